"""Many recipients out of a large network, where more care is due."""

from collections.abc import Iterable

from cordially.etiquette.document import Document
from cordially.etiquette.invented_choices import here_and_there, large, written_to
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.rules.choice.too_many_people import MOST_FOR_ONE_MESSAGE

CARE_FROM = ((3_000, 50), (1_000, 100))
"""From so many contacts on, so many recipients call for care; the largest first (P10)."""


def care_from(contacts: int) -> int | None:
    """From how many recipients on care is due; None in a network that is not large."""
    return next((many for size, many in CARE_FROM if contacts >= size), None)


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out or document.network is None:
        return
    contacts, chosen = len(document.network), len(document.recipients)
    many = care_from(contacts)
    if many is None or not many <= chosen <= MOST_FOR_ONE_MESSAGE:
        return
    yield Finding(
        RULE,
        f"You have {contacts:,} contacts and write to {chosen} of them. In so large a network "
        f"{many} or more are many: some hardly know you.",
        suggestion="Begin with those you know best, and see what they answer.",
        about=(f"{many} or more",),
    )


RULE = Rule(
    code="A107",
    name="large-network",
    title="Many people out of a large network",
    severity=Severity.HINT,
    practice="P10",
    rationale=(
        "The larger a network, the more of its people hardly know the writer, and the more of "
        "them complain. From 1,000 contacts on care is due with a hundred recipients, from 3,000 "
        "on with fifty."
    ),
    source="Contacting your connections and Sending updates (about 2010), on large networks",
    flagged=(
        Example(
            "fifty of more than three thousand", written_to(here_and_there(50), network=large(3200))
        ),
        Example(
            "a hundred of more than one thousand",
            written_to(here_and_there(100), network=large(1000)),
        ),
        Example(
            "two hundred of nine thousand", written_to(here_and_there(200), network=large(9000))
        ),
    ),
    accepted=(
        Example("forty-nine", written_to(here_and_there(49), network=large(3200))),
        Example("ninety-nine", written_to(here_and_there(99), network=large(2999))),
        Example("a small network", written_to(here_and_there(150))),
        Example("the network not known", written_to(here_and_there(150), network=None)),
    ),
    check=_check,
)
