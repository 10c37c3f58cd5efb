"""How German sentences ask for contacts."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.HAND: """
            darf|durfte|kann|konnte ich|wir ~ blick|schauen|sehen|hineinsehen|einen|mal|kurz
            genug|ausreichend fur; reichen|genugen|genugt|reicht ~ mir|uns
            mir|uns ~ gegen|die|ihre; wurden|wurdest|konnten|konntest sie|du mir|uns
            darf|durfte|mochte|wollte|muss|wurde ich ~ um; ich ~ sie|dich ~ um
            um die|ihre|deine|alle ~ adressen|namen|nummern|kontakte|kontaktdaten|liste|kundenliste ~ bitten
            sammle|sammeln|sammelst|stell|stelle|tragen|trage|trag ~ sie|mir|uns|fur|zusammen|die|ein|heraus|bitte
            namen|nummern|adressen genugen|reichen|wurden; reichen|genugen mir|uns|schon
            mir|uns ~ nutzlich|hilfreich|weiterhelfen
            haben|hatten|hast|hattest|hatte sie|du|ihr ~ die|eine|ein|einige|paar
            in die kommentare
            mir|uns ~ heraussuchen|raussuchen|durchgeben|abschreiben|aufzahlen|verraten|zusenden|zusammenstellen|ubermitteln|uberlassen
            fur mich|uns; waren mir|uns; wurden mir ~ helfen|nutzen
            ware|waren ~ dankbar|froh|schon
            bildschirmfoto|screenshot|foto|kopie ~ ihrer|deiner|ihres|deines
            mir|uns ~ uberliesen|uberliesest|zusammenstellen|geben; mir|uns eine ~ liste
            nennen|nenn|geben|gib ~ mir|uns; teilen|teile ~ jeden|alle ~ mit; sammeln
            zusammentragen; zusammenstellen; zusammensuchen; eintragen; aufschreiben
            du|sie mir|uns ~ schickst|schicken|nennst|nennen|gibst|geben
            schicken|senden|geben|mailen|nennen|leiten|uberlassen|ubermitteln|verraten|teilen|reichen|zeigen|leihen|sagen|schreiben|stellen|besorgen|lassen|notieren sie|uns|mir
            schick|schicke|schickst|send|sende|gib|gibst|maile|mail|nenn|nenne|nennst|leite|leitest|uberlass|verrat|verrate|teile|teil|zeig|leih|sag|schreib|stell|stelle|reich|besorg|lass mir|uns|doch|mal|einfach|bitte|kurz|du|sie
            mir|uns ~ schicken|senden|geben|mailen|nennen|weiterleiten|uberlassen|ubermitteln|verraten|zukommen|weitergeben|zusenden|zuschicken|leihen|zeigen|sagen|aufschreiben|schickst|gibst|nennst|schickten|gaben|nennten|uberliesen|zusammenstellen|bereitstellen|mitteilen|durchgeben|gebt|schickt|notieren|verschaffen
            mir|uns ~ schicken|senden|geben|mailen|nennen|weiterleiten|uberlassen|zukommen|weitergeben|zuschicken
            mir|uns ihre|deine|die|eine|von|aus|mal|bitte|einfach|ein|drei|funf|zehn|0|alle
            an mich|uns
            konnte|kann|darf|durfte|konnten|durften|konnen|durfen ich|wir ~ haben|bekommen|nutzen|verwenden|sehen|kopieren|ihre|deine|die|ihren|deinen|ihr|dein
            zugriff|zugang|einblick|einsicht zu|auf|in ihre*|deine*|ihr|dein|das
            geben|gewahren|stellen|leiten|teilen|uberlassen|senden|schicken|nennen|verraten sie ~ mir|uns|einfach|bitte|doch|kurz
            leiten|leite ~ mir|uns ~ weiter; teilen|teile|teilst ~ mit mir|uns
            mit mir|uns ~ teilen; mir|uns ~ zur verfugung
            tragen|trage|trag sie|bitte|hier|unten|einfach ~ ein
            listen|liste|schreib|schreiben|notier* sie|mir|mal ~ auf; auflisten
            antworten|antworte ~ mit
        """,
        Mark.NEEDS: """
            brauchte|brauchten ich|wir; wir|ich brauche|brauchten|brauchte
            ich|wir ~ brauchte|brauchten|benotigte|hatte|hatten|wurde|wunsche|wunschen
            ich|wir brauche|brauchen|benotige|benotigen|suche|suchen|hatte|hatten|bitte|bitten|bekomme
            brauche|brauchen|benotige|benotigen|suche|suchen|hatte|hatten|bitte|bitten ich|wir
        """,
        Mark.TAKE: """
            geben|gib|tippe|tippen|trag|trage|tragen|fuge|fugen ~ ihre|deine|ihr|dein|alle ~ kontakte|adressbuch|freunde|kunden|bekannten
            exportieren|exportier|exportiere|importieren|importier|importiere|kopieren|kopier|synchronisieren|synchronisier|verknupfen|verknupf|herunterladen
            laden|lade|lad ~ ihre|deine|ihr|dein|alle
            ihre|deine|ihr|dein|alle ~ hochladen|hochzuladen|hochladt|exportieren|importieren|freigeben|freizugeben|verknupfen|synchronisieren
            export|kopie|auszug|abzug ~ ihrer|ihres|deiner|deines|aller|aus; geben|gib ~ frei
            offnen|offne sie|mir|uns ~ ihr|dein
        """,
        Mark.SCROLL: """
            werfen|wirf|werfe ~ blick ~ in|auf ~ ihre|deine|ihr|dein
            blick in ~ ihre|deine|ihr|dein
            gehen|geh|gehst|schauen|schau|sehen|sieh|blattern|blatter|scrollen|scroll|durchsuchen|durchsuch|durchforsten|stobern ~ ihre|ihr|dein|deine|ihren|deinen|ihrem|deinem ~ kontakte|adressbuch|telefonbuch|netzwerk|handy|kontaktliste|telefon|kontakten
            ihre|ihr|dein|deine ~ kontakte|adressbuch|telefonbuch|netzwerk|kontaktliste ~ durch|durchgehen|durchsehen|durchschauen|durchsuchen
        """,
        Mark.REACH: """
            darf|durfte|konnte|kann|durfen|mochte|wurde|wurden|mochten|konnten|will|werde ich|wir
            ich|wir darf|durfte|konnte|kann|durfen|mochte|wurde|wurden|mochten|konnten|will|werde
            anschreiben; anzuschreiben; kontaktieren
        """,
        Mark.RELAY: """
            gib|geben|zeig|zeige|zeigen|reich|reichen ~ meine|meinen|mein|unsere|unseren ~ karte|karten|nummer|namen|adresse|prospekt|zettel|kontakt|kontaktdaten|visitenkarte|link
            erzahl|erzahle|erzahlen|sag|sagen ~ es|das|davon ~ freunden|allen|nachbarn|ihren|deinen
            schreib|schreiben|schick|schicken|sende|senden ~ eine|einen|ein ~ mail|nachricht|rundmail|brief|e
            eine|einen ~ mail|nachricht|rundmail ~ an
            streu|streue|streuen|verteile|verteilen|verteil ~ diesen|meinen|den|das|unseren|dieses|meine|diese
            erwahne|erwahnen|erwahn ~ mich|uns
            erzahl|erzahle|erzahlen ~ von mir|uns|unserem|meinem
            sagen|sag|lass|lassen ~ all|allen|alle|ihren|deinen|jeden
            schicke|schick|sende|sendet|leite|schickt ihn|sie|es|das ~ an|weiter
            stell|stelle|stellen|setz|setze|pack ~ den|das|diesen|unseren link|beitrag|es|ihn
            kopier* ~ diesen|den|das|text
            poste|posten|post|setz|setze|setzen|stell|stelle ~ das|dies|es|diesen|diese ~ auf|in
            sag|sagen|sagt|erzahl|erzahlen ~ es|das ~ allen|deinen|ihren|jedem
            leite|leiten|leitest|schick|schicke|schicken|schickst|sende|senden|teile|teilen|teilst|teil|gib|geben|verbreite|verbreiten|poste|posten|verteile|verteilen|maile|mailen ~ das|dies|diese|diesen|dieses|die|den|es|sie|ihn|meine|meinen|mein|unser|unsere|unseren
            weiterleiten; weiterzuleiten; weitergeleitet; weiterleitest; weiterleiteten
            weiterschicken; weiterzuschicken; weitersenden; weiterzusenden; weitersagen
            weiterzusagen; weiterempfehlen; weiterzuempfehlen; weitergeben; weiterzugeben
            verbreiten; verteilen; zu teilen; teilen
            leite|leiten|schick|schicken|schicke|sag|sagen|gib|geben|erzahl|erzahlen|empfiehl|empfehlen ~ an allen|alle|weiter
            an ~ weiter; empfiehl|empfehlen|empfehle mich|uns|sie; herumschicken; rumschicken
            erzahlen|erzahl|erzahle ~ allen; sagen|sag ~ allen; schreiben|schreib ~ allen
            uns|mich ~ weiter|weiterempfehlen
            diese|dieses|meine|unsere|diesen ~ nachricht|angebot|mail|link|beitrag|einladung|seite an|mit
        """,
        Mark.INTRODUCE: """
            machen|mach|mache ~ mich|uns ~ mit allen|den|ihren
            erwahnen|erwahne|erwahn ~ mich|uns; mich|uns mit allen|ihren|deinen ~ bekannt
            sie|du|ihr mich|uns ~ weiterempfehlen|empfehlen|vorstellen|weiterempfiehlst|empfiehlst|vorstellst|vorstellten
            mich|uns ~ kunden|freunden|bekannten|kontakten ~ weiterempfehlen|empfehlen|vorstellen
            mich|uns mit ~ den|allen|ihren|deinen
            stell|stelle|stellen|stellst|empfiehl|empfehlen|empfehle|mach|machen|bring|bringen ~ mich|uns|mir
            mich|uns ~ vorstellen|vorzustellen|vorstellst|empfehlen|weiterempfehlen|vermitteln|bekannt|bringen
            mich|uns ~ allen|ihren|deinen|euren|deinem|ihrem ~ vorstellen|vorzustellen|empfehlen|bekannt|weiterempfehlen|vorstellst|vorstellten
            mir|uns ~ kontakt|kontakte|turen|tur|zugang ~ zu|bei|mit|offnen|herstellen
            in kontakt|verbindung bringen; vorstellung|empfehlung bei
        """,
        Mark.INVITE: """
            bitte|bitten|frag|fragen|uberzeuge|uberzeugen|gewinne|gewinnen|melde|melden|wirb ~ alle|deine|ihre|funf|drei|zehn|0|zwei
            alle|funf|drei|zehn|0|zwei ~ deiner|ihrer|deine|ihre freunde|kontakte|kollegen|bekannten|bekannte ~ anmelden|werben|gewinnen|einladen|mitbringen|an
            anmelden; anzumelden
            lade|laden|lad|markier|markiere|markieren|tagge|taggen|nominiere|nominieren|verlinke|verlinken|erwahne|erwahnen|wirb|werben ~ alle|allen|deine|ihre|zwei|drei|vier|funf|zehn|0|mindestens|so|moglichst|jeden
            einladen; einzuladen; markieren; taggen
        """,
        Mark.OUTRIGHT: """
            fug|fuge|fugen|nimm|nehmen|lad|lade ~ mich|uns ~ zu|in ~ alle|allen|deinen|ihren|deine|ihre ~ gruppen|chatgruppen
            schick|schicke|schicken|bring|bringen|vermittle|vermitteln ~ mir|uns kunden|leute|interessenten|kaufer
            mir|uns ~ kunden|interessenten|leads ~ schicken|bringen|vermitteln
            kundenlisten|adresslisten|kontaktlisten|adressbucher ~ tauschen|austauschen|zusammenlegen
            tauschen|tausche ~ unsere ~ kundenlisten|adresslisten|kontaktlisten|adressbucher
            jede|jeder|jedes ~ empfehlung|kontakt|name|adresse ~ bringt|gibt|lohnt|zahlt|wird|ist
            fur jede ~ person|empfehlung|adresse ~ die
            offnen|offne|leihen|leih ~ mir|uns|sie ~ ihr|dein|ihren|deinen ~ netzwerk|kreis|bekanntenkreis|adressbuch
            zugang|zugriff|einblick zu|auf|in ~ ihrem|deinem|ihr|dein|ihren|deinen|ihre|deine ~ netzwerk|kontakten|kontakte|adressbuch|telefonbuch
            je mehr ~ namen|kontakte|freunde|leute|adressen|empfehlungen
            fur jeden|jede|jedes ~ kontakt|namen|adresse|empfehlung|freund|bekannten|kunden|nummer ~ den|die|das sie|du
            pro ~ kontakt|namen|adresse|empfehlung|freund|bekanntem|kunden
            pramie|provision|gutschein|bonus fur jeden|jede
        """,
        Mark.BOOK: """
            dickes|groses|volles|gutes ~ adressbuch|telefonbuch
            grose|gute|lange kontaktliste|kundenliste
            alle|samtliche|allen ~ kontakte|kontakten|nummern|namen|adressen ~ in|aus|auf|von|ihres|deines|deinem|ihrem
            ihre|deine|eure|ihren|deinen|ihrer|deiner|euren ~ kontakte|kontakten|kontaktliste|adressliste|kundenliste|kundenkartei|kundendatei|kundendaten|kundenadressen|mitgliederliste|mailingliste|freundesliste|telefonliste|adresskartei|adressdatei|adressdatenbank|kundendatenbank|kundenkontakte|geschaftskontakte|adressen
            ihr|dein|euer|ihrem|deinem|ganzes|ihres|deines ~ adressbuch*|telefonbuch*|kundenverzeichnis*|adressverzeichnis*|kontaktverzeichnis*|crm|telefonverzeichnis*|notizbuch
            ihren|deinen|ihrem|deinem ~ kundenstamm|verteiler|mailverteiler|adressbestand|kundenkreis
            liste|verzeichnis|aufstellung ~ ihrer|deiner|eurer|mit
            adressen|namen ihrer|deiner|eurer ~ kunden|kontakte|mitglieder
            ihrer|deiner|eurer ~ kontakte|kunden; liste mit kontakten|kunden
        """,
        Mark.ROSTER: """
            liste|ubersicht aller|von|der|moglicher|moglichen|potenzieller ~ kollegen|mitarbeiter*|kunden|beschaftigten|interessenten
            alle|samtliche|aller ~ ansprechpartner*|entscheider*|einkaufer*|verantwortlichen|zustandigen|abteilungsleiter*|chefs
            liste|ubersicht|verzeichnis|tabelle|aufstellung|namen|adressen|kontaktdaten|nummern ~ der|aller|von|mit ~ entscheider*|einkaufer*|kunden|mitglieder|geschaftsfuhrer|fuhrungskrafte|abonnenten|verantwortlichen|abteilungsleiter*|kundinnen|vorstande
            liste|ubersicht|namen|adressen|kontaktdaten ~ entscheider*|einkaufer*|kunden|mitglieder|abteilungsleiter*|fuhrungskrafte
            liste ~ mitarbeiter*|beschaftigten|kollegen|belegschaft ~ mit
        """,
        Mark.DATA: """
            e mail adressen; e mails; mail adressen
        """,
        Mark.THEIRS: """
            schick|schicke|schicken|leih|leihen|gib|geben|mail|mailen ~ es|sie|ihn|das ~ mir|uns
            es|sie|ihn mir|uns ~ doch
            teile|teilen|schick|schicken|gib|geben sie ~ mit|an|doch mir|uns|mal
            die brauchte|brauche; teile sie doch; sie ~ mit mir; sie mir
            deren ~ namen|nummern|adressen|telefonnummern|mailadressen|kontaktdaten|daten|e
            die nummern; die namen ~ und; ihre namen und; die adressen
        """,
        Mark.COUNTED: """
            zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|funfzehn|zwanzig|dreisig|funfzig|hundert|0|paar|einige|mehrere|dutzend ~ namen|adressen|nummern|telefonnummern|kontakte|empfehlungen|mailadressen
            so viele namen|adressen|kontakte|leute|nummern
        """,
        Mark.HEADS: """
            zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|funfzehn|zwanzig|dreisig|funfzig|hundert|0|paar|einige|mehrere|dutzend ~ namen|adressen|nummern|telefonnummern|kontakte|empfehlungen|mailadressen|bekannte|bekannten|freunde|freunden|personen|leute|leuten|menschen|firmen|kollegen
        """,
        Mark.CIRCLE: """
            mitglieder|mitgliedern|kunden ~ ihres|deines|ihrer|deiner
            namen|leute|freunde ~ aus ~ deinem|ihrem|ihrer|deiner
            ihrer|deiner|ihre|deine|ihren|deinen ~ geschaftspartner*|partner*
            von familien|leuten|firmen|betrieben|menschen; so viele ~ kontakte|leute|freunde
            aus|in ihrem|deinem ~ bekanntenkreis|freundeskreis|kundenkreis|umfeld|netzwerk
            moglicher|moglichen|potenzieller|potentieller|potenziellen kunden
            sie|du|ihr kennen|kennst|kennt ~ viele|etliche|einige|lauter|manche|zahlreiche
            kennen|kennst sie|du ~ viele|leute|menschen|etliche|einige
            entscheidern|entscheider|entscheiderinnen; viele ~ in ihrem|deinem ~ umfeld
            von deinen|ihren ~ freunden|kollegen|kunden|bekannten|kontakten
            ihrer|deiner|eurer|ihre|deine|eure|ihren|deinen|ihrem|deinem|ihres|deines|euren ~ kunden|kontakte|kontakten|mitglieder*|freunde|freunden|freundinnen|bekannten|bekanntenkreis*|netzwerk*|freundeskreis*|handy|telefon|umfeld|abonnenten|adressbuch*|telefonbuch*|kundinnen|nachbarn|verwandten|gaste|geschaftspartner*|kundenkreis*|umkreis|mandanten|patienten|kundenstamm*|verbindungen
            menschen|leute|personen|leuten|firmen|betriebe|freunde|bekannte|allen|alle die sie|du|ihr ~ kennen|kennst|kennt
            von|aus ~ bekannten|freunden|kunden|interessenten|kontakten
            die sie|du|ihr kennen|kennst|kennt
        """,
        Mark.PEERS: """
            ihres|deines|ihrem|deinem ~ teams|team|personals|vorstands
            aller kollegen|kolleginnen|mitarbeiter*; ihrer|deiner ~ abteilung|belegschaft
            ihrer|deiner|ihre|deine ~ abteilungsleiter*|leiter*|chefs|einkaufer*|geschaftsfuhrer*|entscheider*|teamleiter*|vertriebler*
            ihrer|deiner|eurer|ihre|deine|ihren|deinen|euren|eure ~ kollegen|kolleginnen|mitarbeiter*|beschaftigten|belegschaft|familie|chefs|vorgesetzten|mitschuler|kommilitonen|lieferanten|partner|abteilung|vorstands*|fuhrungskrafte
            von ~ kollegen|kolleginnen|mitarbeitern|fuhrungskraften
        """,
        Mark.WHO: """
            die|denen|wer|wem ~ brauchen|gebrauchen|interessieren|interessiert|interesse|konnten|konnte|wollen|mochten|sparen|nutzen|suchen|braucht
            an denen|die
            ich|wir ~ schreibe|schreiben|rufe|rufen|kontaktiere|kontaktieren|melde ~ dann|sie|allen|an|mich|selbst|ihnen
            schreibe|rufe|kontaktiere|spreche ~ ich|wir ~ sie|allen|alle|selbst|dann|an|ihnen
            den rest mache|erledige|ubernehme
            ich|wir anschreiben|anrufen|kontaktieren|ansprechen
            anschreiben|anrufen|kontaktieren|ansprechen kann|konnen|darf|durfen|mochte
            aus ihrem|deinem|ihrer|deiner; wer ~ kennen|kennst; denen sie|du
        """,
        Mark.ALL: """
            freunden|freunde|nachbarn|familie|verwandten|kollegen|kunden|bekannten|bekannte und ~ freunden|freunde|nachbarn|familie|verwandten|kollegen|kunden|bekannten|bekannte
            alle|allen|jedem ~ kunden|gasten|besuchern|mitgliedern|leuten|menschen ~ die|der|in|ihres|deines
            alle|allen|samtliche|jedem ~ kontakte|kontakten|freunde|freunden|leute|leuten|kunden|nummern|adressen|namen|personen ~ in|aus|auf|von|ihres|deines|die|deinem|ihrem
            ganze|gesamte|ganzen|gesamten ~ belegschaft|firma|personal|unternehmen
            alle|allen|all ~ mitarbeiter*|beschaftigten
            alle|allen|all ~ ihre|deine|ihren|deinen ~ kollegen|kolleginnen|mitarbeiter*
            an|mit|unter|bei|in ihre|deine|ihren|deinen|eure|euren ~ kontakte|kontakten|kunden|follower|followern|abonnenten|bekannten|bekannte|geschaftspartner*
            alle|allen|jedes|jedem|jeden ~ mitglied*|kunden|freunde|geschaftspartner*|partner* ~ ihres|deines|ihrer|deiner|in
            deinen|ihren|deine|ihre ~ gruppen|chatgruppen|chats
            all|allen|alle ihren|deinen|ihre|deine ~ geschaftspartnern|partnern|geschaftspartner|mitgliedern
            deine|ihre|deiner|ihrer ganze|gesamte|ganzen|gesamten ~ kontaktliste|freundesliste
            jede|jeder|jeden|alle|allen ~ gruppe|gruppen ~ der|denen|die
            all|alle ihre|deine|ihren|deinen ~ kontakte|kontakten|freunde|freunden|bekannten|kunden|leute
            alle|allen|jeder|jede|samtlichen ~ gruppen|gruppe|chats ~ der|denen|die
            alle|allen|jedem|jeden|jeder|samtliche|samtlichen|alles ~ deine|ihre|eure|deinen|ihren|euren|deiner|ihrer ~ kontakte|kontakten|freunde|freunden|bekannten|kunden|freundinnen|gruppen|follower|followern|mitglieder|mitgliedern|verwandten|nachbarn|verbindungen|netzwerk|bekannte
            alle|allen|jedem|jeden|jeder ~ die|den|der sie|du|ihr ~ kennen|kennst|kennt
            alle|allen|jedem|jeden|jeder ~ in|aus|auf deinem|ihrem|eurem|deiner|ihrer
            dein|ihr|euer|deinem|ihrem|eurem ganzes|gesamtes|ganzen|gesamten|komplettes|vollstandiges|kompletten|vollstandigen ~ netzwerk|adressbuch|umfeld|freundeskreis|bekanntenkreis|telefonbuch|verteiler|kontakte
            deinen|ihren|deine|ihre|deiner|ihrer ganzen|gesamten|ganze|gesamte|kompletten ~ freundeskreis|bekanntenkreis|verteiler|kontakte|kontakten|freunde|freunden|kundenkreis|familie|kontaktliste|umkreis|kundenstamm
            das ganze netzwerk
            so|moglichst viele|vielen ~ leute|leuten|menschen|freunde|freunden|kontakte|kontakten|bekannte|bekannten|wie|personen|kollegen|andere|anderen
            familie und freunde; freunde und bekannte|familie|kollegen
            freunden und bekannten|familie|kollegen
            deinen|ihren|deine|ihre freunden|freunde und; jedem|jeder ihrer|deiner
            allen|alle ~ freunden|bekannten|kontakten; ihren|deinen verteiler
        """,
        Mark.SOME: """
            drei|vier|funf|sechs|sieben|acht|zehn|zwanzig|0 ~ kollegen|kolleginnen
            zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|funfzehn|zwanzig|dreisig|funfzig|0 ~ freunde|freunden|freundinnen|leute|leuten|kontakte|kontakten|bekannte|bekannten|menschen|personen|kunden|gruppen|anderen|andere
            zwei|drei|vier|funf|sechs|zehn|einigen|mehreren|0 ihrer|deiner|eurer ~ kunden|kontakte|freunde|bekannten
        """,
        Mark.EACH: """
            jeder|jede|jedes|jeden|pro|je ~ kontakt|name|namen|adresse|empfehlung|freund|bekannte|bekannten|kunde|kunden|freundin|vermittlung
        """,
        Mark.REWARD: """
            bonus; provision; pramie; gutschein; rabatt; prozent; euro; gratis; belohnung
            vergutung; freimonat; geschenk; lohnt sich
        """,
        Mark.DONE: """
            grus|gruse|grusen|dank|glckwunsche|gluckwunsche ~ an|von|allen|deinen
            grus|gruse|grusen ~ alle|deine|ihre|an; richte|richten ~ aus
            lucke|platz|termin|zeit ~ im|in ~ kalender|terminkalender
            danke* ~ fur|dass|furs ~ teilen|weiterleiten|weitergeben|weitersagen|vorstellen|empfehlung|vorstellung
            dank ~ fur ~ teilen|weiterleiten|weitergeben|weitersagen; danke|dank dass sie|du|ihr
            haben|hast|hatten|hattest sie|du|ihr ~ schon|bereits|mir
            sie|du|ihr haben|hast|hatten|hattest ~ geteilt|weitergeleitet|weitergegeben|vorgestellt|angeboten|versprochen|geschickt
            wie angeboten|versprochen; verloren; habe|haben ich|wir ~ verloren
            angeboten mich|uns|hatten|haben|hattest|hast
            geteilt|weitergeleitet|weitergegeben haben|hast
        """,
    },
    nouns={
        Mark.SCROLL: """
            durchforste durchforsten
        """,
        Mark.RELAY: """
            weiter(leiten|zuleiten|schicken|zuschicken|senden|zusenden|geben|zugeben|sagen|zusagen|leitest|schickst|gibst|erzahlen)
            verbreite(n|st)? herumschicken rumschicken
        """,
        Mark.INVITE: """
            markier(e|en)? tagg(e|en) nominier(e|en)? verlink(e|en)?
        """,
        Mark.DATA: """
            liste *liste listen *adressen *nummern namen *kontaktdaten *mailadressen *kontakte
            *empfehlungen *daten *visitenkarten anschriften *profile
        """,
        Mark.MATTER: """
            *gast *gaste *gasten *gasteliste *hochzeit* *namensschild* *einladungen *notfall*
            *unfall* *rechnung* *lieferung* *teilnehmer* *zeugen *abendessen *geburtstag*
            *beerdigung *sitzplan* *sitzordnung *tischkarten *weihnachtskarten *dienstplan*
        """,
    },
)
