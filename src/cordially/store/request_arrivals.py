"""Taking in requests that were read somewhere, each once.

The same request is told by LinkedIn's mail, by the archive and by what the user pasted, each
with some of it missing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b

import peewee

from cordially.domain.folding import fold, name_key
from cordially.domain.requests import Added, Arrived
from cordially.domain.same_request import NAMELESS, SAME_WITHIN, same_note
from cordially.store.database import insert, rows, run, writing

DIGEST_SIZE = 16
"""Bytes; imports keep which requests they repeated by as many."""

_LONGEST_NAME = 300
_LONGEST_HEADLINE = 500
_LONGEST_NOTE = 20_000


@dataclass(slots=True)
class _Kept:
    """A request in the store, as far as it takes to know it again."""

    id: int
    profile: str
    name: str
    note: str
    headline: str
    asked_at: str
    moment: datetime
    suspicion: str


def take_in(
    database: peewee.SqliteDatabase,
    arrived: Sequence[Arrived],
    now: datetime,
    import_id: int | None = None,
) -> Added:
    """Keep those that are new, and fill in what the others lacked; one transaction.

    A request from a suspicious mail is never taken for one that is not suspicious.
    """
    new = 0
    with writing(database):
        shelf = _Shelf(database)
        for one in arrived:
            kept = shelf.same(one, now)
            if kept is None:
                new += shelf.put(one, now, import_id)
            else:
                shelf.fill(kept, one)
    return Added(new, len(arrived) - new)


class _Shelf:
    """The requests there are, by profile key and by folded name."""

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database
        self._by_profile: dict[str, list[_Kept]] = {}
        self._by_name: dict[str, list[_Kept]] = {}
        for number, profile, name, note, headline, asked_at, came_at, suspicion in rows(
            database,
            "SELECT id, profile, name, note, headline, asked_at, came_at, suspicion FROM request",
        ):
            moment = datetime.fromisoformat(asked_at or came_at)
            self._place(_Kept(number, profile, name, note, headline, asked_at, moment, suspicion))

    def same(self, one: Arrived, now: datetime) -> _Kept | None:
        """The request that this one tells of again, if there is one."""
        moment = one.asked_at or now
        candidates = list(self._by_profile.get(one.profile, ())) if one.profile else []
        name = name_key(one.name)
        if not candidates and name not in NAMELESS:
            candidates = [
                kept
                for kept in self._by_name.get(name, ())
                if not (one.profile and kept.profile) and same_note(kept.note, one.note)
            ]
        near = [
            kept
            for kept in candidates
            if abs(kept.moment - moment) <= SAME_WITHIN
            and bool(kept.suspicion) == (one.suspicion is not None)
        ]
        return min(near, key=lambda kept: abs(kept.moment - moment), default=None)

    def put(self, one: Arrived, now: datetime, import_id: int | None) -> int:
        """Keep a new one; answers how many that were, none where its very text is there."""
        name, note = _kept(one.name, _LONGEST_NAME), _kept(one.note, _LONGEST_NOTE)
        headline = _kept(one.headline, _LONGEST_HEADLINE)
        asked_at = one.asked_at.isoformat() if one.asked_at else ""
        suspicion = one.suspicion.value if one.suspicion else ""
        digest = _digest(one, asked_at or now.date().isoformat())
        if rows(self._database, "SELECT 1 FROM request WHERE digest = ?", (digest,)):
            return 0
        number = insert(
            self._database,
            "INSERT INTO request (digest, profile, name, headline, note, asked_at, came_at,"
            " source, suspicion, import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                digest,
                one.profile,
                name,
                headline,
                note,
                asked_at,
                now.isoformat(),
                one.source.value,
                suspicion,
                import_id,
            ),
        )
        moment = one.asked_at or now
        self._place(_Kept(number, one.profile, name, note, headline, asked_at, moment, suspicion))
        return 1

    def fill(self, kept: _Kept, one: Arrived) -> None:
        """Put in what the one kept lacks; of two notes the longer one is whole."""
        before = (kept.profile, kept.headline, kept.note, kept.asked_at)
        if not kept.profile and one.profile:
            kept.profile = one.profile
            self._by_profile.setdefault(one.profile, []).append(kept)
        kept.headline = kept.headline or _kept(one.headline, _LONGEST_HEADLINE)
        kept.note = max(kept.note, _kept(one.note, _LONGEST_NOTE), key=len)
        if not kept.asked_at and one.asked_at:
            kept.asked_at, kept.moment = one.asked_at.isoformat(), one.asked_at
        after = (kept.profile, kept.headline, kept.note, kept.asked_at)
        if after != before:
            run(
                self._database,
                "UPDATE request SET profile = ?, headline = ?, note = ?, asked_at = ? WHERE id = ?",
                (*after, kept.id),
            )

    def _place(self, kept: _Kept) -> None:
        if kept.profile:
            self._by_profile.setdefault(kept.profile, []).append(kept)
        self._by_name.setdefault(name_key(kept.name), []).append(kept)


def _kept(text: str, longest: int) -> str:
    """A text that the store can hold: half characters and zeros are no text."""
    return text.encode("utf-8", "replace").decode().replace("\0", "").strip()[:longest]


def _digest(one: Arrived, moment: str) -> bytes:
    suspicion = one.suspicion.value if one.suspicion else ""
    parts = (one.profile or name_key(one.name), moment, fold(one.note), suspicion)
    said = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return blake2b(said, digest_size=DIGEST_SIZE).digest()
