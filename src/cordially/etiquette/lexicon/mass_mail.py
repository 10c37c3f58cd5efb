"""Excuses for writing one text to many."""

from cordially.etiquette.lexicon.gap import led_by, up_to
from cordially.etiquette.phrases import Phrases

_SORRY = (
    "(?:sorry|apologies|apologise|apologize|apologising|apologizing|excuse|forgive|pardon"
    "|hope you (?:don't|won't|do not|will not|can) (?:mind|forgive)|hope (?:it|this) is (?:all right|ok|okay|fine))"
)
_MASS = (
    "(?:mass|bulk|group|generic|impersonal|collective|general|blanket|round[\x20-]robin|circular"
    "|copy-paste|copy-and-paste|copied|copy-pasted|automated|broadcast|one-size-fits-all"
    "|templated?|form|shared)"
)
_MAIL = "(?:e-?mail|mail|mailing|mailer|message|note|letter|greeting|update|dm|card|text)s?"
_EACH = "(?:each|every one|all|each and every one|every single one)(?: one)?(?: of you)?"
_ONE_BY_ONE = "(?:individually|personally|separately|one by one|in person|by name|on your own)"
_WRITE = "(?:write|reply|respond|thank|contact|answer|address|mail|email|greet|message|call)"

_ENGLISH = (
    led_by(
        rf"{_SORRY}(?: \w{{1,8}}(?=,))?,? {up_to(5)}",
        rf"""
        {_MASS}[\x20-]?{_MAIL}
        (?:cross-?posting|cross posting|spam|spamming(?: you)?|e-?mail blast|mail merge)
        (?:copy-paste|copy and paste|copy-and-paste|copy & paste|cut and paste)
        impersonal {up_to(1)}(?:tone|style|form|nature|way|format|approach)
        (?:this|it) (?:is|was|sounds|feels|reads|looks) {up_to(2)}(?:impersonal|generic)
        (?:isn't|is not|not being|not) (?:more|very|so|that) personal
        (?:to be|for|that i'm|that i am) (?:sending|writing|messaging|mailing|contacting|addressing) {up_to(4)}(?:everyone|everybody|all of you|so many people|so many of you|en masse|my whole list|my whole network|my entire network|in bulk|all my contacts)(?! (?:so|this) late)
        (?:to|that i) (?:send|write|message|mail|contact|address) {up_to(4)}(?:everyone|everybody|all of you|so many people|so many of you|en masse|my whole list|my whole network|my entire network|in bulk|all my contacts)(?! (?:so|this) late)
        (?:you all|everyone|everybody|all of you) (?:at once|in one go|at the same time|together like this)
        (?:send|sending|sent|goes|go|going|writing|write|mailing|addressing) {up_to(2)}to (?:my |the )?(?:whole|entire|complete) (?:address ?book|contact list|list|network|mailing list|phone book|circle|rolodex)
        to (?:so |very |such )?(?:many|a lot of|lots of|dozens of|hundreds of|quite a few|a whole lot of|a crowd of) (?:people|of you|readers|friends|contacts|others)
        (?:get|got|receive|received|see) (?:this|it|this message|this mail) (?:twice|more than once|several times|multiple times)
    """,
    )
    + rf"""
    (?:i know|i realise|i realize|yes,|granted,) {up_to(1)}(?:this is|it is|it's|this's) (?:a|an|another|one more) {up_to(1)}{_MASS}[\x20-]?{_MAIL}
    this is (?:a|an) {_MASS}[\x20-]?{_MAIL},? (?:i know|sorry|i'm afraid|forgive me|i admit)
    (?:i wish|i would love|i'd love|i'd have liked|i would have liked|if only|i regret|sorry|forgive me|apologies) {up_to(6)}{_WRITE}(?:ing)? {up_to(2)}{_EACH} {up_to(1)}{_ONE_BY_ONE}
    (?:no time|not enough time|not have {up_to(2)}time|don't have {up_to(2)}time|haven't {up_to(2)}time|can't|cannot|could not|couldn't|impossible|unable|not able|not possible|too many of you) {up_to(3)}{_WRITE} {up_to(2)}{_EACH} {up_to(1)}{_ONE_BY_ONE}
    (?:i normally|i usually|i rarely|i generally) {up_to(2)}(?:send|write|do|like) {up_to(1)}{_MASS}[\x20-]?{_MAIL}
    {_MASS}[\x20-]?{_MAIL} (?:are|is|can be) {up_to(2)}(?:awful|terrible|horrible|dreadful|annoying|tiresome|impersonal|boring|a nuisance|a pain|not nice|not my style|bad manners)
    round[\x20-]robins? {up_to(3)}(?:are|is|can be) {up_to(2)}(?:awful|terrible|horrible|dreadful|annoying|tiresome|impersonal|boring|a nuisance|a pain|not my style)
    (?:i hate|i don't like|i do not like|not a fan of|no fan of) {up_to(2)}{_MASS}[\x20-]?{_MAIL}
    (?:hence|thus|therefore|which is why) (?:the|this) (?:mass|group|bulk|generic|impersonal|collective)[\x20-]?{_MAIL}
"""
)

