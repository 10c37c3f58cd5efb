"""Whatever was done to the contacts, undo leads back to where they were."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cordially.domain.acts import ActKind
from cordially.domain.errors import Trouble
from cordially.domain.people import Facts, PersonId, Tie
from tests.contact_book import ContactBook, contact_book
from tests.writing_room import START

NAMES = ("Anna Abel", "Zoë Abel", "田中 太郎", "Øyvind Berg", "Anna", "")
WORDS = ("wind", "Wind", "WÍND", "sun", "東京", "", "  ")
KEYS = ("anna", "ben", "zoe", "", "http://elsewhere.example/in/x")
EMAILS = ("a@example.org", "b@example.org", "no address")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing somebody may do; numbers point into the lists above, round their ends."""

    what: str
    first: int
    second: int
    third: int


STEPS = st.builds(
    Step,
    st.sampled_from(
        "add edit add_note edit_note remove_note tag untag set_tie set_salutation"
        " set_how_we_met set_emails set_profile put_away bring_back merge undo".split()
    ),
    *[st.integers(0, 5)] * 3,
)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ContactBook]:
    with contact_book(tmp_path_factory.mktemp("book")) as book:
        fill(book)
        yield book


def fill(book: ContactBook) -> None:
    """Four people with all that can hang on somebody."""
    anna = book.add("Anna Abel", "Enea", email="a@example.org", how_we_met="Aarhus")
    zoe = book.bring_in("Zoë Abel", "Nordgrid", profile="zoe", connected_on="2020-01-01")
    ben = book.bring_in("Ben Berg", profile="ben", no_longer_connected_on="2026-01-01")
    tanaka = book.add("太郎 田中")
    book.contacts.add_note(zoe, "keeps bees")
    book.contacts.tag([anna, zoe], "wind")
    book.contacts.set_tie([ben], Tie.STRONG)
    book.contacts.put_away([tanaka])
    book.message("zoe", "Hello", START - timedelta(days=9), from_user=True)
    book.message("zoe", "Hello back", START - timedelta(days=8), from_user=False)
    seats = book.composition(anna, zoe, ben, lines=("One", "Two", ""))
    book.hand_over(seats[1], "Hi Zoë", START)
    for seat in book.composition(anna, zoe):
        book.hand_over(seat, "Hi both", START)
    book.database.execute_sql("DELETE FROM act")


def people(book: ContactBook) -> list[PersonId]:
    return [row[0] for row in book.database.execute_sql("SELECT id FROM person ORDER BY id")]


def do(book: ContactBook, step: Step) -> None:  # noqa: C901, PLR0912 - a case for each
    contacts, everybody = book.contacts, people(book)
    one, other = (everybody[at % len(everybody)] for at in (step.first, step.second))
    several = {one, other}
    notes = [row[0] for row in book.database.execute_sql("SELECT id FROM note ORDER BY id")]
    note = notes[step.first % len(notes)] if notes else 0
    word = WORDS[step.third]
    given_name, _, family_name = NAMES[step.third].partition(" ")
    facts = Facts(given_name, family_name, WORDS[step.first], WORDS[step.second])
    match step.what:
        case "add":
            contacts.add(facts, profile=KEYS[step.first % 5], email=EMAILS[step.second % 2])
        case "edit":
            contacts.edit(one, facts)
        case "add_note":
            contacts.add_note(one, word)
        case "edit_note":
            contacts.edit_note(note, word)
        case "remove_note":
            contacts.remove_note(note)
        case "tag":
            contacts.tag(several, word)
        case "untag":
            contacts.untag(several, word)
        case "set_tie":
            contacts.set_tie(several, [None, *Tie][step.third % 4])
        case "set_salutation":
            contacts.set_salutation(one, word)
        case "set_how_we_met":
            contacts.set_how_we_met(one, word)
        case "set_emails":
            contacts.set_emails(one, EMAILS[: step.third])
        case "set_profile":
            contacts.set_profile(one, KEYS[step.third % 5])
        case "put_away":
            contacts.put_away(several)
        case "bring_back":
            contacts.bring_back(several)
        case "merge":
            contacts.merge(one, other)
        case _:
            contacts.undo()


@given(st.lists(STEPS, max_size=12))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_undoing_everything_leads_back_to_the_start(filled: ContactBook, steps: list[Step]) -> None:
    before, indexed, shown = filled.everything(), filled.indexed(), filled.names()
    for step in steps:
        with suppress(Trouble):
            do(filled, step)
        filled.names()
    while filled.contacts.undo():
        pass
    assert filled.everything() == before
    assert filled.indexed() == indexed
    assert filled.names() == shown


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (Step("add", 0, 0, 0), ActKind.ADD_PERSON),
        (Step("edit", 0, 0, 1), ActKind.EDIT_PERSON),
        (Step("add_note", 0, 0, 0), ActKind.ADD_NOTE),
        (Step("edit_note", 0, 0, 0), ActKind.EDIT_NOTE),
        (Step("edit_note", 0, 0, 5), ActKind.REMOVE_NOTE),
        (Step("remove_note", 0, 0, 0), ActKind.REMOVE_NOTE),
        (Step("tag", 0, 2, 3), ActKind.TAG),
        (Step("untag", 0, 1, 2), ActKind.UNTAG),
        (Step("set_tie", 0, 2, 1), ActKind.SET_TIE),
        (Step("set_salutation", 0, 0, 1), ActKind.SET_SALUTATION),
        (Step("set_how_we_met", 0, 0, 1), ActKind.EDIT_PERSON),
        (Step("set_emails", 0, 0, 2), ActKind.EDIT_PERSON),
        (Step("set_profile", 0, 0, 0), ActKind.EDIT_PERSON),
        (Step("put_away", 0, 1, 0), ActKind.PUT_AWAY),
        (Step("bring_back", 3, 3, 0), ActKind.BRING_BACK),
        (Step("merge", 0, 1, 0), ActKind.MERGE),
        (Step("merge", 1, 0, 0), ActKind.MERGE),
    ],
)
def test_each_kind_of_step_is_one_step_and_is_taken_back_whole(
    tmp_path: Path, step: Step, kind: ActKind
) -> None:
    with contact_book(tmp_path) as book:
        fill(book)
        before, indexed = book.everything(), book.indexed()
        do(book, step)
        assert book.everything() != before
        act = book.contacts.last_act()
        assert act is not None
        assert act.kind is kind
        undone = book.contacts.undo()
        assert undone is not None
        assert undone.people
        assert book.everything() == before
        assert book.indexed() == indexed
        assert book.contacts.undo() is None


@pytest.mark.parametrize("line", ["", "How are the bees?"])
def test_somebody_added_goes_again_unless_they_were_written_to_and_that_is_told(
    tmp_path: Path, line: str
) -> None:
    with contact_book(tmp_path) as book:
        anna = book.contacts.add(Facts("Anna", "Abel"))
        book.composition(anna, lines=(line,))
        undone = book.contacts.undo()
        assert undone is not None
        assert undone.act.kind is ActKind.ADD_PERSON
        assert undone.stayed == bool(line)
        assert people(book) == ([anna] if line else [])
