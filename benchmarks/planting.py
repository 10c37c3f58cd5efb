"""Faults planted into a text: a sentence put in, a greeting replaced, a whole note exchanged.

A planter gets a good message and a seeded chance; it answers the faulty document, or None
where the fault makes no sense in that message.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from random import Random

from benchmarks.processes import ROOT
from benchmarks.well_mannered import LANGUAGES, Message
from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Account, Document, Reader

FOLDER = ROOT / "tests" / "data" / "planted"

Planter = Callable[[Message, Random], Document | None]

_SHOUTED_WORDS = 5
_LONGEST_FIELD = 20
_MUCH = 400

_HELLO = {
    "de": "Hallo {},\n\n",
    "en": "Hi {},\n\n",
    "es": "Hola, {}:\n\n",
    "fr": "Bonjour {},\n\n",
    "it": "Buongiorno {},\n\n",
    "nl": "Dag {},\n\n",
    "pt": "Olá, {},\n\n",
}

_TITLES = {
    "de": ("Vertriebsleiter", "Steuerberaterin", "Pressesprecher"),
    "en": ("Chief Financial Officer", "Head of Marketing", "airline pilot"),
    "es": ("director financiero", "jefa de prensa", "piloto de avión"),
    "fr": ("directeur financier", "attachée de presse", "pilote de ligne"),
    "it": ("direttore finanziario", "addetta stampa", "pilota di linea"),
    "nl": ("financieel directeur", "persvoorlichter", "verkeersvlieger"),
    "pt": ("diretor financeiro", "assessora de imprensa", "piloto de avião"),
}

_LINKS = (
    "https://bit.ly/3kQx9Zt",
    "https://tinyurl.com/yc5p8n2e",
    "https://t.co/aB3dE5fGh1",
    "https://ow.ly/Vt7s50Kx",
    "https://lnkd.in/eXa4mPle",
    "https://rebrand.ly/9f2c1",
    "https://www.example.com/news?utm_source=linkedin&utm_medium=message&utm_campaign=fall",
    "https://example.org/page?fbclid=IwAR2x9QkLmZ",
    "https://example.org/page?gclid=Cj0KCQiA4",
    "https://example.com/x?mc_cid=8f1c2&mc_eid=77ab01",
    "https://example.com/x?_hsenc=p2ANqtz-9&_hsmi=2210",
    "https://example.net/r?utm_content=name-4711",
)

_EMOJI_ROWS = ("🎉🎉🎉", "🔥🔥🔥🔥", "✨🚀💡", "👉 👉 👉", "❤️❤️❤️", "🙏🏽🙏🏽🙏🏽", "😀😃😄😁")

_SENTENCE = re.compile(r"[^.!?\n{}]{12,}[.](?=\s|$)")


@cache
def planted_texts(language: str) -> dict[str, tuple[str, ...]]:
    """The texts of each kind of fault in one language, a line each."""
    kinds: dict[str, list[str]] = {}
    lines: list[str] = []
    path = FOLDER / f"{LANGUAGES[language]}.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            lines = kinds.setdefault(line.removeprefix("# "), [])
        elif line:
            lines.append(line)
    return {kind: tuple(lines) for kind, lines in kinds.items()}


def sentence_of(kind: str, *, to_several: bool = False, kinds: Sequence[Kind] = ()) -> Planter:
    """Puts a sentence of that kind in, somewhere between the greeting and the end.

    With `to_several` only where more than one person reads it; `kinds` are the kinds of
    messages it makes sense in, empty for all but commercial ones.
    """

    def plant(message: Message, chance: Random) -> Document | None:
        document = message.document
        if kinds and document.kind not in kinds:
            return None
        if to_several and not _read_by_several(document):
            return None
        text = chance.choice(planted_texts(message.language)[kind])
        return replace(document, text=put_in(document.text, text, chance))

    return plant


def put_in(text: str, sentence: str, chance: Random) -> str:
    """The text with a sentence more: a paragraph of its own, or at the end of one."""
    paragraphs = text.split("\n\n")
    places = [at for at, paragraph in enumerate(paragraphs) if is_prose(paragraph)]
    if not places:
        return f"{text}\n\n{sentence}"
    at = chance.choice(places)
    if chance.random() < 1 / 2:
        paragraphs[at] = f"{paragraphs[at]} {sentence}"
    else:
        paragraphs.insert(at + 1, sentence)
    return "\n\n".join(paragraphs)


def is_prose(paragraph: str) -> bool:
    """Whether a paragraph holds a whole sentence: no greeting, no name, no field."""
    return paragraph.rstrip()[-1:] in ".?!)" and "{personal}" not in paragraph


def _read_by_several(document: Document) -> bool:
    return len(document.recipients) > 1 or document.channel is Channel.POST


def whole_note(kind: str) -> Planter:
    """An invitation whose note is a greeting and a sentence of that kind, and nothing else."""

    def plant(message: Message, chance: Random) -> Document | None:
        if message.document.kind is not Kind.INVITATION:
            return None
        return _greeted(message, chance.choice(planted_texts(message.language)[kind]))

    return plant


def little_but_a_link(message: Message, chance: Random) -> Document | None:
    """A message to one reader that is a greeting and a link; an answer may be no more."""
    document = message.document
    kinds = {Kind.GREETING, Kind.UPDATE, Kind.NOTE, Kind.WELCOME}
    if len(document.recipients) != 1 or document.kind not in kinds:
        return None
    return _greeted(message, chance.choice(planted_texts(message.language)["little-but-a-link"]))


def _greeted(message: Message, text: str) -> Document:
    reader = message.document.recipients[0]
    hello = _HELLO[message.language].format(reader.given_name)
    return replace(message.document, text=f"{hello}{text}")


def own_words(plant: Planter) -> Planter:
    """Only where the text is the user's own: no request that came in."""

    def planted(message: Message, chance: Random) -> Document | None:
        came_in = message.document.kind is Kind.REQUEST
        return None if came_in else plant(message, chance)

    return planted


