"""How Italian sentences offer something for sale."""

from cordially.etiquette.reading.offers.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.SELLS: """
            il posto costa
            do|faccio|seguo|vendo|offro|affitto|traduco|installo|preparo|curo ~ adesso|ora|anche|ormai
            installiamo|produciamo|organizziamo|distribuiamo|forniamo|consegniamo; offro
            me ne occupo; ci occupiamo; ce ne occupiamo; me ne faccio carico; i miei onorari
            ha|abbiamo|ho appena lanciato|aperto|creato; nel nostro|mio negozio
            una nuova gamma|linea; nuova gamma|linea; mi occupo io; le tolgo; ti tolgo
            penso a tutto io; ci penso io; ci pensiamo noi; offro; offriamo; propongo; proponiamo
            vendo; vendiamo; tengo corsi|un
            aiutiamo|aiuto aziende|imprese|squadre|dirigenti|studi|persone|negozi|manager
            seguo anche; affianchiamo; affianco
            ha|ho|abbiamo ~ lanciato|sviluppato|creato|preparato|messo a punto|realizzato un|una|la|il
            ha|abbiamo appena lanciato|presentato; specializzat* in|nel|nella|nei|proprio
            si occupa di; me ne occupo io; ce ne occupiamo noi; ci occupiamo noi; gliel* tolgo
            glieli tolgo; te la tolgo; le|ti rifa|fa|facciamo|costruisce|costruiamo il|un|una|la
            adesso|ora lavoro per; adesso|ora vendo|offro|faccio; rappresento; distribuiamo
            gia ordinano|comprano|acquistano
            facciamo ~ preventivo|prezzo; abbiamo|ho aperto ~ agenzia|studio|negozio|un|una; traduciamo|pianifichiamo|puliamo|controlliamo|progettiamo
            le|ti|vi consiglio|consigliamo ~; le|ti|vi regaliamo|offriamo|organizziamo; gliene porto
        """,
        Mark.OUTRIGHT: """
            voglio|vorrei|vogliamo|vorremmo|desidero|posso|piacerebbe ~ venderle|venderti|vendervi
            le|ti|vi vendo|vendiamo
        """,
        Mark.GAIN: """
            fa|fanno|far|farle|farti|farebbe risparmiare; risparmi*; trovare ~; piu tempo
            aiutarla|aiutarti; la|ti aiut*; semplifica|semplificare; senza sforzo; bolletta
            le|ti ~ interessare|servire|piacere|convenire|conviene|converrebbe|gioverebbe
            trarne|trarrebbe ~ vantaggio|beneficio; beneficiare; rende|rendono; resa
            toglie|togliere ~ pensiero; le|ti farebbe|farebbero
            migliora|migliorare ~ suo|sua|suoi|sue|tuo|tua; portano|porta ~ clienti
            alleggerire|alleggerisce; fa|fanno|far|fare risparmiare
            risparmia|risparmiano|risparmiare|risparmieresti|risparmierebbe ~ ore|lei|sua|suo|tempo|soldi|sulla|sul
            le|ti fa risparmiare
            dimezza|dimezzano|dimezzare|riduce|riducono|ridurre|abbassa|abbassare|taglia|tagliare ~ suoi|sue|sua|tuoi|tua|costi|costo|bolletta|spese
            sua|tua|vostra bolletta
            trovare|portare|porta|portano|attirare|acquisire|conquistare ~ clienti|pazienti|ordini|contatti|prenotazioni
            piu|nuovi clienti|vendite|prenotazioni|ordini; clienti per lei|te
            due volte piu veloc*; il doppio piu; meta del tempo; nella meta
            le|ti gioverebbe*|servirebbe|farebbe|tornerebbe*; gioverebbe; ricavare di|piu
            aumentare|raddoppiare|migliorare il|la|i|le suo|sua|suoi|sue|tuo|tua|tuoi
            prima dei|della suoi|sua|tuoi|tua concorren*; proprio quello che le|ti serve
            fatto per lei|te; fa al caso suo|tuo; 0 % annuo|all|l; per cento all|annuo; rendimento
            meno caro di; piu conveniente; le|ti sarebbe|sarebbero util*
            piu sana|sano; piu protett*; le|ti|vi toglie*|toglierebbe|porta|restituirebbe|restituisce|sarebbe ~; si ripaga*; crescere
            toglierle|toglierti; nuovi clienti; per cento l anno; risparmiare parecchio; rende ~ cento
            raddoppiato|raddoppiare il|le fatturato|vendite; i numeri parlano; conviene davvero|molto; vale la pena
        """,
        Mark.AUDIENCE: """
            come la sua|tua|vostra; come il suo|tuo|vostro; come le sue|vostre; come i suoi
            delle|della sue|sua|tua|vostre|vostra dimensioni|dimensione|taglia
            del suo|tuo|vostro settore|ramo; nella sua|tua situazione|posizione
            nel suo|tuo|vostro settore
            a|per dirigenti|persone|aziende|donne|manager|professionisti|imprenditori che
            per dirigenti|manager|aziende; persone come lei|te
            per la sua|tua|vostra azienda|squadra|ditta; alla sua|tua azienda
            la sua|tua azienda ~ potrebbe; suo settore
        """,
        Mark.ASK: """
            provi|prova|provare|provarlo; le|ti attivo|apro|invito|prenoto
            possiamo ~ sentirci|parlarne|vederci; sul mio|nostro sito; ci sentiamo ~ ?; una prova
            mese|account|periodo|versione di prova; prova gratuita|gratis; dimostrazione; demo
            preventivo; listino; catalogo; brochure; campioni; campione
            le|ti|vi mostro|mostriamo|mostrerei|faccio vedere|spiego
            mostrarle|mostrarti|mostrarvi|presentarle|presentarti; farle|farti vedere|provare
            le|ti faccio|facciamo|preparo|mando|invio ~ prezzo|offerta|preventivo|sconto|proposta
            farle|farti ~ offerta|prezzo|preventivo|sconto|proposta
            buon|ottimo|bel prezzo|offerta; la|ti iscrivo; le|ti riservo|prenoto|tengo|attivo
            iscriverla|iscriverti
            primo|prima mese|seduta|consulenza|lezione ~ gratis|gratuita|gratuito|omaggio|offerto
            sconto*; sconti; 0 % di|sul|sulle; dia|da|dai un|uno ~ sguardo|occhiata
            un occhiata ~ nostro|negozio|sito|demo; visiti|visita|passi ~ negozio|sito
            nostro|mio negozio; ordini; ordinare; con il codice
            posso ~ mandarle|inviarle|offrirle|offrirti|mandarti|prenotarle; meta prezzo
            senza impegno; offerta speciale; prezzo di favore
            confronto|confrontiamo ~ sua|suo|tua|tuo; provi|prova ~ nostro|nostra|nostri; meta prezzo; senza spese; si iscriva; iscriviti
            analisi gratuita; un preventivo; a meno; mostrarle; mostrarti; presentarle
        """,
        Mark.SOFT: """
            le|ti interessa; mezz ora; quarto d ora; una telefonata ~ in|per|cui; vuole che
            vuoi che; mi dica; dimmi; fammi sapere; mi faccia sapere; se vuole|vuoi|le|ti
            posso ~ inviar*|mandar*|offrir*|far*|mostrar*|prenotar*; le|ti posso; mi chiami|scriva
            chiamami; ho pensato a lei|te; volentieri; quando vuole|vuoi
        """,
        Mark.DENIES: """
            non ~ solit* ~ commerciale|venditore|messaggio; non ~ vender*
            lungi da me ~ pubblicita|vendere|fare; non sono ~ venditore|commerciale|venditrice
            senza secondi fini; niente vendite|pubblicita|promozioni
            non faccio mai|quasi|di ~ pubblicita|promozione
            di solito non ~ pubblicita|vendo|propongo; non uso ~ pubblicita|vendere
            mai ~ pubblicita|promozione; non ~ messaggio promozionale|pubblicitario
            non e ~ vendita|commerciale; non intendo ~ vender*; non ~ intenzione di ~ vender*
            non ~ venderle|venderti|vendervi|vendere nulla|niente; niente|nulla da vendere
            non ~ vendere; mai ~ vender*; non e pubblicita
            non ~ pubblicita|promozione|proposta commerciale|spot; nessuna vendita|pubblicita
            mai pubblicita; non faccio mai|pubblicita
            odio|detesto ~ vendere|venditori|pubblicita|vendite; lungi da me ~ vendere
            non sono ~ venditore|venditrice; non ~ messaggio ~ commerciale|pubblicitario
            niente discorsi|pubblicita|vendite
            non la|lo|mi prenda|prendere|prendermi|legga|veda ~ come|per; non pensi|pensare|creda che; non ~ comprare niente|nulla; niente da comprare
            non voglio nulla|niente da; nulla|niente da lei|te; non ~ suoi|tuoi soldi; senza secondi; nessun trucco
            odio|detesto ~ vendite|pubblicita|venditori|spam; pubblicita mi stanca|annoia|infastidisce; non fa per me|noi
            non uso mai ~ rete; mai ~ per affari; non siamo|sono di quelli|quelle che
            da amica|amico ~ non; non da venditrice|venditore|commerciale|consulente; non la|ti cerco ~ client*; non ~ come cliente
            non ~ convincer*; qui non si vende; non si vende nulla|niente; non vendo|vendiamo niente|nulla; nessuna pressione; niente trucchi|discorsi
            senza ~ intenzione di ~ vendere; non si tratta di; non lavoro ~ vendite; niente di commerciale; nulla di commerciale
            nessuno mi paga; non ci guadagno ~; non mi faccio pubblicita; non sono qui ~ piazzare|vendere
            non ~ rappresentante; non faccio propaganda
            non e ~ questione di soldi; non ~ per soldi|denaro; non sopporto ~ venditori; non sono uno|una che vende
        """,
        Mark.OTHERWISE: """
            non ~ piu; non ~ in vendita; non e mai stato|stata il; ai privati; loro non; lui|lei non; non sono un bravo|buon|brava; senza pubblicita viene|vengono
            grazie di|per non; alla fine non; non pubblicizziamo; non abbiamo mai voluto; mia bici; non mi mandi|mandare; non insistono
            non sono alle vendite
            senza fini|scopo di lucro
        """,
        Mark.FREE: """
            non costa|costano nulla|niente; senza costi|spese; gratis; gratuit*; costa|costano meno; biglietti ridotti; meta prezzo; in omaggio; meno caro|cari
            omaggio|omaggi per; con omaggi|regali; primi ospiti|clienti|iscritti
        """,
        Mark.PROOF: """
            tutti|tutte quelli|quelle|coloro che; quelli|quelle|coloro che ~ provano|provato|usano|usato|fatto|conoscono; chi ~ prova|provato|visto|usa|usato|fatto; chiunque ~
            nessuno ~ pentit*; clienti ~ dicono|entusiasti|tornano|consigliano|soddisfatti; nostri clienti|soci|iscritti; non ~ fare a meno|senza
        """,
        Mark.URGES: """
            deve|devi|dovrebbe|dovresti|bisogna ~ provare|vedere|conoscere|leggere|sapere|assaggiare; imperdibile; non si perda|perdere; non perderti; sarebbe un peccato; da non perdere
            migliore sul|del mercato; sul mercato; unic*; eccezional*; solo fino; fino a ~; finisce|finiscono|scade|scadono ~; ultima occasione|possibilita; cambiato la|mia vita|pelle; da nessuna parte; ne parlano tutti; vale ogni
            consiglio ~; glielo|te lo consiglio; le|ti consiglio; raccomando; troppo bello; perfett* per lei|te|la|il; ideal* per lei|te|la|il; fatt* per lei|te|persone; uno|una|qualcuno come lei|te; persone come lei|te; chi e nella
        """,
        Mark.YET: "ma; pero; tuttavia; comunque; eppure; solo; soltanto; semplicemente; detto questo; se non; ciononostante; bensi; anzi; percio",
        Mark.SEATS: """
            il biglietto|posto ~ costa; la quota|seduta|lezione|sessione
            posti|biglietto|biglietti|quote|unita|lotti|iscrizione ~ costa|costano|a|da|sono|sul
            restano|rimangono ~ posti|quote|unita|lotti
            ancora ~ posti|quote|unita|lotti|biglietti; ultimi posti; i biglietti
        """,
        Mark.AGAINST: """
            non ~ in vendita; non ~ interess*; non ci serve; suo|tuo parere|consiglio
            sua|tua opinione; abbiamo gia
            nella|nel nostra|mia|nostro|mio azienda|ditta|societa|studio|gruppo; posto di lavoro
            lavoro da noi; stipendio; netti; lordi; posto da; tempo indeterminato; ral; candidat*
            assum*; selezioniamo; tirocin*; apprendist*; stage; curriculum; annuncio di lavoro
            tempo pieno; laboratorio|corso|incontro gratuito; e gratuito|gratuita|gratis
            ingresso libero|gratuito; porte aperte; volontari*; donazione; donazioni; donare
            beneficenza; solidale; onlus; associazione; lotteria
            suo|tuo preventivo|software|corso|programma
            sua|tua fattura|offerta|proposta|piattaforma|app; comprato; acquistato; pagato
            ordinato; ci costa; ci fa risparmiare; mi e costato; un regalo; in regalo
            ingresso e|resta libero|gratuito
        """,
        Mark.RECEIVED: """
            grazie per ~ preventivo|offerta|fattura|dimostrazione|catalogo|proposta
            grazie del|della ~ preventivo|offerta|fattura|proposta
        """,
    },
    ours="nostro nostra nostri nostre mio mia miei mie",
    negations="""
        non mai nulla niente senza nessun nessuna nessuno odio detesto lungi ne neanche
        lontano lontana vergogno vergognerei evito risparmio rifuggo invece nessuna
    """,
    selling="""
        vender* vendere vendita vendite vendo venditore venditrice venditori pubblicita
        pubblicitari* promozion* promuovo reclame commerciale commerciali spam pitch piazzare
        rifilare propaganda imbonitore
        comprare vende vendiamo spam convincer* discorso trucchi marketing annuncio rappresentante reclame vendita
        imporre imporle imporl* forzar* spingere spingo promuovere vendendo venduto commerciante convincer* pubblicizz* propinar*
        convertir* lodare vantare elogiare predicare volantino lezione
        consiglio consigliare disturbare insistere insistente
    """,
    things="""
        app applicazione software piattaforma strumento strumenti prodott* servizi* soluzion*
        corso corsi formazione programma percorso coaching laboratorio workshop webinar
        masterclass ritiro agenzia consulenza societa azienda ditta studio negozio bottega
        pacchett* abbonamento assicurazione polizza fondo fondi gamma linea integratori
        biglietti seminario seminari vertice ebook clienti sistema metodo pulizia pulizie
        contabilita offert* tariff* prezz* marchio mentoring convegno collezione listino
        progetto filtro credito mutuo pensione appartamento appartamenti sconto crema creme vino
        vini olio pannelli materasso polizze trattamento trattamenti caldaia caldaie
    """,
    beside_denial="""
        integratore caldaie pannelli tetto vacanze viaggi viaggio libro analisi diagnosi sito pagina filtri cucina
        finestre camere ritiro sedute traduzione traduzioni allenamento pratiche clinica risparmio investitore
        investitori investimento vitamine frullato buste planning pianificazione preventivo
    """,
)
