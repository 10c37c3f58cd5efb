"""The reader's name with a wrong letter or without its accents."""

from collections.abc import Iterable, Iterator

from cordially.domain.messages import Kind
from cordially.domain.name_fields import cased
from cordially.etiquette.choice import quoted
from cordially.etiquette.document import Document, Reader
from cordially.etiquette.greeted import Greeted, greeted
from cordially.etiquette.invented import ada, greeting
from cordially.etiquette.naming import Fit, wrong_marks
from cordially.etiquette.passages import Passage, passages
from cordially.etiquette.rule import Edit, Example, Finding, Rule, Severity, Where
from cordially.etiquette.span import Span
from cordially.etiquette.wording import name_of


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out:
        return
    greetings = {one.passage: one for one in greeted(document)}
    for passage in passages(document):
        found: dict[Span, tuple[int, str]] = {}
        if passage in greetings and not greetings[passage].strangers():
            found.update(_in_greeting(greetings[passage]))
        if passage.recipients or document.to_one:
            reader = passage.recipients[0] if passage.recipients else 0
            for span, spelled in wrong_marks(passage.text, document.recipients[reader]):
                found.setdefault(span, (reader, spelled))
        yield from _findings(document, passage, found)


def _in_greeting(found: Greeted) -> Iterator[tuple[Span, tuple[int, str]]]:
    for reader, person, one in found.of(Fit.MISSPELT, Fit.MARKS):
        yield person.spans[one.word], (reader, one.spelled)


def _findings(
    document: Document, passage: Passage, found: dict[Span, tuple[int, str]]
) -> Iterator[Finding]:
    """One finding for each way of writing it, with all its places."""
    by_writing: dict[tuple[str, int, str], list[Span]] = {}
    for span, (reader, spelled) in sorted(found.items(), key=lambda item: item[0].start):
        written = passage.text[span.start : span.end]
        by_writing.setdefault((written, reader, cased(spelled)), []).append(span)
    for (written, reader, spelled), spans in by_writing.items():
        to_many = passage.where is Where.TEXT and not document.to_one
        instead = "{given_name}" if to_many else spelled
        yield Finding(
            RULE,
            f"{name_of(document, reader)} is written “{quoted(written)}” here.",
            tuple(spans),
            passage.where,
            (reader,),
            f"Write {instead}.",
            about=(written.casefold(), spelled.casefold()),
            fix=tuple(Edit(span, instead) for span in spans),
        )


def _to(reader: Reader, text: str) -> Document:
    return greeting(reader, text=text, kind=Kind.NOTE)


_MARIA = Reader("Maria", "Sørensen", "Nordgrid", "Head of Storage")
_JOSE = Reader("José", "Muñoz")

RULE = Rule(
    code="R106",
    name="misspelt-name",
    title="The reader's name misspelt",
    severity=Severity.WARNING,
    practice="P02",
    rationale=(
        "People notice a wrong letter in their own name before anything else, and an accent is "
        "a letter. The name is compared with the contact list. Umlauts written out, as Mueller, "
        "are left alone, and so are accents that the list itself does not have."
    ),
    source="The LinkedIn Messaging Protocol (2014), on messages made for one reader",
    flagged=(
        Example(
            "a wrong letter",
            _to(_MARIA, "Hi Marie, the drill is on its way."),
            mended="Hi Maria, the drill is on its way.",
        ),
        Example(
            "letters swapped",
            _to(_MARIA, "Dear Mraia, the drill is on its way."),
            mended="Dear Maria, the drill is on its way.",
        ),
        Example(
            "without the accent",
            _to(_JOSE, "Hola Jose, gracias por la escalera."),
            mended="Hola José, gracias por la escalera.",
        ),
        Example(
            "in the family name",
            _to(_MARIA, "Dear Ms Sorensen, the drill is on its way."),
            mended="Dear Ms Sørensen, the drill is on its way.",
        ),
        Example(
            "in a personal line",
            greeting(
                Reader("José", "Muñoz", personal="The drill is on its way, Jose."),
                ada("Your talk stayed with me."),
            ),
            mended="The drill is on its way, José.",
        ),
    ),
    accepted=(
        Example("as it is written", _to(_JOSE, "Hola José, gracias por la escalera.")),
        Example(
            "umlauts written out",
            _to(Reader("Jörg", "Müller"), "Hallo Joerg, danke für den Kaffee."),
        ),
        Example(
            "an accent that the list leaves out",
            _to(Reader("Jose", "Munoz"), "Hola José, gracias por la escalera."),
        ),
        Example("a short form", _to(Reader("Steven", "Hale"), "Hi Steve, the drill is back.")),
        Example("in small letters", _to(_MARIA, "hi maria, the drill is back.")),
        Example("somebody else spoken of", _to(_MARIA, "Hi Maria, Marie says hello.")),
    ),
    check=_check,
)
