"""What becomes of one recipient: handed over, answered for, skipped, left out, taken in."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Protocol

from cordially.domain.desk import Desk, Seat
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import Answer, CompositionId, RecipientId, Standing
from cordially.ui.composer.desk_screen import DeskScreen
from cordially.ui.desktop import Browser, Clipboard
from cordially.ui.tasks import TaskRunner
from cordially.ui.writing.desk_work import Acted, DeskWork
from cordially.ui.writing.hand_off import Given, HandOff
from cordially.ui.writing.on_desk import OnDesk
from cordially.ui.writing.question import Opened

_STALE = frozenset({TroubleKind.ALREADY_SENT, TroubleKind.AWAITING_ANSWER, TroubleKind.LEFT_OUT})
_OPEN = frozenset({Standing.TO_WRITE, Standing.READY})
_OUT = frozenset({Standing.SKIPPED, Standing.LEFT_OUT})


class Showing(Protocol):
    """What the deeds ask of the presenter around them."""

    def put_on_desk(self, desk: Desk) -> None:
        """Show what the store says now."""
        ...

    def take(self, desk: Desk) -> None:
        """Have a desk of the store, under what was typed."""
        ...

    def show_current(self, opened: Opened = Opened.EARLIER) -> None:
        """Show the recipient being written to."""
        ...

    def ask_again(self, seat: Seat, opened: Opened = Opened.EARLIER) -> None:
        """Ask what became of the last hand-over to somebody."""
        ...

    def go_to(self, recipient: RecipientId) -> None:
        """Write to this recipient now."""
        ...

    def reload(self) -> None:
        """Look at the store again."""
        ...

    def tell(self, done: Acted) -> None:
        """Offer to undo a step, and show the desk after it."""
        ...


class SeatDeeds:
    """Whoever is done with a person goes on at once; the store follows.

    Where the store then refuses, that is said, and what holds is shown again.
    """

    def __init__(
        self,
        on_desk: OnDesk,
        showing: Showing,
        work: DeskWork,
        tasks: TaskRunner,
        clipboard: Clipboard,
        browser: Browser,
        view: DeskScreen,
    ) -> None:
        self._on_desk = on_desk
        self._showing = showing
        self._work = work
        self._tasks = tasks
        self._view = view
        self._hand_off = HandOff(work, tasks, clipboard, browser)

    def hand_over(self) -> None:
        """Copy the message and open the profile, after both were recorded."""
        seat, composition = self._on_desk.seat, self._on_desk.composition
        if seat is None or composition is None:
            return
        if seat.standing is Standing.AWAITING:
            self._showing.ask_again(seat)
            return
        self._hand_off.hand_over(composition, seat.id, self._given, partial(self._refuse, seat.id))

    def answer(self, answer: Answer) -> None:
        """What became of the message that was handed over."""
        on_desk = self._on_desk
        asking, seat, composition = on_desk.asking, on_desk.seat, on_desk.composition
        if asking is None or seat is None or composition is None:
            return
        on_desk.asking = None
        handed = seat.recipient.hand_over
        on_desk.put(
            replace(
                seat.recipient,
                hand_over=replace(handed, answer=answer) if handed else None,
                skipped=seat.recipient.skipped or answer is Answer.SKIPPED,
            )
        )
        goes_on = answer is not Answer.NOT_YET
        on_desk.ends = goes_on and on_desk.next_open(seat.id) is None
        self._tasks.run(
            partial(self._work.answer, composition, asking, answer),
            self._showing.put_on_desk,
            trouble=self._undone_by_trouble,
        )
        if goes_on:
            self._go_on(seat.id)
        else:
            self._showing.show_current()

    def correct(self, answer: Answer) -> None:
        """Say something else about a message that was answered for."""
        seat, composition = self._on_desk.seat, self._on_desk.composition
        handed = seat.recipient.hand_over if seat else None
        if handed is not None and composition is not None:
            self._tasks.run(
                partial(self._work.correct, composition, handed.id, answer),
                self._showing.put_on_desk,
                trouble=self._undone_by_trouble,
            )

    def skip(self) -> None:
        """Not this person now: go on with the next. While asked, that is the answer."""
        seat = self._on_desk.seat
        if seat is None:
            return
        if self._on_desk.asking is not None:
            self.answer(Answer.SKIPPED)
        elif seat.standing in _OPEN:
            self._on_desk.put(replace(seat.recipient, skipped=True))
            self._pass_over(self._work.skip, seat)

    def leave_out(self) -> None:
        """Not this person at all: go on with the next."""
        seat = self._on_desk.seat
        if seat is not None and seat.standing in {*_OPEN, Standing.SKIPPED}:
            self._on_desk.put(replace(seat.recipient, left_out=True))
            self._pass_over(self._work.leave_out, seat)

    def take_in(self) -> None:
        """This person after all."""
        seat = self._on_desk.seat
        if seat is not None and seat.standing in _OUT:
            self._act(self._work.take_in, seat)

    def _pass_over(self, work: Callable[[CompositionId, RecipientId], Acted], seat: Seat) -> None:
        self._on_desk.ends = self._on_desk.next_open(seat.id) is None
        self._act(work, seat)
        self._go_on(seat.id)

    def _act(self, work: Callable[[CompositionId, RecipientId], Acted], seat: Seat) -> None:
        if self._on_desk.composition is not None:
            self._tasks.run(
                partial(work, self._on_desk.composition, seat.id),
                self._showing.tell,
                trouble=self._undone_by_trouble,
            )

    def _go_on(self, after: RecipientId) -> None:
        following = self._on_desk.next_open(after)
        if following is None:
            self._showing.show_current()
        else:
            self._showing.go_to(following.id)

    def _given(self, given: Given) -> None:
        if given.desk.composition.id != self._on_desk.composition:
            return
        self._showing.take(given.desk)
        # The browser shows this person: whoever was gone to meanwhile has to wait.
        self._on_desk.current = given.handed.recipient
        self._showing.show_current(given.opened)
        if given.trouble is not None:
            self._view.show_refusal(given.trouble)

    def _refuse(self, recipient: RecipientId, trouble: Trouble) -> None:
        if recipient == self._on_desk.current:
            self._view.show_refusal(trouble)
        else:
            self._view.show_trouble(trouble)
        if trouble.kind in _STALE:
            self._showing.reload()

    def _undone_by_trouble(self, trouble: Trouble) -> None:
        self._on_desk.ends = False
        self._view.show_trouble(trouble)
        self._showing.reload()
