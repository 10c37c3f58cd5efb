"""The invitations in the window: the first page, one invitation, limits, whom to ask."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from cordially.domain.acts import Act, Undone
from cordially.domain.errors import Trouble
from cordially.domain.invitations import InvitationId
from cordially.domain.messages import Answer, CompositionId
from cordially.domain.people import PersonId
from cordially.services.pace import Limits
from cordially.ui.contacts.act_words import done, undone
from cordially.ui.invitations.deeds import Deed
from cordially.ui.invitations.helper_page import HelperPage
from cordially.ui.invitations.invite_page import InvitePage
from cordially.ui.invitations.keys import KEY
from cordially.ui.invitations.limits_page import LimitsPage
from cordially.ui.invitations.line_deeds import LineDeeds
from cordially.ui.invitations.list_page import ListPage
from cordially.ui.invitations.page_deeds import PageDeeds, Pages
from cordially.ui.invitations.parts import InvitationsParts
from cordially.ui.invitations.presenter import InvitationsPresenter
from cordially.ui.invitations.rows import Line, Section, lines_of
from cordially.ui.invitations.suggestions import Suggested
from cordially.ui.invitations.words import asking_line, drafts_words, thanks_title
from cordially.ui.invitations.work import Everything, InvitingWork, LetterPage, OnePage
from cordially.ui.letter.letter_view import LetterView
from cordially.ui.shell import Shell
from cordially.ui.widgets import Bar, BarKind, shown

__all__ = ["KEY", "InvitationsPane", "InvitationsParts"]

_UNDONE = "undone"


class InvitationsPane(QObject):
    """Satisfies `shell.Pane` and `InvitationsScreen`.

    `people_changed` comes when somebody was added or became a connection, `answered` when
    the user said what became of a letter.
    """

    people_changed = Signal()
    answered = Signal()

    def __init__(self, parts: InvitationsParts, shell: Shell) -> None:
        super().__init__()
        self._parts = parts
        self._shell = shell
        self._pages = QStackedWidget()
        self.list = ListPage(parts.clock, self._pages)
        self.letter = LetterView(
            parts.desk,
            parts.tasks,
            parts.checking,
            parts.clipboard,
            parts.browser,
            parts.clock,
            self._pages,
        )
        self.page = InvitePage(self.letter, self._pages)
        self.limits = LimitsPage(self._pages)
        self.helpers = HelperPage(self._pages)
        for page in (self.list, self.page, self.limits, self.helpers):
            self._pages.addWidget(page)
        work = InvitingWork(parts.services, parts.contacts)
        self.presenter = InvitationsPresenter(work, parts.tasks, self)
        self._deeds = LineDeeds(self.presenter, self.list, parts.browser, shell)
        PageDeeds(self.presenter, Pages(self.list, self.page, self.limits, self.helpers), parts)
        self._connect()

    # What the window asks.

    @property
    def widget(self) -> QWidget:
        """What stands in the window."""
        return self._pages

    def shown(self) -> None:
        """Look for news, and go on where it was left."""
        self.look_again()
        page = self._pages.currentWidget()
        if page is self.page:
            self.page.focus_work()
        elif page is self.limits:
            self.limits.focus_work()
        elif page is self.helpers:
            self.helpers.focus_search()
        else:
            self.list.focus_work()

    def find_person(self) -> None:
        """Put the cursor where somebody is looked for."""
        if self._pages.currentWidget() is self.helpers:
            self.helpers.focus_search()
        else:
            self.presenter.leave()
            self.list.add.focus_field()

    def keep_unsaved(self) -> None:
        """Every key of a note went to the journal; make sure that it is on the disk."""
        self._parts.desk.typing.flush()

    # What others ask.

    @Slot(int)
    def invite(self, person: int) -> None:
        """Begin an invitation to somebody known, or go on with the one that is begun."""
        self.presenter.invite_person(PersonId(person))

    @Slot(int)
    def show_invitation(self, invitation: int) -> None:
        """Have one invitation in front, where it is still to go out; else its line."""
        self.presenter.open(InvitationId(invitation))

    def show_letter_of(self, composition: CompositionId, instead: Callable[[], None]) -> None:
        """Have in front what a letter belongs to; `instead`, where it belongs to nothing."""
        self.presenter.open_letter(composition, instead)

    def look_again(self) -> None:
        """Look for news, as after an import or an answer elsewhere."""
        self.presenter.look()
        if self._pages.currentWidget() is self.page:
            self.letter.reload()
            self.presenter.look_at_page()

    @Slot()
    def show_waiting(self) -> None:
        """Have those that wait for an answer in front, the oldest marked."""
        self.list.list.go_to_first(Section.WAITING)
        self.presenter.leave()

    # What the presenter shows: `InvitationsScreen`.

    def show_everything(self, everything: Everything) -> None:
        """See `InvitationsScreen`."""
        board = everything.board
        lines = lines_of(board, everything.introductions, self._parts.clock.today())
        self.list.show_lines(lines, board.pace, board.drafts)
        self._shell.show_badge(KEY, drafts_words(board.drafts))

    def show_list(self) -> None:
        """See `InvitationsScreen`."""
        self.letter.close_letter()
        self._pages.setCurrentWidget(self.list)
        self.list.focus_work()

    def show_page(self, page: OnePage) -> None:
        """See `InvitationsScreen`."""
        composition = page.invitation.composition
        if composition is None:
            self.show_list()
            self.list.list.go_to(("invitation", page.invitation.id))
            return
        self.list.add.forget()
        self.refresh_page(page)
        self._pages.setCurrentWidget(self.page)
        self.letter.open(composition)
        self.page.focus_work()

    def refresh_page(self, page: OnePage) -> None:
        """See `InvitationsScreen`."""
        self.page.show_invitation(page.invitation, page.pace)
        if page.ground is not None:
            self.page.show_ground(page.ground)

    def show_letter(self, page: LetterPage, composition: CompositionId) -> None:
        """See `InvitationsScreen`."""
        one = page.introduction
        asking = asking_line(one.helper_name, one.target_name)
        title = thanks_title(one.target_name) if page.thanks else asking
        self.page.show_letter(title, shown(one.about, limit=160))
        self._pages.setCurrentWidget(self.page)
        self.letter.open(composition)
        self.letter.focus_text()

    def show_suggestions(self, suggested: tuple[Suggested, ...]) -> None:
        """See `InvitationsScreen`."""
        self.list.add.show_suggestions(suggested)

    def show_helpers(self, target: str, suggested: tuple[Suggested, ...], *, known: bool) -> None:
        """See `InvitationsScreen`."""
        if self._pages.currentWidget() is not self.helpers:
            self._pages.setCurrentWidget(self.helpers)
            self.helpers.begin(target)
        self.helpers.show_people(suggested, know_both=known)

    def show_limits(self, limits: Limits) -> None:
        """See `InvitationsScreen`."""
        self.limits.show_limits(limits)
        if self._pages.currentWidget() is not self.limits:
            self._pages.setCurrentWidget(self.limits)
            self.limits.focus_work()

    @Slot(object)
    def offer_undo(self, act: Act | None) -> None:
        """See `InvitationsScreen`."""
        if act is not None:
            self._shell.remove_bar(_UNDONE)
            self._shell.offer_undo(done(act), self._undo)
            self.people_changed.emit()

    @Slot(object)
    def show_trouble(self, trouble: Trouble) -> None:
        """See `InvitationsScreen`."""
        self._shell.show_trouble(trouble)

    # What the widgets tell.

    @Slot(object, object)
    def _deed(self, deed: Deed, line: Line) -> None:
        self._deeds.do(deed, line)

    def _undo(self) -> None:
        self._parts.tasks.run(self._parts.undo, self._was_undone, trouble=self._shell.show_trouble)

    def _was_undone(self, taken_back: Undone | None) -> None:
        self.look_again()
        self.people_changed.emit()
        if taken_back is None:
            return
        self._shell.show_bar(Bar(_UNDONE, BarKind.UNDO, undone(taken_back)))

    @Slot(int, Answer)
    def _answered(self, _composition: int, answer: Answer) -> None:
        self.answered.emit()
        if answer is Answer.SENT:
            self.list.list.go_to_first()
            self.presenter.leave()
        else:
            self.presenter.look_at_page()
            self.presenter.look()

    @Slot(int)
    def _handed_over(self, _composition: int) -> None:
        self.presenter.look()

    @Slot()
    def _leave(self) -> None:
        page = self.presenter.page
        if page is not None:
            self.list.list.go_to(("invitation", page.invitation.id))
        self.presenter.leave()

    @Slot()
    def _leave_helpers(self) -> None:
        page = self.presenter.page
        if page is None:
            self.presenter.leave()
        else:
            self._pages.setCurrentWidget(self.page)
            self.page.focus_work()

    def _connect(self) -> None:
        self.list.deed_wanted.connect(self._deed)
        self.page.left.connect(self._leave)
        self.limits.left.connect(self._leave)
        self.helpers.left.connect(self._leave_helpers)
        self.letter.answered.connect(self._answered)
        self.letter.handed_over.connect(self._handed_over)
        self.letter.undoable.connect(self.offer_undo)
        self.letter.trouble_met.connect(self.show_trouble)
