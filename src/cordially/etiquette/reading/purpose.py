"""What a commercial text is after: the one finding about its purpose that stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document
from cordially.etiquette.outcome import COMMERCIAL_FROM, Reading
from cordially.etiquette.passages import Passage
from cordially.etiquette.reading.features import Analysis, analysis_of
from cordially.etiquette.reading.signs.sign import Sign
from cordially.etiquette.reading.sure import (
    asks_for_contacts,
    imposes_newsletter,
    makes_offer,
    promises_income,
)
from cordially.etiquette.reading.tokens import READ_AT_MOST
from cordially.etiquette.rule import Where
from cordially.etiquette.span import Span


class Purpose(Enum):
    """What a commercial text is after, the more exact or graver first."""

    CONTACTS = auto()
    NETWORK_MARKETING = auto()
    NEWSLETTER = auto()
    DISGUISED = auto()
    PITCH = auto()


_EVEN_WHERE_SAID = frozenset({Purpose.CONTACTS, Purpose.NETWORK_MARKETING})
"""What stands in a message of the commercial kind, too: nobody opted in to these."""

_FRIENDLY = frozenset(
    {Sign.FEAST, Sign.THANKS, Sign.COMMON_GROUND, Sign.THEIR_WORK, Sign.FAREWELL, Sign.COFFEE}
)
_SELLING = frozenset(
    {Sign.OFFERS, Sign.THING, Sign.PRICE, Sign.FREEBIE, Sign.PROOF, Sign.SELLER, Sign.INVESTS}
)


_BEGINNING = 450
"""Characters that are looked at without weights: who offers does so early."""


@dataclass(frozen=True, slots=True)
class Found:
    """A passage that is after something, and the words that say so."""

    passage: Passage
    purpose: Purpose
    spans: tuple[Span, ...]


def purposes_of(document: Document) -> Iterator[Found]:
    """The purpose of the text, and of each personal line, as far as they are commercial.

    Told by the document's reading; while there is none, by words and signs that are plain
    enough alone. In a message of the commercial kind a pitch is in its place, so only
    network marketing and the asking for contacts are found there.
    """
    reading = document.reading
    if reading is None:
        found = [_plain(Passage(document.text))]
    else:
        found = [_read(Passage(document.text), reading)] if reading.text_is_commercial else []
        for line in reading.lines:
            text = document.recipients[line.place].personal
            passage = Passage(text, Where.PERSONAL, (line.place,))
            found.append(_read(passage, line.reading))
    for one in found:
        if one and (document.kind is not Kind.COMMERCIAL or one.purpose in _EVEN_WHERE_SAID):
            yield one


def _read(passage: Passage, reading: Reading) -> Found | None:
    marketing = reading.network_marketing >= COMMERCIAL_FROM
    certain = _certain(passage.text[:READ_AT_MOST], marketing=marketing)
    if certain:
        purpose, spans = certain
        return Found(passage, purpose, spans or reading.because)
    purpose = Purpose.DISGUISED if _is_disguised(passage.text) else Purpose.PITCH
    return Found(passage, purpose, reading.because)


def _plain(passage: Passage) -> Found | None:
    text = passage.text
    certain = _certain(text[:READ_AT_MOST], marketing=bool(promises_income(text[:READ_AT_MOST])))
    if certain:
        return Found(passage, *certain)
    analysis = _analysed(text)
    if not makes_offer(analysis):
        return None
    purpose = Purpose.DISGUISED if _is_disguised(text) else Purpose.PITCH
    return Found(passage, purpose, _offering_words(analysis))


def _certain(text: str, *, marketing: bool) -> tuple[Purpose, tuple[Span, ...]] | None:
    """What words that leave no doubt, or the reading, say it is after."""
    contacts = asks_for_contacts(text)
    if contacts:
        return Purpose.CONTACTS, contacts
    if marketing:
        return Purpose.NETWORK_MARKETING, promises_income(text)
    newsletter = imposes_newsletter(text)
    return (Purpose.NEWSLETTER, newsletter) if newsletter else None


@lru_cache(maxsize=64)
def _analysed(text: str) -> Analysis:
    return analysis_of(text[:_BEGINNING])


@lru_cache(maxsize=256)
def _is_disguised(text: str) -> bool:
    """Whether a friendly opening stands before what is offered, or a denial beside it."""
    friendly = False
    for signs in _analysed(text).signs:
        names = {found.sign for found in signs}
        if Sign.DENIES in names:
            return True
        if friendly and not names.isdisjoint(_SELLING):
            return True
        friendly = friendly or not names.isdisjoint(_FRIENDLY)
    return False


def _offering_words(analysis: Analysis) -> tuple[Span, ...]:
    """The first words that offer something, or name what it costs."""
    for wanted in (Sign.OFFERS, Sign.PRICE):
        for sentence, signs in zip(analysis.sentences, analysis.signs, strict=True):
            for found in signs:
                if found.sign is wanted:
                    words = sentence[found.start : found.end]
                    return (Span(words[0].span.start, words[-1].span.end),)
    return ()
