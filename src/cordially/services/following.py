"""What follows: recording it in a line, being told when it is due, and writing the letter."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from cordially.domain.clock import Clock
from cordially.domain.follow_ups import Due, Reminder, ReminderId, ReminderKind
from cordially.domain.messages import CompositionId, Kind
from cordially.domain.people import PersonId
from cordially.services.following_texts import kind_of, text_of, title_of

SOON_DAYS = 2
"""So many days ahead something is shown already, below what is due."""


class Reminders(Protocol):
    """What was recorded (`cordially.store.reminders.Reminders`)."""

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
        """Remember something about a person."""
        ...

    def finish(self, reminder: ReminderId) -> None:
        """It is done."""
        ...

    def put_off(self, reminder: ReminderId, day: date) -> None:
        """Have it come back on another day."""
        ...

    def wave_welcome_away(self, person: PersonId) -> None:
        """No welcome note for this connection."""
        ...

    def put_welcome_off(self, person: PersonId, day: date) -> None:
        """Have the welcome note come back on another day."""
        ...

    def attach(self, reminder: ReminderId, composition: CompositionId) -> None:
        """The letter that was begun for it."""
        ...

    def of(self, person: PersonId) -> tuple[Reminder, ...]:
        """All that was recorded of a person, the newest first."""
        ...


class DueList(Protocol):
    """What is due (`cordially.store.due_list.DueList`)."""

    def due(self, until: date) -> tuple[Due, ...]:
        """What is due until a day."""
        ...

    def next_day(self, after: date) -> date | None:
        """The first day after that on which something recorded is due."""
        ...

    def why_connected(self, person: PersonId) -> str:
        """Why the two are connected, in the user's words; empty where nothing is known."""
        ...


class Letters(Protocol):
    """Letters to one person (`cordially.services.composing.Composing`)."""

    def begin_letter(
        self, title: str, kind: Kind, person: PersonId, text: str, *, own: str = ""
    ) -> CompositionId:
        """A letter that starts with `text`, or the one begun before."""
        ...


class Statements(Protocol):
    """The opt-in statement (`cordially.services.opt_in.OptIn`)."""

    @property
    def statement(self) -> str:
        """The statement in force."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """One line to record; `other_name` without `other` is somebody who is not known."""

    kind: ReminderKind
    person: PersonId
    text: str = ""
    due_on: date | None = None
    other: PersonId | None = None
    other_name: str = ""


@dataclass(frozen=True, slots=True)
class DueNow:
    """What is due today, what is within days, and when the next after that is."""

    due: tuple[Due, ...]
    soon: tuple[Due, ...]
    next_day: date | None


class Following:
    """Runs on the store's thread. Each change is one step that can be undone."""

    def __init__(
        self,
        reminders: Reminders,
        due_list: DueList,
        letters: Letters,
        statements: Statements,
        clock: Clock,
        own_name: Callable[[], str],
    ) -> None:
        """`own_name` is what the user signs with, empty where it is not known."""
        self._reminders = reminders
        self._due_list = due_list
        self._letters = letters
        self._statements = statements
        self._clock = clock
        self._own_name = own_name

    def record(self, line: Line) -> ReminderId:
        """Keep a line; an intention, which no contact's clock is set by.

        Raises `Trouble` PERSON_GONE.
        """
        return self._reminders.record(
            line.kind,
            line.person,
            " ".join(line.text.split()),
            due_on=line.due_on,
            other=line.other,
            other_name=" ".join(line.other_name.split()),
        )

    def of(self, person: PersonId) -> tuple[Reminder, ...]:
        """All that was recorded of a person, or of another with them, the newest first."""
        return self._reminders.of(person)

    def due(self) -> DueNow:
        """What is due today and in the next days."""
        today = self._clock.today()
        soon_until = today + timedelta(days=SOON_DAYS)
        found = self._due_list.due(soon_until)
        return DueNow(
            tuple(one for one in found if one.due_on <= today),
            tuple(one for one in found if one.due_on > today),
            self._due_list.next_day(soon_until),
        )

    def begin(self, due: Due) -> CompositionId:
        """The letter for what is due, begun or gone on with; sent, it makes that done.

        Raises `Trouble` PERSON_GONE.
        """
        if due.composition is not None:
            return due.composition
        is_welcome = due.kind is ReminderKind.WELCOME
        why = self._due_list.why_connected(due.person) if is_welcome else ""
        text = text_of(
            due, self._own_name(), why_connected=why, statement=self._statements.statement
        )
        letter = self._letters.begin_letter(title_of(due), kind_of(due), due.person, text, own=why)
        if due.reminder is not None:
            self._reminders.attach(due.reminder, letter)
        return letter

    def finish(self, due: Due) -> None:
        """It is done, or no welcome note is wanted. Raises `Trouble` REMINDER_GONE."""
        if due.reminder is None:
            self._reminders.wave_welcome_away(due.person)
        else:
            self._reminders.finish(due.reminder)

    def forget(self, reminder: ReminderId) -> None:
        """What was recorded holds no longer, as what somebody is good for.

        Raises `Trouble` REMINDER_GONE.
        """
        self._reminders.finish(reminder)

    def put_off(self, due: Due, day: date) -> None:
        """Have it come back on another day. Raises `Trouble` REMINDER_GONE."""
        if due.reminder is None:
            self._reminders.put_welcome_off(due.person, day)
        else:
            self._reminders.put_off(due.reminder, day)
