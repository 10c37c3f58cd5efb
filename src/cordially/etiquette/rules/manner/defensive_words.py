"""Words that defend the writer, or scold the reader."""

from collections.abc import Iterable
from functools import lru_cache

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document, Reader
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.lexicon.defence import DEFENSIVE, SCOLDING
from cordially.etiquette.passages import Passage, about, first_words, passages, said_in
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.span import Span


def _check(document: Document) -> Iterable[Finding]:
    if document.kind is Kind.REQUEST:
        return
    for passage in passages(document):
        scolding = _scolding(passage.text)
        spans = scolding or _defensive(passage.text)
        if not spans:
            continue
        hurt = _complained(document, passage)
        manner = "scolds the reader" if scolding else "defends the writer"
        yield Finding(
            RULE if scolding or hurt else RULE.as_hint(),
            f"{first_words(passage.text, spans)}{said_in(document, passage)} {manner}."
            + (" Somebody who asked to be left alone reads it." if hurt else ""),
            spans,
            passage.where,
            passage.recipients,
            "Say that you are sorry and what you will do, and leave the rest out.",
            about=about(document, passage, spans),
        )


@lru_cache(maxsize=1024)
def _scolding(text: str) -> tuple[Span, ...]:
    return SCOLDING.spans(text)


@lru_cache(maxsize=1024)
def _defensive(text: str) -> tuple[Span, ...]:
    return DEFENSIVE.spans(text)


def _complained(document: Document, passage: Passage) -> bool:
    places = passage.recipients or range(len(document.recipients))
    return any(document.recipients[place].complained for place in places)


_COMPLAINED = Reader("Dana", "Whitlock", complained=True)


def _reply(text: str, reader: Reader = _COMPLAINED) -> Document:
    return greeting(reader, text=text, kind=Kind.REPLY)


RULE = Rule(
    code="M102",
    name="defensive-words",
    title="Words that defend or scold",
    severity=Severity.WARNING,
    practice="P06",
    rationale=(
        "Whoever asks to be left off gets a short apology and is left off. An argument, however "
        "right, makes a complaint out of a request, and it is passed on."
    ),
    source="The LinkedIn Messaging Protocol (2014), on people who ask to be left off",
    flagged=(
        Example(
            "towards somebody who complained",
            _reply("Hi Dana,\n\nyou could just have unsubscribed. Most people are grateful."),
        ),
        Example(
            "scolding, whoever reads it",
            _reply("Hi Ada,\n\nplease calm down, it was one question about salt.", ada()),
        ),
        Example(
            "defending oneself",
            _reply("Dear Dana,\n\nI was only trying to help. You will hear no more from me."),
        ),
        Example(
            "in German",
            _reply("Hallo Dana,\n\nkein Grund, gleich beleidigt zu sein. Reg dich bitte ab."),
        ),
        Example(
            "in a personal line",
            greeting(ada("Nobody is forcing you to read this, Ada."), ben("How is the arch?")),
        ),
    ),
    accepted=(
        Example(
            "a short apology",
            _reply("Dear Dana,\n\nI am sorry. I took you off my list today, and it stays so."),
        ),
        Example(
            "calm of another kind",
            _reply("Hi Ada,\n\nlet us talk when things calm down at the cavern.", ada()),
        ),
        Example(
            "gratitude of others",
            _reply("Hi Ben,\n\nmost people in the village are proud of the bridge.", ben()),
        ),
        Example(
            "how to leave", _reply("Hi Ada,\n\nyou can stop these notes with one word.", ada())
        ),
        Example(
            "thanks to those who wrote",
            _reply("Liebe Ada,\n\nniemand sonst hat mir so viel über Salz beigebracht.", ada()),
        ),
    ),
    check=_check,
)
"""Mild words are a hint, unless they go to somebody who complained."""
