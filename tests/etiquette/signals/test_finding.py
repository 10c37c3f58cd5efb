from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.domain.background import BackgroundFact, FactKind
from cordially.domain.people import PersonId
from cordially.domain.signals import Signal, SignalKind, Verdict, verdict_of
from cordially.etiquette.reading.reader import trained_reader
from cordially.etiquette.signals.finding import signals_of
from cordially.etiquette.signals.incoming import Before, Incoming, SharedContact

OWN = (
    BackgroundFact(None, FactKind.POSITION, "Siemens AG", "Engineer", "2014-03", "2018"),
    BackgroundFact(None, FactKind.POSITION, "Vatten", "Head of forecasts", "2019"),
    BackgroundFact(None, FactKind.SCHOOL, "TU Delft", "MSc", "2008", "2010"),
)
PITCH = (
    "Hi Ines, we help utilities like yours cut their forecasting costs by 30 percent. Could I show"
    " you our platform in a 15-minute demo this week?"
)
REASON = (
    "Hi Ines, your paper on feeder-level forecasts is the only one I found with open data, and I"
    " am rebuilding our curtailment model on it. May I ask how you cleaned the 2019 series?"
)
EMPTY = "Hi Ines, I came across your impressive profile and would like to add you to my network."


def seen(incoming: Incoming) -> dict[SignalKind, Signal]:
    reader = trained_reader()
    reading = reader.reading(incoming.note)
    found = signals_of(incoming, reading, reader.reason(incoming.note))
    return {signal.kind: signal for signal in found}


@pytest.mark.parametrize(
    ("note", "verdict"),
    [
        (PITCH, Verdict.PITCH),
        (REASON, Verdict.GOOD_REASON),
        (EMPTY, Verdict.GENERIC),
        ("", Verdict.GENERIC),
    ],
)
def test_a_note_gives_the_word_in_the_list(note: str, verdict: Verdict) -> None:
    assert verdict_of(seen(Incoming("", note)).values()) is verdict


def test_a_pitch_is_shown_with_the_words_that_make_it_one() -> None:
    signal = seen(Incoming("", PITCH))[SignalKind.PITCHES]
    assert signal.evidence
    assert signal.evidence in PITCH


def test_a_reason_is_shown_with_the_words_that_only_this_reader_could_get() -> None:
    found = seen(Incoming("", REASON))
    assert found[SignalKind.REASON_ONLY_FOR_YOU].evidence.startswith("your paper on feeder-level")
    assert SignalKind.NO_OFFER in found


def test_a_shared_contact_in_the_note_is_named_with_the_day_of_the_connection() -> None:
    tom = SharedContact(PersonId(7), "Tom Aker", date(2019, 4, 2))
    found = seen(Incoming("", "Tom Aker suggested I write.", named=(tom,), shared=(tom,)))
    signal = found[SignalKind.NAMES_SHARED_CONTACT]
    assert (signal.evidence, signal.person, signal.since) == ("Tom Aker", 7, date(2019, 4, 2))
    assert SignalKind.SHARES_CONTACT not in found


def test_years_together_at_an_employer_are_told() -> None:
    theirs = (BackgroundFact(PersonId(3), FactKind.POSITION, "Siemens", "", "2012", "2016"),)
    signal = seen(Incoming("", "", own=OWN, theirs=theirs))[SignalKind.WORKED_WHERE_YOU_WORKED]
    assert (signal.evidence, signal.begun, signal.ended) == ("Siemens AG", "2014-03", "2016")


def test_years_that_missed_each_other_are_not_told_as_shared() -> None:
    theirs = (BackgroundFact(PersonId(3), FactKind.POSITION, "Siemens", "", "2019", "2021"),)
    signal = seen(Incoming("", "", own=OWN, theirs=theirs))[SignalKind.WORKED_WHERE_YOU_WORKED]
    assert (signal.begun, signal.ended) == ("", "")


@pytest.mark.parametrize(
    ("headline", "kind"),
    [
        ("Grid engineer at Vatten", SignalKind.WORKS_WHERE_YOU_WORK),
        ("Einkauf bei Siemens", SignalKind.WORKED_WHERE_YOU_WORKED),
    ],
)
def test_an_employer_in_the_headline_is_held_against_the_own_ones(
    headline: str, kind: SignalKind
) -> None:
    assert kind in seen(Incoming(headline, "", own=OWN))


def test_a_note_that_only_names_the_readers_employer_shows_nothing_shared() -> None:
    found = seen(Incoming("", "I see that you worked at Siemens, great company.", own=OWN))
    assert SignalKind.WORKED_WHERE_YOU_WORKED not in found


def test_a_note_that_says_both_were_there_is_believed_as_evidence() -> None:
    found = seen(Incoming("", "We both started at Siemens in the same week.", own=OWN))
    assert SignalKind.WORKED_WHERE_YOU_WORKED in found


def test_what_was_before_is_told_with_its_day() -> None:
    before = Before(
        wrote_on=date(2024, 5, 1), asked_on=date(2025, 1, 1), declined_on=date(2025, 1, 3)
    )
    found = seen(Incoming("", "", before=before))
    assert found[SignalKind.WROTE_BEFORE].since == date(2024, 5, 1)
    assert found[SignalKind.DECLINED_BEFORE].since == date(2025, 1, 3)
    assert SignalKind.ASKED_BEFORE not in found


def test_before_the_text_was_read_nothing_is_claimed_about_it() -> None:
    found = {signal.kind for signal in signals_of(Incoming("", REASON), None)}
    assert not found & {SignalKind.NO_OFFER, SignalKind.GENERIC, SignalKind.REASON_ONLY_FOR_YOU}


def test_a_forged_mail_goes_before_every_good_sign() -> None:
    tom = SharedContact(PersonId(7), "Tom Aker")
    incoming = Incoming("", REASON, named=(tom,), suspicion="lookalike-sender")
    assert verdict_of(seen(incoming).values()) is Verdict.SUSPICIOUS


@given(st.text(max_size=400), st.text(max_size=100))
def test_any_text_at_all_gets_an_answer(note: str, headline: str) -> None:
    for signal in seen(Incoming(headline, note, own=OWN)).values():
        assert len(signal.evidence) <= 120
