"""Invitations as rows and back, each told once however it became known.

Whoever writes calls this inside a recorded step (`store.acts`), which is its transaction.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import peewee

from cordially.domain.clock import Clock
from cordially.domain.invitations import Ground, Invitation, InvitationId, Outcome
from cordially.domain.messages import CompositionId
from cordially.domain.people import Facts, PersonId
from cordially.store.database import Row, insert, one, rows, run, run_many, writing

SAME_WITHIN = timedelta(days=7)
"""An invitation handed over and one that an archive tells of, so close to it, are one."""

_DECIDING = """(SELECT {what} FROM recipient JOIN hand_over h ON h.recipient = recipient.id
    WHERE recipient.composition = i.composition AND h.answer = '{answer}'
    ORDER BY h.id LIMIT 1)"""

_SENT = _DECIDING.format(what="h.handed_at", answer="sent")

# Somebody who is a connection no more accepted once, if that was after the invitation.
_ACCEPTED = f"""p.connected_on <> '' AND (p.no_longer_connected_on = ''
    OR p.no_longer_connected_on >= substr(COALESCE({_SENT}, NULLIF(i.sent_at, ''), '9'), 1, 10))"""

_INVITATION = f"""SELECT i.id, p.id, COALESCE(NULLIF(i.profile, ''), p.profile, ''), i.name,
    p.own_given_name, p.own_family_name, p.own_company, p.own_position,
    p.given_name, p.family_name, p.company, p.position, i.headline,
    i.ground, i.ground_words, i.overruled, i.composition,
    COALESCE({_DECIDING.format(what="h.text", answer="sent")}, i.note), i.created_at,
    COALESCE({_SENT}, i.sent_at), {_DECIDING.format(what="1", answer="")} IS NOT NULL,
    i.outcome, i.outcome_at, p.id IS NOT NULL AND {_ACCEPTED}
    FROM invitation i LEFT JOIN profile f ON i.profile <> '' AND f.key = i.profile
    LEFT JOIN person o ON o.id = COALESCE(i.person, f.person)
    LEFT JOIN person p ON p.id = COALESCE(o.merged_into, o.id)
    WHERE i.put_away_at = ''"""


_ORDER = "ORDER BY i.ordinal, i.id"


class Invitations:
    """Over one database."""

    def __init__(self, database: peewee.SqliteDatabase, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def everyone(self) -> tuple[Invitation, ...]:
        """Every invitation that was not put away, in the order of the queue.

        What was handed over here and came back in an archive is told once.
        """
        return _once([_of(row) for row in rows(self._database, f"{_INVITATION} {_ORDER}")])

    def one(self, invitation: InvitationId) -> Invitation | None:
        """One invitation; None where it is gone."""
        found = rows(self._database, f"{_INVITATION} AND i.id = ?", (invitation,))
        return _of(found[0]) if found else None

    def of_composition(self, composition: CompositionId) -> Invitation | None:
        """The invitation whose note this is; None where there is none."""
        found = rows(self._database, f"{_INVITATION} AND i.composition = ?", (composition,))
        return _of(found[0]) if found else None

    def was_put_away(self, composition: CompositionId) -> bool:
        """Whether the invitation whose note this is was put away."""
        return bool(
            rows(
                self._database,
                "SELECT 1 FROM invitation WHERE composition = ? AND put_away_at <> ''",
                (composition,),
            )
        )

    def of(self, person: PersonId | None, profile: str) -> tuple[Invitation, ...]:
        """Every invitation to a person, or to the bearer of a profile key."""
        keys = [profile] if profile else []
        if person is not None:
            found = rows(self._database, "SELECT key FROM profile WHERE person = ?", (person,))
            keys += [row[0] for row in found]
        marks = ", ".join("?" * len(keys))
        return tuple(
            _of(row)
            for row in rows(
                self._database,
                f"{_INVITATION} AND (p.id = ? OR i.profile IN ({marks})) {_ORDER}",
                (person, *keys),
            )
        )

    def add(
        self, person: PersonId, profile: str, name: str, composition: CompositionId
    ) -> Invitation:
        """A new one, last in the queue; its digest is 16 letters, and no archive's."""
        number = insert(
            self._database,
            "INSERT INTO invitation"
            " (digest, person, profile, name, composition, ordinal, created_at)"
            " SELECT hex(randomblob(8)), ?, ?, ?, ?, COALESCE(MAX(ordinal), 0) + 1, ?"
            " FROM invitation",
            (person, profile, name, composition, self._clock.now().isoformat()),
        )
        return _of(one(self._database, f"{_INVITATION} AND i.id = ?", (number,)))

    def set_ground(self, invitation: InvitationId, ground: Ground | None) -> None:
        """Another ground; what was answered to the question of the one before goes."""
        run(
            self._database,
            "UPDATE invitation SET ground = ?, ground_words = '', overruled = '' WHERE id = ?",
            (ground.value if ground else "", invitation),
        )

    def write_words(self, invitation: InvitationId, words: str) -> None:
        """The answer to the ground's question, or why it goes without one: no step."""
        none = Ground.NONE.value
        with writing(self._database):
            run(
                self._database,
                "UPDATE invitation SET ground_words = iif(ground = ?1, '', ?2),"
                " overruled = iif(ground = ?1, ?2, '') WHERE id = ?3",
                (none, words, invitation),
            )

    def set_order(self, queue: Sequence[InvitationId]) -> None:
        """The order of the queue; those that are not named stay behind in theirs."""
        last = one(self._database, "SELECT COALESCE(MAX(ordinal), 0) FROM invitation")[0]
        named = set(queue)
        others = [
            row[0]
            for row in rows(
                self._database,
                f"SELECT id FROM invitation i WHERE sent_at = '' AND outcome = '' {_ORDER}",
            )
            if row[0] not in named
        ]
        run_many(
            self._database,
            "UPDATE invitation SET ordinal = ? WHERE id = ?",
            [(last + at, number) for at, number in enumerate((*queue, *others), 1)],
        )

    def put_away(self, invitation: InvitationId) -> None:
        """Out of the queue."""
        now = self._clock.now().isoformat()
        run(
            self._database,
            "UPDATE invitation SET put_away_at = ? WHERE id = ?",
            (now, invitation),
        )

    def settle(self, invitation: InvitationId, outcome: Outcome | None) -> None:
        """What became of it, by what the user says; None opens it again."""
        now = self._clock.now().isoformat() if outcome else ""
        run(
            self._database,
            "UPDATE invitation SET outcome = ?, outcome_at = ? WHERE id = ?",
            (outcome.value if outcome else "", now, invitation),
        )

    def set_person(self, invitation: InvitationId, person: PersonId) -> None:
        """Whom an invitation that only an archive told of went to."""
        run(self._database, "UPDATE invitation SET person = ? WHERE id = ?", (person, invitation))

    def set_connected(self, person: PersonId, on: date | None) -> None:
        """The two are connected since a day, at the latest today; a known day stays."""
        today = self._clock.today()
        run(
            self._database,
            "UPDATE person SET connected_on = ?, no_longer_connected_on = ''"
            " WHERE id = ? AND (connected_on = '' OR no_longer_connected_on <> '')",
            (min(on or today, today).isoformat(), person),
        )

    def person_with(self, profile: str) -> PersonId | None:
        """Who has a profile key; None where nobody has, or it is empty."""
        found = rows(self._database, "SELECT person FROM profile WHERE key = ?", (profile,))
        return PersonId(found[0][0]) if found else None


