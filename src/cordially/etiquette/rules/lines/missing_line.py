"""A recipient for whom no personal line is written."""

from collections.abc import Iterable

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, cleo, greeting
from cordially.etiquette.personal_line import LineKind, lines_of
from cordially.etiquette.rule import Example, Finding, Rule, Severity, Where
from cordially.etiquette.span import Span
from cordially.etiquette.wording import name_of, names_of

_SUGGESTION = (
    "Write one sentence that only this reader could get: what you did together, what you "
    "learned from them, what you wish them."
)
_NO_PLACE = (
    "Put {personal} on a line of its own where the sentence for each reader belongs, then "
    "write it for each."
)


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out:
        return
    kinds = lines_of(document).kinds
    missing = tuple(place for place, kind in enumerate(kinds) if kind is LineKind.MISSING)
    if not missing:
        return
    places = document.personal_places
    if not places and not document.to_one:
        yield Finding(
            RULE,
            "The text has no place for a personal line, so everybody would get the same.",
            recipients=missing,
            suggestion=_NO_PLACE,
        )
        return
    spans = tuple(Span(place.start, place.end) for place in places[:1])
    if len(missing) > 1:
        message = f"No personal line yet for {names_of(document, missing)}."
        yield Finding(RULE, message, spans, recipients=missing, suggestion=_SUGGESTION)
        return
    name, line = name_of(document, missing[0]), document.recipients[missing[0]].personal
    if document.to_one:
        message = f"The message to {name} holds nothing yet that only they could get."
        yield Finding(RULE, message, recipients=missing, suggestion=_SUGGESTION)
    elif line.strip():
        message = f"The line for {name} says nothing yet but names."
        whole = (Span(0, len(line)),)
        yield Finding(RULE, message, whole, Where.PERSONAL, missing, _SUGGESTION)
    else:
        message = f"No personal line yet for {name}."
        yield Finding(RULE, message, spans, recipients=missing, suggestion=_SUGGESTION)


RULE = Rule(
    code="L101",
    name="missing-line",
    title="A recipient without a personal line",
    severity=Severity.STOP,
    practice="P02",
    rationale=(
        "A message that could have gone to anybody feels like one that did. One sentence "
        "that fits only its reader shows that the writer thought of them; a name, a company "
        "or a merge field does not, since a machine can fill those in."
    ),
    source="The LinkedIn Messaging Protocol (2014), on messages made for one reader",
    flagged=(
        Example("a line that was left empty", greeting(ada("Your talk on caverns."), ben())),
        Example("only the name and the company", greeting(ada("Ada from Fjordlager"), ben("x?"))),
        Example("only a merge field", greeting(ada("{company}"), cleo("How is the harp?"))),
        Example("signs and no word", greeting(ada("…!"), ben("Your bridge made the news."))),
        Example(
            "a text to two people without a place for the line",
            greeting(
                ada("Your talk on caverns."),
                ben("Your bridge made the news."),
                text="Hi {given_name},\n\nA calm end of the year to you.",
            ),
        ),
    ),
    accepted=(
        Example(
            "a sentence for each",
            greeting(ada("Your talk on salt caverns stayed with me."), ben("How is the arch?")),
        ),
        Example(
            "a text to one person, which is the line as a whole",
            greeting(ada(), text="Hi Ada, thank you for lending me the drill. It is on its way."),
        ),
        Example(
            "a name inside a sentence",
            greeting(ada("Tell Fjordlager that we miss the Friday soup."), ben("How is the arch?")),
        ),
        Example(
            "a request that somebody sent to you",
            greeting(ada(), ben(), text="Hello.", kind=Kind.REQUEST),
        ),
        Example(
            "a post, which has no recipients of its own",
            greeting(ada(), ben(), text="We moved to Bergen.", channel=Channel.POST),
        ),
    ),
    check=_check,
    overrulable=False,
)
