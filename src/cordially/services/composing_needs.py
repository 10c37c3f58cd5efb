"""What writing to people needs of the store and of the journal."""

from collections.abc import Callable, Collection, Mapping
from contextlib import AbstractContextManager
from typing import Protocol

from cordially.domain.acts import ActKind
from cordially.domain.desk import Brief, Changed, Listed, Seat
from cordially.domain.errors import Trouble
from cordially.domain.messages import Channel, Composition, CompositionId, Kind, RecipientId
from cordially.domain.people import PersonId, Tie
from cordially.domain.typed import Place

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

    def unfinished_letter(self, kind: Kind, title: str, person: PersonId) -> CompositionId | None:
        """The newest of this kind and title to this person alone of which nothing was sent."""
        ...

    def of_recipient(self, recipient: RecipientId) -> CompositionId | None:
        """The composition a recipient belongs to; None where it is gone."""
        ...

    def create(
        self, title: str, kind: Kind, channel: Channel, text: str, reason: str
    ) -> CompositionId:
        """A new composition without recipients."""
        ...

    def together(self) -> AbstractContextManager[None]:
        """One transaction around several changes."""
        ...

    def write(self, typed: Typed) -> None:
        """Put what was typed where it belongs, all of it or nothing."""
        ...

    def set_started_as(self, composition: CompositionId, text: str) -> None:
        """The text that a letter began with."""
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
