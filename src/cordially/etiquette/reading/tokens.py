"""A text as the reader takes it: words, figures and fields, sentence by sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cordially.etiquette.phrases import folded
from cordially.etiquette.span import Span

NAME_FIELD = "xname"
COMPANY_FIELD = "xcompany"
ROLE_FIELD = "xrole"
OTHER_FIELD = "xfield"
LINK = "xlink"
MAIL = "xmail"
NUMBER = "0"

FIELDS = frozenset({NAME_FIELD, COMPANY_FIELD, ROLE_FIELD, OTHER_FIELD})

READ_AT_MOST = 9_000
"""Characters; the longest message a channel takes has 8,000."""

_TOKEN = re.compile(
    r"""
      (?P<field>\{\{[^{}\n]{0,60}\}\} | \$?\{[^{}\n]{0,60}\} | <<[^<>\n]{1,60}>>
              | <[a-z_][^<>\n]{0,60}> | \[[^\[\]\n]{1,150}\](?!\() | %[a-z_]{2,30}%
              | \bx{2,}\b | _{3,})
    | (?P<mail>\b[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,})
    | (?P<link>https?://\S+ | www\.\S+
              | \b[a-z0-9-]{1,60}\.(?:com|io|co|net|org|de|fr|es|it|nl|pt|br)\b(?:/\S*)?)
    | (?P<number>\d+(?:[.,:]\d+)*(?:[kmx]\b)?)
    | (?P<word>[^\W\d_]+)
    | (?P<end>[?!])
    | (?P<mark>[$€£%])
    | (?P<stop>[.…;:]+(?=\s) | \n+)
    """,
    re.VERBOSE,
)
_NAMES = "name nome nombre prenom vorname naam cognome apellido kontakt contact recipient".split()
_COMPANIES = "compan firm entreprise empresa azienda bedrijf unternehm societ organi brand".split()
_ROLES = "role title position job beruf poste cargo ruolo functie industr sector branche".split()
_SHORT_FIELD = 40


@dataclass(frozen=True, slots=True)
class Token:
    """A word in lower case without accents, and where it stands in the text.

    `capital` says that it was written with a capital letter.
    """

    text: str
    span: Span
    capital: bool = False


Sentence = tuple[Token, ...]


def sentences_of(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, in order; a line ends a sentence, and so does a colon.

    Figures are all one word, as are links, addresses and fields of one kind, whatever
    their make: `[Name]`, `{{first_name}}` and `%NAME%` are the same.
    """
    found: list[Sentence] = []
    now: list[Token] = []
    for token, ends in _tokens(text[:READ_AT_MOST]):
        if token is not None:
            now.append(token)
        if ends and now:
            found.append(tuple(now))
            now = []
    if now:
        found.append(tuple(now))
    return tuple(found)


def _tokens(text: str) -> Iterator[tuple[Token | None, bool]]:
    """Each token, or None for a mere stop, and whether a sentence ends there."""
    body = folded(text)
    for match in _TOKEN.finditer(body.text):
        kind = match.lastgroup
        if kind == "stop":
            yield None, True
            continue
        if kind == "field":
            word = _field(match[0])
        elif kind == "number":
            word = NUMBER + (match[0][-1] if match[0][-1] in "kmx" else "")
        else:
            word = {"link": LINK, "mail": MAIL}.get(kind or "", match[0])
        span = body.span(*match.span())
        yield Token(word, span, kind == "word" and text[span.start].isupper()), kind == "end"


def _field(written: str) -> str:
    """Which kind of field a placeholder is, by the word in it."""
    if len(written) > _SHORT_FIELD:
        return OTHER_FIELD
    if any(word in written for word in _COMPANIES):
        return COMPANY_FIELD
    if any(word in written for word in _NAMES):
        return NAME_FIELD
    return ROLE_FIELD if any(word in written for word in _ROLES) else OTHER_FIELD
