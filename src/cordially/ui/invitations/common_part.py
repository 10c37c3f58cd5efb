"""Common ground that was found, and what the user adds of the other."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cordially.domain.background import BackgroundFact
from cordially.domain.typed_years import years_of
from cordially.services.common_ground import Ground
from cordially.ui.invitations.words import (
    OFFERED_FACTS,
    common_words,
    evidence_words,
    fact_word,
    how_shared,
    known_words,
    shared_words,
)
from cordially.ui.theme import Tone, TypeRole, scaled
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    ButtonSize,
    Chip,
    ChipKind,
    FlowLayout,
    Muted,
    SectionLabel,
    as_tool_tip,
)

_LONGEST = 200


class FactForm(QWidget):
    """Kind, name and years; `given` carries a fact of nobody yet, `cancelled` with Escape."""

    given = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("What you know"))
        self.kind.setMinimumContentsLength(8)
        self.kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for kind in OFFERED_FACTS:
            self.kind.addItem(fact_word(kind))
        self.name = self._field(self.tr("Name"))
        self.years = self._field(self.tr("Years, such as 2015–17"))
        self._add = Button(self.tr("Add"), self, size=ButtonSize.SMALL)
        leave = Button(
            self.tr("Cancel"), self, role=ButtonRole.QUIET, size=ButtonSize.SMALL, hint="Esc"
        )
        self._add.clicked.connect(self._give)
        leave.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        row.addWidget(self._add)
        row.addWidget(leave)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        for widget in (self.kind, self.name, self.years):
            column.addWidget(widget)
        column.addLayout(row)

    def begin(self) -> None:
        """Start empty, at the kind."""
        self.name.clear()
        self.years.clear()
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _field(self, hint: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(hint)
        field.setPlaceholderText(hint)
        field.setMaxLength(_LONGEST)
        field.returnPressed.connect(self._give)
        return field

    @Slot()
    def _give(self) -> None:
        if not self.name.text().strip():
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        begun, ended = years_of(self.years.text())
        kind = OFFERED_FACTS[self.kind.currentIndex()]
        self.given.emit(BackgroundFact(None, kind, self.name.text(), "", begun, ended))


class CommonPart(QWidget):
    """Chips to read, chips to take away, and the way to add more.

    `fact_given` and `fact_taken` carry a `BackgroundFact`.
    """

    fact_given = Signal(object)
    fact_taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken: dict[QWidget, BackgroundFact] = {}
        self._chips: list[Chip] = []
        self._widest = scaled(240)
        self._found, self._found_flow = self._place()
        self._known, self._known_flow = self._place()
        self._nothing = Muted("", self, role=TypeRole.SMALL)
        self._known_label = SectionLabel(self.tr("What you know of them"), self)
        self.more = Button(
            self.tr("Add what you know"), self, role=ButtonRole.LINK, size=ButtonSize.SMALL
        )
        self.form = FactForm(self)
        self.form.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(SectionLabel(self.tr("Common ground we found"), self))
        column.addWidget(self._found)
        column.addWidget(self._nothing)
        column.addWidget(self._known_label)
        column.addWidget(self._known)
        column.addWidget(self.more)
        column.addWidget(self.form)
        self.more.clicked.connect(self.begin)
        self.form.given.connect(self.fact_given)
        self.form.cancelled.connect(self._close_form)

    def show_ground(self, ground: Ground) -> None:
        """Show what was found, and what the user said of the other."""
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips, self._taken = [], {}
        for common in ground.common:
            words, tone = common_words(common)
            self._read(words, tone, evidence_words(common))
        for contact in ground.shared:
            self._read(shared_words(contact), Tone.BLUE, how_shared(contact.how))
        self._show_known(ground)
        self._found.setVisible(bool(ground.common or ground.shared))
        self._nothing.setVisible(not (ground.common or ground.shared))
        self._nothing.setText(
            self.tr("Nothing yet. Add what you know of them, and it is compared with your own.")
            if ground.own_known
            else self.tr(
                "Nothing to compare with: your archive has not told of your jobs and schools yet."
            )
        )

    def fit(self, width: int) -> None:
        """Let no chip be wider than so many pixels."""
        self._widest = width
        for chip in self._chips:
            chip.setMaximumWidth(width)

    @Slot()
    def begin(self) -> None:
        """Ask what is known."""
        self.form.setVisible(True)
        self.more.setVisible(False)
        self.form.begin()

    def added(self) -> None:
        """What was given is kept; another one may follow."""
        if not self.form.isHidden():
            self.form.begin()

    def _show_known(self, ground: Ground) -> None:
        for fact in ground.by_hand:
            chip = Chip(known_words(fact), self._known, tone=Tone.NEUTRAL, kind=ChipKind.REMOVABLE)
            chip.setToolTip(as_tool_tip(known_words(fact)))
            chip.removed.connect(self._take)
            self._taken[chip] = fact
            self._put(chip, self._known_flow)
        self._known_label.setVisible(bool(ground.by_hand))
        self._known.setVisible(bool(ground.by_hand))

    def _read(self, words: str, tone: Tone, tip: str) -> None:
        chip = Chip(words, self._found, tone=tone)
        # A chip to read lets the mouse through; what it rests on is told all the same.
        chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)
        chip.setToolTip(as_tool_tip(tip))
        chip.setAccessibleDescription(tip)
        self._put(chip, self._found_flow)

    def _put(self, chip: Chip, flow: FlowLayout) -> None:
        chip.setMaximumWidth(self._widest)
        self._chips.append(chip)
        flow.addWidget(chip)
        chip.show()

    def _place(self) -> tuple[QWidget, FlowLayout]:
        place = QWidget(self)
        return place, FlowLayout(place, gap=6)

    @Slot()
    def _take(self) -> None:
        chip = self.sender()
        if isinstance(chip, QWidget) and chip in self._taken:
            self.fact_taken.emit(self._taken[chip])

    @Slot()
    def _close_form(self) -> None:
        self.form.setVisible(False)
        self.more.setVisible(True)
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)
