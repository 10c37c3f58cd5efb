"""The log of what was decided about requests: taken back step by step, without limit."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime

import peewee

from cordially.domain.clock import Clock
from cordially.domain.messages import CompositionId
from cordially.domain.people import PersonId
from cordially.domain.requests import Decision, RequestId, Step, StepId
from cordially.store.acts import forget_steps_about
from cordially.store.database import Row, one, rows, run, run_many, writing
from cordially.store.listed_people import is_listed_since
from cordially.store.search import reindex
from cordially.store.written_letters import WAS_SENT

_LAST = """SELECT d.id, d.request, r.name, d.decision, d.person, d.made_person, d.composition,
    d.draft, d.step FROM decision d JOIN request r ON r.id = d.request
    WHERE d.step = (SELECT MAX(step) FROM decision WHERE undone_at = '')
    AND d.undone_at = '' ORDER BY d.id"""

_BEGUN = f"""SELECT d.composition, d.person, d.made_person, d.draft FROM decision d
    JOIN composition c ON c.id = d.composition
    WHERE d.request = ? AND d.decision = ?
    AND NOT {WAS_SENT.format(of="c.id")}
    ORDER BY d.id DESC LIMIT 1"""

_HANDED_OVER = """SELECT 1 FROM recipient JOIN hand_over ON hand_over.recipient = recipient.id
    WHERE recipient.{column} = ? LIMIT 1"""

_OTHERWISE_KNOWN = """SELECT 1 FROM person WHERE id = ?1 AND (origin <> 'hand'
        OR tie_by_hand <> '' OR merged_into IS NOT NULL)
    UNION ALL SELECT 1 FROM note WHERE person = ?1
    UNION ALL SELECT 1 FROM person_tag WHERE person = ?1
    UNION ALL SELECT 1 FROM email WHERE person = ?1
    UNION ALL SELECT 1 FROM recipient JOIN composition ON composition.id = recipient.composition
        WHERE recipient.person = ?1 AND composition.put_away_at = ''
    UNION ALL SELECT 1 FROM person WHERE merged_into = ?1
    UNION ALL SELECT 1 FROM invitation WHERE person = ?1
    UNION ALL SELECT 1 FROM introduction WHERE helper = ?1 OR target = ?1
    UNION ALL SELECT 1 FROM reminder WHERE person = ?1 OR other = ?1
    UNION ALL SELECT 1 FROM fact WHERE person = ?1
    UNION ALL SELECT 1 FROM left_alone WHERE person = ?1
    UNION ALL SELECT 1 FROM decision WHERE person = ?1 AND undone_at = '' LIMIT 1"""

_ACCEPTED = """SELECT d.id, p.id, MAX(h.answered_at), p.connected_on, p.no_longer_connected_on
    FROM decision d JOIN recipient r ON r.composition = d.composition
    JOIN hand_over h ON h.recipient = r.id AND h.answer = 'sent'
    JOIN person o ON o.id = r.person JOIN person p ON p.id = COALESCE(o.merged_into, o.id)
    WHERE d.decision = 'accept' AND d.undone_at = ''
    AND (p.connected_on = '' OR (p.no_longer_connected_on <> ''
        AND p.no_longer_connected_on <= substr(d.made_at, 1, 10)))
    GROUP BY p.id"""

_NOT_SENT_AFTER_ALL = f"""SELECT d.id FROM decision d
    WHERE d.connected_on <> '' AND d.undone_at = '' AND NOT {WAS_SENT.format(of="d.composition")}"""

_CONNECTION = """SELECT p.id, d.connected_on, d.connected_before, d.gone_before, d.made_at
    FROM decision d JOIN person o ON o.id = d.person
    JOIN person p ON p.id = COALESCE(o.merged_into, o.id)
    WHERE d.id = ? AND d.connected_on <> ''"""

_DRAFT = """COALESCE((SELECT e.draft FROM decision e WHERE e.composition = ?6
    ORDER BY e.id LIMIT 1), ?7)"""
"""The first draft of a letter that serves for a second decision: the words since are the user's."""

_SERVES_ANOTHER = "SELECT 1 FROM decision WHERE composition = ? AND undone_at = '' LIMIT 1"


