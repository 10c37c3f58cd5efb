"""The composer in the window: the list of messages, the desk, the choice of people."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from cordially.domain.acts import Act, Undone
from cordially.domain.desk import Desk, Listed
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import CompositionId
from cordially.domain.people import PersonId
from cordially.ui.composer.desk import DeskView
from cordially.ui.composer.keys import KEY
from cordially.ui.composer.message_list import MessageList
from cordially.ui.composer.parts import ComposerParts
from cordially.ui.composer.whom import Whom
from cordially.ui.contacts.act_words import done, undone
from cordially.ui.recipients.chooser import Chooser
from cordially.ui.shell import Shell
from cordially.ui.widgets import Bar, BarKind, inside

__all__ = ["KEY", "ComposerPane", "ComposerParts"]

_ALL_DONE = "all-done"
_UNDONE = "undone"


class ComposerPane(QObject):
    """Satisfies `shell.Pane`.

    `answered` comes when the user said on the desk what became of a message.
    """

    answered = Signal()

    def __init__(self, parts: ComposerParts, shell: Shell) -> None:
        super().__init__()
        self._parts = parts
        self._shell = shell
        self._tasks = parts.tasks
        self._composing = parts.services.composing
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
        self._opened_before = False
        self.whom = Whom(parts, self.chooser, shell)
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
        self.whom.write_to(people)

    def look_again(self) -> None:
        """Look for news, as after an answer elsewhere."""
        self._look_at_list()
        self.desk.presenter.reload()

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

    # What the choice of people leads to.

    @Slot()
    def _show_chooser(self) -> None:
        self._shell.remove_bar(_ALL_DONE)
        self._pages.setCurrentWidget(self.chooser)

    @Slot(int)
    def _show_made(self, composition: int) -> None:
        self.show_message(CompositionId(composition))
        self._look_at_list()

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
        self.list.new_wanted.connect(self.whom.choose_new)
        self.desk.list_wanted.connect(self.show_list)
        self.desk.chooser_wanted.connect(self.whom.choose)
        self.desk.close_ties_wanted.connect(self.whom.choose_close)
        self.desk.undoable.connect(self._offer_undo)
        self.desk.all_done.connect(self._say_all_done)
        self.desk.gone.connect(self._gone)
        self.desk.trouble_met.connect(self._show_trouble)
        self.desk.salutation_given.connect(self._give_salutation)
        self.desk.places.bar.answered.connect(self.answered)
        self.whom.choosing_begun.connect(self._show_chooser)
        self.whom.message_wanted.connect(self._show_made)
        self.whom.list_wanted.connect(self.show_list)
        self.whom.undoable.connect(self._offer_undo)
        self.whom.gone.connect(self._gone)


def _is_open(listed: Listed) -> bool:
    counts = listed.counts
    return counts.awaiting + counts.ready + counts.to_write > 0 or not counts.total
