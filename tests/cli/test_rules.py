"""`cordially rules` tells which rules there are, and the page of each."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cordially.cli.rules import rules
from cordially.etiquette.rules import RULES
from cordially.etiquette.rules.lines import misplaced_line
from cordially.etiquette.rules.links import tracking_link


def call(*arguments: str) -> Result:
    return CliRunner().invoke(rules, arguments)


def test_without_a_name_every_rule_has_a_line_in_the_order_of_the_codes() -> None:
    result = call()
    lines = result.stdout.splitlines()
    assert result.exit_code == 0
    assert [line.split()[0] for line in lines] == sorted(rule.code for rule in RULES)
    (line,) = [line for line in lines if line.startswith("L105")]
    assert line.split(maxsplit=4) == [
        "L105",
        "misplaced-line",
        "warning",
        "P02",
        "The personal line in the wrong place",
    ]


def test_the_columns_stand_below_each_other() -> None:
    lines = call().stdout.splitlines()
    for rule, line in zip(sorted(RULES, key=lambda rule: rule.code), lines, strict=True):
        assert line.endswith(f"  {rule.practice}  {rule.title}")
        assert line.index(rule.practice, 20) == lines[0].index("P03")


def test_the_list_can_be_had_as_json() -> None:
    told = json.loads(call("--json").stdout)
    assert len(told) == len(RULES)
    assert {
        "code": "F102",
        "name": "empty-field",
        "severity": "stop",
        "practice": "P02",
        "title": "A field with nothing to fill it",
    } in told


@pytest.mark.parametrize("name", ["misplaced-line", "L105", "l105", " Misplaced-Line "])
def test_a_rule_is_told_by_its_name_or_its_code(name: str) -> None:
    result = call(name)
    rule = misplaced_line.RULE
    assert result.exit_code == 0
    assert result.stdout.startswith(f"# {rule.title}\n\n`misplaced-line` (L105), practice P02;")
    assert rule.rationale in result.stdout
    assert rule.source in result.stdout
    for example in (*rule.flagged, *rule.accepted):
        assert example.shows[1:] in result.stdout


def test_the_page_says_what_is_found_in_an_example_and_shows_its_words_as_they_are() -> None:
    told = call("empty-field").stdout
    assert "> No company is known for Cleo Marchetti, so the field would stay empty." in told
    assert "Hi {given_name},\n\n{personal}" in told
    assert "\\" not in told


def test_the_page_shows_what_a_fix_makes_of_an_example() -> None:
    told = call("tracking-link").stdout
    mended = tracking_link.RULE.flagged[0].mended
    assert f"One key makes it:\n\n```text\n{mended}\n```\n" in told


def test_the_page_shows_what_would_be_better_where_nothing_mends_by_itself() -> None:
    assert "\nBetter: Did the talk on salt caverns become the book" in call("L104").stdout


def test_one_rule_can_be_had_as_json() -> None:
    told = json.loads(call("--json", "misplaced-line").stdout)
    rule = misplaced_line.RULE
    assert (told["code"], told["rationale"], told["source"], told["overrulable"]) == (
        "L105",
        rule.rationale,
        rule.source,
        True,
    )
    assert told["accepted"] == [example.shows for example in rule.accepted]


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("empty-feild", "empty-field"),
        ("walk", "alphabet-walk"),
        ("F120", "F102 (empty-field)"),
        ("link", "link-only"),
    ],
)
def test_an_unknown_name_gives_one_sentence_with_the_nearest_names(name: str, near: str) -> None:
    result = call(name)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(f"There is no rule “{name}”; the nearest ")
    assert near in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("name", ["", "\x1b[31m\n", "字" * 5000])
def test_a_name_like_no_other_gives_one_sentence_and_does_nothing_to_the_terminal(
    name: str,
) -> None:
    result = call(name)
    assert (result.exit_code, result.stdout) == (1, "")
    assert len(result.stderr.splitlines()) == 1
    assert len(result.stderr) < 200
    assert "\x1b" not in result.stderr
    assert "`cordially rules` lists them" in result.stderr


def test_it_is_a_command_of_the_program(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cordially", "--profile", str(tmp_path / "p"), "rules", "F101"],
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode().startswith("# A placeholder that nobody fills")
    assert list(tmp_path.iterdir()) == []
