"""How Dutch sentences put somebody on a list, or ask for contacts."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.REWARD: """
            bonus; commissie; bon; korting; cadeau; euro; procent; gratis; beloning; premie; vergoeding; provisie
        """,
        Mark.EACH: """
            elk|elke|ieder|iedere|per ~ contact|naam|adres|aanbeveling|vriend|vriendin|klant|kennis|relatie
        """,
        Mark.HEADS: """
            twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|dertig|vijftig|0|paar|enkele|tiental ~ mensen|vrienden|vriendinnen|kennissen|collega|bedrijven|personen|bekenden
        """,
        Mark.NEEDS: """
            ik|we ~ heb|hebben|zou ~ ~ nodig; ik|we heb|hebben maar|slechts|enkel|alleen|toch ~; nodig; graag ~ ontvangen|krijgen|hebben|zien
            ik|we zou|zouden ~ nodig|graag|de|uw|je
            ik|we|wij|alleen heb|hebben|zoek|zoeken|vraag|wil|willen|zou|verzamel ~ nodig|uw|je|jouw|graag|de|namen|nummers|adressen|nog|naar|drie|vijf|tien|0
            ik|we ~ nodig; zoek|zoeken ik|we
        """,
        Mark.SOME: """
            drie|vier|vijf|zes|zeven|acht|tien|twaalf|twintig|0 ~ collega
            twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|dertig|0|enkele|verschillende|meerdere|tiental ~ vrienden|vriendinnen|mensen|contacten|kennissen|connecties|klanten|groepen|anderen|bekenden|collega|personen
            twee|drie|vier|vijf|tien|0|enkele|een|paar ~ van uw|je|jouw ~ klanten|contacten|vrienden|kennissen|relaties
        """,
        Mark.ADDRESS: """
            uw|je|jouw ~ adres|mailadres|e|mail
        """,
        Mark.FOOTER: """
            als|indien|mocht|wanneer u|je|jij ~ niet|geen|liever; niet meer wilt|wil|wenst ~; geen ~ meer ~ wilt|wil|wenst|ontvangen; om ~ uit|af te schrijven|melden; niet langer
        """,
        Mark.DONE_FOR: """
            al ~ voor u|je|jou ~ gedaan|geregeld; voor u|je|jou gedaan|geregeld; heb ik ~ al ~ gedaan|geregeld|voor; namens u|jou|je
        """,
        Mark.REACH: """
            mag|mogen|kan|kunnen|zou|zouden|wil|willen ik|we|wij; ik|we|wij mag|kan|kunnen|zou|zouden|wil|willen; aanschrijven; benaderen
        """,
        Mark.THEIRS: """
            stuur|leen|geef|mail|bezorg het|ze|hem|die ~ me|mij|ons|naar|aan
            deel|deelt|stuur|stuurt|geef|geeft ze ~ met|aan|toch|naar ~ mij|me|ons|met; ze ~ met mij|me|ons; die zou|heb ik ~ nodig|graag
            hun|hen ~ namen|nummers|adressen|mailadressen|telefoonnummers|gegevens|contactgegevens|e|naam
        """,
        Mark.WARES: """
            onze|ons|mijn ~ producten|diensten|cursussen|aanbiedingen|evenementen|assortiment|collectie|nieuwtjes|bedrijf|activiteiten|winkel|projecten|acties|artikelen|aanbod
        """,
        Mark.KEEPS: """
            houd|hou|houden|informeer|informeren|breng ik|we|wij|u|je|jou|jullie; op de hoogte; u|je|jij hoort|hoor ~ van|over; hoort|hoor u|je|jij ~ van|over; op de ~ hoogte ~ houden
        """,
        Mark.EVERY: """
            al|alle mijn|onze ~ contacten
            al|alle|elk|ieder|iedere|elke ~ mijn|onze|nieuwe|nieuw ~ contacten|connecties|relaties|contact|connectie|relatie; iedereen die|met|in|op; wie ~ met|mij|contact|connect*
        """,
        Mark.WRITER: """
            heeft|hebben|heb|had u|je|jou|jullie; zet|zetten|voegt|neemt elk|elke|ieder|iedere|alle|u|je|iedereen; heeft|hebben|heb uw|je|jouw
            ik|we|wij ~ u|je|jou|jullie; heb|hebben|had|hadden ~ u|je|jou|jullie|ik ~; ik|we|wij|heb|hebben ~ uw|jouw|je ~ adres|mailadres|e|naam|gegevens|mail
            u|je|jij|jullie ~ bent|ben|zijn|werd|wordt|is|staat|word ~; bent|ben|wordt|word|zijn u|je|jij|jullie; uw|jouw|je ~ adres|mailadres|naam|mail|e is|werd|staat|wordt|heb|hebben
            dat|omdat|want ik|we|wij u|je|jou; u|je|jou ~ heb|hebben
        """,
        Mark.PUTS: """
            zet|neemt|voegt|plaatst ~ automatisch|op|toe|in; gezet|geplaatst
            op ~ gezet|zetten|geplaatst; in ~ gezet|gestopt; op te nemen; toe te voegen; aan te melden; in te schrijven; te abonneren|zetten|plaatsen
            zet|plaats|neem ~ op|in
        """,
        Mark.ADDS: """
            laat|laten|houd|houden|hou ik|we|wij u|je|jou|jullie ~ op|in; ik|we|wij laat|laten|houd|houden|hou ~ u|je|jou|jullie ~ op|in; uw|je|jouw ~ adres|mailadres|naam|mail ~ staat|zit|is ~ nu|al|op|in
            zet|zetten|schrijf|schrijven|voeg|voegen|meld|melden|neem|nemen|abonneer|abonneren|plaats|plaatsen|stop ik|we|wij u|je|jou|jullie|uw|jouw
            ik|we|wij zet|zetten|schrijf|voeg|voegen|meld|melden|neem|nemen|abonneer|abonneren|plaats|plaatsen|stop|schrijven ~ u|je|jou|jullie|uw|jouw
        """,
        Mark.LIBERTY: """
            zo vrij; de vrijheid; mezelf toegestaan; ons veroorloofd; mij veroorloofd; me veroorloofd; alvast; ongevraagd; zonder te vragen
        """,
        Mark.ON: """
            uw|je|jouw abonnement; plek|plaats op|in ~ onze|mijn|ons|de; jij|u|je nu ook; jij|u ook nu; zit|sta|staat je|u|jij ~ in|op|bij; je|u zit|sta|staat ~ in|op
            u|je|jij ~ bent|ben|staat|hoort|zit|wordt ~ nu|voortaan|vanaf|automatisch|op|in|abonnee|lezer|bij|aangemeld|ingeschreven|geabonneerd|onderdeel|een|ook|dus|daarmee
            bent|ben|sta|staat|hoor|hoort|zit u|je|jij ~ nu|voortaan|vanaf|automatisch|op|in|abonnee|lezer|bij|aangemeld|ingeschreven|geabonneerd|onderdeel|een|ook|dus|daarmee
            adres|naam|mailadres staat|is ~ nu|op|in; welkom bij|op|in|als|tussen; u|je|jij staat|hoort ~ op|in|bij|tussen
        """,
        Mark.GETS: """
            deel|delen|deelt ~ met u|je|jou|jullie; ik|we ~ met u|je|jou; met u; met jou; laat|laten ik|we u ~ toekomen; u toekomen
            bereikt|bereiken u|je|jou; valt|ligt|komt|komen|vallen|liggen ~ op de|uw|je|mat|bus|in; u|je|jij mag|kunt|kan ~ verwachten; verwacht ~ onze|mijn; vindt|vind u|je|jij; u|je|jij vindt|vind; krijgt|krijg u|je|jij ~; ook ~ u|jou|je; zal|zullen u|je|jou
            wordt|word u|je|jij ~ gestuurd|geinformeerd; u|je|jou wordt|worden ~ toegestuurd|gestuurd; stuurt|mailt ~ u|je|jou; u|je|jij ontvangt|krijgt ~ van ons|mij; wordt|word u|je ~ op; zal|zullen ~ u|je|jou ~ sturen|mailen|toesturen
            volgende|overige|andere|rest ~ volgen|komen|volgt|komt|verschijnen; komt|komen ook ~ mijn|onze; rechtstreeks in; gaat|komt ~ naar ~ u|jou|je; vallen onze|mijn; blijft|blijf u|je ~ ontvangen; wordt|worden ~ toegestuurd|toegezonden|bezorgd; u|je|jou toe
            vallen|komen|landen|verschijnen|gaan ~ onze|mijn|in|naar|bij ~ tips|uw|je|u|de; gaat|komt nu|voortaan|ook ~ naar|bij; naar u|jou|je
            ontvangt|krijgt|ontvang|krijg u|je|jij|jullie; u|je|jij|jullie ~ ontvangt|krijgt|ontvang|krijg|ontvangen|krijgen; zult|zal|zullen u|je|jij ~; u|je|jij zult|zal|gaat|ga|vindt|vind; vindt|vind u|je|jij
            stuur|sturen|mail|mailen|zend|zenden|bezorg|bezorgen ik|we|wij ~ u|je|jou|jullie|iedereen|alle|al; ik|we|wij ~ stuur|sturen|mail|mailen|zend|zenden|zal|zullen ~ u|je|jou|jullie
            in ~ uw|je|jouw ~ mailbox|inbox|postvak|brievenbus|mail; valt|komt|landt|verschijnt|belandt|ploft|gaat|komen|gaan ~ in|bij|naar|op ~ uw|je|jouw|u|jou|de|alle|iedereen
            krijgt|krijgen|ontvangt|ontvangen mijn|onze|ons|de|het; krijgt|krijgen|ontvangt|ontvangen ~ mijn|onze; iedereen ~ krijgt|ontvangt; houd|hou|houden ik|we|wij u|je|jou; ik|we|wij houd|hou|houden u|je|jou; op ~ hoogte ~ houden|houd
            stuur|sturen ik|we|wij ~ naar|aan ~ al|alle|iedereen; ik|we|wij stuur|sturen ~ naar|aan ~ al|alle|iedereen; u|je|jou ~ toesturen|toegestuurd|toe|toezenden|toegezonden|thuis
        """,
        Mark.LIST: """
            commerciele|promotionele mails|berichten|mail|mailings; reclame ~ mails; nieuws overzicht; kwartaal brief|mail
            maandelijkse*|wekelijkse*|driemaandelijkse* mail|mails|mailing|brief|bericht|update|updates|tips|nieuws|overzicht; onze|mijn|de mailing|mailings; news letter
            eerste|volgende editie|nummer|nieuwsbrief; rondzend mail
        """,
        Mark.MAILS: """
            lijst van|met|voor ~ abonnees|ontvangers|lezers; e mail|maillijst lijst; mailing list; kring ~ lezers; lezers van onze|mijn
        """,
        Mark.LOOSE: """
            onze|mijn|ons ~ lijst|lezers|abonnees|bestand|ontvangers|lezerskring|adressenbestand|mailbestand; de|deze lijst; lezers|abonnees van
        """,
        Mark.NEWS: """
            het|de|laatste ~ nieuws|nieuwtjes|aanbiedingen|acties|tips ~ van|uit|over ~ zaak|bedrijf|winkel|firma|sector|markt|kantoor|studio|atelier|branche|praktijk|vakgebied|team
            onze|ons|mijn ~ gedachten|overpeinzingen|column|blog|brieven|videos|podcast|verhalen|ideeen|bonnen|trends|analyses|cijfers|rapporten|rapport|mails|mail|reclame|aanraders|brief|post|kortingscodes|berichten|promoties
            mijn|onze|ons ~ tips|nieuws|inzichten|aanbiedingen|acties
            onze|ons|mijn ~ nieuws|nieuwtjes|aanbiedingen|acties|tips|kortingen|catalogus|catalogi|artikelen|aankondigingen|updates|folders|berichten|inzichten|productnieuws
            nieuws|nieuwtjes|aanbiedingen|acties|tips|informatie van|uit|over ~ ons|onze|mij|mijn|bedrijf|winkel; speciale aanbiedingen; commerciele informatie|berichten
        """,
        Mark.SOON: """
            tweewekelijks*; driemaandelijks*; tweemaandelijks*; eenmaal|tweemaal|driemaal|meermaals ~ per|in; om de ~ week|veertien|maand|twee; veertien dagen; halfjaarlijks*; elke ~ eerste|laatste; iedere ~ eerste|laatste
            per direct|ommegaande; onmiddellijke ingang; met ~ ingang; vanaf de|het ~; binnenkort; direct; meteen; al vanaf
            van tijd tot; af en toe; nu en dan; zo nu en; aan het begin|einde|eind; begin|eind van; aan ~ begin; op de eerste; telkens; steeds; om de zoveel; op gezette
            maand na|voor maand; week na|voor week; om de ~ maandag|dinsdag|woensdag|donderdag|vrijdag|week|twee|maand; nu ook; beurtelings; elke tweede
            vanaf ~ nu|vandaag|heden|morgen|volgende|komende|deze|maandag|dinsdag|woensdag|donderdag|vrijdag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december; voortaan; in het vervolg; in de toekomst; van nu af
            elke|iedere|alle|ieder|elk ~ week|maand|kwartaal|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|dag|ochtend|twee|weken; eens|keer ~ per|in ~ week|maand|kwartaal|jaar|de; wekelijks; maandelijks; dagelijks; regelmatig; automatisch
            wekelijkse; maandelijkse; per ~ week|maand|kwartaal; eerste|volgende editie|nummer|nieuwsbrief; met ingang; geregeld; maandelijks*
        """,
        Mark.SINCE: """
            met|dankzij|door ons|onze contact|connectie|verbinding
            omdat|nu|aangezien|doordat|daar ~ we|wij|u|je|jij ~ contact|verbonden|connectie|gekoppeld|kennen|nu|elkaar|zijn|hebben|bent; als ~ nieuw|nieuwe|mijn|contact|connectie|relatie; al|alle ~ mijn|onze|nieuwe ~ contacten|connecties|relaties
            iedereen|ieder|elk|wie ~ die|met|wie|contact ~ mij|me|verbindt|contact|linkt|connect*; elk|ieder ~ nieuw|nieuwe ~ contact; iedereen met|in|op|die
        """,
        Mark.LEAVE: """
            te veel|vaak; genoeg van|ervan; er ~ genoeg; verveelt|stoort|hindert|ergert|vervelen|storen; beu; zat
            antwoord|antwoordt|reageer|reageert ~ met|dan|stop|nee
            afmeld*; uitschrijv*; opzeg*; schrijf|schrijft ~ uit; meld|meldt ~ af; een klik; met een|1 klik; afbestel*; stop ~ zetten; verwijder*; van ~ lijst ~ af|halen
            niet meer wilt|wil|wenst; geen prijs; als|indien ~ stoort|hindert|lastig; onderaan; uit te schrijven; af te melden
        """,
        Mark.SILENCE: """
            tenzij u|je|ik; iets anders zegt|hoor|zeg|laat
            tenzij; als|indien|zolang|wanneer ik|we|u|je|jij ~ niets|niet|geen ~ hoor|horen|bezwaar|reageert|reageer|zegt|laat|antwoordt; zonder ~ tegenbericht|bericht|bezwaar|reactie; bezwaar; tegenbericht; behoudens; wie zwijgt
        """,
        Mark.SIGNED: """
            voor|na|sinds|wegens ~ uw|je|jouw aanmelding|inschrijving|bestelling
            u|je|jij ~ hebt|heeft|heb|had|hebben ~ aangemeld|ingeschreven|geabonneerd|opgegeven; u|je|jij ~ zich|je|jezelf ~ aangemeld|ingeschreven|opgegeven|geabonneerd; hebt|heeft|heb|had u|je|jij zich|je ~ aangemeld|ingeschreven|opgegeven; uw|je|jouw toestemming
            je je ~ hebt|had|aanmeldde|inschreef|opgaf; u zich ~ hebt|had|heeft|aanmeldde|inschreef|opgaf; zelf ~ aangemeld|ingeschreven|opgegeven|gevraagd; toestemming gegeven|gaf; aangevinkt
            omdat|nadat|toen|sinds u|je|jij je|zich
        """,
        Mark.ASKED: """
            opgezegd; beeindigd; verwijderd; stopgezet; afgemeld; gestopt
            zoals|als ~ gevraagd|afgesproken|besproken|gewenst|beloofd|gezegd|vroeg|wilde; op ~ uw|je|jouw verzoek|wens|vraag; op verzoek; u|je|jij ~ hebt|heeft|had|heb|me|mij ~ gevraagd|gezegd|verzocht; u|je|jij vroeg|wilde|verzocht; had|hebt|heeft|heb u|je|jij ~ gevraagd|verzocht|gezegd
            vroeg u|je|jij; wilde u|je|jij; per ~ vergissing|abuis|ongeluk; het spijt; sorry; excuses; excuus; met ~ uw|je|jouw goedvinden|toestemming; ten onrechte; bedankt|dank ~ aanmelding|inschrijving
        """,
        Mark.OFFERED: """
            mag|mogen|zal|zullen|kan|kunnen|zou|zouden|moet ik|we|wij; wilt|wil|zou|zoudt u|je|jij|jullie; heb|hebt|heeft u|je|jij ~ zin|interesse|belangstelling; als|indien|wanneer|mocht ~ u|je|jij|het|dat|jullie|jou ~ wilt|wil|prettig|interesse|zin|goed|aanspreekt|lijkt|wenst|leuk|interessant|graag|willen|belangstelling|mag|vindt|vind|bevalt|oke
            mocht u|je|jij|het; u|je|jij kunt|kan|kun ~ zich|je|u|inschrijven|abonneren|lezen|aanmelden|meelezen|uitschrijven|afmelden; kunt|kan|kun u|je|jij ~ zich|je|inschrijven|abonneren|lezen|aanmelden|meelezen; schrijf|meld|abonneer u|je ~ in|aan|hier|op|gerust; laat ~ het|me|mij|maar|even weten
            zeg ~ maar|het|gerust|even; geef ~ seintje|gil|door; alleen als|met|wanneer; graag ~ toevoegen|inschrijven|opnemen|sturen|zetten; ik|we|wij zou|zouden|wil|willen ~ u|je|jou|graag; zou|zouden|wil ik|we ~ graag|u|je|jou; vrij om; gerust; nodig u|je|jou uit; bij interesse; of niet; aanrader
            via deze|de link; lijkt|is het|dat ~ u|je|jou|goed|iets; ben|bent u|je|jij ~ al|ook|eigenlijk|nog
        """,
        Mark.HAND: """
            mag|mogen|kan|zou ik|we ~ kijken|inzien|doorkijken|bladeren|gluren|even|eens|in
            zijn|is ~ genoeg|voldoende; genoeg voor; aan ~ ons|mij|me ~ beschikking; ter beschikking; beschikbaar
            mag|wil|zou|moet ik u|je|jou ~ om|vragen; om de|uw|je ~ adressen|namen|nummers|gegevens|lijst|contacten ~ vragen; ik|we vraag|vragen u|je ~ om; me|mij|ons ~ aan ~ helpen; me|mij|ons aan|in|tegen de|uw|een|ruil; mag|kan|mogen|kunnen ik|we ~ de|het ~ namen|nummers|adressen|gegevens|lijst
            verzamel|verzamelt|verzamelen|zoek|zoekt|vul|vult|vullen|noteer|noteert|maak|maakt ~ me|mij|ons|de|in|voor|op|bij|een|tien|vijf|drie|uw|je
            je|u|jij me|mij|ons ~ stuurt|geeft|bezorgt|doorgeeft|noemt
            namen|nummers|adressen ~ zijn|is|volstaan ~ genoeg|voldoende; namen volstaan
            me|ons ~ goed ~ van|pas|helpen|nuttig; van pas
            hebt|heb|heeft|zou|zouden u|je|jij ~ de|een|wat|paar|enkele ~
            in de ~ reacties|commentaren; voor me|mij|ons
            me|mij|ons ~ kunnen|willen ~ geven|sturen|bezorgen|doorgeven|mailen
            zouden ~ handig|nuttig|welkom; dankbaar
            schermafdruk|screenshot|foto|kopie van ~ uw|je|jouw
            me|mij|ons ~ gaf|gaven|liet|bezorgde
            voor me|mij|ons ~ maken|willen|opstellen|verzamelen; lijstje ~ van|met; nodig hebben
            noem|noemt|geef|geeft|stuur ~ me|mij|ons; deel|deelt ~ elk|alle|ieder|iedere ~ contact
            verzamelen; opschrijven; invullen; stuur|mail ze ~ me|mij|ons|naar
            geef|geeft ons|me|mij ~ toegang
            stuur|stuurt|geef|geeft|mail|mailt|zend|zendt|leen|noem|noemt|bezorg|schrijf|schrijft|vertel|vertelt|zeg|zegt|toon|verstrek|verschaf|app|appt|deel|deelt|laat|overhandig|verklap ~ me|mij|ons
            me|mij|ons ~ sturen|geven|mailen|zenden|lenen|noemen|bezorgen|opschrijven|vertellen|doorgeven|doorsturen|toesturen|verstrekken|aanleveren|stuurt|geeft|gaf|stuurde|gunnen|toezenden|zeggen|doormailen|doorgeeft|schrijven|delen
            me|mij|ons ~ ~ sturen|geven|mailen|doorgeven|doorsturen|toesturen|bezorgen|verstrekken
            me|mij|ons de|uw|je|jouw|een|drie|vijf|tien|0|al|alle|wat|zes
            deel|delen|deelt ~ met mij|me|ons; met mij|me|ons ~ delen; aan mij|ons|me
            naar mij|ons|me; heb|hebben ik|we ~ nodig|alleen|de|uw|je; nodig heb|hebben
            mag|mogen|kan|kunnen|zou|zouden ik|we|wij ~ uw|je|jouw|hebben|gebruiken|krijgen|zien|lenen|kopieren|inzien
            toegang tot; inzage in; maak|maakt|maken ~ een ~ lijst|lijstje
            noteer|schrijf|schrijft|vul|vult|antwoord|antwoordt ~ met|hier|in|op|de|drie|vijf|tien
            graag ontvang*|krijg; ter beschikking; beschikbaar stellen; zou|zouden ik|we ~ graag
            geef|geeft|stuur|stuurt|deel|mail gewoon|even|maar|eens|alsjeblieft|alstublieft ~ uw|je|jouw|de|door
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
        Mark.BOOK: """
            dik|groot|goed|vol|goedgevuld ~ adresboek|telefoonboek; lange|goede contactenlijst|klantenlijst
            alle|al ~ contacten|nummers|namen|adressen ~ in|uit|op|van ~ uw|je|jouw
            uw|je|jouw|jullie|hele|volledige|gehele ~ contacten|contactenlijst|contactlijst|adresboek|adressenboek|adreslijst|adressenlijst|adressenbestand|telefoonboek|klantenlijst|klantenbestand|klantenbase|ledenlijst|mailinglijst|maillijst|verzendlijst|vriendenlijst|relatiebestand|relaties|ledenbestand|klantendatabase|crm|telefoonlijst|leverancierslijst
            lijst|overzicht|bestand ~ van|met ~ uw|je|jouw|al ~ contacten|klanten|relaties|vrienden|leden; lijst met klanten|contacten|leden|relaties; gegevens|adressen|namen van ~ uw|je|jouw ~ klanten|contacten|leden|relaties
        """,
        Mark.ROSTER: """
            lijst|lijstje|overzicht van|met ~ mogelijke|potentiele ~ klanten|kopers; lijst|overzicht van|met ~ al ~ uw|je ~ collega|medewerkers; de|een|uw|je ledenlijst|klantenlijst
            alle ~ verantwoordelijken|beslissers|inkopers|contactpersonen|leidinggevenden|afdelingshoofden|bazen; iedereen die ~ beslist|inkoopt
            lijst|lijstje|overzicht|namen|adressen|gegevens|contactgegevens|tabel|nummers van|met ~ beslissers|inkopers|klanten|leden|directeuren|managers|leidinggevenden|abonnees|besluitvormers|verantwoordelijken|bestuurders|bestuursleden|inkopers|afdelingshoofden
            lijst|overzicht|namen van|met ~ wie|mensen|iedereen ~ beslist|beslissen|die; lijst|overzicht van|met ~ medewerkers|werknemers|personeel|collega ~ s|met
        """,
        Mark.DATA: "e mailadressen; e mails; mail adressen",
        Mark.COUNTED: """
            twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|dertig|vijftig|honderd|0|paar|enkele|wat|dozijn|tiental ~ namen|adressen|nummers|telefoonnummers|contacten|mailadressen|referenties|aanbevelingen|relaties
            zo veel|zoveel ~ namen|contacten|adressen
        """,
        Mark.CIRCLE: """
            uw|je|jouw ~ leveranciers|zakenrelaties|directeuren|bazen|beslissers|partners|kennissenkring
            leden|klanten ~ van ~ uw|je|jouw; namen ~ uit ~ je|uw|jouw ~ kring|omgeving|netwerk; welke van ~ je|uw ~ vrienden|klanten|contacten
            uw|je|jouw ~ zakenpartners|partners|zakenrelaties; van gezinnen|families|mensen|bedrijven; zo veel|zoveel contacten|vrienden|mensen; uit|onder|binnen uw|je|jouw ~ kennissenkring|vriendenkring|klanten|kennissen|vrienden|contacten|netwerk; mogelijke|potentiele klanten; bestuursleden
            u|je|jij kent|ken ~ vast|zeker|veel|heel|allerlei|genoeg|wel ~ veel|mensen|genoeg|winkeliers|allerlei|heel; ken|kent u|je|jij ~ veel|mensen|genoeg; om|rond u|je heen; beslissers; besluitvormers; van uw|je|jouw vrienden|klanten|kennissen|contacten; namen van vrienden|kennissen
            uw|je|jouw|jullie ~ klanten|contacten|vrienden|vriendinnen|kennissen|netwerk|leden|telefoon|familie|buren|volgers|kring|omgeving|abonnees|vriendenkring|kennissenkring|relaties|bekenden|adresboek|telefoonboek|patienten|leerlingen|connecties|familieleden
            mensen|vrienden|bedrijven|kennissen|iedereen|collega|s die|wie ~ u|je|jij|jullie ~ kent|ken|kennen; van ~ vrienden|kennissen|klanten|bekenden|contacten|relaties|geinteresseerden
            die|wie u|je|jij ~ kent; die u|je|jij kent
        """,
        Mark.PEERS: """
            uw|je|jouw ~ hele|voltallige team|afdeling|personeel; al uw|je|jouw collega; uw|je|jouw ~ bestuur|bestuursleden
            uw|je|jouw ~ afdelingshoofden|bazen|chefs|leidinggevenden|inkopers|verkopers|managers
            uw|je|jouw|jullie ~ collega|medewerkers|werknemers|team|bazen|leidinggevenden|leveranciers|partners|directeuren|personeel|afdeling|klasgenoten
            van ~ collega|medewerkers
        """,
        Mark.WHO: """
            die|wie ~ misschien|ons|onze|mijn|iets|wel|dit|hier|interesse|belangstelling|willen|wil|zouden|zou|kunnen|geld|minder ~ kunnen|kan|willen|wil|gebruiken|hebben|heeft|nodig|zoeken|betalen|besparen|interesse|zijn|zou; wie ~ nodig|gebruiken|beslist|beslissen|zoekt|wil|zou
            wie; ik|we ~ bel|benader|schrijf|mail|app|bellen|benaderen|mailen ~ ze|hen|iedereen|dan|wel|zelf|hun; bel|benader|schrijf|mail|app ik|we ~ ze|hen|iedereen|wel|zelf|dan|hun; de rest; benaderen; bellen; aanschrijven; uit uw|je|jouw
        """,
        Mark.ALL: """
            vrienden|buren|familie|kennissen|collega|s|klanten|bekenden|familieleden en ~ vrienden|buren|familie|kennissen|collega|klanten|bekenden|familieleden; alle|al|iedere ~ klanten|bezoekers|leden|gasten|buren|mensen ~ die|van|in|uit|op
            vrienden ~ familie; familie ~ vrienden; wie|iedereen|al u|je ~ kent; wie u|je ~ maar ~ kent; het hele bedrijf|kantoor; zo veel mogelijk
            alle|al|elk|iedere ~ contacten|vrienden|mensen|klanten|nummers|adressen|namen|personen ~ in|uit|op|van|die; alle contacten|mensen|nummers|namen in|uit|op|van
            hele|gehele|voltallige ~ personeel|bedrijf|firma|afdeling|vereniging|organisatie|kantoor; al|alle ~ uw|je|jouw|de ~ medewerkers|werknemers|afdelingen|personeelsleden
            naar|aan|met|onder|bij|in uw|je|jouw|jullie ~ contacten|klanten|volgers|kennissen|relaties|connecties|achterban
            alle|elk|ieder|iedere ~ leden|klanten|vrienden|lid|bestuursleden ~ van ~ uw|je|jouw
            uw|je|jouw ~ appgroepen|groepen|groepsapps
            al ~ uw|je|jouw ~ zakenpartners|partners|leveranciers; elk|ieder van ~ uw|je|jouw
            je|uw hele ~ contactenlijst|vriendenlijst; elke|iedere|alle ~ groep|groepen
            alle|elke|iedere|al ~ de|je|uw ~ groepen|groep|groepsapps
            al|alle|iedereen|allen ~ uw|je|jouw|jullie ~ contacten|vrienden|vriendinnen|kennissen|klanten|connecties|relaties|volgers|collega|groepen|buren|familieleden|leden|bekenden
            iedereen|allen|alle|allemaal|mensen ~ die ~ u|je|jij|jullie ~ kent|ken|kennen|maar
            alle ~ mensen|personen ~ die ~ u|je|jij
            iedereen|allen in|uit|op|binnen|van ~ uw|je|jouw|jullie; al wie
            uw|je|jouw|jullie|het hele|gehele|volledige|complete|ganse ~ netwerk|adresboek|kring|contactenlijst|familie|lijst|telefoonboek|vriendenkring|kennissenkring|achterban
            heel uw|je|jouw; zo veel|zoveel ~ mogelijk|mensen|vrienden|contacten|kennissen
            zoveel mogelijk; minstens|minimaal|tenminste ~ twee|drie|vier|vijf|tien|0
            vrienden en|familie familie|kennissen|bekenden|collega|vrienden; familie en vrienden
            iedere|elke|elk|ieder ~ contact|vriend|klant|kennis; vrienden en
        """,
        Mark.PASS: """
            geef|geeft|toon|laat|overhandig|deel ~ mijn|ons|onze|dit|deze ~ kaartje|kaartjes|nummer|naam|adres|folder|gegevens|visitekaartje|link|aanbod; vertel|vertelt|zeg|zegt ~ het|dit ~ door|aan|verder
            stuur|stuurt|mail|mailt|app|zend|verspreid|deel mijn|onze|ons|m; speel|speelt|spelen ~ door; doorspelen; verder ~ vertellen|sturen; kenbaar maken; breng|brengt ~ onder de aandacht; onder de aandacht
            schrijf|stuur|mail|zend ~ een ~ mail|bericht|brief|mailtje ~; namens ons|mij
            stuur|stuurt|zend|mail|geef ~ dit|het|deze ~ door|verder; doorsturen naar; door naar|aan
            verspreid|verspreidt|strooi|deel|deelt ~ mijn|deze|dit|onze|de ~ link|folder|flyer|aanbod|bericht|uit|in|oproep; noem|noemt|vermeld|vermeldt ~ mijn|onze|mij|ons ~ naam|bij|aan
            kopieer|kopieert|plak|plakt ~ deze|dit|de|het|en; zet|plaats|post ~ de|deze|onze|mijn link|oproep|het; vertel|vertelt|laat|informeer|waarschuw|zeg ~ het|al|alle|aan|iedereen; stuur|stuurt|mail|app|deel hem|haar|die|dat|het|dit|deze ~ naar|aan|in|met; deel|deelt het|dit ~ in
            zet|plaats|post|plaatst ~ dit|het|deze|op; zegt|zeg ~ het|dit ~ voort; deel|deelt|stuur|stuurt het|dit|deze ~ in|naar|aan|ook
            stuur|stuurt|deel|deelt|mail|mailt|verspreid|verspreidt|zend|zendt|post|plaats|geef|geeft|app|speel ~ dit|deze|het|de|mijn|ons|onze|die|ze|hem|door
            doorsturen; doorstuurt; doorstuurde; doorgeven; doorgeeft; verspreiden; delen; deelt; rondsturen; rondmailen; doormailen; doorzenden; te sturen|delen|verspreiden|geven|mailen; vertel|vertelt|zeg|zegt|bericht ~ het|dit|over|aan|door|iedereen|al|alle; beveel|beveelt|raad ~ ons|mij|me|onze|mijn ~ aan; aanbevelen; aan te bevelen; verspreid ~ woord; stuur|mail|bel iedereen|al|alle|allen
            zegt het voort; zeg|zegt ~ voort; stuur|stuurt|deel|deelt ~ aan|met|naar|onder
        """,
        Mark.INTRODUCE: """
            me|mij|ons ~ introduceert|voorstelt|verbindt|koppelt|verbinden|koppelen; in contact gebracht|komen; voorspraak; goed woordje; goed woord
            worden voorgesteld; voorgesteld worden; aan elk|al|alle|ieder van ~ uw|je; aan elk|al|ieder ~ voorgesteld; word|worden ~ voorgesteld|geintroduceerd; graag aan elk|al|alle|uw|je
            u|je|jij ons|mij|me ~ bij|aan ~ uw|je|al ~ aanbeveelt|aanbevelen|voorstelt|introduceert; ons|mij|me ~ bij|aan uw|je|jouw|al ~; breng|brengt me|mij|ons ~ in|met; aanbeveelt; aanbevelen
            stel|stelt|introduceer|introduceert|breng|brengt|beveel|beveelt|raad ~ me|mij|ons; me|mij|ons ~ voorstellen|introduceren|aanbevelen|voorstelt|introduceert|voorstelde
            me|mij|ons ~ aan|bij|met ~ al|alle|uw|je|jouw|enkele|iedereen|drie|tien ~ ~ voorstellen|introduceren|brengen; voor te stellen; in contact ~ brengen|brengt|breng; introducties bij; deuren ~ openen|opent; contact brengen
            zou|kunt|kun|wilt|wil|kan u|je|jij me|mij|ons ~ aan|bij; voorstellen aan|bij; introduceren bij
        """,
        Mark.INVITE: """
            vraag|vraagt|overtuig|overtuigt|werf|werft|schrijf|schrijft|meld|meldt ~ al|alle|iedereen|uw|je|jouw|twee|drie|vijf|tien|0; vijf|drie|tien|twee|0|al|alle ~ van|je|uw ~ vrienden|contacten|kennissen|collega ~ inschrijven|aanmelden|werven|uitnodigen|meenemen|bij; inschrijven; aanmelden
            nodig|nodigt|tag|tagt|taggen|vermeld|vermeldt|nomineer|nomineert|breng|brengt|voeg|markeer|markeert ~ al|alle|iedereen|uw|je|jouw|twee|drie|vier|vijf|zes|tien|0|minstens|zoveel|minimaal
            uitnodigen; uitnodigt; uit te nodigen; taggen
        """,
        Mark.OUTRIGHT: """
            voeg|zet|neem me|mij|ons ~ toe ~ aan|in ~ al|je|uw|jouw ~ groepen|appgroepen
            voeg|zet me|mij|ons ~ aan|in ~ al|je|uw|jouw ~ groepen|appgroepen
            stuur|bezorg|breng|vind me|mij|ons klanten|kopers|geinteresseerden|mensen
            klantenlijsten|adreslijsten|contactenlijsten|adresboeken ~ uitwisselen|ruilen|samenvoegen|delen
            ruilen|wisselen|wissel|ruil ~ klantenlijsten|adreslijsten|contactenlijsten|adresboeken ~
            elke|elk|iedere|ieder ~ aanbeveling|contact|naam|adres|vriend ~ levert|brengt|geeft|krijgt|is
            voor elke ~ persoon|inschrijving|aanmelding|aanbeveling
            open|opent|leen|leent ~ uw|je|jouw|me ~ netwerk|adresboek|kring
            toegang tot ~ uw|je|jouw ~ netwerk|contacten|adresboek|telefoonboek
            hoe meer ~ namen|contacten|vrienden|mensen|adressen|aanbevelingen ~
            voor elk|elke|ieder|iedere ~ contact|naam|adres|vriend|kennis|aanbeveling|klant|nummer die|dat u|je
            per ~ contact|naam|adres|vriend|klant|aanbeveling|aangebracht* ~ die|dat|krijgt|krijg|aangebracht*|ontvangt|contact|klant
            premie|commissie|bon|korting|euro|cadeau voor|per elk|elke|ieder|iedere|aangebracht*
        """,
        Mark.DONE: """
            groeten|groet|felicitaties|dank ~ aan|van|over; doe ~ groeten
            gaatje|plek|plaats|tijd|ruimte ~ in ~ uw|je|jouw agenda
            zet|schrijf|neem mij|me|ons ~ op|in
            bedankt|dank|dankjewel|dankuwel ~ voor|dat ~ delen|doorsturen|doorgeven|verspreiden|voorstellen|introductie|je|u|jullie|introduceren; u|je|jij ~ hebt|heeft|had|heb ~ gedeeld|doorgestuurd|doorgegeven|verspreid|voorgesteld|aangeboden|beloofd|gegeven
            bedankt|dank ~ voor het ~ delen|doorsturen|doorgeven|verspreiden; had|hebt|heeft|heb u|je|jij ~ gedeeld|doorgestuurd|doorgegeven|aangeboden|beloofd|al; zoals ~ aangeboden|beloofd; kwijt; verloren; bood u|je|jij; u|je|jij bood; dat u|je|jij ~ gedeeld|doorgestuurd|deelde|doorstuurde; gedeeld hebt|heeft|hebben|heb
        """,
    },
    nouns={
        Mark.INVITE: """
            tag taggen uitnodig(en|t)
        """,
        Mark.PASS: """
            door(sturen|stuurt|geven|geeft|mailen|zenden|vertellen) rond(sturen|mailen|vertellen) verspreid(en|t)?
        """,
        Mark.NEWSY: "*nieuws *nieuwtjes *aanbiedingen *acties *tips *kortingen *berichten *updates *aankondigingen *folders *aanbevelingen",
        Mark.PUTS: """
            opgenomen opnemen toegevoegd toevoegen ingeschreven inschrijven aangemeld aanmelden gezet
            geplaatst geregistreerd geabonneerd abonneren bijgezet genoteerd ondergebracht bijgeschreven
            opgegeven gevoegd gestopt zetten
        """,
        Mark.LIST: """
            *updatemail* *kwartaalmail* *kwartaalbrief* *reclamemail* *promotiemail* *nieuwsoverzicht* *nieuwsbericht *nieuwsberichten *infobrief* *mailingen
            *nieuwsbrief *nieuwsbrieven *nieuwsmail* *mailing *mailings *maandbrief* *weekbrief* *maandmail*
            *weekmail* *bulletin *rondzendbrief* newsletter* nieuwsflits* *infomail* *klantenbrief*
            *productnieuws *rondschrijven *marktbericht* nieuwsbrieflijst nieuwsbriefabonnee*
        """,
        Mark.MAILS: """
            *mailinglijst* *mailinglist* *maillijst* *verzendlijst* *abonneelijst* *abonneebestand
            *distributielijst* *adressenlijst *emaillijst *lezerslijst *mailbestand
        """,
        Mark.NEWS: "*productupdates *productinformatie",
        Mark.DATA: """
            lijst lijsten lijstje
            namen *adressen *nummers *gegevens contacten profielen *referenties visitekaartjes
            telefoonnummers
        """,
        Mark.AFFAIR: """
            project* projectgroep *vergadering* *comite* *bestuur *etentje *feest *reis *workshop* *koor
            *vereniging ouders *team map agenda kalender klas vrijwilligers *wachtlijst* reunie notulen gedeelde
            *bijeenkomst *overleg *groep *gastenlijst* uitje *rooster* *carpool* *werkgroep*
        """,
        Mark.MATTER: """
            *gast *gasten *gastenlijst *bruiloft naamkaartjes *badges *uitnodigingen
            *noodgeval *ongeluk *ongeval *factuur *facturen *levering *deelnemers
            *getuige *getuigen *diner *verjaardag *begrafenis *catering
            *tafelschikking kerstkaarten
        """,
    },
    ours="onze ons mijn",
    negations="niet nooit geen niemand noch",
    urging="dan behalve verbaasd schrik verbaas aarzel aarzelt aarzelen vergeet vergeten alleen waarom erg bezwaar gewoon maar",
    denied_after=2,
)
