"""The hand that drives the tour: it says loudly what it cannot do."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cordially.ui.tour import TourStoppedError
from cordially.ui.tour.hand import Hand

SOON = 0.05


class Form(QWidget):
    """A field and a button that counts."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed = 0
        self.button = QPushButton("Keep")
        self.button.clicked.connect(self.press)
        self.field = QLineEdit()
        self.field.setAccessibleName("Why")
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.button)

    def press(self) -> None:
        self.pressed += 1


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def idle() -> bool:
    return True


def test_it_types_into_a_field_and_presses_a_button(form: Form) -> None:
    hand = Hand(idle, [])
    hand.focus_field("Why")
    hand.type("Zażółć")
    hand.click("Keep")
    assert (form.field.text(), form.pressed) == ("Zażółć", 1)


def test_a_button_that_is_not_there_stops_it_by_name(form: Form) -> None:
    with pytest.raises(TourStoppedError, match="the button “Leave out” did not come"):
        Hand(idle, [], SOON).click("Leave out")


def test_a_button_that_cannot_be_pressed_stops_it(form: Form) -> None:
    form.button.setEnabled(False)
    with pytest.raises(TourStoppedError):
        Hand(idle, [], SOON).click("Keep")


def test_words_that_stay_away_stop_it_and_it_tells_what_it_sees_instead(form: Form) -> None:
    with pytest.raises(TourStoppedError, match=r"“Sent” did not come; to be seen: .*Keep"):
        Hand(idle, [], SOON).see("Sent")


def test_a_fault_behind_the_window_stops_it(form: Form) -> None:
    with pytest.raises(TourStoppedError) as stopped:
        Hand(idle, [ZeroDivisionError("hidden")], SOON).see("Keep")
    assert isinstance(stopped.value.__cause__, ZeroDivisionError)


def test_work_without_an_end_stops_it(form: Form) -> None:
    with pytest.raises(TourStoppedError, match="the end of all work"):
        Hand(lambda: False, [], SOON).settle()
