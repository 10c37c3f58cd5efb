"""The places of the window that stand on every service.

Loaded once the people are painted, for what it needs is most of the program.
"""

from cordially.services.service_set import ServiceSet
from cordially.ui.composer.pane import ComposerPane
from cordially.ui.composer.parts import ComposerParts
from cordially.ui.contacts.pane import KEY as CONTACTS
from cordially.ui.importing.flow import ImportFlow
from cordially.ui.shell import Shell
from cordially.ui.surroundings import Surroundings
from cordially.ui.welcome import WelcomePage
from cordially.ui.writing.desk_work import DeskServices


def composer(services: ServiceSet, around: Surroundings, shell: Shell) -> ComposerPane:
    """Where people are chosen and written to."""
    around.checking_tasks.run(services.reviewing.make_ready)
    return ComposerPane(
        ComposerParts(
            DeskServices(
                services.composing,
                services.handing_over,
                services.reviewing,
                services.silencing,
                services.audiences,
                services.typing,
                services.contacts.last_act,
            ),
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


def importing(services: ServiceSet, around: Surroundings, shell: Shell) -> ImportFlow:
    """The way an archive takes, in the place of the contacts."""
    return ImportFlow(services.importing, around.tasks, around.reading_tasks, shell, CONTACTS)


def welcome() -> WelcomePage:
    """The first page, where nobody is there yet."""
    return WelcomePage()
