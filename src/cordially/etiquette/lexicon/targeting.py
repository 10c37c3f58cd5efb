"""Connecting with titles instead of persons, in seven languages, for folded text."""

from cordially.etiquette.phrases import Phrases

_EN_ROLE = (
    "(?:ceos?|cfos?|ctos?|cios?|cmos?|coos?|chros?|cpos?|vps?|founders?|co-?founders?|"
    "business owners|owners|entrepreneurs|solopreneurs|executives|c-?level \\w+|c-?suite \\w+|"
    "decision[- ]?makers|key players|thought leaders|managers|directors|leaders|professionals|"
    "heads of \\w+|specialists|consultants|engineers|developers|recruiters|marketers|coaches|"
    "realtors|agents|investors|experts|buyers|freelancers|"
    "influencers|lawyers|doctors|dentists|accountants|architects|teachers|nurses|analysts)"
)
_EN_MORE = "(?:\\w[\\w&-]{1,20} ){0,3}"
_DE_ROLE = (
    "(?:ceos?|cfos?|ctos?|cios?|cmos?|geschaftsfuhrer(?:n|innen)?|grunder(?:n|innen)?|inhaber(?:n|"
    "innen)?|unternehmer(?:n|innen)?|fuhrungskrafte[n]?|entscheider(?:n|innen)?|vorstande[n]?|"
    "manager(?:n|innen)?|leiter(?:n|innen)?|experten|expertinnen|fachleute[n]?|selbststandige[n]?|"
    "berater(?:n|innen)?|ingenieure[n]?|entwickler(?:n|innen)?|recruiter(?:n|innen)?|investoren|"
    "personaler(?:n|innen)?|coaches|freelancer(?:n|innen)?|"
    "profis|makler(?:n|innen)?|arzte[n]?|anwalte[n]?|verantwortliche[n]?)"
)
_FR_ROLE = (
    "(?:pdg|dg|daf|dsi|drh|ceos?|cfos?|ctos?|dirigeants?(?:\\(e\\)s)?|dirigeantes|fondateurs?|"
    "fondatrices|entrepreneurs|entrepreneures|directeurs|directrices|managers|cadres|decideurs|"
    "chefs d'entreprise|responsables(?: \\w+)?|professionnels|professionnelles|experts|expertes|"
    "consultants|ingenieurs|developpeurs|recruteurs|independants|freelances|investisseurs|"
    "coachs|medecins|avocats|commerciaux)"
)
_ES_ROLE = (
    "(?:ceos?|cfos?|ctos?|directores|directoras|directivos|directivas|gerentes|fundadores|"
    "fundadoras|emprendedores|emprendedoras|empresarios|empresarias|ejecutivos|ejecutivas|lideres|"
    "responsables(?: de \\w+)?|profesionales|expertos|expertas|consultores|ingenieros|"
    "desarrolladores|reclutadores|autonomos|inversores|inversionistas|"
    "coaches|medicos|abogados|duenos de \\w+|tomadores de decisiones)"
)
_PT_ROLE = (
    "(?:ceos?|cfos?|ctos?|diretores|diretoras|gestores|gestoras|gerentes|fundadores|fundadoras|"
    "empreendedores|empreendedoras|empresarios|empresarias|executivos|executivas|lideres|"
    "responsaveis(?: de \\w+)?|profissionais|especialistas|consultores|engenheiros|"
    "desenvolvedores|programadores|recrutadores|investidores|coaches|medicos|"
    "advogados|donos de \\w+|tomadores de decisao|decisores)"
)
_IT_ROLE = (
    "(?:ceo|cfo|cto|amministratori(?: delegati)?|direttori|direttrici|dirigenti|manager|fondatori|"
    "fondatrici|imprenditori|imprenditrici|titolari|responsabili(?: \\w+)?|professionisti|"
    "professioniste|esperti|esperte|consulenti|ingegneri|sviluppatori|recruiter|investitori|"
    "coach|medici|avvocati|decisori|leader|freelance)"
)
_NL_ROLE = (
    "(?:ceo's|cfo's|cto's|ceo|cfo|directeuren|bestuurders|managers|leiders|leidinggevenden|"
    "oprichters|founders|ondernemers|eigenaren|beslissers|professionals|specialisten|experts|"
    "consultants|adviseurs|ingenieurs|ontwikkelaars|recruiters|investeerders|zzp'ers|"
    "freelancers|coaches|artsen|advocaten|makelaars|hr-managers|verantwoordelijken)"
)

