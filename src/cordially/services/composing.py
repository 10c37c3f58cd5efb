"""Writing to several people one by one: the composition, its texts and its recipients."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

from cordially.domain.desk import Brief, Desk, Listed
from cordially.domain.messages import Channel, CompositionId, Kind, RecipientId
from cordially.domain.people import PersonId
from cordially.domain.typed import Place


class Typing(Protocol):
    """The journal of typed text (`cordially.store.typed_journal.TypedJournal`).

    `note` never blocks and may be called from the window: call it at each key.
    """

    @property
    def safe_until(self) -> int:
        """The number of the newest note that is safe on the disk, with all before it."""
        ...

    def note(self, place: Place, text: str) -> int:
        """Take what a place holds now; answers the number of the note."""
        ...

    def pending(self) -> Mapping[Place, str]:
        """What was typed and is not folded into the store yet."""
        ...

    def fold(self, into: Callable[[Mapping[Place, str]], None]) -> None:
        """Hand what is pending to `into`, and forget it when that is done."""
        ...


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change of the recipients did.

    `kept` are people who stay (left out) because a message was handed over to them.
    """

    added: tuple[PersonId, ...] = ()
    removed: tuple[PersonId, ...] = ()
    kept: tuple[PersonId, ...] = ()


class Composing:
    """Runs on the store's thread; `typing` alone is for the window as well."""

    def open_list(self) -> tuple[Listed, ...]:
        """Every composition that was not put away, the last opened first."""
        raise NotImplementedError

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
        raise NotImplementedError

    def desk(self, composition: CompositionId) -> Desk:
        """All the composer shows. Raises `Trouble` COMPOSITION_GONE."""
        raise NotImplementedError

    def open(self, composition: CompositionId) -> Desk:
        """The same, and from now on this is the composition opened last."""
        raise NotImplementedError

    def brief(self, recipient: RecipientId) -> Brief:
        """What one knows about a recipient. Raises `Trouble` PERSON_GONE."""
        raise NotImplementedError

    def rename(self, composition: CompositionId, title: str) -> None:
        """Another title."""
        raise NotImplementedError

    def set_kind(self, composition: CompositionId, kind: Kind) -> None:
        """Another kind; the text stays."""
        raise NotImplementedError

    def set_text(self, composition: CompositionId, text: str) -> None:
        """Another shared text, made to hold the place of the personal line once."""
        raise NotImplementedError

    def keep_choice(self, composition: CompositionId, reason: str) -> None:
        """Keep the choice in spite of a warning, and why; an empty reason takes it back."""
        raise NotImplementedError

    def add_people(self, composition: CompositionId, people: Collection[PersonId]) -> Changed:
        """More recipients at the end, as one step that can be undone."""
        raise NotImplementedError

    def remove_people(self, composition: CompositionId, people: Collection[PersonId]) -> Changed:
        """Fewer recipients, as one step that can be undone."""
        raise NotImplementedError

    def set_people(
        self, composition: CompositionId, people: Collection[PersonId], *, reason: str = ""
    ) -> Changed:
        """Exactly these recipients, those already there keeping their place and line."""
        raise NotImplementedError

    def choose_by_relationship(self, composition: CompositionId) -> Changed | None:
        """Keep strong and warm ties as one step; None where they are fewer than three."""
        raise NotImplementedError

    def leave_out(self, recipient: RecipientId) -> None:
        """Leave a recipient out on the way; can be undone."""
        raise NotImplementedError

    def take_in(self, recipient: RecipientId) -> None:
        """Take back one that was left out or skipped; can be undone."""
        raise NotImplementedError

    def skip(self, recipient: RecipientId) -> None:
        """Skip a recipient; can be undone."""
        raise NotImplementedError

    def put_away(self, composition: CompositionId) -> None:
        """Put a composition away; can be undone."""
        raise NotImplementedError

    def move_to(self, recipient: RecipientId) -> None:
        """The recipient being written to: after a restart the composition opens there."""
        raise NotImplementedError

    def fold(self) -> None:
        """Fold what was typed into the store: at start, at rest, when a recipient is left."""
        raise NotImplementedError
