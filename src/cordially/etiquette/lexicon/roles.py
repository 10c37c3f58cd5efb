"""How a text names the reader's role or company, and which words name roles, folded."""

from collections.abc import Mapping
from types import MappingProxyType

from cordially.etiquette.phrases import Phrases

ROLE_CUES = Phrases(
    {
        "en": r"""
            (?:current |present |important |exciting |demanding )?(?:role|position|job|work|post|function|duties|responsibilities|task|tasks|daily work|life|days) as(?: an?| the)?
            you (?:now |still |currently )?(?:work|serve|are working|are employed|are serving) as(?: an?| the)?
            you(?:'re| are) (?:now |still |currently )?(?:working|employed|serving) as(?: an?| the)?
        """,
        "de": r"""
            (?:arbeit|tatigkeit|rolle|position|funktion|stelle|job|aufgabe|aufgaben|alltag|amt|dienst|posten) als
            (?:du arbeitest|sie arbeiten|du wirkst|sie wirken) (?:ja |doch |jetzt |derzeit )?als
            (?:sie|du|ihr)(?: ja| doch| jetzt| derzeit)? als(?= (?:\w+ ){1,6}(?:arbeiten|arbeitest|arbeitet|tatig|wirken|wirkst|beschaftigt|angestellt))
        """,
        "fr": r"""
            (?:poste|role|fonction|fonctions|travail|metier|activite|mission|missions|quotidien) (?:actuelle? )?(?:de|d(?=')|comme|en tant que)
            (?:vous travaillez|tu travailles|vous exercez|tu exerces) (?:\w+ )?(?:comme|en tant que)
        """,
        "es": r"""
            (?:puesto|cargo|trabajo|papel|rol|labor|funcion|posicion|dia a dia|tarea) (?:actual )?(?:de|como)
            (?:he visto|vi|se|note|veo) que (?:usted )?(?:trabaja|trabajas) (?:como|de)
            (?:trabajas|trabaja|ejerces|ejerce) (?:\w+ )?(?:como|de)
        """,
        "pt": r"""
            (?:cargo|trabalho|papel|funcao|posicao|posto|atividade|dia a dia|tarefa) (?:atual )?(?:de|como)
            (?:vi|sei|soube|reparei|notei|vejo) que (?:voce )?trabalha como
            (?:voce trabalha|trabalhas|trabalha|atua|atuas|exerce) (?:\w+ )?como
        """,
        "it": r"""
            (?:ruolo|lavoro|incarico|posizione|attivita|funzione|compito) (?:attuale )?(?:di|come|da)
            (?:ho visto|so|ho notato|vedo) che (?:lei )?lavora come
            (?:lavori|lavora|operi|opera) (?:\w+ )?come
        """,
        "nl": r"""
            (?:werk|rol|functie|positie|baan|taak|dagen) als
            (?:je|jij|u)(?: nu| nog)? (?:werkt als|als(?= (?:\w+ ){1,6}werkt))
        """,
    }
)
"""Right behind these words stands what the writer takes the reader's role to be."""

BEING_CUES = Phrases(
    {
        "en": r"""
            you(?:'re| are)(?: now| still| currently)? (?:an?|the)
            (?:since|because|given that|now that|seeing that) you(?:'re| are)(?: now| still| currently)?(?: an?| the)?
            being(?: an?| the)?
            (?:going|doing|how is it|finding it|enjoying it|liking it) (?:\w+ )?as(?: an?| the)?
        """,
        "de": r"""
            (?:sie sind|du bist)(?: ja| doch| jetzt| aktuell| derzeit| der| die| das)?
            (?:gefallt|geht) (?:es |'s )?(?:dir|ihnen|euch)(?: \w+)? als
            (?:da|weil|dass|wo|wenn) (?:sie|du)(?: ja| doch| jetzt| nun)?(?= (?:\w+ ){1,6}(?:sind|bist))
        """,
        "fr": r"""
            etre(?: le| la| l(?=')| un| une)?
            (?:ca va|ca se passe|vous plaisez-vous|te plais-tu|vous plait)(?: \w+)? comme
            (?:vous etes|tu es)(?: maintenant| toujours)?(?: le| la| l(?=')| un| une)?
        """,
        "es": r"""
            ser(?: el| la| un| una)?
            (?:te|le|os|les) va(?: \w+)? como
            (?:eres|es usted|usted es|(?:ya|dado|puesto) que es(?: usted)?|sois)(?: el| la| un| una)?
        """,
        "pt": r"""
            ser(?: o| a| um| uma)?
            (?:vai|corre|esta)(?: \w+)? como
            (?:voce e|tu es|(?:ja|visto|dado|uma vez) que e|o senhor e|a senhora e)(?: o| a| um| uma)?
        """,
        "it": r"""
            (?:essere|fare)(?: il| la| l(?=')| un| una)?
            (?:ti trovi|si trova|va)(?: \w+)? come
            (?:sei|lei e|(?:dato|visto|poiche|siccome) che e)(?: il| la| l(?=')| un| una)?
        """,
        "nl": r"""
            bevalt (?:het|je|u)(?: \w+)? als
            (?:zijn als|(?:het )?leven als|gaat het als)
            (?:je bent|jij bent|u bent)(?: nu| nog)?(?: de| een)?
            (?:omdat|aangezien|nu|dat|daar) (?:je|jij|u)(?= (?:\w+ ){1,5}(?:bent|is))
        """,
    }
)
"""Behind these words a role may stand, among much else that a person can be."""

