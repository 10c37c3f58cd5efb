"""Private notes on a person, in the side."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cordially.domain.people import Note, Origin, Person, PersonId
from cordially.ui.contacts.side_lists import emptied
from cordially.ui.contacts.side_parts import column_of
from cordially.ui.contacts.text_fields import EditInPlace, GrowingEdit, KeepKey
from cordially.ui.contacts.when import day_month_year, local_day
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import Button, ButtonRole, ButtonSize, Card, MutedLine, SectionLabel


class NotesPart(QWidget):
    """Private notes. What was begun for one person waits until they are shown again.

    `added` carries a text, `edited` a note's id and its text, `removed` its id.
    """

    added = Signal(str)
    edited = Signal(int, str)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: PersonId | None = None
        self._notes: tuple[Note, ...] = ()
        self._begun: dict[PersonId, str] = {}
        self._place = QWidget(self)
        self._list = column_of(self._place, 8)
        self._field = GrowingEdit(self.tr("New note"), self, key=KeepKey.CTRL_ENTER)
        self._field.setPlaceholderText(self.tr("Add a note"))
        self._field.kept.connect(self._add)
        self._field.textChanged.connect(self._weigh)
        self._keep = Button(self.tr("Add note"), self, size=ButtonSize.SMALL, hint="Ctrl+Return")
        self._keep.clicked.connect(self._add)
        column = column_of(self, 6)
        column.addWidget(SectionLabel(self.tr("Notes"), self))
        column.addWidget(self._place)
        column.addWidget(self._field)
        column.addWidget(self._keep)
        self._weigh()

    @property
    def begun(self) -> dict[PersonId, str]:
        """Texts that are written and not added yet, by person."""
        self._remember()
        return {person: text for person, text in self._begun.items() if text.strip()}

    def show_person(self, person: Person) -> None:
        """Show the notes on a person."""
        if person.id != self._person:
            self._remember()
            self._person = person.id
            self._field.setPlainText(self._begun.get(person.id, ""))
        elif person.notes == self._notes:
            return
        self._notes = person.notes
        emptied(self._list)
        for note in person.notes:
            card = _NoteCard(note, self._place)
            card.edited.connect(self.edited)
            card.removed.connect(self.removed)
            self._list.addWidget(card)
        self._place.setVisible(bool(person.notes))

    def _remember(self) -> None:
        if self._person is not None:
            self._begun[self._person] = self._field.toPlainText()

    @Slot()
    def _add(self) -> None:
        text = self._field.toPlainText().strip()
        if text:
            self._field.clear()
            self.added.emit(text)

    @Slot()
    def _weigh(self) -> None:
        self._keep.setVisible(bool(self._field.toPlainText().strip()))


class _NoteCard(Card):
    """One note."""

    edited = Signal(int, str)
    removed = Signal(int)

    def __init__(self, note: Note, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=10)
        self._id = note.id
        self._text = EditInPlace(self.tr("Note"), self)
        self._text.show_text(note.text)
        self._text.kept.connect(self._keep)
        day = day_month_year(local_day(note.written_at))
        where = (
            self.tr("{day}, from LinkedIn").format(day=day)
            if note.origin is Origin.LINKEDIN
            else day
        )
        foot = QHBoxLayout()
        foot.addWidget(MutedLine(where, self, role=TypeRole.SMALL), 1)
        change = Button(self.tr("Edit"), self, role=ButtonRole.LINK, size=ButtonSize.SMALL)
        change.setAccessibleName(self.tr("Edit the note of {day}").format(day=day))
        change.clicked.connect(self._text.start)
        foot.addWidget(change)
        remove = Button(self.tr("Remove"), self, role=ButtonRole.LINK, size=ButtonSize.SMALL)
        remove.setAccessibleName(self.tr("Remove the note of {day}").format(day=day))
        remove.clicked.connect(self._remove)
        foot.addWidget(remove)
        self.body.setSpacing(scaled(4))
        self.body.addWidget(self._text)
        self.body.addLayout(foot)

    @Slot(str)
    def _keep(self, text: str) -> None:
        self.edited.emit(self._id, text)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._id)
