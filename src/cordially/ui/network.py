"""One network in the window: its panes, the welcome, and the ways between them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from cordially.domain.errors import Trouble
from cordially.domain.people import Person, PersonId
from cordially.domain.profile_address import profile_address, search_address
from cordially.services.contacts import Contacts
from cordially.ui.composer.keys import KEY as COMPOSER
from cordially.ui.composer.keys import keys as composer_keys
from cordially.ui.contacts.listing import FIRST_LOOK, FirstLook
from cordially.ui.contacts.pane import KEY as CONTACTS
from cordially.ui.contacts.pane import ContactsPane
from cordially.ui.contacts.pane import keys as contacts_keys
from cordially.ui.damage import Damage, damage_bar, look_for_damage
from cordially.ui.invitations.keys import KEY as INVITATIONS
from cordially.ui.invitations.keys import keys as invitations_keys
from cordially.ui.later import LaterDeeds, NotYet
from cordially.ui.main_window import MainWindow
from cordially.ui.requests.keys import KEY as REQUESTS
from cordially.ui.requests.keys import keys as requests_keys
from cordially.ui.shell import Pane, PaneEntry, Shell
from cordially.ui.surroundings import Surroundings
from cordially.ui.today.keys import KEY as TODAY
from cordially.ui.today.keys import RECORD_KEY
from cordially.ui.today.keys import keys as today_keys
from cordially.ui.troubles import worded
from cordially.ui.widgets import Bar, BarKind, EmptyState, figure

if TYPE_CHECKING:
    from cordially.domain.desk import Unanswered
    from cordially.domain.requests import Request
    from cordially.services.service_set import ServiceSet
    from cordially.ui.composer.pane import ComposerPane
    from cordially.ui.follow_ways import FollowWays
    from cordially.ui.importing.flow import ImportFlow
    from cordially.ui.invitations.pane import InvitationsPane
    from cordially.ui.requests.pane import RequestsPane

_AFTER_FIRST_PAINT_MS = 300
_PATIENCE_MS = 250
_LOOK_AT_JOURNAL_MS = 2000
_COPIES = "copies"
_UNSAFE_BAR = "typed-unsafe"
_SYNCHRONISED_READ = "synchronised.read"
_BUILT_LATER = (TODAY, INVITATIONS, REQUESTS, COMPOSER)


class Network(QObject):
    """Brings the panes of one store into the window, and leads from one to the other.

    `other_wanted` tells, once the window has closed, that it did so to show the other
    store: the sample people's, or the user's own.
    """

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._services: ServiceSet | None = None
        self._awaiting_services: list[Callable[[], None]] = []
        self._people: Contacts | None = None
        self._first: FirstLook | None = None
        self._contacts: ContactsPane | None = None
        self._composer: ComposerPane | None = None
        self._invitations: InvitationsPane | None = None
        self._requests: RequestsPane | None = None
        self._ways: FollowWays | None = None
        self._importing: ImportFlow | None = None
        self._journal_clock = QTimer(self)
        self._journal_clock.setInterval(_LOOK_AT_JOURNAL_MS)
        self._journal_clock.timeout.connect(self._look_at_journal)
        self.other_wanted = False
        self.window = MainWindow(
            (
                PaneEntry(TODAY, self.tr("Today"), "Ctrl+1", self._build_today, today_keys()),
                PaneEntry(
                    CONTACTS, self.tr("Contacts"), "Ctrl+2", self._build_contacts, contacts_keys()
                ),
                PaneEntry(
                    INVITATIONS,
                    self.tr("Invitations"),
                    "Ctrl+3",
                    self._build_invitations,
                    invitations_keys(),
                ),
                PaneEntry(
                    REQUESTS, self.tr("Requests"), "Ctrl+4", self._build_requests, requests_keys()
                ),
                PaneEntry(
                    COMPOSER, self.tr("Composer"), "Ctrl+5", self._build_composer, composer_keys()
                ),
            ),
            around.settings,
            CONTACTS,
        )
        self.window.setEnabled(False)
        self._when_painted = QTimer(self)
        self._when_painted.setSingleShot(True)
        self._when_painted.setInterval(_AFTER_FIRST_PAINT_MS)
        self._when_painted.timeout.connect(self._after_first_paint)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_window)
        QShortcut(QKeySequence(RECORD_KEY), self.window).activated.connect(self._record)
        self.window.closing.connect(self._when_painted.stop)
        self.window.own_network_asked.connect(self._show_other)
        self.window.synchronised_warning_read.connect(self._synchronised_read)

    def start(self) -> None:
        """Show the window with the people, or empty where the store takes long to open."""
        self._patience.start()
        self._around.tasks.run(
            partial(_looked_at, self._around.contacts), self._show, trouble=self._cannot_open
        )

    @property
    def is_complete(self) -> bool:
        """Whether everything is loaded, and not the contacts alone."""
        return self._services is not None

    @property
    def contacts(self) -> ContactsPane:
        """The contacts; only once the store is open."""
        if self._contacts is None:
            self.window.go_to(CONTACTS)
        assert self._contacts is not None  # noqa: S101 - go_to built it
        return self._contacts

    @property
    def composer(self) -> "ComposerPane":
        """The composer; only once all is loaded."""
        if self._composer is None:
            self._composer = self._made_composer(self.window)
        return self._composer

    @property
    def invitations(self) -> "InvitationsPane":
        """The invitations; only once all is loaded."""
        if self._invitations is None:
            from cordially.ui.places import invitations

            self._invitations = invitations(self.services, self._around, self.window)
            self._invitations.people_changed.connect(self._look_anew)
        return self._invitations

    @property
    def requests(self) -> "RequestsPane":
        """The requests that came in; only once all is loaded."""
        if self._requests is None:
            from cordially.ui.places import requests

            self._requests = requests(self.services, self._around, self.window)
            self._requests.people_changed.connect(self._look_at_contacts)
            self.window.closing.connect(self._requests.stop)
        return self._requests

    @property
    def ways(self) -> "FollowWays":
        """The page of today, and the line that records; only once all is loaded."""
        if self._ways is None:
            from cordially.ui.follow_ways import FollowWays

            self._ways = FollowWays(self, self._around, self.window)
            self._ways.people_changed.connect(self._look_at_contacts)
        return self._ways

    @property
    def services(self) -> "ServiceSet":
        """What the panes work with; only once all is loaded."""
        if self._services is None:
            raise RuntimeError("the store is not open yet")
        return self._services

    @property
    def importing(self) -> "ImportFlow":
        """The way an archive takes; only once all is loaded."""
        if self._importing is None:
            from cordially.ui.places import importing

            flow = importing(self.services, self._around, self.window)
            flow.people_changed.connect(self._look_anew)
            self.window.closing.connect(flow.stop)
            self._importing = flow
        return self._importing

    def _show(self, there: tuple[Contacts, FirstLook]) -> None:
        self._people, self._first = there
        self.window.setEnabled(True)
        # They are built with the services, which are loaded once the people are painted.
        for key in _BUILT_LATER:
            not_yet = NotYet()
            not_yet.gone_to.connect(self._hasten)
            self.window.cover(key, not_yet)
        self.window.go_to(CONTACTS)
        if self._around.sample:
            self.window.show_sample_bar()
        if self._around.synchronised and not self._around.settings.get(_SYNCHRONISED_READ):
            self.window.warn_of_synchronised_folder(str(self._around.folder))
        self._show_window()
        self._when_painted.start()

    @Slot()
    def _show_window(self) -> None:
        self._patience.stop()
        self.window.show()

    def _cannot_open(self, trouble: Trouble) -> None:
        wording = worded(trouble)
        self.window.setEnabled(True)
        self.window.setCentralWidget(
            EmptyState(wording.what, " ".join(filter(None, (wording.why, wording.remedy))))
        )
        self._show_window()

    def _build_contacts(self, shell: Shell) -> Pane:
        around = self._around
        if self._people is None:
            raise RuntimeError("the store is not open yet")
        pane = ContactsPane(
            self._people,
            LaterDeeds(around.services),
            around.tasks,
            around.clock,
            shell,
            self._first,
        )
        self._first = None
        pane.nobody_there.connect(self._welcome)
        pane.import_requested.connect(self._choose_archive)
        pane.write_requested.connect(self._write_to)
        pane.invite_requested.connect(self._invite)
        pane.profile_requested.connect(self._open_profile)
        self._contacts = pane
        return pane

    def _build_today(self, shell: Shell) -> Pane:
        return self.ways.today

    def _build_composer(self, shell: Shell) -> Pane:
        return self.composer

    def _made_composer(self, shell: Shell) -> "ComposerPane":
        from cordially.ui.places import composer

        return composer(self.services, self._around, shell)

    def _build_invitations(self, shell: Shell) -> Pane:
        return self.invitations

    def _build_requests(self, shell: Shell) -> Pane:
        return self.requests

    def _count_requests(self, waiting: "tuple[Request, ...]") -> None:
        fresh = sum(not one.is_decided for one in waiting)
        self.window.show_badge(REQUESTS, figure(fresh) if fresh else "")

    @Slot()
    def _welcome(self) -> None:
        if self._importing is not None and self._importing.view is not None:
            return
        from cordially.ui.places import welcome

        page = welcome()
        page.archive_chosen.connect(self._bring_in)
        page.by_hand_chosen.connect(self._add_by_hand)
        page.sample_chosen.connect(self._show_other)
        self.window.cover(CONTACTS, page)

    @Slot()
    def _show_other(self) -> None:
        self.other_wanted = True
        self.other_wanted = self.window.close()

    @Slot()
    def _add_by_hand(self) -> None:
        self.window.uncover(CONTACTS)
        self.contacts.add_person()

    @Slot(str)
    def _bring_in(self, path: str) -> None:
        self._with_services(partial(self._open_archive, path))

    def _open_archive(self, path: str) -> None:
        self.importing.open(path)

    @Slot()
    def _choose_archive(self) -> None:
        self._with_services(self._start_import)

    def _start_import(self) -> None:
        self.importing.start()

    @Slot()
    def _look_anew(self) -> None:
        self.contacts.refresh()
        self._look_at_requests()
        self.ways.look_again()

    @Slot()
    def _look_at_contacts(self) -> None:
        self.contacts.refresh()

    def _look_at_requests(self) -> None:
        if self._requests is not None:
            self._requests.look_again()
        elif self._services is not None:
            considering = self._services.requests.considering
            self._around.tasks.run(considering.open, self._count_requests)

    @Slot(object)
    def _write_to(self, people: tuple[PersonId, ...]) -> None:
        self._with_services(partial(self._start_writing, people))

    def _start_writing(self, people: tuple[PersonId, ...]) -> None:
        self.composer.write_to(tuple(people))
        self.window.go_to(COMPOSER)

    @Slot()
    def _record(self) -> None:
        self._with_services(self._start_recording)

    def _start_recording(self) -> None:
        self.ways.record()

    @Slot(int)
    def _invite(self, person: int) -> None:
        self._with_services(partial(self._start_inviting, person))

    def _start_inviting(self, person: int) -> None:
        self.window.go_to(INVITATIONS)
        self.invitations.invite(person)

    @Slot(object)
    def _open_profile(self, person: Person) -> None:
        address = (
            profile_address(person.profile)
            if person.profile
            else search_address(person.facts.full_name)
        )
        try:
            self._around.browser.open(address)
        except Trouble as trouble:
            self.window.show_trouble(trouble)

    def _with_services(self, work: Callable[[], None]) -> None:
        """Do something that needs more than the contacts: now, or once the rest is loaded."""
        if self._services is not None:
            work()
            return
        self._awaiting_services.append(work)
        self._hasten()

    @Slot()
    def _hasten(self) -> None:
        """Load the rest now: somebody waits for it."""
        if self._when_painted.isActive():
            self._when_painted.start(0)

    @Slot()
    def _after_first_paint(self) -> None:
        self._around.tasks.run(partial(_loaded, self._around.services), self._take_services)

    def _take_services(self, services: "ServiceSet") -> None:
        self._services = services
        for key in _BUILT_LATER:
            self.window.uncover(key)
        awaiting, self._awaiting_services = self._awaiting_services, []
        for work in awaiting:
            work()
        tasks = self._around.tasks
        self._journal_clock.start()
        self._look_at_requests()
        self.ways.look_again()
        tasks.run(self.services.handing_over.unanswered, self._ask_about)
        look = partial(look_for_damage, self._around.is_whole, self._around.folder / _COPIES)
        tasks.run(look, self._looked_for_damage)

    @Slot()
    def _look_at_journal(self) -> None:
        trouble = self.services.typing.trouble
        if trouble is None:
            self.window.remove_bar(_UNSAFE_BAR)
            return
        said = worded(trouble)
        what = self.tr("What you type cannot be kept at this moment.")
        detail = f"{said.what} {said.remedy}"
        self.window.show_bar(Bar(_UNSAFE_BAR, BarKind.TROUBLE, what, detail))

    def _ask_about(self, unanswered: "tuple[Unanswered, ...]") -> None:
        if unanswered:
            self.composer.ask_about(unanswered)

    def _looked_for_damage(self, damage: Damage) -> None:
        if damage is not Damage.NONE:
            folder = self._around.folder
            self.window.show_bar(damage_bar(damage, folder, folder / _COPIES))

    @Slot()
    def _synchronised_read(self) -> None:
        self._around.settings.put(_SYNCHRONISED_READ, "yes")


def _loaded(services: "Callable[[], ServiceSet]") -> "ServiceSet":
    """The services, and the places that use them: loading either would hold the window."""
    import cordially.ui.follow_ways
    import cordially.ui.places  # noqa: F401 - for whoever asks next

    return services()


def _looked_at(contacts: Callable[[], Contacts]) -> tuple[Contacts, FirstLook]:
    people = contacts()
    return people, FirstLook(*people.first(FIRST_LOOK))
