"""Somebody else's private affairs in a text to several."""

import re
from collections.abc import Iterable
from functools import lru_cache

from cordially.domain.messages import Channel
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, greeting, saying
from cordially.etiquette.lexicon.affairs import AFFAIRS, AFFAIRS_OF
from cordially.etiquette.phrases import folded
from cordially.etiquette.private_matters import is_told_to_several, matters, telling
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.span import Span
from cordially.etiquette.whose import Whose

_ALSO_OF_COMPANIES = re.compile(
    r"bankrupt|insolven|debt|broke\b|financial|sued|accused|charged|suspended|verschuldet|schulden"
    r"|pleite|bankrott|zahlungsunf|angeklagt|verurteilt|faillite|dettes|endett|financiers|condamn"
    r"|bancarrota|deudas|quiebra|arruinad|endeudad|economicos|condenad|divid|falid|falencia"
    r"|financeiros|debiti|indebitat|finanziari|condannat|failliet|bankroet|schuld|financiele"
    r"|veroordeeld|aangeklaagd"
)
_OF_PERSONS = re.compile(
    r"cribl|couvert|cuello|ahogad|piena? di|pieno di|sommers|oren|cheia|cheio|atolad|afogad"
)
"""Pictures of somebody in debt, which are not used of companies."""


def _check(document: Document) -> Iterable[Finding]:
    spans = _affairs(document.text) if is_told_to_several(document) else ()
    if spans:
        yield telling(
            RULE,
            document,
            spans,
            "somebody’s private affairs",
            "Leave it to the person to tell.",
        )


@lru_cache(maxsize=16)
def _affairs(text: str) -> tuple[Span, ...]:
    """Affairs of somebody near or named; what a company may have too, of somebody near."""
    return tuple(
        span
        for span, whose in matters(text, AFFAIRS, AFFAIRS_OF)
        if whose is Whose.NEAR or (whose is Whose.NAMED and not _is_of_companies(text, span))
    )


def _is_of_companies(text: str, span: Span) -> bool:
    said = folded(text[span.start : span.end]).text
    return bool(_ALSO_OF_COMPANIES.search(said)) and not _OF_PERSONS.search(said)


RULE = Rule(
    code="D105",
    name="others-affairs",
    title="Somebody else’s affairs in a text to several",
    severity=Severity.WARNING,
    practice="P53",
    rationale=(
        "A divorce, a dismissal, debts or a salary are told by the one whose they are. In a text "
        "to several they reach people who decide about that person."
    ),
    source="A guide to connection requests (about 2021), on what to share and with whom",
    flagged=(
        Example("a divorce", saying("Cleo is getting divorced, so the choir needs a harp.")),
        Example("a dismissal", saying("My boss was fired in May, and I run the mill now.")),
        Example("a salary", saying("Cleo earns 85,000 a year at the mill.")),
        Example("debts, in German", saying("Mein Nachbar hat hohe Schulden und zieht weg.")),
        Example("in French", saying("Depuis le divorce de Paul, la harpe est à vendre.")),
    ),
    accepted=(
        Example("a company", saying("Nordlys went bankrupt in May, and is heavily in debt.")),
        Example("help with a search", saying("Cleo is looking for a new place as a harpist.")),
        Example("one’s own affairs", saying("I was fired in May, and look for new work.")),
        Example("a study", saying("The mill published a salary survey and a study on debts.")),
        Example(
            "a fire",
            greeting(text="The clay pots were fired in May.", channel=Channel.POST),
        ),
        Example(
            "to one", greeting(ada(), text="Hi Ada,\n\nCleo is getting divorced, call her please.")
        ),
    ),
    check=_check,
)
