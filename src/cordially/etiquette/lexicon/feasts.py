"""Wishes for one feast, and wishes that suit everybody at that time of the year."""

from cordially.etiquette.lexicon.gap import up_to, up_to_without
from cordially.etiquette.phrases import Phrases

_GOOD = "(?:merry|happy|joyful|joyous|blessed|wonderful|peaceful|lovely|great|fantastic|bright|jolly|very merry|cozy|cosy|festive|fabulous|belated|early|kosher)"
_FEAST = (
    "(?:christmas(?: day| eve| time| season)?|xmas|x-mas|christmastide|yuletide|noel|advent"
    "|easter(?: sunday| weekend| holidays?)?|good friday|palm sunday|pentecost"
    "|eid(?: (?:mubarak|al-fitr|al-adha|ul-fitr|ul-adha|al fitr|al adha))?|ramadan|ramadhan"
    "|diwali|deepavali|holi|navratri|dussehra|durga puja|ganesh chaturthi|onam|pongal|vaisakhi"
    "|raksha bandhan|janmashtami|vesak|wesak|buddha day"
    "|hanukkah|chanukah|hanukah|chanuka|rosh hashanah|rosh hashana|passover|pesach|purim"
    "|yom kippur|sukkot|shavuot|shabbat"
    "|thanksgiving(?: day)?|turkey day|4th of july|fourth of july|july 4th|independence day"
    "|memorial day|labor day|halloween|columbus day|canada day|australia day|bastille day"
    "|st\\.? patrick's day|saint patrick's day|st\\.? nicholas day|kwanzaa|juneteenth"
    "|nowruz|norouz|navroz|persian new year|chinese new year|lunar new year|spring festival"
    "|mid-autumn festival|year of the (?:dragon|snake|horse|goat|monkey|rooster|dog|pig|rat|ox|tiger|rabbit)"
    "|songkran|tet|seollal|chuseok|epiphany|three kings|boxing day|midsummer|mardi gras|carnival"
    "|mother's day|father's day|valentine's(?: day)?|king's day)"
)

_NOT_THE_FEAST = "(?!(?:\\s|-)(?:markets?|part(?:y|ies)|cards?|trees?|dinners?|concerts?|fairs?|break|shopping|cakes?|cookies|lights|presents?|songs?|lunch|events?|bonus|rush|sales?|jumpers?|editions?|campaigns?|carols?|play|show|tour|market))"

_THEN_EN = "before|after|until|till|since|by|at|during|around|see|meet|visit|back|look"
_THEN_DE = "vor|nach|bis|seit|an|ab|uber|um|zwischen|wir|uns|sehen|treffen"
_THEN_FR = "avant|apres|jusqu'a|depuis|d'ici|voir|revoir|marche|vacances"
_THEN_ES = "antes|despues|hasta|desde|durante|vernos|mercado|verte|ver"
_THEN_PT = "antes|depois|ate|desde|durante|ver|mercado|ver-te|ver-nos"
_THEN_IT = "prima|dopo|fino|da|durante|vederci|mercatino|mercatini|vedere"
_THEN_NL = "voor|na|tot|sinds|rond|tijdens|zien|markt"

