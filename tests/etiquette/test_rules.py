"""What every rule has to keep, whichever it is."""

import pkgutil
import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.hostile import PLACES, SHAPES, hostile, taken
from cordially.domain.messages import Channel, Kind
from cordially.etiquette import rules
from cordially.etiquette.document import Document, Name, Past, Reader
from cordially.etiquette.engine import judge
from cordially.etiquette.invented import DAY, greeting
from cordially.etiquette.rule import Example, Finding, Rule, Where
from cordially.etiquette.rule_page import fixed, fixed_text
from cordially.etiquette.rules import RULES
from tests.untraced import untraced

LIMIT_MS = 20
"""So long one rule may take for 100,000 hostile characters."""


def examples(kind: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.name}: {example.shows}")
        for rule in RULES
        for example in (rule.flagged if kind == "flagged" else rule.accepted)
    ]


def text_of(document: Document, finding: Finding) -> str:
    """The text that a finding's spans and fix count in."""
    if finding.where is Where.PERSONAL:
        return document.recipients[finding.recipients[0]].personal
    return document.text


def check_finding(document: Document, finding: Finding) -> None:
    """What holds for any finding in any document."""
    assert finding.where is not Where.PERSONAL or len(finding.recipients) == 1
    assert all(0 <= place < len(document.recipients) for place in finding.recipients)
    assert len(set(finding.recipients)) == len(finding.recipients)
    text = text_of(document, finding)
    assert all(0 <= span.start <= span.end <= len(text) for span in finding.spans)
    assert finding.message.strip()
    assert finding.suggestion is None or finding.suggestion.strip()
    assert all(finding.about)
    reached = 0
    for edit in sorted(finding.fix, key=lambda edit: edit.span.start):
        assert reached <= edit.span.start <= edit.span.end <= len(text)
        reached = edit.span.end
    if finding.fix:
        assert fixed(text, finding.fix) != text


@pytest.mark.parametrize(("rule", "example"), examples("flagged"))
def test_a_flagged_example_is_flagged(rule: Rule, example: Example) -> None:
    assert list(rule.check(example.document))


@pytest.mark.parametrize(("rule", "example"), examples("accepted"))
def test_an_accepted_example_is_left_alone(rule: Rule, example: Example) -> None:
    assert not list(rule.check(example.document))


@pytest.mark.parametrize(("rule", "example"), examples("flagged"))
def test_a_fix_makes_of_an_example_what_the_rule_says(rule: Rule, example: Example) -> None:
    made = fixed_text(example.document, tuple(rule.check(example.document)))
    if made is not None and example.mended:
        assert made == example.mended


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_that_can_mend_says_what_becomes_of_an_example(rule: Rule) -> None:
    mending = [
        example
        for example in rule.flagged
        if fixed_text(example.document, tuple(rule.check(example.document))) is not None
    ]
    assert not mending or any(example.mended for example in mending)


@pytest.mark.parametrize(("rule", "example"), examples("flagged"))
def test_what_a_fix_makes_is_not_found_again(rule: Rule, example: Example) -> None:
    for finding in rule.check(example.document):
        if not finding.fix:
            continue
        document = example.document
        made = fixed(text_of(document, finding), finding.fix)
        readers = list(document.recipients)
        text = made if finding.where is Where.TEXT else document.text
        if finding.where is Where.PERSONAL:
            (place,) = finding.recipients
            before = readers[place]
            readers[place] = Reader(
                before.given_name, before.family_name, before.company, before.position, made
            )
        mended = greeting(*readers, text=text, kind=document.kind, channel=document.channel)
        assert finding.about not in {again.about for again in rule.check(mended)}


