"""Writing to several people one by one: the composition, its texts and its recipients."""

from collections.abc import Callable, Collection, Mapping
from typing import Protocol

from cordially.delivery.hand_off import limit
from cordially.domain.acts import ActKind
from cordially.domain.desk import Brief, Changed, Desk, Listed, Seat
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import Channel, Composition, CompositionId, Kind, RecipientId
from cordially.domain.people import PersonId, Tie
from cordially.domain.typed import Place
from cordially.services.starting_texts import place_personal, starting_text

FEWEST_TIES = 3
"""With fewer strong and warm ties a choice by relationship leaves next to nobody."""

CLOSE_TIES = frozenset({Tie.STRONG, Tie.WARM})
"""The ties that a choice by relationship keeps."""

Typed = Mapping[Place, str]


class Typing(Protocol):
    """The journal of typed text (`cordially.store.typed_journal.TypedJournal`).

    `note` never blocks and may be called from the window: call it at each key.
    """

    @property
    def trouble(self) -> Trouble | None:
        """Why what was typed last cannot be made safe, while that is so."""
        ...

    def flush(self) -> None:
        """Make everything noted safe now. Raises `Trouble` where the disk refuses."""
        ...

    def note(self, place: Place, text: str) -> int:
        """Take what a place holds now; answers the number of the note."""
        ...

    def pending(self) -> Typed:
        """What was typed and is not folded into the store yet."""
        ...

    def fold(self, into: Callable[[Typed], None]) -> None:
        """Hand what is pending to `into`, and forget it when that is done."""
        ...


class Compositions(Protocol):
    """The compositions kept; what was typed holds over them."""

    def listed(self, typed: Typed) -> tuple[Listed, ...]:
        """Every composition that was not put away, the last opened first."""
        ...

    def one(
        self, composition: CompositionId, typed: Typed
    ) -> tuple[Composition, tuple[Seat, ...]] | None:
        """A composition and its seats in the order of writing; None where it is gone."""
        ...

    def of_recipient(self, recipient: RecipientId) -> CompositionId | None:
        """The composition a recipient belongs to; None where it is gone."""
        ...

    def create(
        self, title: str, kind: Kind, channel: Channel, text: str, reason: str
    ) -> CompositionId:
        """A new composition without recipients."""
        ...

    def write(self, typed: Typed) -> None:
        """Put what was typed where it belongs, all of it or nothing."""
        ...

    def set_kind(self, composition: CompositionId, kind: Kind) -> None:
        """Another kind."""
        ...

    def set_choice_reason(self, composition: CompositionId, reason: str) -> None:
        """Why the choice was kept."""
        ...

    def set_current(self, composition: CompositionId, recipient: RecipientId) -> None:
        """The recipient being written to."""
        ...

    def set_opened(self, composition: CompositionId) -> None:
        """It was opened now."""
        ...

    def put_away(self, composition: CompositionId, title: str) -> None:
        """Out of the list, as a step that can be undone."""
        ...


class Recipients(Protocol):
    """Who a composition is written to."""

    def change(
        self,
        kind: ActKind,
        composition: CompositionId,
        *,
        add: Collection[PersonId] = (),
        remove: Collection[PersonId] = (),
    ) -> Changed:
        """Some more at the end and some fewer, as one step."""
        ...

    def start(self, composition: CompositionId, people: Collection[PersonId]) -> None:
        """The first recipients of a new composition."""
        ...

    def people(self, composition: CompositionId) -> tuple[PersonId, ...]:
        """Those who were not left out, in the order of writing."""
        ...

    def leave_out(self, recipient: RecipientId, name: str) -> None:
        """Leave one out on the way."""
        ...

    def take_in(self, recipient: RecipientId, name: str) -> None:
        """Take one back who was left out or skipped."""
        ...

    def skip(self, recipient: RecipientId, name: str) -> None:
        """Skip one."""
        ...


class Ties(Protocol):
    """How close people are."""

    def ties(self, people: Collection[PersonId]) -> Mapping[PersonId, Tie]:
        """The tie of each of these people."""
        ...


class Briefs(Protocol):
    """What one knows about people (`cordially.services.briefing.Briefing`)."""

    def brief(self, person: PersonId) -> Brief:
        """What one knows about a person. Raises `Trouble` PERSON_GONE."""
        ...