SURE = Phrases(
    {
        "en": rf"""
            (?:connect|connecting|network|networking|engage|engaging|link up|linking up|speak|speaking|talk|talking) with (?:all|every|as many|any) (?:the |of the )?{_EN_MORE}{_EN_ROLE}
            (?:add|adding|invite|inviting|contact|contacting|message|messaging) (?:all|every|as many|any) (?:the |of the )?{_EN_MORE}{_EN_ROLE}
            {_EN_ROLE} (?:like|such as) (?:you|yourself|yourselves)
            because (?:of your (?:job )?(?:title|position)|you(?:'re| are) an? (?:ceo|cfo|cto|cio|cmo|coo|founder|vp|director|manager|business owner|decision[- ]maker))
            (?:your|a) (?:job )?title (?:caught|came up|matched|matches|fits|popped|appeared|stood out)
            (?:growing|building|expanding|extending|grow|build|expand) (?:my|our) network (?:of|with|among) (?:\w+ ){{0,3}}{_EN_ROLE}
            (?:reaching out|writing|reach out|sending this) to (?:all|every|as many) (?:of the )?{_EN_MORE}{_EN_ROLE}
            (?:reaching out|writing|reach out) to (?:ceos|cfos|ctos|cios|cmos|coos|chros|founders|business owners|executives|decision[- ]?makers|hr \w+|c-?level \w+|vps) (?:in|at|of|like|across|who|from)
            (?:searching|searched|filtering|filtered) (?:on )?linkedin for {_EN_MORE}{_EN_ROLE}
            (?:searching|looking) for {_EN_MORE}{_EN_ROLE} to (?:connect|network) with
        """,
        "de": rf"""
            (?:mit|an) (?:allen|samtlichen|moglichst vielen|jedem|jeder) (?:\w+ ){{0,2}}{_DE_ROLE}(?! (?:aus|bei|von|der|des|im) (?:dem|unserem|unserer|meinem|meiner))
            {_DE_ROLE} wie (?:sie|dich|dir|du|ihnen|euch|ihr|deiner|ihrer)
            (?:wegen|aufgrund) (?:ihrer|deiner|ihres|deines) (?:position|funktion|titels|jobtitels|berufsbezeichnung)
            weil (?:sie|du) (?:\w+ )?(?:ceo|cfo|cto|geschaftsfuhrer|geschaftsfuhrerin|grunder|grunderin|inhaber|inhaberin|entscheider|unternehmer|unternehmerin) (?:sind|bist)
            (?:vernetze|verbinde|vernetzen|verbinden|connecte) (?:ich )?mich (?:\w+ )?(?:mit|gerne mit) (?:allen |anderen |weiteren |moglichst vielen |spannenden |interessanten )?(?:\w+ )?(?:ceos|cfos|ctos|geschaftsfuhrer\w*|grunder\w*|entscheider\w*|fuhrungskraften|unternehmer\w*|personaler\w*|inhaber\w*)
            (?:schreibe|kontaktiere|spreche) (?:\w+ ){{0,3}}(?:alle|andere|ausgewahlte|gezielt|mehrere|viele|verschiedene) (?:\w+ )?{_DE_ROLE}
            (?:baue|erweitere|vergrossere) (?:\w+ ){{0,2}}netzwerk (?:\w+ )?(?:mit|um|aus|von) (?:\w+ )?{_DE_ROLE}
        """,
        "fr": rf"""
            (?:avec|a) (?:tous les|toutes les|un maximum de|le plus de|l'ensemble des) (?:\w+ ){{0,2}}{_FR_ROLE}
            {_FR_ROLE}(?: \w+)? (?:comme|tels? que|telles? que) (?:vous|toi)
            en raison de (?:votre|ton|ta) (?:poste|fonction|titre|position)
            parce que (?:vous etes|tu es) (?:\w+ )?(?:pdg|ceo|cfo|daf|drh|dirigeante?|fondateur|fondatrice|directeur|directrice|chef d'entreprise|decideur)
            (?:j'elargis|j'agrandis|je developpe|je construis|elargir|developper|agrandir) mon reseau (?:\w+ )?(?:de|avec|aupres de|aupres des|d'|des)(?: )?(?:\w+ )?{_FR_ROLE}
            (?:je contacte|je m'adresse a|j'ecris a|j'ecris aux|je m'adresse aux|je prends contact avec) (?:des |les |plusieurs |certains |tous les |d'autres |quelques )?(?:\w+ )?{_FR_ROLE}
            (?:j'aime|je souhaite|je cherche a|toujours) (?:\w+ )?(?:me connecter|connecter|echanger|entrer en contact) avec (?:des |d'autres |les )?(?:pdg|ceo|cfo|daf|drh|dirigeants|fondateurs|entrepreneurs|decideurs|chefs d'entreprise)
        """,
        "es": rf"""
            con (?:todos los|todas las|el mayor numero de|la mayor cantidad de|cuantos mas) (?:\w+ ){{0,2}}{_ES_ROLE}
            {_ES_ROLE}(?: \w+)? como (?:tu|usted|vosotros|ustedes|vos)
            por (?:tu|su) (?:cargo|puesto|posicion|titulo)
            porque (?:eres|es usted|es) (?:\w+ )?(?:ceo|cfo|cto|director|directora|fundador|fundadora|gerente|empresario|empresaria|directivo|directiva)
            (?:ampliando|construyendo|ampliar|creando|haciendo crecer) (?:mi|nuestra) red (?:de|con|entre) (?:\w+ )?{_ES_ROLE}
            (?:escribo|contacto|me dirijo|estoy contactando|estoy escribiendo) (?:a|con) (?:todos los |todas las |otros |varios |algunos |los )?(?:\w+ )?{_ES_ROLE}
            (?:me gusta|busco|quiero|siempre) (?:\w+ )?(?:conectar|contactar|conectarme) con (?:otros |los )?(?:ceos|cfos|directores|directivos|fundadores|emprendedores|empresarios|lideres|gerentes)
        """,
        "pt": rf"""
            com (?:todos os|todas as|o maior numero de|o maximo de|quantos mais) (?:\w+ ){{0,2}}{_PT_ROLE}
            {_PT_ROLE}(?: \w+)? como (?:voce|tu|o senhor|a senhora|voces)
            (?:por causa do|pelo) (?:seu|teu) (?:cargo|titulo)
            porque (?:voce e|e|es) (?:\w+ )?(?:ceo|cfo|cto|diretor|diretora|fundador|fundadora|gerente|gestor|gestora|empresario|empresaria)
            (?:ampliando|construindo|ampliar|aumentando|expandindo|expandir) (?:a )?(?:minha|nossa) rede (?:de|com|entre) (?:\w+ )?{_PT_ROLE}
            (?:escrevo|contacto|estou contactando|estou contatando|estou escrevendo|dirijo-me) (?:a|para|com)?(?: )?(?:todos os |todas as |outros |varios |alguns |os )?(?:\w+ )?{_PT_ROLE}
            (?:gosto de|quero|procuro|busco|sempre) (?:\w+ )?(?:conectar|contactar|me conectar|conectar-me) (?:com|a) (?:outros |os )?(?:ceos|cfos|diretores|fundadores|empreendedores|empresarios|executivos|lideres|gestores)
        """,
        "it": rf"""
            con (?:tutti i|tutte le|tutti gli|il maggior numero di|piu) (?:\w+ ){{0,2}}{_IT_ROLE}
            {_IT_ROLE}(?: \w+)? come (?:te|lei|voi)
            per (?:il|la) (?:tuo|suo|tua|sua) (?:ruolo|qualifica|posizione|titolo)
            perche (?:sei|lei e|e) (?:\w+ )?(?:ceo|cfo|cto|direttore|direttrice|fondatore|fondatrice|imprenditore|imprenditrice|titolare|amministratore|dirigente)
            (?:ampliando|costruendo|ampliare|allargando|espandere|allargare) (?:la )?(?:mia|nostra) rete (?:di|con|tra) (?:\w+ )?{_IT_ROLE}
            (?:scrivo|mi rivolgo|sto contattando|contatto|sto scrivendo) (?:a|ai|agli|alle)?(?: )?(?:tutti i |altri |diversi |alcuni |vari )?(?:\w+ )?{_IT_ROLE}
            (?:mi piace|cerco di|vorrei|sempre) (?:\w+ )?(?:collegarmi|connettermi|entrare in contatto|fare rete) con (?:altri |i )?(?:ceo|cfo|direttori|dirigenti|fondatori|imprenditori|manager|titolari)
        """,
        "nl": rf"""
            met (?:alle|zoveel mogelijk|zo veel mogelijk|iedere|elke) (?:\w+ ){{0,2}}{_NL_ROLE}
            {_NL_ROLE}(?: \w+)? (?:zoals|als) (?:jij|u|jou|jullie|uzelf|jezelf)
            vanwege (?:je|jouw|uw) (?:functie|functietitel|titel|positie)
            omdat (?:je|u|jij) (?:\w+ )?(?:ceo|cfo|cto|directeur|oprichter|ondernemer|eigenaar|manager|beslisser) (?:bent|is)
            (?:breid|bouw|vergroot) (?:\w+ ){{0,2}}netwerk (?:\w+ ){{0,2}}(?:van|met|onder) (?:\w+ )?{_NL_ROLE}
            (?:schrijf|benader|mail|contacteer) (?:\w+ )?(?:alle|andere|verschillende|enkele|veel|meerdere) (?:\w+ )?{_NL_ROLE}
            (?:graag|altijd|wil) (?:\w+ ){{0,2}}(?:connecten|verbinden|netwerken|in contact komen) met (?:andere )?(?:ceo's|cfo's|directeuren|oprichters|ondernemers|managers|beslissers|leiders)
        """,
    }
)
"""Words that pick the reader by title, among all who bear it."""

