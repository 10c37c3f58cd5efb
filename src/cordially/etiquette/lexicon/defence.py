"""Words that defend the writer or scold the reader."""

from cordially.etiquette.lexicon.gap import up_to
from cordially.etiquette.phrases import Phrases

_LEFT = "(?:unsubscribed|opted out|deleted it|ignored it|skipped it|said so|said something|disconnected|removed yourself|removed me|clicked unsubscribe|pressed delete|hit delete|told me nicely|asked nicely|asked me nicely)"

SCOLDING = Phrases(
    {
        "en": rf"""
            you could {up_to(2)}have {up_to(2)}{_LEFT}
            (?:could have|could've|might have) {up_to(1)}(?:just|simply) {up_to(1)}{_LEFT}
            (?:no one|nobody) (?:is |was )?(?:forces|forced|forcing|makes|made|making) you
            you (?:really |just )?(?:need to|should|must|might want to|ought to) {up_to(1)}(?:calm down|relax|chill|lighten up|grow up|get over (?:it|yourself))
            (?<!things\x20)(?<!it\x20)(?<!work\x20)(?<!life\x20)(?<!all\x20)(?<!to\x20)(?<!they\x20)(?<!i\x20)(?<!we\x20)(?<!everything\x20)(?<!helps\x20)(?:please |just )?calm down
            (?:oh )?(?:just )?(?:chill out|get over it|get over yourself|lighten up|grow up|get a life)(?=\W*(?:$|[.,!?;]))
            (?:no need|no reason|there's no need|no call) (?:at all )?(?:to|for you to) (?:be|get|become|sound) (?:so )?(?:rude|upset|offended|angry|worked up|aggressive|hostile|nasty|impolite|dramatic|personal|unfriendly)
            no need (?:at all )?(?:to|for you to) (?:overreact|make a (?:scene|fuss|drama)|attack me|complain|report me)
            you(?:'re| are) (?:clearly |really |just |obviously )?(?:overreacting|too sensitive|so sensitive|being (?:rude|unfair|ridiculous|childish|oversensitive|dramatic|difficult|unreasonable))
            (?:don't|do not|stop) (?:be|being) (?:so |too )?(?:sensitive|dramatic|childish|ridiculous|touchy|difficult|silly about)
            most (?:people|others|of my contacts|of my connections|readers|recipients) (?:\w+ )?(?:are|were|seem|feel|have been) {up_to(1)}(?:grateful|thankful|happy about it|glad to (?:get|hear)|appreciative|fine with (?:it|this|that))
            most (?:people|others|of my contacts|of my connections|readers|recipients) (?:\w+ )?(?:thank me|thanked me|appreciate (?:it|this|my|these|that|being|hearing)|enjoy (?:my|these|getting))
            (?:everyone|everybody) else (?:is|was|seems|seemed) {up_to(1)}(?:happy|fine|grateful|ok|okay|glad|pleased)
            (?:no one|nobody) else (?:has |ever )?(?:complains|complained|minded|minds|objected|had a problem|has a problem|seems to mind)
            you(?:'re| are) the (?:first|only) (?:one|person|contact|reader)(?: who| to)? {up_to(2)}(?:complain|complained|complains|complaining|object|objected|mind|minds|has a problem)
            (?:after all,? )?(?:it was|it is|it's) you (?:yourself )?who (?:accepted|connected|signed up|agreed|asked me|added me|gave me)
            (?:after all|remember|mind you),? you (?:accepted|connected with|signed up|agreed to|added me|gave me your)
            what(?:'s| is) (?:your problem|wrong with you|the matter with you|your issue)
            (?:if you had|had you|if you'd) {up_to(2)}(?:bothered|cared|troubled) to (?:read|look|check|ask)
            if you had (?:actually |really |properly |only )?read (?:my|the|it|what)
            (?:i'm |i am )?sorry (?:that )?you (?:feel that way|see it that way|took it (?:that|the wrong) way|took offence|took offense|feel this way)
            (?:how dare you|suit yourself|(?:it's|that's|then it's) your loss|take it or leave it|that's your problem|that is your problem|not my problem|not my fault|isn't my fault|is not my fault)
            i (?:did|have done|did absolutely|'ve done) {up_to(1)}nothing wrong
            i (?:really |honestly )?(?:have|'ve got) better things to do
            you should (?:be|feel) {up_to(1)}(?:grateful|glad|thankful|ashamed|honoured|honored|happy that)
            you (?:clearly|obviously|evidently) (?:didn't|did not|don't|do not|haven't|have not|misread|misunderstood|have no|never)
            (?:i won't|i will not|i'm not going to|don't) (?:waste|wasting) (?:my|any more of my|your|any more) time
            (?:if you don't|if you do not) like it,? (?:then )?(?:just )?(?:leave|unsubscribe|delete|don't read|ignore|block|that's)
            (?:report|reporting|blocking|block) me (?:was|is|over|for) {up_to(2)}(?:unfair|unnecessary|ridiculous|childish|over the top|uncalled|one message|a message|one mail)
            (?:that was|that is|that's|this is) {up_to(1)}(?:uncalled for|over the top|out of line)
            if you (?:don't|do not) (?:like|enjoy|care for) {up_to(3)}[\w']+,? {up_to(2)}(?:delete|ignore|bin|trash|skip|don't read|do not read|block|throw)
            you {up_to(1)}(?:agreed|consented|gave your consent|said yes|opted in) {up_to(5)}(?:when you|by|the moment you|the day you) (?:accept|accepted|accepting|connected|connecting|added)
            you should have {up_to(1)}(?:read|checked|looked at|thought of|changed) {up_to(3)}(?:before|first|settings|terms|profile)
            before (?:you (?:blame|accuse|complain|attack|report)|blaming|accusing|complaining|attacking|reporting)(?: me)?
            (?:can't|cannot|can hardly|could hardly|hardly|can't really|nobody can|you can't) {up_to(4)}(?:call|called|considered|speak of|talk of|label|labelled) {up_to(3)}spam
            can't (?:please|make) everyone(?: happy)?
        """,
        "de": rf"""
            (?:du hattest|sie hatten|ihr hattet|hattest du|hatten sie|hattet ihr) {up_to(6)}(?:abmelden|abbestellen|austragen|loschen|ignorieren|wegklicken|uberlesen|entfernen) (?:konnen|durfen|sollen)
            (?:du hattest|sie hatten|hattest du|hatten sie) {up_to(4)}(?:auch |einfach |ja |doch ){up_to(2)}(?:sagen|melden|bescheid sagen|bescheid geben) konnen
            (?:beruhige?|beruhig) dich|beruhigen sie sich|beruhigt euch|komm(?:en sie)? (?:mal )?(?:wieder )?runter
            (?:reg|rege|regt|regen) (?:dich|euch|sie sich) (?:doch |mal |bitte |jetzt ){up_to(1)}(?:ab|nicht (?:so )?auf)
            (?:reg|rege|regt|regen) (?:dich|euch|sie sich) (?:ab|nicht (?:so )?auf)
            (?:kein grund|es gibt keinen grund|nicht notig|unnotig),? {up_to(2)}(?:sich )?(?:so |gleich |derart )?(?:aufzuregen|beleidigt|unfreundlich|unhoflich|ausfallend|sauer|aggressiv|wutend|patzig|pampig|schnippisch|zickig|gereizt)
            (?:stell|stelle) dich (?:doch |mal |bitte )?nicht so an|stellen sie sich (?:doch |bitte )?nicht so an|hab dich nicht so|haben sie sich nicht so
            (?:sei|seien sie|seid) (?:doch |bitte |mal )?nicht (?:so|immer so|gleich so|derart) (?:empfindlich|uberempfindlich|kleinlich|kindisch|dunnhautig|beleidigt|zickig|lacherlich)
            (?:du ubertreibst|sie ubertreiben|du reagierst uber|sie reagieren uber|du bist (?:zu|so|sehr) empfindlich|sie sind (?:zu|so|sehr) empfindlich)
            (?:niemand|keiner) (?:zwingt|hat) (?:dich|sie|euch) (?:dazu|gezwungen|zum lesen|zu irgendwas|zu etwas)?
            (?:die meisten|die anderen|alle anderen|andere) {up_to(3)}(?:sind|waren|sehr|ganz|durchaus|uberaus) {up_to(2)}(?:dankbar|froh daruber|zufrieden|glucklich damit)
            (?:die meisten|die anderen|alle anderen) {up_to(2)}(?:freuen sich|haben sich gefreut|bedanken sich|haben sich bedankt|freut das|finden (?:das|es) (?:gut|toll|nett|schon|hilfreich))
            (?:niemand|keiner|kein anderer|niemand anders|niemand anderer) (?:sonst )?(?:hat sich (?:bisher |je |bislang |daruber )?beschwert|beschwert sich|storte sich|stort sich)
            (?:sonst|bisher|bislang) {up_to(1)}(?:hat sich|beschwert sich) {up_to(1)}(?:niemand|keiner|noch niemand|noch keiner)(?: je| daruber)?(?: beschwert)?
            (?:du bist|sie sind|du warst|sie waren) (?:der|die) (?:einzige|erste)[rn]?,? (?:der|die|den|dem) {up_to(4)}(?:beschwert|beschweren|stort|aufregt|meckert|problem)
            (?:du hast|sie haben) (?:doch |ja |mich doch |mir doch |schlieslich ){up_to(2)}(?:selbst |selber ){up_to(3)}(?:angenommen|zugestimmt|angemeldet|eingetragen|vernetzt|gegeben|angefragt|bestatigt)
            (?:du hast|sie haben) (?:schlieslich|immerhin) {up_to(4)}(?:angenommen|zugestimmt|angemeldet|eingetragen|vernetzt)
            was ist (?:denn |eigentlich )?(?:dein|ihr|euer) problem|wo ist (?:denn |eigentlich )?(?:dein|ihr|das) problem
            wenn (?:du|sie) {up_to(4)}(?:gelesen|hingesehen|aufgepasst|hingeschaut) (?:hattest|hatten)
            (?:das |es )?(?:ist|war) (?:doch |ja |wirklich |nun wirklich )?nicht meine? (?:schuld|problem|fehler)|dafur kann ich (?:doch )?nichts
            ich habe? (?:doch |ja |wirklich |gar ){up_to(1)}nichts (?:falsches|falsch|unrechtes|verbotenes|boses) (?:gemacht|getan)
            ich habe? nichts (?:falsches|falsch|unrechtes|verbotenes|boses) (?:gemacht|getan)
            (?:schade|bedauerlich|traurig),? dass (?:du|sie) das so (?:sehen|siehst|auffasst|auffassen|empfinden|empfindest|verstehen|verstehst)
            (?:tut mir leid|bedaure),? (?:dass|wenn) (?:du|sie) (?:das|es|dich|sich) {up_to(1)}(?:so|gleich|in den falschen hals|personlich|angegriffen) {up_to(1)}(?:sehen|siehst|nimmst|nehmen|bekommen|fuhlen|fuhlst|auffasst|auffassen)
            (?:dein pech|ihr pech|selber schuld|selbst schuld|dann eben nicht|dann halt nicht|wer nicht will)
            (?:du solltest|sie sollten|du konntest|sie konnten) {up_to(2)}(?:froh|dankbar) sein
            ich habe? (?:wirklich |wahrlich )?besseres zu tun
            (?:was fallt dir ein|was fallt ihnen ein|was erlauben sie sich|was erlaubst du dir|unverschamtheit)
            man kann es (?:eben |halt |ja )?nicht allen recht machen|man wird (?:ja |doch ){up_to(1)}(?:wohl )?noch
            (?:du hast|sie haben) (?:das |mich |es )?(?:offensichtlich|offenbar|wohl|anscheinend) {up_to(3)}(?:nicht gelesen|nicht verstanden|falsch verstanden|missverstanden)
            wenn (?:dir|ihnen|euch) {up_to(3)}nicht (?:gefallen|gefallt|passen|passt|zusagt|zusagen|recht ist),? {up_to(2)}(?:losch|losche|loschen|losch|ignorier|ignoriere|ignorieren|lies|lesen|wirf|werfen|klick|klicken)
            (?:sie haben|du hast) {up_to(3)}(?:zugestimmt|eingewilligt|ja gesagt),? (?:als|indem|mit) {up_to(4)}(?:angenommen|annahmen|annahmst|vernetzt|bestatigt|anfrage)
            (?:sie hatten|du hattest|sie sollten|du solltest|hatten sie|hattest du) {up_to(3)}(?:einstellungen|profil|bedingungen|text|nachricht) {up_to(2)}(?:lesen|prufen|ansehen) (?:sollen|mussen|konnen)
            bevor (?:sie|du) (?:mir|mich) {up_to(3)}(?:beschuldigen|beschuldigst|vorwerfen|vorwirfst|angreifen|angreifst|melden|meldest|beschweren|die schuld)
            (?:von spam|spam|werbung) {up_to(3)}(?:kann|kannst|konnen) {up_to(4)}(?:nicht|kaum|keine rede|schlecht) {up_to(2)}(?:nennen|sprechen|reden|sein|bezeichnen)
            (?:kann|kannst|konnen) {up_to(4)}(?:nicht|kaum|wohl kaum|schlecht) (?:als |von )?(?:spam|werbung) (?:nennen|sprechen|reden|bezeichnen)
            wenn (?:es|das) (?:dir|ihnen) nicht (?:passt|gefallt),? {up_to(3)}(?:losch|losche|loschen|meld|melden|lies|lesen|geh|gehen|ignorier|ignorieren|block|bitte)
        """,
        "fr": rf"""
            (?:vous auriez|tu aurais|vous n'aviez|tu n'avais) {up_to(1)}(?:pu|qu'a) {up_to(4)}(?:desabonner|desinscrire|supprimer|ignorer|effacer|me le dire|le dire)
            il (?:vous |te )?suffisait (?:de |d'){up_to(2)}(?:vous desabonner|vous desinscrire|te desabonner|te desinscrire|desabonner|supprimer|ignorer|effacer|l'ignorer|le dire|cliquer)
            (?:calme-toi|calmez-vous|du calme|on se calme|detends-toi|detendez-vous)
            personne (?:ne |n')?(?:vous |t'|te )?(?:a |y )?(?:oblige|force|forcee|obligee|contraint)
            (?:la plupart|la majorite|les autres|tous les autres|tout le monde) {up_to(4)}(?:sont|est|etaient|semblent|seraient) {up_to(1)}(?:reconnaissants|reconnaissant|contents|content|ravis|heureux|satisfaits)
            (?:la plupart|la majorite|les autres) {up_to(4)}(?:me remercient|m'ont remercie|apprecient|m'en remercient)
            personne d'autre {up_to(1)}(?:s'est|s'en est|se|ne s'est|ne se|s'en) {up_to(1)}(?:plaint|plainte)
            (?:vous etes|tu es|c'est vous|c'est toi) (?:le|la) (?:seule?|premiere?|premier) (?:a|qui) {up_to(3)}(?:plaindre|plaigne|plaint|plaignez|plains|deranger|derange|reclamer)
            (?:inutile|pas la peine|pas besoin|aucune raison|nul besoin) (?:de |d'){up_to(2)}(?:enerver|t'enerver|emporter|s'enerver|vous enerver|etre (?:si |aussi )?(?:agressif|agressive|desagreable|impoli|impolie|grossier|grossiere|vexe|vexee))
            (?:ne le prenez pas|ne le prends pas|ne prenez pas ca) {up_to(1)}(?:comme ca|ainsi|sur ce ton|de haut)
            (?:ne soyez pas|ne sois pas|arretez d'etre|arrete d'etre) (?:si |aussi |trop )?(?:susceptible|sensible|ridicule|agressif|agressive|puerile?|dramatique)
            (?:vous exagerez|tu exageres|vous en faites trop|tu en fais trop|vous dramatisez|tu dramatises|vous etes trop sensible|tu es trop sensible)
            (?:c'est|c'etait) (?:vous|toi) qui (?:avez|as|m'avez|m'as) {up_to(2)}(?:accepte|demande|ajoute|inscrit|invite|contacte)
            (?:vous avez|tu as|vous m'avez|tu m'as) (?:pourtant |quand meme |bien |vous-meme |toi-meme ){up_to(1)}(?:accepte|demande|ajoute|inscrit|donne)
            ce n'est (?:quand meme |vraiment )?pas (?:de )?ma faute|ce n'est pas mon probleme
            je n'ai (?:absolument )?rien fait de (?:mal|grave|reprehensible)
            si (?:vous aviez|tu avais) {up_to(2)}(?:lu|regarde|pris la peine|fait attention)
            (?:quel est|c'est quoi) (?:votre|ton) probleme
            (?:desolee?|navree?|je regrette) que (?:vous le preniez|tu le prennes|vous le voyiez|tu le voies|vous le ressentiez|tu le ressentes) {up_to(1)}(?:ainsi|comme ca|mal|comme cela)
            (?:tant pis pour|dommage pour) (?:vous|toi)
            (?:vous devriez|tu devrais) {up_to(2)}(?:reconnaissante?|contente?|me remercier|avoir honte|vous calmer|te calmer)
            j'ai (?:vraiment |bien )?mieux a faire
            (?:de quel droit|comment osez-vous|comment oses-tu|c'est un comble)
            on ne peut pas plaire a tout le monde
            (?:vous n'avez|tu n'as) (?:visiblement|manifestement|apparemment) (?:pas|rien) {up_to(1)}(?:lu|compris)
            si (?:mes|ces|nos) {up_to(2)}ne (?:vous|te) (?:plaisent|conviennent|interessent) pas,? {up_to(2)}(?:supprimez|supprime|ignorez|ignore|effacez|efface|jetez|jette|ne les lisez|ne les lis)
            (?:vous avez|tu as) {up_to(2)}(?:accepte|consenti|donne votre accord|donne ton accord|dit oui) {up_to(5)}(?:en acceptant|quand vous avez|lorsque vous avez|quand tu as|au moment ou)
            (?:vous auriez|tu aurais) {up_to(1)}du {up_to(1)}(?:lire|verifier|regarder|consulter)
            avant de (?:m'accuser|me reprocher|m'en vouloir|me signaler|vous plaindre|te plaindre|me blamer)
            (?:ne peut|ne peux|ne pouvez|difficilement|pas) {up_to(5)}(?:parler|appeler|qualifier) {up_to(2)}(?:de |du |un )?(?:spam|pourriel)
            si (?:ca|cela) ne (?:vous|te) (?:plait|convient) pas,? {up_to(2)}(?:supprimez|supprime|desabonnez|desabonne|ignorez|ignore|partez|ne lisez|ne lis)
        """,
        "es": rf"""
            (?:podrias|podria|podriais|podrian|podias|podia|pudiste|pudo|hubieras podido|hubiera podido) {up_to(2)}(?:haberte|haberse|haberos|haber|darte|darse) {up_to(2)}(?:dado de baja|de baja|borrado|ignorado|eliminado|desuscrito|dicho)
            (?:bastaba|bastaria|era suficiente) con {up_to(2)}(?:darte de baja|darse de baja|borrarlo|ignorarlo|eliminarlo|decirlo|decirmelo)
            (?:calmate|calmese|calmaos|calmense|tranquilizate|tranquilicese|relajate|relajese)
            nadie (?:te|le|os|les) {up_to(1)}(?:obliga|obligo|obligado|obligando|fuerza|ha forzado|forzo)
            (?:la mayoria|los demas|todos los demas|el resto) {up_to(4)}(?:agradece|agradecen|agradecido|agradecida|agradecidos|contenta|contentos|encantados|encantada)
            (?:nadie mas|ninguna otra persona) {up_to(2)}(?:se ha quejado|se quejo|se queja|quejado)
            (?:eres|es|es usted|has sido|fuiste) (?:el|la) (?:unico|unica|primero|primera|primer) {up_to(1)}que {up_to(2)}(?:queja|quejado|quejo|protesta|molesta)
            (?:no hace falta|no hay necesidad de|no hay por que|no tienes por que|no tiene por que|no es necesario|sin necesidad de) {up_to(1)}(?:ponerse asi|ponerte asi|ponerse (?:borde|agresivo)|ser (?:tan )?(?:grosero|grosera|borde|maleducado|maleducada|desagradable)|enfadarse|enfadarte|alterarse|alterarte|ofenderse|enojarse|enojarte)
            no (?:seas|sea) (?:tan )?(?:exagerado|exagerada|susceptible|sensible|infantil|dramatico|dramatica|ridiculo|ridicula|borde)
            (?:estas|esta usted|esta) exagerando|(?:tu )?exageras|usted exagera
            (?:no es|no ha sido) (?:mi culpa|culpa mia|mi problema|problema mio)
            no (?:he hecho|hice|estaba haciendo) nada (?:de )?(?:malo|mal)
            si (?:hubieras|hubiera|hubieses|hubiese) (?:\w+ )?(?:leido|mirado|prestado)
            (?:cual es|que) (?:tu|su) problema
            (?:lamento|siento) que (?:lo|te|se) (?:veas|vea|tomes|tome|sientas|sienta|hayas tomado|haya tomado) (?:asi|mal|de esa manera|de ese modo)
            (?:alla tu|alla usted|tu te lo pierdes|usted se lo pierde|peor para (?:ti|usted))
            (?:fuiste tu|fue usted|tu mismo|tu misma|usted mismo|usted misma) {up_to(2)}(?:acepto|aceptaste|apuntaste|apunto|suscribiste|suscribio|agregaste|agrego|pidio|pediste)
            (?:deberias|deberia|tendrias que|tendria que) {up_to(1)}(?:agradecermelo|agradecerlo|estar agradecido|estar agradecida|estar contento|darme las gracias|calmarte|calmarse|avergonzarte)
            tengo (?:cosas )?mejores (?:cosas )?que hacer
            (?:como te atreves|como se atreve|que falta de respeto|vaya manera)
            no se puede (?:contentar|gustar|agradar|complacer) a todos?(?: el mundo)?
            (?:claramente|evidentemente|obviamente|esta claro que) no (?:has|ha|lo has|lo ha|me has|me ha) (?:leido|entendido)
            si no (?:te|le|os|les) gustan {up_to(2)}\w+,? {up_to(2)}(?:borralos|borrelos|ignoralos|ignorelos|no los leas|no los lea|tiralos|eliminelos|eliminalos)
            (?:acepto|aceptaste|consintio|consentiste|dio su consentimiento|diste tu consentimiento|usted acepto) {up_to(5)}(?:cuando|al) (?:acepto|aceptaste|aceptar|conectar|conectaste|agregarme)
            (?:deberia|deberias|tendria que|tendrias que|debio|debiste) (?:haber )?(?:leido|leer|mirado|mirar|revisado|revisar) {up_to(4)}(?:antes|ajustes|perfil|condiciones|configuracion)
            antes de (?:acusarme|culparme|quejarse|quejarte|denunciarme|echarme la culpa)
            no (?:se )?(?:puede|puedes|cabe) {up_to(2)}(?:llamar|llamarlo|hablar de|considerar) {up_to(2)}(?:spam|correo basura|correo no deseado)
            si no (?:te|le) gusta,? {up_to(2)}(?:borralo|borrelo|ignoralo|ignorelo|no lo leas|no lo lea|date de baja|dese de baja|vete)
        """,
        "pt": rf"""
            (?:podias|podia|poderia|poderias|podiam|bem podia|bem podias) {up_to(1)}(?:ter|ter-te|ter-se) {up_to(3)}(?:cancelado|apagado|ignorado|descadastrado|removido|anulado|dito|desinscrito|eliminado|saido)
            bastava {up_to(2)}(?:cancelar|apagar|ignorar|descadastrar|dizer|eliminar|sair|clicar|avisar)
            (?:acalma-te|acalme-se|acalmem-se|se acalme|se acalma|calma la|tenha calma|tem calma)
            ninguem (?:te|o|a|lhe|voce|vos)? ?(?:esta )?(?:obriga|obrigou|forcou|forca|obrigando|forcando|a obrigar)
            (?:a maioria|a maior parte|os outros|todos os outros|os demais) {up_to(4)}(?:agradece|agradecem|grata|gratos|contente|contentes|satisfeitos|satisfeita|gosta disso|gostam disso|feliz por)
            (?:mais ninguem|ninguem mais|nenhuma outra pessoa) {up_to(1)}(?:queixou|reclamou|se queixou|se queixa|reclama|protestou)
            (?:es|e|foi|foste|voce e|voce foi) (?:o|a) (?:unico|unica|primeiro|primeira) {up_to(1)}(?:a|que) {up_to(1)}(?:queixa|queixar|queixar-se|queixou|reclama|reclamar|reclamou|incomoda)
            (?:nao e preciso|nao precisa|nao precisas|nao ha necessidade|nao era preciso|nao ha motivo|nao ha razao) {up_to(2)}(?:rude|mal-educado|mal-educada|grosseiro|grosseira|irritado|irritada|zangado|zangada|ofendido|ofendida|agressivo|agressiva|irritar-se|exaltar|exaltar-se|zangar-se|grosso|grossa|assim)
            nao (?:sejas|seja) (?:tao )?(?:sensivel|dramatico|dramatica|exagerado|exagerada|infantil|ridiculo|ridicula|picuinhas|melindroso|melindrosa)
            (?:estas|esta|voce esta) (?:a exagerar|exagerando)|(?:tu exageras|voce exagera)
            (?:nao e|nao foi) (?:minha culpa|culpa minha|problema meu|meu problema)|a culpa nao (?:e|foi) minha
            nao (?:fiz|estou a fazer|estou fazendo) nada de (?:mal|errado|mais)
            se (?:tivesse|tivesses|voce tivesse) {up_to(1)}(?:lido|reparado|prestado|visto bem)
            qual e (?:o )?(?:teu|seu) problema
            (?:lamento|sinto muito|pena) que (?:se sinta|te sintas|veja|vejas|pense|penses|leve|leves|voce se sinta|voce veja) {up_to(1)}(?:assim|dessa forma|dessa maneira|a mal)
            (?:pior|azar) para (?:ti|voce|si)|azar o (?:teu|seu)
            foi (?:voce|tu) (?:mesmo |mesma )?(?:quem|que) (?:aceitou|aceitaste|pediu|pediste|adicionou|adicionaste|subscreveu|inscreveu)
            (?:devia|devias|deveria|deverias) {up_to(2)}(?:agradecer|agradecido|agradecida|grato|grata|contente|ter vergonha|acalmar)
            tenho (?:mais|coisas melhores|coisa melhor|mais o) que fazer
            (?:como se atreve|como te atreves|que falta de educacao|que falta de respeito)
            nao se pode agradar a todos?(?: a gente)?
            (?:claramente|obviamente|pelos vistos|evidentemente) nao (?:leu|leste|percebeu|percebeste|entendeu)
            se nao (?:gosta|gostas) d(?:as|os|estas|estes) {up_to(2)}\w+,? {up_to(2)}(?:apague-as|apaga-as|apague-os|apaga-os|apague|ignore-as|ignora-as|ignore-os|elimine-as|nao as leia|nao as leias|delete)
            (?:aceitou|aceitaste|concordou|concordaste|consentiu|deu o seu consentimento) {up_to(5)}(?:quando|ao) (?:aceitou|aceitaste|aceitar|se conectou|conectar)
            (?:devia|devias|deveria|deverias) ter {up_to(1)}(?:lido|visto|verificado|consultado)
            antes de (?:me acusar|me culpar|me acusares|me culpares|se queixar|te queixares|reclamar|me denunciar|por a culpa|deitar as culpas)
            nao (?:se )?(?:pode|podes|da para) {up_to(2)}(?:chamar|falar de|falar em|considerar) {up_to(3)}(?:spam|lixo eletronico)
            se nao (?:gosta|gostas|gostou),? {up_to(2)}(?:apague|apaga|ignore|ignora|cancele|cancela|nao leia|nao leias|saia|va)
        """,
        "it": rf"""
            (?:avresti potuto|avrebbe potuto|potevi|poteva|potevate) {up_to(3)}(?:disiscriverti|disiscriversi|cancellarti|cancellarsi|cancellarlo|cancellarla|ignorarlo|ignorarla|ignorarmi|ignorare|cancellare|eliminarlo|dirmelo|dirlo)
            bastava {up_to(2)}(?:disiscriversi|disiscriverti|cancellarsi|cancellarti|cancellare|ignorare|ignorarlo|cancellarlo|dirlo|dirmelo|un clic)
            (?:calmati|si calmi|calmatevi|datti una calmata|si dia una calmata|stai calmo|stai calma|stia calmo|stia calma|rilassati|si rilassi)
            nessuno (?:ti|la|vi|l') ?(?:ha )?(?:obbliga|costringe|obbligato|obbligata|costretto|costretta)
            (?:la maggior parte|gli altri|tutti gli altri) {up_to(4)}(?:grata|grati|contenta|contenti|ringrazia|ringraziano|apprezza|apprezzano|felici|felice di)
            (?:nessun altro|nessun'altra) {up_to(2)}(?:si e lamentato|si e mai lamentato|si lamenta|lamentato|lamentata)
            (?:sei|e|lei e|tu sei) (?:l'unico|l'unica|il primo|la prima|il solo|la sola) {up_to(1)}(?:a|che) {up_to(2)}(?:lamentarsi|lamentarti|lamenta|lamentato|lamentata|protestare|infastidirsi)
            (?:non c'e bisogno|non serve|non e il caso|non c'e motivo|inutile) (?:di )?(?:essere (?:cosi )?(?:maleducat[oi]|maleducata|scortese|sgarbat[oa]|aggressiv[oa])|arrabbiarsi|arrabbiarti|offendersi|offenderti|prendersela|prendertela|alterarsi|scaldarsi|scaldarti)
            non (?:essere|sia|fare|faccia) (?:cosi |il |la |l')?(?:permaloso|permalosa|suscettibile|sensibile|infantile|ridicolo|ridicola|esagerato|esagerata|drammatica|offeso|offesa)
            (?:stai|sta) esagerando|(?:tu )?esageri|lei esagera
            non e (?:mica )?(?:colpa mia|un mio problema|un problema mio|mio problema)
            non ho fatto (?:proprio )?(?:niente|nulla) di (?:male|sbagliato|grave)
            se (?:avesse|avessi|solo avesse|solo avessi) {up_to(1)}(?:letto|guardato|fatto attenzione)
            qual e il (?:tuo|suo) problema
            (?:mi dispiace|mi spiace|peccato) che (?:la prenda|lei la prenda|tu la prenda|la veda|tu la veda|lei la veda|te la sia presa|se la sia presa) {up_to(1)}(?:cosi|male|in questo modo)?
            (?:peggio|tanto peggio) per (?:te|lei)
            (?:sei stato tu|sei stata tu|e stato lei|e stata lei) (?:stesso |stessa )?(?:a|ad) (?:accettare|chiedere|iscriverti|iscriversi|aggiungermi|collegarti)
            (?:dovresti|dovrebbe) {up_to(2)}(?:ringraziarmi|ringraziare|essere grato|essere grata|essere contento|vergognarti|vergognarsi|calmarti|calmarsi)
            ho (?:di meglio|cose migliori|altro) da fare
            (?:come ti permetti|come si permette|che maleducazione)
            non si puo (?:piacere|accontentare) (?:a )?tutti
            (?:evidentemente|chiaramente|ovviamente) non (?:hai|ha|avete) (?:letto|capito)
            se {up_to(3)}non (?:ti|le|vi) (?:piacciono|vanno|interessano),? {up_to(2)}(?:cancellali|li cancelli|cancellateli|ignorali|li ignori|non leggerli|non li legga|buttali|li butti|eliminali|li elimini)
            (?:ha|hai|avete) {up_to(1)}(?:accettato|acconsentito|dato il consenso|detto di si) {up_to(5)}(?:quando|accettando|nel momento in cui) ?(?:ha|hai|avete|la|il|mia)?
            (?:doveva|dovevi|avrebbe dovuto|avresti dovuto) {up_to(1)}(?:leggere|controllare|guardare|verificare)
            prima di (?:accusarmi|dare la colpa|darmi la colpa|lamentarsi|lamentarti|segnalarmi|prendersela|prendertela)
            non (?:si )?(?:puo|puoi) {up_to(2)}(?:parlare di|chiamare|chiamarlo|definire|definirlo) {up_to(2)}spam
            se non (?:ti|le) (?:piace|va bene|sta bene),? {up_to(2)}(?:cancella|cancelli|cancellati|ignora|ignori|non leggere|non legga|disiscriviti|si disiscriva)
        """,
        "nl": rf"""
            (?:je had|jij had|u had|had je|had u) {up_to(4)}(?:kunnen|gewoon) {up_to(2)}(?:afmelden|uitschrijven|negeren|verwijderen|wissen|weggooien|zeggen|wegklikken|afgemeld|uitgeschreven)
            (?:je had|jij had|u had|had je|had u) {up_to(3)}(?:afmelden|uitschrijven|negeren|verwijderen|wissen|weggooien) (?:kunnen|gekund)
            (?:doe (?:even |eens |maar )?rustig|rustig aan een beetje|kalmeer|kalmeert u|bedaar)
            (?:maak je|maakt u zich|wind je|windt u zich) (?:toch |maar |even )?niet zo (?:druk|op|boos)
            (?:niemand|geen mens) {up_to(1)}(?:dwingt|verplicht|dwong|gedwongen) {up_to(1)}(?:je|u|jou|jullie)?
            (?:de meeste|de meesten|alle anderen|de anderen|anderen) {up_to(4)}(?:dankbaar|blij mee|blij met|tevreden|waarderen|waardeert|vinden het (?:leuk|fijn|prima)|bedanken me)
            (?:niemand anders|verder heeft niemand|niemand heeft) {up_to(2)}(?:geklaagd|klaagt|klaagde|last van)
            (?:je bent|u bent|jij bent) de (?:enige|eerste) die {up_to(3)}(?:klaagt|geklaagd|moeilijk|stoort|protesteert|zeurt)
            (?:geen reden|niet nodig|nergens voor nodig|onnodig) om {up_to(2)}(?:onbeleefd|boos|beledigd|bot|grof|kwaad|onvriendelijk|onaardig|brutaal|agressief)
            doe (?:toch |eens |nou )?niet zo (?:moeilijk|flauw|gevoelig|kinderachtig|dramatisch|vervelend|lullig|opgefokt)
            (?:wees|weest u) (?:toch )?niet zo (?:gevoelig|overgevoelig|kinderachtig|dramatisch|lichtgeraakt)
            (?:je|jij|u) (?:overdrijft|reageert overdreven|stelt je aan|stelt zich aan)|stel je niet (?:zo )?aan
            (?:dat is |het is )?(?:toch |echt )?niet mijn (?:schuld|fout|probleem)|daar kan ik (?:toch )?niets aan doen
            ik heb (?:toch |echt |helemaal )?niets (?:verkeerds|fouts|fout|verkeerd) gedaan
            als (?:je|u) {up_to(4)}(?:gelezen had|had gelezen|opgelet had|had opgelet|goed gekeken had)
            wat is (?:je|jouw|uw|nou je|nu uw) probleem
            (?:jammer|spijtig|vervelend) dat (?:je|u) (?:het|dat) (?:zo|verkeerd) (?:ziet|opvat|ervaart|voelt|opneemt)
            (?:dan niet hoor|jammer voor (?:je|jou|u)|eigen schuld|moet je zelf weten|moet u zelf weten)
            (?:je hebt|u hebt|u heeft|jij hebt) (?:toch |immers |me toch ){up_to(1)}(?:zelf ){up_to(3)}(?:aangemeld|geaccepteerd|ingeschreven|gevraagd|toegevoegd|gegeven|ingestemd)
            (?:je|jij|u) (?:zou|mag|mocht|moet) {up_to(2)}(?:dankbaar|blij) (?:moeten )?zijn(?: dat)?
            ik heb wel (?:wat )?beters te doen
            (?:hoe durft u|hoe durf je|waar haal je het lef|waar haalt u het lef)
            je kunt het niet iedereen naar de zin maken
            (?:je|u) hebt? (?:duidelijk|blijkbaar|kennelijk|overduidelijk) {up_to(3)}(?:niet gelezen|niet begrepen|verkeerd begrepen)
            als {up_to(2)}(?:berichten|mails|berichtjes|mailtjes|updates) (?:je|u|jou) niet (?:bevallen|aanstaan|zinnen),? {up_to(1)}(?:gooi|verwijder|negeer|wis|lees|delete|blokkeer)
            (?:je hebt|u hebt|u heeft|je stemde|u stemde) {up_to(5)}(?:toegestemd|ingestemd|akkoord|ja gezegd|toe) {up_to(2)}(?:toen|door|met) {up_to(4)}(?:accepteerde|aanvaardde|aannam|verzoek|uitnodiging)
            (?:je had|u had|had je|had u) {up_to(4)}(?:moeten|eerst) {up_to(1)}(?:lezen|bekijken|nakijken|controleren)
            voordat (?:je|u) {up_to(2)}(?:beschuldigt|verwijt|klaagt|aanvalt|de schuld geeft|rapporteert)
            (?:spam|reclame) {up_to(1)}(?:kun|kan|kunt|mag) {up_to(4)}(?:niet|nauwelijks|moeilijk) (?:noemen|heten)
            (?:kun|kan|kunt) {up_to(3)}(?:niet|nauwelijks|moeilijk) {up_to(1)}(?:spam|reclame) noemen
            als het (?:je|u) niet bevalt,? {up_to(3)}(?:verwijder|negeer|meld|gooi|lees|schrijf|blokkeer)
        """,
    }
)
"""Words that scold, or turn the fault to the reader, whoever reads them."""