class Composing:
    """Runs on the store's thread. What was typed and not folded yet is in every answer."""

    def __init__(
        self,
        compositions: Compositions,
        recipients: Recipients,
        ties: Ties,
        briefs: Briefs,
        typing: Typing,
        own_name: Callable[[], str],
    ) -> None:
        """`own_name` is what the user signs with, empty where it is not known."""
        self._compositions = compositions
        self._recipients = recipients
        self._ties = ties
        self._briefs = briefs
        self._typing = typing
        self._own_name = own_name

    def open_list(self) -> tuple[Listed, ...]:
        """Every composition that was not put away, the last opened first."""
        return self._compositions.listed(self._typing.pending())

    def create(
        self,
        title: str,
        kind: Kind,
        people: Collection[PersonId] = (),
        *,
        text: str = "",
        channel: Channel = Channel.LINKEDIN,
        reason: str = "",
    ) -> CompositionId:
        """A new composition; without a text it starts with the kind's starter.

        `reason` is what was said when the choice was kept in spite of a warning.
        """
        whole = place_personal(text) if text.strip() else starting_text(kind, self._own_name())
        composition = self._compositions.create(title, kind, channel, whole, reason)
        self._recipients.start(composition, people)
        return composition

    def desk(self, composition: CompositionId) -> Desk:
        """All the composer shows. Raises `Trouble` COMPOSITION_GONE."""
        found = self._compositions.one(composition, self._typing.pending())
        if found is None:
            raise Trouble(TroubleKind.COMPOSITION_GONE)
        return Desk(*found, limit(found[0].channel))

    def open(self, composition: CompositionId) -> Desk:
        """The same, and from now on this is the composition opened last."""
        desk = self.desk(composition)
        self._compositions.set_opened(composition)
        return desk

    def brief(self, recipient: RecipientId) -> Brief:
        """What one knows about a recipient. Raises `Trouble` PERSON_GONE."""
        return self._briefs.brief(self.seat(recipient)[1].person)

    def set_kind(self, composition: CompositionId, kind: Kind) -> None:
        """Another kind; the text stays."""
        self._compositions.set_kind(composition, kind)

    def keep_choice(self, composition: CompositionId, reason: str) -> None:
        """Keep the choice in spite of a warning, and why; an empty reason takes it back."""
        self._compositions.set_choice_reason(composition, reason.strip())

    def set_people(
        self, composition: CompositionId, people: Collection[PersonId], *, reason: str = ""
    ) -> Changed:
        """Exactly these recipients, as one step; those already there keep place and line.

        `reason` is kept as by `keep_choice`: the choice is another one now.
        """
        before = self._recipients.people(composition)
        wanted, had = set(people), set(before)
        add = [person for person in people if person not in had]
        remove = [person for person in before if person not in wanted]
        kind = ActKind.ADD_RECIPIENTS if len(add) >= len(remove) else ActKind.REMOVE_RECIPIENTS
        changed = self._change(kind, composition, add=add, remove=remove)
        self.keep_choice(composition, reason)
        return changed

    def choose_by_relationship(self, composition: CompositionId) -> Changed | None:
        """Keep strong and warm ties as one step; None, and nothing done, below three."""
        people = self._recipients.people(composition)
        ties = self._ties.ties(people)
        quiet = [person for person in people if ties.get(person) not in CLOSE_TIES]
        if len(people) - len(quiet) < FEWEST_TIES:
            return None
        return self._change(ActKind.CHOOSE_BY_RELATIONSHIP, composition, remove=quiet)

    def leave_out(self, recipient: RecipientId) -> None:
        """Leave a recipient out on the way; can be undone. Raises `Trouble` PERSON_GONE."""
        self._recipients.leave_out(recipient, self.seat(recipient)[1].name)

    def take_in(self, recipient: RecipientId) -> None:
        """Take back one left out or skipped; can be undone. Raises `Trouble` PERSON_GONE."""
        self._recipients.take_in(recipient, self.seat(recipient)[1].name)

    def skip(self, recipient: RecipientId) -> None:
        """Skip a recipient; can be undone. Raises `Trouble` PERSON_GONE."""
        self._recipients.skip(recipient, self.seat(recipient)[1].name)

    def put_away(self, composition: CompositionId) -> None:
        """Put a composition away; can be undone. Raises `Trouble` COMPOSITION_GONE."""
        self._compositions.put_away(composition, self.desk(composition).composition.title)

    def move_to(self, recipient: RecipientId) -> None:
        """The recipient being written to: after a restart the composition opens there.

        What was typed for the one that is left is folded in. Raises `Trouble` PERSON_GONE.
        """
        self.fold()
        self._compositions.set_current(self.seat(recipient)[0].composition.id, recipient)

    def seat(self, recipient: RecipientId) -> tuple[Desk, Seat]:
        """The desk of a recipient, and the seat. Raises `Trouble` PERSON_GONE."""
        composition = self._compositions.of_recipient(recipient)
        desk = self.desk(composition) if composition is not None else None
        seat = desk.seat(recipient) if desk else None
        if desk is None or seat is None:
            raise Trouble(TroubleKind.PERSON_GONE)
        return desk, seat

    def fold(self) -> None:
        """Fold what was typed into the store: at start, at rest, when a recipient is left."""
        self._typing.fold(self._compositions.write)

    def _change(
        self,
        kind: ActKind,
        composition: CompositionId,
        *,
        add: Collection[PersonId] = (),
        remove: Collection[PersonId] = (),
    ) -> Changed:
        # A line that waits outside the store could not come back by undo.
        self.fold()
        return self._recipients.change(kind, composition, add=add, remove=remove)
