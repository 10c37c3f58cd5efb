"""One invitation being written: why this person, the note, and what was found before."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cordially.domain.invitations import Invitation, Pace
from cordially.services.common_ground import Ground
from cordially.ui.invitations.common_part import CommonPart
from cordially.ui.invitations.ground_column import GroundColumn
from cordially.ui.invitations.list_page import PaceChips
from cordially.ui.invitations.rows import name_of
from cordially.ui.letter.letter_view import LetterView
from cordially.ui.theme import scaled
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    Heading,
    MutedLine,
    SectionLabel,
    inside,
    shown,
)

_LEFT, _NARROW_LEFT, _WIDE = 290, 232, 1040
_MARGIN, _SCROLL_BAR = 16, 14


class InvitePage(QWidget):
    """The grounds on the left, the letter beside them.

    For a letter that is no invitation the left column is hidden. `left` comes with Escape,
    `introduction_wanted` with its button or Alt+A, `statement_wanted`, for what a new contact
    is told about updates, with Alt+U.
    """

    left = Signal()
    introduction_wanted = Signal()
    statement_wanted = Signal()

    def __init__(self, letter: LetterView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.letter = letter
        letter.setParent(self)
        self.grounds = GroundColumn(self)
        self.common = CommonPart(self)
        self.pace = PaceChips(self)
        self.back = Button(self.tr("All invitations"), self, role=ButtonRole.QUIET, hint="Esc")
        self.introduce = Button(self.tr("Ask for an introduction"), self, hint="Alt+A")
        self._title = Heading("", self)
        self._work = MutedLine("", self)
        self._column = QFrame(self)
        self._column.setProperty("frame", "list")
        self._invitation: Invitation | None = None
        self._scroll = QScrollArea(self._column)
        self.statement = Button(self.tr("Add your words on updates"), self, hint="Alt+U")
        letter.add_button(self.introduce)
        letter.add_button(self.statement)
        self._lay_out()
        self._order_keys()
        self._connect()

    @property
    def invitation(self) -> Invitation | None:
        """The invitation that lies here; None for another letter."""
        return self._invitation

    def show_invitation(self, invitation: Invitation, pace: Pace) -> None:
        """Show whom it is for and why; the letter is opened by whoever calls."""
        self._invitation = invitation
        name = inside(name_of(invitation), limit=80)
        self._title.setText(self.tr("Invite {name}").format(name=name))
        address = f"linkedin.com/in/{shown(invitation.profile, limit=100)}"
        parts = (shown(invitation.headline, limit=120), address if invitation.profile else "")
        self._work.setText(" · ".join(filter(None, parts)))
        self._work.setVisible(bool(self._work.text()))
        self.pace.show_pace(pace)
        self.pace.setVisible(True)
        self.grounds.show_invitation(invitation)
        self._column.setVisible(True)
        for button in (self.introduce, self.statement):
            button.setVisible(invitation.sent_at is None)

    def show_ground(self, ground: Ground) -> None:
        """Show what the two have in common."""
        self.common.show_ground(ground)
        self.grounds.show_shared(len(ground.shared))

    def show_letter(self, title: str, below: str) -> None:
        """Show a letter that is no invitation."""
        self._invitation = None
        self._title.setText(title)
        self._work.setText(below)
        self._work.setVisible(bool(below))
        self.pace.setVisible(False)
        self._column.setVisible(False)
        for button in (self.introduce, self.statement):
            button.setVisible(False)

    @Slot()
    def focus_grounds(self) -> None:
        """Put the focus on why this person."""
        if not self._column.isHidden():
            self.grounds.focus_cards()

    @Slot()
    def add_known(self) -> None:
        """Ask what is known of the other."""
        if not self._column.isHidden():
            self.common.begin()

    def focus_work(self) -> None:
        """Put the focus where there is something left to do."""
        invitation = self._invitation
        if invitation is None:
            self.letter.focus_text()
        elif invitation.ground is None:
            self.grounds.focus_cards()
        elif not (invitation.has_ground and invitation.is_answered):
            self.grounds.focus_answer()
        else:
            self.letter.focus_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= scaled(_WIDE)
        self.pace.stand(below_each_other=not wide)
        left = scaled(_LEFT if wide else _NARROW_LEFT)
        self._column.setFixedWidth(left)
        self.common.fit(left - 2 * scaled(_MARGIN) - scaled(_SCROLL_BAR))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        header = QFrame(self)
        header.setProperty("frame", "header")
        top = QHBoxLayout(header)
        top.setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(16))
        top.setSpacing(scaled(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._work)
        top.addLayout(words, 1)
        top.addWidget(self.pace)
        top.addWidget(self.back)
        inner = QWidget()
        column = QVBoxLayout(inner)
        margin = scaled(_MARGIN)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(scaled(8))
        column.addWidget(SectionLabel(self.tr("Why this person?"), inner))
        column.addWidget(self.grounds)
        column.addSpacing(scaled(10))
        column.addWidget(self.common)
        column.addStretch(1)
        scroll = self._scroll
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = QVBoxLayout(self._column)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(scroll)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._column)
        row.addWidget(self.letter, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(header)
        whole.addLayout(row, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.letter.left.connect(self.left)
        self.introduce.clicked.connect(self.introduction_wanted)
        self.statement.clicked.connect(self.statement_wanted)
        self.grounds.left.connect(self.letter.focus_text)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._reveal)
        self.grounds.answer_moved.connect(self._reveal)
        for keys, slot in (
            ("Alt+G", self.focus_grounds),
            ("Alt+K", self.add_known),
            ("Alt+A", self._introduce),
            ("Alt+U", self._state),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _order_keys(self) -> None:
        """Tab goes as one reads: why, what is known, the note, what is done with it."""
        form = self.common.form
        known = (self.common.more, form.kind, form.name, form.years)
        way = (*self.grounds.stops, *known, self.letter.text_editor, self.introduce, self.statement)
        for before, after in pairwise(way):
            QWidget.setTabOrder(before, after)

    @Slot()
    def _reveal(self) -> None:
        """What is being answered or added makes the column longer; keep it in sight."""
        if self.grounds.field is self.focusWidget():
            self._scroll.ensureWidgetVisible(self.grounds.field)
        elif self.common.form.isAncestorOf(self.focusWidget()):
            self._scroll.ensureWidgetVisible(self.common.form)

    @Slot()
    def _introduce(self) -> None:
        if not self.introduce.isHidden():
            self.introduction_wanted.emit()

    @Slot()
    def _state(self) -> None:
        if not self.statement.isHidden():
            self.statement_wanted.emit()
