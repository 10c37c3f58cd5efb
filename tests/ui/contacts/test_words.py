from datetime import date

import pytest

from cordially.domain.acts import Act, ActId, ActKind, Undone
from cordially.domain.people import Column, Event, EventKind, History, PersonId, Tie
from cordially.domain.ties import TieReason
from cordially.ui.contacts.act_words import done, undone
from cordially.ui.contacts.side_parts import explanation
from cordially.ui.contacts.words import column_word, event_line, tie_word
from tests.ui.contacts.people_in_memory import NOW, person


@pytest.mark.parametrize("kind", ActKind)
@pytest.mark.parametrize("detail", ["", "energy"])
def test_every_act_is_told_and_so_is_its_undoing(kind: ActKind, detail: str) -> None:
    act = Act(ActId(1), kind, detail, 12)
    told = undone(Undone(act, frozenset()))
    for sentence in (done(act), told):
        assert sentence.endswith(".")
        assert "{" not in sentence
    assert done(act) != told


def test_tagging_names_the_tag_and_the_number_of_people() -> None:
    assert done(Act(ActId(1), ActKind.TAG, "energy", 12)) == "Tagged 12 people with energy."


def test_putting_one_person_away_names_them() -> None:
    assert done(Act(ActId(1), ActKind.PUT_AWAY, "Karl Weiss", 1)) == "Put Karl Weiss away."


def test_somebody_whom_undo_could_not_take_away_is_said_to_stay() -> None:
    act = Act(ActId(1), ActKind.ADD_PERSON, "Karl Weiss", 1)
    said = undone(Undone(act, frozenset(), stayed=True))
    assert said == "Karl Weiss stays, because you have written to them since, or begun to."
    gone = undone(Undone(act, frozenset({PersonId(1)})))
    assert gone == "Karl Weiss is not added any more."


def test_a_tag_with_a_direction_mark_cannot_turn_the_sentence_around() -> None:
    assert "\u202e" not in done(Act(ActId(1), ActKind.TAG, "a\u202eb", 2))


@pytest.mark.parametrize("kind", EventKind)
def test_every_event_has_a_line_that_begins_with_its_day(kind: EventKind) -> None:
    for text in ("", "Your storage talk stayed with me."):
        line = event_line(Event(kind, None, date(2026, 8, 14), text))
        assert line.startswith("14 Aug 2026 — ")
        assert not line.endswith(": ")
        assert "{" not in line


def test_a_long_message_is_shortened_in_the_timeline() -> None:
    line = event_line(Event(EventKind.WROTE, NOW, None, "word " * 4000))
    assert len(line) < 200
    assert line.endswith("…")


@pytest.mark.parametrize("reason", TieReason)
def test_every_reason_for_a_tie_is_explained(reason: TieReason) -> None:
    somebody = person(1, "Maria Sørensen", history=History(4, 3, NOW))
    words = explanation(reason, somebody)
    assert words.endswith(".")
    assert "{" not in words


def test_ties_and_columns_have_different_words() -> None:
    assert len({tie_word(tie) for tie in Tie}) == len(Tie)
    assert len({column_word(column) for column in Column}) == len(Column)
