"""How people recall having met, in seven languages, for folded text."""

from cordially.etiquette.phrases import Phrases

_DAY_EN = (
    "(?:last|yesterday|this (?:morning|week|afternoon)|at|on|in|during|over|earlier|about|"
    "the other day|back in|monday|tuesday|wednesday|thursday|friday|recently)"
)

CLAIMS = Phrases(
    {
        "en": rf"""
            (?:it was |was )?(?:so |really |very )?(?:great|good|nice|lovely|wonderful|fantastic|a pleasure|a joy|fun|awesome) (?:meeting|seeing|talking (?:to|with)|chatting (?:to|with)|speaking (?:to|with)|catching up with|having (?:coffee|lunch|dinner) with|running into|bumping into) you
            it was (?:so |really |very |such )?(?:great|good|nice|lovely|wonderful|fantastic|a pleasure|a joy|an honou?r) to (?:finally |actually )?(?:meet|see|talk to|talk with|chat with|speak to|speak with|catch up with) you
            (?:great|good|nice|lovely|wonderful) to (?:have met|have seen|have talked to|have spoken (?:to|with)) you
            (?:great|good|nice|lovely|wonderful) to (?:meet|see|talk to|chat with|speak with) you (?:again )?{_DAY_EN}
            our (?:\w+ )?(?:chat|talk|call|conversation|meeting|lunch|coffee|dinner|discussion|breakfast|encounter) {_DAY_EN}
            the (?:\w+ )?(?:chat|talk|call|conversation|meeting|lunch|coffee|dinner|discussion) (?:we had|with you)
            (?:after|since|from|following|following up on|referring to|regarding|enjoyed|loved|remember|recall|thanks for|thank you for) (?:our|the) (?:\w+ )?(?:chat|talk|call|conversation|meeting|lunch|coffee|dinner|discussion|breakfast|encounter)
            (?:since|when|after|where|the day|the evening|the time) we (?:first |last |briefly |both |all )?(?:saw each other|saw one another|stood|walked|shared|queued|waited|danced|worked|sat|met|talked|spoke|chatted|had (?:coffee|lunch|dinner)|shook hands|sat)
            we (?:first |last |briefly |actually )?(?:met|spoke|talked|chatted|sat together|had (?:coffee|lunch|dinner)|shared a (?:table|taxi|panel)) (?:briefly )?{_DAY_EN}
            (?:i )?(?:really |so |thoroughly )?(?:enjoyed|loved) (?:meeting|talking (?:to|with)|chatting with|speaking with|our (?:chat|talk|call|conversation|meeting|lunch|coffee|dinner))(?: )?(?:you)?
            the (?:coffee|tea|lunch|dinner|drink|drinks|beer|breakfast|walk|table|taxi|train ride|meal|evening|chat|talk|conversation) (?:that |which )?we (?:had|shared|took|drank|enjoyed)
            i (?:met|saw|ran into|bumped into) you {_DAY_EN}
            (?:delighted|pleased|glad|happy|lovely) to (?:have made|make) your acquaintance
            (?:making|made) your acquaintance
            as (?:we )?(?:discussed|agreed|talked about|spoke about) (?:at|on|in|last|yesterday|when|over)
            (?:thanks|thank you) for (?:your time|the time|talking to me|meeting with me|meeting me|the chat|the coffee|the lunch|the conversation) (?:yesterday|last|on|at|this|today)
        """,
        "de": r"""
            (?:es )?(?:war|hat mich) (?:\w+,? ){0,4}(?:dich|sie|euch) (?:\w+,? ){0,5}(?:kennenzulernen|kennen zu lernen|zu treffen|getroffen|wiederzusehen|zu sehen|kennengelernt)
            (?:schon|nett|toll|super)(?:,)? (?:dich|sie|euch) (?:\w+ ){0,5}(?:kennengelernt|getroffen|gesehen|gesprochen) zu haben
            unser(?:e|em|en|er|es)? (?:\w+ ){0,2}(?:gesprach|treffen|begegnung|telefonat|austausch|unterhaltung|mittagessen|kaffee|abendessen|plausch|termin) (?:\w+ ){0,2}(?:auf|am|an|bei|beim|in|im|letzten?|letzter|letztes|vorige|vergangene[nrms]?|gestern|vor|neulich|von|wahrend|uber)
            (?:nach|seit|fur|uber|an|bezug auf|anschluss an|zuruck zu) unser(?:e|em|en|er)? (?:\w+ ){0,2}(?:gesprach|treffen|begegnung|telefonat|unterhaltung|mittagessen|kaffee|abendessen|plausch)
            (?:wir|uns) (?:haben |hatten )?(?:uns |wir )?(?:\w+ ){0,8}(?:kennengelernt|getroffen|unterhalten|gesprochen|begegnet|ausgetauscht|gesehen|wiedergesehen)
            (?:den|dem|der|die|das)(?: \w+)?,? (?:den|dem|der|die|das) wir (?:\w+ ){0,6}(?:getrunken|gegessen|gefuhrt|gehabt|hatten|teilten|geteilt|tranken|asen|fuhrten)
            (?:als|seit|nachdem|wo|an dem) wir (?:\w+ ){0,7}(?:sasen|standen|gingen|warteten|tanzten|asen|tranken|arbeiteten|liefen|fuhren)
            (?:als|seit|nachdem|wo) wir uns (?:\w+ ){0,7}(?:kennengelernt|getroffen|unterhalten|gesprochen|trafen|sprachen|kennenlernten|unterhielten|sahen)
            wir (?:trafen|sprachen|unterhielten|sahen|begegneten) uns (?:auf|am|an|bei|beim|in|im|letzte|gestern|vor)
            (?:danke|dank) fur (?:das|unser|dein|ihr|deine|ihre) (?:\w+ ){0,2}(?:gesprach|treffen|kennenlernen|zeit|unterhaltung|kaffee|mittagessen) (?:gestern|letzte|am|auf|bei|beim|in|neulich|vorgestern|heute)
            wie (?:gestern |am \w+ |bei \w+ )?(?:besprochen|vereinbart|beim gesprach)
        """,
        "fr": r"""
            (?:ravie?|content|contente|heureux|heureuse|enchantee?|plaisir|plaisir de|c'etait un plaisir|un plaisir) (?:de |d')?(?:vous |t'|te |t')?(?:avoir )?(?:rencontree?|croisee?|revue?|vous rencontrer|te rencontrer|vous croiser|echange|discute|parle)(?: avec (?:vous|toi))? (?:a|au|aux|lors|hier|la semaine|le|mardi|lundi|mercredi|jeudi|vendredi|pendant|en|dans|chez)
            (?:ce fut|c'etait|j'ai ete|j'etais|cela a ete) (?:\w+ ){0,3}(?:de )?(?:vous|te|t'|d'echanger|d'avoir)(?: )?(?:rencontrer|croiser|revoir|voir|parler|avec)
            (?:notre|nos) (?:\w+ )?(?:rencontre|conversation|discussion|echange|entretien|dejeuner|diner|cafe|appel|rendez-vous)s? (?:d'hier|de|du|des|a|au|aux|lors|hier|la semaine|le|pendant|en|sur|mardi|lundi|mercredi|jeudi|vendredi)
            (?:suite a|apres|depuis|pour|lors de|apprecie|adore|merci pour) (?:notre|nos) (?:\w+ )?(?:rencontre|conversation|discussion|echange|entretien|dejeuner|diner|cafe|appel)s?
            (?:le|la|les|du|ce|cette|notre) (?:cafe|dejeuner|diner|verre|repas|the|moment|trajet|conversation|discussion|table|taxi) que nous (?:avons|avions) (?:\w+ )?(?:pris|partagee?|eue?|bu|mange|passe)
            (?:quand|lorsque|ou) (?:nous (?:etions|avons|avions|nous sommes)|on (?:etait|s'est|a)) (?:\w+ )?(?:assis|assises|cote|dans|au|a|mange|dejeune|discute|partage|bu|pris|parle|assis)
            faire (?:votre|ta) connaissance
            nous nous sommes (?:\w+ )?(?:rencontre|croise|parle|vu|connu)e?s?
            (?:on s'est|on s'etait|nous avons|nous avions) (?:\w+ )?(?:rencontree?s?|croisee?s?|parle|discute|echange|vue?s?|dejeune|dine|bavarde)(?: )?(?:a|au|aux|lors|hier|la|le|pendant|en|chez|ensemble)?
            (?:depuis que|quand|lorsque) (?:nous nous sommes|on s'est) (?:\w+ )?(?:rencontre|croise|parle|vu)e?s?
            je vous ai (?:rencontre|croise)e? (?:a|au|aux|lors|hier|la|en|chez)
            comme (?:convenu|discute|evoque) (?:hier|lors|la semaine|au|a)
        """,
        "es": r"""
            (?:fue|ha sido) (?:un (?:verdadero |gran )?(?:placer|gusto)|un placer|genial|estupendo|muy agradable|una alegria|un honor) (?:conocerte|conocerle|conocerla|conocerlo|conoceros|verte|verle|saludarte|saludarle|hablar contigo|hablar con usted|charlar contigo|charlar con usted|coincidir contigo|coincidir con usted|compartir)
            (?:encantad[oa]|un placer) de?(?: )?(?:haberte|haberle|haberla|haberlo) (?:conocido|visto|saludado)
            (?:un placer|encantad[oa] de) (?:conocerte|conocerle|conocerla|verte|verle) (?:en|ayer|el|la semana|durante)
            me (?:gusto|encanto|alegro|ha gustado|ha encantado|alegre) (?:mucho )?(?:conocerte|conocerle|conocerla|verte|verle|hablar contigo|hablar con usted|charlar contigo|nuestra (?:charla|conversacion|reunion)|coincidir contigo)
            nuestr[oa] (?:\w+ )?(?:charla|conversacion|reunion|encuentro|comida|cafe|cena|llamada|almuerzo|platica|cita) (?:de|del|en|ayer|el|la semana|durante|sobre|pasad[oa])
            (?:tras|despues de|desde|por|a raiz de|gracias por|recuerdo|disfrute de?) nuestr[oa] (?:\w+ )?(?:charla|conversacion|reunion|encuentro|comida|cafe|cena|llamada|almuerzo|platica)
            (?:el|la|aquel|aquella|ese) (?:cafe|comida|cena|cerveza|almuerzo|vino|taxi|mesa|charla|rato|conversacion) que (?:tomamos|compartimos|tuvimos|nos tomamos|comimos)
            cuando (?:estuvimos|estabamos|compartimos|nos sentamos|comimos|trabajamos|esperabamos|caminamos)
            (?:desde que|cuando|donde) (?:nos (?:conocimos|vimos|encontramos|cruzamos|saludamos)|hablamos|coincidimos|charlamos|platicamos)
            nos (?:conocimos|vimos|encontramos|cruzamos|presentaron) (?:en|ayer|el|la semana|durante|hace)
            (?:hablamos|coincidimos|charlamos|platicamos|conversamos|comimos juntos) (?:\w+ )?(?:en|ayer|el|la semana|durante|hace)
            como (?:hablamos|comentamos|quedamos|acordamos) (?:ayer|en|el|la semana)
        """,
        "pt": r"""
            (?:foi|foi mesmo) (?:um (?:grande |enorme )?(?:prazer|gosto)|muito bom|otimo|uma alegria|uma honra|bom) (?:te |o |a )?(?:conhecer|conhece-l[oa]|conhecer-te|conhecer voce|ver voce|ve-l[oa]|te ver|ver-te|rever|reve-l[oa]|encontrar|encontrar-te|encontra-l[oa]|falar|conversar|conversar contigo|falar contigo)
            (?:prazer|gosto) em (?:te |o |a )?(?:conhece-l[oa]|conhecer-te|conhecer voce|conhecer) (?:em|no|na|ontem|semana passada|durante)
            (?:gostei|adorei) (?:muito )?(?:de (?:te |o |a )?(?:conhecer|conhece-l[oa]|conhecer-te|conversar|falar|ver|encontrar)|da nossa (?:conversa|reuniao))
            noss[oa] (?:\w+ )?(?:conversa|reuniao|encontro|almoco|cafe|jantar|chamada|ligacao|papo|bate-papo) (?:de|do|da|em|no|na|ontem|semana passada|durante|sobre|passad[oa])
            (?:apos|depois d[ao]|desde|pel[oa]|d[ao]|obrigad[oa] pel[oa]) noss[oa] (?:\w+ )?(?:conversa|reuniao|encontro|almoco|cafe|jantar|chamada|ligacao|papo|bate-papo)
            (?:o|a|aquele|aquela|pelo|pela) (?:cafe|almoco|jantar|cerveja|vinho|taxi|mesa|conversa|papo) que (?:tomamos|partilhamos|dividimos|tivemos)
            quando (?:nos )?(?:sentamos|estivemos|estavamos|partilhamos|dividimos|almocamos|jantamos|ficamos|esperamos|caminhamos)(?:-nos)?
            (?:desde que|quando|onde) (?:nos )?(?:conhecemos|encontramos|falamos|conversamos|vimos|cruzamos)(?:-nos)?
            (?:nos conhecemos|nos encontramos|nos vimos|conhecemo-nos|encontramo-nos|vimo-nos|conversamos|falamos|almocamos) (?:\w+ )?(?:em|no|na|nos|nas|ontem|semana passada|durante|ha)
            como (?:falamos|conversamos|combinamos|combinado) (?:ontem|na|no|em|semana)
        """,
        "it": r"""
            (?:e stato|e stata|fu) (?:un (?:vero |grande )?piacere|bello|molto bello|un onore|una gioia|interessante|molto piacevole) (?:conoscer(?:ti|la|lo|vi)|incontrar(?:ti|la|lo|vi)|veder(?:ti|la|lo)|riveder(?:ti|la|lo)|parlare con (?:te|lei)|chiacchierare con (?:te|lei)|scambiare)
            (?:mi ha fatto|mi fa) (?:molto |tanto )?piacere (?:conoscer(?:ti|la)|incontrar(?:ti|la)|aver(?:ti|la) (?:conosciut[oa]|incontrat[oa])|veder(?:ti|la)|riveder(?:ti|la)|parlare con)
            (?:piacere|lieto|lieta|felice) di (?:aver(?:ti|la|lo) (?:conosciut[oa]|incontrat[oa])|(?:conoscer|incontrar)(?:ti|la|lo) (?:a|al|ieri|la settimana|durante|in))
            (?:la |il )?nostr[oa] (?:\w+ )?(?:chiacchierata|conversazione|riunione|incontro|pranzo|caffe|cena|telefonata|colloquio|scambio) (?:di|del|della|a|al|alla|in|ieri|durante|su|sulla|scors[oa])
            (?:dopo|dal|dalla|per|per la|per il|seguito alla|seguito al) (?:la |il )?nostr[oa] (?:\w+ )?(?:chiacchierata|conversazione|riunione|incontro|pranzo|caffe|cena|telefonata|colloquio)
            (?:il|la|per il|per la|del|della|quel|quella) (?:caffe|pranzo|cena|birra|aperitivo|taxi|tavolo|chiacchierata|conversazione) che abbiamo (?:preso|bevuto|condiviso|fatto|avuto|mangiato|diviso)
            quando (?:eravamo|sedevamo|stavamo|abbiamo|aspettavamo|camminavamo) (?:sedut[ie]|fianco|accanto|insieme|in|al|allo|condiviso|pranzato|cenato)
            (?:da quando|quando|dove) ci siamo (?:\w+ )?(?:conosciut[ie]|incontrat[ie]|vist[ie]|parlat[ie]|sentit[ie])
            ci siamo (?:\w+ )?(?:conosciut[ie]|incontrat[ie]|vist[ie]|parlat[ie]|incrociat[ie]) (?:a|al|alla|in|ieri|la settimana|durante|da|per)
            abbiamo (?:\w+ )?(?:parlato|chiacchierato|pranzato|cenato|discusso) (?:\w+ )?(?:a|al|alla|in|ieri|la settimana|durante|insieme)
            come (?:d'accordo|concordato|detto|discusso) (?:ieri|al|alla|la settimana|a)
        """,
        "nl": r"""
            (?:het )?was (?:\w+ ){0,3}(?:je|jou|u|jullie) (?:\w+ ){0,5}te (?:ontmoeten|zien|spreken|leren kennen)
            (?:leuk|fijn|goed|mooi|prettig) (?:om )?(?:je|jou|u|jullie) (?:\w+ ){0,5}(?:ontmoet|gezien|gesproken|te hebben)
            (?:leuk|fijn|goed|mooi|prettig|aangenaam) (?:om )?(?:je|jou|u) (?:gisteren|vorige week|op|bij|tijdens|in) (?:\w+ ){0,5}te (?:ontmoeten|zien|spreken)
            (?:ons|onze) (?:\w+ ){0,2}(?:gesprek|ontmoeting|lunch|koffie|etentje|belletje|praatje|overleg|afspraak|kennismaking) (?:van|op|bij|tijdens|gisteren|vorige|afgelopen|in|over|aan)
            (?:na|sinds|voor|over|naar aanleiding van|bedankt voor|dank voor) (?:ons|onze) (?:\w+ ){0,2}(?:gesprek|ontmoeting|lunch|koffie|etentje|belletje|praatje|overleg|kennismaking)
            (?:de|het|die|dat) (?:koffie|lunch|etentje|diner|biertje|borrel|taxi|tafel|gesprek|wandeling|maaltijd) die we (?:\w+ ){0,6}(?:dronken|hadden|deelden|aten|gedronken|gehad|gedeeld)
            toen we (?:\w+ ){0,6}(?:zaten|stonden|liepen|wachtten|dansten|aten|dronken|werkten|deelden)
            kennis (?:te maken|gemaakt te hebben)
            (?:sinds|toen|nadat|waar) we elkaar (?:\w+ ){0,5}(?:ontmoetten|zagen|spraken|leerden kennen|hebben ontmoet|hebben gesproken|ontmoet|gesproken)
            (?:we|wij) (?:hebben|hadden) (?:elkaar )?(?:\w+ ){0,6}(?:ontmoet|gesproken|gezien|leren kennen|gepraat|geluncht)
            (?:we|wij) (?:ontmoetten|spraken|zagen) elkaar (?:op|bij|tijdens|gisteren|vorige|in|kort)
            zoals (?:gisteren |vorige week )?(?:besproken|afgesproken) (?:op|bij|tijdens|gisteren|in|vorige)
        """,
    }
)
"""Recalling a meeting or talk that took place; hopes of one are no claim."""

