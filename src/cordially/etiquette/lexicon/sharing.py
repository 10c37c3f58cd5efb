"""Words with which people pass on a link, a card or a picture."""

from cordially.etiquette.phrases import Phrases

SHARING_WORDS = (
    # English
    """
    share shared sharing pass passing forward forwarded forwarding post posted send sent resist
    check click open watch listen read view visit see look below here above attached enclosed
    attachment link links url video videos clip song music tune picture pictures pic pics image
    gif meme photo page site website article blog card cards ecard ecards e greeting animation
    animated cartoon funny hilarious fun cute sweet nice cool cracked crack laugh laughing laughed
    lol haha smile smiling giggle humor humour dance dancing elf elves santa reindeer snowman
    little small short virtual digital electronic online made worth minute minutes min gold must
    absolutely everyone puts mood cheers favourite favorite favourites brilliant lovely all friends passed along spread word virus viral guys folks wow omg
    """,
    # Deutsch
    """
    hab habe ganzen ganze vom team kollegen euch dich
    guck guckt kuck kuckt genial geniale geniales köstlich herrlich
    teilen teile geteilt weiterleiten leite weitergeleitet schicken schicke geschickt senden sende
    anschauen schau schaut schauen ansehen seht sieh anhören hör hört klick klicken klickt klicke
    öffne öffnen lies lesen reinschauen unbedingt link links video videos clip lied musik bild
    bilder foto gif meme seite webseite website artikel beitrag blog karte karten ecard ecards e
    grußkarte weihnachtskarte neujahrskarte animierte animation lustig lustige lustiges lustigen
    witzig witzige witziges süß süße süßes cool coole cooles schön schöne schönes lachen gelacht
    schmunzeln lächeln klein kleine kleines kleiner kleinen virtuell virtuelle virtueller digital
    digitale digitaler elektronische online gebastelt gemacht lohnt minute minuten anbei angehängt
    anhang unten hier unter folgendem folgenden vorenthalten musste wollte gefunden fund netz
    gruß spaß haha leute alle euch viel
    """,
    # Français
    """
    ai fait ça amuse amusez toi équipe toute
    clin pensée attention bijou génial géniale excellent
    partager partage partagé transmettre transfère transférer envoyer envoie envoyé regarder
    regarde regardez voir vois voyez écouter écoute écoutez cliquer clique cliquez ouvrir ouvre
    ouvrez lire lis lisez lien liens vidéo vidéos clip chanson musique image images photo gif meme
    page site article blog carte cartes ecard e animée animation drôle drôles marrant marrante
    rigolo rigolote mignon mignonne sympa cool joli jolie rire ri sourire sourit petit petite
    petits virtuelle numérique électronique ligne fait vaut détour coup œil minute minutes joint
    jointe jointes pièce ci dessous dessus ici tomber tombé trouvé résister pouvais devais fallait
    haha mdr absolument tous
    """,
    # Español
    """
    hecho equipo pulsa pulse haz clic diviértete
    rato reírse reíros detalle detallito genial buenísimo
    haz haga hagan haced compartir comparto compartirlo compartirles compartirte pasar paso reenviar reenvío enviar
    envío enviado mirar mira miren mirad ver vean escuchar escucha escuchen clic click pincha
    pinchar abrir abre abran leer lee enlace enlaces link links vídeo video videos vídeos canción
    música imagen imágenes foto gif meme página sitio web artículo blog tarjeta tarjetas postal
    ecard e animada animación gracioso graciosa divertido divertida simpático simpática chulo
    chula lindo linda bonito bonita reír risa risas sonreír sonrisa pequeño pequeña pequeñito
    virtual digital electrónica online línea hecho vale pena minuto minutos adjunto adjunta
    adjuntos abajo aquí siguiente tenía encontré encontrado resistir jaja todos imperdible
    """,
    # Português
    """
    fiz isto isso ti você equipa equipe toda diverte te divirta
    compartilhando partilhando lembrança lembrancinha demais genial
    partilhar partilho partilhado compartilhar compartilho compartilhado passar passo reencaminhar
    encaminhar encaminho enviar envio ver veja vejam vê olha olhem assistir assista ouvir ouça
    clicar clique cliquem abrir abra ler leia link links vídeo vídeos video clipe música canção
    imagem imagens foto gif meme página site artigo blog cartão cartões postal ecard e animado
    animada animação engraçado engraçada divertido divertida giro gira fofo fofa lindo linda legal
    rir risada risadas sorrir sorriso pequeno pequena pequenino virtual digital eletrônico
    eletrónico online feito vale pena minuto minutos anexo anexa anexado abaixo aqui seguinte
    tinha encontrei encontrado resistir resisti kkk haha todos imperdível confira confiram dá
    olhada
    """,
    # Italiano
    """
    fatto te lei squadra tutta tutto divertimento clicca
    pensiero pensierino giro giri geniale bellissimo bellissima spettacolare
    condividere condivido condiviso condividerlo passare passo inoltrare inoltro inviare invio
    mandare mando guardare guarda guardate guardatelo vedere vedi vedete ascoltare ascolta
    ascoltate cliccare clicca cliccate clic aprire apri aprite leggere leggi link video clip
    canzone musica immagine immagini foto gif meme pagina sito articolo blog cartolina cartoline
    biglietto bigliettino ecard e animato animata animazione divertente divertenti simpatico
    simpatica carino carina bello bella ridere risata risate sorridere sorriso piccolo piccola
    virtuale digitale elettronica elettronico online fatto vale pena minuto minuti allegato
    allegata allegati sotto qui seguente dovevo trovato resistere resistito haha ahah tutti
    imperdibile occhiata
    """,
    # Nederlands
    """
    groeten hele team gemaakt klik hier plezier
    geweldig geweldige prachtig prachtige hilarisch hilarische
    delen deel gedeeld doorsturen doorgestuurd stuur sturen gestuurd kijk kijken bekijk bekijken
    zien luister luisteren klik klikken open openen lees lezen link links filmpje video video's
    filmpjes clip liedje lied muziek plaatje plaatjes foto afbeelding gif meme pagina site website
    artikel blog kaart kaarten kaartje kerstkaart ecard e geanimeerde animatie grappig grappige
    leuk leuke schattig schattige cool mooi mooie lachen gelachen glimlach klein kleine digitaal
    digitale virtuele elektronische online gemaakt waard minuut minuten bijgevoegd bijgaand
    bijlage hieronder hier onderstaande moest wilde gevonden onthouden haha allemaal even
    """,
)
"""Words that tell no more than that something is passed on, in the order of the languages
of the empty words."""

