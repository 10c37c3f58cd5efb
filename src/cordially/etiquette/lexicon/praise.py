"""Praise that would fit anybody, in seven languages, for folded text."""

from cordially.etiquette.phrases import Phrases

_EN_GOOD = (
    "(?:impressive|amazing|awesome|fantastic|great|incredible|outstanding|excellent|inspiring|"
    "inspirational|remarkable|wonderful|brilliant|stellar|interesting|fascinating|unique|"
    "extensive|diverse|strong|solid|exceptional|phenomenal|superb|valuable|vast)"
)
_EN_THING = (
    "(?:linkedin profile|professional profile|profile|professional background|background|"
    "professional experience|work experience|experience|career path|career|"
    "professional journey|journey|work|skill(?: )?set|skills|track record|expertise|accomplishments|"
    "achievements|resume|cv|credentials|content|posts|insights|network)"
)
_DE_GOOD = (
    "(?:beeindruckend|unglaublich|eindrucksvoll|bewundernswert|inspirierend|spannend|interessant|toll|grosartig|hervorragend|"
    "bemerkenswert|ausergewohnlich|beachtlich|faszinierend|super|klasse|herausragend|vielseitig|"
    "umfangreich|ausgezeichnet|imposant|starke?)"
)
_DE_THING = (
    "(?:linkedin-?profil|profil|werdegang|lebenslauf|berufsweg|karriere|laufbahn|erfahrung(?:en)?|"
    "berufserfahrung|expertise|arbeit|beitrage|leistungen|vita|kompetenzen|erfolge|hintergrund)"
)
_FR_GOOD = (
    "(?:impressionnant|inspirant|interessant|remarquable|exceptionnel|formidable|super|"
    "passionnant|brillant|riche|admirable|fascinant|excellent|atypique|solide|bluffant)e?(?:le)?s?"
)
_FR_THING = (
    "(?:profil linkedin|profil|parcours professionnel|parcours|experiences?|carriere|expertise|"
    "travail|competences|publications|contenus?|realisations|cv)"
)
_ES_GOOD = (
    "(?:impresionante|increible|inspirador|inspiradora|interesante|admirable|excelente|"
    "extraordinari[oa]|fantastic[oa]|brillante|fascinante|destacad[oa]|notable|genial|gran|"
    "magnific[oa]|solid[oa]|ampli[oa]|valios[oa])s?"
)
_ES_THING = (
    "(?:perfil de linkedin|perfil profesional|perfil|trayectoria profesional|trayectoria|"
    "experiencia|carrera|recorrido|curriculum|trabajo|publicaciones|contenido|logros)"
)
_PT_GOOD = (
    "(?:impressionante|incrivel|inspirador|inspiradora|interessante|admiravel|excelente|"
    "extraordinari[oa]|fantastic[oa]|brilhante|fascinante|notavel|otim[oa]|solid[oa]|ric[oa]|"
    "vast[oa]|impecavel|grande)s?"
)
_PT_THING = (
    "(?:perfil no linkedin|perfil profissional|perfil|trajetoria profissional|trajetoria|percurso|"
    "experiencia|carreira|curriculo|trabalho|publicacoes|conteudo|conquistas)"
)
_IT_GOOD = (
    "(?:impressionante|incredibile|eccezionale|ispirante|stimolante|interessante|ammirevole|eccellente|"
    "straordinari[oa]|fantastic[oa]|brillante|affascinante|notevole|ottim[oa]|solid[oa]|ricc[oa]|"
    "bel|bell[oa]|splendid[oa])"
)
_IT_THING = (
    "(?:profilo linkedin|profilo professionale|profilo|percorso professionale|percorso|esperienza|"
    "carriera|curriculum|lavoro|competenze|contenuti|post|traguardi)"
)
_NL_GOOD = (
    "(?:indrukwekkende?|inspirerende?|interessante?|geweldige?|fantastische?|mooie?|boeiende?|"
    "uitstekende?|bijzondere?|knappe?|sterke?|unieke?|brede|rijke|toffe|leuke?)"
)
_NL_THING = (
    "(?:linkedin-?profiel|profiel|loopbaan|carriere|achtergrond|ervaring|werkervaring|cv|expertise|"
    "werk|berichten|posts|prestaties|staat van dienst)"
)
_HOW = "(?:\\w{2,14} ){0,2}"