HOPED = Phrases(
    {
        "en": r"(?:see you at|confirm|reschedule|postpone|move|prepare for|ready for|would be|would've been|would have been|will be|it'd be|'d be|be|hope it was|looking forward to|look forward to|hope|love|like|might be|could be|if|before|until|missed|sorry to (?:have missed|miss)|perhaps|maybe)",
        "de": r"(?:ware|wurde|wird|ware es|freue mich auf|freuen uns auf|hoffe|vielleicht|wenn|schade|gerne|leider nicht|bevor|falls|konnten wir|sollten wir|nicht)",
        "fr": r"(?:serait|sera|serais|espere|hate|impatient|impatiente|si|avant|peut-etre|dommage|au plaisir|pas pu|pas eu)",
        "es": r"(?:seria|sera|espero|ojala|si|antes de|quizas|tal vez|lastima|con ganas|no pudimos|no)",
        "pt": r"(?:seria|sera|espero|tomara|se|antes|talvez|pena|ansioso|ansiosa|nao)",
        "it": r"(?:sarebbe|sara|spero|se|prima|forse|peccato|non vedo l'ora|non)",
        "nl": r"(?:zou|zal|hoop|hopelijk|misschien|als|voordat|jammer|kijk uit|niet)",
    }
)
"""Right before such words, a meeting is hoped for or missed."""

