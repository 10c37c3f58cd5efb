"""Pressure, and urgency that is not the reader's."""

from collections.abc import Iterable
from functools import lru_cache

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, greeting, saying
from cordially.etiquette.lexicon.pressure import PRESSURE, URGING
from cordially.etiquette.passages import about, first_words, passages, said_in
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.span import Span


def _check(document: Document) -> Iterable[Finding]:
    if document.kind is Kind.REQUEST:
        return
    for passage in passages(document):
        sure = _pressing(passage.text)
        spans = sure or _urging(passage.text)
        if spans:
            yield Finding(
                RULE if sure else RULE.as_hint(),
                f"{first_words(passage.text, spans)}{said_in(document, passage)} "
                + ("presses the reader." if sure else "may press the reader."),
                spans,
                passage.where,
                passage.recipients,
                "Say what you would like and until when it helps, and that a no is fine.",
                about=about(document, passage, spans),
            )


@lru_cache(maxsize=1024)
def _pressing(text: str) -> tuple[Span, ...]:
    return PRESSURE.spans(text)


@lru_cache(maxsize=1024)
def _urging(text: str) -> tuple[Span, ...]:
    return URGING.spans(text)


RULE = Rule(
    code="M103",
    name="false-pressure",
    title="Pressure and false urgency",
    severity=Severity.WARNING,
    practice="P12",
    rationale=(
        "Last chances, few seats left and reminders of an answer owed are what mass mail lives "
        "on; in a personal message they read as a threat. A true date says itself, without a "
        "push, and a favour can be declined."
    ),
    source="How to avoid spamming people (S. Ashraf), on urgency; Sending updates (about 2010)",
    flagged=(
        Example("scarcity", saying("There are only 3 seats left. Don’t miss out.", close="Warmly")),
        Example(
            "an answer demanded", saying("I am still waiting for your answer.", close="Warmly")
        ),
        Example(
            "or else",
            saying("Please reply by tonight or I have to ask somebody else.", close="Warmly"),
        ),
        Example(
            "in German",
            saying("Das ist eure letzte Chance. Sichert euch jetzt den Platz.", close="Warmly"),
        ),
        Example("in French", saying("Dépêchez-vous, il ne reste que deux places.", close="Warmly")),
        Example(
            "in a personal line",
            greeting(ada("Ada, this is my third message to you."), ben("How is the arch?")),
        ),
        Example(
            "a push that may be plain", saying("Only 2 days left until the fair.", close="Warmly")
        ),
    ),
    accepted=(
        Example(
            "a true deadline",
            saying(
                "Applications for the grant are open until 15 January; the form is short.",
                close="Warmly",
            ),
        ),
        Example(
            "hours of a shop",
            saying("The shop closes on Friday, and opens in Oslo in May.", close="Warmly"),
        ),
        Example("no hurry", saying("No hurry: tell me whenever it suits you.", close="Warmly")),
        Example(
            "one’s own chance",
            greeting(ada("May was my last chance to see the cavern. Thank you."), ben("The arch?")),
        ),
        Example(
            "waiting for somebody else",
            saying("We are still waiting for the building permit.", close="Warmly"),
        ),
        Example(
            "a call for papers",
            saying("The final call for papers of the salt days is out.", close="Warmly"),
        ),
        Example(
            "places of another kind",
            saying("Das Dorf hat drei Plätze, und auf jedem steht eine Linde.", close="Warmly"),
        ),
    ),
    check=_check,
)
"""Where the words may be plain, as days left until a fair, it is a hint."""
