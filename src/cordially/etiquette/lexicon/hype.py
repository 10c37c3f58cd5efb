"""Hype: superlatives and promises that no person makes to another."""

from cordially.etiquette.lexicon.gap import up_to
from cordially.etiquette.phrases import Phrases

HYPE = Phrases(
    {
        "en": rf"""
            game[\x20-]?chang(?:er|ers|ing)
            once[\x20-]in[\x20-]a[\x20-]life-?time
            (?:sky-?rocket|turbo-?charge|super-?charge|hyper-?charge)(?:s|ed|ing)?
            (?:next|another|new|whole new|whole other|next-) ?level (?:of (?:success|growth|results|performance|productivity)|results|growth|success)
            (?:take|takes|taking|bring|brings|elevate|elevating|lift) {up_to(4)}to (?:the|a|a whole) (?:next|new|whole new|another) level
            (?:revolutionary|groundbreaking|ground-breaking|mind-?blowing|life-?changing|jaw-?dropping|earth-?shattering|paradigm[\x20-]shift(?:ing)?|unparalleled|unrivalled|unrivaled|unbeatable|second to none|cutting[\x20-]edge|bleeding[\x20-]edge|best[\x20-]in[\x20-]class|best[\x20-]of[\x20-]breed|world[\x20-]class|industry[\x20-]leading|market[\x20-]leading|award-winning solution|one-stop[\x20-]shop|bulletproof|fool-?proof|risk-free|no-brainer|disruptive (?:technology|solution|platform|product|innovation)|disruptor)(?! (?:war|council|guard|ceremony|period|history|leader))
            revolutioni[sz](?:e|es|ed|ing) {up_to(2)}(?:your|how|the way|the|this|our)
            (?:unlock|unleash|unlocking|unleashing|explode|exploding|maximi[sz]e|10x|double|triple|multiply) (?:your|the|their) {up_to(1)}(?:potential|growth|income|revenue|sales|success|earnings|profits?|results|business|reach|full potential)
            (?:10x|100x|ten-?fold your|1000%|guaranteed (?:results|success|income|returns|growth))
            (?:secret|ultimate|magic|winning|insider) (?:formula|recipe|system|method|secret|secrets|strategy|blueprint|hack|hacks|weapon|guide)(?! (?:santa))
            (?:the|an) (?:opportunity|chance|offer|deal) of a life-?time|golden opportunity|unique opportunity|incredible opportunity|amazing opportunity|exclusive (?:opportunity|offer|access|deal|invitation)|unmissable
            you (?:won't|will not|wouldn't) believe|too good to be true|beyond your wildest dreams|like never before|never before seen|never been (?:done|seen) before
            (?:the )?(?:hottest|fastest-growing|number one|no\. ?1|world's (?:best|first|leading|only)|best ever|biggest ever|greatest ever) (?:product|solution|platform|company|opportunity|course|tool|app|event|startup|trend|programme|program|system|software|network|community)
            (?:changed|change|changes|transform|transforms|transformed|will change) (?:my|your|our) (?:life|lives|business) forever
            (?:crush|crushing|smash|smashing|dominate|dominating) (?:it|your (?:goals|targets|competition|market|quota)|the (?:competition|market))
            (?:rock ?star|ninja|guru|unicorn|superstar)(?: (?:team|developer|sales|marketer|coach))
            (?:synerg(?:y|ies|istic)|hyper-?growth|moonshot|blitzscal(?:e|ing)|massive (?:success|growth|results|opportunity|value)|explosive (?:growth|results))
            (?:future-proof|seamlessly integrated|end-to-end solution|turnkey solution|holistic solution|next-gen(?:eration)? (?:solution|platform|technology|tool))
        """,
        "de": rf"""
            (?:game-?changer|game-?changing|gamechanger)
            (?:einmalige|einzigartige|sensationelle|unglaubliche|fantastische|phanomenale|exklusive|grosartige|groartige|goldene|unwiderstehliche)[snrm]? (?:chance|gelegenheit|moglichkeit|angebot|angebote|opportunitat)
            (?:chance|gelegenheit|angebot|moglichkeit) (?:deines|eures|ihres|meines) lebens|einmal im leben
            (?:revolutionar|revolutionare|bahnbrechend|bahnbrechende|weltklasse|unschlagbar|unschlagbare|unubertroffen|unubertroffene|konkurrenzlos|konkurrenzlose|unvergleichlich|unvergleichliche|sensationell|sensationelle|atemberaubende ergebnisse|marktfuhrende|marktfuhrend|branchenfuhrend|branchenfuhrende|lebensverandernd|lebensverandernde|weltverandernd|weltverandernde|todsicher|todsichere|risikofrei|risikofreie|garantierter erfolg|bombensicher)[snrm]?
            (?:revolutioniert|revolutionieren|revolutioniere) {up_to(4)}
            (?:durch die decke|durch die decke gehen|auf (?:das|ein|ein ganz|ein vollig) (?:nachste|neue|neues|anderes|hoheres) (?:level|niveau|stufe)|auf die nachste stufe|aufs nachste level)
            (?:volles|dein volles|ihr volles|ganzes|dein ganzes|ihr ganzes) potenzial (?:entfesseln|entfalten|ausschopfen|freisetzen|entfessle)
            (?:entfessle|entfesseln sie|verdopple|verdoppeln sie|verdreifache|verzehnfache|vervielfache|explodieren|explodiert|maximiere|maximieren sie) {up_to(2)}(?:umsatz|umsatze|einkommen|erfolg|gewinn|gewinne|reichweite|potenzial|potential|wachstum|verkaufe)
            (?:geheime|geheimes|ultimative|ultimativer|ultimatives|magische|unfehlbare)[snrm]? (?:formel|system|rezept|methode|strategie|trick|tipp|geheimnis|guide|leitfaden|losung|erfolgsformel|werkzeug)|erfolgsgeheimnis|erfolgsformel|geheimrezept|wunderwaffe
            (?:du wirst|sie werden|ihr werdet) (?:es )?(?:nicht glauben|staunen|begeistert sein|ausflippen)|zu schon,? um wahr zu sein|wie nie zuvor|noch nie dagewesen|noch nie dagewesene[snr]?|nie dagewesene[snr]?
            (?:die|das|der) (?:beste|heiseste|groste|grosartigste|innovativste|erfolgreichste)[nrs]? {up_to(1)}(?:aller zeiten|der welt|auf dem markt|am markt)|nummer eins (?:am|auf dem|im) markt|nr\. ?1 (?:am|im|auf dem)
            (?:verandert|verandern|verandern wird|veranderte) {up_to(2)}(?:dein|ihr|mein|euer|unser) leben (?:fur immer|komplett|nachhaltig|von grund auf)
            (?:mega|hammer|wahnsinns|knaller|top|super)-?(?:angebot|chance|deal|gelegenheit|erfolg|produkt|event|ergebnisse)
            (?:mehrwert generieren|synergien heben|next level|next-level|10x|mindset-shift|skalieren ohne grenzen|explosives wachstum|massives wachstum|riesiges potenzial)
        """,
        "fr": rf"""
            (?:revolutionnaires?|revolutionner|revolutionne|incontournables?|inegale|inegalee|inegalable|imbattables?|exceptionnelle opportunite|hors du commun|extraordinaire opportunite|disruptif|disruptive|de classe mondiale|a la pointe de (?:la technologie|l'innovation)|leader (?:mondial|du marche|incontestable)|numero un (?:mondial|du marche)|sans precedent|jamais vue?s?|bluffants?|bluffantes?|epoustouflants?|epoustouflantes?|spectaculaires? (?:resultats)|resultats (?:spectaculaires|garantis|incroyables|exceptionnels))(?! (?:francaise|francais|tranquille))
            (?:une |l')?(?:opportunite|occasion|chance|offre) (?:unique|exceptionnelle|incroyable|extraordinaire|exclusive|en or|inouie|d'une vie|de votre vie|de ta vie|a saisir)
            (?:qui|va|vont|pour|a) (?:changer|change|transformer|transforme|change) (?:la donne|votre vie|ta vie|ma vie|a jamais|tout)
            (?:game-?changer|game changer|une fois dans (?:sa|une|la|votre) vie|unique en son genre|trop beau pour etre vrai)
            (?:faire |fait |faites |fais )?(?:exploser|decupler|decuplez|multiplier par|propulser|propulsez|booster|boostez|doper|dopez|doublez|triplez|doubler) (?:votre|vos|ton|ta|tes|le|la|les) {up_to(1)}(?:ventes|chiffre|revenus|revenu|croissance|carriere|business|potentiel|visibilite|performance|performances|productivite|activite|resultats|benefices)
            (?:passer|passez|faire passer|hisser|porter|propulser) {up_to(4)}(?:au niveau superieur|a un autre niveau|au niveau suivant|dans une autre dimension)
            (?:liberez|libere|liberer|revelez|revele|debloquez|debloque) (?:tout )?(?:votre|ton|le) {up_to(1)}potentiel
            (?:formule|methode|recette|secret|secrets|strategie|systeme|guide|astuce) (?:secrete|magique|ultime|miracle|infaillible|garantie|imparable|miraculeuse)|arme secrete
            (?:la meilleure|le meilleur|les meilleurs|les meilleures|le plus grand|la plus grande) {up_to(2)}(?:au monde|du marche|de tous les temps|de l'histoire)
            (?:vous n'en croirez|tu n'en croiras|a couper le souffle|comme jamais auparavant|sans aucun risque|zero risque|croissance (?:explosive|fulgurante|exponentielle)|potentiel (?:enorme|immense|illimite|colossal))
            (?:solution|plateforme|outil|technologie) (?:de nouvelle generation|cle en main|tout-en-un|ultime|miracle|magique)
        """,
        "es": rf"""
            (?:revolucionari[oa]s?|inigualables?|incomparable oportunidad|imbatibles?|insuperables?|sin precedentes|jamas visto|nunca antes visto|nunca visto|de clase mundial|de primer nivel mundial|disruptiv[oa]s?|vanguardistas?|lider (?:mundial|del mercado|indiscutible)|numero uno (?:mundial|del mercado)|resultados (?:garantizados|espectaculares|increibles|explosivos)|exito garantizado|alucinantes?)(?! (?:mexican[oa]|cuban[oa]|frances[a]?))
            (?:una |la |esta )?(?:oportunidad|ocasion|oferta) (?:unica|irrepetible|increible|extraordinaria|exclusiva|de oro|de tu vida|de su vida|de la vida|unica en la vida|inmejorable|excepcional|imperdible|sin igual)
            (?:va a |que |puede |para )?(?:cambiar|cambia|cambiara|transformar|transforma|transformara) (?:tu|su|mi|la) vida(?: para siempre| por completo)?(?! (?:de|en) )
            (?:game-?changer|cambia(?:r|ra)? las reglas del juego|marca un antes y un despues|una vez en la vida|demasiado bueno para ser verdad)
            (?:dispara|disparar|dispare|multiplica|multiplicar|multiplique|potencia|potenciar|potencie|impulsa|impulse|duplica|duplicar|triplica|explota|maximiza|maximizar) (?:tu|tus|su|sus|el|la|los|las) {up_to(1)}(?:ventas|ingresos|crecimiento|carrera|negocio|potencial|productividad|resultados|ganancias|marca|beneficios|exito)
            (?:llevar|lleva|lleve|elevar|eleva) {up_to(4)}(?:al siguiente nivel|a otro nivel|al proximo nivel|a un nuevo nivel)
            (?:libera|desata|desbloquea|liberar|despierta|desbloquear) (?:todo )?(?:tu|su|el) {up_to(1)}potencial
            (?:formula|metodo|receta|secreto|secretos|estrategia|sistema|guia|truco) (?:secret[oa]|magic[oa]|definitiv[oa]|infalible|milagros[oa]|ganador|ganadora|garantizad[oa])|arma secreta|el secreto del exito
            (?:el mejor|la mejor|los mejores|las mejores|el mas grande|la mas grande) {up_to(2)}(?:del mundo|del mercado|de la historia|de todos los tiempos)
            (?:no (?:lo|te lo|se lo) (?:vas a creer|va a creer|creeras|creera)|como nunca antes|sin ningun riesgo|crecimiento (?:explosivo|exponencial)|potencial (?:enorme|ilimitado|inmenso))
            (?:solucion|plataforma|herramienta) (?:de ultima generacion|llave en mano|todo en uno|definitiva|magica|milagrosa)
        """,
        "pt": rf"""
            (?:revolucionari[oa]s?|inigualavel|inigualaveis|imbativel|imbativeis|insuperavel|sem precedentes|nunca visto|nunca antes visto|jamais visto|de classe mundial|disruptiv[oa]s?|lider (?:mundial|de mercado|do mercado|incontestavel)|numero um (?:mundial|do mercado)|resultados (?:garantidos|espetaculares|incriveis|explosivos)|sucesso garantido|alucinante|imperdivel|imperdiveis)
            (?:uma |a |esta |essa )?(?:oportunidade|chance|ocasiao|oferta) (?:unica|irrepetivel|incrivel|extraordinaria|exclusiva|de ouro|da sua vida|da tua vida|da vida|de uma vida|excepcional|excecional|imperdivel|unica na vida)
            (?:vai |que |pode |para )?(?:mudar|muda|mudara|transformar|transforma|transformou|mudou) (?:a sua|a tua|sua|tua|a minha|minha) vida(?: para sempre)?
            (?:game-?changer|muda(?:r)? as regras do jogo|divisor de aguas|uma vez na vida|bom demais para ser verdade)
            (?:dispare|disparar|multiplique|multiplicar|multiplica|alavanque|alavancar|alavanca|turbine|turbinar|potencie|potencialize|duplique|duplicar|triplique|exploda|maximize|impulsione) (?:o|a|os|as|seu|sua|seus|suas|teu|tua|teus|tuas) {up_to(2)}(?:vendas|receita|receitas|crescimento|carreira|negocio|potencial|produtividade|resultados|ganhos|marca|lucros|lucro|sucesso|faturamento|rendimentos)
            (?:levar|leve|leva|elevar|eleve) {up_to(4)}(?:ao proximo nivel|para o proximo nivel|a outro nivel|a um novo nivel|para outro patamar|a outro patamar)
            (?:liberte|liberta|desbloqueie|desbloqueia|libere|desperte|destrave) (?:todo )?(?:o )?(?:seu|teu|o) {up_to(1)}potencial
            (?:formula|metodo|receita|segredo|segredos|estrategia|sistema|guia|truque) (?:secret[oa]|magic[oa]|definitiv[oa]|infalivel|milagros[oa]|vencedor|vencedora|garantid[oa]|supremo)|arma secreta
            (?:o melhor|a melhor|os melhores|as melhores|o maior|a maior) {up_to(2)}(?:do mundo|do mercado|da historia|de todos os tempos)
            (?:voce nao vai acreditar|nao vais acreditar|nao vai acreditar|como nunca antes|sem qualquer risco|sem risco algum|crescimento (?:explosivo|exponencial)|potencial (?:enorme|ilimitado|imenso))
            (?:solucao|plataforma|ferramenta) (?:de ultima geracao|chave na mao|tudo em um|definitiva|magica|milagrosa)
        """,
        "it": rf"""
            (?:rivoluzionari[oaie]?|ineguagliabil[ei]|imbattibil[ei]|insuperabil[ei]|senza precedenti|mai vist[oaie](?: prima)?|di livello mondiale|di classe mondiale|dirompent[ei]|all'avanguardia assoluta|leader (?:mondiale|di mercato|del mercato|indiscusso)|numero uno (?:al mondo|del mercato|sul mercato)|risultati (?:garantiti|straordinari|spettacolari|incredibili|esplosivi)|successo garantito|strabiliant[ei]|imperdibil[ei])
            (?:un'|una |l'|questa |la )?(?:opportunita|occasione|offerta|possibilita) (?:unica|irripetibile|incredibile|straordinaria|esclusiva|d'oro|della tua vita|della vita|della sua vita|eccezionale|unica nella vita|imperdibile|da non perdere)
            (?:che |puo |per )?(?:cambiare|cambiera|cambia|trasformare|trasformera|cambiato) (?:la tua|la sua|la mia|la vostra) vita(?: per sempre)?
            (?:game-?changer|cambia(?:re)? le regole del gioco|una volta nella vita|troppo bello per essere vero)
            (?:moltiplica|moltiplicare|moltiplichi|decuplica|raddoppia|raddoppiare|triplica|esplodere|potenzia|massimizza|fai decollare|far decollare|far esplodere|fai esplodere) (?:il|la|i|le|tuo|tua|tuoi|tue|suo|sua) {up_to(2)}(?:vendite|fatturato|entrate|crescita|carriera|business|potenziale|produttivita|risultati|guadagni|profitti|reddito|successo|ricavi)
            (?:portare|porta|porti|portate|elevare) {up_to(4)}(?:al livello successivo|al prossimo livello|a un altro livello|ad un altro livello|a un nuovo livello)
            (?:libera|sblocca|scatena|liberi|sblocchi|liberare|sbloccare) (?:tutto )?(?:il )?(?:tuo|suo) {up_to(1)}potenziale
            (?:formula|metodo|ricetta|segreto|segreti|strategia|sistema|guida|trucco) (?:segret[oa]|magic[oa]|definitiv[oa]|infallibile|miracolos[oa]|vincente|garantit[oa])|arma segreta
            (?:il miglior|la miglior|il migliore|la migliore|i migliori|le migliori|il piu grande|la piu grande) {up_to(2)}(?:al mondo|del mondo|sul mercato|del mercato|della storia|di tutti i tempi)
            (?:non ci crederai|non ci credera|come mai prima|senza alcun rischio|a rischio zero|crescita (?:esplosiva|esponenziale)|potenziale (?:enorme|illimitato|immenso))
            (?:soluzione|piattaforma|strumento) (?:di ultima generazione|chiavi in mano|tutto in uno|definitiv[oa]|magic[oa]|miracolos[oa])
        """,
        "nl": rf"""
            (?:game-?changer|game changer|revolutionaire|revolutionair|baanbrekende|baanbrekend|ongeevenaarde?|onovertroffen|onverslaanbare?|ongekende (?:kans|groei|resultaten|mogelijkheden)|wereldklasse|toonaangevende oplossing|marktleidende?|disruptieve?|levensveranderende?|adembenemende resultaten|gegarandeerd (?:resultaat|succes|rendement)|risicovrij|verbluffende (?:resultaten|groei))
            (?:unieke|eenmalige|fantastische|ongelooflijke|exclusieve|uitzonderlijke|gouden|geweldige|waanzinnige) (?:kans|mogelijkheid|gelegenheid|aanbieding|opportuniteit)(?! om (?:elkaar|je te zien))
            (?:kans|aanbod) van (?:je|uw) leven|eens in (?:je|een|uw) leven|eenmaal in je leven|eenmaal in uw leven
            (?:naar|op) (?:een|het) (?:hoger|volgende|volgend|nieuw|ander|heel ander) (?:niveau|level)|next level
            (?:verdubbel|verdrievoudig|vertienvoudig|vermenigvuldig|maximaliseer|explodeer|boost|ontketen|ontgrendel) (?:je|uw|jouw|het|de) {up_to(1)}(?:omzet|inkomen|inkomsten|groei|succes|winst|potentieel|potentie|bereik|verkoop|resultaten|bedrijf|carriere)
            (?:door het dak|de pan uit rijzen|laat {up_to(2)}exploderen|haal alles uit|volledige potentieel|ontketen je potentieel)
            (?:geheime|ultieme|magische|onfeilbare) (?:formule|methode|recept|strategie|systeem|truc|gids|wapen|oplossing|aanpak)|geheim recept|geheim wapen|succesformule|het geheim van succes
            (?:je zult|u zult|je gaat) {up_to(1)}(?:niet geloven|versteld staan)|te mooi om waar te zijn|als nooit tevoren|nooit eerder vertoond|nog nooit vertoond|zonder enig risico
            (?:de|het) (?:beste|heetste|grootste|snelst groeiende|meest innovatieve) {up_to(1)}(?:ter wereld|van de wereld|op de markt|aller tijden|ooit gemaakt)|nummer (?:een|1) (?:in de markt|ter wereld|van nederland)
            (?:verandert|veranderen|veranderde|veranderd) {up_to(2)}(?:je|jouw|uw|mijn) leven (?:voorgoed|compleet|voor altijd)
            (?:explosieve groei|enorm potentieel|onbeperkte mogelijkheden|ongelimiteerd|10x|mega-?kans|topdeal|knaller)
        """,
    }
)
"""Only what is large by itself; "amazing" or "great" may be said of a talk or a bridge."""
