"""How fast one invites, to be changed; knows nothing of Qt's widgets."""

from functools import partial

from cordially.etiquette.document import Account
from cordially.etiquette.pace_limits import Figure
from cordially.services.pace import Limits
from cordially.ui.invitations.asking import Front
from cordially.ui.invitations.screen import InvitationsScreen
from cordially.ui.invitations.work import InvitingWork
from cordially.ui.tasks import TaskRunner


class LimitsPresenter:
    """Shows every figure, and keeps another one."""

    def __init__(
        self, work: InvitingWork, tasks: TaskRunner, screen: InvitationsScreen, presenter: Front
    ) -> None:
        self._work = work
        self._tasks = tasks
        self._screen = screen
        self._presenter = presenter

    def open(self) -> None:
        """Every figure, in front."""
        self._presenter.put_page_aside()
        self._tasks.run(self._work.limits, self._screen.show_limits)

    def set_figure(self, figure: Figure, value: int | None) -> None:
        """Another figure."""
        self._tasks.run(
            partial(self._work.set_figure, figure, value),
            self._limits_set,
            trouble=self._screen.show_trouble,
        )

    def set_account(self, account: Account) -> None:
        """Another kind of account."""
        self._tasks.run(
            partial(self._work.set_account, account),
            self._limits_set,
            trouble=self._screen.show_trouble,
        )

    def _limits_set(self, limits: Limits) -> None:
        self._screen.show_limits(limits)
        self._presenter.look()
