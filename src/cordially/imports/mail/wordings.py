"""What the words of a mail say: subjects, standard sentences, the display name of a sender."""

import re

from cordially.imports.mail.sentences import ABOUT_THEM, ACCEPTED, FOOTER, IN_THEIR_NAME

_MARK = r"(?:(?:fwd?|fw|wg|tr|rv|enc|i|re|aw)\s*:\s*){0,3}"
"""What mail programs put before a subject."""

_NAME = r"[^\W\d_a-zß-öø-ÿ][\w'’.-]{0,40}"
_SALUTATION = (
    r"(?:(?:hi|hello|dear|hey|hallo|guten tag|lieber?|sehr geehrter?(?: frau| herr)?|bonjour"
    r"|salut|cher|chère|hola|estimad[oa]|olá|oi|prezad[oa]|ciao|buongiorno|gentile|beste|dag"
    r"|dobrý den|ahoj)\b,?(?: [\w'’.-]{1,40}){0,3}[,.!:]"
    rf"|(?-i:{_NAME}(?: {_NAME}){{0,3}})[,،、])"
)
_WITH = (
    r"(?: with you| mit (?:dir|Ihnen)| avec vous| contigo| con usted| com você| con te| con lei"
    r"| met (?:je|u)| s vámi)?"
    r"(?:,? (?:on|auf|sur|en|no|su|op|na) LinkedIn)?(?: hinzufügen| now)?"
)
_ABOUT = r"(?:[^\n.!?]{1,80}?[\s,])?"

_subject_asks = re.compile(
    rf"^\W*{_MARK}(?:{_SALUTATION} ?)?(?:{IN_THEIR_NAME}){_WITH}\W*$"
    rf"|\b(?:{ABOUT_THEM})|(?:{IN_THEIR_NAME})[^\n]{{0,30}}LinkedIn",
    re.IGNORECASE,
)
_subject_accepts = re.compile(ACCEPTED, re.IGNORECASE)
_names_asking = re.compile(
    _MARK + r"(?P<name>[^\n,:]{2,100}?) (?:would like|wants|sent you|möchte sich|souhaite|quiere"
    r"|desea|quer|deseja|gostaria|vuole|vorrebbe|desidera|wil graag|zou graag|se chce|chce se)\b",
    re.IGNORECASE,
)
_standard = re.compile(
    rf"\s*(?:{_SALUTATION}\s*)?(?:(?:{IN_THEIR_NAME})|{_ABOUT}(?:{ABOUT_THEM}|{ACCEPTED})){_WITH}"
    r"(?:, [^\n.!?,]{1,60})?[.!:]?(?:\s*Let['’]s start a conversation)?[.!]?\s*",
    re.IGNORECASE,
)
_salutation_alone = re.compile(rf"\s*{_SALUTATION}\s*", re.IGNORECASE)
_via = re.compile(
    r"\s*[(\[,–-]?\s*(?:via|über|par|por|tramite|através do|a través de|prostřednictvím|přes)\s+"
    r"LinkedIn\s*[)\]]?\s*$",
    re.IGNORECASE,
)
_nobody = re.compile(
    r"\s*(?:LinkedIn\b.{0,60}|(?:your |new )?invitations?|(?:neue )?einladungen|noreply|no-reply"
    r"|notifications?)\s*",
    re.IGNORECASE,
)
_footer = re.compile(FOOTER, re.IGNORECASE)
_separator = re.compile(r"\s*(?:[-._=*–—•·~]\s?){4,}\s*")
_READ = 600


def asks(subject: str) -> bool:
    """Whether a subject tells of an invitation."""
    return _subject_asks.search(subject[:_READ]) is not None


def accepts(subject: str) -> bool:
    """Whether a subject tells that an invitation was accepted."""
    return _subject_accepts.search(subject[:_READ]) is not None


def name_in(subject: str) -> str:
    """Who asks, where a subject begins with the name."""
    match = _names_asking.match(subject[:_READ])
    return match["name"].strip() if match else ""


def is_standard(text: str) -> bool:
    """Whether a text is what LinkedIn writes by itself, with or without a salutation."""
    return len(text) < _READ and _standard.fullmatch(text) is not None


def is_salutation(text: str) -> bool:
    """Whether a text is a salutation and nothing else."""
    return len(text) < _READ and _salutation_alone.fullmatch(text) is not None


def begins_footer(line: str) -> bool:
    """Whether what LinkedIn writes below its mails begins with this line."""
    return _footer.match(line[:_READ].lstrip()) is not None


def separates(line: str) -> bool:
    """Whether a line is a rule made of dots or dashes."""
    return len(line) < _READ and _separator.fullmatch(line) is not None


def sender_name(display: str) -> str:
    """The person in the display name of a sender; empty where it names LinkedIn itself."""
    name = _via.sub("", display[:_READ]).strip()
    return "" if _nobody.fullmatch(name) else name
