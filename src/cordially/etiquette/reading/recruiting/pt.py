"""How Portuguese sentences recruit for network marketing."""

from cordially.etiquette.reading.recruiting.part import Part

PARTS = {
    Part.ALONE: """
        dinheiro continuar entrando; liberdade de tempo; sonho de outro|outros|seu chefe
        para o sonho de; recomendas ~ amigas|amigos ~ paga; ja usas ~ recomendas
        recomenda ~ amigas|amigos ~ paga|recebe; ganha depende de si|voce; ganhos dependem
        escolhe os seus horarios; negocio proprio sem risco; sem chefe e sem
        sessao|reuniao|noite de ~ oportunidade; seu proprio chefe; teu proprio chefe
        sua propria chefe; dinheiro enquanto dorme*
    """,
    Part.INCOME: """
        rendimento|rendimentos; renda
        ganhar|ganha|ganhas|ganho|ganham|ganhando ~ dinheiro|mais|algo|bem|extra|0
        o que ganha|ganhas; dinheiro ~ entrando|entrar|entra|a entrar; dinheiro extra|a mais
        um dinheiro; euros|reais ~ por|a mais|no mes; por mes; todo mes; euros por mes
        comissao|comissoes; bonus; bono; paga ~ aluguel|renda|casa; meu aluguel
        pagar a casa|o emprestimo; parte de cada; es paga; e pago; pagam por; passavam ~ salario
        segundo salario; um extra; grana; ganho sempre
    """,
    Part.ASIDE: """
        em casa; de casa; sem sair de casa; a partir de casa
        a partir do|da ~ sofa|telemovel|celular|mesa|cozinha; pelo telemovel|celular
        do celular|telemovel|sofa; alem do ~ trabalho|emprego; ao lado do trabalho|emprego
        sem largar|deixar ~ trabalho|emprego; umas|poucas|algumas|0 horas; horas por|a semana|dia
        ao seu|teu ritmo; tempo livre; horas vagas; horas livres; seus|teus|proprios ~ horarios
        horario flexivel; meio periodo; tempo parcial; quando as criancas dormem
        enquanto as criancas; em paralelo; nas horas; tudo pelo; de onde quiser
    """,
    Part.FREEDOM: """
        quer|queres|queiram|querem ~ liberdade; mais liberdade
        liberdade ~ rendimentos|renda|dinheiro|tempo; liberdade financeira|de tempo|de dinheiro
        independencia financeira; reformar se|te cedo; reformar* cedo; aposentar* ~ cedo; sem chefe
        sem patrao; mudou ~ vida; mudar ~ vida; muda ~ vida; mais tempo ~ familia|filhos
        tempo com a familia; quer|queres mais da vida; mais da vida; vida dos ~ sonhos
        corrida dos ratos; viver ~ sonhos
    """,
    Part.SEEKS: """
        procuro|procuramos|busco|buscamos|preciso|precisamos ~ pessoas|gente|mulheres|homens|maes|lideres|parceiros|parceiras|embaixadores|embaixadoras|distribuidores
        procuro|procuramos|busco ~ tres|dois|duas|quatro|cinco|0; junta te; junte se; vem para
        na|a minha|nossa ~ equipa|equipe; no meu|nosso time; minha|nossa equipa|equipe; ha lugar
        lugar para ti|si|voce; guardo te|lhe ~ lugar; um lugar na minha; vem comigo
        um punhado de pessoas; tem o perfil; tens o perfil; tens jeito; leva jeito
        serias ~ otima|perfeita; so a partilho; so compartilho; so partilho
    """,
    Part.DRIVEN: """
        gente|pessoas|mulheres|maes|homens|lideres ambicios*|motivad*|empreendedor*|determinad*|positiv*|com garra|com fome|com vontade
        ambicios*; lideres que; vontade de aprender|crescer; mente aberta; queiram mais
        gente com vontade
    """,
    Part.VAGUE: """
        montar|construir|construindo|comecando|a comecar ~ coisa|algo
        algo ~ grande|novo|especial|incrivel|enorme; oportunidade; nao e um emprego
        este|um|meu negocio; ideia de negocio; modelo de negocio; negocio; conceito
        o|um|este sistema; um projeto|este projeto; plano b; contar tudo
        nao posso contar|explicar|dizer ~; tudo por escrito; por escrito
        breve|curta|pequena apresentacao; apresentacao ~ online|hoje; video ~ curto|curtinho
        meu socio; minha socia; pessoas|gente normais|normal|comuns|comum; um jeito|modo|caminho
        uma forma|maneira; como pagar; isto funciona; fazer o mesmo
    """,
    Part.GOODS: """
        bem estar; cosmetic*; suplementos; nutricao; oleos essenciais; vitaminas
        produtos naturais|de beleza|de saude|da casa|do lar; beleza; saude; emagrec*; batidos
        bebidas ~; aloe; colageno; perfumes; maquilhagem; maquiagem
    """,
    Part.PARTNER: """
        distribuidor*; como parceiro|parceira|distribuidora|consultora; entra como; parceiro novo
        novo parceiro; cada parceiro; parceiros novos; embaixador*; consultoras; patrocinador*
        ser distribuidora|consultora|revendedora; kit inicial; kit de inicio; afiliad*; revendedor*
        meu socio; upline; downline
    """,
    Part.CHAIN: """
        por cada ~ parceiro|pessoa|amigo ~ que trazes|traz|indica|convida; que trazes
        que voce trouxer|indicar; pelos que ~ trouxerem; os que eles
        uma|um das|dos minhas|meus meninas|parceiras|pessoas|parceiros ~ vende
        o que ~ sua|tua gente|equipe|equipa|rede vende*|compra*; teu|seu proprio ~ grupo|time
        tua|sua propria ~ equipa|equipe|rede; montas|formas|monta o teu|seu ~ grupo|time
        montar|construir|formar ~ equipa|equipe|rede|time; vendem se sozinhas|sozinhos
        se vendem sozinh*; recomendas a*; recomendar a*; equipa|equipe ja tem
        ja tem quarenta|0 pessoas; quarenta pessoas; sempre que ~ vende|compra; indicacoes
        por indicar; minhas meninas
    """,
    Part.MENTOR: """
        meu mentor; minha mentora; minha patrocinador*; meu patrocinador; nosso mentor
        levamos todos os anos; meu coach; minha lider; minha upline
    """,
    Part.QUITS: """
        larguei|deixei|largar|deixar|larguem ~ emprego|trabalho|escritorio; despedi me
        pedi demissao; passavam ~ salario; substitui ~ salario; demiti ~ chefe; demitir ~ chefe
        sai do emprego
    """,
    Part.EARLY: """
        desde o inicio|principio|comeco; entrar agora; entra agora; quem entrar; no topo
        estara no topo; antes do lancamento; antes de todos; chegando ao|a ~ seu|teu pais|regiao
        chegar ao seu; cresce imenso|muito|rapido; plena expansao
        comecar|chegar na|ao|a|em ~ europa|brasil|portugal; entre os primeiros; os primeiros a
        pre lancamento; esta comecando
    """,
    Part.TELLS: """
        mostrar*|explic*|contar*|ensinar ~ te|lhe|como|mais
        te|lhe ~ conto|mostr*|explico|ensin*|mando|envio|guardo; mostrasse como; explico te|lhe
        guardo te|lhe; saber como|mais; quer saber; queres saber; pergunta me; me pergunte
        responda|responde ~ sim|com; estaria|estarias ~ abert*; abert* a; interessava lhe|te
        interessa; interessad*; ja pensou; ja pensaste; olhadela; dar uma olhada; imagine; imagina
        contente|satisfeit* com ~; dava lhe jeito; dava te jeito; posso contar|mandar|mostrar
        se eu lhe|te mostrasse; fazer o mesmo; vem quinta|a; curios*
    """,
    Part.AGAINST: """
        vaga; vagas; salario e|de; contrat*; candidat*; estagi*; aprendiz*; voluntari*; doar; doacao
        doacoes; donativo*; coro; associacao; tese; estudo; inquerito; pesquisa; artigo; imposto*
        universidade; reforma dos; antes e depois da reforma; mesa redonda; engenheir*; enfermeir*
        medico; programador*; subido; caminha; paroquia; nao me interessa; nao obrigad*; prefiro nao
        golpe; burla; declin*; investig*; cuidado; contrato; a hora; por hora
        liberdade de imprensa|expressao; tomo a liberdade; inquilino; arquivo; teletrabalho; cargo
        turno; turnos
    """,
}
