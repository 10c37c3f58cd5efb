"""Words that say that somebody was put on a list without being asked."""

from cordially.etiquette.phrases import Phrases

_LIST_EN = r"(?:[\w-]+ ){0,3}(?:newsletter|news letter|mailing list|mailing|mailings|email list|e-mail list|distribution list|digest|bulletin|news list|subscriber list|list of subscribers|round-?up|product (?:news|updates)|circular|(?:weekly|monthly|daily|quarterly) (?:letter|mail|e-?mail|e-?mails|update|updates|tips|news))(?! as (?:you|we|agreed|discussed|requested))"
_SENT_EN = r"(?:[\w-]+ ){0,3}(?:newsletter|mailing|mailings|digest|bulletin|news|product updates|tips|offers|special offers|promotions|catalogue|catalog|round-?up|circular|weekly letter|monthly letter)"

_LIST_DE = r"(?:\w+ )?(?:\w{0,20}newsletter|\w{0,20}verteiler|mailingliste|rundmail|rundbrief|abonnentenliste|mailing|empfangerkreis|empfangerliste|\w{0,12}infobrief|leserkreis|newsletter-verteiler|e-mail-verteiler|mail-verteiler|kundenbrief|adressverteiler|newsletterliste)"
_SENT_DE = r"(?:\w+ ){0,2}(?:\w{0,20}newsletter|\w{0,20}neuigkeiten|rundmail|rundmails|rundbrief|\w{0,12}infobrief|mailing|mailings|\w{0,15}tipps|\w{0,15}angebote|\w{0,14}nachrichten|kundenbrief|aktionen|news|produktnews|neuheiten|monatsbrief|wochenbrief)"
_SOON_DE = r"(?:ab sofort|ab jetzt|von nun an|kunftig|in zukunft|ab heute|ab morgen|fortan|ab (?:nachster|dieser|der nachsten|kommender|der kommenden) woche|ab (?:nachstem|diesem|kommendem|dem nachsten) monat|ab (?:montag|dienstag|mittwoch|donnerstag|freitag|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember))"

_LIST_FR = r"(?:\w+ )?(?:newsletter|infolettre|liste de (?:diffusion|distribution|destinataires|contacts mail)|liste d'envoi|liste d'abonnes|lettre (?:d'information|d'infos|mensuelle|hebdomadaire|hebdo|de diffusion)|mailing|mailing list|bulletin|lettre d'actualites)"
_SENT_FR = r"(?:\w+ )?(?:newsletter|infolettre|lettre d'information|lettre (?:mensuelle|hebdomadaire)|nouveautes|actualites|actus|offres|promotions|bulletin|conseils|mailing|bons plans|nouvelles par)"
_SOON_FR = r"(?:desormais|dorenavant|maintenant|a partir de maintenant|a partir d'aujourd'hui|des maintenant|des aujourd'hui|des demain|des la semaine prochaine|a partir de la semaine prochaine|des le mois prochain|a partir du mois prochain|a compter de ce jour|des lundi|a partir de lundi|a l'avenir)"

_LIST_ES = r"(?:\w+ )?(?:newsletter|boletin|lista de (?:correo|correos|distribucion|envio|envios|suscriptores|difusion)|lista|mailing|circular|envio (?:mensual|semanal)|carta (?:mensual|semanal))(?: de (?:novedades|noticias|correo))?"
_SENT_ES = r"(?:\w+ )?(?:newsletter|boletin|novedades|noticias|ofertas|promociones|mailing|circular|consejos|envios|catalogo|carta (?:mensual|semanal))"
_SOON_ES = r"(?:a partir de (?:ahora|hoy|manana|la semana que viene|la proxima semana|este mes|el mes que viene|enero|el lunes)|desde (?:ahora|hoy|manana|ya|la semana que viene|la proxima semana|este mes|el mes que viene|el lunes)|de ahora en adelante|en adelante|en lo sucesivo)"

_LIST_PT = r"(?:\w+ )?(?:newsletter|lista de (?:e-?mails?|distribuicao|envio|difusao|contactos|contatos|assinantes|correio)|lista|boletim|mailing|mala direta|circular|informativo|envio (?:mensal|semanal)|carta (?:mensal|semanal))"
_SENT_PT = r"(?:\w+ )?(?:newsletter|boletim|novidades|noticias|ofertas|promocoes|mailing|informativo|dicas|circular|carta (?:mensal|semanal))"
_SOON_PT = r"(?:a partir de (?:agora|hoje|amanha|janeiro|segunda)|a partir da (?:proxima semana|semana que vem)|a partir do (?:proximo mes|mes que vem)|a partir deste mes|de agora em diante|daqui em diante|doravante|desde ja|desde hoje|para a semana|na proxima semana)"

