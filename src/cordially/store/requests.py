"""Requests that came in, as rows and back."""

import json
from collections.abc import Collection, Sequence
from datetime import date, datetime

import peewee

from cordially.domain.clock import Clock
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.messages import CompositionId
from cordially.domain.people import PersonId
from cordially.domain.requests import (
    LEAVES_OPEN,
    Added,
    Arrived,
    Before,
    Decided,
    Decision,
    Request,
    RequestId,
    RequestSource,
    RequestStanding,
    Suspicion,
)
from cordially.store.database import Row, one, rows
from cordially.store.left_alone import LeftAlones
from cordially.store.request_arrivals import take_in
from cordially.store.written_letters import WAS_SENT

_NEWEST = """(SELECT {what} FROM decision d WHERE d.request = r.id AND d.undone_at = ''
    {and_that} ORDER BY d.id DESC LIMIT 1)"""

# Somebody without a profile address is known by the decision that added them.
_WHOM = _NEWEST.format(what="d.person", and_that="AND d.person IS NOT NULL")

_CONNECTED = "p.id IS NOT NULL AND p.connected_on <> '' AND p.no_longer_connected_on = ''"

_REQUEST = f"""SELECT r.id, r.profile, r.name, r.headline, r.note, r.asked_at, r.came_at,
    r.source, r.suspicion, p.id,
    {_CONNECTED}
    FROM request r LEFT JOIN profile f ON r.profile <> '' AND f.key = r.profile
    LEFT JOIN person o ON o.id = COALESCE(f.person, {_WHOM})
    LEFT JOIN person p ON p.id = COALESCE(o.merged_into, o.id)"""

_STILL_OPEN = ", ".join(f"'{decision.value}'" for decision in (*LEAVES_OPEN, Decision.ACCEPT))

_OPEN = f"""{_REQUEST} WHERE NOT ({_CONNECTED})
    AND COALESCE({_NEWEST.format(what="d.decision", and_that="")}, 'later') IN ({_STILL_OPEN})"""

_DECISIONS = f"""SELECT d.request, d.decision, d.reason, d.made_at, d.composition,
    {WAS_SENT.format(of="d.composition")}
    FROM decision d WHERE d.undone_at = '' AND d.request IN (SELECT value FROM json_each(?))
    ORDER BY d.id"""

_THEIRS = """SELECT COUNT(DISTINCT message.id), COALESCE(MAX(message.at), '') FROM message
    JOIN participant ON participant.message = message.id
    WHERE participant.profile IN (SELECT value FROM json_each(?)) AND message.sender =
    participant.profile AND NOT message.from_user AND message.counted"""

_KNOWN = """SELECT no_longer_connected_on FROM person
    WHERE id = ? AND connected_on <> '' AND no_longer_connected_on <> ''"""

_ORDER = {
    RequestStanding.TO_CONSIDER: 0,
    RequestStanding.LATER: 1,
    RequestStanding.ASKED: 2,
    RequestStanding.ACCEPTING: 3,
}


class Requests:
    """Reads requests with what was decided about them, and takes new ones in."""

    def __init__(self, database: peewee.SqliteDatabase, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._left_alone = LeftAlones(database)

    def add(self, arrived: Sequence[Arrived], *, import_id: int | None = None) -> Added:
        """Keep those that are not there yet, all of them or none."""
        return take_in(self._database, arrived, self._clock.now(), import_id)

    def open(self) -> tuple[Request, ...]:
        """Those still to be considered: first the untouched, later ones and asked ones below.

        Of each sort the newest come first.
        """
        found = [each for each in self._whole(rows(self._database, _OPEN)) if each.is_open]
        # Of one paste, which has no days, the order stays as LinkedIn's page has it.
        found.sort(key=lambda each: each.id)
        found.sort(key=lambda each: each.moment, reverse=True)
        found.sort(key=lambda each: _ORDER[each.standing])
        return tuple(found)

    def one(self, request: RequestId) -> Request:
        """One request, decided or not. Raises `Trouble` REQUEST_GONE."""
        found = self.some((request,))
        if not found:
            raise Trouble(TroubleKind.REQUEST_GONE)
        return found[0]

    def some(self, requests: Collection[RequestId]) -> tuple[Request, ...]:
        """Those of these that are there, in no order."""
        found = rows(
            self._database,
            f"{_REQUEST} WHERE r.id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(requests)),),
        )
        return self._whole(found)

    def before(self, request: Request) -> Before:
        """What there was with the one who asks, under any profile address they ever had."""
        keys = json.dumps(self._keys(request))
        count, last = one(self._database, _THEIRS, (keys,))
        ended = rows(self._database, _KNOWN, (request.person,))
        alone = self._left_alone.of(request.person, request.profile)
        return Before(
            self._earlier(request, keys),
            count,
            datetime.fromisoformat(last) if last else None,
            date.fromisoformat(ended[0][0]) if ended else None,
            alone.since if alone else None,
            alone.reason if alone else "",
        )

    def _keys(self, request: Request) -> list[str]:
        found = rows(self._database, "SELECT key FROM profile WHERE person = ?", (request.person,))
        keys = {request.profile, *(row[0] for row in found)}
        return sorted(filter(None, keys))

    def _earlier(self, request: Request, keys: str) -> tuple[Request, ...]:
        """Without those of suspicious mails, which anybody may have written."""
        found = rows(
            self._database,
            f"{_REQUEST} WHERE r.profile IN (SELECT value FROM json_each(?)) AND r.id <> ?"
            " AND r.suspicion = ''",
            (keys, request.id),
        )
        earlier = [each for each in self._whole(found) if each.moment <= request.moment]
        earlier.sort(key=lambda each: each.moment, reverse=True)
        return tuple(earlier)

    def _whole(self, found: Sequence[Row]) -> tuple[Request, ...]:
        decided: dict[int, list[Decided]] = {}
        for request, decision, reason, at, composition, sent in rows(
            self._database, _DECISIONS, (json.dumps([row[0] for row in found]),)
        ):
            decided.setdefault(request, []).append(
                Decided(
                    Decision(decision),
                    reason,
                    datetime.fromisoformat(at),
                    None if composition is None else CompositionId(composition),
                    bool(sent),
                )
            )
        return tuple(_request(row, decided.get(row[0], ())) for row in found)


def _request(row: Row, decided: Sequence[Decided]) -> Request:
    number, profile, name, headline, note, asked_at, came_at, source, suspicion = row[:9]
    person, connected = row[9:]
    return Request(
        RequestId(number),
        profile,
        name,
        headline,
        note,
        datetime.fromisoformat(asked_at) if asked_at else None,
        datetime.fromisoformat(came_at),
        RequestSource(source),
        Suspicion(suspicion) if suspicion else None,
        None if person is None else PersonId(person),
        bool(connected),
        tuple(decided),
    )