PRAISE = Phrases(
    {
        "en": rf"""
            your {_HOW}{_EN_GOOD} (?:and \w+ )?{_EN_THING}
            {_EN_GOOD} (?:profile|linkedin profile|background|career|career path|professional journey|track record|resume|cv)(?: you have| you've got)?
            (?:impressed|inspired|amazed|blown away|fascinated|intrigued|struck) (?:by|with|at) (?:all )?your {_HOW}{_EN_THING}
            your {_HOW}{_EN_THING} {_HOW}(?:is|are|looks?|seems?|was|were) {_HOW}{_EN_GOOD}
            your {_HOW}{_EN_THING} {_HOW}(?:impressed|inspired|amazed|caught my (?:eye|attention)|stood out|stands out|resonated|speaks for itself|speak for themselves|impresses|inspires)(?: to me| with me| me)?
            (?:love|loved|like|liked|admire|admired|enjoy|enjoyed|appreciate) (?:all )?your (?:linkedin )?(?:profile|background|content|posts|work|energy|journey|insights|career)
            (?:big|huge|great|massive) fan of (?:your (?:work|content|posts)|what you do|yours)
            keep up the (?:great|good|amazing|awesome|fantastic|excellent) work
            you(?:'re| are) {_HOW}(?:an inspiration|amazing|awesome|doing (?:great|amazing|incredible|awesome) (?:things|work))
            (?:love|like|admire|impressed by|inspired by) what you(?:'re| are)? (?:do|doing|have achieved|have built|have done)
        """,
        "de": rf"""
            (?:dein|ihr|euer)e?[nmrs]? {_HOW}{_DE_GOOD}e?[nmrs]? {_DE_THING}
            {_DE_GOOD}e?[nmrs]? (?:linkedin-?profil|profil|werdegang|lebenslauf|berufsweg|laufbahn|vita|karriere)
            (?:dein|ihr|euer)e? {_HOW}{_DE_THING} (?:ist|sind|wirkt|klingt|liest sich|sieht|war|hat mich|haben mich|hat|haben|beeindruckt|beeindrucken|finde ich) {_HOW}(?:{_DE_GOOD}|beeindruckt|inspiriert|aus|angesprochen|uberzeugt|mich)
            beeindruckt (?:von|uber) (?:dein|ihr|euer)e?[nmr]? {_HOW}{_DE_THING}
            (?:von|uber) (?:dein|ihr|euer)e?[nmr]? {_HOW}{_DE_THING} (?:\w+ ){{0,3}}(?:beeindruckt|begeistert|fasziniert|inspiriert)
            (?:dein|ihr)e? {_HOW}{_DE_THING} (?:\w+ ){{0,2}}beeindrucke?n?t?
            bewundere? (?:dein|ihr|euer)e?[nmr]? {_HOW}{_DE_THING}
            (?:bewundere?|finde (?:\w+ )?(?:toll|klasse|super|spannend|beeindruckend|grosartig)|mag|liebe|schatze),? was (?:du|sie|ihr) (?:\w+ )?(?:machst|machen|tust|tun|macht|leistest|leisten|erreicht (?:hast|haben))
            weiter so
            (?:tolle|super|grosartige|klasse|starke) arbeit,? die (?:du|sie) (?:\w+ )?(?:machst|machen|leistest|leisten)
        """,
        "fr": rf"""
            (?:votre|ton|ta|vos|tes) {_HOW}{_FR_GOOD} {_FR_THING}
            (?:votre|ton|ta|vos|tes) {_FR_THING} (?:\w+ )?{_FR_GOOD}
            (?:votre|ton|ta|vos|tes) {_FR_THING} (?:est|sont|m'a|m'ont|me|semble|parait|a|force|inspire) {_HOW}(?:{_FR_GOOD}|impressionnee?|inspiree?|interpellee?|plu|beaucoup plu|touchee?|attire mon attention|interesse|inspire|l'admiration)
            (?:impressionnee?|inspiree?|admiratif|admirative|bluffee?|epatee?|seduite?) (?:par|de|devant) (?:votre|ton|ta|vos|tes) {_HOW}{_FR_THING}
            (?:beau|bel|joli|super|{_FR_GOOD}) (?:profil|parcours)(?: professionnel)?
            (?:belle |{_FR_GOOD} )carriere
            carriere (?:tres |vraiment )?{_FR_GOOD}
            (?:j'adore|j'admire|j'aime)(?: beaucoup| vraiment)?,? (?:tout )?ce que (?:vous|tu) (?:faites|fais|avez|as)(?: )?(?:accompli|realise|construit)?
            (?:profil|parcours)(?: professionnel)? (?:tres |vraiment |particulierement )?{_FR_GOOD}
            (?:j'adore|j'admire|j'aime (?:beaucoup )?)(?: )?(?:votre|ton|ta|vos|tes|ce que (?:vous faites|tu fais))(?: )?(?:profil|travail|parcours|contenus?|publications)?
            bravo pour (?:votre|ton|ta) (?:{_HOW})(?:parcours|profil|travail|carriere)
        """,
        "es": rf"""
            (?:tu|su|vuestro|vuestra) {_HOW}{_ES_GOOD} {_ES_THING}
            (?:tu|su|vuestro|vuestra) {_ES_THING} {_HOW}{_ES_GOOD}
            (?:tu|su|tus|sus) {_ES_THING} (?:es|son|me parece|me parecio|me ha|me|resulta|me resulto) {_HOW}(?:{_ES_GOOD}|impresionad[oa]|inspira|impresiona|impresiono|encanta|encanto|gusta|gusto|gustado|llamo la atencion|ha gustado|atencion)
            (?:impresionad[oa]|inspirad[oa]|fascinad[oa]|admirad[oa]) (?:con|por|de) (?:tu|su|tus|sus) {_HOW}{_ES_THING}
            me (?:encanta|encanto|gusta|gusto|gusto mucho|impresiona|impresiono|inspira|parecio impresionante|llamo la atencion) (?:mucho )?(?:tu|su) {_HOW}{_ES_THING}
            (?:buen|gran|{_ES_GOOD}) (?:perfil|trayectoria|carrera|recorrido)
            (?:perfil|trayectoria|carrera|recorrido) (?:tan |muy |mas |realmente )?{_ES_GOOD}
            (?:me encanta|admiro|me gusta|me inspira) (?:mucho )?(?:todo )?lo que (?:haces|hace|has logrado|ha logrado|has conseguido|ha conseguido)
            admiro (?:mucho )?(?:tu|su|lo que) (?:{_ES_THING}|haces|hace)
            (?:sigue|siga) asi
        """,
        "pt": rf"""
            (?:seu|sua|teu|tua|vosso) {_HOW}{_PT_GOOD} {_PT_THING}
            (?:seu|sua|teu|tua|vosso) {_PT_THING} {_HOW}{_PT_GOOD}
            (?:seu|sua|teu|tua|seus|suas) {_PT_THING} (?:e|sao|me|parece|chamou) {_HOW}(?:{_PT_GOOD}|impressionou|inspira|inspirou|impressiona|chamou|atencao|encantou)
            (?:impressionad[oa]|inspirad[oa]|fascinad[oa]|encantad[oa]) (?:com|por|pel[oa]) (?:[oa] )?(?:seu|sua|teu|tua) {_HOW}{_PT_THING}
            (?:gostei|gosto|adorei|adoro|admiro|amei) (?:muito )?(?:d[oa]s? |[oa] )?(?:seu|sua|teu|tua) {_HOW}{_PT_THING}
            (?:belo|bom|bela|{_PT_GOOD}) (?:perfil|trajetoria|carreira|percurso)
            (?:perfil|trajetoria|carreira|percurso) (?:muito |realmente )?{_PT_GOOD}
            (?:adoro|admiro|amo|gosto d)(?:o )?(?:muito )?(?:o )?que (?:voce )?(?:faz|fazes|tem feito|conseguiu|conquistou)
            continue (?:assim|o (?:bom|otimo) trabalho)
            parabens pel[oa] (?:seu |sua |teu |tua )?(?:{_PT_GOOD} )?(?:trajetoria|perfil|carreira|percurso|trabalho)
        """,
        "it": rf"""
            (?:suo|sua|tuo|tua) {_HOW}{_IT_GOOD} {_IT_THING}
            (?:suo|sua|tuo|tua) {_IT_THING} {_HOW}{_IT_GOOD}
            (?:suo|sua|tuo|tua|suoi|tuoi) {_IT_THING} (?:e|sono|mi ha|mi|sembra|risulta|mi e) {_HOW}(?:{_IT_GOOD}|colpito|colpita|impressionato|impressionata|ispirato|piaciuto|piace|colpisce|ispira|interessante)
            (?:colpit[oa]|impressionat[oa]|affascinat[oa]|ispirat[oa]) (?:dal|dalla|dai|dalle) (?:suo|sua|tuo|tua|suoi|tuoi) {_HOW}{_IT_THING}
            (?:ammiro|adoro|apprezzo)(?: molto)? (?:il|la|i) (?:suo|sua|tuo|tua|suoi|tuoi) {_HOW}{_IT_THING}
            (?:bel|ottimo|gran|{_IT_GOOD}) (?:profilo|carriera|percorso)
            (?:profilo|carriera|percorso) (?:molto |davvero )?{_IT_GOOD}
            (?:adoro|ammiro|apprezzo|amo|mi piace) (?:molto )?(?:quello|cio) che (?:fai|fa|fate)
            (?:complimenti|bravo|brava) per (?:il |la )?(?:suo |sua |tuo |tua )?(?:{_IT_GOOD} )?(?:percorso|profilo|carriera|lavoro)
            continua cosi
        """,
        "nl": rf"""
            (?:je|jouw|uw) {_HOW}{_NL_GOOD} {_NL_THING}
            {_NL_GOOD} (?:linkedin-?profiel|profiel|loopbaan|carriere|achtergrond|cv|staat van dienst)
            (?:je|jouw|uw) {_NL_THING} (?:is|zijn|ziet er|spreekt|heeft|vind ik|klinkt|sprak) {_HOW}(?:{_NL_GOOD}|indruk|aan|uit|geinspireerd|geimponeerd)
            onder de indruk van (?:je|jouw|uw) {_HOW}{_NL_THING}
            (?:geinspireerd|geboeid|gefascineerd) door (?:je|jouw|uw) {_HOW}{_NL_THING}
            (?:bewonder|waardeer|geweldig|mooi|knap) (?:\w+ )?wat (?:je|u|jij) (?:doet|hebt bereikt|heeft bereikt|allemaal doet)
            {_NL_GOOD} (?:cv|loopbaan|carriere|staat van dienst)
            (?:bewonder|waardeer) (?:je|jouw|uw) {_HOW}{_NL_THING}
            ga zo door
        """,
    }
)
"""Praise of a profile, a career, "your work": its object may still follow."""

