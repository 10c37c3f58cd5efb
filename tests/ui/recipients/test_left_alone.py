"""Somebody left alone in the chooser: shown with the reason, never ticked."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from cordially.domain.people import PersonId, PersonRow, Tie
from cordially.services.audiences import Candidate, Reason, ReasonKind
from cordially.ui.recipients.table_model import CHOSEN, WHY, CandidateModel
from cordially.ui.recipients.words import reason_tone
from cordially.ui.theme import Tone
from tests.writing_room import SetClock

pytestmark = pytest.mark.usefixtures("theme", "english")

TOM, DANA = PersonId(1), PersonId(2)
ALONE = Reason(ReasonKind.LEFT_ALONE, Tie.STRONG, date(2026, 11, 3))


def candidate(person: PersonId, name: str, reason: Reason) -> Candidate:
    given, _, family = name.partition(" ")
    return Candidate(PersonRow(person, given, family, "", "", "", "", "strong", ""), reason)


@pytest.fixture
def model() -> CandidateModel:
    model = CandidateModel(SetClock())
    strong = Reason(ReasonKind.STRONG, Tie.STRONG, None)
    model.show_candidates(
        (candidate(TOM, "Tom Aker", strong), candidate(DANA, "Dana Whitlock", ALONE))
    )
    return model


def test_the_reason_says_since_when(model: CandidateModel) -> None:
    assert model.index(1, WHY).data() == "left alone since 3 Nov 2026"
    assert reason_tone(ALONE) is Tone.AMBER


def test_there_is_no_box_to_tick(model: CandidateModel) -> None:
    boxes = [model.index(row, CHOSEN) for row in (0, 1)]
    checkable = [bool(model.flags(box) & Qt.ItemFlag.ItemIsUserCheckable) for box in boxes]
    assert checkable == [True, False]
    assert boxes[1].data(Qt.ItemDataRole.CheckStateRole) is None


def test_choosing_everybody_passes_over_them(model: CandidateModel) -> None:
    model.turn([range(2)])
    assert model.chosen == (TOM,)
    model.turn([range(1, 2)])
    assert model.chosen == (TOM,)


def test_whoever_was_chosen_before_can_be_let_go(model: CandidateModel) -> None:
    model.choose((DANA,))
    model.turn([range(1, 2)])
    assert model.chosen == ()
