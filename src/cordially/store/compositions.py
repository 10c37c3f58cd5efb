"""Compositions and their recipients, as rows and back."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any

import peewee

from cordially.domain.acts import ActKind
from cordially.domain.clock import Clock
from cordially.domain.desk import Counts, Listed, Seat
from cordially.domain.merge_fields import Values
from cordially.domain.messages import (
    Answer,
    Channel,
    Composition,
    CompositionId,
    HandOver,
    HandOverId,
    Kind,
    Recipient,
    RecipientId,
)
from cordially.domain.people import Facts, PersonId, Salutation, SalutationState
from cordially.domain.typed import Place, PlaceKind, line_of, text_of, title_of
from cordially.store.acts import Acts
from cordially.store.database import Row, insert, rows, run, writing

# The hand-over that decides where a recipient stands: one that counts as sent, else the
# newest.
_DECIDING = """LEFT JOIN hand_over h ON h.id = (SELECT id FROM hand_over
    WHERE recipient = r.id ORDER BY answer = 'sent' DESC, id DESC LIMIT 1)"""

_HAND_OVER = "h.id, h.text, h.handed_at, h.answer, h.answered_at"

# Somebody who was merged is shown as the person kept.
_SEATS = f"""SELECT r.id, p.id, r.line, r.left_out, r.skipped, {_HAND_OVER},
    p.given_name, p.family_name, p.company, p.position,
    p.own_given_name, p.own_family_name, p.own_company, p.own_position,
    p.salutation, p.salutation_state, p.profile, p.put_away_at
    FROM recipient r JOIN person o ON o.id = r.person
    JOIN person p ON p.id = COALESCE(o.merged_into, o.id) {_DECIDING}
    WHERE r.composition = ? ORDER BY r.ordinal, r.id"""

_WRITE = {
    PlaceKind.TITLE: "UPDATE composition SET title = ? WHERE id = ?",
    PlaceKind.TEXT: "UPDATE composition SET text = ? WHERE id = ?",
    PlaceKind.LINE: "UPDATE recipient SET line = ? WHERE id = ?",
}

Typed = Mapping[Place, str]
"""What was typed and is not in the store yet; it holds over what the store says."""


class Compositions:
    """Reads compositions with their recipients, and writes what is theirs alone."""

    def __init__(self, database: peewee.SqliteDatabase, acts: Acts, clock: Clock) -> None:
        self._database = database
        self._acts = acts
        self._clock = clock

    def listed(self, typed: Typed) -> tuple[Listed, ...]:
        """Every composition that was not put away, the last opened first."""
        recipients: dict[int, list[Recipient]] = {}
        for row in rows(
            self._database,
            "SELECT r.id, r.person, r.line, r.left_out, r.skipped, h.id, '', h.handed_at,"
            f" h.answer, h.answered_at, r.composition FROM recipient r {_DECIDING}",
        ):
            recipients.setdefault(row[10], []).append(_recipient(row, typed))
        return tuple(
            Listed(
                CompositionId(row[0]),
                typed.get(title_of(row[0]), row[1]),
                Kind(row[2]),
                Channel(row[3]),
                Counts.of(one.standing for one in recipients.get(row[0], ())),
                datetime.fromisoformat(row[4]),
                datetime.fromisoformat(row[5]),
            )
            for row in rows(
                self._database,
                "SELECT id, title, kind, channel, created_at, opened_at FROM composition"
                " WHERE put_away_at = '' ORDER BY opened_at DESC, id DESC",
            )
        )

    def one(
        self, composition: CompositionId, typed: Typed
    ) -> tuple[Composition, tuple[Seat, ...]] | None:
        """A composition and its seats in the order of writing; None where it is gone."""
        found = rows(
            self._database,
            "SELECT title, kind, channel, text, current, created_at, choice_reason, started_as"
            " FROM composition WHERE id = ? AND put_away_at = ''",
            (composition,),
        )
        if not found:
            return None
        title, kind, channel, text, current, created_at, choice_reason, started = found[0]
        seats = tuple(_seat(row, typed) for row in rows(self._database, _SEATS, (composition,)))
        return (
            Composition(
                composition,
                typed.get(title_of(composition), title),
                Kind(kind),
                Channel(channel),
                typed.get(text_of(composition), text),
                tuple(seat.recipient for seat in seats),
                RecipientId(current) if current is not None else None,
                datetime.fromisoformat(created_at),
                choice_reason,
                started,
            ),
            seats,
        )

    def of_recipient(self, recipient: RecipientId) -> CompositionId | None:
        """The composition a recipient belongs to; None where it is gone."""
        found = rows(
            self._database,
            "SELECT c.id FROM recipient r JOIN composition c ON c.id = r.composition"
            " WHERE r.id = ? AND c.put_away_at = ''",
            (recipient,),
        )
        return CompositionId(found[0][0]) if found else None

    def unfinished_letter(self, kind: Kind, title: str, person: PersonId) -> CompositionId | None:
        """The newest of this kind and title to this person alone of which nothing was sent."""
        found = rows(
            self._database,
            "SELECT c.id FROM composition c JOIN recipient r ON r.composition = c.id"
            " JOIN person o ON o.id = r.person"
            " WHERE c.kind = ? AND c.title = ? AND c.put_away_at = '' AND NOT r.left_out"
            " AND COALESCE(o.merged_into, o.id) ="
            " (SELECT COALESCE(merged_into, id) FROM person WHERE id = ?)"
            " AND NOT EXISTS (SELECT 1 FROM hand_over"
            " WHERE recipient = r.id AND answer = 'sent')"
            " AND NOT EXISTS (SELECT 1 FROM recipient"
            " WHERE composition = c.id AND id <> r.id)"
            " ORDER BY c.id DESC LIMIT 1",
            (kind.value, title, person),
        )
        return CompositionId(found[0][0]) if found else None

    def create(
        self, title: str, kind: Kind, channel: Channel, text: str, reason: str
    ) -> CompositionId:
        """A new composition without recipients."""
        now = self._clock.now().isoformat()
        with writing(self._database):
            return CompositionId(
                insert(
                    self._database,
                    "INSERT INTO composition"
                    " (title, kind, channel, text, choice_reason, created_at, opened_at)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (title, kind.value, channel.value, text, reason, now, now),
                )
            )

    def together(self) -> AbstractContextManager[None]:
        """One transaction around several changes."""
        return writing(self._database)

    def set_started_as(self, composition: CompositionId, text: str) -> None:
        """The text that a letter began with."""
        self._set("started_as", text, composition)

    def write(self, typed: Typed) -> None:
        """Put what was typed where it belongs, all of it or nothing.

        What belongs to a recipient that was removed meanwhile has no place any more.
        """
        with writing(self._database):
            for place, text in typed.items():
                run(self._database, _WRITE[place.kind], (text, place.id))

    def set_kind(self, composition: CompositionId, kind: Kind) -> None:
        """Another kind."""
        self._set("kind", kind.value, composition)

    def set_choice_reason(self, composition: CompositionId, reason: str) -> None:
        """Why the choice was kept; empty where it was not."""
        self._set("choice_reason", reason, composition)

    def set_current(self, composition: CompositionId, recipient: RecipientId) -> None:
        """The recipient being written to."""
        self._set("current", recipient, composition)

    def set_opened(self, composition: CompositionId) -> None:
        """It was opened now."""
        self._set("opened_at", self._clock.now().isoformat(), composition)

    def put_away(self, composition: CompositionId, title: str) -> None:
        """Out of the list, as a step that can be undone."""
        with self._acts.recording(ActKind.PUT_AWAY_COMPOSITION, detail=title):
            self._set("put_away_at", self._clock.now().isoformat(), composition)

    def _set(self, column: str, value: str | int, composition: CompositionId) -> None:
        with writing(self._database):
            run(
                self._database,
                f"UPDATE composition SET {column} = ? WHERE id = ?",
                (value, composition),
            )


def _recipient(row: Row, typed: Typed) -> Recipient:
    number, person, line, left_out, skipped, *hand_over = row[:10]
    return Recipient(
        RecipientId(number),
        PersonId(person),
        typed.get(line_of(number), line),
        bool(left_out),
        bool(skipped),
        as_hand_over(hand_over) if hand_over[0] is not None else None,
    )


def as_hand_over(row: Sequence[Any]) -> HandOver:
    """The hand-over in a row of id, text, handed_at, answer and answered_at."""
    number, text, handed_at, answer, answered_at = row
    return HandOver(
        HandOverId(number),
        text,
        datetime.fromisoformat(handed_at),
        Answer(answer) if answer else None,
        datetime.fromisoformat(answered_at) if answered_at else None,
    )


def _seat(row: Row, typed: Typed) -> Seat:
    recipient = _recipient(row, typed)
    facts = Facts(*row[14:18]).over(Facts(*row[10:14]))
    salutation, state, profile, put_away_at = row[18:]
    return Seat(
        recipient,
        facts.full_name,
        facts.given_name,
        Salutation(salutation, SalutationState(state)),
        Values(salutation, facts.family_name, facts.company, facts.position, recipient.line),
        profile,
        bool(put_away_at),
    )
