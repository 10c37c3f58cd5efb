"""People are found by what one types, however it is spelled."""

import pytest

from cordially.domain.people import Facts, Filter
from tests.contact_book import ContactBook


@pytest.mark.parametrize(
    "query",
    [
        "m", "maria", "MARIA", "soren", "Søren", "sørensen m", "rensen", "𝓜aria",
        "nordgrid", "grid", "head storage", "of", "stor head", "maria@nord", "example.org",
        "sailing", "energy", "Ene", "energy days", "aarhus 2025", "obr", "O'Br",
    ],
)  # fmt: skip
def test_a_person_is_found_by_words_of_every_kind(book: ContactBook, query: str) -> None:
    maria = book.add(
        "Maria Sørensen", "Nordgrid", "Head of Storage",
        email="maria@nordgrid.example.org", how_we_met="Energy Days, Aarhus 2025",
    )  # fmt: skip
    book.contacts.add_note(maria, "Sailing with the O’Briens")
    book.contacts.tag([maria], "Énergie")
    book.add("Karl Weiss", "Siemens", "Plant lead")
    assert book.names(query) == ["Maria Sørensen"]


@pytest.mark.parametrize(
    "query", ["aria x", "ar", "ria karl", "zz", "maria maría q", "🚀", "-", "@", "tor of x"]
)
def test_nobody_is_found_by_what_does_not_stand_there(book: ContactBook, query: str) -> None:
    book.add("Maria Sørensen", "Nordgrid", "Head of Storage")
    assert book.names(query) == []


@pytest.mark.parametrize("query", ["", "   "])
def test_nothing_asked_shows_everybody(book: ContactBook, query: str) -> None:
    book.add("Maria Sørensen")
    assert book.names(query) == ["Maria Sørensen"]


@pytest.mark.parametrize(
    ("given", "family", "query"),
    [
        ("太郎", "田中", "田"),
        ("太郎", "田中", "田中"),
        ("太郎", "田中", "田中太郎"),
        ("太郎", "田中", "太郎"),
        ("太郎", "田中", "太郎 田中"),
        ("太郎", "田中", "郎"),
        ("민수", "김", "김민수"),
        ("민수", "김", "수"),
        ("ใจดี", "สมชาย", "ใจดี"),
        ("ใจดี", "สมชาย", "ใจด"),
        ("प्रिया", "शर्मा", "प्रि"),
        ("Νίκος", "Παπαδόπουλος", "νικος παπ"),
        ("Ёлка", "Йосиф", "елка"),
        ("محمد", "كريمي", "کریمی"),
    ],
)
def test_a_name_in_another_script_is_found(
    book: ContactBook, given: str, family: str, query: str
) -> None:
    book.add(f"{given} {family}")
    book.add("Maria Sørensen")
    assert book.names(query) == [f"{given} {family}"]


@pytest.mark.parametrize(
    "query",
    [
        '"', '""', "maria OR karl", "NOT maria", "maria AND", "NEAR(maria karl)", "text:maria",
        "maria*", "^maria", "maria)", "(maria", "{text}: maria", "maria + karl",
        "maria; DROP TABLE", "maria'--", "\x00maria", "mar\x00ia", "%", "_", "ma_ia", "\\",
        "'" * 50, "a" * 5000,
    ],
)  # fmt: skip
def test_signs_that_a_query_language_knows_are_no_more_than_what_they_look_like(
    book: ContactBook, query: str
) -> None:
    book.add("Maria Sørensen")
    book.add("Karl Weiss")
    assert set(book.names(query)) <= {"Maria Sørensen"}


def test_a_quoted_word_is_that_word(book: ContactBook) -> None:
    book.add("Maria Sørensen")
    assert book.names('"maria"*') == ["Maria Sørensen"]


def test_words_may_be_found_in_different_places(book: ContactBook) -> None:
    both = book.add("Maria Sørensen", "Nordgrid")
    book.add("Maria Lopez", "Solmar")
    book.add("Karl Weiss", "Nordgrid")
    book.contacts.tag([both], "sailing")
    assert book.names("sail maria grid") == ["Maria Sørensen"]


def test_a_tag_in_characters_without_blanks_is_found(book: ContactBook) -> None:
    book.contacts.tag([book.add("Maria Sørensen")], "東京の友")
    assert book.names("京の") == ["Maria Sørensen"]
    assert book.names("京友") == []


def test_what_linkedin_says_is_found_as_well_as_what_the_user_says(book: ContactBook) -> None:
    maria = book.bring_in("Maria Sørensen", "Nordgrid")
    book.contacts.edit(maria, Facts(given_name="Mia", company="Enea"))
    for query in ("maria", "mia", "nordgrid", "enea"):
        assert book.names(query) == ["Mia Sørensen"]


def test_a_change_is_found_at_once_and_what_it_replaced_no_more(book: ContactBook) -> None:
    maria = book.add("Maria Sørensen")
    note = book.contacts.add_note(maria, "keeps bees")
    assert note is not None
    assert book.names("bees") == ["Maria Sørensen"]
    book.contacts.edit_note(note, "keeps goats")
    assert (book.names("bees"), book.names("goats")) == ([], ["Maria Sørensen"])
    book.contacts.remove_note(note)
    assert book.names("goats") == []
    book.contacts.set_emails(maria, ["maria@example.org"])
    assert book.names("example") == ["Maria Sørensen"]
    book.contacts.set_emails(maria, [])
    assert book.names("example") == []


def test_people_put_away_are_found_among_those_put_away(book: ContactBook) -> None:
    maria = book.add("Maria Sørensen")
    book.contacts.put_away([maria])
    assert book.names("maria") == []
    assert book.names(Filter(query="maria", put_away=True)) == ["Maria Sørensen"]


def test_a_whole_page_pasted_into_the_search_is_borne(book: ContactBook) -> None:
    book.add("Maria Sørensen")
    words = [f"{one}{two}{three}" for one in "abcdefgh" for two in "abcdefgh" for three in "xyz"]
    letters = [f"{one}{two}" for one in "abcdefghijklm" for two in "nopqrstuvwxyz"]
    assert book.names(" ".join(words + letters)) == []
    book.contacts.tag([book.add("Ben Berg")], " ".join(words[:40]))
    assert book.names(" ".join(words[:40])) == ["Ben Berg"]
