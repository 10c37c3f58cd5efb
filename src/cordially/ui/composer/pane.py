"""The composer in the window: the list of messages, the desk, the choice of people."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from cordially.domain.acts import Act, Undone
from cordially.domain.desk import Desk, Listed, Unanswered
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import CompositionId, Kind, Standing
from cordially.domain.people import Filter, PersonId
from cordially.services.composing import CLOSE_TIES
from cordially.ui.composer.desk import DeskView
from cordially.ui.composer.earlier import EarlierHandOvers
from cordially.ui.composer.keys import KEY
from cordially.ui.composer.message_list import MessageList
from cordially.ui.composer.parts import ComposerParts
from cordially.ui.composer.words import title_for
from cordially.ui.contacts.act_words import done, undone
from cordially.ui.recipients.chooser import Chooser, Occasion
from cordially.ui.shell import Shell
from cordially.ui.widgets import Bar, BarKind, inside
from cordially.ui.writing.desk_work import Acted, DeskWork

__all__ = ["KEY", "ComposerPane", "ComposerParts"]

_ALL_DONE = "all-done"
_UNDONE = "undone"


class ComposerPane(QObject):
    """Satisfies `shell.Pane`."""

    def __init__(self, parts: ComposerParts, shell: Shell) -> None:
        super().__init__()
        self._parts = parts
        self._shell = shell
        self._tasks = parts.tasks
        self._composing = parts.services.composing
        self._work = DeskWork(parts.services)
        self._pages = QStackedWidget()
        self.list = MessageList(parts.clock, self._pages)
        self.desk = DeskView(
            parts.services,
            parts.tasks,
            parts.checking,
            parts.clipboard,
            parts.browser,
            parts.clock,
            self._pages,
        )
        self.chooser = Chooser(parts.services.audiences, parts.tasks, parts.clock, self._pages)
        for page in (self.list, self.desk, self.chooser):
            self._pages.addWidget(page)
        self._earlier = EarlierHandOvers(
            parts.services.handing_over, parts.tasks, shell, self._answered_earlier
        )
        self._opened_before = False
        self._new_kind = Kind.GREETING
        self._connect()

    # What the window asks.

    @property
    def widget(self) -> QWidget:
        """What stands in the window."""
        return self._pages

    def shown(self) -> None:
        """Go on where it was left."""
        self._look_at_list()
        page = self._pages.currentWidget()
        if page is self.desk:
            self.desk.presenter.reload()
            self.desk.focus_work()
        elif page is self.chooser:
            self.chooser.look_again()
        else:
            self.list.focus_work()

    def find_person(self) -> None:
        """Put the focus where a person is looked for."""
        page = self._pages.currentWidget()
        if page is self.chooser:
            self.chooser.focus_search()
        elif page is self.desk:
            self.desk.find_person()
        else:
            self.list.focus_work()

    def keep_unsaved(self) -> None:
        """Every key went to the journal; make sure that the journal is on the disk."""
        self._parts.services.typing.flush()

    # What others ask.

    @property
    def person_in_front(self) -> tuple[PersonId, str] | None:
        """The recipient on the desk, with their name; None while no desk is in front."""
        if self._pages.currentWidget() is not self.desk:
            return None
        seat = self.desk.presenter.current
        return None if seat is None else (seat.person, seat.name)

    def write_to(self, people: tuple[PersonId, ...]) -> None:
        """Begin a message to these people."""
        self._opened_before = True
        self._create(Kind.NOTE if len(people) == 1 else Kind.GREETING, people, "")

    def ask_about(self, unanswered: tuple[Unanswered, ...]) -> None:
        """Ask what became of messages that were handed over before the last end."""
        self._earlier.ask(unanswered)

    @Slot()
    def look_again_at_questions(self) -> None:
        """Ask no more about what was answered for on the desk, or in another pane."""
        self._earlier.look_again()

    def show_message(self, composition: CompositionId) -> None:
        """Put a message on the desk."""
        self._opened_before = True
        self._shell.remove_bar(_ALL_DONE)
        self._pages.setCurrentWidget(self.desk)
        self.desk.presenter.open(composition)

    @Slot()
    def show_list(self) -> None:
        """Show every message that was begun."""
        self._pages.setCurrentWidget(self.list)
        self._look_at_list()
        self.list.focus_work()

    # The list.

    def _look_at_list(self) -> None:
        self._tasks.run(self._composing.open_list, self._show_listed, latest="composer.list")

    def _show_listed(self, listed: tuple[Listed, ...]) -> None:
        self.list.show_messages(listed)
        unfinished = sum(_is_open(one) for one in listed)
        self._shell.show_badge(KEY, self.tr("%Ln open", "", unfinished) if unfinished else "")
        if not self._opened_before:
            self._opened_before = True
            is_open = bool(listed) and _is_open(listed[0])
            if is_open and self._pages.currentWidget() is self.list:
                self.show_message(listed[0].id)

    @Slot(int)
    def _open_chosen(self, composition: int) -> None:
        self.show_message(CompositionId(composition))

    @Slot(int)
    def _put_away(self, composition: int) -> None:
        self._tasks.run(
            partial(self._put_away_and_tell, CompositionId(composition)),
            self._was_put_away,
            trouble=self._shell.show_trouble,
        )

    def _put_away_and_tell(self, composition: CompositionId) -> Act | None:
        self._composing.put_away(composition)
        return self._parts.services.last_act()

    def _was_put_away(self, act: Act | None) -> None:
        self._offer_undo(act)
        self._look_at_list()

    # The choice of people.

    @Slot(Kind)
    def _new(self, kind: Kind) -> None:
        self._new_kind = kind
        self._shell.remove_bar(_ALL_DONE)
        self._pages.setCurrentWidget(self.chooser)
        self.chooser.choose_for(Occasion(title_for(kind, self._parts.clock.now())), Filter())

    @Slot(int)
    def _choose(self, composition: int) -> None:
        self._tasks.run(
            partial(self._composing.desk, CompositionId(composition)),
            partial(self._show_chooser, Filter()),
            trouble=self._gone,
        )

    @Slot(int)
    def _choose_close(self, composition: int) -> None:
        self._tasks.run(
            partial(self._composing.desk, CompositionId(composition)),
            partial(self._show_chooser, Filter(ties=CLOSE_TIES)),
            trouble=self._gone,
        )

    def _show_chooser(self, wanted: Filter, desk: Desk) -> None:
        self._pages.setCurrentWidget(self.chooser)
        composition = desk.composition
        people = tuple(seat.person for seat in desk.seats if seat.standing is not Standing.LEFT_OUT)
        self.chooser.choose_for(
            Occasion(composition.title, composition.id, people, composition.choice_reason), wanted
        )
        if wanted.ties:
            self.chooser.say_too_few()

    @Slot(object, str)
    def _use(self, people: tuple[PersonId, ...], reason: str) -> None:
        occasion = self.chooser.occasion
        if occasion.composition is None:
            self._create(self._new_kind, people, reason, title=occasion.title)
        else:
            self._tasks.run(
                partial(self._work.set_people, occasion.composition, people, reason),
                self._used,
                trouble=self._shell.show_trouble,
            )

    def _used(self, done: Acted) -> None:
        self._offer_undo(done.act)
        self.show_message(done.desk.composition.id)
        self._look_at_list()

    @Slot()
    def _chooser_left(self) -> None:
        occasion = self.chooser.occasion
        if occasion.composition is not None and occasion.people:
            self.show_message(occasion.composition)
        else:
            self.show_list()

    def _create(
        self, kind: Kind, people: tuple[PersonId, ...], reason: str, *, title: str = ""
    ) -> None:
        title = title or title_for(kind, self._parts.clock.now())
        self._tasks.run(
            partial(self._composing.create, title, kind, people, reason=reason),
            self._created,
            trouble=self._shell.show_trouble,
        )

    def _created(self, composition: CompositionId) -> None:
        self.show_message(composition)
        self._look_at_list()

    @Slot(str, object)
    def _offer_choice_undo(self, words: str, people: tuple[PersonId, ...]) -> None:
        self._shell.offer_undo(words, partial(self.chooser.restore, self.chooser.occasion, people))

    # Undo, and what the desk tells.

    @Slot(object)
    def _offer_undo(self, act: Act | None) -> None:
        if act is not None:
            self._shell.remove_bar(_UNDONE)
            self._shell.offer_undo(done(act), self._undo)

    def _undo(self) -> None:
        self._tasks.run(self._parts.undo, self._was_undone, trouble=self._shell.show_trouble)

    def _was_undone(self, taken_back: Undone | None) -> None:
        self._look_at_list()
        if taken_back is None:
            return
        self._shell.show_bar(Bar(_UNDONE, BarKind.UNDO, undone(taken_back)))
        people = taken_back.people
        self.desk.presenter.reload(next(iter(people)) if len(people) == 1 else None)

    def _answered_earlier(self) -> None:
        self._look_at_list()
        self.desk.presenter.reload()

    @Slot(object)
    def _say_all_done(self, desk: Desk) -> None:
        title = inside(desk.composition.title, limit=60)
        sent = self.tr("%Ln messages of “{title}” went out.", "", desk.counts.sent)
        self._shell.show_bar(
            Bar(
                _ALL_DONE,
                BarKind.NOTICE,
                self.tr("Nobody is left to write to."),
                sent.format(title=title),
            )
        )
        self._look_at_list()

    @Slot(object)
    def _gone(self, trouble: Trouble) -> None:
        if trouble.kind is not TroubleKind.COMPOSITION_GONE:
            self._shell.show_trouble(trouble)
        if self._pages.currentWidget() is self.desk:
            self.show_list()

    @Slot(object)
    def _show_trouble(self, trouble: Trouble) -> None:
        self._shell.show_trouble(trouble)

    @Slot(int, str)
    def _give_salutation(self, person: int, name: str) -> None:
        self._tasks.run(
            partial(self._set_salutation, PersonId(person), name),
            self._salutation_given,
            trouble=self._shell.show_trouble,
        )

    def _set_salutation(self, person: PersonId, name: str) -> Act | None:
        before = self._parts.services.last_act()
        self._parts.set_salutation(person, name)
        after = self._parts.services.last_act()
        return None if after == before else after

    def _salutation_given(self, act: Act | None) -> None:
        self._offer_undo(act)
        self.desk.presenter.reload()
        self.desk.focus_work()

    def _connect(self) -> None:
        self.list.message_chosen.connect(self._open_chosen)
        self.list.put_away_wanted.connect(self._put_away)
        self.list.new_wanted.connect(self._new)
        self.desk.list_wanted.connect(self.show_list)
        self.desk.chooser_wanted.connect(self._choose)
        self.desk.close_ties_wanted.connect(self._choose_close)
        self.desk.undoable.connect(self._offer_undo)
        self.desk.all_done.connect(self._say_all_done)
        self.desk.gone.connect(self._gone)
        self.desk.trouble_met.connect(self._show_trouble)
        self.desk.salutation_given.connect(self._give_salutation)
        self.desk.places.bar.answered.connect(self.look_again_at_questions)
        self.chooser.chosen.connect(self._use)
        self.chooser.left.connect(self._chooser_left)
        self.chooser.undo_offered.connect(self._offer_choice_undo)


def _is_open(listed: Listed) -> bool:
    counts = listed.counts
    return counts.awaiting + counts.ready + counts.to_write > 0 or not counts.total