_SORRY_DE = (
    "(?:sorry|entschuldigt|entschuldige|entschuldigen sie|entschuldigung|verzeiht|verzeihe?"
    "|verzeihung|verzeihen sie|pardon|tut mir leid|um nachsicht|um verstandnis|um verzeihung"
    "|seht (?:es )?mir nach|sehen sie (?:es )?mir nach|nehmt (?:es )?mir {0}nicht ubel"
    "|hoffe,? (?:es|das|dies) (?:stort|nervt|belastigt)(?: euch| sie| dich| niemanden)?(?: nicht)?|hoffentlich (?:stort|nervt) (?:es|das)"
    "|nehmt mir (?:die|diese)|seid (?:mir )?nicht bose|bitte nicht bose sein)"
).replace("{0}", "(?:bitte )?")
_MASS_DE = (
    "(?:massen|rund|sammel|serien|gruppen|ketten|standard|einheits|kollektiv|reihen)-?"
    "(?:e-?mails?|mails?|nachricht(?:en)?|briefe?|schreiben|post|mailing|anschreiben|gruse?"
    "|sendung|text|aussendung)"
)
_EACH_DE = "(?:jedem|jeden|jeder|jede|allen|alle|euch allen|ihnen allen)"
_ONE_BY_ONE_DE = "(?:einzeln|personlich|individuell|separat|eigens|extra)"
_WRITE_DE = "(?:zu )?(?:schreiben|danken|antworten|anschreiben|grusen|anzuschreiben|kontaktieren)"

