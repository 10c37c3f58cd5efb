"""One feast wished to everybody, as if all kept it."""

import re
from collections.abc import Iterable
from functools import lru_cache

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document, Reader
from cordially.etiquette.invented import ada, ben, greeting, saying
from cordially.etiquette.lexicon.feasts import FEAST_WISHES, NEUTRAL
from cordially.etiquette.passages import Passage, about, first_words, goes_to_several
from cordially.etiquette.phrases import folded
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.span import Span

_TELLING = 5
_BESIDE = 200
"""So near, in characters, a wish for everybody stands beside one for a feast."""

_WORD = re.compile(r"\w{3,}")


def _check(document: Document) -> Iterable[Finding]:
    if document.kind is Kind.REQUEST:
        return
    spans = _wishes(document.text)
    if not spans:
        return
    several = goes_to_several(document)
    if not several and _is_known(document, spans):
        return
    if several:
        message = f"{first_words(document.text, spans)} supposes that all of them keep this feast."
    else:
        message = (
            f"{first_words(document.text, spans)} supposes that this person keeps the feast. "
            "Nothing you noted says so."
        )
    yield Finding(
        RULE,
        message,
        spans,
        suggestion="Wish good holidays to all, and the feast in the lines of those who keep it.",
        about=about(document, Passage(document.text), spans),
    )


@lru_cache(maxsize=16)
def _wishes(text: str) -> tuple[Span, ...]:
    """Wishes for one feast, where no wish for everybody stands beside them."""
    spans = FEAST_WISHES.spans(text)
    neutral = NEUTRAL.spans(text) if spans else ()
    return tuple(
        span
        for span in spans
        if not any(
            span.start - _BESIDE < wish.end and wish.start < span.end + _BESIDE for wish in neutral
        )
    )


def _is_known(document: Document, spans: tuple[Span, ...]) -> bool:
    """Whether notes on the one reader name a feast that is wished; its first letters decide."""
    noted = " ".join(
        note
        for reader in document.recipients
        for note in (reader.known or "", reader.how_we_met)
        if note
    )
    known = {word[:_TELLING] for word in _WORD.findall(folded(noted).text)}
    return any(
        feast[:_TELLING] in known
        for span in spans
        for feast in _WORD.findall(folded(document.text[span.start : span.end]).text)[-1:]
    )


RULE = Rule(
    code="M107",
    name="assumed-feast",
    title="One feast for everybody",
    severity=Severity.HINT,
    practice="P18",
    rationale=(
        "People in one network keep different feasts, or none. A wish for one of them tells the "
        "others that they were not thought of; a wish for the season reaches everybody."
    ),
    source="The LinkedIn Messaging Protocol (2014), on holidays",
    flagged=(
        Example("to several", saying("Merry Christmas to you and your family.")),
        Example("in German", saying("Ich wünsche euch ein frohes Osterfest.")),
        Example("another feast", saying("Wishing you a bright and happy Diwali.")),
        Example(
            "to one of whom nothing says so",
            greeting(ada(), text="Hi Ada,\n\nthe salt talk was good. Happy Hanukkah to you."),
        ),
    ),
    accepted=(
        Example(
            "to one who keeps it, as noted",
            greeting(
                Reader("Ada", "Thorsen", known="Keeps Hanukkah with her aunt in Bergen."),
                text="Hi Ada,\n\nthe salt talk was good. Happy Hanukkah to you.",
            ),
        ),
        Example("a wish for everybody", saying("Happy holidays, however you spend them.")),
        Example(
            "with a wish for everybody beside it",
            saying("Merry Christmas to all who celebrate, and good days to all."),
        ),
        Example("a date, not a wish", saying("After Christmas the cavern is measured again.")),
        Example(
            "in a personal line", greeting(ada("Merry Christmas to Tromsø, Ada."), ben("Arch?"))
        ),
        Example("the new year", saying("A happy new year to you.")),
    ),
    check=_check,
)
