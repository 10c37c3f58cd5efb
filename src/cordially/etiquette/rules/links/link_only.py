"""A link or an e-card, and little else."""

from collections.abc import Iterable

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document, Reader
from cordially.etiquette.invented import ada, ben, cleo, greeting
from cordially.etiquette.little_else import LittleElse, little_else
from cordially.etiquette.passages import Passage, about
from cordially.etiquette.personal_line import is_missing, is_thin
from cordially.etiquette.rule import Example, Finding, Rule, Severity, Where
from cordially.etiquette.wording import name_of, names_of

_NOBODY = Reader("", "")
_SUGGESTION = "Say why it made you think of this reader, or write the wish in your own words."
_TO_ALL = "Say in your own words what you wish them, and let the link come second."


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out or document.kind is Kind.REPLY:
        return
    if document.to_one:
        found = little_else(document.text, document.recipients[0])
        if found:
            yield _finding(document, found, (0,))
        return
    found = little_else(document.text, _NOBODY, to_several=True)
    if not document.personal_places:
        if found:
            yield _finding(document, found, tuple(range(len(document.recipients))))
        return
    if found:
        bare = tuple(
            place
            for place, reader in enumerate(document.recipients)
            if _says_nothing(reader.personal, reader)
        )
        if bare:
            yield _finding(document, found, bare)
        return
    for place, reader in enumerate(document.recipients):
        in_line = little_else(reader.personal, reader)
        if in_line:
            yield _finding(document, in_line, (place,), Where.PERSONAL)


def _says_nothing(line: str, reader: Reader) -> bool:
    return bool(is_missing(line, reader) or is_thin(line, reader) or little_else(line, reader))


def _finding(
    document: Document,
    found: LittleElse,
    recipients: tuple[int, ...],
    where: Where = Where.TEXT,
) -> Finding:
    if where is Where.PERSONAL:
        passage = Passage(document.recipients[recipients[0]].personal, where, recipients)
        message = f"The line for {name_of(document, recipients[0])} is {found.passed}"
    elif not recipients:
        passage = Passage(document.text)
        message = f"The text is {found.passed}"
    elif document.to_one:
        passage = Passage(document.text)
        message = f"The message to {name_of(document, 0)} is {found.passed}"
    else:
        passage = Passage(document.text)
        message = f"{names_of(document, recipients)} would get {found.passed}"
    return Finding(
        RULE if found.sure else RULE.as_hint(),
        f"{message} and little else.",
        found.spans,
        where,
        recipients,
        _SUGGESTION if len(recipients) == 1 else _TO_ALL,
        about=about(document, passage, found.spans),
    )


_VIDEO = "https://youtu.be/dQ7wXk2"
_CARD = "https://www.jibjab.com/view/81af"

RULE = Rule(
    code="K101",
    name="link-only",
    title="A link and little else",
    severity=Severity.WARNING,
    practice="P05",
    rationale=(
        "A link that arrives without a word of one's own asks for the reader's time and gives "
        "none, and it looks like what a stolen account sends. One sentence on why it is for "
        "this reader makes a gift of it."
    ),
    source="The LinkedIn Messaging Protocol (2014), on greetings that are a link or an e-card",
    flagged=(
        Example("had to share this", greeting(ada(), text=f"Hi Ada, had to share this! {_VIDEO}")),
        Example(
            "an e-card for everybody",
            greeting(
                ada("Happy holidays!"),
                ben("Merry Christmas, Ben."),
                text=f"Hi {{given_name}},\n\n{{personal}}\n\nClick here to see your card: {_CARD}",
            ),
        ),
        Example(
            "a text to two people without a place for the line",
            greeting(ada(), cleo(), text=f"Check out this hilarious video, folks! {_VIDEO}"),
        ),
        Example("a bare link", greeting(cleo(), text=_VIDEO)),
        Example("as a personal line", greeting(ada(f"Enjoy! {_VIDEO}"), ben("How is the arch?"))),
        Example(
            "an e-card that is attached",
            greeting(cleo(), text="Dear Cleo, a little e-card for you and your family."),
        ),
        Example(
            "in German",
            greeting(ada(), text=f"Liebe Ada, das musste ich einfach teilen: {_VIDEO}"),
        ),
        Example(
            "in Spanish", greeting(cleo(), text=f"Hola Cleo, mira este vídeo, ¡feliz año! {_VIDEO}")
        ),
    ),
    accepted=(
        Example(
            "a link with a reason",
            greeting(
                ada(),
                text=f"Hi Ada, minute four shows the cavern you told us about: {_VIDEO}",
            ),
        ),
        Example(
            "a link for everybody, and a line of its own for each",
            greeting(
                ada("Did the cavern stay dry?"),
                ben("How is the arch?"),
                text=f"Hi {{given_name}},\n\n{{personal}}\n\nCheck this out: {_VIDEO}",
            ),
        ),
        Example(
            "something that was promised",
            greeting(ben(), text="Hi Ben, as promised, here is the link: https://example.org/a"),
        ),
        Example(
            "the reader's own work",
            greeting(ben(), text="Congratulations on your article! https://example.org/arch"),
        ),
        Example(
            "the room of a meeting",
            greeting(ada(), text="Hi Ada, see you tomorrow: https://meet.google.com/abc-defg-hij"),
        ),
        Example(
            "a company called by its domain",
            greeting(ada("How is life at Hyttetur.no?"), ben("And the arch?")),
        ),
        Example(
            "thanks for a card",
            greeting(cleo(), text="Dear Cleo, thank you so much for the e-card."),
        ),
        Example(
            "a reply to somebody who asked",
            greeting(ada(), text=f"Here you are: {_VIDEO}", kind=Kind.REPLY),
        ),
        Example(
            "news with a link behind it",
            greeting(
                ada("Did the cavern stay dry?"),
                ben("How is the arch?"),
                text=(
                    "Hi {given_name},\n\n{personal}\n\nIn May we moved to Bergen and opened a "
                    "workshop for harps; here is how it looks: https://example.org/workshop"
                ),
            ),
        ),
    ),
    check=_check,
)
