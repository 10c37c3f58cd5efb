"""The table shows everybody in the order asked for, and every change at once."""

import gc
from datetime import timedelta
from pathlib import Path

import peewee
import pytest

from cordially.domain.people import Column, Facts, Filter, Mark, Tie
from cordially.store.database import open_for_reading, open_store, run, writing
from cordially.store.people_table import PeopleTable, noted_at_once
from tests.contact_book import ContactBook
from tests.writing_room import START, SetClock


def days_ago(days: int) -> str:
    return (START - timedelta(days=days)).isoformat()


@pytest.fixture
def four(book: ContactBook) -> ContactBook:
    """Four people who differ in everything the table is ordered by."""
    book.bring_in(
        "Øyvind Berg", "énergie", "Clerk", connected_on="2020-05-01", last_contact=days_ago(40),
        written=3, received=3,
    )  # fmt: skip
    book.bring_in("anna Zed", "Enea", "", connected_on="2025-01-02")
    book.bring_in(
        "Zoë Abel", "", "analyst", connected_on="2021-01-01", last_contact=days_ago(400),
        written=1, received=1,
    )  # fmt: skip
    book.bring_in("Anna Abel", "zeta", "Baker", last_contact=days_ago(2), written=4)
    return book


def names(book: ContactBook, column: Column, *, descending: bool = False) -> list[str]:
    return [
        f"{row.given_name} {row.family_name}"
        for row in book.contacts.rows(Filter(), column, descending=descending)
    ]


@pytest.mark.parametrize(
    ("column", "up", "down"),
    [
        (Column.NAME, "AA AZ OB ZA", "ZA OB AZ AA"),
        (Column.FAMILY_NAME, "AA ZA OB AZ", "AZ OB ZA AA"),
        (Column.COMPANY, "AZ OB AA ZA", "AA OB AZ ZA"),
        (Column.POSITION, "ZA AA OB AZ", "OB AA ZA AZ"),
        (Column.CONNECTED, "OB ZA AZ AA", "AZ ZA OB AA"),
        (Column.LAST_CONTACT, "ZA OB AA AZ", "AA OB ZA AZ"),
        (Column.TIE, "OB ZA AA AZ", "AA AZ ZA OB"),
    ],
)
def test_each_column_orders_by_letters_and_days_with_blanks_last(
    four: ContactBook, column: Column, up: str, down: str
) -> None:
    short = {"Anna Abel": "AA", "anna Zed": "AZ", "Øyvind Berg": "OB", "Zoë Abel": "ZA"}
    assert " ".join(short[name] for name in names(four, column)) == up
    assert " ".join(short[name] for name in names(four, column, descending=True)) == down


def test_somebody_without_a_name_comes_last_in_either_direction(book: ContactBook) -> None:
    book.bring_in("", profile="nobody-named")
    book.bring_in("Zoë Abel")
    book.bring_in("王 李")
    for column in (Column.NAME, Column.FAMILY_NAME):
        assert book.names(column=column)[-1] == ""
        assert book.names(column=column, descending=True)[-1] == ""


def test_people_are_equal_in_a_column_stand_by_name_in_either_direction(book: ContactBook) -> None:
    for name in ("Carl C", "Ann A", "Bob B"):
        book.add(name, "Enea")
    assert book.names(column=Column.COMPANY) == ["Ann A", "Bob B", "Carl C"]
    assert book.names(column=Column.COMPANY, descending=True) == ["Ann A", "Bob B", "Carl C"]


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        (Filter(ties=frozenset({Tie.STRONG})), ["Øyvind Berg"]),
        (Filter(ties=frozenset({Tie.STRONG, Tie.WARM})), ["Øyvind Berg", "Zoë Abel"]),
        (Filter(companies=frozenset({"Enea", "zeta"})), ["Anna Abel", "anna Zed"]),
        (Filter(silent_for_days=30), ["anna Zed", "Øyvind Berg", "Zoë Abel"]),
        (Filter(silent_for_days=40), ["anna Zed", "Øyvind Berg", "Zoë Abel"]),
        (Filter(silent_for_days=41), ["anna Zed", "Zoë Abel"]),
        (Filter(query="anna", silent_for_days=30), ["anna Zed"]),
        (Filter(query="abel", companies=frozenset({"zeta"})), ["Anna Abel"]),
        (Filter(put_away=True), []),
    ],
)
def test_a_filter_keeps_those_for_whom_every_part_holds(
    four: ContactBook, wanted: Filter, shown: list[str]
) -> None:
    assert four.names(wanted) == shown


