"""The desk: recipients on the left, the sheet, what one knows and the findings on the right."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cordially.domain.acts import Act
from cordially.domain.clock import Clock
from cordially.domain.desk import Brief, Desk, HandedOver, Seat
from cordially.domain.errors import Trouble
from cordially.domain.messages import Answer, CompositionId, HandOverId, RecipientId, Standing
from cordially.services.choice_check import ChoiceCheck
from cordially.services.reviewing import Review
from cordially.ui.composer.findings_view import FindingsView
from cordially.ui.composer.hand_over_bar import HandOverBar
from cordially.ui.composer.knowledge import KnowledgeView
from cordially.ui.composer.presenter import DeskPresenter, DeskServices
from cordially.ui.composer.seat_list import SeatList
from cordially.ui.composer.shared_text import SharedTextView
from cordially.ui.composer.sheet import SheetView
from cordially.ui.composer.state import Sheet, lines_of
from cordially.ui.composer.words import kind_line, people
from cordially.ui.desktop import Browser, Clipboard
from cordially.ui.tasks import TaskRunner
from cordially.ui.theme import Tone, TypeRole, font_of, scaled
from cordially.ui.troubles import worded
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    Chip,
    FindingCard,
    MutedLine,
    SectionLabel,
)

_REVIEW_AFTER_MS = 350


class DeskView(QWidget):
    """One composition being written.

    `list_wanted` leads back to all messages, `chooser_wanted` to the choice of people,
    `undoable` carries a step that can be undone, `salutation_given` a person and a name.
    """

    list_wanted = Signal()
    chooser_wanted = Signal(int)
    undoable = Signal(object)
    all_done = Signal(object)
    salutation_given = Signal(int, str)

    def __init__(
        self,
        services: DeskServices,
        tasks: TaskRunner,
        clipboard: Clipboard,
        browser: Browser,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self.presenter = DeskPresenter(services, tasks, clipboard, browser, self)
        self._title = QLineEdit(self)
        self._kind = MutedLine("", self)
        self._chips = {
            "sent": Chip("", self, tone=Tone.GREEN),
            "ready": Chip("", self, tone=Tone.BLUE),
            "to_write": Chip("", self, tone=Tone.NEUTRAL),
        }
        self._all = Button(self.tr("All messages"), self, role=ButtonRole.QUIET)
        self._recipients = Button(self.tr("Recipients…"), self)
        self._count = SectionLabel("", self)
        self._seats = SeatList(self)
        self._sheet = SheetView(self)
        self._text = SharedTextView(self)
        self._middle = QStackedWidget(self)
        self._refusal_place = QVBoxLayout()
        self._refusal: FindingCard | None = None
        self.bar = HandOverBar(self)
        self._knowledge = KnowledgeView(self)
        self._findings = FindingsView(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REVIEW_AFTER_MS)
        self._lay_out()
        self._connect()

    def show_desk(self, desk: Desk, review: Review | None, current: RecipientId | None) -> None:
        if self._title.text() != desk.composition.title and not self._title.hasFocus():
            self._title.setText(desk.composition.title)
        self._kind.setText(kind_line(desk.composition.kind, desk.composition.channel))
        counts = desk.counts
        words = {
            "sent": self.tr("%n sent", "", counts.sent),
            "ready": self.tr("%n ready", "", counts.ready),
            "to_write": self.tr("%n to write", "", counts.to_write),
        }
        for key, chip in self._chips.items():
            chip.set_words(words[key])
            chip.setVisible(getattr(counts, key) > 0)
        self._count.setText(people(counts.total))
        self._seats.show_lines(lines_of(desk, review, current), current)

    def show_sheet(self, sheet: Sheet) -> None:
        self._forget_refusal()
        self._middle.setCurrentWidget(self._sheet)
        self._sheet.show_sheet(sheet)
        self.bar.show_standing(sheet.seat.standing)
        self.bar.setVisible(True)
        if sheet.seat.standing in {Standing.TO_WRITE, Standing.READY} and not self._typing_title():
            self._sheet.focus_line()

    def refresh_sheet(self, sheet: Sheet) -> None:
        self._forget_refusal()
        self._sheet.refresh(sheet)
        self._rest.start()

    def show_brief(self, brief: Brief) -> None:
        self._knowledge.show_brief(brief, self._clock.today())

    def show_review(
        self, review: Review, check: ChoiceCheck | None, current: RecipientId | None
    ) -> None:
        self._findings.show_review(review, check, current)

    def ask_whether_sent(self, handed: HandedOver | HandOverId, seat: Seat) -> None:
        just_now = isinstance(handed, HandedOver)
        self.bar.ask(
            seat.salutation.name or seat.name,
            by_search=isinstance(handed, HandedOver) and handed.by_search,
            just_now=just_now,
        )

    def stop_asking(self) -> None:
        self.bar.stop_asking()

    def show_refusal(self, trouble: Trouble) -> None:
        self._forget_refusal()
        wording = worded(trouble)
        card = FindingCard(
            Tone.WAX,
            wording.what,
            self,
            text=" ".join(filter(None, (wording.why, wording.remedy))),
        )
        self._refusal = card
        self._refusal_place.addWidget(card)

    def say_all_done(self, desk: Desk) -> None:
        self.all_done.emit(desk)

    def show_chooser(self, composition: CompositionId) -> None:
        self.chooser_wanted.emit(composition)

    def say_done(self, act: Act) -> None:
        self.undoable.emit(act)

    def find(self) -> None:
        """Put the focus on the list of recipients."""
        self._seats.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_work(self) -> None:
        """Put the focus where work goes on."""
        if self.bar.is_asking:
            return
        self._sheet.focus_line()

    def edit_title(self) -> None:
        """Put the cursor into the title, all of it marked."""
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._title.selectAll()

    def _typing_title(self) -> bool:
        return self._title.hasFocus() and self._title.hasSelectedText()

    def _forget_refusal(self) -> None:
        if self._refusal is not None:
            self._refusal.hide()
            self._refusal.deleteLater()
            self._refusal = None

    @Slot()
    def _edit_text(self) -> None:
        desk = self.presenter.desk
        if desk is not None:
            self._forget_refusal()
            self._middle.setCurrentWidget(self._text)
            self.bar.setVisible(False)
            self._text.edit(desk.composition.text)

    @Slot()
    def _text_finished(self) -> None:
        self._middle.setCurrentWidget(self._sheet)
        self.bar.setVisible(True)
        self.presenter.finish_text()

    @Slot(str)
    def _line_typed(self, line: str) -> None:
        self.presenter.type_line(line)

    @Slot(str)
    def _text_typed(self, text: str) -> None:
        self.presenter.type_text(text)

    @Slot(str)
    def _title_typed(self, title: str) -> None:
        self.presenter.type_title(title)

    @Slot()
    def _title_done(self) -> None:
        self._sheet.focus_line()

    @Slot()
    def _rested(self) -> None:
        self.presenter.review()

    @Slot(int)
    def _chosen(self, recipient: int) -> None:
        self.presenter.go_to(RecipientId(recipient))

    @Slot(Answer)
    def _answered(self, answer: Answer) -> None:
        self.presenter.answer(answer)

    @Slot()
    def _hand_over(self) -> None:
        self.presenter.hand_over()

    @Slot()
    def _skip(self) -> None:
        self.presenter.skip()

    @Slot()
    def _leave_out(self) -> None:
        self.presenter.leave_out()

    @Slot()
    def _take_in(self) -> None:
        self.presenter.take_in()

    @Slot()
    def _correct(self) -> None:
        self.presenter.correct(Answer.NOT_YET)

    @Slot()
    def _previous(self) -> None:
        self.presenter.previous()

    @Slot()
    def _next(self) -> None:
        self.presenter.next()

    @Slot()
    def _choose_people(self) -> None:
        desk = self.presenter.desk
        if desk is not None:
            self.chooser_wanted.emit(desk.composition.id)

    @Slot()
    def _by_relationship(self) -> None:
        self.presenter.choose_by_relationship()

    @Slot(str)
    def _keep_choice(self, reason: str) -> None:
        self.presenter.keep_choice(reason)

    def _connect(self) -> None:
        self._sheet.line_typed.connect(self._line_typed)
        self._sheet.text_wanted.connect(self._edit_text)
        self._text.text_typed.connect(self._text_typed)
        self._text.finished.connect(self._text_finished)
        self._title.textEdited.connect(self._title_typed)
        self._title.returnPressed.connect(self._title_done)
        self._rest.timeout.connect(self._rested)
        self._seats.recipient_chosen.connect(self._chosen)
        self.bar.answered.connect(self._answered)
        self.bar.hand_over_wanted.connect(self._hand_over)
        self.bar.skip_wanted.connect(self._skip)
        self.bar.leave_out_wanted.connect(self._leave_out)
        self.bar.take_in_wanted.connect(self._take_in)
        self.bar.correction_wanted.connect(self._correct)
        self.bar.previous_wanted.connect(self._previous)
        self.bar.next_wanted.connect(self._next)
        self._all.clicked.connect(self.list_wanted)
        self._recipients.clicked.connect(self._choose_people)
        self._findings.relationship_wanted.connect(self._by_relationship)
        self._findings.reason_given.connect(self._keep_choice)
        self._findings.recipient_wanted.connect(self._chosen)
        self._knowledge.salutation_given.connect(self.salutation_given)
        for keys, slot in (
            ("Ctrl+E", self._edit_text),
            ("Alt+Down", self._next),
            ("Alt+Up", self._previous),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self._left(), 0)
        columns.addLayout(self._centre(), 1)
        columns.addWidget(self._right(), 0)
        column.addLayout(columns, 1)

    def _header(self) -> QFrame:
        header = QFrame(self)
        header.setProperty("frame", "header")
        self._title.setProperty("place", "title")
        self._title.setFont(font_of(TypeRole.HEADING))
        self._title.setAccessibleName(self.tr("Title, for yourself"))
        self._title.setMaxLength(200)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._kind)
        row = QHBoxLayout(header)
        row.setContentsMargins(scaled(24), scaled(12), scaled(24), scaled(12))
        row.setSpacing(scaled(12))
        row.addLayout(words, 1)
        for chip in self._chips.values():
            row.addWidget(chip)
        row.addWidget(self._all)
        row.addWidget(self._recipients)
        return header

    def _left(self) -> QFrame:
        left = QFrame(self)
        left.setProperty("frame", "list")
        column = QVBoxLayout(left)
        column.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16))
        column.setSpacing(scaled(8))
        column.addWidget(self._count)
        column.addWidget(self._seats, 1)
        left.setMinimumWidth(scaled(196))
        left.setMaximumWidth(scaled(264))
        return left

    def _centre(self) -> QVBoxLayout:
        self._middle.addWidget(self._sheet)
        self._middle.addWidget(self._text)
        column = QVBoxLayout()
        column.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16))
        column.setSpacing(scaled(14))
        column.addWidget(self._middle, 1)
        column.addLayout(self._refusal_place)
        column.addWidget(self.bar)
        return column

    def _right(self) -> QFrame:
        side = QFrame(self)
        side.setProperty("frame", "side")
        inner = QWidget()
        words = QVBoxLayout(inner)
        words.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16))
        words.setSpacing(scaled(20))
        words.addWidget(self._knowledge)
        words.addWidget(self._findings)
        words.addStretch(1)
        scroll = QScrollArea(side)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        side.setFixedWidth(scaled(330))
        return side
