"""How Portuguese sentences put somebody on a list."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.ADDS: """
            deixo|deixamos|mantenho|mantemos|deixarei|deixa o|a|te|lo|la|voce|no
            seu|teu ~ e|email|mail|endereco ~ esta|consta|figura|foi|ja ~ agora|ja|na|no|em|nossa|nosso
            acabo|acabei|acabamos|estou|vou|vamos ~ de|a|te|o|incluir|adicionar|inscrever|cadastrar ~ incluir|adicionar|inscrever|cadastrar|colocar|o|a|te|voce
            o|a|te|lo|la acabei|acabo|vou ~ incluir|adicionar|inscrever
            incluo|adiciono|coloco|inscrevo|registo|registro ~ seu|teu
            inscreve|adiciona|inclui|coloca|cadastra|acrescenta ~ automaticamente|cada|todos|todo
            minha|nosso|nossa|meu assistente|sistema|equipa|equipe|colega ~ incluiu|inscreveu|adicionou|colocou|cadastrou|acrescentou|pos
            incluiu|inscreveu|adicionou|colocou|cadastrou o|a|te|voce
            inclui|incluimos|coloquei|adicionei|pus ~ o|a|lo; voce|tu foi|foste
            sera|seras|vai ser ~ adicionad*|incluid*|inscrit*|cadastrad*
            te|o|a|lhe|voce|os|as adicionei|inclui|coloquei|inscrevi|cadastrei|acrescentei|pus|meti|registei|registrei|assinei|juntei|adiciono|incluo|coloco|inscrevo|cadastro|acrescento|ponho|adicionamos|incluimos|colocamos|inscrevemos|cadastramos|acrescentamos|pusemos|registamos|registramos
            adicionei|inclui|coloquei|inscrevi|cadastrei|acrescentei|pus|meti|registei|registrei|juntei|adiciono|incluo|coloco|inscrevo|cadastro|acrescento|ponho|adicionamos|incluimos|colocamos|inscrevemos|cadastramos|acrescentamos|pusemos|tenha|tenhamos|estou|vou|vamos|estamos o|a|te|voce|lo|la
            adicionamo|incluimo|colocamo|inscrevemo|cadastramo|acrescentamo|registamo lo|la|te|los
            adicionei|inclui|coloquei|inscrevi|cadastrei|acrescentei|pus|registei|registrei|juntei|adicionamos|incluimos|colocamos|inscrevemos|cadastramos ~ seu|teu|sua|tua
            o|a seu|teu|sua|tua ~ e|email|endereco|nome|contato|contacto ja|esta|foi|consta|figura|entrou ~ adicionado|incluido|colocado|registado|registrado|na|no|nos|cadastrado|inscrito|em
            seu|teu ~ e|email|endereco|nome|mail ~ ja|esta|foi|consta|figura|entrou ~ adicionado|incluido|colocado|registado|registrado|na|no|nos|cadastrado|inscrito|em
            foi|foste|fica|ficou|ficaste|ficas ~ adicionad*|incluid*|inscrit*|cadastrad*|acrescentad*|registad*|registrad*|colocad*
            te|o|a|voce ~ ter|tenha|tenhamos adicionado|incluido|colocado|inscrito|cadastrado|acrescentado|posto
            tenha|ter te|o|a|lo|la ~ adicionado|incluido|colocado|inscrito|cadastrado
            fiz|fizemos ~ sua|tua inscricao|assinatura; fiz te|lhe ~ assinatura
        """,
        Mark.LIBERTY: """
            tomei a liberdade; tomamos a liberdade; tomo a liberdade; permiti me; permitimo nos
            me permiti; me permito; atrevi me; me atrevi; nos permitimos; sem perguntar*
            sem lhe|te perguntar
        """,
        Mark.ON: """
            tua|sua assinatura|subscricao|inscricao ~ d*|comeca|inicia|arranca|ativa
            lugar na|no|em ~ nossa|nosso|minha|meu; agora|e ~ tu|voce|si tambem
            tambem ~ tu|voce|si; a sua assinatura|subscricao
            ja|agora|passa|passas|esta|estas|fica|ficas|faz|fazes|es|e|voce|consta|figura ~ na|no|inscrit*|cadastrad*|assinante|parte|entre|leitor|leitora|subscritor*|registad*|registrad*
            esta|estas|fica|ficas ~ inscrit*|cadastrad*|registad*|registrad*
            bem vindo|vinda a|ao|na|no|aos; bemvind*; considere|considera ~ se|te
            passa|passas|passou|passaste a ~ fazer|ser|estar|constar; faz|fazes ~ parte
            voce ~ esta|e|faz ~ agora
        """,
        Mark.GETS: """
            partilho|partilharei|partilhamos|partilharemos|compartilho|compartilharei|partilhar ~ consigo|contigo|com
            com voce; consigo; contigo; fazer lhe|te ~ chegar
            lhe|te ~ vao|vai|iremos|irei ~ chegar|enviar|mandar; sera|seras ~ informad*|avisad*
            ser lhe|te ~ ao|a enviad*|remetid*; enviara|mandara lhe|te; lhe|te enviara|mandara
            recebera|receberas|recebe|recebes de ~ nos|mim|nossa|minha
            seguintes|proximos|restantes|outros|proximas ~ chegam|chegarao|virao|vao|seguem
            vem|vira tambem; direta|direto ~ para|a; ira|iras|vai|vais ~ recebendo
            continuara|continua ~ a receber; ser ~ enviad*; sera ~ enviad*
            nossas|nossos|nossa|nosso|minhas|meus ~ dicas|ofertas|noticias|novidades|carta|boletim ~ chegar|chegarao|chegara|chegam|chega|cair|vao
            passa|passam ~ a chegar; vai|vao chegar|cair
            mando|mandamos|envio|enviamos o|a|os|as meu|minha|nosso|nossa
            recebera|receberas|recebe|recebes|receberao|tera|teras|encontrara|encontraras
            vai|vais|passa|passas|comeca|comecas|passara|passaras|comecara|comecaras ~ a|receber|ter receber|encontrar|ter|a
            vai|vais|ira|iras receber|ter|encontrar; ira|vai receber
            receber a|o|as ~ nossa*|nosso*|minha|meu|minhas
            chega|chegara|chegam|chegarao|caira|cai ~ na|no|a|ao sua|seu|tua|teu|caixa|lhe|voce
            na|no|a|ao sua|tua|seu|teu ~ caixa|correio|e|email|inbox
            envio|enviarei|enviaremos|enviamos|mando|mandarei|mandaremos|mandamos|enviar|mandar|remeto ~ lhe|te|voce|a|para
            lhe|te|voce ~ envio|enviarei|enviaremos|enviamos|mando|mandarei|mandaremos|mandamos|enviar|mandar|chegara|chega
            enviar|mandar|envia|manda lhe|te ei|emos|a
            recebe|recebem|receberao a|o|as|os ~ minha|meu|nossa|nosso|minhas|nossas
            envio|enviamos|mando|mandamos ~ a|para todos|todas|cada; chegar|chega lhe|te
            mante|manter|mantenho|mantemos ~ lo|la|lhe|te|voce|o|a; ser lhe
            lhe|te ~ chegara|chegarao; recebem; vou|vamos ~ te|lhe enviar|mandar
            vou|vamos enviar|mandar ~ lhe|te|voce|a|para
        """,
        Mark.KEEPS: """
            mante|manter|mantenho|mantemos|manteremos|manterei|informo|informarei|informar lo|la|te|lhe|voce|o|a
            vou|vamos ~ mante|manter|informar|informa; a|ao par|corrente; por dentro
            noticias nossas|minhas; ouvir falar de nos; atualizado|atualizada
        """,
        Mark.LIST: """
            correios|mensagens|comunicacoes|emails|mails|envios ~ promociona*|publicitari*|comercia*
            carta|correio|envio|circular|email|mail|resumo|nota|relatorio|mensagem mensal|semanal|trimestral|quinzenal|informativ*|publicitari*
            mala direta; folha informativa; e mail mensal|semanal; novidades de|do produto*
            primeiro|proximo|primeira|proxima numero|edicao|boletim; news letter
            relatorio de mercado; boletim; informativo; carta de noticias; assinatura da|do
        """,
        Mark.MAILS: """
            lista|listas de ~ e|emails|mails|distribuicao|envio|envios|assinantes|difusao|destinatarios|mailing|leitores|correio|correios|subscritores|transmissao|divulgacao|contactos|contatos
            mailing list; base de ~ assinantes
        """,
        Mark.LOOSE: """
            minha|nossa|nosso|nossos|meus|minhas ~ lista|assinantes|leitores|base|circulo|listagem|destinatarios|subscritores
            a|na|da lista; os|dos|aos leitores|assinantes|subscritores
        """,
        Mark.NEWS: """
            as|os|ultimas ~ novidades|noticias|ofertas|promocoes|dicas ~ da|do|de ~ empresa|loja|casa|negocio|setor|mercado|escritorio|estudio|oficina|firma
            nossas|nossos|minhas|meus|nosso|nossa|minha|meu ~ pensamentos|reflexoes|coluna|blogue|blog|cartas|videos|podcast|historias|ideias|cupoes|cupons|tendencias|analises|relatorios|relatorio|mensagens|e|emails|publicidade|recomendacoes|truques|carta|boletins|comunicacoes
            nossas|nossos|minhas|meus|nosso|nossa ~ novidades|noticias|ofertas|promocoes|dicas|descontos|catalogo|catalogos|lancamentos|artigos|anuncios|envios|atualizacoes|publicacoes|campanhas|conteudos
            novidades|noticias|ofertas|promocoes|informacoes|dicas de|da|do|das|sobre ~ nossa|nosso|nossos|nossas|minha|meus|empresa|loja
            ofertas especiais|comerciais; informacao|informacoes comercial|comerciais
        """,
        Mark.WARES: """
            nossos|nossas|nossa|nosso|meus|minhas ~ produtos|servicos|cursos|ofertas|eventos|gama|colecao|novidades|empresa|atividades|loja|projetos|promocoes|lancamentos|artigos
        """,
        Mark.SOON: """
            bimensal*; quinzena; de ~ em ~ quinze|0|dois|tres
            duas|tres|uma|varias|quatro|0 vezes|vez por|ao|na; bissemanal*; efeito imediato
            de imediato; imediatamente; ja a partir; de vez em; de tempos a|em; de quando em
            no inicio|comeco|fim|final de|do; no principio; os dias; no primeiro|dia ~ de
            periodic*; sempre que; cada vez; mes a|apos mes; semana a|apos semana; sim segunda
            semana sim; mes sim; sim ~ nao; de duas em; a partir de|do|da|desta|deste
            de agora em; daqui em|para; em diante; desde ~ agora|hoje|ja|amanha|segunda
            doravante; na proxima
            cada|todos|todas|toda|todo ~ semana|mes|segunda|terca|quarta|quinta|sexta|sabado|domingo|quinzena|trimestre|dia|manha|semanas|meses|dias|sextas|segundas|tercas|quartas|quintas
            as segundas|tercas|quartas|quintas|sextas
            uma|duas|0 ~ vez|vezes ~ por|ao ~ mes|semana|ano; mensal*; semanal*; regularmente
            periodicamente; automaticamente; trimestral*; quinzenal*
            passa|passas|passara|passaras a; primeiro|proximo|primeira|proxima numero|edicao
            com regularidade; no futuro; futuramente; mensais; semanais
        """,
        Mark.SINCE: """
            com|gracas a ~ nossa|nosso ~ ligacao|conexao|contacto|contato; nossa ligacao|conexao
            ja|uma|visto|dado|como|agora|pois|porque ~ que|vez ~ estamos|somos|nos|temos
            ja|uma|visto|dado|como|agora|porque ~ estamos|somos|nos|temos
            como|sendo ~ novo|nova|meu|minha|contacto|contato|conexao
            todos|todas|cada ~ os|meus|minhas|nossos|novo ~ contactos|contatos|contacto|contato|conexoes|conexao
            todos|toda|todo ~ os|a|o ~ que ~ conecta*|liga*|adiciona|aceita
            quem ~ se ~ conecta|liga|aceita; quem me adiciona|aceita; por ~ ser|estar|estarmos
            ao ~ conectar; quem entra
        """,
        Mark.EVERY: """
            todos|todas ~ os ~ meus|nossos ~ contactos|contatos
            todos|todas|cada ~ os|as|meus|nossos|novo|nova ~ contactos|contatos|contacto|contato|conexoes
            toda|todo|todos|todas a|o|os|as ~ que|gente|mundo ~ que|se|conecta|liga
            quem ~ se ~ conecta|liga
        """,
        Mark.ADDRESS: """
            teu|seu|o|a ~ e|email|mail|endereco|correio mail|eletronico|esta|ja|agora|foi|consta
            seu|teu ~ e|email|endereco|mail
        """,
        Mark.DONE_FOR: """
            ja ~ o|fiz|tratei|tratamos ~ fiz|por|feito|disso; feito ~ por ~ si|ti|voce
            em seu|teu nome; fiz ~ por ~ si|ti|voce; tratei disso
        """,
        Mark.LEAVE: """
            demais; de mais; te|lhe|o|a cansa|aborrece|incomoda|incomodar|cansar
            te ~ cansas|fartas; farto|farta; excessivo
            responda|responde ~ sair|stop|nao|cancelar
            cancelar ~ inscricao|subscricao|assinatura|quando|a|o; cancelamento; descadastr*
            desinscrev*; anular ~ subscricao|inscricao|a; um clique; so clique; sair da|quando
            remover se; ser removid*; descancel*
            nao quiser|quer|quiseres|desejar|desejares ~ receber|mais; deixar de receber
            se ~ incomodar*; rodape; fundo|final de|do cada; dar|de|da baixa
        """,
        Mark.FOOTER: """
            se ~ ja|nao ~ quiser|quer|quiseres|deseja|desejar|desejares
            ja nao quiser|quer|quiseres|deseja|desejar; nao quiser|desejar mais
            para ~ deixar|cancelar|nao|sair ~ receber; deixar de receber
        """,
        Mark.SILENCE: """
            salvo|exceto ~ se|que; disser|disseres ~ outra|contrario; outra coisa; o contrario
            salvo|exceto ~ se|que|indicacao|aviso|oposicao; a menos que; a nao ser que
            se ~ nao ~ disser|disseres|responder|responderes|opuser|opuseres|ouvir|receber|tiver|houver|avisar
            sem|nao ~ resposta|noticias|objecao|oposicao|houver; objecao; em contrario; silencio
        """,
        Mark.SIGNED: """
            obrigad* pel* ~ sua|tua inscricao|subscricao|assinatura
            desde|apos|pela a ~ sua|tua inscricao|subscricao; te inscreveste; se inscreveu
            se cadastrou; te registaste; se registou|registrou; inscreveste te; inscreveu se
            tua|sua|teu|seu consentimento|autorizacao
            voce|tu ~ assinou|inscreveu|cadastrou|assinaste|subscreveste|subscreveu
            tinhas|tinha|havia ~ inscrito|cadastrado|subscrito
            pediste|pediu|pediram ~ inscre*|adicion*|inclu*|receb*|estar|que|entrar
            marcou|marcaste ~ caixa; confirmou|confirmaste
        """,
        Mark.ASKED: """
            cancelad*; eliminad*; anulad*; apagad*; removid*
            como|conforme ~ combinado|combinamos|pediste|pediu|falamos|solicitou|solicitado|prometi|prometido|querias|queria|desejava|pedido
            a|o seu|teu|sua|tua pedido|desejo; a pedido; com ~ sua|tua permissao|autorizacao
            me|nos|tinha|tinhas|havia pediste|pediu|pedido|disseste|disse
            pediste|pediu me|nos|para|que; pediste; solicitou; por engano|erro|lapso; sem querer
            desculp*; perdao; lamento; sinto muito; peco ~ desculpa
            obrigad* por ~ se|te|ter inscrever|inscrito|assinar
        """,
        Mark.OFFERED: """
            posso; podia; podemos; poderia; poderiamos; poderei; quer; queres; quereria
            gostaria; gostarias; devo
            se ~ quiser|quiseres|quiserem|desejar|desejares|gostar|gostares|interessar|apetecer|concordar|concordares|preferir|preferires|permitir|permitires|lhe|te|voce|achar|estiver|topar|der
            pode|podes|poderia|podera|poderas ~ inscrever|assinar|ler|subscrever|juntar|cadastrar|entrar|registar
            inscreva|inscreve|assine|assina|subscreva|cadastre ~ se|te|a|aqui|em|no
            diga|diz ~ me ~ se|so|basta; avise|avisa ~ me|se
            basta dizer|avisar|responder|dizeres; com ~ gosto|prazer; so ~ se
            quando ~ quiser|quiseres; convido; aceita|aceitas; interessa lhe|te; ou nao
            neste link; seria ~ bom|possivel|ok; tem|tens interesse; gostava|gostavamos de
            gostariamos; queria; queriamos; ha ~ forma|maneira; como ~ posso|faco
            lhe ~ interessa; te ~ interessa
        """,
    },
    nouns={
        Mark.PUTS: """
            adicionar incluir inscrever colocar cadastrar acrescentar registar registrar por
            inclui inscreve adiciona coloca inscreva subscrever juntar assinar
        """,
        Mark.GETS: """
            recebera receberas receberao
        """,
        Mark.LIST: """
            newsletter* boletim boletins mailing mailings infomail* emailing* circular
            informativo
        """,
        Mark.NEWSY: """
            novidades noticias ofertas promocoes dicas descontos anuncios lancamentos
            informacoes atualizacoes cupoes cupons
        """,
        Mark.AFFAIR: """
            projeto* projecto* reuniao reunioes comite* comissao jantar festa viagem oficina*
            workshop* coro associacao pais equipa equipe pasta calendario agenda turma
            voluntarios espera reencontro ata atas acta partilhada compartilhada casamento grupo
            turno* excursao passeio
        """,
    },
)
