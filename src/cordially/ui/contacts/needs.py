"""What the contacts need from below; `services.contacts.Contacts` offers it.

Every call runs on the store's thread. Each raises `Trouble` where it cannot be done.
"""

from collections.abc import Collection
from typing import Protocol

from cordially.domain.acts import Act, Undone
from cordially.domain.follow_ups import ReminderId
from cordially.domain.messages import Answer, HandOverId
from cordially.domain.people import (
    Column,
    Counted,
    Facts,
    Filter,
    Person,
    PersonId,
    PersonRow,
    Tie,
)


class MoreDeeds(Protocol):
    """What is done to people by services that are loaded after them."""

    def correct(self, hand_over: HandOverId, answer: Answer) -> None:
        """Keep another answer to a hand-over; the one before stays known."""
        ...

    def leave_alone(self, person: PersonId, reason: str) -> None:
        """Write nothing to a person from now on."""
        ...

    def write_again(self, person: PersonId) -> None:
        """Let a person be written to again."""
        ...

    def forget(self, reminder: ReminderId) -> None:
        """Let what was recorded hold no longer."""
        ...


class People(Protocol):
    """The user's people, to look at and to change. Each change is one step to undo."""

    def rows(self, wanted: Filter, column: Column, *, descending: bool) -> list[PersonRow]:
        """The people a filter keeps, in order."""
        ...

    def count(self) -> int:
        """How many people there are, those put away left out."""
        ...

    def person(self, person: PersonId) -> Person:
        """Everything known about one person; raises `Trouble` PERSON_GONE."""
        ...

    def same_named(self, person: PersonId) -> list[PersonRow]:
        """Other people of the same name."""
        ...

    def tags(self) -> list[Counted]:
        """The tags, the most used first."""
        ...

    def companies(self, limit: int) -> list[Counted]:
        """The companies most people are at, at most `limit`."""
        ...

    def meetings(self) -> list[Counted]:
        """What was said about how people met, most frequent first."""
        ...

    def add(self, facts: Facts, *, profile: str, email: str, how_we_met: str) -> PersonId:
        """Add a person by hand; raises `Trouble` that names the field."""
        ...

    def edit(self, person: PersonId, own: Facts) -> None:
        """Let the user's own words stand; an empty one lets LinkedIn's hold."""
        ...

    def set_emails(self, person: PersonId, emails: Collection[str]) -> None:
        """The e-mail addresses; raises `Trouble` EMAIL_UNREADABLE."""
        ...

    def set_profile(self, person: PersonId, profile: str) -> None:
        """The profile; raises `Trouble` PROFILE_UNREADABLE or PROFILE_TAKEN."""
        ...

    def set_how_we_met(self, person: PersonId, text: str) -> None:
        """Say how one met."""
        ...

    def set_tie(self, people: Collection[PersonId], tie: Tie | None) -> None:
        """Correct a tie by hand; None lets the proposal hold again."""
        ...

    def set_salutation(self, person: PersonId, name: str) -> None:
        """Say by what name a person is addressed."""
        ...

    def add_note(self, person: PersonId, text: str) -> int | None:
        """Add a private note; None where there are only blanks."""
        ...

    def edit_note(self, note: int, text: str) -> None:
        """Change a note."""
        ...

    def remove_note(self, note: int) -> None:
        """Remove a note."""
        ...

    def tag(self, people: Collection[PersonId], name: str) -> None:
        """Put a tag on people."""
        ...

    def untag(self, people: Collection[PersonId], name: str) -> None:
        """Take a tag off people."""
        ...

    def put_away(self, people: Collection[PersonId]) -> None:
        """Keep people, but out of every list."""
        ...

    def bring_back(self, people: Collection[PersonId]) -> None:
        """Put people back into the lists."""
        ...

    def merge(self, keep: PersonId, other: PersonId) -> None:
        """Make one person of two; nothing that is known of either is lost."""
        ...

    def last_act(self) -> Act | None:
        """The step that `undo` would take back."""
        ...

    def undo(self) -> Undone | None:
        """Take the newest step back."""
        ...
