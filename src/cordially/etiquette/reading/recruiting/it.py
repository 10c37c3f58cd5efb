"""How Italian sentences recruit for network marketing."""

from cordially.etiquette.reading.recruiting.part import Part

PARTS = {
    Part.ALONE: """
        soldi arriv* lo stesso; liberta di tempo; sogno di un altro|altri|qualcun; per il sogno di
        consigli ~ amiche|amici ~ pagat*; gia usi|usate ~ consigli; quanto guadagni dipende
        guadagni dipende da; scegli tu gli orari; attivita in proprio senza rischi*
        senza capo e senza; serata|riunione|incontro ~ opportunita; capo di te stess*
        guadagnare mentre dormi; soldi mentre dormi
    """,
    Part.INCOME: """
        reddito; redditi; entrata|entrate
        guadagno|guadagni|guadagna|guadagnare|guadagnano|guadagnando; soldi ~ arriv*|entr*; i soldi
        soldi in piu; soldi extra; euro ~ in piu|al mese; al mese; ogni mese; provvigion*; bonus
        paga ~ affitto|mutuo|bollette; l affitto; pagare il mutuo|la casa; parte di ogni
        vieni pagat*; essere pagat*; pagata per; superavano ~ stipendio; secondo stipendio|lavoro
        arrotond*; seconda entrata; commission*
    """,
    Part.ASIDE: """
        da casa; dal ~ telefono|divano|cellulare|tavolo|pc; accanto al ~ lavoro; oltre al ~ lavoro
        senza lasciare ~ lavoro; poche|qualche|0 ore; ore a settimana|al giorno|la settimana
        tuoi|suoi tempi|ritmi; tempo libero; nel tempo; tuoi|suoi ~ orari; orari flessibili|liberi
        quando i bambini dormono; mentre i bambini; in parallelo; part time; ovunque; tutto dal
        secondo lavoro
    """,
    Part.FREEDOM: """
        vuole|vuoi|vogliano|vogliono ~ liberta; piu liberta; liberta ~ entrate|soldi|tempo|denaro
        liberta finanziaria|di tempo|di denaro|economica; indipendenza finanziaria|economica
        in pensione presto|prima; andare in pensione; senza capo; senza capi; senza padroni
        cambiato ~ vita; cambiare ~ vita; cambia ~ vita; piu tempo ~ famiglia|figli
        tempo con la ~ famiglia; di piu dalla vita; vuole|vuoi ~ dalla vita; vita dei ~ sogni
        ruota del criceto; vivere ~ sogni
    """,
    Part.SEEKS: """
        cerco|cerchiamo|cercando|serve|servono ~ persone|gente|donne|uomini|mamme|leader|partner|ambasciatori|ambasciatrici|distributori
        cerco|cerchiamo due|tre|quattro|cinque|0; unisciti; unirti; si unisca a me
        entra nel mio|nella mia; nella mia|nel mio ~ squadra|team|gruppo; mia|nostra squadra
        mio|nostro team; c e ~ posto per|ancora; posto per te|lei; tengo un posto
        una manciata di persone; il profilo giusto; ha il profilo; hai il profilo
        saresti ~ portata|portato|perfetta; la condivido ~ con; lo condivido ~ con; parti con me
    """,
    Part.DRIVEN: """
        gente|persone|donne|mamme|uomini|leader ambizios*|motivat*|determinat*|intraprendent*|positiv*|affamat*|con voglia|seri*
        ambizios*; leader che; disposta|disposte|disposti a imparare; voglia di imparare|crescere
        mente aperta; che vogliono di piu; con fame
    """,
    Part.VAGUE: """
        costruendo|creando|avviando|iniziando qualcosa
        qualcosa di ~ grande|nuovo|speciale|incredibile|enorme; opportunita; non e un impiego
        questa|una attivita; attivita in proprio; idea di business|affari; business
        modello di business; concetto; il|un|questo sistema; un progetto|questo progetto; piano b
        non posso dire|spiegare|raccontare ~; dire tutto; spiegare tutto; per iscritto
        breve|corta presentazione; presentazione ~ online|stasera; video ~ breve|corto; mio socio
        mia socia; persone|gente normali|normale|comuni|comune; un modo|metodo; come pagare
        come fare lo stesso; funziona; fare lo stesso
    """,
    Part.GOODS: """
        benessere; cosmetic*; integrator*; nutrizion*; oli essenziali; vitamine
        prodotti naturali|di bellezza|per la casa|salute; bellezza; salute; dimagr*; frullati
        bevande ~; aloe; collagene; profumi; trucchi; intimo
    """,
    Part.PARTNER: """
        distributor*; distributric*; come partner|incaricata|incaricato|consulente|distributore
        entra come; nuovo partner; nuovi partner; ogni ~ partner; ambasciator*; ambasciatric*
        consulenti; sponsor; diventare ~ partner|consulente|incaricat*|distribut*; incaricat*
        kit iniziale; kit di avvio; affiliat*; mio socio; upline; downline
    """,
    Part.CHAIN: """
        per ogni ~ partner|persona|amica ~ che porti|inviti|iscrivi; che porti; quelli che portano
        che portano loro; una|uno delle|dei mie|miei ragazze|persone|partner ~ vende
        quello che ~ tua|sua squadra|rete|gente vende*; tuo|suo ~ gruppo di
        crei|costruisci|formi il tuo|la tua ~ gruppo|squadra|rete
        creare|costruire|formare ~ squadra|rete|gruppo|gruppetto; il tuo gruppo; tuo gruppetto
        si vendono da ~; consigli a*; consigliare a*; squadra ha gia; gia quaranta|0 persone
        quaranta persone; ogni volta che ~ vende|compra; mie ragazze; presentare amici; passaparola
    """,
    Part.MENTOR: """
        mio mentore; mia mentore; mio mentor; mia sponsor; mio sponsor; nostro mentore
        accompagniamo ogni anno; mio coach; mia coach; mia upline
    """,
    Part.QUITS: """
        lasciato|lasciare|mollato|mollare il|quel|un ~ lavoro|impiego|posto|ufficio; licenziat*
        dimess*; superavano ~ stipendio; sostituito ~ stipendio; licenziato il ~ capo; posto fisso
    """,
    Part.EARLY: """
        dall inizio; fin dall inizio; dal principio; entra adesso|ora; chi entra; in cima
        sara in cima; prima del lancio; prima di tutti; arrivando nel|in ~ suo|tuo paese
        cresce tantissimo|velocemente|tanto; piena espansione
        partira|parte|arriva in ~ europa|italia; tra i primi; i primi a; prelancio; sta nascendo
    """,
    Part.TELLS: """
        mostrar*|spieg*|raccont*|insegn* ~ ti|le|come|piu|te
        ti|le ~ spiego|mostr*|racconto|mando|tengo|insegn*|dico; spieghi; sapere come|di piu
        vuoi sapere; vuole sapere; chiedimi; rispondi ~ si|solo; saresti|sarebbe ~ apert*; apert* a
        interesserebbe; interessa; interessat*; hai ~ pensato; ha ~ pensato; un occhiata; darebbe ~
        immagina; immagini; content*|soddisfatt* di quanto|quello; e contento di; farebbero comodo
        farebbe comodo; posso raccontarti|mandarti|mostrarti; se le|ti mostrassi; mostrassi come
        fare lo stesso; vieni giovedi|a; anche a te; curios*
    """,
    Part.AGAINST: """
        stipendio e|di; assum*; candidat*; tirocin*; stage; apprendist*; tempo indeterminato
        volontari*; donare; donazion*; coro; associazione; tesi; studio chiede; sondaggio; articolo
        tasse; imposta; dichiarazione; universita; riforma; tavola rotonda; ingegner*; infermier*
        medico; sviluppator*; posto di lavoro; salite; cammina; parrocchia; non mi interessa
        no grazie; preferisco non; truffa; declin*; ricerca su; ricercat*; attenzion*; attent*
        contratto; l ora; netti; liberta di stampa|parola; mi permetto; prendo la liberta; inquilin*
        archivio; vendemmia; ruolo; smart working; turno; turni
    """,
}
