"""A merge field for which nothing is known of a recipient."""

from collections import defaultdict
from collections.abc import Iterable

from cordially.domain.merge_fields import MergeField
from cordially.etiquette.document import Document, Reader, fields_of
from cordially.etiquette.invented import ada, ben, cleo, greeting
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.span import Span
from cordially.etiquette.wording import names_of

_TEXT = "Hi {given_name},\n\n{personal}\n\nRegards to everybody at {company}."
_WORDS = {
    MergeField.GIVEN_NAME: "given name",
    MergeField.FAMILY_NAME: "family name",
    MergeField.COMPANY: "company",
    MergeField.POSITION: "position",
}


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out:
        return
    places: defaultdict[MergeField, list[Span]] = defaultdict(list)
    for place in fields_of(document.text):
        if place.field in _WORDS:
            places[place.field].append(Span(place.start, place.end))
    for field, spans in places.items():
        without = tuple(
            place for place, reader in enumerate(document.recipients) if not reader.values.of(field)
        )
        if without:
            yield Finding(
                RULE,
                f"No {_WORDS[field]} is known for {names_of(document, without)}, so the field "
                "would stay empty.",
                tuple(spans),
                recipients=without,
                suggestion=f"Add the {_WORDS[field]}, or write the text without the field.",
                about=(field.value,),
            )


RULE = Rule(
    code="F102",
    name="empty-field",
    title="A field with nothing to fill it",
    severity=Severity.STOP,
    practice="P02",
    rationale=(
        "A greeting that reads “Hi ,” or asks after the people “at .” tells its reader that "
        "the sentence was filled in by a machine. Where something is not known of a person, "
        "the text has to do without it."
    ),
    source="Reports on mail merges of other programs that sent such greetings",
    flagged=(
        Example(
            "a company that is not known",
            greeting(ada("Your talk on caverns."), cleo("How is the harp?"), text=_TEXT),
        ),
        Example(
            "blanks for a position",
            greeting(cleo(), text="Dear {position}, the harp sounded wonderful in Siena."),
        ),
        Example(
            "somebody with one name only",
            greeting(
                Reader("Suharto", "", personal="How is the kite?"),
                ben("How is the arch?"),
                text="Dear {given_name} {family_name},\n\n{personal}",
            ),
        ),
    ),
    accepted=(
        Example(
            "a company for everybody",
            greeting(ada("Your talk on caverns."), ben("How is the arch?"), text=_TEXT),
        ),
        Example(
            "a field that is not used",
            greeting(ada("Your talk on caverns."), cleo("How is the harp?")),
        ),
        Example(
            "somebody with one name only, called by it",
            greeting(Reader("Suharto", "", personal="How is the kite?"), ben("How is the arch?")),
        ),
        Example(
            "nobody is chosen yet", greeting(text="Hi {given_name}, how are things at {company}?")
        ),
    ),
    check=_check,
    overrulable=False,
)