class Decisions:
    """Writes decisions, and takes the newest step back."""

    def __init__(self, database: peewee.SqliteDatabase, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def together(self) -> AbstractContextManager[None]:
        """One transaction around everything that a decision does."""
        return writing(self._database)

    def record(
        self,
        requests: Sequence[RequestId],
        decision: Decision,
        reason: str = "",
        *,
        person: PersonId | None = None,
        made_person: bool = False,
        composition: CompositionId | None = None,
        draft: str = "",
    ) -> StepId:
        """Decide the same about some requests, as one step.

        `made_person` says that the person was added for it; `draft` is the text the
        composition begins with.
        """
        now = self._clock.now().isoformat()
        with writing(self._database):
            step = one(self._database, "SELECT COALESCE(MAX(step), 0) + 1 FROM decision")[0]
            run_many(
                self._database,
                "INSERT INTO decision (step, decision, reason, person, made_person, composition,"
                f" draft, made_at, request) VALUES (?1, ?2, ?3, ?4, ?5, ?6, {_DRAFT}, ?8, ?9)",
                [
                    (
                        step,
                        decision.value,
                        reason,
                        person,
                        int(made_person),
                        composition,
                        draft,
                        now,
                        request,
                    )
                    for request in requests
                ],
            )
        return StepId(step)

    def last(self) -> Step | None:
        """The step that would be taken back next."""
        found = rows(self._database, _LAST)
        return _step(found) if found else None

    def undo(self) -> Step | None:
        """Take the newest step back; None where nothing is left.

        A letter that nobody touched goes, and whom the step added with it. One that was
        written on is put away, to come back with the same decision; whoever a message was
        handed over to stays.
        """
        found = rows(self._database, _LAST)
        if not found:
            return None
        stayed = False
        with writing(self._database):
            run(
                self._database,
                "UPDATE decision SET undone_at = ? WHERE step = ? AND undone_at = ''",
                (self._clock.now().isoformat(), found[0][8]),
            )
            for row in found:
                person, made_person, composition, draft = row[4:8]
                if composition is not None:
                    self._take_letter_away(composition, draft)
                self._take_connection_away(row[0])
                if made_person and person is not None:
                    stayed |= self._take_person_away(person)
        return _step(found, stayed=stayed)

    def begun(
        self, request: RequestId, decision: Decision
    ) -> tuple[CompositionId, PersonId | None, bool, str] | None:
        """A letter begun for this decision that was not sent, brought back where put away.

        With it come the person, whether the person was added for it, and its first text.
        """
        found = rows(self._database, _BEGUN, (request, decision.value))
        if not found:
            return None
        composition, person, made_person, draft = found[0]
        with writing(self._database):
            run(
                self._database,
                "UPDATE composition SET put_away_at = '' WHERE id = ?",
                (composition,),
            )
            run(
                self._database,
                "UPDATE person SET put_away_at = '' WHERE id = ? AND ?",
                (person, made_person),
            )
        return (
            CompositionId(composition),
            None if person is None else PersonId(person),
            bool(made_person),
            draft,
        )

    def connect_accepted(self) -> frozenset[PersonId]:
        """Whoever was accepted by a note that was sent is connected since the day of it.

        Answers who became so by this; a day that is known stays. Where the user says since
        that the note was not sent, it holds no longer.
        """
        found = rows(self._database, _ACCEPTED)
        unsent = rows(self._database, _NOT_SENT_AFTER_ALL)
        if not (found or unsent):
            return frozenset()
        with writing(self._database):
            for (decision,) in unsent:
                self._take_connection_away(decision)
            for decision, person, answered_at, before, gone in found:
                day = datetime.fromisoformat(answered_at).astimezone().date().isoformat()
                run(
                    self._database,
                    "UPDATE person SET connected_on = ?, no_longer_connected_on = '' WHERE id = ?",
                    (day, person),
                )
                run(
                    self._database,
                    "UPDATE decision SET connected_on = ?, connected_before = ?, gone_before = ?"
                    " WHERE id = ?",
                    (day, before, gone, decision),
                )
        return frozenset(PersonId(row[1]) for row in found)

    def _take_letter_away(self, composition: int, draft: str) -> None:
        if rows(self._database, _SERVES_ANOTHER, (composition,)) or rows(
            self._database, _HANDED_OVER.format(column="composition"), (composition,)
        ):
            return
        (text,) = one(self._database, "SELECT text FROM composition WHERE id = ?", (composition,))
        if text == draft:
            run(self._database, "DELETE FROM composition WHERE id = ?", (composition,))
        else:
            run(
                self._database,
                "UPDATE composition SET put_away_at = ? WHERE id = ?",
                (self._clock.now().isoformat(), composition),
            )

    def _take_connection_away(self, decision: int) -> None:
        """What stood with the person before its note, unless an archive tells it too."""
        for person, day, before, gone, made_at in rows(self._database, _CONNECTION, (decision,)):
            run(self._database, "UPDATE decision SET connected_on = '' WHERE id = ?", (decision,))
            if not is_listed_since(self._database, person, made_at):
                run(
                    self._database,
                    "UPDATE person SET connected_on = ?, no_longer_connected_on = ?"
                    " WHERE id = ? AND connected_on = ? AND no_longer_connected_on = ''",
                    (before, gone, person, day),
                )

    def _take_person_away(self, person: int) -> bool:
        """Whether somebody that a step added stays, since they were written to."""
        if rows(self._database, _HANDED_OVER.format(column="person"), (person,)):
            return True
        if rows(self._database, _OTHERWISE_KNOWN, (person,)):
            return False
        if rows(self._database, "SELECT 1 FROM recipient WHERE person = ?", (person,)):
            # Only a letter that is put away, to come back, is left of them.
            run(
                self._database,
                "UPDATE person SET put_away_at = ? WHERE id = ?",
                (self._clock.now().isoformat(), person),
            )
        else:
            run(self._database, "DELETE FROM person WHERE id = ?", (person,))
            forget_steps_about(self._database, [person])
            reindex(self._database, [PersonId(person)])
        return False


def _step(found: Sequence[Row], *, stayed: bool = False) -> Step:
    return Step(
        StepId(found[0][8]),
        Decision(found[0][3]),
        tuple(RequestId(row[1]) for row in found),
        tuple(row[2] for row in found),
        stayed,
    )
