"""What the rules on choosing say, and to which recipients."""

from dataclasses import replace

import pytest

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.choice import LONGEST_SHOWN, by_chance, quoted
from cordially.etiquette.document import Document, Name, Reader
from cordially.etiquette.engine import judge
from cordially.etiquette.invented_choices import NETWORK, between, here_and_there, written_to
from cordially.etiquette.rule import Finding


def on_choosing(document: Document) -> list[Finding]:
    return [finding for finding in judge(document).findings if finding.rule.practice == "P03"]


def test_a_block_names_its_ends_and_what_chance_would_put_there() -> None:
    (finding,) = on_choosing(written_to(between("Rob", "Roda"), here_and_there(9)))
    assert finding.rule.code == "A101"
    assert "sit between Rob and Roda in your contacts by given name" in finding.message
    assert "chance would put 1 or 2 there" in finding.message


def test_a_block_points_at_its_recipients() -> None:
    others = here_and_there(4)
    document = written_to(others, between("Rob", "Roda"))
    (finding,) = on_choosing(document)
    named = {document.recipients[at].name for at in finding.recipients}
    assert named >= set(between("Rob", "Roda"))
    assert not named & {name for name in others if not "Rob" <= name.given_name <= "Roda"}


def test_recipients_whom_the_network_does_not_know_are_counted_but_not_placed() -> None:
    document = written_to((Name("Not", "There"),), between("Rob", "Roda"))
    (finding,) = on_choosing(document)
    assert f"of your {len(document.recipients)} recipients" in finding.message
    assert 0 not in finding.recipients


def test_it_is_said_where_everybody_chosen_is_in_the_block() -> None:
    (finding,) = on_choosing(written_to(between("Rob", "Roda")))
    assert finding.message.startswith("All your 16 recipients sit between")


def test_without_a_network_only_a_shared_given_name_is_found() -> None:
    row = between("Rob", "Ron")
    assert not on_choosing(written_to(row, network=None))
    roberts = tuple(Name("Robert", f"Family{number}") for number in range(9))
    (finding,) = on_choosing(written_to(roberts, row[:4], network=None))
    assert finding.rule.code == "A102"


def test_a_shared_name_within_a_block_is_told_once() -> None:
    roberts = tuple(Name("Robert", f"Family{number:02}") for number in range(40))
    findings = on_choosing(written_to(roberts[10:22], network=NETWORK + roberts))
    assert [finding.rule.code for finding in findings] == ["A101"]


@pytest.mark.parametrize(
    "document",
    [
        replace(written_to(between("Rob", "Ron")), kind=Kind.REQUEST),
        replace(written_to(between("Rob", "Ron")), channel=Channel.POST),
        replace(written_to(between("Rob", "Ron")), recipients=()),
        replace(written_to(between("Rob", "Ron")), network=()),
    ],
    ids=["a request that came in", "a post", "nobody", "an empty network"],
)
def test_nothing_is_said_of_what_is_not_sent_to_chosen_people(document: Document) -> None:
    assert not on_choosing(document)


def test_names_from_outside_are_quoted_plainly_and_cut() -> None:
    hostile = "Rob\u202e\u200b\n<b>" + "x" * 500
    readers = tuple(Reader(hostile, f"Family{number}") for number in range(9))
    document = replace(written_to(between("Rob", "Robin"), network=None), recipients=readers)
    (finding,) = on_choosing(document)
    assert "\u202e" not in finding.message
    assert "\n" not in finding.message
    assert len(finding.message) < 200


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (" Anna\tMaria ", "Anna Maria"),
        ("A\u200bn\u202en\x00a", "Anna"),
        ("x" * LONGEST_SHOWN, "x" * LONGEST_SHOWN),
        ("x" * (LONGEST_SHOWN + 1), "x" * (LONGEST_SHOWN - 1) + "…"),
    ],
)
def test_a_quoted_name_is_one_short_line(name: str, shown: str) -> None:
    assert quoted(name) == shown


@pytest.mark.parametrize(
    ("expected", "words"),
    [(0, "none"), (0.04, "none"), (0.3, "0 or 1"), (0.95, "1"), (2.6, "2 or 3"), (3.05, "3")],
)
def test_what_chance_would_give_is_said_in_whole_people(expected: float, words: str) -> None:
    assert by_chance(expected) == words


def test_a_shared_name_beside_a_block_of_other_names_is_told_as_well() -> None:
    roberts = tuple(Name("Robert", f"Family{number:02}") for number in range(30))
    findings = on_choosing(
        written_to(between("Ada", "Alba"), roberts[::3], network=NETWORK + roberts)
    )
    assert [finding.rule.code for finding in findings] == ["A101", "A102"]
