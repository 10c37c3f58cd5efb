"""What an import would change, before it does."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from cordially.domain.imports import ImportPreview, Withheld
from cordially.ui.importing.changes_model import ChangesModel
from cordially.ui.importing.changes_table import ChangesTable
from cordially.ui.importing.presenter import Decision, Offer
from cordially.ui.importing.preview_words import (
    changed_words,
    missing_words,
    new_words,
    other_lines,
    withheld_words,
)
from cordially.ui.importing.problem_words import sentence
from cordially.ui.theme import Tone, TypeRole, scaled
from cordially.ui.widgets import (
    Action,
    ButtonRole,
    Card,
    FindingCard,
    Muted,
    Paragraph,
    PlainLabel,
    SectionLabel,
    figure,
)

_FEW_PROBLEMS = 6
_SAVE = "save"


class PreviewPage(QScrollArea):
    """Cards, the table of changes, and what could not be read.

    `save_asked` comes when the list of problems is to be kept in a file, `marks_allowed`
    carries whether those missing may be marked.
    """

    save_asked = Signal()
    marks_allowed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._preview: ImportPreview | None = None
        self._problems: FindingCard | None = None
        page = QWidget()
        self.setWidget(page)
        self._new = _FigureCard(self.tr("New"), page)
        self._changed = _FigureCard(self.tr("Changed"), page)
        self._as_before = _FigureCard(self.tr("As before"), page)
        self._missing = _FigureCard(self.tr("No longer connected"), page)
        cards = QGridLayout()
        cards.setSpacing(scaled(16))
        for place, card in enumerate((self._new, self._changed, self._as_before, self._missing)):
            cards.addWidget(card, 0, place)
            cards.setColumnStretch(place, 1)
        self._nothing = Paragraph("", page, role=TypeRole.STRONG)
        self._model = ChangesModel(self)
        self._label = SectionLabel(self.tr("What changes"), page)
        self._table = ChangesTable(self._model, page)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(scaled(8))
        self._others = Muted("", page)
        column = QVBoxLayout(page)
        column.setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(24))
        column.setSpacing(scaled(16))
        column.addLayout(cards)
        column.addWidget(self._nothing)
        column.addWidget(self._label)
        column.addWidget(self._table)
        column.addLayout(self._findings)
        column.addWidget(self._others)
        column.addStretch(1)

    def show_preview(self, preview: ImportPreview, decision: Decision) -> None:
        """Show what would change."""
        self._preview = preview
        counts = preview.counts
        self._new.show_figure(counts.new, new_words(preview) if counts.new else "")
        self._changed.show_figure(counts.changed, changed_words(preview))
        self._as_before.show_figure(counts.unchanged, "")
        self._nothing.setText(self.tr("You have everything this file tells already."))
        lines = other_lines(preview)
        self._others.setText("\n".join(lines))
        self._others.setVisible(bool(lines))
        self._show_findings(preview)
        self.show_decision(decision)
        self.verticalScrollBar().setValue(0)

    def show_decision(self, decision: Decision) -> None:
        """Show whether those missing are marked now."""
        preview = self._preview
        if preview is None:
            return
        self._missing.show_figure(preview.counts.missing, missing_words(preview, decision))
        self._nothing.setVisible(decision.offer is Offer.DONE)
        self._model.show_preview(preview, decision.marks)
        has_rows = self._model.rowCount() > 0
        self._label.setVisible(has_rows)
        self._table.setVisible(has_rows)
        self._table.fit_rows()

    def say_saved(self, words: str) -> None:
        """Say where the list was saved, or why it was not."""
        if self._problems is not None:
            self._problems.small.setText(words)
            self._problems.small.setVisible(True)

    def _show_findings(self, preview: ImportPreview) -> None:
        while (item := self._findings.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._problems = None
        if preview.counts.missing and preview.withheld is not None:
            self._findings.addWidget(self._withheld_card(preview))
        if preview.problem_count:
            self._problems = self._problem_card(preview)
            self._findings.addWidget(self._problems)

    def _withheld_card(self, preview: ImportPreview) -> FindingCard:
        title, text = withheld_words(preview)
        card = FindingCard(Tone.AMBER, title, self, text=text)
        if preview.withheld is Withheld.TOO_MANY:
            allow = QCheckBox(
                self.tr("Mark these %Ln people all the same", "", preview.counts.missing), card
            )
            allow.toggled.connect(self._allow)
            card.set_body(allow)
        return card

    def _problem_card(self, preview: ImportPreview) -> FindingCard:
        not_kept = preview.counts.not_kept
        title = (
            self.tr("%Ln rows could not be read", "", not_kept)
            if not_kept
            else self.tr("%Ln things could not be read as they stand", "", preview.problem_count)
        )
        lines = [sentence(problem) for problem in preview.problems[:_FEW_PROBLEMS]]
        rest = preview.problem_count - len(lines)
        if rest > 0:
            lines.append(self.tr("and %Ln more", "", rest))
        words = self.tr("Save the list")
        card = FindingCard(
            Tone.AMBER,
            title,
            self,
            text="\n".join(lines),
            actions=(Action(_SAVE, words, ButtonRole.LINK),),
        )
        card.action_chosen.connect(self._save)
        return card

    @Slot(bool)
    def _allow(self, allowed: bool) -> None:
        self.marks_allowed.emit(allowed)

    @Slot(str)
    def _save(self, name: str) -> None:
        self.save_asked.emit()


class _FigureCard(Card):
    """A figure, what it counts, and a remark."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = PlainLabel("", self, role=TypeRole.NUMBER)
        self._words = Muted("", self)
        self.body.setSpacing(scaled(4))
        self.body.addWidget(SectionLabel(title, self))
        self.body.addWidget(self._figure)
        self.body.addWidget(self._words)
        self.body.addStretch(1)
        self._title = title

    def show_figure(self, count: int, words: str) -> None:
        """Show a count and a remark."""
        self._figure.setText(figure(count))
        self._words.setText(words)
        self.setAccessibleName(f"{self._title}: {figure(count)}")
        self.setAccessibleDescription(words)
