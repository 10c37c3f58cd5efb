"""The form to add a person, or to change what is said about one."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.people import Facts
from cordially.ui.contacts.beside import Form
from cordially.ui.theme import Tone, scaled
from cordially.ui.troubles import worded
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    FindingCard,
    Heading,
    Muted,
    SectionLabel,
    shown,
)

_LONGEST = 300


class PersonForm(QWidget):
    """Enter keeps what is written (`saved` carries a `Form`), Escape leaves it."""

    saved = Signal(Form)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Heading("", self)
        self._given = self._field(self.tr("Given name"))
        self._family = self._field(self.tr("Family name"))
        self._company = self._field(self.tr("Company"))
        self._position = self._field(self.tr("Position"))
        self._profile = self._field(self.tr("Profile on LinkedIn"))
        self._emails = self._field(self.tr("E-mail"))
        self._met = self._field(self.tr("How you know each other"))
        self._profile.setPlaceholderText(self.tr("linkedin.com/in/…"))
        self._said = Muted(
            self.tr("Your words stand above those of LinkedIn. Leave a field empty to use those."),
            self,
        )
        self._trouble = QVBoxLayout()
        keep = Button(self.tr("Keep"), self, hint="Return")
        leave = Button(self.tr("Cancel"), self, role=ButtonRole.QUIET, hint="Esc")
        keep.clicked.connect(self._save)
        leave.clicked.connect(self.cancelled)
        self._lay_out(keep, leave)

    def begin(self, form: Form, linkedin: Facts | None) -> None:
        """Start with these words; `linkedin` is None for a new person."""
        self._clear_trouble()
        self._title.setText(
            self.tr("Add a contact") if linkedin is None else self.tr("Change contact")
        )
        said = linkedin or Facts()
        self._said.setVisible(said != Facts())
        for field, text, hint in (
            (self._given, form.given_name, said.given_name),
            (self._family, form.family_name, said.family_name),
            (self._company, form.company, said.company),
            (self._position, form.position, said.position),
        ):
            field.setText(text)
            field.setPlaceholderText(
                self.tr("LinkedIn: {words}").format(words=shown(hint)) if hint else ""
            )
        self._profile.setText(form.profile)
        self._emails.setText(form.emails)
        self._met.setText(form.how_we_met)
        self._given.setFocus(Qt.FocusReason.OtherFocusReason)
        self._given.selectAll()

    def show_trouble(self, trouble: Trouble) -> None:
        """Say why it is not kept, and put the focus where it can be mended."""
        self._clear_trouble()
        words = worded(trouble)
        card = FindingCard(Tone.WAX, words.what, self, text=words.why, small=words.remedy)
        self._trouble.addWidget(card)
        field = {
            TroubleKind.PROFILE_UNREADABLE: self._profile,
            TroubleKind.PROFILE_TAKEN: self._profile,
            TroubleKind.EMAIL_UNREADABLE: self._emails,
        }.get(trouble.kind, self._given)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setMaxLength(_LONGEST)
        field.returnPressed.connect(self._save)
        return field

    def _lay_out(self, keep: Button, leave: Button) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        column.addWidget(self._title)
        column.addWidget(self._said)
        column.addLayout(self._trouble)
        for field in (
            self._given,
            self._family,
            self._company,
            self._position,
            self._profile,
            self._emails,
            self._met,
        ):
            label = SectionLabel(field.accessibleName(), self)
            label.setBuddy(field)
            column.addSpacing(scaled(6))
            column.addWidget(label)
            column.addWidget(field)
        row = QHBoxLayout()
        row.setContentsMargins(0, scaled(12), 0, 0)
        row.setSpacing(scaled(8))
        row.addWidget(keep)
        row.addWidget(leave)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def _clear_trouble(self) -> None:
        while (item := self._trouble.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    @Slot()
    def _save(self) -> None:
        self.saved.emit(
            Form(
                self._given.text().strip(),
                self._family.text().strip(),
                self._company.text().strip(),
                self._position.text().strip(),
                self._profile.text().strip(),
                self._emails.text().strip(),
                self._met.text().strip(),
            )
        )
