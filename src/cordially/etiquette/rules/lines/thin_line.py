"""A line that holds for nearly everybody."""

from collections.abc import Iterable

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, cleo, greeting
from cordially.etiquette.personal_line import LineKind, lines_of
from cordially.etiquette.rule import Example, Finding, Rule, Severity, Where
from cordially.etiquette.span import Span
from cordially.etiquette.wording import name_of, names_of

_SUGGESTION = "Add one thing that is true of this reader alone: a place, a piece of work, a day."


def _check(document: Document) -> Iterable[Finding]:
    # A reply answers somebody who wrote first: a few polite words can be all there is to say.
    if not document.goes_out or document.kind is Kind.REPLY:
        return
    lines = lines_of(document)
    thin = tuple(place for place, kind in enumerate(lines.kinds) if kind is LineKind.THIN)
    if not thin:
        return
    about = tuple(sorted({lines.texts[place].casefold().strip() for place in thin}))
    if len(thin) > 1:
        spans = tuple(Span(place.start, place.end) for place in document.personal_places[:1])
        message = f"The lines for {names_of(document, thin)} would fit nearly everybody."
        yield Finding(RULE, message, spans, Where.TEXT, thin, _SUGGESTION, about=about)
        return
    line, name = lines.texts[thin[0]], name_of(document, thin[0])
    if document.to_one:
        message = f"The message to {name} would fit nearly everybody."
        yield Finding(RULE, message, (), Where.TEXT, thin, _SUGGESTION, about=about)
    else:
        message = f"The line for {name} would fit nearly everybody."
        whole = (Span(0, len(line)),)
        yield Finding(RULE, message, whole, Where.PERSONAL, thin, _SUGGESTION, about=about)


RULE = Rule(
    code="L103",
    name="thin-line",
    title="A line that fits nearly everybody",
    severity=Severity.WARNING,
    practice="P02",
    rationale=(
        "Good wishes are kind, and everybody gets them. A line made of nothing else does the "
        "work of a printed card: it does not show that the writer had this reader in mind. "
        "The words of such wishes are known in English, German, French, Spanish, Portuguese, "
        "Italian and Dutch; lines in other languages are not judged by this rule."
    ),
    source="The LinkedIn Messaging Protocol (2014), on messages made for one reader",
    flagged=(
        Example(
            "a wish and nothing else",
            greeting(ada("Hope you are well!"), ben("Your bridge made the news.")),
            mended="Hope the cavern stays dry this winter.",
        ),
        Example(
            "the season",
            greeting(ada("Wishing you a wonderful holiday season, Ada."), cleo("How is the harp?")),
        ),
        Example(
            "praise without an object",
            greeting(ada("Impressive profile, great to be connected"), ben("How is the arch?")),
        ),
        Example("in German", greeting(ada("Alles Gute für das neue Jahr!"), ben("Grüß den Chor."))),
        Example(
            "in French", greeting(cleo("Meilleurs vœux à toi et à ta famille"), ada("Le sel."))
        ),
        Example(
            "a message to one person", greeting(ben(), text="Hi Ben,\n\nhope all is well.\n\nBest")
        ),
    ),
    accepted=(
        Example(
            "a wish with something of its own",
            greeting(ada("Hope the cavern stays dry."), ben("Hope the knee is better.")),
        ),
        Example(
            "thanks for something", greeting(ada("Thank you for the drill."), ben("Grüß den Chor."))
        ),
        Example("two words can be enough", greeting(ada("Still skiing?"), ben("And the arch?"))),
        Example(
            "a day and a place",
            greeting(cleo("See you on the 14th in Siena."), ben("Your bridge made the news.")),
        ),
        Example(
            "a language whose wishes are not known",
            greeting(ada("Wszystkiego dobrego!"), ben("Your bridge made the news.")),
        ),
        Example(
            "a message to one person",
            greeting(ben(), text="Hi Ben,\n\nhope the arch holds. I saw the photos.\n\nBest"),
        ),
        Example(
            "a reply to somebody who wrote first",
            greeting(ben(), text="Hi Ben,\n\nthank you for asking.\n\nBest", kind=Kind.REPLY),
        ),
    ),
    check=_check,
)
