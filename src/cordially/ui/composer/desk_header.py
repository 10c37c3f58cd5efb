"""Above the desk: the title, what kind of message it is, and how far it is."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from cordially.domain.desk import Counts
from cordially.domain.messages import Composition, Kind
from cordially.ui.composer.words import OFFERED, kind_word, way_words
from cordially.ui.theme import Tone, TypeRole, font_of, scaled
from cordially.ui.widgets import Button, ButtonRole, Chip, ChipKind, MutedLine

_LONGEST_TITLE = 200


class TitleField(QLineEdit):
    """Looks like the heading that it is until it is typed into. Enter and Escape leave it."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("place", "title")
        self.setFont(font_of(TypeRole.HEADING))
        self.setMaxLength(_LONGEST_TITLE)
        self.setAccessibleName(self.tr("Title, for yourself alone"))
        self.setPlaceholderText(self.tr("Without a title"))
        self.setToolTip(self.tr("The title is for yourself; click to change it."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def show_title(self, title: str) -> None:
        """Show a title, unless it is being typed."""
        if title != self.text() and not self.hasFocus():
            self.setText(title)
            self.setCursorPosition(0)


class DeskHeader(QFrame):
    """The head of the desk.

    `title_typed` carries the title after each key, `title_left` comes when it is done,
    `kind_chosen` another `Kind`; the buttons lead back to all messages and to the people.
    """

    title_typed = Signal(str)
    title_left = Signal()
    kind_chosen = Signal(Kind)
    list_wanted = Signal()
    people_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "header")
        self.title = TitleField(self)
        self.kind = Chip("", self, tone=Tone.NEUTRAL, kind=ChipKind.MENU)
        self._kind = Kind.GREETING
        self._way = MutedLine("", self)
        self._sent = Chip("", self, tone=Tone.GREEN)
        self._awaiting = Chip("", self, tone=Tone.AMBER)
        self._ready = Chip("", self, tone=Tone.BLUE)
        self._to_write = Chip("", self, tone=Tone.NEUTRAL)
        self.all_messages = Button("←", self, role=ButtonRole.QUIET)
        self.all_messages.setAccessibleName(self.tr("All messages"))
        self.all_messages.setToolTip(self.tr("All messages (Esc)"))
        self.people = Button(self.tr("Recipients…"), self)
        self._lay_out()
        self.title.textEdited.connect(self.title_typed)
        self.title.left.connect(self.title_left)
        self.kind.clicked.connect(self._offer_kinds)
        self.all_messages.clicked.connect(self.list_wanted)
        self.people.clicked.connect(self.people_wanted)

    def show_composition(self, composition: Composition, counts: Counts) -> None:
        """Show title, kind and counts; a title that is being typed stays."""
        self.title.show_title(composition.title)
        self._kind = composition.kind
        word = kind_word(composition.kind)
        if word != self.kind.text():
            self.kind.set_words(word)
            self.kind.setAccessibleName(self.tr("Kind of message: {kind}").format(kind=word))
        self._way.setText(way_words(composition.channel))
        for chip, count, words in (
            (self._sent, counts.sent, self.tr("%Ln sent", "", counts.sent)),
            (self._awaiting, counts.awaiting, self.tr("%Ln to confirm", "", counts.awaiting)),
            (self._ready, counts.ready, self.tr("%Ln ready", "", counts.ready)),
            (self._to_write, counts.to_write, self.tr("%Ln to write", "", counts.to_write)),
        ):
            if words != chip.text():
                chip.set_words(words)
            chip.setVisible(count > 0)

    def _lay_out(self) -> None:
        way = QHBoxLayout()
        # The field above has a frame of its own, so its words begin a little to the right.
        way.setContentsMargins(scaled(7), 0, 0, 0)
        way.setSpacing(scaled(8))
        way.addWidget(self.kind)
        way.addWidget(self._way, 1)
        words = QVBoxLayout()
        words.setSpacing(scaled(2))
        words.addWidget(self.title)
        words.addLayout(way)
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(8), scaled(10), scaled(24), scaled(12))
        row.setSpacing(scaled(12))
        row.addWidget(self.all_messages)
        row.addLayout(words, 1)
        for chip in (self._sent, self._awaiting, self._ready, self._to_write):
            row.addWidget(chip)
        row.addWidget(self.people)

    @Slot()
    def _offer_kinds(self) -> None:
        menu = QMenu(self)
        for kind in OFFERED:
            action = QAction(kind_word(kind), menu)
            action.setCheckable(True)
            action.setChecked(kind is self._kind)
            action.setData(kind.value)
            menu.addAction(action)
        menu.triggered.connect(self._choose_kind)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.kind.mapToGlobal(QPoint(0, self.kind.height() + scaled(4))))

    @Slot(QAction)
    def _choose_kind(self, action: QAction) -> None:
        self.kind_chosen.emit(Kind(action.data()))
