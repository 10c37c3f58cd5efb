"""Requests and invitations joined with people by the addresses of profiles."""

from datetime import date

import pytest

from cordially.domain.invitations import InvitationId
from cordially.domain.people import PersonId
from cordially.store.database import Value, insert, one, writing
from cordially.store.joined_people import Match, is_connected, matched, person_of
from tests.contact_book import ContactBook


def invited(book: ContactBook, **columns: Value) -> InvitationId:
    told = {"created_at": book.clock.now().isoformat(), **columns}
    with writing(book.database):
        return InvitationId(
            insert(
                book.database,
                f"INSERT INTO invitation ({', '.join(told)})"  # noqa: S608 - our own columns
                f" VALUES ({', '.join('?' * len(told))})",
                list(told.values()),
            )
        )


def connected(book: ContactBook, key: str, person: int | None = None) -> bool:
    return bool(one(book.database, f"SELECT {is_connected('?1', '?2')}", (key, person))[0])


def test_an_invitation_is_accepted_as_soon_as_an_import_lists_the_person(
    book: ContactBook,
) -> None:
    anna = invited(book, profile="anna-k", name="Anna K.")
    assert matched(book.database) == {}

    person = book.bring_in("Anna Kowalska", profile="anna-k", connected_on="2026-02-03")

    assert matched(book.database) == {anna: Match(person, date(2026, 2, 3))}


def test_somebody_who_is_known_and_not_connected_has_not_accepted(book: ContactBook) -> None:
    invited(book, profile="bo-b")
    bo = book.add("Bo Berg", profile="bo-b")
    gone = book.bring_in(
        "Eve Evans",
        profile="eve",
        connected_on="2020-01-01",
        no_longer_connected_on="2026-01-01",
    )
    invited(book, profile="eve")

    assert {match.person: match.connected_on for match in matched(book.database).values()} == {
        bo: None,
        gone: None,
    }


def test_an_invitation_without_an_address_is_matched_by_its_person(book: ContactBook) -> None:
    cy = book.bring_in("Cy Carr", connected_on="2026-02-03")
    number = invited(book, name="Cy Carr", person=cy)
    invited(book, name="Cy Carr")

    assert matched(book.database) == {number: Match(cy, date(2026, 2, 3))}


def test_of_people_merged_the_one_kept_counts(book: ContactBook) -> None:
    by_hand = book.add("Dana Dee", profile="dana")
    number = invited(book, profile="dana", person=by_hand)
    listed = book.bring_in("Dana Dee", profile="dana-dee", connected_on="2026-02-03")

    book.contacts.merge(listed, by_hand)

    assert matched(book.database) == {number: Match(listed, date(2026, 2, 3))}
    assert connected(book, "", by_hand)


@pytest.mark.parametrize(
    ("key", "found"), [("anna-k", True), ("anna", False), ("", False), ("bo-b", False)]
)
def test_a_key_tells_who_is_connected(book: ContactBook, key: str, found: bool) -> None:
    book.bring_in("Anna Kowalska", profile="anna-k", connected_on="2026-02-03")
    book.add("Bo Berg", profile="bo-b")
    book.add("No Address")

    assert connected(book, key) is found


def test_a_key_tells_whose_it_is(book: ContactBook) -> None:
    anna = book.add("Anna Kowalska", profile="anna-k")

    def of(key: str) -> PersonId | None:
        found: PersonId | None = one(book.database, f"SELECT {person_of('?')}", (key,))[0]
        return found

    assert (of("anna-k"), of("eve"), of("")) == (anna, None, None)
