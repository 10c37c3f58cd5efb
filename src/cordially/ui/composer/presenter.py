"""What happens on the composer's desk; knows nothing of Qt's widgets."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from cordially.domain.acts import Act
from cordially.domain.desk import Brief, Changed, Desk, HandedOver, Seat
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import Answer, CompositionId, HandOverId, Kind, RecipientId, Standing
from cordially.domain.typed import Place, line_of, text_of, title_of
from cordially.services.audiences import Audiences
from cordially.services.choice_check import ChoiceCheck
from cordially.services.composing import Composing, Typing
from cordially.services.handing_over import HandingOver
from cordially.services.reviewing import Review, Reviewing
from cordially.ui.composer.state import CHOICE_RULES, sheet_of
from cordially.ui.composer.state import Sheet as SheetState
from cordially.ui.desktop import Browser, Clipboard
from cordially.ui.tasks import TaskRunner


class DeskView(Protocol):
    """What the presenter asks of the view."""

    def show_desk(self, desk: Desk, review: Review | None, current: RecipientId | None) -> None:
        """Show title, counts and the list of recipients."""
        ...

    def show_sheet(self, sheet: SheetState) -> None:
        """Show the message to one person, the focus where it is written."""
        ...

    def refresh_sheet(self, sheet: SheetState) -> None:
        """Show what changed around the line without touching what is being typed."""
        ...

    def show_brief(self, brief: Brief) -> None:
        """Show what one knows about the current person."""
        ...

    def show_review(
        self, review: Review, check: ChoiceCheck | None, current: RecipientId | None
    ) -> None:
        """Show the findings."""
        ...

    def ask_whether_sent(self, handed: HandedOver | HandOverId, seat: Seat) -> None:
        """Ask what became of a message, in place of the buttons."""
        ...

    def stop_asking(self) -> None:
        """Show the buttons again."""
        ...

    def show_refusal(self, trouble: Trouble) -> None:
        """Say why a message cannot be handed over, beside it."""
        ...

    def say_all_done(self, desk: Desk) -> None:
        """Say that nobody is left to write to."""
        ...

    def show_chooser(self, composition: CompositionId) -> None:
        """Go to the choice of recipients."""
        ...

    def say_done(self, act: Act) -> None:
        """Offer to undo a step."""
        ...


@dataclass(frozen=True, slots=True)
class DeskServices:
    """What the desk works with; all but `typing` run on the store's thread."""

    composing: Composing
    handing_over: HandingOver
    reviewing: Reviewing
    audiences: Audiences
    typing: Typing
    last_act: Callable[[], Act | None]


