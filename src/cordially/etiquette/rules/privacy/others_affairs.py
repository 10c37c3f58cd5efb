"""Somebody else's private affairs in a text to several."""

import re
from collections.abc import Iterable
from functools import lru_cache

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.lexicon.affairs import AFFAIRS, AFFAIRS_OF
from cordially.etiquette.passages import Passage, about, first_words, goes_to_several
from cordially.etiquette.phrases import folded
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.span import Span
from cordially.etiquette.whose import Whose, belongs_to, said_of

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

_AT_MOST = 40


def _check(document: Document) -> Iterable[Finding]:
    if document.kind is Kind.REQUEST or not goes_to_several(document):
        return
    spans = _affairs(document.text)
    if spans:
        yield Finding(
            RULE,
            f"{first_words(document.text, spans)} tells several people about somebody’s private "
            "affairs.",
            spans,
            suggestion="Leave it to the person to tell.",
            about=about(document, Passage(document.text), spans),
        )


@lru_cache(maxsize=16)
def _affairs(text: str) -> tuple[Span, ...]:
    """Affairs of somebody near or named; what a company may have too, of somebody near."""
    found = [(span, said_of(text, span)) for span in AFFAIRS.spans(text)[:_AT_MOST]]
    found += [(span, belongs_to(text, span)) for span in AFFAIRS_OF.spans(text)[:_AT_MOST]]
    return tuple(
        sorted(
            (
                span
                for span, whose in found
                if whose is Whose.NEAR
                or (whose is Whose.NAMED and not _is_of_companies(text, span))
            ),
            key=lambda span: span.start,
        )
    )


def _is_of_companies(text: str, span: Span) -> bool:
    said = folded(text[span.start : span.end]).text
    return bool(_ALSO_OF_COMPANIES.search(said)) and not _OF_PERSONS.search(said)


def _saying(words: str) -> Document:
    return greeting(
        ada("Your talk on salt caverns stayed with me."),
        ben("How is the arch?"),
        text=f"Hi {{given_name}},\n\n{{personal}}\n\n{words}",
    )


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
        Example("a divorce", _saying("Cleo is getting divorced, so the choir needs a harp.")),
        Example("a dismissal", _saying("My boss was fired in May, and I run the mill now.")),
        Example("a salary", _saying("Cleo earns 85,000 a year at the mill.")),
        Example("debts, in German", _saying("Mein Nachbar hat hohe Schulden und zieht weg.")),
        Example("in French", _saying("Depuis le divorce de Paul, la harpe est à vendre.")),
    ),
    accepted=(
        Example("a company", _saying("Nordlys went bankrupt in May, and is heavily in debt.")),
        Example("help with a search", _saying("Cleo is looking for a new place as a harpist.")),
        Example("one’s own affairs", _saying("I was fired in May, and look for new work.")),
        Example("a study", _saying("The mill published a salary survey and a study on debts.")),
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