def _of(row: Row) -> Invitation:
    number, person, profile, name = row[:4]
    facts = Facts(*row[4:8]).over(Facts(*row[8:12])) if person is not None else Facts()
    headline, ground, words, overruled, composition, note, created, sent = row[12:20]
    handed_over, outcome, outcome_at, connected = row[20:]
    return Invitation(
        InvitationId(number),
        PersonId(person) if person is not None else None,
        profile,
        facts.full_name or name,
        _headline(facts) or headline,
        Ground(ground) if ground else None,
        words,
        overruled,
        CompositionId(composition) if composition is not None else None,
        note,
        datetime.fromisoformat(created),
        datetime.fromisoformat(sent) if sent else None,
        bool(handed_over),
        Outcome(outcome) if outcome else None,
        datetime.fromisoformat(outcome_at) if outcome_at else None,
        bool(connected),
    )


def _headline(facts: Facts) -> str:
    return " · ".join(filter(None, (facts.position, facts.company)))


def _once(found: list[Invitation]) -> tuple[Invitation, ...]:
    """Without those of an archive that were sent from here."""
    ours: dict[object, list[datetime]] = {}
    for one_of in found:
        if one_of.composition is not None and one_of.sent_at is not None:
            for who in _whom(one_of):
                ours.setdefault(who, []).append(one_of.sent_at)
    return tuple(
        one_of for one_of in found if one_of.composition is not None or not _came_back(one_of, ours)
    )


def _came_back(told: Invitation, ours: dict[object, list[datetime]]) -> bool:
    at = told.sent_at
    return at is not None and any(
        abs(at - sent) <= SAME_WITHIN for who in _whom(told) for sent in ours.get(who, ())
    )


def _whom(invitation: Invitation) -> tuple[object, ...]:
    return tuple(filter(None, (invitation.person, invitation.profile)))
