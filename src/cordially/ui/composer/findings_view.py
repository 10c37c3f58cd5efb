"""What stands before sending: what comes next, and each finding with its reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cordially.domain.desk import Desk
from cordially.domain.messages import RecipientId
from cordially.services.choice_check import ChoiceCheck
from cordially.services.reviewing import Review
from cordially.ui.composer.finding_list import SideList
from cordially.ui.composer.finding_words import items_of
from cordially.ui.composer.next_step import looked_at, next_step, read_as, to_write
from cordially.ui.composer.silent_list import SilentList
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import Button, ButtonRole, ButtonSize, Muted, Paragraph, SectionLabel


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

    def show_review(
        self, desk: Desk, review: Review, check: ChoiceCheck | None, current: RecipientId | None
    ) -> None:
        """Show the findings, and what comes next; an empty list says what was looked at."""
        findings = items_of(desk, review, check, current)
        self.list.show_items(findings)
        self.list.setVisible(bool(findings))
        self._next_finding.setVisible(bool(findings))
        self._nothing.setText(looked_at(desk, review))
        self._nothing.setVisible(not findings)
        language = read_as(desk, review)
        self._language.setText(language)
        self._language.setVisible(bool(language))
        self.silent.show_silences(review.silences)
        # Beside findings, which say what to do themselves, a line to be written alone is named.
        step = next_step(desk, review, current)
        self._next.setText(step)
        self._next.setVisible(bool(step) and (not findings or current in to_write(desk, review)))
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
