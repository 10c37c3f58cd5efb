"""What a user can do with the people they know, and what they then see."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.people import (
    Column,
    EventKind,
    Facts,
    Filter,
    Origin,
    PersonId,
    SalutationState,
    Tie,
)
from cordially.services.contacts import Contacts
from tests.contact_book import ContactBook, contact_book
from tests.writing_room import START


@pytest.fixture
def book(tmp_path: Path) -> Iterator[ContactBook]:
    with contact_book(tmp_path) as book:
        yield book


def test_somebody_added_by_hand_is_kept_with_all_that_was_said(book: ContactBook) -> None:
    added = book.contacts.add(
        Facts(" Maria ", "Sørensen", "Nordgrid", "Head  of Storage"),
        profile="https://www.linkedin.com/in/Maria-S%C3%B8rensen/?trk=x",
        email=" maria@example.org ",
        how_we_met="Energy Days ",
    )
    maria = book.person(added)
    assert maria.facts == Facts("Maria", "Sørensen", "Nordgrid", "Head of Storage")
    assert (maria.profile, maria.emails) == ("maria-sørensen", ("maria@example.org",))
    assert (maria.how_we_met, maria.origin) == ("Energy Days", Origin.HAND)
    assert (maria.salutation.name, maria.tie) == ("Maria", Tie.QUIET)
    assert [(event.kind, event.at) for event in maria.timeline] == [(EventKind.ADDED, START)]
    assert book.contacts.count() == 1


@pytest.mark.parametrize("name", ["", "  ", "\u200b\u202e"])
def test_somebody_without_a_name_is_not_added(book: ContactBook, name: str) -> None:
    with pytest.raises(Trouble) as trouble:
        book.contacts.add(Facts(name, "", "Nordgrid"))
    assert trouble.value.kind is TroubleKind.NAME_NEEDED
    assert book.contacts.count() == 0


@pytest.mark.parametrize(
    ("profile", "email", "kind"),
    [
        ("https://example.org/in/maria", "", TroubleKind.PROFILE_UNREADABLE),
        ("maria s", "", TroubleKind.PROFILE_UNREADABLE),
        ("", "maria", TroubleKind.EMAIL_UNREADABLE),
        ("", "maria@x\nBcc: all@example.org", TroubleKind.EMAIL_UNREADABLE),
        ("taken", "", TroubleKind.PROFILE_TAKEN),
    ],
)
def test_nobody_is_added_with_an_address_that_is_none_or_somebody_elses(
    book: ContactBook, profile: str, email: str, kind: TroubleKind
) -> None:
    book.add("Ben Berg", profile="taken")
    with pytest.raises(Trouble) as trouble:
        book.contacts.add(Facts("Maria"), profile=profile, email=email)
    assert trouble.value.kind is kind
    assert book.names() == ["Ben Berg"]


def test_who_holds_a_profile_is_named(book: ContactBook) -> None:
    ben = book.bring_in("Ben Berg", profile="ben")
    with pytest.raises(Trouble) as trouble:
        book.add("Maria Sørensen", profile="BEN")
    assert trouble.value.values == {"name": "Ben Berg", "person": ben}


def test_own_facts_stand_over_linkedins_which_stay_beside(book: ContactBook) -> None:
    maria = book.bring_in("Maria Sørensen", "Nordgrid", "Engineer")
    book.contacts.edit(maria, Facts("Maria", "Sørensen", "Nordgrid ApS", "Engineer"))
    known = book.person(maria)
    assert known.facts.company == "Nordgrid ApS"
    assert known.linkedin.company == "Nordgrid"
    assert known.own == Facts(company="Nordgrid ApS")


def test_nobody_is_left_without_a_name_by_an_edit(book: ContactBook) -> None:
    anna = book.add("Anna A")
    with pytest.raises(Trouble) as trouble:
        book.contacts.edit(anna, Facts("", "", "Enea"))
    assert trouble.value.kind is TroubleKind.NAME_NEEDED
    assert book.person(anna).own == Facts("Anna", "A")


def test_the_salutation_follows_the_name_until_the_user_gave_one(book: ContactBook) -> None:
    anna = book.add("Anna A")
    book.contacts.edit(anna, Facts("Anja", "A"))
    assert book.person(anna).salutation.name == "Anja"
    book.contacts.set_salutation(anna, "  Frau   A ")
    book.contacts.edit(anna, Facts("Anne", "A"))
    given = book.person(anna).salutation
    assert (given.name, given.state) == ("Frau A", SalutationState.GIVEN)
    book.contacts.set_salutation(anna, "")
    proposed = book.person(anna).salutation
    assert (proposed.name, proposed.state) == ("Anne", SalutationState.SURE)


def test_an_unsure_salutation_stays_while_the_name_does(book: ContactBook) -> None:
    tanaka = book.bring_in("TANAKA Haruka", salutation="Haruka", salutation_state="ask")
    book.contacts.edit(tanaka, Facts(company="Tepco"))
    salutation = book.person(tanaka).salutation
    assert (salutation.name, salutation.state) == ("Haruka", SalutationState.ASK)


def test_emails_are_replaced_and_repeats_kept_once(book: ContactBook) -> None:
    anna = book.add("Anna A", email="a@example.org")
    book.contacts.set_emails(anna, ["b@example.org", "", "a@example.org", "b@example.org"])
    assert book.person(anna).emails == ("a@example.org", "b@example.org")
    with pytest.raises(Trouble):
        book.contacts.set_emails(anna, ["c@example.org", "no address"])
    assert book.person(anna).emails == ("a@example.org", "b@example.org")


def test_an_earlier_profile_stays_known_and_a_cleared_one_is_forgotten(book: ContactBook) -> None:
    anna = book.add("Anna A", profile="anna-old")
    book.contacts.set_profile(anna, "anna-new")
    with pytest.raises(Trouble):
        book.add("Somebody Else", profile="anna-old")
    book.contacts.set_profile(anna, "")
    assert book.person(anna).profile == ""
    book.add("Somebody Else", profile="anna-new")


def test_notes_are_told_newest_first_with_their_time(book: ContactBook) -> None:
    anna = book.add("Anna A")
    book.contacts.add_note(anna, " keeps bees ")
    book.clock.pass_by(days=1)
    note = book.contacts.add_note(anna, "moved")
    assert note is not None
    book.contacts.edit_note(note, "moved to Aarhus")
    notes = book.person(anna).notes
    assert [note.text for note in notes] == ["moved to Aarhus", "keeps bees"]
    assert [note.written_at for note in notes] == [START + timedelta(days=1), START]


def test_a_note_of_blanks_is_none_and_an_emptied_one_goes(book: ContactBook) -> None:
    anna = book.add("Anna A")
    assert book.contacts.add_note(anna, " \n ") is None
    note = book.contacts.add_note(anna, "keeps bees")
    assert note is not None
    book.contacts.edit_note(note, " ")
    assert book.person(anna).notes == ()
    with pytest.raises(Trouble) as trouble:
        book.contacts.remove_note(note)
    assert trouble.value.kind is TroubleKind.PERSON_GONE


def test_tags_that_differ_in_case_and_accents_alone_are_one(book: ContactBook) -> None:
    anna, ben = book.add("Anna A"), book.add("Ben B")
    book.contacts.tag([anna], "Énergie")
    book.contacts.tag([anna, ben], " energie")
    book.contacts.tag([anna], "🚀")
    assert book.person(anna).tags == ("Énergie", "🚀")
    assert book.names(Filter(tags=frozenset({"ENERGIE"}))) == ["Anna A", "Ben B"]
    assert book.names(Filter(tags=frozenset({"🚀"}))) == ["Anna A"]
    book.contacts.untag([anna, ben], "ENERGIE")
    book.contacts.untag([anna], "🚀")
    assert book.person(anna).tags == ()
    assert book.contacts.tags() == []


def test_a_tie_by_hand_holds_until_it_is_given_back(book: ContactBook) -> None:
    anna, ben = book.add("Anna A"), book.add("Ben B")
    book.contacts.set_tie([anna, ben], Tie.STRONG)
    assert (book.person(anna).tie, book.person(anna).tie_by_hand) == (Tie.STRONG, True)
    assert book.names(Filter(ties=frozenset({Tie.STRONG}))) == ["Anna A", "Ben B"]
    book.contacts.set_tie([anna], None)
    assert (book.person(anna).tie, book.person(anna).tie_by_hand) == (Tie.QUIET, False)


def test_people_put_away_leave_the_lists_and_come_back(book: ContactBook) -> None:
    anna, ben = book.add("Anna A"), book.add("Ben B")
    book.contacts.put_away([anna, ben])
    assert book.contacts.count() == 0
    assert book.names(Filter(put_away=True)) == ["Anna A", "Ben B"]
    assert book.person(anna).put_away_at == START
    book.clock.pass_by(days=1)
    book.contacts.put_away([anna])
    assert book.person(anna).put_away_at == START
    book.contacts.bring_back([anna])
    assert book.names() == ["Anna A"]
    assert book.contacts.last_act() is not None


def test_a_step_over_one_person_bears_the_name(book: ContactBook) -> None:
    anna, ben = book.add("Anna A"), book.add("Ben B")
    book.contacts.put_away([anna])
    act = book.contacts.last_act()
    assert act is not None
    assert act.detail == "Anna A"
    book.contacts.bring_back([anna, ben])
    act = book.contacts.last_act()
    assert act is not None
    assert (act.detail, act.people) == ("", 2)


def test_a_bulk_step_is_taken_back_in_one(book: ContactBook) -> None:
    people = [book.add(f"Person {number}") for number in range(30)]
    book.contacts.tag(people, "wind")
    undone = book.contacts.undo()
    assert undone is not None
    assert undone.people == frozenset(people)
    assert book.contacts.tags() == []


@pytest.mark.parametrize(
    "ask",
    [
        lambda contacts: contacts.person(PersonId(7)),
        lambda contacts: contacts.edit(PersonId(7), Facts("Anna")),
        lambda contacts: contacts.add_note(PersonId(7), "text"),
        lambda contacts: contacts.edit_note(7, "text"),
        lambda contacts: contacts.put_away([PersonId(7)]),
        lambda contacts: contacts.merge(PersonId(7), PersonId(8)),
    ],
)
def test_somebody_who_is_not_there_any_more_is_told(
    book: ContactBook, ask: Callable[[Contacts], object]
) -> None:
    with pytest.raises(Trouble) as trouble:
        ask(book.contacts)
    assert trouble.value.kind is TroubleKind.PERSON_GONE


def test_the_timeline_tells_every_kind_of_event_newest_first(book: ContactBook) -> None:
    run = book.import_run(made_on="2026-06-01")
    later = book.import_run(made_on="")
    gone = book.import_run(made_on="2026-07-01")
    anna = book.bring_in(
        "Anna A", "Enea", "Lead", profile="anna", connected_on="2020-03-04",
        no_longer_connected_on="2026-11-20", import_id=run,
    )  # fmt: skip
    book.database.execute_sql(
        "INSERT INTO import_change VALUES (?1, ?4, 'company', 'Tepco', 'Enea'),"
        " (?1, ?4, 'position', 'Clerk', 'Lead'), (?1, ?4, 'given_name', 'A.', 'Anna'),"
        " (?2, ?4, 'position', '', 'Head'), (?3, ?4, 'company', 'X', 'Y')",
        (run, later, gone, anna),
    )
    book.database.execute_sql("UPDATE import_run SET undone_at = 'x' WHERE id = ?", (gone,))
    book.message("anna", "Hello", datetime(2026, 8, 1, tzinfo=UTC), from_user=True)
    first, second = book.composition(anna)[0], book.composition(anna)[0]
    sent = book.hand_over(first, "Hi Anna", datetime(2026, 9, 1, tzinfo=UTC))
    taken_back = book.hand_over(second, "Hi again", datetime(2026, 9, 2, tzinfo=UTC), "not-yet")
    book.database.execute_sql(
        "INSERT INTO hand_over_correction (hand_over, before, after, corrected_at)"
        " VALUES (?1, 'sent', 'not-yet', '2026-09-03T10:00:00+00:00'),"
        " (?2, 'not-yet', 'sent', '2026-09-04T10:00:00+00:00')",
        (taken_back, sent),
    )
    told = [
        (event.kind, event.day or (event.at and event.at.date()), event.text, event.hand_over)
        for event in book.person(anna).timeline
    ]
    assert told == [
        (EventKind.NEW_JOB, START.date(), "", None),
        (EventKind.NO_LONGER_CONNECTED, date(2026, 11, 20), "", None),
        (EventKind.SENT_CORRECTED, date(2026, 9, 3), "Hi again", taken_back),
        (EventKind.SENT, date(2026, 9, 1), "Hi Anna", sent),
        (EventKind.WROTE, date(2026, 8, 1), "Hello", None),
        (EventKind.NEW_JOB, date(2026, 6, 1), "", None),
        (EventKind.CONNECTED, date(2020, 3, 4), "", None),
    ]
    jobs = [event.job for event in book.person(anna).timeline if event.job]
    assert jobs == [Facts(position="Head"), Facts(company="Enea", position="Lead")]


def test_cards_tell_what_the_table_has_no_room_for(book: ContactBook) -> None:
    anna = book.add("Anna A", profile="anna", email="a@example.org", how_we_met="Aarhus")
    book.add("Ben B")
    book.contacts.tag([anna], "wind")
    book.contacts.tag([anna], "bees")
    book.contacts.add_note(anna, "first")
    book.contacts.add_note(anna, "second")
    first, second = book.contacts.cards(book.contacts.rows(Filter(), Column.NAME))
    assert (first.profile, first.emails, first.how_we_met) == ("anna", ("a@example.org",), "Aarhus")
    assert (first.tags, first.notes) == (("bees", "wind"), ("second", "first"))
    assert (second.row.name, second.emails, second.tags) == ("Ben B", (), ())
