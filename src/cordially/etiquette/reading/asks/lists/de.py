"""How German sentences put somebody on a list."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.ADDS: """
            lasse|lassen|behalte|behalten|fuhre|fuhren|habe|haben ich|wir sie|dich|ihre|deine ~ in|auf
            ich|wir lasse|lassen|behalte|behalten|fuhre|fuhren ~ sie|dich|ihre|deine
            adresse|mailadresse|name steht|ist|liegt|kommt|befindet ~ auf|in|bei
            melde|melden|trage|tragen|nehme|nehmen|setze|setzen|fuge|fugen|packe|packen|stecke|schreibe ich|wir sie|dich|euch|ihre|deine
            ich|wir melde|melden|trage|tragen|nehme|nehmen|setze|setzen|fuge|fugen|packe|packen ~ sie|dich|euch|ihre|deine
        """,
        Mark.WRITER: """
            hat|haben|hab|setzt|tragt|nimmt sie|dich|euch; hat|haben ihre|deine
            setzt|nimmt|tragt|packt jeden|alle; ich|wir ~ sie|dich|euch
            habe|hab|hatte|werde sie|dich|euch; sie|dich|euch habe|haben|hab
            dass|weil ich|wir sie|dich|euch
            ich|wir|habe|hab ~ ihre|deine|eure|ihren|deinen ~ adresse|mailadresse|mail|daten|namen|kontakt|e
            sie|du|ihr|adresse|mailadresse|name wurden|wurdest|wurdet|wurde|sind|bist|seid|ist|steht
            wurden|wurdest|wurdet|werden|wirst sie|du|ihr
            wurde|wird ihre|deine ~ adresse|mailadresse|mail; wurde|wird ihr|dein name
            ihre|deine ~ adresse|mailadresse ist|wurde|wird
            ihre|deine ~ adresse|mailadresse habe|haben
        """,
        Mark.PUTS: """
            setzt|nimmt|tragt ~ auf|in; tragt ~ ein; auf ~ gesetzt|genommen|setzen|nehmen
            mit ~ aufgenommen; trage|tragen ~ ein; ein ~ abo
            setze|setzen|nehme|nehmen|stelle|trage|tragen ~ auf|in|zu; nehme|nehmen ~ auf
            melde|melden ~ an
        """,
        Mark.LIBERTY: """
            so frei; mir|uns erlaubt; erlaubt habe|haben|und; gestattet; mir herausgenommen
            die freiheit; erlaube|erlauben mir|uns; ohne zu fragen; kurzerhand; ungefragt
        """,
        Mark.ON: """
            ihr|dein|ihrem|deinem abonnement|abo; platz in|auf unserem|unserer|meinem|meiner
            sie|du jetzt|nun|ab ~ auch|in|im|auf|mit; jetzt|nun mit|auch im|in
            sie|ihr|du|damit|somit|jetzt|nun sind|seid|bist ~ nun|jetzt|ab|automatisch|angemeldet|eingetragen|auf|in|teil|dabei|abonnent|abonnentin|leser|leserin|empfanger|damit|fur
            sind|seid|bist|stehen|stehst|steht sie|du|ihr ~ nun|jetzt|ab|automatisch|angemeldet|eingetragen|auf|in|teil|dabei|damit|fur
            sie|du stehen|stehst ~ nun|jetzt|ab|auf|in; gehoren|gehorst sie|du ~ zu|zum
            sie|du gehoren|gehorst ~ zu|zum; adresse|name|mailadresse steht|ist|liegt ~ in|auf
            willkommen im|in|bei|auf|zu|zum; werden sie|wirst du ~ leser|teil|abonnent
            automatisch ~ mitglied|dabei|teil|angemeldet
        """,
        Mark.GETS: """
            teile|teilen ~ mit ihnen|dir|euch; ich|wir ~ mit ihnen|dir|euch; mit ihnen; mit dir
            teile|teilen ich|wir; sendet|schickt|mailt ~ ihnen|dir
            bekommst|erhalten|bekommen|erhaltst ~ von uns|mir|meiner|unserer
            werden|wirst sie|du ~ informiert|benachrichtigt
            folgen|folgt|kommen|erscheinen|kommt ~ monat|woche|von|jeden|jede|auch|mein*|unser*|selbst|dann
            die weiteren|nachsten|folgenden; an sie; an dich; geht ~ an sie|dich
            geht|kommt nun|jetzt ~ auch ~ an|zu
            landen|fallen|kommen|flattern|erscheinen ~ unsere|meine|bei|in ~ tipps|ihnen|ihrem|dir|ihren|deinen
            geht|gehen nun|jetzt|auch|ab|kunftig ~ an; zu ihnen
            bekommt|erhalt|kriegt|bekommen|erhalten meinen|unseren|meine|unsere|mein|unser
            erhalten|bekommen|kriegen|empfangen|finden|lesen|horen|haben sie
            erhaltst|bekommst|kriegst|findest|liest|horst du; erhaltet|bekommt|kriegt ihr
            sie ~ erhalten|bekommen|kriegen|empfangen; du ~ erhaltst|bekommst|kriegst
            ihr ~ erhaltet|bekommt; werden|wirst|werdet sie|du|ihr
            sie|du|ihr werden|wirst|werdet; sie|du|ihr ~ automatisch|kunftig|nun|jetzt
            schicke|schicken|sende|senden|maile|mailen|werde|werden ich|wir ~ ihnen|dir|euch|allen
            ich|wir schicke|schicken|sende|senden|maile|mailen ~ ihnen|dir|euch|allen
            ihnen|dir|euch ~ zu|ins|zugehen|zugeschickt|zugesandt|zustellen|zugestellt
            geht|gehen|kommt|kommen|flattert|landet|erreicht|trifft ~ ihnen|dir|euch|sie|dich|ins|in|zu|an
            in ihr|ihrem|deinem|dein ~ postfach|posteingang|briefkasten|mailfach
            ins|im haus|postfach; bekommen|erhalten|bekommt|erhalt|kriegt|kriegen ~ alle|jeder
            alle|jeder ~ bekommen|erhalten|bekommt|erhalt|kriegt
            geht|gehen|schicke|sende ~ an alle|jeden|sie|dich
            halte|halten ich|wir sie|dich|euch; ich|wir halte|halten|versorge ~ sie|dich|euch
            versorge|versorgen ich|wir; freuen sie sich; freu dich
            erscheint|liegt ~ in|bei ihnen|dir|ihrem|deinem
        """,
        Mark.KEEPS: """
            halte|halten|informiere|informieren|benachrichtige|versorge|versorgen|unterrichte ich|wir|sie|dich|euch
            horen|horst|hort sie|du|ihr; sie|du|ihr horen|horst|hort; auf dem laufenden
            auf dem neuesten|neusten stand; von mir|uns horen; neues von|aus
        """,
        Mark.LIST: """
            e mail werbung; werbe e; werbliche* mails|nachrichten|e; info e
            monatliche*|wochentliche*|regelmasige*|unsere|unseren|meine|unserer|meiner|meinen mailing|mailings|rundmail|rundbrief|mailingliste
            erste|ersten|nachste|nachsten ausgabe|nummer|newsletter; news letter
            info mail|brief
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
        Mark.WARES: """
            unsere|unseren|meine|meinen|unser|mein|unserem|unserer ~ produkte|produkten|dienstleistungen|kurse|kursen|angebote|angeboten|veranstaltungen|sortiment|kollektion|neuheiten|leistungen|firma|aktionen|projekte|seminare|betrieb|haus|unternehmen
        """,
        Mark.SOON: """
            zweiwochentlich*; vierzehntagig*; alle vierzehn|zwei|drei|vier|0; quartalsweise
            zweimal|einmal|dreimal|mehrmals ~ im|pro|die|in|am ~ monat|woche|jahr|quartal
            halbjahrlich; mit sofortiger; ab dem|der ~ ersten|nachsten|kommenden; per sofort
            schon bald; von zeit zu; ab und zu|an; hin und wieder; immer wieder|wenn
            am ersten|anfang|ende; zu ~ beginn|ende|anfang; in regelmasigen; immer am; jeweils
            monat|woche fur|um monat|woche; nacheinander; jeden zweiten|ersten|letzten; nun auch
            jetzt auch; regelmasig
            ab ~ sofort|jetzt|heute|morgen|nachster|nachste|nachstem|nachsten|dieser|diesem|kommender|kommendem|montag|dienstag|mittwoch|donnerstag|freitag|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|woche
            von nun|jetzt|heute an; kunftig; zukunftig; in zukunft; fortan; automatisch
            jede|jeden|jedes|alle woche|monat|quartal|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|tag|vierteljahr|zwei|vier|jahr|morgen|paar
            einmal|zweimal|mal im|pro|die|in|am monat|woche|quartal|jahr|der|tag; monatlich
            wochentlich; taglich; vierteljahrlich; erste|ersten|nachste ausgabe|nummer
            vom nachsten|heutigen; zum monatsanfang|monatsende; laufend; montags; freitags
            dienstags
        """,
        Mark.SINCE: """
            mit ~ unserer|unserem vernetzung|kontakt|verbindung
            durch|dank unsere|unseren|unserer vernetzung|kontakt|verbindung
            weil|da|nachdem|wo wir|sie|du ~ vernetzt|verbunden|kontakt|verknupft|kennen
            weil|da|nachdem|jetzt ~ wir
            als ~ neuer|neue|mein|meine|unser|unsere ~ kontakt|kontakte
            alle|allen|jeder|jeden ~ kontakte|kontakten|kontakt
            jeder|alle|allen|jeden|wer ~ mit denen|dem|mir; wer mit mir; da sie|du ~ kontakt
            als ~ kontakt
        """,
        Mark.EVERY: """
            all|alle|allen|jedem meinen|unseren|meine|unsere ~ kontakten|kontakte
            alle|allen|jeder|jeden|jedem|samtliche ~ meine|meiner|meinen|unsere|unseren|neuen|neue|neuer|neuem ~ kontakte|kontakten|kontakt
            alle|jeder|allen|jeden|wer ~ mit denen|dem|mir|uns
            jeder|alle|wer der|die|sich ~ mit; jeder der; wer mit mir
        """,
        Mark.ADDRESS: """
            ihre|deine|ihrer|deiner ~ adresse|mailadresse|mail|e
        """,
        Mark.DONE_FOR: """
            fur sie|dich erledigt|ubernommen|gemacht|getan; schon erledigt
            habe ich ~ schon|bereits ~ fur|erledigt|getan|gemacht; in ihrem|deinem namen
        """,
        Mark.LEAVE: """
            zu viel|oft|haufig; genug davon; lastig; stort|nervt|langweilt; uberdrussig
            satt haben
            antworten|antworte|schreiben|schreib ~ mit|nur ~ stopp|stop|nein|abmelden; abmeld*
            abbestell*; abbestellung; austrag*; widerruf*; kundigen; kundbar; ein klick
            per klick; mit einem klick; melden|meldest|melde sie|du|dich ~ ab
            jederzeit ~ ab|aus|raus; austragen; streiche ~ wieder; loschen sie|lasst|lassen
            nicht mehr mochten|wollen|mochtest|willst|wunschen; falls|wenn ~ stort|nervt|lastig
            am ende|fus jeder; abzumelden; bestellen|bestellst sie|du|es|ihn ~ ab; wieder raus
        """,
        Mark.FOOTER: """
            wenn|falls|sollten|sofern sie|du ~ nicht|keinen|keine; sollten|solltest sie|du
            mochten|willst|wollen|mochtest ~ nicht|keinen|keine mehr
            nicht|keinen mehr erhalten|bekommen|wunschen|mochten; zum abmelden|abbestellen
            um ~ abzubestellen|abzumelden; nicht mehr erhalten|bekommen
        """,
        Mark.SILENCE: """
            nichts|etwas anderes|gegenteiliges|andres ~ sagen|sagst|horen|hore|schreiben
            sofern|wenn|falls|solange ~ nicht|nichts widersprechen|widersprichst|anderes|gegenteiliges|hore|horen
            wenn|falls|sofern ich|wir nichts; widerspruch; widersprechen; ohne gegenteilige
            keine einwande; einwande; stillschweigen; nichts hore; es sei denn
        """,
        Mark.SIGNED: """
            fur|nach|seit|aufgrund|wegen ~ ihrer|deiner|ihre|deine anmeldung|bestellung|registrierung
            du hattest|hast dich; sie haben|hatten sich; ihr habt|hattet euch
            sie|du haben|hast|hatten|hattest ~ sich|dich ~ angemeldet|eingetragen|registriert
            haben|hast|hatten|hattest sie|du sich|dich
            du|sie|dich|sich hattest|hast|hatten|haben ~ angemeldet|eingetragen|abonniert|bestellt
            du dich|sie sich ~ angemeldet|eingetragen
            dich|sich ~ eingetragen|angemeldet hast|haben|hattest|hatten
            sich ~ eingetragen|angemeldet haben|hatten
            ihre|deine|ihrer|deiner zustimmung|einwilligung; dich ~ eingetragen|angemeldet
            abonniert haben|hast|hatten; sie|du ~ abonniert; um aufnahme gebeten; zugestimmt
            angekreuzt; danke fur ~ anmeldung
        """,
        Mark.ASKED: """
            gekundigt; geloscht; gestrichen; beendet; abbestellt
            weil|nachdem|als|da|dass|seit du dich; weil|nachdem|als|da|dass|seit sie sich
            sie|du|wie gebeten|gewunscht|vereinbart|besprochen|abgemacht|versprochen|verabredet|erbeten
            auf ~ wunsch|bitte|nachfrage|anfrage
            sie|du ~ gebeten|gewunscht|gefragt|wollten|wolltest|bestellt
            wollten|wolltest ~ sie|du
            haben|hast|hatten|hattest sie|du ~ gebeten|gewunscht|gefragt|gesagt|bestellt
            wie besprochen; versehentlich; aus versehen; irrtumlich; entschuldig*
            tut mir ~ leid; bitte um ~ entschuldigung|verzeihung
            gebeten haben|hast|hatten|hattest; gefragt haben|hast|hatten|hattest
            mit ~ einverstandnis|erlaubnis|zustimmung; gern fur; mein fehler; danke dass sie|du
            gewunscht haben|hast
        """,
        Mark.OFFERED: """
            darf|durfte|durfen|durften|soll|sollen|sollte|kann|konnte|konnten|konnen ich|wir
            wenn|falls|sofern|sobald sie|du|ihr|es|er ~ mochten|wollen|magst|willst|mogen|wunschen|interessiert|lust|zusagt|recht|sagen|sagst|interesse|gefallt|passt
            mochten|mochtest|wollen|willst|wurden|wurdest|hatten|hattest|ware|haben|hast|konnten|konntest sie|du|es|ihr
            bei interesse; auf wunsch|ihren|deinen
            konnen|kannst|konnten|konntest sie|du ~ eintragen|abonnieren|anmelden|lesen|bestellen|mitlesen|sich|dich
            sie|du konnen|kannst ~ sich|dich|eintragen|abonnieren|anmelden|bestellen
            gern|gerne ~ aufnehmen|eintragen|setzen|anmelden
            aufnehmen|eintragen|setzen|anmelden darf|soll|durfte|kann|sollen|durfen
            wurde|mochte|wurden|mochten|wollte|wollten ich|wir ~ sie|dich|euch
            ich|wir wurde|mochte|wurden|mochten|wollte|wollten ~ sie|dich|euch|gern|gerne
            sagen sie|sag ~ bescheid|einfach
            melde|melden dich|sie sich ~ an|ein|wenn|falls|gern
            geben|gib sie|mir|uns ~ bescheid; nur wenn|mit|auf; ob sie|du|ich|wir
            abonnieren|bestellen ~ sie|hier|unter|auf
            tragen|trag|trage sie|dich sich|ein|gern|gerne; lade|laden ~ ein
            ist ihnen|dir recht; ware|ist es ~ recht|ok|okay
            haben|hatten|hast|hattest sie|du ~ lust|interesse; unverbindlich; uber den link
            unter dem link; hier ~ anmelden|eintragen|abonnieren; schreiben sie|ihnen
            sind|bist|seid sie|du|ihr ~ schon|noch|eigentlich|auch
        """,
    },
    nouns={
        Mark.PUTS: """
            aufgenommen aufzunehmen aufnehmen aufnehme eingetragen einzutragen eintragen
            eintrage angemeldet anzumelden anmelden anmelde hinzugefugt hinzuzufugen hinzufugen
            hinzufuge aufgefuhrt gesetzt gestellt registriert vorgemerkt eingeschrieben
            abonniert einzuschreiben ubernommen eingepflegt einzupflegen eingereiht gespeichert
            hinterlegt setzen genommen gepackt erfasst zugefugt freigeschaltet eingebucht
        """,
        Mark.LIST: """
            *werbemail* *infoschreiben *quartalsbrief* *infomails *produktmail* *aktionsmail*
            *newsletter* *rundmail* *rundbrief* *infobrief* *infomail* *mailing *mailings
            *kundenbrief* *monatsbrief* *wochenbrief* *infopost *nachrichtenbrief*
            abonnentenliste* *newsletterverteiler leserkreis* *produktneuigkeiten
            *produktneuheiten *produktnews *monatsmail *wochenmail *bulletin *infoletter*
            *rundschreiben* abonnentenkreis* *marktbericht
        """,
        Mark.MAILS: """
            *verteiler *verteilerliste *verteilers mailingliste* maillingliste empfangerliste*
            empfangerkreis* *mailliste* adressverteiler
        """,
        Mark.NEWS: """
            *produktinfos *sonderangebote *branchennews *aktionsangebote *produktinformationen
        """,
        Mark.NEWSY: """
            *neuigkeiten *angebote *angeboten *tipps *news *infos *nachrichten *aktionen
            *neuheiten *rabatte *beitrage *impulse *gutscheine *prospekte *kataloge
        """,
        Mark.AFFAIR: """
            projekt* *projektverteiler *sitzung* ausschuss* *vorstand* *fest *feier *ausflug*
            *workshop* *protokoll* warteliste* chor* verein* *eltern* team* *kalender* *termine
            *klasse* *helfer* *treffen* *tagesordnung *gruppe *arbeitskreis* fahrgemeinschaft
            *dienstplan* *besprechung* *klassentreffen
        """,
    },
)
