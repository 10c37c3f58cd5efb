"""Words of advertisements: superlatives and promises too large for a letter."""

from collections.abc import Iterable
from functools import lru_cache

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, greeting, saying
from cordially.etiquette.lexicon.hype import HYPE
from cordially.etiquette.passages import about, first_words, passages, said_in
from cordially.etiquette.phrases import folded
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.span import Span


def _check(document: Document) -> Iterable[Finding]:
    if document.kind is Kind.REQUEST:
        return
    for passage in passages(document):
        spans = _hype(passage.text)
        if not spans:
            continue
        several = len(_different(passage.text, spans)) > 1
        first = f"{first_words(passage.text, spans)}{said_in(document, passage)}"
        yield Finding(
            RULE if several else RULE.as_hint(),
            f"{first} and other words of this text are those of an advertisement."
            if several
            else f"{first} is a large word.",
            spans,
            passage.where,
            passage.recipients,
            "Say what it is and what it did, in plain words.",
            about=about(document, passage, spans),
        )


@lru_cache(maxsize=1024)
def _hype(text: str) -> tuple[Span, ...]:
    return HYPE.spans(text)


def _different(text: str, spans: Iterable[Span]) -> set[str]:
    return {folded(text[span.start : span.end]).text for span in spans}


RULE = Rule(
    code="M108",
    name="hype-words",
    title="Words of advertisements",
    severity=Severity.WARNING,
    practice="P12",
    rationale=(
        "Large words are those of bulk mail, and readers who meet two of them stop reading. "
        "What something is and did says more."
    ),
    source="Sending updates (about 2010), on text that looks like spam",
    flagged=(
        Example(
            "several",
            saying("A game-changing course that will take your career to the next level."),
        ),
        Example("one", saying("For me the new pump is a game changer.")),
        Example(
            "in German",
            saying("Eine einmalige Gelegenheit: Verdopple deinen Umsatz mit diesem System."),
        ),
        Example(
            "in Spanish",
            saying("Una oportunidad única para llevar tu negocio al siguiente nivel."),
        ),
        Example(
            "in a personal line",
            greeting(ada("This will skyrocket your cavern, Ada."), ben("How is the arch?")),
        ),
    ),
    accepted=(
        Example("praise with an object", saying("Your amazing talk in Aarhus stayed with me.")),
        Example("a level that is one", saying("We moved to the next floor, one level up.")),
        Example("a museum", saying("The guide through the old mill was wonderful, go and see it.")),
        Example("history", saying("I read about the Revolutionary War and its bridges.")),
        Example(
            "a chance, plainly",
            saying("Es ist eine gute Gelegenheit, die alte Mühle zu sehen."),
        ),
    ),
    check=_check,
)
"""One large word is a hint, two different ones a warning."""
