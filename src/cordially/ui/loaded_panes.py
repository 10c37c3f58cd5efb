"""The panes that stand on every service, and the ways from one to the other.

Loaded once the people are painted, for what it needs is most of the program.
"""

from functools import cached_property

from PySide6.QtCore import QObject, Slot

from cordially.domain.desk import Unanswered
from cordially.domain.people import PersonId
from cordially.domain.requests import Request
from cordially.services.inviting import Board
from cordially.services.service_set import ServiceSet
from cordially.ui import places
from cordially.ui.composer.keys import KEY as COMPOSER
from cordially.ui.composer.pane import ComposerPane
from cordially.ui.contacts.pane import ContactsPane
from cordially.ui.earlier_hand_overs import EarlierHandOvers
from cordially.ui.follow_ways import FollowWays
from cordially.ui.importing.flow import ImportFlow
from cordially.ui.invitations.keys import KEY as INVITATIONS
from cordially.ui.invitations.pane import InvitationsPane
from cordially.ui.invitations.words import drafts_words
from cordially.ui.main_window import MainWindow
from cordially.ui.requests.keys import KEY as REQUESTS
from cordially.ui.requests.pane import RequestsPane
from cordially.ui.surroundings import Surroundings
from cordially.ui.today.pane import TodayPane
from cordially.ui.widgets import figure


class LoadedPanes(QObject):
    """Makes each pane when it is first asked for, and leads from one to the other."""

    def __init__(
        self,
        services: ServiceSet,
        around: Surroundings,
        window: MainWindow,
        contacts: ContactsPane,
    ) -> None:
        super().__init__(window)
        self.services = services
        self.contacts = contacts
        self._around = around
        self._window = window
        self._earlier = EarlierHandOvers(
            services.handing_over, around.tasks, window, self._look_everywhere, self._lead_to
        )

    # The panes.

    @cached_property
    def composer(self) -> ComposerPane:
        """The composer."""
        pane = places.composer(self.services, self._around, self._window)
        pane.answered.connect(self._look_at_questions)
        return pane

    @cached_property
    def invitations(self) -> InvitationsPane:
        """The invitations."""
        pane = places.invitations(self.services, self._around, self._window)
        pane.people_changed.connect(self.look_anew)
        pane.answered.connect(self._look_at_questions)
        return pane

    @cached_property
    def requests(self) -> RequestsPane:
        """The requests that came in."""
        pane = places.requests(self.services, self._around, self._window)
        pane.people_changed.connect(self._look_at_contacts)
        pane.answered.connect(self._look_at_questions)
        self._window.closing.connect(pane.stop)
        return pane

    @cached_property
    def ways(self) -> FollowWays:
        """The page of today, and the line that records."""
        ways = FollowWays(self, self._around, self._window)
        ways.people_changed.connect(self._look_at_contacts)
        ways.answered.connect(self._look_at_questions)
        return ways

    @property
    def today(self) -> TodayPane:
        """The page of today."""
        return self.ways.today

    @cached_property
    def importing(self) -> ImportFlow:
        """The way an archive takes."""
        flow = places.importing(self.services, self._around, self._window)
        flow.people_changed.connect(self.look_anew)
        self._window.closing.connect(flow.stop)
        return flow

    @property
    def is_importing(self) -> bool:
        """Whether an archive is being brought in."""
        return "importing" in vars(self) and self.importing.view is not None

    # The ways.

    def begin(self) -> None:
        """Look for what waits in each pane, and ask about what was handed over earlier."""
        self._look_at_requests()
        self._look_at_invitations()
        self.ways.look_again()
        self._around.tasks.run(self.services.handing_over.unanswered, self._earlier.ask)

    def open_archive(self, path: str) -> None:
        """Bring in the archive at a path."""
        self.importing.open(path)

    def choose_archive(self) -> None:
        """Ask for an archive, and bring it in."""
        self.importing.start()

    def write_to(self, people: tuple[PersonId, ...]) -> None:
        """Begin a message to these people."""
        self.composer.write_to(people)
        self._window.go_to(COMPOSER)

    def invite(self, person: int) -> None:
        """Begin an invitation to somebody, or go on with it."""
        self._window.go_to(INVITATIONS)
        self.invitations.invite(person)

    def record(self) -> None:
        """Show the line that records."""
        self.ways.record()

    @Slot()
    def look_anew(self) -> None:
        """The people are others than before."""
        self.contacts.refresh()
        self._look_at_requests()
        self.ways.look_again()

    def _lead_to(self, unanswered: Unanswered) -> None:
        self.ways.lead_to(unanswered)

    @Slot()
    def _look_at_questions(self) -> None:
        self._earlier.look_again()

    def _look_everywhere(self) -> None:
        """A message was answered for outside of its pane."""
        self.look_anew()
        self._look_at_invitations()
        if "composer" in vars(self):
            self.composer.look_again()

    @Slot()
    def _look_at_contacts(self) -> None:
        self.contacts.refresh()

    # A pane that was not gone to yet is not made for its badge.

    def _look_at_requests(self) -> None:
        if "requests" in vars(self):
            self.requests.look_again()
        else:
            considering = self.services.requests.considering
            self._around.tasks.run(considering.open, self._count_requests)

    def _look_at_invitations(self) -> None:
        if "invitations" in vars(self):
            self.invitations.look_again()
        else:
            self._around.tasks.run(self.services.inviting.inviting.board, self._count_drafts)

    def _count_requests(self, waiting: tuple[Request, ...]) -> None:
        fresh = sum(not one.is_decided for one in waiting)
        self._window.show_badge(REQUESTS, figure(fresh) if fresh else "")

    def _count_drafts(self, board: Board) -> None:
        self._window.show_badge(INVITATIONS, drafts_words(board.drafts))
