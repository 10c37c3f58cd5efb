"""How Italian sentences ask for contacts."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.HAND: """
            posso|potrei|possiamo|potremmo ~ dare|guardare|sfogliare|vedere|scorrere|consultare|usare
            mi|ci permetta|permetti|lasci|lascia|faccia|conceda ~ di|vedere|usare|guardare|accedere|consultare
            fammi|facci ~ vedere|usare|guardare
            non mi|ci servono|serve|occorrono|bastano|basta che
            mi|ci bastano|basta|basterebbero|bastera; a nostra|mia disposizione
            non mi|ci ~ servono|serve|occorrono ~ che; disposizione
            chiederle|chiederti|chiedervi|domandarle|pregarla
            mi|ci ~ darebbe|manderebbe|passerebbe|invierebbe|indicherebbe|daresti|manderesti|passeresti|direbbe|fornirebbe|girerebbe|gireresti
            le|ti chiedo|chiederei|sarei; posso|potrei chiederle|chiederti
            mi ~ aiuti|aiuta|aiutarmi ~ a trovare
            bastano|basta|basterebbero|bastera ~ nomi|due|tre|cinque|dieci
            nomi ~ bastano|basterebbero; mi|ci ~ utili|utile|comodo|comodi
            ha|hai|avrebbe|avresti ~ i|le|gli|una|un|qualche|alcuni; nei commenti
            mi|ci ~ puo|puoi|potrebbe|potresti ~ mandare|inviare|passare|dare|girare|fornire|indicare|dire|cedere|procurare|trovare
            mi|ci mandare|inviare|passare|dare|girare|fornire|indicare; con tre|cinque|due|dieci
            grato|grata|grati
            schermata|foto|copia|screenshot di|della|dei|del ~ tua|tuoi|sua|suoi
            mi|ci lasciasse|lasciassi|facesse|facessi|farebbe|faresti; mi|ci farebbe|faresti
            mi servirebbe; servirebbero|servirebbe|occorrerebbero
            indichi|indica|nomini|nomina|citi|elenchi ~ mi|ci|tutti|tutte|i
            mi|ci indichi|nomini|citi|elenchi|dica; condivida|condividi ~ con|ogni|tutti|tutte
            raccogli*|raccolga|raduna*|metti|metta|compili*|compila*|trova*|trovi|cerchi|cerca|procuri|procura* ~ mi|le|i|gli|insieme|con|per|lo
            mi|ci ~ mandi|mandate|invii|passi|dai|dia; annota|annoti|segna|segni|scrivi|scriva
            mandameli|mandamele|inviameli|passameli; me li ~ mandi|invii|passi
            ci dia|dai ~ accesso
            mandami*|inviami*|passami*|dammi*|girami*|forniscimi|prestami|lasciami|dimmi|indicami|scrivimi|segnami|inoltrami*|cedimi|elencami|fammi|comunicami|trovami|mandaci|inviaci|passaci|dacci|giraci|indicaci|inoltraci|fornisci
            mi|ci ~ mandi|invii|passi|dia|giri|fornisca|presti|lasci|dica|indichi|scriva|segni|inoltri|ceda|elenchi|faccia|comunichi|manda|invia|passa|da|gira|fornisce|dai|mandasse|inviasse|passasse|desse|girasse|indicasse|inoltra|mandassi|passassi|dessi|puo|puoi|trovi
            mandarmi*|inviarmi*|passarmi*|darmi*|girarmi*|fornirmi|prestarmi|lasciarmi|dirmi|indicarmi|scrivermi|segnarmi|inoltrarmi*|cedermi|elencarmi|farmi|comunicarmi|mandarci|inviarci|passarci|darci|girarci|fornirci|indicarci|inoltrarci|cederci|farci|procurarmi|procurarci
            condividi|condivida|condividere|condivideresti ~ con|la|i|il|sua|suoi|tua|tuoi
            mi|ci ~ serve|servono|servirebbe|servirebbero|bastano|basta|occorrono|interessano
            posso|potrei|possiamo|potremmo ~ usare|avere|utilizzare|vedere|copiare|accedere|consultare|ricevere
            accesso a|al|alla|ai; accedere a|al|alla|ai
            fai|faccia|prepari|prepara ~ un|una ~ elenco|lista
            annoti|annota|scriva|scrivi|elenchi|elenca|compili|compila|risponda|rispondi ~ con|qui|i|tre|cinque|dieci|nomi|suoi|tuoi
            con me|noi; a me
        """,
        Mark.NEEDS: """
            desidero|desidererei|desideriamo|vorrei|vorremmo ~ avere|ricevere|i|gli|le|ottenere|qualche
            ho ~ bisogno; avrei ~ bisogno
            mi|ci ~ occorrono|servono|serve|interessano|servirebbero|occorre
            ho|abbiamo|avrei|avremmo ~ bisogno; cerco; cerchiamo; voglio; vogliamo
            vorrei ~ avere|i|la|il|gli; gradirei; raccolgo; raccogliamo
        """,
        Mark.TAKE: """
            inserisca|inserisci|inserire|immetta|immetti|digiti|digita|riversi|riporti|metta|metti|aggiunga ~ i|la|tuoi|suoi|tua|sua ~ tuoi|suoi|tua|sua|contatti|rubrica ~ contatti|rubrica|amici|clienti
            autorizzi|autorizza|autorizzare|associ|associa|colleghi ~ accesso|suoi|tuoi|sua|tua ~ contatti|rubrica
            esporta*|esporti|importa*|importi|carichi|carica|caricare|scarichi|scarica|copi|copia|copiare|sincronizzi|sincronizza|sincronizzare|colleghi|collega|collegare|apra|apri|aprire ~ sua|tua|suoi|tuoi|suo|tuo|i|la|tutti|lista ~ contatti|rubrica|agenda|elenco|rete|lista|tutti|suoi|clienti|indirizzario
            esportazione|copia ~ di|della|dei ~ sua|suoi|tua|tuoi; aprirci|aprirmi
            esportarli|esportarmi
        """,
        Mark.SCROLL: """
            dia|dai|dare|butti|butta|getti ~ occhiata ~ ai|alla|nella|nei|tra ~ tuoi|suoi|tua|sua
            occhiata ai|alla|nella|nei|tra|fra|al ~ tuoi|suoi|tua|sua
            scorra|scorri|scorrere|guardi|guarda|riguardi|riguarda|ripassi|ripassa|sfogli|sfoglia|consulti|consulta|cerchi|cerca|passi|passa|dia|dai|vada|vai ~ sua|tua|suoi|tuoi|nella|nei|tra|un|occhiata|in ~ contatti|rubrica|agenda|lista|telefono|cellulare|rete|elenco|rassegna
        """,
        Mark.REACH: """
            posso|potrei|possiamo|potremmo|vorrei|vorremmo|mi|ci ~ scriver*|contattar*|rivolger*|chiamar*|parlar*
            scrivere|contattare|rivolgermi|parlare ~ a|tutti|con|ai
        """,
        Mark.RELAY: """
            dia|dai|dare|lasci|lascia|mostri|mostra|consegni|consegna|distribuisca ~ il|la|i|questo|questa ~ mio|mia|miei|nostro|nostra ~ biglietto|biglietti|numero|nome|indirizzo|volantino|contatto|recapito|link|offerta
            faccia|fai|fare|fate girare|circolare|avere|arrivare|sapere
            inoltri|inoltra|passi|passa|mandi|manda|invii|invia la|il|i|le nostra|nostro|mia|mio|nostre
            manda|mandi|invia|invii|passa|passi|gira|giri|inoltra|inoltri il|la|i|questo mio|mia|nostro|nostra|miei|annuncio|messaggio
            faccia|fai|fare|fate ~ girare|circolare|avere|arrivare|pervenire|conoscere
            trasmetta|trasmetti|recapiti|segnali|segnala ~ a|questo|questa|il|la|nostra
            scriva|scrivi|mandi|manda|invii|invia ~ un|una ~ mail|messaggio|email|lettera|e
            da parte nostra|mia; a nome nostro
            inoltralo|inoltrala|inoltrarlo|lo inoltri|condivida|condividilo|mandalo|giralo|inoltra|inoltrare ~ a|ai|con|questo|messaggio
            lo|la inoltri|mandi|giri|condivida|diffonda a|ai|con|tra
            fallo|lo faccia|fai girare|avere|arrivare
            diffondi|diffonda|distribuisci|distribuisca|spargi|sparga ~ il|questo|questa|nostro|mio|questi|la
            parli|parla|parlasse ~ di ~ me|noi ~ a|con; copia|copi|incolla|incolli ~ questo|il|e
            metta|metti|mettere|posta|posti ~ il|questo|nostro|mio|link
            faccia|fai|fa|dica|dillo|di|racconti|racconta|avvisi|avvisa|informi|informa ~ sapere|a|ai|tutti
            mandalo|mandala|inoltralo|invialo|giralo
            pubblica*|pubblichi|posta|posti|metti|metta ~ questo|questa|lo|sul|sulla
            condividilo; condividetelo; condividerlo; lo condivida; mandalo; lo mandi; mandarlo
            sparga|spargi la voce
            inoltra*|inoltri|condividi*|condivida|condividere|condividesse|diffondi*|diffonda|diffondere|manda*|mandi|invia*|invii|passa*|passi|pubblica|pubblichi|distribuisca|giri|gira|girare ~ questo|questa|il|la|lo|mia|mio|nostra|nostro|messaggio|con|a|parola|l|ai
            inoltralo; inoltrarlo; inoltratelo; condividerla; diffondilo; diffonderlo; invialo
            inviarlo; passalo; passarlo; giralo; girarlo; inoltrarla; girarla
            lo|la inoltri|condivida|diffonda|giri|mandi|invii|passi
            faccia|fai|fare|fallo ~ girare|circolare|arrivare
            sparga|spargi|spargere|passi|passa ~ la|parola voce
            parli|parla|parlare|parlane ~ di|a ~ noi|me|nostra|nostro|mia|tutti; ne parli|parla
            consigli*|raccomandi*|raccomandaci|raccomandarci|segnali* ~ a
            ci ~ raccomandi|consigli|segnali; dillo|dica|raccontalo|racconti a; scriva|scrivi a
        """,
        Mark.INTRODUCE: """
            mi|ci ~ introducesse|introduca|introduci|colleghi|collegasse|metta|mettesse|mettessi
            collegarmi|collegarci|introdurmi|introdurci|mettermi|metterci con|in|presso|a
            essere messo|presentato|messa; interceda|intercedere; una parola ~ con|per
            mi|ci presentasse|presentassi|presentare ~ a; essere presentato|presentata a
            ci|mi ~ raccomandasse|raccomandassi|consigliasse|consigliassi|segnalasse|presentassi
            mi|ci metta|metti|mettesse|mettessi ~ in ~ contatto
            presentami|presentarmi|presentaci|presentarci|raccomandami|raccomandarmi|raccomandarci|raccomandaci|consigliarmi|introdurmi|introdurci|segnalarmi|segnalarci
            mi|ci ~ presenti|presenta|presentasse|presenteresti|presenterebbe|raccomandi|raccomanda|raccomandasse|introduca|metta|metti|metterebbe|consigli|consiglia|segnali
            mettermi|metterci|mettimi|mettici ~ contatto; aprirmi|aprirci ~ porte
            presentazioni presso
        """,
        Mark.INVITE: """
            chieda|chiedi|iscriva|iscrivi|iscrivere|registri|registra|convinca|convinci|persuada|recluti|recluta ~ a|tutti|tutte|ai|i|tuoi|suoi|due|tre|cinque|dieci|0
            invita*|inviti|tagga*|tagghi|menziona|menzioni|nomina|nomini|porta|porti|aggiunga ~ tutti|tutte|i|tuoi|suoi|due|tre|quattro|cinque|sei|dieci|0|almeno|quanti|ogni|piu
        """,
        Mark.OUTRIGHT: """
            aggiungimi|mettimi|inseriscimi|invitami ~ a|in|nei ~ tutti|tuoi ~ gruppi
            mi aggiunga|metta|inserisca ~ gruppi; aggiungimi ~ i ~ gruppi
            mandami|portami|trovami|inviami|procurami|mandaci|portaci clienti|acquirenti|interessati|gente
            mi|ci mandi|porti|trovi|invii|procuri clienti|acquirenti|interessati
            scambiamoci|scambiamo|scambiare|scambiarci|uniamo|mettiamo ~ le|i|nostre|nostri|gli ~ liste|rubriche|elenchi|portafogli ~ dei|clienti|di|contatti
            ogni ~ segnalazione|raccomandazione|contatto|nome|amico|presentazione ~ le|ti|vale|sono ~ frutta|rende|porta|vale|da|euro|fa
            per ogni ~ persona|iscritto|segnalazione|raccomandazione
            apra|apri|aprirmi|aprirci|aprimi|aprici|presti|prestami ~ mi|ci|la|sua|tua ~ sua|tua|rete ~ rete|rubrica|cerchia|agenda
            mi|ci apra|apri|presti ~ sua|tua ~ rete|rubrica|cerchia
            accesso a|alla|ai ~ sua|tua|suoi|tuoi ~ rete|contatti|rubrica|agenda
            piu nomi|contatti|amici|persone|segnalazioni|nominativi
            per ~ contatto|amico|nominativo ~ segnalat*|presentat*|inviato|raccomandat*
            premio|commissione|buono|sconto|euro|bonus per ogni|ciascun
        """,
        Mark.BOOK: """
            bella|grande|grossa|fitta|ricca|buona|lunga ~ rubrica|agenda|lista
            agenda di contatti; sua|tua ~ agenda; rubrica ~ piena|fitta
            tutti|tutte ~ i|gli ~ contatti|numeri|nomi|indirizzi ~ del|della|nel|nella ~ tuo|suo|tua|sua
            sua|tua|suo|tuo|vostra|vostro ~ rubrica|indirizzario|portafoglio
            sua|tua|suo|tuo|vostra ~ lista|elenco|banca|database|archivio|portafoglio|mailing ~ di|dei|degli|clienti|contatti|list|indirizzi|soci|iscritti|distribuzione|amici
            contatti di|del|su ~ linkedin|telefono|cellulare; tutti ~ i ~ suoi|tuoi contatti
            portafoglio|elenco|lista|database|archivio|banca di|dei|degli|con|completo|completa|clienti ~ clienti|contatti|soci|iscritti|abbonati|amici
            database|portafoglio|archivio clienti|contatti
            suoi|tuoi contatti di|del|professionali|sul|per|dal|linkedin; rubrica ~ telefonica
            elenco|lista dei|di|con|tutti ~ suoi|tuoi ~ contatti|clienti|amici|soci
            base ~ clienti; anagrafica clienti; rubrica del|di
        """,
        Mark.ROLL: """
            suoi|tuoi contatti
        """,
        Mark.ROSTER: """
            lista|elenco di ~ possibili|potenziali ~ clienti|compratori|interessati
            lista|elenco di ~ tutti ~ i|suoi|tuoi ~ suoi|tuoi|colleghi|dipendenti
            tutti|tutte ~ i ~ responsabili|decisori|compratori|referenti|capi|direttori|dirigenti
            chi ~ decide|compra
            lista|elenco|nomi|contatti|tabella|indirizzi|nominativi|recapiti|mail dei|di|con|degli|delle|completo|completa ~ decisori|acquirenti|clienti|responsabili|dirigenti|soci|membri|iscritti|compratori|buyer|direttori|abbonati|manager|decisioni
            lista|elenco|nomi|nominativi di|delle ~ chi|persone|coloro ~ decide|decidono|compra|firma|che
            lista|elenco del|dei|di|degli ~ dipendenti|personale|impiegati|colleghi|collaboratori ~ con
            organigramma ~ con
        """,
        Mark.DATA: """
            e mail; indirizzi mail|email; numeri di telefono
        """,
        Mark.THEIRS: """
            me|ce la|lo|li|le mandi|invii|passi|giri|presti|dia|manda|invia|passa
            condividili|condividile|mandali|mandameli|inviali|passali|condividerli ~ con|a|me
            li condivida|mandi|invii ~ con|a|me; mi|ci servirebbe|serve|servono
            loro ~ nomi|numeri|indirizzi|mail|telefoni|contatti|recapiti|dati|e|nome
        """,
        Mark.COUNTED: """
            due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|quindici|venti|trenta|cinquanta|cento|0|alcuni|alcune|qualche|diversi|dozzina|decina ~ nomi|contatti|indirizzi|numeri|telefoni|mail|segnalazioni|nominativi|recapiti|referenze|nome|contatto|nominativo
            tanti nomi|contatti
        """,
        Mark.HEADS: """
            due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|quindici|venti|trenta|cinquanta|0|alcuni|alcune|diversi|dozzina|decina ~ persone|amici|amiche|conoscenti|colleghi|aziende|parenti
        """,
        Mark.CIRCLE: """
            tuo|suo|tuoi|suoi|tue|sue ~ giro|amicizie|ambiente
            del|dal|nel ~ suo|tuo ~ giro|ambiente
            tuoi|suoi ~ fornitori|collaboratori|dirigenti|capi|decisori|partner|soci
            soci|clienti|membri ~ della|del|di ~ sua|tua|suo|tuo
            nome|nomi ~ nella|dalla|della|nel ~ tua|sua|tuo|suo ~ cerchia|rete|giro
            quali dei ~ tuoi|suoi ~ amici|contatti|clienti; tuoi|suoi ~ soci|partner
            di famiglie|persone|aziende|gente che; tanti|molti contatti|amici
            tra|fra ~ i ~ tuoi|suoi ~ conoscenti|amici|contatti|clienti
            membri del|della ~ suo|sua|tuo|tua; possibili|potenziali clienti
            conosce|conosci|conoscera|conoscerai ~ molti|molte|tanti|tante|parecchi|gente|diversi|molta|tanta
            intorno|attorno a ~ lei|te; decisori; chi decide
            dei|tra|fra ~ tuoi|suoi amici|clienti|contatti|conoscenti
            di amici|amiche|conoscenti|clienti
            tuoi|suoi|tuo|suo|tua|sua|tue|sue|vostri ~ clienti|contatti|amici|amiche|conoscenti|rete|membri|soci|rubrica|telefono|cellulare|parenti|familiari|vicini|follower|cerchia|iscritti|famiglia|pazienti|allievi|portafoglio|agenda|conoscenze
            persone|gente|amici|aziende|conoscenti|colleghi|quelli che ~ conosci|conosce|conosca
            di ~ amici|conoscenti|clienti|contatti tuoi|suoi|che|e|interessati
            che ~ conosci|conosce|conosca
        """,
        Mark.PEERS: """
            tutta|tutto ~ la|il ~ tua|sua|tuo|suo ~ squadra|team|personale
            tutti ~ i ~ tuoi|suoi ~ colleghi|dipendenti; tuo|suo ~ consiglio|direttivo
            tuoi|suoi ~ capi|responsabili|dirigenti|acquirenti|referenti|commerciali
            tuoi|suoi|tuo|suo|tua|sua|vostri ~ colleghi|dipendenti|impiegati|squadra|team|capi|superiori|fornitori|partner|dirigenti|collaboratori|personale|direttori
            di ~ colleghi|dipendenti
        """,
        Mark.WHO: """
            che|chi|cui|a ~ possano|possa|potrebbero|potrebbe|vogliano|voglia|abbiano|abbia|interessi|cerchino|interessati|interessate|serve|servirebbe|vogliono|vuole|decide|decidono|bisogno|interessare|risparmiare|servire
            chi; a cui
            li|le|loro|io ~ chiamo|scrivo|contatto|chiamero|scrivero|contattero|contattiamo|chiameremo
            io ~ chiamo|scrivo|penso|contatto|faccio|parlo; al|il resto; contattarli; chiamarli
            scrivergli; invitarli; scrivere loro; dalla|dal|della|del sua|tua|suo|tuo
        """,
        Mark.ALL: """
            amici|amiche|vicini|famiglia|familiari|parenti|colleghi|clienti|conoscenti e|ed ~ amici|amiche|vicini|famiglia|familiari|parenti|colleghi|clienti|conoscenti
            tutti|tutte ~ i|gli|le ~ clienti|visitatori|soci|ospiti|vicini|gente|persone ~ di|del|della|che|nel|nella
            tutti|tutte quelli|coloro|chi ~ della|nella|del|nel ~ tua|sua|tuo|suo
            chiunque ~ nella|nel|della|in; chiunque sia|abbia
            amici ~ famiglia|parenti|familiari; famiglia ~ amici
            chiunque ~ conosca|conosce|conosci; quanti ~ conosce|conosci
            tutta l azienda|ufficio; a chi conosce|conosci; tutte le sue|tue conoscenze
            tutti|tutte|ogni|ciascuno ~ i|gli|le|dei ~ contatti|amici|clienti|numeri|indirizzi|nomi|membri ~ di|del|della|che|nel|nella|in
            totalita dei ~ tuoi|suoi; tutti i contatti|numeri|nomi
            tutto|tutta ~ il|la|sua|tua ~ personale|azienda|ditta
            tutti ~ i|gli|suoi|tuoi ~ dipendenti|impiegati|reparti|collaboratori
            ai|con|tra|fra|a ~ tuoi|suoi|vostri|i|tutti ~ contatti|clienti|follower|conoscenti|iscritti|soci|partner
            tutti|tutte|ogni|ciascuno ~ i|le|dei ~ soci|membri|clienti|amici|colleghi ~ di|del|della ~ tuo|suo|tua|sua
            nei|tuoi|suoi ~ tuoi|suoi|gruppi ~ gruppi|whatsapp
            tutti ~ i ~ tuoi|suoi ~ soci|partner|fornitori; tutta ~ la ~ tua|sua ~ lista
            ogni|tutti|tutte ~ gruppo|gruppi ~ cui|in
            tutti|tutte|ogni ~ i|le|tuoi|suoi ~ gruppi|gruppo
            tutti|tutte|ciascuno|ognuno ~ i|le|dei|delle ~ tuoi|suoi|tue|sue|vostri ~ contatti|amici|amiche|conoscenti|clienti|follower|colleghi|gruppi|vicini|parenti|soci|conoscenze
            tutti|tutte ~ quelli|coloro|le|persone ~ che ~ conosci|conosce|conosca|puo|puoi
            tutti|tutte nella|nel|della|in ~ tua|sua|tuo|suo; a tutto il mondo
            tutta|tutto|intera|intero ~ la|il|tua|sua|suo|tuo ~ rete|rubrica|lista|cerchia|famiglia|elenco|giro|agenda|indirizzario
            tua|sua ~ intera rete|rubrica|lista; quante|quanti ~ piu
            maggior|massimo|piu ~ numero|gente|persone
            piu persone|gente|contatti|amici possibile|possibili; quanti|quante ~ puo|puoi
            il piu ~ persone; amici e|parenti famiglia|parenti|conoscenti|contatti
            tuoi|suoi amici e; ogni ~ suo|tuo ~ contatto|amico|cliente
        """,
        Mark.SOME: """
            tre|quattro|cinque|sei|sette|otto|dieci|dodici|venti|0 ~ colleghi
            due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|quindici|venti|trenta|0|dozzina|decina ~ amici|amiche|persone|contatti|conoscenti|clienti|gruppi|parenti
            alcuni|diversi|due|tre dei ~ tuoi|suoi
        """,
        Mark.EACH: """
            ogni|ciascun|per ~ contatto|nome|indirizzo|segnalazione|raccomandazione|amico|amica|cliente|nominativo|conoscente
        """,
        Mark.REWARD: """
            premio; commissione; provvigione; buono; sconto; regalo; euro; per cento; gratis
            bonus; ricompensa; omaggio
        """,
        Mark.DONE: """
            adatto|adeguo|regolo|secondo|dipende|libero|disponibilita ~ alla|nella|dalla|con ~ tua|sua agenda
            mi adatto; appuntamento|disponibilita; saluto|saluti|abbraccio|auguri ~ a|ai|da
            salutami|saluta|saluti; un saluto
            buco|spazio|posto|appuntamento|ora|momento ~ nella|in ~ tua|sua|agenda ~ agenda
            un buco
            grazie ~ di|per|d ~ aver*|condiviso|condivisione|inoltro|passaparola|presentazione
            hai|ha|avevi|aveva|avete ~ condiviso|inoltrato|diffuso|passato|dato|offerto|promesso|presentato|girato
            come ~ promesso|offerto|proposto; ti sei ~ offert*; si e ~ offert*; si era ~ offert*
            ti eri ~ offert*; ho ~ perso; perso ~ tutti|i|la|il|miei; gia ~ condiviso|inoltrato
        """,
    },
    nouns={
        Mark.HAND: """
            (manda|invia|passa|gira|fornisci|presta|lascia|indica|scrivi|segna|inoltra|elenca|trova|procura|raccogli|condividi|comunica|segnala|cerca|nomina)(mi|ci|meli|mele|melo|mela|celi|cele)
            dammi dacci dimmi dicci fammi facci dammeli dammele
            (mandar|inviar|passar|dar|girar|fornir|prestar|lasciar|dir|indicar|scriver|inoltrar|ceder|procurar|trovar|raccoglier|far|elencar|segnalar|comunicar|cercar|nominar)(mi|ci|meli|mele|celi|cele)
        """,
        Mark.RELAY: """
            inoltr(a|i|are|ate|asse|assi)(lo|la|li)? condivid(i|a|ere|ete|esse|essi)(lo|la|li)?
            condivider(lo|la) inoltrar(lo|la) diffond(i|a|ere|esse)(lo|la)? diffonder(lo|la)
            (manda|invia|gira|passa|pubblica|dillo|racconta|segnala)(lo|la|glielo|gliela)
            (mandar|inviar|girar|passar|pubblicar|segnalar|dir)(lo|la)
        """,
        Mark.INTRODUCE: """
            (presenta|raccomanda|consiglia|segnala)(mi|ci)
            (presentar|raccomandar|consigliar|segnalar)(mi|ci)
        """,
        Mark.INVITE: """
            invita inviti invitare invitasse tagga tagghi taggare
        """,
        Mark.DATA: """
            lista liste elenco elenchi nomi indirizzi numeri telefoni mail email contatti dati
            recapiti nominativi referenze biglietti profili cellulari
        """,
        Mark.THEIRS: """
            (manda|invia|passa|gira|presta|da|lascia)(mela|melo|meli|mele|cela|celo|celi|cele)
        """,
        Mark.MATTER: """
            invitato invitati invitate nozze matrimonio cartellini badge emergenza incidente
            fattura fatture consegna partecipanti testimone testimoni compleanno funerale
            catering cena ospiti
        """,
    },
)
