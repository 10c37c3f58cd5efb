"""One network in the window: its start, the first people, and what the window says of the store.

What stands on every service is in `loaded_panes`, which is loaded after the first paint.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from cordially.domain.errors import Trouble
from cordially.domain.people import Person
from cordially.domain.profile_address import profile_address, search_address
from cordially.services.contacts import Contacts
from cordially.ui.composer.keys import KEY as COMPOSER
from cordially.ui.composer.keys import keys as composer_keys
from cordially.ui.contacts.listing import FIRST_LOOK, FirstLook
from cordially.ui.contacts.pane import KEY as CONTACTS
from cordially.ui.contacts.pane import ContactsPane
from cordially.ui.contacts.pane import keys as contacts_keys
from cordially.ui.invitations.keys import KEY as INVITATIONS
from cordially.ui.invitations.keys import keys as invitations_keys
from cordially.ui.later import LaterDeeds, LaterPanes, NotYet
from cordially.ui.main_window import MainWindow
from cordially.ui.requests.keys import KEY as REQUESTS
from cordially.ui.requests.keys import keys as requests_keys
from cordially.ui.shell import Pane, PaneEntry, Shell
from cordially.ui.surroundings import Surroundings
from cordially.ui.today.keys import KEY as TODAY
from cordially.ui.today.keys import RECORD_KEY
from cordially.ui.today.keys import keys as today_keys
from cordially.ui.troubles import worded
from cordially.ui.widgets import EmptyState

if TYPE_CHECKING:
    from cordially.services.service_set import ServiceSet
    from cordially.ui.loaded_panes import LoadedPanes

_AFTER_FIRST_PAINT_MS = 300
_PATIENCE_MS = 250
_SYNCHRONISED_READ = "synchronised.read"
_BUILT_LATER = (TODAY, INVITATIONS, REQUESTS, COMPOSER)


class Network(QObject):
    """Brings the panes of one store into the window, the contacts before all others.

    `other_wanted` tells, once the window has closed, that it did so to show the other
    store: the sample people's, or the user's own.
    """

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._later = later = LaterPanes()
        self._people: Contacts | None = None
        self._first: FirstLook | None = None
        self._contacts: ContactsPane | None = None
        self._has_ended = False
        self.other_wanted = False
        self.window = MainWindow(
            (
                PaneEntry(TODAY, self.tr("Today"), "Ctrl+1", later.today, today_keys()),
                PaneEntry(
                    CONTACTS, self.tr("Contacts"), "Ctrl+2", self._build_contacts, contacts_keys()
                ),
                PaneEntry(
                    INVITATIONS,
                    self.tr("Invitations"),
                    "Ctrl+3",
                    later.invitations,
                    invitations_keys(),
                ),
                PaneEntry(REQUESTS, self.tr("Requests"), "Ctrl+4", later.requests, requests_keys()),
                PaneEntry(COMPOSER, self.tr("Composer"), "Ctrl+5", later.composer, composer_keys()),
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
        QShortcut(QKeySequence(RECORD_KEY), self.window).activated.connect(later.record)
        later.hurried.connect(self._hasten)
        self.window.closing.connect(self._end)
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
        return self._later.are_there

    @property
    def contacts(self) -> ContactsPane:
        """The contacts; only once the store is open."""
        if self._contacts is None:
            self.window.go_to(CONTACTS)
        assert self._contacts is not None  # noqa: S101 - go_to built it
        return self._contacts

    @property
    def panes(self) -> "LoadedPanes":
        """Everything but the contacts; only once all is loaded."""
        return self._later.panes

    @property
    def services(self) -> "ServiceSet":
        """What the panes work with; only once all is loaded."""
        return self.panes.services

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
        pane.import_requested.connect(self._later.choose_archive)
        pane.write_requested.connect(self._later.write_to)
        pane.invite_requested.connect(self._later.invite)
        pane.profile_requested.connect(self._open_profile)
        self._contacts = pane
        return pane

    @Slot()
    def _welcome(self) -> None:
        if self._later.is_importing:
            return
        from cordially.ui.welcome import WelcomePage

        page = WelcomePage()
        page.archive_chosen.connect(self._later.open_archive)
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

    @Slot()
    def _hasten(self) -> None:
        """Load the rest now: somebody waits for it."""
        if self._when_painted.isActive():
            self._when_painted.start(0)

    @Slot()
    def _after_first_paint(self) -> None:
        self._around.tasks.run(partial(_loaded, self._around.services), self._take_services)

    @Slot()
    def _end(self) -> None:
        """The window has closed: what is still being loaded comes too late."""
        self._has_ended = True
        self._when_painted.stop()

    def _take_services(self, services: "ServiceSet") -> None:
        if self._has_ended:
            return
        from cordially.ui.loaded_panes import LoadedPanes
        from cordially.ui.store_watch import StoreWatch

        around = self._around
        panes = LoadedPanes(services, around, self.window, self.contacts)
        self._later.take(panes)
        for key in _BUILT_LATER:
            self.window.uncover(key)
        self._later.go_on()
        panes.begin()
        StoreWatch(services.typing, around, self.window).begin()

    @Slot()
    def _synchronised_read(self) -> None:
        self._around.settings.put(_SYNCHRONISED_READ, "yes")


def _loaded(services: "Callable[[], ServiceSet]") -> "ServiceSet":
    """The services, and the panes that use them: loading either would hold the window."""
    import cordially.ui.loaded_panes
    import cordially.ui.store_watch  # noqa: F401 - for whoever asks next

    return services()


def _looked_at(contacts: Callable[[], Contacts]) -> tuple[Contacts, FirstLook]:
    people = contacts()
    return people, FirstLook(*people.first(FIRST_LOOK))
