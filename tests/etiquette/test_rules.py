"""What every rule has to keep, whichever it is."""

import pkgutil
import re

import pytest

from cordially.etiquette import rules
from cordially.etiquette.engine import judge
from cordially.etiquette.rule import Example, Finding, Rule, Where
from cordially.etiquette.rules import RULES


def examples(kind: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.name}: {example.shows}")
        for rule in RULES
        for example in (rule.flagged if kind == "flagged" else rule.accepted)
    ]


@pytest.mark.parametrize(("rule", "example"), examples("flagged"))
def test_a_flagged_example_is_flagged(rule: Rule, example: Example) -> None:
    assert list(rule.check(example.document))


@pytest.mark.parametrize(("rule", "example"), examples("accepted"))
def test_an_accepted_example_is_left_alone(rule: Rule, example: Example) -> None:
    assert not list(rule.check(example.document))


@pytest.mark.parametrize(("rule", "example"), examples("flagged") + examples("accepted"))
def test_findings_point_into_the_text_they_name(rule: Rule, example: Example) -> None:
    document = example.document
    for finding in judge(document).findings:
        personal = finding.where is Where.PERSONAL
        assert not personal or len(finding.recipients) == 1
        text = document.recipients[finding.recipients[0]].personal if personal else document.text
        assert all(0 <= span.start <= span.end <= len(text) for span in finding.spans)
        assert all(0 <= place < len(document.recipients) for place in finding.recipients)


def test_every_module_of_the_rules_is_in_the_registry() -> None:
    modules = {
        module.name.rpartition(".")[2]
        for module in pkgutil.walk_packages(rules.__path__, f"{rules.__name__}.")
        if not module.ispkg
    }
    assert modules == {rule.name.replace("-", "_") for rule in RULES}


def test_no_two_rules_share_a_code_or_a_name() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_says_all_that_its_page_needs(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]\d{3}", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.name)
    assert re.fullmatch(r"P\d{2}", rule.practice)
    assert rule.title
    assert rule.source
    assert 2 <= len(re.findall(r"[.?](?:\s|$)", rule.rationale)) <= 4
    assert len(rule.flagged) >= 2
    assert len(rule.accepted) >= 2


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_a_rule_says_is_calm(rule: Rule) -> None:
    said: list[Finding] = [
        found for example in rule.flagged for found in rule.check(example.document)
    ]
    for words in [rule.rationale, *(found.message for found in said)]:
        assert words.rstrip("”").endswith((".", "?"))
        assert "successfully" not in words.lower()
    assert not any("!" in found.message for found in said)