_GERMAN = (
    led_by(
        rf"{_SORRY_DE}(?: \w{{1,8}}(?=,))?,? {up_to(5)}",
        rf"""
        {_MASS_DE}
        (?:unpersonliche|allgemeine|kollektive|pauschale|gemeinsame)[nrs]? {up_to(1)}(?:nachricht|mail|e-mail|grus|gruse|zeilen|form|text|weg|worte|mitteilung|ansprache)
        (?:so |etwas |ein wenig |recht |sehr )?(?:unpersonlich|nicht personlicher|nicht ganz personlich|nicht sehr personlich)
        an {up_to(1)}(?:ganzes|gesamtes|ganze|gesamte|komplettes|komplette) (?:adressbuch|kontaktliste|netzwerk|liste|telefonbuch|verteiler)
        an (?:so |sehr |ziemlich )?(?:viele|alle moglichen|dutzende|hunderte) {up_to(2)}(?:auf einmal|zugleich|gleichzeitig|geht|schreibe|schicke|sende)
        an alle (?:auf einmal|gleichzeitig|zugleich|zusammen|schreibe|schicke|sende|verschicke|geht)
        (?:euch|ihnen|sie) alle[n]? (?:auf einmal|gleichzeitig|zugleich|zusammen|auf diesem weg)
        (?:nicht|keinem|kaum) {up_to(3)}{_ONE_BY_ONE_DE} {up_to(2)}(?:schreiben?|antworten?|danken?|anschreiben?|melden?)
        (?:copy[\x20-](?:and|&)[\x20-]paste|kopierte[nrs]? (?:text|nachricht|zeilen)|kopieren und einfugen|crosspostings?|cross-postings?|doppelpostings?|mehrfachversand|spam)
        (?:doppelt|mehrfach|zweimal) (?:bekommt|erhaltet|bekommen|erhalten|bekommst|erhaltst)
    """,
    )
    + rf"""
    (?:seht|sehen sie|verzeiht|nehmt) mir (?:bitte )?(?:die|diese|den|das) {_MASS_DE}
    {_MASS_DE} (?:sind|ist) {up_to(2)}(?:furchtbar|schrecklich|grauslich|grasslich|unpersonlich|lastig|nervig|schlimm|blod|keine feine art|nicht schon|nicht nett)
    {_MASS_DE},? (?:sorry|tut mir leid|ich weis|entschuldigt|verzeiht)
    (?:ich weis|zugegeben|ja),? (?:das|dies|es) ist {up_to(2)}{_MASS_DE}
    (?:leider|kann|schaffe|schaffte|konnte|komme|moglich|unmoglich|zeit),? {up_to(4)}(?:nicht,? |nie,? )?{up_to(2)}{_EACH_DE} {up_to(2)}{_ONE_BY_ONE_DE} {_WRITE_DE}
    (?:keine zeit|nicht die zeit|fehlt die zeit),? {up_to(4)}{_EACH_DE} {up_to(2)}{_ONE_BY_ONE_DE}
    (?:normalerweise|sonst|eigentlich|ungern) (?:schreibe|verschicke|schicke|sende|mag|mache) ich {up_to(2)}{_MASS_DE}
    (?:hatte|wurde) {up_to(2)}(?:gern|gerne|am liebsten|lieber) {up_to(2)}{_EACH_DE} {up_to(2)}{_ONE_BY_ONE_DE} (?:geschrieben|gedankt|geantwortet|schreiben|danken|antworten)
    (?:daher|deshalb|darum|deswegen) (?:nun |jetzt |heute )?(?:diese|die|eine|so eine|per) {_MASS_DE}
"""
)

_SORRY_FR = (
    "(?:desolee?s?|navree?s?|pardon|excusez|excusez-moi|excuse|excuse-moi|excuses|pardonnez"
    "|pardonnez-moi|pardonne|pardonne-moi|je m'excuse|m'excuser|excuser|pardonner"
    "|(?:ne vous|ne te|ne) (?:gene|derange|ennuie|gene|embete) (?:pas|point|personne))"
)
_MASS_FR = (
    "(?:groupe|groupee|collectif|collective|impersonnel|impersonnelle|generique|de masse|en masse"
    "|en nombre|circulaire|standard|standardise|general|type|copie-colle|automatique|de groupe"
    "|a tous|commun)s?"
)
_MAIL_FR = "(?:mail|e-?mail|message|mot|courriel|envoi|courrier|texte|lettre|note|publipostage)s?"
_EACH_FR = (
    "(?:chacun|chacune|chaque personne|tous|toutes|tout le monde)(?: (?:d'entre vous|de vous))?"
)
_ONE_BY_ONE_FR = "(?:individuellement|personnellement|un par un|une par une|separement|en particulier|en personne|un a un)"

