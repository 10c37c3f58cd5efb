"""Asking somebody for an introduction, and thanking for it; knows nothing of Qt's widgets."""

from functools import partial
from typing import Protocol

from cordially.domain.errors import Trouble
from cordially.domain.invitations import IntroductionId
from cordially.domain.people import Mark, PersonId, PersonRow
from cordially.ui.invitations.screen import InvitationsScreen
from cordially.ui.invitations.suggestions import Suggested
from cordially.ui.invitations.words import how_shared, suggested_words
from cordially.ui.invitations.work import InvitingWork, LetterPage, OnePage
from cordially.ui.tasks import TaskRunner
from cordially.ui.widgets import shown

SEARCH = "invitations.search"
MOST = 20
"""So many people are offered under a name."""


class Front(Protocol):
    """What stands in front (`cordially.ui.invitations.presenter.InvitationsPresenter`)."""

    @property
    def page(self) -> OnePage | None:
        """The invitation in front, if one is."""
        ...

    def put_page_aside(self) -> None:
        """Something else comes in front."""
        ...

    def leave(self) -> None:
        """Go back to the first page."""
        ...

    def look(self) -> None:
        """Look at everything again."""
        ...


class Asking:
    """Offers whom to ask, and has the letters in front."""

    def __init__(
        self, work: InvitingWork, tasks: TaskRunner, screen: InvitationsScreen, presenter: Front
    ) -> None:
        self._work = work
        self._tasks = tasks
        self._screen = screen
        self._presenter = presenter

    def choose_helper(self) -> None:
        """Ask who can introduce the user to the one in front."""
        page = self._presenter.page
        if page is None:
            return
        shared = page.ground.shared if page.ground is not None else ()
        known = tuple(
            Suggested(one.person, f"{shown(one.name, limit=80)} — {how_shared(one.how)}")
            for one in shared
            if one.person is not None
        )
        self._screen.show_helpers(page.invitation.name, known, known=True)

    def search_helper(self, words: str) -> None:
        """Look for whom to ask among the connections."""
        page = self._presenter.page
        if page is None:
            return
        if not words:
            self.choose_helper()
            return
        self._tasks.run(
            partial(self._work.helpers, page.invitation.id, words, MOST),
            self._show_helpers,
            latest=SEARCH,
        )

    def ask_helper(self, helper: PersonId) -> None:
        """Begin the letter that asks."""
        page = self._presenter.page
        if page is not None:
            self._tasks.run(
                partial(self._work.ask, page.invitation.id, helper),
                self._show_made,
                trouble=self._screen.show_trouble,
            )

    def open_introduction(self, introduction: IntroductionId) -> None:
        """The letter that belongs to it, in front."""
        self._tasks.run(
            partial(self._work.letter_of, introduction),
            self._show_made,
            trouble=self._gone,
        )

    def thank(self, introduction: IntroductionId) -> None:
        """The letter that thanks, in front."""
        self._tasks.run(
            partial(self._work.thank, introduction), self._show_made, trouble=self._gone
        )

    def show(self, page: LetterPage) -> None:
        """Have a letter in front."""
        self._presenter.put_page_aside()
        self._screen.show_letter(page, page.composition)
        self._screen.offer_undo(page.act)
        self._presenter.look()

    def _show_made(self, page: LetterPage | None) -> None:
        if page is not None:
            self.show(page)

    def _gone(self, trouble: Trouble) -> None:
        self._screen.show_trouble(trouble)
        self._presenter.leave()

    def _show_helpers(self, found: list[PersonRow]) -> None:
        page = self._presenter.page
        if page is not None:
            self._screen.show_helpers(
                page.invitation.name, tuple(suggested(row) for row in found), known=False
            )


def suggested(row: PersonRow) -> Suggested:
    """Somebody known, as they are offered."""
    was_connected = Mark.NO_LONGER_CONNECTED in row.marks
    words = suggested_words(row.name, row.position, row.company, was_connected=was_connected)
    return Suggested(row.id, words)
