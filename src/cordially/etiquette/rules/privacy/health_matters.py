"""Somebody's health in a text to several."""

import re
from collections.abc import Iterable
from functools import lru_cache

from cordially.domain.messages import Channel
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, greeting, saying
from cordially.etiquette.lexicon.affairs import HEALTH, HEALTH_OF
from cordially.etiquette.phrases import folded
from cordially.etiquette.private_matters import is_told_to_several, matters, telling
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.span import Span
from cordially.etiquette.whose import Whose

_MILD = re.compile(
    r"(?:ill|sick|krank|malade|enferm[oa]|doente|malat[oa]|ziek|covid|corona|le covid|il covid)$"
)


def _check(document: Document) -> Iterable[Finding]:
    if not is_told_to_several(document):
        return
    text = document.text
    others, own = _found(text)
    sure = tuple(span for span in others if not _is_mild(text, span))
    if others:
        yield telling(
            RULE if sure else RULE.as_hint(),
            document,
            sure or others,
            "somebody’s health",
            "Leave it to the person to tell; say only what the readers need to know.",
        )
    elif own:
        yield telling(
            RULE.as_hint(),
            document,
            own,
            "your health",
            "Tell it in the lines of those who are close to you.",
        )


@lru_cache(maxsize=16)
def _found(text: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Health of somebody else, and grave matters of one's own."""
    told = matters(text, HEALTH, HEALTH_OF)
    others = tuple(span for span, whose in told if whose in {Whose.NEAR, Whose.NAMED})
    own = tuple(span for span, whose in told if whose is Whose.OWN and not _is_mild(text, span))
    return others, own


def _is_mild(text: str, span: Span) -> bool:
    return bool(_MILD.search(folded(text[span.start : span.end]).text))


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
        Example("a colleague", saying("My colleague Cleo has burnout, so I took over her harp.")),
        Example("somebody by name", saying("Cleo was diagnosed with diabetes in May.")),
        Example("in German", saying("Meine Chefin liegt seit Mai im Krankenhaus.")),
        Example("in French", saying("Je remplace Paul depuis la grossesse de ma collègue.")),
        Example("in Spanish", saying("Marta está embarazada y deja el coro.")),
        Example("one’s own", saying("I was diagnosed with leukaemia in May.")),
    ),
    accepted=(
        Example("a trade", saying("I work in the health sector now, on cancer screening.")),
        Example("a talk", saying("Cleo has cancer research to show, and a talk on burnout.")),
        Example("a plan", saying("We opened a clinic for people who suffer from depression.")),
        Example(
            "to one",
            greeting(ada(), text="Hi Ada,\n\nget well soon. I heard that Cleo is in hospital."),
        ),
        Example("sick of something", saying("Cleo is sick of rain, and moved to Siena.")),
        Example(
            "a firm, in a post",
            greeting(text="The market is sick, says the mill.", channel=Channel.POST),
        ),
    ),
    check=_check,
)