SHARING = Phrases(
    {
        "en": """
            (?:have|did|do) you (?:see|seen|saw|know|heard|hear) (?:this|it)
            (?:had|have|needed|need|wanted|want|got) to (?:just )?(?:share|pass|send|forward) (?:this|it|these)
            (?:just )?(?:sharing|passing on|passing along|forwarding) (?:this|it|these)
            (?:could not|couldn't|cannot|can't) (?:resist|help) (?:sharing|sending|passing|forwarding)
            check (?:this|it|these|that) out
            check out (?:this|these|my|our)
            (?:take|have) a (?:quick )?look at (?:this|these|my|our)
            (?:you )?(?:have|need|has|got|gotta) to (?:see|watch|read|hear) (?:this|it)
            (?:thought|think) (?:you|you all|you guys|everyone|this)(?:'d| would| might| may| will) (?:like|enjoy|love|find|appreciate|make you)
            click (?:here|below|the link|on the link|this link|on this link)
            (?:watch|see|view|read|open|enjoy) (?:this|my|our) (?:\\w{1,12} ){0,2}(?:video|clip|card|song|link|picture|photo|article|post)
            this (?:made|had) me (?:laugh|smile|giggle|think of)
            too (?:good|funny|cute) not to (?:share|pass on|send)
            worth (?:a|your) (?:look|click|minute|watch|read)
        """,
        "de": """
            (?:kennst|kennen|hast|habt|haben) (?:du|sie|ihr) (?:das|dies)(?: schon)?
            (?:muss|musste|wollte|will|mochte) (?:ich )?(?:\\w{1,8} ){0,3}(?:teilen|weiterleiten|schicken|zeigen)
            (?:schau|schaut|schauen sie|guck|guckt)(?: dir| euch| sich)?(?: das| dies| mal| hier| bitte){1,3} (?:an|rein)
            (?:das|dies|diesen link|dieses video) (?:muss|musst|musste) (?:ich|du|ihr|man) (?:\\w{1,8} ){0,2}(?:sehen|gesehen haben|teilen)
            (?:konnte|kann|wollte|will) (?:ich )?(?:dir|euch|ihnen) (?:\\w{1,8} ){0,2}(?:nicht )?vorenthalten
            (?:hier )?klicken
            klick(?:t|e|en sie)? (?:hier|auf|mal)
            unbedingt (?:anschauen|ansehen|lesen|anhoren)
            (?:lustiges|nettes|tolles|schones|kleines) (?:video|bild|filmchen|lied)
            zu (?:gut|lustig|schon), um
            viel spass? (?:damit|beim (?:anschauen|ansehen|lesen|horen))
        """,
        "fr": """
            (?:je )?(?:devais|dois|voulais|veux|fallait que je|tenais a) (?:\\w{1,10}'?[ ']){0,3}(?:partager|partage|transmettre|montrer|envoyer)
            (?:a|il faut) (?:voir|regarder|lire|ecouter) absolument
            (?:regarde|regardez|jette|jetez|ecoute|ecoutez|lis|lisez)[ -](?:ca|cela|moi|ceci|un oeil|un coup d'oeil|cette|ce)
            clique(?:z|r)? (?:ici|sur|la)
            (?:pas|n'ai) pu (?:m'empecher|resister)
            petite? (?:video|chanson|image|carte|lien)
            (?:je )?(?:te|vous) (?:partage|transmets|transfere|fais suivre)
            (?:ca|cela) m'a fait (?:rire|sourire)
            trop (?:bon|drole|mignon) pour
            vaut le (?:detour|coup d'oeil)
        """,
        "es": """
            (?:tenia|tengo|queria|quiero|quise) (?:que )?(?:compartir|pasar|enviar|mostrar)(?:te|les|os|lo|la|telo|selo|le)?
            (?:mira|miren|mirad|vean|escucha|lee) (?:esto|este|esta|que)
            (?:no te lo|no se lo|no os lo) (?:pierdas|pierdan|perdais)
            (?:haz|hagan|haced|haga) clic
            (?:pincha|pinchad|pulsa) (?:aqui|en)
            (?:te|les|os|le) (?:comparto|paso|reenvio|mando|dejo) (?:\\w{1,8} ){0,2}(?:enlace|link|video|tarjeta|imagen|postal|cancion)
            no (?:pude|puedo|he podido) (?:resistir|evitar)
            (?:me hizo|me ha hecho) (?:reir|sonreir)
            vale la pena (?:ver|mirar|leer|escuchar)
            demasiado (?:bueno|gracioso) para
        """,
        "pt": """
            (?:tinha|tenho|queria|quero|precisava|preciso) (?:de |que )?(?:partilhar|compartilhar|passar|enviar|mostrar)
            (?:veja|vejam|ve|olha|olhem|ouca|leia|assista|assistam|confira|confiram) (?:so |bem )?(?:isto|isso|este|esta|esse|essa)
            (?:nao perca|nao percam|nao percas)
            cli(?:que|ca|car|quem) (?:aqui|no link|em)
            (?:te|vos|lhe|lhes) (?:partilho|compartilho|passo|envio|mando|deixo) (?:\\w{1,8} ){0,2}(?:link|video|cartao|imagem|musica)
            (?:compartilho|partilho|compartilhando|partilhando) (?:com voces|com voce|convosco|contigo|este|esta|esse|essa)
            nao (?:pude|resisti|consegui) (?:deixar de |a |resistir)
            (?:me fez|fez-me) (?:rir|sorrir)
            vale a pena (?:ver|assistir|ler|ouvir)
            bom demais para
        """,
        "it": """
            (?:dovevo|devo|volevo|voglio) (?:assolutamente |proprio )?(?:condivider|mandar|inoltrar|mostrar|passar)(?:e|lo|la|velo|telo|ti|vi|ne)
            (?:guarda|guardate|ascolta|ascoltate|leggi|leggete) (?:un po' )?(?:questo|questa|che|qui|cosa)
            (?:clicca|cliccate|cliccare|cliccando) (?:qui|sul|su|sotto)
            (?:ti|vi|le) (?:condivido|inoltro|mando|giro|lascio) (?:\\w{1,8} ){0,2}(?:link|video|cartolina|immagine|canzone|biglietto)
            (?:condivido|condividere) con (?:voi|te|lei)
            non (?:ho potuto|potevo|ho saputo) (?:resistere|fare a meno)
            mi ha fatto (?:ridere|sorridere)
            (?:da|vi vale|vale la pena) (?:non perdere|vedere|guardarlo|leggere)
            troppo (?:bello|divertente|forte) per
            (?:date|dai) un'occhiata
        """,
        "nl": """
            (?:moest|wilde|wil|moet) (?:ik )?(?:\\w{1,8} ){0,3}(?:delen|doorsturen|sturen|laten zien)
            (?:kijk|kijk eens|luister|lees)(?: maar| even| eens| hier){0,2} (?:naar|dit|deze|hier)
            (?:moet je|moeten jullie|moest je) (?:\\w{1,8} ){0,2}(?:zien|kijken|lezen|horen)
            klik (?:hier|op|maar|even)
            (?:wilde|wil|kon) (?:ik )?(?:je|jullie|u) (?:\\w{1,8} ){0,2}niet onthouden
            (?:leuk|grappig|mooi) (?:filmpje|plaatje|liedje|kaartje)
            (?:ik )?(?:deel|stuur) (?:je|jullie|u|dit) (?:\\w{1,8} ){0,2}(?:door|link|filmpje|kaartje|video|plaatje)
            kon (?:het )?niet laten
            te (?:leuk|mooi|grappig|goed) om niet
            (?:moest|moet) (?:erom|hierom|er om) lachen
        """,
    }
)
"""What is said before a link that is passed on to anybody."""