AS_CUES = Phrases(
    {
        "en": r"as(?: an?| the)?",
        "de": r"als",
        "fr": r"(?:en tant que|en tant qu(?=')|comme)",
        "es": r"(?:como|en calidad de)",
        "pt": r"(?:como|na qualidade de)",
        "it": r"(?:come|in qualita di|da|in quanto)",
        "nl": r"als",
    }
)
"""Behind these words at the head of a sentence stands a role, the reader's or the writer's."""

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
            diretor diretora chefe gestor gestora responsavel
            direttore direttrice responsabile capo dirigente
            hoofd leidinggevende teamleider bestuurder afdelingshoofd
            ceo cto cfo coo cmo cio chro cpo cso ciso geschaftsfuhrer geschaftsfuhrerin md managing
            executive amministratore administrador administradora pdg dg daf dsi drh
        """,
        "coordinate": """
            coordinator koordinator koordinatorin coordinateur coordinatrice coordinador
            coordinadora coordenador coordenadora coordinatore coordinatrice
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
            conseillere attache attachee assessor assessora addetto addetta consultor consultora asesor asesora consulente adviseur
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
            salesperson salesman saleswoman seller verkaufer verkauferin vendeur vendeuse commercial
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
        "produce": "producer produktmanager produktmanagerin",
        "speak": """
            spokesperson spokesman spokeswoman sprecher sprecherin porteparole portavoz portavoce
            woordvoerder voorlichter
        """,
        "fly": """
            pilot pilotin pilote piloto pilota piloot captain kapitan kapitanin capitaine capitan
            capitao capitano kapitein vlieger flieger fliegerin aviador aviadora
        """,
        "translate": """
            translator interpreter ubersetzer ubersetzerin dolmetscher dolmetscherin traducteur
            traductrice interprete traductor traductora tradutor tradutora traduttore traduttrice
            vertaler tolk
        """,
        "books": """
            librarian bibliothekar bibliothekarin bibliothecaire bibliotecario bibliotecaria
            bibliothecaris archivist archivar archivarin archiviste archivero
        """,
        "teeth": "dentist zahnarzt zahnarztin dentiste dentista odontologo odontologa tandarts",
        "animals": """
            vet veterinarian tierarzt tierarztin veterinaire veterinario veterinaria veterinair
            dierenarts
        """,
        "pills": """
            pharmacist apotheker apothekerin pharmacien pharmacienne farmaceutico farmaceutica
            farmacista apothekersassistent
        """,
        "birth": "midwife hebamme sagefemme matrona partera parteira ostetrica verloskundige",
        "mind": """
            psychologist psychotherapist psychologe psychologin psychotherapeut psychologue
            psicologo psicologa psychotherapeutin psycholoog
        """,
        "social": """
            sozialarbeiter sozialarbeiterin educatrice educateur assistante trabajador trabajadora
            assistente educatore erzieher erzieherin maatschappelijk
        """,
        "bake": """
            baker backer backerin konditor konditorin boulanger boulangere patissier patissiere
            panadero panadera pastelero padeiro padeira pasteleiro fornaio panettiere pasticciere
            bakker banketbakker
        """,
        "cook": """
            cook koch kochin cuisinier cuisiniere cocinero cocinera cozinheiro cozinheira cuoco
            cuoca kok
        """,
        "wood": """
            carpenter joiner tischler tischlerin schreiner schreinerin zimmermann menuisier
            menuisiere charpentier ebeniste carpintero carpintera ebanista carpinteiro marceneiro
            falegname timmerman meubelmaker
        """,
        "wire": """
            electrician elektriker elektrikerin electricien electricienne electricista eletricista
            elettricista elektricien
        """,
        "pipes": """
            plumber klempner installateur plombier fontanero fontanera encanador canalizador
            idraulico loodgieter
        """,
        "farm": """
            farmer bauer bauerin landwirt landwirtin agriculteur agricultrice agricultor agricultora
            granjero fazendeiro agricoltore agricoltrice contadino boer boerin winzer winzerin
            vigneron vigneronne
        """,
        "music": """
            musician pianist violinist conductor organist musiker musikerin pianistin geiger
            geigerin dirigent dirigentin musicien musicienne musico pianista violinista organista
            musicista musicus
        """,
        "stage": """
            actor actress schauspieler schauspielerin comedien comedienne acteur actrice actriz ator
            atriz attore attrice
        """,
        "pictures": """
            photographer fotograf fotografin photographe fotografo fotografa fotograaf
        """,
        "museum": "curator kurator kuratorin conservateur conservatrice curador curadora curatore",
        "fire": "firefighter feuerwehrmann feuerwehrfrau pompier bombero bombeiro pompiere brandweerman",
        "police": "policeman policewoman polizist polizistin policier policiere policia poliziotto",
        "judge": "judge richter richterin juge juez jueza juiz juiza giudice magistrato rechter",
        "drive": """
            driver fahrer fahrerin chauffeur chauffeuse conductor conductora motorista autista
            bestuurder busfahrer busfahrerin lokfuhrer
        """,
        "repair": """
            mechanic mechaniker mechanikerin mecanicien mecanicienne mecanico mecanica meccanico
            monteur monteurin
        """,
        "garden": """
            gardener gartner gartnerin jardinier jardiniere jardinero jardinera jardineiro
            giardiniere tuinman hovenier
        """,
        "hair": "hairdresser friseur friseurin coiffeur coiffeuse peluquero peluquera cabeleireiro parrucchiere kapper",
        "science": """
            biologist chemist physicist geologist biologe biologin chemiker chemikerin physiker
            physikerin geologe geologin biologiste chimiste physicien geologue biologo biologa
            quimico quimica fisico fisica geologo geologa chimico bioloog scheikundige natuurkundige
        """,
        "economy": "economist volkswirt volkswirtin okonom okonomin economiste economista econoom",
        "mayor": "mayor burgermeister burgermeisterin maire alcalde alcaldesa prefeito sindaco burgemeester",
        "church": "priest pastor pfarrer pfarrerin pretre cura parroco padre predikant dominee",
        "broker": "broker realtor makler maklerin courtier agent corredor corretor mediatore makelaar",
        "paint": "painter maler malerin peintre pintor pintora pittore pittrice schilder",
        "build": "builder mason maurer maurerin macon albanil pedreiro muratore metselaar",
        "market": "marketer",
    }
)

