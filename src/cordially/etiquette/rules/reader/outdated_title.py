"""A role or company that differs from what the last import says of the reader."""

from collections.abc import Iterable

from cordially.domain.messages import Kind
from cordially.etiquette.choice import quoted
from cordially.etiquette.claimed_role import Claim, contradictions
from cordially.etiquette.document import Document, Reader
from cordially.etiquette.invented import ada, ben, cleo, greeting
from cordially.etiquette.passages import Passage, passages
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.wording import name_of


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out:
        return
    for passage in passages(document):
        if not passage.recipients and not document.to_one:
            continue
        reader = passage.recipients[0] if passage.recipients else 0
        for claim in contradictions(passage.text, document.recipients[reader]):
            yield _finding(document, passage, reader, claim)


def _finding(document: Document, passage: Passage, reader: int, claim: Claim) -> Finding:
    written = quoted(passage.text[claim.span.start : claim.span.end])
    who = document.recipients[reader]
    listed = quoted(who.company if claim.is_company else who.position)
    return Finding(
        RULE,
        f"The last import has {name_of(document, reader)} {'at' if claim.is_company else 'as'} "
        f"“{listed}”. Is “{written}” right?",
        (claim.span,),
        passage.where,
        (reader,),
        "Look at the profile, then mend the text or the contact.",
        about=(written.casefold(), listed.casefold()),
    )


def _to(reader: Reader, text: str) -> Document:
    return greeting(reader, text=text, kind=Kind.NOTE)


RULE = Rule(
    code="R108",
    name="outdated-title",
    title="A role that the last import contradicts",
    severity=Severity.HINT,
    practice="P02",
    rationale=(
        "People change their work, and a text from an old template does not. A role or company "
        "that differs from what the last import says is worth a look at the profile. The import "
        "may be the older one, so this asks."
    ),
    source="The LinkedIn Messaging Protocol (2014), on messages made for one reader",
    flagged=(
        Example(
            "another role", _to(ada(), "Hi Ada, does your role as Head of Marketing suit you?")
        ),
        Example("another trade", _to(ben(), "Hi Ben, in your work as a lawyer you see a lot.")),
        Example("in German", _to(ben(), "Hallo Ben, bei deiner Arbeit als Lehrer siehst du viel.")),
        Example(
            "another company in a line",
            greeting(ada("How are things at Nordgrid?"), cleo("How is the harp?")),
        ),
    ),
    accepted=(
        Example("the role", _to(ada(), "Hi Ada, your role as Head of Storage must be a joy.")),
        Example("the role in German", _to(ada(), "Liebe Ada, deine Arbeit als Leiterin Speicher!")),
        Example("a former role", _to(ada(), "Hi Ada, in your former role as lawyer you knew it.")),
        Example("a new role", _to(ada(), "Hi Ada, all the best in your new role as a teacher.")),
        Example("the company in short", _to(ada(), "Hi Ada, how are things at Fjordlager?")),
        Example("nothing is known", _to(cleo(), "Hi Cleo, your work as a lawyer must be quiet.")),
    ),
    check=_check,
)
