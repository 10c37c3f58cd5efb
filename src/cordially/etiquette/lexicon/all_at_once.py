"""Salutations that address all readers at once."""

from cordially.etiquette.phrases import Phrases

TO_ALL = Phrases(
    {
        "en": r"""
            (?:dear|hi|hello|hey|good morning|good day|greetings) (?:to )?(?:all of you|friends and colleagues|all|everyone|everybody|friends|colleagues|network|connections|contacts|folks|team|you all|linkedin friends|dear friends|fellow \w+|ladies and gentlemen)
            to (?:all|everyone) (?:of you|in my network|i know|my friends|my contacts)
        """,
        "de": r"""
            (?:liebe|hallo|guten tag|moin|servus|hi|hey|sehr geehrte|werte) (?:freundinnen und freunde|kolleginnen und kollegen|alle|zusammen|leute|freunde|freundinnen|kollegen|kolleginnen|kontakte|netzwerker|ihr lieben|miteinander|damen und herren|allerseits)
            (?:ihr lieben|liebes netzwerk|hallo ihr lieben|an alle|hallo in die runde|liebe runde)
        """,
        "fr": r"""
            (?:bonjour|salut|coucou|bonsoir|hello) (?:a )?(?:tous|toutes|tout le monde|tous et toutes|toutes et a tous|les amis|chers amis|a tous|a toutes et a tous)
            (?:chers|cheres) (?:tous|toutes|amis|amies|collegues|contacts|relations|confreres)|chere? reseau|cher reseau|mesdames,? messieurs
        """,
        "es": r"""
            (?:hola|buenas|buenos dias|saludos|buenas tardes) (?:a )?(?:todos|todas|tod@s|todos y todas|amigos|amigas|equipo|gente|colegas|red)
            (?:queridos|queridas|estimados|estimadas|apreciados) (?:todos|todas|amigos|amigas|colegas|contactos|companeros|companeras|senores)
        """,
        "pt": r"""
            (?:ola|oi|bom dia|boa tarde|saudacoes) (?:a )?(?:todos|todas|pessoal|gente|galera|amigos|amigas|malta|colegas|rede)
            (?:caros|caras|queridos|queridas|prezados|prezadas|estimados) (?:todos|todas|amigos|amigas|colegas|contatos|contactos)
        """,
        "it": r"""
            (?:ciao|salve|buongiorno|buonasera) (?:a )?(?:tutti|tutte|ragazzi|amici|colleghi|tutti quanti)
            (?:cari|care|gentili|carissimi) (?:tutti|tutte|amici|amiche|colleghi|colleghe|contatti)
        """,
        "nl": r"""
            (?:hallo|hoi|dag|beste|lieve|goedemorgen|goedendag|hey) (?:allemaal|iedereen|mensen|vrienden|collega's|allen|relaties|netwerk|contacten|vrienden en collega's)
            beste (?:dames en heren|relatie)|geachte (?:dames en heren|heer,? mevrouw)
        """,
    }
)
"""A salutation to many, as it stands at the top of a text."""
