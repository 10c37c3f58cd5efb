"""What stands before sending: what comes next, and each finding with its reason."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cordially.domain.desk import Desk
from cordially.domain.messages import RecipientId
from cordially.services.choice_check import ChoiceCheck
from cordially.services.reviewing import Review
from cordially.ui.composer.finding_words import GO, findings_of, leads_to
from cordially.ui.composer.next_step import looked_at, next_step, to_write
from cordially.ui.recipients.finding_list import FindingList
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import Muted, Paragraph, SectionLabel


class FindingsView(QWidget):
    """The findings of a composition, those of the current person first.

    `relationship_wanted` asks to choose by relationship instead, `reason_given` carries
    why the choice is kept, `recipient_wanted` leads to the person a finding is about.
    """

    relationship_wanted = Signal()
    reason_given = Signal(str)
    recipient_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = FindingList(self)
        self._next = Paragraph("", self, role=TypeRole.SMALL)
        self._nothing = Muted("", self, role=TypeRole.SMALL)
        self._reviewed: tuple[Desk, Review, RecipientId | None] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(SectionLabel(self.tr("Before you send"), self))
        column.addWidget(self._next)
        column.addWidget(self._nothing)
        column.addWidget(self.list)
        self.list.action_chosen.connect(self._chosen)
        self.list.reason_given.connect(self.reason_given)
        self.setVisible(False)

    def show_review(
        self, desk: Desk, review: Review, check: ChoiceCheck | None, current: RecipientId | None
    ) -> None:
        """Show the findings, and what comes next; an empty list says what was looked at."""
        self._reviewed = (desk, review, current)
        findings = findings_of(desk, review, check, current)
        self.list.show_findings(findings)
        self.list.setVisible(bool(findings))
        self._nothing.setText(looked_at(desk, review))
        self._nothing.setVisible(not findings)
        # Beside findings, which say what to do themselves, a line to be written alone is named.
        step = next_step(desk, review, current)
        self._next.setText(step)
        self._next.setVisible(bool(step) and (not findings or current in to_write(desk, review)))
        self.setVisible(True)

    def forget(self) -> None:
        """Show nothing, until another composition was looked at."""
        self._reviewed = None
        self.list.show_findings(())
        self.setVisible(False)

    @Slot(str, str)
    def _chosen(self, key: str, name: str) -> None:
        if name == GO and self._reviewed is not None:
            desk, review, current = self._reviewed
            recipient = leads_to(key, desk, review, current)
            if recipient is not None:
                self.recipient_wanted.emit(recipient)
        elif name == "relationship":
            self.relationship_wanted.emit()
