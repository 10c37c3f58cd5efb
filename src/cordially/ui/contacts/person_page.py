"""Everything known about one person, to read and to change in place."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from cordially.domain.people import PersonId
from cordially.ui.contacts.beside import Known
from cordially.ui.contacts.follow_parts import AlonePart, GoodForPart
from cordially.ui.contacts.notes_part import NotesPart
from cordially.ui.contacts.side_lists import (
    AddressesPart,
    SameNamePart,
    TagsPart,
    TimelinePart,
)
from cordially.ui.contacts.side_parts import PersonHead, SalutationPart, TiePart, column_of
from cordially.ui.contacts.text_fields import EditInPlace
from cordially.ui.widgets import Button, ButtonRole, ButtonSize


class PersonPage(QWidget):
    """One person. What is written here belongs to `person`, whoever is chosen by then.

    `met_set` carries the person's id and a text, `salutation_set` the id and a name,
    `note_added` the id and a text, `alone_asked` the id and the reason, `write_again_asked`
    the id.
    """

    met_set = Signal(int, str)
    salutation_set = Signal(int, str)
    note_added = Signal(int, str)
    alone_asked = Signal(int, str)
    write_again_asked = Signal(int)
    put_away_asked = Signal()
    bring_back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person: PersonId | None = None
        self.head = PersonHead(self)
        self.alone = AlonePart(self)
        self.salutation = SalutationPart(self)
        self.same_name = SameNamePart(self)
        met = self.tr("How we know each other")
        self._met = EditInPlace(met, self, title=met)
        self.tags = TagsPart(self)
        self.good_for = GoodForPart(self)
        self.tie = TiePart(self)
        self.notes = NotesPart(self)
        self.timeline = TimelinePart(self)
        self._addresses = AddressesPart(self)
        self._leave_alone = self._link(self.tr("Asked to be left alone…"))
        self._away = self._link(self.tr("Put away"))
        self._back = self._link(self.tr("Bring back"))
        column = column_of(self, 16)
        for part in (
            self.head,
            self.alone,
            self._met,
            self.salutation,
            self.same_name,
            self.good_for,
            self.tags,
            self.notes,
            self.tie,
            self.timeline,
            self._addresses,
        ):
            column.addWidget(part)
        for link in (self._leave_alone, self._away, self._back):
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        self._met.kept.connect(self._set_met)
        self.salutation.kept.connect(self._set_salutation)
        self.notes.added.connect(self._add_note)
        self.alone.reason_given.connect(self._ask_alone)
        self.alone.write_again_asked.connect(self._ask_write_again)
        self._leave_alone.clicked.connect(self.ask_why_alone)
        self._away.clicked.connect(self.put_away_asked)
        self._back.clicked.connect(self.bring_back_asked)

    def show_known(self, known: Known) -> None:
        """Show a person; what is being written about the same one stays."""
        person = known.person
        is_same = person.id == self.person
        if not is_same:
            self._met.finish()
        self.person = person.id
        self.head.show_known(known)
        self.alone.show_person(person, is_same=is_same)
        self.good_for.show_told(person.good_for)
        self.salutation.show_person(person, is_same=is_same)
        self.same_name.show_others(known.others)
        self._met.show_text(person.how_we_met)
        self.tags.show_tags(person.tags)
        self.tie.show_known(known)
        self.notes.show_person(person)
        self.timeline.show_events(person.timeline, is_same=is_same)
        self._addresses.show_person(person)
        self._leave_alone.setVisible(person.left_alone_since is None)
        self._away.setVisible(person.put_away_at is None)
        self._back.setVisible(person.put_away_at is not None)

    def enter(self) -> None:
        """Take the focus where one works first."""
        self.head.first.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def ask_why_alone(self) -> None:
        """Ask why this person is to be left alone."""
        self.alone.ask()

    def finish(self) -> None:
        """Keep what is being written in place, as before the window closes."""
        self._met.finish()

    @Slot(str)
    def _ask_alone(self, reason: str) -> None:
        if self.person is not None:
            self.alone_asked.emit(self.person, reason)

    @Slot()
    def _ask_write_again(self) -> None:
        if self.person is not None:
            self.write_again_asked.emit(self.person)

    def _link(self, words: str) -> Button:
        return Button(words, self, role=ButtonRole.LINK, size=ButtonSize.SMALL)

    @Slot(str)
    def _set_met(self, text: str) -> None:
        if self.person is not None:
            self.met_set.emit(self.person, text)

    @Slot(str)
    def _set_salutation(self, name: str) -> None:
        if self.person is not None:
            self.salutation_set.emit(self.person, name)

    @Slot(str)
    def _add_note(self, text: str) -> None:
        if self.person is not None:
            self.note_added.emit(self.person, text)
