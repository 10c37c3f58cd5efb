"""Being put on a newsletter."""

from collections.abc import Iterable

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, greeting
from cordially.etiquette.passages import about, first_words, said_in
from cordially.etiquette.reading.purpose import Purpose, purposes_of
from cordially.etiquette.rule import Example, Finding, Rule, Severity


def _check(document: Document) -> Iterable[Finding]:
    for found in purposes_of(document):
        if found.purpose is Purpose.NEWSLETTER:
            yield Finding(
                RULE,
                f"{first_words(found.passage.text, found.spans)}"
                f"{said_in(document, found.passage)} puts the reader on a list without asking.",
                found.spans,
                found.passage.where,
                found.passage.recipients,
                "Offer the list with a link, and leave it to the reader to join.",
                about=about(document, found.passage, found.spans),
            )


def _note(text: str, kind: Kind = Kind.NOTE) -> Document:
    return greeting(ada(), text=text, kind=kind)


RULE = Rule(
    code="P105",
    name="imposed-newsletter",
    title="Being put on a newsletter",
    severity=Severity.WARNING,
    practice="P01",
    rationale=(
        "A connection is no subscription. Who is put on a list without being asked has to "
        "undo what they never did. A list that is offered, with a link and a word on what "
        "it holds, is welcome."
    ),
    source="Sending updates (about 2010), on newsletters; practice P27 on lists that are offered",
    flagged=(
        Example(
            "added after connecting",
            _note(
                "Thanks for connecting, Ada. I've added you to my newsletter, you can "
                "leave it at any time.",
            ),
        ),
        Example(
            "on a mailing list",
            _note(
                "Hi Ada, we have put you on our mailing list so that you miss nothing.",
            ),
        ),
        Example(
            "in German",
            _note(
                "Hallo Ada, ich habe dich in meinen Newsletter aufgenommen.",
            ),
        ),
        Example(
            "in French",
            _note(
                "Bonjour Ada, je vous ai ajoutée à ma newsletter.",
            ),
        ),
    ),
    accepted=(
        Example(
            "a list that is offered",
            _note(
                "Hi Ada, should you like it: I write a letter about salt each month, "
                "and you can join at any time.",
            ),
        ),
        Example(
            "a question first",
            _note(
                "Hi Ada, may I add you to the list for the class reunion?",
            ),
        ),
        Example(
            "a list one reads",
            _note(
                "Hi Ada, I read about your cavern in the newsletter of the harbour.",
            ),
        ),
        Example(
            "a list of another kind",
            _note(
                "Hi Ada, I have put you on the list for supper on Friday.",
            ),
        ),
    ),
    check=_check,
)
