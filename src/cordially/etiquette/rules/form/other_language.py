"""A text in a language that its reader does not use."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document, Reader
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.lexicon.foreign_language import SAYS_SO
from cordially.etiquette.reading.language import language_of
from cordially.etiquette.rule import Example, Finding, Rule, Severity, Where
from cordially.etiquette.span import Span
from cordially.etiquette.wording import name_of, names_of

_NAMES = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "pt": "Portuguese",
    "it": "Italian",
    "nl": "Dutch",
}
_ENOUGH = 4
"""So many words tell a language; "Prosit Neujahr" may stand in any text."""

_WORD = re.compile(r"[^\W\d_]+")


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out or not any(reader.languages for reader in document.recipients):
        return
    told = _told(document.text)
    strangers = _strangers(document.recipients, told)
    if strangers and SAYS_SO.spans(document.text):
        return
    if strangers:
        yield Finding(
            RULE,
            f"The text is in {_NAMES[told]}, which {names_of(document, strangers)} "
            f"{'is' if len(strangers) == 1 else 'are'} not known to use.",
            recipients=strangers,
            suggestion=_suggestion(document, strangers),
            about=(told,),
        )
    if document.personal_places:
        yield from _in_lines(document, told)


def _in_lines(document: Document, of_text: str) -> Iterable[Finding]:
    """Lines in a language that was not found of the text already."""
    for place, reader in enumerate(document.recipients):
        told = _told(reader.personal) if reader.languages else ""
        if told == of_text or place not in _strangers(document.recipients, told):
            continue
        if SAYS_SO.spans(reader.personal):
            continue
        yield Finding(
            RULE,
            f"The line for {name_of(document, place)} is in {_NAMES[told]}, which they are not "
            "known to use.",
            (Span(0, len(reader.personal)),),
            Where.PERSONAL,
            (place,),
            _suggestion(document, (place,)),
            about=(told, reader.personal.casefold().strip()),
        )


def _strangers(recipients: tuple[Reader, ...], language: str) -> tuple[int, ...]:
    if not language:
        return ()
    return tuple(
        place
        for place, reader in enumerate(recipients)
        if reader.languages and language not in reader.languages
    )


def _told(text: str) -> str:
    words = _WORD.findall(text[:1000])
    return language_of(text) if len(words) >= _ENOUGH else ""


def _suggestion(document: Document, places: tuple[int, ...]) -> str:
    used: defaultdict[str, None] = defaultdict()
    for place in places:
        for language in document.recipients[place].languages:
            if language in _NAMES:
                used[_NAMES[language]] = None
    if not used:
        return "Write in a language they use, or leave it if you know that they read it."
    return f"Write in {' or '.join(used)}, or leave it if you know that they read it."


_ADA = ada("Dein Vortrag über die Salzkavernen geht mir nicht aus dem Kopf.")
_GERMAN_TEXT = "Liebe Ada, vielen Dank für die Bohrmaschine. Sie ist auf dem Weg zu dir."


def _who_uses(reader: Reader, *languages: str) -> Reader:
    return replace(reader, languages=languages)


RULE = Rule(
    code="S103",
    name="other-language",
    title="A language the reader does not use",
    severity=Severity.HINT,
    practice="P02",
    rationale=(
        "A message in a language its reader does not use was plainly made for somebody else. "
        "Where you noted which languages a person uses, the text and the personal line are "
        "compared with them. English, German, French, Spanish, Portuguese, Italian and Dutch "
        "can be told apart; other languages are left alone."
    ),
    source="The LinkedIn Messaging Protocol (2014), on messages made for one reader",
    flagged=(
        Example(
            "a message in German to somebody who uses Norwegian and English",
            greeting(_who_uses(ada(), "no", "en"), text=_GERMAN_TEXT, kind=Kind.NOTE),
        ),
        Example(
            "a line in German in an English text",
            greeting(_who_uses(_ADA, "no", "en"), ben("Your bridge made the news.")),
        ),
        Example(
            "a text in English of which one reader is not known to use it",
            greeting(
                _who_uses(ada("Did the cavern stay dry?"), "no"),
                _who_uses(ben("How is the arch?"), "en"),
                text="Hi {given_name},\n\n{personal}\n\nI wish you a calm end of the year.",
            ),
        ),
    ),
    accepted=(
        Example(
            "a language that is used",
            greeting(_who_uses(ada(), "de"), text=_GERMAN_TEXT, kind=Kind.NOTE),
        ),
        Example("languages that are not known", greeting(ada(), text=_GERMAN_TEXT)),
        Example(
            "a language that is excused",
            greeting(
                _who_uses(ada(), "no", "fr"),
                text="Hi Ada, sorry to write in English. The drill is on its way to you.",
            ),
        ),
        Example(
            "two words of another language",
            greeting(_who_uses(ada("Skål, Ada! Your talk stayed with me."), "en")),
        ),
    ),
    check=_check,
)