_FRENCH = (
    led_by(
        rf"{_SORRY_FR}(?: \w{{1,8}}(?=,))?,? {up_to(5)}",
        rf"""
        {_MAIL_FR} {up_to(1)}{_MASS_FR}
        (?:envoi groupe|envoi collectif|envoi multiple|copie-colle|copier-coller|publipostage|spam|mailing)
        (?:a|tout) {up_to(2)}(?:carnet d'adresses|repertoire|liste de contacts|reseau|liste d'adresses)
        (?:a|pour) (?:tant de|beaucoup de|bien des|des dizaines de|autant de|si nombreux) {up_to(1)}(?:monde|gens|personnes|destinataires|d'entre vous)
        (?:cote|caractere|ton|style|aspect|forme|maniere|facon) {up_to(1)}(?:impersonnel|impersonnelle|general|collectif|collective)
        (?:ecrire|ecris|ecrivons|adresser|adresse|m'adresser|envoyer|envoie|contacter) {up_to(3)}(?:a tous|a toutes|a tout le monde|tout le monde) {up_to(1)}(?:en meme temps|a la fois|d'un coup|ainsi|ensemble|de cette facon)
        (?:pas|plus) {up_to(2)}(?:ecrire|ecris|repondre|remercier) {up_to(3)}(?:a )?{_EACH_FR}
        (?:recevez|recois|recu) {up_to(3)}(?:plusieurs fois|en double|deux fois)
        (?:peu|pas tres|pas plus|si peu) personnel(?:le)?
    """,
    )
    + rf"""
    (?:je sais|oui|certes),? (?:que )?(?:c'est|ceci est|voila) un {up_to(1)}{_MAIL_FR} {_MASS_FR}
    (?:le temps|pas pu|pas possible|impossible|pas pouvoir|ne peux|ne pouvant|ne pouvais|en mesure|faute de temps) {up_to(4)}(?:d'ecrire|ecrire|repondre|remercier|vous remercier|contacter|saluer|de repondre) {up_to(2)}{_EACH_FR} {up_to(2)}{_ONE_BY_ONE_FR}
    j'aurais {up_to(2)}(?:aime|voulu|prefere|souhaite) {up_to(2)}(?:ecrire|repondre|remercier|contacter) {up_to(2)}{_EACH_FR}
    (?:d'habitude|normalement|d'ordinaire|en general),? {up_to(5)}{_MAIL_FR} {_MASS_FR}
    (?:circulaires|{_MAIL_FR} {_MASS_FR}) (?:sont|est|c'est) {up_to(2)}(?:affreux|affreuses|horribles|terribles|penibles|agacants|agacantes|impersonnels|impersonnelles|detestables)
    (?:d'ou|donc|voila pourquoi) (?:ce|cet|le|un) {_MAIL_FR} {_MASS_FR}
"""
)

_SORRY_ES = (
    "(?:perdon|perdonad|perdonen|perdona|perdone|perdonadme|perdonenme|perdoname|disculpad"
    "|disculpen|disculpa|disculpe|disculpadme|disculpenme|disculpas|siento|lamento|disculparme"
    "|me disculpo|perdonar|disculpar|no (?:os |les |te |le )?(?:moleste|importe|incomode))"
)
_MASS_ES = (
    "(?:masivo|masiva|colectivo|colectiva|grupal|en grupo|de grupo|general|generico|generica"
    "|impersonal|en cadena|en serie|estandar|copiado|copiada|en bloque|automatico|conjunto|comun"
    "|circular)(?:e?s)?"
)
_MAIL_ES = "(?:mensaje|correo|mail|e-?mail|texto|envio|nota|carta|felicitacion|saludo|escrito)s?"
_EACH_ES = "(?:cada uno|cada una|todos|todas|cada persona|cada quien)(?: de (?:vosotros|ustedes|vosotras))?"
_ONE_BY_ONE_ES = "(?:individualmente|personalmente|uno por uno|uno a uno|una por una|por separado|en persona|en particular)"

_SPANISH = (
    led_by(
        rf"{_SORRY_ES}(?: \w{{1,8}}(?=,))?,? {up_to(5)}",
        rf"""
        {_MAIL_ES} {up_to(2)}{_MASS_ES}
        (?:envio masivo|copia y pega|copiar y pegar|copy-paste|corta y pega|copipega|spam)
        a {up_to(1)}(?:toda|entera|completa) {up_to(2)}(?:agenda|lista|red|libreta|lista de contactos)
        a (?:tanta|mucha|muchas|tantas|decenas de|cientos de) (?:gente|personas|contactos)
        (?:tono|estilo|caracter|lo|forma|manera) {up_to(1)}(?:impersonal|generico|generica|poco personal)
        (?:escribir|escribiros|escribirles|escribo|mandar|enviar|envio|mando|dirigirme) {up_to(3)}a (?:todos|todas|todo el mundo) {up_to(1)}(?:a la vez|al mismo tiempo|de golpe|juntos|asi|de una vez)
        (?:sea|es|resulte|suene) {up_to(2)}(?:impersonal|generico|poco personal|masivo)
        (?:llega|llegado|recibis|reciben|recibes|recibe) {up_to(3)}(?:dos veces|duplicado|repetido|varias veces)
        no {up_to(3)}(?:escribir|escribiros|escribirles|responder|contestar|escribo) {up_to(3)}{_EACH_ES}
    """,
    )
    + rf"""
    (?:se|ya se|sabemos) que (?:es|este es|esto es|se trata de) un {up_to(1)}{_MAIL_ES} {_MASS_ES}
    (?:tiempo|puedo|imposible|gustaria|gustado|ojala|pudiera|podido|querido) {up_to(4)}(?:escribir|responder|agradecer|contestar|saludar|felicitar)(?:os|les|le|te)? {up_to(2)}{_EACH_ES} {up_to(2)}{_ONE_BY_ONE_ES}
    (?:normalmente|no suelo|nunca) {up_to(3)}{_MAIL_ES} {_MASS_ES}
    (?:circulares|{_MAIL_ES} {_MASS_ES}) (?:son|es|resultan) {up_to(2)}(?:horribles|horrible|terribles|odiosos|odiosas|molestos|molestas|impersonales|pesados|pesadas|feos|feas)
    (?:de ahi|por eso|asi que va) (?:este|el|un) {_MAIL_ES} {_MASS_ES}
"""
)

