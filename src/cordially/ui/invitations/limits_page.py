"""The limits: every figure with who says so and since when, each to be changed."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cordially.etiquette.document import Account
from cordially.etiquette.pace_limits import MOST, Figure
from cordially.services.pace import Limits, SetFigure
from cordially.ui.invitations.words import day_words
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    ButtonSize,
    Card,
    Heading,
    Muted,
    Paragraph,
    PlainLabel,
    figure,
)


class LimitsPage(QWidget):
    """`figure_set` carries a `Figure` and its value, or None for the one given.

    `account_set` carries an `Account`, `left` comes with Escape.
    """

    figure_set = Signal(object, object)
    account_set = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held: dict[Figure, str] = {}
        self._fields: dict[QWidget, Figure] = {}
        self._numbers: dict[Figure, QLineEdit] = {}
        self._sources: dict[Figure, Muted] = {}
        self._resets: dict[Figure, Button] = {}
        self._given: dict[QWidget, Figure] = {}
        self._stops: tuple[QWidget, ...] = ()
        self.account = QComboBox(self)
        self.account.setAccessibleName(self.tr("LinkedIn account"))
        self.account.addItem(self.tr("Free account"))
        self.account.addItem(self.tr("Premium or Sales Navigator"))
        self._note = PlainLabel("", self)
        self._note_source = Muted("", self, role=TypeRole.SMALL)
        self.back = Button(self.tr("All invitations"), self, role=ButtonRole.QUIET, hint="Esc")
        self._lay_out()
        for before, after in pairwise((self.account, *self._stops, self.back)):
            QWidget.setTabOrder(before, after)
        self.account.activated.connect(self._account_chosen)
        self.back.clicked.connect(self.left)

    def show_limits(self, limits: Limits) -> None:
        """Show the figures as they hold."""
        self.account.setCurrentIndex(list(Account).index(limits.account))
        for one in limits.figures:
            self._show_figure(one)
        self._note.setText(
            self.tr("{count} characters, an emoji counts as two").format(
                count=figure(limits.note.most)
            )
        )
        self._note_source.setText(_source(limits.note.source, day_words(limits.note.seen)))

    def focus_work(self) -> None:
        """Put the focus on the first thing that can be changed."""
        self.account.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_figure(self, one: SetFigure) -> None:
        number = self._numbers[one.figure]
        no_limit = one.given is None
        number.setPlaceholderText(self.tr("no limit") if no_limit else "")
        self._held[one.figure] = "" if one.value is None else str(one.value)
        number.setText(self._held[one.figure])
        own = not one.source
        source = self.tr("your own figure") if own else one.source
        if no_limit and not own:
            source = self.tr("a premium account has no limit of notes")
        self._sources[one.figure].setText(_source(source, day_words(one.since)))
        reset = self._resets[one.figure]
        reset.setVisible(own)
        given = self.tr("no limit") if one.given is None else figure(one.given)
        reset.set_words(self.tr("Back to {value}").format(value=given))

    def _lay_out(self) -> None:
        header = QFrame(self)
        header.setProperty("frame", "header")
        top = QHBoxLayout(header)
        top.setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(16))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Heading(self.tr("Limits"), header))
        top.addLayout(words, 1)
        top.addWidget(self.back)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(24))
        column.setSpacing(scaled(12))
        column.addWidget(
            Muted(
                self.tr(
                    "LinkedIn publishes few of these figures and changes them. Each says where it"
                    " comes from and when that was looked up. Change what is different for you."
                ),
                inner,
            )
        )
        card = Card(inner)
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(16))
        grid.setVerticalSpacing(scaled(14))
        grid.setColumnStretch(2, 1)
        grid.addWidget(PlainLabel(self.tr("LinkedIn account"), card), 0, 0)
        grid.addWidget(self.account, 0, 1, 1, 2, Qt.AlignmentFlag.AlignLeading)
        grid.addWidget(PlainLabel(self.tr("Length of a note"), card), 1, 0)
        grid.addWidget(self._note, 1, 1, 1, 2, Qt.AlignmentFlag.AlignLeading)
        grid.addWidget(self._note_source, 2, 1, 1, 2)
        for row, one in enumerate(Figure):
            self._add_figure(grid, card, one, 3 + row)
        card.body.addLayout(grid)
        column.addWidget(card)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(header)
        whole.addWidget(scroll, 1)

    def _add_figure(self, grid: QGridLayout, card: Card, one: Figure, row: int) -> None:
        name = self._name(one)
        label = Paragraph(name, card)
        label.setFixedWidth(scaled(230))
        number = QLineEdit(card)
        number.setAccessibleName(name)
        number.setValidator(QIntValidator(0, MOST[one], number))
        number.setFixedWidth(scaled(96))
        label.setBuddy(number)
        number.editingFinished.connect(self._figure_set)
        place = QWidget(card)
        beside = QVBoxLayout(place)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(scaled(2))
        source = Muted("", place, role=TypeRole.SMALL)
        reset = Button("", place, role=ButtonRole.LINK, size=ButtonSize.SMALL)
        reset.clicked.connect(self._reset)
        beside.addWidget(source)
        beside.addWidget(reset)
        grid.addWidget(label, row, 0)
        grid.addWidget(number, row, 1)
        grid.addWidget(place, row, 2)
        self._fields[number] = one
        self._numbers[one], self._sources[one], self._resets[one] = number, source, reset
        self._given[reset] = one
        self._stops += (number, reset)

    def _name(self, one: Figure) -> str:
        return {
            Figure.A_WEEK: self.tr("Invitations a week, Monday to Sunday"),
            Figure.A_DAY: self.tr("Invitations a day"),
            Figure.NOTES_A_MONTH: self.tr("Invitations with a note a month"),
            Figure.QUIET_WEEKS: self.tr("Weeks before somebody who refused is asked again"),
            Figure.LOCK_WEEKS: self.tr("Weeks that LinkedIn locks a person after a withdrawal"),
            Figure.OLD_WEEKS: self.tr("Weeks after which a waiting one is offered to withdraw"),
        }[one]

    @Slot()
    def _figure_set(self) -> None:
        number = self.sender()
        if isinstance(number, QLineEdit) and number in self._fields:
            one, text = self._fields[number], number.text().strip()
            if text != self._held.get(one, ""):
                self._held[one] = text
                self.figure_set.emit(one, int(text) if text else None)

    @Slot()
    def _reset(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget) and button in self._given:
            one = self._given[button]
            self._numbers[one].setFocus(Qt.FocusReason.OtherFocusReason)
            self.figure_set.emit(one, None)

    @Slot(int)
    def _account_chosen(self, at: int) -> None:
        self.account_set.emit(list(Account)[at])


def _source(source: str, day: str) -> str:
    return f"{source[:1].upper()}{source[1:]} · {day}"
