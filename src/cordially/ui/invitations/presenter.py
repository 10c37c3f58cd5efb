"""What happens with the invitations; knows nothing of Qt's widgets."""

from collections.abc import Callable
from functools import partial

from cordially.domain.background import BackgroundFact
from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.invitations import (
    Ground,
    IntroductionId,
    IntroductionStanding,
    InvitationId,
    Outcome,
)
from cordially.domain.messages import CompositionId
from cordially.domain.people import PersonId, PersonRow
from cordially.ui.invitations.add_row import Newcomer
from cordially.ui.invitations.asking import MOST, SEARCH, Asking, suggested
from cordially.ui.invitations.limits_presenter import LimitsPresenter
from cordially.ui.invitations.screen import InvitationsScreen
from cordially.ui.invitations.work import Everything, InvitingWork, LetterPage, OnePage
from cordially.ui.tasks import TaskRunner

_LIST = "invitations.list"
_PAGE = "invitations.page"
_WORDS = "invitations.words"


class InvitationsPresenter:
    """Asks the store, and tells the screen."""

    def __init__(self, work: InvitingWork, tasks: TaskRunner, screen: InvitationsScreen) -> None:
        self._work = work
        self._tasks = tasks
        self._screen = screen
        self._page: OnePage | None = None
        self.asking = Asking(work, tasks, screen, self)
        self.limits = LimitsPresenter(work, tasks, screen, self)

    @property
    def page(self) -> OnePage | None:
        """The invitation in front, if one is."""
        return self._page

    # The first page.

    def look(self) -> None:
        """Look at everything again."""
        self._tasks.run(self._work.everything, self._screen.show_everything, latest=_LIST)

    def search(self, words: str) -> None:
        """Offer known people under a name with whom the user is not connected."""
        if words:
            found = partial(self._work.not_connected, words, MOST)
            self._tasks.run(found, self._suggest, latest=SEARCH)
        else:
            self._tasks.run(_nobody, self._suggest, latest=SEARCH)

    def invite(self, newcomer: Newcomer) -> None:
        """Invite somebody new."""
        self._tasks.run(
            partial(self._work.invite, newcomer.facts, newcomer.profile),
            self._invited,
            trouble=self._screen.show_trouble,
        )

    def invite_person(self, person: PersonId) -> None:
        """Invite somebody known; where an invitation is begun, go on with that one."""
        self._tasks.run(
            partial(self._work.invite_person, person),
            self._invited,
            trouble=partial(self._not_invited, person),
        )

    def move(self, invitation: InvitationId, places: int) -> None:
        """Another place in the queue."""
        self._change(partial(self._work.move, invitation, places))

    def put_away(self, invitation: InvitationId) -> None:
        """Out of the queue."""
        self._change(partial(self._work.put_away, invitation))

    def settle(self, invitation: InvitationId, outcome: Outcome | None) -> None:
        """What became of it."""
        self._change(partial(self._work.settle, invitation, outcome))

    def settle_introduction(
        self, introduction: IntroductionId, standing: IntroductionStanding
    ) -> None:
        """How far an introduction is."""
        self._change(partial(self._work.settle_introduction, introduction, standing))

    # One invitation.

    def open(self, invitation: InvitationId) -> None:
        """Have an invitation in front."""
        self._tasks.run(
            partial(self._work.page, invitation),
            self._open,
            trouble=self._gone,
            latest=_PAGE,
        )

    def look_at_page(self) -> None:
        """Look at the invitation in front again, as after an undo."""
        if self._page is not None:
            self._tasks.run(
                partial(self._work.page, self._page.invitation.id),
                self._refresh,
                trouble=self._gone,
                latest=_PAGE,
            )

    def open_letter(self, composition: CompositionId, instead: Callable[[], None]) -> None:
        """Have in front what a letter belongs to; `instead`, where it belongs to nothing."""
        self._tasks.run(
            partial(self._work.letter_with, composition),
            partial(self._letter_found, instead),
            trouble=self._gone,
            latest=_PAGE,
        )

    def put_page_aside(self) -> None:
        """Something else comes in front."""
        self._page = None

    def leave(self) -> None:
        """Go back to the first page."""
        self._page = None
        self._screen.show_list()
        self.look()

    def choose_ground(self, ground: Ground) -> None:
        """Why this person."""
        if self._page is not None:
            number = self._page.invitation.id
            self._on_page(partial(self._work.choose_ground, number, ground))

    def write_words(self, words: str) -> None:
        """The answer as it stands after a key; what is asked of the store next knows it."""
        if self._page is not None:
            self._tasks.run(
                partial(self._work.write_words, self._page.invitation.id, words),
                latest=_WORDS,
                trouble=self._screen.show_trouble,
            )

    def add_fact(self, fact: BackgroundFact) -> None:
        """Something the user knows of the one in front."""
        if self._page is not None and self._page.invitation.person is not None:
            whose = BackgroundFact(
                self._page.invitation.person,
                fact.kind,
                fact.name,
                fact.detail,
                fact.begun,
                fact.ended,
            )
            self._on_page(partial(self._work.add_fact, self._page.invitation.id, whose))

    def remove_fact(self, fact: BackgroundFact) -> None:
        """Something that is not so."""
        if self._page is not None:
            self._on_page(partial(self._work.remove_fact, self._page.invitation.id, fact))

    # How it is done.

    def _change(self, work: "partial[Everything]") -> None:
        self._tasks.run(work, self._changed, trouble=self._gone)

    def _changed(self, everything: Everything) -> None:
        self._screen.show_everything(everything)
        self._screen.offer_undo(everything.act)

    def _on_page(self, work: "partial[OnePage]") -> None:
        self._tasks.run(work, self._page_changed, trouble=self._gone)

    def _page_changed(self, page: OnePage) -> None:
        self._screen.offer_undo(page.act)
        self._refresh(page)

    def _refresh(self, page: OnePage) -> None:
        if self._page is not None and page.invitation.id == self._page.invitation.id:
            self._page = page
            self._screen.refresh_page(page)

    def _open(self, page: OnePage) -> None:
        self._page = page
        self._screen.show_page(page)

    def _invited(self, page: OnePage) -> None:
        self._open(page)
        self._screen.offer_undo(page.act)
        self.look()

    def _not_invited(self, person: PersonId, trouble: Trouble) -> None:
        """An invitation that is begun is gone on with; everything else is said."""
        if trouble.kind is TroubleKind.INVITED_ALREADY:
            self._tasks.run(partial(self._work.open_of, person), partial(self._go_on, trouble))
        else:
            self._screen.show_trouble(trouble)

    def _go_on(self, trouble: Trouble, invitation: InvitationId | None) -> None:
        if invitation is None:
            self._screen.show_trouble(trouble)
        else:
            self.open(invitation)

    def _gone(self, trouble: Trouble) -> None:
        self._screen.show_trouble(trouble)
        self.leave()

    def _letter_found(
        self, instead: Callable[[], None], found: OnePage | LetterPage | None
    ) -> None:
        if isinstance(found, OnePage):
            self._open(found)
        elif found is not None:
            self.asking.show(found)
        else:
            instead()

    def _suggest(self, found: list[PersonRow]) -> None:
        self._screen.show_suggestions(tuple(suggested(row) for row in found))


def _nobody() -> list[PersonRow]:
    return []
