"""How Italian sentences put somebody on a list."""

from cordially.etiquette.reading.asks.mark import Mark, Words

WORDS = Words(
    marks={
        Mark.ADDS: """
            la|ti|lo|l lascio|lasciamo|tengo|teniamo|mantengo|manteniamo|lascero ~ nella|nel|in|tra
            suo|tuo|sua|tua ~ mail|email|indirizzo|e|posta ~ e|figura|si ~ ora|adesso|gia|nella|nel|trova|mail
            sto|stiamo|vado ~ aggiungendo|inserendo|iscrivendo|per
            ho|abbiamo ~ provveduto a ~ inserir*|iscriver*|aggiunger*
            provveduto ad|a inserir*|iscriver*|aggiunger*|registrar*
            inserisco|aggiungo|registro|metto ~ suo|tuo|sua|tua
            iscrive|aggiunge|inserisce|mette|abbona ~ automaticamente|ogni|tutti|la|ti
            mia|nostro|nostra|mio assistente|sistema|collega|segretaria|squadra ~ l|ti|la ~ ha
            l|la|ti ha ~ inserit*|aggiunt*|iscritt*|mess*
            verra|verrai|sara|sarai ~ inserit*|aggiunt*|iscritt*
            viene|vieni ~ inserit*|iscritt*|aggiunt*
            ti|la|l|vi|lo|le ho|abbiamo|abbia|abbiano ~ aggiunt*|inserit*|iscritt*|mess*|inclus*|abbonat*|registrat*|post*|segnat*
            ti|la|l|vi|lo aggiungo|inserisco|iscrivo|metto|includo|abbono|registro|aggiungiamo|inseriamo|iscriviamo|mettiamo|includiamo|aggiungero|inseriro|iscrivero|mettero|segno
            ho|abbiamo|abbia ~ aggiunto|inserito|iscritto|messo|incluso|registrato|segnato ~ suo|tuo|sua|tua|vostro
            suo|tuo|sua|tua ~ indirizzo|nome|mail|e|email|nominativo|contatto ~ e|figura|sta|compare|si ~ stato|stata|ora|nella|nel|nell|ormai|gia|adesso|tra|fra|trova
            e|sei|siete stato|stata|stati ~ aggiunt*|inserit*|iscritt*|mess*|inclus*|abbonat*|registrat*
            hai|ha ricevuto un abbonamento
        """,
        Mark.LIBERTY: """
            presa la liberta; preso la liberta; presi la liberta; prendo la liberta
            permesso|permessa|permessi di|d; mi permetto; ci permettiamo; liberta di; osato
            senza chieder*; mi sono permess*; ci siamo permessi
        """,
        Mark.ON: """
            suo|tuo abbonamento; sua|tua iscrizione ~ alla|comincia|inizia|parte|decorre
            posto|spazio nella|nel|tra|fra ~ nostra|nostro|mia|mio; ora|adesso anche tu|lei
            anche lei|tu
            sei|e|siete|fai|fa|ora|adesso|figuri|figura ~ ora|ormai|adesso|iscritt*|abbonat*|nella|nel|nell|tra|fra|parte|registrat*|lettore|lettrice
            lei ~ e|fa|figura ~ ora|ormai|adesso|iscritt*|abbonat*|nella|nel|tra|fra|parte
            benvenut* nella|nel|nell|tra|fra|alla|al; si consideri; considerati
            entra|entri ~ a|nella|nel ~ far|parte; da ~ oggi|ora ~ e|sei|fa|fai
        """,
        Mark.GETS: """
            condivido|condividero|condividiamo|condivideremo|condividere ~ con lei|te|voi|con
            con lei; con te; le|ti faro|faremo ~ avere|pervenire|arrivare; la|ti|vi raggiunger*
            rientra|rientri ~ tra|fra|nella; troverete
            arriveranno|arrivera|giungera|giungeranno ~ per|via|nella|sul|anche|i|le
            le|ti giungera|giungeranno; si ritrovera|ritroverai; avra|avrai ~ mie|nostre|notizie
            le|ti ~ verra|verranno|sara|saranno ~ inviat*|mandat*|spedit*
            sara|sarai ~ informat*|avvisat*|tenut*
            le|ti inviera|mandera|faremo|faro|recapiteremo|scriveremo
            ricevera|riceverai|riceve|ricevi da ~ noi|parte|me
            prossimi|successivi|altri|seguenti|prossime|altre ~ arriveranno|seguiranno|verranno|arrivano|seguono
            arriva|arrivera|viene ~ anche; dritta|diritta|dritto|direttamente ~ nella|alla|in|a
            continuera|continuerai a ricevere; le|ti verra|verranno ~ inviat*|spedit*|recapitat*
            nostri|nostre|nostra|nostro|miei|mie ~ consigli|offerte|notizie|novita|lettera|notiziario|ora ~ arriveranno|arrivera|arrivano|arriva|giungeranno
            mando|mandiamo|invio|inviamo il|la mio|mia|nostro|nostra
            ricevera|riceverai|riceverete|riceve|ricevi|avra|avrai|trovera|troverai|leggera
            comincera|comincerai|iniziera|inizierai ~ a; potra ricevere
            le|ti|vi|gliela|te ~ mando|mandero|manderemo|mandiamo|invio|inviero|invieremo|inviamo|spedisco|spediro|spediremo|arriva|arrivera|arriveranno|arrivano|giungera|faro|scrivero|terro|recapiteremo|recapitero
            arriva|arrivera|arriveranno|arrivano ~ nella|nel|nell|sulla|a ~ sua|tua|suo|tuo|casella|posta|lei|te
            nella|alla|sulla ~ sua|tua ~ casella|posta|mail; in|nella|alla casella|posta
            riceve|ricevono|riceveranno la|il|le|l ~ mia|nostra|mio|nostro|newsletter
            mando|mandiamo|invio|inviamo ~ a tutt*|ogni|ciascun*
            tenerla|tenerti|tenervi ~ aggiornat*|informat*; inviarle|inviarti|mandarle|mandarti
            la|ti ~ terro|terremo|tengo|teniamo; si ~ vedra
        """,
        Mark.KEEPS: """
            la|ti|vi|lo terro|terremo|tengo|teniamo|informero|informeremo|informo|aggiornero|aggiorneremo
            tenerla|tenerti|tenervi|informarla|informarti|aggiornarla|aggiornarti; al corrente
            nostre|mie notizie; aggiornata|aggiornato su|sui|sulle|sugli
        """,
        Mark.LIST: """
            messaggi|comunicazioni|email|mail|posta|invii|comunicazione ~ promozional*|pubblicitari*|commercial*|mensil*|settimanal*
            aggiornamento|resoconto|riepilogo mensile|settimanale
            aggiornamenti mensili|settimanali; mailing list
            lettera|mail|posta|invio|bollettino|nota|messaggio|resoconto mensile|settimanale|trimestrale|quindicinale|informativ*|pubblicitari*|periodic*
            news letter; notiziario; bollettino; circolare
            rassegna|mail|e mail settimanale|mensile; novita di prodotto
            primo|prossimo|prima|prossima numero|edizione|uscita; bollettino di mercato
            rapporto mensile|settimanale; iscrizione alla
        """,
        Mark.MAILS: """
            destinatari dell|delle|della|dei ~ nostre|nostra|nostri; tra|fra i destinatari
            i destinatari
            lista|liste|elenco|elenchi di|degli|dei|delle|d|per ~ distribuzione|invio|iscritti|destinatari|diffusione|lettori|mail|posta|email|abbonati|spedizione|invii
            indirizzario; lista mail|email|newsletter; rubrica ~ invii
        """,
        Mark.LOOSE: """
            nostra|mia|nostro|nostri|miei|nostre ~ lista|elenco|iscritti|lettori|base|cerchia|destinatari|abbonati|elenchi
            la lista|elenco; ai|tra|fra|dei ~ lettori|iscritti|abbonati|destinatari
        """,
        Mark.NEWS: """
            le|gli|ultime ~ novita|notizie|offerte|promozioni|consigli|aggiornamenti ~ dell|della|dello|del|dal|dalla ~ azienda|ditta|studio|negozio|bottega|mercato|settore|mondo|casa|laboratorio|impresa|societa
            nostre|nostri|mie|miei|nostro|nostra|mia|mio ~ pensieri|riflessioni|rubrica|blog|lettere|video|podcast|storie|idee|buoni|tendenze|analisi|rapporti|rapporto|messaggi|mail|email|pubblicita|raccomandazioni|trucchi|lettera|bollettini|comunicazioni
            nostre|nostri|mie|miei|nostro|nostra ~ novita|notizie|offerte|promozioni|consigli|sconti|catalogo|cataloghi|lanci|articoli|annunci|aggiornamenti|pubblicazioni|campagne|proposte
            novita|notizie|offerte|promozioni|informazioni|aggiornamenti su|sui|sulle|dal|dalla|della|del|da ~ nostra|nostro|nostri|nostre|mia|mio|noi
            offerte speciali|commerciali; informazioni|aggiornamenti commerciali
        """,
        Mark.WARES: """
            nostri|nostre|nostra|nostro|miei|mie|mio|mia ~ prodotti|servizi|corsi|offerte|eventi|gamma|collezione|novita|azienda|attivita|negozio|progetti|promozioni|lanci|articoli|ditta
        """,
        Mark.SOON: """
            bimestral*; quindicin*; ogni ~ quindici|0|due|tre|primo|ultimo|inizio|fine
            due|tre|una|varie|quattro|0 volte|volta al|alla|l|a|per; bisettimanal*; con cadenza
            effetto immediato; da subito; fin da; immediatamente; sin da; gia da; di tanto in
            ogni tanto; di quando in; a inizio|fine mese|settimana; all inizio|fine
            il primo|giorno ~ del|di; a intervalli; ogni volta; a cadenza; mese per|dopo mese
            settimana per|dopo settimana; si e uno no; un ~ si ~ no; ogni due
            d|da ~ ora|oggi|domani|adesso|lunedi
            da ~ ora|oggi|domani|adesso|questo|questa|lunedi|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
            a partire da|dal|dalla; in avanti; in futuro; d ora
            dal|dalla ~ mese|settimana|prossimo|prossima
            ogni|tutti|tutte ~ settimana|mese|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|trimestre|giorno|mattina|settimane|mesi|giorni|i|le|due
            una|due|0 ~ volta|volte ~ al|alla|a ~ mese|settimana|anno; mensil*; settimanal*
            regolarmente; periodicamente; automaticamente; in automatico; trimestral*
            primo|prossimo|prima|prossima numero|edizione|uscita; con regolarita; ormai
        """,
        Mark.SINCE: """
            con|grazie ~ nostro|nostra ~ collegamento|contatto|connessione
            nostro collegamento|contatto
            siccome|poiche|visto|dato|ora|adesso|perche|giacche|dal ~ che|siamo|ci ~ siamo|abbiamo|ci|e
            siccome|poiche|perche|giacche|visto|dato ~ siamo|ci|lei|tu ~ contatto|collegati|connessi|conosciamo
            come|in quanto ~ nuov*|mi*|contatto
            tutti|tutte|ogni ~ i|miei|mie|nuovo|nostri ~ contatti|contatto|collegamenti
            tutti|chiunque|chi ~ si|quelli|coloro ~ collega|collegano|conosco|connette|connettono|sono|che
            a chiunque; a tutti quelli|coloro; essendo ~ in|ora|contatto; per il fatto
            dopo ~ collegamento
        """,
        Mark.EVERY: """
            tutti|tutte ~ i ~ miei|nostri ~ contatti
            tutti|tutte|ogni|ciascun ~ i|miei|mie|nuovo|nuova|nostri ~ contatti|contatto|collegamenti|collegamento
            chiunque; tutti|chi quelli|coloro|si ~ che|collega
        """,
        Mark.ADDRESS: """
            suo|tuo|sua|tua ~ indirizzo|mail|email|e|posta
        """,
        Mark.DONE_FOR: """
            l ho|abbiamo ~ fatto; gia fatto; fatto ~ per ~ lei|te; a suo|tuo nome; pensato io
            ci ho pensato
        """,
        Mark.LEAVE: """
            troppo; troppi; troppe
            ti|la|le|vi stanca|annoia|disturba|infastidisce|stufa|stancasse|disturbasse
            ti ~ stanchi|stufi; fastidio; risponda|rispondi ~ stop|no|cancella; disiscri*
            cancellar*; cancellazione; disdir*; disdetta; un clic; un click; solo clic
            annullare ~ iscrizione; uscire ~ quando|dalla; toglier*; cancellati; disabbon*
            revocare; puo|puoi uscir*|cancellar*
            non ~ vuole|vuoi|desidera|desideri|volesse|volessi ~ piu|ricever*; smettere di
            se ~ da|disturba ~ fastidio; in fondo|calce ~ a|ad
        """,
        Mark.FOOTER: """
            se ~ non ~ desidera|desideri|vuole|vuoi|volesse
            non desidera|desideri|vuole|vuoi piu
            per ~ non|disiscriversi|cancellarsi|smettere ~ piu|di ~ ricevere; non ricevere piu
        """,
        Mark.SILENCE: """
            salvo|eccetto ~ che; dica|dici ~ altro|contrario; dica|dici altro; il contrario
            salvo ~ diverso|contrario|avviso|che|sua|tua|indicazioni; a meno che|di
            se non ~ dice|dici|risponde|rispondi|oppone|opponi|sento|ricevo|avviso|avverte|mi|ho|ci
            senza ~ risposta|obiezioni|notizie; obiezioni; parere contrario; avviso contrario
            contrario avviso; silenzio; a meno di
        """,
        Mark.SIGNED: """
            grazie per|della ~ sua|tua iscrizione|registrazione
            dopo|dalla|per la ~ sua|tua iscrizione; ti sei ~ iscritt*|registrat*|abbonat*
            si e ~ iscritt*|registrat*|abbonat*; ti eri ~ iscritt*|registrat*
            si era ~ iscritt*|registrat*; sua|tua|vostra autorizzazione|consenso
            hai|ha|avevi|aveva ~ chiesto ~ di|che|l|d
            avevi|aveva|hai|ha ~ spuntato|sottoscritto|lasciato|confermato; iscrivendoti
            iscrivendosi; suo|tuo consenso
        """,
        Mark.ASKED: """
            cancellat*; eliminat*; annullat*; disdett*; rimoss*
            come ~ concordato|convenuto|chiesto|richiesto|promesso|detto|volevi|voleva|desideravi|desiderava|accordi
            su ~ sua|tua richiesta; mi|ci ha|hai|aveva|avevi ~ chiesto|detto|pregato
            ha|hai|aveva|avevi ~ chiesto|richiesto; per ~ errore|sbaglio; mi ~ dispiace|scuso
            scus*; perdon*; chiedo ~ scusa|perdono; con ~ suo|tuo permesso|consenso
            grazie per|di ~ essert*|essersi iscritt*; dietro ~ richiesta
        """,
        Mark.OFFERED: """
            posso; potrei; possiamo; potremmo; vuole; vuoi; vorrebbe; vorresti; devo; dovrei
            le|ti ~ piacerebbe|interessa|interesserebbe|andrebbe|va|farebbe|dispiace|spiace
            se ~ vuole|vuoi|volesse|desidera|desideri|crede|credi|permette|permetti|acconsente|preferisce|preferisci|gradisce|gradisci|va|fosse|piace|interessa|accetti|accetta
            se ~ le|ti ~ va|interessa|piace|farebbe|fa|sta|andasse|interessasse|piacesse
            se ~ d accordo
            puo|puoi|potrebbe|potresti|potra|potrai ~ iscriver*|abbonar*|legger*|unir*|registrar*
            si iscriva; iscriviti; si abboni; abbonati
            mi|ci ~ dica|dici|faccia|fammi|avvisi ~ se|sapere
            basta ~ dirlo|dirmelo|chiedere|una|dire; fammi sapere; mi faccia sapere; volentieri
            solo se; quando vuole|vuoi; la|ti invito; vorrei; vorremmo; mi ~ piacerebbe
            accetterebbe; accetta di; o no; a questo link; che ne dice|dici; sarebbe ~ un
            c e ~ modo; come ~ faccio|posso; sarei ~ felice|lieto|lieta
            qualora ~ volesse|desiderasse
        """,
    },
    nouns={
        Mark.PUTS: """
            aggiungerla aggiungerti aggiungerlo inserirla inserirti inserirlo iscriverla
            iscriverti iscriverlo metterla metterti includerla includerti abbonarla abbonarti
            registrarla registrarti inserire iscrivere aggiungere includere registrare segnarla
            segnarti
        """,
        Mark.GETS: """
            ricevera riceverai riceverete
        """,
        Mark.LIST: """
            newsletter* bollettino mailing infomail* notiziario circolare infolettera*
        """,
        Mark.NEWSY: """
            novita notizie offerte promozioni consigli sconti annunci lanci informazioni
            aggiornamenti buoni proposte
        """,
        Mark.AFFAIR: """
            progetto progetti riunione riunioni comitato cena festa viaggio laboratorio workshop
            coro associazione genitori squadra team cartella calendario agenda classe volontari
            attesa rimpatriata verbale verbali condivisa matrimonio gruppo turno turni gita
            assemblea
        """,
    },
)
