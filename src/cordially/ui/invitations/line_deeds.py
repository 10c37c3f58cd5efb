"""What is done with the lines of the first page."""

from cordially.domain.errors import Trouble
from cordially.domain.invitations import (
    Introduction,
    IntroductionStanding,
    Invitation,
    Outcome,
)
from cordially.domain.profile_address import profile_address, search_address
from cordially.ui.desktop import Browser
from cordially.ui.invitations.deeds import Deed
from cordially.ui.invitations.list_page import ListPage
from cordially.ui.invitations.presenter import InvitationsPresenter
from cordially.ui.invitations.rows import Line
from cordially.ui.shell import Shell

SENT_PAGE = "https://www.linkedin.com/mynetwork/invitation-manager/sent/"
"""LinkedIn's list of sent invitations, where they are withdrawn."""

_LONGEST_NAME = 100

_OUTCOMES = {
    Deed.ACCEPTED: Outcome.ACCEPTED,
    Deed.DECLINED: Outcome.DECLINED,
    Deed.WITHDRAWN: Outcome.WITHDRAWN,
    Deed.REOPEN: None,
}

_STANDINGS = {
    Deed.INTRODUCED: IntroductionStanding.INTRODUCED,
    Deed.NOT_INTRODUCED: IntroductionStanding.DECLINED,
}


class LineDeeds:
    """Carries a deed to the presenter, the page or the browser."""

    def __init__(
        self,
        presenter: InvitationsPresenter,
        page: ListPage,
        browser: Browser,
        shell: Shell,
    ) -> None:
        self._presenter = presenter
        self._page = page
        self._browser = browser
        self._shell = shell

    def do(self, deed: Deed, line: Line) -> None:
        """Do something with a line."""
        if line.introduction is not None:
            self._with_introduction(deed, line.introduction)
        elif line.invitation is not None:
            self._with_invitation(deed, line.invitation, line)

    def _with_invitation(self, deed: Deed, one: Invitation, line: Line) -> None:
        if deed in _OUTCOMES:
            self._page.stop_asking()
            self._presenter.settle(one.id, _OUTCOMES[deed])
            self._page.focus_work()
        elif deed is Deed.OPEN:
            self._presenter.open(one.id)
        elif deed in {Deed.EARLIER, Deed.LATER}:
            self._presenter.move(one.id, -1 if deed is Deed.EARLIER else 1)
        elif deed is Deed.PUT_AWAY:
            self._presenter.put_away(one.id)
        elif deed is Deed.PROFILE:
            name = " ".join(one.name.split())[:_LONGEST_NAME]
            self._open(profile_address(one.profile) if one.profile else search_address(name))
        elif deed is Deed.WITHDRAW:
            self._open(SENT_PAGE)
            self._page.ask_withdrawn(line)
        elif deed is Deed.NOT_WITHDRAWN:
            self._page.stop_asking()
            self._page.focus_work()

    def _with_introduction(self, deed: Deed, one: Introduction) -> None:
        if deed in _STANDINGS:
            self._presenter.settle_introduction(one.id, _STANDINGS[deed])
        elif deed is Deed.THANK:
            self._presenter.asking.thank(one.id)
        elif deed in {Deed.OPEN, Deed.READ}:
            self._presenter.asking.open_introduction(one.id)

    def _open(self, address: str) -> None:
        try:
            self._browser.open(address)
        except Trouble as trouble:
            self._shell.show_trouble(trouble)
