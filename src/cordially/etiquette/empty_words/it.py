"""Italian words that say nothing about their reader."""

from cordially.etiquette.empty_words.lexicon import EmptyWords

ITALIAN = EmptyWords(
    grammar="""
        il lo la i gli le l' un uno una un' di del dello della dell' dei degli delle d' a al allo
        alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle in nel nello nella nell'
        nei negli nelle con col su sul sullo sulla sull' sui sugli sulle per tra fra senza verso
        durante dopo prima sotto sopra questo questa quest' questi queste quello quella quell'
        quei quelle qui qua lì là io mi me m' mio mia miei mie tu ti te t' tuo tua tuoi tue voi vi
        ve v' vostro vostra vostri vostre lui lei egli ella gli ne si se s' sé suo sua suoi sue
        noi ci ce c' nostro nostra nostri nostre loro che chi cui quale quali quando dove come
        perché quanto tutto tutta tutti tutte ogni ciascuno entrambi qualche alcuni alcune
        qualcosa altro altra altri altre stesso stessa molto molta molti molte moltissimo poco
        poca più meno tanto tanta tanti tante tantissimi tantissime così e ed o od ma né se anche
        pure però quindi dunque poi già ancora sempre mai spesso davvero veramente proprio
        semplicemente soprattutto particolarmente bene ben non no sì sono sei è siamo siete era
        eri erano fu sia siano siate sarà sarai saranno sarebbe sarete stato stata stati essere
        essendo ho hai ha abbiamo avete hanno aveva avevo abbia abbiano abbiate avrà avere avuto
        posso puoi può possiamo potete possono possa possano potere potrei voglio vuoi vuole
        volete volere volevo vorrei devo deve dovere faccio fai fa fate fanno fare fatto faccia
        vado vai va andate vanno andare andato vada vengo vieni viene venire venga sto stai sta
        state stanno stare stia stiate do dai dà dare dato dia dico dici dice dire so sai sa
        sapere vedo vedi vede vedere visto penso credo trovo trovare trovi adesso ora oggi presto
        tardi recentemente favore ok
    """,
    wishes="""
        ciao salve buongiorno buonasera buonanotte buon buono buona buone buoni caro cara cari
        care gentile gentilissimo gentilissima egregio salute saluti saluto salutare giorno giorni
        giornata giornate sera serata mattina settimana fine weekend mese mesi anno anni nuovo
        nuova nuovi nuove inizio natale capodanno epifania befana pasqua festa feste festività
        periodo vacanze ferie compleanno anniversario natalizie natalizi natalizio felice felici
        felicità lieto lieta lieti sereno serena sereni serene serenità gioia gioie gioioso
        gioiosa salute successo successi prosperità prospero pace amore fortuna fortunato
        benedizioni tranquillo tranquilla tranquillità speranza pieno piena pieni piene ricco
        ricca luce calore soddisfazione soddisfazioni benessere armonia auguro augurare auguriamo
        auguri augurio augurandoti augurandole spero speriamo sperando sperare desidero mando
        invio inviamo migliore migliori meglio famiglia famiglie cari familiari amici amico amica
        squadra team colleghi persone amate grazie ringrazio ringraziare ringraziamo
        ringraziamenti grato grata gratitudine apprezzo apprezzare piacere lieta onore onorato
        felicissimo contento contenta congratulazioni complimenti bravo brava bravissimo vita
        lavoro lavorare professionale professionali personale personali carriera affari contatto
        contatti rete connessione connessioni connettere collegamento collegare collegati linkedin
        restare restiamo rimanere rimaniamo tenersi teniamoci sentirci sentiamoci sentirti vederci
        vediamoci vedersi rivedersi rivederti incontrare incontrarti conoscere conoscerti parlare
        messaggio nota parole righe supporto sostegno aiuto fiducia collaborazione collaborare
        insieme condividere futuro obiettivi traguardi sogni progetti cammino percorso strada
        prossimo prossima prossimi arrivo passato passata ultimo ultima scorso scorsa opportunità
        occasione sfide avventure continuare continua continuo seguire impressionante ispirante
        stimolante interessante interessanti incredibile eccellente meraviglioso meravigliosa
        fantastico fantastica splendido splendida ottimo ottima grande grandi bello bella belli
        belle bellissimo bellissima speciale speciali profilo esperienza esperienze contenuti post
        abbi cura riguardati goditi godetevi momenti momento tempo volta cuore abbraccio abbracci
        bacio baci forte cordiali cordialmente cordialità affetto affettuosi sinceri sinceramente
        ricordo ricordi distinti
    """,
    openers="ciao salve buongiorno buonasera caro cara cari gentile gentilissimo gentilissima "
    "egregio signora signor",
    closings="""
        cordiali saluti
        un caro saluto
        un saluto
        saluti
        un abbraccio
        a presto
        cordialmente
        distinti saluti
    """,
)
