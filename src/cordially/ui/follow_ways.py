"""The ways to the page of today and from it, and the line that records from anywhere."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from cordially.domain.acts import Act, Undone
from cordially.domain.desk import Unanswered
from cordially.domain.messages import CompositionId
from cordially.services.following import DueNow
from cordially.services.following import Line as Recorded
from cordially.services.service_set import ServiceSet
from cordially.ui.composer.keys import KEY as COMPOSER
from cordially.ui.composer.pane import ComposerPane
from cordially.ui.contacts.act_words import done, undone
from cordially.ui.contacts.pane import KEY as CONTACTS
from cordially.ui.contacts.pane import ContactsPane
from cordially.ui.invitations.pane import KEY as INVITATIONS
from cordially.ui.invitations.pane import InvitationsPane
from cordially.ui.main_window import MainWindow
from cordially.ui.places import today
from cordially.ui.recording.overlay import RecordingOverlay
from cordially.ui.recording.presenter import Named
from cordially.ui.requests.pane import KEY as REQUESTS
from cordially.ui.requests.pane import RequestsPane
from cordially.ui.surroundings import Surroundings
from cordially.ui.today.keys import KEY as TODAY
from cordially.ui.today.lines import Line, Place, PlaceKind
from cordially.ui.today.pane import TodayPane
from cordially.ui.today.words import asked_line, copied_title
from cordially.ui.widgets import Bar, BarKind, figure

_UNDONE = "undone"
_PANES = {
    PlaceKind.MESSAGE: COMPOSER,
    PlaceKind.MESSAGES: COMPOSER,
    PlaceKind.INVITATIONS: INVITATIONS,
    PlaceKind.REQUESTS: REQUESTS,
    PlaceKind.CONTACTS: CONTACTS,
}


class Panes(Protocol):
    """The other panes of the network."""

    @property
    def services(self) -> ServiceSet:
        """What the panes work with."""
        ...

    @property
    def contacts(self) -> ContactsPane:
        """The contacts."""
        ...

    @property
    def composer(self) -> ComposerPane:
        """The composer."""
        ...

    @property
    def invitations(self) -> InvitationsPane:
        """The invitations."""
        ...

    @property
    def requests(self) -> RequestsPane:
        """The requests."""
        ...


class FollowWays(QObject):
    """Makes the page of today, and shows the line over the window.

    `people_changed` comes when something was written into a timeline, `answered` when the
    user said what became of a letter.
    """

    people_changed = Signal()
    answered = Signal()

    def __init__(self, panes: Panes, around: Surroundings, window: MainWindow) -> None:
        super().__init__(window)
        self._panes = panes
        self._around = around
        self._window = window
        self._today: TodayPane | None = None
        self._overlay: RecordingOverlay | None = None

    @property
    def today(self) -> TodayPane:
        """The page of today."""
        if self._today is None:
            self._today = today(self._panes.services, self._around, self._window)
            self._today.place_asked.connect(self._go)
            self._today.people_changed.connect(self.people_changed)
            self._today.answered.connect(self.answered)
        return self._today

    def look_again(self) -> None:
        """Look for what is due now; before the page was gone to, only how much that is."""
        if self._today is not None:
            self._today.look_again()
        else:
            following = self._panes.services.following.following
            self._around.tasks.run(following.due, self._count)

    def record(self) -> None:
        """Show the line, with the person in front filled in."""
        if self._overlay is not None:
            return
        around, services = self._around, self._panes.services
        overlay = RecordingOverlay(
            self._window, services.contacts, around.tasks, around.clock, self._in_front()
        )
        overlay.kept.connect(self._keep)
        overlay.closed.connect(self._closed)
        self._overlay = overlay
        overlay.enter()

    def lead_to(self, unanswered: Unanswered) -> None:
        """Have a message that was handed over in front, where it asks what became of it."""
        line = asked_line(unanswered)
        if line.place.kind is PlaceKind.LETTER:
            self._window.go_to(TODAY)
            self.today.presenter.open(line)
        else:
            self._go(line.place)

    def _in_front(self) -> Named | None:
        """Whom the pane in front is about."""
        found = None
        here = self._window.here
        if here == CONTACTS:
            found = self._panes.contacts.person_in_front
        elif here == COMPOSER:
            found = self._panes.composer.person_in_front
        elif here == TODAY:
            found = self.today.person_in_front
        elif here == INVITATIONS:
            page = self._panes.invitations.presenter.page
            if page is not None and page.invitation.person is not None:
                found = page.invitation.person, page.invitation.name
        elif here == REQUESTS:
            request = self._panes.requests.presenter.current
            if request is not None and request.person is not None:
                found = request.person, request.name
        return Named(*found) if found is not None else None

    def _count(self, due: DueNow) -> None:
        count = len(due.due)
        self._window.show_badge(TODAY, figure(count) if count else "")

    @Slot(object)
    def _keep(self, line: Recorded) -> None:
        services = self._panes.services
        work = partial(_recorded, services, line)
        self._around.tasks.run(work, self._kept)

    def _kept(self, act: Act | None) -> None:
        if act is not None:
            self._window.offer_undo(done(act), self._undo)
        self._look_everywhere()

    def _undo(self) -> None:
        self._around.tasks.run(self._panes.services.contacts.undo, self._undone)

    def _undone(self, taken_back: Undone | None) -> None:
        if taken_back is not None:
            self._window.show_bar(Bar(_UNDONE, BarKind.UNDO, undone(taken_back)))
        self._look_everywhere()

    def _look_everywhere(self) -> None:
        self.people_changed.emit()
        self.look_again()

    @Slot()
    def _closed(self) -> None:
        self._overlay = None
        if self._window.focusWidget() is self._window:
            # Where the focus was is gone; the pane knows where it belongs now.
            self._window.go_to(self._window.here)

    @Slot(object)
    def _go(self, place: Place) -> None:
        """Lead to another pane, with what the line was about in front."""
        self._window.go_to(_PANES[place.kind])
        composition = place.composition
        if composition is None:
            return
        if place.kind is PlaceKind.MESSAGE:
            self._panes.composer.show_message(composition)
        elif place.kind is PlaceKind.INVITATIONS:
            instead = partial(self._show_letter, composition)
            self._panes.invitations.show_letter_of(composition, instead)
        elif place.kind is PlaceKind.REQUESTS:
            instead = partial(self._show_letter, composition)
            self._panes.requests.show_letter_of(composition, instead)

    def _show_letter(self, composition: CompositionId) -> None:
        """Have a letter in front whose request or invitation is out of the way by now."""
        self._window.go_to(TODAY)
        place = Place(PlaceKind.LETTER, composition=composition)
        self.today.presenter.open(Line(place, copied_title()))


def _recorded(services: ServiceSet, line: Recorded) -> Act | None:
    before = services.contacts.last_act()
    services.following.following.record(line)
    after = services.contacts.last_act()
    return None if after == before else after
