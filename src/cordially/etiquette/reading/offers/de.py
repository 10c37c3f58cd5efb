"""How German sentences offer something for sale."""

from cordially.etiquette.reading.offers.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.SELLS: """
            verhelfe|verhilft|verhelfen
            ich|wir mache|machen|gebe|geben|schreibe|schreiben|ubersetze|ubersetzen|repariere|baue|bauen|fertige|liefere|liefern|vermiete|vermieten ~ jetzt|inzwischen|neuerdings|auch
            wir liefern|verlegen|montieren|fertigen|rusten|bauen; ich unterrichte
            ich fotografiere; ich vermiete; wir vermieten; ich habe mich selbststandig
            mein honorar; mein stundensatz; bei uns bestellen|buchen
            uber mich|uns ~ buchen|bestellen; eine eigene praxis; ich vertrete; ich vertreibe
            wir vertreiben; es gibt bei uns|mir; machen|mache wir|ich das
            wir nehmen|nehme ihnen|euch|dir; ich|wir biete|bieten; biete ich; bieten wir
            ich|wir verkaufe|verkaufen; verkaufe ich; verkaufen wir
            wir|ich helfe|helfen|unterstutze|unterstutzen|berate|beraten|begleite|begleiten firmen|betriebe*|unternehmen|teams|menschen|fuhrungskrafte*|praxen|kanzleien
            verhelfen|verhilft|verhelfe ~ zu
            eine|einen|ein|neue ~ entwickelt|herausgebracht|aufgelegt|zusammengestellt|gestartet
            herausgebracht; auf den markt gebracht; habe|haben ~ entwickelt; spezialisiert auf
            auf ihre|deine branche spezialisiert; branche spezialisiert; nehme ich ihnen|dir
            nehmen wir ihnen|dir; ich|wir nehme|nehmen ihnen|dir|sie
            baut|bauen|schreiben|schreibt|gestaltet|gestalten|reinigt|reinigen ihnen|dir
            ich arbeite jetzt fur|bei; bestellen ~ bei uns|mir; bei uns im shop
            ubernehme|ubernehmen ~ ihre|deine|ihnen; ich|wir vermittle|vermitteln
            wir ubersetzen|planen|organisieren|reinigen|gestalten|prufen|schreiben|schenken ~; haben ~ eroffnet|gegrundet
            mache|machen ihnen|dir ~ preis; schenken wir|ihnen|dir; lege ich ihnen|dir ~ ans herz; ans herz legen|lege
        """,
        Mark.OUTRIGHT: """
            ich|wir ~ ihnen|dir|euch ~ verkaufen
            ihnen|dir|euch ~ verkaufen mochte|mochten|will|wollen|wurde|wurden
            verkaufe|verkaufen ihnen|dir|euch
        """,
        Mark.GAIN: """
            mehr kunden; zu mehr; entlastet|entlasten|entlaste
            erleichtert|erleichtern ihnen|dir|ihre|den; hilft|helfen ihnen|dir
            ihnen|dir hilft|helfen|helfe; weniger ~ kosten|arbeit|aufwand|steuern; mehr zeit fur
            lohnt sich; lohnen; nie wieder; ohne aufwand; bares geld; geld sparen
            nehme ich ihnen|dir ab; ihnen ~ ab; energiekosten; stromrechnung
            tate|tut ihnen|dir gut; gut fur sie|dich; mehr ertrag; mehr rendite; besser schlafen
            passt|passen|passt genau gut|genau zu; verdienen|verdienst ~ besseres
            spart|sparen|spare ~ ihnen|dir|sie|du|teams|firmen|betrieben|unternehmen|ihre
            sparen sie; sparst du; ihnen|dir ~ spart|sparen|ersparen|erspart; spart unsere|mein*
            erspart|ersparen ihnen|dir
            senkt|senken|halbiert|halbieren|reduziert|reduzieren|drucken ~ ihre|deine|kosten
            ihre|deine ~ kosten|stromrechnung|energiekosten|rechnung ~ senken|halbiert|halbieren|drucken|senkt
            kosten ~ halbiert|halbieren|senkt|senken
            mehr|neue|neuen kunden|auftrage|gaste|patienten|anfragen|umsatz|leads|kundinnen
            kunden bringt|bringen|gewinnen; doppelt so schnell|viel; halben zeit; profitieren
            profitierst; mehr aus ~ tag|zeit|team
            steigert|steigern|verdoppelt|verdoppeln ihre*|deine*|den|die; vom tisch; vom hals
            bevor ihre|deine mitbewerber|konkurrenz|wettbewerber; genau das richtige fur sie|dich
            wie gemacht fur; fur sie|dich genau; 0 prozent im|pro jahr; 0 % im|pro jahr; rendite
            zahlt sich aus; rechnet sich; gunstiger als; guten|gute dienste leisten
            passt genau zu ihnen|dir
            besser da; bringt|bringen ihnen|dir ~; gesunder; neue mandanten; weiterbringt|weiterbringen
            rechnen|rechnet sich; viel|bares geld; weiter bringt; nimmt|nehmen|abnehmen ihnen|dir; ihnen|dir ~ abnehmen
            halbieren|halbiert ~ kosten|energiekosten; ihnen ~ schenken
            verdoppelt; verdreifacht; zahlen sprechen; lohnt sich; weniger abfall|abfalle
        """,
        Mark.AUDIENCE: """
            firmen|betriebe*|unternehmen|teams|praxen|leute*|menschen|fuhrungskrafte*|kanzleien|haus|hauser ~ wie ihre*|sie|dich|deine*|du|ihnen|dir
            wie ihrem|ihrer|ihres|deinem|deiner; ihrer|deiner grosse|grose|branche|lage|position
            fur menschen|fuhrungskrafte|leute|unternehmer*|selbststandige ~ die
            in ihrer|deiner branche|lage|position|situation; auf ihre branche
            fur ihre|ihren|dein|deine firma|betrieb|team|unternehmen|buro
            ihre|deine firma|unternehmen ~ brauchen|gebrauchen
        """,
        Mark.ASK: """
            habe|hab ~ probieren sie|es; probier ~ mal|es; ausprobieren; bestellen sie|wer
            wer ~ bestellt|bucht; zeige ihnen|dir; angebot; ich|wir konnte|konnten|kann ihnen|dir
            halben preis; direkt uber; testzugang; probezugang; probemonat; probeabo; testversion
            testkonto; kostenlos* test*|erstgesprach|beratung|probe*|analyse|check; vorfuhrung
            demo; angebot machen|schicken|senden|zukommen|erstellen; ihnen|dir ~ ein|das ~ angebot
            gutes|attraktives|faires|unverbindliches|gunstiges angebot; kostenvoranschlag
            preisliste; katalog; prospekt; muster schicken; sonderpreis; vorzugspreis
            zeige|zeigen ~ ihnen|dir|gern|gerne; ihnen|dir ~ zeige|zeigen
            erste* monat|stunde|sitzung|behandlung ~ kostenlos|gratis|umsonst|geschenkt
            ist der erste monat; 0 prozent|% rabatt|nachlass|gunstiger; rabatt; nachlass
            schauen sie ~ vorbei|shop|an; schau ~ vorbei|rein|shop; sehen sie sich ~ an
            soll ich sie|dich|ihnen|dir ~ anmelden|eintragen|reservieren|anlegen|vormerken
            platz|platze ~ reservieren|freihalten; melde|melden sie|dich|ich sie ~ an
            ich trage sie|dich ein
            darf ich ihnen|dir|eine ~ schicken|senden|buchen|anbieten|vorstellen; mit dem code
            kurzes telefonat ~ in|dem; zum halben preis
            vergleiche|vergleichen ihre|deine; probieren sie ~ aus; testen sie|wir; teste ~; durchrechnen; rechnen es ihnen
            versandkostenfrei; halben preis
        """,
        Mark.SOFT: """
            halbe* stunde|viertelstunde ~ zeit|?; haben sie ~ halbe stunde; interesse ?
            haben sie interesse; hast du interesse; bei interesse; termin buchen; soll ich
            sollen wir; darf ich; durfen wir; mochten sie; wenn sie mochten|wollen
            wenn du magst|willst; sagen sie ~ bescheid; sag ~ bescheid; melden sie sich
            melde dich; interessiert sie|dich; an sie|dich gedacht
            ich|wir konnte|konnten ihnen|dir; gern|gerne ~ beraten|zeigen|anbieten|rechnen
        """,
        Mark.DENIES: """
            kein|keine sales; kein vertreter|verkaufer|vertreterin|verkauferin; ganz ohne verkauf*
            nicht der typ ~ verkauft|verkaufer; normalerweise|eigentlich|sonst ~ keine|nie werbung
            ich hasse ~ werbung|verkaufen; keine sorge ~ keine|kein werbung|verkauf*
            nicht als werbung|angebot; nichts kommerzielles; fern ~ verkaufen|werben
            ohne werbung|werbe*; ungern ~ werbung; werben will|mochte ich nicht
            ist|sein|soll keine|kein werbung|verkauf*|angebot; nichts verkaufen; nichts andrehen
            nie ~ verkaufen|andrehen; nichts aufschwatzen; keine werbung; kein* verkauf*
            kein* werbe*; nicht ~ werben|werbung; nie werbung; mache ~ keine|nie werbung
            werbe ~ nie|nicht|ungern; kein pitch; kein spam; keine verkaufsmasche; nicht verkaufen
            nicht aufdrangen
            versteh*|lies|lesen|sehen|nehmen ~ das|dies|mich ~ nicht als; nicht als angebot|werbung|verkaufer*|berater*|vertreter*
            mussen|musst ~ nichts|nicht kaufen; nichts ~ kaufen; nichts von ihnen|dir; will nichts ~ ihnen|dir
            nicht an ihr|dein geld; will ~ ihr|dein geld nicht; ohne hintergedanken; kein haken; keine hintergedanken
            keine verpflichtung; keinerlei verkauf*|werb*; nichts daran ~ verkaufen; nicht ums verkaufen
            hasse|verabscheue|mag ~ kaltakquise|werbung|verkaufer*; mir zuwider; liegt mir fern; fernab von
            nie|nicht ~ fur geschaftliches|geschafte|werbung; keine|keiner von denen|jenen; nicht zu denen
            als freund|freundin ~ nicht als; nicht als kundin|kunden|kunde ~; nicht um sie|dich als kund*
            will sie|dich ~ nicht uberreden|uberzeugen; nicht uberreden; bekomme ~ nichts|keine dafur|provision
            niemand bezahlt mich; kein|keine trick|masche|verkaufstrick|verkaufsgesprach; nicht im vertrieb
            nicht ~ geschaftlich; keine eigenwerbung; nichts geschaftliches; nicht kommerziell
            um geld geht es ~ nicht; nicht um ~ geld|profit|umsatz; nicht ausstehen; kein eigenlob; eigenlob zuruck; geht ~ nicht um geld; keine frage des geldes
        """,
        Mark.OTHERWISE: """
            nicht mehr; keine|keinen|kein ~ mehr; war|waren nie; er|sie ist nicht|kein|keine; nicht an privat*
            die drangen; nicht zu verkaufen; danke* dass sie|du ~ nichts|nicht; dass sie|du mir ~ nichts|nicht
            ohne werbung kommen|ware|waren; werben nicht ~ stelle; wollten nie; am ende nicht
            mein|meine|meinen rad|auto|haus|fahrrad nicht; schicken|schick ~ mir keine; nicht im vertrieb aber ~ herr|frau
        """,
        Mark.FREE: """
            kostet|kosten ~ nichts; umsonst; gratis; kostenlos*; kostenfrei; gunstiger; billiger; ohne kosten; geschenkt; geht auf uns|mich; fruhbucher*; halben preis
            geschenk|geschenken|geschenke fur; mit geschenken; willkommensgeschenk; ersten gaste|kunden|mitglieder
        """,
        Mark.PROOF: """
            alle|jeder|jede|viele|die|wer ~ probiert|getestet|ausprobiert|nutzt|nutzen|benutzt|kennt|kennen|gekauft|gebucht|besucht; wer ~ einmal; niemand ~ bereut
            kunden|kundinnen|nutzer|teilnehmer ~ sagen|sagt|schworen|begeistert|berichten|loben|empfehlen|bleiben; unsere kunden|kundinnen|teilnehmer*|mitglieder
            schwort|schworen auf; begeistert|uberzeugt ~ viele|alle|jeden; nicht mehr hergeben|missen|ohne; will|wollen ~ nicht mehr|andere
        """,
        Mark.URGES: """
            muss|mussen|musst|sollte|solltest|sollten ~ probieren|sehen|kennen|wissen|lesen|horen|haben|kosten; unbedingt; nicht verpassen|entgehen; ware schade; verpassen wurden|wurdest; ware ein fehler
            das beste auf; auf dem markt; einzigartig*; einmalig*; nur noch bis; endet|enden am|bald|morgen; letzte chance; mein leben|meine haut|meinen schlaf ~ verandert; nirgends ~; alle reden; geheimtipp; jeden cent wert
            empfehle|empfehlen ~ ihnen|dir|es|ihn|sie; nur empfehlen; warmstens; ans herz; zu gut um; genau richtig fur; perfekt fur; wie gemacht; jemand wie sie|du; jemanden wie sie|dich; menschen wie sie|dich|du; passt zu ihnen|dir; gerade sie|du; bestens
        """,
        Mark.YET: "aber; doch; trotzdem; allerdings; jedoch; dennoch; dennoch; nur; einfach; bloss; blos; lediglich; sondern; auser; gleichwohl; nur dass",
        Mark.SEATS: """
            der platz|eintritt; karten zu|fur|ab
            platz|platze|karten|karte|ticket|tickets|einheiten|anteile|teilnahme ~ kostet|kosten|frei|ubrig|ab|zu|fur|gibt
            einige|ein|paar|wenige ~ frei|ubrig
            noch ~ platze|anteile|einheiten|wohnungen|karten|tickets
        """,
        Mark.AGAINST: """
            nicht verkauflich; kein interesse; nicht interessiert; kein bedarf; deine|ihre meinung
            deinen|ihren rat; nicht zustandig
            in|bei unserem|unserer|meinem|meiner unternehmen|firma|betrieb|team; stelle; stellen
            gehalt; brutto; bewerb*; stellenanzeige; vollzeit; teilzeit; m w d; unbefristet*
            wir suchen; bleiben ~ bei unserer|unserem; ausbildung*; praktik*; job; jobs; einstieg
            lehrling; eintritt frei; freier eintritt; eintritt ist; tag der offenen; spende*
            ehrenamt*; benefiz*; tombola; fur den guten zweck; gemeinnutzig*; verein; vereins
            ihr|dein angebot|preis|kurs|programm
            ihre|deine rechnung|software|plattform|preise|preisliste|app; gekauft; bezahlt
            bestellt; abonniert; gebucht; ausgegeben; kostet uns|mich; spart uns|mir; als geschenk
            ein geschenk
            eintritt frei|kostet nichts
        """,
        Mark.RECEIVED: """
            danke* ~ angebot|rechnung|preisliste|vorfuhrung|bestellung
            dank fur ihr|dein|ihre|deine|das|den|die angebot|rechnung|preisliste|vorfuhrung|bestellung|kostenvoranschlag
        """,
    },
    ours="unser unsere unserer unserem unseren unseres mein meine meiner meinem meinen meines",
    negations="""
        nicht nichts nie niemals kein keine keinen keiner keinem ohne ungern kaum selten weder
        hasse verabscheue lastig fern letzte letztes
        keinerlei zuwider
        ferne entfernt peinlich schame schamen abstand verzichte vermeide erspare spare statt anstatt zuruck meide satt
    """,
    selling="""
        verkauf* werbung werben wirb werbe werbe* andrehen aufschwatzen aufdrangen pitch spam
        akquise vertrieb* vertret* kommerziell* reklame anpreisen anzeigen anbieten angebot
        *werbung *akquise *verkauf verkauft* verkaufs* eigenwerbung spammen geschaftliches vermarkten marketing
        *pitch anzudrehen aufzuschwatzen aufzudrangen kaufen uberreden
        aufzwingen aufdrang* andreh* aufschwatz* bewerben anpreis* unterjubel* anbiedern promoten drangen anquatschen verticken loswerden
        bekehren bekehre loben anzupreisen prahlen ruhmen schwarmen vortrag missionieren angeben
        empfehle empfehlen belastigen storen nerven aufdringlich zutexten belabern uberzeugen vertreterbesuch verkaufer* verkauferin* eigennutz
    """,
    things="""
        *app *software *plattform *werkzeug *tool *tools *programm *produkt* *dienst *service
        *dienstleistung* *losung *losungen *kurs *kurse *kurses *training *trainings *schulung*
        *coaching* *seminar* *workshop* *webinar* *agentur *beratung *unternehmen *firma *studio
        *shop *laden *paket* *abo *versicherung* *fonds *reihe *sortiment *erganzungsmittel*
        karten tickets *gipfel *mitgliedschaft *ebook *system *methode *reinigung *buchhaltung
        *angebot* preise *preis marke *mentoring *planer *akademie *kongress *anlage*
        *kollektion *begleitung *filter *kredit *vorsorge *wohnung *wohnungen *rabatt *chance
        *creme *wein *weine *matratze *heizung *leasing *tarif *policen
    """,
    beside_denial="""
        *pulver *police *reiseburo *reise *reisen *urlaub *heizungen *heizung *solaranlage *anlagen *fenster
        *kuche *buch *bucher *katalog *website *webseite *check *analyse *vertrage *ubersetzung* *retreat
        *klinik *praxis *anlageprodukt* *depot *sparplan *filter *pumpe* *wasser *zimmer *shake* *vitamine*
    """,
)
