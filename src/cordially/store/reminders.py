"""What the user recorded about people in a line: promises, thanks, what they are good for.

What of it is due, and the welcome notes that nobody has to record, `store.due_list` tells.
"""

from datetime import date, datetime

import peewee

from cordially.domain.acts import ActKind
from cordially.domain.clock import Clock
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.follow_ups import (
    Reminder,
    ReminderId,
    ReminderKind,
)
from cordially.domain.messages import CompositionId
from cordially.domain.people import PersonId
from cordially.store.acts import Acts
from cordially.store.database import Row, insert, rows, run, writing

NAME = """trim(iif({of}.own_given_name = '', {of}.given_name, {of}.own_given_name) || ' '
    || iif({of}.own_family_name = '', {of}.family_name, {of}.own_family_name))"""

SENT = """(SELECT MAX(h.answered_at) FROM recipient s JOIN hand_over h ON h.recipient = s.id
    WHERE s.composition = {of} AND h.answer = 'sent')"""

REMINDER = f"""SELECT r.id, r.kind, p.id, {NAME.format(of="p")}, o.id,
    COALESCE(NULLIF({NAME.format(of="o")}, ''), r.other_name), r.text, r.due_on, r.made_at,
    COALESCE(NULLIF(r.done_at, ''), {SENT.format(of="r.composition")}, ''), r.composition,
    p.last_contact, p.written, p.received, p.tie_by_hand, r.span_days, r.put_off_at
    FROM reminder r JOIN person rp ON rp.id = r.person
    JOIN person p ON p.id = COALESCE(rp.merged_into, rp.id)
    LEFT JOIN person ro ON ro.id = r.other
    LEFT JOIN person o ON o.id = COALESCE(ro.merged_into, ro.id)"""

_OF = f"""{REMINDER} WHERE (p.id = ?1 OR o.id = ?1) AND r.kind <> 'welcome'
    ORDER BY r.made_at DESC, r.id DESC"""


class Reminders:
    """Over one database. Each change is one step that can be undone."""

    def __init__(self, database: peewee.SqliteDatabase, acts: Acts, clock: Clock) -> None:
        self._database = database
        self._acts = acts
        self._clock = clock

    def record(
        self,
        kind: ReminderKind,
        person: PersonId,
        text: str = "",
        *,
        due_on: date | None = None,
        other: PersonId | None = None,
        other_name: str = "",
    ) -> ReminderId:
        """Remember something about a person; `due_on` None never comes back by itself.

        Raises `Trouble` PERSON_GONE.
        """
        with self._acts.recording(ActKind.RECORD, detail=self._name(person), people=1):
            return self._insert(kind, person, text, due_on, other, other_name)

    def finish(self, reminder: ReminderId) -> None:
        """It is done. Raises `Trouble` REMINDER_GONE."""
        known = self.one(reminder)
        with self._acts.recording(ActKind.FOLLOW_UP_DONE, detail=known.person_name, people=1):
            run(
                self._database,
                "UPDATE reminder SET done_at = ? WHERE id = ?",
                (self._clock.now().isoformat(), reminder),
            )

    def put_off(self, reminder: ReminderId, day: date) -> None:
        """Have it come back on another day. Raises `Trouble` REMINDER_GONE."""
        known = self.one(reminder)
        with self._acts.recording(ActKind.PUT_OFF_FOLLOW_UP, detail=known.person_name, people=1):
            run(
                self._database,
                "UPDATE reminder SET due_on = ?, put_off_at = ? WHERE id = ?",
                (day.isoformat(), self._clock.now().isoformat(), reminder),
            )

    def wave_welcome_away(self, person: PersonId) -> None:
        """No welcome note for this connection. Raises `Trouble` PERSON_GONE."""
        name = self._name(person)
        with self._acts.recording(ActKind.FOLLOW_UP_DONE, detail=name, people=1):
            number = self._insert(ReminderKind.WELCOME, person)
            run(
                self._database,
                "UPDATE reminder SET done_at = made_at WHERE id = ?",
                (number,),
            )

    def put_welcome_off(self, person: PersonId, day: date) -> None:
        """Have the welcome note come back on another day. Raises `Trouble` PERSON_GONE."""
        name = self._name(person)
        with self._acts.recording(ActKind.PUT_OFF_FOLLOW_UP, detail=name, people=1):
            self._insert(ReminderKind.WELCOME, person, "", day)

    def attach(self, reminder: ReminderId, composition: CompositionId) -> None:
        """The letter that was begun for it; sent, it makes it done."""
        with writing(self._database):
            run(
                self._database,
                "UPDATE reminder SET composition = ? WHERE id = ?",
                (composition, reminder),
            )

    def one(self, reminder: ReminderId) -> Reminder:
        """One of them. Raises `Trouble` REMINDER_GONE."""
        found = rows(self._database, f"{REMINDER} WHERE r.id = ?", (reminder,))
        if not found:
            raise Trouble(TroubleKind.REMINDER_GONE)
        return reminder_of(found[0])

    def of(self, person: PersonId) -> tuple[Reminder, ...]:
        """All that was recorded of a person, or of another with them, the newest first.

        Rows about welcome notes are not among them.
        """
        return recorded_of(self._database, person)

    def _insert(
        self,
        kind: ReminderKind,
        person: PersonId,
        text: str = "",
        due_on: date | None = None,
        other: PersonId | None = None,
        other_name: str = "",
    ) -> ReminderId:
        return ReminderId(
            insert(
                self._database,
                "INSERT INTO reminder"
                " (kind, person, other, other_name, text, due_on, span_days, made_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    kind.value,
                    person,
                    other,
                    other_name,
                    text,
                    due_on.isoformat() if due_on else "",
                    (due_on - self._clock.today()).days if due_on else 0,
                    self._clock.now().isoformat(),
                ),
            )
        )

    def _name(self, person: PersonId) -> str:
        found = rows(
            self._database,
            f"SELECT {NAME.format(of='p')} FROM person o"
            " JOIN person p ON p.id = COALESCE(o.merged_into, o.id) WHERE o.id = ?",
            (person,),
        )
        if not found:
            raise Trouble(TroubleKind.PERSON_GONE)
        return str(found[0][0])


def recorded_of(database: peewee.SqliteDatabase, person: PersonId) -> tuple[Reminder, ...]:
    """What `Reminders.of` answers."""
    return tuple(reminder_of(row) for row in rows(database, _OF, (person,)))


def reminder_of(row: Row) -> Reminder:
    """The reminder in a row of `REMINDER`."""
    number, kind, person, name, other, other_name, text, due_on, made_at, done_at = row[:10]
    return Reminder(
        ReminderId(number),
        ReminderKind(kind),
        PersonId(person),
        name,
        None if other is None else PersonId(other),
        other_name,
        text,
        date.fromisoformat(due_on) if due_on else None,
        datetime.fromisoformat(made_at),
        datetime.fromisoformat(done_at) if done_at else None,
        None if row[10] is None else CompositionId(row[10]),
    )
