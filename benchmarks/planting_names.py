"""Faults planted into a greeting: somebody else's name, a misspelt one, or none."""

from dataclasses import replace
from random import Random

from benchmarks.planting import is_prose, planted_texts, with_reader
from benchmarks.well_mannered import Message
from cordially.etiquette.document import Document

_GIVEN = "{given_name}"
_FIRST_WORDS = 60

_OTHER_NAMES = ("Anna", "Marco", "Susan", "Pierre", "Katrin", "Diego", "Beatriz", "Joost")

_SPELLINGS = (
    ("José", "Jose"),
    ("Jürgen", "Jurgen"),
    ("Zoë", "Zoe"),
    ("Łukasz", "Lukasz"),
    ("Åsa", "Asa"),
    ("François", "Francois"),
    ("Şule", "Sule"),
    ("Søren", "Soren"),
    ("Márta", "Màrta"),
    ("Björn", "Bjórn"),
    ("Nuño", "Nuno"),
    ("Chloé", "Chloè"),
)

_PLACEHOLDERS = (
    "[Name]",
    "[First Name]",
    "[[name]]",
    "{{first}}",
    "{{ contact.first_name }}",
    "%FIRSTNAME%",
    "%first_name%",
    "<<FirstName>>",
    "<Name>",
    "«Vorname»",
    "*|FNAME|*",
    "${firstName}",
    "{!Contact.FirstName}",
    "[Vorname]",
    "[Prénom]",
    "[Nombre]",
    "[Nome]",
    "[Voornaam]",
    "##NAME##",
    "$name$",
)


def _name_place(document: Document) -> tuple[int, int] | None:
    """Where the greeting holds the given name of the reader, or the field for it."""
    if not document.recipients or not document.goes_out:
        return None
    names = [_GIVEN, document.recipients[0].given_name] if document.to_one else [_GIVEN]
    for name in names:
        at = document.text.find(name, 0, _FIRST_WORDS)
        if at >= 0:
            return at, at + len(name)
    return None


def _renamed(document: Document, name: str) -> Document | None:
    place = _name_place(document)
    if place is None:
        return None
    start, end = place
    return replace(document, text=f"{document.text[:start]}{name}{document.text[end:]}")


def wrong_name(message: Message, chance: Random) -> Document | None:
    """A greeting that names somebody else."""
    taken = {reader.given_name for reader in message.document.recipients}
    return _renamed(message.document, chance.choice([n for n in _OTHER_NAMES if n not in taken]))


def family_name_first(message: Message, chance: Random) -> Document | None:
    """A greeting with the family name before the given name, or in its place."""
    document = message.document
    if "{family_name}" in document.text or _name_place(document) is None:
        return None
    given, family = _GIVEN, "{family_name}"
    if document.to_one:
        given, family = document.recipients[0].given_name, document.recipients[0].family_name
        if not _family_name_stands_last(given, family) or family in document.text[:_FIRST_WORDS]:
            return None
    ways = [f"{family} {given}", f"{family}, {given}", family]
    if document.to_one:
        ways.append(f"{family.upper()} {given}")
    return _renamed(document, chance.choice(ways))


def _family_name_stands_last(given: str, family: str) -> bool:
    """Whether the name is of those that put the given name first, as far as letters tell."""
    vietnamese = any("\u1e00" <= letter <= "\u1eff" for letter in given + family)
    return max(given + family) < "\u0370" and not vietnamese and family not in {"Wei", "Lin"}


def wrong_diacritics(message: Message, chance: Random) -> Document | None:
    """A greeting that spells the name of its one reader without its marks, or with others."""
    document = message.document
    right, wrong = chance.choice(_SPELLINGS)
    renamed = _renamed(document, wrong) if document.to_one else None
    if renamed is None or _GIVEN in document.text:
        return None
    return with_reader(renamed, replace(document.recipients[0], given_name=right))


def nameless(message: Message, chance: Random) -> Document | None:
    """A greeting to nobody by name, as "Dear Sir or Madam", where the name is known."""
    document = message.document
    first, _, rest = document.text.partition("\n")
    if _name_place(document) is None or not rest or is_prose(first):
        return None
    hello = chance.choice(planted_texts(message.language)["dear-sir-or-madam"])
    return replace(document, text=f"{hello}\n{rest}")


def placeholder(message: Message, chance: Random) -> Document | None:
    """A placeholder of another make in the greeting."""
    return _renamed(message.document, chance.choice(_PLACEHOLDERS))