CARDS = Phrases(
    {
        "": r"""
            e[ -]?cards?
            e-?karten?
            [\w-]{0,40}\.(?:gif|png|jpe?g|webp|heic|mp4)
        """,
        "en": """
            (?:animated|virtual|electronic|digital|online|internet) (?:greetings? |christmas |holiday |birthday |new year )?cards?
            e-?greetings?
        """,
        "de": """
            (?:animierte|virtuelle|elektronische|digitale|online)[ -]?(?:\\w{0,20}karte|\\w{0,20}karten|\\w{0,20}gruse)
            (?:gruss|grus|weihnachts|neujahrs|geburtstags)?e-?card
        """,
        "fr": """
            cartes? (?:de \\w{1,12} )?(?:virtuelle|electronique|numerique|animee|en ligne)s?
            e-?cartes?
            cybercartes?
        """,
        "es": """
            (?:tarjeta|postal|felicitacion)(?:es|s)? (?:de \\w{1,12} |navidena )?(?:virtual|electronica|digital|animada|online)(?:es|s)?
        """,
        "pt": """
            (?:cartao|cartoes|postal|postais) (?:de \\w{1,12} )?(?:virtual|virtuais|eletronico|digital|digitais|animado|online)
        """,
        "it": """
            (?:cartolin[ae]|bigliett(?:o|ino)) (?:di \\w{1,12} |d'auguri )?(?:virtual[ei]|elettronic[ao]|digital[ei]|animat[ao]|online)
        """,
        "nl": """
            (?:digitale|virtuele|elektronische|online|geanimeerde) (?:\\w{0,12}kaart|\\w{0,12}kaartje|\\w{0,12}groet)
        """,
    }
)
"""An electronic card, or the file of a picture."""

