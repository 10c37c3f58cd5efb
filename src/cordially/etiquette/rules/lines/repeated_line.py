"""A line that went to the same person before."""

from collections.abc import Iterable
from datetime import date

from cordially.etiquette.document import Document, Past
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.personal_line import lines_of
from cordially.etiquette.rule import Example, Finding, Rule, Severity, Where
from cordially.etiquette.span import Span
from cordially.etiquette.wording import name_of


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out:
        return
    lines = lines_of(document)
    for place, before in enumerate(lines.earlier):
        if before is None:
            continue
        line = lines.texts[place]
        yield Finding(
            RULE,
            f"{name_of(document, place)} got much the same line from you on "
            f"{before.day.day} {before.day:%B %Y}.",
            () if document.to_one else (Span(0, len(line)),),
            Where.TEXT if document.to_one else Where.PERSONAL,
            (place,),
            "Say what has happened since, or ask how it went on.",
            quotes=(before.text,),
            about=(line.casefold().strip(),),
        )


_BEFORE = (
    Past(
        date(2025, 12, 15),
        (ada().name, ben().name),
        ("Your talk on salt caverns stayed with me.", "I hope the arch holds."),
    ),
)

RULE = Rule(
    code="L104",
    name="repeated-line",
    title="A line this person got before",
    severity=Severity.WARNING,
    practice="P02",
    rationale=(
        "A conversation on LinkedIn keeps every message, and last year's stands right above "
        "this one. A reader who sees the same sentence twice learns that nothing was thought "
        "of in between."
    ),
    source="The LinkedIn Messaging Protocol (2014), on messages made for one reader",
    flagged=(
        Example(
            "last year's line once more",
            greeting(
                ada("Your talk on salt caverns stayed with me!"), ben("New year?"), history=_BEFORE
            ),
            mended="Did the talk on salt caverns become the book you planned?",
        ),
        Example(
            "in slightly other words",
            greeting(ada("Still skiing?"), ben("Ben, I do hope that arch holds"), history=_BEFORE),
        ),
        Example(
            "a message to one person",
            greeting(ben(), text="Hi Ben, I hope the arch holds.", history=_BEFORE),
        ),
    ),
    accepted=(
        Example(
            "the same subject a year on",
            greeting(
                ada("Did the talk on salt caverns become a book?"),
                ben("Has the arch been opened?"),
                history=_BEFORE,
            ),
        ),
        Example(
            "somebody else got it then",
            greeting(
                ada("I hope the arch holds."), ben("Your sister drove our bus."), history=_BEFORE
            ),
        ),
        Example(
            "nothing was written before",
            greeting(ada("Your talk on salt caverns stayed with me."), ben("How is the arch?")),
        ),
    ),
    check=_check,
)
