"""What the window says of its store: typed words that cannot be kept, and damage."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from cordially.services.composing import Typing
from cordially.ui.damage import Damage, damage_bar, look_for_damage
from cordially.ui.main_window import MainWindow
from cordially.ui.surroundings import Surroundings
from cordially.ui.troubles import worded
from cordially.ui.widgets import Bar, BarKind

_LOOK_AT_JOURNAL_MS = 2000
_COPIES = "copies"
_UNSAFE_BAR = "typed-unsafe"


class StoreWatch(QObject):
    """Looks for damage once, and every two seconds whether what is typed is kept."""

    def __init__(self, typing: Typing, around: Surroundings, window: MainWindow) -> None:
        super().__init__(window)
        self._typing = typing
        self._around = around
        self._window = window
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_AT_JOURNAL_MS)
        self._clock.timeout.connect(self._look_at_journal)

    def begin(self) -> None:
        """Look from now on."""
        around = self._around
        self._clock.start()
        look = partial(look_for_damage, around.is_whole, around.folder / _COPIES)
        around.tasks.run(look, self._looked_for_damage)

    @Slot()
    def _look_at_journal(self) -> None:
        trouble = self._typing.trouble
        if trouble is None:
            self._window.remove_bar(_UNSAFE_BAR)
            return
        said = worded(trouble)
        what = self.tr("What you type cannot be kept at this moment.")
        detail = f"{said.what} {said.remedy}"
        self._window.show_bar(Bar(_UNSAFE_BAR, BarKind.TROUBLE, what, detail))

    def _looked_for_damage(self, damage: Damage) -> None:
        if damage is not Damage.NONE:
            folder = self._around.folder
            self._window.show_bar(damage_bar(damage, folder, folder / _COPIES))
