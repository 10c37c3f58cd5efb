"""A placeholder of another program, or of a template from the web."""

from collections import defaultdict
from collections.abc import Iterable

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import TWO, ada, ben, greeting
from cordially.etiquette.passages import Passage, passages, said_in
from cordially.etiquette.placeholders import Placeholder, foreign_placeholders
from cordially.etiquette.rule import Edit, Example, Finding, Rule, Severity, Where

_LONGEST_SHOWN = 40
_SUGGESTION = "Write the word itself, or use one of the known fields."
_SUGGESTION_IN_LINE = "Write the word itself: a personal line has no fields."


def _check(document: Document) -> Iterable[Finding]:
    if document.kind is Kind.REQUEST:
        return
    for passage in passages(document):
        for written, places in _by_writing(passage.text).items():
            in_text = passage.where is Where.TEXT
            yield Finding(
                RULE,
                f"{written}{said_in(document, passage)} is a placeholder, and would go out as it "
                "stands.",
                tuple(place.span for place in places),
                passage.where,
                passage.recipients,
                _SUGGESTION if in_text else _SUGGESTION_IN_LINE,
                about=(written,),
                fix=_fix(document, passage, places),
            )


def _by_writing(text: str) -> dict[str, list[Placeholder]]:
    """The placeholders as they are written, each with all its places."""
    found: defaultdict[str, list[Placeholder]] = defaultdict(list)
    for placeholder in foreign_placeholders(text):
        shown = " ".join(text[placeholder.span.start : placeholder.span.end].split())
        shown = shown if len(shown) <= _LONGEST_SHOWN else f"{shown[:_LONGEST_SHOWN]}…"
        found[shown].append(placeholder)
    return found


def _fix(document: Document, passage: Passage, places: list[Placeholder]) -> tuple[Edit, ...]:
    """The known field in its place; a post and a personal line have none."""
    field = places[0].field
    if field is None or passage.where is Where.PERSONAL or document.channel is Channel.POST:
        return ()
    return tuple(Edit(place.span, f"{{{field.value}}}") for place in places)


RULE = Rule(
    code="F103",
    name="foreign-placeholder",
    title="A placeholder of another make",
    severity=Severity.STOP,
    practice="P02",
    rationale=(
        "Templates and other programs mark what is to be filled in their own ways: [Name], "
        "%FIRSTNAME%, <<Company>>, a row of crosses. Nothing fills these here, and the reader "
        "would see that the text was made for anybody. Brackets around other words are left "
        "alone."
    ),
    source="Reports on mail merges of other programs that printed their own placeholders",
    flagged=(
        Example(
            "square brackets",
            greeting(*TWO, text="Hi [First Name],\n\n{personal}\n\nBest"),
            mended="Hi {given_name},\n\n{personal}\n\nBest",
        ),
        Example(
            "percent signs",
            greeting(*TWO, text="Hallo %VORNAME%,\n\n{personal}"),
            mended="Hallo {given_name},\n\n{personal}",
        ),
        Example("several words in braces", greeting(*TWO, text="Hi {{ first name }}, {personal}")),
        Example("a mailing list's own", greeting(text="Dear *|FNAME|*, a calm new year.")),
        Example("an instruction", greeting(*TWO, text="Hi, I liked [insert topic].\n{personal}")),
        Example("crosses", greeting(*TWO, text="Hi {given_name}, how is life at XXX?\n{personal}")),
        Example("a line to fill in", greeting(*TWO, text="Hi ____,\n\n{personal}")),
        Example("in a personal line", greeting(ada("How is life at <Company>?"), ben("The arch?"))),
    ),
    accepted=(
        Example(
            "words an editor put in brackets",
            greeting(*TWO, text="“It [the cavern] holds [sic]” [1] [link below]\n{personal}"),
        ),
        Example(
            "percentages and addresses",
            greeting(*TWO, text="5% of it, 10% more. <ada@example.org> or x_name_y\n{personal}"),
        ),
        Example("kisses", greeting(ada("See you in Bodø xxx"), ben("How is the arch?"))),
        Example(
            "a Roman figure",
            greeting(
                *TWO, text="Nos vemos en el XXX aniversario, and at the XXX Games.\n{personal}"
            ),
        ),
        Example(
            "a quotation in guillemets",
            greeting(ada("On se souvient de ton « nom de code »."), ben("«Bogen»?")),
        ),
        Example(
            "a line above the signature",
            greeting(*TWO, text="{personal}\n\nAda\n____________\nBergen"),
        ),
        Example(
            "a single word in braces, which another rule finds",
            greeting(*TWO, text="Hi {{first_name}},\n\n{personal}"),
        ),
        Example(
            "a request that somebody sent to you",
            greeting(text="Hi [Name], please add me.", kind=Kind.REQUEST),
        ),
    ),
    check=_check,
    overrulable=False,
)
