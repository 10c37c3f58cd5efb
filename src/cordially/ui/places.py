"""The places of the window that stand on every service.

Loaded once the people are painted, for what it needs is most of the program.
"""

from functools import partial

from PySide6.QtWidgets import QWidget

from cordially.services.service_set import ServiceSet
from cordially.ui.composer.pane import ComposerPane
from cordially.ui.composer.parts import ComposerParts
from cordially.ui.contacts.pane import KEY as CONTACTS
from cordially.ui.desktop import copied_text
from cordially.ui.importing.flow import ImportFlow
from cordially.ui.invitations.pane import InvitationsPane
from cordially.ui.invitations.parts import InvitationsParts
from cordially.ui.letter.letter_view import LetterView
from cordially.ui.requests.needs import LetterPage, RequestParts
from cordially.ui.requests.pane import RequestsPane
from cordially.ui.shell import Shell
from cordially.ui.surroundings import Surroundings
from cordially.ui.today.pane import TodayPane, TodayParts
from cordially.ui.today.presenter import TodayServices
from cordially.ui.writing.desk_work import DeskServices


def composer(services: ServiceSet, around: Surroundings, shell: Shell) -> ComposerPane:
    """Where people are chosen and written to."""
    around.checking_tasks.run(services.reviewing.make_ready)
    return ComposerPane(
        ComposerParts(
            desk_services(services),
            services.contacts.undo,
            services.contacts.set_salutation,
            around.tasks,
            around.checking_tasks,
            around.clipboard,
            around.browser,
            around.clock,
        ),
        shell,
    )


def desk_services(services: ServiceSet) -> DeskServices:
    """What every place where something is written works with."""
    return DeskServices(
        services.composing,
        services.handing_over,
        services.reviewing,
        services.silencing,
        services.audiences,
        services.typing,
        services.contacts.last_act,
    )


def invitations(services: ServiceSet, around: Surroundings, shell: Shell) -> InvitationsPane:
    """Where people are invited one by one."""
    return InvitationsPane(
        InvitationsParts(
            services.inviting,
            services.contacts,
            desk_services(services),
            lambda: services.opt_in.statement,
            services.contacts.undo,
            around.tasks,
            around.checking_tasks,
            around.clipboard,
            copied_text,
            around.browser,
            around.clock,
        ),
        shell,
    )


def requests(services: ServiceSet, around: Surroundings, shell: Shell) -> RequestsPane:
    """Where the requests that came in are considered."""
    considered = services.requests
    return RequestsPane(
        RequestParts(
            considered.considering,
            considered.signs,
            considered.mails,
            considered.accepted,
            partial(_letter_page, services, around),
            around.tasks,
            around.checking_tasks,
            around.reading_tasks,
            copied_text,
            around.browser,
            around.clock,
            services.contacts.undo,
        ),
        shell,
    )


def today(services: ServiceSet, around: Surroundings, shell: Shell) -> TodayPane:
    """What is due, and what was begun."""
    following = services.following
    return TodayPane(
        TodayParts(
            TodayServices(
                following.today,
                following.following,
                following.being_ready,
                services.contacts.last_act,
                services.contacts.undo,
            ),
            partial(_letter, services, around),
            services.typing.flush,
            around.tasks,
            around.clock,
        ),
        shell,
    )


def _letter_page(services: ServiceSet, around: Surroundings, parent: QWidget) -> LetterPage:
    view = _letter(services, around, parent)
    return LetterPage(view, view)


def _letter(services: ServiceSet, around: Surroundings, parent: QWidget) -> LetterView:
    return LetterView(
        desk_services(services),
        around.tasks,
        around.checking_tasks,
        around.clipboard,
        around.browser,
        around.clock,
        parent,
    )


def importing(services: ServiceSet, around: Surroundings, shell: Shell) -> ImportFlow:
    """The way an archive takes, in the place of the contacts."""
    return ImportFlow(services.importing, around.tasks, around.reading_tasks, shell, CONTACTS)
