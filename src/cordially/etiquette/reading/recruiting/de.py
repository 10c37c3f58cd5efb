"""How German sentences recruit for network marketing."""

from cordially.etiquette.reading.recruiting.part import Part

PARTS = {
    Part.ALONE: """
        monat kommt ~ geld; geld herein; plan b ~ nachgedacht; nachgedacht ~ plan b
        traum eines anderen; fur den traum ~ arbeiten|anderer|anderen
        empfiehlst|empfehlen|empfehle ~ freunden ~ bezahlt|verdienst|geld
        ohnehin brauchst|kaufst ~ empfiehlst; verdienst|einkommen selbst bestimm*
        bestimmst ~ zeit ~ verdienst; ohne chef ~ ohne; geschaftsgelegenheit; geschaftsprasentation
        eigenes geschaft ohne risiko; eigener chef; deine eigene chefin; geld im schlaf
        im schlaf verdien*; von der couch ~ standbein
    """,
    Part.INCOME: """
        einkommen*; verdienen; verdienst; verdiene; verdient; dazuverdienen; dazuzuverdienen
        dazu zu verdienen; zuverdienst; nebenverdienst; zusatzeinkommen
        geld verdien*|herein|rein|kommt; euro im monat; 0 ~ im monat
        hundert|hunderte|vierhundert|funfhundert|tausend ~ im monat
        im monat ~ zusatzlich|extra|mehr; provision*; bonus; pramie*; zahlt ~ miete; miete
        haus abzuzahlen; kredit abzuzahlen; anteil an jeder|jedem|allem; bezahlt werden
        wirst ~ bezahlt; wirst dafur bezahlt; geld dafur; kommt ~ geld herein|rein|aufs; auszahlung*
        umsatzbeteiligung; standbein
    """,
    Part.ASIDE: """
        von zu hause; von daheim; vom sofa; von der couch; vom handy; vom kuchentisch; vom handy aus
        vom laptop; neben dem|deinem|ihrem|meinem ~ beruf|job|arbeit|studium|familie
        neben der arbeit|familie|schule; nebenbei; nebenberuflich*; nebenher; ein paar stunden
        paar|wenige|0 stunden ~ pro|die|in der woche; pro woche; zeit ~ frei ein*; frei einteil*
        freie zeiteinteilung; flexible ~ zeiten|arbeitszeit; wenn die kinder ~ schlafen|schule
        in deiner|ihrer freizeit; ortsunabhangig; von uberall; von unterwegs
    """,
    Part.FREEDOM: """
        freiheit wollen|suchen|wunschen; freiheit ~ geld|einkommen
        finanzielle freiheit|unabhangigkeit; finanziell frei|unabhangig; zeitliche freiheit
        mehr freiheit; die freiheit|freiheit ~ einkommen|wollen; fruh*|eher in rente; rente mit
        ohne chef; kein* chef mehr; hamsterrad; mehr zeit fur ~ familie|kinder|dich|sie
        mein leben verandert; leben ~ verandert|verandern; verandert mein leben; mehr vom leben
        mehr aus ~ leben; selbstbestimmt*; traumleben; unabhangigkeit; raus aus dem
    """,
    Part.SEEKS: """
        suche|suchen|sucht|brauche|brauchen ~ leute|menschen|frauen|manner|mutter|personen|partner|partnerinnen|botschafter|fuhrungspersonlichkeiten|mitstreiter
        suche|suchen zwei|drei|vier|funf|sechs|0; suche|suchen menschen
        mit mir loslegen|starten|aufbauen|durchstarten; mach|machen ~ mit; komm ins team
        in mein|unser|meinem|unserem team; mein|unser team; platz fur dich|sie; noch platz
        platz ~ team|freihalten|sichern; steig ~ ein; schliess dich; starte mit; mitmachen
        eine handvoll menschen|leute; der richtige typ; die richtige person; wie gemacht dafur
        naturtalent; teile sie nur mit; teile ich nur mit
    """,
    Part.DRIVEN: """
        ehrgeizig*|motiviert*|lernwillig*|zielstrebig*|hungrig*|ambitioniert*|engagiert*|offen*|positiv*|fleisig* leute|leuten|menschen|frauen|manner|mutter|personen|partner*
        fuhrungspersonlichkeiten die; menschen die mehr; leute die mehr; mehr wollen; mehr vom leben
        macher; machern; gleichgesinnt*; lernwillig*; ehrgeizig*
    """,
    Part.VAGUE: """
        baue ~ etwas; etwas auf|aufgebaut|grosses|groses|neues|besonderes; kein job sondern
        diese|eine|einmalige|tolle|einzigartige|grose|riesige chance; geschaftsidee; geschaftsmodell
        geschaftskonzept; dieses|dieser|diesem geschafts|geschaft*|konzept|system|projekt
        das system; ein projekt; ein system; plan b
        nicht alles verraten|schreiben|erklaren|erzahlen; alles verraten|erklaren
        schriftlich ~ nicht|kann; einen weg; weg zeig*; kurze|kleine prasentation
        prasentation ~ online; kurzes video; mein* geschaftspartner*; ganz normalen menschen|leuten
        ganz normale menschen|leute; nur eine chance; meine|unsere chance; gelegenheit die
        so etwas ahnliches; das|es funktioniert
    """,
    Part.GOODS: """
        naturkosmetik; kosmetik; hautpflege; nahrungserganzung*; vital*; wellness*; vitamine; shakes
        atherische ole; gesundheitsprodukt*; gesundheitsbranche; abnehm*; beauty*; aloe; kollagen
        parfum*; haushaltsprodukt*; naturprodukt*; pflegeprodukt*; gesundheit
    """,
    Part.PARTNER: """
        vertriebspartner*; teampartner*; markenbotschafter*; botschafter*
        als partner|partnerin|berater|beraterin; neuen partner|partnerin; neue partner|partnerin*
        beraterinnen; beratern; deren partner; sponsorin; sponsor; meine sponsor*; starterpaket
        startpaket; einsteig*; steigt ~ ein; geschaftspartner*; selbststandige partner*|beraterin
        upline; downline; strukturvertrieb; direktvertrieb; empfehlungsgeber
    """,
    Part.CHAIN: """
        fur jeden|jede neuen|neue ~ partner*|kunden|mitglied ~; den du bringst|wirbst
        die du bringst|wirbst; einer|eine meiner leute|madels|partner*|frauen
        was deine|ihre|meine ~ leute|partner|freunde|madels; deren partner
        eigene|eigenes|eigenen ~ gruppe|team|netzwerk|struktur ~; baust dir; dein|ihr eigenes team
        eigene gruppe; freunden empfehl*|empfiehlst; empfiehlst ~ freunden|weiter|freundinnen
        verkaufen sich ~ allein|selbst; mitverdien*; verdiene jedes mal mit; jedes mal mit
        team hat ~ leute|partner; leute ~ bestellen; schon vierzig|0 leute; weiterempfehl*
        empfehlen weiter; empfiehlst einfach weiter
    """,
    Part.MENTOR: """
        mein mentor; meine mentorin; meine upline; meine|mein sponsor*; unser mentor
        begleiten jedes jahr; mein coach; meine teamleiterin
    """,
    Part.QUITS: """
        gekundigt; kundigen; job ~ gekundigt|aufgegeben|verlassen; meinen|den job
        angestellt* ~ verlassen; aus dem angestellt*; gehalt ersetzt; chef gekundigt
        hoher als mein gehalt; angestelltenverhaltnis; angestelltendasein; burojob
    """,
    Part.EARLY: """
        von anfang an; von beginn an; jetzt einsteig*; nur wer jetzt; jetzt dabei; ganz oben
        oben wenn; bevor es losgeht|startet; wenn es ~ losgeht|startet
        expandieren in|nach ~ ihr|dein|deutschland|osterreich; riesig wachst; wachst riesig|rasant
        erste* in deutschland|osterreich|europa|ihrem|deinem; als erste*
        startet in deutschland|europa; neu in deutschland|europa; marktstart; vorlauf
        ganz am anfang
    """,
    Part.TELLS: """
        zeige|zeig|zeigen|erklare|erklar|erklaren|erzahle|erzahl|erzahlen ~ dir|ihnen
        dir|ihnen ~ mehr|zeigen|erzahlen|erklaren|schicken; mehr erzahlen|erfahren|wissen
        willst du wissen|mehr; wissen wie; frag ~ mich|wie; darf ich; soll ich; bist du offen
        sind sie offen; warst du|waren sie ~ offen; interesse; interessiert; neugierig
        antworte ~ ja|mit; lust; hast du ~ nachgedacht|gedacht; haben sie ~ nachgedacht|gedacht
        hinschauen; reinhoren; anschauen; stell dir vor; stellen sie sich vor; wie du das
        auch schaffst; ware ~ etwas|was fur sie|dich; etwas fur sie|dich; bring* ~ dir ~ bei
        zufrieden mit; mit ihrem|deinem einkommen zufrieden; gebrauchen; komm am; kommen sie am
        magst du
    """,
    Part.AGAINST: """
        stelle; stellen; gehalt liegt; brutto; bewerb*; ausbildung*; praktik*; unbefristet*
        vollzeit; freiwillig*; ehrenamt*; spend*; chor; verein; masterarbeit; doktorarbeit; studie
        umfrage; aufsatz; einkommensteuer*; steuer*; universitat; reform; podium; pflegerin; arzt
        ingenieur*; entwickler*; gemeinde; wander*; bestiegen; kein interesse; nicht interessiert
        lieber nicht; verzichte; betrug; schneeballsystem das; gemeldet; forsch*; warn*; vertrag
        die stunde; pro stunde; stundenlohn; lohn; pressefreiheit; freiheit der|nehme mir; mieter
        wohnung; friseur; salon; archiv; position; homeoffice; festanstellung; schicht; schichten
    """,
}
