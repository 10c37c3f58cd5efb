"""What was handed over, and what the user said became of it."""

from datetime import datetime

import peewee

from cordially.domain.clock import Clock
from cordially.domain.desk import Earlier, Source, Unanswered, Written
from cordially.domain.messages import (
    LETTERS,
    Answer,
    CompositionId,
    HandOver,
    HandOverId,
    Kind,
    RecipientId,
)
from cordially.domain.people import Facts, PersonId
from cordially.store.compositions import as_hand_over
from cordially.store.database import Row, insert, rows, run, writing
from cordially.store.exchanges import recount

_KEPT = "COALESCE(o.merged_into, o.id)"
"""The person a recipient is now: the one kept where people were merged."""

_LETTERS = ", ".join(f"'{kind.value}'" for kind in sorted(LETTERS))
_ONLY_THEIRS = f"CASE WHEN c.kind IN ({_LETTERS}) THEN h.text ELSE h.line END"
"""What only that person got: of a letter all of it."""


class HandOvers:
    """Records each hand-over before it happens, and each answer and correction after."""

    def __init__(self, database: peewee.SqliteDatabase, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def record(self, recipient: RecipientId, text: str, line: str) -> HandOver:
        """Exact text and intent, on the disk when this returns.

        The line is kept with the recipient as well, and somebody skipped counts as that no
        longer.
        """
        now = self._clock.now()
        with writing(self._database):
            run(
                self._database,
                "UPDATE recipient SET line = ?, skipped = 0 WHERE id = ?",
                (line, recipient),
            )
            number = insert(
                self._database,
                "INSERT INTO hand_over (recipient, text, line, handed_at) VALUES (?, ?, ?, ?)",
                (recipient, text, line, now.isoformat()),
            )
        return HandOver(HandOverId(number), text, now, None, None)

    def one(self, hand_over: HandOverId) -> tuple[HandOver, RecipientId, PersonId] | None:
        """A hand-over, its recipient and person; None where there is none."""
        found = rows(
            self._database,
            "SELECT h.id, h.text, h.handed_at, h.answer, h.answered_at, r.id,"
            f" {_KEPT} FROM hand_over h JOIN recipient r ON r.id = h.recipient"
            " JOIN person o ON o.id = r.person WHERE h.id = ?",
            (hand_over,),
        )
        if not found:
            return None
        return as_hand_over(found[0][:5]), RecipientId(found[0][5]), PersonId(found[0][6])

    def sent_already(self, recipient: RecipientId) -> HandOverId | None:
        """The hand-over that counts as sent to this person in this composition, if any."""
        return self._same_reader(recipient, "sent")

    def awaiting(self, recipient: RecipientId) -> HandOverId | None:
        """One to this person in this composition that nobody answered yet, if any."""
        return self._same_reader(recipient, "")

    def _same_reader(self, recipient: RecipientId, answer: str) -> HandOverId | None:
        # Two recipients may have turned out to be one person since.
        found = rows(
            self._database,
            f"""SELECT h.id FROM recipient mine JOIN person me ON me.id = mine.person
                JOIN recipient r ON r.composition = mine.composition
                JOIN person o ON o.id = r.person AND {_KEPT} = COALESCE(me.merged_into, me.id)
                JOIN hand_over h ON h.recipient = r.id AND h.answer = ?
                WHERE mine.id = ?""",
            (answer, recipient),
        )
        return HandOverId(found[0][0]) if found else None

    def answer(
        self, hand_over: HandOverId, recipient: RecipientId, person: PersonId, answer: Answer
    ) -> None:
        """What became of a hand-over; an earlier answer is kept as a correction.

        What was written to the person is counted anew in the same transaction.
        """
        now = self._clock.now().isoformat()
        with writing(self._database):
            run(
                self._database,
                "INSERT INTO hand_over_correction (hand_over, before, after, corrected_at)"
                " SELECT id, answer, ?, ? FROM hand_over WHERE id = ? AND answer <> ''",
                (answer.value, now, hand_over),
            )
            run(
                self._database,
                "UPDATE hand_over SET answer = ?, answered_at = ? WHERE id = ?",
                (answer.value, now, hand_over),
            )
            run(
                self._database,
                "UPDATE recipient SET skipped = ? WHERE id = ?",
                (int(answer is Answer.SKIPPED), recipient),
            )
            recount(self._database, [person])

    def unanswered(self) -> tuple[Unanswered, ...]:
        """Every hand-over without an answer, the oldest first."""
        return tuple(
            Unanswered(
                CompositionId(row[5]),
                row[6],
                RecipientId(row[7]),
                PersonId(row[8]),
                Facts(*row[11:13]).over(Facts(*row[9:11])).full_name,
                as_hand_over(row[:5]),
                Kind(row[13]),
            )
            for row in rows(
                self._database,
                "SELECT h.id, h.text, h.handed_at, h.answer, h.answered_at, c.id, c.title,"
                " r.id, p.id, p.given_name, p.family_name, p.own_given_name,"
                " p.own_family_name, c.kind FROM hand_over h JOIN recipient r ON r.id = h.recipient"
                " JOIN composition c ON c.id = r.composition JOIN person o ON o.id = r.person"
                f" JOIN person p ON p.id = {_KEPT}"
                " WHERE h.answer = '' ORDER BY h.id",
            )
        )

    def earlier(self, besides: CompositionId | None) -> tuple[Earlier, ...]:
        """The other compositions of which something counts as sent, the oldest first."""
        found: dict[int, list[Row]] = {}
        for row in rows(
            self._database,
            f"SELECT r.composition, {_KEPT}, {_ONLY_THEIRS}, h.handed_at, c.kind FROM recipient r"
            " JOIN person o ON o.id = r.person JOIN composition c ON c.id = r.composition"
            " LEFT JOIN hand_over h ON h.recipient = r.id AND h.answer = 'sent'"
            " WHERE NOT r.left_out AND r.composition IS NOT ? AND r.composition IN"
            " (SELECT composition FROM recipient JOIN hand_over"
            " ON hand_over.recipient = recipient.id WHERE hand_over.answer = 'sent')"
            " ORDER BY r.composition, r.ordinal, r.id",
            (besides,),
        ):
            found.setdefault(row[0], []).append(row)
        compositions = [
            Earlier(
                CompositionId(number),
                Kind(members[0][4]),
                datetime.fromisoformat(min(row[3] for row in members if row[3])),
                tuple(PersonId(row[1]) for row in members),
                tuple(row[2] or "" for row in members),
            )
            for number, members in found.items()
            if any(row[3] for row in members)
        ]
        return tuple(sorted(compositions, key=lambda one: one.at))

    def confirmed_to(self, person: PersonId) -> tuple[Written, ...]:
        """What counts as sent to a person, the newest first."""
        return tuple(
            Written(datetime.fromisoformat(at), text, Source.CONFIRMED, title, line)
            for at, text, title, line in rows(
                self._database,
                "SELECT h.handed_at, h.text, c.title, h.line FROM hand_over h"
                " JOIN recipient r ON r.id = h.recipient"
                " JOIN composition c ON c.id = r.composition"
                " JOIN person o ON o.id = r.person"
                f" WHERE {_KEPT} = ? AND h.answer = 'sent' ORDER BY h.handed_at DESC, h.id DESC",
                (person,),
            )
        )
