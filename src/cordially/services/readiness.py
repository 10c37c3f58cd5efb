"""Whether the user's own profile is ready to be looked at by those they write to (P36).

Asked once, from what their archive tells of them; quiet when it was closed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from cordially.domain.background import BackgroundFact, FactKind
from cordially.services.own_settings import OPT_IN_STATEMENT

CLOSED = "readiness-closed"
PHOTO = "readiness-photo"
_YES = "yes"


class ReadinessPart(StrEnum):
    """What somebody looks at before they accept or answer."""

    PHOTO = "photo"
    HEADLINE = "headline"
    SUMMARY = "summary"
    POSITIONS = "positions"
    STATEMENT = "statement"


class Ready(StrEnum):
    """Whether a part is there; ASKED where no archive can tell."""

    YES = "yes"
    NO = "no"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Readiness:
    """Each part with whether it is there; `statement` is the opt-in statement in force."""

    parts: tuple[tuple[ReadinessPart, Ready], ...]
    statement: str
    closed: bool

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing or asked."""
        return all(ready is Ready.YES for _, ready in self.parts)


class Settings(Protocol):
    """Texts by name (`cordially.store.settings.Settings`)."""

    def get(self, name: str, default: str = "") -> str:
        """The value kept under a name, or the default."""
        ...

    def put(self, name: str, value: str) -> None:
        """Keep a value under a name."""
        ...


class Statements(Protocol):
    """The opt-in statement by version (`cordially.services.opt_in.OptIn`)."""

    @property
    def statement(self) -> str:
        """The statement in force."""
        ...

    def change(self, statement: str) -> None:
        """Say it otherwise from now on."""
        ...


_KINDS = {
    ReadinessPart.HEADLINE: FactKind.HEADLINE,
    ReadinessPart.SUMMARY: FactKind.SUMMARY,
    ReadinessPart.POSITIONS: FactKind.POSITION,
}


class BeingReady:
    """Runs on the store's thread."""

    def __init__(
        self,
        own_facts: Callable[[], tuple[BackgroundFact, ...]],
        settings: Settings,
        statements: Statements,
    ) -> None:
        """`own_facts` are those of the user: what archives tell and what was added."""
        self._own_facts = own_facts
        self._settings = settings
        self._statements = statements

    def look(self) -> Readiness:
        """What is there and what is missing.

        Without any fact of the user nothing is told missing: no archive held their profile.
        """
        there = {fact.kind for fact in self._own_facts()}
        absent = Ready.NO if there else Ready.ASKED
        told = [(part, Ready.YES if kind in there else absent) for part, kind in _KINDS.items()]
        photo = Ready.YES if self._settings.get(PHOTO) == _YES else Ready.ASKED
        own = self._settings.get(OPT_IN_STATEMENT)
        return Readiness(
            (
                (ReadinessPart.PHOTO, photo),
                *told,
                (ReadinessPart.STATEMENT, Ready.YES if own else Ready.NO),
            ),
            self._statements.statement,
            self._settings.get(CLOSED) == _YES,
        )

    def has_photo(self) -> None:
        """The user says that their profile has a photo."""
        self._settings.put(PHOTO, _YES)

    def change_statement(self, statement: str) -> None:
        """The opt-in statement in the user's words, from now on; earlier ones stay known."""
        self._statements.change(statement)

    def close(self) -> None:
        """Not to be shown again by itself."""
        self._settings.put(CLOSED, _YES)

    def show_again(self) -> None:
        """To be shown again."""
        self._settings.put(CLOSED, "")
