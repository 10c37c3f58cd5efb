"""Whom a message goes to: chosen for a new one, or anew for one that is there."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from cordially.domain.desk import Desk
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import CompositionId, Kind, Standing
from cordially.domain.people import Filter, PersonId
from cordially.services.audiences import MayBeWrittenTo
from cordially.services.composing import CLOSE_TIES
from cordially.ui.composer.parts import ComposerParts
from cordially.ui.composer.words import left_alone_words, left_out_words, title_for
from cordially.ui.recipients.chooser import Chooser, Occasion
from cordially.ui.shell import Shell
from cordially.ui.widgets import Bar, BarKind
from cordially.ui.writing.desk_work import Acted, DeskWork

_LEFT_OUT = "left-alone"


class Whom(QObject):
    """Has people chosen, and makes or changes the message.

    `choosing_begun` comes when the chooser is to be in front, `list_wanted` when it was left
    without a message. `message_wanted` carries the message that was made or changed,
    `undoable` an `Act`, `gone` the `Trouble` where a message is there no more.
    """

    choosing_begun = Signal()
    list_wanted = Signal()
    message_wanted = Signal(int)
    undoable = Signal(object)
    gone = Signal(object)

    def __init__(self, parts: ComposerParts, chooser: Chooser, shell: Shell) -> None:
        super().__init__()
        self._tasks = parts.tasks
        self._clock = parts.clock
        self._composing = parts.services.composing
        self._audiences = parts.services.audiences
        self._work = DeskWork(parts.services)
        self._chooser = chooser
        self._shell = shell
        self._new_kind = Kind.GREETING
        chooser.chosen.connect(self._use)
        chooser.left.connect(self._left)
        chooser.undo_offered.connect(self._offer_undo)

    def write_to(self, people: tuple[PersonId, ...]) -> None:
        """Begin a message to these people; whoever is left alone is left out, and named."""
        self._shell.remove_bar(_LEFT_OUT)
        self._tasks.run(
            partial(self._audiences.may_be_written_to, people),
            self._write_to_those,
            trouble=self._shell.show_trouble,
        )

    @Slot(Kind)
    def choose_new(self, kind: Kind) -> None:
        """Choose people for a new message."""
        self._new_kind = kind
        self.choosing_begun.emit()
        self._chooser.choose_for(Occasion(title_for(kind, self._clock.now())), Filter())

    @Slot(int)
    def choose(self, composition: int) -> None:
        """Choose other people for a message."""
        self._choose_among(composition, Filter())

    @Slot(int)
    def choose_close(self, composition: int) -> None:
        """Choose other people for a message, among those one knows well."""
        self._choose_among(composition, Filter(ties=CLOSE_TIES))

    def _choose_among(self, composition: int, wanted: Filter) -> None:
        self._tasks.run(
            partial(self._composing.desk, CompositionId(composition)),
            partial(self._show_chooser, wanted),
            trouble=self._tell_gone,
        )

    def _show_chooser(self, wanted: Filter, desk: Desk) -> None:
        self.choosing_begun.emit()
        composition = desk.composition
        people = tuple(seat.person for seat in desk.seats if seat.standing is not Standing.LEFT_OUT)
        self._chooser.choose_for(
            Occasion(composition.title, composition.id, people, composition.choice_reason), wanted
        )
        if wanted.ties:
            self._chooser.say_too_few()

    def _write_to_those(self, who: MayBeWrittenTo) -> None:
        if who.people:
            self._create(Kind.NOTE if len(who.people) == 1 else Kind.GREETING, who.people, "")
        if not who.left_alone:
            return
        if not who.people and len(who.left_alone) == 1:
            one = who.left_alone[0]
            self._shell.show_trouble(
                Trouble(
                    TroubleKind.LEFT_ALONE,
                    name=one.name,
                    since=one.since.isoformat(),
                    reason=one.reason,
                )
            )
            return
        what = left_out_words(len(who.left_alone))
        detail = left_alone_words(who.left_alone)
        self._shell.show_bar(Bar(_LEFT_OUT, BarKind.NOTICE, what, detail))

    @Slot(object, str)
    def _use(self, people: tuple[PersonId, ...], reason: str) -> None:
        occasion = self._chooser.occasion
        if occasion.composition is None:
            self._create(self._new_kind, people, reason, title=occasion.title)
        else:
            self._tasks.run(
                partial(self._work.set_people, occasion.composition, people, reason),
                self._used,
                trouble=self._shell.show_trouble,
            )

    def _used(self, done: Acted) -> None:
        self.undoable.emit(done.act)
        self.message_wanted.emit(done.desk.composition.id)

    @Slot()
    def _left(self) -> None:
        occasion = self._chooser.occasion
        if occasion.composition is not None and occasion.people:
            self.message_wanted.emit(occasion.composition)
        else:
            self.list_wanted.emit()

    def _create(
        self, kind: Kind, people: tuple[PersonId, ...], reason: str, *, title: str = ""
    ) -> None:
        title = title or title_for(kind, self._clock.now())
        self._tasks.run(
            partial(self._composing.create, title, kind, people, reason=reason),
            self._created,
            trouble=self._shell.show_trouble,
        )

    def _created(self, composition: CompositionId) -> None:
        self.message_wanted.emit(composition)

    @Slot(str, object)
    def _offer_undo(self, words: str, people: tuple[PersonId, ...]) -> None:
        restore = partial(self._chooser.restore, self._chooser.occasion, people)
        self._shell.offer_undo(words, restore)

    def _tell_gone(self, trouble: Trouble) -> None:
        self.gone.emit(trouble)
