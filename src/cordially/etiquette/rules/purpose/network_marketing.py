"""Recruiting for network marketing."""

from collections.abc import Iterable

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, greeting
from cordially.etiquette.passages import about, first_words, said_in
from cordially.etiquette.reading.purpose import Purpose, purposes_of
from cordially.etiquette.rule import Example, Finding, Rule, Severity


def _check(document: Document) -> Iterable[Finding]:
    for found in purposes_of(document):
        if found.purpose is Purpose.NETWORK_MARKETING:
            yield Finding(
                RULE,
                f"{first_words(found.passage.text, found.spans)}"
                f"{said_in(document, found.passage)} recruits for network marketing.",
                found.spans,
                found.passage.where,
                found.passage.recipients,
                "Leave it out; nobody in a professional network is there to be recruited for this.",
                about=about(document, found.passage, found.spans),
            )


def _note(text: str, kind: Kind = Kind.NOTE) -> Document:
    return greeting(ada(), text=text, kind=kind)


RULE = Rule(
    code="P103",
    name="network-marketing",
    title="Recruiting for network marketing",
    severity=Severity.WARNING,
    practice="P14",
    rationale=(
        "Income from home, a ground floor, a team that grows: whoever reads it knows the "
        "kind, whatever greeting stands around it. Professional networks count it as "
        "spam. It costs the sender the contact, and often the account."
    ),
    source="Spam on a professional network (about 2010), on recruiting with hype",
    flagged=(
        Example(
            "residual income",
            _note(
                "Hi Ada, I earn a residual income with a wellness company and look for "
                "two people to join. Are you open to a quick call?",
            ),
        ),
        Example(
            "one\u2019s own boss",
            _note(
                "Hi Ada, ever thought how it would be to be your own boss? My team "
                "grows each week and I would love to tell you more.",
            ),
        ),
        Example(
            "a ground floor",
            _note(
                "Hi Ada, happy new year! I have a ground-floor opportunity for "
                "motivated people. Can I send you a short video?",
                Kind.GREETING,
            ),
        ),
        Example(
            "in German",
            _note(
                "Hallo Ada, passives Einkommen ist möglich, mein Team zeigt dir, wie. "
                "Hast du Interesse?",
            ),
        ),
    ),
    accepted=(
        Example(
            "a real job",
            _note(
                "Hi Ada, the harbour is hiring a night clerk, part time, paid by the "
                "hour. Do you know the post?",
            ),
        ),
        Example(
            "an opportunity to see each other",
            _note(
                "Hi Ada, the fair is a good opportunity to meet again. Are you there on Tuesday?",
            ),
        ),
        Example(
            "working from home",
            _note(
                "Hi Ada, I work from home on Fridays now, and my team has grown to six.",
            ),
        ),
        Example(
            "a reply that declines",
            _note(
                "Hi Ada, thank you for thinking of me. I would rather not join.",
            ),
        ),
    ),
    check=_check,
)
