"""A greeting with the family name where the given name belongs, or the other way round."""

from collections import defaultdict
from collections.abc import Iterable

from cordially.domain.messages import Kind
from cordially.etiquette.addressing import Called
from cordially.etiquette.choice import quoted
from cordially.etiquette.document import Document, Reader
from cordially.etiquette.greeted import Greeted, family_name, greeted, salutation
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.naming import Fit
from cordially.etiquette.rule import Edit, Example, Finding, Rule, Severity, Where
from cordially.etiquette.wording import names_of


def _check(document: Document) -> Iterable[Finding]:
    for found in greeted(document):
        by_person: defaultdict[tuple[Called, Fit], list[int]] = defaultdict(list)
        for reader, person, one in found.of(Fit.FAMILY, Fit.GIVEN):
            by_person[person, one.fit].append(reader)
        for (person, fit), readers in by_person.items():
            yield _finding(document, found, person, fit, tuple(readers))


def _finding(
    document: Document, found: Greeted, person: Called, fit: Fit, readers: tuple[int, ...]
) -> Finding:
    name, who = quoted(person.text), names_of(document, readers)
    if fit is Fit.GIVEN:
        message = f"“{name}” is the given name of {who}, and follows a title."
        instead = _family(document, found, readers[0])
        suggestion = "Put the family name after the title, or leave the title out."
    else:
        message = f"“{name}” is the family name of {who}, as a greeting without a title."
        if len(person.words) > 1:
            message = f"“{name}” has the family name of {who} first."
        instead = salutation(document, found.passage)
        suggestion = f"Write {instead or 'the given name'}."
    return Finding(
        RULE,
        message,
        (person.span,),
        found.passage.where,
        readers,
        suggestion,
        about=(name.casefold(),),
        fix=(Edit(person.span, instead),) if instead else (),
    )


def _family(document: Document, found: Greeted, reader: int) -> str:
    if found.passage.where is Where.TEXT and not document.to_one:
        return "{family_name}"
    return family_name(document.recipients[reader])


def _to(reader: Reader, text: str) -> Document:
    return greeting(reader, text=text, kind=Kind.NOTE)


RULE = Rule(
    code="R105",
    name="family-name-first",
    title="The family name in place of the given name",
    severity=Severity.WARNING,
    practice="P02",
    rationale=(
        "“Hi Okoro” and “Dear Mr Ben” look like a list whose columns were mixed up. A title goes "
        "with the family name, a greeting without one with the given name. Where the family "
        "name comes first, as in Hungary and East Asia, that order is left alone."
    ),
    source="The LinkedIn Messaging Protocol (2014), on messages made for one reader",
    flagged=(
        Example(
            "the family name alone",
            _to(ben(), "Hi Okoro, how is the arch?"),
            mended="Hi Ben, how is the arch?",
        ),
        Example(
            "a title before the given name",
            _to(ben(), "Dear Mr Ben, how is the arch?"),
            mended="Dear Mr Okoro, how is the arch?",
        ),
        Example(
            "both, turned round",
            _to(ada(), "Dear Thorsen Ada,\n\nthe drill is on its way."),
            mended="Dear Ada,\n\nthe drill is on its way.",
        ),
        Example(
            "the field for the family name",
            greeting(
                ada("Your talk."), ben("The arch?"), text="Hallo {family_name},\n\n{personal}"
            ),
            mended="Hallo {given_name},\n\n{personal}",
        ),
    ),
    accepted=(
        Example("a title and the family name", _to(ben(), "Dear Mr Okoro, how is the arch?")),
        Example("a degree and the given name", _to(ada(), "Dear Dr Ada, the drill is back.")),
        Example("the full name", _to(ada(), "Dear Ada Thorsen, the drill is on its way.")),
        Example(
            "Hungarian order", _to(Reader("Zsófia", "Nagy"), "Kedves! Dear Nagy Zsófia, hello.")
        ),
        Example("Chinese order", _to(Reader("Xiaoming", "Wang"), "Dear Wang Xiaoming, hello.")),
        Example("both names in the same field", _to(Reader("Ada Thorsen", ""), "Hi Thorsen!")),
        Example(
            "columns mixed up in the list itself",
            _to(Reader("Sørensen", "Maria"), "Hi Maria, the drill is on its way."),
        ),
    ),
    check=_check,
)
