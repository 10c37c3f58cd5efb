"""How Portuguese sentences ask for contacts."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.HAND: """
            posso|podia|poderia|podemos ~ dar|espreitar|ver|olhar|consultar|usar|folhear
            permita|permite|deixe|deixa me|nos ~ ver|olhar|usar|aceder|consultar
            chegam|bastam|basta|sobra|bastariam ~ me|nos
            a|ao nossa|minha|nosso|meu disposicao|dispor; nao preciso ~ de ~ mais
            me|nos chegam|bastam|basta; pedir lhe|te|vos; pedir ~ a voce
            me|nos ~ dava|daria|enviaria|mandaria|passaria|diria|davas|passavas
            dava|daria|enviaria|mandaria|passaria|indicava|davas|passavas me|nos
            peco|pedia|pediria|agradecia|rogo lhe|te|a; ajude|ajuda|ajudar me|nos a
            bastam|basta|chegam ~ nomes|dois|tres|cinco|dez|uns; nomes ~ bastam|chegam
            ser me|nos; me|nos ~ uteis|util; tem|tens|teria|terias ~ os|as|uma|a|alguns|umas
            nos comentarios
            me|nos ~ pode|podes|podia|poderia|podias ~ facultar|enviar|mandar|passar|dar|dizer|indicar|deixar
            pode|podes|podia|poderia|consegue|consegues ~ me|nos ~ passar|enviar|mandar|dar|fornecer|indicar|arranjar|facultar|dizer|ceder
            me|nos passar|enviar|mandar|dar|fornecer|indicar|arranjar|ceder
            agradecia|agradeceria|agradeco|agradeceriamos
            captura|foto|copia|print ~ da|dos|do ~ tua|teus|sua|seus
            me|nos deixasse|deixasses|fizesse|fizesses|fazia|fazias; fazia|fazias|faria me|nos
            indique|indica|nomeie|nomeia|cite|liste|diga ~ me|nos|todos|todas
            davam|dava|jeito ~ me|nos|jeito; partilhe|partilha|compartilhe ~ comigo|cada|todos
            reuna|reune|reunir|junta|junte|juntar|recolha|recolhe|recolher|compile|compila|arranje|arranja|arranjar|consiga|consegue|preencha|preenche|preencher ~ me|nos|os|as|o|a|com|lista
            me|nos mandares|mandar|mandas|enviares|enviar|envias|passares|passas|deres|der|indicares|indicar
            manda|mande|envia|envie|passa|passe mos|mas|me|nos; de|da nos|me ~ acesso
            da|do|de nos|me
            envie|envia|mande|manda|passe|passa|de|da|ceda|cede|faculte|faculta|forneca|fornece|empreste|empresta|deixe|deixa|indique|indica|diga|diz|escreva|escreve|anote|anota|reencaminhe|reencaminha|encaminhe|encaminha|nomeie|faca|faz|partilhe|arranje|arranja me|nos
            enviar|mandar|passar|dar|ceder|facultar|fornecer|emprestar|deixar|indicar|dizer|escrever|encaminhar|reencaminhar|nomear|fazer|arranjar|repassar me|nos
            me|nos envie|envia|envias|enviar|enviasse|mande|manda|mandar|mandasse|mandasses|passe|passa|passar|passasse|passasses|de|da|dar|desse|desses|ceda|ceder|fornece|fornecer|fornecesse|empreste|emprestar|indique|indica|indicar|indicasse|diga|diz|dizer|encaminhe|encaminhar|repasse|repassar|arranja|arranjar|cedesse|facultasse|deixe|deixa|escreve|escreva
            partilhe|partilha|partilhar|compartilhe|compartilha|compartilhar|divida ~ comigo|connosco|conosco|a|o|os|as|sua|seus|tua|teus
            posso|podia|poderia|podemos|podiamos|poderiamos ~ usar|ter|utilizar|ver|copiar|aceder|acessar|dispor|contar
            acesso a|ao|aos; aceder a|ao; acessar ~ sua|seu|seus
            faca|faz|prepare|prepara ~ uma lista
            anote|anota|escreva|escreve|liste|lista|preencha|preenche|responda|responde ~ com|aqui|os|tres|cinco|dez|nomes|seus|teus
            so faltam|falta; basta me; bastam me; com uns|alguns; para mim; tens|tem ~ ai
        """,
        Mark.NEEDS: """
            gostaria|gostava|queria|desejaria ~ de ~ ter|receber|os|as|obter
            preciso|precisamos|precisava ~ de|dos|das; precisava|precisaria dela|deles
            precisava|precisaria|precisariamos|requeiro; preciso; precisamos; precisava
            necessito; procuro; procuramos; quero; queremos
        """,
        Mark.TAKE: """
            insira|insere|introduza|introduz|coloque|coloca|digite|digita|preencha|meta|mete|adicione ~ teus|seus|tua|sua|os|a ~ contactos|contatos|agenda|amigos|clientes|seus|teus
            autorize|autoriza|autorizar|associe|associa|vincule ~ acesso|seus|teus|sua|tua ~ contactos|contatos|agenda
            exporte|exporta|exportar|exportasse|importe|importa|importar|carregue|carrega|carregar|descarregue|baixe|copie|copia|copiar|sincronize|sincroniza|sincronizar|conecte|conecta|ligue|liga|suba|envie|abra|abre|abrir ~ teu|tua|teus|seu|sua|seus|todos|toda|lista ~ contactos|contatos|agenda|lista|rede|todos|carteira|base|livro|clientes
            uma exportacao|copia ~ da|do|dos
        """,
        Mark.SCROLL: """
            de|da|dar|deite|deita ~ vista|olhada|olhadela|olho ~ de|olhos|a|aos|nos ~ aos|teus|seus|nos|a
            olhos aos|pelos|nos ~ teus|seus
            olhada|olhadela nos|na|pelos|aos|a ~ teus|seus|tua|sua
            percorra|percorre|percorrer|reveja|reve|veja|ve|olhe|olha|consulte|consulta|procure|procura|passe|folheie|vasculhe|vasculha ~ tua|teus|sua|seus|teu|seu|na|nos|pelos|olhadela|olhada ~ contactos|contatos|agenda|lista|telefone|telemovel|celular|rede|livro
        """,
        Mark.REACH: """
            posso|podia|poderia|podemos|podiamos|quero|queria|gostava|gostaria|deixe*|deixa* ~ escrev*|contact*|contat*|lig*|fal*
            escrever|contactar|contatar|falar a|para|com|todos
        """,
        Mark.RELAY: """
            de|da|dar|deixe|deixa|mostre|mostra|entregue|entrega|distribua ~ o|a|os|este ~ meu|minha|meus|nosso|nossa ~ cartao|cartoes|numero|nome|morada|endereco|folheto|contacto|contato|link|oferta
            faca|faz|fazer ~ chegar|correr|circular; faca|faz|fazer chegar|correr|circular
            envia|envie|manda|mande|passa|passe o|a|os meu|minha|nosso|nossa
            faca|faz|fazer ~ chegar|circular|correr|saber
            transmita|transmite|remeta|remete ~ a|este|esta|o|isto
            escreva|escreve|envie|envia|mande|manda ~ um|uma ~ e|mensagem|mail|email|carta|nota
            da|de nossa|minha parte
            reencaminha|reencaminhe|partilha|partilhe|encaminha|encaminhe|divulga|divulgue|compartilha|compartilhe a|aos|com|para|entre|pelos
            divulga|divulgue|distribua|distribui|espalha|espalhe|reparta ~ o|este|esta|nosso|meu|estes|a
            fale|fala|fales ~ de|do|da ~ mim|nos|nosso|meu ~ a|com
            copia|copie|cola|cole ~ este|o|isto|e
            poe|ponha|coloca|coloque|deixa|deixe ~ o|este|nosso|meu link|anuncio
            diga|diz|conte|conta|avise|avisa|informe|informa|mostre ~ a|aos|todos|saber
            envia|envie|manda|mande|passa|passe o|a|lo ~ a|para; faca|faz saber
            publique|publica|poste|posta|ponha|poe|coloque ~ isto|isso|este|no|na
            partilha|partilhe|compartilha|compartilhe|manda|mande|envia|envie ~ em|para|tambem|por ~ todos|a|o
            reencaminhe|reencaminha|reencaminhar|reencaminhasse|encaminhe|encaminha|encaminhar|partilhe|partilha|partilhar|partilhasse|compartilhe|compartilha|compartilhar|divulgue|divulga|divulgar|difunda|mande|manda|mandar|envie|envia|enviar|passe|passa|passar|repasse|repassa|repassar|publique|publica|espalhe|espalha|espalhar|distribua ~ este|esta|isto|isso|o|a|lo|la|meu|nossa|nosso|minha|mensagem|com|palavra|para|por
            reenvie|reenvia|reenviar ~ este|esta|isto|isso|o|a|para
            faca|faz|fazer ~ chegar|circular|correr; passa|passe palavra|adiante
            fale|fala|falar ~ de|da|do ~ nos|mim|nossa|nosso|minha
            recomende|recomenda|recomendar|indique|indica|indicar ~ nos|me|a|o|nossa|nosso
            conte|conta|contar ~ a ~ todos|toda|todo
            me|nos ~ recomende|recomenda|recomendar|indique|indicar|divulgue; escreva|escreve a
            diga|diz a
        """,
        Mark.INTRODUCE: """
            me|nos ~ introduza|introduzisse|conecte|conecta|ligasse|pusesse|ponha
            conectar|introduzir|por me|nos com|a|em|aos; ser apresentado; interceda|interceder
            me|nos apresentasse|apresentasses|apresentar ~ a; ser apresentado|apresentada a
            nos|me ~ recomendasse|recomendasses|indicasse|indicasses|recomende|mencionasse
            apresente|apresenta|apresentar|apresentasse|recomende|recomenda|recomendar|indique|indica|indicar|introduza me|nos
            me|nos ~ apresente|apresenta|apresentar|apresentasse|apresentasses|recomende|recomenda|recomendar|indicar|indique|ponha|poe
            ponha|poe|por|coloque|colocar ~ me|nos ~ contacto|contato
            me|nos coloque|coloca|colocar em; abrir|abra|abre ~ portas
        """,
        Mark.INVITE: """
            pede|peca|inscreve|inscreva|inscrever|regista|registe|convence|convenca|anima|recruta|recrute|cadastra|cadastre|cadastrar ~ a|todos|todas|os|dos|aos ~ todos|teus|seus|dois|tres|cinco|dez|0|os
            inscrever|cadastrar|registar|trazer cinco|tres|dez|dois|0|alguns
            convide|convida|convidar|convidasse|marque|marca|marcar|identifique|identifica|mencione|menciona|mencionar|traga|traz|nomeie|adicione|indique ~ todos|todas|os|as|teus|seus|dois|duas|tres|quatro|cinco|seis|dez|0|toda|todo|quantos|cada|pelo|o
        """,
        Mark.OUTRIGHT: """
            mete|meta|adiciona|adicione|inclui|inclua|convida|poe|ponha me|nos ~ em|a|aos|nos ~ todos|teus|seus ~ grupos
            manda|mande|envia|envie|traz|traga|arranja|arranje me|nos clientes|compradores|interessados|gente
            me manda|mande|traga|arranje|envie clientes|compradores
            troquemos|trocar|trocamos|partilhemos|juntemos|juntar ~ nossas|nossos|as ~ nossas|listas|agendas|carteiras ~ clientes|de|listas
            cada ~ recomendacao|indicacao|contacto|contato|nome|amigo ~ rende|da|vale|traz|sao|lhe|te
            por cada ~ pessoa|inscrito|recomendacao|indicacao
            abra|abre|abrir|empreste|empresta ~ me|nos|a ~ tua|sua|a ~ rede|agenda|circulo|lista
            acesso a|aos ~ tua|sua|teus|seus ~ rede|contactos|contatos|agenda|lista
            quanto|quantos|quantas mais ~ nomes|contactos|contatos|amigos|pessoas|indicacoes
            por cada ~ contacto|contato|nome|amigo|amiga|recomendacao|indicacao|pessoa|cliente|endereco|conhecido ~ que|recomendad*|indicad*
            por|a cada ~ contacto|contato|amigo|indicacao|nome|pessoa ~ recomendad*|indicad*|enviado|que ~ recomend*|traga*|apresent*|indi*|envi*
            premio|comissao|vale|desconto|euros|bonus por cada
        """,
        Mark.BOOK: """
            boa|grande|bela|longa|extensa ~ agenda|lista|carteira de ~ contactos|contatos|clientes
            agenda de contactos|contatos; tua|sua|vossa ~ agenda
            todos|todas ~ os|as ~ contactos|contatos|numeros|nomes|moradas|enderecos ~ do|da|no|na ~ teu|seu|tua|sua
            teu|tua|seu|sua|vossa ~ agenda|carteira|listagem|lista|catalogo|livro|diretorio|base|ficheiro ~ de ~ contactos|contatos|enderecos|clientes|emails|e|distribuicao|socios|membros|amigos|moradas|telefones|dados|difusao
            contactos|contatos do ~ linkedin|telemovel|celular|telefone
            todos os ~ seus|teus ~ contactos|contatos
            carteira|base|lista|listagem|ficheiro|diretorio|relacao de|dos|com ~ clientes|contactos|contatos|socios|assinantes
            seus|teus contactos|contatos profissionais|comerciais|todos|do|da|no|para|e
            lista de|dos|com ~ seus|teus ~ contactos|contatos|clientes|amigos
            base de ~ dados ~ de|dos ~ clientes|contactos|contatos|socios
            contactos|contatos dos|de ~ seus|teus ~ clientes|amigos
        """,
        Mark.ROLL: """
            seus|teus contactos|contatos
        """,
        Mark.ROSTER: """
            lista|listagem de ~ possiveis|potenciais ~ clientes|compradores|interessados
            lista|listagem de ~ todos ~ os|seus|teus ~ seus|teus|colegas|funcionarios
            todos|todas ~ os ~ responsaveis|decisores|compradores|encarregados|chefes|diretores|dirigentes|interlocutores
            a quem ~ decide; os que ~ decidem
            lista|listagem|diretorio|relacao|nomes|contactos|contatos|tabela|moradas|enderecos|e|emails dos|de|com|das|completa ~ decisores|compradores|clientes|responsaveis|diretores|socios|membros|assinantes|gerentes|tomadores|gestores|dirigentes
            lista|listagem|relacao|nomes de|das|dos ~ quem|pessoas ~ decide|decidem|compra
            lista|listagem|diretorio de|dos|do|com ~ funcionarios|pessoal|trabalhadores|empregados|colaboradores|colegas ~ com
        """,
        Mark.DATA: """
            e mails; numeros de telefone; dados de contacto|contato
        """,
        Mark.THEIRS: """
            mande|manda|envie|envia|passe|passa|empreste|empresta ma|mo|mas|mos
            me ~ mande|manda|envie|envia|empreste ~ ela|ele|isso
            partilha|partilhe|manda|mande|envia|envie|passa|passe|compartilha|compartilhe os|as|eles ~ comigo|connosco|conosco|me
            precisava|preciso dela|deles|delas
            os|seus|nomes|numeros|e|telefones|emails|moradas|enderecos ~ numeros|nomes|deles|delas|telefones|contactos|contatos deles|delas
            nomes|numeros|telefones|contatos|contactos|emails deles|delas
            nomes e ~ numeros|telefones|contatos|contactos|emails
        """,
        Mark.COUNTED: """
            dois|duas|tres|quatro|cinco|seis|sete|oito|dez|doze|quinze|vinte|trinta|cinquenta|cem|0|uns|umas|alguns|algumas|varios|duzia ~ nomes|contactos|contatos|enderecos|numeros|telefones|e|emails|referencias|recomendacoes|indicacoes|moradas
            tantos nomes|contactos|contatos
        """,
        Mark.HEADS: """
            dois|duas|tres|quatro|cinco|seis|sete|oito|dez|doze|quinze|vinte|trinta|cinquenta|0|uns|umas|alguns|algumas|varias|varios|duzia ~ pessoas|amigos|amigas|conhecidos|colegas|empresas|familiares
        """,
        Mark.CIRCLE: """
            teus|seus ~ fornecedores|colaboradores|diretores|chefes|decisores|prospetos|conhecidos
            socios|clientes|membros ~ da|do|de ~ sua|tua|seu|teu
            nomes ~ do|da|de ~ teu|seu|tua|sua ~ circulo|rede|entorno
            quais dos ~ teus|seus ~ amigos|contactos|contatos; teus|seus ~ parceiros|prospetos
            de familias|pessoas|empresas|gente que; tantos|muitos contactos|contatos|amigos
            entre|dentre ~ os ~ teus|seus ~ conhecidos|amigos|contactos|clientes
            membros do|da ~ seu|sua|teu|tua; possiveis|potenciais clientes
            conhece|conheces|conhecera ~ muitos|muitas|varios|gente|muita|bastantes
            a|ao sua|seu|tua|teu volta|redor|lado; decisores; tomadores de decisao; quem decide
            dos seus|teus amigos|clientes|contactos|contatos|conhecidos
            dos teus|seus ~ amigos|colegas
            teus|seus|teu|seu|tua|sua|tuas|suas|vossos ~ clientes|contactos|contatos|amigos|amigas|conhecidos|rede|membros|socios|agenda|telefone|telemovel|celular|familiares|vizinhos|seguidores|circulo|assinantes|familia|pacientes|alunos|carteira
            pessoas|gente|amigos|empresas|conhecidos|colegas|quem que ~ conheca|conhecas|conhece|conheces|conhecam
            de ~ amigos|conhecidos|clientes|contactos|contatos|prospetos teus|seus|que|e|interessados
            que ~ conheca|conhecas|conhece|conheces
        """,
        Mark.PEERS: """
            toda|todo ~ a|o ~ tua|sua|teu|seu ~ equipa|equipe|pessoal
            todos ~ os ~ teus|seus ~ colegas|funcionarios|empregados; teu|seu ~ conselho|direcao
            teus|seus ~ chefes|responsaveis|dirigentes|compradores|gerentes|comerciais|encarregados
            teus|seus|teu|seu|tua|sua|vossos ~ colegas|funcionarios|empregados|trabalhadores|equipa|equipe|chefes|superiores|fornecedores|parceiros|diretores|colaboradores|pessoal|gestores
            de ~ colegas|funcionarios
        """,
        Mark.WHO: """
            que|quem|a ~ possam|possa|poderiam|poderia|queiram|queira|precisem|precise|interesse|tenham|tenha|procurem|interessados|interessadas|precisa|precisam|querem|quer|decide|decidem|gostassem|gostariam
            quem; a quem
            os|as|lhes|eu ~ ligo|escrevo|contacto|contato|telefono|ligarei|escreverei|contactarei
            eu ~ ligo|escrevo|contacto|contato|trato|falo|faco; do|o resto
            escrever|ligar|telefonar lhes; contacta|contata los; contactar; escrevo a; ligo a
            da|do sua|tua|seu|teu
        """,
        Mark.ALL: """
            amigos|amigas|vizinhos|familia|familiares|parentes|colegas|clientes|conhecidos e ~ amigos|amigas|vizinhos|familia|familiares|parentes|colegas|clientes|conhecidos
            todos|todas ~ os|as ~ clientes|visitantes|socios|convidados|vizinhos|gente|pessoas ~ de|da|do|que|no|na
            todos|todas os|as ~ da|do|na|no ~ tua|sua|teu|seu; amigos ~ familia|familiares
            familia ~ amigos; quantos ~ conheca|conhecas; quem ~ conheca|conhecas
            toda a empresa|familia
            todos|todas|cada ~ os|as ~ contactos|contatos|amigos|clientes|numeros|moradas|nomes|membros ~ de|em|do|da|dos|que|no
            totalidade dos ~ teus|seus; toda|todo ~ a|o|sua|tua ~ empresa|pessoal
            todos ~ os|seus|teus ~ funcionarios|empregados|departamentos|colaboradores
            aos|com|entre|para|pelos|a ~ os|seus|teus|vossos ~ contactos|contatos|clientes|seguidores|conhecidos|amizades|socios|parceiros|fornecedores
            seus|teus contactos|contatos e|para|todos
            todos|todas|cada ~ os|as|um ~ socios|membros|clientes|amigos|colegas ~ de|do|da ~ teu|seu|tua|sua
            teus|seus ~ grupos; todos ~ os ~ teus|seus ~ parceiros|fornecedores
            cada|todos|todas ~ grupo|grupos ~ que|em|en
            todos|todas|cada ~ os|as|teus|seus ~ grupos|grupo
            todos|todas|cada ~ os|as|um ~ teus|tuas|seus|suas|vossos ~ contactos|contatos|amigos|amigas|conhecidos|clientes|seguidores|colegas|grupos|vizinhos|familiares|socios
            todos|todas|toda|todo ~ os|as|a|o|mundo ~ que ~ conheca|conhecas|conhece|conheces|conhecam|puder|puderes
            toda ~ a ~ gente|tua|sua; todo mundo; todos|todas da|na|do|no ~ tua|sua|teu|seu
            toda|todo|inteira|inteiro ~ a|o|tua|sua|seu|teu ~ rede|agenda|lista|circulo|familia|comunidade|livro
            tua|sua ~ rede|agenda|lista inteira|completa|toda; rede inteira
            quantas|quantos ~ mais
            maximo ~ de|possivel ~ gente|pessoas|contactos|contatos|amigos; maior numero
            o mais ~ gente; quantos puder|puderes
            amigos e|familia familia|familiares|conhecidos|contactos|contatos
            teus|seus amigos e
        """,
        Mark.SOME: """
            tres|quatro|cinco|seis|sete|oito|dez|doze|vinte|0 ~ colegas
            dois|duas|tres|quatro|cinco|seis|sete|oito|dez|doze|quinze|vinte|trinta|0|duzia ~ amigos|amigas|pessoas|contactos|contatos|conhecidos|clientes|grupos|familiares
            varios|alguns|dois|tres dos ~ teus|seus
        """,
        Mark.EACH: """
            cada|por ~ contacto|contato|nome|morada|recomendacao|indicacao|amigo|amiga|cliente|conhecido
        """,
        Mark.REWARD: """
            premio; comissao; vale; desconto; presente; euros; reais; por cento; gratis; bonus
            recompensa; dinheiro
        """,
        Mark.DONE: """
            adapto|ajusto|encaixo|adaptamos|conforme|depende|livre|disponibilidade ~ me|a|na|da|com ~ tua|sua|a agenda
            conforme a; vaga|disponibilidade; adapto me
            lembrancas|cumprimentos|abracos|beijos|parabens|saudacoes ~ a|aos|para|de
            cumprimenta|cumprimente|sauda
            espaco|buraco|hora|vaga|lugar|tempo ~ na|em ~ tua|sua agenda; na agenda; um espaco
            obrigad* ~ por ~ ter|teres|partilhar*|compartilhar*|reencaminhar*|divulgar*|recomendar*|apresentar*|passar*|encaminhar*
            tens|tem|tinhas|tinha|haviam ~ partilhado|compartilhado|reencaminhado|divulgado|passado|dado|oferecido|prometido|apresentado
            como ~ prometeste|prometeu|ofereceste|ofereceu; te ofereceste; se ofereceu
            ofereceu|ofereceste se|te|me; perdi ~ os|todos|meus|o|a; perdido ~ os; partilhaste
            partilhou; compartilhou; ja ~ partilh*|reencaminh*
        """,
    },
    nouns={
        Mark.RELAY: """
            reencaminh(e|a|ar|es) encaminh(e|a|ar|es) partilh(e|a|ar|es) compartilh(e|a|ar|es)
            divulg(ue|a|ar|ues) espalh(e|a|ar) repass(e|a|ar) difund(a|ir)
        """,
        Mark.INVITE: """
            convid(e|a|ar|asse) identifi(que|ca)
        """,
        Mark.DATA: """
            lista listas listagem nomes enderecos moradas numeros telefones emails contactos
            contatos dados mails referencias cartoes perfis telemoveis celulares
        """,
        Mark.MATTER: """
            convidado convidados convidadas casamento crachas cracha emergencia* acidente*
            fatura* factura* entrega* participantes testemunha testemunhas aniversario enterro
            funeral catering jantar credenciais
        """,
    },
)
