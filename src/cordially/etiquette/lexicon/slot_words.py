"""Words that stand for what a template wants filled in, in seven languages, folded."""

GIVEN_NAME = frozenset(
    """
    name firstname fname first_name first-name forename givenname given_name
    vorname vornamen namen
    prenom prenoms nom
    nombre nombres
    nome nomi
    naam voornaam roepnaam
    """.split()
)
"""What is mended by the field for the given name; bare "name" is meant so in a greeting."""

FAMILY_NAME = frozenset(
    """
    surname lastname lname last_name last-name familyname family_name
    nachname nachnamen familienname zuname
    apellido apellidos sobrenome apelido cognome achternaam familienaam
    """.split()
)

COMPANY = frozenset(
    """
    company companyname company_name company-name employer organisation organization
    firma firmenname firmennamen unternehmen unternehmensname arbeitgeber
    societe entreprise compagnie
    empresa compania
    azienda ditta societa
    bedrijf bedrijfsnaam organisatie werkgever
    """.split()
)

POSITION = frozenset(
    """
    position title jobtitle job_title job-title
    funktion titel stelle berufsbezeichnung jobtitel
    poste fonction titre
    cargo puesto
    ruolo posizione qualifica
    functie functietitel
    """.split()
)

OTHER_CORE = frozenset(
    """
    fullname full_name industry city salutation honorific recipient school university college
    topic compliment signature sender
    anrede branche stadt thema hochschule universitat empfanger unterschrift absender
    civilite secteur ville ecole universite sujet theme destinataire expediteur
    sector industria ciudad tema universidad escuela destinatario tratamiento
    setor cidade assunto universidade escola remetente tratamento
    settore citta argomento universita scuola mittente
    sector stad onderwerp universiteit ontvanger aanhef afzender
    """.split()
)
"""Words that are a slot alone in brackets, and that no field mends."""

WEAK_CORE = frozenset(
    """
    role event date day time place venue location country state region link url website product
    project service reason achievement interest hobby skill field area connection contact
    number amount phone email address client customer candidate month year season holiday
    subject article post group conference person friend colleague team department
    rolle veranstaltung anlass datum tag uhrzeit ort land webseite produkt projekt leistung grund
    kontakt bereich abteilung kunde person freund kollege artikel beitrag gruppe konferenz
    role evenement date jour heure lieu pays lien site produit projet raison contact domaine
    service client personne ami collegue article groupe conference
    rol evento fecha dia hora lugar pais enlace producto proyecto servicio motivo contacto area
    cliente persona amigo colega articulo publicacion grupo congreso
    papel data local motivo contato produto projeto servico pessoa artigo congresso
    ruolo evento data giorno ora luogo paese prodotto progetto servizio motivo contatto
    cliente persona amico collega articolo gruppo conferenza
    rol evenement datum dag tijd plaats land product project dienst reden contact gebied klant
    persoon vriend collega artikel groep congres
    """.split()
)
"""Slots only inside a sentence: before one they are a heading, as "[Event] Join us"."""

BESIDE = frozenset(
    """
    your their his her my our the a an of or and for here first last full given family middle job
    current mutual shared common specific relevant recipient's contact's person's client's
    customer's reader's custom personal target previous past former new old same some any this
    that x xx 1 2 3 s
    ihr ihre ihren ihrer dein deine deinen deiner mein meine der die das des dem den ein eine
    einen hier gemeinsamer gemeinsame gemeinsames aktuelle aktueller eigene eigener oder und
    kunden
    votre vos ton ta tes mon ma le la les du de d l un une ici actuel actuelle commun commune ou
    et
    su sus tu tus mi el los las del un una aqui actual comun o y completo
    seu sua teu tua meu minha os as do da dos das um uma aqui atual comum e ou
    suo tuo tua mio mia il lo gli i della dello dell uno una qui attuale comune
    uw jouw je mijn de het van een hier huidige gezamenlijke gemeenschappelijke of en volledige
    """.split()
)
"""Words that may stand beside a slot word in one pair of brackets."""

EDITORIAL = frozenset(
    """
    the a an this that his her our my some
    der die das dem den mein meine sein seine
    le la les un une mon ma son sa
    el los las mi su
    o os as meu minha
    il lo gli mio mia
    de het een mijn zijn
    """.split()
)
"""Words with which an editor's bracket begins: "[the company] is hiring"."""

INSERT = (
    r"(?:insert|enter|fill in|replace|type in|your \w+|put \w+|add \w+ here|mention \w+"
    r"|name of|add (?:your|their|the|a) \w+|something about|personal(?:ised|ized)? (?:line|note|message|sentence)"
    r"|hier \w+|ihren? \w+|deinen? \w+|bitte (?:einfugen|erganzen|eintragen|ausfullen)"
    r"|inserer|inserez|indiquer|indiquez|completer|completez|ajouter (?:le|la|un|une|votre|ton) \w+"
    r"|votre \w+|a completer"
    r"|insertar|inserte|inserta|introducir|introduzca|completar|rellenar|poner \w+ aqui"
    r"|(?:tu|su) (?:nombre|empresa|cargo|ciudad|sector|tema|apellido|enlace|firma)"
    r"|inserir|insira|preencher|preencha|colocar \w+ aqui"
    r"|(?:seu|sua|teu|tua) (?:nome|empresa|cargo|cidade|setor|tema|link|assinatura)"
    r"|inserire|inserisci|aggiungere|compilare"
    r"|(?:il |la )?(?:tuo|tua|suo|sua) (?:nome|azienda|ruolo|citta|settore|cognome|firma)"
    r"|invoegen|vul (?:hier )?\w+|voeg \w+|(?:uw|jouw) \w+)\b"
)
"""How an instruction to fill something in begins."""

INSERT_AT_END = (
    r"\b(?:einfugen|einsetzen|eintragen|erganzen|ausfullen|a inserer|a completer|here|hier|ici"
    r"|aqui|qui|invoegen|invullen|toevoegen)"
)
"""How one ends: "[Firma einfügen]", "[company here]"."""
