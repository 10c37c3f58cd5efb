"""What stands beside the chooser."""

import pytest
from pytestqt.qtbot import QtBot

from cordially.services.choice_check import By, ChoiceCheck
from cordially.ui.recipients.choice_side import ChoiceSide


@pytest.mark.parametrize(
    ("chosen", "care_from", "keys"),
    [
        (49, 50, []),
        (50, 50, ["large-network"]),
        (200, 50, ["large-network"]),
        (200, None, []),
        (201, 50, ["too-many"]),
        (201, None, ["too-many"]),
    ],
)
def test_many_people_out_of_a_large_network_are_told_once(
    qtbot: QtBot, chosen: int, care_from: int | None, keys: list[str]
) -> None:
    side = ChoiceSide()
    qtbot.addWidget(side)
    check = ChoiceCheck(chosen, By.GIVEN_NAME, (), (), care_from)
    side.show_choice(check, reason="", chosen=chosen, not_fitting=0, too_few=False)
    assert [shown.key for shown in side.list.shown] == keys
