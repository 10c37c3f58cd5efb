"""Who stands in the side of the contacts, and what is done to them there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from cordially.domain.clock import Clock
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.follow_ups import ReminderId
from cordially.domain.people import Facts, Person, PersonId, PersonRow, Tie
from cordially.domain.ties import TieReason, propose
from cordially.ui.contacts.deeds import Deeds
from cordially.ui.contacts.needs import MoreDeeds, People
from cordially.ui.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class Known:
    """One person as the side shows them.

    `others` bear the same name; `reason` is what the history proposes a tie from; `said`
    holds what LinkedIn says where the user's word differs, else empty strings.
    """

    person: Person
    others: tuple[PersonRow, ...]
    reason: TieReason
    said: Facts


@dataclass(frozen=True, slots=True)
class Form:
    """What stands in the fields of the form; `emails` are parted by commas."""

    given_name: str = ""
    family_name: str = ""
    company: str = ""
    position: str = ""
    profile: str = ""
    emails: str = ""
    how_we_met: str = ""

    @property
    def facts(self) -> Facts:
        """The part of it that LinkedIn also has a word on."""
        return Facts(self.given_name, self.family_name, self.company, self.position)


class SideScreen(Protocol):
    """What the presenter needs from the side."""

    def show_nobody(self) -> None:
        """Nobody is chosen."""
        ...

    def show_known(self, known: Known) -> None:
        """Show one person; in place, where it is the same one as before."""
        ...

    def show_several(self, people: Sequence[PersonRow]) -> None:
        """Show that several are chosen."""
        ...

    def show_form(self, form: Form, linkedin: Facts | None) -> None:
        """Show the form: for a new person, or with what LinkedIn says beside it."""
        ...

    def show_form_trouble(self, trouble: Trouble) -> None:
        """Say beside the form why it is not kept."""
        ...

    def show_added(self, person: PersonId) -> None:
        """Look for a person who was just added, and choose them."""
        ...


class SidePresenter:
    """Follows the choice in the table; edits go through `Deeds`."""

    def __init__(
        self,
        people: People,
        more: MoreDeeds,
        tasks: TaskRunner,
        deeds: Deeds,
        clock: Clock,
        screen: SideScreen,
    ) -> None:
        self._people = people
        self._more = more
        self._tasks = tasks
        self._deeds = deeds
        self._clock = clock
        self._screen = screen
        self._chosen: tuple[PersonRow, ...] = ()
        self._known: Known | None = None
        self._edited: Person | None = None
        self._form_is_open = False

    @property
    def ids(self) -> tuple[PersonId, ...]:
        """Who is chosen."""
        return tuple(row.id for row in self._chosen)

    @property
    def known(self) -> Known | None:
        """The one person shown, or None."""
        return self._known

    def choose(self, rows: Sequence[PersonRow]) -> None:
        """Follow the choice. An open form stays until it is saved or cancelled."""
        self._chosen = tuple(rows)
        if not self._form_is_open:
            self._show_chosen()

    def refresh(self) -> None:
        """Look again at who is shown, as after a change."""
        if not self._form_is_open:
            self._show_chosen()

    def tag(self, name: str) -> None:
        """Put a tag on everybody chosen; blanks alone are none."""
        if name.strip() and self._chosen:
            self._deeds.do(partial(self._people.tag, self.ids, name))

    def untag(self, name: str) -> None:
        """Take a tag off everybody chosen."""
        if self._chosen:
            self._deeds.do(partial(self._people.untag, self.ids, name))

    def set_tie(self, tie: Tie | None) -> None:
        """Correct the tie of everybody chosen; None goes back to the proposal."""
        if self._chosen:
            self._deeds.do(partial(self._people.set_tie, self.ids, tie))

    def put_away(self) -> None:
        """Put everybody chosen away."""
        if self._chosen:
            self._deeds.do(partial(self._people.put_away, self.ids))

    def bring_back(self) -> None:
        """Bring everybody chosen back."""
        if self._chosen:
            self._deeds.do(partial(self._people.bring_back, self.ids))

    def set_how_we_met(self, person: PersonId, text: str) -> None:
        """Keep how one met, where it changed."""
        if self._known is None or self._known.person.id != person:
            before = None
        else:
            before = self._known.person.how_we_met
        if text.strip() != before:
            self._deeds.do(partial(self._people.set_how_we_met, person, text))

    def set_salutation(self, person: PersonId, name: str) -> None:
        """Keep a salutation; an empty one is proposed anew."""
        self._deeds.do(partial(self._people.set_salutation, person, name))

    def add_note(self, person: PersonId, text: str) -> None:
        """Add a note, unless it is empty."""
        if text.strip():
            self._deeds.do(partial(self._people.add_note, person, text))

    def edit_note(self, note: int, text: str) -> None:
        """Change a note; an emptied one is removed."""
        self._deeds.do(partial(self._people.edit_note, note, text))

    def remove_note(self, note: int) -> None:
        """Remove a note."""
        self._deeds.do(partial(self._people.remove_note, note))

    def leave_alone(self, person: PersonId, reason: str) -> None:
        """Write nothing to a person from now on."""
        self._deeds.do(partial(self._more.leave_alone, person, reason))

    def write_again(self, person: PersonId) -> None:
        """Let a person be written to again."""
        self._deeds.do(partial(self._more.write_again, person))

    def forget(self, recorded: int) -> None:
        """Let what was recorded hold no longer."""
        self._deeds.do(partial(self._more.forget, ReminderId(recorded)))

    def start_adding(self) -> None:
        """Open the form for a new person."""
        self._edited = None
        self._form_is_open = True
        self._screen.show_form(Form(), None)

    def start_editing(self) -> None:
        """Open the form for the person shown."""
        if self._known is None:
            return
        self._edited = self._known.person
        self._form_is_open = True
        self._screen.show_form(_form_of(self._edited), self._edited.linkedin)

    def cancel_form(self) -> None:
        """Close the form; nothing is kept of it."""
        self._form_is_open = False
        self._edited = None
        self._show_chosen()

    def save(self, form: Form) -> None:
        """Keep what the form holds, or say beside it why not."""
        if not form.facts.over(self._linkedin()).full_name.strip():
            self._screen.show_form_trouble(Trouble(TroubleKind.NAME_NEEDED))
        elif self._edited is None:
            self._deeds.do(
                partial(
                    self._people.add,
                    form.facts,
                    profile=form.profile,
                    email=form.emails,
                    how_we_met=form.how_we_met,
                ),
                self._show_added,
                self._screen.show_form_trouble,
            )
        else:
            self._save_next(_parts(self._people, self._edited, form))

    def _save_next(self, parts: tuple[Callable[[], None], ...], _answer: None = None) -> None:
        """Each part is a step of its own, so that each can be undone."""
        if parts:
            self._deeds.do(
                parts[0],
                partial(self._save_next, parts[1:]),
                self._screen.show_form_trouble,
            )
        else:
            self.cancel_form()

    def _show_added(self, person: PersonId) -> None:
        self._form_is_open = False
        self._screen.show_added(person)

    def _linkedin(self) -> Facts:
        return self._edited.linkedin if self._edited else Facts()

    def _show_chosen(self) -> None:
        if not self._chosen:
            self._known = None
            self._screen.show_nobody()
        elif len(self._chosen) > 1:
            self._known = None
            self._screen.show_several(self._chosen)
        else:
            self._tasks.run(
                partial(_look_at, self._people, self._chosen[0].id),
                partial(self._show, self._chosen[0].id),
                trouble=self._gone,
                latest="contacts-person",
            )

    def _show(self, asked: PersonId, found: tuple[Person, tuple[PersonRow, ...]]) -> None:
        if self.ids != (asked,) or self._form_is_open:
            return
        person, others = found
        reason = propose(person.history, self._clock.today())
        self._known = Known(person, others, reason, _said_otherwise(person))
        self._screen.show_known(self._known)

    def _gone(self, _trouble: Trouble) -> None:
        self._known = None
        self._screen.show_nobody()


def _look_at(people: People, person: PersonId) -> tuple[Person, tuple[PersonRow, ...]]:
    return people.person(person), tuple(people.same_named(person))


def _said_otherwise(person: Person) -> Facts:
    """What LinkedIn says wherever the user's own word stands instead."""
    own, said = person.own, person.linkedin
    return Facts(
        said.given_name if own.given_name not in {"", said.given_name} else "",
        said.family_name if own.family_name not in {"", said.family_name} else "",
        said.company if own.company not in {"", said.company} else "",
        said.position if own.position not in {"", said.position} else "",
    )


def _form_of(person: Person) -> Form:
    facts = person.facts
    return Form(
        facts.given_name,
        facts.family_name,
        facts.company,
        facts.position,
        person.profile,
        ", ".join(person.emails),
        person.how_we_met,
    )


def _parts(people: People, person: Person, form: Form) -> tuple[Callable[[], None], ...]:
    """What of a form differs from what is known, as steps to take."""
    known = _form_of(person)
    parts: list[Callable[[], None]] = []
    if form.profile.strip() != known.profile:
        parts.append(partial(people.set_profile, person.id, form.profile))
    if _emails(form.emails) != list(person.emails):
        parts.append(partial(people.set_emails, person.id, _emails(form.emails)))
    if form.how_we_met.strip() != known.how_we_met:
        parts.append(partial(people.set_how_we_met, person.id, form.how_we_met))
    if form.facts != known.facts:
        parts.append(partial(people.edit, person.id, form.facts))
    return tuple(parts)


def _emails(text: str) -> list[str]:
    return [part.strip() for part in text.replace(";", ",").split(",") if part.strip()]
