"""What each sign says, and what was taken back."""

from datetime import UTC, date, datetime

import pytest

from cordially.domain.people import PersonId
from cordially.domain.requests import (
    Decision,
    Request,
    RequestId,
    RequestSource,
    Step,
    StepId,
    Suspicion,
)
from cordially.domain.signals import Signal, SignalKind, Tone, Verdict, verdict_of
from cordially.ui.requests.words import (
    VERDICT_TONES,
    last_words,
    list_words,
    sign_line,
    suspicion_words,
    undone_words,
    verdict_word,
)

pytestmark = pytest.mark.usefixtures("english")

TOM = PersonId(1)
DAY = date(2019, 4, 2)


@pytest.mark.parametrize(
    ("signal", "words", "evidence"),
    [
        (
            Signal(SignalKind.NAMES_SHARED_CONTACT, Tone.GOOD, "Tom Aker", TOM, DAY),
            "Names someone you both know",
            "Tom Aker, connected since 2019",
        ),
        (
            Signal(SignalKind.REASON_ONLY_FOR_YOU, Tone.GOOD, "your paper"),
            "Gives a reason only for you",
            "“your paper”",
        ),
        (
            Signal(
                SignalKind.WORKED_WHERE_YOU_WORKED,
                Tone.GOOD,
                "Siemens",
                begun="2014-03",
                ended="2018",
            ),
            "Worked where you worked",
            "Siemens, 2014–2018",
        ),
        (
            Signal(SignalKind.SAME_SCHOOL, Tone.GOOD, "ETH", begun="2014", ended="2014-12"),
            "Went to your school",
            "ETH, 2014",
        ),
        (
            Signal(SignalKind.WORKS_WHERE_YOU_WORK, Tone.GOOD, "Vatten", begun="2020"),
            "Works where you work",
            "Vatten, since 2020",
        ),
        (
            Signal(SignalKind.WAS_CONNECTED, Tone.NEUTRAL, since=DAY),
            "Was connected with you before",
            "until 2 Apr 2019",
        ),
        (
            Signal(SignalKind.LEFT_ALONE, Tone.NEUTRAL, "asked me to", since=DAY),
            "Asked you to be left alone",
            "since 2 Apr 2019 · asked me to",
        ),
        (
            Signal(SignalKind.DECLINED_BEFORE, Tone.BAD, since=DAY),
            "Was declined before",
            "2 Apr 2019",
        ),
        (
            Signal(SignalKind.SAME_TEXT_AS_OTHERS, Tone.BAD, "1"),
            "The same text as from 1 other",
            "",
        ),
        (
            Signal(SignalKind.SAME_TEXT_AS_OTHERS, Tone.BAD, "3"),
            "The same text as from 3 others",
            "",
        ),
    ],
    ids=lambda value: value.kind.value if isinstance(value, Signal) else "",
)
def test_a_sign_says_what_was_seen_and_where(signal: Signal, words: str, evidence: str) -> None:
    line = sign_line(signal)
    assert (line.words, line.evidence) == (words, evidence)


def test_evidence_that_turns_the_direction_of_reading_is_shown_as_what_it_is() -> None:
    line = sign_line(Signal(SignalKind.PITCHES, Tone.BAD, "buy \u202enow"))
    assert "\u202e" not in line.evidence
    assert "U+202E" in line.evidence


@pytest.mark.parametrize("kind", SignalKind)
@pytest.mark.parametrize("tone", Tone)
def test_every_sign_has_a_mark_a_word_for_it_and_words(kind: SignalKind, tone: Tone) -> None:
    line = sign_line(Signal(kind, tone))
    assert line.mark
    assert line.says
    assert line.words


@pytest.mark.parametrize("suspicion", Suspicion)
def test_every_suspicion_is_a_sentence_of_its_own(suspicion: Suspicion) -> None:
    words = suspicion_words(suspicion.value)
    assert words.endswith(".")
    assert words != suspicion_words("something new")


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_a_word_and_a_colour(verdict: Verdict) -> None:
    assert verdict_word(verdict)
    assert verdict in VERDICT_TONES


@pytest.mark.parametrize(
    ("kinds", "verdict"),
    [
        ([SignalKind.PITCHES, SignalKind.REASON_ONLY_FOR_YOU], Verdict.PITCH),
        ([SignalKind.NO_OFFER, SignalKind.NAMES_SHARED_CONTACT], Verdict.GOOD_REASON),
        ([SignalKind.NO_NOTE, SignalKind.SAME_SCHOOL], Verdict.MAY_KNOW),
        ([SignalKind.NO_OFFER, SignalKind.GENERIC], Verdict.GENERIC),
        ([SignalKind.NO_NOTE], Verdict.GENERIC),
        ([SignalKind.NO_NOTE, SignalKind.PROFILE_GONE], Verdict.UNCLEAR),
        ([SignalKind.SUSPICIOUS_SENDER, SignalKind.REASON_ONLY_FOR_YOU], Verdict.SUSPICIOUS),
        ([], Verdict.UNCLEAR),
    ],
)
def test_the_word_in_the_list_follows_from_the_signs(
    kinds: list[SignalKind], verdict: Verdict
) -> None:
    assert verdict_of(Signal(kind, Tone.NEUTRAL) for kind in kinds) is verdict


@pytest.mark.parametrize("decision", Decision)
def test_what_was_taken_back_is_said_with_the_name(decision: Decision) -> None:
    step = Step(StepId(1), decision, (RequestId(1),), ("Dan Brice",))
    assert "Dan Brice" in undone_words(step)


@pytest.mark.parametrize("decision", Decision)
def test_what_was_decided_last_is_said_with_the_name(decision: Decision) -> None:
    step = Step(StepId(1), decision, (RequestId(1),), ("Dan {Brice}",))
    assert "Dan {Brice}" in last_words(step)


@pytest.mark.parametrize(
    ("headline", "note", "words"),
    [
        ("Grid engineer", "Hi Ines, we met in Oslo.", "Grid engineer · 2 shared"),
        ("", "Hi Ines,\n\nwe met in Oslo.", "2 shared · Hi Ines, we met in Oslo."),
        ("", " \n", "2 shared · No note"),
    ],
)
def test_the_list_says_what_they_do_or_how_they_begin(headline: str, note: str, words: str) -> None:
    came = datetime(2026, 11, 2, tzinfo=UTC)
    source = RequestSource.ARCHIVE
    asked = Request(
        RequestId(1), "", "Priya", headline, note, None, came, source, None, None, connected=False
    )
    assert list_words(asked, 2) == words
