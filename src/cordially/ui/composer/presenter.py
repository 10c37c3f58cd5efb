"""What happens on the composer's desk; knows nothing of Qt's widgets."""

from functools import partial

from cordially.domain.desk import Brief, Desk, Seat
from cordially.domain.errors import Trouble
from cordially.domain.messages import CompositionId, Kind, RecipientId, Standing
from cordially.domain.people import PersonId
from cordially.domain.typed import line_of, text_of, title_of
from cordially.services.starting_texts import starting_text
from cordially.ui.composer.desk_screen import DeskScreen
from cordially.ui.composer.seat_deeds import SeatDeeds
from cordially.ui.composer.state import sheet_of
from cordially.ui.desktop import Browser, Clipboard
from cordially.ui.tasks import TaskRunner
from cordially.ui.writing.desk_work import Acted, DeskServices, DeskWork
from cordially.ui.writing.finding_deeds import GONE, FindingDeeds
from cordially.ui.writing.on_desk import OnDesk
from cordially.ui.writing.question import Opened
from cordially.ui.writing.typed_over import TypedOver

__all__ = ["DeskPresenter", "DeskServices"]


class DeskPresenter:
    """One composition on the desk, one recipient at a time.

    An answer of the store changes what is shown, never what was typed. What becomes of a
    recipient is in `deeds`, what stands before sending in `findings`; `checking` runs what
    looks for it.
    """

    def __init__(
        self,
        services: DeskServices,
        tasks: TaskRunner,
        checking: TaskRunner,
        clipboard: Clipboard,
        browser: Browser,
        view: DeskScreen,
    ) -> None:
        self._work = DeskWork(services)
        self._brief_of = services.composing.brief
        self._tasks = tasks
        self._view = view
        self._typed = TypedOver(services.typing)
        self._wanted: PersonId | None = None
        self._on = OnDesk()
        self.findings = FindingDeeds(self._on, self, self._work, tasks, checking, "composer.review")
        self.deeds = SeatDeeds(self._on, self, self._work, tasks, clipboard, browser, view)

    @property
    def composition(self) -> CompositionId | None:
        """Which composition lies on the desk, or is being fetched."""
        return self._on.composition

    @property
    def desk(self) -> Desk | None:
        """What lies on the desk, with what was typed since."""
        return self._on.desk

    @property
    def current(self) -> Seat | None:
        """The recipient being written to."""
        return self._on.seat

    @property
    def current_id(self) -> RecipientId | None:
        """The number of the recipient being written to."""
        return self._on.current

    # Coming and going.

    def open(self, composition: CompositionId) -> None:
        """Put a composition on the desk, at the recipient where it was left."""
        self._on.clear()
        self._on.composition = composition
        self._wanted = None
        self._view.show_nothing()
        self._tasks.run(
            partial(self._work.open, composition),
            self.put_on_desk,
            trouble=self._view.say_gone,
            latest="composer.desk",
        )

    def reload(self, person: PersonId | None = None) -> None:
        """Look at the store again, after an undo or a change elsewhere; go to `person`."""
        if self._on.composition is not None:
            self._wanted = person
            self._tasks.run(
                partial(self._work.desk, self._on.composition),
                self.put_on_desk,
                trouble=self._view.say_gone,
                latest="composer.desk",
            )

    def go_to(self, recipient: RecipientId) -> None:
        """Write to this recipient now."""
        desk = self._on.desk
        if desk is None or desk.seat(recipient) is None:
            return
        self._on.current = recipient
        self._tasks.run(
            partial(self._work.move_to, recipient), trouble=self.missed, latest="composer.move"
        )
        self.show_current()
        self.findings.look()

    def next(self) -> None:
        """Go to the recipient after this one in the list."""
        self._step(1)

    def previous(self) -> None:
        """Go to the recipient before this one in the list."""
        self._step(-1)

    # Typing.

    def type_line(self, recipient: RecipientId, line: str) -> None:
        """Take the personal line as it stands after a key."""
        before = self._on.desk.seat(recipient) if self._on.desk else None
        self._typed.note(line_of(recipient), line)
        self.findings.stop()
        if self._on.desk is None or before is None:
            return
        self._on.desk = desk = self._typed.over(self._on.desk)
        seat = self._on.seat
        if seat is None or seat.id != recipient:
            return
        self._on.shown = seat.recipient
        self._view.refresh_sheet(sheet_of(desk, seat))
        if seat.standing is not before.standing:
            self._view.show_desk(desk, self._on.review, seat.id)

    def type_text(self, text: str) -> None:
        """Take the shared text as it stands after a key."""
        if self._on.desk is not None:
            self._typed.note(text_of(self._on.desk.composition.id), text)
            self.findings.stop()
            self._on.desk = self._typed.over(self._on.desk)

    def type_title(self, title: str) -> None:
        """Take the title as it stands after a key."""
        if self._on.desk is not None:
            self._typed.note(title_of(self._on.desk.composition.id), title)
            self._on.desk = self._typed.over(self._on.desk)

    def finish_text(self) -> None:
        """The shared text is done for now: show each message with it."""
        self._tasks.run(self._work.fold)
        self.show_current()
        self.findings.look()

    def set_kind(self, kind: Kind) -> None:
        """Another kind of message; a text that nobody touched becomes that kind's starter."""
        desk = self._on.desk
        if desk is None or desk.composition.kind is kind:
            return
        if desk.composition.text == starting_text(desk.composition.kind):
            self.type_text(starting_text(kind))
        self._tasks.run(partial(self._work.set_kind, desk.composition.id, kind), self.put_on_desk)

    # The choice of people.

    def choose_by_relationship(self) -> None:
        """Keep strong and warm ties, or go to the chooser where they are too few."""
        if self._on.composition is not None:
            work = partial(self._work.choose_by_relationship, self._on.composition)
            self._tasks.run(work, self._chosen_by_relationship)

    # What `SeatDeeds` asks: `Showing`.

    def take(self, desk: Desk) -> None:
        """See `Showing`."""
        self._on.desk = self._typed.over(desk)

    def put_on_desk(self, desk: Desk) -> None:
        """See `Showing`. The person in sight stays, unless they are gone."""
        if desk.composition.id != self._on.composition:
            return
        self.take(desk)
        wanted, self._wanted = self._wanted, None
        named = next((seat for seat in desk.seats if seat.person == wanted), None)
        seat = named or self._on.seat or desk.current
        self._on.current = seat.id if seat else None
        self._show_what_changed()
        self.findings.look()
        if self._on.ends:
            self._on.ends = False
            self._view.say_all_done(desk)

    def show_current(self, opened: Opened = Opened.EARLIER) -> None:
        """See `Showing`."""
        desk, seat = self._on.desk, self._on.seat
        if desk is None:
            return
        self._on.asking = None
        self._on.shown = seat.recipient if seat else None
        self._view.show_desk(desk, self._on.review, self._on.current)
        if seat is None:
            return
        self._view.show_sheet(sheet_of(desk, seat))
        if self._on.review is not None:
            self._view.show_review(desk, self._on.review, self._on.check, seat.id)
        if seat.standing is Standing.AWAITING:
            self.ask_again(seat, opened)
        else:
            self._view.stop_asking()
        self._look_up(seat)

    def ask_again(self, seat: Seat, opened: Opened = Opened.EARLIER) -> None:
        """See `Showing`."""
        handed = seat.recipient.hand_over
        if handed is not None:
            self._on.asking = handed.id
            self._view.ask_whether_sent(seat, opened)

    def tell(self, done: Acted) -> None:
        """See `Showing`."""
        if done.act is not None:
            self._view.say_done(done.act)
        self.put_on_desk(done.desk)

    # What `FindingDeeds` asks: `Reviewer`.

    def show_review(self) -> None:
        """See `Reviewer`."""
        on = self._on
        if on.desk is not None and on.review is not None:
            self._view.show_desk(on.desk, on.review, on.current)
            self._view.show_review(on.desk, on.review, on.check, on.current)

    def missed(self, trouble: Trouble) -> None:
        """See `Reviewer`. A person or a composition may be gone meanwhile."""
        if trouble.kind not in GONE:
            self._view.show_trouble(trouble)

    # How it is done.

    def _step(self, by: int) -> None:
        desk = self._on.desk
        if desk is None or not desk.seats:
            return
        ids = [seat.id for seat in desk.seats]
        at = ids.index(self._on.current) if self._on.current in ids else -by
        self.go_to(ids[(at + by) % len(ids)])

    def _show_what_changed(self) -> None:
        """Leave the sheet alone where it shows already what the store says."""
        desk, seat = self._on.desk, self._on.seat
        if desk is None or seat is None or seat.recipient != self._on.shown:
            self.show_current()
        else:
            self._view.show_desk(desk, self._on.review, seat.id)
            self._view.refresh_sheet(sheet_of(desk, seat))
            self._look_up(seat)

    def _look_up(self, seat: Seat) -> None:
        self._tasks.run(
            partial(self._brief_of, seat.id),
            self._show_brief,
            trouble=self.missed,
            latest="composer.brief",
        )

    def _show_brief(self, brief: Brief) -> None:
        seat = self._on.seat
        if seat is not None and brief.person.id == seat.person:
            self._view.show_brief(brief)

    def _chosen_by_relationship(self, done: Acted) -> None:
        if done.changed is None:
            self._view.choose_among_close(done.desk.composition.id)
        else:
            self.tell(done)
