"""A pitch behind a friendly opening or a denial."""

from collections.abc import Iterable

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, greeting
from cordially.etiquette.passages import about, first_words, said_in
from cordially.etiquette.reading.purpose import Purpose, purposes_of
from cordially.etiquette.rule import Example, Finding, Rule, Severity


def _check(document: Document) -> Iterable[Finding]:
    for found in purposes_of(document):
        if found.purpose is Purpose.DISGUISED:
            yield Finding(
                RULE,
                f"{first_words(found.passage.text, found.spans)}"
                f"{said_in(document, found.passage)} turns a friendly message into an offer.",
                found.spans,
                found.passage.where,
                found.passage.recipients,
                "Send the greeting alone, and make the offer to those who asked for it.",
                about=about(document, found.passage, found.spans),
            )


def _note(text: str, kind: Kind = Kind.NOTE) -> Document:
    return greeting(ada(), text=text, kind=kind)


RULE = Rule(
    code="P102",
    name="disguised-pitch",
    title="A pitch behind a friendly opening or a denial",
    severity=Severity.WARNING,
    practice="P17",
    rationale=(
        "Thanks, wishes or praise that lead to an offer cost their writer the reader’s "
        "trust in all three. To say that one is not selling, and then to sell, costs "
        "more. A greeting that wants nothing is read."
    ),
    source="Spam on a professional network (about 2010), on direct marketing",
    flagged=(
        Example(
            "wishes, then an offer",
            _note(
                "Merry Christmas, Ada! As a thank you, we offer you our storage "
                "software with a discount of 20 % until January.",
                Kind.GREETING,
            ),
        ),
        Example(
            "a denial",
            _note(
                "Hi Ada, no sales pitch, promise. We help storage companies like yours "
                "save money. Worth a quick chat?",
            ),
        ),
        Example(
            "praise of a talk",
            _note(
                "Hi Ada, I loved your talk on salt. We built a platform that helps "
                "teams like yours plan caverns. Are you open to a quick demo?",
            ),
        ),
        Example(
            "in Spanish",
            _note(
                "Feliz Navidad, Ada. Ayudamos a empresas como la suya a ahorrar "
                "costes. ¿Le interesa una llamada breve esta semana?",
            ),
        ),
    ),
    accepted=(
        Example(
            "wishes alone",
            _note(
                "Merry Christmas, Ada! I still think of the salt you brought to Bergen.",
                Kind.GREETING,
            ),
        ),
        Example(
            "thanks for a purchase",
            _note(
                "Thank you for the order, Ada. The loaves come on Friday, as you asked.",
            ),
        ),
        Example(
            "praise and a question",
            _note(
                "Hi Ada, I loved your talk on salt. How did you find the first cavern?",
            ),
        ),
        Example(
            "a denial that is true",
            _note(
                "Hi Ada, I have nothing to sell, I only wanted to say that your talk "
                "on salt helped my class.",
            ),
        ),
    ),
    check=_check,
)