_LIST_IT = r"(?:\w+ )?(?:newsletter|mailing list|lista (?:di (?:distribuzione|invio)|degli iscritti|dei destinatari)|lista|invio (?:mensile|settimanale)|bollettino|notiziario|circolare|lettera (?:mensile|settimanale)|elenco dei destinatari|indirizzario)"
_SENT_IT = r"(?:\w+ )?(?:newsletter|novita|notizie|offerte|promozioni|bollettino|notiziario|circolare|consigli|lettera (?:mensile|settimanale)|aggiornamenti commerciali)"
_SOON_IT = r"(?:d'ora in poi|da ora in poi|d'ora in avanti|da oggi|da domani|da adesso|dalla (?:prossima )?settimana(?: prossima)?|dal (?:prossimo )?mese(?: prossimo)?|da questo mese|da lunedi|a partire da (?:oggi|ora|domani|lunedi|questo mese)|a partire dalla (?:prossima )?settimana(?: prossima)?|in futuro)"

_LIST_NL = r"(?:\w+ )?(?:\w{0,16}nieuwsbrief|\w{0,10}nieuwsmail|mailinglijst|mailinglist|maillijst|verzendlijst|mailing|verzendijst|abonneelijst|lijst van abonnees|rondzendbrief|maandbrief|weekbrief|maandmail|weekmail|bulletin)"
_SENT_NL = r"(?:\w+ ){0,2}(?:\w{0,16}nieuwsbrief|\w{0,14}nieuws|\w{0,10}nieuwtjes|\w{0,8}aanbiedingen|mailing|mailings|\w{0,8}tips|maandbrief|weekbrief|maandmail|weekmail|bulletin|acties|nieuwsmail)"
_SOON_NL = r"(?:voortaan|vanaf (?:nu|heden|vandaag|morgen|volgende week|volgende maand|deze week|deze maand|maandag|januari|de volgende editie)|in het vervolg|van nu af aan|met ingang van vandaag)"

