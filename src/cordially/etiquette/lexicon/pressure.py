"""Words that press the reader: false urgency, scarcity, demands for an answer."""

from cordially.etiquette.lexicon.gap import up_to
from cordially.etiquette.phrases import Phrases

_FEW = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of|a handful of|few|very few|some)"
_SEATS = "(?:seats?|spots?|places?|tickets?|slots?|spaces?|copies|licen[cs]es|rooms|passes|openings|vacancies)"
_WHEN = "(?:tonight|today|tomorrow|midnight|noon|now|end of (?:the )?day|close of business|this evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend)"
_ANSWER = "(?:answer|reply|response|decision|feedback|confirmation|yes|call back|reaction)"

_FEW_DE = "(?:\\d{1,3}|eine?|einen|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|wenige|ein paar|einige|eine handvoll)"
_SEATS_DE = "(?:platze?n?|karten|tickets?|exemplare|stuck|zimmer|startplatze|restplatze|termine|slots|lizenzen)"
_FEW_FR = (
    "(?:\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|peu de|tres peu de)"
)
_SEATS_FR = "(?:places?|billets?|sieges?|creneaux?|exemplaires|licences|tickets?|chambres)"
_FEW_ES = "(?:\\d{1,3}|una?|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|pocas|pocos|unas pocas|unos pocos|muy pocas)"
_SEATS_ES = "(?:plazas?|entradas?|cupos?|lugares|asientos|sitios|boletos|licencias|vacantes)"
_FEW_PT = "(?:\\d{1,3}|uma?|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|poucas|poucos|algumas|alguns)"
_SEATS_PT = "(?:vagas?|lugares|lugar|bilhetes?|ingressos?|assentos|licencas|unidades)"
_FEW_IT = "(?:\\d{1,3}|uno|una?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|pochi|pochissimi|poche|alcuni)"
_SEATS_IT = "(?:post[io]|bigliett[io]|coup?on|copie|licenze|ingressi|slot|camere)"
_FEW_NL = "(?:\\d{1,3}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|een paar|een handvol|weinig)"
_SEATS_NL = "(?:plaatsen|plekken|plaats|plek|plekjes|kaarten|kaartjes|tickets?|exemplaren|stoelen|licenties)"

