"""The place of the personal line: once, on a line of its own, whatever is edited."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.domain.merge_fields import Field, MergeField, pieces
from cordially.domain.messages import LETTERS, Kind
from cordially.services.starting_texts import (
    STATEMENT,
    letter_text,
    place_personal,
    place_to_write,
    starting_text,
)


@pytest.mark.parametrize(
    ("text", "placed"),
    [
        ("", "{personal}"),
        ("Hi {given_name},\n\nBest", "Hi {given_name},\n\n{personal}\n\nBest"),
        ("Hi {given_name},", "Hi {given_name},\n\n{personal}"),
        ("Hi, one\nparagraph only", "Hi, one\nparagraph only\n\n{personal}"),
        ("Hi {given_name}, {personal} and so on", "Hi {given_name},\n\n{personal}\n\nand so on"),
        ("Hi\n{personal}\nBest", "Hi\n{personal}\nBest"),
        ("Hi\n  { personal }\nBest", "Hi\n  { personal }\nBest"),
        ("{personal}\n\nmid\n\n{personal}\n\nend", "{personal}\n\nmid\n\n\nend"),
        ("see {personal} here\n{personal}\nend", "see  here\n{personal}\nend"),
        ("a {personal} b {personal} c", "a\n\n{personal}\n\nb  c"),
        ("{{personal}} is no place", "{{personal}} is no place\n\n{personal}"),
    ],
)
def test_the_place_is_put_or_kept(text: str, placed: str) -> None:
    assert place_personal(text) == placed


def personal_fields(text: str) -> list[Field]:
    return [
        piece
        for piece in pieces(text)
        if isinstance(piece, Field) and piece.field is MergeField.PERSONAL
    ]


PARTS = st.lists(
    st.sampled_from(
        [
            "{personal}",
            "{ personal }",
            "{given_name}",
            "{odd}",
            "Hello",
            " ",
            "\n",
            "\n\n",
            "{",
            "}",
        ]
    ),
    max_size=12,
).map("".join)


@given(PARTS)
def test_any_text_ends_with_one_place_on_its_own_line_and_its_words_kept(text: str) -> None:
    placed = place_personal(text)
    (place,) = personal_fields(placed)
    line = placed.split("\n")[placed.count("\n", 0, place.start)]
    assert line.strip() == placed[place.start : place.end]
    assert place_personal(placed) == placed

    def words(text: str) -> str:
        for field in reversed(personal_fields(text)):
            text = text[: field.start] + text[field.end :]
        return "".join(text.split())

    assert words(placed) == words(text)


@pytest.mark.parametrize("kind", list(Kind))
def test_every_starting_text_greets_by_name_and_has_one_place(kind: Kind) -> None:
    text = starting_text(kind)
    assert place_personal(text) == text
    fields = {piece.word for piece in pieces(text) if isinstance(piece, Field)}
    assert fields == {"given_name", "personal"}


def test_a_starting_text_is_signed_with_the_name_the_archive_tells() -> None:
    assert starting_text(Kind.GREETING, "Ines").endswith(",\nInes")


@pytest.mark.parametrize("name", ["{personal}", "{{given_name}}", "  Ines \n\n {company} "])
def test_a_name_from_an_archive_adds_no_field_to_the_text(name: str) -> None:
    text = starting_text(Kind.NOTE, name)
    fields = [piece for piece in pieces(text) if isinstance(piece, Field)]
    assert [field.word for field in fields] == ["given_name", "personal"]


@pytest.mark.parametrize("kind", sorted(LETTERS))
def test_a_letter_begins_with_the_given_name_and_has_no_place_for_a_line(kind: Kind) -> None:
    text = letter_text(kind, "Ines", about="Because of the harp.")
    fields = [piece.field for piece in pieces(text) if isinstance(piece, Field)]
    assert fields == [MergeField.GIVEN_NAME]


def test_a_note_to_begin_with_leaves_its_room_to_what_is_written() -> None:
    assert letter_text(Kind.INVITATION, "Ines", about="harps") == "Hi {given_name}, "


def test_a_welcome_says_why_and_what_one_agrees_to() -> None:
    text = letter_text(Kind.WELCOME, "Ines", about="We both tune harps.", statement="I write.")
    assert text.index("We both tune harps.") < text.index("I write.") < text.index("Ines")
    assert STATEMENT in letter_text(Kind.WELCOME)


@pytest.mark.parametrize("kind", [Kind.WELCOME, Kind.INTRODUCTION, Kind.FOLLOW_UP])
def test_writing_begins_where_the_letter_has_a_gap(kind: Kind) -> None:
    text = letter_text(kind, "Ines")
    at = place_to_write(text)
    written = text[:at] + "We both tune harps." + text[at:]
    assert written == letter_text(kind, "Ines", about="We both tune harps.")


@pytest.mark.parametrize(
    ("kind", "close"),
    [
        (Kind.REPLY, "\n\nBest wishes,\nInes"),
        (Kind.FOLLOW_UP, "\n\nThank you again, and best wishes,\nInes"),
    ],
)
def test_writing_begins_before_the_words_that_close_a_letter_without_a_gap(
    kind: Kind, close: str
) -> None:
    text = letter_text(kind, "Ines", about="Thank you for the harp.")
    assert text[place_to_write(text) :] == close


def test_writing_begins_at_the_end_where_there_is_no_gap() -> None:
    assert place_to_write("Hi Ada, ") == len("Hi Ada, ")


@pytest.mark.parametrize("words", ["{company} and {personal}", "100 %s"])
def test_what_is_put_into_a_letter_is_no_field(words: str) -> None:
    text = letter_text(Kind.WELCOME, words, about=words, statement=words)
    fields = [piece.field for piece in pieces(text) if isinstance(piece, Field)]
    assert fields == [MergeField.GIVEN_NAME]


def test_one_begins_to_write_at_a_word_in_braces_that_nobody_fills() -> None:
    text = "Hi {given_name},\n\nIt is about {topic}.\n\n\n\nBest wishes,\nInes"
    assert text[place_to_write(text) :].startswith("{topic}")
