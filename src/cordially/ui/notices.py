"""What the window says above its panes, and what happens with the answers."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from cordially.domain.errors import Trouble, TroubleKind
from cordially.ui.troubles import worded
from cordially.ui.undo import Undoable, UndoList
from cordially.ui.widgets import CLOSED, Action, Bar, BarArea, BarKind, Closing

_UNDO_BAR = "undo"
_SAMPLE_BAR = "sample"
_SYNCHRONISED_BAR = "synchronised"
_UNDO_SHOWN_MS = 20_000
_ABOUT_SOMEBODY = frozenset(
    {
        TroubleKind.LEFT_ALONE,
        TroubleKind.CONNECTED_ALREADY,
        TroubleKind.INVITED_ALREADY,
        TroubleKind.QUIET_TIME,
        TroubleKind.NAME_NEEDED,
        TroubleKind.PROFILE_UNREADABLE,
        TroubleKind.PROFILE_TAKEN,
        TroubleKind.EMAIL_UNREADABLE,
    }
)
"""Why somebody could not be had where one wanted them: no news once one went on."""


class Notices(BarArea):
    """Bars whose answers go back to who asked, and the list of what can be undone."""

    own_network_asked = Signal()
    synchronised_warning_read = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: dict[str, Callable[[str], None]] = {}
        self._undo = UndoList()
        self._undo_clock = QTimer(self)
        self._undo_clock.setSingleShot(True)
        self._undo_clock.setInterval(_UNDO_SHOWN_MS)
        self._undo_clock.timeout.connect(self._hide_undo)
        self._passing = ""
        self._passing_clock = QTimer(self)
        self._passing_clock.setSingleShot(True)
        self._passing_clock.setInterval(_UNDO_SHOWN_MS)
        self._passing_clock.timeout.connect(self._hide_passing)
        self.action_chosen.connect(self._answered)

    def say(self, bar: Bar, chosen: Callable[[str], None] | None = None) -> None:
        """Show a bar; it goes with any answer, which `chosen` is given.

        That something was taken back is no news for long: such a bar goes by itself, or with
        the next act.
        """
        self._answers.pop(bar.key, None)
        if bar.kind is BarKind.UNDO:
            self._hide_passing()
            if not bar.actions:
                self._passing = bar.key
                self._passing_clock.start()
        if chosen is not None:
            self._answers[bar.key] = chosen
        self.show_bar(bar)

    def take_back(self, key: str) -> None:
        """Take a bar away without an answer."""
        self._answers.pop(key, None)
        self.remove(key)

    def say_trouble(self, trouble: Trouble) -> None:
        """Say what happened, why and what to do."""
        said = worded(trouble)
        detail = f"{said.why} {said.remedy}"
        self.say(Bar(trouble.kind.value, BarKind.TROUBLE, said.what, detail))

    def offer_undo(self, words: str, undo: Callable[[], None]) -> None:
        """Say what was done; the bar goes by itself, the undoing stays possible."""
        self.forget_refusals()
        self._undo.push(Undoable(words, undo))
        offer = Action(_UNDO_BAR, self.tr("Undo"), hint="Ctrl+Z")
        self.say(Bar(_UNDO_BAR, BarKind.UNDO, words, actions=(offer,)), self._undo_answered)
        self._undo_clock.start()

    def forget_refusals(self) -> None:
        """Take away why somebody could not be invited or added: one went on since."""
        for kind in _ABOUT_SOMEBODY:
            self.take_back(kind.value)

    @Slot()
    def undo_last(self) -> None:
        """Undo the last act; nothing happens where there is none."""
        self._hide_undo()
        act = self._undo.take_last()
        if act is not None:
            act.undo()

    def forget_undo(self) -> None:
        """Drop everything that could be undone."""
        self._undo.clear()
        self._hide_undo()

    def say_sample(self) -> None:
        """Say that the people are invented, with the way back (`own_network_asked`)."""
        back = Action("back", self.tr("Back to your own network"))
        what = self.tr("You are looking at sample people.")
        bar = Bar(_SAMPLE_BAR, BarKind.NOTICE, what, actions=(back,), closing=Closing.NEEDS_ANSWER)
        self.say(bar, self._sample_answered)

    def warn_of_synchronised_folder(self, folder: str) -> None:
        """Warn that the store lies where other programs move files."""
        what = self.tr("Your network is kept in a folder that is synchronised.")
        detail = self.tr(
            "{folder} is copied by another program, which can damage or double what is kept"
            " there while Cordially is open. A folder on this computer alone is safer."
        ).format(folder=folder)
        self.say(Bar(_SYNCHRONISED_BAR, BarKind.WARNING, what, detail), self._warning_answered)

    @Slot(str, str)
    def _answered(self, key: str, name: str) -> None:
        self.remove(key)
        answer = self._answers.pop(key, None)
        if answer is not None:
            answer(name)

    def _undo_answered(self, name: str) -> None:
        if name != CLOSED:
            self.undo_last()

    def _sample_answered(self, name: str) -> None:
        self.own_network_asked.emit()

    def _warning_answered(self, name: str) -> None:
        self.synchronised_warning_read.emit()

    @Slot()
    def _hide_undo(self) -> None:
        self._undo_clock.stop()
        self.take_back(_UNDO_BAR)

    @Slot()
    def _hide_passing(self) -> None:
        self._passing_clock.stop()
        self.take_back(self._passing)