class DeskPresenter:
    """One composition on the desk, one recipient at a time."""

    def __init__(
        self,
        services: DeskServices,
        tasks: TaskRunner,
        clipboard: Clipboard,
        browser: Browser,
        view: DeskView,
    ) -> None:
        self._services = services
        self._tasks = tasks
        self._clipboard = clipboard
        self._browser = browser
        self._view = view
        self._desk: Desk | None = None
        self._current: RecipientId | None = None
        self._review: Review | None = None
        self._check: ChoiceCheck | None = None
        self._asking: HandOverId | None = None
        self._wanted: RecipientId | None = None
        self._typed: dict[Place, str] = {}

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

    def open(self, composition: CompositionId, recipient: RecipientId | None = None) -> None:
        """Put a composition on the desk, at a recipient or where it was left."""
        self._review = None
        self._check = None
        self._current = None
        self._wanted = recipient
        self._tasks.run(
            partial(self._services.composing.open, composition), self._put_on_desk, latest="desk"
        )

    def reload(self) -> None:
        """Look at the store again, after an undo or a change of recipients."""
        if self._desk is not None:
            self._tasks.run(
                partial(self._services.composing.desk, self._desk.composition.id),
                self._put_on_desk,
                latest="desk",
            )

    def go_to(self, recipient: RecipientId) -> None:
        """Write to this recipient now."""
        if self._desk is None or self._desk.seat(recipient) is None:
            return
        self._current = recipient
        self._asking = None
        self._tasks.run(partial(self._leave_for, recipient), latest="move")
        self._show_current()
        self.review()

    def next(self) -> None:
        """Go to the recipient after this one in the list."""
        self._step(1)

    def previous(self) -> None:
        """Go to the recipient before this one in the list."""
        self._step(-1)

    def type_line(self, line: str) -> None:
        """Take the personal line as it stands after a key."""
        if self._desk is None or self._current is None:
            return
        self._note(line_of(self._current), line)
        self._take(self._desk)
        seat = self.current
        if seat is not None:
            self._view.refresh_sheet(sheet_of(self._desk, seat))

    def type_text(self, text: str) -> None:
        """Take the shared text as it stands after a key."""
        self._type(text_of, text)

    def type_title(self, title: str) -> None:
        """Take the title as it stands after a key."""
        self._type(title_of, title)

    def finish_text(self) -> None:
        """The shared text is done for now: fold it in and show the sheet again."""
        if self._desk is not None:
            self._typed.pop(text_of(self._desk.composition.id), None)
        self._tasks.run(self._services.composing.fold, self._folded)

    def set_kind(self, kind: Kind) -> None:
        """Another kind of message."""
        if self._desk is not None:
            identifier = self._desk.composition.id
            self._tasks.run(partial(self._set_kind, identifier, kind), self._put_on_desk)

    def review(self) -> None:
        """Look for findings; a newer wish supersedes an older."""
        if self._desk is not None:
            self._tasks.run(
                partial(self._reviewed, self._desk.composition.id),
                self._show_review,
                latest="review",
            )

    def hand_over(self) -> None:
        """Copy the message and open the profile, after both were recorded."""
        seat = self.current
        if seat is None or self._asking is not None:
            return
        if seat.standing is Standing.AWAITING:
            self._ask_again(seat)
            return
        self._tasks.run(partial(self._record, seat.id), self._hand_to_browser, trouble=self._refuse)

    def answer(self, answer: Answer) -> None:
        """What became of the message that was handed over."""
        asking, seat = self._asking, self.current
        if asking is None or seat is None:
            return
        self._asking = None
        self._view.stop_asking()
        after = seat.id if answer is not Answer.NOT_YET else None
        self._tasks.run(
            partial(self._answer, asking, answer, after),
            partial(self._answered, after),
            trouble=self._refuse,
        )

    def correct(self, answer: Answer) -> None:
        """Say something else about a message that was answered for."""
        seat = self.current
        handed = seat.recipient.hand_over if seat else None
        if handed is not None and self._desk is not None:
            self._tasks.run(
                partial(self._correct, handed.id, answer),
                self._put_on_desk,
                trouble=self._refuse,
            )

    def skip(self) -> None:
        """Not this person now: go on with the next."""
        self._act_on_current(self._services.composing.skip, goes_on=True)

    def leave_out(self) -> None:
        """Not this person at all."""
        self._act_on_current(self._services.composing.leave_out, goes_on=True)

    def take_in(self) -> None:
        """This person after all."""
        self._act_on_current(self._services.composing.take_in, goes_on=False)

    def keep_choice(self, reason: str) -> None:
        """Keep the recipients in spite of the warning, and why."""
        if self._desk is not None:
            self._tasks.run(
                partial(self._services.composing.keep_choice, self._desk.composition.id, reason),
                self._kept,
            )

    def choose_by_relationship(self) -> None:
        """Keep strong and warm ties, or go to the chooser where they are too few."""
        if self._desk is not None:
            self._tasks.run(
                partial(self._services.composing.choose_by_relationship, self._desk.composition.id),
                self._chosen_by_relationship,
            )

    def keep_unsaved(self) -> None:
        """Nothing waits here: each key went to the journal."""

    def _type(self, place: Callable[[CompositionId], Place], text: str) -> None:
        if self._desk is None:
            return
        self._note(place(self._desk.composition.id), text)
        self._take(self._desk)

    def _note(self, place: Place, text: str) -> None:
        self._services.typing.note(place, text)
        self._typed[place] = text

    def _take(self, desk: Desk) -> Desk:
        """Put a desk from the store in place, under what was typed while it was fetched."""
        typed, composition = self._typed, desk.composition
        self._desk = replace(
            desk,
            composition=replace(
                composition,
                title=typed.get(title_of(composition.id), composition.title),
                text=typed.get(text_of(composition.id), composition.text),
            ),
            seats=tuple(
                seat.with_line(typed[line_of(seat.id)]) if line_of(seat.id) in typed else seat
                for seat in desk.seats
            ),
        )
        return self._desk

    def _step(self, by: int) -> None:
        if self._desk is None or not self._desk.seats:
            return
        ids = [seat.id for seat in self._desk.seats]
        at = ids.index(self._current) if self._current in ids else -by
        self.go_to(ids[(at + by) % len(ids)])

    def _put_on_desk(self, desk: Desk) -> None:
        desk = self._take(desk)
        wanted = self._wanted if self._wanted is not None else self._current
        self._wanted = None
        seat = desk.seat(wanted) if wanted is not None else None
        seat = seat or desk.current
        self._current = seat.id if seat else None
        self._show_current()
        self.review()

    def _show_current(self) -> None:
        desk, seat = self._desk, self.current
        if desk is None:
            return
        self._view.show_desk(desk, self._review, self._current)
        if seat is None:
            return
        self._view.show_sheet(sheet_of(desk, seat))
        if seat.standing is Standing.AWAITING:
            self._ask_again(seat)
        else:
            self._view.stop_asking()
        self._tasks.run(
            partial(self._services.composing.brief, seat.id), self._show_brief, latest="brief"
        )

    def _ask_again(self, seat: Seat) -> None:
        handed = seat.recipient.hand_over
        if handed is not None:
            self._asking = handed.id
            self._view.ask_whether_sent(handed.id, seat)

    def _show_brief(self, brief: Brief) -> None:
        seat = self.current
        if seat is not None and brief.person.id == seat.person:
            self._view.show_brief(brief)

    def _show_review(self, reviewed: tuple[Review, ChoiceCheck | None]) -> None:
        if self._desk is None:
            return
        self._review, self._check = reviewed
        self._view.show_desk(self._desk, self._review, self._current)
        self._view.show_review(self._review, self._check, self._current)

    def _folded(self, _nothing: None) -> None:
        self.reload()

    def _kept(self, _nothing: None) -> None:
        self.review()

    def _chosen_by_relationship(self, changed: Changed | None) -> None:
        if self._desk is None:
            return
        if changed is None:
            self._view.show_chooser(self._desk.composition.id)
        else:
            self._tell_last_act()
            self.reload()

    def _hand_to_browser(self, done: tuple[HandedOver, Desk]) -> None:
        handed, desk = done
        self._clipboard.put(handed.text)
        self._asking = handed.id
        desk = self._take(desk)
        seat = self.current
        self._view.show_desk(desk, self._review, self._current)
        if seat is not None:
            self._view.show_sheet(sheet_of(desk, seat))
            self._view.ask_whether_sent(handed, seat)
        try:
            self._browser.open(handed.address)
        except Trouble as trouble:
            self._view.show_refusal(trouble)

    def _refuse(self, trouble: Trouble) -> None:
        self._view.show_refusal(trouble)
        if trouble.kind in {TroubleKind.ALREADY_SENT, TroubleKind.AWAITING_ANSWER}:
            self.reload()

    def _answered(self, after: RecipientId | None, desk: Desk) -> None:
        desk = self._take(desk)
        if after is None:
            self._put_on_desk(desk)
            return
        following = desk.next_open(after)
        if following is None:
            self._put_on_desk(desk)
            self._view.say_all_done(desk)
        else:
            self.go_to(following.id)

    def _act_on_current(self, act: Callable[[RecipientId], None], *, goes_on: bool) -> None:
        seat = self.current
        if seat is None or self._desk is None:
            return
        after = seat.id if goes_on else None
        self._tasks.run(
            partial(self._acted, act, seat.id, self._desk.composition.id),
            partial(self._moved_on, after),
            trouble=self._refuse,
        )

    def _moved_on(self, after: RecipientId | None, done: tuple[Desk, Act | None]) -> None:
        desk, act = done
        if act is not None:
            self._view.say_done(act)
        self._answered(after, desk)

    def _tell_last_act(self) -> None:
        self._tasks.run(self._services.last_act, self._offer_undo)

    def _offer_undo(self, act: Act | None) -> None:
        if act is not None:
            self._view.say_done(act)

    # What follows runs on the store's thread.

    def _leave_for(self, recipient: RecipientId) -> None:
        self._services.composing.fold()
        self._services.composing.move_to(recipient)

    def _set_kind(self, composition: CompositionId, kind: Kind) -> Desk:
        self._services.composing.set_kind(composition, kind)
        return self._services.composing.desk(composition)

    def _reviewed(self, composition: CompositionId) -> tuple[Review, ChoiceCheck | None]:
        review = self._services.reviewing.review(composition)
        if not any(placed.finding.rule.code in CHOICE_RULES for placed in review.findings):
            return review, None
        audiences = self._services.audiences
        people = audiences.chosen_for(composition)
        return review, audiences.check_choice(people, composition=composition)

    def _record(self, recipient: RecipientId) -> tuple[HandedOver, Desk]:
        self._services.composing.fold()
        handed = self._services.handing_over.hand_over(recipient)
        return handed, self._desk_now()

    def _answer(self, hand_over: HandOverId, answer: Answer, _after: RecipientId | None) -> Desk:
        self._services.handing_over.answer(hand_over, answer)
        return self._desk_now()

    def _correct(self, hand_over: HandOverId, answer: Answer) -> Desk:
        self._services.handing_over.correct(hand_over, answer)
        return self._desk_now()

    def _acted(
        self, act: Callable[[RecipientId], None], recipient: RecipientId, composition: CompositionId
    ) -> tuple[Desk, Act | None]:
        self._services.composing.fold()
        act(recipient)
        return self._services.composing.desk(composition), self._services.last_act()

    def _desk_now(self) -> Desk:
        desk = self._desk
        if desk is None:
            raise Trouble(TroubleKind.PERSON_GONE)
        return self._services.composing.desk(desk.composition.id)