def link(message: Message, chance: Random) -> Document | None:
    """A shortened link, or one that counts its reader."""
    text = message.document.text
    return replace(message.document, text=put_in(text, chance.choice(_LINKS), chance))


def contradicted_title(message: Message, chance: Random) -> Document | None:
    """A sentence to one reader that takes the person for something else."""
    document = message.document
    if len(document.recipients) != 1 or not document.recipients[0].position:
        return None
    pattern = chance.choice(planted_texts(message.language)["contradicted-title"])
    said = pattern.replace("{title}", chance.choice(_TITLES[message.language]))
    said = said.replace("{company}", document.recipients[0].company)
    return replace(document, text=put_in(document.text, said, chance))


def claimed_meeting(message: Message, chance: Random) -> Document | None:
    """A meeting claimed to one reader, of whom notes and timeline are known and hold none."""
    planted = sentence_of("claimed-meeting")(message, chance)
    if planted is None or len(planted.recipients) != 1 or planted.kind is Kind.REQUEST:
        return None
    return with_reader(planted, replace(planted.recipients[0], known="", how_we_met=""))


def defensive(message: Message, chance: Random) -> Document | None:
    """Defensive words to one reader who complained."""
    kinds = (Kind.REPLY, Kind.NOTE, Kind.FOLLOW_UP)
    planted = sentence_of("defensive", kinds=kinds)(message, chance)
    if planted is None or len(planted.recipients) != 1:
        return None
    return with_reader(planted, replace(planted.recipients[0], complained=True))


def with_reader(document: Document, reader: Reader) -> Document:
    """The document to one reader, with more known of that person."""
    return replace(document, recipients=(reader,))


