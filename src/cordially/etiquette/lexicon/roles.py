"""How a text names the reader's role or company, and which words name roles, folded."""

from collections.abc import Mapping
from types import MappingProxyType

from cordially.etiquette.phrases import Phrases

ROLE_CUES = Phrases(
    {
        "en": r"""
            your (?:current |present |important |exciting |demanding )?(?:role|position|job|work|post|function|duties|responsibilities|daily work) as(?: an?| the)?
            you(?:'re| are) (?:now |still |currently |working as |employed as )?(?:an?|the) (?=\w)
            you work as(?: an?| the)?
            as(?: an?| the)? (?:\w+ ){1,5}(?:at|for|with) (?:\w+ ){1,3}you
            in your (?:role|position|capacity|function) as(?: an?| the)?
        """,
        "de": r"""
            (?:deine[rmn]?|ihre[rmn]?|eure[rmn]?) (?:aktuelle[nr]? |jetzige[nr]? )?(?:arbeit|tatigkeit|rolle|position|funktion|stelle|job|aufgabe|aufgaben) als
            (?:du|sie) (?:arbeitest|arbeiten) als
            (?:du bist|sie sind) (?:ja |doch |aktuell |jetzt |derzeit )?(?:als )?(?=leiter|leiterin|geschaftsfuhrer|direktor|manager|ingenieur|berater|chef|entwickler|referent|vorstand|head)
        """,
        "fr": r"""
            (?:votre|ton|vos|tes) (?:poste|role|fonction|fonctions|travail|metier|activite|mission|missions) (?:actuelle? )?(?:de|d(?=')|comme|en tant que)
            en tant que (?=directeur|directrice|responsable|chef|cheffe|ingenieur|ingenieure|consultant|consultante|manager|president|presidente)
            (?:vous travaillez|tu travailles) (?:comme|en tant que)
        """,
        "es": r"""
            (?:tu|su|vuestro) (?:actual )?(?:puesto|cargo|trabajo|papel|rol|labor|funcion|posicion) (?:actual )?(?:de|como)
            (?:trabajas|trabaja) (?:como|de)
            eres (?:el |la |un |una )?(?=director|directora|jefe|jefa|gerente|responsable|ingenier)
        """,
        "pt": r"""
            (?:seu|teu|sua|tua) (?:atual )?(?:cargo|trabalho|papel|funcao|posicao|posto|atividade) (?:atual )?(?:de|como)
            (?:voce trabalha|trabalhas|trabalha) como
            (?:voce e|tu es) (?:o |a |um |uma )?(?=diretor|diretora|gerente|gestor|gestora|chefe|responsavel|engenheir)
        """,
        "it": r"""
            (?:tuo|suo|tua|sua) (?:attuale )?(?:ruolo|lavoro|incarico|posizione|attivita|funzione) (?:attuale )?(?:di|come|da)
            (?:lavori|lavora) come
            (?:sei|lei e) (?:il |la |un |una |l')?(?=direttore|direttrice|responsabile|capo|dirigente|ingegnere|amministrat)
        """,
        "nl": r"""
            (?:je|jouw|uw) (?:huidige )?(?:werk|rol|functie|positie|baan|taak) als
            (?:je werkt|jij werkt|u werkt) als
            (?:je bent|jij bent|u bent) (?:nu |nog )?(?:de |een )?(?=directeur|hoofd|manager|ingenieur|adviseur|teamleider|leidinggevende)
        """,
    }
)
"""Right behind these words stands what the writer takes the reader's role to be."""

COMPANY_CUES = Phrases(
    {
        "en": r"""
            your (?:role|position|job|work|team|colleagues|office|post) (?:here |over )?at
            (?:how are things|how is life|how's life|how is everything|how is everybody|everybody|everyone|all is well|the folks|things) (?:over )?at
            you(?:'re| are) (?:still |now )?(?:working )?at
            you work (?:at|for)
        """,
        "de": r"""
            (?:deine[rmn]?|ihre[rmn]?|eure[rmn]?|deinem|ihrem|dein|ihr) (?:arbeit|team|job|stelle|tatigkeit|position|rolle|kollegen|zeit jetzt) bei(?: der)?
            (?:wie lauft es|wie geht es|wie geht's|wie lauft's|alle) (?:\w+ ){0,2}bei(?: der)?
            (?:du arbeitest|sie arbeiten) bei(?: der)?
        """,
        "fr": r"""
            (?:votre|ton|vos|tes|ta) (?:poste|travail|equipe|role|collegues|job) chez
            (?:comment ca va|comment ca se passe|tout le monde|comment vont les choses) chez
            (?:vous travaillez|tu travailles) chez
        """,
        "it": r"""
            (?:tuo|suo|tua|sua) (?:lavoro|ruolo|team|posizione) presso
            (?:lavori|lavora) presso
        """,
        "nl": r"""
            (?:je|jouw|uw) (?:werk|baan|team|rol|functie|collega's) bij
            (?:hoe gaat het|hoe is het|hoe loopt het|iedereen) (?:\w+ )?bij
            (?:je werkt|u werkt) bij
        """,
    }
)
"""Right behind these words stands a company, where it is written with a capital."""

