"""Everything that the signs of a request are looked for in."""

from dataclasses import dataclass
from datetime import date

from cordially.domain.background import BackgroundFact
from cordially.domain.people import PersonId


@dataclass(frozen=True, slots=True)
class SharedContact:
    """Somebody whom both know, or whom the note names."""

    person: PersonId
    name: str
    connected_on: date | None = None


@dataclass(frozen=True, slots=True)
class Before:
    """What the user has had to do with whoever asks; None and 0 where nothing.

    `same_text` counts the others who sent nearly the same note.
    """

    wrote_on: date | None = None
    was_connected_on: date | None = None
    asked_on: date | None = None
    declined_on: date | None = None
    left_alone_on: date | None = None
    left_alone_reason: str = ""
    same_text: int = 0


@dataclass(frozen=True, slots=True)
class Incoming:
    """One request as the signs are looked for in it.

    `own` are facts of the user, `theirs` of whoever asks. `named` are people of the network
    whom the note names, `shared` those known to know both. `suspicion` says in a word why
    the mail is not trusted, empty where it is; `has_profile` whether a profile or at least
    a name is known.
    """

    headline: str
    note: str
    has_profile: bool = True
    own: tuple[BackgroundFact, ...] = ()
    theirs: tuple[BackgroundFact, ...] = ()
    named: tuple[SharedContact, ...] = ()
    shared: tuple[SharedContact, ...] = ()
    before: Before = Before()
    suspicion: str = ""
