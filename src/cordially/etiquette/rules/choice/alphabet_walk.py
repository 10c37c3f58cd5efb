"""Several messages that go through the contact list, one part after the other."""

from collections.abc import Iterable

from cordially.etiquette.choice import choice_of, quoted
from cordially.etiquette.document import Document
from cordially.etiquette.invented_choices import between, days_ago, here_and_there, written_to
from cordially.etiquette.name_order import Along
from cordially.etiquette.rule import Example, Finding, Rule, Severity

_ORDERS = {Along.GIVEN: "given name", Along.FAMILY: "family name"}
_NAMED = 3


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out:
        return
    choice = choice_of(document)
    walk = choice.walk
    if walk is None:
        return
    parts = [f"{quoted(block.first)} to {quoted(block.last)}" for block in walk.blocks]
    since = walk.days[0]
    yield Finding(
        RULE,
        f"With this one, {len(parts)} messages since {since.day} {since:%B} go through your "
        f"contacts by {_ORDERS[walk.along]}, the last ones from {', '.join(parts[-_NAMED:])}.",
        recipients=choice.recipients_among(walk.blocks[-1].people),
        suggestion="Begin with the people you know best, wherever they stand in the alphabet.",
        about=(walk.along.value, *parts[-_NAMED:]),
    )


_ROWS = (
    days_ago(20, between("Ada", "Berit")),
    days_ago(9, between("Bilal", "Elif")),
)

RULE = Rule(
    code="A103",
    name="alphabet-walk",
    title="A walk through the alphabet",
    severity=Severity.WARNING,
    practice="P03",
    rationale=(
        "A bulk message cut into portions is still one: the letters of the alphabet follow each "
        "other from day to day. It reaches strangers before friends, and those who compare "
        "notes see the order."
    ),
    source="The LinkedIn Messaging Protocol (2014), on recipients taken by the alphabet",
    flagged=(
        Example("three rows within three weeks", written_to(between("Emre", "Hana"), past=_ROWS)),
        Example(
            "backwards, with other messages in between",
            written_to(
                between("Rana", "Rosa"),
                past=(
                    days_ago(30, between("Vera", "Zora")),
                    days_ago(25, here_and_there(12)),
                    days_ago(10, between("Ruth", "Urs")),
                ),
            ),
        ),
        Example(
            "five people at a time",
            written_to(
                between("Lena", "Maja")[10:15],
                past=(
                    days_ago(2, between("Lena", "Maja")[:5]),
                    days_ago(1, between("Lena", "Maja")[5:10]),
                ),
            ),
        ),
    ),
    accepted=(
        Example(
            "choices from all over the alphabet",
            written_to(
                here_and_there(20),
                past=(days_ago(9, here_and_there(12)), days_ago(4, here_and_there(9))),
            ),
        ),
        Example("a row is not followed up", written_to(here_and_there(20), past=_ROWS)),
        Example("two rows are no walk yet", written_to(between("Emre", "Hana"), past=_ROWS[1:])),
        Example(
            "longer ago than two months",
            written_to(
                between("Emre", "Hana"),
                past=(
                    days_ago(90, between("Ada", "Berit")),
                    days_ago(75, between("Bilal", "Elif")),
                ),
            ),
        ),
    ),
    check=_check,
)