_SORRY_PT = (
    "(?:desculpem|desculpa|desculpe|desculpas|desculpem-me|desculpa-me|desculpe-me|perdoem"
    "|perdoem-me|perdoe|perdoa|perdao|lamento|sinto muito|me desculpo|relevem"
    "|nao (?:se |vos |lhes )?(?:incomode|incomodem|importem|importe|aborreca))"
)
_MASS_PT = (
    "(?:em massa|coletivo|coletiva|colectivo|colectiva|em grupo|de grupo|generico|generica|geral"
    "|impessoal|massivo|massiva|padrao|em bloco|circular|copiado|copiada|conjunto|conjunta"
    "|automatico|automatica|em serie|coletivos|coletivas|impessoais|gerais)s?"
)
_MAIL_PT = "(?:mensagem|mensagens|e-?mail|correio|nota|texto|envio|mail|carta|recado|votos)s?"
_EACH_PT = "(?:cada um|cada uma|todos|todas|cada pessoa)(?: de (?:vos|voces)| individualmente)?"
_ONE_BY_ONE_PT = (
    "(?:individualmente|pessoalmente|um a um|uma a uma|um por um|separadamente|em particular)"
)

_PORTUGUESE = (
    led_by(
        rf"{_SORRY_PT}(?: \w{{1,8}}(?=,))?,? {up_to(5)}",
        rf"""
        {_MAIL_PT} {up_to(2)}{_MASS_PT}
        (?:envio em massa|copia e cola|copiar e colar|copy-paste|copia-e-cola|spam)
        (?:a|para) {up_to(1)}(?:toda|todo|inteira|inteiro) {up_to(2)}(?:agenda|lista|rede|lista de contactos|lista de contatos|livro de enderecos)
        (?:a|para) (?:tanta|muita|muitas|tantas|dezenas de|centenas de) (?:gente|pessoas|contactos|contatos)
        (?:tom|estilo|caracter|carater|forma|modo|jeito) {up_to(1)}(?:impessoal|generico|generica|pouco pessoal)
        (?:escrever|escrevo|mandar|mando|enviar|envio|dirigir-me) {up_to(3)}(?:a|para) (?:todos|todas|toda a gente|todo mundo) {up_to(1)}(?:ao mesmo tempo|de uma vez|juntos|assim|em simultaneo)
        (?:seja|ser|e|soe|parecer) {up_to(2)}(?:impessoal|generico|generica|pouco pessoal)
        (?:recebam|receberem|receber|recebeu|chegar) {up_to(3)}(?:duas vezes|em duplicado|repetida|repetido|mais de uma vez)
        nao {up_to(3)}(?:escrever|responder|escrevo) {up_to(3)}{_EACH_PT}
    """,
    )
    + rf"""
    (?:sei|eu sei) que (?:e|esta e|este e|isto e|isso e|se trata de) uma? {up_to(1)}{_MAIL_PT} {_MASS_PT}
    (?:tempo|consigo|posso|impossivel|gostaria|gostava|queria|pude|quem me dera|da para) {up_to(4)}(?:escrever|responder|agradecer|saudar|felicitar)(?:-vos|-lhes|-lhe)? {up_to(2)}(?:a |para )?(?:cada um|cada uma|todos|todas|cada pessoa) {up_to(2)}{_ONE_BY_ONE_PT}
    (?:normalmente|nao costumo|raramente) {up_to(3)}{_MAIL_PT} {_MASS_PT}
    (?:circulares|{_MAIL_PT} {_MASS_PT}) (?:sao|e) {up_to(2)}(?:horriveis|horrivel|terriveis|chatas|chatos|irritantes|impessoais|feias|detestaveis)
    (?:dai|por isso) (?:esta|este|a|o|uma) {_MAIL_PT} {_MASS_PT}
"""
)

