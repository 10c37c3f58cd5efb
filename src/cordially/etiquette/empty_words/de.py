"""German words that say nothing about their reader."""

from cordially.etiquette.empty_words.lexicon import EmptyWords

GERMAN = EmptyWords(
    grammar="""
        der die das den dem des ein eine einen einem einer eines dies diese dieser dieses diesem
        diesen jene jener jenes hier da dort es ich mir mich mein meine meinen meinem meiner
        meines du dir dich dein deine deinen deinem deiner deines sie ihr ihnen ihn ihm ihre ihren
        ihrem ihrer ihres er wir uns unser unsere unseren unserem unserer euch euer eure euren
        eurem eurer man alle allen aller alles allem jeder jede jedes jeden jedem beide beiden
        viel viele vielen vieler mehr meist meisten etwas ein bisschen einige einigen andere
        anderen selbst wer was wann wo wie warum welche welcher welches und oder aber sondern denn
        doch dass daß ob wenn als weil da während obwohl sowie auch noch nicht kein keine keinen
        nur schon wieder immer oft nie niemals sehr so zu ganz recht wirklich einfach natürlich
        sicher gewiss besonders vor allem an am auf aus bei beim bis durch für gegen in im ins mit
        nach ohne über um unter von vom vor zu zum zur zwischen seit während bin bist ist sind
        seid war warst waren wäre sein gewesen habe hast hat haben hatte hatten hätte gehabt werde
        wirst wird werden wurde wurden würde worden kann kannst können könnte konnte muss müssen
        soll sollen sollte sollten will wollen wollte mag mögen möge möchte möchten darf dürfen
        lass lassen lasst mal nun jetzt heute bald später gerade eben dann einmal kürzlich weiter
        weiterhin hin her ab los daran darauf darüber dafür damit dabei mache machst macht machen
        gemacht gehe geht gehen gegangen komme kommt kommen gekommen gib gibt geben gegeben nimm
        nimmt nehmen bringe bringt bringen bleibe bleibt bleiben bleib halte halten hält sage
        sagen sagt wissen weiß denke denken finde finden findet sehe sehen sieht höre hören hört
        lese lesen liest bitte ja nein okay gern gerne auch
    """,
    wishes="""
        hallo hi hey moin servus grüezi grüß gott liebe lieber liebes lieben sehr geehrte geehrter
        geehrten verehrte guten tag tage tagen morgen abend gute guter gutes gutem gut woche
        wochen wochenende monat jahr jahre jahres jahren neues neue neuer neuen neujahr
        jahreswechsel jahresende jahresausklang jahresanfang jahresstart start beginn anfang ende
        rutsch silvester weihnachten weihnacht weihnachtszeit weihnachtsfest weihnachtstage
        weihnachtsgrüße weihnachtlich weihnachtliche adventszeit advent ostern osterfest pfingsten
        fest feste festtage feiertag feiertage feiertagen zeit zeiten saison geburtstag ehrentag
        frohe frohes froher frohen fröhliche fröhliches fröhlichen besinnliche besinnliches
        besinnlichen gesegnete gesegnetes gesegneten schöne schönes schöner schönen schön ruhige
        ruhiges ruhigen erholsame erholsames erholsamen entspannte entspannten friedliche
        friedvolle friedvolles freude freuden freudig glück glücklich glückliche glückliches
        glücklichen gesundheit gesund gesunde gesundes gesunden erfolg erfolge erfolgreich
        erfolgreiche erfolgreiches erfolgreichen frieden ruhe kraft zuversicht liebe wärme segen
        zufriedenheit wohlergehen lebensfreude wünsche wünschen wünscht wünsch wunsch hoffe hoffen
        hoffentlich sende senden schicke schicken übermittle grüße gruß grüßen herzlich herzliche
        herzlichen herzlichst herzlichsten herz herzen freundlich freundliche freundlichen beste
        bestes besten bester beides liebsten familie familien angehörigen freunde freund freundin
        kollegen team teams danke dank dankbar dankeschön bedanke bedanken vielen herzlichsten
        schätze schätzen freue freuen freut gefreut vergnügen ehre glückwunsch glückwünsche
        gratuliere gratulation gratulieren alles gute wohl wohlbehalten leben arbeit beruf
        beruflich berufliche beruflichen privat private persönlich persönliche persönlichen
        geschäft geschäftlich kontakt kontakte netzwerk vernetzen vernetzt vernetzung verbinden
        verbindung verbunden linkedin austausch austauschen in-verbindung melden meld melde hören
        wiedersehen treffen getroffen kennenlernen kennengelernt sprechen nachricht zeilen wort
        worte unterstützung zusammenarbeit zusammen gemeinsam gemeinsame gemeinsamen vertrauen
        partnerschaft verbundenheit hilfe treue zukunft weg weges wege ziele ziel träume kommende
        kommenden kommendes nächste nächsten nächstes vergangene vergangenen vergangenes letzte
        letzten letztes gelegenheit möglichkeit chance chancen vorhaben herausforderungen aufgaben
        beeindruckend beeindruckende beeindruckendes beeindruckt inspirierend inspirierende
        spannend spannende interessant interessante toll tolle tolles toller super großartig
        großartige wunderbar wunderbare wunderbares wunderbaren klasse prima hervorragend profil
        werdegang erfahrung erfahrungen expertise beiträge beitrag einblicke leistung leistungen
        engagement einsatz geht's gehts gesundbleiben voller volle reich geruhsame geruhsames
        geruhsamen genieße genießen genießt lange länger bleib bleiben pass auf momente moment
        augenblicke erinnerung erinnerungen stunden
    """,
    openers="hallo hi hey moin servus liebe lieber liebes geehrte geehrter verehrte verehrter "
    "frau herr herrn morgen tag abend",
    closings="""
        viele grüße
        liebe grüße
        beste grüße
        herzliche grüße
        freundliche grüße
        mit freundlichen grüßen
        mit besten grüßen
        schöne grüße
        herzlichst
        alles gute
        alles liebe
        lg
        vg
        mfg
        bis bald
    """,
)