DEFENSIVE = Phrases(
    {
        "en": rf"""
            as i (?:already |clearly |have already |have )?(?:told you|explained|made clear|pointed out|said before)(?: (?:before|already|clearly|several times))?
            (?:per|as per|as stated in) my (?:last|previous|earlier) (?:e-?mail|mail|message)
            i was (?:only|just|merely) (?:trying|hoping|wanting) to (?:help|be (?:nice|friendly|polite|helpful))
            i (?:only|just|merely) (?:meant|wanted|tried) (?:well|it well|to help|to be (?:nice|friendly|polite|helpful))
            it was (?:only|just|merely) (?:a|one|an) {up_to(1)}(?:message|e-?mail|mail|greeting|note|question|invitation)
            (?:don't|do not|no need to|please don't) take (?:it|this|that) (?:so |too )?(?:personally|badly|the wrong way|amiss)
            (?:this|it|that) (?:is|was) (?:not|never|n't|hardly|no) {up_to(1)}spam|this isn't spam|it wasn't spam
            i (?:don't|do not|fail to|can't) (?:see|understand) (?:what|why|where|the|your|any|how) {up_to(2)}(?:problem|issue|so upset|upset|angry|complain|complaint|complaining|offended)
            (?:sorry|apologies) if (?:you were|you felt|you feel|anyone was|anybody was) (?:offended|bothered|annoyed|upset)
            (?:everyone|everybody|we all|you all) (?:gets|get) (?:messages|mails|e-?mails) like (?:this|that)
            i have every right to|i'm (?:allowed|entitled) to (?:write|send|contact|message)
        """,
        "de": rf"""
            wie (?:ich )?(?:bereits|schon|ja bereits|ja schon|dir schon|ihnen bereits|ihnen schon) {up_to(2)}(?:gesagt|geschrieben|erklart|erwahnt|mehrfach|erlautert)
            wie ich (?:dir|ihnen|euch) (?:bereits|schon|ja) {up_to(2)}(?:sagte|schrieb|erklarte|gesagt|geschrieben|erklart)
            (?:es war|das war|war) (?:doch |ja )?(?:nur|blos|lediglich) eine? {up_to(1)}(?:mail|nachricht|grus|e-mail|frage|einladung|hinweis)
            (?:das |es )?(?:war|ist) (?:doch |ja )?(?:nur |blos )?(?:gut|nett|lieb|freundlich) gemeint
            ich wollte (?:doch |ja )?(?:nur|blos|lediglich) (?:helfen|nett sein|freundlich sein|hoflich sein|behilflich sein)
            (?:nimm|nehmen sie|nehmt) (?:es|das) (?:doch |bitte |jetzt )?nicht (?:so |gleich )?(?:personlich|ubel|schwer|krumm)
            (?:das|es) (?:ist|war) (?:doch |ja )?(?:kein|keine|nie) (?:spam|werbung|belastigung)
            (?:ich )?sehe (?:ich )?(?:also |da |hier |daher )?(?:das|ihr|dein|kein|gar kein) problem(?: also)?(?: nicht)?
            ich verstehe (?:nicht|wirklich nicht|gar nicht),? (?:was|warum|wo|wieso) {up_to(3)}(?:problem|aufregung|aufregst|aufregen|beschwerst|beschweren|stort)
            (?:ich habe|habe ich) (?:jedes|das volle|doch das) recht
            das (?:macht|machen) (?:doch |ja )?(?:jeder|alle)(?: so)?
        """,
        "fr": rf"""
            comme je (?:vous l'ai|te l'ai|l'ai|vous ai|t'ai) deja (?:dit|ecrit|explique|indique|precise)
            je voulais (?:juste|seulement|simplement) (?:aider|vous aider|t'aider|etre gentille?|etre sympa|etre aimable|bien faire)
            (?:je pensais|je croyais) (?:juste )?bien faire
            ce n'etait qu'une? {up_to(1)}(?:mail|message|courriel|mot|question|invitation)|c'etait (?:juste|seulement) un {up_to(1)}(?:mail|message|courriel|mot)
            ne le (?:prenez|prends) pas (?:si |trop )?(?:mal|personnellement|a coeur)
            ce n'(?:est|etait) (?:pas|nullement|en rien) (?:du|un|une) (?:spam|publicite|harcelement)
            je ne (?:vois|comprends) (?:donc |vraiment )?(?:pas|guere) (?:le|votre|ton|de) probleme
            je ne (?:vois|comprends) (?:pas|vraiment pas) (?:ou est |pourquoi |le |ce qui |quel est ){up_to(3)}(?:probleme|plaignez|plains|enervez|enerves|derange)
            (?:desolee?|pardon) si (?:vous avez ete|tu as ete|cela vous a|ca t'a|je vous ai) (?:offense|offensee|vexe|vexee|derange|derangee|choque|choquee)
            j'ai (?:parfaitement |tout a fait |bien )?le droit
            tout le monde (?:le )?fait (?:ca|cela|pareil)|tout le monde le fait
        """,
        "es": rf"""
            como ya (?:te|le|os|les|lo)? ?(?:dije|he dicho|explique|comente|he explicado|habia dicho|escribi)
            (?:solo|solamente|unicamente) (?:queria|pretendia|intentaba|trataba de) (?:ayudar|ayudarte|ayudarle|ser amable|ser cordial)
            (?:solo|solamente) (?:era|fue) un {up_to(1)}(?:mensaje|correo|saludo|mail)|(?:era|fue) (?:solo|solamente) un {up_to(1)}(?:mensaje|correo|saludo|mail)
            no (?:te|se) lo (?:tomes|tome) (?:tan |a )?(?:mal|pecho|personal|como algo personal|a pecho)
            (?:esto |eso )?no (?:es|era|fue) (?:spam|publicidad|acoso|correo basura)
            no (?:entiendo|veo|comprendo) (?:el|su|tu|ningun) problema
            no (?:entiendo|veo|comprendo) (?:cual es|por que|donde esta|que) {up_to(3)}(?:problema|quejas|queja|molesta|enfadas|enfada)
            (?:perdon|disculpa|disculpe|lo siento) si (?:te|le) (?:ofendi|molesto|moleste|ofendio|he ofendido|has sentido)
            (?:estoy en|tengo) (?:todo el|mi|pleno) derecho
            (?:lo hace todo el mundo|todo el mundo lo hace)
        """,
        "pt": rf"""
            como (?:eu )?ja (?:te |lhe |vos )?(?:disse|expliquei|escrevi|referi|tinha dito|falei)
            (?:so|apenas|somente) (?:queria|quis|tentei|estava a tentar|estava tentando) (?:ajudar|ajudar-te|ajuda-lo|ser simpatico|ser simpatica|ser gentil|ser educado)
            (?:era|foi) (?:so|apenas|somente) uma? {up_to(1)}(?:mensagem|e-?mail|saudacao|convite|pergunta)
            nao (?:leve|leves|tome|tomes) (?:isso |isto |tao )?(?:a mal|a peito|para o lado pessoal|pro lado pessoal|como algo pessoal)
            (?:isto |isso )?nao (?:e|era|foi) (?:spam|publicidade|assedio)
            nao (?:entendo|vejo|percebo|compreendo) (?:o|o seu|o teu|nenhum|qualquer) problema
            nao (?:entendo|vejo|percebo|compreendo) (?:qual e|por que|porque|onde esta|o) {up_to(3)}(?:problema|queixa|reclamacao|incomoda|irritacao)
            (?:desculpe|desculpa|peco desculpa|lamento) se (?:o |a |te |lhe |voce )?(?:ofendi|incomodei|ofendeu|sentiu ofendido|sentiu ofendida|chateou)
            tenho (?:todo o|o|pleno) direito
            toda a gente (?:faz|o faz)|todo mundo faz
        """,
        "it": rf"""
            come (?:ti|le|vi)? ?(?:ho )?gia (?:detto|scritto|spiegato|ho detto|ho scritto|ho spiegato|ti ho detto|le ho detto)
            (?:volevo|cercavo|intendevo) (?:solo|soltanto|semplicemente) (?:di )?(?:aiutare|aiutarti|aiutarla|essere gentile|essere cortese|fare una cosa gradita)
            era (?:solo|soltanto) una? ?'?{up_to(1)}(?:messaggio|mail|e-mail|saluto|invito|domanda)|era solo un'e-mail
            non (?:prenderla|prendertela|se la prenda|la prenda|te la prendere) (?:cosi |troppo )?(?:male|sul personale|a male)?
            (?:questo |questa )?non (?:e|era) (?:uno |mica )?(?:spam|pubblicita|molestia)
            non (?:capisco|vedo|comprendo) (?:il|il suo|il tuo|nessun) problema
            non (?:capisco|vedo|comprendo) (?:quale sia|perche|dove sia|quale e|il) {up_to(3)}(?:problema|lamenti|lamentela|arrabbi|disturba|arrabbiarsi)
            (?:scusa|scusi|mi dispiace) se (?:ti|la|si) (?:sei|e|ho) (?:offesa|offeso|offesi|infastidito|infastidita|sentita offesa|sentito offeso)
            (?:ho|avevo) (?:tutto il|il pieno|pieno) diritto
            lo fanno tutti|tutti lo fanno
        """,
        "nl": rf"""
            zoals ik (?:al|reeds|je al|u al|al eerder) (?:zei|schreef|uitlegde|heb gezegd|heb geschreven|heb uitgelegd|gezegd heb|eerder)
            ik wilde (?:alleen|enkel|gewoon|slechts) (?:maar )?(?:helpen|aardig zijn|vriendelijk zijn|behulpzaam zijn)
            het was (?:maar|slechts|alleen|gewoon) (?:maar )?een {up_to(1)}(?:bericht|berichtje|mail|mailtje|groet|vraag|uitnodiging)
            het was (?:toch )?(?:alleen maar |maar )?(?:goed|aardig|lief|vriendelijk) bedoeld
            (?:vat|neem|trek) het (?:je )?(?:toch |alsjeblieft )?niet (?:zo |te )?(?:persoonlijk|verkeerd|kwalijk|persoonlijk op|verkeerd op)
            (?:dit|dat|het) (?:is|was) (?:toch )?geen (?:spam|reclame)
            ik (?:snap|begrijp|zie) (?:dus |echt )?(?:het|uw|je|geen) probleem(?: dus)?(?: niet)?
            ik (?:snap|begrijp|zie) (?:echt )?niet (?:wat|waarom|waar) {up_to(4)}(?:probleem|klaagt|boos|stoort|druk)
            (?:sorry|excuses) als (?:je|u) (?:je |zich )?(?:beledigd|gestoord|gekwetst|aangevallen)
            ik heb (?:toch )?(?:alle|het volste|het) recht
            (?:dat doet iedereen|iedereen doet (?:dat|het))
        """,
    }
)
"""Words that defend the writer: sure only towards somebody who complained."""