FEAST_WISHES = Phrases(
    {
        "en": rf"""
            {_GOOD} (?:and {_GOOD} )?{_FEAST}{_NOT_THE_FEAST}
            (?:wish|wishing|wishes|hope|hoping|have|enjoy|send|sending|all the best|best wishes|greetings|blessings) {up_to_without(_THEN_EN, 7)}{_FEAST}{_NOT_THE_FEAST}
            (?:christmas|easter|diwali|hanukkah|thanksgiving|ramadan|eid|xmas) (?:wishes|greetings|blessings|cheer)
            (?:hope|hoping|trust) (?:you|your family|that you) {up_to(5)}{_FEAST} (?:is|was|will be|brings|full|with)
            may (?:this |your |the )?(?:christmas|easter|diwali|hanukkah|eid|ramadan|thanksgiving|holy night)
            season of (?:christ|the lord)|birth of (?:christ|our (?:saviour|savior|lord)|jesus)|christ is (?:born|risen)
        """,
        "de": rf"""
            (?:froh|schon|besinnlich|gesegnet|frolich|frohlich|ruhig|wunderschon|wundervoll|friedlich|friedvoll|herrlich|zauberhaft|glucklich|gemutlich|erholsam|entspannt|sonnig|bunt|heilig|still|festlich|selig|weis|wunderbar)(?:e|es|en|er|em) (?:und {up_to(1)})?(?:weihnachten|weihnacht|weihnachtstage|weihnachtszeit|weihnachtsfest|weihnachtsfeiertage|ostern|ostertage|osterfest|osterfeiertage|osterzeit|pfingsten|pfingsttage|advent|adventszeit|adventstage|adventssonntag|[1-4]\. advent|ersten advent|zweiten advent|dritten advent|vierten advent|zuckerfest|opferfest|ramadan|chanukka|pessach|nikolaus|nikolaustag|fest der liebe|heiligabend|heilige nacht|christfest|diwali|karneval|fasching|muttertag|vatertag|erntedank|dreikonigstag|himmelfahrt|christi himmelfahrt|maria himmelfahrt|fronleichnam|allerheiligen|reformationstag)
            (?:wunsche|wunschen|geniest|geniesen sie|geniese|gruse|alles gute|alles liebe) {up_to_without(_THEN_DE, 8)}(?:weihnachten|weihnachtsfest|weihnachtstage|weihnachtszeit|weihnachtsfeiertage|ostern|osterfest|ostertage|osterfeiertage|pfingsten|pfingstfest|adventszeit|advent|zuckerfest|opferfest|chanukka|nikolaus|heiligabend|diwali)
            (?:weihnachtsgruse|weihnachtliche gruse|weihnachtswunsche|ostergruse|osterwunsche|adventsgruse|pfingstgruse)
            (?:frohes fest|ein frohes fest|frohe festtage der geburt|ein gesegnetes fest|ein besinnliches fest|ein schones fest im kreis)
            (?:eid mubarak|ramadan mubarak|ramadan kareem|chag sameach|happy diwali|shana tova)
        """,
        "fr": rf"""
            (?:joyeux|joyeuses|tres joyeux|bon|bonne|bonnes|heureux|heureuse|excellent|doux|beau|saint|sainte|merveilleux|magnifique) (?:et {up_to(1)})?(?:noel|assomption|fete de l'assomption|fete de l'ascension|ascension|fete de la toussaint|reveillon de noel|fete de noel|fetes de noel|paques|fetes de paques|pentecote|ramadan|aid|hanoukka|hanouka|hanoucca|hanukka|diwali|avent|careme|thanksgiving|mardi gras|14 juillet|fete nationale|nouvel an chinois|saint-nicolas|epiphanie|toussaint|chandeleur|fete des meres|fete des peres)
            (?:souhaite|souhaitons|souhaitant|souhaiter|voeux|voux|passez|profitez) {up_to_without(_THEN_FR, 8)}(?:noel|paques|pentecote|ramadan|l'aid|hanoukka|diwali)(?! (?:dernier|prochain|passe))
            (?:aid moubarak|aid mubarak|ramadan moubarak|bonne fete de l'aid|bonne fete de paques|joyeuse fete de noel|joyeuses fetes de noel)
        """,
        "es": rf"""
            (?:feliz|felices|muy feliz|alegre|bendecida|bendita|santa|dulce|hermosa|bonita|linda|buena|buenas|felicisima) (?:y {up_to(1)})?(?:navidad|navidades|nochebuena|pascua|pascuas|semana santa|dia de reyes|reyes|ramadan|eid|januca|janukah|diwali|dia de accion de gracias|dia de muertos|cuatro de julio|ano nuevo chino|dia de la independencia|epifania|pentecostes|dia de la madre|dia del padre|carnaval|asuncion|inmaculada|dia de la inmaculada|dia de la virgen|todos los santos)
            (?:deseo|deseamos|deseandote|deseandoos|deseandoles|disfruta|disfruten|disfrutad|pasad|pases|paseis|pasen|que tengas|que tengais|que tengan) {up_to_without(_THEN_ES, 7)}(?:navidad|navidades|nochebuena|pascua|pascuas|semana santa|dia de reyes|reyes magos|ramadan|januca|diwali)
            (?:saludos|felicitaciones|deseos) (?:de navidad|navidenos|navidenas|de pascua)|eid mubarak|ramadan mubarak
        """,
        "pt": rf"""
            (?:feliz|bom|boa|boas|santo|santa|alegre|otimo|otima|abencoado|abencoada|lindo|maravilhoso|muito feliz) (?:e {up_to(1)})?(?:natal|pascoa|ramadao|ramada|ramadan|eid|hanukkah|chanuca|diwali|acao de graças|acao de gracas|dia de acao de gracas|sao joao|carnaval|consoada|dia de reis|ano novo chines|vespera de natal|dia das maes|dia dos pais|assuncao|dia de todos os santos|corpo de deus)
            (?:desejo|desejamos|desejar|desejando|passe|passem|passes|tenha|tenham|tenhas|aproveite|aproveitem) {up_to_without(_THEN_PT, 7)}(?:natal|pascoa|ramadao|ramada|hanukkah|diwali|consoada)(?! (?:passado|proximo))
            (?:votos|saudacoes|mensagem) (?:de natal|natalicios|natalicias|natalinos|natalinas|de pascoa)|eid mubarak|ramadan mubarak
        """,
        "it": rf"""
            (?:buon|buona|buone|felice|felici|sereno|serena|sereni|lieto|lieta|santo|santa|splendido|splendida|bel|ottimo|gioioso|caloroso) (?:e {up_to(1)})?(?:natale|pasqua|pasquetta|vigilia di natale|vigilia|festa di natale|feste di natale|feste natalizie|feste pasquali|avvento|ramadan|eid|hanukkah|chanukkah|diwali|ferragosto|epifania|befana|capodanno cinese|giorno del ringraziamento|ringraziamento|pentecoste|festa della mamma|festa del papa|carnevale|immacolata|ognissanti)
            (?:auguro|auguriamo|augurando|augurandoti|augurandovi|augurandole|auguri|passate|passa|trascorri|trascorrete|goditi|godetevi) {up_to_without(_THEN_IT, 7)}(?:natale|pasqua|ramadan|hanukkah|diwali|epifania|avvento|pentecoste)(?! (?:scorso|prossimo))
            auguri (?:natalizi|pasquali|di natale|di pasqua)|eid mubarak|ramadan mubarak
        """,
        "nl": rf"""
            (?:prettige|prettig|fijne|fijn|vrolijke|vrolijk|zalige|zalig|gelukkige|gelukkig|mooie|warme|gezellige|gezegende|gezegend|gezegend|blijde|sfeervolle|leuke|heerlijke) (?:en {up_to(1)})?(?:kerst|kerstavond|kerstmis|kerstfeest|kerstdagen|kersttijd|pasen|paasdagen|paasfeest|paasweekend|pinksteren|pinksterdagen|sinterklaas|sinterklaasavond|pakjesavond|suikerfeest|offerfeest|ramadan|chanoeka|pesach|diwali|koningsdag|advent|adventstijd|moederdag|vaderdag|carnaval|driekoningen|thanksgiving)
            (?:wens|wensen|wensende|geniet) {up_to_without(_THEN_NL, 7)}(?:kerst|kerstmis|kerstfeest|kerstdagen|pasen|paasdagen|pinksteren|sinterklaas|suikerfeest|offerfeest|chanoeka|diwali)
            (?:kerstgroet|kerstgroeten|kerstwens|kerstwensen|paasgroet|paasgroeten|paaswensen)|eid mubarak|ramadan mubarak
        """,
        "": r"""
            (?:eid|id|ramadan|aid) (?:mubarak|moebarak|moubarak|mubarek|kareem|karim|said)
            chag (?:sameach|pesach)|hag sameach|shana tova|l'shana tova|gut yontif|gong xi fa cai|gung hay fat choy|kung hei fat choy|xin nian kuai le|shubh (?:deepavali|diwali)|nowruz mobarak|god jul|glaedelig jul|hyvaa joulua|wesolych swiat|vesele vanoce|с рождеством|с пасхои|христос воскрес|عيد مبارك|رمضان كريم|رمضان مبارك|חג שמח
        """,
    }
)
"""Wishes for one feast; to speak of a feast is none ("after Christmas")."""