_SORRY_IT = (
    "(?:scusate|scusa|scusi|scusino|scusatemi|scusami|scuse|scusarmi|chiedo scusa|mi scuso"
    "|perdonate|perdona|perdonatemi|perdonami|dispiace|spiace|perdono|pardon|scusandomi"
    "|non (?:dia|vi dia|le dia|ti dia) (?:fastidio|noia)|non (?:disturbi|vi disturbi|dispiaccia))"
)
_MASS_IT = (
    "(?:di massa|in massa|collettiv[oaie]|di gruppo|generic[oaie]|impersonal[ei]|massiv[oaie]"
    "|circolar[ei]|standard|cumulativ[oaie]|copiat[oaie]|in serie|general[ei]|comune|multipl[oaie]"
    "|automatic[oaie]|a tutti)"
)
_MAIL_IT = (
    "(?:messaggi|messaggio|mail|e-?mail|lettera|testo|invio|nota|comunicazione|auguri|saluto)"
)
_EACH_IT = "(?:ciascuno|ciascuna|ognuno|ognuna|tutti|tutte)(?: di voi)?"
_ONE_BY_ONE_IT = "(?:individualmente|personalmente|singolarmente|uno per uno|una per una|uno a uno|separatamente|di persona)"

_ITALIAN = (
    led_by(
        rf"{_SORRY_IT}(?: \w{{1,8}}(?=,))?,? {up_to(5)}",
        rf"""
        {_MAIL_IT} {up_to(2)}{_MASS_IT}
        (?:l')?(?:invio multiplo|invio collettivo|copia e incolla|copia-incolla|copiaincolla|spam|mailing)
        a {up_to(1)}(?:tutta|tutto|intera|intero) {up_to(2)}(?:rubrica|lista|rete|agenda|elenco)
        a (?:tante|molte|tanta|molta|decine di|centinaia di|parecchie) (?:persone|gente|contatti)
        (?:tono|stile|carattere|forma|modo) {up_to(2)}(?:impersonale|generico|generica|poco personale)
        (?:scrivere|scrivo|scrivervi|mandare|mando|inviare|invio) {up_to(3)}a tutti {up_to(1)}(?:insieme|contemporaneamente|in una volta|cosi|in blocco|quanti)
        (?:sia|e|suona|risulta) {up_to(2)}(?:impersonale|generico|generica|poco personale)
        (?:ricevete|ricevi|riceve|arriva|ricevuto) {up_to(3)}(?:due volte|piu volte|doppio|doppia)
        non {up_to(3)}(?:scrivere|scrivervi|rispondere|scrivo) {up_to(3)}{_EACH_IT}
    """,
    )
    + rf"""
    (?:lo so|so),? (?:che )?(?:e|questa e|questo e|si tratta di) un(?:a |'| ){up_to(1)}{_MAIL_IT} {_MASS_IT}
    (?:tempo|riesco|posso|impossibile|vorrei|voluto|potuto|piacerebbe|possibile) {up_to(4)}(?:scrivere|rispondere|ringraziare|salutare|scrivervi|ringraziarvi|rispondervi|salutarvi) {up_to(2)}(?:a )?(?:{_EACH_IT} )?{up_to(1)}{_ONE_BY_ONE_IT}
    (?:di solito|normalmente|di norma) {up_to(3)}{_MAIL_IT} {_MASS_IT}
    (?:circolari|{_MAIL_IT} {_MASS_IT}) (?:sono|e) {up_to(2)}(?:orrende|orribili|terribili|brutte|fastidiose|impersonali|noiose|odiose|antipatiche|orrendi|brutti|fastidiosi)
    (?:da qui|per questo|ecco perche) (?:questa|questo|la|il|una|un) {_MAIL_IT} {_MASS_IT}
"""
)

