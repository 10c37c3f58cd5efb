"""Today as a pane of the window."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from cordially.domain.acts import Act, Undone
from cordially.domain.clock import Clock
from cordially.domain.errors import Trouble
from cordially.domain.follow_ups import Due
from cordially.domain.messages import Answer, CompositionId
from cordially.domain.people import PersonId
from cordially.services.readiness import Readiness
from cordially.services.today import Glance
from cordially.ui.contacts.act_words import done, undone
from cordially.ui.letter.letter_view import LetterView
from cordially.ui.shell import Shell
from cordially.ui.tasks import TaskRunner
from cordially.ui.today.keys import KEY
from cordially.ui.today.letter_page import LetterPage
from cordially.ui.today.lines import Line, Place
from cordially.ui.today.presenter import TodayPresenter, TodayServices
from cordially.ui.today.view import TodayView
from cordially.ui.widgets import Bar, BarKind, figure

__all__ = ["KEY", "TodayPane", "TodayParts"]

_UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class TodayParts:
    """What the page stands on.

    `letter` makes the place where a letter is written; `keep_typed` makes safe what was
    typed and may be called from the window.
    """

    services: TodayServices
    letter: Callable[[QWidget], LetterView]
    keep_typed: Callable[[], None]
    tasks: TaskRunner
    clock: Clock


class TodayPane(QObject):
    """Satisfies `shell.Pane` and `TodayScreen`.

    `place_asked` carries a `Place` in another pane; `people_changed` comes when something
    was written into a timeline, `answered` when the user said what became of a letter.
    """

    place_asked = Signal(object)
    people_changed = Signal()
    answered = Signal()

    def __init__(self, parts: TodayParts, shell: Shell) -> None:
        super().__init__()
        self._parts = parts
        self._shell = shell
        self._writing_about: Due | None = None
        self._pages = QStackedWidget()
        self.view = TodayView(parts.clock, self._pages)
        self._pages.addWidget(self.view)
        self.presenter = TodayPresenter(parts.services, parts.tasks, parts.clock, self)
        self._connect()

    @cached_property
    def letter(self) -> LetterView:
        """Where a due letter is written; made with the first."""
        letter = self._parts.letter(self._pages)
        page = LetterPage(letter, self._pages)
        self._pages.addWidget(page)
        self._letter_page = page
        page.left.connect(self._leave_letter)
        letter.left.connect(self._leave_letter)
        letter.answered.connect(self._answered)
        letter.undoable.connect(self._offer_undo)
        letter.trouble_met.connect(self._show_trouble)
        return letter

    # What the window asks.

    @property
    def widget(self) -> QWidget:
        """What stands in the window."""
        return self._pages

    def shown(self) -> None:
        """Look for news, and go on where it was left."""
        self.presenter.look()
        if self._is_writing:
            self.letter.focus_text()
        else:
            self.view.enter()

    def find_person(self) -> None:
        """Put the focus on the lines: there is nothing to search here."""
        self.view.enter()

    def keep_unsaved(self) -> None:
        """Every key of a letter went to the journal; make sure that it is on the disk."""
        self._parts.keep_typed()

    @property
    def person_in_front(self) -> tuple[PersonId, str] | None:
        """Whom the line with the focus, or the letter, is about; None where it is nobody."""
        due = self._writing_about if self._is_writing else self.view.due_in_focus
        return None if due is None else (due.person, due.name)

    def look_again(self) -> None:
        """Look for news, as after an import or a line that was recorded."""
        self.presenter.look()

    # What the presenter shows: `TodayScreen`.

    def show_glance(self, glance: Glance) -> None:
        """See `TodayScreen`."""
        waits = not self.view.due.rows
        self.view.show_glance(glance)
        count = len(glance.due.due)
        self._shell.show_badge(KEY, figure(count) if count else "")
        if waits and not self._is_writing and self.view.hasFocus():
            self.view.enter()

    def show_readiness(self, readiness: Readiness) -> None:
        """See `TodayScreen`."""
        self.view.show_readiness(readiness)

    def show_letter(self, composition: CompositionId, line: Line) -> None:
        """See `TodayScreen`."""
        letter = self.letter
        self._writing_about = line.due
        self._letter_page.show_title(line.title, line.detail)
        self._pages.setCurrentWidget(self._letter_page)
        letter.open(composition)
        letter.focus_text()

    def refuse_day(self) -> None:
        """See `TodayScreen`."""
        self.view.due.refuse_day()

    def accept_day(self) -> None:
        """See `TodayScreen`."""
        self.view.due.stop_asking()

    def go_elsewhere(self, place: Place) -> None:
        """See `TodayScreen`."""
        self.place_asked.emit(place)

    def offer_undo(self, act: Act) -> None:
        """See `TodayScreen`."""
        self._shell.remove_bar(_UNDONE)
        self._shell.offer_undo(done(act), self.presenter.undo)
        self.people_changed.emit()

    def say_undone(self, taken_back: Undone) -> None:
        """See `TodayScreen`."""
        self._shell.show_bar(Bar(_UNDONE, BarKind.UNDO, undone(taken_back)))
        self.people_changed.emit()

    def show_trouble(self, trouble: Trouble) -> None:
        """See `TodayScreen`."""
        self._shell.show_trouble(trouble)

    # What the widgets tell.

    @property
    def _is_writing(self) -> bool:
        return self._pages.currentWidget() is not self.view

    def _connect(self) -> None:
        view, presenter = self.view, self.presenter
        view.opened.connect(presenter.open)
        view.finished.connect(presenter.finish)
        view.put_off.connect(presenter.put_off)
        view.readiness_asked.connect(presenter.show_readiness)
        view.readiness.photo_told.connect(presenter.tell_photo)
        view.readiness.statement_kept.connect(presenter.keep_statement)
        view.readiness.closed.connect(presenter.close_readiness)

    @Slot()
    def _leave_letter(self) -> None:
        self.letter.close_letter()
        self._pages.setCurrentWidget(self.view)
        self.presenter.look()
        self.view.enter()

    @Slot(int, Answer)
    def _answered(self, composition: int, answer: Answer) -> None:
        self.answered.emit()
        self.people_changed.emit()
        if answer is not Answer.NOT_YET:
            self._leave_letter()

    @Slot(object)
    def _offer_undo(self, act: Act) -> None:
        self.offer_undo(act)

    @Slot(object)
    def _show_trouble(self, trouble: Trouble) -> None:
        self._shell.show_trouble(trouble)