NEUTRAL = Phrases(
    {
        "en": r"""
            (?:happy|joyful|peaceful|restful|lovely|wonderful|merry|great|good|calm|quiet|relaxing) (?:holidays|holiday season|festive season|festivities|winter break|winter season|days off|time off|long weekend|spring break|break)
            season's greetings|seasons greetings|festive greetings|season greetings
            (?:whatever|whichever|however|whether or not|whether|if|wherever|what) (?:\w+ ){0,3}(?:you|they|your family|people) (?:\w+ ){0,3}(?:celebrate|celebrating|spend|keep|observe|mark)
            (?:to all who|to everyone who|to those who|for those who|for all who|if you are|if you're|those of you who|all of you who|to anyone who) (?:\w+ ){0,3}(?:celebrate|celebrates|celebrating|celebrated|observe|keep it|mark it)
            (?:and|or) (?:\w+ ){0,3}(?:to those who don't|to everybody else|to everyone else|if you don't|if not)
            (?:calm|good|peaceful|restful|quiet|gentle|happy) (?:\w+ ){0,2}(?:end of the year|year end|turn of the year|days between the years)
        """,
        "de": r"""
            (?:schone|frohe|erholsame|ruhige|friedliche|entspannte|gute|besinnliche|angenehme|glückliche|gluckliche) (?:feiertage|festtage|ferien|freie tage|tage|auszeit|jahresendzeit|winterzeit|winterpause|pause|zeit zwischen den jahren)
            (?:was auch immer|was immer|wie auch immer|egal was|egal wie|ob|falls|sofern|wenn|wie immer) (?:\w+ ){0,4}(?:feiert|feiern|feierst|begehen|begeht|verbringt|verbringen)
            (?:allen|alle|denen|jenen),? (?:die|der) (?:\w+ ){0,3}(?:feiern|feiert|begehen)
            (?:und|sowie|oder) (?:\w+ ){0,4}(?:die nicht feiern|die nicht feiert|allen anderen|den anderen|allen ubrigen)
            (?:ruhigen|guten|schonen|friedlichen|erholsamen|entspannten) (?:jahresausklang|jahreswechsel|ausklang)
        """,
        "fr": r"""
            (?:bonnes|joyeuses|belles|excellentes|heureuses|douces) (?:fetes|vacances|fetes de fin d'annee|fins d'annee)(?! de (?:noel|paques))
            (?:bonne|belle|douce|heureuse|excellente) (?:fin d'annee|pause|treve)
            (?:quelle que soit|quelles que soient|quoi que|que vous|si vous|si tu|pour ceux qui|a ceux qui|a toutes celles et ceux qui|a tous ceux qui|pour celles et ceux qui) (?:\w+ ){0,4}(?:fetez|fetes|celebrez|celebrent|fetent|fete|feter|celebrer|celebres)
            (?:et|ou) (?:\w+ ){0,4}(?:aux autres|ceux qui ne|a tous les autres)
        """,
        "es": r"""
            (?:felices|buenas|alegres|lindas|bonitas) (?:fiestas|vacaciones|festividades|dias de descanso)(?! de (?:navidad|pascua))
            (?:feliz|buen|tranquilo) (?:fin de ano|cierre de ano|descanso)
            (?:sea cual sea|celebres lo que|celebren lo que|celebreis lo que|lo que|si lo|si|para quienes|a quienes|a los que|para los que|como sea que|tanto si) (?:\w+ ){0,4}(?:celebres|celebren|celebreis|celebras|celebran|celebrais|celebra|celebrais|celebrar|festejan|festejas)
        """,
        "pt": r"""
            (?:boas|felizes|alegres|otimas|belas) (?:festas|ferias|festividades)(?! de (?:natal|pascoa))
            (?:bom|feliz|otimo|tranquilo) (?:fim de ano|final de ano|descanso|recesso)
            (?:seja qual for|o que quer que|para quem|a quem|aos que|se|para os que|celebre o que|independentemente) (?:\w+ ){0,4}(?:celebre|celebra|celebram|celebrar|celebrem|festeja|festejam|comemora|comemoram|comemore)
        """,
        "it": r"""
            (?:buone|felici|serene|belle|liete) (?:feste|vacanze|festivita|ferie)(?! (?:di natale|natalizie|pasquali))
            (?:buona|serena|felice) (?:fine anno|fine dell'anno|pausa)
            (?:qualunque|qualsiasi|comunque|per chi|a chi|a quanti|se|a tutti quelli che|a coloro che) (?:\w+ ){0,4}(?:festeggi|festeggiate|festeggia|festeggiano|celebri|celebra|celebrate|celebrano|celebriate)
        """,
        "nl": r"""
            (?:fijne|prettige|mooie|rustige|gezellige|warme|goede) (?:feestdagen|vakantie|vrije dagen|dagen|jaarwisseling|wintertijd|eindejaarsperiode|winterperiode)
            (?:wat|hoe|welk feest|of|als|voor wie|voor iedereen die|aan iedereen die|voor allen die|iedereen die|aan wie) (?:\w+ ){0,4}(?:viert|vieren|vier|gevierd)
            (?:en|of) (?:\w+ ){0,3}(?:alle anderen|wie niet viert|wie het niet viert)
        """,
    }
)
"""Wishes that leave open what the reader celebrates."""
