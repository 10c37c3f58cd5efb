"""The small values of the window outlive it, and never stand in its way."""

import stat
from pathlib import Path

import pytest

from cordially.system.kept_values import KeptValues


def test_a_value_is_there_again_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    first = KeptValues(path)
    first.put("window.geometry", "abc")
    first.put("synchronised.read", "ja, ø")
    again = KeptValues(path)
    assert (again.get("window.geometry"), again.get("synchronised.read")) == ("abc", "ja, ø")
    assert again.get("never put") is None


@pytest.mark.parametrize("content", [b"", b"{", b"[1, 2]", b"\xff\xfe", b"null"])
def test_a_file_that_cannot_be_read_counts_as_empty_and_is_replaced(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "window.json"
    path.write_bytes(content)
    values = KeptValues(path)
    assert values.get("window.geometry") is None
    values.put("window.geometry", "abc")
    assert KeptValues(path).get("window.geometry") == "abc"


def test_the_file_is_for_its_owner_alone_and_leaves_no_part_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    KeptValues(path).put("window.geometry", "abc")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_value_that_is_kept_already_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    values = KeptValues(path)
    values.put("window.geometry", "abc")
    path.unlink()
    values.put("window.geometry", "abc")
    assert not path.exists()
