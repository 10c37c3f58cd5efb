"""What is done on the pages of the invitations, besides the lines and the letter."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from cordially.domain.background import BackgroundFact
from cordially.domain.invitations import Ground
from cordially.domain.people import PersonId
from cordially.etiquette.document import Account
from cordially.etiquette.pace_limits import Figure
from cordially.ui.invitations.add_row import Newcomer
from cordially.ui.invitations.helper_page import HelperPage
from cordially.ui.invitations.invite_page import InvitePage
from cordially.ui.invitations.limits_page import LimitsPage
from cordially.ui.invitations.list_page import ListPage
from cordially.ui.invitations.parts import InvitationsParts
from cordially.ui.invitations.presenter import InvitationsPresenter


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of the pane."""

    list: ListPage
    page: InvitePage
    limits: LimitsPage
    helpers: HelperPage


class PageDeeds(QObject):
    """Carries a deed from a page to the presenter; lasts as long as the pages."""

    def __init__(
        self, presenter: InvitationsPresenter, pages: Pages, parts: InvitationsParts
    ) -> None:
        super().__init__(pages.list)
        self._presenter = presenter
        self._pages = pages
        self._copied = parts.copied
        self._statement = parts.statement
        self._tasks = parts.tasks
        self._connect()

    @Slot(str)
    def _search(self, words: str) -> None:
        self._presenter.search(words)

    @Slot(object)
    def _person_chosen(self, person: PersonId) -> None:
        self._presenter.invite_person(person)

    @Slot(object)
    def _newcomer(self, newcomer: Newcomer) -> None:
        self._presenter.invite(newcomer)

    @Slot()
    def _paste(self) -> None:
        text = self._copied()
        if text.strip():
            self._pages.list.add.take(text)
        else:
            self._pages.list.add.focus_field()

    @Slot(object)
    def _ground_chosen(self, ground: Ground) -> None:
        self._presenter.choose_ground(ground)
        self._pages.page.grounds.focus_answer()

    @Slot(str)
    def _words_typed(self, words: str) -> None:
        self._presenter.write_words(words)

    @Slot(object)
    def _fact_given(self, fact: BackgroundFact) -> None:
        self._presenter.add_fact(fact)
        self._pages.page.common.added()

    @Slot(object)
    def _fact_taken(self, fact: BackgroundFact) -> None:
        self._presenter.remove_fact(fact)

    @Slot()
    def _choose_helper(self) -> None:
        self._presenter.asking.choose_helper()

    @Slot()
    def _state(self) -> None:
        self._tasks.run(self._statement, self._stated)

    def _stated(self, statement: str) -> None:
        page = self._pages.page
        if not page.statement.isHidden():
            page.letter.write_at_end(statement)
            page.letter.focus_text()

    @Slot(str)
    def _search_helper(self, words: str) -> None:
        self._presenter.asking.search_helper(words)

    @Slot(object)
    def _helper_chosen(self, person: PersonId) -> None:
        self._presenter.asking.ask_helper(person)

    @Slot()
    def _open_limits(self) -> None:
        self._presenter.limits.open()

    @Slot(object, object)
    def _figure_set(self, figure: Figure, value: int | None) -> None:
        self._presenter.limits.set_figure(figure, value)

    @Slot(object)
    def _account_set(self, account: Account) -> None:
        self._presenter.limits.set_account(account)

    def _connect(self) -> None:
        pages = self._pages
        add, page = pages.list.add, pages.page
        pages.list.limits_wanted.connect(self._open_limits)
        add.searched.connect(self._search)
        add.person_chosen.connect(self._person_chosen)
        add.newcomer_given.connect(self._newcomer)
        add.clipboard_wanted.connect(self._paste)
        page.introduction_wanted.connect(self._choose_helper)
        page.statement_wanted.connect(self._state)
        page.grounds.ground_chosen.connect(self._ground_chosen)
        page.grounds.words_typed.connect(self._words_typed)
        page.common.fact_given.connect(self._fact_given)
        page.common.fact_taken.connect(self._fact_taken)
        pages.limits.figure_set.connect(self._figure_set)
        pages.limits.account_set.connect(self._account_set)
        pages.helpers.searched.connect(self._search_helper)
        pages.helpers.person_chosen.connect(self._helper_chosen)
