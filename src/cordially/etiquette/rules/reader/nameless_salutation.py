"""A greeting without a name to somebody whose name is known."""

import re
from collections.abc import Iterable
from functools import lru_cache

from cordially.domain.messages import Kind
from cordially.etiquette.choice import quoted
from cordially.etiquette.document import Document
from cordially.etiquette.greeted import salutation
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.lexicon.nameless import TO_ANYBODY, TO_WHOM
from cordially.etiquette.passages import Passage, passages, said_in
from cordially.etiquette.phrases import Phrases
from cordially.etiquette.rule import Edit, Example, Finding, Rule, Severity
from cordially.etiquette.span import Span
from cordially.etiquette.wording import name_of

_HEAD = 120
_ENDS = re.compile(r"\s*\Z|\s?[,!.:;\n–—]|\s-\s")


def _check(document: Document) -> Iterable[Finding]:
    named = tuple(
        place for place, reader in enumerate(document.recipients) if reader.given_name.strip()
    )
    if not document.goes_out or not named:
        return
    for passage in passages(document):
        formal, casual = _at_head(passage.text[:_HEAD].lstrip())
        blank = len(passage.text) - len(passage.text.lstrip())
        for found, rule in ((formal, RULE), (casual, RULE.as_hint())):
            if found is not None:
                span = Span(found.start + blank, found.end + blank)
                yield _finding(document, passage, span, rule)
                break


def _finding(document: Document, passage: Passage, span: Span, rule: Rule) -> Finding:
    written = quoted(passage.text[span.start : span.end])
    who = passage.recipients or ((0,) if document.to_one else ())
    reader = f"{name_of(document, who[0])} is greeted" if who else "Everybody is greeted"
    first = passage.text.find(" ", span.start, span.end)
    name = salutation(document, passage)
    mend = rule.severity is Severity.HINT and name and first > 0
    where = "" if who else said_in(document, passage)
    return Finding(
        rule,
        f"{reader} with “{written}”{where}, though the name is known.",
        (span,),
        passage.where,
        who,
        f"Greet with the name{f': {name}' if name else ''}.",
        about=(written.casefold(),),
        fix=(Edit(Span(first + 1, span.end), name),) if mend and _one_word(written) else (),
    )


def _one_word(written: str) -> bool:
    """Whether one word greets: "Hi all" becomes "Hi Maria", "Good morning all" needs a look."""
    return written.casefold().split()[0] not in {"good", "guten", "buenos", "buenas", "bom", "boa"}


@lru_cache(maxsize=1024)
def _at_head(text: str) -> tuple[Span | None, Span | None]:
    return _leading(TO_WHOM, text), _leading(TO_ANYBODY, text)


def _leading(phrases: Phrases, text: str) -> Span | None:
    """The longest phrase right at the start, with nothing but an end mark after it."""
    ends = [
        span.end
        for span, _ in phrases.found(text)
        if span.start == 0 and _ENDS.match(text, span.end)
    ]
    return Span(0, max(ends)) if ends else None


RULE = Rule(
    code="R107",
    name="nameless-salutation",
    title="A greeting without the name",
    severity=Severity.WARNING,
    practice="P02",
    rationale=(
        "“Dear Sir or Madam” to a person one is connected to says that nobody looked. Each "
        "message goes to one person, so “Hi all” shows that it went to others as well; such "
        "casual ones are only a hint."
    ),
    source="The LinkedIn Messaging Protocol (2014), on messages made for one reader",
    flagged=(
        Example(
            "a letter to an office",
            greeting(ada(), text="Dear Sir/Madam,\n\nthe drill is on its way.", kind=Kind.NOTE),
        ),
        Example(
            "to whom it may concern",
            greeting(
                ada("Your talk."), ben("The arch?"), text="To whom it may concern,\n{personal}"
            ),
        ),
        Example(
            "in German",
            greeting(
                ben(), text="Sehr geehrte Damen und Herren,\n\nder Bogen hält.", kind=Kind.NOTE
            ),
        ),
        Example(
            "a crowd",
            greeting(ada("Your talk."), ben("The arch?"), text="Hi all,\n\n{personal}"),
            mended="Hi {given_name},\n\n{personal}",
        ),
        Example(
            "nobody in particular",
            greeting(ben(), text="Hi there! How is the arch?", kind=Kind.NOTE),
            mended="Hi Ben! How is the arch?",
        ),
    ),
    accepted=(
        Example("the name", greeting(ben(), text="Hi Ben, how is the arch?", kind=Kind.NOTE)),
        Example("no greeting", greeting(ben(), text="How is the arch?", kind=Kind.NOTE)),
        Example(
            "the name behind it",
            greeting(ben(), text="Hi there Ben, how is the arch?", kind=Kind.NOTE),
        ),
        Example(
            "spoken of",
            greeting(ben(), text="The letter began “Dear Sir or Madam”, Ben.", kind=Kind.NOTE),
        ),
        Example(
            "a formal address in French",
            greeting(ben(), text="Monsieur,\n\nl'arche tient bien.", kind=Kind.NOTE),
        ),
        Example("nobody chosen yet", greeting(text="Hi all,\n\nwe moved to Bergen.")),
    ),
    check=_check,
)
