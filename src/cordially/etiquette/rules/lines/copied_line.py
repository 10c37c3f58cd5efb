"""One line for several people, with the names changed."""

from collections.abc import Iterable

from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, cleo, greeting
from cordially.etiquette.personal_line import lines_of
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.span import Span
from cordially.etiquette.wording import names_of


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out:
        return
    lines = lines_of(document)
    spans = tuple(Span(place.start, place.end) for place in document.personal_places[:1])
    for group in lines.groups:
        yield Finding(
            RULE,
            f"{names_of(document, group)} would get the same line.",
            spans,
            recipients=group,
            suggestion=(
                "Keep it for one of them. What belongs to everybody can move into the shared text."
            ),
            quotes=tuple(lines.texts[member] for member in group),
            about=tuple(sorted({lines.texts[member].casefold().strip() for member in group})),
        )


RULE = Rule(
    code="L102",
    name="copied-line",
    title="The same line for several people",
    severity=Severity.STOP,
    practice="P02",
    rationale=(
        "People who know each other compare what they got, and a line that two of them hold "
        "tells both that it was meant for neither. Changed names and small changes of wording "
        "do not make it another line. What is true of everybody has its place in the shared "
        "text."
    ),
    source="The LinkedIn Messaging Protocol (2014), on messages made for one reader",
    flagged=(
        Example(
            "the name changed",
            greeting(
                ada("Ada, your patience with our questions helped a lot."),
                ben("Ben, your patience with our questions helped a lot!"),
            ),
        ),
        Example(
            "the company changed",
            greeting(ada("How is life at Fjordlager?"), ben("How is life at Spanwell?")),
        ),
        Example(
            "the same in other words",
            greeting(
                ada("I still think of the long evening in Narvik."),
                cleo("I still think back to that long evening in Narvik, Cleo."),
            ),
        ),
        Example("three words", greeting(ada("Many thanks again"), ben("many thanks again."))),
    ),
    accepted=(
        Example(
            "the same wish around two things of their own",
            greeting(
                ada("All the best for 2027, and for the salt cavern."),
                ben("All the best for 2027, and for the twins."),
            ),
        ),
        Example("three words each", greeting(ada("Enjoy the fjord"), ben("Enjoy the desert"))),
        Example(
            "two memories of one day",
            greeting(
                ada("In Narvik you explained salt with a sugar cube."),
                ben("In Narvik you lost a shoe in the snow."),
            ),
        ),
        Example(
            "one question to two people about two places",
            greeting(ada("How was the ferry to Bodø?"), cleo("How was the harp class in Siena?")),
        ),
    ),
    check=_check,
)
