"""Dutch words that say nothing about their reader."""

from cordially.etiquette.empty_words.lexicon import EmptyWords

DUTCH = EmptyWords(
    grammar="""
        de het 't een dit dat deze die er hier daar ik me mij mijn m'n je jij jou jouw jullie u uw
        hij zij ze hem haar hun hen wij we ons onze men alle alles allemaal iedereen ieder iedere
        elk elke beide veel vele meer meest meeste weinig wat iets enkele ander andere anderen
        zelf wie welke wanneer waar hoe waarom en of maar want dus dat als toen omdat terwijl
        hoewel ook nog niet geen alleen maar al weer altijd vaak nooit heel erg zeer zo te best
        echt eigenlijk gewoon natuurlijk zeker vooral bijzonder aan achter bij binnen boven buiten
        door in langs met na naar naast om onder op over per rond sinds tegen tijdens tot tussen
        uit van vanaf via voor voorbij zonder ben bent is zijn was waren wees geweest heb hebt
        heeft hebben had hadden gehad word wordt worden werd werden geworden kan kunt kun kunnen
        kon konden moet moeten moest mag mogen mocht zal zult zul zullen zou zouden wil wilt
        willen wilde laat laten nu vandaag binnenkort straks later dan eens even onlangs verder
        doe doet doen deed gedaan ga gaat gaan ging gegaan kom komt komen kwam gekomen maak maakt
        maken gemaakt geef geeft geven gaf neem neemt nemen breng brengt brengen blijf blijft
        blijven hou houd houdt houden zeg zegt zeggen weet weten denk denkt denken vind vindt
        vinden zie ziet zien zag gezien hoor hoort horen lees leest lezen alsjeblieft alstublieft
        ja nee oké graag
    """,
    wishes="""
        hallo hoi hi hey dag beste lieve geachte goede goed goeds goedemorgen goedemiddag
        goedenavond morgen middag avond dagen week weken weekend maand jaar jaren nieuw nieuwe
        nieuws nieuwjaar jaarwisseling jaareinde begin start einde eind kerst kerstmis kerstdagen
        kerstfeest kersttijd oudjaar feestdag feestdagen pasen sinterklaas seizoen vakantie
        verjaardag jarig jubileum fijne fijn prettige prettig gelukkig gelukkige vrolijk vrolijke
        zalig zalige mooi mooie warme warm gezellig gezellige rustig rustige gezond gezonde
        gezondheid geluk liefde vreugde vrede voorspoed voorspoedig voorspoedige succes succesvol
        succesvolle plezier rust warmte kracht blijdschap welzijn vol gevuld mooiste wens wensen
        wenst gewenst hoop hopen hopelijk stuur sturen groet groeten groetjes hartelijk hartelijke
        harte hart vriendelijke vriendelijk familie gezin families dierbaren geliefden vrienden
        vriend vriendin team teams collega collega's naasten bedankt dank dankjewel dankbaar
        danken dankzij waardeer waarderen waardering genoegen eer blij verheugd gefeliciteerd
        felicitaties proficiat leven werk werken zakelijk zakelijke privé persoonlijk persoonlijke
        professioneel professionele loopbaan carrière contact contacten netwerk netwerken
        verbinden verbinding verbonden linkedin spreken spreek ontmoeten ontmoet ontmoeting
        kennismaken kennis zien weerzien bericht berichtje woord woorden regels steun hulp
        samenwerking samenwerken samen vertrouwen gezamenlijk toekomst doelen dromen plannen pad
        weg komend komende volgend volgende afgelopen vorig vorige laatste kans kansen
        mogelijkheden uitdagingen avonturen indrukwekkend indrukwekkende inspirerend inspirerende
        interessant interessante geweldig geweldige fantastisch fantastische prachtig prachtige
        super top leuk leuke boeiend boeiende uitstekend uitstekende profiel ervaring ervaringen
        expertise berichten inzichten inzet pas zorg geniet genieten momenten moment tijd tijden
        lang keer knuffel kus liefs oprecht oprechte herinnering herinneringen
    """,
    openers="hallo hoi hi hey dag beste lieve geachte goedemorgen goedemiddag goedenavond "
    "mevrouw meneer heer",
    closings="""
        groet
        groeten
        groetjes
        hartelijke groet
        hartelijke groeten
        met vriendelijke groet
        vriendelijke groet
        liefs
        tot snel
        mvg
    """,
)
