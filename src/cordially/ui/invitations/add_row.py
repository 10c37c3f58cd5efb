"""Where somebody to invite comes in: an address, a name, or somebody who is known."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from cordially.domain.people import Facts
from cordially.domain.profile_address import profile_key
from cordially.domain.profile_names import name_in_key
from cordially.ui.invitations.suggestions import Suggested, Suggestions
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    Card,
    FlowLayout,
    Muted,
    Paragraph,
    SectionLabel,
)

_LONGEST = 300
_LONGEST_ADDRESS = 2_000
_ROWS = 6


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody new, as typed: the facts and the profile address, which may be empty."""

    facts: Facts
    profile: str


class _Field(QLineEdit):
    """A field that tells of Down, Escape and what is pasted with a key."""

    left_downwards = Signal()
    escaped = Signal()
    paste_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class AddRow(QWidget):
    """One field to begin with; a form below it once somebody new is meant.

    `searched` carries a name to look for among those who are known, `person_chosen` a
    `PersonId`, `newcomer_given` a `Newcomer`; `left` comes with Escape.
    """

    searched = Signal(str)
    person_chosen = Signal(object)
    newcomer_given = Signal(object)
    clipboard_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggested: tuple[Suggested, ...] = ()
        words = self.tr("Paste a profile address or type a name")
        self.field = _Field(self)
        self.field.setAccessibleName(words)
        self.field.setPlaceholderText(words)
        self.field.setMaxLength(_LONGEST_ADDRESS)
        self.paste = Button(self.tr("From clipboard"), self, hint="Ctrl+V")
        self.suggestions = Suggestions(self.tr("People you know and are not connected to"), self)
        self.hint = Muted("", self)
        self.form = Card(self)
        self._about = Paragraph("", self.form, role=TypeRole.STRONG)
        self._said = Muted("", self.form)
        self.name = self._named(self.tr("Name"))
        self.profile = self._named(self.tr("Profile address"))
        self.position = self._named(self.tr("Position"))
        self.company = self._named(self.tr("Company"))
        self.add = Button(self.tr("Invite"), self.form, role=ButtonRole.PRIMARY, hint="Return")
        self.cancel = Button(self.tr("Cancel"), self.form, role=ButtonRole.QUIET, hint="Esc")
        self._lay_out()
        self._connect()

    def focus_field(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def take(self, text: str) -> None:
        """Take what was copied: an address at once, anything else into the field."""
        words = " ".join(text.split())[:_LONGEST_ADDRESS]
        if _looks_like_address(words):
            self.field.setText(words)
            self._enter()
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.insert(words)

    def show_suggestions(self, suggested: tuple[Suggested, ...]) -> None:
        """Offer people who are known."""
        self._suggested = suggested
        self.suggestions.show_people([one.words for one in suggested])
        # Enter invites somebody new here; who is marked would seem to be taken.
        self.suggestions.setCurrentIndex(QModelIndex())
        self.suggestions.setVisible(bool(suggested) and self.form.isHidden())
        self.suggestions.fit(_ROWS)
        self._show_hint()

    def begin_form(self, name: str, profile: str) -> None:
        """Ask who somebody new is; the name may be a proposal from the address."""
        self._about.setText(self.tr("Who is it?"))
        self._said.setText(
            self.tr("The name is read from the address. Write it as they do.")
            if profile and name
            else self.tr("Without a profile address a search for the name is opened later.")
        )
        for field, text in (
            (self.name, name),
            (self.profile, profile),
            (self.position, ""),
            (self.company, ""),
        ):
            field.setText(text)
        self.suggestions.setVisible(False)
        self.form.setVisible(True)
        self._show_hint()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def forget(self) -> None:
        """Begin anew, with an empty field."""
        self.form.setVisible(False)
        self.field.clear()
        self.show_suggestions(())

    @property
    def is_busy(self) -> bool:
        """Whether somebody is being added."""
        return not self.form.isHidden() or bool(self.field.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def _named(self, name: str) -> QLineEdit:
        field = QLineEdit(self.form)
        field.setAccessibleName(name)
        field.setMaxLength(_LONGEST)
        return field

    def _lay_out(self) -> None:
        self.form.body.addWidget(self._about)
        self.form.body.addWidget(self._said)
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(12))
        grid.setVerticalSpacing(scaled(4))
        fields = (self.name, self.profile, self.position, self.company)
        for at, field in enumerate(fields):
            row, across = 2 * (at // 2), at % 2
            label = SectionLabel(field.accessibleName(), self.form)
            label.setBuddy(field)
            grid.addWidget(label, row, across)
            grid.addWidget(field, row + 1, across)
        self.form.body.addLayout(grid)
        place = QWidget(self.form)
        flow = FlowLayout(place)
        flow.addWidget(self.add)
        flow.addWidget(self.cancel)
        self.form.body.addWidget(place)
        self.form.setVisible(False)
        self.suggestions.setVisible(False)
        self.hint.setVisible(False)
        top = QGridLayout()
        top.setHorizontalSpacing(scaled(10))
        top.addWidget(self.field, 0, 0)
        top.addWidget(self.paste, 0, 1)
        top.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addLayout(top)
        column.addWidget(self.hint)
        column.addWidget(self.suggestions)
        column.addWidget(self.form)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._enter)
        self.field.left_downwards.connect(self._go_down)
        self.field.escaped.connect(self._escape)
        self.field.paste_wanted.connect(self.clipboard_wanted)
        self.paste.clicked.connect(self.clipboard_wanted)
        self.suggestions.person_chosen.connect(self._choose)
        self.suggestions.left_upwards.connect(self.focus_field)
        self.add.clicked.connect(self._give)
        self.cancel.clicked.connect(self._escape)
        for field in (self.name, self.profile, self.position, self.company):
            field.returnPressed.connect(self._give)

    def _show_hint(self) -> None:
        """Say what Enter does with what is in the field."""
        words = self.field.text().strip()
        if _looks_like_address(words):
            self.hint.setText(self.tr("Enter takes this address."))
        elif self._suggested:
            self.hint.setText(
                self.tr("Enter invites somebody new. Down goes to the people you know.")
            )
        else:
            self.hint.setText(self.tr("Enter invites somebody new under this name."))
        self.hint.setVisible(bool(words) and self.form.isHidden())

    @Slot(str)
    def _typed(self, text: str) -> None:
        words = text.strip()
        self._show_hint()
        self.searched.emit("" if profile_key(words) else words)

    @Slot()
    def _enter(self) -> None:
        text = self.field.text().strip()
        if not text:
            self._go_down()
            return
        key = profile_key(text)
        if _looks_like_address(text):
            self.begin_form(name_in_key(key), text)
        else:
            self.begin_form(text, "")

    @Slot()
    def _go_down(self) -> None:
        if self.suggestions.isVisible():
            self.suggestions.enter()
        elif self.form.isHidden() and not self.field.text():
            self.left.emit()

    @Slot(int)
    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._suggested):
            self.person_chosen.emit(self._suggested[place].person)

    @Slot()
    def _give(self) -> None:
        given, _, family = " ".join(self.name.text().split()).rpartition(" ")
        facts = Facts(
            given or family, family if given else "", self.company.text(), self.position.text()
        )
        self.newcomer_given.emit(Newcomer(facts, self.profile.text()))

    @Slot()
    def _escape(self) -> None:
        was_busy = self.is_busy
        self.forget()
        if was_busy:
            self.focus_field()
        else:
            self.left.emit()


def _looks_like_address(text: str) -> bool:
    return "/" in text or "linkedin." in text.lower()
