"""Whether a text is a link, a card or a picture, and little else."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from cordially.etiquette.bare_line import bare_line
from cordially.etiquette.document import Reader
from cordially.etiquette.empty_words.folded import line_words, vocabularies
from cordially.etiquette.lexicon.link_hosts import CARDS as CARD_HOSTS
from cordially.etiquette.lexicon.link_hosts import ROOMS, STORES
from cordially.etiquette.lexicon.sharing import CARDS, EXPECTED, SHARING, SHARING_WORDS, THANKS_FOR
from cordially.etiquette.links import Link, links_in, without
from cordially.etiquette.span import Span

LONGEST_REST = 400
"""Characters beside the links up to which a text can be little else."""

MOST_WORDS = 40
MOST_OF_ITS_OWN = 3
"""Words beyond greeting, wish and sharing that do not yet say why it is for this reader."""

_BEFORE_BARE = re.compile(r"(?:^|[:!.?>→–—-]|👉|👇)[ \t]*\Z")
_AFTER_BARE = re.compile(r"[.!…)]*[ \t]*(?:\n|\Z)")
_DIGIT_OR_NAME = re.compile(r"\d|(?<=[a-zà-ÿ,] )[A-ZÀ-Þ]")
_FILE_TAG = re.compile(
    r"\[(?:image|photo|picture|gif|bild|foto|imagen|imagem|immagine)\]", re.IGNORECASE
)


class Passed(StrEnum):
    """What is passed on."""

    LINK = "a link"
    LINKS = "links"
    CARD = "an e-card"
    PICTURE = "a picture"


@dataclass(frozen=True, slots=True)
class LittleElse:
    """What a text consists of, where that stands, and whether nothing at all is beside it."""

    passed: Passed
    spans: tuple[Span, ...]
    sure: bool


@lru_cache(maxsize=1024)
def little_else(text: str, reader: Reader, *, to_several: bool = False) -> LittleElse | None:
    """What a text passes on, where greeting, wishes and words of sharing are all the rest.

    A few words more, or a question, leave it unsure, in a text `to_several` sure: there they
    cannot be about one reader. Text that says what the link answers to, or that it leads to
    something of the reader's own, is more than a link. Known in the languages of the empty
    words.
    """
    found = links_in(text)
    if _beside(text, found) > LONGEST_REST:
        return None
    links = tuple(link for link in found if _is_offered(link, text))
    if _beside(text, links) > LONGEST_REST:
        return None
    at = tuple(link.span for link in links)
    rest = without(text, at)
    cards = CARDS.spans(rest)
    pictures = tuple(Span(*tag.span()) for tag in _FILE_TAG.finditer(text))
    if not (links or cards or pictures) or _is_answer(links, rest, to_several=to_several):
        return None
    said = _FILE_TAG.sub(" ", without(rest, cards))
    if not links and next(THANKS_FOR.found(said), None):
        return None
    left = _words_of_its_own(said, reader)
    if left is None or not _is_sharing(said, left):
        return None
    passed = _passed(links, text=text, cards=cards)
    spans = at or pictures or CARDS.spans(text)
    asks = "?" in said and not next(SHARING.found(said), None)
    return LittleElse(passed, spans, sure=to_several or not (left or asks))


def _is_sharing(said: str, left: frozenset[str]) -> bool:
    """Whether words of its own, if there are any, are few, no names, and words that pass on."""
    return not left or (
        len(left) <= MOST_OF_ITS_OWN
        and not _DIGIT_OR_NAME.search(said)
        and next(SHARING.found(said), None) is not None
    )


def _beside(text: str, links: tuple[Link, ...]) -> int:
    """How many characters stand beside some links."""
    return len(text) - sum(link.span.end - link.span.start for link in links)


def _is_offered(link: Link, text: str) -> bool:
    """Whether it is there to be opened; a domain within a sentence may be a company's name."""
    if not link.is_bare_domain:
        return True
    before = text[: link.span.start].rsplit("\n", 1)[-1]
    return bool(_BEFORE_BARE.search(before) and _AFTER_BARE.match(text, link.span.end))


def _is_answer(links: tuple[Link, ...], rest: str, *, to_several: bool) -> bool:
    """Whether the link needs no reason: a meeting, a place, something the reader waits for."""
    if any(link.leads_to(ROOMS) or (not to_several and link.leads_to(STORES)) for link in links):
        return True
    return bool(next(EXPECTED.found(rest), None))


def _words_of_its_own(text: str, reader: Reader) -> frozenset[str] | None:
    """The words that are not said to everybody, in the language that leaves fewest.

    None where the text has too many words to be little else.
    """
    words = bare_line(text, reader).words
    if len(words) > MOST_WORDS:
        return None
    said = frozenset(words) - frozenset(line_words(reader.position).split())
    return min((said - known for known in _known_words()), key=len)


@cache
def _known_words() -> tuple[frozenset[str], ...]:
    """The empty words of each language with those of sharing, and with those of English."""
    sharing = [frozenset(line_words(words).split()) for words in SHARING_WORDS]
    return tuple(
        empty | own | sharing[0] for empty, own in zip(vocabularies(), sharing, strict=True)
    )


def _passed(links: tuple[Link, ...], *, text: str, cards: tuple[Span, ...]) -> Passed:
    if any(link.leads_to(CARD_HOSTS) for link in links):
        return Passed.CARD
    if links:
        return Passed.LINK if len(links) == 1 else Passed.LINKS
    if any("." not in text[span.start : span.end] for span in cards):
        return Passed.CARD
    return Passed.PICTURE
