"""The desk: recipients on the left, the sheet, what one knows and the findings on the right."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from cordially.domain.acts import Act
from cordially.domain.clock import Clock
from cordially.domain.desk import Brief, Desk, Seat
from cordially.domain.errors import Trouble
from cordially.domain.messages import Answer, CompositionId, RecipientId
from cordially.services.choice_check import ChoiceCheck
from cordially.services.reviewing import Review
from cordially.ui.composer.desk_gestures import DeskGestures
from cordially.ui.composer.desk_layout import DeskPlaces
from cordially.ui.composer.next_step import remarks_of
from cordially.ui.composer.presenter import DeskPresenter, DeskServices
from cordially.ui.composer.state import Sheet, lines_of
from cordially.ui.composer.words import people
from cordially.ui.desktop import Browser, Clipboard
from cordially.ui.tasks import TaskRunner
from cordially.ui.writing.finding_walk import FindingWalk
from cordially.ui.writing.finding_words import items_of
from cordially.ui.writing.question import Opened
from cordially.ui.writing.underlines import UnderlinedEditor


class DeskView(QWidget):
    """One composition being written; satisfies `DeskScreen`.

    `list_wanted` leads back to all messages, `chooser_wanted` to the choice of people,
    `close_ties_wanted` there too, at strong and warm ties. `undoable` carries a step that
    can be undone, `gone` and `trouble_met` a `Trouble`, `all_done` the desk.
    """

    list_wanted = Signal()
    chooser_wanted = Signal(int)
    close_ties_wanted = Signal(int)
    undoable = Signal(object)
    all_done = Signal(object)
    gone = Signal(object)
    trouble_met = Signal(object)
    salutation_given = Signal(int, str)

    def __init__(
        self,
        services: DeskServices,
        tasks: TaskRunner,
        checking: TaskRunner,
        clipboard: Clipboard,
        browser: Browser,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._walking = False
        self.presenter = DeskPresenter(services, tasks, checking, clipboard, browser, self)
        self.places = DeskPlaces(self, clock)
        self._walk = FindingWalk(self, self, self.places.findings, self.places.side, self.presenter)
        self._gestures = DeskGestures(self, self.places, self.presenter, clipboard)
        self._connect()

    # What the presenter asks: `DeskScreen`.

    def show_nothing(self) -> None:
        """See `DeskScreen`."""
        self._gestures.stop()
        self.places.forget_refusal()
        places = self.places
        places.findings.forget()
        self._walk.forget()
        places.knowledge.forget()
        places.bar.stop_asking()
        # Where the list goes, Qt hands its focus to the title, which then counts as typed into.
        places.header.title.clearFocus()
        places.pages.setCurrentWidget(places.nothing)

    def show_desk(self, desk: Desk, review: Review | None, current: RecipientId | None) -> None:
        """See `DeskScreen`."""
        places = self.places
        places.header.show_composition(desk.composition, desk.counts)
        places.count.setText(people(desk.counts.total))
        places.seats.show_lines(lines_of(desk, review, current), current)
        places.pages.setCurrentWidget(places.columns if desk.seats else places.empty)

    def show_sheet(self, sheet: Sheet) -> None:
        """See `DeskScreen`."""
        places = self.places
        self.places.forget_refusal()
        another = places.sheet.seat is None or places.sheet.seat.id != sheet.seat.id
        places.sheet.show_sheet(sheet, self._clock.today())
        places.bar.show_seat(sheet.seat)
        if places.middle.currentWidget() is places.sheet:
            places.bar.setVisible(True)
            if another or places.bar.isAncestorOf(self._focused()):
                self._focus_line()

    def refresh_sheet(self, sheet: Sheet) -> None:
        """See `DeskScreen`."""
        self.places.sheet.refresh(sheet)

    def show_brief(self, brief: Brief) -> None:
        """See `DeskScreen`."""
        self.places.knowledge.show_brief(brief, self._clock.today())

    def show_review(
        self, desk: Desk, review: Review, check: ChoiceCheck | None, current: RecipientId | None
    ) -> None:
        """See `DeskScreen`."""
        found = items_of(desk, review, check, current)
        self.places.findings.show_findings(
            found, remarks_of(desk, review, current), review.silences
        )
        self._walk.underline(review, current)

    def ask_whether_sent(self, seat: Seat, opened: Opened) -> None:
        """See `DeskScreen`."""
        self.places.bar.ask(seat, opened)

    def stop_asking(self) -> None:
        """See `DeskScreen`."""
        self.places.bar.stop_asking()

    def show_refusal(self, trouble: Trouble) -> None:
        """See `DeskScreen`."""
        self.places.refusal.show_refusal(trouble)
        self.places.bar.make_room(wanted=True)

    def show_trouble(self, trouble: Trouble) -> None:
        """See `DeskScreen`."""
        self.trouble_met.emit(trouble)

    def say_all_done(self, desk: Desk) -> None:
        """See `DeskScreen`."""
        self.all_done.emit(desk)

    def say_gone(self, trouble: Trouble) -> None:
        """See `DeskScreen`."""
        self.gone.emit(trouble)

    def choose_among_close(self, composition: CompositionId) -> None:
        """See `DeskScreen`."""
        self.close_ties_wanted.emit(composition)

    def say_done(self, act: Act) -> None:
        """See `DeskScreen`."""
        self.undoable.emit(act)

    # What `FindingWalk` asks besides: `Pages`.

    @property
    def text_editor(self) -> UnderlinedEditor:
        """See `Pages`."""
        return self.places.text.editor

    @property
    def line_editor(self) -> UnderlinedEditor | None:
        """See `Pages`."""
        return self.places.sheet.editor

    # What the pane asks.

    def find_person(self) -> None:
        """Put the focus on the list of recipients, where a name can be typed."""
        self.places.seats.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_work(self) -> None:
        """Put the focus where work goes on."""
        places = self.places
        if places.bar.is_asking:
            places.bar.question.sent.setFocus(Qt.FocusReason.OtherFocusReason)
        elif places.middle.currentWidget() is places.text:
            places.text.focus_text()
        else:
            places.sheet.focus_line()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        writing = isinstance(self._focused(), QLineEdit)
        if enter and self.places.bar.is_asking and not writing:
            self.presenter.deeds.answer(Answer.SENT)
        elif event.key() == Qt.Key.Key_Escape:
            if not self.places.findings.close_open():
                self.list_wanted.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._gestures.stop()
        self.presenter.findings.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.places.fit(self.width())

    # How it is done.

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self

    def _focus_line(self) -> None:
        """Begin to write, unless somebody walks through the list or types elsewhere."""
        if not self._walking and not isinstance(self._focused(), QLineEdit):
            self.places.sheet.focus_line()

    @Slot()
    def edit_text(self) -> None:
        """Have the text for everybody in sight, the cursor in it."""
        desk, places = self.presenter.desk, self.places
        if desk is not None and desk.seats:
            self.places.forget_refusal()
            places.middle.setCurrentWidget(places.text)
            places.bar.setVisible(False)
            if places.text.edit(desk.composition.text):
                self._walk.underline_again()

    @Slot()
    def _text_escaped(self) -> None:
        if not self.places.findings.close_open():
            self.places.text.finish()

    @Slot()
    def _text_finished(self) -> None:
        self.places.middle.setCurrentWidget(self.places.sheet)
        self.places.bar.setVisible(True)
        self.presenter.finish_text()
        self.focus_work()

    @Slot(int)
    def _chosen(self, recipient: int) -> None:
        self.places.back_to_sheet()
        self._walking = self.places.seats.hasFocus()
        self.presenter.go_to(RecipientId(recipient))
        self._walking = False

    @Slot(int)
    def write_to(self, recipient: int) -> None:
        """Have the message to one recipient in sight, the cursor in its line."""
        self.places.back_to_sheet()
        if recipient != self.presenter.current_id:
            self.presenter.go_to(RecipientId(recipient))
        self.focus_work()

    @Slot()
    def _choose_people(self) -> None:
        if self.presenter.composition is not None:
            self.chooser_wanted.emit(self.presenter.composition)

    @Slot(str)
    def _empty_answered(self, _name: str) -> None:
        self._choose_people()

    def _connect(self) -> None:
        places = self.places
        places.sheet.text_wanted.connect(self.edit_text)
        places.text.finished.connect(self._text_finished)
        places.text.escaped.connect(self._text_escaped)
        places.header.title_left.connect(self.focus_work)
        places.header.list_wanted.connect(self.list_wanted)
        places.header.people_wanted.connect(self._choose_people)
        places.empty.action_chosen.connect(self._empty_answered)
        places.seats.recipient_chosen.connect(self._chosen)
        places.seats.writing_wanted.connect(self.focus_work)
        places.findings.list.recipient_wanted.connect(self.write_to)
        places.refusal.text_wanted.connect(self.edit_text)
        places.knowledge.salutation_given.connect(self.salutation_given)
        edit = QShortcut(QKeySequence("Ctrl+E"), self)
        edit.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        edit.activated.connect(self.edit_text)
