"""What the invitations have done on the store's thread, each call one piece of work."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from cordially.domain.acts import Act
from cordially.domain.background import BackgroundFact
from cordially.domain.invitations import (
    Ground,
    Introduction,
    IntroductionId,
    IntroductionStanding,
    Invitation,
    InvitationId,
    Outcome,
    Pace,
)
from cordially.domain.messages import CompositionId
from cordially.domain.people import Column, Facts, Filter, Mark, PersonId, PersonRow
from cordially.etiquette.document import Account
from cordially.etiquette.pace_limits import Figure
from cordially.services.common_ground import Ground as CommonGround
from cordially.services.contacts import Contacts
from cordially.services.inviting import Board
from cordially.services.inviting_services import InvitingServices
from cordially.services.pace import Limits
from cordially.ui.invitations.words import asking_title, invitation_title, thanks_title


@dataclass(frozen=True, slots=True)
class Everything:
    """The first page; `act` is what can be undone, None where nothing changed."""

    board: Board
    introductions: tuple[Introduction, ...]
    act: Act | None = None


@dataclass(frozen=True, slots=True)
class OnePage:
    """One invitation with what is around it; `act` as above."""

    invitation: Invitation
    pace: Pace
    ground: CommonGround | None
    act: Act | None = None


@dataclass(frozen=True, slots=True)
class LetterPage:
    """A letter of an introduction: which, and what it belongs to."""

    introduction: Introduction
    composition: CompositionId
    thanks: bool
    act: Act | None = None


class InvitingWork:
    """Each method runs on the store's thread and raises as the services do."""

    def __init__(self, services: InvitingServices, contacts: Contacts) -> None:
        self._inviting = services.inviting
        self._introducing = services.introducing
        self._pacing = services.pacing
        self._common = services.common_ground
        self._contacts = contacts

    def everything(self) -> Everything:
        """The first page."""
        return Everything(self._inviting.board(), self._introducing.everyone())

    def page(self, invitation: InvitationId) -> OnePage:
        """One invitation."""
        one = self._inviting.one(invitation)
        ground = None if one.person is None else self._common.with_person(one.person)
        return OnePage(one, self._inviting.pace(), ground)

    def invite(self, facts: Facts, profile: str) -> OnePage:
        """Somebody new, or whoever has this profile."""
        return self._invited(partial(self._inviting.invite, invitation_title(), facts, profile))

    def invite_person(self, person: PersonId) -> OnePage:
        """Somebody known."""
        return self._invited(partial(self._inviting.invite_person, invitation_title(), person))

    def open_of(self, person: PersonId) -> InvitationId | None:
        """An invitation to somebody that is still to go out, if there is one."""
        board = self._inviting.board()
        return next((one.id for one in (*board.today, *board.queue) if one.person == person), None)

    def letter_with(self, composition: CompositionId) -> OnePage | LetterPage | None:
        """The invitation or the introduction that a letter belongs to, if one does."""
        board = self._inviting.board()
        for one in (*board.today, *board.queue, *board.waiting, *board.settled):
            if one.composition == composition:
                return self.page(one.id)
        for asked in self._introducing.everyone():
            if composition in {asked.composition, asked.thanks}:
                return LetterPage(asked, composition, thanks=composition == asked.thanks)
        return None

    def choose_ground(self, invitation: InvitationId, ground: Ground) -> OnePage:
        """Why this person."""
        return self._on_page(invitation, partial(self._inviting.choose_ground, invitation, ground))

    def write_words(self, invitation: InvitationId, words: str) -> Invitation:
        """The answer as it stands."""
        return self._inviting.write_words(invitation, words)

    def add_fact(self, invitation: InvitationId, fact: BackgroundFact) -> OnePage:
        """Something the user knows."""
        return self._on_page(invitation, partial(self._common.add, fact))

    def remove_fact(self, invitation: InvitationId, fact: BackgroundFact) -> OnePage:
        """Something that is not so."""
        return self._on_page(invitation, partial(self._common.remove, fact))

    def move(self, invitation: InvitationId, places: int) -> Everything:
        """Another place in the queue."""
        return self._then_everything(partial(self._inviting.move, invitation, places))

    def put_away(self, invitation: InvitationId) -> Everything:
        """Out of the queue."""
        return self._then_everything(partial(self._inviting.put_away, invitation))

    def settle(self, invitation: InvitationId, outcome: Outcome | None) -> Everything:
        """What became of it."""
        return self._then_everything(partial(self._inviting.settle, invitation, outcome))

    def settle_introduction(
        self, introduction: IntroductionId, standing: IntroductionStanding
    ) -> Everything:
        """How far an introduction is."""
        return self._then_everything(partial(self._introducing.settle, introduction, standing))

    def ask(self, invitation: InvitationId, helper: PersonId) -> LetterPage:
        """The letter that asks somebody for an introduction."""
        before = self._contacts.last_act()
        title = asking_title(self._inviting.one(invitation).name)
        made = self._introducing.ask(title, invitation, helper)
        return self._asking(made, self._since(before))

    def letter_of(self, introduction: IntroductionId) -> LetterPage | None:
        """The letter that asks, or the thanks where they were begun; None where neither is."""
        one = self._introducing.one(introduction)
        if one.thanks is not None:
            return LetterPage(one, one.thanks, thanks=True)
        return None if one.composition is None else self._asking(one, None)

    def thank(self, introduction: IntroductionId) -> LetterPage:
        """The letter that thanks."""
        before = self._contacts.last_act()
        title = thanks_title(self._introducing.one(introduction).target_name)
        letter = self._introducing.thank(title, introduction)
        one = self._introducing.one(introduction)
        return LetterPage(one, letter, thanks=True, act=self._since(before))

    def helpers(self, invitation: InvitationId, query: str, most: int) -> list[PersonRow]:
        """Connections found under a name, besides the one to be invited."""
        one = self._inviting.one(invitation)
        found = self._contacts.rows(Filter(query=query), Column.NAME)
        connected = (row for row in found if _is_connected(row) and row.id != one.person)
        return [row for row, _ in zip(connected, range(most), strict=False)]

    def not_connected(self, query: str, most: int) -> list[PersonRow]:
        """Known people found under a name with whom the user is not connected."""
        found = self._contacts.rows(Filter(query=query), Column.NAME)
        others = (row for row in found if not _is_connected(row))
        return [row for row, _ in zip(others, range(most), strict=False)]

    def limits(self) -> Limits:
        """Every figure."""
        return self._pacing.limits()

    def set_figure(self, figure: Figure, value: int | None) -> Limits:
        """Another figure."""
        self._pacing.set_figure(figure, value)
        return self._pacing.limits()

    def set_account(self, account: Account) -> Limits:
        """Another kind of account."""
        self._pacing.set_account(account)
        return self._pacing.limits()

    def _asking(self, one: Introduction, act: Act | None) -> LetterPage:
        return LetterPage(one, one.composition or CompositionId(0), thanks=False, act=act)

    def _invited(self, invite: Callable[[], Invitation]) -> OnePage:
        before = self._contacts.last_act()
        page = self.page(invite().id)
        return OnePage(page.invitation, page.pace, page.ground, self._since(before))

    def _on_page(self, invitation: InvitationId, act: Callable[[], object]) -> OnePage:
        before = self._contacts.last_act()
        act()
        page = self.page(invitation)
        return OnePage(page.invitation, page.pace, page.ground, self._since(before))

    def _then_everything(self, act: Callable[[], None]) -> Everything:
        before = self._contacts.last_act()
        act()
        return Everything(self._inviting.board(), self._introducing.everyone(), self._since(before))

    def _since(self, before: Act | None) -> Act | None:
        after = self._contacts.last_act()
        return None if after == before else after


def _is_connected(row: PersonRow) -> bool:
    return bool(row.connected_on) and Mark.NO_LONGER_CONNECTED not in row.marks
