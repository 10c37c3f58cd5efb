"""What is due about people, and why.

The welcome note stands in no row: it is due to everybody who became a connection within the
last 30 days, however that came to be, and whom the user has not written to since; the note
that invited them, perhaps on the same day, is none of that. So the first import of thousands
of old connections makes no backlog. A row of kind `welcome` only tells that one was waved
away (`done_at`) or put off (`due_on`).

To get in touch in a month or later means to keep in touch: it comes back again and again, and
what was written or received since it was recorded, or put off, moves it on by the span of the
start. Sooner, it is done with the contact. That something is remembered is no contact and
moves nothing.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

import peewee

from cordially.domain.clock import Clock
from cordially.domain.follow_ups import (
    WELCOME_AFTER_DAYS,
    WELCOME_WITHIN_DAYS,
    Due,
    Reminder,
    ReminderKind,
)
from cordially.domain.messages import CompositionId
from cordially.domain.people import PersonId, Tie
from cordially.domain.ties import Horizons
from cordially.store.database import rows
from cordially.store.reminders import NAME, REMINDER, SENT, reminder_of

KEPT_UP_FROM = timedelta(days=30)
"""From so long a span on, to get in touch means to keep in touch."""

_HISTORY = "p.last_contact, p.written, p.received, p.tie_by_hand"

_FAMILY = "(SELECT id FROM person WHERE id = p.id OR merged_into = p.id)"
"""A person and those who were merged into them."""

_ALONE = f"""EXISTS (SELECT 1 FROM left_alone l WHERE l.lifted_at = '' AND (l.person IN {_FAMILY}
    OR (l.profile <> '' AND l.profile IN (SELECT key FROM profile WHERE person = p.id))))"""

_BEGUN = f"""(SELECT MAX(c.id) FROM composition c JOIN recipient t ON t.composition = c.id
    WHERE t.person IN {_FAMILY} AND c.kind = 'welcome' AND c.put_away_at = ''
    AND NOT EXISTS (SELECT 1 FROM hand_over WHERE recipient = t.id AND answer = 'sent'))"""

_NOTES = f"""(SELECT i.note FROM invitation i WHERE i.profile = f.key OR i.person IN {_FAMILY}
    UNION ALL SELECT h.text FROM recipient t JOIN hand_over h ON h.recipient = t.id
        JOIN composition c ON c.id = t.composition AND c.kind = 'invitation'
        WHERE t.person IN {_FAMILY})"""
"""Notes that invited somebody: of those accepted, archives have them among the messages too."""


def _local_day_of(moment: str) -> str:
    """SQL for the local day of a moment: days of connections are local days."""
    return f"date({moment}, 'localtime')"


_WELCOME = f"""SELECT p.id, {NAME.format(of="p")}, p.connected_on, COALESCE(w.due_on, ''),
    {_BEGUN}, {_HISTORY} FROM person p
    LEFT JOIN reminder w ON w.id = (SELECT MAX(id) FROM reminder WHERE person IN {_FAMILY}
        AND kind = 'welcome' AND {_local_day_of("made_at")} >= p.connected_on)
    WHERE p.connected_on >= ?1 AND p.no_longer_connected_on = '' AND p.put_away_at = ''
    AND p.merged_into IS NULL AND COALESCE(w.done_at, '') = ''
    AND (p.written = 0 OR {_local_day_of("p.last_contact")} < p.connected_on OR NOT (
        EXISTS (SELECT 1 FROM recipient t JOIN hand_over h ON h.recipient = t.id
            JOIN composition c ON c.id = t.composition
            WHERE t.person IN {_FAMILY} AND h.answer = 'sent' AND c.kind <> 'invitation'
            AND ({_local_day_of("h.handed_at")} >= p.connected_on OR (c.kind = 'welcome'
                AND {_local_day_of("h.answered_at")} >= p.connected_on)))
        OR EXISTS (SELECT 1 FROM profile f JOIN participant a ON a.profile = f.key
            JOIN message m ON m.id = a.message WHERE f.person = p.id AND m.counted
            AND m.from_user AND {_local_day_of("m.at")} >= p.connected_on
            AND m.text NOT IN {_NOTES})))
    AND NOT {_ALONE} ORDER BY p.connected_on DESC, p.id"""

_OPEN = f"""{REMINDER} WHERE r.done_at = '' AND r.kind <> 'welcome' AND r.due_on <> ''
    AND p.put_away_at = '' AND NOT {_ALONE} ORDER BY r.due_on, r.id"""

_UNSENT = f"""SELECT 1 FROM composition c WHERE c.id = ? AND c.put_away_at = ''
    AND {SENT.format(of="c.id")} IS NULL"""

_WHY = """SELECT words FROM (
    SELECT 1 AS place, i.ground_words AS words, i.id AS at FROM invitation i
        WHERE i.put_away_at = '' AND (i.person
        IN (SELECT id FROM person WHERE id = ?1 OR merged_into = ?1)
        OR (i.profile <> '' AND i.profile IN (SELECT key FROM profile WHERE person = ?1)))
    UNION ALL SELECT 2, d.reason, d.id FROM decision d JOIN request q ON q.id = d.request
        WHERE d.decision = 'accept' AND d.undone_at = '' AND (d.person
        IN (SELECT id FROM person WHERE id = ?1 OR merged_into = ?1)
        OR (q.profile <> '' AND q.profile IN (SELECT key FROM profile WHERE person = ?1)))
    UNION ALL SELECT 3, how_we_met, id FROM person WHERE id = ?1)
    WHERE trim(words) <> '' ORDER BY place, at DESC LIMIT 1"""


class DueList:
    """Over one database."""

    def __init__(self, database: peewee.SqliteDatabase, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def due(self, until: date) -> tuple[Due, ...]:
        """What is due until a day: what was recorded by its day, then welcomes, new ones first.

        Of people put away or left alone nothing is due.
        """
        today = self._clock.today()
        horizons = Horizons.on(today)
        found = [*self._recorded(horizons), *self._welcomes(today, horizons)]
        return tuple(one for one in found if one.due_on <= until)

    def next_day(self, after: date) -> date | None:
        """The first day after `after` on which something recorded is due."""
        horizons = Horizons.on(self._clock.today())
        return min(
            (one.due_on for one in self._recorded(horizons) if one.due_on > after), default=None
        )

    def why_connected(self, person: PersonId) -> str:
        """Why the two are connected, in the user's words; empty where nothing is known.

        The answer to the ground of an invitation before the reason of an acceptance, and
        that before how they met.
        """
        found = rows(self._database, _WHY, (person,))
        return str(found[0][0]) if found else ""

    def _recorded(self, horizons: Horizons) -> list[Due]:
        found: list[Due] = []
        for row in rows(self._database, _OPEN):
            known, history = reminder_of(row), row[11:15]
            due_on = _due_on(known, history[0], *row[15:])
            if due_on is None:
                continue
            found.append(
                Due(
                    known.kind,
                    known.person,
                    known.person_name,
                    known.text,
                    _local_day(known.made_at),
                    due_on,
                    known.id,
                    known.other,
                    known.other_name,
                    self._unsent(known.composition),
                    _day(history[0]),
                    _tie(history, horizons),
                )
            )
        found.sort(key=lambda one: one.due_on)
        return found

    def _welcomes(self, today: date, horizons: Horizons) -> Iterator[Due]:
        first = today - timedelta(days=WELCOME_WITHIN_DAYS)
        for person, name, connected_on, put_off, composition, *history in rows(
            self._database, _WELCOME, (first.isoformat(),)
        ):
            since = date.fromisoformat(connected_on)
            usual = since + timedelta(days=WELCOME_AFTER_DAYS)
            yield Due(
                ReminderKind.WELCOME,
                PersonId(person),
                name,
                "",
                since,
                date.fromisoformat(put_off) if put_off else usual,
                composition=None if composition is None else CompositionId(composition),
                last_contact=_day(history[0]),
                tie=_tie(history, horizons),
            )

    def _unsent(self, composition: CompositionId | None) -> CompositionId | None:
        if composition is None:
            return None
        return composition if rows(self._database, _UNSENT, (composition,)) else None


def _due_on(known: Reminder, last_contact: str, span_days: int, put_off_at: str) -> date | None:
    """When something recorded is due, by the contact there really was; None where it is done."""
    if known.kind is not ReminderKind.GET_IN_TOUCH or known.due_on is None:
        return None if known.done_at else known.due_on
    span = timedelta(days=span_days)
    since = datetime.fromisoformat(put_off_at) if put_off_at else known.made_at
    last = datetime.fromisoformat(last_contact) if last_contact else None
    in_touch_on = _local_day(last) if last and last > since else None
    if span < KEPT_UP_FROM:
        is_done = known.done_at or (in_touch_on and in_touch_on >= known.due_on)
        return None if is_done else known.due_on
    return in_touch_on + span if in_touch_on else known.due_on


def _tie(history: Sequence[Any], horizons: Horizons) -> Tie:
    last_contact, written, received, by_hand = history
    return Tie(by_hand) if by_hand else horizons.reason(written, received, last_contact).tie


def _local_day(moment: datetime) -> date:
    return moment.astimezone().date()


def _day(moment: str) -> date | None:
    return _local_day(datetime.fromisoformat(moment)) if moment else None