def mass_excuse(message: Message, chance: Random) -> Document | None:
    """An excuse for writing to many, where the text begins or somewhere later."""
    kinds = (Kind.GREETING, Kind.UPDATE, Kind.WELCOME, Kind.FOLLOW_UP, Kind.NOTE)
    if message.document.channel is Channel.POST:
        return None
    return sentence_of("mass-excuse", kinds=kinds)(message, chance)


def shouting(message: Message, chance: Random) -> Document | None:
    """One or more sentences in capitals."""
    text = message.document.text
    places = [
        match.span()
        for match in _SENTENCE.finditer(text)
        if len(match[0].split()) >= _SHOUTED_WORDS
    ]
    if not places:
        return None
    for start, end in chance.sample(places, min(len(places), chance.choice((1, 1, 2, 3)))):
        text = f"{text[:start]}{text[start:end].upper()}{text[end:]}"
    return replace(message.document, text=text) if len(text) == len(message.document.text) else None


def exclaiming(message: Message, chance: Random) -> Document | None:
    """Several exclamation marks in a row, or after nearly every sentence."""
    text = message.document.text
    ends = [match.end() - 1 for match in _SENTENCE.finditer(text)]
    marks = chance.choice(("!!!", "!!!!", "!?!", "!!!!!", "! ! !", "!"))
    wanted = 4 if marks == "!" else 1
    if len(ends) < wanted:
        return None
    for at in sorted(chance.sample(ends, wanted), reverse=True):
        text = f"{text[:at]}{marks}{text[at + 1 :]}"
    return replace(message.document, text=text)


def emoji_row(message: Message, chance: Random) -> Document | None:
    """Three or more emoji beside each other."""
    text = message.document.text
    return replace(message.document, text=put_in(text, chance.choice(_EMOJI_ROWS), chance))


def too_long(message: Message, chance: Random) -> Document | None:
    """More than the channel takes, by a little or by much; its sentences again and again."""
    document = message.document
    if document.kind is Kind.REQUEST or document.channel is Channel.EMAIL:
        return None
    if document.channel is Channel.POST:
        return replace(document, text=_grown(document.text, 3_000, chance))
    if document.kind is Kind.INVITATION:
        account, most = chance.choice(((Account.FREE, 200), (Account.PREMIUM, 300)))
        return replace(document, text=_grown(document.text, most, chance), account=account)
    subject, most = chance.choice((("", 8_000), ("One question", 2_000), ("Two. " * 41, 0)))
    return replace(document, text=_grown(document.text, most, chance), subject=subject or None)


def _grown(text: str, most: int, chance: Random) -> str:
    """The text with its own words repeated until it has more than so many characters."""
    words = text.replace("{personal}", "").split()
    while len(text) <= most + _MUCH:
        text = f"{text} {' '.join(words)}"
    over = chance.choice((1, 2, 10)) + len(re.findall(r"{\w+}", text)) * _LONGEST_FIELD
    return text if most == 0 else text[: most + over]


def no_subject(message: Message, chance: Random) -> Document | None:
    """An e-mail whose subject is empty or says nothing."""
    if message.document.channel is not Channel.EMAIL:
        return None
    return replace(message.document, subject=chance.choice(("", " ", "Re:", "Fwd: ", "AW:", "-")))


def other_language(message: Message, chance: Random) -> Document | None:
    """A text in a language that its one reader does not use."""
    document = message.document
    if len(document.recipients) != 1:
        return None
    code = chance.choice([code for code in LANGUAGES if code != message.language])
    return with_reader(document, replace(document.recipients[0], languages=(code,)))


def outside_filter(message: Message, chance: Random) -> Document | None:
    """One reader or more whom the filter of the audience does not take in."""
    document = message.document
    if not document.goes_out or not document.recipients:
        return None
    count = chance.randint(1, max(1, len(document.recipients) // 3))
    outside = set(chance.sample(range(len(document.recipients)), count))
    readers = tuple(
        replace(reader, fits=at not in outside) for at, reader in enumerate(document.recipients)
    )
    return replace(document, recipients=readers)
