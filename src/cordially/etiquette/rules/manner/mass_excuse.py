"""An excuse for writing one text to many."""

import re
from collections.abc import Iterable
from functools import lru_cache

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document
from cordially.etiquette.empty_words.folded import empty_words, line_words
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.lexicon.mass_mail import EXCUSES
from cordially.etiquette.passages import (
    about,
    cut,
    first_words,
    passages,
    said_in,
    sentence_around,
)
from cordially.etiquette.rule import Edit, Example, Finding, Rule, Severity
from cordially.etiquette.span import Span

_BUT = re.compile(
    r"\s*[,;:–—-]?\s*\b(?:but|however|aber|doch|mais|pero|mas|porém|ma|però|maar)\s+(?=\w)"
    r"|\s*[,;:–—-]\s+(?=\w)",
    re.IGNORECASE,
)
_SAYS_MUCH = re.compile(r"\d|\?|(?<=\s)[^\W\d_a-z]\w")
"""A figure, a question, or a word with a capital: a name, or a thing in German."""

_WORDS_BEFORE = 4
_WORDS_AFTER = 8
_CONTENT_AT_MOST = 2
"""Words that are not empty and go with the excuse whose sentence they end."""


def _check(document: Document) -> Iterable[Finding]:
    if document.kind is Kind.REQUEST:
        return
    for passage in passages(document):
        spans = _excuses(passage.text)
        if spans:
            yield Finding(
                RULE,
                f"{first_words(passage.text, spans)}{said_in(document, passage)} tells the "
                "reader that the text was not made for them.",
                spans,
                passage.where,
                passage.recipients,
                "Cut the excuse, and let the personal line do its work.",
                about=about(document, passage, spans),
                fix=_fix(passage.text, spans),
            )


@lru_cache(maxsize=1024)
def _excuses(text: str) -> tuple[Span, ...]:
    return EXCUSES.spans(text)


def _fix(text: str, spans: Iterable[Span]) -> tuple[Edit, ...]:
    """What takes the excuses out; nothing where one of them cannot go without loss."""
    edits: list[Edit] = []
    for span in spans:
        sentence = sentence_around(text, span)
        if edits and sentence.start < edits[-1].span.end:
            continue
        if len(text[sentence.start : span.start].split()) > _WORDS_BEFORE:
            return ()
        rest = text[span.end : sentence.end]
        but = _BUT.search(rest)
        if but and not _says_something(rest[: but.start()], _CONTENT_AT_MOST):
            after = span.end + but.end()
            if re.search(r"\w", but[0]) or _says_something(rest[but.end() :], 1):
                edits.append(Edit(Span(sentence.start, after + 1), text[after].upper()))
                continue
        elif _says_something(rest, _CONTENT_AT_MOST):
            return ()
        edits.append(cut(text, sentence))
    return tuple(edits)


def _says_something(rest: str, most: int) -> bool:
    """Whether what follows an excuse would be missed.

    That is a figure, a name, a question, or more than `most` words that are not empty.
    """
    words = line_words(rest).split()
    return (
        len(words) > _WORDS_AFTER
        or sum(word not in empty_words() for word in words) > most
        or bool(_SAYS_MUCH.search(rest))
    )


def _saying(first: str, language_greeting: str = "Hi {given_name},") -> Document:
    return greeting(
        ada("Your talk on salt caverns stayed with me."),
        ben("How is the arch?"),
        text=f"{language_greeting}\n\n{first}\n\n{{personal}}\n\nA calm end of the year to you.",
    )


RULE = Rule(
    code="M101",
    name="mass-excuse",
    title="An excuse for writing to many",
    severity=Severity.WARNING,
    practice="P13",
    rationale=(
        "An excuse for a mass mail is the first thing the reader learns, and it says: this is "
        "not for you. A short text with one line made for the reader needs no excuse."
    ),
    source="Sending updates (about 2010), on excuses at the top of a message",
    flagged=(
        Example(
            "at the top",
            _saying("Sorry for the mass mail. I moved to Oslo in May."),
            mended=(
                "Hi {given_name},\n\nI moved to Oslo in May.\n\n{personal}\n\n"
                "A calm end of the year to you."
            ),
        ),
        Example(
            "with news behind it",
            _saying("Please excuse this group message, but there is news: I moved to Oslo in May."),
            mended=(
                "Hi {given_name},\n\nThere is news: I moved to Oslo in May.\n\n{personal}\n\n"
                "A calm end of the year to you."
            ),
        ),
        Example(
            "with a few words that count",
            _saying("Sorry for the mass mail, call me on 0123 about Friday."),
            mended=(
                "Hi {given_name},\n\nCall me on 0123 about Friday.\n\n{personal}\n\n"
                "A calm end of the year to you."
            ),
        ),
        Example(
            "in German",
            _saying("Entschuldigt bitte die Rundmail!", "Hallo {given_name},"),
            mended="Hallo {given_name},\n\n{personal}\n\nA calm end of the year to you.",
        ),
        Example(
            "no time for each reader",
            _saying("Je n’ai pas le temps d’écrire à chacun de vous personnellement.", "Bonjour,"),
            mended="Bonjour,\n\n{personal}\n\nA calm end of the year to you.",
        ),
        Example(
            "in a personal line",
            greeting(ada("Sorry for the impersonal message. How is the cavern?"), ben("The arch?")),
            mended="How is the cavern?",
        ),
    ),
    accepted=(
        Example("an excuse for something else", _saying("Sorry for the late reply in May.")),
        Example("an excuse for the language", _saying("I am sorry to write in English.")),
        Example("an excuse for a call", _saying("Sorry for the call on 0123 about Friday.")),
        Example("mass of another kind", _saying("The mass of mail after the fair was a joy.")),
        Example(
            "thanks to a group",
            _saying("Entschuldigt, dass ich der Gruppe erst heute danke.", "Hallo {given_name},"),
        ),
        Example(
            "a request that somebody sent to you",
            greeting(text="Sorry for the mass mail, please add me.", kind=Kind.REQUEST),
        ),
    ),
    check=_check,
)
