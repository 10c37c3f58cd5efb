"""Asking for somebody’s contacts."""

from collections.abc import Iterable

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, greeting
from cordially.etiquette.passages import about, first_words, said_in
from cordially.etiquette.reading.purpose import Purpose, purposes_of
from cordially.etiquette.rule import Example, Finding, Rule, Severity


def _check(document: Document) -> Iterable[Finding]:
    for found in purposes_of(document):
        if found.purpose is Purpose.CONTACTS:
            yield Finding(
                RULE,
                f"{first_words(found.passage.text, found.spans)}"
                f"{said_in(document, found.passage)} asks the reader to hand over their contacts.",
                found.spans,
                found.passage.where,
                found.passage.recipients,
                "Ask for one introduction, and say to whom and why.",
                about=about(document, found.passage, found.spans),
            )


def _note(text: str, kind: Kind = Kind.NOTE) -> Document:
    return greeting(ada(), text=text, kind=kind)


RULE = Rule(
    code="P104",
    name="contact-harvest",
    title="Asking for somebody’s contacts",
    severity=Severity.WARNING,
    practice="P15",
    rationale=(
        "Contacts were given to one person, not to that person’s friends. To ask for a "
        "list, or to have a message sent on to everybody, makes the reader a tool. A "
        "request for one introduction, with a reason, is welcome."
    ),
    source="Spam on a professional network (about 2010), on asking for contacts",
    flagged=(
        Example(
            "a list of contacts",
            _note(
                "Hi Ada, could you send me your contact list? I would write to everybody myself.",
            ),
        ),
        Example(
            "to everybody",
            _note(
                "Hi Ada, please forward this to everyone in your network.",
            ),
        ),
        Example(
            "ten names",
            _note(
                "Hi Ada, I only need ten names from your phone, the rest I do myself.",
            ),
        ),
        Example(
            "in German",
            _note(
                "Hallo Ada, schick mir bitte deine Kontakte, ich schreibe dann allen selbst.",
            ),
        ),
    ),
    accepted=(
        Example(
            "one introduction, with a reason",
            _note(
                "Hi Ada, would you introduce me to Ben? His bridge is the reason I "
                "write about arches.",
            ),
        ),
        Example(
            "sharing among colleagues",
            _note(
                "Hi Ada, feel free to share the slides with your team.",
            ),
        ),
        Example(
            "a question about a person",
            _note(
                "Hi Ada, do you know anyone who mends old radios?",
            ),
        ),
        Example(
            "one\u2019s own contacts",
            _note(
                "Hi Ada, I lost all my contacts with the phone. Would you send me your "
                "number again?",
            ),
        ),
    ),
    check=_check,
)