_SORRY_NL = (
    "(?:sorry|excuus|excuses|neem me niet kwalijk|neem het me niet kwalijk|vergeef me|vergeef mij"
    "|pardon|spijt me|spijt mij|excuseer|excuseer me|verontschuldig|verontschuldiging"
    "|verontschuldigingen|niet boos zijn|vergeving|hoop dat (?:het|dit) (?:niet|niemand) (?:stoort|hindert|ergert)"
    "|niet (?:stoort|erg vindt|erg vinden))"
)
_MASS_NL = (
    "(?:(?:massa|groeps|verzamel|bulk|standaard|ketting|rond|rondzend|serie|eenheids)-?"
    "(?:e-?mail|mail|bericht|brief|mailing|schrijven|tekst|groet)(?:s|en|je|tje|jes)?"
    "|(?:collectieve|algemene|onpersoonlijke|generieke|gezamenlijke|algemeen|collectief"
    "|onpersoonlijk|gezamenlijk) (?:e-?mail|mail|mailtje|bericht|berichtje|brief|boodschap|tekst))"
)
_EACH_NL = "(?:iedereen|ieder|elk|jullie allemaal|allemaal|allen)(?: van jullie)?"
_ONE_BY_ONE_NL = "(?:persoonlijk|apart|individueel|afzonderlijk|een voor een|los)"

_DUTCH = (
    led_by(
        rf"{_SORRY_NL}(?: \w{{1,8}}(?=,))?,? {up_to(5)}",
        rf"""
        {_MASS_NL}
        (?:copy-paste|knippen en plakken|kopieren en plakken|knip-en-plakwerk|spam|crossposten|rondzendmail)
        (?:naar|aan) {up_to(1)}(?:hele|gehele|volledige) (?:adresboek|contactenlijst|netwerk|lijst|adressenlijst|telefoonboek)
        (?:naar|aan) (?:zo )?(?:veel|zoveel|heel veel|tientallen|honderden) (?:mensen|anderen|contacten|vrienden)
        (?:zo |wat |nogal |erg |een beetje )?(?:onpersoonlijk|onpersoonlijke|niet persoonlijker|niet zo persoonlijk)
        (?:iedereen|jullie allemaal|allemaal|allen) (?:tegelijk|in een keer|tegelijkertijd|op deze manier|ineens)
        niet {up_to(2)}{_EACH_NL} {up_to(1)}{_ONE_BY_ONE_NL}
        (?:dubbel|twee keer|meerdere keren|meermaals) (?:ontvangt|krijgt|ontvangen|krijgen)
    """,
    )
    + rf"""
    (?:ik weet|ja),? (?:dat )?dit {up_to(1)}(?:een|weer een) {up_to(1)}{_MASS_NL}
    dit is een {_MASS_NL},? (?:sorry|ik weet het|helaas)
    (?:tijd|lukt|kan|onmogelijk|ondoenlijk|haal|had graag|zou graag|wilde graag) {up_to(4)}{_EACH_NL} {up_to(2)}{_ONE_BY_ONE_NL} (?:te |willen )?(?:schrijven|bedanken|antwoorden|mailen|groeten|beantwoorden|willen|geschreven|benaderen)
    (?:normaal|meestal|gewoonlijk) (?:stuur|schrijf|verstuur) ik {up_to(2)}{_MASS_NL}
    (?:rondzendbrieven|rondschrijvens|massamails|groepsmails|verzamelmails|groepsberichten|{_MASS_NL}) (?:zijn|is) {up_to(2)}(?:vreselijk|verschrikkelijk|afschuwelijk|onpersoonlijk|vervelend|irritant|niet leuk|naar)
    (?:vandaar|daarom) (?:deze|dit|een|de|per) {_MASS_NL}
"""
)

EXCUSES = Phrases(
    {
        "en": _ENGLISH,
        "de": _GERMAN,
        "fr": _FRENCH,
        "es": _SPANISH,
        "pt": _PORTUGUESE,
        "it": _ITALIAN,
        "nl": _DUTCH,
    }
)
"""Words that excuse a text for going to many."""
