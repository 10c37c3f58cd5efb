"""A place for the personal line that stands twice, or inside a sentence."""

from collections.abc import Iterable

from cordially.domain.merge_fields import Field
from cordially.etiquette.document import Document
from cordially.etiquette.invented import TWO, ada, greeting
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.span import Span


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out:
        return
    places = document.personal_places
    if len(places) > 1:
        yield Finding(
            RULE,
            "The personal line would stand in the message more than once.",
            tuple(Span(place.start, place.end) for place in places),
            suggestion="Keep {personal} once.",
        )
    elif places and not _alone(document.text, places[0]):
        yield Finding(
            RULE,
            "The personal line stands inside another line.",
            (Span(places[0].start, places[0].end),),
            suggestion="Put {personal} on a line of its own.",
        )


def _alone(text: str, place: Field) -> bool:
    before = text[: place.start].splitlines()[-1:] if text[: place.start][-1:] != "\n" else []
    after = text[place.end :].splitlines()[:1]
    return not "".join(before + after).strip()


RULE = Rule(
    code="L105",
    name="misplaced-line",
    title="The personal line in the wrong place",
    severity=Severity.WARNING,
    practice="P02",
    rationale=(
        "A sentence written for one reader reads as such when it stands by itself. Squeezed "
        "into a sentence for everybody it seldom fits in grammar and sense, and written twice "
        "it shows the machine."
    ),
    source="The promises of the check, on the personal line",
    flagged=(
        Example(
            "inside a sentence", greeting(*TWO, text="Hi {given_name}, {personal} Best wishes")
        ),
        Example("before the full stop", greeting(*TWO, text="Hi {given_name},\n\n{personal}.")),
        Example("twice", greeting(*TWO, text="{personal}\n\nA calm new year.\n\n{personal}")),
    ),
    accepted=(
        Example("on a line of its own", greeting(*TWO)),
        Example("at the very end", greeting(*TWO, text="Hi {given_name},\n\n  {personal}  ")),
        Example("at the very beginning", greeting(*TWO, text="{personal}\n\nA calm new year.")),
        Example(
            "a text to one person without a place for it",
            greeting(ada(), text="Hi Ada, your talk on salt caverns stayed with me."),
        ),
    ),
    check=_check,
)
