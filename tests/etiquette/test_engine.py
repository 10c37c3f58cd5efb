"""Findings come in the order of the text, and no words are spoken of twice."""

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.etiquette.document import Document
from cordially.etiquette.engine import SupersededError, arranged, judge
from cordially.etiquette.invented import ada, ben, cleo, greeting
from cordially.etiquette.rule import Finding, Rule, Severity, Where
from cordially.etiquette.rules.manner.mass_excuse import RULE as ANY_RULE
from cordially.etiquette.span import Span

TEXT = "Hi {given_name},\n\n{personal}\n\nA calm end of the year to you, and more words than that."
DOCUMENT = greeting(ada("The arch holds."), ben("The harp sounds."), cleo("Siena."), text=TEXT)


def rule(code: str, severity: Severity = Severity.WARNING) -> Rule:
    def check(_document: Document) -> Iterable[Finding]:
        return ()

    return replace(ANY_RULE, code=code, name=f"rule-{code.lower()}", severity=severity, check=check)


def finding(
    code: str,
    *spans: tuple[int, int],
    severity: Severity = Severity.WARNING,
    where: Where = Where.TEXT,
    people: tuple[int, ...] = (),
) -> Finding:
    return Finding(
        rule(code, severity), "said", tuple(Span(*span) for span in spans), where, people
    )


def codes(*findings: Finding) -> list[str]:
    return [one.rule.code for one in arranged(DOCUMENT, findings)]


def test_findings_come_in_the_order_of_the_text_whatever_they_weigh() -> None:
    line = finding("B100", (0, 3), where=Where.PERSONAL, people=(1,))
    assert codes(
        finding("D100", (40, 50), severity=Severity.STOP),
        finding("C100", (2, 4), severity=Severity.HINT),
        line,
        finding("A100", people=(0, 1)),
    ) == ["A100", "C100", "B100", "D100"]


def test_lines_come_in_the_order_of_the_recipients() -> None:
    found = [finding(f"B10{at}", (0, 3), where=Where.PERSONAL, people=(at,)) for at in (2, 0, 1)]
    assert codes(*found) == ["B100", "B101", "B102"]


def test_of_two_on_the_same_words_the_graver_alone_is_told() -> None:
    graver = finding("Z100", (40, 50), severity=Severity.STOP)
    assert codes(finding("A100", (45, 60)), graver) == ["Z100"]


def test_words_that_nobody_else_speaks_of_are_still_told() -> None:
    graver = finding("Z100", (40, 50), severity=Severity.STOP)
    (_, lesser) = arranged(DOCUMENT, [finding("A100", (45, 55), (60, 70)), graver])
    assert lesser.spans == (Span(60, 70),)


def test_two_that_weigh_the_same_are_both_told_unless_their_words_are_the_same() -> None:
    assert codes(finding("A100", (40, 50)), finding("B100", (45, 60))) == ["A100", "B100"]
    assert codes(finding("B100", (40, 50)), finding("A100", (40, 50))) == ["A100"]


def test_what_is_about_different_people_does_not_overlap() -> None:
    stop = finding("Z100", (18, 28), severity=Severity.STOP, people=(0, 1))
    assert codes(stop, finding("A100", (18, 28), people=(2,))) == ["Z100", "A100"]
    assert codes(stop, finding("A100", (18, 28), people=(1, 2))) == ["Z100"]


def test_the_same_thing_is_told_once() -> None:
    assert codes(finding("A100", (40, 50)), finding("A100", (40, 50))) == ["A100"]


SPANS = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda at: (at[0], at[0] + at[1]))


@given(
    st.lists(
        st.builds(
            lambda code, severity, spans: finding(code, *spans, severity=severity),
            st.sampled_from(["A100", "B100", "C100"]),
            st.sampled_from(Severity),
            st.lists(SPANS, min_size=1, max_size=3),
        ),
        max_size=6,
    )
)
def test_no_word_is_told_by_a_graver_and_a_lesser_finding(found: list[Finding]) -> None:
    told = arranged(DOCUMENT, found)
    for one in told:
        for other in told:
            if one.rule.severity is not other.rule.severity:
                assert not any(
                    mine.start < theirs.end and theirs.start < mine.end
                    for mine in one.spans
                    for theirs in other.spans
                )
    assert bool(told) == bool(found)


def test_what_is_silent_takes_no_words_from_others() -> None:
    graver = replace(
        rule("Z100", Severity.STOP), check=says(finding("Z100", (40, 50), severity=Severity.STOP))
    )
    lesser = replace(rule("A100"), check=says(finding("A100", (40, 50))))

    def silent(one: Finding) -> bool:
        return one.rule.code == "Z100"

    judgement = judge(DOCUMENT, (graver, lesser), silent=silent)
    assert [one.rule.code for one in judgement.findings] == ["A100"]


def test_a_look_that_nobody_waits_for_ends_at_the_next_rule() -> None:
    asked: list[str] = []

    def note(_document: Document) -> Iterable[Finding]:
        asked.append("asked")
        return ()

    with pytest.raises(SupersededError):
        judge(DOCUMENT, [replace(rule("A100"), check=note)] * 5, superseded=lambda: len(asked) > 1)
    assert len(asked) == 2


def says(*findings: Finding) -> Callable[[Document], Iterable[Finding]]:
    def check(_document: Document) -> Iterable[Finding]:
        return findings

    return check
