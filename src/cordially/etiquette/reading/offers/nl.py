"""How Dutch sentences offer something for sale."""

from cordially.etiquette.reading.offers.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.SELLS: """
            ik geef|doe|maak|verhuur|verzorg|verkoop|vertaal|repareer|lever|bied ~ nu|tegenwoordig|ook|inmiddels|weer
            wij|we leveren|maken|verhuren|installeren|verzorgen|organiseren|bouwen; ik verzorg
            ik verhuur; mijn tarief|honorarium
            heeft|heb|hebben ~ uitgebracht|gelanceerd|ontwikkeld|opgezet
            bij ons|mij ~ bestellen|boeken|terecht; een nieuw|nieuwe ~ lijn|reeks|assortiment
            neem ik; nemen wij|we; ik neem ~ over|uit; voor mijn rekening
            ik begeleid|coach|adviseer|train; zijn gespecialiseerd; is gespecialiseerd
            wij|we kunnen ~ voor u|je|jullie; ik bied|verkoop|lever|verzorg
            wij|we bieden|verkopen|leveren|verzorgen; bied ik; bieden wij|we; verkoop ik
            verkopen wij|we; geef ik ~ cursus|les
            wij|we|ik helpen|help bedrijven|teams|mensen|leidinggevenden|ondernemers|praktijken|kantoren|winkels
            wij|we|ik begeleiden|begeleid|adviseren|adviseer
            een|nieuwe ~ ontwikkeld|uitgebracht|gelanceerd|samengesteld|opgezet
            heb|hebben|heeft ~ ontwikkeld|uitgebracht|gelanceerd; een ~ cursus ~ gemaakt
            gespecialiseerd in; neem ik u|je|het; nemen wij|we u|je|het; ik|wij|we neem|nemen het
            bouwt|bouwen|schrijven|maakt ~ voor u|je|jullie; ik werk nu|tegenwoordig voor|bij
            bestellen ~ bij ons|mij|winkel; ik verhuur; ik vertegenwoordig
            wij|we vertalen|plannen|organiseren|reinigen|ontwerpen|controleren|geven|halveren ~; hebben|heb ~ geopend|opgericht
            maak|maken ~ prijs; beveel|bevelen ~ u|je|jou ~ aan; raad ~ u|je aan
        """,
        Mark.OUTRIGHT: """
            ik|we|wij ~ u|je|jou|jullie ~ verkopen
            ik|we|wij verkoop|verkopen u|je|jou
        """,
        Mark.GAIN: """
            bespaart|besparen|bespaar; scheelt; halveert; aan ~ klanten; klanten
            helpt|helpen u|je|jullie|uw; u|je ~ helpen; meer tijd; zonder moeite|gedoe
            energierekening; rekening ~ omlaag|lager; iets zijn voor; iets voor; u|je ~ profijt
            profijt; rendement; goed bevallen; uit handen; geen zorgen; nooit meer; beter slapen
            goed doen; de moeite waard; lagere|minder kosten|premie|lasten; kosten omlaag|besparen
            verbetert|verbeteren uw|je|jullie; van pas
            bespaart|besparen|bespaar|scheelt|schelen ~ u|je|jullie|uw|teams|bedrijven|mensen|uur
            u|je ~ bespaart|besparen
            halveert|halveren|verlaagt|verlagen|drukt|drukken|verlagen ~ uw|je|jullie|kosten
            uw|je|jullie ~ kosten|energierekening|rekening|wervingskosten ~ halveert|halveren|verlagen|verlaagt|omlaag|drukken
            wervingskosten halveert
            meer|nieuwe klanten|opdrachten|omzet|aanvragen|patienten|gasten|leads|boekingen
            klanten oplevert|opleveren|bezorgt|brengt|bezorgen; twee keer|maal zo snel
            twee keer|maal zo; helft van de tijd; veel aan ~ hebben|hebt; baat bij; van profiteren
            profiteren; meer uit ~ dag|tijd|team|week
            verhoogt|verhogen|verdubbelt|verdubbelen|vergroten uw|je|de; uit handen
            voordat uw|je concurrent*; voor uw|je concurrent*; precies wat u|je nodig
            iets voor u|jou|je; geknipt voor; 0 procent per|rendement; 0 % per; rendement
            goedkoper dan; verdient zich|zichzelf; komt ~ goed van pas
            doet|doen voor bedrijven|mensen|firma
            gezonder; beter voor; verder brengt|brengen; u|je ~ teruggeeft|afnemen|bezorgt|bezorgen; terugverdiend; veel geld besparen
            bezorgt u|je; nieuwe klanten; uit handen; procent per jaar; neemt|nemen u|je
            verdubbeld*|verdubbelden ~ omzet; de cijfers spreken; echt de moeite
        """,
        Mark.AUDIENCE: """
            bedrijven|teams|mensen|praktijken|leidinggevenden|kantoren|zaken|scholen ~ als het|die|de|dat uwe|jouwe|u|van
            als het uwe|jouwe; als de uwe|jouwe; als dat|die van u|jou|jullie
            van uw|jouw|jullie omvang|grootte
            in uw|jouw|jullie branche|sector|positie|situatie|vak
            voor managers|leidinggevenden|mensen|ondernemers|vrouwen|bedrijven die
            voor managers|leidinggevenden; mensen als u|jij
            voor uw|jouw|jullie bedrijf|team|kantoor|zaak; uw|je|jouw bedrijf ~ kan|gebruiken
            precies uw|jouw
        """,
        Mark.ASK: """
            probeer; proberen; ik laat u|je; ik nodig u|je; maak ~ voor u|je|jou|jullie
            schrijf u|je; proefaccount; proefabonnement; proefmaand; proefversie
            gratis proef*|maand|scan|advies|consult|les; demonstratie; demo; offerte; prijsopgave
            prijslijst; catalogus; folder; brochure; monster*; proefles
            laat|laten ~ u|je|jullie ~ zien; laat zien hoe|wat; zien hoe; u|je ~ laten zien
            eerste maand|les|sessie|behandeling|consult ~ gratis|cadeau; korting
            0 %|procent korting|af
            goede|mooie|scherpe|aantrekkelijke|speciale prijs|aanbieding|offerte; aanbod doen
            u|je ~ aanbod|aanbieding; zal ik u|je|jullie ~ inschrijven|aanmelden|opgeven|noteren
            zal ik ~ voor u|je|jou|jullie; plaats|plek ~ reserveren|vrijhouden
            ik schrijf u|je ~ in; ik kan u|je ~ inschrijven|aanmelden|aanbieden
            kijk|neem ~ in|op|bij onze|mijn|kijkje; onze|mijn winkel|webwinkel|shop; bestel
            bestellen; met de code; kort gesprek waarin
            mag ik u|je|een ~ sturen|inplannen|aanbieden|toesturen; halve prijs; vrijblijvend*
            inplannen
            vergelijk|vergelijken uw|je|jouw; probeer ~ onze|ons; uitprobeert|uitproberen; helft van de prijs; zonder verzendkosten; gratis analyse|scan|check
            een prijs voor u|je; schrijf u|je ~ in; doorrekenen; vrijblijvend; graag goedkoper; vakantie ~ goedkoper; aanmelden voor
        """,
        Mark.SOFT: """
            interesse ?; heeft u|je interesse; heb je interesse; half uur; halfuur; halfuurtje
            kwartiertje; zal ik; zullen we|wij; mag ik; wilt u|wil je; als u|je wilt; laat ~ weten
            bel me|mij; aan u|je|jou gedacht; dacht aan u|je|jou; graag ~ zien|voor
            kan ik u|je|jullie; kan u|je|jullie; wanneer u|je wilt
        """,
        Mark.DENIES: """
            niet ~ om ~ verkopen; geen ~ verkoop*|reclame; niet ~ verkoper|vertegenwoordiger
            nooit|zelden|normaal|anders reclame|verkoop; adverteer|adverteren ~ nooit|niet
            doe ~ nooit|niet ~ reclame|promotie|verkoop; reclame maak|doe
            geen promotie|advertentie|marketing; nooit ~ promotie|reclame|adverteren
            niet de bedoeling ~ verkopen; wil ~ niets|niks ~ verkopen; zonder ~ verkopen
            geen handelaar|verkoper|pitch; niets|niks ~ verkopen|aansmeren
            niet ~ verkopen|aansmeren; nooit ~ verkopen|aansmeren|reclame
            geen reclame|verkoop*|advertentie|pitch|spam|acquisitie; geen commercie*
            niet als reclame|verkoop*; haat|hekel ~ verkopen|reclame|verkopers; hekel aan
            maak ~ nooit|geen reclame; geen verkoper; verre van mij
            zie|lees|neem|beschouw|vat dit|het|me|mij ~ niet ~ als|op; denk|denkt niet dat; hoeft|hoef ~ niets|niks ~ kopen; niets|niks ~ kopen
            wil ~ niets|niks van u|je|jou; niet om uw|je geld; geen bijbedoelingen|addertje|verplichting|verplichtingen; zonder bijbedoelingen
            haat|hekel|verafschuw ~ acquisitie|reclame|verkopers|verkooppraatjes; reclame staat me|mij tegen; niets|niks voor mij|ons
            gebruik ~ nooit|niet voor zaken; nooit voor zaken; horen|hoor niet bij; niet zo iemand die; niet van degenen
            als vriendin|vriend ~ niet als; niet als verkoper|verkoopster|adviseur; wil u|je niet als klant; niet als klant
            niet ~ overhalen|overtuigen; wordt niets|niks verkocht; verkoop niets|niks; geen ~ verkoopdruk|verkoopverhaal|verkooppraatje|verkooptruc
            zonder verkoop*|reclame; niets|niks commercieels; niet om ~ verkopen; werk niet in ~ verkoop; niemand betaalt me
            verdien|krijg er niets|niks; geen reclame voor mezelf; verre van mij|me
            niet om ~ geld|omzet; verkopers niet uitstaan; niet iemand die verkoopt; geen kwestie van geld
        """,
        Mark.OTHERWISE: """
            niet|geen ~ meer; was|waren nooit; zij|ze|hij dringen|doen|zit|doet niet*; ze dringen niets|niks; niet te koop; aan particulieren
            bedankt dat u|je ~ niets|niet; dat u|je me|mij ~ niets|niks; uiteindelijk niet; adverteren niet ~ vacature; wilden nooit; mijn fiets niet
            stuur me|mij geen; geen goede verkoper; zonder reclame komen|komt; zit niet in de verkoop maar
        """,
        Mark.FREE: """
            kost ~ niets|niks; voor niets; gratis; goedkoper; zonder kosten; goedkope kaarten; halve prijs; cadeau; kosteloos
            cadeau|cadeaus voor; met cadeaus; eerste gasten|klanten|leden
        """,
        Mark.PROOF: """
            iedereen|allen|alle die ~; wie ~ probeert|geprobeerd|gebruikt|gezien|gedaan|kent; degenen die ~; mensen die ~ probeerden|gebruiken
            niemand ~ spijt; klanten ~ zeggen|enthousiast|tevreden|zweren|raden|blijven|komen; onze klanten|leden|deelnemers|cursisten; zweert|zweren bij; niet meer zonder
        """,
        Mark.URGES: """
            moet|zou|zult|zal ~ proberen|zien|kennen|lezen|weten|proeven|hebben; onmisbaar; niet missen|mislopen; zonde zijn|om; jammer zijn
            beste op de|van; op de markt; uniek*; uitzonderlijk*; nog maar tot; alleen tot; eindigt|eindigen|stopt|stoppen op|vrijdag|morgen; laatste kans; leven|huid|slaap veranderd; nergens ~; iedereen praat; insidertip; elke cent
            raad ~ aan; aanrader; aanraden; beveel ~ aan; aanbevelen; te mooi om; perfect voor u|je|jou|uw; ideaal voor u|je|jou|uw; gemaakt voor u|jou|mensen; iemand zoals|als u|jij|jou; mensen zoals|als u|jij|jou; iemand in uw|je
        """,
        Mark.YET: "maar; toch; echter; alleen; gewoon; enkel; slechts; niettemin; desondanks; behalve; integendeel; wel",
        Mark.SEATS: """
            een plaats|plek|kaart|kaartje|uur|sessie|les; de plaats|plek|les
            plaats|plaatsen|plek|plekken|kaart|kaarten|kaartjes|tickets|units|aandelen|deelname ~ kost|kosten|vrij|over|vanaf|voor|zijn|tot
            nog ~ plaatsen|plekken|units|kaarten|appartementen|tickets; kaarten|kaartjes|tickets
        """,
        Mark.AGAINST: """
            niet te koop; geen interesse|belangstelling|behoefte; je|uw|jouw mening|advies|raad
            hebben|heb al een; in|bij ons|mijn|onze bedrijf|kantoor|team|zaak
            opdracht van|voor een; vacature*; salaris; bruto; sollicit*; baan; fulltime; parttime
            stage; stagiair*; leerling; kandida*; werving van
            gratis workshop|cursus|avond|middag|inloop*; open dag|huis|avond; toegang gratis|vrij
            gratis toegang; vrijwillig*; doneren; donatie*; goede doel; goed doel; vereniging
            loterij; benefiet*
            uw|je|jouw|jullie offerte|factuur|aanbod|software|cursus|platform|app|prijs|prijzen
            gekocht; betaald; besteld; aangeschaft; kost ons|mij; bespaart ons|mij; cadeautje
            als cadeau
            toegang is vrij|gratis
        """,
        Mark.RECEIVED: """
            dank* ~ offerte|aanbod|factuur|demonstratie|prijslijst
            bedankt voor ~ offerte|aanbod|factuur|demonstratie|catalogus
        """,
    },
    ours="onze ons mijn",
    negations="""
        niet niets niks nooit geen zonder nauwelijks zelden haat hekel verre noch
        ver schaam schamen vermijd bespaar onthoud bang weg liever
    """,
    selling="""
        verkop* verkoop* verkoper* reclame adverter* advertentie* promotie* aansmeren aanprijzen
        pitch spam acquisitie colportage commercieel commerciele leuren opdringen slijten
        verkocht kopen commercieels overhalen zaken marketing vertegenwoordiger adverteren spam opdringen
        opdring* pushen aanpraten promoten duwen verkopend aangesmeerd aanprijz* overtuigen handelaar commercieels
        bekeren prijzen aanprijzen opscheppen loven preken folder praatje
        aanbevelen lastigvallen storen opdringerig zeuren
    """,
    things="""
        *app *software *platform *tool *tools *programma *product* *dienst *diensten *service
        *oplossing *oplossingen *cursus *cursussen *training* *coaching *workshop* *webinar
        *masterclass *bureaubureau *bedrijf *studio *winkel *shop *pakket *pakketten *abonnement
        *verzekering* *fonds *lijn *assortiment *supplementen kaarten tickets *seminar *congres
        *lidmaatschap klanten *systeem *methode *schoonmaak *boekhouding *administratie *aanbod
        *tarieven prijzen *prijs *merk *gereedschap *collectie *planner reeks *panelen *filter
        *hypotheek *pensioen *appartement *appartementen *korting *creme *wijn *wijnen *matras
        *lening *polis *behandeling *kans
    """,
    beside_denial="""
        *shake *warmtepompen *warmtepomp *ketel *dak *vakantie *reisbureau *reizen *boek *analyse *scan *website
        *filters *keuken *ramen *kamers *retraite *sessies *vertaling* *kliniek *spaarplan *beleggers
        *belegging* *vitamines *poeder *planningstool *verzekering* *polissen *zonnepanelen *webshop *bureau
    """,
)