MET = Phrases(
    {
        "en": r"""
            met|meet|meeting|talked|talk|spoke|spoken|call|called|conversation|chat|chatted|lunch|coffee|dinner|breakfast|drinks|visited|visit|conference|fair|event|workshop|seminar|congress|party|worked together|colleague|colleagues|classmate|studied|introduced|sat next|panel|course|training|interview|summit|days|festival|met up
        """,
        "de": r"""
            getroffen|treffen|traf|kennengelernt|gesprach|gesprochen|telefonat|telefoniert|mittagessen|kaffee|abendessen|besuch|besucht|messe|konferenz|tagung|workshop|seminar|kongress|veranstaltung|feier|kollege|kollegin|kollegen|studium|studiert|vorgestellt|kurs|termin|begegnet
        """,
        "fr": r"""
            rencontree?s?|rencontre|croisee?|vue?s?|parle|discute|appel|telephone|dejeuner|cafe|diner|visite|salon|conference|colloque|atelier|seminaire|congres|soiree|collegue|collegues|etudes|presentee?|formation|rendez-vous|entretien
        """,
        "es": r"""
            conoci|conocimos|conocido|encuentro|encontramos|hablamos|hablado|llamada|reunion|comida|cafe|cena|almuerzo|visita|feria|conferencia|congreso|taller|seminario|evento|fiesta|companer[oa]s?|colega|presento|presentaron|curso|charla|coincidimos
        """,
        "pt": r"""
            conheci|conhecemos|encontro|encontramos|falamos|conversa|conversamos|chamada|ligacao|reuniao|almoco|cafe|jantar|visita|feira|conferencia|congresso|oficina|seminario|evento|festa|colega|colegas|apresentou|curso
        """,
        "it": r"""
            conosciut[oaie]|incontrat[oaie]|incontro|vist[oaie]|parlato|telefonata|riunione|pranzo|caffe|cena|visita|fiera|conferenza|congresso|laboratorio|seminario|evento|festa|collega|colleghi|presentat[oaie]|corso|chiacchierata
        """,
        "nl": r"""
            ontmoet|ontmoeting|gezien|gesproken|gesprek|gebeld|telefoon|lunch|koffie|etentje|bezoek|bezocht|beurs|conferentie|congres|workshop|seminar|evenement|feest|collega|collega's|voorgesteld|cursus|kennisgemaakt
        """,
    }
)
"""Words of a note that holds a meeting of any kind."""
