"""Private matters that a text tells several people: of whom each is, and what to say of it."""

from collections.abc import Sequence

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document
from cordially.etiquette.passages import Passage, about, first_words, goes_to_several
from cordially.etiquette.phrases import Phrases
from cordially.etiquette.rule import Finding, Rule
from cordially.etiquette.span import Span
from cordially.etiquette.whose import Whose, belongs_to, said_of

_AT_MOST = 40


def is_told_to_several(document: Document) -> bool:
    """Whether the user tells several people what the text says; a request came in."""
    return document.kind is not Kind.REQUEST and goes_to_several(document)


def matters(text: str, said: Phrases, owned: Phrases) -> tuple[tuple[Span, Whose], ...]:
    """The matters of a text in its order, and whose each is.

    `said` are phrases that begin with a verb, of whose subject they tell; `owned` hold their
    owner. Of either the first forty are looked at.
    """
    found = [(span, said_of(text, span)) for span in said.spans(text)[:_AT_MOST]]
    found += [(span, belongs_to(text, span)) for span in owned.spans(text)[:_AT_MOST]]
    return tuple(sorted(found, key=lambda one: one[0].start))


def telling(
    rule: Rule, document: Document, spans: Sequence[Span], of_what: str, suggestion: str
) -> Finding:
    """That those words tell several people of something, "your health"."""
    return Finding(
        rule,
        f"{first_words(document.text, spans)} tells several people about {of_what}.",
        tuple(spans),
        suggestion=suggestion,
        about=about(document, Passage(document.text), spans),
    )