PRESSURE = Phrases(
    {
        "en": rf"""
            (?<!\bmy\x20)(?<!\bour\x20)(?:last|final|only|one last) (?:chance|call|opportunity|reminder|notice|warning)(?: to (?:join|register|sign|book|get|grab|save|buy|reply|answer|secure|apply|be part|claim|act|decide|participate|reserve|take|respond))?(?! (?:to|for (?:papers|abstracts|applications|proposals|nominations|submissions|posters)|of|we|i|in|before) )
            (?<!\bmy\x20)(?<!\bour\x20)(?:last|final|one last) (?:chance|call|opportunity) to (?:join|register|sign|book|get|grab|save|buy|reply|answer|secure|be part|claim|act|decide|participate|reserve|respond)
            (?:only|just) {_FEW} {up_to(2)}{_SEATS} (?:are |is )?(?:left|remaining|available|remain|to go|open)
            (?:there (?:are|is)|we have|i have|have) (?:only|just) {_FEW} {up_to(1)}{_SEATS}(?: left)?
            {_FEW} last (?:seats|spots|places|tickets|slots|spaces)
            (?:seats|spots|places|tickets|slots|spaces|spaces) (?:are|is) (?:(?:strictly |very |extremely )limited|going fast|filling (?:up )?(?:fast|quickly)|filling up|running out|selling (?:out )?fast|selling out|almost gone|nearly gone|disappearing)
            (?:limited (?:offer|time offer|time only)|limited-time|strictly limited)
            while (?:stocks?|supplies|seats|spots|places|tickets) lasts?
            (?:don't|do not|never|dont) miss (?:out|this|your chance|the chance|this chance|the opportunity|this opportunity|the boat)
            (?:don't|do not|won't|will not|wouldn't) want to miss (?:out|this|it)
            you (?:can't|cannot|shouldn't|mustn't) (?:afford to )?miss (?:out|this|it)
            (?:before it(?:'s| is)|or it(?:'ll| will) be|else it(?:'ll| will) be) too late
            act (?:now|fast|today|immediately|quickly|at once|before)
            (?<!no\x20)(?<!not\x20)(?<!a\x20)(?<!in\x20)(?<!don't\x20)(?<!to\x20)hurry(?: up)?(?=,? (?:and|before|while|or|as|there)|[!,])
            (?:reply|respond|answer|decide|confirm|register|sign up|book|call me|write back|get back to me|let me know|say yes|commit|pay|order) {up_to(3)}(?:by |before |until |till )?(?:the )?{_WHEN},? (?:or|otherwise|else)
            (?:reply|respond|answer|decide|confirm|register|book|act) {up_to(2)}within (?:the next )?\d{{1,3}} (?:hours|minutes|days),? (?:or|otherwise|else)
            (?:i am|i'm|am|we are|we're) still (?:waiting|hoping to hear) {up_to(1)}(?:for|on|to get|to hear) {up_to(1)}(?:your|an|a|any|that) {up_to(1)}{_ANSWER}(?! from (?:the|my|our|his|her))
            (?:i am|i'm|we are|we're) still waiting(?: for you| to hear(?: back)? from you)? to (?:answer|reply|respond|hear|decide|confirm)
            (?:tomorrow|after that|afterwards|later|by then|next week) {up_to(1)}(?:is|will be|would be|may be|it is|it will be) too late
            (?:have|had|'ve) {up_to(1)}(?:written|messaged|asked|emailed|mailed|reminded|called|contacted|wrote) {up_to(2)}(?:three|four|five|six|several|many|\d{{1,2}}) times {up_to(1)}(?:already|now|before)
            (?:already )(?:written|wrote|messaged|asked|emailed|mailed|reminded) {up_to(2)}(?:three|four|five|several|many|\d{{1,2}}) times
            (?:must|have to|will|do) {up_to(1)}(?:insist on|insist upon|demand) {up_to(2)}{_ANSWER}
            need (?:your|a|an) {up_to(1)}(?:{_ANSWER}|signature|commitment|consent|go) {up_to(1)}(?:within|in|inside) {up_to(3)}(?:hours?|minutes?)
            (?:still no|why no|not one|not a single) (?:answer|reply|response|reaction|word) (?:from you|yet from you|to my)
            why (?:haven't|have|didn't|did|don't|do|won't|aren't|are) you (?:not |still )?{up_to(1)}(?:replied|answered|responded|reply|answer|respond|written back|replying|answering|ignoring|ignore)
            this is (?:already )?my (?:third|fourth|fifth|sixth|umpteenth|3rd|4th|5th) (?:and last |and final )?(?:message|e-?mail|mail|attempt|try|reminder|note)
            i (?:do )?(?:expect|demand|insist on|require|must insist) (?:to (?:get|have|receive) )?(?:an|your|a prompt|a quick|an immediate) {up_to(1)}{_ANSWER}
            (?:offer|deal|discount|price|special|promotion) (?:ends|expires|is only valid|only valid|closes|disappears|won't last|will not last|runs out)
            (?:ends|expires|closes|gone) (?:tonight|at midnight|in \d{{1,2}} hours)
            (?:the )?clock is ticking|time is running out(?! for (?:the|our|this) (?:planet|climate|species))|it's now or never|now or never
            once (?:it's|they're|it is|they are) gone,? (?:it's|they're|it is|they are) gone
            (?:today|tonight) only|only (?:valid|available) (?:today|tonight|until midnight|this week)
            (?:for a|only for a|for a very) (?:limited|short) time(?: only)?
            you(?:'ll| will| would|'d| are going to) (?:regret|be sorry|kick yourself)(?: it| this| not| if)
            you(?:'d| would) be (?:crazy|mad|foolish|stupid|insane) (?:not )?to
            (?:everyone|everybody) (?:else )?(?:has|is) already (?:signed|joined|in|replied|answered|said yes|registered|on board)
            you(?:'re| are) the (?:only|last) (?:one|person) (?:who |that )?(?:hasn't|has not|still hasn't|missing|left)
            (?:price|prices|fee) (?:go|goes|will go|is going) up (?:tomorrow|tonight|at midnight|on|soon)
            (?:don't|do not) (?:hesitate|wait|think) (?:too long|any longer|another (?:day|minute)|a (?:second|minute) longer)|what are you waiting for
        """,
        "de": rf"""
            (?<!meine\x20)(?<!unsere\x20)(?:letzte|allerletzte) (?:chance|gelegenheit|moglichkeit|erinnerung|mahnung|warnung|aufforderung|runde)(?!,? (?:dich|euch|sie|uns|einander|vor|im|in) )
            (?:nur noch|nur|blos noch|gerade noch|lediglich) {_FEW_DE} {up_to(1)}(?:freie |verfugbare )?{_SEATS_DE}(?: frei| verfugbar| ubrig| zu haben| da)?
            (?:es gibt|wir haben|ich habe|sind|habe) nur noch {up_to(2)}{_SEATS_DE}
            nur noch heute (?:gultig|verfugbar|zum|fur|anmelden|sichern|buchbar|buchen|erhaltlich)
            (?:die )?(?:platze|platzzahl|tickets|karten) (?:sind|ist) (?:(?:streng |stark |sehr )(?:begrenzt|limitiert)|knapp|fast weg|heis begehrt|bald weg|schnell weg|fast ausgebucht)
            (?:streng |stark )(?:begrenzte|limitierte) (?:platze|stuckzahl|auflage|anzahl an platzen|verfugbarkeit)
            (?:solange|so lange) (?:der vorrat reicht|der vorrat|noch platze|noch was da ist|platze frei)
            (?:greif|greife|greifen sie|schlag|schlage|schlagen sie) (?:jetzt |schnell |gleich ){up_to(1)}zu
            (?:schnell sein lohnt sich|wer zu spat kommt|jetzt zuschlagen|jetzt zugreifen|schnell zugreifen)
            (?:sichere|sicher|sichert) (?:dir|euch) (?:jetzt|schnell|noch heute|gleich|deinen platz|euren platz|deinen|schnell noch)
            sichern sie sich (?:jetzt|schnell|noch heute|gleich|ihren platz|ihren)
            (?:verpass|verpasse|verpasst|verpassen sie|versaum|versaume|versaumen sie) {up_to(4)}(?:nicht|auf keinen fall|keinesfalls)(?! (?:zu))
            (?:nicht|keinesfalls) (?:verpassen|entgehen lassen|versaumen)(?=\W*(?:$|[.,!?;\n]| (?:sollst|solltest|sollten|durfen|darfst|willst|wollen)))
            (?:lass|lassen sie|lasst) (?:dir|sich|euch) {up_to(4)}nicht entgehen
            (?:bevor es|ehe es|sonst ist es|dann ist es) (?:fur immer )?zu spat(?: ist)?
            (?:antworte|antworten sie|antwortet|melde dich|melden sie sich|meldet euch|entscheide dich|entscheiden sie sich|sag|sagen sie|bestatige|bestatigen sie|zahle|buche|buchen sie) {up_to(4)}(?:bis|noch|vor) (?:spatestens )?(?:heute|morgen|mitternacht|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?: abend| mittag| nacht)?,? {up_to(1)}(?:sonst|ansonsten|andernfalls|oder)
            (?:ich warte|warte|wir warten) (?:immer noch|noch immer|noch|weiterhin|seit \w+|schon \w+) {up_to(2)}auf (?:deine|eure|ihre|eine|irgendeine) {up_to(1)}(?:antwort|ruckmeldung|reaktion|entscheidung|zusage)
            (?:immer noch|noch immer) keine (?:antwort|ruckmeldung|reaktion|zusage) (?:von dir|von ihnen|von euch|erhalten|bekommen)
            (?:warum|wieso|weshalb) (?:antwortest du|antworten sie|meldest du dich|melden sie sich|reagierst du|reagieren sie|hast du|haben sie) {up_to(4)}(?:nicht|noch nicht|nie|immer noch nicht)
            (?:das|dies) ist (?:nun |schon |bereits |jetzt )?meine? (?:dritte[r]?|vierte[r]?|funfte[r]?) (?:nachricht|mail|versuch|e-mail|erinnerung|anfrage)
            (?:morgen|danach|spater|dann|ubermorgen) (?:ist|ware|wird) es {up_to(1)}zu spat
            (?:schon|bereits|nun|jetzt) {up_to(1)}(?:zweimal|dreimal|viermal|mehrfach|mehrmals|funfmal|drei mal|vier mal) {up_to(2)}(?:geschrieben|gefragt|gemailt|erinnert|angefragt|angeschrieben)
            (?:muss|mussen) {up_to(3)}auf {up_to(2)}(?:antwort|zusage|entscheidung|ruckmeldung) {up_to(2)}(?:bestehen|drangen|pochen)
            brauche {up_to(2)}(?:antwort|zusage|entscheidung|ruckmeldung|unterschrift|ja) (?:innerhalb|binnen|in) {up_to(4)}(?:stunden?|minuten)
            ich (?:erwarte|verlange|bestehe auf) {up_to(3)}(?:antwort|ruckmeldung|entscheidung|zusage)
            (?:die zeit (?:lauft|drangt|wird knapp)|die uhr tickt|jetzt oder nie|es bleibt kaum zeit)
            (?:nur|gilt nur|nur noch) (?:fur kurze zeit|fur begrenzte zeit|bis mitternacht|kurze zeit|solange)
            (?:das )?(?:angebot|aktion|rabatt|preis|fruhbucherpreis) (?:endet|gilt nur|lauft|verfallt|erlischt) {up_to(2)}(?:heute|morgen|bald|ab|aus|um|bis|in)
            (?:du wirst|sie werden|ihr werdet|du wurdest|sie wurden) (?:es |das |dich |dich sehr )?{up_to(2)}(?:bereuen|argern)
            (?:handle|handeln sie|handelt) (?:jetzt|sofort|schnell|rasch|umgehend)
            (?<!nicht\x20)(?:beeil|beeile) dich(?! nicht)|beeilen sie sich(?! nicht)|beeilt euch(?! nicht)
            (?:alle anderen|die anderen) (?:sind|haben) (?:schon|bereits|langst) (?:dabei|zugesagt|angemeldet|geantwortet|unterschrieben)
            (?:du bist|sie sind) (?:der|die) (?:einzige|letzte)[rn]?,? (?:der|die) (?:noch |bisher )?(?:nicht|fehlt|noch fehlt)
            (?:worauf wartest du|worauf warten sie|zogere? nicht|zogern sie nicht)(?: noch| langer| zu lange)?(?=\W*(?:$|[.,!?;\n]))
            (?:nur heute|nur an diesem tag) (?:gultig|fur|zum|noch|mit)
        """,
        "fr": rf"""
            (?<!ma\x20)(?<!notre\x20)(?:derniere|ultime) (?:chance|occasion|opportunite|relance|appel|rappel|possibilite)(?! (?:de (?:se|nous|te|vous|le|la|les|voir)|avant|pour nous) )
            (?:dernier|ultime) (?:appel|rappel|avertissement)(?! (?:a |de )(?:communications?|candidatures|contributions|propositions))
            (?:plus que|seulement|ne reste plus que|ne reste que|reste plus que|reste seulement) {up_to(1)}{_FEW_FR} {up_to(1)}{_SEATS_FR}
            {_SEATS_FR} (?:sont |est )?(?:(?:tres |strictement |vraiment )(?:limitees?|limites)|comptees|comptes|partent vite|s'envolent|s'arrachent)
            nombre de places (?:tres |strictement )(?:limite|restreint)|dans la limite des (?:places|stocks)|jusqu'a epuisement
            ne (?:manque|manquez|rate|ratez|loupe|loupez|laisse|laissez) (?:surtout )?pas (?:ca|cela|cette|cet|ce|l'occasion|l'opportunite|une telle|votre chance|ta chance|passer|filer|echapper)
            a ne (?:surtout )?(?:pas|manquer|rater) (?:sous aucun pretexte|manquer|rater)
            avant qu'il (?:ne )?soit trop tard|apres,? (?:il|ce) sera trop tard
            (?:depechez-vous|depeche-toi|faites vite|fais vite|hatez-vous|hate-toi|pressez-vous)
            (?:repond|reponds|repondez|reponds-moi|repondez-moi|decide-toi|decidez-vous|confirme|confirmez|inscris-toi|inscrivez-vous|reserve|reservez) {up_to(3)}(?:avant|d'ici) {up_to(3)}(?:sinon|sans quoi|faute de quoi|ou)
            (?:j'attends|nous attendons|attends) (?:toujours|encore) {up_to(1)}(?:ta|votre|une|que tu|que vous) {up_to(1)}(?:reponse|retour|decision|confirmation|reaction|repondes|repondiez)
            (?:j'attends|nous attendons) (?:toujours|encore) (?:de tes|de vos|ton|votre) (?:nouvelles|retour)
            toujours (?:pas de|aucune|sans) (?:reponse|nouvelles|retour|reaction) (?:de ta|de votre|de toi|de vous|a mon|a mes)
            pourquoi (?:tu ne|vous ne|ne|n'as-tu|n'avez-vous|ne me) {up_to(3)}(?:reponds|repondez|repondu|repondez-vous|reponds-tu)
            (?:c'est|voici|ceci est) (?:deja )?mon (?:troisieme|quatrieme|cinquieme) (?:message|mail|courriel|e-mail|rappel|essai)
            (?:demain|apres|ensuite|plus tard) (?:il |ce |c')?(?:sera|est|serait) (?:deja )?trop tard
            (?:deja|vous ai|t'ai) {up_to(1)}(?:ecrit|relancee?|demande|contactee?) {up_to(1)}(?:deux|trois|quatre|cinq|plusieurs|\d) fois
            (?:il me faut|j'ai besoin de|j'exige|je dois avoir) {up_to(1)}(?:votre|ta|ton|une) {up_to(1)}(?:reponse|accord|oui|decision|signature|confirmation) {up_to(1)}(?:dans|sous|d'ici|avant|pour) {up_to(2)}(?:heures?|minutes|midi)
            (?:j'exige|j'attends une reponse|j'insiste pour) {up_to(2)}(?:reponse|immediate|rapide|sans delai|aujourd'hui)
            (?:l')?(?:offre|promotion|promo|tarif|prix) {up_to(2)}(?:limitee|valable (?:jusqu'a|seulement|uniquement)|se termine|expire|prend fin|s'acheve)
            (?:c'est )?maintenant ou jamais|le temps (?:presse|est compte|file)|le compte a rebours
            agis(?:sez)? (?:maintenant|vite|sans attendre|sans tarder|des maintenant)
            (?:reserve|reservez|inscris-toi|inscrivez-vous|profite|profitez|profites|profitez-en|decide-toi) (?:vite|sans attendre|sans tarder|avant qu'il)
            (?:tu vas|vous allez|tu le|vous le) (?:le |t'en |vous en )?(?:regretter|regretteras|regretterez|mordre)
            pour une (?:duree|periode) (?:tres )?limitee|(?:ce soir|aujourd'hui|24 heures) (?:seulement|uniquement)
            (?:dernieres|ultimes) (?:places|heures|minutes) (?:pour|avant|disponibles|restantes)|dernieres places
            (?:tous les autres|tout le monde) (?:a|ont|est|sont) deja (?:repondu|inscrit|inscrits|dit oui|accepte|signe)
            (?:tu es|vous etes) (?:le|la) (?:seule?|dernier|derniere) (?:a ne pas|qui n'a|qui n'ait|a ne pas avoir)
            qu'(?:attends-tu|attendez-vous|est-ce que tu attends|est-ce que vous attendez)
        """,
        "es": rf"""
            (?<!mi\x20)(?<!nuestra\x20)ultim[oa] (?:oportunidad|llamada|ocasion|aviso|recordatorio|llamado)(?! (?:de|para) (?:ver|verte|veros|verle|vernos|abraz|despedir|las comunicaciones|comunicaciones|ponencias))
            (?:solo|solamente|tan solo|unicamente|apenas) (?:quedan |queda |hay |tenemos |nos quedan ){up_to(1)}{_FEW_ES} {up_to(1)}{_SEATS_ES}
            (?:quedan|queda|nos quedan) (?:solo |solamente |muy |apenas |ya ){up_to(1)}{_FEW_ES} {up_to(1)}{_SEATS_ES}
            ultim[oa]s (?:plazas|entradas|cupos|vacantes|lugares disponibles)
            (?:plazas|cupos|entradas|lugares|aforo) (?:son |estan )?(?:muy |estrictamente )limitad[oa]s?
            no (?:te|se|os) (?:la |lo )?pierd(?:as|a|an|ais) (?:esta|la oportunidad|esta oportunidad|la ocasion|esta ocasion|tu)
            no (?:dejes|deje|dejeis|dejen) (?:pasar|escapar|que se te escape|que se le escape)
            (?:antes de que|despues|luego) (?:sea|sera|ya sera) (?:demasiado )?tarde
            (?:date prisa|dese prisa|daos prisa|apresurate|apresurese|apurate|apurese|corre que|corran que)
            (?:responde|respondeme|responda|contesta|contestame|conteste|decidete|confirma|confirmame|reserva|inscribete) {up_to(3)}(?:antes|hoy|esta noche|manana) {up_to(4)}(?:o|si no|de lo contrario)
            (?:sigo|seguimos|estoy todavia|todavia estoy|aun estoy|todavia sigo|aun sigo) (?:esperando|a la espera de) {up_to(1)}(?:tu|su|una|vuestra|la|que me) {up_to(1)}(?:respuesta|contestacion|decision|confirmacion|respondas|contestes|responda|conteste)
            (?:todavia|aun) (?:espero|no he recibido|no tengo|no recibo|no me has dado|no me ha dado) {up_to(1)}(?:tu|su|una|ninguna|respuesta) ?(?:respuesta|contestacion|tuya|suya)?
            por que no (?:me )?(?:has |ha )?{up_to(1)}(?:respondes|contestas|responde|contesta|contestado|respondido|dices)
            (?:este )?(?:ya )?es (?:ya )?mi (?:tercer|cuarto|quinto) (?:mensaje|correo|intento|mail|recordatorio)
            (?:manana|despues|luego|mas tarde) (?:ya )?(?:sera|es|seria) (?:demasiado )?tarde
            (?:ya|he) {up_to(2)}(?:escrito|preguntado|recordado|contactado) {up_to(1)}(?:dos|tres|cuatro|cinco|varias|muchas|\d) veces
            (?:necesito|exijo|me hace falta) (?:tu|su|una|vuestra) {up_to(1)}(?:respuesta|si|decision|confirmacion|firma) (?:en|antes|dentro) {up_to(5)}(?:horas?|minutos|mediodia|manana)
            exijo {up_to(1)}(?:respuesta|contestacion|decision)
            (?:exijo|espero|necesito) (?:una |tu |su )(?:respuesta|contestacion) (?:ya|inmediata|hoy|urgente|cuanto antes|ahora)
            (?:la )?(?:oferta|promocion|descuento|precio) (?:es )?(?:limitada|valida? (?:solo|hasta)|termina|acaba|vence|caduca|expira|por tiempo)
            (?:ahora o nunca|el tiempo (?:se agota|se acaba|corre|apremia)|el reloj corre|por tiempo limitado|solo por hoy|solamente hoy)
            (?:actua|actue|actuad) (?:ya|ahora|rapido|cuanto antes|hoy)
            (?:te|se) (?:vas a |va a )?(?:arrepentiras|arrepentira|arrepentir)
            hasta (?:agotar|fin de|agotarse) (?:existencias|plazas|las plazas|las existencias)
            (?:reserva|reserve|apuntate|apuntese|inscribete|inscribase|aprovecha) (?:ya|antes de que|cuanto antes mejor|ahora mismo)
            (?:todos los demas|todo el mundo) (?:ya )?(?:ha|han|se ha|se han) (?:apuntado|inscrito|respondido|contestado|confirmado|dicho que si)
            (?:eres|es) (?:el|la) (?:unico|unica|ultimo|ultima) que (?:falta|no ha|no se ha|aun no|todavia no)
            (?:a que|que) (?:esperas|espera usted)(?=\W*(?:$|[.,!?;\n]| para))
        """,
        "pt": rf"""
            (?<!minha\x20)(?<!nossa\x20)ultim[oa] (?:oportunidade|chance|chamada|aviso|lembrete)(?! (?:de|para) (?:ver|te ver|vos ver|o ver|nos ver|trabalhos|artigos))
            (?:so|apenas|somente) (?:restam |ha |sobram |temos |faltam ){up_to(1)}{_FEW_PT} {up_to(1)}{_SEATS_PT}
            (?:restam|sobram|ha) (?:so |apenas |somente |ja so ){up_to(1)}{_FEW_PT} {up_to(1)}{_SEATS_PT}
            ultim[oa]s (?:vagas|bilhetes|ingressos|lugares|unidades)
            (?:as )?(?:vagas|lugares|bilhetes) (?:sao |estao )?(?:muito |estritamente )limitad[oa]s
            nao (?:perca|percas|percam) (?:esta|esse|essa|a oportunidade|a chance|a sua|a tua|tempo|mais tempo)
            nao (?:deixe|deixes|deixem) (?:passar|escapar|fugir|para depois)|nao (?:fique|fiques|fiquem) de fora
            (?:antes que|depois) (?:seja|sera) (?:tarde demais|demasiado tarde|tarde)
            (?:despacha-te|despache-se|apressa-te|apresse-se|corre que|corra que|corra antes)
            (?:responda|responde|responde-me|responda-me|decida|decide|confirme|confirma|inscreva-se|reserve) {up_to(3)}(?:ate|antes|hoje|amanha) {up_to(4)}(?:ou|senao|caso contrario|se nao)
            (?:ainda|continuo|continuamos) {up_to(1)}(?:a espera|a aguardar|esperando|aguardando|espero|aguardo|esperar) {up_to(1)}(?:da|pela|por|de|a|uma|que) {up_to(2)}(?:resposta|retorno|decisao|confirmacao|responda|respondas)
            (?:ainda|continuo) (?:espero|aguardo) {up_to(2)}(?:resposta|retorno|decisao)|ainda nao (?:recebi|tive|obtive) (?:a )?(?:sua|tua|nenhuma|qualquer) resposta
            (?:porque|por que|porque e que|por que e que) (?:voce )?(?:ainda )?nao (?:me )?(?:responde|respondes|respondeu|respondeste|responderam)
            (?:esta |este |isto )?(?:ja )?e (?:ja )?(?:a )?(?:o )?(?:minha|meu) (?:terceira|quarta|quinta|terceiro|quarto|quinto) (?:mensagem|e-?mail|tentativa|lembrete|mail)
            (?:amanha|depois|mais tarde) (?:ja )?(?:sera|e|seria) (?:demasiado )?tarde(?: demais)?
            (?:ja|tenho) {up_to(2)}(?:escrevi|escrito|perguntei|lembrei|contactei|mandei mensagem) {up_to(1)}(?:duas|tres|quatro|cinco|varias|muitas|\d) vezes
            (?:preciso d[aeo]|exijo|necessito d[aeo]) {up_to(1)}(?:sua|tua|seu|teu|uma)? ?(?:resposta|sim|decisao|confirmacao|assinatura) (?:em|dentro de|nas|ate|antes) {up_to(4)}(?:horas?|minutos|meio-dia|amanha)
            exijo {up_to(1)}resposta
            (?:exijo|espero|preciso de) (?:uma|a sua|a tua) resposta (?:ja|imediata|hoje|urgente|agora)
            (?:a )?(?:oferta|promocao|desconto|preco) (?:e )?(?:limitada|valida? (?:so|ate|apenas)|termina|acaba|expira|por tempo)
            (?:agora ou nunca|o tempo (?:urge|esta a acabar|esta a esgotar-se|esta acabando|esta se esgotando|corre)|por tempo limitado|so por hoje)
            (?:aja|age) (?:ja|agora|rapido|hoje)
            (?:vai|vais) (?:se )?arrepender(?:-se|-te)?
            (?:garanta|garante|reserve|reserva|inscreva-se|inscreve-te|aproveite|aproveita) (?:ja|agora|antes que|a sua vaga|o seu lugar|o teu lugar|sua vaga)
            enquanto (?:ha|houver|durarem|durar) {up_to(1)}(?:vagas|stock|estoque|lugares|os stocks)
            (?:todos os outros|toda a gente|todo mundo) ja (?:respondeu|se inscreveu|confirmou|responderam|se inscreveram|aderiu)
            (?:es|e) (?:o|a) (?:unico|unica|ultimo|ultima) que (?:falta|ainda nao|nao respondeu)
            (?:de que|do que|por que|o que) (?:esta|estas) (?:a espera|esperando)(?=\W*(?:$|[.,!?;\n]))
        """,
        "it": rf"""
            (?<!mia\x20)(?<!nostra\x20)(?:ultima|ultimissima) (?:occasione|chance|opportunita|possibilita|chiamata)(?! (?:di|per) (?:veder|salutar|abbracciar|incontrar))
            (?:ultimo|ultimissimo) (?:avviso|sollecito|promemoria|appello)|ultimi (?:posti|biglietti|giorni per iscriver)
            (?:solo|soltanto|appena|rimasti solo|restano solo|restano soltanto|rimangono solo|ancora solo) {up_to(1)}{_FEW_IT} {up_to(1)}{_SEATS_IT}(?: disponibili| rimasti| liberi)?
            (?:i )?(?:posti|biglietti) (?:sono )?(?:(?:molto |strettamente )limitati|in esaurimento|quasi esauriti|contati|quasi finiti)
            non (?:perdere|perda|perdete|perderti|perdetevi|si perda|lasciarti|farti|lasciarsi) (?:questa|quest'occasione|l'occasione|questa occasione|assolutamente|la tua|scappare|sfuggire)
            (?:prima che|poi|dopo) (?:sia|sara) troppo tardi
            (?:affrettati|affrettatevi|si affretti|sbrigati|sbrigatevi|si sbrighi|fai presto|fate presto)
            (?:rispondi|risponda|rispondimi|mi risponda|decidi|decida|conferma|confermami|prenota|iscriviti) {up_to(3)}(?:entro|prima|oggi|stasera) {up_to(4)}(?:o|altrimenti|senno|oppure|se no)
            (?:sto|sono|stiamo|siamo) ancora (?:aspettando|attendendo|in attesa) {up_to(1)}(?:di |della |la |una |tua |sua |che ){up_to(2)}(?:risposta|riscontro|decisione|conferma|risponda|risponda)
            (?:aspetto|attendo) ancora {up_to(3)}(?:risposta|riscontro|decisione|conferma)
            ancora nessun[a]? (?:risposta|riscontro|notizia) (?:da te|da lei|da parte|alla mia|tua|sua)
            perche non (?:mi )?(?:hai |ha )?(?:ancora )?(?:rispondi|risponde|risposto|scrivi|ti fai sentire)
            (?:questo |questa )?e (?:gia )?(?:il mio|la mia) (?:terz[oa]|quart[oa]|quint[oa]) (?:messaggio|mail|e-mail|tentativo|sollecito|promemoria)
            (?:domani|dopo|poi|piu tardi) (?:sara|e|sarebbe) (?:gia )?(?:troppo )?tardi
            (?:gia|ho) {up_to(2)}(?:scritto|chiesto|ricordato|contattat[oa]) {up_to(1)}(?:due|tre|quattro|cinque|diverse|parecchie|molte|\d) volte
            (?:mi serve|ho bisogno d[ei]l?|mi occorre|esigo) {up_to(2)}(?:risposta|si|decisione|conferma|firma|adesione) (?:entro|in|nelle|prima) {up_to(3)}(?:ore|ora|minuti|mezzogiorno|domani)
            (?:esigo|pretendo|mi aspetto) (?:una|la tua|la sua) (?:risposta|decisione)
            (?:l')?(?:offerta|promozione|sconto|prezzo) (?:e )?(?:limitata|valida? (?:solo|fino)|scade|termina|a tempo|finisce)
            (?:ora o mai piu|adesso o mai piu|il tempo (?:stringe|sta per scadere|sta scadendo|sta finendo)|per (?:un )?(?:periodo|tempo) limitato|solo per oggi|solo per poche ore)
            (?:agisci|agisca|agite) (?:ora|subito|adesso|in fretta)
            (?:te ne|se ne|ve ne) (?:pentirai|pentira|pentirete)
            (?:fino a|fino ad) (?:esaurimento|esaurimento posti)
            (?:prenota|prenoti|iscriviti|si iscriva|approfitta|approfittane|assicurati) (?:subito|ora|adesso|prima che|il tuo posto|finche)
            (?:tutti gli altri|tutti) (?:hanno|sono|si sono) gia (?:risposto|iscritti|confermato|aderito|detto di si)
            (?:sei|e) (?:l'unico|l'unica|l'ultimo|l'ultima) (?:che (?:manca|non|ancora)|a non)
            (?:che|cosa) (?:aspetti|aspetta|stai aspettando)(?=\W*(?:$|[.,!?;\n]| a | per ))
        """,
        "nl": rf"""
            (?<!mijn\x20)(?<!onze\x20)(?:laatste|allerlaatste) (?:kans|oproep|herinnering|waarschuwing|mogelijkheid|gelegenheid)(?! (?:om (?:je|jullie|elkaar|u|haar|hem)|voor (?:abstracts|papers|bijdragen)) )
            (?:nog maar|slechts|nog slechts|alleen nog|er zijn nog maar) {up_to(1)}{_FEW_NL} {up_to(1)}{_SEATS_NL}(?: vrij| over| beschikbaar)?
            (?:de )?laatste (?:plaatsen|plekken|kaarten|kaartjes|tickets)
            (?:de )?(?:plaatsen|plekken|kaarten|tickets) zijn (?:(?:zeer |strikt |erg )beperkt|schaars|bijna op|bijna weg|snel weg)
            (?<!ik\x20)(?<!we\x20)mis (?:deze|dit|deze kans|de boot|het|hem) {up_to(2)}niet
            laat (?:deze|dit|je deze|je dit|u deze|deze kans) {up_to(2)}niet (?:schieten|ontgaan|lopen|voorbijgaan|voorbij gaan|glippen)
            (?:voor|voordat) het te laat is|anders is het te laat
            (?:haast je|haast u|wees er snel bij|schiet op|wees snel|snel zijn loont)
            (?:reageer|antwoord|beslis|bevestig|reserveer|schrijf je in|laat het weten|laat me weten) {up_to(3)}(?:voor|uiterlijk|vandaag|vanavond|morgen) {up_to(4)}(?:anders|of)
            (?:ik wacht|wij wachten|we wachten) (?:nog steeds|nog altijd|nog|al weken|al dagen) op (?:je|jouw|uw|een|jullie) {up_to(1)}(?:antwoord|reactie|beslissing|bevestiging)
            (?:nog steeds|nog altijd) geen (?:antwoord|reactie|bericht) (?:van je|van jou|van u|gekregen|ontvangen|op mijn)
            waarom (?:antwoord|reageer|antwoordt|reageert|heb|hebt|heeft) (?:je|u) {up_to(2)}(?:niet|nog niet|nog steeds niet|nooit)
            dit is (?:al |nu al )?mijn (?:derde|vierde|vijfde) (?:bericht|mail|poging|mailtje|e-mail|herinnering|berichtje)
            (?:morgen|daarna|later|dan) (?:is|zou) het te laat
            (?:al|reeds|nu al) (?:twee|drie|vier|vijf|meerdere|verschillende|\d) (?:keer|maal) {up_to(1)}(?:geschreven|gevraagd|gemaild|herinnerd|benaderd)
            (?:eis|verwacht|verlang) {up_to(4)}(?:antwoord|reactie|beslissing|bevestiging)
            (?:heb|moet) {up_to(1)}(?:je|uw|jouw|een) {up_to(1)}(?:antwoord|ja|beslissing|bevestiging|handtekening) (?:binnen|voor|in) {up_to(3)}(?:uur|minuten|nodig)
            ik (?:verwacht|eis|sta op) (?:een|je|uw|jouw) {up_to(1)}(?:antwoord|reactie|beslissing)
            (?:nu of nooit|de (?:tijd|klok) (?:dringt|tikt)|de tijd raakt op)
            (?:het |de |dit |deze )?(?:aanbod|aanbieding|actie|korting|prijs) (?:eindigt|verloopt|geldt (?:alleen|tot|slechts)|is (?:slechts |alleen )?geldig|vervalt)
            (?:tijdelijk aanbod|tijdelijke aanbieding|slechts korte tijd|zolang de voorraad strekt|op is op|alleen vandaag nog|vol is vol)
            (?:handel|beslis|reageer|kom in actie) (?:nu|direct|snel|meteen)(?=\W*(?:$|[.,!?;\n]| en| want))
            (?:je krijgt|u krijgt|je zult|u zult|je gaat) {up_to(2)}(?:spijt|betreuren)
            (?:alle anderen|iedereen) (?:heeft|hebben|is|zijn) (?:zich )?al (?:gereageerd|ingeschreven|aangemeld|geantwoord|aan boord)
            (?:je bent|u bent|jij bent) de (?:enige|laatste) die (?:nog|niet)
            waar wacht (?:je|u) (?:nog )?op
        """,
    }
)
"""Words that press for sure."""