OBJECT_AFTER = Phrases(
    {
        "en": r"(?:on|in|at|with|about|for|of|around|behind|as|from|regarding|during|building|into|when|where) (?!linkedin|general|here|this platform|my|me|it|and|your|our)\w+",
        "de": r"(?:zu|zum|zur|uber|an|am|bei|beim|im|in|mit|fur|als|rund um|von|vom|aus|wahrend) (?!linkedin|mich|mir|ihnen|dir|hier|und)\w+",
        "fr": r"(?:sur|dans|chez|avec|pour|au|aux|autour|au sein|en tant|a propos|comme|lors|de la|des|du|en) (?!linkedin|moi|ce reseau|et)\w+",
        "es": r"(?:en|sobre|con|para|como|de|del|al|durante|acerca) (?!linkedin|mi|esta red|y|profesional)\w+",
        "pt": r"(?:em|na|no|nas|nos|sobre|com|para|como|de|da|do|das|dos|ao|aos|durante) (?!linkedin|mim|esta rede|e|profissional)\w+",
        "it": r"(?:in|nel|nella|nei|nelle|negli|su|sul|sulla|sui|sulle|sugli|con|per|come|di|del|della|dei|delle|al|alla|ai|alle|presso|durante) (?!linkedin|me|questa rete|e|professionale)\w+",
        "nl": r"(?:aan|over|bij|met|voor|als|van|op het gebied|rond|in|tijdens) (?!linkedin|mij|me|hier|en|u|je)\w+",
    }
)
"""What gives praise its object, right behind it: "your impressive work on the arch"."""

OBJECT_INSIDE = Phrases(
    {
        "en": r"(?:in|at|on|with|about|for) (?!your|my|me|the|all|itself|themselves|this|here)\w+",
        "de": r"(?:zu|uber|im|beim|an|in) (?!dein|ihr|euer|eure|mich|sich)\w+",
    }
)
"""What gives it inside the praise: "your background in storage is impressive"."""
