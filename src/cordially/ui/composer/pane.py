"""The composer in the window: the list of messages, the desk, the choice of people."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from cordially.domain.acts import Act, Undone
from cordially.domain.clock import Clock
from cordially.domain.desk import Desk, Listed, Unanswered
from cordially.domain.messages import Answer, CompositionId, Kind
from cordially.domain.people import PersonId
from cordially.ui.composer.desk import DeskView
from cordially.ui.composer.message_list import MessageList
from cordially.ui.composer.presenter import DeskServices
from cordially.ui.composer.words import title_for
from cordially.ui.contacts.act_words import done
from cordially.ui.desktop import Browser, Clipboard
from cordially.ui.recipients.chooser import Chooser
from cordially.ui.shell import Shell
from cordially.ui.tasks import TaskRunner
from cordially.ui.widgets import Action, Bar, BarKind, ButtonRole, Closing, inside

KEY = "composer"


@dataclass(frozen=True, slots=True)
class ComposerParts:
    """What the composer is built from."""

    services: DeskServices
    undo: Callable[[], Undone | None]
    set_salutation: Callable[[PersonId, str], None]
    tasks: TaskRunner
    clipboard: Clipboard
    browser: Browser
    clock: Clock


class ComposerPane(QObject):
    """The pane that the window shows for the composer."""

    def __init__(self, parts: ComposerParts, shell: Shell) -> None:
        super().__init__()
        self._parts = parts
        self._shell = shell
        self._pages = QStackedWidget()
        self._list = MessageList(parts.clock, self._pages)
        self._desk = DeskView(
            parts.services, parts.tasks, parts.clipboard, parts.browser, parts.clock, self._pages
        )
        self._chooser = Chooser(parts.services.audiences, parts.tasks, parts.clock, self._pages)
        for page in (self._list, self._desk, self._chooser):
            self._pages.addWidget(page)
        self._composition: CompositionId | None = None
        self._asked: dict[str, Unanswered] = {}
        self._opened_before = False
        self._names_new = False
        self._connect()

    @property
    def widget(self) -> QWidget:
        """What stands in the window."""
        return self._pages

    @property
    def desk(self) -> DeskView:
        """The desk."""
        return self._desk

    @property
    def chooser(self) -> Chooser:
        """The choice of people."""
        return self._chooser

    def shown(self) -> None:
        """Go on where it was left."""
        self._look_at_list()
        if self._pages.currentWidget() is self._desk:
            self._desk.presenter.reload()
            self._desk.focus_work()

    def find(self) -> None:
        """Put the focus on the recipients."""
        self._desk.find()

    def keep_unsaved(self) -> None:
        """Every key went to the journal, so nothing is left to keep."""
        self._desk.presenter.keep_unsaved()

    def write_to(self, people: tuple[PersonId, ...]) -> None:
        """Begin a message to these people."""
        self._opened_before = True
        self._create(Kind.NOTE if len(people) == 1 else Kind.GREETING, people)

    def ask_about(self, unanswered: tuple[Unanswered, ...]) -> None:
        """Ask what became of messages that were handed over before the last end."""
        for one in unanswered:
            key = f"unanswered-{one.hand_over.id}"
            self._asked[key] = one
            self._shell.show_bar(
                Bar(
                    key,
                    BarKind.QUESTION,
                    self.tr("Did you send “{title}” to {name}?").format(
                        title=inside(one.title, limit=60), name=inside(one.name, limit=60)
                    ),
                    self.tr("It was copied earlier, and nobody said what became of it."),
                    (
                        Action(f"{key}:sent", self.tr("Yes, sent"), ButtonRole.PRIMARY),
                        Action(f"{key}:not-yet", self.tr("Not yet")),
                        Action(f"{key}:skipped", self.tr("Skip")),
                    ),
                    Closing.NEEDS_ANSWER,
                ),
                self._answer_earlier,
            )

    def show_message(self, composition: CompositionId) -> None:
        """Put a message on the desk."""
        self._composition = composition
        self._pages.setCurrentWidget(self._desk)
        self._desk.presenter.open(composition)

    @Slot()
    def show_list(self) -> None:
        """Show every message that was begun."""
        self._pages.setCurrentWidget(self._list)
        self._look_at_list()
        self._list.focus_work()

    def _look_at_list(self) -> None:
        self._parts.tasks.run(
            self._parts.services.composing.open_list, self._show_listed, latest="messages"
        )

    def _show_listed(self, listed: tuple[Listed, ...]) -> None:
        self._list.show_messages(listed)
        unfinished = sum(one.counts.sent < one.counts.total for one in listed)
        self._shell.show_badge(KEY, self.tr("%n open", "", unfinished) if unfinished else "")
        if not self._opened_before:
            self._opened_before = True
            if listed and self._pages.currentWidget() is self._list:
                self.show_message(listed[0].id)

    def _create(self, kind: Kind, people: tuple[PersonId, ...]) -> None:
        title = title_for(kind, self._parts.clock.now())
        self._parts.tasks.run(
            partial(self._parts.services.composing.create, title, kind, people),
            partial(self._created, bool(people)),
        )

    def _created(self, has_people: bool, composition: CompositionId) -> None:
        if has_people:
            self.show_message(composition)
        else:
            self._composition = composition
            self._choose(composition)
        self._look_at_list()

    @Slot(int)
    def _choose(self, composition: int) -> None:
        self._composition = CompositionId(composition)
        self._parts.tasks.run(
            partial(self._parts.services.composing.desk, CompositionId(composition)),
            self._show_chooser,
        )

    def _show_chooser(self, desk: Desk) -> None:
        self._pages.setCurrentWidget(self._chooser)
        self._chooser.choose_for(desk)

    @Slot(object, str)
    def _use(self, people: object, reason: str) -> None:
        if self._composition is not None and isinstance(people, tuple):
            self._parts.tasks.run(
                partial(self._set_people, self._composition, people, reason), self._used
            )

    def _set_people(
        self, composition: CompositionId, people: tuple[PersonId, ...], reason: str
    ) -> CompositionId:
        self._parts.services.composing.set_people(composition, people, reason=reason)
        return composition

    def _used(self, composition: CompositionId) -> None:
        self.show_message(composition)
        self._look_at_list()

    @Slot()
    def _chooser_left(self) -> None:
        if self._composition is not None:
            self.show_message(self._composition)

    def _answer_earlier(self, action: str) -> None:
        key, _, word = action.rpartition(":")
        one = self._asked.pop(key, None)
        if one is None:
            return
        self._parts.tasks.run(
            partial(self._parts.services.handing_over.answer, one.hand_over.id, Answer(word)),
            self._answered_earlier,
        )

    def _answered_earlier(self, _nothing: None) -> None:
        self._look_at_list()
        self._desk.presenter.reload()

    @Slot(object)
    def _offer_undo(self, act: object) -> None:
        if isinstance(act, Act):
            self._shell.offer_undo(done(act), self._undo)

    def _undo(self) -> None:
        self._parts.tasks.run(self._parts.undo, self._undone)

    def _undone(self, _undone: Undone | None) -> None:
        self._desk.presenter.reload()
        self._look_at_list()

    @Slot(int)
    def _open_chosen(self, composition: int) -> None:
        self.show_message(CompositionId(composition))

    @Slot(int)
    def _put_away(self, composition: int) -> None:
        self._parts.tasks.run(
            partial(self._put_away_and_tell, CompositionId(composition)), self._was_put_away
        )

    def _put_away_and_tell(self, composition: CompositionId) -> Act | None:
        self._parts.services.composing.put_away(composition)
        return self._parts.services.last_act()

    def _was_put_away(self, act: Act | None) -> None:
        self._offer_undo(act)
        self._look_at_list()

    @Slot(Kind)
    def _new(self, kind: Kind) -> None:
        self._create(kind, ())

    @Slot(object)
    def _say_all_done(self, desk: object) -> None:
        if isinstance(desk, Desk):
            self._shell.show_bar(
                Bar(
                    "all-done",
                    BarKind.NOTICE,
                    self.tr("Nobody is left to write to."),
                    self.tr("%n message(s) of “{title}” went out.", "", desk.counts.sent).format(
                        title=inside(desk.composition.title, limit=60)
                    ),
                )
            )
        self._look_at_list()

    @Slot(int, str)
    def _give_salutation(self, person: int, name: str) -> None:
        self._parts.tasks.run(
            partial(self._parts.set_salutation, PersonId(person), name), self._salutation_given
        )

    def _salutation_given(self, _nothing: None) -> None:
        self._desk.presenter.reload()

    def _connect(self) -> None:
        self._list.message_chosen.connect(self._open_chosen)
        self._list.put_away_wanted.connect(self._put_away)
        self._list.new_wanted.connect(self._new)
        self._desk.list_wanted.connect(self.show_list)
        self._desk.chooser_wanted.connect(self._choose)
        self._desk.undoable.connect(self._offer_undo)
        self._desk.all_done.connect(self._say_all_done)
        self._desk.salutation_given.connect(self._give_salutation)
        self._chooser.chosen.connect(self._use)
        self._chooser.left.connect(self._chooser_left)
