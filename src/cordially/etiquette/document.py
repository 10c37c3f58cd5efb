"""What a check looks at: one text, those it goes to, and what was written before."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from cordially.domain.merge_fields import Field, MergeField, Values, pieces
from cordially.domain.messages import Channel, Kind
from cordially.etiquette.outcome import Reading


@lru_cache(maxsize=16)
def fields_of(text: str) -> tuple[Field, ...]:
    """The merge fields and placeholders of a text, found once for all rules."""
    return tuple(piece for piece in pieces(text) if isinstance(piece, Field))


class Account(StrEnum):
    """The LinkedIn account one writes with: it decides how long a note may be."""

    FREE = "free"
    PREMIUM = "premium"

    @classmethod
    def named(cls, word: str) -> "Account":
        """The account that a setting names; a free one where it names none."""
        return cls.PREMIUM if word == cls.PREMIUM else cls.FREE


class Name(NamedTuple):
    """A person as the network lists them.

    A tuple rather than a dataclass because 30,000 of them are built and counted.
    """

    given_name: str
    family_name: str

    @property
    def full(self) -> str:
        """Given name, then family name."""
        return f"{self.given_name} {self.family_name}".strip()


@dataclass(frozen=True, slots=True)
class Reader:
    """One recipient: who, what is known, and the line only this person gets.

    `known` is what notes and timeline say, None where they were not looked at. `languages`
    are those the person uses, as codes of two letters; empty where not known. `complained`
    says that the person asked to be left alone, `fits` that the audience's filter takes
    them in.
    """

    given_name: str
    family_name: str
    company: str = ""
    position: str = ""
    personal: str = ""
    how_we_met: str = ""
    known: str | None = None
    languages: tuple[str, ...] = ()
    complained: bool = False
    fits: bool = True

    @property
    def name(self) -> Name:
        """The names, as the network holds them."""
        return Name(self.given_name, self.family_name)

    @property
    def values(self) -> Values:
        """What the merge fields become for this reader."""
        return Values(self.given_name, self.family_name, self.company, self.position, self.personal)


@dataclass(frozen=True, slots=True)
class Past:
    """An earlier composition: its day, who got it, and their lines.

    `personal` is empty, or holds one line for each recipient in the same order. `kind` is
    None where it is not known.
    """

    day: date
    recipients: tuple[Name, ...]
    personal: tuple[str, ...] = ()
    kind: Kind | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """Everything that one check may look at.

    `network` is the whole contact list in any order, recipients included, or None where
    it is not known; `today` is the day of the check. `subject` is None where the channel
    has none or it was not given. `reading` is how the text reads, None until it was read.
    `started_as` is the text that a letter began with, of which the writer wrote nothing.
    """

    id: str
    kind: Kind
    channel: Channel
    text: str
    recipients: tuple[Reader, ...]
    today: date
    network: tuple[Name, ...] | None = None
    history: tuple[Past, ...] = ()
    subject: str | None = None
    account: Account = Account.FREE
    reading: Reading | None = None
    started_as: str = ""

    @property
    def personal_places(self) -> tuple[Field, ...]:
        """Where the text has room for the personal line."""
        return tuple(field for field in fields_of(self.text) if field.field is MergeField.PERSONAL)

    @property
    def to_one(self) -> bool:
        """Whether the whole text is one reader's line: one recipient, no place for a line."""
        return len(self.recipients) == 1 and not self.personal_places

    @property
    def own_words(self) -> str:
        """The text without the lines that it began with, where it still has them."""
        if not self.started_as:
            return self.text
        given = {line.strip() for line in self.started_as.splitlines()}
        kept = (line for line in self.text.splitlines() if line.strip() not in given)
        return "\n".join(kept)

    @property
    def goes_out(self) -> bool:
        """Whether the user sends this to persons; a request came in, a post is for all."""
        return self.kind is not Kind.REQUEST and self.channel is not Channel.POST
