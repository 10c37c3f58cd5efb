"""How Italian sentences put somebody on a list, or ask for contacts."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.REWARD: """
            premio; commissione; provvigione; buono; sconto; regalo; euro; per cento; gratis; bonus; ricompensa; omaggio
        """,
        Mark.EACH: """
            ogni|ciascun|per ~ contatto|nome|indirizzo|segnalazione|raccomandazione|amico|amica|cliente|nominativo|conoscente
        """,
        Mark.HEADS: """
            due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|quindici|venti|trenta|cinquanta|0|alcuni|alcune|diversi|dozzina|decina ~ persone|amici|amiche|conoscenti|colleghi|aziende|parenti
        """,
        Mark.NEEDS: """
            desidero|desidererei|desideriamo|vorrei|vorremmo ~ avere|ricevere|i|gli|le|ottenere|qualche; ho ~ bisogno; avrei ~ bisogno; mi|ci ~ occorrono|servono|serve|interessano|servirebbero|occorre
            ho|abbiamo|avrei|avremmo ~ bisogno
            cerco
            cerchiamo
            voglio
            vogliamo
            vorrei ~ avere|i|la|il|gli
            gradirei
            raccolgo
            raccogliamo
        """,
        Mark.SOME: """
            tre|quattro|cinque|sei|sette|otto|dieci|dodici|venti|0 ~ colleghi
            due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|quindici|venti|trenta|0|alcuni|alcune|diversi|dozzina|decina ~ amici|amiche|persone|contatti|conoscenti|colleghi|clienti|gruppi|parenti
            alcuni|diversi|due|tre dei ~ tuoi|suoi
        """,
        Mark.ADDRESS: """
            suo|tuo|sua|tua ~ indirizzo|mail|email|e|posta
        """,
        Mark.FOOTER: """
            se ~ non ~ desidera|desideri|vuole|vuoi|volesse; non desidera|desideri|vuole|vuoi piu; per ~ non|disiscriversi|cancellarsi|smettere ~ piu|di ~ ricevere; non ricevere piu
        """,
        Mark.DONE_FOR: """
            l ho|abbiamo ~ fatto; gia fatto; fatto ~ per ~ lei|te; a suo|tuo nome; pensato io; ci ho pensato
        """,
        Mark.REACH: """
            posso|potrei|possiamo|potremmo|vorrei|vorremmo|mi|ci ~ scriver*|contattar*|rivolger*|chiamar*|parlar*; scrivere|contattare|rivolgermi|parlare ~ a|tutti|con|ai
        """,
        Mark.THEIRS: """
            me|ce la|lo|li|le mandi|invii|passi|giri|presti|dia|manda|invia|passa
            condividili|condividile|mandali|mandameli|inviali|passali|condividerli ~ con|a|me; li condivida|mandi|invii ~ con|a|me; mi|ci servirebbe|serve|servono
            loro ~ nomi|numeri|indirizzi|mail|telefoni|contatti|recapiti|dati|e|nome
        """,
        Mark.WARES: """
            nostri|nostre|nostra|nostro|miei|mie|mio|mia ~ prodotti|servizi|corsi|offerte|eventi|gamma|collezione|novita|azienda|attivita|negozio|progetti|promozioni|lanci|articoli|ditta
        """,
        Mark.KEEPS: """
            la|ti|vi|lo terro|terremo|tengo|teniamo|informero|informeremo|informo|aggiornero|aggiorneremo; tenerla|tenerti|tenervi|informarla|informarti|aggiornarla|aggiornarti; al corrente; nostre|mie notizie; aggiornata|aggiornato su|sui|sulle|sugli
        """,
        Mark.EVERY: """
            tutti|tutte ~ i ~ miei|nostri ~ contatti
            tutti|tutte|ogni|ciascun ~ i|miei|mie|nuovo|nuova|nostri ~ contatti|contatto|collegamenti|collegamento; chiunque; tutti|chi quelli|coloro|si ~ che|collega
        """,
        Mark.ADDS: """
            la|ti|lo|l lascio|lasciamo|tengo|teniamo|mantengo|manteniamo|lascero ~ nella|nel|in|tra; suo|tuo|sua|tua ~ mail|email|indirizzo|e|posta ~ e|figura|si ~ ora|adesso|gia|nella|nel|trova|mail; sto|stiamo|vado ~ aggiungendo|inserendo|iscrivendo|per; ho|abbiamo ~ provveduto a ~ inserir*|iscriver*|aggiunger*; provveduto ad|a inserir*|iscriver*|aggiunger*|registrar*; inserisco|aggiungo|registro|metto ~ suo|tuo|sua|tua
            iscrive|aggiunge|inserisce|mette|abbona ~ automaticamente|ogni|tutti|la|ti; mia|nostro|nostra|mio assistente|sistema|collega|segretaria|squadra ~ l|ti|la ~ ha; l|la|ti ha ~ inserit*|aggiunt*|iscritt*|mess*; verra|verrai|sara|sarai ~ inserit*|aggiunt*|iscritt*; viene|vieni ~ inserit*|iscritt*|aggiunt*
            ti|la|l|vi|lo|le ho|abbiamo|abbia|abbiano ~ aggiunt*|inserit*|iscritt*|mess*|inclus*|abbonat*|registrat*|post*|segnat*|incluso
            ti|la|l|vi|lo aggiungo|inserisco|iscrivo|metto|includo|abbono|registro|aggiungiamo|inseriamo|iscriviamo|mettiamo|includiamo|aggiungero|inseriro|iscrivero|mettero|segno
            ho|abbiamo|abbia ~ aggiunto|inserito|iscritto|messo|incluso|registrato|segnato ~ suo|tuo|sua|tua|vostro
            suo|tuo|sua|tua ~ indirizzo|nome|mail|e|email|nominativo|contatto ~ e|figura|sta|compare|si ~ stato|stata|ora|nella|nel|nell|ormai|gia|adesso|tra|fra|trova
            e|sei|siete stato|stata|stati ~ aggiunt*|inserit*|iscritt*|mess*|inclus*|abbonat*|registrat*; hai|ha ricevuto un abbonamento
        """,
        Mark.LIBERTY: """
            presa la liberta; preso la liberta; presi la liberta; prendo la liberta; permesso|permessa|permessi di|d; mi permetto; ci permettiamo; liberta di; osato; senza chieder*; mi sono permess*; ci siamo permessi
        """,
        Mark.ON: """
            suo|tuo abbonamento; sua|tua iscrizione ~ alla|comincia|inizia|parte|decorre; posto|spazio nella|nel|tra|fra ~ nostra|nostro|mia|mio; ora|adesso anche tu|lei; anche lei|tu
            sei|e|siete|fai|fa|ora|adesso|figuri|figura ~ ora|ormai|adesso|iscritt*|abbonat*|nella|nel|nell|tra|fra|parte|registrat*|lettore|lettrice
            lei ~ e|fa|figura ~ ora|ormai|adesso|iscritt*|abbonat*|nella|nel|tra|fra|parte; benvenut* nella|nel|nell|tra|fra|alla|al; si consideri; considerati; entra|entri ~ a|nella|nel ~ far|parte; da ~ oggi|ora ~ e|sei|fa|fai
        """,
        Mark.GETS: """
            condivido|condividero|condividiamo|condivideremo|condividere ~ con lei|te|voi|con; con lei; con te; le|ti faro|faremo ~ avere|pervenire|arrivare; la|ti|vi raggiunger*; rientra|rientri ~ tra|fra|nella; troverete
            arriveranno|arrivera|giungera|giungeranno ~ per|via|nella|sul|anche|i|le; le|ti giungera|giungeranno; si ritrovera|ritroverai; avra|avrai ~ mie|nostre|notizie
            le|ti ~ verra|verranno|sara|saranno ~ inviat*|mandat*|spedit*; sara|sarai ~ informat*|avvisat*|tenut*; le|ti inviera|mandera|faremo|faro|recapiteremo|scriveremo; ricevera|riceverai|riceve|ricevi da ~ noi|parte|me
            prossimi|successivi|altri|seguenti|prossime|altre ~ arriveranno|seguiranno|verranno|arrivano|seguono; arriva|arrivera|viene ~ anche; dritta|diritta|dritto|direttamente ~ nella|alla|in|a; continuera|continuerai a ricevere; le|ti verra|verranno ~ inviat*|spedit*|recapitat*
            nostri|nostre|nostra|nostro|miei|mie ~ consigli|offerte|notizie|novita|lettera|notiziario|ora ~ arriveranno|arrivera|arrivano|arriva|giungeranno
            mando|mandiamo|invio|inviamo il|la mio|mia|nostro|nostra
            ricevera|riceverai|riceverete|riceve|ricevi|avra|avrai|trovera|troverai|leggera; comincera|comincerai|iniziera|inizierai ~ a; potra ricevere
            le|ti|vi|gliela|te ~ mando|mandero|manderemo|mandiamo|invio|inviero|invieremo|inviamo|spedisco|spediro|spediremo|arriva|arrivera|arriveranno|arrivano|giungera|faro|scrivero|terro|recapiteremo|recapitero
            arriva|arrivera|arriveranno|arrivano ~ nella|nel|nell|sulla|a ~ sua|tua|suo|tuo|casella|posta|lei|te; nella|nella|alla|sulla ~ sua|tua ~ casella|posta|mail; in|nella|alla casella|posta
            riceve|ricevono|riceveranno la|il|le|l ~ mia|nostra|mio|nostro|newsletter; mando|mandiamo|invio|inviamo ~ a tutt*|ogni|ciascun*; tenerla|tenerti|tenervi ~ aggiornat*|informat*; inviarle|inviarti|mandarle|mandarti; la|ti ~ terro|terremo|tengo|teniamo
            si ~ vedra
        """,
        Mark.LIST: """
            messaggi|comunicazioni|email|mail|posta|invii|comunicazione ~ promozional*|pubblicitari*|commercial*|mensil*|settimanal*; aggiornamento|resoconto|riepilogo mensile|settimanale; aggiornamenti mensili|settimanali
            mailing list; lettera|mail|posta|invio|bollettino|nota|messaggio|resoconto mensile|settimanale|trimestrale|quindicinale|informativ*|pubblicitari*|periodic*; news letter; notiziario; bollettino; circolare; rassegna|mail|e mail settimanale|mensile; novita di prodotto
            primo|prossimo|prima|prossima numero|edizione|uscita; bollettino di mercato; rapporto mensile|settimanale; iscrizione alla
        """,
        Mark.MAILS: """
            destinatari dell|delle|della|dei ~ nostre|nostra|nostri; tra|fra i destinatari; i destinatari
            lista|liste|elenco|elenchi di|degli|dei|delle|d|per ~ distribuzione|invio|iscritti|destinatari|diffusione|lettori|mail|posta|email|abbonati|spedizione|invii
            indirizzario; lista mail|email|newsletter; rubrica ~ invii
        """,
        Mark.LOOSE: """
            nostra|mia|nostro|nostri|miei|nostre ~ lista|elenco|iscritti|lettori|base|cerchia|destinatari|abbonati|elenchi; la lista|elenco; ai|tra|fra|dei ~ lettori|iscritti|abbonati|destinatari
        """,
        Mark.NEWS: """
            le|gli|ultime ~ novita|notizie|offerte|promozioni|consigli|aggiornamenti ~ dell|della|dello|del|dal|dalla ~ azienda|ditta|studio|negozio|bottega|mercato|settore|mondo|casa|laboratorio|impresa|societa
            nostre|nostri|mie|miei|nostro|nostra|mia|mio ~ pensieri|riflessioni|rubrica|blog|lettere|video|podcast|storie|idee|buoni|tendenze|analisi|rapporti|rapporto|messaggi|mail|email|pubblicita|raccomandazioni|trucchi|lettera|bollettini|comunicazioni
            nostre|nostri|mie|miei|nostro|nostra ~ novita|notizie|offerte|promozioni|consigli|sconti|catalogo|cataloghi|lanci|articoli|annunci|aggiornamenti|pubblicazioni|campagne|proposte
            novita|notizie|offerte|promozioni|informazioni|aggiornamenti su|sui|sulle|dal|dalla|della|del|da ~ nostra|nostro|nostri|nostre|mia|mio|noi; offerte speciali|commerciali; informazioni|aggiornamenti commerciali
        """,
        Mark.SOON: """
            bimestral*; quindicin*; ogni ~ quindici|0|due|tre|primo|ultimo|inizio|fine; due|tre|una|varie|quattro|0 volte|volta al|alla|l|a|per; bisettimanal*; con cadenza
            effetto immediato; da subito; fin da; immediatamente; sin da; gia da
            di tanto in; ogni tanto; di quando in; a inizio|fine mese|settimana; all inizio|fine; il primo|giorno ~ del|di; a intervalli; ogni volta; a cadenza
            mese per|dopo mese; settimana per|dopo settimana; si e uno no; un ~ si ~ no; ogni due
            d|da ~ ora|oggi|domani|adesso|lunedi|ora ~; da ~ ora|oggi|domani|adesso|questo|questa|lunedi|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre; a partire da|dal|dalla; in avanti; in futuro; d ora
            dal|dalla ~ mese|settimana|prossimo|prossima; ogni|tutti|tutte ~ settimana|mese|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|trimestre|giorno|mattina|settimane|mesi|giorni|i|le|due
            una|due|0 ~ volta|volte ~ al|alla|a ~ mese|settimana|anno; mensil*; settimanal*; regolarmente; periodicamente; automaticamente; in automatico; trimestral*
            primo|prossimo|prima|prossima numero|edizione|uscita; con regolarita; ormai
        """,
        Mark.SINCE: """
            con|grazie ~ nostro|nostra ~ collegamento|contatto|connessione; nostro collegamento|contatto
            siccome|poiche|visto|dato|ora|adesso|perche|giacche|dal ~ che|siamo|ci ~ siamo|abbiamo|ci|e; siccome|poiche|perche|giacche|visto|dato ~ siamo|ci|lei|tu ~ contatto|collegati|connessi|conosciamo
            come|in quanto ~ nuov*|mi*|contatto; tutti|tutte|ogni ~ i|miei|mie|nuovo|nostri ~ contatti|contatto|collegamenti; tutti|chiunque|chi ~ si|quelli|coloro ~ collega|collegano|conosco|connette|connettono|sono|che
            a chiunque; a tutti quelli|coloro; essendo ~ in|ora|contatto; per il fatto; dopo ~ collegamento
        """,
        Mark.LEAVE: """
            troppo; troppi; troppe; ti|la|le|vi stanca|annoia|disturba|infastidisce|stufa|stancasse|disturbasse; ti ~ stanchi|stufi; fastidio
            risponda|rispondi ~ stop|no|cancella
            disiscri*; cancellar*; cancellazione; disdir*; disdetta; un clic; un click; solo clic; annullare ~ iscrizione; uscire ~ quando|dalla; toglier*; cancellati; disabbon*; revocare; puo|puoi uscir*|cancellar*
            non ~ vuole|vuoi|desidera|desideri|volesse|volessi ~ piu|ricever*; smettere di; se ~ da|disturba ~ fastidio; in fondo|calce ~ a|ad
        """,
        Mark.SILENCE: """
            salvo|eccetto ~ che; dica|dici ~ altro|contrario; dica|dici altro; il contrario
            salvo ~ diverso|contrario|avviso|che|sua|tua|indicazioni; a meno che|di; se non ~ dice|dici|risponde|rispondi|oppone|opponi|sento|ricevo|avviso|avverte|mi|ho|ci; senza ~ risposta|obiezioni|notizie
            obiezioni; parere contrario; avviso contrario; contrario avviso; silenzio; a meno di
        """,
        Mark.SIGNED: """
            grazie per|della ~ sua|tua iscrizione|registrazione; dopo|dalla|per la ~ sua|tua iscrizione
            ti sei ~ iscritt*|registrat*|abbonat*; si e ~ iscritt*|registrat*|abbonat*; ti eri ~ iscritt*|registrat*; si era ~ iscritt*|registrat*; sua|tua|vostra autorizzazione|consenso; hai|ha|avevi|aveva ~ chiesto ~ di|che|l|d
            avevi|aveva|hai|ha ~ spuntato|sottoscritto|lasciato|confermato; iscrivendoti; iscrivendosi; suo|tuo consenso
        """,
        Mark.ASKED: """
            cancellat*; eliminat*; annullat*; disdett*; rimoss*
            come ~ concordato|convenuto|chiesto|richiesto|promesso|detto|volevi|voleva|desideravi|desiderava|accordi; su ~ sua|tua richiesta; mi|ci ha|hai|aveva|avevi ~ chiesto|detto|pregato; ha|hai|aveva|avevi ~ chiesto|richiesto
            per ~ errore|sbaglio; mi ~ dispiace|scuso; scus*; perdon*; chiedo ~ scusa|perdono; con ~ suo|tuo permesso|consenso; grazie per|di ~ essert*|esserti|essersi iscritt*; dietro ~ richiesta
        """,
        Mark.OFFERED: """
            posso; potrei; possiamo; potremmo; vuole; vuoi; vorrebbe; vorresti; devo; dovrei; le|ti ~ piacerebbe|interessa|interesserebbe|andrebbe|va|farebbe|dispiace|spiace
            se ~ vuole|vuoi|volesse|desidera|desideri|crede|credi|permette|permetti|acconsente|preferisce|preferisci|gradisce|gradisci|va|fosse|piace|interessa|accetti|accetta
            se ~ le|ti ~ va|interessa|piace|farebbe|fa|sta|andasse|interessasse|piacesse; se ~ d accordo
            puo|puoi|potrebbe|potresti|potra|potrai ~ iscriver*|abbonar*|legger*|unir*|registrar*; si iscriva; iscriviti; si abboni; abbonati; mi|ci ~ dica|dici|faccia|fammi|avvisi ~ se|sapere; basta ~ dirlo|dirmelo|chiedere|una|dire; fammi sapere; mi faccia sapere
            volentieri; solo se; quando vuole|vuoi; la|ti invito; vorrei; vorremmo; mi ~ piacerebbe; accetterebbe; accetta di; o no; a questo link; che ne dice|dici; sarebbe ~ un; c e ~ modo; come ~ faccio|posso
            sarei ~ felice|lieto|lieta; qualora ~ volesse|desiderasse
        """,
        Mark.HAND: """
            posso|potrei|possiamo|potremmo ~ dare|guardare|sfogliare|vedere|scorrere|consultare|usare; mi|ci permetta|permetti|lasci|lascia|faccia|conceda ~ di|vedere|usare|guardare|accedere|consultare; fammi|facci ~ vedere|usare|guardare
            non mi|ci servono|serve|occorrono|bastano|basta che
            mi|ci bastano|basta|basterebbero|bastera; a nostra|mia disposizione; non mi|ci ~ servono|serve|occorrono ~ che; disposizione
            chiederle|chiederti|chiedervi|domandarle|pregarla ~; mi|ci ~ darebbe|manderebbe|passerebbe|invierebbe|indicherebbe|daresti|manderesti|passeresti|direbbe|fornirebbe|girerebbe|gireresti; le|ti chiedo|chiederei|sarei ~; posso|potrei chiederle|chiederti; mi ~ aiuti|aiuta|aiutarmi ~ a trovare
            bastano|basta|basterebbero|bastera ~ nomi|due|tre|cinque|dieci
            nomi ~ bastano|basterebbero; mi|ci ~ utili|utile|comodo|comodi
            ha|hai|avrebbe|avresti ~ i|le|gli|una|un|qualche|alcuni; nei commenti
            mi|ci ~ puo|puoi|potrebbe|potresti ~ mandare|inviare|passare|dare|girare|fornire|indicare|dire|cedere|procurare|trovare
            mi|ci mandare|inviare|passare|dare|girare|fornire|indicare; con tre|cinque|due|dieci
            grato|grata|grati
            schermata|foto|copia|screenshot di|della|dei|del ~ tua|tuoi|sua|suoi
            mi|ci lasciasse|lasciassi|facesse|facessi|farebbe|faresti|facessi ~
            mi|ci farebbe|faresti; mi servirebbe; servirebbero|servirebbe|occorrerebbero
            indichi|indica|nomini|nomina|citi|elenchi ~ mi|ci|tutti|tutte|i
            mi|ci indichi|nomini|citi|elenchi|dica; condivida|condividi ~ con|ogni|tutti|tutte
            raccogli*|raccolga|raccogliere|raccoglierci|raccoglietemi|raduna*|metti|metta|compili*|compila*|compilare|trova*|trovi|trovare|cerchi|cerca|procuri|procura* ~ mi|le|i|gli|insieme|con|per|lo
            mi|ci ~ mandi|mandate|invii|passi|dai|dia; annota|annoti|segna|segni|scrivi|scriva ~
            mandameli|mandamele|inviameli|passameli; me li ~ mandi|invii|passi
            ci dia|dai ~ accesso
            mandami*|inviami*|passami*|dammi*|girami*|forniscimi|prestami|lasciami|dimmi|indicami|scrivimi|segnami|inoltrami*|cedimi|elencami|fammi|comunicami|trovami|mandaci|inviaci|passaci|dacci|giraci|indicaci|inoltraci|fornisci
            mi|ci ~ mandi|invii|passi|dia|giri|fornisca|presti|lasci|dica|indichi|scriva|segni|inoltri|ceda|elenchi|faccia|comunichi|manda|invia|passa|da|gira|fornisce|dai|mandasse|inviasse|passasse|desse|girasse|indicasse|inoltra|mandassi|passassi|dessi|invia|puo|puoi|trovi
            mandarmi*|inviarmi*|passarmi*|darmi*|girarmi*|fornirmi|prestarmi|lasciarmi|dirmi|indicarmi|scrivermi|segnarmi|inoltrarmi*|cedermi|elencarmi|farmi|comunicarmi|mandarci|inviarci|passarci|darci|girarci|fornirci|indicarci|inoltrarci|cederci|farci|procurarmi|procurarci
            condividi|condivida|condividere|condivideresti ~ con|la|i|il|sua|suoi|tua|tuoi
            mi|ci ~ serve|servono|servirebbe|servirebbero|bastano|basta|occorrono|interessano|bastano
            posso|potrei|possiamo|potremmo ~ usare|avere|utilizzare|vedere|copiare|accedere|consultare|ricevere
            accesso a|al|alla|ai; accedere a|al|alla|ai
            fai|faccia|prepari|prepara ~ un|una ~ elenco|lista
            annoti|annota|scriva|scrivi|elenchi|elenca|compili|compila|risponda|rispondi ~ con|qui|i|tre|cinque|dieci|nomi|suoi|tuoi
            con me|noi; a me
        """,
        Mark.TAKE: """
            inserisca|inserisci|inserire|immetta|immetti|digiti|digita|riversi|riporti|metta|metti|aggiunga ~ i|la|tuoi|suoi|tua|sua ~ tuoi|suoi|tua|sua|contatti|rubrica ~ contatti|rubrica|amici|clienti
            autorizzi|autorizza|autorizzare|associ|associa|colleghi ~ accesso|suoi|tuoi|sua|tua ~ contatti|rubrica
            esporta*|esporti|esportare|esportasse|importa*|importi|importare|carichi|carica|caricare|scarichi|scarica|copi|copia|copiare|sincronizzi|sincronizza|sincronizzare|colleghi|collega|collegare|apra|apri|aprire ~ sua|tua|suoi|tuoi|suo|tuo|i|la|tutti|lista ~ contatti|rubrica|agenda|elenco|rete|lista|tutti|suoi|clienti|indirizzario
            esportazione|copia ~ di|della|dei ~ sua|suoi|tua|tuoi; aprirci|aprirmi; esportarli|esportarmi
        """,
        Mark.SCROLL: """
            dia|dai|dare|butti|butta|getti ~ occhiata ~ ai|alla|nella|nei|tra ~ tuoi|suoi|tua|sua; occhiata ai|alla|nella|nei|tra|fra|al ~ tuoi|suoi|tua|sua
            scorra|scorri|scorrere|guardi|guarda|riguardi|riguarda|ripassi|ripassa|sfogli|sfoglia|consulti|consulta|cerchi|cerca|passi|passa|dia|dai|vada|vai ~ sua|tua|suoi|tuoi|nella|nei|tra|un|occhiata|in ~ contatti|rubrica|agenda|lista|telefono|cellulare|rete|elenco|rassegna
        """,
        Mark.BOOK: """
            bella|grande|grossa|fitta|ricca|buona|lunga ~ rubrica|agenda|lista; agenda di contatti; sua|tua ~ agenda; rubrica ~ piena|fitta
            tutti|tutte ~ i|gli ~ contatti|numeri|nomi|indirizzi ~ del|della|nel|nella ~ tuo|suo|tua|sua
            sua|tua|suo|tuo|vostra|vostro ~ rubrica|indirizzario|portafoglio; sua|tua|suo|tuo|vostra ~ lista|elenco|banca|database|archivio|portafoglio|mailing ~ di|dei|degli|clienti|contatti|list|indirizzi|soci|iscritti|distribuzione|amici
            contatti di|del|su ~ linkedin|telefono|cellulare; tutti ~ i ~ suoi|tuoi contatti; portafoglio|elenco|lista|database|archivio|banca di|dei|degli|con|completo|completa|clienti ~ clienti|contatti|soci|iscritti|abbonati|amici
            database|portafoglio|archivio clienti|contatti; suoi|tuoi contatti di|del|professionali|sul|per|dal|linkedin; rubrica ~ telefonica; elenco|lista dei|di|con|tutti ~ suoi|tuoi ~ contatti|clienti|amici|soci
            base ~ clienti; anagrafica clienti; rubrica del|di
        """,
        Mark.ROLL: "suoi|tuoi contatti",
        Mark.ROSTER: """
            lista|elenco di ~ possibili|potenziali ~ clienti|compratori|interessati; lista|elenco di ~ tutti ~ i|suoi|tuoi ~ suoi|tuoi|colleghi|dipendenti ~
            tutti|tutte ~ i ~ responsabili|decisori|compratori|referenti|capi|direttori|dirigenti; chi ~ decide|compra
            lista|elenco|nomi|contatti|tabella|indirizzi|nominativi|recapiti|mail dei|di|con|degli|delle|completo|completa ~ decisori|acquirenti|clienti|responsabili|dirigenti|soci|membri|iscritti|compratori|buyer|direttori|abbonati|manager|decisioni
            lista|elenco|nomi|nominativi di|delle ~ chi|persone|coloro ~ decide|decidono|compra|firma|che; lista|elenco del|dei|di|degli ~ dipendenti|personale|impiegati|colleghi|collaboratori ~ con
            organigramma ~ con
        """,
        Mark.DATA: "e mail; indirizzi mail|email; numeri di telefono",
        Mark.COUNTED: """
            due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|quindici|venti|trenta|cinquanta|cento|0|alcuni|alcune|qualche|diversi|dozzina|decina ~ nomi|contatti|indirizzi|numeri|telefoni|mail|segnalazioni|nominativi|recapiti|referenze|nome|contatto|nominativo
            tanti nomi|contatti
        """,
        Mark.CIRCLE: """
            tuo|suo|tuoi|suoi|tue|sue ~ giro|amicizie|ambiente; del|dal|nel ~ suo|tuo ~ giro|ambiente
            tuoi|suoi ~ fornitori|collaboratori|dirigenti|capi|decisori|partner|soci
            soci|clienti|membri ~ della|del|di ~ sua|tua|suo|tuo; nome|nomi ~ nella|dalla|della|nel ~ tua|sua|tuo|suo ~ cerchia|rete|giro; quali dei ~ tuoi|suoi ~ amici|contatti|clienti
            tuoi|suoi ~ soci|partner; di famiglie|persone|aziende|gente che; tanti|molti contatti|amici; tra|fra ~ i ~ tuoi|suoi ~ conoscenti|amici|contatti|clienti; membri del|della ~ suo|sua|tuo|tua; possibili|potenziali clienti
            conosce|conosci|conoscera|conoscerai ~ molti|molte|tanti|tante|parecchi|gente|diversi|molta|tanta; intorno|attorno a ~ lei|te; decisori; chi decide; dei|tra|fra ~ tuoi|suoi amici|clienti|contatti|conoscenti; di amici|amiche|conoscenti|clienti
            tuoi|suoi|tuo|suo|tua|sua|tue|sue|vostri ~ clienti|contatti|amici|amiche|conoscenti|rete|membri|soci|rubrica|telefono|cellulare|parenti|familiari|vicini|follower|cerchia|iscritti|famiglia|pazienti|allievi|portafoglio|agenda|conoscenze
            persone|gente|amici|aziende|conoscenti|colleghi|quelli che ~ conosci|conosce|conosca; di ~ amici|conoscenti|clienti|contatti tuoi|suoi|che|e|interessati
            che ~ conosci|conosce|conosca
        """,
        Mark.PEERS: """
            tutta|tutto ~ la|il ~ tua|sua|tuo|suo ~ squadra|team|personale; tutti ~ i ~ tuoi|suoi ~ colleghi|dipendenti; tuo|suo ~ consiglio|direttivo
            tuoi|suoi ~ capi|responsabili|dirigenti|acquirenti|referenti|commerciali
            tuoi|suoi|tuo|suo|tua|sua|vostri ~ colleghi|dipendenti|impiegati|squadra|team|capi|superiori|fornitori|partner|dirigenti|collaboratori|personale|direttori
            di ~ colleghi|dipendenti
        """,
        Mark.WHO: """
            che|chi|cui|a ~ possano|possa|potrebbero|potrebbe|vogliano|voglia|abbiano|abbia|interessi|cerchino|interessati|interessate|serve|servirebbe|vogliono|vuole|decide|decidono|bisogno|interessare|risparmiare|servire
            chi; a cui; li|le|loro|io ~ chiamo|scrivo|contatto|chiamero|scrivero|contattero|contattiamo|chiameremo; io ~ chiamo|scrivo|penso|contatto|faccio|parlo; al|il resto; contattarli; chiamarli; scrivergli; invitarli; scrivere loro
            dalla|dal|della|del sua|tua|suo|tuo
        """,
        Mark.ALL: """
            amici|amiche|vicini|famiglia|familiari|parenti|colleghi|clienti|conoscenti e|ed ~ amici|amiche|vicini|famiglia|familiari|parenti|colleghi|clienti|conoscenti; tutti|tutte ~ i|gli|le ~ clienti|visitatori|soci|ospiti|vicini|gente|persone ~ di|del|della|che|nel|nella; tutti|tutte quelli|coloro|chi ~ della|nella|del|nel ~ tua|sua|tuo|suo; tutte le persone; chiunque ~ nella|nel|della|in; chiunque sia|abbia
            amici ~ famiglia|parenti|familiari; famiglia ~ amici; chiunque ~ conosca|conosce|conosci; quanti ~ conosce|conosci; tutta l azienda|ufficio; a chi conosce|conosci|vuole; tutte le sue|tue conoscenze
            tutti|tutte|ogni|ciascuno ~ i|gli|le|dei ~ contatti|amici|clienti|numeri|indirizzi|nomi|membri ~ di|del|della|che|nel|nella|in; totalita dei ~ tuoi|suoi; tutti i contatti|numeri|nomi
            tutto|tutta ~ il|la|sua|tua ~ personale|azienda|ditta|squadra|associazione|ufficio|organico; tutti ~ i|gli|suoi|tuoi ~ dipendenti|impiegati|reparti|collaboratori
            ai|con|tra|fra|a ~ tuoi|suoi|vostri|i|tutti ~ contatti|clienti|follower|conoscenti|iscritti|soci|partner
            tutti|tutte|ogni|ciascuno ~ i|le|dei ~ soci|membri|clienti|amici|colleghi ~ di|del|della ~ tuo|suo|tua|sua
            nei|tuoi|suoi ~ tuoi|suoi|gruppi ~ gruppi|whatsapp
            tutti ~ i ~ tuoi|suoi ~ soci|partner|fornitori; ciascuno dei; ognuno dei
            tutta ~ la ~ tua|sua ~ lista; ogni|tutti|tutte ~ gruppo|gruppi
            tutti|tutte|ogni ~ i|le|tuoi|suoi ~ gruppi|gruppo
            tutti|tutte|ciascuno|ognuno ~ i|le|dei|delle ~ tuoi|suoi|tue|sue|vostri ~ contatti|amici|amiche|conoscenti|clienti|follower|colleghi|gruppi|vicini|parenti|soci|conoscenze
            tutti|tutte ~ quelli|coloro|le|persone ~ che ~ conosci|conosce|conosca|puo|puoi
            tutti|tutte nella|nel|della|in ~ tua|sua|tuo|suo; a tutto il mondo
            tutta|tutto|intera|intero ~ la|il|tua|sua|suo|tuo ~ rete|rubrica|lista|cerchia|famiglia|elenco|giro|agenda|indirizzario
            tua|sua ~ intera rete|rubrica|lista
            quante|quanti|tante|tanti ~ piu|persone|contatti|amici
            maggior|massimo|piu ~ numero|gente|persone
            piu persone|gente|contatti|amici possibile|possibili; quanti|quante ~ puo|puoi
            quanta ~ gente; il piu ~ persone; almeno ~ due|tre|cinque|dieci|0
            amici e|parenti famiglia|parenti|conoscenti|contatti; tuoi|suoi amici e
            ogni ~ suo|tuo ~ contatto|amico|cliente
        """,
        Mark.PASS: """
            dia|dai|dare|lasci|lascia|mostri|mostra|consegni|consegna|distribuisca ~ il|la|i|questo|questa ~ mio|mia|miei|nostro|nostra ~ biglietto|biglietti|numero|nome|indirizzo|volantino|contatto|recapito|link|offerta; faccia|fai|fare|fate girare|circolare|avere|arrivare|sapere; inoltri|inoltra|passi|passa|mandi|manda|invii|invia la|il|i|le nostra|nostro|mia|mio|nostre
            manda|mandi|invia|invii|passa|passi|gira|giri|inoltra|inoltri il|la|i|questo mio|mia|nostro|nostra|miei|annuncio|messaggio; faccia|fai|fare|fate ~ girare|circolare|avere|arrivare|pervenire|conoscere; trasmetta|trasmetti|recapiti|segnali|segnala ~ a|questo|questa|il|la|nostra
            scriva|scrivi|mandi|manda|invii|invia ~ un|una ~ mail|messaggio|email|lettera|e; da parte nostra|mia; a nome nostro
            inoltralo|inoltrala|inoltrarlo|lo inoltri|condivida|condividilo|mandalo|giralo|inoltri|inoltra|inoltrare ~ a|ai|con|questo|messaggio; lo|la inoltri|mandi|giri|condivida|diffonda a|ai|con|tra; fallo|lo faccia|fai girare|avere|arrivare
            diffondi|diffonda|distribuisci|distribuisca|spargi|sparga ~ il|questo|questa|nostro|mio|questi|la; parli|parla|parlasse ~ di ~ me|noi ~ a|con
            copia|copi|incolla|incolli ~ questo|il|e; metta|metti|mettere|posta|posti ~ il|questo|nostro|mio|link ~; faccia|fai|fa|dica|dillo|di|racconti|racconta|avvisi|avvisa|informi|informa ~ sapere|a|ai|tutti; mandalo|mandala|inoltralo|invialo|giralo
            pubblica*|pubblichi|posta|posti|metti|metta ~ questo|questa|lo|sul|sulla; condividilo; condividetelo; condividerlo; lo condivida; mandalo; lo mandi; mandarlo; sparga|spargi la voce
            inoltra*|inoltri|inoltrare|inoltrasse|condividi*|condivida|condividere|condividesse|diffondi*|diffonda|diffondere|manda*|mandi|mandare|invia*|invii|inviare|passa*|passi|passare|pubblica|pubblichi|distribuisca|giri|gira|girare ~ questo|questa|il|la|lo|mia|mio|nostra|nostro|messaggio|con|a|parola|l|ai
            inoltralo; inoltrarlo; inoltratelo; condividilo; condividerlo; condividetelo; condividerla; diffondilo; diffonderlo; mandalo; mandarlo; invialo; inviarlo; passalo; passarlo; giralo; girarlo; inoltrarla; girarla; lo|la inoltri|condivida|diffonda|giri|mandi|invii|passi
            faccia|fai|fare|fallo ~ girare|circolare|arrivare; sparga|spargi|spargere|passi|passa ~ la|parola voce; parli|parla|parlare|parlane ~ di|a ~ noi|me|nostra|nostro|mia|tutti; ne parli|parla; consigli*|consigliaci|raccomandi*|raccomandaci|raccomandarci|consigliarci|segnali* ~ a; ci ~ raccomandi|consigli|segnali; dillo|dica|raccontalo|racconti a; scriva|scrivi a
        """,
        Mark.INTRODUCE: """
            mi|ci ~ introducesse|introduca|introduci|colleghi|collegasse|metta|mettesse|mettessi; collegarmi|collegarci|introdurmi|introdurci|mettermi|mettermi|metterci con|in|presso|a; essere messo|presentato|messa; interceda|intercedere; una parola ~ con|per
            mi|ci presentasse|presentassi|presentare ~ a; essere presentato|presentata a
            ci|mi ~ raccomandasse|raccomandassi|consigliasse|consigliassi|segnalasse|presentassi ~; mi|ci metta|metti|mettesse|mettessi ~ in ~ contatto
            presentami|presentarmi|presentaci|presentarci|raccomandami|raccomandarmi|raccomandarci|raccomandaci|consigliarmi|introdurmi|introdurci|segnalarmi|segnalarci
            mi|ci ~ presenti|presenta|presentasse|presenteresti|presenterebbe|raccomandi|raccomanda|raccomandasse|introduca|metta|metti|metterebbe|consigli|consiglia|segnali; mettermi|metterci|mettimi|mettici ~ contatto; aprirmi|aprirci ~ porte; presentazioni presso
        """,
        Mark.INVITE: """
            chieda|chiedi|iscriva|iscrivi|iscrivere|registri|registra|convinca|convinci|persuada|recluti|recluta ~ a|tutti|tutte|ai|i|tuoi|suoi|due|tre|cinque|dieci|0
            invita*|inviti|invitare|tagga*|tagghi|taggare|menziona|menzioni|nomina|nomini|porta|porti|aggiunga ~ tutti|tutte|i|tuoi|suoi|due|tre|quattro|cinque|sei|dieci|0|almeno|quanti|ogni|piu
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
            piu nomi|contatti|amici|persone|segnalazioni|nominativi ~
            per ~ contatto|amico|nominativo ~ segnalat*|presentat*|inviato|raccomandat*
            premio|commissione|buono|sconto|euro|bonus per ogni|ciascun
        """,
        Mark.DONE: """
            adatto|adeguo|regolo|secondo|dipende|libero|disponibilita ~ alla|nella|dalla|con ~ tua|sua agenda; mi adatto; appuntamento|disponibilita
            saluto|saluti|abbraccio|auguri ~ a|ai|da; salutami|saluta|saluti; un saluto
            buco|spazio|posto|appuntamento|ora|momento ~ nella|in ~ tua|sua|agenda ~ agenda; un buco
            grazie ~ di|per|d ~ aver*|condiviso|condivisione|inoltro|passaparola|presentazione; hai|ha|avevi|aveva|avete ~ condiviso|inoltrato|diffuso|passato|dato|offerto|promesso|presentato|girato
            come ~ promesso|offerto|proposto; ti sei ~ offert*; si e ~ offert*; si era ~ offert*; ti eri ~ offert*; ho ~ perso; perso ~ tutti|i|la|il|miei; gia ~ condiviso|inoltrato
        """,
    },
    nouns={
        Mark.THEIRS: """
            (manda|invia|passa|gira|presta|da|lascia)(mela|melo|meli|mele|cela|celo|celi|cele)
        """,
        Mark.GETS: """
            ricevera riceverai riceverete
        """,
        Mark.INTRODUCE: """
            (presenta|raccomanda|consiglia|segnala)(mi|ci) (presentar|raccomandar|consigliar|segnalar)(mi|ci)
        """,
        Mark.INVITE: """
            invita inviti invitare invitasse tagga tagghi taggare
        """,
        Mark.PASS: """
            inoltr(a|i|are|ate|asse|assi)(lo|la|li)? condivid(i|a|ere|ete|esse|essi)(lo|la|li)? condivider(lo|la) inoltrar(lo|la) diffond(i|a|ere|esse)(lo|la)? diffonder(lo|la)
            (manda|invia|gira|passa|pubblica|dillo|racconta|segnala)(lo|la|glielo|gliela) (mandar|inviar|girar|passar|pubblicar|segnalar|dir)(lo|la)
        """,
        Mark.HAND: """
            (manda|invia|passa|gira|fornisci|presta|lascia|indica|scrivi|segna|inoltra|elenca|trova|procura|raccogli|condividi|comunica|segnala|cerca|nomina)(mi|ci|meli|mele|melo|mela|celi|cele) dammi dacci dimmi dicci fammi facci dammeli dammele
            (mandar|inviar|passar|dar|girar|fornir|prestar|lasciar|dir|indicar|scriver|inoltrar|ceder|procurar|trovar|raccoglier|far|elencar|segnalar|comunicar|cercar|nominar)(mi|ci|meli|mele|celi|cele)
        """,
        Mark.NEWSY: "novita notizie offerte promozioni consigli sconti annunci lanci informazioni aggiornamenti buoni proposte",
        Mark.PUTS: """
            aggiungerla aggiungerti aggiungerlo inserirla inserirti inserirlo iscriverla iscriverti iscriverlo
            metterla metterti includerla includerti abbonarla abbonarti registrarla registrarti inserire
            iscrivere aggiungere includere registrare segnarla segnarti
        """,
        Mark.LIST: """
            newsletter* bollettino mailing infomail* notiziario circolare
            infolettera*
        """,
        Mark.DATA: """
            lista liste elenco elenchi
            nomi indirizzi numeri telefoni mail email contatti dati recapiti nominativi referenze
            biglietti profili cellulari
        """,
        Mark.AFFAIR: """
            progetto progetti riunione riunioni comitato cena festa viaggio laboratorio workshop coro associazione
            genitori squadra team cartella calendario agenda classe volontari attesa rimpatriata verbale verbali
            condivisa matrimonio gruppo turno turni gita assemblea
        """,
        Mark.MATTER: """
            invitato invitati invitate nozze matrimonio cartellini badge emergenza
            incidente fattura fatture consegna partecipanti testimone testimoni
            compleanno funerale catering cena ospiti
        """,
    },
    ours="nostro nostra nostri nostre mio mia miei mie",
    negations="mai non ne nessuno nessuna nemmeno neanche",
    urging="altro stupisca sorprenda meravigli esiti esitare esita esitate dimentichi dimenticare dimenticarti dimenticarsi solo dispiaccia dispiace spiaccia perche offenda",
)
