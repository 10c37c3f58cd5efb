"""How Dutch sentences put somebody on a list."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.ADDS: """
            laat|laten|houd|houden|hou ik|we|wij u|je|jou|jullie ~ op|in
            ik|we|wij laat|laten|houd|houden|hou ~ u|je|jou|jullie ~ op|in
            uw|je|jouw ~ adres|mailadres|naam|mail ~ staat|zit|is ~ nu|al|op|in
            zet|zetten|schrijf|schrijven|voeg|voegen|meld|melden|neem|nemen|abonneer|abonneren|plaats|plaatsen|stop ik|we|wij u|je|jou|jullie|uw|jouw
            ik|we|wij zet|zetten|schrijf|voeg|voegen|meld|melden|neem|nemen|abonneer|abonneren|plaats|plaatsen|stop|schrijven ~ u|je|jou|jullie|uw|jouw
        """,
        Mark.WRITER: """
            heeft|hebben|heb|had u|je|jou|jullie
            zet|zetten|voegt|neemt elk|elke|ieder|iedere|alle|u|je|iedereen
            heeft|hebben|heb uw|je|jouw; ik|we|wij ~ u|je|jou|jullie
            heb|hebben|had|hadden ~ u|je|jou|jullie|ik
            ik|we|wij|heb|hebben ~ uw|jouw|je ~ adres|mailadres|e|naam|gegevens|mail
            u|je|jij|jullie ~ bent|ben|zijn|werd|wordt|is|staat|word
            bent|ben|wordt|word|zijn u|je|jij|jullie
            uw|jouw|je ~ adres|mailadres|naam|mail|e is|werd|staat|wordt|heb|hebben
            dat|omdat|want ik|we|wij u|je|jou; u|je|jou ~ heb|hebben
        """,
        Mark.PUTS: """
            zet|neemt|voegt|plaatst ~ automatisch|op|toe|in; gezet|geplaatst
            op ~ gezet|zetten|geplaatst; in ~ gezet|gestopt; op te nemen; toe te voegen
            aan te melden; in te schrijven; te abonneren|zetten|plaatsen
            zet|plaats|neem ~ op|in
        """,
        Mark.LIBERTY: """
            zo vrij; de vrijheid; mezelf toegestaan; ons veroorloofd; mij veroorloofd
            me veroorloofd; alvast; ongevraagd; zonder te vragen
        """,
        Mark.ON: """
            uw|je|jouw abonnement; plek|plaats op|in ~ onze|mijn|ons|de; jij|u|je nu ook
            jij|u ook nu; zit|sta|staat je|u|jij ~ in|op|bij; je|u zit|sta|staat ~ in|op
            u|je|jij ~ bent|ben|staat|hoort|zit|wordt ~ nu|voortaan|vanaf|automatisch|op|in|abonnee|lezer|bij|aangemeld|ingeschreven|geabonneerd|onderdeel|een|ook|dus|daarmee
            bent|ben|sta|staat|hoor|hoort|zit u|je|jij ~ nu|voortaan|vanaf|automatisch|op|in|abonnee|lezer|bij|aangemeld|ingeschreven|geabonneerd|onderdeel|een|ook|dus|daarmee
            adres|naam|mailadres staat|is ~ nu|op|in; welkom bij|op|in|als|tussen
            u|je|jij staat|hoort ~ op|in|bij|tussen
        """,
        Mark.GETS: """
            deel|delen|deelt ~ met u|je|jou|jullie; ik|we ~ met u|je|jou; met u; met jou
            laat|laten ik|we u ~ toekomen; u toekomen; bereikt|bereiken u|je|jou
            valt|ligt|komt|komen|vallen|liggen ~ op de|uw|je|mat|bus|in
            u|je|jij mag|kunt|kan ~ verwachten; verwacht ~ onze|mijn; vindt|vind u|je|jij
            u|je|jij vindt|vind; krijgt|krijg u|je|jij; ook ~ u|jou|je; zal|zullen u|je|jou
            wordt|word u|je|jij ~ gestuurd|geinformeerd
            u|je|jou wordt|worden ~ toegestuurd|gestuurd; stuurt|mailt ~ u|je|jou
            u|je|jij ontvangt|krijgt ~ van ons|mij; wordt|word u|je ~ op
            zal|zullen ~ u|je|jou ~ sturen|mailen|toesturen
            volgende|overige|andere|rest ~ volgen|komen|volgt|komt|verschijnen
            komt|komen ook ~ mijn|onze; rechtstreeks in; gaat|komt ~ naar ~ u|jou|je
            vallen onze|mijn; blijft|blijf u|je ~ ontvangen
            wordt|worden ~ toegestuurd|toegezonden|bezorgd; u|je|jou toe
            vallen|komen|landen|verschijnen|gaan ~ onze|mijn|in|naar|bij ~ tips|uw|je|u|de
            gaat|komt nu|voortaan|ook ~ naar|bij; naar u|jou|je
            ontvangt|krijgt|ontvang|krijg u|je|jij|jullie
            u|je|jij|jullie ~ ontvangt|krijgt|ontvang|krijg|ontvangen|krijgen
            zult|zal|zullen u|je|jij; u|je|jij zult|zal|gaat|ga|vindt|vind
            stuur|sturen|mail|mailen|zend|zenden|bezorg|bezorgen ik|we|wij ~ u|je|jou|jullie|iedereen|alle|al
            ik|we|wij ~ stuur|sturen|mail|mailen|zend|zenden|zal|zullen ~ u|je|jou|jullie
            in ~ uw|je|jouw ~ mailbox|inbox|postvak|brievenbus|mail
            valt|komt|landt|verschijnt|belandt|ploft|gaat|komen|gaan ~ in|bij|naar|op ~ uw|je|jouw|u|jou|de|alle|iedereen
            krijgt|krijgen|ontvangt|ontvangen mijn|onze|ons|de|het
            krijgt|krijgen|ontvangt|ontvangen ~ mijn|onze; iedereen ~ krijgt|ontvangt
            houd|hou|houden ik|we|wij u|je|jou; ik|we|wij houd|hou|houden u|je|jou
            op ~ hoogte ~ houden|houd; stuur|sturen ik|we|wij ~ naar|aan ~ al|alle|iedereen
            ik|we|wij stuur|sturen ~ naar|aan ~ al|alle|iedereen
            u|je|jou ~ toesturen|toegestuurd|toe|toezenden|toegezonden|thuis
        """,
        Mark.KEEPS: """
            houd|hou|houden|informeer|informeren|breng ik|we|wij|u|je|jou|jullie; op de hoogte
            u|je|jij hoort|hoor ~ van|over; hoort|hoor u|je|jij ~ van|over
            op de ~ hoogte ~ houden
        """,
        Mark.LIST: """
            commerciele|promotionele mails|berichten|mail|mailings; reclame ~ mails
            nieuws overzicht; kwartaal brief|mail
            maandelijkse*|wekelijkse*|driemaandelijkse* mail|mails|mailing|brief|bericht|update|updates|tips|nieuws|overzicht
            onze|mijn|de mailing|mailings; news letter
            eerste|volgende editie|nummer|nieuwsbrief; rondzend mail
        """,
        Mark.MAILS: """
            lijst van|met|voor ~ abonnees|ontvangers|lezers; e mail|maillijst lijst
            mailing list; kring ~ lezers; lezers van onze|mijn
        """,
        Mark.LOOSE: """
            onze|mijn|ons ~ lijst|lezers|abonnees|bestand|ontvangers|lezerskring|adressenbestand|mailbestand
            de|deze lijst; lezers|abonnees van
        """,
        Mark.NEWS: """
            het|de|laatste ~ nieuws|nieuwtjes|aanbiedingen|acties|tips ~ van|uit|over ~ zaak|bedrijf|winkel|firma|sector|markt|kantoor|studio|atelier|branche|praktijk|vakgebied|team
            onze|ons|mijn ~ gedachten|overpeinzingen|column|blog|brieven|videos|podcast|verhalen|ideeen|bonnen|trends|analyses|cijfers|rapporten|rapport|mails|mail|reclame|aanraders|brief|post|kortingscodes|berichten|promoties
            mijn|onze|ons ~ tips|nieuws|inzichten|aanbiedingen|acties
            onze|ons|mijn ~ nieuws|nieuwtjes|aanbiedingen|acties|tips|kortingen|catalogus|catalogi|artikelen|aankondigingen|updates|folders|berichten|inzichten|productnieuws
            nieuws|nieuwtjes|aanbiedingen|acties|tips|informatie van|uit|over ~ ons|onze|mij|mijn|bedrijf|winkel
            speciale aanbiedingen; commerciele informatie|berichten
        """,
        Mark.WARES: """
            onze|ons|mijn ~ producten|diensten|cursussen|aanbiedingen|evenementen|assortiment|collectie|nieuwtjes|bedrijf|activiteiten|winkel|projecten|acties|artikelen|aanbod
        """,
        Mark.SOON: """
            tweewekelijks*; driemaandelijks*; tweemaandelijks*
            eenmaal|tweemaal|driemaal|meermaals ~ per|in; om de ~ week|veertien|maand|twee
            veertien dagen; halfjaarlijks*; elke ~ eerste|laatste; iedere ~ eerste|laatste
            per direct|ommegaande; onmiddellijke ingang; met ~ ingang; vanaf de|het; binnenkort
            direct; meteen; al vanaf; van tijd tot; af en toe; nu en dan; zo nu en
            aan het begin|einde|eind; begin|eind van; aan ~ begin; op de eerste; telkens; steeds
            om de zoveel; op gezette; maand na|voor maand; week na|voor week
            om de ~ maandag|dinsdag|woensdag|donderdag|vrijdag|week|twee|maand; nu ook
            beurtelings; elke tweede
            vanaf ~ nu|vandaag|heden|morgen|volgende|komende|deze|maandag|dinsdag|woensdag|donderdag|vrijdag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
            voortaan; in het vervolg; in de toekomst; van nu af
            elke|iedere|alle|ieder|elk ~ week|maand|kwartaal|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|dag|ochtend|twee|weken
            eens|keer ~ per|in ~ week|maand|kwartaal|jaar|de; wekelijks; maandelijks; dagelijks
            regelmatig; automatisch; wekelijkse; maandelijkse; per ~ week|maand|kwartaal
            eerste|volgende editie|nummer|nieuwsbrief; met ingang; geregeld; maandelijks*
        """,
        Mark.SINCE: """
            met|dankzij|door ons|onze contact|connectie|verbinding
            omdat|nu|aangezien|doordat|daar ~ we|wij|u|je|jij ~ contact|verbonden|connectie|gekoppeld|kennen|nu|elkaar|zijn|hebben|bent
            als ~ nieuw|nieuwe|mijn|contact|connectie|relatie
            al|alle ~ mijn|onze|nieuwe ~ contacten|connecties|relaties
            iedereen|ieder|elk|wie ~ die|met|wie|contact ~ mij|me|verbindt|contact|linkt|connect*
            elk|ieder ~ nieuw|nieuwe ~ contact; iedereen met|in|op|die
        """,
        Mark.EVERY: """
            al|alle mijn|onze ~ contacten
            al|alle|elk|ieder|iedere|elke ~ mijn|onze|nieuwe|nieuw ~ contacten|connecties|relaties|contact|connectie|relatie
            iedereen die|met|in|op; wie ~ met|mij|contact|connect*
        """,
        Mark.ADDRESS: """
            uw|je|jouw ~ adres|mailadres|e|mail
        """,
        Mark.DONE_FOR: """
            al ~ voor u|je|jou ~ gedaan|geregeld; voor u|je|jou gedaan|geregeld
            heb ik ~ al ~ gedaan|geregeld|voor; namens u|jou|je
        """,
        Mark.LEAVE: """
            te veel|vaak; genoeg van|ervan; er ~ genoeg
            verveelt|stoort|hindert|ergert|vervelen|storen; beu; zat
            antwoord|antwoordt|reageer|reageert ~ met|dan|stop|nee; afmeld*; uitschrijv*; opzeg*
            schrijf|schrijft ~ uit; meld|meldt ~ af; een klik; met een|1 klik; afbestel*
            stop ~ zetten; verwijder*; van ~ lijst ~ af|halen; niet meer wilt|wil|wenst
            geen prijs; als|indien ~ stoort|hindert|lastig; onderaan; uit te schrijven
            af te melden
        """,
        Mark.FOOTER: """
            als|indien|mocht|wanneer u|je|jij ~ niet|geen|liever; niet meer wilt|wil|wenst
            geen ~ meer ~ wilt|wil|wenst|ontvangen; om ~ uit|af te schrijven|melden; niet langer
        """,
        Mark.SILENCE: """
            tenzij u|je|ik; iets anders zegt|hoor|zeg|laat; tenzij
            als|indien|zolang|wanneer ik|we|u|je|jij ~ niets|niet|geen ~ hoor|horen|bezwaar|reageert|reageer|zegt|laat|antwoordt
            zonder ~ tegenbericht|bericht|bezwaar|reactie; bezwaar; tegenbericht; behoudens
            wie zwijgt
        """,
        Mark.SIGNED: """
            voor|na|sinds|wegens ~ uw|je|jouw aanmelding|inschrijving|bestelling
            u|je|jij ~ hebt|heeft|heb|had|hebben ~ aangemeld|ingeschreven|geabonneerd|opgegeven
            u|je|jij ~ zich|je|jezelf ~ aangemeld|ingeschreven|opgegeven|geabonneerd
            hebt|heeft|heb|had u|je|jij zich|je ~ aangemeld|ingeschreven|opgegeven
            uw|je|jouw toestemming; je je ~ hebt|had|aanmeldde|inschreef|opgaf
            u zich ~ hebt|had|heeft|aanmeldde|inschreef|opgaf
            zelf ~ aangemeld|ingeschreven|opgegeven|gevraagd; toestemming gegeven|gaf
            aangevinkt; omdat|nadat|toen|sinds u|je|jij je|zich
        """,
        Mark.ASKED: """
            opgezegd; beeindigd; verwijderd; stopgezet; afgemeld; gestopt
            zoals|als ~ gevraagd|afgesproken|besproken|gewenst|beloofd|gezegd|vroeg|wilde
            op ~ uw|je|jouw verzoek|wens|vraag; op verzoek
            u|je|jij ~ hebt|heeft|had|heb|me|mij ~ gevraagd|gezegd|verzocht
            u|je|jij vroeg|wilde|verzocht
            had|hebt|heeft|heb u|je|jij ~ gevraagd|verzocht|gezegd; vroeg u|je|jij
            wilde u|je|jij; per ~ vergissing|abuis|ongeluk; het spijt; sorry; excuses; excuus
            met ~ uw|je|jouw goedvinden|toestemming; ten onrechte
            bedankt|dank ~ aanmelding|inschrijving
        """,
        Mark.OFFERED: """
            mag|mogen|zal|zullen|kan|kunnen|zou|zouden|moet ik|we|wij
            wilt|wil|zou|zoudt u|je|jij|jullie
            heb|hebt|heeft u|je|jij ~ zin|interesse|belangstelling
            als|indien|wanneer|mocht ~ u|je|jij|het|dat|jullie|jou ~ wilt|wil|prettig|interesse|zin|goed|aanspreekt|lijkt|wenst|leuk|interessant|graag|willen|belangstelling|mag|vindt|vind|bevalt|oke
            mocht u|je|jij|het
            u|je|jij kunt|kan|kun ~ zich|je|u|inschrijven|abonneren|lezen|aanmelden|meelezen|uitschrijven|afmelden
            kunt|kan|kun u|je|jij ~ zich|je|inschrijven|abonneren|lezen|aanmelden|meelezen
            schrijf|meld|abonneer u|je ~ in|aan|hier|op|gerust
            laat ~ het|me|mij|maar|even weten; zeg ~ maar|het|gerust|even
            geef ~ seintje|gil|door; alleen als|met|wanneer
            graag ~ toevoegen|inschrijven|opnemen|sturen|zetten
            ik|we|wij zou|zouden|wil|willen ~ u|je|jou|graag
            zou|zouden|wil ik|we ~ graag|u|je|jou; vrij om; gerust; nodig u|je|jou uit
            bij interesse; of niet; aanrader; via deze|de link
            lijkt|is het|dat ~ u|je|jou|goed|iets; ben|bent u|je|jij ~ al|ook|eigenlijk|nog
        """,
    },
    nouns={
        Mark.PUTS: """
            opgenomen opnemen toegevoegd toevoegen ingeschreven inschrijven aangemeld aanmelden
            gezet geplaatst geregistreerd geabonneerd abonneren bijgezet genoteerd ondergebracht
            bijgeschreven opgegeven gevoegd gestopt zetten
        """,
        Mark.LIST: """
            *updatemail* *kwartaalmail* *kwartaalbrief* *reclamemail* *promotiemail*
            *nieuwsoverzicht* *nieuwsbericht *nieuwsberichten *infobrief* *mailingen
            *nieuwsbrief *nieuwsbrieven *nieuwsmail* *mailing *mailings *maandbrief* *weekbrief*
            *maandmail* *weekmail* *bulletin *rondzendbrief* newsletter* nieuwsflits* *infomail*
            *klantenbrief* *productnieuws *rondschrijven *marktbericht* nieuwsbrieflijst
            nieuwsbriefabonnee*
        """,
        Mark.MAILS: """
            *mailinglijst* *mailinglist* *maillijst* *verzendlijst* *abonneelijst*
            *abonneebestand *distributielijst* *adressenlijst *emaillijst *lezerslijst
            *mailbestand
        """,
        Mark.NEWS: """
            *productupdates *productinformatie
        """,
        Mark.NEWSY: """
            *nieuws *nieuwtjes *aanbiedingen *acties *tips *kortingen *berichten *updates
            *aankondigingen *folders *aanbevelingen
        """,
        Mark.AFFAIR: """
            project* projectgroep *vergadering* *comite* *bestuur *etentje *feest *reis
            *workshop* *koor *vereniging ouders *team map agenda kalender klas vrijwilligers
            *wachtlijst* reunie notulen gedeelde *bijeenkomst *overleg *groep *gastenlijst*
            uitje *rooster* *carpool* *werkgroep*
        """,
    },
)