def test_tags_and_how_one_met_are_filtered_by(book: ContactBook) -> None:
    anna, ben, cleo = (book.add(name, how_we_met=met) for name, met in (
        ("Anna A", "Aarhus"), ("Ben B", "Aarhus"), ("Cleo C", "Madrid"),
    ))  # fmt: skip
    book.contacts.tag([anna, cleo], "Wind")
    book.contacts.tag([ben], "sun")
    assert book.names(Filter(tags=frozenset({"wind"}))) == ["Anna A", "Cleo C"]
    assert book.names(Filter(tags=frozenset({"wind", "Sun"}))) == ["Anna A", "Ben B", "Cleo C"]
    both = Filter(tags=frozenset({"wind"}), how_we_met=frozenset({"Aarhus"}))
    assert book.names(both) == ["Anna A"]


def test_those_whose_salutation_is_to_be_asked_are_marked_and_filtered(book: ContactBook) -> None:
    book.bring_in("Anna A", salutation_state="ask")
    book.bring_in("Ben B")
    (row,) = book.contacts.rows(Filter(ask_salutation=True), Column.NAME)
    assert (row.name, Mark.ASK_SALUTATION in row.marks) == ("Anna A", True)


def test_somebody_no_longer_connected_is_marked(book: ContactBook) -> None:
    book.bring_in("Anna A", no_longer_connected_on="2026-11-01")
    (row,) = book.contacts.rows(Filter(), Column.NAME)
    assert row.marks == Mark.NO_LONGER_CONNECTED


def test_namesakes_are_marked_as_long_as_there_are_two(book: ContactBook) -> None:
    def marked() -> list[str]:
        rows = book.contacts.rows(Filter(), Column.NAME)
        return [row.name for row in rows if Mark.SAME_NAME in row.marks]

    first = book.add("Zoë Abel")
    book.add("Ben B")
    assert marked() == []
    second = book.add("Zoe ABEL")
    third = book.add("ZOE Abel")
    assert [row.id for row in book.contacts.same_named(first)] == [second, third]
    assert marked() == ["Zoë Abel", "Zoe ABEL", "ZOE Abel"]
    book.contacts.put_away([third])
    assert marked() == ["Zoë Abel", "Zoe ABEL"]
    book.contacts.edit(second, Facts("Zoe", "Adler"))
    assert marked() == []
    assert book.contacts.same_named(first) == []
    book.contacts.undo()
    assert marked() == ["Zoë Abel", "Zoe ABEL"]


def test_people_without_a_name_are_no_namesakes(book: ContactBook) -> None:
    first = book.bring_in("", profile="one")
    book.bring_in("", profile="two")
    assert book.contacts.same_named(first) == []
    assert all(not row.marks for row in book.contacts.rows(Filter(), Column.NAME))


def test_a_change_made_by_somebody_else_on_the_connection_is_seen(book: ContactBook) -> None:
    anna = book.bring_in("Anna A", "Enea")
    assert book.contacts.count() == 1
    with writing(book.database):
        run(book.database, "UPDATE person SET company = 'Solmar' WHERE id = ?", (anna,))
        run(book.database, "INSERT INTO person (origin, created_at) VALUES ('linkedin', '')")
    assert [row.company for row in book.contacts.rows(Filter(), Column.NAME)] == ["Solmar", ""]
    with writing(book.database):
        run(book.database, "DELETE FROM person WHERE id <> ?", (anna,))
    assert book.contacts.count() == 1


