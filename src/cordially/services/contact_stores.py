"""What the contacts stand on: the store's repositories, as a service sees them."""

from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from cordially.domain.acts import Act, ActKind, Undone
from cordially.domain.cards import Card
from cordially.domain.people import (
    Column,
    Counted,
    Facts,
    Filter,
    Person,
    PersonId,
    PersonRow,
    Salutation,
    Tie,
)


class Acts(Protocol):
    """The steps that can be undone."""

    def recording(
        self, kind: ActKind, *, detail: str = "", people: int = 0
    ) -> AbstractContextManager[None]:
        """One transaction that becomes one step; a step that changes nothing leaves no trace."""
        ...

    def together(self) -> AbstractContextManager[None]:
        """One transaction around several steps."""
        ...

    def last(self) -> Act | None:
        """The step that undo would take back next."""
        ...

    def undo(self) -> Undone | None:
        """Take the newest step back; None where nothing is left to undo."""
        ...

    def forget(self) -> None:
        """Drop every step; what they did stays."""
        ...


class PeopleTable(Protocol):
    """The people in order and filtered, as tables show them."""

    def rows(self, wanted: Filter, column: Column, *, descending: bool) -> list[PersonRow]:
        """The people a filter asks for, in the order of a column."""
        ...

    def first(self, most: int) -> tuple[list[PersonRow], int]:
        """The first people by name, and how many there are."""
        ...

    def count(self) -> int:
        """How many people are not put away."""
        ...

    def same_named(self, person: PersonId) -> list[PersonRow]:
        """Others who bear the same name."""
        ...

    def tags(self) -> list[Counted]:
        """Every tag, the most used first."""
        ...

    def companies(self, limit: int) -> list[Counted]:
        """The companies most people work at."""
        ...

    def meetings(self) -> list[Counted]:
        """Every text on how people were met, the most used first."""
        ...


class People(Protocol):
    """What is known about each person."""

    def person(self, person: PersonId) -> Person:
        """All that is known. Raises `Trouble` PERSON_GONE."""
        ...

    def add(self, own: Facts, salutation: Salutation, how_we_met: str) -> PersonId:
        """A person added by hand."""
        ...

    def set_own(self, person: PersonId, own: Facts) -> None:
        """What the user says about a person, in place of what was said before."""
        ...

    def set_salutation(self, person: PersonId, salutation: Salutation) -> None:
        """The name a message addresses a person by."""
        ...

    def set_how_we_met(self, person: PersonId, text: str) -> None:
        """How the user met a person."""
        ...

    def set_emails(self, person: PersonId, emails: tuple[str, ...]) -> None:
        """The e-mail addresses, in place of those before."""
        ...

    def set_profile(self, person: PersonId, key: str) -> None:
        """The profile's key; an earlier one stays known. Raises `Trouble` PROFILE_TAKEN."""
        ...

    def set_tie(self, people: Collection[PersonId], tie: Tie | None) -> None:
        """The tie by hand, or None to have it proposed again."""
        ...

    def put_away(self, people: Collection[PersonId]) -> None:
        """Keep people out of every list."""
        ...

    def bring_back(self, people: Collection[PersonId]) -> None:
        """Take people back into the lists."""
        ...

    def merge(self, keep: PersonId, other: PersonId) -> None:
        """Let `other` become a part of `keep`, nothing lost."""
        ...


class Jottings(Protocol):
    """Notes and tags."""

    def owner(self, note: int) -> PersonId:
        """Whose note it is. Raises `Trouble` PERSON_GONE where there is none."""
        ...

    def add_note(self, person: PersonId, text: str) -> int:
        """A new note by the user; answers its id."""
        ...

    def edit_note(self, note: int, text: str) -> None:
        """Another text for a note."""
        ...

    def remove_note(self, note: int) -> None:
        """Take a note away."""
        ...

    def tag(self, people: Collection[PersonId], name: str) -> None:
        """Give people a tag; tags that differ in case and accents alone are one."""
        ...

    def untag(self, people: Collection[PersonId], name: str) -> None:
        """Take a tag from people; one that nobody has is forgotten."""
        ...


class Cards(Protocol):
    """People as lists outside the window tell them."""

    def of(self, people: Sequence[PersonRow]) -> list[Card]:
        """A card for each row, in the same order."""
        ...
