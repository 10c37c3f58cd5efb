"""The people one knows: found, looked at, added, described, put away and merged."""

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager

from cordially.domain.acts import Act, ActKind, Undone
from cordially.domain.cards import Card
from cordially.domain.people import (
    Column,
    Counted,
    Facts,
    Filter,
    Person,
    PersonId,
    PersonRow,
    Salutation,
    SalutationState,
    Tie,
)
from cordially.services.contact_stores import Acts, Cards, Jottings, People, PeopleTable
from cordially.services.typed_facts import differing, emails_of, key_of, named, trimmed


class Contacts:
    """Runs on the store's thread. Each change is one step that can be undone."""

    def __init__(
        self,
        table: PeopleTable,
        cards: Cards,
        people: People,
        jottings: Jottings,
        acts: Acts,
        fold: Callable[[], None],
    ) -> None:
        """`fold` takes what was typed into the store, so that no undo takes it away."""
        self._fold = fold
        self._table = table
        self._cards = cards
        self._people = people
        self._jottings = jottings
        self._acts = acts

    def rows(self, wanted: Filter, column: Column, *, descending: bool = False) -> list[PersonRow]:
        """What the table shows, in its order; people without a value come last."""
        return self._table.rows(wanted, column, descending=descending)

    def first(self, most: int) -> tuple[list[PersonRow], int]:
        """The first people by name, and how many there are: quick, for the first look."""
        return self._table.first(most)

    def cards(self, people: Sequence[PersonRow]) -> list[Card]:
        """The same people with what the table has no room for, for lists outside the window."""
        return self._cards.of(people)

    def count(self) -> int:
        """How many people are not put away."""
        return self._table.count()

    def person(self, person: PersonId) -> Person:
        """All that is known about one person, the newest of the timeline and of the notes first.

        For somebody who was merged it answers the person kept. Raises `Trouble` PERSON_GONE.
        """
        return self._people.person(person)

    def same_named(self, person: PersonId) -> list[PersonRow]:
        """Other people of the same folded name, to be suggested for merging."""
        return self._table.same_named(person)

    def tags(self) -> list[Counted]:
        """Every tag and how many people have it, the most used first."""
        return self._table.tags()

    def companies(self, limit: int) -> list[Counted]:
        """At most `limit` companies and how many people are there, the largest first."""
        return self._table.companies(limit)

    def meetings(self) -> list[Counted]:
        """Every text on how people were met, the most used first."""
        return self._table.meetings()

    def add(
        self, facts: Facts, *, profile: str = "", email: str = "", how_we_met: str = ""
    ) -> PersonId:
        """A person added by hand; `profile` is an address or a key as typed.

        Raises `Trouble`: NAME_NEEDED, PROFILE_UNREADABLE, PROFILE_TAKEN (name, person) or
        EMAIL_UNREADABLE (address); then nothing is kept.
        """
        own = named(trimmed(facts))
        key, emails = key_of(profile), emails_of((email,))
        with self._acts.recording(ActKind.ADD_PERSON, detail=own.full_name, people=1):
            person = self._people.add(own, _proposed(own), how_we_met.strip())
            if emails:
                self._people.set_emails(person, emails)
            if key:
                self._people.set_profile(person, key)
        return person

    def edit(self, person: PersonId, own: Facts) -> None:
        """The user's own facts in place of those before; LinkedIn's stay beside them.

        A fact that says what LinkedIn says is not kept as the user's own. A salutation
        the user gave stays. Raises `Trouble` NAME_NEEDED, PERSON_GONE.
        """
        known = self._people.person(person)
        own = differing(trimmed(own), known.linkedin)
        facts = named(own.over(known.linkedin))
        with self._editing(known):
            self._people.set_own(known.id, own)
            if known.salutation.state is not SalutationState.GIVEN and (
                (facts.given_name, facts.family_name)
                != (known.facts.given_name, known.facts.family_name)
            ):
                self._people.set_salutation(known.id, _proposed(facts))

    def set_emails(self, person: PersonId, emails: Collection[str]) -> None:
        """The e-mail addresses. Raises `Trouble` EMAIL_UNREADABLE (address), PERSON_GONE."""
        taken = emails_of(emails)
        known = self._people.person(person)
        with self._editing(known):
            self._people.set_emails(known.id, taken)

    def set_profile(self, person: PersonId, profile: str) -> None:
        """The profile, as address or key; earlier ones stay known, an empty one is forgotten.

        Raises `Trouble` PROFILE_UNREADABLE, PROFILE_TAKEN (name, person), PERSON_GONE.
        """
        key = key_of(profile)
        known = self._people.person(person)
        with self._editing(known):
            self._people.set_profile(known.id, key)

    def set_how_we_met(self, person: PersonId, text: str) -> None:
        """How the user met a person. Raises `Trouble` PERSON_GONE."""
        known = self._people.person(person)
        with self._editing(known):
            self._people.set_how_we_met(known.id, text.strip())

    def set_salutation(self, person: PersonId, name: str) -> None:
        """The name a message addresses a person by; empty to have it proposed again.

        Raises `Trouble` PERSON_GONE.
        """
        known = self._people.person(person)
        given = " ".join(name.split())
        salutation = Salutation(given, SalutationState.GIVEN) if given else _proposed(known.facts)
        with self._acts.recording(ActKind.SET_SALUTATION, detail=known.facts.full_name, people=1):
            self._people.set_salutation(known.id, salutation)

    def set_tie(self, people: Collection[PersonId], tie: Tie | None) -> None:
        """The tie by hand, or None to have it proposed again."""
        with self._acts.recording(
            ActKind.SET_TIE, detail=tie.value if tie else "", people=len(people)
        ):
            self._people.set_tie(people, tie)

    def add_note(self, person: PersonId, text: str) -> int | None:
        """A new note's id; None where there is nothing but blanks. Raises PERSON_GONE."""
        if not text.strip():
            return None
        known = self._people.person(person)
        with self._acts.recording(ActKind.ADD_NOTE, detail=known.facts.full_name, people=1):
            return self._jottings.add_note(known.id, text.strip())

    def edit_note(self, note: int, text: str) -> None:
        """Another text for a note; without one the note is removed. Raises PERSON_GONE."""
        if not text.strip():
            self.remove_note(note)
            return
        with self._acts.recording(ActKind.EDIT_NOTE, detail=self._owner(note), people=1):
            self._jottings.edit_note(note, text.strip())

    def remove_note(self, note: int) -> None:
        """Take a note away. Raises `Trouble` PERSON_GONE."""
        with self._acts.recording(ActKind.REMOVE_NOTE, detail=self._owner(note), people=1):
            self._jottings.remove_note(note)

    def tag(self, people: Collection[PersonId], name: str) -> None:
        """Give people a tag; one of blanks alone changes nothing."""
        tag = " ".join(name.split())
        if tag:
            with self._acts.recording(ActKind.TAG, detail=tag, people=len(people)):
                self._jottings.tag(people, tag)

    def untag(self, people: Collection[PersonId], name: str) -> None:
        """Take a tag from people."""
        tag = " ".join(name.split())
        with self._acts.recording(ActKind.UNTAG, detail=tag, people=len(people)):
            self._jottings.untag(people, tag)

    def put_away(self, people: Collection[PersonId]) -> None:
        """Keep people out of every list; nothing about them is lost."""
        detail = self._only_name(people)
        with self._acts.recording(ActKind.PUT_AWAY, detail=detail, people=len(people)):
            self._people.put_away(people)

    def bring_back(self, people: Collection[PersonId]) -> None:
        """Take people back into the lists."""
        detail = self._only_name(people)
        with self._acts.recording(ActKind.BRING_BACK, detail=detail, people=len(people)):
            self._people.bring_back(people)

    def merge(self, keep: PersonId, other: PersonId) -> None:
        """Let `other` become a part of `keep`; what differs is kept as a note.

        Raises `Trouble` PERSON_GONE.
        """
        kept, merged = self._people.person(keep), self._people.person(other)
        if kept.id == merged.id:
            return
        with self._acts.recording(ActKind.MERGE, detail=kept.facts.full_name, people=2):
            self._people.merge(kept.id, merged.id)

    def last_act(self) -> Act | None:
        """The step that undo would take back next."""
        return self._acts.last()

    def undo(self) -> Undone | None:
        """Take the newest step back; None where nothing is left to undo.

        Whoever was written to since, and words typed since, stay.
        """
        self._fold()
        return self._acts.undo()

    def together(self) -> AbstractContextManager[None]:
        """Around several changes: they are kept all of them or none; each stays a step."""
        return self._acts.together()

    def forget_acts(self) -> None:
        """From now on nothing that was done so far can be undone; what it did stays."""
        self._acts.forget()

    def _editing(self, known: Person) -> AbstractContextManager[None]:
        return self._acts.recording(ActKind.EDIT_PERSON, detail=known.facts.full_name, people=1)

    def _owner(self, note: int) -> str:
        return self._people.person(self._jottings.owner(note)).facts.full_name

    def _only_name(self, people: Collection[PersonId]) -> str:
        if len(people) != 1:
            return ""
        return self._people.person(next(iter(people))).facts.full_name


def _proposed(facts: Facts) -> Salutation:
    # Its patterns are made when it is loaded, and nobody is added before the window is there.
    from cordially.domain.salutation import propose  # noqa: PLC0415

    return propose(facts.given_name, facts.family_name)
