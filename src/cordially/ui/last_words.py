"""Before the window closes: whatever is not kept yet is handed over, or the window stays."""

import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from cordially.domain.errors import Trouble
from cordially.ui.shell import Pane, Shell
from cordially.ui.troubles import worded
from cordially.ui.widgets import CLOSED, Action, Bar, BarKind, ButtonRole

_BAR = "unsaved"

translate = QCoreApplication.translate


class LastWords:
    """Asks the panes that were built to keep what they hold.

    Where one cannot, its pane comes to the front and a bar asks whether to try `again` or
    to `lose` it; both are bound methods.
    """

    def __init__(
        self,
        panes: Mapping[str, Pane],
        shell: Shell,
        again: Callable[[], object],
        lose: Callable[[], None],
    ) -> None:
        self._panes = panes
        self._shell = shell
        self._again = again
        self._lose = lose

    def are_kept(self) -> bool:
        """Whether everything is kept now."""
        return all(self._keeps(key) for key in self._panes)

    def _keeps(self, key: str) -> bool:
        try:
            self._panes[key].keep_unsaved()
        except Trouble as trouble:
            said = worded(trouble)
            self._stay_open(key, f"{said.what} {said.why} {said.remedy}")
            return False
        except Exception:  # noqa: BLE001 - whatever it was, the words are not kept yet
            sys.excepthook(*sys.exc_info())
            self._stay_open(
                key, translate("LastWords", "Copy what you wrote to a safe place, or try again.")
            )
            return False
        return True

    def _stay_open(self, key: str, detail: str) -> None:
        self._shell.go_to(key)
        actions = (
            Action("again", translate("LastWords", "Try again"), ButtonRole.PRIMARY),
            Action("close", translate("LastWords", "Close and lose it")),
        )
        what = translate(
            "LastWords", "Your last words could not be kept, so the window stays open."
        )
        self._shell.show_bar(Bar(_BAR, BarKind.TROUBLE, what, detail, actions), self._answered)

    def _answered(self, name: str) -> None:
        if name == "close":
            self._lose()
        elif name != CLOSED:
            self._again()
