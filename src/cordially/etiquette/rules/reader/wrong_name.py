"""A greeting that names somebody else than its reader."""

from collections.abc import Iterable

from cordially.domain.messages import Kind
from cordially.etiquette.addressing import is_known_name
from cordially.etiquette.choice import quoted
from cordially.etiquette.document import Document, Reader
from cordially.etiquette.greeted import Greeted, greeted, salutation
from cordially.etiquette.invented import ada, ben, cleo, greeting
from cordially.etiquette.rule import Edit, Example, Finding, Rule, Severity, Where
from cordially.etiquette.wording import name_of, names_of


def _check(document: Document) -> Iterable[Finding]:
    for found in greeted(document):
        strangers = found.strangers()
        if strangers:
            yield _finding(document, found, strangers)


def _finding(document: Document, found: Greeted, strangers: tuple[int, ...]) -> Finding:
    name = quoted(" and ".join(person.text for person in found.people))
    in_line = found.passage.where is Where.PERSONAL
    if in_line:
        message = f"The line for {name_of(document, strangers[0])} greets “{name}”."
    else:
        message = f"The greeting says “{name}”; it goes to {names_of(document, strangers)}."
    instead = salutation(document, found.passage)
    return Finding(
        RULE if _is_sure(found) else RULE.as_hint(),
        message,
        tuple(person.span for person in found.people),
        found.passage.where,
        strangers,
        f"Write {instead or 'the name of the reader'}, or leave the name out.",
        about=(name.casefold(), *(name_of(document, stranger) for stranger in strangers)),
        fix=(Edit(found.people[0].span, instead),) if instead and len(found.people) == 1 else (),
    )


def _is_sure(found: Greeted) -> bool:
    """Whether the words are a name for sure; "Hi Sunshine" may be what they call each other."""
    return any(
        person.title or len(person.words) > 1 or is_known_name(person.words[0])
        for person in found.people
    )


def _to(reader: Reader, text: str) -> Document:
    return greeting(reader, text=text, kind=Kind.NOTE)


_KATHARINA = Reader("Katharina", "Lindqvist")

RULE = Rule(
    code="R104",
    name="wrong-name",
    title="A greeting to somebody else",
    severity=Severity.WARNING,
    practice="P02",
    rationale=(
        "A message with another person's name at its head was copied, and its reader sees that "
        "first. Short forms and initials of the reader's name are left alone, and so is a name "
        "that the notes say they go by."
    ),
    source="The LinkedIn Messaging Protocol (2014), on messages made for one reader",
    flagged=(
        Example(
            "the name of another reader",
            _to(ada(), "Hi Thomas, thank you for the drill. It is on its way."),
            mended="Hi Ada, thank you for the drill. It is on its way.",
        ),
        Example("with a title", _to(ada(), "Dear Mr Okoro,\n\nthe salt caverns are dry again.")),
        Example(
            "one name in a text to several",
            greeting(
                ada("Your talk on caverns."), ben("How is the arch?"), text="Hi Ada,\n\n{personal}"
            ),
            mended="Hi {given_name},\n\n{personal}",
        ),
        Example(
            "in a personal line",
            greeting(ada("Thomas, your talk stayed with me."), ben("How is the arch?")),
            mended="Ada, your talk stayed with me.",
        ),
    ),
    accepted=(
        Example("the reader's name", _to(ada(), "Hi Ada, thank you for the drill.")),
        Example("a short form", _to(_KATHARINA, "Liebe Kathi, danke für die Leiter.")),
        Example("initials", _to(Reader("Jean-Pierre", "Blanc"), "Salut JP, merci pour l'échelle.")),
        Example("somebody beside the reader", _to(ben(), "Hi Ada and Ben, the arch holds.")),
        Example("the reader and theirs", _to(ben(), "Hi Ben and all, the arch holds.")),
        Example("a group", _to(ben(), "Dear bridge team, the arch holds.")),
        Example(
            "somebody spoken of",
            greeting(ada("Thomas, my brother, still talks of it."), cleo("How is the harp?")),
        ),
        Example(
            "a request that somebody sent to you",
            greeting(ada(), text="Hi Thomas, please add me.", kind=Kind.REQUEST),
        ),
    ),
    check=_check,
)
