"""People kept in a list, as far as the window needs them; each change can be undone."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from cordially.domain.acts import Act, ActId, ActKind, Undone
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.folding import fold
from cordially.domain.follow_ups import ReminderId
from cordially.domain.messages import Answer, HandOverId
from cordially.domain.people import (
    Column,
    Counted,
    Facts,
    Filter,
    History,
    Mark,
    Note,
    Origin,
    Person,
    PersonId,
    PersonRow,
    Salutation,
    SalutationState,
    Tie,
)

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


class StillClock:
    """A clock that stands."""

    def now(self) -> datetime:
        return NOW

    def today(self) -> date:
        return TODAY


def person(number: int, name: str, company: str = "", position: str = "", **more: object) -> Person:
    """Somebody from LinkedIn; `name` is a given name and, after a blank, a family name."""
    given, _, family = name.partition(" ")
    known = Person(
        id=PersonId(number),
        linkedin=Facts(given, family, company, position),
        own=Facts(),
        profile="",
        emails=(),
        connected_on=date(2025, 5, 2),
        salutation=Salutation(given, SalutationState.SURE),
        tie=Tie.QUIET,
        tie_by_hand=False,
        how_we_met="",
        tags=(),
        notes=(),
        history=History(),
        origin=Origin.LINKEDIN,
    )
    return replace(known, **more)  # type: ignore[arg-type]  # the caller names fields of Person


@dataclass
class PeopleInMemory:
    """What `services.contacts` does, over a dictionary."""

    people: dict[PersonId, Person] = field(default_factory=dict)
    acts: list[tuple[Act, dict[PersonId, Person]]] = field(default_factory=list)
    asked: list[tuple[Filter, Column, bool]] = field(default_factory=list)
    corrections: list[tuple[HandOverId, Answer]] = field(default_factory=list)

    @classmethod
    def of(cls, *people: Person) -> "PeopleInMemory":
        return cls({each.id: each for each in people})

    def rows(self, wanted: Filter, column: Column, *, descending: bool) -> list[PersonRow]:
        self.asked.append((wanted, column, descending))
        keys: dict[Column, Callable[[PersonRow], str]] = {
            Column.NAME: lambda row: fold(row.name),
            Column.FAMILY_NAME: lambda row: fold(row.family_name),
            Column.COMPANY: lambda row: fold(row.company),
            Column.POSITION: lambda row: fold(row.position),
            Column.CONNECTED: lambda row: row.connected_on,
            Column.LAST_CONTACT: lambda row: row.last_contact,
            Column.TIE: lambda row: row.tie,
        }
        found = [_row(each) for each in self.people.values() if _fits(each, wanted)]
        return sorted(found, key=keys[column], reverse=descending)

    def rows_of(self, *numbers: int) -> list[PersonRow]:
        """The rows of these people, for a test to choose."""
        return [_row(self.people[PersonId(number)]) for number in numbers]

    def count(self) -> int:
        return sum(1 for each in self.people.values() if each.put_away_at is None)

    def person(self, person: PersonId) -> Person:
        if person not in self.people:
            raise Trouble(TroubleKind.PERSON_GONE)
        return self.people[person]

    def same_named(self, person: PersonId) -> list[PersonRow]:
        name = fold(self.person(person).facts.full_name)
        return [
            _row(each)
            for each in self.people.values()
            if each.id != person and fold(each.facts.full_name) == name
        ]

    def tags(self) -> list[Counted]:
        return _counted(tag for each in self.people.values() for tag in each.tags)

    def companies(self, limit: int) -> list[Counted]:
        return _counted(each.facts.company for each in self.people.values())[:limit]

    def meetings(self) -> list[Counted]:
        return _counted(each.how_we_met for each in self.people.values())

    def add(self, facts: Facts, *, profile: str, email: str, how_we_met: str) -> PersonId:
        if profile and "/in/" not in profile:
            raise Trouble(TroubleKind.PROFILE_UNREADABLE, address=profile)
        number = PersonId(max(self.people, default=0) + 1)
        new = person(int(number), "", how_we_met=how_we_met, origin=Origin.HAND)
        self._change(
            ActKind.ADD_PERSON,
            facts.full_name,
            [replace(new, own=facts, profile=profile, emails=(email,) if email else ())],
        )
        return number

    def edit(self, person: PersonId, own: Facts) -> None:
        known = self.person(person)
        kept = Facts(
            *(
                mine if mine != theirs else ""
                for mine, theirs in (
                    (own.given_name, known.linkedin.given_name),
                    (own.family_name, known.linkedin.family_name),
                    (own.company, known.linkedin.company),
                    (own.position, known.linkedin.position),
                )
            )
        )
        self._change(ActKind.EDIT_PERSON, known.facts.full_name, [replace(known, own=kept)])

    def set_emails(self, person: PersonId, emails: Collection[str]) -> None:
        for email in emails:
            if "@" not in email:
                raise Trouble(TroubleKind.EMAIL_UNREADABLE, address=email)
        self._edit_one(person, ActKind.EDIT_PERSON, emails=tuple(emails))

    def set_profile(self, person: PersonId, profile: str) -> None:
        self._edit_one(person, ActKind.EDIT_PERSON, profile=profile)

    def set_how_we_met(self, person: PersonId, text: str) -> None:
        self._edit_one(person, ActKind.EDIT_PERSON, how_we_met=text.strip())

    def set_tie(self, people: Collection[PersonId], tie: Tie | None) -> None:
        self._change(
            ActKind.SET_TIE,
            tie.value if tie else "",
            [
                replace(self.person(each), tie=tie or Tie.QUIET, tie_by_hand=tie is not None)
                for each in people
            ],
        )

    def set_salutation(self, person: PersonId, name: str) -> None:
        salutation = Salutation(name, SalutationState.GIVEN)
        self._edit_one(person, ActKind.SET_SALUTATION, salutation=salutation)

    def add_note(self, person: PersonId, text: str) -> int | None:
        known = self.person(person)
        number = 1 + sum(len(each.notes) for each in self.people.values())
        note = Note(number, text.strip(), NOW, Origin.HAND)
        self._edit_one(person, ActKind.ADD_NOTE, notes=(note, *known.notes))
        return number

    def edit_note(self, note: int, text: str) -> None:
        owner = self._owner(note)
        notes = tuple(replace(each, text=text) if each.id == note else each for each in owner.notes)
        self._edit_one(owner.id, ActKind.EDIT_NOTE, notes=notes)

    def remove_note(self, note: int) -> None:
        owner = self._owner(note)
        notes = tuple(each for each in owner.notes if each.id != note)
        self._edit_one(owner.id, ActKind.REMOVE_NOTE, notes=notes)

    def tag(self, people: Collection[PersonId], name: str) -> None:
        self._change(
            ActKind.TAG,
            name,
            [
                replace(self.person(each), tags=(*self.person(each).tags, name))
                for each in people
                if name not in self.person(each).tags
            ],
        )

    def untag(self, people: Collection[PersonId], name: str) -> None:
        self._change(
            ActKind.UNTAG,
            name,
            [
                replace(
                    self.person(each),
                    tags=tuple(tag for tag in self.person(each).tags if tag != name),
                )
                for each in people
                if name in self.person(each).tags
            ],
        )

    def put_away(self, people: Collection[PersonId]) -> None:
        detail = self.person(next(iter(people))).facts.full_name if len(people) == 1 else ""
        self._change(
            ActKind.PUT_AWAY,
            detail,
            [replace(self.person(each), put_away_at=NOW) for each in people],
        )

    def bring_back(self, people: Collection[PersonId]) -> None:
        self._change(
            ActKind.BRING_BACK,
            "",
            [replace(self.person(each), put_away_at=None) for each in people],
        )

    def merge(self, keep: PersonId, other: PersonId) -> None:
        kept, gone = self.person(keep), self.person(other)
        whole = replace(
            kept,
            notes=kept.notes + gone.notes,
            tags=kept.tags + tuple(tag for tag in gone.tags if tag not in kept.tags),
        )
        self._change(ActKind.MERGE, kept.facts.full_name, [whole])
        del self.people[other]

    def correct(self, hand_over: HandOverId, answer: Answer) -> None:
        self.corrections.append((hand_over, answer))

    def leave_alone(self, person: PersonId, reason: str) -> None:
        self._edit_one(
            person, ActKind.LEAVE_ALONE, left_alone_since=TODAY, left_alone_reason=reason
        )

    def write_again(self, person: PersonId) -> None:
        self._edit_one(person, ActKind.WRITE_AGAIN, left_alone_since=None, left_alone_reason="")

    def forget(self, reminder: ReminderId) -> None:
        for known in list(self.people.values()):
            kept = tuple(one for one in known.good_for if one.id != reminder)
            if kept != known.good_for:
                self._edit_one(known.id, ActKind.FOLLOW_UP_DONE, good_for=kept)

    def last_act(self) -> Act | None:
        return self.acts[-1][0] if self.acts else None

    def undo(self) -> Undone | None:
        if not self.acts:
            return None
        act, before = self.acts.pop()
        self.people = before
        return Undone(act, frozenset(before))

    def _owner(self, note: int) -> Person:
        for each in self.people.values():
            if any(kept.id == note for kept in each.notes):
                return each
        raise Trouble(TroubleKind.PERSON_GONE)

    def _edit_one(self, person: PersonId, kind: ActKind, **changes: object) -> None:
        known = self.person(person)
        self._change(kind, known.facts.full_name, [replace(known, **changes)])  # type: ignore[arg-type]  # named by the caller

    def _change(self, kind: ActKind, detail: str, changed: list[Person]) -> None:
        if not changed:
            return
        number = ActId(len(self.acts) + 1)
        self.acts.append((Act(number, kind, detail, len(changed)), dict(self.people)))
        for each in changed:
            self.people[each.id] = each


def _row(known: Person) -> PersonRow:
    facts, last = known.facts, known.history.last_contact
    marks = ""
    if known.salutation.state is SalutationState.ASK:
        marks += Mark.ASK_SALUTATION
    if known.no_longer_connected_on is not None:
        marks += Mark.NO_LONGER_CONNECTED
    return PersonRow(
        known.id,
        facts.given_name,
        facts.family_name,
        facts.company,
        facts.position,
        known.connected_on.isoformat() if known.connected_on else "",
        last.isoformat() if last else "",
        known.tie.value,
        marks,
    )


def _fits(known: Person, wanted: Filter) -> bool:
    facts = known.facts
    text = fold(f"{facts.full_name} {facts.company} {facts.position} {' '.join(known.tags)}")
    last = known.history.last_contact
    return (
        (known.put_away_at is not None) == wanted.put_away
        and all(word in text for word in fold(wanted.query).split())
        and (not wanted.ties or known.tie in wanted.ties)
        and (not wanted.tags or bool(wanted.tags & set(known.tags)))
        and (not wanted.companies or facts.company in wanted.companies)
        and (not wanted.how_we_met or known.how_we_met in wanted.how_we_met)
        and (not wanted.ask_salutation or known.salutation.state is SalutationState.ASK)
        and (
            wanted.silent_for_days is None
            or last is None
            or (TODAY - last.date()).days >= wanted.silent_for_days
        )
    )


def _counted(values: object) -> list[Counted]:
    counts: dict[str, int] = {}
    for value in values:  # type: ignore[attr-defined]  # any iterable of texts
        if value:
            counts[value] = counts.get(value, 0) + 1
    return [Counted(value, count) for value, count in counts.items()]
