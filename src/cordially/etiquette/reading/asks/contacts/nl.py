"""How Dutch sentences ask for contacts."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.HAND: """
            mag|mogen|kan|zou ik|we ~ kijken|inzien|doorkijken|bladeren|gluren|even|eens|in
            zijn|is ~ genoeg|voldoende; genoeg voor; aan ~ ons|mij|me ~ beschikking
            ter beschikking; beschikbaar; mag|wil|zou|moet ik u|je|jou ~ om|vragen
            om de|uw|je ~ adressen|namen|nummers|gegevens|lijst|contacten ~ vragen
            ik|we vraag|vragen u|je ~ om; me|mij|ons ~ aan ~ helpen
            me|mij|ons aan|in|tegen de|uw|een|ruil
            mag|kan|mogen|kunnen ik|we ~ de|het ~ namen|nummers|adressen|gegevens|lijst
            verzamel|verzamelt|verzamelen|zoek|zoekt|vul|vult|vullen|noteer|noteert|maak|maakt ~ me|mij|ons|de|in|voor|op|bij|een|tien|vijf|drie|uw|je
            je|u|jij me|mij|ons ~ stuurt|geeft|bezorgt|doorgeeft|noemt
            namen|nummers|adressen ~ zijn|is|volstaan ~ genoeg|voldoende; namen volstaan
            me|ons ~ goed ~ van|pas|helpen|nuttig; van pas
            hebt|heb|heeft|zou|zouden u|je|jij ~ de|een|wat|paar|enkele
            in de ~ reacties|commentaren; voor me|mij|ons
            me|mij|ons ~ kunnen|willen ~ geven|sturen|bezorgen|doorgeven|mailen
            zouden ~ handig|nuttig|welkom; dankbaar
            schermafdruk|screenshot|foto|kopie van ~ uw|je|jouw
            me|mij|ons ~ gaf|gaven|liet|bezorgde
            voor me|mij|ons ~ maken|willen|opstellen|verzamelen; lijstje ~ van|met; nodig hebben
            noem|noemt|geef|geeft|stuur ~ me|mij|ons
            deel|deelt ~ elk|alle|ieder|iedere ~ contact; verzamelen; opschrijven; invullen
            stuur|mail ze ~ me|mij|ons|naar; geef|geeft ons|me|mij ~ toegang
            stuur|stuurt|geef|geeft|mail|mailt|zend|zendt|leen|noem|noemt|bezorg|schrijf|schrijft|vertel|vertelt|zeg|zegt|toon|verstrek|verschaf|app|appt|deel|deelt|laat|overhandig|verklap ~ me|mij|ons
            me|mij|ons ~ sturen|geven|mailen|zenden|lenen|noemen|bezorgen|opschrijven|vertellen|doorgeven|doorsturen|toesturen|verstrekken|aanleveren|stuurt|geeft|gaf|stuurde|gunnen|toezenden|zeggen|doormailen|doorgeeft|schrijven|delen
            me|mij|ons ~ sturen|geven|mailen|doorgeven|doorsturen|toesturen|bezorgen|verstrekken
            me|mij|ons de|uw|je|jouw|een|drie|vijf|tien|0|al|alle|wat|zes
            deel|delen|deelt ~ met mij|me|ons; met mij|me|ons ~ delen; aan mij|ons|me
            naar mij|ons|me; heb|hebben ik|we ~ nodig|alleen|de|uw|je; nodig heb|hebben
            mag|mogen|kan|kunnen|zou|zouden ik|we|wij ~ uw|je|jouw|hebben|gebruiken|krijgen|zien|lenen|kopieren|inzien
            toegang tot; inzage in; maak|maakt|maken ~ een ~ lijst|lijstje
            noteer|schrijf|schrijft|vul|vult|antwoord|antwoordt ~ met|hier|in|op|de|drie|vijf|tien
            graag ontvang*|krijg; beschikbaar stellen; zou|zouden ik|we ~ graag
            geef|geeft|stuur|stuurt|deel|mail gewoon|even|maar|eens|alsjeblieft|alstublieft ~ uw|je|jouw|de|door
        """,
        Mark.NEEDS: """
            ik|we ~ heb|hebben|zou ~ nodig; ik|we heb|hebben maar|slechts|enkel|alleen|toch
            nodig; graag ~ ontvangen|krijgen|hebben|zien
            ik|we zou|zouden ~ nodig|graag|de|uw|je
            ik|we|wij|alleen heb|hebben|zoek|zoeken|vraag|wil|willen|zou|verzamel ~ nodig|uw|je|jouw|graag|de|namen|nummers|adressen|nog|naar|drie|vijf|tien|0
            ik|we ~ nodig; zoek|zoeken ik|we
        """,
        Mark.TAKE: """
            voer|voert|vul|vult|typ|typt|zet|plak ~ uw|je|jouw|al ~ contacten|adresboek|vrienden|klanten|telefoonboek
            koppel|koppelen|machtig|verleen|verleent ~ toegang|uw|je|jouw ~ contacten|adresboek|telefoonboek|netwerk
            exporteer|exporteert|exporteren|importeer|importeert|importeren|upload|uploadt|uploaden|download|downloadt|kopieer|kopieert|kopieren|synchroniseer|synchroniseert|synchroniseren|koppel|koppelt|koppelen|laad|laadt|zet|open ~ uw|je|jouw|al|de|alle ~ contacten|adresboek|adressenboek|lijst|netwerk|contactenlijst|contactlijst|klantenlijst|telefoonboek|linkedin
            uw|je|jouw|al|alle ~ contacten|adresboek|adressenboek|contactenlijst|telefoonboek|lijst|netwerk ~ exporteren|importeren|uploaden|kopieren|synchroniseren|koppelen|openstellen|exporteert|uploadt
            export|kopie van ~ uw|je|jouw|al
        """,
        Mark.SCROLL: """
            kijk|kijkt|werp|werpt ~ blik|in|eens|door ~ uw|je|jouw|op|in ~ contacten|adresboek|telefoon|lijst|contactenlijst|telefoonboek
            loop|loopt|ga|gaat|blader|bladert|scrol|scrolt|kijk|kijkt|neem|neemt|doorzoek|doorzoekt|zoek ~ uw|je|jouw|in|door|eens ~ contacten|adresboek|telefoon|lijst|netwerk|contactenlijst|telefoonboek|connecties
            uw|je|jouw ~ contacten|adresboek|telefoon|netwerk|contactenlijst|telefoonboek ~ doorloopt|doorlopen|door|doorkijken|doorneemt|na
        """,
        Mark.REACH: """
            mag|mogen|kan|kunnen|zou|zouden|wil|willen ik|we|wij
            ik|we|wij mag|kan|kunnen|zou|zouden|wil|willen; aanschrijven; benaderen
        """,
        Mark.RELAY: """
            geef|geeft|toon|laat|overhandig|deel ~ mijn|ons|onze|dit|deze ~ kaartje|kaartjes|nummer|naam|adres|folder|gegevens|visitekaartje|link|aanbod
            vertel|vertelt|zeg|zegt ~ het|dit ~ door|aan|verder
            stuur|stuurt|mail|mailt|app|zend|verspreid|deel mijn|onze|ons|m
            speel|speelt|spelen ~ door; doorspelen; verder ~ vertellen|sturen; kenbaar maken
            breng|brengt ~ onder de aandacht; onder de aandacht
            schrijf|stuur|mail|zend ~ een ~ mail|bericht|brief|mailtje; namens ons|mij
            stuur|stuurt|zend|mail|geef ~ dit|het|deze ~ door|verder; doorsturen naar
            door naar|aan
            verspreid|verspreidt|strooi|deel|deelt ~ mijn|deze|dit|onze|de ~ link|folder|flyer|aanbod|bericht|uit|in|oproep
            noem|noemt|vermeld|vermeldt ~ mijn|onze|mij|ons ~ naam|bij|aan
            kopieer|kopieert|plak|plakt ~ deze|dit|de|het|en
            zet|plaats|post ~ de|deze|onze|mijn link|oproep|het
            vertel|vertelt|laat|informeer|waarschuw|zeg ~ het|al|alle|aan|iedereen
            stuur|stuurt|mail|app|deel hem|haar|die|dat|het|dit|deze ~ naar|aan|in|met
            deel|deelt het|dit ~ in; zet|plaats|post|plaatst ~ dit|het|deze|op
            zegt|zeg ~ het|dit ~ voort; deel|deelt|stuur|stuurt het|dit|deze ~ in|naar|aan|ook
            stuur|stuurt|deel|deelt|mail|mailt|verspreid|verspreidt|zend|zendt|post|plaats|geef|geeft|app|speel ~ dit|deze|het|de|mijn|ons|onze|die|ze|hem|door
            doorsturen; doorstuurt; doorstuurde; doorgeven; doorgeeft; verspreiden; delen; deelt
            rondsturen; rondmailen; doormailen; doorzenden
            te sturen|delen|verspreiden|geven|mailen
            vertel|vertelt|zeg|zegt|bericht ~ het|dit|over|aan|door|iedereen|al|alle
            beveel|beveelt|raad ~ ons|mij|me|onze|mijn ~ aan; aanbevelen; aan te bevelen
            verspreid ~ woord; stuur|mail|bel iedereen|al|alle|allen; zegt het voort
            zeg|zegt ~ voort; stuur|stuurt|deel|deelt ~ aan|met|naar|onder
        """,
        Mark.INTRODUCE: """
            me|mij|ons ~ introduceert|voorstelt|verbindt|koppelt|verbinden|koppelen
            in contact gebracht|komen; voorspraak; goed woordje; goed woord; worden voorgesteld
            voorgesteld worden; aan elk|al|alle|ieder van ~ uw|je
            aan elk|al|ieder ~ voorgesteld; word|worden ~ voorgesteld|geintroduceerd
            graag aan elk|al|alle|uw|je
            u|je|jij ons|mij|me ~ bij|aan ~ uw|je|al ~ aanbeveelt|aanbevelen|voorstelt|introduceert
            ons|mij|me ~ bij|aan uw|je|jouw|al; breng|brengt me|mij|ons ~ in|met; aanbeveelt
            aanbevelen
            stel|stelt|introduceer|introduceert|breng|brengt|beveel|beveelt|raad ~ me|mij|ons
            me|mij|ons ~ voorstellen|introduceren|aanbevelen|voorstelt|introduceert|voorstelde
            me|mij|ons ~ aan|bij|met ~ al|alle|uw|je|jouw|enkele|iedereen|drie|tien ~ voorstellen|introduceren|brengen
            voor te stellen; in contact ~ brengen|brengt|breng; introducties bij
            deuren ~ openen|opent; contact brengen
            zou|kunt|kun|wilt|wil|kan u|je|jij me|mij|ons ~ aan|bij; voorstellen aan|bij
            introduceren bij
        """,
        Mark.INVITE: """
            vraag|vraagt|overtuig|overtuigt|werf|werft|schrijf|schrijft|meld|meldt ~ al|alle|iedereen|uw|je|jouw|twee|drie|vijf|tien|0
            vijf|drie|tien|twee|0|al|alle ~ van|je|uw ~ vrienden|contacten|kennissen|collega ~ inschrijven|aanmelden|werven|uitnodigen|meenemen|bij
            inschrijven; aanmelden
            nodig|nodigt|tag|tagt|taggen|vermeld|vermeldt|nomineer|nomineert|breng|brengt|voeg|markeer|markeert ~ al|alle|iedereen|uw|je|jouw|twee|drie|vier|vijf|zes|tien|0|minstens|zoveel|minimaal
            uitnodigen; uitnodigt; uit te nodigen; taggen
        """,
        Mark.OUTRIGHT: """
            voeg|zet|neem me|mij|ons ~ toe ~ aan|in ~ al|je|uw|jouw ~ groepen|appgroepen
            voeg|zet me|mij|ons ~ aan|in ~ al|je|uw|jouw ~ groepen|appgroepen
            stuur|bezorg|breng|vind me|mij|ons klanten|kopers|geinteresseerden|mensen
            klantenlijsten|adreslijsten|contactenlijsten|adresboeken ~ uitwisselen|ruilen|samenvoegen|delen
            ruilen|wisselen|wissel|ruil ~ klantenlijsten|adreslijsten|contactenlijsten|adresboeken
            elke|elk|iedere|ieder ~ aanbeveling|contact|naam|adres|vriend ~ levert|brengt|geeft|krijgt|is
            voor elke ~ persoon|inschrijving|aanmelding|aanbeveling
            open|opent|leen|leent ~ uw|je|jouw|me ~ netwerk|adresboek|kring
            toegang tot ~ uw|je|jouw ~ netwerk|contacten|adresboek|telefoonboek
            hoe meer ~ namen|contacten|vrienden|mensen|adressen|aanbevelingen
            voor elk|elke|ieder|iedere ~ contact|naam|adres|vriend|kennis|aanbeveling|klant|nummer die|dat u|je
            per ~ contact|naam|adres|vriend|klant|aanbeveling|aangebracht* ~ die|dat|krijgt|krijg|aangebracht*|ontvangt|contact|klant
            premie|commissie|bon|korting|euro|cadeau voor|per elk|elke|ieder|iedere|aangebracht*
        """,
        Mark.BOOK: """
            dik|groot|goed|vol|goedgevuld ~ adresboek|telefoonboek
            lange|goede contactenlijst|klantenlijst
            alle|al ~ contacten|nummers|namen|adressen ~ in|uit|op|van ~ uw|je|jouw
            uw|je|jouw|jullie|hele|volledige|gehele ~ contacten|contactenlijst|contactlijst|adresboek|adressenboek|adreslijst|adressenlijst|adressenbestand|telefoonboek|klantenlijst|klantenbestand|klantenbase|ledenlijst|mailinglijst|maillijst|verzendlijst|vriendenlijst|relatiebestand|relaties|ledenbestand|klantendatabase|crm|telefoonlijst|leverancierslijst
            lijst|overzicht|bestand ~ van|met ~ uw|je|jouw|al ~ contacten|klanten|relaties|vrienden|leden
            lijst met klanten|contacten|leden|relaties
            gegevens|adressen|namen van ~ uw|je|jouw ~ klanten|contacten|leden|relaties
        """,
        Mark.ROSTER: """
            lijst|lijstje|overzicht van|met ~ mogelijke|potentiele ~ klanten|kopers
            lijst|overzicht van|met ~ al ~ uw|je ~ collega|medewerkers
            de|een|uw|je ledenlijst|klantenlijst
            alle ~ verantwoordelijken|beslissers|inkopers|contactpersonen|leidinggevenden|afdelingshoofden|bazen
            iedereen die ~ beslist|inkoopt
            lijst|lijstje|overzicht|namen|adressen|gegevens|contactgegevens|tabel|nummers van|met ~ beslissers|inkopers|klanten|leden|directeuren|managers|leidinggevenden|abonnees|besluitvormers|verantwoordelijken|bestuurders|bestuursleden|afdelingshoofden
            lijst|overzicht|namen van|met ~ wie|mensen|iedereen ~ beslist|beslissen|die
            lijst|overzicht van|met ~ medewerkers|werknemers|personeel|collega ~ s|met
        """,
        Mark.DATA: """
            e mailadressen; e mails; mail adressen
        """,
        Mark.THEIRS: """
            stuur|leen|geef|mail|bezorg het|ze|hem|die ~ me|mij|ons|naar|aan
            deel|deelt|stuur|stuurt|geef|geeft ze ~ met|aan|toch|naar ~ mij|me|ons|met
            ze ~ met mij|me|ons; die zou|heb ik ~ nodig|graag
            hun|hen ~ namen|nummers|adressen|mailadressen|telefoonnummers|gegevens|contactgegevens|e|naam
        """,
        Mark.COUNTED: """
            twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|dertig|vijftig|honderd|0|paar|enkele|wat|dozijn|tiental ~ namen|adressen|nummers|telefoonnummers|contacten|mailadressen|referenties|aanbevelingen|relaties
            zo veel|zoveel ~ namen|contacten|adressen
        """,
        Mark.HEADS: """
            twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|dertig|vijftig|0|paar|enkele|tiental ~ mensen|vrienden|vriendinnen|kennissen|collega|bedrijven|personen|bekenden
        """,
        Mark.CIRCLE: """
            uw|je|jouw ~ leveranciers|zakenrelaties|directeuren|bazen|beslissers|partners|kennissenkring
            leden|klanten ~ van ~ uw|je|jouw; namen ~ uit ~ je|uw|jouw ~ kring|omgeving|netwerk
            welke van ~ je|uw ~ vrienden|klanten|contacten
            uw|je|jouw ~ zakenpartners|partners|zakenrelaties
            van gezinnen|families|mensen|bedrijven; zo veel|zoveel contacten|vrienden|mensen
            uit|onder|binnen uw|je|jouw ~ kennissenkring|vriendenkring|klanten|kennissen|vrienden|contacten|netwerk
            mogelijke|potentiele klanten; bestuursleden
            u|je|jij kent|ken ~ vast|zeker|veel|heel|allerlei|genoeg|wel ~ veel|mensen|genoeg|winkeliers|allerlei|heel
            ken|kent u|je|jij ~ veel|mensen|genoeg; om|rond u|je heen; beslissers
            besluitvormers; van uw|je|jouw vrienden|klanten|kennissen|contacten
            namen van vrienden|kennissen
            uw|je|jouw|jullie ~ klanten|contacten|vrienden|vriendinnen|kennissen|netwerk|leden|telefoon|familie|buren|volgers|kring|omgeving|abonnees|vriendenkring|kennissenkring|relaties|bekenden|adresboek|telefoonboek|patienten|leerlingen|connecties|familieleden
            mensen|vrienden|bedrijven|kennissen|iedereen|collega|s die|wie ~ u|je|jij|jullie ~ kent|ken|kennen
            van ~ vrienden|kennissen|klanten|bekenden|contacten|relaties|geinteresseerden
            die|wie u|je|jij ~ kent; die u|je|jij kent
        """,
        Mark.PEERS: """
            uw|je|jouw ~ hele|voltallige team|afdeling|personeel; al uw|je|jouw collega
            uw|je|jouw ~ bestuur|bestuursleden
            uw|je|jouw ~ afdelingshoofden|bazen|chefs|leidinggevenden|inkopers|verkopers|managers
            uw|je|jouw|jullie ~ collega|medewerkers|werknemers|team|bazen|leidinggevenden|leveranciers|partners|directeuren|personeel|afdeling|klasgenoten
            van ~ collega|medewerkers
        """,
        Mark.WHO: """
            die|wie ~ misschien|ons|onze|mijn|iets|wel|dit|hier|interesse|belangstelling|willen|wil|zouden|zou|kunnen|geld|minder ~ kunnen|kan|willen|wil|gebruiken|hebben|heeft|nodig|zoeken|betalen|besparen|interesse|zijn|zou
            wie ~ nodig|gebruiken|beslist|beslissen|zoekt|wil|zou; wie
            ik|we ~ bel|benader|schrijf|mail|app|bellen|benaderen|mailen ~ ze|hen|iedereen|dan|wel|zelf|hun
            bel|benader|schrijf|mail|app ik|we ~ ze|hen|iedereen|wel|zelf|dan|hun; de rest
            benaderen; bellen; aanschrijven; uit uw|je|jouw
        """,
        Mark.ALL: """
            zoveel mogelijk mensen|vrienden|contacten|kennissen; zo veel mogelijk mensen|vrienden|contacten|kennissen
            vrienden|buren|familie|kennissen|collega|s|klanten|bekenden|familieleden en ~ vrienden|buren|familie|kennissen|collega|klanten|bekenden|familieleden
            alle|al|iedere ~ klanten|bezoekers|leden|gasten|buren|mensen ~ die|van|in|uit|op
            vrienden ~ familie; familie ~ vrienden; wie|iedereen|al u|je ~ kent
            wie u|je ~ maar ~ kent; het hele bedrijf|kantoor
            alle|al|elk|iedere ~ contacten|vrienden|mensen|klanten|nummers|adressen|namen|personen ~ in|uit|op|van|die
            alle contacten|mensen|nummers|namen in|uit|op|van
            hele|gehele|voltallige ~ personeel|bedrijf|firma|organisatie
            al|alle ~ uw|je|jouw|de ~ medewerkers|werknemers|personeelsleden
            naar|aan|met|onder|bij|in uw|je|jouw|jullie ~ contacten|klanten|volgers|kennissen|relaties|connecties|achterban
            alle|elk|ieder|iedere ~ leden|klanten|vrienden|lid|bestuursleden ~ van ~ uw|je|jouw
            uw|je|jouw ~ appgroepen|groepen|groepsapps
            al ~ uw|je|jouw ~ zakenpartners|partners|leveranciers; elk|ieder van ~ uw|je|jouw
            je|uw hele ~ contactenlijst|vriendenlijst
            elke|iedere|alle ~ groep|groepen ~ waar|die
            alle|elke|iedere|al ~ de|je|uw ~ groepen|groep|groepsapps
            al|alle|iedereen|allen ~ uw|je|jouw|jullie ~ contacten|vrienden|vriendinnen|kennissen|klanten|connecties|relaties|volgers|collega|groepen|buren|familieleden|leden|bekenden
            iedereen|allen|alle|allemaal|mensen ~ die ~ u|je|jij|jullie ~ kent|ken|kennen|maar
            alle ~ mensen|personen ~ die ~ u|je|jij
            iedereen|allen in|uit|op|binnen|van ~ uw|je|jouw|jullie; al wie
            uw|je|jouw|jullie|het hele|gehele|volledige|complete|ganse ~ netwerk|adresboek|kring|contactenlijst|familie|lijst|telefoonboek|vriendenkring|kennissenkring|achterban
            heel uw|je|jouw netwerk|kring|familie|adresboek
            zo veel|zoveel ~ mogelijk|mensen|vrienden|contacten|kennissen
            vrienden en|familie familie|kennissen|bekenden|collega|vrienden; familie en vrienden
            iedere|elke|elk|ieder ~ contact|vriend|klant|kennis
        """,
        Mark.SOME: """
            drie|vier|vijf|zes|zeven|acht|tien|twaalf|twintig|0 ~ collega
            twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|dertig|0|tiental ~ vrienden|vriendinnen|mensen|contacten|kennissen|connecties|klanten|groepen|anderen|bekenden|personen
            twee|drie|vier|vijf|tien|0|enkele|een|paar ~ van uw|je|jouw ~ klanten|contacten|vrienden|kennissen|relaties
        """,
        Mark.EACH: """
            elk|elke|ieder|iedere|per ~ contact|naam|adres|aanbeveling|vriend|vriendin|klant|kennis|relatie
        """,
        Mark.REWARD: """
            bonus; commissie; bon; korting; cadeau; euro; procent; gratis; beloning; premie
            vergoeding; provisie
        """,
        Mark.DONE: """
            groeten|groet|felicitaties|dank ~ aan|van|over; doe ~ groeten
            gaatje|plek|plaats|tijd|ruimte ~ in ~ uw|je|jouw agenda
            zet|schrijf|neem mij|me|ons ~ op|in
            bedankt|dank|dankjewel|dankuwel ~ voor|dat ~ delen|doorsturen|doorgeven|verspreiden|voorstellen|introductie|je|u|jullie|introduceren
            u|je|jij ~ hebt|heeft|had|heb ~ gedeeld|doorgestuurd|doorgegeven|verspreid|voorgesteld|aangeboden|beloofd|gegeven
            bedankt|dank ~ voor het ~ delen|doorsturen|doorgeven|verspreiden
            had|hebt|heeft|heb u|je|jij ~ gedeeld|doorgestuurd|doorgegeven|aangeboden|beloofd|al
            zoals ~ aangeboden|beloofd; kwijt; verloren; bood u|je|jij; u|je|jij bood
            dat u|je|jij ~ gedeeld|doorgestuurd|deelde|doorstuurde
            gedeeld hebt|heeft|hebben|heb
        """,
    },
    nouns={
        Mark.RELAY: """
            door(sturen|stuurt|geven|geeft|mailen|zenden|vertellen)
            rond(sturen|mailen|vertellen) verspreid(en|t)?
        """,
        Mark.INVITE: """
            tag taggen uitnodig(en|t)
        """,
        Mark.DATA: """
            lijst lijsten lijstje namen *adressen *nummers *gegevens contacten profielen
            *referenties visitekaartjes telefoonnummers
        """,
        Mark.MATTER: """
            *gast *gasten *gastenlijst *bruiloft naamkaartjes *badges *uitnodigingen *noodgeval
            *ongeluk *ongeval *factuur *facturen *levering *deelnemers *getuige *getuigen *diner
            *verjaardag *begrafenis *catering *tafelschikking kerstkaarten
        """,
    },
)