@pytest.mark.parametrize(("rule", "example"), examples("flagged") + examples("accepted"))
def test_findings_point_into_the_text_they_name(rule: Rule, example: Example) -> None:
    for finding in judge(example.document).findings:
        check_finding(example.document, finding)


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


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_shows_what_it_leaves_alone_as_often_as_what_it_finds(rule: Rule) -> None:
    assert len(rule.flagged) >= 3
    assert len(rule.accepted) >= len(rule.flagged)
    for shown in (rule.flagged, rule.accepted):
        assert len({example.shows for example in shown}) == len(shown)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_a_rule_says_is_calm(rule: Rule) -> None:
    said: list[Finding] = [
        found for example in rule.flagged for found in rule.check(example.document)
    ]
    for words in [rule.rationale, *(found.message for found in said)]:
        assert words.rstrip("”").endswith((".", "?"))
        assert "successfully" not in words.lower()
    assert not any("!" in found.message for found in said)


SNIPPETS = (
    "{personal}",
    "{given_name}",
    "{{first}}",
    "[Name]",
    "%FIRSTNAME%",
    "<<name>>",
    "Sorry for the mass mail!",
    "ACT NOW!!!",
    "🎉🎉🎉 👩🏽‍🎓",
    "Entschuldigt die Rundmail.",
    "https://example.org/a?utm_source=x&id=1)",
    "had to share https://youtu.be/x",
    "https://ada:b@bit.ly/a",
    "www.example.org",
    "+49 170 1234567",
    "IBAN DE02 1203 0000 0000 2020 51",
    "Merry Christmas, Ada",
    "e\u0301\u202e\u200b\x00\ud800",
    "Dear Sir or Madam",
    "\n\n",
    " ",
    "ß İ ﬁ œ ʼn",
)
"""What rules look for, so that chance puts much of it together."""

TEXTS = st.lists(st.one_of(st.sampled_from(SNIPPETS), st.text(max_size=12)), max_size=8).map(
    "".join
)
NAMES = st.one_of(st.sampled_from(("Ada", "Ben", "", "Zoë K.", "山田")), st.text(max_size=8))
READERS = st.builds(
    Reader,
    given_name=NAMES,
    family_name=NAMES,
    company=st.one_of(st.just(""), NAMES),
    position=st.one_of(st.just(""), NAMES),
    personal=TEXTS,
    how_we_met=st.text(max_size=8),
    known=st.none() | st.text(max_size=8),
    languages=st.sampled_from(((), ("en",), ("de", "fr"))),
    complained=st.booleans(),
    fits=st.booleans(),
)
PASTS = st.builds(
    Past,
    day=st.dates(date(2025, 1, 1), DAY),
    recipients=st.tuples(st.builds(Name, NAMES, NAMES)),
    personal=st.just(()) | st.tuples(TEXTS),
)
DOCUMENTS = st.builds(
    Document,
    id=st.just("any"),
    kind=st.sampled_from(Kind),
    channel=st.sampled_from(Channel),
    text=TEXTS,
    recipients=st.lists(READERS, max_size=4).map(tuple),
    today=st.just(DAY),
    network=st.none() | st.lists(st.builds(Name, NAMES, NAMES), max_size=6).map(tuple),
    history=st.lists(PASTS, max_size=2).map(tuple),
    subject=st.none() | TEXTS,
)


@settings(max_examples=150, deadline=None)
@given(DOCUMENTS)
def test_whatever_is_written_can_be_judged(document: Document) -> None:
    judgement = judge(document)
    for finding in judgement.findings:
        check_finding(document, finding)
    assert len(judgement.personal) == len(document.recipients)


@settings(max_examples=60, deadline=None)
@given(DOCUMENTS)
def test_the_same_document_is_judged_the_same_again(document: Document) -> None:
    assert judge(document) == judge(document)


@pytest.mark.parametrize("shape", SHAPES)
def test_no_rule_takes_long_for_a_hostile_text(shape: str) -> None:
    slow = {rule.name: ms for rule in RULES if (ms := took(rule, shape)) >= LIMIT_MS}
    assert not slow


def took(rule: Rule, shape: str) -> float:
    """Milliseconds of this process for the slowest of three documents, the best of turns.

    What all rules share of a text is made before (`benchmarks.hostile`).
    """
    slowest = 0.0
    for place in range(PLACES):
        best = float("inf")
        for turn in range(4):
            document = hostile(shape, place, turn)
            with untraced():
                best = min(best, taken(rule, document))
            if best < LIMIT_MS:
                break
        slowest = max(slowest, best)
    return slowest
