"""Writing to several people one by one: the composition, its texts and its recipients."""

from collections.abc import Callable, Collection

from cordially.delivery.hand_off import limit
from cordially.domain.acts import ActKind
from cordially.domain.desk import Brief, Changed, Desk, Listed, Seat
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.merge_fields import Values, render
from cordially.domain.messages import LETTERS, Channel, CompositionId, Kind, RecipientId
from cordially.domain.people import Person, PersonId, Tie
from cordially.domain.typed import text_of
from cordially.etiquette.document import Account
from cordially.services.composing_needs import Briefs, Compositions, Recipients, Ties, Typing
from cordially.services.starting_texts import place_personal, starting_text

__all__ = ["CLOSE_TIES", "FEWEST_TIES", "Composing", "Typing"]

FEWEST_TIES = 3
"""With fewer strong and warm ties a choice by relationship leaves next to nobody."""

CLOSE_TIES = frozenset({Tie.STRONG, Tie.WARM})
"""The ties that a choice by relationship keeps."""


class Composing:
    """Runs on the store's thread. What was typed and not folded yet is in every answer."""

    def __init__(
        self,
        compositions: Compositions,
        recipients: Recipients,
        ties: Ties,
        briefs: Briefs,
        typing: Typing,
        own_name: Callable[[], str],
        account: Callable[[], str] = str,
    ) -> None:
        """`own_name` is what the user signs with, empty where it is not known.

        `account` names the LinkedIn account one writes with, as a setting keeps it.
        """
        self._compositions = compositions
        self._recipients = recipients
        self._ties = ties
        self._briefs = briefs
        self._typing = typing
        self._own_name = own_name
        self._account = account

    def open_list(self) -> tuple[Listed, ...]:
        """Every message to several that was not put away, the last opened first.

        Letters to one person are not among them: each is shown where it arose.
        """
        listed = self._compositions.listed(self._typing.pending())
        return tuple(one for one in listed if one.kind not in LETTERS)

    def open_letters(self) -> tuple[Listed, ...]:
        """Every letter to one person that was not put away and not sent, the newest first."""
        listed = self._compositions.listed(self._typing.pending())
        return tuple(one for one in listed if one.kind in LETTERS and _is_open(one))

    def create(
        self,
        title: str,
        kind: Kind,
        people: Collection[PersonId] = (),
        *,
        text: str = "",
        channel: Channel = Channel.LINKEDIN,
        reason: str = "",
    ) -> CompositionId:
        """A new composition; without a text it starts with the kind's starter.

        `reason` is what was said when the choice was kept in spite of a warning.
        """
        whole = place_personal(text) if text.strip() else starting_text(kind, self._own_name())
        composition = self._compositions.create(title, kind, channel, whole, reason)
        self._recipients.start(composition, people)
        return composition

    def begin_letter(
        self, title: str, kind: Kind, person: PersonId, text: str, *, own: str = ""
    ) -> CompositionId:
        """A letter to one person that starts with `text`, the fields in it filled if known.

        `own` are words in it that the user has written before, and only for this person.

        One of the same kind and title to the same person of which nothing was sent is gone
        on with instead, as it was left; only where it is empty it takes this text. A new one
        is there in whole or not at all. Raises `Trouble` PERSON_GONE.
        """
        values = _values_of(self._briefs.brief(person).person)
        filled = render(text, values).text
        given = _given(filled, render(own, values).text)
        begun = self._compositions.unfinished_letter(kind, title, person)
        if begun is None:
            with self._compositions.together():
                begun = self._compositions.create(title, kind, Channel.LINKEDIN, filled, "")
                self._recipients.start(begun, (person,))
                self._compositions.set_started_as(begun, given)
        elif not self.desk(begun).composition.text.strip():
            # As if typed: a fold inside a step that fails would lose all that is pending.
            self._typing.note(text_of(begun), filled)
            self._compositions.set_started_as(begun, given)
        return begun

    def desk(self, composition: CompositionId) -> Desk:
        """All the composer shows. Raises `Trouble` COMPOSITION_GONE."""
        found = self._compositions.one(composition, self._typing.pending())
        if found is None:
            raise Trouble(TroubleKind.COMPOSITION_GONE)
        written = found[0]
        most = limit(written.channel, written.kind, Account.named(self._account()))
        return Desk(*found, most)

    def open(self, composition: CompositionId) -> Desk:
        """The same, and from now on this is the composition opened last."""
        desk = self.desk(composition)
        self._compositions.set_opened(composition)
        return desk

    def brief(self, recipient: RecipientId) -> Brief:
        """What one knows about a recipient. Raises `Trouble` PERSON_GONE."""
        return self._briefs.brief(self.seat(recipient)[1].person)

    def set_kind(self, composition: CompositionId, kind: Kind) -> None:
        """Another kind; the text stays."""
        self._compositions.set_kind(composition, kind)

    def keep_choice(self, composition: CompositionId, reason: str) -> None:
        """Keep the choice in spite of a warning, and why; an empty reason takes it back."""
        self._compositions.set_choice_reason(composition, reason.strip())

    def set_people(
        self, composition: CompositionId, people: Collection[PersonId], *, reason: str = ""
    ) -> Changed:
        """Exactly these recipients, as one step; those already there keep place and line.

        `reason` is kept as by `keep_choice`: the choice is another one now.
        """
        before = self._recipients.people(composition)
        wanted, had = set(people), set(before)
        add = [person for person in people if person not in had]
        remove = [person for person in before if person not in wanted]
        kind = ActKind.ADD_RECIPIENTS if len(add) >= len(remove) else ActKind.REMOVE_RECIPIENTS
        changed = self._change(kind, composition, add=add, remove=remove)
        self.keep_choice(composition, reason)
        return changed

    def choose_by_relationship(self, composition: CompositionId) -> Changed | None:
        """Keep strong and warm ties as one step; None, and nothing done, below three."""
        people = self._recipients.people(composition)
        ties = self._ties.ties(people)
        quiet = [person for person in people if ties.get(person) not in CLOSE_TIES]
        if len(people) - len(quiet) < FEWEST_TIES:
            return None
        return self._change(ActKind.CHOOSE_BY_RELATIONSHIP, composition, remove=quiet)

    def leave_out(self, recipient: RecipientId) -> None:
        """Leave a recipient out on the way; can be undone. Raises `Trouble` PERSON_GONE."""
        self._recipients.leave_out(recipient, self.seat(recipient)[1].name)

    def take_in(self, recipient: RecipientId) -> None:
        """Take back one left out or skipped; can be undone. Raises `Trouble` PERSON_GONE."""
        self._recipients.take_in(recipient, self.seat(recipient)[1].name)

    def skip(self, recipient: RecipientId) -> None:
        """Skip a recipient; can be undone. Raises `Trouble` PERSON_GONE."""
        self._recipients.skip(recipient, self.seat(recipient)[1].name)

    def put_away(self, composition: CompositionId) -> None:
        """Put a composition away; can be undone. Raises `Trouble` COMPOSITION_GONE."""
        self._compositions.put_away(composition, self.desk(composition).composition.title)

    def move_to(self, recipient: RecipientId) -> None:
        """The recipient being written to: after a restart the composition opens there.

        What was typed for the one that is left is folded in. Raises `Trouble` PERSON_GONE.
        """
        self.fold()
        self._compositions.set_current(self.seat(recipient)[0].composition.id, recipient)

    def seat(self, recipient: RecipientId) -> tuple[Desk, Seat]:
        """The desk of a recipient, and the seat. Raises `Trouble` PERSON_GONE."""
        composition = self._compositions.of_recipient(recipient)
        desk = self.desk(composition) if composition is not None else None
        seat = desk.seat(recipient) if desk else None
        if desk is None or seat is None:
            raise Trouble(TroubleKind.PERSON_GONE)
        return desk, seat

    def fold(self) -> None:
        """Fold what was typed into the store: at start, at rest, when a recipient is left."""
        self._typing.fold(self._compositions.write)

    def _change(
        self,
        kind: ActKind,
        composition: CompositionId,
        *,
        add: Collection[PersonId] = (),
        remove: Collection[PersonId] = (),
    ) -> Changed:
        # A line that waits outside the store could not come back by undo.
        self.fold()
        return self._recipients.change(kind, composition, add=add, remove=remove)


def _values_of(person: Person) -> Values:
    facts = person.facts
    return Values(person.salutation.name, facts.family_name, facts.company, facts.position, "")


def _is_open(letter: Listed) -> bool:
    counts = letter.counts
    return bool(counts.to_write or counts.ready or counts.awaiting)


def _given(text: str, own: str) -> str:
    """The text without the lines that hold words of the user's own."""
    words = [line.strip().casefold() for line in own.splitlines() if line.strip()]
    return "\n".join(
        line for line in text.splitlines() if not any(one in line.casefold() for one in words)
    )
