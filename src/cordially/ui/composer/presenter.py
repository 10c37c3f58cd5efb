"""What happens on the composer's desk; knows nothing of Qt's widgets."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from cordially.domain.desk import Brief, Desk, Seat
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import (
    Answer,
    CompositionId,
    HandOverId,
    Kind,
    Recipient,
    RecipientId,
    Standing,
)
from cordially.domain.people import PersonId
from cordially.domain.typed import line_of, text_of, title_of
from cordially.services.choice_check import ChoiceCheck
from cordially.services.reviewing import Review
from cordially.services.starting_texts import starting_text
from cordially.ui.composer.desk_screen import DeskScreen, Opened
from cordially.ui.composer.desk_work import Acted, DeskServices, DeskWork, Handed, Reviewed
from cordially.ui.composer.state import sheet_of
from cordially.ui.composer.typed_over import TypedOver
from cordially.ui.desktop import Browser, Clipboard
from cordially.ui.tasks import TaskRunner

__all__ = ["DeskPresenter", "DeskServices"]

_STALE = frozenset({TroubleKind.ALREADY_SENT, TroubleKind.AWAITING_ANSWER, TroubleKind.LEFT_OUT})
_CAN_BE_SKIPPED = frozenset({Standing.TO_WRITE, Standing.READY})


class DeskPresenter:
    """One composition on the desk, one recipient at a time.

    Whoever is done with a person goes on at once; the store follows. An answer of the
    store changes what is shown, never what was typed.
    """

    def __init__(
        self,
        services: DeskServices,
        tasks: TaskRunner,
        clipboard: Clipboard,
        browser: Browser,
        view: DeskScreen,
    ) -> None:
        self._work = DeskWork(services)
        self._brief_of = services.composing.brief
        self._tasks = tasks
        self._clipboard = clipboard
        self._browser = browser
        self._view = view
        self._typed = TypedOver(services.typing)
        self._composition: CompositionId | None = None
        self._desk: Desk | None = None
        self._current: RecipientId | None = None
        self._review: Review | None = None
        self._check: ChoiceCheck | None = None
        self._asking: HandOverId | None = None
        self._handing: RecipientId | None = None
        self._wanted: RecipientId | PersonId | None = None
        self._shown: Recipient | None = None
        self._tells_all_done = False

    @property
    def composition(self) -> CompositionId | None:
        """Which composition lies on the desk, or is being fetched."""
        return self._composition

    @property
    def desk(self) -> Desk | None:
        """What lies on the desk, with what was typed since."""
        return self._desk

    @property
    def current(self) -> Seat | None:
        """The recipient being written to."""
        if self._desk is None or self._current is None:
            return None
        return self._desk.seat(self._current)

    # Coming and going.

    def open(self, composition: CompositionId) -> None:
        """Put a composition on the desk, at the recipient where it was left."""
        self._composition = composition
        self._desk = self._review = self._check = None
        self._current = self._asking = self._shown = self._wanted = None
        self._tells_all_done = False
        self._view.show_nothing()
        self._tasks.run(
            partial(self._work.open, composition),
            self._put_on_desk,
            trouble=self._view.say_gone,
            latest="composer.desk",
        )

    def reload(self, person: PersonId | None = None) -> None:
        """Look at the store again, after an undo or a change elsewhere; go to `person`."""
        if self._composition is not None:
            self._wanted = person
            self._tasks.run(
                partial(self._work.desk, self._composition),
                self._put_on_desk,
                trouble=self._view.say_gone,
                latest="composer.desk",
            )

    def go_to(self, recipient: RecipientId) -> None:
        """Write to this recipient now."""
        if self._desk is None or self._desk.seat(recipient) is None:
            return
        self._current = recipient
        self._tasks.run(
            partial(self._work.move_to, recipient),
            trouble=self._missed,
            latest="composer.move",
        )
        self._show_current()
        self.review()

    def next(self) -> None:
        """Go to the recipient after this one in the list."""
        self._step(1)

    def previous(self) -> None:
        """Go to the recipient before this one in the list."""
        self._step(-1)

    # Typing.

    def type_line(self, recipient: RecipientId, line: str) -> None:
        """Take the personal line as it stands after a key."""
        before = self._desk.seat(recipient) if self._desk else None
        self._typed.note(line_of(recipient), line)
        if self._desk is None or before is None:
            return
        self._desk = self._typed.over(self._desk)
        seat = self._desk.seat(recipient)
        if seat is None or recipient != self._current:
            return
        self._shown = seat.recipient
        self._view.refresh_sheet(sheet_of(self._desk, seat))
        if seat.standing is not before.standing:
            self._view.show_desk(self._desk, self._review, self._current)

    def type_text(self, text: str) -> None:
        """Take the shared text as it stands after a key."""
        if self._desk is not None:
            self._typed.note(text_of(self._desk.composition.id), text)
            self._desk = self._typed.over(self._desk)

    def type_title(self, title: str) -> None:
        """Take the title as it stands after a key."""
        if self._desk is not None:
            self._typed.note(title_of(self._desk.composition.id), title)
            self._desk = self._typed.over(self._desk)

    def finish_text(self) -> None:
        """The shared text is done for now: show each message with it."""
        self._tasks.run(self._work.fold)
        self._show_current()
        self.review()

    def set_kind(self, kind: Kind) -> None:
        """Another kind of message; a text that nobody touched becomes that kind's starter."""
        if self._desk is None or self._desk.composition.kind is kind:
            return
        composition = self._desk.composition
        if composition.text == starting_text(composition.kind):
            self.type_text(starting_text(kind))
        self._tasks.run(partial(self._work.set_kind, composition.id, kind), self._put_on_desk)

    def review(self) -> None:
        """Look for findings; a newer wish supersedes an older."""
        if self._composition is not None:
            self._tasks.run(
                partial(self._work.review, self._composition),
                self._show_review,
                trouble=self._missed,
                latest="composer.review",
            )

    # Handing over.

    def hand_over(self) -> None:
        """Copy the message and open the profile, after both were recorded."""
        seat = self.current
        if seat is None or self._desk is None or self._handing is not None:
            return
        if seat.standing is Standing.AWAITING:
            self._ask_again(seat)
            return
        self._handing = seat.id
        self._tasks.run(
            partial(self._work.hand_over, self._desk.composition.id, seat.id),
            self._hand_to_browser,
            trouble=partial(self._refuse, seat.id),
            ended=self._stop_handing,
        )

    def answer(self, answer: Answer) -> None:
        """What became of the message that was handed over."""
        asking, seat, desk = self._asking, self.current, self._desk
        if asking is None or seat is None or desk is None:
            return
        self._asking = None
        handed = seat.recipient.hand_over
        self._put(
            replace(
                seat.recipient,
                hand_over=replace(handed, answer=answer) if handed else None,
                skipped=seat.recipient.skipped or answer is Answer.SKIPPED,
            )
        )
        self._tells_all_done = answer is not Answer.NOT_YET and not self._is_one_left(seat.id)
        self._tasks.run(
            partial(self._work.answer, desk.composition.id, asking, answer),
            self._put_on_desk,
            trouble=self._undone_by_trouble,
        )
        if answer is Answer.NOT_YET:
            self._show_current()
        else:
            self._go_on(seat.id)

    def correct(self, answer: Answer) -> None:
        """Say something else about a message that was answered for."""
        seat, desk = self.current, self._desk
        handed = seat.recipient.hand_over if seat else None
        if handed is not None and desk is not None:
            self._tasks.run(
                partial(self._work.correct, desk.composition.id, handed.id, answer),
                self._put_on_desk,
                trouble=self._undone_by_trouble,
            )

    # Who is written to.

    def skip(self) -> None:
        """Not this person now: go on with the next. While asked, that is the answer."""
        seat = self.current
        if seat is None:
            return
        if self._asking is not None:
            self.answer(Answer.SKIPPED)
        elif seat.standing in _CAN_BE_SKIPPED:
            self._put(replace(seat.recipient, skipped=True))
            self._tells_all_done = not self._is_one_left(seat.id)
            self._act(self._work.skip, seat)
            self._go_on(seat.id)

    def leave_out(self) -> None:
        """Not this person at all: go on with the next."""
        seat = self.current
        if seat is not None and seat.standing in {*_CAN_BE_SKIPPED, Standing.SKIPPED}:
            self._put(replace(seat.recipient, left_out=True))
            self._tells_all_done = not self._is_one_left(seat.id)
            self._act(self._work.leave_out, seat)
            self._go_on(seat.id)

    def take_in(self) -> None:
        """This person after all."""
        seat = self.current
        if seat is not None and seat.standing in {Standing.SKIPPED, Standing.LEFT_OUT}:
            self._act(self._work.take_in, seat)

    def keep_choice(self, reason: str) -> None:
        """Keep the recipients in spite of the warning, and why."""
        if self._composition is not None:
            self._tasks.run(partial(self._work.keep_choice, self._composition, reason), self._kept)

    def choose_by_relationship(self) -> None:
        """Keep strong and warm ties, or go to the chooser where they are too few."""
        if self._composition is not None:
            self._tasks.run(
                partial(self._work.choose_by_relationship, self._composition),
                self._chosen_by_relationship,
            )

    # Answers of the store.

    def _put_on_desk(self, desk: Desk) -> None:
        """Show what the store says now; the person in sight stays, unless they are gone."""
        if desk.composition.id != self._composition:
            return
        self._desk = desk = self._typed.over(desk)
        wanted, self._wanted = self._wanted, None
        named = next((seat for seat in desk.seats if seat.person == wanted), None)
        here = desk.seat(self._current) if self._current is not None else None
        seat = named or here or desk.current
        self._current = seat.id if seat else None
        if seat is None or seat.recipient != self._shown:
            self._show_current()
        else:
            self._view.show_desk(desk, self._review, self._current)
            self._view.refresh_sheet(sheet_of(desk, seat))
            self._look_up(seat)
        self.review()
        if self._tells_all_done:
            self._tells_all_done = False
            self._view.say_all_done(desk)

    def _show_review(self, reviewed: Reviewed) -> None:
        if self._desk is None or reviewed.composition != self._composition:
            return
        self._review, self._check = reviewed.review, reviewed.check
        self._view.show_desk(self._desk, self._review, self._current)
        self._view.show_review(self._desk, self._review, self._check, self._current)

    def _show_brief(self, brief: Brief) -> None:
        seat = self.current
        if seat is not None and brief.person.id == seat.person:
            self._view.show_brief(brief)

    def _hand_to_browser(self, done: Handed) -> None:
        self._clipboard.put(done.handed.text)
        refused: Trouble | None = None
        opened = Opened.SEARCH if done.handed.by_search else Opened.PROFILE
        try:
            self._browser.open(done.handed.address)
        except Trouble as trouble:
            refused, opened = trouble, Opened.NOTHING
        if done.desk.composition.id != self._composition:
            return
        self._desk = self._typed.over(done.desk)
        # The browser shows this person: whoever was gone to meanwhile has to wait.
        self._current = done.handed.recipient
        self._show_current(opened)
        if refused is not None:
            self._view.show_refusal(refused)

    def _stop_handing(self) -> None:
        self._handing = None

    def _refuse(self, recipient: RecipientId, trouble: Trouble) -> None:
        if recipient == self._current:
            self._view.show_refusal(trouble)
        else:
            self._view.show_trouble(trouble)
        if trouble.kind in _STALE:
            self.reload()

    def _undone_by_trouble(self, trouble: Trouble) -> None:
        """Something that was shown as done was not: say so, and show what is."""
        self._tells_all_done = False
        self._view.show_trouble(trouble)
        self.reload()

    def _missed(self, trouble: Trouble) -> None:
        """A person or a composition went meanwhile, which the next look will show."""
        if trouble.kind not in {TroubleKind.PERSON_GONE, TroubleKind.COMPOSITION_GONE}:
            self._view.show_trouble(trouble)

    def _acted(self, done: Acted) -> None:
        if done.act is not None:
            self._view.say_done(done.act)
        self._put_on_desk(done.desk)

    def _kept(self, _nothing: None) -> None:
        self.review()

    def _chosen_by_relationship(self, done: Acted) -> None:
        if done.changed is None:
            self._view.choose_among_close(done.desk.composition.id)
        else:
            self._acted(done)

    # How it is done.

    def _act(self, work: Callable[[CompositionId, RecipientId], Acted], seat: Seat) -> None:
        if self._composition is not None:
            self._tasks.run(
                partial(work, self._composition, seat.id),
                self._acted,
                trouble=self._undone_by_trouble,
            )

    def _put(self, recipient: Recipient) -> None:
        """Show a recipient as it will be, before the store has said so."""
        if self._desk is not None:
            self._desk = replace(
                self._desk,
                seats=tuple(
                    replace(seat, recipient=recipient) if seat.id == recipient.id else seat
                    for seat in self._desk.seats
                ),
            )

    def _go_on(self, after: RecipientId) -> None:
        following = self._desk.next_open(after) if self._desk else None
        if following is None:
            self._show_current()
        else:
            self.go_to(following.id)

    def _is_one_left(self, after: RecipientId) -> bool:
        return self._desk is not None and self._desk.next_open(after) is not None

    def _step(self, by: int) -> None:
        if self._desk is None or not self._desk.seats:
            return
        ids = [seat.id for seat in self._desk.seats]
        at = ids.index(self._current) if self._current in ids else -by
        self.go_to(ids[(at + by) % len(ids)])

    def _show_current(self, opened: Opened = Opened.EARLIER) -> None:
        desk, seat = self._desk, self.current
        if desk is None:
            return
        self._asking = None
        self._shown = seat.recipient if seat else None
        self._view.show_desk(desk, self._review, self._current)
        if seat is None:
            return
        self._view.show_sheet(sheet_of(desk, seat))
        if self._review is not None:
            self._view.show_review(desk, self._review, self._check, self._current)
        if seat.standing is Standing.AWAITING:
            self._ask_again(seat, opened)
        else:
            self._view.stop_asking()
        self._look_up(seat)

    def _look_up(self, seat: Seat) -> None:
        self._tasks.run(
            partial(self._brief_of, seat.id),
            self._show_brief,
            trouble=self._missed,
            latest="composer.brief",
        )

    def _ask_again(self, seat: Seat, opened: Opened = Opened.EARLIER) -> None:
        handed = seat.recipient.hand_over
        if handed is not None:
            self._asking = handed.id
            self._view.ask_whether_sent(seat, opened)
