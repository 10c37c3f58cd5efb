"""What stands around the name at the head of a message, in seven languages, folded."""

OPENERS = frozenset(
    """
    hi hello hey hiya heya hullo howdy dear dearest greetings good morning afternoon evening
    hallo moin servus gruezi gruss gott grussgott guten tag morgen abend liebe lieber liebes
    liebste liebster sehr geehrte geehrter verehrte verehrter werte werter hochverehrte
    bonjour bonsoir salut coucou cher chere chers cheres
    hola holi querido querida estimado estimada apreciado apreciada buenos buenas buen dia dias
    tardes noches
    ola oi caro cara querido prezado prezada bom boa tarde noite
    ciao salve buongiorno buonasera carissimo carissima gentile gentilissimo gentilissima egregio
    hoi dag beste lieve geachte goedemorgen goedemiddag goedenavond goedendag
    hei hej tere czesc ahoj
    """.split()
)

BETWEEN = frozenset("my mein meine ma mon mi meu minha mia mio mijn again there".split())
"""Small words that may stand between an opener and a name."""

SURNAME_TITLES = frozenset(
    """
    mr mister mrs ms miss mx herr herrn frau monsieur madame mademoiselle mme mlle
    signor signora signorina sig dhr heer meneer mijnheer mevrouw mevr
    """.split()
)
"""Titles that go with the family name alone."""

OTHER_TITLES = frozenset(
    """
    sir dr dra prof professor professorin doctor doktor ing dipl mag m
    sr sra srta senor senora senorita don dona doutor doutora senhor senhora dom
    docteur professeur maitre
    dott dottore dottoressa dottssa ssa avv avvocato ingegnere architetto professore professoressa
    drs
    rev father sister pastor rabbi captain
    """.split()
)
"""Titles that go with either name, or with none."""

ARTICLES = frozenset("de le la".split())
"""Words before a title: "de heer", "le professeur"."""

PARTICLES = frozenset(
    """
    von van vom zu zum zur der den de del della dello di da do dos das du des la le los las el al
    bin ibn abu ter ten te op af av y e
    """.split()
)
"""Small words inside a name."""

JOINING = frozenset("and und et y e en & + / ,".split())

ADDRESSEES = frozenset(
    """
    all there everyone everybody team folks friend friends colleague colleagues neighbour neighbor
    neighbours partner partners sir sirs madam both you guys ladies gentlemen gents girls boys
    people hiring manager professor doctor doc coach boss captain chef mate mates buddy pal love
    darling sweetheart sweetie hun hon honey stranger sunshine world linkedin network community
    member members reader readers customer customers client clients alumni classmates fellow
    fellows family crew committee board group recruiter applicant candidate sponsor donor supporter
    volunteer volunteers student students teacher mentor editor author host connection connections
    contact contacts legend superstar champion rockstar cousin uncle aunt grandma
    mum mom dad brother sister santa man bro dude lady yourself company
    zusammen alle allerseits freund freunde freundin freundinnen kollege kollegin kollegen
    kolleginnen nachbar nachbarin nachbarn damen herren leute ihr miteinander beide beiden
    chefin meister mitglied mitglieder leser leserin leserinnen kunde kundin kunden gemeinde
    netzwerk gruppe runde mannschaft mitstreiter mitstreiterin mitstreiterinnen weggefahrte
    weggefahrtin wegbegleiter wegbegleiterin jubilar jubilarin geburtstagskind brautpaar familie
    studierende studienkollege studienkollegin schulfreund schulfreundin helfer helferin retter
    retterin kumpel schatz oma opa mama papa bruder schwester onkel tante ehemalige absolventen
    vorstand verein bewerber bewerberin gast gaste partnerin redaktion ansprechpartner
    tous toutes collegue collegues ami amie amis amies docteur professeur voisin voisine voisins
    monsieur madame messieurs mesdames equipe confrere consoeur camarade camarades copain copine
    lecteur lectrice client cliente membre membres reseau maman papa frere soeur president
    presidente directeur directrice
    todos todas equipo amigo amiga amigos amigas colega colegas companero companera companeros
    senores senoras doctor doctora profesor profesora vecino vecina vecinos lector lectora
    director directora presidente jefe jefa maestro maestra gente grupo familia tio tia hermano
    hermana
    pessoal equipe doutor doutora professora vizinho vizinha leitor leitora diretor diretora galera
    turma gente senhores senhoras irmao irma
    tutti tutte amico amica amici amiche collega colleghi colleghe dottore dottoressa professore
    professoressa ingegnere avvocato architetto vicino vicina lettore lettrice direttore direttrice
    presidente maestra signori signore ragazzi squadra gruppo famiglia
    allemaal iedereen vriend vriendin vrienden collega collegas buur buurman buurvrouw buren heer
    heren dames mevrouw meneer professor dokter lezer lezers klant klanten leden lid team directeur
    groep familie juf meester vriendinnen
    """.split()
)
"""Whom a greeting may address without a name."""

GOES_BY = (
    "goes by",
    "known as",
    "called",
    "calls",
    "nickname",
    "prefers",
    "genannt",
    "nennt",
    "rufname",
    "spitzname",
    "dit",
    "surnom",
    "prenom usuel",
    "apodo",
    "le llaman",
    "se hace llamar",
    "apelido",
    "chamam",
    "soprannome",
    "si fa chiamare",
    "bijnaam",
    "roepnaam",
    "noemt",
)
"""How a note says that a person uses another name."""

NO_NAME_AFTER = frozenset(
    """
    from to by of with for and or at in on about via than as
    von vom an aus bei mit fur und oder uber durch zu zum zur
    de du des a au aux avec pour et ou par chez
    con para por y o al del en
    da do dos das com e ou ao em na no
    di dal dalla dello della del per alla allo
    van aan met voor en of door bij over
    """.split()
)
"""After these a name is somebody spoken of: "greetings from Thomas"."""

RELATIVES = frozenset(
    "who whom whose which welcher welche qui que dont quien che cui wie dat wiens".split()
)
"""Behind a name and a comma these speak of that person."""

POSSESSIVES = frozenset(
    """
    my our his her their mein meine meiner meinem meinen unser unsere unserer unserem mon ma mes
    notre nos son sa mi mis nuestro nuestra su meu minha nosso nossa seu sua mio mia nostro nostra
    suo sua mijn onze ons zijn haar
    """.split()
)

APPOSITIONS = frozenset(
    """
    the a an and or too also from of at in
    der die das dem den des ein eine einen einer und oder auch von aus bei
    le la les l un une et ou aussi du de des
    el los las uno y o del
    os as um uma e ou da do
    il lo gli uno una e della di
    het een of ook uit van
    """.split()
)
"""Behind a name and a comma these may begin words about that person, not to them."""
