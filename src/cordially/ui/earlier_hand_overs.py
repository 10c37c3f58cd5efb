"""Messages that were handed over before the last end, and never answered for."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from cordially.domain.desk import Unanswered
from cordially.domain.messages import Answer
from cordially.services.handing_over import HandingOver
from cordially.ui.shell import Shell
from cordially.ui.tasks import TaskRunner
from cordially.ui.widgets import Action, Bar, BarKind, ButtonRole, Closing, inside

translate = QCoreApplication.translate

BAR = "unanswered"
LOOK = "look"
"""The action that leads to the message."""


class EarlierHandOvers:
    """Asks about them in a bar, one after the other, the oldest first.

    `answered` is called after each answer, `lead` where somebody wants to see the message
    first; both are bound methods.
    """

    def __init__(
        self,
        handing_over: HandingOver,
        tasks: TaskRunner,
        shell: Shell,
        answered: Callable[[], None],
        lead: Callable[[Unanswered], None],
    ) -> None:
        self._handing_over = handing_over
        self._tasks = tasks
        self._shell = shell
        self._answered = answered
        self._lead = lead
        self._open: list[Unanswered] = []

    def ask(self, unanswered: tuple[Unanswered, ...]) -> None:
        """Ask what became of these."""
        self._open = list(unanswered)
        self._ask_next()

    def look_again(self) -> None:
        """Some may have been answered elsewhere meanwhile."""
        if self._open:
            self._tasks.run(self._handing_over.unanswered, self._take)

    def _take(self, unanswered: tuple[Unanswered, ...]) -> None:
        still = {one.hand_over.id for one in unanswered}
        first = self._open[0] if self._open else None
        self._open = [one for one in self._open if one.hand_over.id in still]
        if first is not None and (not self._open or self._open[0] is not first):
            self._ask_next()

    def _ask_next(self) -> None:
        if not self._open:
            self._shell.remove_bar(BAR)
            return
        one = self._open[0]
        what = translate("Network", "Did you send “{title}” to {name}?").format(
            title=inside(one.title, limit=60), name=inside(one.name, limit=60)
        )
        more = len(self._open) - 1
        detail = translate("Network", "It was copied earlier, and nobody said what became of it.")
        if more:
            detail = translate(
                "Network",
                "It was copied earlier, and nobody said what became of it. %Ln more to ask about.",
                "",
                more,
            )
        actions = (
            Action(Answer.SENT, translate("Network", "Yes, sent"), ButtonRole.PRIMARY),
            Action(Answer.NOT_YET, translate("Network", "Not yet")),
            Action(LOOK, translate("Network", "Look at it")),
        )
        self._shell.show_bar(
            Bar(BAR, BarKind.QUESTION, what, detail, actions, Closing.NEEDS_ANSWER), self._choose
        )

    def _choose(self, name: str) -> None:
        if not self._open:
            return
        if name == LOOK:
            # The pane asks in its place; the next one comes once that is answered.
            self._lead(self._open[0])
            return
        one = self._open.pop(0)
        self._tasks.run(
            partial(self._handing_over.answer, one.hand_over.id, Answer(name)),
            self._was_answered,
            trouble=self._shell.show_trouble,
        )
        self._ask_next()

    def _was_answered(self, _nothing: None) -> None:
        self._answered()