PAST_OR_NEW = frozenset(
    """
    former formerly previous previously past old ex new next upcoming future first earlier last
    were was used ago when back then time
    fruher fruhere fruheren fruherer ehemalige ehemaligen neue neuen neuer damals damalige war warst
    waren nachste kunftige zukunftige zuvor letzte letzten
    ancien ancienne anciens nouveau nouvelle nouvelles etiez etais etait prochain prochaine futur
    precedent
    antiguo antigua anterior nuevo nueva eras era proximo futuro pasado exjefe
    antigo antiga anterior novo nova eras era proximo futuro passado
    vecchio vecchia precedente nuovo nuova eri era prossimo futuro scorso
    vorige vroegere oude nieuwe voormalige was waren volgende toekomstige eerdere
    """.split()
)
"""Words by which the text itself says that it is not the role of today."""

_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "lead": """
            head director manager lead leader chief vp vice president svp evp supervisor
            leiter leiterin leitung direktor direktorin manager managerin chef chefin vorstand
            bereichsleiter bereichsleiterin abteilungsleiter abteilungsleiterin teamleiter
            teamleiterin referatsleiter referatsleiterin prokurist prokuristin
            directeur directrice responsable cheffe dirigeant dirigeante gestionnaire
            directora jefe jefa gerente encargado encargada directivo directiva
            diretor diretora chefe gestor gestora responsavel coordenador coordenadora coordinador
            coordinadora coordinator koordinator koordinatorin coordinateur coordinatrice
            direttore direttrice responsabile capo dirigente coordinatore coordinatrice
            hoofd leidinggevende teamleider bestuurder afdelingshoofd
            ceo cto cfo coo cmo cio chro cpo cso ciso geschaftsfuhrer geschaftsfuhrerin md managing
            executive amministratore administrador administradora pdg dg daf dsi drh
        """,
        "own": """
            founder cofounder owner partner entrepreneur grunder grunderin inhaber inhaberin
            unternehmer unternehmerin fondateur fondatrice entrepreneure gerant gerante fundador
            fundadora dueno duena empresario empresaria emprendedor emprendedora socio socia
            empreendedor empreendedora dono dona fondatore fondatrice titolare imprenditore
            imprenditrice oprichter eigenaar ondernemer ceo president
        """,
        "engineer": """
            engineer ingenieur ingenieurin ingenieure ingeniero ingeniera engenheiro engenheira
            ingegnere technician techniker technikerin technicien tecnico tecnica technicus
        """,
        "develop": """
            developer programmer coder entwickler entwicklerin programmierer programmiererin
            developpeur developpeuse programador programadora desarrollador desarrolladora
            desenvolvedor desenvolvedora sviluppatore sviluppatrice ontwikkelaar programmeur
            engineer
        """,
        "advise": """
            consultant advisor adviser counsellor berater beraterin consultante conseiller
            conseillere consultor consultora asesor asesora consulente adviseur
        """,
        "analyse": """
            analyst scientist researcher analyst analystin forscher forscherin wissenschaftler
            wissenschaftlerin analyste chercheur chercheuse analista investigador investigadora
            pesquisador pesquisadora ricercatore ricercatrice onderzoeker
        """,
        "teach": """
            teacher professor lecturer tutor trainer coach instructor lehrer lehrerin professorin
            dozent dozentin trainerin enseignant enseignante professeur formateur formatrice
            profesor profesora maestro maestra docente docent professora insegnante leraar lerares
        """,
        "care": """
            doctor physician nurse surgeon therapist arzt arztin pfleger pflegerin chirurg
            medecin infirmier infirmiere medico medica enfermero enfermera enfermeiro enfermeira
            infermiere infermiera arts verpleegkundige dokter
        """,
        "law": """
            lawyer attorney solicitor counsel anwalt anwaltin rechtsanwalt rechtsanwaltin jurist
            juristin avocat avocate juriste abogado abogada advogado advogada avvocato avvocata
            advocaat notary notar notaire notario
        """,
        "recruit": """
            recruiter recruiterin recruteur recruteuse reclutador reclutadora recrutador
            recrutadora selezionatore personaler personalerin headhunter
        """,
        "design": """
            designer architect gestalter gestalterin architekt architektin architecte arquitecto
            arquitecta disenador disenadora arquiteto arquiteta architetto progettista ontwerper
        """,
        "sell": """
            salesperson sales seller verkaufer verkauferin vertrieb vendeur vendeuse commercial
            vendedor vendedora venditore venditrice verkoper
        """,
        "money": """
            accountant controller auditor treasurer buchhalter buchhalterin controllerin prufer
            pruferin comptable auditeur auditrice contable contador contadora contabilista
            contabile revisore boekhouder
        """,
        "write": """
            journalist editor writer author redakteur redakteurin autor autorin journaliste
            redacteur redactrice periodista redactor redactora jornalista giornalista
        """,
        "assist": """
            assistant secretary assistentin sekretar sekretarin assistante secretaire asistente
            secretario secretaria assistente segretario segretaria secretaresse
        """,
        "learn": """
            student intern trainee apprentice studentin praktikant praktikantin auszubildende
            etudiant etudiante stagiaire apprenti estudiante becario becaria estudante estagiario
            estagiaria studente studentessa tirocinante stagista stagiair
        """,
        "produce": "product producer produktmanager produktmanagerin",
    }
)


def _by_word() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, words in _KINDS.items():
        for word in words.split():
            found.setdefault(word, set()).add(kind)
    return MappingProxyType({word: frozenset(kinds) for word, kinds in found.items()})


ROLE_KINDS: Mapping[str, frozenset[str]] = _by_word()
"""Words that name a role, and the kinds of work they may name, whatever the language."""
