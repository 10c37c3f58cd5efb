"""A placeholder that nobody fills."""

from collections import defaultdict
from collections.abc import Iterable

from cordially.domain.merge_fields import Field
from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document, fields_of
from cordially.etiquette.invented import TWO, ada, ben, greeting
from cordially.etiquette.rule import Example, Finding, Rule, Severity, Where
from cordially.etiquette.span import Span
from cordially.etiquette.wording import name_of

_LONGEST_WORD = 40


def _check(document: Document) -> Iterable[Finding]:
    if document.kind is Kind.REQUEST:
        return
    post = document.channel is Channel.POST
    unfilled = [field for field in fields_of(document.text) if field.field is None or post]
    for written, spans in _by_writing(document.text, unfilled):
        yield Finding(
            RULE,
            f"{written} is not a field that gets filled, and would go out as it stands.",
            spans,
            suggestion="Write the word itself, or use one of the known fields.",
            about=(written,),
        )
    if document.personal_places:
        yield from _in_lines(document)


def _in_lines(document: Document) -> Iterable[Finding]:
    for place, reader in enumerate(document.recipients):
        if "{" not in reader.personal:
            continue
        for written, spans in _by_writing(reader.personal, fields_of(reader.personal)):
            yield Finding(
                RULE,
                f"{written} in the line for {name_of(document, place)} would go out as it stands.",
                spans,
                Where.PERSONAL,
                (place,),
                "Write the word itself: a personal line has no fields.",
                about=(written,),
            )


def _by_writing(text: str, fields: Iterable[Field]) -> Iterable[tuple[str, tuple[Span, ...]]]:
    """The fields as they are written, each with all its places."""
    places: defaultdict[str, list[Span]] = defaultdict(list)
    for field in fields:
        places[text[field.start : field.end]].append(Span(field.start, field.end))
    for written, spans in places.items():
        shown = " ".join(written.split())
        shown = shown if len(shown) <= _LONGEST_WORD else f"{shown[:_LONGEST_WORD]}…"
        yield shown, tuple(spans)


RULE = Rule(
    code="F101",
    name="unfilled-field",
    title="A placeholder that nobody fills",
    severity=Severity.STOP,
    practice="P02",
    rationale=(
        "A word in braces that reaches its reader says that a machine wrote and nobody read. "
        "Only the fields for given name, family name, company, position and the personal line "
        "are filled; any other word in braces goes out as it stands."
    ),
    source="Reports on mail merges of other programs that printed their own placeholders",
    flagged=(
        Example("a field of another program", greeting(*TWO, text="Hi {first},\n\n{personal}")),
        Example("doubled braces", greeting(*TWO, text="Hi {{given_name}},\n\n{personal}\n\nBest")),
        Example(
            "a field in a personal line", greeting(ada("How is {company} doing?"), ben("The arch?"))
        ),
        Example("a text to nobody yet", greeting(text="Hi {FirstName}, a calm new year.")),
    ),
    accepted=(
        Example("the known fields", greeting(*TWO, text="{given_name} {family_name}\n{personal}")),
        Example("several words in braces", greeting(*TWO, text="Hi {my friend},\n{personal}")),
        Example("empty braces", greeting(*TWO, text="The set {} is empty.\n{personal}")),
        Example(
            "a request that somebody sent to you",
            greeting(text="Hi {first}, please add me.", kind=Kind.REQUEST),
        ),
    ),
    check=_check,
    overrulable=False,
)