LEANING = Phrases(
    {
        "en": rf"""
            (?:people|someone|somebody|professionals|leaders|folks|anyone|others|those) (?:with|in|at|of) your (?:job )?(?:title|position|role|function|seniority|level|profession|calibre|caliber)
            (?:reaching out|writing|reach out|sending this) to (?:other|fellow|select|several|many|a few|a number of|a handful of|some) {_EN_MORE}{_EN_ROLE}
            always (?:looking|keen|happy|open|glad) to (?:connect|network) with {_EN_MORE}{_EN_ROLE}
            (?:connect|connecting|network|networking) with (?:other |more |fellow |like-?minded |leading |top |senior |local |ambitious |driven |talented |inspiring |great |amazing |interesting |successful |experienced ){_EN_MORE}{_EN_ROLE}
        """,
        "de": rf"""
            (?:menschen|personen|leute|leuten|kollegen|fachleute|jemand|jemanden|jemandem) (?:in|mit) (?:ihrer|deiner|eurer) (?:position|funktion|rolle|stellung|verantwortung|jobtitel|berufsbezeichnung)
            (?:vernetzen|verbinden|vernetze|austauschen|austausch) (?:\w+ ){{0,3}}mit (?:gleichgesinnten|anderen|spannenden|interessanten|inspirierenden|erfolgreichen|erfahrenen) (?:\w+ )?(?:{_DE_ROLE})?
            (?:mit|zu) (?:gleichgesinnten|spannenden|interessanten|inspirierenden|erfolgreichen) (?:\w+ )?{_DE_ROLE} (?:\w+ ){{0,3}}(?:vernetzen|verbinden|austauschen|connecten)
        """,
        "fr": rf"""
            (?:des |les |aux )?(?:personnes|professionnels|gens|profils|collegues) (?:a|avec|ayant|de|dans) (?:votre|ton) (?:poste|fonction|position|titre|niveau|profil)
            (?:connecter|echanger|contact|reseauter|reseau) avec (?:des |d'autres |de )(?:\w+ )?{_FR_ROLE} (?:partageant|inspirants|inspirantes|passionnes|ambitieux|du secteur|comme|de mon secteur|talentueux)
        """,
        "es": rf"""
            (?:personas|profesionales|gente|alguien|colegas|perfiles) (?:con|en|de) (?:tu|su|vuestro) (?:cargo|puesto|posicion|perfil|nivel|funcion|rol)
            (?:conectar|contactar|conectarme|red) con (?:otros |otras |mas |grandes )?{_ES_ROLE} (?:afines|inspiradores|del sector|con intereses|destacados|con talento|interesantes)
        """,
        "pt": rf"""
            (?:pessoas|profissionais|gente|alguem|colegas|perfis) (?:com|em|n[oa]|d[oa]) (?:seu|teu|sua|tua|o seu|o teu|a sua) (?:cargo|posicao|funcao|perfil|nivel|titulo)
            (?:conectar|contactar|me conectar|conectar-me) (?:com|a) (?:outros |outras |mais |grandes )?{_PT_ROLE} (?:da area|do setor|inspiradores|com interesses|talentosos|interessantes|afins)
        """,
        "it": rf"""
            (?:persone|professionisti|qualcuno|colleghi|profili) (?:con|nel|nella|di|del) (?:tuo|suo|tua|sua|il suo|il tuo|la sua|la tua) (?:ruolo|posizione|qualifica|livello|profilo|titolo)
            (?:collegarmi|connettermi|contatto|rete) con (?:altri |altre |piu |grandi )?{_IT_ROLE} (?:del settore|con interessi|ispiratori|interessanti|di talento|affini)
        """,
        "nl": rf"""
            (?:mensen|professionals|iemand|collega's|personen) (?:in|met) (?:jouw|je|uw) (?:functie|positie|rol|titel|niveau)
            (?:connecten|verbinden|netwerken|contact) met (?:gelijkgestemde|andere|interessante|inspirerende|ambitieuze|ervaren) (?:\w+ )?{_NL_ROLE}
        """,
    }
)
"""Words that hold for a whole trade, and that a colleague may write as well."""
