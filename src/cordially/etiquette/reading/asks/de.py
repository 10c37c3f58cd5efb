"""How German sentences put somebody on a list, or ask for contacts."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.REWARD: """
            bonus; provision; pramie; gutschein; rabatt; prozent; euro; gratis; belohnung; vergutung; freimonat; geschenk; lohnt sich
        """,
        Mark.EACH: """
            jeder|jede|jedes|jeden|pro|je ~ kontakt|name|namen|adresse|empfehlung|freund|bekannte|bekannten|kunde|kunden|freundin|vermittlung
        """,
        Mark.HEADS: """
            zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|funfzehn|zwanzig|dreisig|funfzig|hundert|0|paar|einige|mehrere|dutzend ~ namen|adressen|nummern|telefonnummern|kontakte|empfehlungen|mailadressen|bekannte|bekannten|freunde|freunden|personen|leute|leuten|menschen|firmen|kollegen
        """,
        Mark.NEEDS: """
            brauchte|brauchten ich|wir; wir|ich brauche|brauchten|brauchte
            ich|wir ~ brauchte|brauchten|benotigte|hatte|hatten|wurde|wunsche|wunschen ~
            ich|wir brauche|brauchen|benotige|benotigen|suche|suchen|hatte|hatten|bitte|bitten|bekomme
            brauche|brauchen|benotige|benotigen|suche|suchen|hatte|hatten|bitte|bitten ich|wir
        """,
        Mark.SOME: """
            drei|vier|funf|sechs|sieben|acht|zehn|zwanzig|0 ~ kollegen|kolleginnen
            zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|funfzehn|zwanzig|dreisig|funfzig|0|mehrere|mehreren|einigen|einige|paar ~ freunde|freunden|freundinnen|leute|leuten|kontakte|kontakten|bekannte|bekannten|menschen|personen|kunden|gruppen|anderen|andere
            zwei|drei|vier|funf|sechs|zehn|einigen|mehreren|0 ihrer|deiner|eurer ~ kunden|kontakte|freunde|bekannten
        """,
        Mark.ADDRESS: """
            ihre|deine|ihrer|deiner ~ adresse|mailadresse|mail|e
        """,
        Mark.FOOTER: """
            wenn|falls|sollten|sofern sie|du ~ nicht|keinen|keine; sollten|solltest sie|du; mochten|willst|wollen|mochtest ~ nicht|keinen|keine mehr; nicht|keinen mehr erhalten|bekommen|wunschen|mochten; zum abmelden|abbestellen; um ~ abzubestellen|abzumelden; nicht mehr erhalten|bekommen
        """,
        Mark.DONE_FOR: """
            fur sie|dich erledigt|ubernommen|gemacht|getan; schon erledigt; habe ich ~ schon|bereits ~ fur|erledigt|getan|gemacht; in ihrem|deinem namen
        """,
        Mark.REACH: """
            darf|durfte|konnte|kann|durfen|mochte|wurde|wurden|mochten|konnten|will|werde ich|wir; ich|wir darf|durfte|konnte|kann|durfen|mochte|wurde|wurden|mochten|konnten|will|werde; anschreiben; anzuschreiben; kontaktieren
        """,
        Mark.THEIRS: """
            schick|schicke|schicken|leih|leihen|gib|geben|mail|mailen ~ es|sie|ihn|das ~ mir|uns; es|sie|ihn mir|uns ~ doch
            teile|teilen|schick|schicken|gib|geben sie ~ mit|an|doch mir|uns|mal; die brauchte|brauche; teile sie doch; sie ~ mit mir; sie mir ~
            deren ~ namen|nummern|adressen|telefonnummern|mailadressen|kontaktdaten|daten|e; die nummern; die namen ~ und; ihre namen und; die adressen
        """,
        Mark.WARES: """
            unsere|unseren|meine|meinen|unser|mein|unserem|unserer ~ produkte|produkten|dienstleistungen|kurse|kursen|angebote|angeboten|veranstaltungen|sortiment|kollektion|neuheiten|leistungen|firma|aktionen|projekte|seminare|betrieb|haus|unternehmen
        """,
        Mark.KEEPS: """
            halte|halten|informiere|informieren|benachrichtige|versorge|versorgen|unterrichte ich|wir|sie|dich|euch
            horen|horst|hort sie|du|ihr; sie|du|ihr horen|horst|hort; auf dem laufenden; auf dem neuesten|neusten stand; von mir|uns horen; neues von|aus
        """,
        Mark.EVERY: """
            all|alle|allen|jedem meinen|unseren|meine|unsere ~ kontakten|kontakte
            alle|allen|jeder|jeden|jedem|samtliche ~ meine|meiner|meinen|unsere|unseren|neuen|neue|neuer|neuem ~ kontakte|kontakten|kontakt; alle|jeder|allen|jeden|wer ~ mit denen|dem|mir|uns
            jeder|alle|wer der|die|sich ~ mit; jeder der; wer mit mir
        """,
        Mark.WRITER: """
            hat|haben|hab|setzt|tragt|nimmt sie|dich|euch; hat|haben ihre|deine; setzt|nimmt|tragt|packt jeden|alle
            ich|wir ~ sie|dich|euch; habe|hab|hatte|werde sie|dich|euch; sie|dich|euch habe|haben|hab; dass|weil ich|wir sie|dich|euch
            ich|wir|habe|hab ~ ihre|deine|eure|ihren|deinen ~ adresse|mailadresse|mail|daten|namen|kontakt|e
            sie|du|ihr|adresse|mailadresse|name wurden|wurdest|wurdet|wurde|sind|bist|seid|ist|steht
            wurden|wurdest|wurdet|werden|wirst sie|du|ihr; wurde|wird ihre|deine ~ adresse|mailadresse|mail; wurde|wird ihr|dein name
            ihre|deine ~ adresse|mailadresse ist|wurde|wird
            ihre|deine ~ adresse|mailadresse habe|haben
        """,
        Mark.PUTS: """
            setzt|nimmt|tragt ~ auf|in; tragt ~ ein
            auf ~ gesetzt|genommen|setzen|nehmen; mit ~ aufgenommen; trage|tragen ~ ein; ein ~ abo
            setze|setzen|nehme|nehmen|stelle|trage|tragen ~ auf|in|zu; nehme|nehmen ~ auf; melde|melden ~ an
        """,
        Mark.ADDS: """
            lasse|lassen|behalte|behalten|fuhre|fuhren|habe|haben ich|wir sie|dich|ihre|deine ~ in|auf; ich|wir lasse|lassen|behalte|behalten|fuhre|fuhren ~ sie|dich|ihre|deine; adresse|mailadresse|name steht|ist|liegt|kommt|befindet ~ auf|in|bei
            melde|melden|trage|tragen|nehme|nehmen|setze|setzen|fuge|fugen|packe|packen|stecke|schreibe ich|wir sie|dich|euch|ihre|deine
            ich|wir melde|melden|trage|tragen|nehme|nehmen|setze|setzen|fuge|fugen|packe|packen ~ sie|dich|euch|ihre|deine
        """,
        Mark.LIBERTY: """
            so frei; mir|uns erlaubt; erlaubt habe|haben|und; gestattet; mir herausgenommen
            die freiheit; erlaube|erlauben mir|uns; ohne zu fragen; kurzerhand; ungefragt
        """,
        Mark.ON: """
            ihr|dein|ihrem|deinem abonnement|abo; platz in|auf unserem|unserer|meinem|meiner; sie|du jetzt|nun|ab ~ auch|in|im|auf|mit; jetzt|nun mit|auch im|in
            sie|ihr|du|damit|somit|jetzt|nun sind|seid|bist ~ nun|jetzt|ab|automatisch|angemeldet|eingetragen|auf|in|teil|dabei|abonnent|abonnentin|leser|leserin|empfanger|damit|fur
            sind|seid|bist|stehen|stehst|steht sie|du|ihr ~ nun|jetzt|ab|automatisch|angemeldet|eingetragen|auf|in|teil|dabei|damit|fur
            sie|du stehen|stehst ~ nun|jetzt|ab|auf|in; gehoren|gehorst sie|du ~ zu|zum; sie|du gehoren|gehorst ~ zu|zum
            adresse|name|mailadresse steht|ist|liegt ~ in|auf; willkommen im|in|bei|auf|zu|zum; werden sie|wirst du ~ leser|teil|abonnent
            automatisch ~ mitglied|dabei|teil|angemeldet
        """,
        Mark.GETS: """
            teile|teilen ~ mit ihnen|dir|euch; ich|wir ~ mit ihnen|dir|euch; mit ihnen; mit dir; teile|teilen ich|wir
            sendet|schickt|mailt ~ ihnen|dir; bekommst|erhalten|bekommen|erhaltst ~ von uns|mir|meiner|unserer; werden|wirst sie|du ~ informiert|benachrichtigt
            folgen|folgt|kommen|erscheinen|kommt ~ monat|woche|von|jeden|jede|auch|mein*|unser*|selbst|dann; die weiteren|nachsten|folgenden; an sie; an dich; geht ~ an sie|dich; geht|kommt nun|jetzt ~ auch ~ an|zu
            landen|fallen|kommen|flattern|erscheinen ~ unsere|meine|bei|in ~ tipps|ihnen|ihrem|dir|ihren|deinen; geht|gehen nun|jetzt|auch|ab|kunftig ~ an; an sie; an dich; zu ihnen
            bekommt|erhalt|kriegt|bekommen|erhalten meinen|unseren|meine|unsere|mein|unser
            erhalten|bekommen|kriegen|empfangen|finden|lesen|horen|haben sie; erhaltst|bekommst|kriegst|findest|liest|horst du; erhaltet|bekommt|kriegt ihr
            sie ~ erhalten|bekommen|kriegen|empfangen; du ~ erhaltst|bekommst|kriegst; ihr ~ erhaltet|bekommt
            werden|wirst|werdet sie|du|ihr; sie|du|ihr werden|wirst|werdet; sie|du|ihr ~ automatisch|kunftig|nun|jetzt
            schicke|schicken|sende|senden|maile|mailen|werde|werden ich|wir ~ ihnen|dir|euch|allen; ich|wir schicke|schicken|sende|senden|maile|mailen ~ ihnen|dir|euch|allen
            ihnen|dir|euch ~ zu|ins|zugehen|zugeschickt|zugesandt|zustellen|zugestellt; geht|gehen|kommt|kommen|flattert|landet|erreicht|trifft ~ ihnen|dir|euch|sie|dich|ins|in|zu|an
            in ihr|ihrem|deinem|dein ~ postfach|posteingang|briefkasten|mailfach; ins|im haus|postfach
            bekommen|erhalten|bekommt|erhalt|kriegt|kriegen ~ alle|jeder; alle|jeder ~ bekommen|erhalten|bekommt|erhalt|kriegt
            geht|gehen|schicke|sende ~ an alle|jeden|sie|dich; halte|halten ich|wir sie|dich|euch; ich|wir halte|halten|versorge ~ sie|dich|euch
            versorge|versorgen ich|wir; freuen sie sich; freu dich; erscheint|liegt ~ in|bei ihnen|dir|ihrem|deinem
        """,
        Mark.LIST: """
            e mail werbung; werbe e; werbliche* mails|nachrichten|e; info e
            monatliche*|wochentliche*|regelmasige*|unsere|unseren|meine|unserer|meiner|meinen mailing|mailings|rundmail|rundbrief|mailingliste
            erste|ersten|nachste|nachsten ausgabe|nummer|newsletter; news letter; info mail|brief
            monatliche*|wochentliche* mail|mails|brief|post|neuigkeiten|tipps|update|updates
        """,
        Mark.MAILS: """
            e mail liste|verteiler; liste der empfanger|abonnenten|leser; mail liste|verteiler
            kreis der leser|leserinnen|empfanger|abonnenten
        """,
        Mark.LOOSE: """
            unsere|unserer|meine|meiner ~ liste|leserschaft|datenbank|empfanger|leser|abonnenten|kartei
            die liste; den|unseren|meinen|unserem|meinem ~ kreis|verteiler|leserkreis
        """,
        Mark.NEWS: """
            die|alle|neuesten ~ neuigkeiten|angebote|nachrichten|aktionen|tipps ~ der|des|aus|vom|von|dem|unserer ~ firma|hauses|haus|betriebs|geschafts|branche|markt|marktes|studios|ladens|unternehmens
            unsere|meine|unseren|meinen|unser|mein|unserer|meiner ~ gedanken|kolumne|blog|artikel|briefe|videos|podcast|geschichten|ideen|ratschlage|gutscheine|trends|analysen|zahlen|berichte|bericht|nachricht|mails|mail|werbung|infopost|post|empfehlungen|brief|rabattcodes|fachbeitrage
            unsere|meine|unseren|meinen|unser|mein|unserer ~ neuigkeiten|angebote|angeboten|aktionen|tipps|news|nachrichten|neuheiten|infos|informationen|updates|katalog|kataloge|prospekte|beitrage|rabatte|sonderangebote|schnappchen|impulse
            neuigkeiten|infos|informationen|nachrichten|neues|news|post|angebote von|aus|zu|uber mir|uns|unserem|unseren|unserer|meiner|meinem|unser
        """,
        Mark.SOON: """
            zweiwochentlich*; vierzehntagig*; alle vierzehn|zwei|drei|vier|0; quartalsweise; zweimal|einmal|dreimal|mehrmals ~ im|pro|die|in|am ~ monat|woche|jahr|quartal; halbjahrlich
            mit sofortiger; ab dem|der ~ ersten|nachsten|kommenden; per sofort; schon bald
            von zeit zu; ab und zu|an; hin und wieder; immer wieder|wenn; am ersten|anfang|ende; zu ~ beginn|ende|anfang; in regelmasigen; immer am; jeweils
            monat|woche fur|um monat|woche; nacheinander; jeden zweiten|ersten|letzten; nun auch; jetzt auch; regelmasig
            ab ~ sofort|jetzt|heute|morgen|nachster|nachste|nachstem|nachsten|dieser|diesem|kommender|kommendem|montag|dienstag|mittwoch|donnerstag|freitag|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|woche
            von nun|jetzt|heute an; kunftig; zukunftig; in zukunft; fortan; automatisch; regelmasig
            jede|jeden|jedes|alle woche|monat|quartal|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|tag|vierteljahr|zwei|vier|jahr|morgen|paar
            einmal|zweimal|mal im|pro|die|in|am monat|woche|quartal|jahr|der|tag; monatlich; wochentlich; taglich; vierteljahrlich
            erste|ersten|nachste ausgabe|nummer; vom nachsten|heutigen; zum monatsanfang|monatsende; laufend; montags; freitags; dienstags
        """,
        Mark.SINCE: """
            mit ~ unserer|unserem vernetzung|kontakt|verbindung; durch|dank unsere|unseren|unserer vernetzung|kontakt|verbindung
            weil|da|nachdem|wo wir|sie|du ~ vernetzt|verbunden|kontakt|verknupft|kennen; weil|da|nachdem|jetzt ~ wir
            als ~ neuer|neue|mein|meine|unser|unsere ~ kontakt|kontakte; alle|allen|jeder|jeden ~ kontakte|kontakten|kontakt
            jeder|alle|allen|jeden|wer ~ mit denen|dem|mir; wer mit mir; da sie|du ~ kontakt; als ~ kontakt
        """,
        Mark.LEAVE: """
            zu viel|oft|haufig; genug davon; lastig; stort|nervt|langweilt ~; uberdrussig; satt haben
            antworten|antworte|schreiben|schreib ~ mit|nur ~ stopp|stop|nein|abmelden
            abmeld*; abbestell*; abbestellung; austrag*; widerruf*; kundigen; kundbar; ein klick; per klick; mit einem klick
            melden|meldest|melde sie|du|dich ~ ab; jederzeit ~ ab|aus|raus; austragen; streiche ~ wieder; loschen sie|lasst|lassen
            nicht mehr mochten|wollen|mochtest|willst|wunschen; falls|wenn ~ stort|nervt|lastig; am ende|fus jeder; abzumelden
            bestellen|bestellst sie|du|es|ihn ~ ab; wieder raus
        """,
        Mark.SILENCE: """
            nichts|etwas anderes|gegenteiliges|andres ~ sagen|sagst|horen|hore|schreiben
            sofern|wenn|falls|solange ~ nicht|nichts widersprechen|widersprichst|anderes|gegenteiliges|hore|horen
            wenn|falls|sofern ich|wir nichts; widerspruch; widersprechen; ohne gegenteilige; keine einwande; einwande; stillschweigen
            nichts hore; es sei denn
        """,
        Mark.SIGNED: """
            fur|nach|seit|aufgrund|wegen ~ ihrer|deiner|ihre|deine anmeldung|bestellung|registrierung
            du hattest|hast dich; sie haben|hatten sich; ihr habt|hattet euch
            sie|du haben|hast|hatten|hattest ~ sich|dich ~ angemeldet|eingetragen|registriert; haben|hast|hatten|hattest sie|du sich|dich
            du|sie|dich|sich hattest|hast|hatten|haben ~ angemeldet|eingetragen|abonniert|bestellt; du dich|sie sich ~ angemeldet|eingetragen
            dich|sich ~ eingetragen|angemeldet hast|haben|hattest|hatten; sich ~ eingetragen|angemeldet haben|hatten; ihre|deine|ihrer|deiner zustimmung|einwilligung
            dich ~ eingetragen|angemeldet; abonniert haben|hast|hatten; sie|du ~ abonniert; um aufnahme gebeten
            zugestimmt; angekreuzt; danke fur ~ anmeldung
        """,
        Mark.ASKED: """
            gekundigt; geloscht; gestrichen; beendet; abbestellt
            weil|nachdem|als|da|dass|seit du dich; weil|nachdem|als|da|dass|seit sie sich
            sie|du|wie gebeten|gewunscht|vereinbart|besprochen|abgemacht|versprochen|verabredet|erbeten
            auf ~ wunsch|bitte|nachfrage|anfrage; sie|du ~ gebeten|gewunscht|gefragt|wollten|wolltest|bestellt; wollten|wolltest ~ sie|du
            haben|hast|hatten|hattest sie|du ~ gebeten|gewunscht|gefragt|gesagt|bestellt; wie besprochen; versehentlich; aus versehen; irrtumlich
            entschuldig*; tut mir ~ leid; bitte um ~ entschuldigung|verzeihung; gebeten haben|hast|hatten|hattest; gefragt haben|hast|hatten|hattest
            mit ~ einverstandnis|erlaubnis|zustimmung; gern fur; mein fehler; danke dass sie|du; gewunscht haben|hast
        """,
        Mark.OFFERED: """
            darf|durfte|durfen|durften|soll|sollen|sollte|kann|konnte|konnten|konnen ich|wir; wenn|falls|sofern|sobald sie|du|ihr|es|er ~ mochten|wollen|magst|willst|mogen|wunschen|interessiert|lust|zusagt|recht|sagen|sagst|interesse|gefallt|passt
            mochten|mochtest|wollen|willst|wurden|wurdest|hatten|hattest|ware|haben|hast|konnten|konntest sie|du|es|ihr; bei interesse; auf wunsch|ihren|deinen
            konnen|kannst|konnten|konntest sie|du ~ eintragen|abonnieren|anmelden|lesen|bestellen|mitlesen|sich|dich; sie|du konnen|kannst ~ sich|dich|eintragen|abonnieren|anmelden|bestellen
            gern|gerne ~ aufnehmen|eintragen|setzen|anmelden; aufnehmen|eintragen|setzen|anmelden darf|soll|durfte|kann|sollen|durfen
            wurde|mochte|wurden|mochten|wollte|wollten ich|wir ~ sie|dich|euch; ich|wir wurde|mochte|wurden|mochten|wollte|wollten ~ sie|dich|euch|gern|gerne
            sagen sie|sag ~ bescheid|einfach; melde|melden dich|sie sich ~ an|ein|wenn|falls|gern; geben|gib sie|mir|uns ~ bescheid; nur wenn|mit|auf; ob sie|du|ich|wir
            abonnieren|bestellen ~ sie|hier|unter|auf; tragen|trag|trage sie|dich sich|ein|gern|gerne; lade|laden ~ ein; ist ihnen|dir recht; ware|ist es ~ recht|ok|okay|recht
            haben|hatten|hast|hattest sie|du ~ lust|interesse; unverbindlich; uber den link; unter dem link; hier ~ anmelden|eintragen|abonnieren; schreiben sie|ihnen
            sind|bist|seid sie|du|ihr ~ schon|noch|eigentlich|auch
        """,
        Mark.HAND: """
            darf|durfte|kann|konnte ich|wir ~ blick|schauen|sehen|hineinsehen|einen|mal|kurz
            genug|ausreichend fur|fur; reichen|genugen|genugt|reicht ~ mir|uns; mir|uns ~ gegen|die|ihre; wurden|wurdest|konnten|konntest sie|du mir|uns
            darf|durfte|mochte|wollte|muss|wurde ich ~ um; ich ~ sie|dich ~ um; um die|ihre|deine|alle ~ adressen|namen|nummern|kontakte|kontaktdaten|liste|kundenliste ~ bitten
            sammle|sammeln|sammelst|stell|stelle|tragen|trage|trag ~ sie|mir|uns|fur|zusammen|die|ein|heraus|bitte
            namen|nummern|adressen genugen|reichen|wurden; reichen|genugen mir|uns|schon
            mir|uns ~ nutzlich|hilfreich|weiterhelfen
            haben|hatten|hast|hattest|hatte|hatten sie|du|ihr ~ die|eine|ein|einige|paar
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
            mir|uns ~ ~ schicken|senden|geben|mailen|nennen|weiterleiten|uberlassen|zukommen|weitergeben|zuschicken
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
        Mark.TAKE: """
            geben|gib|tippe|tippen|trag|trage|tragen|fuge|fugen ~ ihre|deine|ihr|dein|alle ~ kontakte|adressbuch|freunde|kunden|bekannten
            exportieren|exportier|exportiere|importieren|importier|importiere|kopieren|kopier|synchronisieren|synchronisier|verknupfen|verknupf|herunterladen
            laden|lade|lad ~ ihre|deine|ihr|dein|alle; ihre|deine|ihr|dein|alle ~ hochladen|hochzuladen|hochladt|exportieren|importieren|freigeben|freizugeben|verknupfen|synchronisieren
            export|kopie|auszug|abzug ~ ihrer|ihres|deiner|deines|aller|aus; geben|gib ~ frei; offnen|offne sie|mir|uns ~ ihr|dein
        """,
        Mark.SCROLL: """
            werfen|wirf|werfe ~ blick ~ in|auf ~ ihre|deine|ihr|dein; blick in ~ ihre|deine|ihr|dein
            gehen|geh|gehst|schauen|schau|sehen|sieh|blattern|blatter|scrollen|scroll|durchsuchen|durchsuch|durchforsten|stobern ~ ihre|ihr|dein|deine|ihren|deinen|ihrem|deinem ~ kontakte|adressbuch|telefonbuch|netzwerk|handy|kontaktliste|telefon|kontakten
            ihre|ihr|dein|deine ~ kontakte|adressbuch|telefonbuch|netzwerk|kontaktliste ~ durch|durchgehen|durchsehen|durchschauen|durchsuchen
        """,
        Mark.BOOK: """
            dickes|groses|volles|gutes ~ adressbuch|telefonbuch; grose|gute|lange kontaktliste|kundenliste
            alle|samtliche|allen ~ kontakte|kontakten|nummern|namen|adressen ~ in|aus|auf|von|ihres|deines|deinem|ihrem
            ihre|deine|eure|ihren|deinen|ihrer|deiner|euren ~ kontakte|kontakten|kontaktliste|adressliste|kundenliste|kundenkartei|kundendatei|kundendaten|kundenadressen|mitgliederliste|mailingliste|freundesliste|telefonliste|adresskartei|adressdatei|adressdatenbank|kundendatenbank|kundenkontakte|geschaftskontakte|adressen
            ihr|dein|euer|ihrem|deinem|ganzes|ihres|deines ~ adressbuch*|telefonbuch*|kundenverzeichnis*|adressverzeichnis*|kontaktverzeichnis*|crm|telefonverzeichnis*|notizbuch
            ihren|deinen|ihrem|deinem ~ kundenstamm|verteiler|mailverteiler|adressbestand|kundenkreis
            liste|verzeichnis|aufstellung ~ ihrer|deiner|eurer|mit; adressen|namen ihrer|deiner|eurer ~ kunden|kontakte|mitglieder
            ihrer|deiner|eurer ~ kontakte|kunden; liste mit kontakten|kunden
        """,
        Mark.ROLL: "",
        Mark.ROSTER: """
            liste|ubersicht aller|von|der|moglicher|moglichen|potenzieller ~ kollegen|mitarbeiter*|kunden|beschaftigten|interessenten
            alle|samtliche|aller ~ ansprechpartner*|entscheider*|einkaufer*|verantwortlichen|zustandigen|abteilungsleiter*|chefs
            liste|ubersicht|verzeichnis|tabelle|aufstellung|namen|adressen|kontaktdaten|nummern ~ der|aller|von|mit ~ entscheider*|einkaufer*|kunden|mitglieder|geschaftsfuhrer|fuhrungskrafte|abonnenten|verantwortlichen|abteilungsleiter*|kundinnen|entscheidern|vorstande
            liste|ubersicht|namen|adressen|kontaktdaten ~ entscheider*|einkaufer*|kunden|mitglieder|abteilungsleiter*|fuhrungskrafte
            liste ~ mitarbeiter*|beschaftigten|kollegen|belegschaft ~ mit
        """,
        Mark.DATA: """
            e mail adressen; e mails; mail adressen
        """,
        Mark.COUNTED: """
            zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|funfzehn|zwanzig|dreisig|funfzig|hundert|0|paar|einige|mehrere|dutzend ~ namen|adressen|nummern|telefonnummern|kontakte|empfehlungen|mailadressen
            so viele namen|adressen|kontakte|leute|nummern
        """,
        Mark.CIRCLE: """
            mitglieder|mitgliedern|kunden ~ ihres|deines|ihrer|deiner; namen|leute|freunde ~ aus ~ deinem|ihrem|ihrer|deiner
            ihrer|deiner|ihre|deine|ihren|deinen ~ geschaftspartner*|partner*; von familien|leuten|firmen|betrieben|menschen; so viele ~ kontakte|leute|freunde; aus|in ihrem|deinem ~ bekanntenkreis|freundeskreis|kundenkreis|umfeld|netzwerk; moglicher|moglichen|potenzieller|potentieller|potenziellen kunden
            sie|du|ihr kennen|kennst|kennt ~ viele|etliche|einige|lauter|manche|zahlreiche; kennen|kennst sie|du ~ viele|leute|menschen|etliche|einige; entscheidern|entscheider|entscheiderinnen; viele ~ in ihrem|deinem ~ umfeld
            von deinen|ihren ~ freunden|kollegen|kunden|bekannten|kontakten
            ihrer|deiner|eurer|ihre|deine|eure|ihren|deinen|ihrem|deinem|ihres|deines|euren ~ kunden|kontakte|kontakten|mitglieder*|freunde|freunden|freundinnen|bekannten|bekanntenkreis*|netzwerk*|freundeskreis*|handy|telefon|umfeld|abonnenten|adressbuch*|telefonbuch*|kundinnen|nachbarn|verwandten|gaste|geschaftspartner*|kundenkreis*|umkreis|mandanten|patienten|kundenstamm*|verbindungen
            menschen|leute|personen|leuten|firmen|betriebe|freunde|bekannte|allen|alle die sie|du|ihr ~ kennen|kennst|kennt; von|aus ~ bekannten|freunden|kunden|interessenten|kontakten
            die sie|du|ihr kennen|kennst|kennt
        """,
        Mark.PEERS: """
            ihres|deines|ihrem|deinem ~ teams|team|personals|vorstands; aller kollegen|kolleginnen|mitarbeiter*; ihrer|deiner ~ abteilung|belegschaft
            ihrer|deiner|ihre|deine ~ abteilungsleiter*|leiter*|chefs|einkaufer*|geschaftsfuhrer*|entscheider*|teamleiter*|vertriebler*
            ihrer|deiner|eurer|ihre|deine|ihren|deinen|euren|eure ~ kollegen|kolleginnen|mitarbeiter*|beschaftigten|belegschaft|familie|chefs|vorgesetzten|mitschuler|kommilitonen|lieferanten|partner|abteilung|vorstands*|fuhrungskrafte
            von ~ kollegen|kolleginnen|mitarbeitern|fuhrungskraften
        """,
        Mark.WHO: """
            die|denen|wer|wem ~ brauchen|gebrauchen|interessieren|interessiert|interesse|konnten|konnte|wollen|mochten|sparen|brauchen|nutzen|suchen|braucht
            an denen|die; ich|wir ~ schreibe|schreiben|rufe|rufen|kontaktiere|kontaktieren|melde ~ dann|sie|allen|an|mich|selbst|ihnen
            schreibe|rufe|kontaktiere|spreche ~ ich|wir ~ sie|allen|alle|selbst|dann|an|ihnen; den rest mache|erledige|ubernehme; ich|wir anschreiben|anrufen|kontaktieren|ansprechen
            anschreiben|anrufen|kontaktieren|ansprechen kann|konnen|darf|durfen|mochte; aus ihrem|deinem|ihrer|deiner
            wer ~ kennen|kennst; denen sie|du
        """,
        Mark.ALL: """
            freunden|freunde|nachbarn|familie|verwandten|kollegen|kunden|bekannten|bekannte und ~ freunden|freunde|nachbarn|familie|verwandten|kollegen|kunden|bekannten|bekannte; alle|allen|jedem ~ kunden|gasten|besuchern|mitgliedern|leuten|menschen ~ die|der|in|ihres|deines
            alle|allen|samtliche|jedem ~ kontakte|kontakten|freunde|freunden|leute|leuten|kunden|nummern|adressen|namen|personen ~ in|aus|auf|von|ihres|deines|die|deinem|ihrem
            ganze|gesamte|ganzen|gesamten ~ belegschaft|firma|abteilung|betrieb|personal|mannschaft|verein|unternehmen|verband; alle|allen|all ~ mitarbeiter*|beschaftigten|abteilungen; alle|allen|all ~ ihre|deine|ihren|deinen ~ kollegen|kolleginnen|mitarbeiter*
            an|mit|unter|bei|in ihre|deine|ihren|deinen|eure|euren ~ kontakte|kontakten|kunden|follower|followern|abonnenten|bekannten|bekannte|geschaftspartner*
            alle|allen|jedes|jedem|jeden ~ mitglied*|kunden|freunde|geschaftspartner*|partner* ~ ihres|deines|ihrer|deiner|in
            deinen|ihren|deine|ihre ~ gruppen|chatgruppen|chats
            all|allen|alle ihren|deinen|ihre|deine ~ geschaftspartnern|partnern|geschaftspartner|mitgliedern
            deine|ihre|deiner|ihrer ganze|gesamte|ganzen|gesamten ~ kontaktliste|freundesliste
            jede|jeder|jeden|alle|allen ~ gruppe|gruppen
            all|alle ihre|deine|ihren|deinen ~ kontakte|kontakten|freunde|freunden|bekannten|kunden|leute
            alle|allen|jeder|jede|samtlichen ~ gruppen|gruppe|chats; in alle|allen gruppen|gruppe
            alle|allen|jedem|jeden|jeder|samtliche|samtlichen|alles ~ deine|ihre|eure|deinen|ihren|euren|deiner|ihrer ~ kontakte|kontakten|freunde|freunden|bekannten|kunden|freundinnen|gruppen|follower|followern|mitglieder|mitgliedern|verwandten|nachbarn|verbindungen|netzwerk|bekannte
            alle|allen|jedem|jeden|jeder ~ die|den|der sie|du|ihr ~ kennen|kennst|kennt
            alle|allen|jedem|jeden|jeder ~ in|aus|auf deinem|ihrem|eurem|deiner|ihrer
            dein|ihr|euer|deinem|ihrem|eurem ganzes|gesamtes|ganzen|gesamten|komplettes|vollstandiges|kompletten|vollstandigen ~ netzwerk|adressbuch|umfeld|freundeskreis|bekanntenkreis|telefonbuch|verteiler|kontakte
            deinen|ihren|deine|ihre|deiner|ihrer ganzen|gesamten|ganze|gesamte|kompletten ~ freundeskreis|bekanntenkreis|verteiler|kontakte|kontakten|freunde|freunden|kundenkreis|familie|kontaktliste|umkreis|kundenstamm
            das ganze netzwerk
            so|moglichst viele|vielen ~ leute|leuten|menschen|freunde|freunden|kontakte|kontakten|bekannte|bekannten|wie|personen|kollegen|andere|anderen
            mindestens|wenigstens zwei|drei|vier|funf|zehn|0; familie und freunde
            freunde und bekannte|familie|kollegen; freunden und bekannten|familie|kollegen
            deinen|ihren|deine|ihre freunden|freunde und; jedem|jeder ihrer|deiner
            allen|alle ~ freunden|bekannten|kontakten; den|ihren|deinen verteiler; uberall herum
            rundum
        """,
        Mark.PASS: """
            gib|geben|zeig|zeige|zeigen|reich|reichen ~ meine|meinen|mein|unsere|unseren ~ karte|karten|nummer|namen|adresse|prospekt|zettel|kontakt|kontaktdaten|visitenkarte|link; erzahl|erzahle|erzahlen|sag|sagen ~ es|das|davon ~ freunden|allen|nachbarn|ihren|deinen
            schreib|schreiben|schick|schicken|sende|senden ~ eine|einen|ein ~ mail|nachricht|rundmail|brief|e; eine|einen ~ mail|nachricht|rundmail ~ an
            streu|streue|streuen|verteile|verteilen|verteil ~ diesen|meinen|den|das|unseren|dieses|meine|diese; erwahne|erwahnen|erwahn ~ mich|uns; erzahl|erzahle|erzahlen ~ von mir|uns|unserem|meinem
            sagen|sag|lass|lassen ~ all|allen|alle|ihren|deinen|jeden; schicke|schick|sende|sendet|leite|schickt ihn|sie|es|das ~ an|weiter; stell|stelle|stellen|setz|setze|pack ~ den|das|diesen|unseren link|beitrag|es|ihn ~; kopier*|kopieren ~ diesen|den|das|text
            poste|posten|post|setz|setze|setzen|stell|stelle ~ das|dies|es|diesen|diese ~ auf|in; sag|sagen|sagt|erzahl|erzahlen ~ es|das ~ allen|deinen|ihren|jedem
            leite|leiten|leitest|schick|schicke|schicken|schickst|sende|senden|teile|teilen|teilst|teil|gib|geben|verbreite|verbreiten|poste|posten|verteile|verteilen|maile|mailen ~ das|dies|diese|diesen|dieses|die|den|es|sie|ihn|meine|meinen|mein|unser|unsere|unseren
            weiterleiten; weiterzuleiten; weitergeleitet; weiterleitest; weiterleiteten; weiterschicken; weiterzuschicken; weitersenden; weiterzusenden; weitersagen; weiterzusagen; weiterempfehlen; weiterzuempfehlen; weitergeben; weiterzugeben; verbreiten; verteilen; zu teilen; teilen
            leite|leiten|schick|schicken|schicke|sag|sagen|gib|geben|erzahl|erzahlen|empfiehl|empfehlen ~ an allen|alle|weiter; an ~ weiter; empfiehl|empfehlen|empfehle mich|uns|sie; herumschicken; rumschicken
            erzahlen|erzahl|erzahle ~ allen; sagen|sag ~ allen; schreiben|schreib ~ allen; uns|mich ~ weiter|weiterempfehlen
            diese|dieses|meine|unsere|diesen ~ nachricht|angebot|mail|link|beitrag|einladung|seite an|mit
        """,
        Mark.INTRODUCE: """
            machen|mach|mache ~ mich|uns ~ mit allen|den|ihren; erwahnen|erwahne|erwahn ~ mich|uns; mich|uns mit allen|ihren|deinen ~ bekannt
            sie|du|ihr mich|uns ~ weiterempfehlen|empfehlen|vorstellen|weiterempfiehlst|empfiehlst|vorstellst|vorstellten; mich|uns ~ kunden|freunden|bekannten|kontakten ~ weiterempfehlen|empfehlen|vorstellen; mich|uns mit ~ den|allen|ihren|deinen
            stell|stelle|stellen|stellst|empfiehl|empfehlen|empfehle|mach|machen|bring|bringen ~ mich|uns|mir; mich|uns ~ vorstellen|vorzustellen|vorstellst|empfehlen|weiterempfehlen|vermitteln|bekannt|bringen
            mich|uns ~ allen|ihren|deinen|euren|deinem|ihrem ~ vorstellen|vorzustellen|empfehlen|bekannt|weiterempfehlen|vorstellst|vorstellten; mir|uns ~ kontakt|kontakte|turen|tur|zugang ~ zu|bei|mit|offnen|herstellen; in kontakt|verbindung bringen
            vorstellung|empfehlung bei
        """,
        Mark.INVITE: """
            bitte|bitten|frag|fragen|uberzeuge|uberzeugen|gewinne|gewinnen|melde|melden|wirb ~ alle|deine|ihre|funf|drei|zehn|0|zwei; alle|funf|drei|zehn|0|zwei ~ deiner|ihrer|deine|ihre freunde|kontakte|kollegen|bekannten|bekannte ~ anmelden|werben|gewinnen|einladen|mitbringen|an; anmelden; anzumelden
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
            je mehr ~ namen|kontakte|freunde|leute|adressen|empfehlungen ~
            fur jeden|jede|jedes ~ kontakt|namen|adresse|empfehlung|freund|bekannten|kunden|nummer ~ den|die|das sie|du
            pro ~ kontakt|namen|adresse|empfehlung|freund|bekanntem|kunden
            pramie|provision|gutschein|bonus fur jeden|jede
        """,
        Mark.DONE: """
            grus|gruse|grusen|dank|glckwunsche|gluckwunsche ~ an|von|allen|deinen; grus|gruse|grusen ~ alle|deine|ihre|an; richte|richten ~ aus
            lucke|platz|termin|zeit ~ im|in ~ kalender|terminkalender
            danke* ~ fur|dass|furs ~ teilen|weiterleiten|weitergeben|weitersagen|vorstellen|empfehlung|vorstellung; dank ~ fur ~ teilen|weiterleiten|weitergeben|weitersagen
            danke|dank dass sie|du|ihr; haben|hast|hatten|hattest sie|du|ihr ~ schon|bereits|mir; sie|du|ihr haben|hast|hatten|hattest ~ geteilt|weitergeleitet|weitergegeben|vorgestellt|angeboten|versprochen|geschickt
            wie angeboten|versprochen; verloren; habe|haben ich|wir ~ verloren; angeboten mich|uns|hatten|haben|hattest|hast; geteilt|weitergeleitet|weitergegeben haben|hast
        """,
    },
    nouns={
        Mark.PASS: """
            weiter(leiten|zuleiten|schicken|zuschicken|senden|zusenden|geben|zugeben|sagen|zusagen|leitest|schickst|gibst|erzahlen) verbreite(n|st)? herumschicken rumschicken
        """,
        Mark.INVITE: """
            markier(e|en)? tagg(e|en) nominier(e|en)? verlink(e|en)?
        """,
        Mark.NEWSY: "*neuigkeiten *angebote *angeboten *tipps *news *infos *nachrichten *aktionen *neuheiten *rabatte *beitrage *impulse *gutscheine *prospekte *kataloge",
        Mark.PUTS: """
            aufgenommen aufzunehmen aufnehmen aufnehme eingetragen einzutragen eintragen eintrage
            angemeldet anzumelden anmelden anmelde hinzugefugt hinzuzufugen hinzufugen hinzufuge
            aufgefuhrt gesetzt gestellt registriert vorgemerkt eingeschrieben abonniert
            einzuschreiben ubernommen eingepflegt einzupflegen eingereiht gespeichert hinterlegt
            setzen genommen gepackt erfasst zugefugt freigeschaltet eingebucht
        """,
        Mark.LIST: """
            *werbemail* *infoschreiben *quartalsbrief* *infomails *produktmail* *aktionsmail*
            *newsletter* *rundmail* *rundbrief* *infobrief* *infomail* *mailing *mailings *kundenbrief*
            *monatsbrief* *wochenbrief* *infopost *nachrichtenbrief* abonnentenliste* *newsletterverteiler
            leserkreis* *produktneuigkeiten *produktneuheiten *produktnews *werbemail* *monatsmail
            *wochenmail *bulletin *infoletter* *rundschreiben* abonnentenkreis* *marktbericht
        """,
        Mark.MAILS: """
            *verteiler *verteilerliste *verteilers mailingliste* maillingliste empfangerliste*
            empfangerkreis* *mailliste* adressverteiler
        """,
        Mark.NEWS: "*produktinfos *sonderangebote *branchennews *aktionsangebote *produktinformationen",
        Mark.SCROLL: "durchforste durchforsten",
        Mark.DATA: """
            liste *liste listen
            *adressen *nummern namen *kontaktdaten *mailadressen *kontakte *empfehlungen *daten
            *visitenkarten anschriften *profile
        """,
        Mark.AFFAIR: """
            projekt* *projektverteiler *sitzung* ausschuss* *vorstand* *fest *feier *ausflug* *workshop*
            *protokoll* warteliste* chor* verein* *eltern* team* *kalender* *termine *klasse* *helfer*
            *treffen* *tagesordnung *gruppe *arbeitskreis* fahrgemeinschaft *dienstplan* *besprechung*
            *klassentreffen
        """,
        Mark.MATTER: """
            *gast *gaste *gasten *gasteliste *hochzeit* *namensschild* *einladungen
            *notfall* *unfall* *rechnung* *lieferung* *teilnehmer* *zeugen *abendessen
            *geburtstag* *beerdigung *sitzplan* *sitzordnung *tischkarten
            *weihnachtskarten *dienstplan*
        """,
    },
    ours="unser unsere unserer unserem unseren unseres mein meine meiner meinem meinen meines",
    negations="nicht nie niemals kein keine keinen keiner keinem niemand niemanden weder",
    urging="auser wundern umhin zogern zogere scheuen vergessen vergiss warum nur einfach dagegen ubel hoffe hoffentlich ",
    denied_after=2,
)
