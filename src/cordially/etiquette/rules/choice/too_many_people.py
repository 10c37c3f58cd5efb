"""More recipients than one message is for."""

from collections.abc import Iterable

from cordially.etiquette.document import Document
from cordially.etiquette.invented_choices import NETWORK, here_and_there, written_to
from cordially.etiquette.rule import Example, Finding, Rule, Severity

MOST_FOR_ONE_MESSAGE = 200
"""Beyond so many a post is the better way (practice P09)."""


def _check(document: Document) -> Iterable[Finding]:
    chosen = len(document.recipients)
    if not document.goes_out or chosen <= MOST_FOR_ONE_MESSAGE:
        return
    yield Finding(
        RULE,
        f"{chosen:,} people are too many for one message; {MOST_FOR_ONE_MESSAGE} is the most that "
        "can be written to one by one.",
        suggestion="Make it a post that everybody can read, or begin with those you know best.",
        about=("too many",),
    )


RULE = Rule(
    code="A104",
    name="too-many-people",
    title="Too many people for one message",
    severity=Severity.STOP,
    practice="P09",
    rationale=(
        "Two hundred lines for two hundred readers are the work of days; beyond that the lines "
        "get thin and the message is a mailing. What everybody may know belongs in a post, and "
        "large mailings belong in software made for them."
    ),
    source="Sending updates (about 2010), on no more than 200 people in one update",
    flagged=(
        Example("one too many", written_to(here_and_there(201))),
        Example("everybody there is", written_to(NETWORK)),
        Example("the network not known", written_to(here_and_there(250), network=None)),
    ),
    accepted=(
        Example("two hundred", written_to(here_and_there(200))),
        Example("a few friends", written_to(here_and_there(12))),
        Example("nobody yet", written_to()),
    ),
    check=_check,
)