NEWSLETTER = Phrases(
    {
        "en": rf"""
            (?:i|we)(?:'ve| have) (?:also |just |already |now |therefore |gone ahead and |taken the step and |hereby ){{0,2}}(?:added|subscribed|signed|put|enrolled|entered|included|registered|placed|popped) (?:you|your (?:e-?mail )?address|your e-?mail|your name)(?: up| down| in)? (?:to|for|on|onto|in|into|among|with) (?:my|our|the) {_LIST_EN}
            (?:i|we) (?:also |just |already |went ahead and |took the step and )?(?:added|subscribed|signed|enrolled|entered|included|registered|placed|popped) (?:you|your (?:e-?mail )?address|your e-?mail|your name)(?: up| down| in)? (?:to|for|on|onto|in|into|among|with) (?:my|our|the) {_LIST_EN}
            (?:i|we) (?:just|already|went ahead and) put (?:you|your (?:e-?mail )?address|your e-?mail) (?:down )?(?:for|on|onto|in|into) (?:my|our|the) {_LIST_EN}
            (?:i'm|we're|i am|we are|i'll be|we'll be|i will be|we will be) (?:also |now |therefore )?(?:adding|subscribing|signing|putting|enrolling|including) (?:you|your (?:e-?mail )?address)(?: up| down)? (?:to|for|on|onto|in|into|among) (?:my|our|the) {_LIST_EN}
            (?:i'll|we'll|i will|we will) (?:now |also |just |simply |automatically )?(?:add|subscribe|sign|put) you (?:up )?(?:to|for|on) (?:my|our|the) {_LIST_EN} (?:so that|so you|unless|from|starting|this|now|today)
            liberty (?:of|to) (?:add|adding|put|putting|sign|signing|subscribe|subscribing|include|including|enrol|enrolling|enroll|enter|entering|register|registering) (?:you|your (?:\w+ ){{0,2}}address|your e-?mail|your name)(?: up| down| in)? (?:to|for|on|onto|in|into|among|with) (?:my|our|the) (?:{_LIST_EN}|list|readers|subscribers|recipients)
            (?:you do not|you don't|you won't|you will not) mind (?:that )?(?:i|we|me|us|my|our)(?:'ve| have)? (?:just |already )?(?:added|adding|subscribed|subscribing|put|putting|signed|signing) you (?:up )?(?:to|for|on|onto) (?:my|our|the) {_LIST_EN}
            you(?:'re| are) (?:now|automatically|hereby|already|as of today|from today) (?:\w+ )?(?:subscribed|added|signed up|enrolled|registered|down) (?:to|for|on|in) (?:my|our) {_LIST_EN}
            you(?:'re| are) now (?:on|among|a subscriber (?:of|to)|one of the (?:readers|subscribers) of|part of|getting|receiving) (?:my|our) {_LIST_EN}
            you(?:'ve| have| were) (?:now |also |just |automatically )?been (?:\w+ )?(?:added|subscribed|signed up|enrolled|registered|put) (?:to|for|on|onto|in) (?:my|our) {_LIST_EN}
            you(?:'ve| have) (?:now )?been (?:added|subscribed) to the (?:\w+ ){{0,2}}(?:newsletter|mailing list|email list)(?! (?:for the|as you|of the))
            your (?:e-?mail )?(?:address|e-?mail|name) (?:is now|has been|is already|was) (?:\w+ )?(?:added|put|entered|registered|included|placed|on) (?:to |on |in |onto |for )?(?:my|our) {_LIST_EN}
            (?:from|starting|as of|beginning|effective) (?:now on|now|today|tomorrow|next week|next month|this week|this month|next \w+day|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|the next issue|the new year)(?: on| onwards?)?(?:, | )(?:you(?:'ll| will| are going to| shall)) (?:now |also |automatically |then )?(?:receive|get|be getting|be receiving|find) (?:my|our) {_SENT_EN}
            you(?:'ll| will| shall) (?:now|from now on|automatically|henceforth|from today|as of now|from next week|from next month|starting next week|starting today) (?:on )?(?:receive|get|be getting|be receiving|find) (?:my|our) {_SENT_EN}
            you(?:'ll| will) (?:receive|get|be getting|be receiving) (?:my|our) {_SENT_EN} (?:from now on|from next week|from next month|from today|starting (?:today|next|this|on|from)|as of (?:next|today|now)|automatically|whether|because we|since we|now that we)
            (?:as|being) (?:a|one of my|my|one of our) (?:new )?(?:contact|connection|contacts|connections)(?:, | )(?:you(?:'ll| will| are| now)?) (?:now |also |automatically |be )?(?:receive|receiving|get|getting|subscribed|added|on|entitled) (?:to |on )?(?:my|our) {_SENT_EN}
            (?:everyone|everybody) (?:i|we) connect with (?:here )?(?:also |automatically )?(?:gets|receives|is added|goes on|goes onto|is put|is on|lands on)
            all (?:of )?(?:my|our) (?:new )?(?:contacts|connections) (?:here )?(?:also |automatically |now )?(?:get|receive|are added to|are on|are subscribed to|go on|go onto|are put on) (?:my|our) {_SENT_EN}
            (?:first|next) (?:issue|edition|copy|number) (?:of (?:my|our) {_SENT_EN} )?(?:is already on its way|is on its way|will be in your inbox|will reach you|lands in your inbox|will land in your inbox|will arrive in your inbox)
            unless you (?:object|say no|opt out|say otherwise|tell me otherwise|protest|tell me not to|write back)(?:, | )(?:you|i|we)(?:'ll| will) (?:now |also )?(?:receive|get|add you to|put you on|send you|subscribe you to|keep sending you) (?:my|our) {_SENT_EN}
        """,
        "de": rf"""
            (?:habe|haben|hab)(?: (?:ich|wir))? (?:sie|dich|euch|ihre adresse|deine adresse|ihre e-mail-adresse|ihre mailadresse|deine mailadresse)(?: \w+){{0,3}} (?:in|fur|auf|zu|bei|an) (?:meinen|unseren|meine|unsere|meiner|unserer|meinem|unserem|den|die) {_LIST_DE}(?: \w+){{0,2}}
            (?:nehme|nehmen|setze|setzen|trage|tragen)(?: (?:ich|wir))? (?:sie|dich|euch)(?: (?:jetzt|nun|daher|deshalb|hiermit|gleich|auch|einfach|ab sofort)){{1,2}} (?:in|fur|auf) (?:meinen|unseren|meine|unsere|den) {_LIST_DE}(?: \w+)?
            so frei(?:,|:)? (?:und habe )?(?:sie|dich|euch|ihre adresse|deine adresse)(?: \w+){{0,2}} (?:in|fur|auf|zu|bei) (?:meinen|unseren|meine|unsere|meinem|unserem|meiner|unserer|den|die) {_LIST_DE}(?: \w+){{0,2}}
            (?:erlaubt|gestattet|herausgenommen)(?:,|:)? (?:und )?(?:sie|dich|euch|ihre adresse|deine adresse)(?: \w+){{0,2}} (?:in|fur|auf|zu|bei) (?:meinen|unseren|meine|unsere|meinem|unserem|meiner|unserer|den|die) {_LIST_DE}(?: \w+){{0,2}}
            (?:sie sind|du bist|ihr seid) (?:nun|jetzt|ab sofort|hiermit|ab heute|automatisch|somit|damit) (?:\w+ )?(?:auf|in|fur|zu|bei|teil) (?:mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer|den|die|das) {_LIST_DE}(?: (?:angemeldet|eingetragen|aufgenommen|registriert|abonniert|vorgemerkt))?
            (?:nun|jetzt|ab sofort|automatisch) (?:abonnent|abonnentin|leser|leserin|empfanger|empfangerin) (?:meines|unseres|meiner|unserer) {_LIST_DE}s?
            (?:sie|du|ihr) (?:wurden|wurdest|wurdet|sind|bist) (?:\w+ ){{0,2}}(?:in|auf|fur|zu) (?:meinen|unseren|unsere|meine|meinem|unserem|unserer|meiner) {_LIST_DE} (?:aufgenommen|eingetragen|gesetzt|angemeldet|hinzugefugt)
            {_SOON_DE}(?: \w+)? (?:erhalten sie|erhaltst du|bekommen sie|bekommst du|bekommt ihr|erhaltet ihr|kriegst du|kriegen sie|finden sie|schicke ich ihnen|schicke ich dir|sende ich ihnen|senden wir ihnen|schicken wir ihnen|geht ihnen|kommt zu ihnen)(?: \w+){{0,2}} (?:meine|meinen|unsere|unseren|mein|unser|der|die|das|den) {_SENT_DE}
            (?:erhaltst|erhalten sie|bekommst|bekommen sie|kriegst|bekommt|erhaltet) (?:du |ihr )?(?:also |nun |jetzt |automatisch )?{_SOON_DE}(?: \w+){{0,3}} {_SENT_DE}
            (?:werden sie|wirst du|sie werden|du wirst) {_SOON_DE}(?: \w+){{0,3}} {_SENT_DE} (?:erhalten|bekommen|finden)
            (?:erhalten sie|bekommen sie|erhaltst du|bekommst du) (?:nun|jetzt|automatisch|auch) (?:\w+ )?(?:meinen|unseren|meine|unsere) {_SENT_DE}
            (?:ihre|deine) (?:e-mail-adresse|mailadresse|adresse|mail-adresse) (?:ist jetzt|ist nun|wurde|steht jetzt|steht nun|habe ich|haben wir) (?:\w+ )?(?:in|auf|fur) (?:meinem|meinen|unserem|unseren|unserer|unsere|meiner|meine) {_LIST_DE}(?: \w+)?
            (?:alle|jeder|allen) (?:meine|meiner|unsere|meinen|neuen) (?:neuen )?(?:kontakte|kontakten) (?:\w+ )?(?:bekommen|erhalten|bekommt|erhalt|stehen|landen|kommen) (?:\w+ )?(?:meinen|unseren|auf|in) (?:\w+ )?{_LIST_DE}
            als (?:neuer |mein |meine |unser )?kontakt (?:erhalten sie|bekommen sie|bekommst du|erhaltst du|stehen sie|sind sie|bist du)(?: \w+){{0,3}} {_LIST_DE}
            (?:stehen sie|stehst du) (?:nun|jetzt|ab sofort|automatisch) (?:auf|in) (?:meinem|unserem|meiner|unserer|dem) {_LIST_DE}
            (?:sofern|wenn|falls) (?:sie|du) nicht (?:widersprechen|widersprichst|absagen|absagst)(?: \w+)?,? (?:erhalten|bekommen|nehme|bekommst|erhaltst|setze) (?:\w+ ){{1,4}}{_LIST_DE}
        """,
        "fr": rf"""
            (?:je vous ai|je t'ai|nous vous avons|nous t'avons|on vous a|on t'a) (?:aussi |deja |donc |egalement |d'office |directement |maintenant )?(?:ajoute|inscrit|abonne|mis|integre|inclus|enregistre)e?s? (?:aussi |d'office |directement |egalement )?(?:a|sur|dans|parmi) (?:ma|notre|la|mes|nos) {_LIST_FR}
            (?:j'ai|nous avons) (?:aussi |deja |egalement |donc )?(?:ajoute|inscrit|mis|integre|enregistre) (?:votre|ton) (?:adresse|adresse mail|e-?mail|courriel|mail|nom)(?: mail| electronique)? (?:a|sur|dans|parmi) (?:ma|notre|la) {_LIST_FR}
            permis(?:e)? de (?:vous|t'|te )?(?: )?(?:ajouter|inscrire|abonner|mettre|integrer|inclure|compter)(?: aussi)? (?:a|sur|dans|parmi) (?:ma|notre|la|mes|nos) (?:{_LIST_FR}|abonnes|lecteurs|destinataires)
            (?:pris la liberte|prends la liberte|prenons la liberte) de (?:vous |t'|te )?(?:ajouter|inscrire|abonner|mettre|integrer|inclure) (?:a|sur|dans|parmi) (?:ma|notre|la|mes|nos) (?:{_LIST_FR}|abonnes|lecteurs|destinataires)
            (?:vous etes|tu es|vous voila|te voila) (?:maintenant|desormais|a present|des maintenant|dorenavant|automatiquement|d'office) (?:abonne|inscrit|ajoute|enregistre)e?s? (?:a|sur|dans|pour) (?:ma|notre) {_LIST_FR}
            (?:vous avez|tu as) (?:ete )(?:\w+ )?(?:ajoute|inscrit|abonne)e?s? (?:a|sur|dans) (?:ma|notre) {_LIST_FR}
            (?:vous figurez|vous faites partie|tu fais partie|tu figures) (?:desormais|maintenant|a present) (?:de|sur|dans|parmi) (?:ma|notre|mes|nos|les abonnes de) {_LIST_FR}
            {_SOON_FR},? (?:vous recevrez|tu recevras|vous recevez|tu recois|vous allez recevoir|tu vas recevoir|vous trouverez|je vous envoie|je vous enverrai|nous vous enverrons|nous vous enverrons) (?:automatiquement |aussi |egalement )?(?:ma|notre|mes|nos|la|les) {_SENT_FR}
            (?:vous recevrez|tu recevras|vous recevez|tu recois|vous allez recevoir|tu vas recevoir) (?:donc |automatiquement |aussi )?{_SOON_FR} (?:\w+ ){{0,2}}(?:ma|notre|mes|nos|la) {_SENT_FR}
            (?:vous recevrez|tu recevras|vous allez recevoir) (?:donc |automatiquement )?(?:ma|notre|mes|nos) {_SENT_FR}(?: \w+){{0,3}} (?:{_SOON_FR}|puisque nous|puisqu'on|comme nous sommes)
            vous la recevrez (?:desormais|dorenavant|automatiquement|chaque)
            (?:votre|ton) (?:adresse|adresse mail|e-?mail|courriel|mail|nom) (?:est|figure|a ete) (?:maintenant |desormais |a present )?(?:inscrite?|ajoutee?|enregistree?|dans|sur) (?:a |sur |dans )?(?:ma|notre) {_LIST_FR}
            tous mes (?:nouveaux )?contacts (?:recoivent|sont inscrits|sont ajoutes|sont abonnes) (?:automatiquement )?(?:a |sur )?(?:ma|notre|mes|nos) {_SENT_FR}
            (?:sauf avis contraire|sauf opposition|sauf refus)(?: de votre part| de ta part)?,? (?:vous|je|nous|tu) (?:recevrez|vous|recevras|t') ?(?:inscris|ajoute|inscrirai|ajouterai|inscrivons|ajoutons|envoie|enverrai)? ?(?:a |sur )?(?:ma|notre|mes|nos) {_SENT_FR}
            (?:je vous|je t'|nous vous) ?(?:inscris|ajoute|abonne|inscrivons|ajoutons) (?:donc|d'office|des maintenant|des aujourd'hui|automatiquement|par la presente) (?:a|sur|dans) (?:ma|notre) {_LIST_FR}
        """,
        "es": rf"""
            (?:te|le|os|lo|la|les) (?:he|hemos) (?:ya |tambien )?(?:anadido|agregado|apuntado|suscrito|suscripto|incluido|inscrito|sumado|metido|puesto|dado de alta|registrado|incorporado) (?:tambien |ya |directamente )?(?:a|en|al) (?:mi|nuestro|nuestra|la|el) {_LIST_ES}
            (?:te|lo|la|le|os|les) (?:agregue|anadi|suscribi|inclui|sume|apunte|inscribi|meti|puse|incorpore|di de alta|agregamos|anadimos|suscribimos|incluimos|sumamos|apuntamos) (?:a|en|al) (?:mi|nuestro|nuestra) {_LIST_ES}
            ya (?:te|lo|la|le|os) (?:agregue|anadi|suscribi|inclui|sume|apunte|inscribi|meti|puse|tengo) (?:a|en|al) (?:mi|nuestro|nuestra|la) {_LIST_ES}
            libertad de (?:anadir|agregar|apuntar|suscribir|incluir|inscribir|sumar|meter|poner|incorporar|registrar)(?:te|le|lo|la|os|les)(?: tambien)? (?:a|en|al|entre) (?:mi|nuestro|nuestra|la|el|mis|nuestros|los) (?:{_LIST_ES}|suscriptores|lectores|destinatarios)
            permitido (?:anadir|agregar|apuntar|suscribir|incluir|inscribir|sumar|meter|poner)(?:te|le|lo|la|os|les) (?:a|en|al|entre) (?:mi|nuestro|nuestra|la|el|mis|nuestros) (?:{_LIST_ES}|suscriptores|lectores)
            (?:ya|ahora|desde hoy|automaticamente|desde ya) (?:estas|esta|estais|quedas|queda|figuras|figura|formas parte|forma parte) (?:\w+ )?(?:suscrit[oa]|apuntad[oa]|inscrit[oa]|anadid[oa]|agregad[oa]|incluid[oa]|dad[oa] de alta|de|en) (?:a |en |al )?(?:mi|nuestro|nuestra) {_LIST_ES}
            (?:has|ha) sido (?:\w+ )?(?:anadid[oa]|agregad[oa]|suscrit[oa]|apuntad[oa]|incluid[oa]|inscrit[oa]) (?:a|en|al) (?:mi|nuestro|nuestra) {_LIST_ES}
            {_SOON_ES},? (?:recibiras|recibira|recibireis|recibiran|vas a recibir|va a recibir|te llegara|te llegaran|le llegara|le llegaran|tendras|tendra|te enviare|le enviare|le enviaremos|te mandare|le mandare) (?:automaticamente |tambien |cada \w+ )?(?:mi|mis|nuestro|nuestra|nuestros|nuestras|el|la|las|los) {_SENT_ES}
            (?:recibiras|recibira|recibireis|vas a recibir|va a recibir|te llegara|te llegaran|le llegara|le llegaran) (?:automaticamente |tambien )?{_SOON_ES} (?:\w+ ){{0,2}}(?:mi|mis|nuestro|nuestra|nuestros|nuestras) {_SENT_ES}
            (?:recibiras|recibira|recibireis) (?:automaticamente )?(?:mi|mis|nuestro|nuestra|nuestros|nuestras) {_SENT_ES}(?: \w+){{0,3}} (?:{_SOON_ES}|puesto que|ya que somos|ya que estamos|porque estamos)
            (?:tu|su) (?:correo|direccion|e-?mail|mail|nombre) (?:ya |ahora )?(?:esta|figura|ha sido|fue|queda) (?:\w+ )?(?:en|a|al|incluido|incluida|anadido|anadida|agregado|inscrito)(?: en| a| al)? (?:mi|nuestro|nuestra) {_LIST_ES}
            (?:he|hemos) (?:anadido|agregado|apuntado|incluido|inscrito|puesto) (?:tu|su) (?:correo|direccion|e-?mail|mail|nombre)(?: electronico)? (?:a|en|al) (?:mi|nuestro|nuestra|la) {_LIST_ES}
            todos mis (?:nuevos )?contactos (?:reciben|estan en|entran en|van a) (?:automaticamente )?(?:mi|mis|nuestro|nuestra) {_SENT_ES}
            como (?:contacto|nuevo contacto|contactos) (?:mio |nuestro |de mi red |de nuestra red )?,?(?: )?(?:recibira|recibiras|va a recibir|vas a recibir|ya esta|ya estas) (?:\w+ )?(?:mi|nuestro|nuestra|nuestros|nuestras|mis|en) {_SENT_ES}
            (?:salvo que|a menos que|si no) (?:me |nos )?(?:diga|digas|indique|avise|avises|dice|dices) (?:lo contrario|otra cosa|nada),? (?:le|te|lo|la|recibira|recibiras) (?:\w+ ){{0,3}}(?:mi|nuestro|nuestra|nuestros|nuestras|mis) {_SENT_ES}
        """,
        "pt": rf"""
            (?:adicionei|inscrevi|acrescentei|inclui|subscrevi|coloquei|registei|cadastrei|juntei|pus|meti|adicionamos|inscrevemos|acrescentamos|incluimos|cadastramos|colocamos)(?:-te|-o|-a|-vos| voce| te| o seu e-?mail| seu e-?mail| o teu e-?mail| o seu endereco| o seu nome| seu nome)?(?: ja| tambem)? (?:a|na|em|no|o|ao) (?:minha|nossa|meu|nosso) {_LIST_PT}
            (?:ja )?(?:te|o|a|lhe) (?:adicionei|inscrevi|acrescentei|inclui|coloquei|registei|cadastrei|pus|meti) (?:a|na|em|no|ao) (?:minha|nossa|meu|nosso) {_LIST_PT}
            liberdade de (?:te |o |a |os |as |lhe )?(?:incluir|adicionar|acrescentar|inscrever|colocar|por|registar|cadastrar|subscrever|juntar)(?:-te|-o|-a|-lo|-la|-vos| voce| o seu e-?mail| seu e-?mail)? (?:a|na|em|no|ao|entre) (?:minha|nossa|meu|nosso|os meus|os nossos) (?:{_LIST_PT}|assinantes|leitores|subscritores)
            permiti-me (?:incluir|adicionar|acrescentar|inscrever|colocar|por)(?:-te|-o|-a|-lo|-la| voce)? (?:a|na|em|no|ao) (?:minha|nossa|meu|nosso) {_LIST_PT}
            (?:ja|agora|automaticamente|desde hoje|a partir de agora) (?:esta|estas|faz parte|fazes parte|fica|ficas|foi|foste|e|es) (?:\w+ )?(?:inscrit[oa]|subscrit[oa]|adicionad[oa]|incluid[oa]|registad[oa]|cadastrad[oa]|assinante|da|do|na|no) (?:na |no |em |da |do |a |ao )?(?:minha|nossa|meu|nosso) {_LIST_PT}
            (?:voce |tu )?(?:foi|foste) (?:automaticamente |agora |ja )?(?:adicionad[oa]|inscrit[oa]|incluid[oa]|subscrit[oa]|acrescentad[oa]) (?:a|na|no|em|ao) (?:minha|nossa|meu|nosso) {_LIST_PT}
            {_SOON_PT},? (?:voce |o senhor |a senhora |tu )?(?:vai receber|vais receber|recebera|receberas|recebe|recebes|passa a receber|passas a receber|passara a receber|ira receber|iras receber|vai passar a receber) (?:automaticamente |tambem )?(?:a |o |as |os )?(?:minha|nossa|meu|nosso|minhas|nossas|meus|nossos) {_SENT_PT}
            (?:vai|vais|ira|passa|passas|passara) (?:a |passar a )?(?:receber|recebe-l[oa]s?) {_SOON_PT} (?:\w+ ){{0,2}}(?:minha|nossa|meu|nosso|minhas|nossas) {_SENT_PT}
            (?:vai|vais) passar a receber (?:a |o |as |os )?(?:minha|nossa|meu|nosso|minhas|nossas|meus|nossos) {_SENT_PT}
            (?:voce )?(?:recebera|receberas|vai receber|vais receber|passa a receber) (?:a |o |as |os )?(?:minha|nossa|meu|nosso|minhas|nossas|meus|nossos) {_SENT_PT}(?: \w+){{0,3}} (?:{_SOON_PT}|ja que estamos|ja que somos|visto que|uma vez que estamos)
            (?:o seu|o teu|seu|teu) (?:e-?mail|endereco|nome|contacto|contato) (?:ja |agora )?(?:esta|foi|fica|consta) (?:\w+ )?(?:na|no|a|ao|em|da|do|incluido|adicionado|inscrito) (?:na |no |a |ao )?(?:minha|nossa|meu|nosso) {_LIST_PT}
            todos os meus (?:novos )?(?:contactos|contatos) (?:recebem|entram|passam a receber) (?:automaticamente )?(?:a |o |as |na |no )?(?:minha|nossa|meu|nosso|minhas) {_SENT_PT}
            (?:salvo indicacao em contrario|a menos que (?:me )?(?:diga|digas)|se nao disser nada),? (?:\w+ ){{0,4}}(?:minha|nossa|meu|nosso) {_SENT_PT}
        """,
        "it": rf"""
            (?:l'ho|ti ho|la abbiamo|l'abbiamo|vi ho|ti abbiamo|vi abbiamo|la ho) (?:gia |anche )?(?:aggiunt[oaie]|iscritt[oaie]|inserit[oaie]|mess[oaie]|registrat[oaie]|inclus[oaie]) (?:anche |gia |subito )?(?:alla|nella|al|nel|tra|fra|in|all') ?(?:mia|nostra|mio|nostro|i miei|gli|lista per la mia|lista per la nostra) ?{_LIST_IT}
            (?:ti ho|l'ho|vi ho) (?:gia )?mess[oaie] in lista per (?:la|il) (?:mia|nostra|mio|nostro) {_LIST_IT}
            (?:ho|abbiamo) (?:gia |anche )?(?:aggiunto|iscritto|inserito|messo|registrato) (?:il suo|il tuo|la sua|la tua) (?:indirizzo|e-?mail|mail|nome|nominativo)(?: e-?mail| di posta)? (?:alla|nella|al|nel|tra) (?:mia|nostra|mio|nostro) {_LIST_IT}
            (?:permess[oa]|presa la liberta|preso la liberta|permettiamo|permetto) di (?:aggiunger|iscriver|inserir|metter|registrar|includer)(?:la|ti|lo|vi|le)(?: anche)? (?:alla|nella|al|nel|tra|fra) (?:mia|nostra|mio|nostro|i miei|i nostri) (?:{_LIST_IT}|iscritti|lettori|abbonati)
            (?:ora|adesso|da oggi|gia|automaticamente) (?:e|sei|fa parte|fai parte|risulta|risulti) (?:\w+ )?(?:iscritt[oa]|abbonat[oa]|aggiunt[oa]|inserit[oa]|registrat[oa]|della|del|nella|nel) (?:alla |al |nella |nel |tra )?(?:mia|nostra|mio|nostro) {_LIST_IT}
            (?:e stat[oa]|sei stat[oa]) (?:\w+ )?(?:iscritt[oa]|aggiunt[oa]|inserit[oa]|abbonat[oa]) (?:alla|al|nella|nel) (?:mia|nostra|mio|nostro) {_LIST_IT}
            {_SOON_IT},? (?:ricevera|riceverai|riceverete|le arrivera|le arriveranno|ti arrivera|ti arriveranno|trovera|troverai|le mandero|ti mandero|le invieremo|ti inviero|le inviero|ricevi|riceve) (?:automaticamente |anche |ogni \w+ )?(?:la|il|le|i) (?:mia|nostra|mio|nostro|mie|nostre|miei|nostri) {_SENT_IT}
            (?:ricevera|riceverai|riceverete|le arrivera|ti arrivera|le arriveranno|ti arriveranno) (?:automaticamente |anche )?{_SOON_IT} (?:\w+ ){{0,2}}(?:mia|nostra|mio|nostro|mie|nostre) {_SENT_IT}
            (?:ricevera|riceverai) (?:automaticamente )?(?:la|il|le) (?:mia|nostra|mio|nostro|mie|nostre) {_SENT_IT}(?: \w+){{0,3}} (?:{_SOON_IT}|dato che siamo|visto che siamo|poiche siamo|perche siamo)
            (?:il suo|il tuo) (?:indirizzo|nome|nominativo|contatto) (?:ora |adesso )?(?:e|risulta|e stato) (?:\w+ )?(?:nella|nel|alla|al|inserito|aggiunto|iscritto) (?:nella |nel |alla |al )?(?:mia|nostra|mio|nostro) {_LIST_IT}
            tutti i miei (?:nuovi )?(?:contatti|collegamenti) (?:ricevono|entrano|sono iscritti) (?:automaticamente )?(?:la|alla|nella|il) (?:mia|nostra|mio|nostro) {_SENT_IT}
            (?:la|ti|vi) (?:iscrivo|aggiungo|inserisco|metto) (?:quindi|percio|d'ufficio|intanto|da subito|gia da ora|senz'altro) (?:alla|nella|al|nel) (?:mia|nostra|mio|nostro) {_LIST_IT}
            (?:salvo diversa indicazione|salvo suo rifiuto|a meno che non),? (?:\w+ ){{0,5}}(?:mia|nostra|mio|nostro) {_SENT_IT}
        """,
        "nl": rf"""
            (?:ik|we|wij) (?:heb|hebben) (?:je|jou|u|jullie|uw adres|je adres|uw e-mailadres|je mailadres)(?: \w+){{0,2}} (?:toegevoegd|aangemeld|ingeschreven|gezet|opgenomen|geabonneerd) (?:aan|voor|op|in|bij) (?:mijn|onze|ons|de) {_LIST_NL}
            (?:heb|hebben) (?:ik |we |wij )?(?:je|jou|u|jullie|uw adres|je adres|uw e-mailadres|je mailadres)(?: alvast| ook| meteen| direct| al| maar| nu| vast)? (?:op|aan|voor|in|bij) (?:mijn|onze|ons|de) {_LIST_NL}(?: \w+)?
            (?:zo vrij|vrijheid genomen|permitteer me|veroorloofd)(?: geweest)?(?: om)? (?:je|jou|u|jullie|uw adres|je adres)(?: alvast| ook| meteen)? (?:op|aan|voor|in|bij) (?:mijn|onze|ons|de) {_LIST_NL}(?: (?:te|toe te|aan te|in te|op te) \w+)?
            (?:u bent|je bent|jij bent|jullie zijn) (?:nu|vanaf nu|vanaf vandaag|voortaan|automatisch|hierbij|inmiddels) (?:\w+ )?(?:aangemeld|ingeschreven|toegevoegd|geabonneerd|abonnee|lid|lezer|opgenomen) (?:voor|op|aan|van|in|bij) (?:mijn|onze|ons|de) {_LIST_NL}
            (?:u bent|je bent|u werd|je werd) (?:automatisch )?(?:aan|voor|op|in) (?:mijn|onze|ons) {_LIST_NL} (?:toegevoegd|aangemeld|ingeschreven|gezet|opgenomen)
            (?:u staat|je staat|staat u|sta je) (?:nu|vanaf nu|voortaan|automatisch|inmiddels) (?:op|in) (?:mijn|onze|ons|de) {_LIST_NL}
            {_SOON_NL} (?:ontvangt u|ontvang je|krijgt u|krijg je|krijgen jullie|ontvangen jullie|stuur ik je|stuur ik u|sturen we u|sturen wij u|vindt u|vind je|mail ik je|mail ik u)(?: \w+){{0,2}} (?:mijn|onze|ons|de|het) {_SENT_NL}
            (?:u ontvangt|je ontvangt|u krijgt|je krijgt|jullie krijgen) (?:dus |automatisch )?{_SOON_NL} (?:\w+ ){{0,2}}(?:mijn|onze|ons|de|het) {_SENT_NL}
            (?:u ontvangt|je ontvangt|u krijgt|je krijgt) (?:automatisch )?(?:mijn|onze|ons) {_SENT_NL}(?: \w+){{0,3}} (?:{_SOON_NL}|omdat we|omdat wij|nu we|nu wij)
            (?:u zult|je zult|u gaat|je gaat) {_SOON_NL} (?:\w+ ){{0,2}}(?:mijn|onze|ons) {_SENT_NL} (?:ontvangen|krijgen)
            (?:uw|je|jouw) (?:e-mailadres|mailadres|adres|naam) (?:staat nu|is nu|is|staat|is inmiddels) (?:\w+ )?(?:op|in|aan|voor) (?:mijn|onze|ons) {_LIST_NL}
            al (?:mijn|onze) (?:nieuwe )?(?:contacten|connecties) (?:krijgen|ontvangen|staan op|komen op) (?:\w+ )?(?:mijn|onze|ons|de) {_SENT_NL}
            als (?:nieuw |nieuwe )?(?:contact|connectie) (?:krijgt u|ontvangt u|krijg je|ontvang je|staat u|sta je)(?: \w+){{0,3}} {_SENT_NL}
            (?:tenzij|als) (?:u|je) (?:bezwaar maakt|niet reageert|anders aangeeft|niets laat horen)(?: \w+)?,? (?:krijgt|ontvangt|zet|krijg|ontvang) (?:\w+ ){{1,3}}{_SENT_NL}
        """,
    }
)
"""Telling somebody that they are on a list now, or will get it from now on."""