_OF_THE_READER_EN = "(?:post|article|talk|paper|book|video|podcast|interview|website|site|blog|project|page|profile|piece|song|question|request|slides|thesis|report|call|story|newsletter|column|photos?)"

EXPECTED = Phrases(
    {
        "en": rf"""
            as (?:i )?(?:promised|discussed|agreed|mentioned|requested|said|asked)
            (?:you|you'd|you had) (?:asked|wanted|were looking|mentioned|requested|needed)
            (?:i|we|i'd|i had) (?:promised|mentioned|told you|talked|spoke|discussed)
            we (?:talked|spoke|discussed)
            here(?:'s| is| are) (?:the|that|those) (?:\w{{1,12}} ){{0,2}}(?:link|links|video|article|slides|photos|pictures|document|recording|address|file|page|form|map)
            (?:your|yours) (?:\w{{1,14}} ){{0,2}}{_OF_THE_READER_EN}
            you (?:wrote|made|built|recorded|gave|published|posted|sang|painted)
            our (?:old|last|first|team|class|group|joint|school|university)(?: \w{{1,14}}){{0,2}}
        """,
        "de": """
            wie (?:\\w{1,8} )?(?:versprochen|besprochen|vereinbart|erwahnt|gewunscht|gesagt)
            (?:hier|hier ist|hier kommt|anbei) (?:der|das|die) (?:\\w{1,14} ){0,2}(?:link|artikel|video|unterlagen|fotos|folien|aufnahme|adresse|dokument)
            (?:dein|deine|deinen|deinem|deiner|ihr|ihre|ihren|ihrem|ihrer) (?:\\w{1,14} ){0,2}(?:\\w{0,20}beitrag|\\w{0,20}artikel|\\w{0,20}vortrag|buch|video|podcast|interview|\\w{0,12}seite|blog|projekt|frage|profil|text|rede|folien|fotos?)
            (?:du|sie) (?:\\w{1,10} ){0,2}(?:gefragt|gesucht|geschrieben|gebeten|wolltest|wollten)
            von dem (?:ich|wir|du|sie)
            unser(?:e|em|es|er|en)? (?:alte|alten|altes|letzte|letztes|erste|erstes|gemeinsame|gemeinsames)
        """,
        "fr": """
            comme (?:promis|convenu|discute|demande|prevu|dit|je te l'avais|je vous l'avais)
            (?:voici|voila) (?:le|la|les|l')[ ]?(?:\\w{1,14} ){0,2}(?:lien|article|video|photos|diapositives|document|enregistrement|adresse)
            (?:ton|ta|tes|votre|vos) (?:\\w{1,14} ){0,2}(?:article|publication|post|livre|video|podcast|interview|site|blog|projet|expose|conference|question|demande|profil|texte|photos?)
            (?:tu|vous) (?:m'as|m'avez|as|avez|cherchais|cherchiez|voulais|vouliez) (?:demande|ecrit|publie|fait|parle)?
            dont (?:je|nous|on|tu|vous)
            (?:notre|nos) (?:ancien|ancienne|anciennes|vieille|vieilles|derniere|premiere|premier|dernier)
        """,
        "es": """
            (?:como|segun) (?:te |le |os |les )?(?:prometi|prometido|acordado|acordamos|hablamos|comentamos|dije|pediste|quedamos)
            (?:aqui|ahi) (?:tienes|esta|va|tiene|van) (?:el|la|los|las) (?:\\w{1,14} ){0,2}(?:enlace|link|articulo|video|fotos|diapositivas|documento|grabacion|direccion)
            (?:tu|tus|su|sus) (?:\\w{1,14} ){0,2}(?:articulo|publicacion|post|libro|video|podcast|entrevista|web|sitio|blog|proyecto|charla|ponencia|pregunta|perfil|fotos?)
            (?:que|lo que) (?:me )?(?:pediste|pidio|buscabas|querias|escribiste|publicaste)
            del que (?:te|le|hablamos)
            nuestr[oa]s? (?:viej[oa]s?|antigu[oa]s?|ultim[oa]s?|primer[oa]?s?)
        """,
        "pt": """
            (?:como|conforme) (?:te |lhe )?(?:prometi|prometido|combinado|combinamos|falamos|conversamos|disse|pediu|pediste)
            (?:aqui|ai) (?:esta|vai|tem|tens|estao|vao) (?:o|a|os|as) (?:\\w{1,14} ){0,2}(?:link|artigo|video|fotos|slides|documento|gravacao|endereco)
            (?:teu|tua|teus|tuas|seu|sua|seus|suas) (?:\\w{1,14} ){0,2}(?:artigo|publicacao|post|livro|video|podcast|entrevista|site|blog|projeto|palestra|pergunta|perfil|fotos?)
            que (?:voce |me )?(?:pediu|pediste|procurava|queria|escreveu|publicou)
            de que (?:te|lhe|falei|falamos)
            noss[oa]s? (?:velh[oa]s?|antig[oa]s?|ultim[oa]s?|primeir[oa]s?)
        """,
        "it": """
            come (?:ti |le |vi )?(?:promesso|concordato|detto|accennato|richiesto|da accordi|avevo|dicevo|d'accordo)
            ecco (?:il|la|i|le|l'|gli)[ ]?(?:\\w{1,14} ){0,2}(?:link|articolo|video|foto|diapositive|documento|registrazione|indirizzo)
            (?:tuo|tua|tuoi|tue|suo|sua|suoi|sue) (?:\\w{1,14} ){0,2}(?:articolo|pubblicazione|post|libro|video|podcast|intervista|sito|blog|progetto|intervento|relazione|domanda|profilo|foto)
            che (?:mi )?(?:hai|ha|avevi|aveva|cercavi|cercava|volevi|voleva) ?(?:chiesto|scritto|pubblicato)?
            di cui (?:ti|le|parlavamo|abbiamo|parlavo)
            nostr[aoei] (?:vecchi[ao]?|ultim[ao]|prim[ao])
        """,
        "nl": """
            zoals (?:\\w{1,8} )?(?:beloofd|besproken|afgesproken|gezegd|gevraagd|genoemd)
            (?:hier is|hierbij|hier zijn|bij deze) (?:de|het) (?:\\w{1,14} ){0,2}(?:link|artikel|video|foto's|slides|document|opname|adres)
            (?:je|jouw|uw) (?:\\w{1,14} ){0,2}(?:\\w{0,14}artikel|bericht|post|boek|video|podcast|interview|site|website|blog|project|praatje|lezing|vraag|profiel|foto's?)
            (?:je|u|jij) (?:\\w{1,10} ){0,2}(?:vroeg|gevraagd|zocht|schreef|geschreven|wilde)
            waar (?:we|ik|je|u) (?:\\w{1,10} ){0,2}over
            (?:onze|ons) (?:oude|laatste|eerste|gezamenlijke)
        """,
    }
)
"""Words by which a link is an answer, or leads to something of the reader's own."""

THANKS_FOR = Phrases(
    {
        "en": "(?:thanks|thank you|grateful)(?: \\w{1,8}){0,4} for",
        "de": "(?:danke|dank|bedanke)(?: \\w{1,8}){0,4} fur",
        "fr": "(?:merci|remercie)(?: \\w{1,8}){0,3} (?:pour|de)",
        "es": "(?:gracias|agradezco)(?: \\w{1,8}){0,3} (?:por|la|el|tu|su)",
        "pt": "(?:obrigad[oa]|agradeco)(?: \\w{1,8}){0,3} (?:por|pel[oa]s?)",
        "it": "(?:grazie|ringrazio)(?: \\w{1,8}){0,3} (?:per|del|della)",
        "nl": "(?:bedankt|dank)(?: \\w{1,8}){0,3} voor",
    }
)
"""Thanks for something that came from the reader."""
