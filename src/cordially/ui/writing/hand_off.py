"""From a message that is recorded to the clipboard and the browser."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from cordially.domain.desk import Desk, HandedOver
from cordially.domain.errors import Trouble
from cordially.domain.messages import CompositionId, RecipientId
from cordially.ui.desktop import Browser, Clipboard
from cordially.ui.tasks import TaskRunner
from cordially.ui.writing.desk_work import DeskWork, Handed
from cordially.ui.writing.question import Opened


@dataclass(frozen=True, slots=True)
class Given:
    """A message that is on the clipboard, and the desk after it.

    `trouble` is why the browser opened nothing, None where it did.
    """

    handed: HandedOver
    desk: Desk
    opened: Opened
    trouble: Trouble | None


class HandOff:
    """One message at a time: nothing is copied before text and intent are recorded."""

    def __init__(
        self, work: DeskWork, tasks: TaskRunner, clipboard: Clipboard, browser: Browser
    ) -> None:
        self._work = work
        self._tasks = tasks
        self._clipboard = clipboard
        self._browser = browser
        self._is_busy = False

    def hand_over(
        self,
        composition: CompositionId,
        recipient: RecipientId,
        given: Callable[[Given], None],
        refused: Callable[[Trouble], None],
    ) -> None:
        """Record a message, copy it and open the profile; then `given`, or `refused`.

        Does nothing while another one is under way.
        """
        if self._is_busy:
            return
        self._is_busy = True
        self._tasks.run(
            partial(self._work.hand_over, composition, recipient),
            partial(self._to_browser, given),
            trouble=refused,
            ended=self._ended,
        )

    def _to_browser(self, given: Callable[[Given], None], done: Handed) -> None:
        self._clipboard.put(done.handed.text)
        opened = Opened.SEARCH if done.handed.by_search else Opened.PROFILE
        refused: Trouble | None = None
        try:
            self._browser.open(done.handed.address)
        except Trouble as trouble:
            refused, opened = trouble, Opened.NOTHING
        given(Given(done.handed, done.desk, opened, refused))

    def _ended(self) -> None:
        self._is_busy = False
