"""One line over the window: what is to be remembered, about whom, and when."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cordially.domain.clock import Clock
from cordially.domain.follow_ups import RECORDED_KINDS, ReminderKind
from cordially.services.following import Line
from cordially.ui.recording.keys import is_own_key
from cordially.ui.recording.name_field import NameField
from cordially.ui.recording.presenter import Named, People, RecordingPresenter, Understood
from cordially.ui.recording.words import due_words, kind_word, line_hint, other_hint
from cordially.ui.tasks import TaskRunner
from cordially.ui.theme import Tone, scaled, tokens_now
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    Card,
    Chip,
    ChipKind,
    FlowLayout,
    Heading,
    Muted,
    Paragraph,
)

_VEIL = 0.55
_WIDE = 720
_NAME_SHARE, _LINE_SHARE = 2, 3
_FROM_TOP = 96
_LONGEST_LINE = 300


class RecordingOverlay(QWidget):
    """Covers its window with a veil and a card. Enter keeps, Escape leaves.

    `kept` carries a `Line`; `closed` comes at the end of either.
    """

    kept = Signal(object)
    closed = Signal()

    def __init__(
        self,
        window: QWidget,
        people: People,
        tasks: TaskRunner,
        clock: Clock,
        person: Named | None = None,
    ) -> None:
        """`person` is who stands in front, if anybody."""
        super().__init__(window)
        self._clock = clock
        self._chips: dict[ReminderKind, Chip] = {}
        self._presenter = RecordingPresenter(people, tasks, clock, self, person)
        self._card = Card(self)
        self._who = NameField(self.tr("Who"), self._card)
        self._other = NameField(self.tr("Introduce to"), self._card)
        self._line = QLineEdit(self._card)
        self._line.setAccessibleName(self.tr("What, and when"))
        self._line.setMaxLength(_LONGEST_LINE)
        self._said = Paragraph("", self._card)
        self._keep = Button(self.tr("Keep"), self._card, role=ButtonRole.PRIMARY, hint="Return")
        self._back_to: QWidget | None = window.focusWidget()
        self.setAccessibleName(self.tr("Record"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._connect()
        self._who.show_person(person)
        self._presenter.begin()
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    def enter(self) -> None:
        """Take the focus to what is still to be written."""
        self.show()
        self.raise_()
        known = self._presenter.understood.person is not None
        place = self._line if known else self._who
        place.setFocus(Qt.FocusReason.PopupFocusReason)

    # What the presenter shows: `Screen`.

    def show_understood(self, understood: Understood) -> None:
        """See `Screen`."""
        kind = understood.kind
        self._chips[kind].setChecked(True)
        self._line.setPlaceholderText(line_hint(kind))
        self._other.setVisible(kind.names_another)
        self._other.setPlaceholderText(other_hint(kind))
        self._other.setAccessibleName(other_hint(kind))
        if not kind.names_another:
            self._other.offered.hide()
        self._said.set_tone(None)
        self._said.setText(due_words(understood.due_on, self._clock.today()))

    def offer(self, people: Sequence[Named], *, other: bool) -> None:
        """See `Screen`."""
        field = self._other if other else self._who
        # An answer that comes when one has gone on already offers nothing.
        field.offered.show_people(people if self._is_in(field) else ())

    def ask_for_person(self) -> None:
        """See `Screen`."""
        words = (
            self.tr("Nobody in your contacts is called so. Add them there first.")
            if self._who.text().strip()
            else self.tr("Say whom this is about.")
        )
        self._said.set_tone(Tone.WAX)
        self._said.setText(words)
        self._who.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self, line: Line) -> None:
        """See `Screen`."""
        self.kept.emit(line)
        self.close_line()

    # How it is done.

    @Slot()
    def close_line(self) -> None:
        """Take the line away; the focus goes back to where it was, else to the window."""
        # While it hides, Qt would look for the next place by way of what is hidden already.
        back = self._back_to
        # What is behind may have been built anew meanwhile.
        if back is not None and shiboken6.isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.window().setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.deleteLater()
        self.closed.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Record"), self._card), 1)
        leave = Button(self.tr("Leave"), self._card, role=ButtonRole.QUIET, hint="Esc")
        leave.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        leave.clicked.connect(self.close_line)
        head.addWidget(leave)
        chips = QWidget(self._card)
        flow = FlowLayout(chips, gap=6)
        for number, kind in enumerate(RECORDED_KINDS, 1):
            chip = Chip(kind_word(kind), chips, kind=ChipKind.TOGGLE)
            chip.setAutoExclusive(True)
            chip.setToolTip(QKeySequence(f"Alt+{number}").toString(_NATIVE))
            chip.clicked.connect(self._choose_kind)
            flow.addWidget(chip)
            self._chips[kind] = chip
        fields = QHBoxLayout()
        fields.setSpacing(scaled(8))
        fields.addWidget(self._who, _NAME_SHARE)
        fields.addWidget(self._other, _NAME_SHARE)
        fields.addWidget(self._line, _LINE_SHARE)
        foot = QHBoxLayout()
        foot.setSpacing(scaled(12))
        foot.addWidget(self._said, 1)
        foot.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignTop)
        body = self._card.body
        body.setSpacing(scaled(12))
        body.addLayout(head)
        body.addWidget(chips)
        body.addLayout(fields)
        body.addWidget(self._who.offered)
        body.addWidget(self._other.offered)
        body.addLayout(foot)
        body.addWidget(
            Muted(self.tr("Alt+1 to Alt+6 choose what it is, or begin with its word."), self._card)
        )
        self._card.setMaximumWidth(scaled(_WIDE))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._card, 100)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(24), scaled(_FROM_TOP), scaled(24), scaled(24))
        column.addLayout(across)
        column.addStretch(1)

    def _connect(self) -> None:
        self._who.typed.connect(self._type_name)
        self._who.picked.connect(self._pick)
        self._who.passed.connect(self._go_on)
        self._other.typed.connect(self._type_other)
        self._other.picked.connect(self._pick_other)
        self._other.passed.connect(self._go_on)
        self._line.textEdited.connect(self._type_line)
        self._line.returnPressed.connect(self._keep_line)
        self._keep.clicked.connect(self._keep_line)
        for number in range(1, len(RECORDED_KINDS) + 1):
            shortcut = QShortcut(
                QKeySequence(f"Alt+{number}"),
                self,
                context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
            )
            shortcut.activated.connect(self._choose_by_key)

    @Slot()
    def _choose_kind(self) -> None:
        chip = self.sender()
        for kind, one in self._chips.items():
            if one is chip:
                self._presenter.choose_kind(kind)

    @Slot()
    def _choose_by_key(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            place = int(shortcut.key().toString()[-1]) - 1
            self._presenter.choose_kind(RECORDED_KINDS[place])

    @Slot(str)
    def _type_name(self, text: str) -> None:
        rest = self._presenter.type_name(text)
        if rest != text:
            self._who.setText(rest)

    @Slot(str)
    def _type_other(self, text: str) -> None:
        self._presenter.type_other(text)

    @Slot(str)
    def _type_line(self, text: str) -> None:
        self._presenter.type_line(text)

    @Slot(object)
    def _pick(self, person: Named) -> None:
        self._presenter.pick(person, other=False)

    @Slot(object)
    def _pick_other(self, person: Named) -> None:
        self._presenter.pick(person, other=True)

    @Slot()
    def _go_on(self) -> None:
        places = self._places()
        at = next((at for at, place in enumerate(places) if self._is_in(place)), 0)
        places[(at + 1) % len(places)].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _keep_line(self) -> None:
        self._presenter.keep()

    def _is_in(self, place: QWidget) -> bool:
        """Whether the keys go there, also while another window is in front."""
        return self.window().focusWidget() is place

    def _places(self) -> list[QWidget]:
        places: list[QWidget] = [self._who, self._other, self._line, self._keep]
        places += self._chips.values()
        return [place for place in places if place.isVisible()]

    def focusNextPrevChild(self, next_: bool) -> bool:
        for field in (self._who, self._other):
            if self._is_in(field) and next_ and field.take_offered():
                return True
        for field in (self._who, self._other):
            field.offered.hide()
        places = self._places()
        if not places:
            return False
        at = next((at for at, place in enumerate(places) if self._is_in(place)), 0)
        reason = Qt.FocusReason.TabFocusReason if next_ else Qt.FocusReason.BacktabFocusReason
        places[(at + (1 if next_ else -1)) % len(places)].setFocus(reason)
        return True

    def event(self, event: QEvent) -> bool:
        """Keep the keys of what is behind from acting while the line stands above it."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            if not is_own_key(event):
                event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # What is behind waits; a click beside the card loses nothing that was typed.
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(tokens_now().rail)
        veil.setAlphaF(_VEIL)
        QPainter(self).fillRect(QRectF(self.rect()), veil)


_NATIVE = QKeySequence.SequenceFormat.NativeText
