"""What a new contact is told about the news one shares, and what it said before."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from cordially.domain.clock import Clock
from cordially.services.own_settings import OPT_IN_STATEMENT
from cordially.services.starting_texts import STATEMENT

_VERSIONS = f"{OPT_IN_STATEMENT}.versions"


class Settings(Protocol):
    """Texts by name (`cordially.store.settings.Settings`)."""

    def get(self, name: str, default: str = "") -> str:
        """The text kept under a name, or the default."""
        ...

    def put(self, name: str, value: str) -> None:
        """Keep a text under a name."""
        ...


@dataclass(frozen=True, slots=True)
class StatementVersion:
    """A statement in the user's words, and since when it was the one (UTC)."""

    text: str
    since: datetime


class OptIn:
    """The opt-in statement by version (practices P21 and P22). Runs on the store's thread.

    Which version somebody saw is in the exact text of what was handed over to them.
    """

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock

    @property
    def statement(self) -> str:
        """The statement in force; until the user says it otherwise, one to begin with."""
        return self._settings.get(OPT_IN_STATEMENT) or STATEMENT

    def change(self, statement: str) -> None:
        """Say it otherwise from now on; an empty text goes back to the one to begin with."""
        text = " ".join(statement.split())
        if text == self._settings.get(OPT_IN_STATEMENT):
            return
        versions = [[one.text, one.since.isoformat()] for one in self.versions()]
        versions.insert(0, [text or STATEMENT, self._clock.now().isoformat()])
        # The history first: stopped between the two, a version more is known than was used.
        self._settings.put(_VERSIONS, json.dumps(versions, ensure_ascii=False))
        self._settings.put(OPT_IN_STATEMENT, text)

    def versions(self) -> tuple[StatementVersion, ...]:
        """Every statement of the user's own, the newest first."""
        kept = json.loads(self._settings.get(_VERSIONS, "[]"))
        return tuple(StatementVersion(text, datetime.fromisoformat(at)) for text, at in kept)