FIELDS = frozenset(
    """
    financier financiere commercial commerciale technique juridique medical medicale artistique
    scientifique industriel industrielle informatique administratif administrative pedagogique
    financiero financiera comercial tecnico tecnica juridico juridica medico medica artistico
    artistica cientifico cientifica administrativo administrativa
    financeiro financeira tecnica cientifica
    finanziario finanziaria commerciale tecnico tecnica giuridico giuridica artistico artistica
    scientifico scientifica amministrativo amministrativa sanitario sanitaria
    """.split()
)
"""Words behind a role, written small, that say in what field: "directeur financier"."""

NOT_JOBS = frozenset(
    """
    mother father mum mom dad parent friend member host guest volunteer neighbour neighbor fan
    brother sister son daughter wife husband grandmother grandfather aunt uncle child kid adult man
    woman reader listener rule result whole team family group human person part whole beginner
    mutter vater eltern freund freundin mitglied gast nachbar nachbarin bruder schwester sohn
    tochter frau mann oma opa tante onkel kind mensch leser leserin zuhorer ehrenamtliche
    mere pere ami amie membre hote voisin voisine frere soeur fils fille femme mari enfant lecteur
    lectrice benevole toujours
    madre padre amigo amiga miembro invitado vecino vecina hermano hermana hijo hija mujer marido
    nino nina siempre voluntario voluntaria persona grupo
    mae pai membro convidado vizinho vizinha irmao irma filho filha mulher crianca sempre pessoa
    amico amica membro ospite vicino vicina fratello sorella figlio figlia moglie marito bambino
    moeder vader vriend vriendin lid gast buur broer zus zoon dochter vrouw man kind mens altijd
    """.split()
)
"""What a person can be that is no job."""


def _by_word() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, words in _KINDS.items():
        for word in words.split():
            found.setdefault(word, set()).add(kind)
    return MappingProxyType({word: frozenset(kinds) for word, kinds in found.items()})


ROLE_KINDS: Mapping[str, frozenset[str]] = _by_word()
"""Words that name a role, and the kinds of work they may name, whatever the language."""
