"""Whether the user's own profile is ready, asked once."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cordially.services.readiness import Readiness, ReadinessPart, Ready
from cordially.ui.contacts.side_lists import emptied
from cordially.ui.contacts.side_parts import column_of
from cordially.ui.contacts.text_fields import GrowingEdit, KeepKey
from cordially.ui.theme import Tone, scaled
from cordially.ui.today.words import part_words
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    ButtonSize,
    Card,
    Dot,
    FlowLayout,
    Muted,
    Paragraph,
    SectionLabel,
)

_LONGEST = 1_000
_TONES = {Ready.YES: Tone.GREEN, Ready.NO: Tone.AMBER, Ready.ASKED: Tone.NEUTRAL}


class ReadinessCard(Card):
    """What is there, what is missing, and the words on updates.

    `photo_told` comes when the user says that there is one, `statement_kept` carries other
    words, `closed` says that it is not to be shown again.
    """

    photo_told = Signal()
    statement_kept = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readiness: Readiness | None = None
        self._place = QWidget(self)
        self._list = column_of(self._place, 6)
        self._photo = Button(self.tr("It has a photo"), self, size=ButtonSize.SMALL)
        self._photo.clicked.connect(self.photo_told)
        title = self.tr("Your profile, before others look at it")
        self.setAccessibleName(title)
        told = self.tr("What you tell new contacts about updates")
        self._field = GrowingEdit(told, self, key=KeepKey.CTRL_ENTER)
        self._field.textChanged.connect(self._weigh)
        self._field.kept.connect(self._keep)
        self._field.left.connect(self._put_back)
        place = QWidget(self)
        flow = FlowLayout(place)
        self._keep_button = Button(
            self.tr("Keep these words"), place, size=ButtonSize.SMALL, hint="Ctrl+Return"
        )
        self._keep_button.clicked.connect(self._keep)
        close = Button(
            self.tr("Do not show this again"), place, role=ButtonRole.QUIET, size=ButtonSize.SMALL
        )
        close.clicked.connect(self.closed)
        flow.addWidget(self._keep_button)
        flow.addWidget(close)
        body = self.body
        body.addWidget(SectionLabel(title, self))
        body.addWidget(self._place)
        body.addWidget(self._photo, 0, Qt.AlignmentFlag.AlignLeading)
        label = SectionLabel(told, self)
        label.setContentsMargins(0, scaled(8), 0, 0)
        body.addWidget(label)
        body.addWidget(
            Muted(
                self.tr(
                    "It goes into welcome notes and notes when accepting. Earlier words stay known."
                ),
                self,
            )
        )
        body.addWidget(self._field)
        body.addWidget(place)

    def show_readiness(self, readiness: Readiness) -> None:
        """Show what is there; words that are being written stay."""
        before, self._readiness = self._readiness, readiness
        if before is None or before.statement == self._field.toPlainText().strip():
            self._field.setPlainText(readiness.statement)
        self._weigh()
        photo = dict(readiness.parts).get(ReadinessPart.PHOTO)
        self._photo.setVisible(photo is Ready.ASKED)
        if before is not None and before.parts == readiness.parts:
            return
        emptied(self._list)
        for part, ready in readiness.parts:
            row = QWidget(self._place)
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(scaled(10))
            words = part_words(part, ready)
            dot = Dot(row, tone=_TONES[ready])
            line.addWidget(dot)
            line.addWidget(Paragraph(words, row), 1)
            self._list.addWidget(row)

    @Slot()
    def _weigh(self) -> None:
        text = self._field.toPlainText()
        if len(text) > _LONGEST:
            self._field.setPlainText(text[:_LONGEST])
            return
        known = self._readiness
        self._keep_button.setEnabled(
            bool(text.strip()) and known is not None and text.strip() != known.statement
        )

    @Slot()
    def _keep(self) -> None:
        if self._keep_button.isEnabled():
            self.statement_kept.emit(self._field.toPlainText().strip())

    @Slot()
    def _put_back(self) -> None:
        if self._readiness is not None:
            self._field.setPlainText(self._readiness.statement)
