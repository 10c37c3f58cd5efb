import re

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.imports.mail.limits import MailLimits
from cordially.ui.troubles import pattern, worded


@pytest.mark.parametrize("kind", TroubleKind)
def test_every_trouble_says_what_happened_why_and_what_to_do(kind: TroubleKind) -> None:
    said = worded(Trouble(kind, name="archive.zip", address="maria"))
    for sentence in (said.what, said.why, said.remedy):
        assert sentence.endswith(".")
        assert "{" not in sentence
        assert "!" not in sentence


@pytest.mark.parametrize("kind", TroubleKind)
def test_a_trouble_is_worded_even_where_it_carries_no_values(kind: TroubleKind) -> None:
    said = worded(Trouble(kind))
    assert "{" not in f"{said.what} {said.why} {said.remedy}"


@pytest.mark.parametrize("kind", TroubleKind)
def test_only_names_addresses_days_and_reasons_are_filled_in(kind: TroubleKind) -> None:
    words = pattern(kind)
    fields = re.findall(r"{(\w*)}", f"{words.what} {words.why} {words.remedy}")
    assert set(fields) <= {"name", "address", "since", "until", "reason"}


def test_a_file_name_cannot_turn_the_sentence_around() -> None:
    said = worded(Trouble(TroubleKind.FILE_MISSING, name="holiday\u202egpj.exe"))
    assert "\u202e" not in said.what
    assert "U+202E" in said.what


def test_how_large_a_mail_may_be_is_told_as_it_is() -> None:
    why = worded(Trouble(TroubleKind.MAIL_TOO_LARGE, name="Inbox.mbox")).why
    limits, megabyte = MailLimits(), 1024 * 1024
    assert f"{limits.mail_bytes // megabyte} MB" in why
    assert f"{limits.file_bytes // megabyte} MB" in why


def test_somebody_left_alone_without_a_reason_has_none_told() -> None:
    said = worded(Trouble(TroubleKind.LEFT_ALONE, name="Dana", since="2026-11-03", reason=""))
    assert said.why == "The reason you kept: none."


def test_a_copy_is_offered_in_place_of_a_damaged_store_only_where_there_is_one() -> None:
    without = worded(Trouble(TroubleKind.STORE_DAMAGED, name="cordially.db"))
    assert without.remedy.startswith("There is no dated copy of it.")
    copy = "copies/cordially-2026-11-01-120000.db"
    said = worded(Trouble(TroubleKind.STORE_DAMAGED, name="cordially.db", copy=copy))
    assert copy in said.remedy
    assert "no dated copy" not in said.remedy
