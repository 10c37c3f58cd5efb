import codecs
from pathlib import Path

import pytest

from cordially.imports.decoding import Encoding, read_text
from tests.imports.archives import HEADER, people_of, plan_of, problems_of, table

ROW = "Zoë,Brändle,https://www.linkedin.com/in/zoe-b,,Blau GmbH,Geschäftsführerin,05 Jan 2026"
EXPECTED = ("Zoë", "Brändle", "zoe-b", "Blau GmbH", "Geschäftsführerin", "2026-01-05")
TEXT = table(ROW)


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("cp1252"),
        TEXT.encode("latin-1"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        TEXT.replace("\n", "\r\n").encode("utf-16"),
        TEXT.replace(",", ";").encode("cp1252"),
        TEXT.replace(",", "\t").encode("utf-16"),
        codecs.BOM_UTF8 + TEXT.replace(",", ";").replace("\n", "\r\n").encode(),
        TEXT.rstrip("\n").encode(),
        b"\n\n\n" + TEXT.encode(),
    ],
)
def test_a_list_is_read_however_it_was_saved(tmp_path: Path, content: bytes) -> None:
    made = plan_of(tmp_path, content)

    assert people_of(made) == [EXPECTED]
    assert problems_of(made) == []


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
def test_letters_that_were_encoded_twice_are_put_right_and_told(tmp_path: Path, wrong: str) -> None:
    twice = TEXT.encode().decode(wrong).encode()

    made = plan_of(tmp_path, twice)

    assert people_of(made) == [EXPECTED]
    assert problems_of(made) == [(2, "letters-repaired", True)]


def test_a_line_in_another_encoding_is_read_and_told(tmp_path: Path) -> None:
    other = "José,Núñez,https://www.linkedin.com/in/jose,,,,04 Jan 2026\n"

    made = plan_of(tmp_path, TEXT.encode() + other.encode("cp1252"))

    assert [cells[:2] for cells in people_of(made)] == [("Zoë", "Brändle"), ("José", "Núñez")]
    assert problems_of(made) == [(3, "encoding-mixed", True)]


def test_letters_of_every_script_stay_as_they_are(tmp_path: Path) -> None:
    names = ["山田", "محمد", "Ковалёв", "𝓒𝓵𝓪𝓲𝓻𝓮", "Łukasz 🚀", "Ã©tienne mit Å"]
    rows = [
        f"{name},X,https://www.linkedin.com/in/p{n},,,,05 Jan 2026" for n, name in enumerate(names)
    ]

    made = plan_of(tmp_path, table(*rows))

    assert [cells[0] for cells in people_of(made)] == names
    assert problems_of(made) == []


def test_names_whose_letters_a_spreadsheet_lost_are_told(tmp_path: Path) -> None:
    row = "??,???,https://www.linkedin.com/in/yamada,,Caf\u00e9,?,05 Jan 2026"

    made = plan_of(tmp_path, table(row).encode("cp1252"))

    assert problems_of(made) == [(2, "characters-lost", True)]


@pytest.mark.parametrize("size", [1_048_570, 1_048_576, 1_048_580])
def test_a_line_end_across_two_blocks_is_one(size: int) -> None:
    data = b"a" * (size - 1) + b"\r\nb\r\n"

    assert [len(line) for line in read_text(data).lines()] == [size + 1, 3]


def test_bytes_that_no_encoding_has_are_read_as_windows_1252() -> None:
    text = read_text(b"caf\xe9 \x81\n")

    assert text.encoding is Encoding.WINDOWS_1252
    assert list(text.lines()) == ["café \ufffd\n"]


def test_halves_of_characters_never_come_through(tmp_path: Path) -> None:
    broken = HEADER + "\nAnna\ud83d,Kow,https://www.linkedin.com/in/anna,,,,05 Jan 2026\n"

    made = plan_of(tmp_path, broken.encode("utf-16-le", "surrogatepass"))

    assert people_of(made)[0][0] == "Anna\ufffd"
