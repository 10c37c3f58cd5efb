"""A person as lists outside the window tell it."""

from dataclasses import dataclass

from cordially.domain.people import PersonRow


@dataclass(frozen=True, slots=True)
class Card:
    """The row of a person and what the table has no room for.

    `profile` is the normalised key or empty; `notes` has the newest first.
    """

    row: PersonRow
    profile: str
    emails: tuple[str, ...]
    tags: tuple[str, ...]
    how_we_met: str
    salutation: str
    notes: tuple[str, ...]
