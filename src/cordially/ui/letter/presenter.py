"""What happens with one letter; knows nothing of Qt's widgets."""

from functools import partial
from itertools import count

from cordially.domain.desk import Desk
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import Answer, CompositionId, RecipientId, Standing
from cordially.domain.typed import text_of
from cordially.ui.desktop import Browser, Clipboard
from cordially.ui.letter.screen import LetterScreen
from cordially.ui.letter.state import Letter, letter_of
from cordially.ui.tasks import TaskRunner
from cordially.ui.writing.desk_work import Acted, DeskServices, DeskWork
from cordially.ui.writing.finding_deeds import GONE, FindingDeeds
from cordially.ui.writing.hand_off import Given, HandOff
from cordially.ui.writing.on_desk import OnDesk
from cordially.ui.writing.question import Opened
from cordially.ui.writing.typed_over import TypedOver

_STALE = frozenset({TroubleKind.ALREADY_SENT, TroubleKind.AWAITING_ANSWER, TroubleKind.LEFT_OUT})
_numbers = count()


class LetterPresenter:
    """One letter, typed, looked at, handed over and answered for.

    An answer of the store changes what is shown, never what was typed. `checking` runs what
    looks for findings.
    """

    def __init__(
        self,
        services: DeskServices,
        tasks: TaskRunner,
        checking: TaskRunner,
        clipboard: Clipboard,
        browser: Browser,
        view: LetterScreen,
    ) -> None:
        # Several letters may lie in several panes: none supersedes what another asked for.
        number = next(_numbers)
        self._work = DeskWork(services)
        self._typing = services.typing
        self._typed = TypedOver(services.typing)
        self._tasks = tasks
        self._view = view
        self._latest = f"letter.{number}"
        self._keys = 0
        self._on = OnDesk()
        self._shown: Letter | None = None
        self._hand_off = HandOff(self._work, tasks, clipboard, browser)
        self.findings = FindingDeeds(
            self._on, self, self._work, tasks, checking, f"letter.{number}.review"
        )

    @property
    def composition(self) -> CompositionId | None:
        """Which letter lies there, or is being fetched."""
        return self._on.composition

    @property
    def desk(self) -> Desk | None:
        """The letter with what was typed since."""
        return self._on.desk

    @property
    def current_id(self) -> RecipientId | None:
        """The number of whom it is written to."""
        return self._on.current

    @property
    def letter(self) -> Letter | None:
        """The letter as it would go now."""
        desk, seat = self._on.desk, self._on.seat
        return letter_of(desk, seat) if desk is not None and seat is not None else None

    # Coming and going.

    def open(self, composition: CompositionId) -> None:
        """Show a letter."""
        self.close()
        self._on.composition = composition
        self._fetch(partial(self._work.open, composition))

    def reload(self) -> None:
        """Look at the store again, after an undo or a change elsewhere."""
        if self._on.composition is not None:
            self._fetch(partial(self._work.desk, self._on.composition))

    def close(self) -> None:
        """Show no letter. What was typed is in the journal."""
        self.findings.stop()
        if self._on.desk is not None:
            self._tasks.run(self._work.fold)
        self._on.clear()
        self._shown = None
        self._view.show_nothing()

    def look(self) -> None:
        """Look for findings, unless nothing can be changed any more."""
        letter = self.letter
        if letter is not None and letter.can_be_written:
            self.findings.look()

    # Typing.

    def type_text(self, text: str) -> None:
        """Take the text as it stands after a key."""
        if self._on.desk is None:
            return
        self._keys += 1
        self._typed.note(text_of(self._on.desk.composition.id), text)
        self.findings.stop()
        self._on.desk = self._typed.over(self._on.desk)
        self._shown = self.letter
        if self._shown is not None:
            self._view.refresh_letter(self._shown)

    # Handing over.

    def hand_over(self) -> None:
        """Copy the message and open the profile, after both were recorded."""
        letter, composition = self.letter, self._on.composition
        if letter is None or composition is None:
            return
        if letter.seat.standing is Standing.AWAITING:
            self._ask(letter, Opened.EARLIER)
        elif letter.seat.standing is Standing.SENT:
            return
        elif letter.room.is_hard and letter.room.is_over:
            limit = letter.room.limit or 0
            self._view.show_refusal(
                Trouble(TroubleKind.TEXT_TOO_LONG, length=letter.room.length, limit=limit)
            )
        else:
            self._hand_off.hand_over(
                composition, letter.seat.id, self._given, partial(self._refused, composition)
            )

    def answer(self, answer: Answer) -> None:
        """What became of the message that was handed over."""
        asking, composition = self._on.asking, self._on.composition
        if asking is not None and composition is not None:
            self._on.asking = None
            self._tasks.run(
                partial(self._work.answer, composition, asking, answer),
                partial(self._answered, answer),
                trouble=self._not_answered,
            )

    def correct(self, answer: Answer) -> None:
        """Say something else about a message that was answered for."""
        seat, composition = self._on.seat, self._on.composition
        handed = seat.recipient.hand_over if seat is not None else None
        if handed is not None and composition is not None:
            self._tasks.run(
                partial(self._work.correct, composition, handed.id, answer),
                partial(self._answered, answer),
                trouble=self._not_answered,
            )

    # What `FindingDeeds` asks: `Reviewer`.

    def show_review(self) -> None:
        """See `Reviewer`."""
        on = self._on
        if on.desk is not None and on.review is not None and on.current is not None:
            self._view.show_review(on.desk, on.review, on.current)

    def tell(self, done: Acted) -> None:
        """See `Reviewer`."""
        if done.act is not None:
            self._view.say_done(done.act)
        self.reload()

    def missed(self, trouble: Trouble) -> None:
        """See `Reviewer`."""
        if trouble.kind not in GONE:
            self._view.show_trouble(trouble)

    # How it is done.

    def _fetch(self, work: "partial[Desk]") -> None:
        self._tasks.run(
            work, partial(self._take, self._keys), trouble=self._not_there, latest=self._latest
        )

    def _take(self, keys: int, desk: Desk) -> None:
        if keys == self._keys:
            # Asked for after the last key, so all that was typed is in it; and what was typed
            # in another pane since holds over what was typed here.
            self._typed = TypedOver(self._typing)
        self._put(desk)

    def _not_there(self, trouble: Trouble) -> None:
        self.close()
        self._view.show_trouble(trouble)

    def _put(self, desk: Desk) -> None:
        """Show what the store says now; the text stays untouched where it says the same."""
        if desk.composition.id != self._on.composition:
            return
        self._on.desk = self._typed.over(desk)
        seat = desk.current
        self._on.current = seat.id if seat is not None else None
        if seat is None:
            self._not_there(Trouble(TroubleKind.PERSON_GONE))
            return
        self._show()
        self.look()

    def _show(self, opened: Opened = Opened.EARLIER) -> None:
        letter = self.letter
        if letter is None:
            return
        if letter == self._shown:
            self._view.refresh_letter(letter)
            return
        self._shown = letter
        self._on.asking = None
        self._view.show_letter(letter)
        if not letter.can_be_written:
            self._view.hide_review()
        if letter.seat.standing is Standing.AWAITING:
            self._ask(letter, opened)
        else:
            self._view.stop_asking()

    def _ask(self, letter: Letter, opened: Opened) -> None:
        handed = letter.seat.recipient.hand_over
        if handed is not None:
            self._on.asking = handed.id
            self._view.ask_whether_sent(letter, opened)

    def _given(self, given: Given) -> None:
        composition = given.desk.composition.id
        if composition == self._on.composition:
            self.findings.stop()
            self._on.desk = self._typed.over(given.desk)
            self._show(given.opened)
            if given.trouble is not None:
                self._view.show_refusal(given.trouble)
        elif given.trouble is not None:
            self._view.show_trouble(given.trouble)
        self._view.say_handed_over(composition)

    def _refused(self, composition: CompositionId, trouble: Trouble) -> None:
        if composition != self._on.composition:
            self._view.show_trouble(trouble)
            return
        self._view.show_refusal(trouble)
        if trouble.kind in _STALE:
            self.reload()

    def _answered(self, answer: Answer, desk: Desk) -> None:
        self.reload()
        self._view.say_answered(desk.composition.id, answer)

    def _not_answered(self, trouble: Trouble) -> None:
        self._view.show_trouble(trouble)
        self._shown = None
        self.reload()
