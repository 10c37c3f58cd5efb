"""How Portuguese sentences offer something for sale."""

from cordially.etiquette.reading.offers.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.SELLS: """
            a vaga custa
            dou|faco|levo|vendo|ofereco|alugo|traduzo|instalo|preparo ~ agora|tambem|ja
            instalamos|fabricamos|organizamos|distribuimos|recolhemos; agora faco|vendo|dou
            cuido do|da|dos|das; me encarrego; encarrego me; abri turma; abro em; meus honorarios
            acaba|acabei|acabamos de; na nossa|minha loja; uma nova gama|linha; nova gama|linha
            livro o|a|lhe; assumo eu; eu assumo; ofereco; oferecemos; vendo; vendemos
            a gente vende|oferece; dou aulas|massagens
            ajudamos|ajudo empresas|negocios|equipas|equipes|gestores|escritorios|clinicas|pessoas|donos
            assessoro; assessoramos; acompanho; acompanhamos
            acaba|acabei|acabamos|acabou de lancar|criar|publicar
            preparei|criei|lancei|montei|desenvolvi um|uma
            preparamos|criamos|lancamos|montamos|desenvolvemos um|uma; especializad* em
            especializa se em; trato eu; trato disso; eu trato; eu cuido; cuidamos de|da|do
            tiro lhe; tiro isso; faz|fazemos|faco|constroi lhe|um|uma; agora trabalho para
            agora vendo|ofereco|faco; represento; distribuimos; ja encomendam|compram
            fazemos|faco preco|orcamento; abrimos|abri|montei|montamos ~ agencia|estudio|loja|um|uma; traduzimos|planeamos|planejamos|limpamos|revemos|desenhamos
            recomendo|recomendamos lhe|te|os|as|nossos|nossas|o|a ~; oferecemos|oferecemos lhe; levo lhe
        """,
        Mark.OUTRIGHT: """
            quero|queremos|queria|gostaria|gostava|posso|podemos ~ vender lhe|te|vos
            quero|queremos|queria|gostaria|gostava|posso|podemos ~ lhe|te vender
            quero|queremos|gostaria ~ vender para|a voce
            vendo lhe
            lhe|te vendo
        """,
        Mark.GAIN: """
            poupa|poupam|poupar|pouparia|economiza|economizar; conquistar|captar|conseguir ~
            ganhar ~ clientes|tempo; ajuda lo|la; lhe|te|o ajud*; ajudar voce; mais tempo
            simplifica|simplificar; sem esforco; conta|fatura de|da luz|energia
            lhe|te ~ interessar|servir|agradar|convir; aproveitar|aproveitava; beneficiar
            rende|rendem; retorno; ia gostar; lhe|te tira|tiro|tiramos
            melhora|melhorar ~ seu|sua|seus|suas|teu|tua; ia ganhar; metade o|do custo
            poupa|poupam|poupar|economiza|economizam|economizar|pouparia ~ horas|lhe|seu|sua|tempo|dinheiro|equipas|equipes|empresas
            poupar|poupa lhe|te; te|lhe poupa*|economiza*
            corta|cortam|cortar|reduz|reduzem|reduzir|baixa|baixar|diminui|diminuir ~ seu|sua|seus|suas|teu|tua|custo|custos|conta|fatura|metade
            para metade; pela metade; sua|tua conta|fatura
            conquistar|ganhar|atrair|captar|traz|trazem|trazer ~ clientes|pacientes|encomendas|pedidos|vendas
            mais|novos clientes|vendas|reservas|encomendas|pedidos; clientes para voce|si|ti
            duas vezes mais rapid*; dobro da velocidade; metade do tempo
            ia|vai|iria ganhar|beneficiar|aproveitar; ganhar muito; beneficiaria; render mais
            aumentar|duplicar|dobrar|melhorar o|a|os|as seu|sua|seus|suas|teu|tua
            antes da|dos|do concorrencia|concorrentes; exatamente o que precisa
            feito para si|voce|ti; ia lhe|te fazer|servir; 0 % ao ano; por cento ao; rendimento
            rentabilidade; mais barato que|do; seria lhe util
            mais saudavel; mais protegid*; tira|tiram|tirar|poupa*|devolvia|devolve|devolveria|traz|trazem|pouparia lhe|te; pagam se; avancar
            lhe|te devolvia|devolve|devolveria|tirar; novos clientes; clientes novos; por cento ao ano; muito dinheiro
            vale ~ a pena; compensa
            duplicaram|duplicado|duplicar ~ faturacao|vendas; os numeros falam
        """,
        Mark.AUDIENCE: """
            como a sua|tua|vossa; como o seu|teu|vosso; como as suas; como os seus
            do seu|teu|vosso tamanho|setor|ramo; na sua|tua situacao|posicao|area
            para|a gestores|pessoas|empresas|mulheres|profissionais|lideres|chefes|executivos que
            para gestores|empresas|lideres; pessoas como voce|tu
            para a sua|tua empresa|equipa|equipe; a sua|tua empresa ~ podia|poderia|precisa
            no seu|teu setor|ramo; seu setor
        """,
        Mark.ASK: """
            se quiser|quiseres; experimente|experimenta; crio|abro|convido lhe|te|o
            podemos ~ falar|conversar|marcar; acesso|conta|mes|versao|periodo de teste; um teste
            teste gratis|gratuito; experiencia gratis; demonstracao; demo; orcamento; cotacao
            catalogo; folheto; tabela de precos; amostra|amostras; mostro lhe|te
            lhe|te mostro|mostrar|mostraria; mostrar lhe|te|como; para mostrar; lhe|te explico
            apresentar lhe|te; faco lhe|te
            lhe|te faco|fazemos|mando|envio|passo ~ preco|oferta|orcamento|proposta|desconto
            fazer lhe|te ~ preco|oferta|orcamento|proposta|desconto; bom|melhor preco
            inscrevo lhe|te|o|a; reservo lhe|te; guardo lhe|te
            lhe|te inscrevo|reservo|guardo|crio; crio lhe|te
            primeiro|primeira mes|sessao|consulta|aula ~ gratis|gratuita|gratuito|oferta|cortesia
            desconto*; 0 % de; de|da|da uma ~ olhada|espreitadela|vista; espreite|espreita
            visite|visita ~ loja|site; nossa|minha loja; encomende|encomenda
            faca ~ pedido|encomenda; com o codigo
            posso ~ enviar|mandar|marcar|reservar|oferecer ~ demonstracao|orcamento|proposta|lugar|vaga|lhe
            metade do preco; sem compromisso; oferta especial
            comparo|comparamos ~ seu|sua|teu|tua; experimente|prove|teste ~ nosso|nossa|nossos; metade do preco; sem portes|frete; inscreva se|inscreve te
            analise gratuita|gratis; um orcamento; pedir orcamento; apresentar lhe|te; mais baratas|barato; oferecemos lhe
        """,
        Mark.SOFT: """
            tem|tens interesse; interessa lhe|te; lhe|te interessa; meia hora; um quarto de hora
            uma ligacao|chamada ~ para|esta|em; quer que; queres que; me fala; diga me|ca; diz me
            me diga; se quiser|quiseres; posso ~ enviar*|mandar*|oferecer*|fazer*|mostrar*|marcar*
            posso lhe|te; ligue me; me chama; pensei em si|voce|ti; lembrei de voce; com gosto
            com todo|muito gosto; quando quiser|quiseres
        """,
        Mark.DENIES: """
            nao e ~ venda|vendas|propaganda|publicidade; nao ~ impingir|oferecer ~ nada|servicos
            nao costumo ~ publicidade|vender|oferecer|propaganda; detesto ~ vender
            nunca faco|fiz|uso ~ publicidade|propaganda|anuncios|promocao
            nao faco|uso ~ publicidade|propaganda|promocao; nao sou ~ comercial|vendedor|vendedora
            nao venho|vim ~ vender; nunca ~ promovo|anuncio
            nao ~ mensagem ~ vendas|venda|comercial; nenhum discurso; sem ~ vender; nao ~ promocao
            nao ~ vender ~ nada; nao ~ vender lhe|te|nada; nada para|a vender; nunca ~ vender
            nao ~ publicidade|propaganda|anuncio; nao e uma|um ~ venda|vendas|comercial|anuncio
            nao e conversa ~ vendedor|vendas; nunca ~ publicidade|propaganda|anuncio
            odeio|detesto ~ vender|vendedores|publicidade|propaganda|vende; longe de mim ~ vender
            nao sou ~ vendedor|vendedora; nao ~ contacto comercial; nao ~ contato comercial
            nao pretendo ~ vender; nenhuma venda; sem querer ~ vender
            nao tome*|tomes|veja*|leia*|entenda* ~ isto|isso ~ como|por; nao pense|penses que; nao ~ comprar nada; nada para comprar
            nao quero nada de|do; nada de si|voce|ti; nao ~ seu|teu dinheiro; sem segundas; sem truques|rodeios
            odeio|detesto ~ prospeccao|venda|vendas|publicidade|vendedores; publicidade cansa|aborrece ~; nao e comigo; nao e connosco
            nunca uso|utilizo esta|minha rede; nunca ~ para negocios; nao somos|sou ~ daqueles|dos que
            como amiga|amigo ~ nao; nao como vendedora|vendedor|comercial|consultor*; nao procuro que ~ client*
            nao ~ convencer*; aqui nao se vende; nao se vende nada; nao vendo|vendemos nada; nenhuma pressao; nada de truques|discursos|vendas
            sem intencao de ~ venda|vender; nao se trata de; nao trabalho ~ vendas; nada de comercial; nada comercial
            ninguem me paga; nao ganho nada com; nao faco propaganda
            nao e ~ questao de dinheiro; nao ~ pelo dinheiro; nao suporto ~ vendedores; nao sou de vender
        """,
        Mark.OTHERWISE: """
            ja nao; nao esta a venda; nunca foi o meu; a particulares; eles|elas|ele|ela nao; eles|elas|ele|ela ja; nao sou bom|boa; sem publicidade vem
            obrigad* por nao; no fim nao; nao anunciamos a vaga; nunca quisemos; minha bicicleta; nao me mande*; eles nao empurram
            nas vendas mas ~ dona|senhor|senhora
        """,
        Mark.FREE: """
            nao custa|custam nada; sem custo|custos; gratis; gratuit*; mais barat*; bilhetes baratos; metade do preco; de graca; de oferta
            brinde|brindes para; com brindes|prendas|presentes; primeiros clientes|socios|inscritos
        """,
        Mark.PROOF: """
            todos|todas os|as que ~; os|as que ~ experimentam|experimentaram|usam|usaram|fizeram|conhecem; quem ~ experimenta|experimentou|viu|usa|usou|fez|conhece; todo mundo que
            ninguem ~ arrepend*; clientes ~ dizem|adoram|encantados|repetem|recomendam|voltam; nossos clientes|alunos|socios; nao ~ viver|passar sem
        """,
        Mark.URGES: """
            tem|tens|deve|deves|devia|deveria|devias ~ experimentar|ver|conhecer|ler|saber|provar|aproveitar; imperdivel; nao perca|percas; seria uma pena
            melhor do mercado; no mercado; unic*; excepcional*; excecional*; so ate; ate ao|o dia ~; termina|terminam|acaba|acabam na|no|em|amanha; ultima oportunidade|chance; mudou a|minha vida|pele; em lado nenhum; em nenhum lugar; toda a gente fala; todo mundo fala; vale cada
            recomendo ~; recomendar lhe|te; bom demais; perfeit* para si|voce|ti|seu|sua; ideal* para si|voce|ti; feit* para si|voce|ti|pessoas; alguem como voce|si|tu; pessoas como voce|si|tu|o; alguem na sua|com
        """,
        Mark.YET: "mas; porem; contudo; no entanto; todavia; so; apenas; simplesmente; acontece que; mesmo assim; apesar disso; no entanto; salvo; a nao ser; e sim; por isso",
        Mark.SEATS: """
            o lugar|bilhete|ingresso; a sessao|hora|unidade|aula|vaga ~ custa|fica|sai
            vagas|lugares|bilhete|bilhetes|ingresso|ingressos|unidades|cotas|lotes|inscricao ~ custa|custam|a|fica|desde|sai|por|sao|e
            restam|sobram|ha ~ vagas|unidades|cotas|lugares|lotes
            ainda ~ vagas|unidades|cotas|lugares|lotes|bilhetes|ingressos; os bilhetes|ingressos
        """,
        Mark.AGAINST: """
            nao ~ a venda; nao ~ interess*; nao precis*; sua|tua opiniao; seu|teu conselho
            ja temos; na|no nossa|minha|nosso|meu empresa|equipa|equipe|escritorio|time
            vaga de|para emprego; emprego; salario; ordenado; candidat*; recrutamos; a recrutar
            recrutador*; mais vale; vaga e; contratando; estagi*; curriculo; tempo inteiro; clt
            aprendiz*; oficina|curso gratuita|gratuito; e gratis|gratuito|gratuita
            entrada livre|gratuita|franca; portas abertas; volunt*; doar; doacao; doacoes
            donativo*; benefic*; solidari*; ong; associacao; rifa
            seu|teu orcamento|software|curso|programa|preco
            sua|tua fatura|proposta|oferta|aplicacao|plataforma; comprei; compramos; paguei
            pagamos; encomendei; nos custa|custou|poupa; me custou; um presente; uma prenda
            entrada e livre|gratuita|franca
        """,
        Mark.RECEIVED: """
            obrigad* pel* ~ orcamento|proposta|oferta|fatura|demonstracao|catalogo
        """,
    },
    ours="nosso nossa nossos nossas meu minha meus minhas",
    negations="""
        nao nunca jamais nada sem nenhum nenhuma odeio detesto longe nem
        vergonha evito dispenso poupo afastado afastada fujo recuso
    """,
    selling="""
        vender* venda vendas vendo vendedor* publicidade publicitari* anunci* promocao promover
        promovo propaganda comercial comerciais spam pitch impingir* empurrar* divulga* divulgar
        comprar vende vendemos vendas spam empurram empurrar convencer* discurso truques marketing anuncio prospeccao negocios
        impor impor* forcar* vendendo vendido comerciar convence-lo aliciar divulgando promocional promocoes
        converter converte gabar elogiar louvar pregar folheto palestra
        recomendo recomendar incomodar insistir insistente
    """,
    things="""
        aplicacao aplicativo app software plataforma ferramenta* produto* servico* solucao
        solucoes curso* formacao programa coaching mentoria oficina* workshop* webinar
        masterclass retiro agencia consultora consultoria assessoria empresa estudio loja
        pacote* assinatura seguro* fundo* gama linha suplemento* bilhetes ingressos seminario*
        cimeira clube ebook clientes sistema metodo limpeza contabilidade oferta* tabela preco*
        marca escritorio congresso colecao consorcio plano filtro credito hipoteca pensao
        apartamento apartamentos desconto creme cremes vinho vinhos azeite paineis apolice
        tratamento tratamentos planos
    """,
    beside_denial="""
        batido batidos aquecedor aquecedores telhado ferias viagens viagem livro analise diagnostico site pagina
        filtros cozinha janelas quartos retiro sessao sessoes traducao traducoes treino papelada clinica poupanca
        investidores investimento colchao vitaminas apolices vaga vagas ferramenta academia salarios
    """,
)
