"""A field for a name, with those offered who bear it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from cordially.domain.folding import name_key
from cordially.ui.recording.presenter import MOST_OFFERED, Named
from cordially.ui.theme import TypeRole, font_of, line_of, scaled
from cordially.ui.widgets import inside, shown

_LONGEST_NAME = 120


class NameField(QLineEdit):
    """Takes a name. Arrows walk those offered in `offered`; Enter or Tab takes one.

    `typed` carries the text, `picked` a `Named`; `passed` comes when one goes on.
    """

    typed = Signal(str)
    picked = Signal(object)
    passed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setMaxLength(_LONGEST_NAME)
        self.offered = OfferedNames(name, parent)
        self.offered.picked.connect(self.take)
        self.textEdited.connect(self.typed)

    def show_person(self, person: Named | None) -> None:
        """Show somebody as chosen; None empties the field."""
        self.setText(shown(person.name, limit=_LONGEST_NAME) if person else "")
        self.setCursorPosition(0)
        self.offered.show_people(())

    @Slot(object)
    def take(self, person: Named) -> None:
        """Somebody offered is meant."""
        self.show_person(person)
        self.picked.emit(person)
        self.passed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.offered.isVisible():
            self.offered.walk(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not self.take_offered():
                self.passed.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        only = self.offered.only(self.text())
        if only is not None and event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.show_person(only)
            self.picked.emit(only)
        super().focusOutEvent(event)

    def take_offered(self) -> bool:
        """Take whoever is marked; False where nobody is offered."""
        person = self.offered.marked
        if person is None:
            return False
        self.take(person)
        return True


class OfferedNames(QListWidget):
    """People offered for a name. `picked` carries a `Named`."""

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Named, ...] = ()
        self.setAccessibleName(name)
        self.setFont(font_of(TypeRole.BODY))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemClicked.connect(self._pick)
        self.hide()

    @property
    def marked(self) -> Named | None:
        """Whom Enter would take."""
        row = self.currentRow()
        return self._people[row] if self.isVisible() and 0 <= row < len(self._people) else None

    def only(self, text: str) -> Named | None:
        """Who can be meant by a text and nobody else: the only one who bears it whole."""
        words = name_key(text)
        found = [one for one in self._people if self.isVisible() and name_key(one.name) == words]
        return found[0] if len(found) == 1 else None

    def show_people(self, people: Sequence[Named]) -> None:
        """Offer these, the first of them marked."""
        self._people = tuple(people)[:MOST_OFFERED]
        self.clear()
        for one in self._people:
            self.addItem(QListWidgetItem(_line(one)))
        self.setVisible(bool(self._people))
        self.setCurrentRow(0 if self._people else -1)
        self.updateGeometry()

    def walk(self, step: int) -> None:
        """Mark the next, round the end."""
        if self._people:
            self.setCurrentRow((self.currentRow() + step) % len(self._people))

    def sizeHint(self) -> QSize:
        row = self.sizeHintForRow(0) if self._people else line_of(TypeRole.BODY)
        return QSize(scaled(240), row * len(self._people) + 2 * self.frameWidth())

    @Slot(QListWidgetItem)
    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(self._people[self.row(item)])


def _line(person: Named) -> str:
    name = shown(person.name, limit=80)
    about = inside(person.about, limit=60)
    return f"{name}  ·  {about}" if about else name
