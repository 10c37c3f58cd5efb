"""Beside the chooser: the picture of the alphabet, and what the choice looks like."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cordially.services.choice_check import By, ChoiceCheck
from cordially.ui.recipients.alphabet_picture import AlphabetPicture
from cordially.ui.recipients.finding_list import KEEP, FindingList, Shown
from cordially.ui.recipients.words import (
    MOST_FOR_ONE_MESSAGE,
    bars_of,
    choice_findings,
    many_of_a_large_network,
    misfits,
    too_few_close,
    too_many,
)
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import Muted


class ChoiceSide(QWidget):
    """The picture and the warnings of a choice.

    `relationship_wanted` asks to choose by relationship, `reason_given` carries why the
    choice is kept, `misfits_wanted` asks to see those who do not fit the filter.
    """

    relationship_wanted = Signal()
    reason_given = Signal(str)
    misfits_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Muted("", self, role=TypeRole.LABEL)
        self.picture = AlphabetPicture(self)
        self.list = FindingList(self)
        self._remark = Muted("", self, role=TypeRole.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(14), scaled(16), scaled(14), scaled(16))
        column.setSpacing(scaled(12))
        for part in (self._label, self.picture, self.list, self._remark):
            column.addWidget(part)
        column.addStretch(1)
        self.list.action_chosen.connect(self._chosen)
        self.list.reason_given.connect(self.reason_given)
        self.forget()

    def forget(self) -> None:
        """Show nothing, until a choice was looked at."""
        self.list.show_findings(())
        self.picture.show_bars(())
        self._label.setText("")
        self._remark.setText("")

    def show_choice(
        self,
        check: ChoiceCheck | None,
        *,
        reason: str,
        chosen: int,
        not_fitting: int,
        too_few: bool,
    ) -> None:
        """Show the picture, the warnings and, where the choice was kept, the reason."""
        findings: list[Shown] = []
        if chosen > MOST_FOR_ONE_MESSAGE:
            findings.append(too_many(chosen))
        elif check is not None and check.care_from is not None and chosen >= check.care_from:
            findings.append(many_of_a_large_network())
        if too_few:
            findings.append(too_few_close())
        if check is not None:
            self._label.setText(
                self.tr("Your choice against your contacts, by given name")
                if check.by is By.GIVEN_NAME
                else self.tr("Your choice against your contacts, by family name")
            )
            self.picture.show_bars(bars_of(check))
            if chosen:
                findings += choice_findings(check, reason)
        if not_fitting:
            findings.append(misfits(not_fitting))
        self.list.show_findings(tuple(findings))
        self.list.setVisible(bool(findings))
        self._say_remark(check, chosen)

    def ask_reason(self) -> None:
        """Ask why the choice is kept, in the first warning that is open."""
        key = next((one.key for one in self.list.shown if _asks(one)), "")
        self.list.ask_reason(key)

    def _say_remark(self, check: ChoiceCheck | None, chosen: int) -> None:
        if not chosen:
            words = self.tr("Tick the people you want to write to. The picture grows with them.")
        elif check is not None and not check.findings:
            words = self.tr(
                "Looked at: blocks of the alphabet, one given name, a walk through the alphabet."
                " Nothing found."
            )
        else:
            words = ""
        self._remark.setText(words)
        self._remark.setVisible(bool(words))

    @Slot(str, str)
    def _chosen(self, _key: str, name: str) -> None:
        if name == "relationship":
            self.relationship_wanted.emit()
        elif name == "show":
            self.misfits_wanted.emit()


def _asks(shown: Shown) -> bool:
    return any(action.name == KEEP for action in shown.actions)
