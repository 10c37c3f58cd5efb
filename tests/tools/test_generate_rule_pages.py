"""The pages of the rules are made from the rules, and cannot drift from them unseen."""

from pathlib import Path

import pytest

from cordially.etiquette.rules import RULES
from tools.generate_rule_pages import main, pages


def test_every_rule_has_a_page_with_its_reason_and_all_its_examples() -> None:
    written = pages()
    for rule in RULES:
        text = written[f"{rule.name}.md"]
        assert rule.rationale in text
        for example in (*rule.flagged, *rule.accepted):
            assert example.shows[1:] in text
        assert f"({rule.name}.md)" in written["README.md"]


def test_the_pages_in_the_repository_are_fresh() -> None:
    assert main(["--check"]) == 0


@pytest.mark.parametrize("harm", ["changed", "missing", "stray"])
def test_a_page_that_drifted_is_named_and_fails(
    harm: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([], tmp_path) == 0
    assert main(["--check"], tmp_path) == 0
    page = tmp_path / "missing-line.md"
    if harm == "missing":
        page.unlink()
    elif harm == "changed":
        page.write_text(page.read_text(encoding="utf-8") + "x", encoding="utf-8")
    else:
        page = tmp_path / "no-such-rule.md"
        page.write_text("x", encoding="utf-8")
    assert main(["--check"], tmp_path) == 1
    assert page.name in capsys.readouterr().out
    assert main([], tmp_path) == 0
    assert main(["--check"], tmp_path) == 0
