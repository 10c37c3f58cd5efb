"""Portuguese words that say nothing about their reader."""

from cordially.etiquette.empty_words.lexicon import EmptyWords

PORTUGUESE = EmptyWords(
    grammar="""
        o a os as um uma uns umas de do da dos das ao à aos às no na nos nas em num numa por pelo
        pela pelos pelas para pra com sem sob sobre entre até desde após durante este esta estes
        estas isto esse essa esses essas isso aquele aquela aqui aí ali lá eu me mim meu minha
        meus minhas comigo tu te ti teu tua teus tuas contigo você vocês vos vosso vossa vossos
        vossas ele ela eles elas lhe lhes se si seu sua seus suas consigo nós nos nosso nossa
        nossos nossas connosco conosco que quê quem qual quais quando onde como porque quanto tudo
        todo toda todos todas cada ambos algum alguma alguns algumas algo outro outra outros
        outras mesmo mesma muito muita muitos muitas muitíssimo pouco pouca mais menos tanto tanta
        tão bem e ou mas nem se embora pois assim também já ainda sempre nunca realmente
        simplesmente especialmente não sim sou és é somos sois são era eras eram foi foram seja
        sejas sejam será serás serão seria sido ser sendo estou estás está estamos estão estava
        estavam esteja estejas estejam estado estar tenho tens tem temos têm tinha tenha tenhas
        tenham ter tido tive hei há haver haja posso podes pode podemos podem possa possas possam
        poder poderia quero queres quer querem querer queria devo deve dever faço fazes faz fazem
        fazer feito faça vou vais vai vamos vão vá ir ido venho vens vem vêm vir venha dou dás dá
        dão dar dado dê digo diz dizer sei sabe saber vejo vês vê vemos ver visto acho penso agora
        hoje breve logo depois antes recentemente favor ok
    """,
    wishes="""
        olá oi bom boa bons boas caro cara caros caras querido querida queridos queridas prezado
        prezada prezados estimado estimada saudações dia dias tarde tardes noite noites semana fim
        mês meses ano anos novo nova novos novas início começo final entrada natal réveillon
        páscoa festa festas época quadra férias aniversário parabéns feliz felizes felicidade
        felicidades próspero próspera alegre alegria alegrias saúde sucesso sucessos prosperidade
        paz amor sorte bênção bênçãos abençoado abençoada tranquilidade serenidade esperança cheio
        cheia cheios cheias repleto repleta luz carinho harmonia realizações realização conquistas
        bem-estar desejo desejar desejamos desejos desejando desejo-te desejo-lhe votos melhor
        melhores espero esperamos esperar esperando tomara envio enviamos mando encontre encontres
        família famílias familiares entes amigos amigo amiga equipa equipe equipas colegas
        obrigado obrigada obrigados agradeço agradecer agradecemos agradecido agradecida gratidão
        grato grata aprecio prazer gosto encantado honra contente vida trabalho trabalhar
        profissional profissionais pessoal pessoais carreira negócios contacto contactos contato
        contatos rede redes conexão conexões conectar conectado conectados ligação linkedin manter
        mantenhamos mantemos continuar continuação continua continue seguir falar encontrar
        encontrarmos vermos rever conhecer conhecer-te conhecê-lo conhecê-la mensagem nota
        palavras linhas apoio ajuda confiança colaboração colaborar parceria juntos juntas
        partilha partilhar futuro metas objetivos sonhos projetos caminho percurso trajetória
        próximo próxima próximos próximas vem passado passada último última oportunidade
        oportunidades desafios aventuras impressionante inspirador inspiradora interessante
        interessantes incrível excelente excelentes maravilhoso maravilhosa ótimo ótima óptimo
        óptima fantástico fantástica grande grandes lindo linda belo bela perfil experiência
        experiências publicações conteúdo cuide cuida cuida-te cuide-se aproveite aproveita
        desfrute momentos momento tempo vez coração abraço abraços beijo beijos beijinhos forte
        cordiais cordialmente atenciosamente cumprimentos sinceramente sinceros lembrança
        lembranças
    """,
    openers="olá oi caro cara caros caras querido querida queridos prezado prezada estimado "
    "estimada bom boa dia tarde noite",
    closings="""
        abraço
        abraços
        um abraço
        cumprimentos
        melhores cumprimentos
        atenciosamente
        cordialmente
        até breve
        beijinhos
    """,
)
