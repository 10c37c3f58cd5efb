"""Somebody's health in a text to several."""

import re
from collections.abc import Iterable
from functools import lru_cache

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.lexicon.affairs import HEALTH, HEALTH_OF
from cordially.etiquette.passages import Passage, about, first_words, goes_to_several
from cordially.etiquette.phrases import folded
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.span import Span
from cordially.etiquette.whose import Whose, belongs_to, said_of

_MILD = re.compile(
    r"(?:ill|sick|krank|malade|enferm[oa]|doente|malat[oa]|ziek|covid|corona|le covid|il covid)$"
)
_AT_MOST = 40


def _check(document: Document) -> Iterable[Finding]:
    if document.kind is Kind.REQUEST or not goes_to_several(document):
        return
    text = document.text
    others, own = _found(text)
    sure = tuple(span for span in others if not _is_mild(text, span))
    spans = sure or others
    if spans:
        yield Finding(
            RULE if sure else RULE.as_hint(),
            f"{first_words(text, spans)} tells several people about somebody’s health.",
            spans,
            suggestion="Leave it to the person to tell; say only what the readers need to know.",
            about=about(document, Passage(text), spans),
        )
    elif own:
        yield Finding(
            RULE.as_hint(),
            f"{first_words(text, own)} tells several people about your health.",
            own,
            suggestion="Tell it in the lines of those who are close to you.",
            about=about(document, Passage(text), own),
        )


@lru_cache(maxsize=16)
def _found(text: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Health of somebody else, and grave matters of one's own."""
    others: list[Span] = []
    own: list[Span] = []
    for span in HEALTH.spans(text)[:_AT_MOST]:
        whose = said_of(text, span)
        if whose in {Whose.NEAR, Whose.NAMED}:
            others.append(span)
        elif whose is Whose.OWN and not _is_mild(text, span):
            own.append(span)
    others += [
        span for span in HEALTH_OF.spans(text)[:_AT_MOST] if belongs_to(text, span) != Whose.NOBODY
    ]
    return tuple(sorted(others, key=lambda span: span.start)), tuple(own)


def _is_mild(text: str, span: Span) -> bool:
    return bool(_MILD.search(folded(text[span.start : span.end]).text))


def _saying(words: str) -> Document:
    return greeting(
        ada("Your talk on salt caverns stayed with me."),
        ben("How is the arch?"),
        text=f"Hi {{given_name}},\n\n{{personal}}\n\n{words}",
    )


RULE = Rule(
    code="D104",
    name="health-matters",
    title="Somebody’s health in a text to several",
    severity=Severity.WARNING,
    practice="P53",
    rationale=(
        "An illness or a pregnancy is told by the one who has it, and to whom they choose. Said "
        "in a text to several it travels to employers and customers. A common cold, and what "
        "the writer tells of themselves, are a hint."
    ),
    source="A guide to connection requests (about 2021), on what to share and with whom",
    flagged=(
        Example("a colleague", _saying("My colleague Cleo has burnout, so I took over her harp.")),
        Example("somebody by name", _saying("Cleo was diagnosed with diabetes in May.")),
        Example("in German", _saying("Meine Chefin liegt seit Mai im Krankenhaus.")),
        Example("in French", _saying("Je remplace Paul depuis la grossesse de ma collègue.")),
        Example("in Spanish", _saying("Marta está embarazada y deja el coro.")),
        Example("one’s own", _saying("I was diagnosed with leukaemia in May.")),
    ),
    accepted=(
        Example("a trade", _saying("I work in the health sector now, on cancer screening.")),
        Example("a talk", _saying("Cleo has cancer research to show, and a talk on burnout.")),
        Example("a plan", _saying("We opened a clinic for people who suffer from depression.")),
        Example(
            "to one",
            greeting(ada(), text="Hi Ada,\n\nget well soon. I heard that Cleo is in hospital."),
        ),
        Example("sick of something", _saying("Cleo is sick of rain, and moved to Siena.")),
        Example(
            "a firm, in a post",
            greeting(text="The market is sick, says the mill.", channel=Channel.POST),
        ),
    ),
    check=_check,
)
