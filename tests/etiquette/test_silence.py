"""What is silent stays silent where it stands, and comes back when it says something else."""

from dataclasses import replace

import pytest

from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.rule import Finding, Rule, Severity
from cordially.etiquette.rules.fields.unfilled_field import RULE as UNFILLED
from cordially.etiquette.rules.form.too_long import RULE as TOO_LONG
from cordially.etiquette.rules.manner.mass_excuse import RULE as EXCUSE
from cordially.etiquette.silence import Reach, Silence, SilenceId, content_of, reaches
from cordially.etiquette.span import Span


def said(words: str, *, before: str = "", about: tuple[str, ...] = ()) -> tuple[Document, Finding]:
    text = f"Hi {{given_name}},\n\n{before}{words} and more.\n\n{{personal}}"
    start = text.index(words)
    span = Span(start, start + len(words))
    return greeting(ada("Arch?"), ben("Harp?"), text=text), Finding(
        EXCUSE, "said", (span,), about=about
    )


def content(words: str, *, before: str = "", about: tuple[str, ...] = ()) -> str:
    return content_of(*said(words, before=before, about=about))


@pytest.mark.parametrize(
    ("words", "before"),
    [
        ("mass mail", "Some words that were put before. "),
        ("Mass  Mail", ""),
        ("máss mail", "👩🏽‍🔬 "),
        ("mass\nmail", ""),
    ],
)
def test_the_same_words_are_known_again_wherever_and_however_they_stand(
    words: str, before: str
) -> None:
    assert content(words, before=before) == content("mass mail")


def test_other_words_or_another_matter_are_another_finding() -> None:
    assert content("mass mail") != content("mass note")
    assert content("mass mail") != content("mass mail", about=("Ada",))


def test_marks_alone_are_told_apart() -> None:
    assert content("!!!") != content("???")


WARNING, STOP = EXCUSE, TOO_LONG


@pytest.mark.parametrize(
    ("rule", "offered"),
    [(WARNING, tuple(Reach)), (STOP, (Reach.MESSAGE,)), (UNFILLED, ())],
    ids=["warning", "stop", "stop that must be mended"],
)
def test_how_far_a_rule_may_be_silenced(rule: Rule, offered: tuple[Reach, ...]) -> None:
    assert reaches(rule) == offered


@pytest.mark.parametrize("rule", [STOP, UNFILLED], ids=["overrulable", "not overrulable"])
@pytest.mark.parametrize("reach", Reach)
def test_no_stop_is_silent_without_words(rule: Rule, reach: Reach) -> None:
    silence = Silence(SilenceId(1), rule.code, reach, "same")
    assert not silence.covers(Finding(rule, "said"), "same")


def test_a_silence_set_on_a_hint_says_nothing_about_the_stop_of_the_same_rule() -> None:
    always = Silence(SilenceId(1), STOP.code, Reach.ALWAYS)
    assert always.covers(Finding(replace(STOP, severity=Severity.HINT), "said"), "")
    assert not always.covers(Finding(STOP, "said"), "")


def test_a_stop_that_must_be_mended_is_not_even_silent_with_words() -> None:
    overruled = Silence(SilenceId(1), UNFILLED.code, Reach.MESSAGE, reason="I want it so")
    assert not overruled.covers(Finding(UNFILLED, "said"), "")