URGING = Phrases(
    {
        "en": rf"""
            (?:seats|spots|places|tickets|slots|spaces|the number of (?:seats|places)) (?:are|is) limited|limited (?:seats|spots|places|slots|availability)
            this is (?:now )?my (?:last|final|second) (?:message|e-?mail|mail|attempt|try|reminder|note)
            {_FEW} {up_to(1)}(?:seats|spots|places|tickets|slots|spaces) (?:are |is )?(?:left|remaining|still free|open)
            (?:only|just) \d{{1,2}} (?:days|hours|minutes) (?:left|to go|remaining)
            (?:register|sign up|book|order|apply|buy|join|enrol|enroll|subscribe|decide) (?:right )?(?:now|immediately)(?=\W*(?:$|[.,!?;\n]))
            (?:i )?(?:still )?(?:haven't|have not) heard (?:back |anything )?from you
            i (?:really )?need (?:your|an) {_ANSWER} (?:by|today|now|asap|immediately|urgently|right away)
            (?:as a matter of urgency)
        """,
        "de": rf"""
            (?:platze|platzzahl|tickets|karten|anzahl der platze) (?:sind|ist) (?:begrenzt|limitiert)|(?:begrenzte|limitierte) (?:platze|stuckzahl|auflage)
            (?:das|dies) ist (?:nun |jetzt )?(?:meine?) (?:letzte[r]?|zweite[r]?) (?:nachricht|mail|versuch|e-mail|erinnerung|anfrage)
            (?:noch|es sind noch|gibt noch) {_FEW_DE} {up_to(1)}{_SEATS_DE} (?:frei|verfugbar|ubrig)
            (?:jetzt|sofort) (?:anmelden|buchen|bestellen|kaufen|registrieren|abonnieren)(?=\W*(?:$|[.,!?;\n]))
            (?:begrenzte|beschrankte) (?:teilnehmerzahl|platzzahl|zahl der platze)
            ich brauche (?:dringend )?(?:deine|ihre|eure) (?:antwort|ruckmeldung|zusage) (?:bis|heute|sofort|dringend)
            (?:es eilt|eilt sehr|umgehend um antwort)
        """,
        "fr": rf"""
            (?:places?|billets?) (?:sont )?limitee?s?|nombre de places (?:limite|restreint)
            (?:c'est|voici|ceci est) mon (?:dernier|ultime|deuxieme) (?:message|mail|courriel|e-mail|rappel)
            (?:il reste|reste|restent) {_FEW_FR} {_SEATS_FR}
            (?:inscris-toi|inscrivez-vous|reserve|reservez|commandez|commande|achetez) (?:maintenant|tout de suite|immediatement|des aujourd'hui)
            (?:sans (?:reponse|nouvelles) de (?:ta|votre) part|c'est (?:tres )?urgent)
            (?:repondez|reponds|repondez-moi|reponds-moi) (?:vite|rapidement|tout de suite|immediatement)
        """,
        "es": rf"""
            (?:plazas|cupos|entradas|lugares) (?:son )?limitad[oa]s
            es mi (?:ultimo|segundo) (?:mensaje|correo|intento|mail|recordatorio)
            quedan {_FEW_ES} {_SEATS_ES}
            (?:apuntate|inscribete|reserva|compra|registrate|decidete) (?:ahora|hoy mismo)
            es (?:muy )?urgente
            (?:respondeme|contestame|respondame) (?:ya|rapido|pronto|hoy mismo)
        """,
        "pt": rf"""
            (?:vagas|lugares|bilhetes) (?:sao )?limitad[oa]s
            e (?:a minha|o meu|minha|meu) (?:ultima|ultimo|segunda|segundo) (?:mensagem|e-?mail|tentativa|lembrete)
            (?:restam|ha ainda|sobram) {_FEW_PT} {_SEATS_PT}
            (?:inscreva-se|inscreve-te|reserve|compre|registe-se|cadastre-se) (?:hoje mesmo|imediatamente)
            e (?:muito )?urgente
            (?:responda|responde) (?:ja|depressa|rapido|hoje mesmo|imediatamente)
        """,
        "it": rf"""
            (?:posti|biglietti) (?:sono )?limitati
            e (?:il mio|la mia) (?:ultim[oa]|second[oa]) (?:messaggio|mail|e-mail|tentativo|sollecito)
            (?:ci sono ancora|restano|rimangono) {_FEW_IT} {_SEATS_IT}
            (?:iscriviti|registrati|acquista|compra|decidi) (?:oggi stesso|immediatamente|ora|subito)
            e (?:molto )?urgente
            (?:rispondimi|rispondi|mi risponda) (?:subito|presto|in fretta|oggi stesso)
        """,
        "nl": rf"""
            (?:plaatsen|plekken|kaarten|tickets) zijn beperkt
            dit is mijn (?:laatste|tweede) (?:bericht|mail|poging|mailtje|e-mail|herinnering|berichtje)
            (?:er zijn nog|nog) {_FEW_NL} {_SEATS_NL} (?:vrij|over|beschikbaar)
            (?:schrijf je (?:nu|direct) in|meld je (?:nu|direct) aan|bestel nu|boek nu|koop nu)
            het is (?:erg )?dringend
            beperkt aantal (?:plaatsen|plekken)
        """,
    }
)
"""Words that press in most places and are plain in some."""