def test_a_change_that_was_rolled_back_is_not_shown(book: ContactBook) -> None:
    anna = book.add("Anna A")

    def fail_after_changing() -> None:
        with writing(book.database):
            run(book.database, "UPDATE person SET own_company = 'Enea' WHERE id = ?", (anna,))
            raise InterruptedError

    with pytest.raises(InterruptedError):
        fail_after_changing()
    assert [row.company for row in book.contacts.rows(Filter(), Column.NAME)] == [""]


def test_a_great_many_changes_at_once_are_shown(book: ContactBook) -> None:
    with writing(book.database):
        for number in range(2500):
            run(
                book.database,
                "INSERT INTO person (origin, given_name, given_key, created_at)"
                " VALUES ('linkedin', ?, ?, '')",
                (f"P{number}", f"p{number}  "),
            )
    assert book.contacts.count() == 2500
    assert book.names()[:2] == ["P0", "P1"]
    with writing(book.database):
        run(book.database, "UPDATE person SET company = 'Enea'")
    assert {row.company for row in book.contacts.rows(Filter(), Column.NAME)} == {"Enea"}


def test_a_tie_grows_quiet_when_the_day_comes(book: ContactBook) -> None:
    book.bring_in("Anna A", last_contact=days_ago(360), received=1)
    assert book.contacts.rows(Filter(), Column.NAME)[0].tie == Tie.WARM
    book.clock.pass_by(days=10)
    assert book.contacts.rows(Filter(), Column.NAME)[0].tie == Tie.QUIET


def test_the_list_handed_out_is_the_askers_own(book: ContactBook) -> None:
    book.add("Anna A")
    book.contacts.rows(Filter(), Column.NAME).clear()
    assert book.names() == ["Anna A"]


def test_values_to_filter_by_are_counted_without_those_put_away(book: ContactBook) -> None:
    anna = book.add("Anna A", "Enea", how_we_met="Aarhus")
    ben = book.add("Ben B", "Enea", how_we_met="Aarhus")
    cleo = book.add("Cleo C", "Solmar", how_we_met="Madrid")
    book.add("Dan D")
    away = book.add("Eva E", "Solmar", how_we_met="Madrid")
    book.contacts.tag([anna, ben], "wind")
    book.contacts.tag([cleo, away], "sun")
    book.contacts.put_away([away])
    contacts = book.contacts
    for counted in (contacts.tags(), contacts.companies(9), contacts.meetings()):
        assert [value.people for value in counted] == [2, 1]
    assert [tag.value for tag in contacts.tags()] == ["wind", "sun"]
    assert [company.value for company in contacts.companies(1)] == ["Enea"]


def test_a_store_open_for_reading_shows_the_same_while_it_is_open_elsewhere(
    four: ContactBook, tmp_path: Path
) -> None:
    reader = open_for_reading(tmp_path / "cordially.db")
    try:
        table = PeopleTable(reader, four.clock)
        assert table.rows(Filter(), Column.NAME) == four.contacts.rows(Filter(), Column.NAME)
        with pytest.raises(peewee.OperationalError):
            run(reader, "DELETE FROM person")
    finally:
        reader.close()


@pytest.mark.parametrize("is_on", [True, False])
def test_the_collector_is_as_it_was_once_everybody_was_read(book: ContactBook, is_on: bool) -> None:
    book.add("Maria Sørensen")
    before = gc.isenabled()
    (gc.enable if is_on else gc.disable)()
    try:
        assert book.names() == ["Maria Sørensen"]
        assert gc.isenabled() is is_on
    finally:
        (gc.enable if before else gc.disable)()


def test_people_can_be_added_many_at_once_where_no_table_looks_on(tmp_path: Path) -> None:
    database = open_store(tmp_path / "cordially.db", START)
    with writing(database), noted_at_once(database):
        run(database, "INSERT INTO person (origin, created_at) VALUES ('linkedin', '')")
    table = PeopleTable(database, SetClock())
    assert len(table.rows(Filter(), Column.NAME)) == 1
    database.close()
