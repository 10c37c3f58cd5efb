"""What stands before sending: what comes next, and each finding with its reason."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cordially.etiquette.silence import Silence
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import Button, ButtonRole, ButtonSize, Muted, Paragraph, SectionLabel
from cordially.ui.writing.finding_items import Item
from cordially.ui.writing.finding_list import SideList
from cordially.ui.writing.silent_list import SilentList


@dataclass(frozen=True, slots=True)
class Remarks:
    """What is said beside the findings, each empty where there is nothing to say.

    `step` is what is to be done next; with `step_stands` it is said beside findings too.
    `looked_at` tells what was looked at where nothing was found, `language` that the text
    is in none that is read.
    """

    step: str
    step_stands: bool
    looked_at: str
    language: str


class FindingsView(QWidget):
    """The findings of a composition in the order of its text, and what is silent.

    `next_wanted` asks for the next finding. What is done about one comes from `list`.
    """

    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = SideList(self)
        self.silent = SilentList(self)
        self._next_finding = Button(
            self.tr("Next"), self, role=ButtonRole.LINK, size=ButtonSize.SMALL, hint="F8"
        )
        self._next_finding.setAccessibleName(self.tr("Next finding"))
        self._next = Paragraph("", self, role=TypeRole.SMALL)
        self._nothing = Muted("", self, role=TypeRole.SMALL)
        self._language = Muted("", self, role=TypeRole.SMALL)
        head = QHBoxLayout()
        head.addWidget(SectionLabel(self.tr("Before you send"), self), 1)
        head.addWidget(self._next_finding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addLayout(head)
        for part in (self._next, self._nothing, self._language, self.list, self.silent):
            column.addWidget(part)
        self._next_finding.clicked.connect(self.next_wanted)
        self.setVisible(False)

    def show_findings(
        self, findings: tuple[Item, ...], remarks: Remarks, silences: tuple[Silence, ...]
    ) -> None:
        """Show the findings, and what comes next; an empty list says what was looked at."""
        self.list.show_items(findings)
        self.list.setVisible(bool(findings))
        self._next_finding.setVisible(bool(findings))
        self._nothing.setText(remarks.looked_at)
        self._nothing.setVisible(not findings)
        self._language.setText(remarks.language)
        self._language.setVisible(bool(remarks.language))
        self.silent.show_silences(silences)
        # Findings say what to do themselves.
        self._next.setText(remarks.step)
        self._next.setVisible(bool(remarks.step) and (not findings or remarks.step_stands))
        self.setVisible(True)

    def forget(self) -> None:
        """Show nothing, until another composition was looked at."""
        self.list.show_items(())
        self.silent.close_list()
        self.silent.show_silences(())
        self.setVisible(False)

    def close_open(self) -> bool:
        """Close what was opened in a card, or the list of what is silent."""
        return self.list.close_open() or self.silent.close_list()
