"""How streets, towns and private e-mail addresses are written."""

import re

_BIG = "A-ZÀ-ÖØ-ÞŁŚŻČŠŽ"
_NAME = rf"[{_BIG}][\w'’.-]{{1,24}}"
_HOUSE = r"\d{1,4}(?: ?[a-zA-Z](?!\w))?(?:[-/]\d{1,3})?"
_NOT_COUNTED = (
    r"(?![\w.,:]?\d)(?! ?(?:%|€|Uhr|Minuten|Stunden|Tage|Jahre|Mal|mal|km|Kilometer|Meter|Leute"
    r"|Personen|years|people|min\b|minutes|hours|ans|heures|personnes|horas|años|personas|anos"
    r"|pessoas|ore|anni|persone|uur|jaar|mensen|h\b|m\b))"
)
_OF = r"(?:(?:de|du|des|del|dell|della|delle|dei|degli|dello|da|do|das|dos|di|d|la|le|les|los|las|el|l)['’ ]{1,2}){0,3}"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_BRANDS = (
    "Zoom|Teams|LinkedIn|Skype|WhatsApp|Signal|Google|Slack|Discord|Webex|PayPal|YouTube|Mail|Meet"
)
STREETS = tuple(
    re.compile(pattern)
    for pattern in (
        # Lindenweg 4, Alte Straße 12a, Keizersgracht 110
        rf"(?<!\w)(?:{_NAME} ){{0,2}}[{_BIG}a-zäöü][\w.-]{{2,24}}(?:straße|strasse|str\.|weg|allee|platz|gasse|ring|damm|ufer|chaussee|stieg|promenade|straat|laan|plein|gracht|kade|dijk|singel|steeg|plantsoen|gata|gaten|gatan|veien|vegen|vägen|vej|gade) {_HOUSE}{_NOT_COUNTED}",
        rf"(?<!\w)(?:{_NAME} ){{1,2}}(?:Straße|Strasse|Str\.|Weg|Allee|Gasse|Ring|Damm|Ufer|Chaussee|Laan|Straat) {_HOUSE}{_NOT_COUNTED}",
        # Am Weiher 3, 79100 Freiburg: with its town, whatever the street is called
        rf"(?<!\w)(?:(?:An der|An den|In der|In den|Auf der|Unter den|Hinter der) )?(?:{_NAME} ){{1,3}}{_HOUSE}(?=, ?\d{{4,5}} [{_BIG}][a-zà-ÿ])",
        # 12 Elm Street, 221B Baker St
        rf"(?<![\w.,:-])\d{{1,4}}[A-Za-z]?,? (?!(?:{_MONTHS})\b)(?:{_NAME} ){{1,3}}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Court|Crescent|Terrace|Boulevard|Blvd|Way|Place|Square|Gardens|Grove|Mews|Row|Walk|Parkway|Highway)(?!\w)",
        # 12, rue des Lilas
        rf"(?<![\w.,:-])\d{{1,4}}(?: ?(?:bis|ter|[A-D])(?!\w))?,? (?:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|allée|quai|route|cours|square|sentier|faubourg) {_OF}{_NAME}",
        # Calle Mayor 5, Avenida de la Paz, 12
        rf"(?<!\w)(?:[Cc]alle|C/|[Aa]venida|[Aa]vda\.?|[Pp]laza|[Pp]aseo|[Cc]amino|[Rr]onda|[Tt]ravesía|[Cc]allejón|[Cc]arrer) ?{_OF}{_NAME}(?: {_OF}{_NAME}){{0,3}},? (?:n[.º°o]{{1,2}} ?)?{_HOUSE}{_NOT_COUNTED}",
        # Rua das Flores, 12
        rf"(?<!\w)(?:[Rr]ua|[Aa]venida|Av\.|[Tt]ravessa|[Pp]raça|[Ll]argo|[Aa]lameda|[Ee]strada|R\.) {_OF}{_NAME}(?: {_OF}{_NAME}){{0,3}},? (?:n[.º°o]{{1,2}} ?)?{_HOUSE}{_NOT_COUNTED}",
        # Via Garibaldi 12
        rf"(?<!\w)(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo|[Pp]iazzale|[Ll]ungomare|[Ll]ungarno|[Cc]ontrada) {_OF}(?!(?:{_BRANDS})\b){_NAME}(?: {_OF}{_NAME}){{0,3}},? (?:n[.º°]{{1,2}} ?)?{_HOUSE}{_NOT_COUNTED}",
    )
)
"""A street with a number, as seven languages and the Nordic ones write it."""

TOWN = re.compile(
    rf"(?<![\w.,-])(?:\d{{5}} [{_BIG}][\w-]{{2,}}|\d{{4}} ?[A-Z]{{2}}(?!\w)|\d{{4}} [{_BIG}][a-zà-ÿ]{{2,}}"
    rf"|\d{{4}}-\d{{3}}|\d{{5}}-\d{{3}}|[A-Z]{{2}} \d{{5}}(?!\d)|[A-Z]{{1,2}}\d[A-Z\d]? ?\d[A-Z]{{2}}(?!\w))"
)
"""A postal code, with its town where it is digits alone."""

PRIVATE_MAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|googlemail|gmx|web|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac"
    r"|aol|proton|protonmail|posteo|mailbox|freenet|t-online|arcor|orange|wanadoo|free|laposte"
    r"|sfr|libero|virgilio|tiscali|alice|tin|terra|telefonica|uol|bol|ig|sapo|ziggo|kpnmail"
    r"|planet|home|xs4all|telenet|skynet|bluewin|mail|fastmail|hey|zoho|yandex|qq|163|126|naver)"
    r"\.(?:com?\.)?[a-z]{2,4}(?![\w@-])",
    re.IGNORECASE,
)
"""An address that a provider gives to anybody."""

ROLES = re.compile(
    r"(?:info|hello|hallo|hola|bonjour|ciao|contact|contacto|contato|contatti|kontakt|office|team|support|press|presse"
    r"|jobs|events?|help|hilfe|verein|club|chor|choir|post|mail|newsletter|booking|reservas?"
    r"|prenotazioni|inscripcion(?:es)?|inscriptions?|anmeldung|registration|orga|redaktion"
    r"|secretar(?:ia|y)|sekretariat|segreteria|associa\w*|festival|konferenz|conference)"
    r"(?:[._+-][\w.+-]{0,40}|\d{0,6})@",
    re.IGNORECASE,
)
"""The beginning of an address that belongs to no single person."""
