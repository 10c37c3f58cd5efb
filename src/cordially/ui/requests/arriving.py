"""Requests on their way in: from a paste, and from mails that were saved."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.mails import MailFound
from cordially.domain.requests import Added
from cordially.ui.requests.needs import Mails, RequestParts

_STAYS = frozenset({TroubleKind.IMPORT_CANCELLED, TroubleKind.READER_STOPPED})
"""Troubles after which the next file would fare no better."""


class ArrivingScreen(Protocol):
    """What is said about what came in."""

    def say_added(self, added: Added, accepted: int, others: int, unread: int) -> None:
        """Say what came in.

        `accepted` counts invitations, `others` mails about other things, and `unread` those
        that could not be read.
        """
        ...

    def say_no_mail(self, found: MailFound) -> None:
        """Say that no request stood in some mails."""
        ...

    def show_trouble(self, trouble: Trouble) -> None:
        """Say what could not be done."""
        ...

    def show_paste_trouble(self, trouble: Trouble, text: str) -> None:
        """Say beside the field for a paste why nothing was found in it."""
        ...


class Arriving:
    """Brings requests in; `look` is called when some came, a bound method."""

    def __init__(
        self, parts: RequestParts, screen: ArrivingScreen, look: Callable[[], None]
    ) -> None:
        self._parts = parts
        self._screen = screen
        self._look = look
        self._is_stopped = False

    def stop(self) -> None:
        """Read no further: the window closes."""
        self._is_stopped = True

    def paste(self, text: str) -> None:
        """Bring in the requests of a pasted text."""
        self._parts.tasks.run(
            partial(self._parts.considering.add_pasted, text),
            self._added,
            trouble=partial(self._nothing_pasted, text),
        )

    def open_mails(self, paths: Sequence[Path]) -> None:
        """Bring in the requests of mails, mailboxes and folders."""
        self._parts.reading.run(
            partial(_read_all, self._parts.mails, tuple(paths), self._stopped),
            self._mails_read,
            trouble=self._screen.show_trouble,
        )

    def _stopped(self) -> bool:
        return self._is_stopped

    def _mails_read(self, found: MailFound) -> None:
        if found.is_empty:
            self._screen.say_no_mail(found)
            return
        self._parts.tasks.run(
            partial(self._keep, found),
            partial(self._kept, found.ignored, found.problem_count),
            trouble=self._screen.show_trouble,
        )

    def _keep(self, found: MailFound) -> tuple[Added, int]:
        added = self._parts.considering.add_arrived(found.arrived)
        return added, self._parts.accepted.settle(found.accepted) if found.accepted else 0

    def _kept(self, others: int, unread: int, kept: tuple[Added, int]) -> None:
        added, accepted = kept
        self._screen.say_added(added, accepted, others, unread)
        self._look()

    def _added(self, added: Added) -> None:
        self._screen.say_added(added, 0, 0, 0)
        self._look()

    def _nothing_pasted(self, text: str, trouble: Trouble) -> None:
        self._screen.show_paste_trouble(trouble, text)


def _read_all(mails: Mails, paths: tuple[Path, ...], stopped: Callable[[], bool]) -> MailFound:
    """What all of them tell. Raises the `Trouble` of the first where none could be read."""
    found: list[MailFound] = []
    met: list[Trouble] = []
    for path in paths:
        try:
            found.append(mails.read(path, _told, stopped))
        except Trouble as trouble:
            if trouble.kind in _STAYS:
                raise
            met.append(trouble)
    if met and not found:
        raise met[0]
    return MailFound(
        tuple(one for some in found for one in some.arrived),
        tuple(one for some in found for one in some.accepted),
        sum(some.ignored for some in found),
        tuple(problem for some in found for problem in some.problems),
        sum(some.problem_count for some in found) + len(met),
    )


def _told(_read: int, _of: int) -> None:
    """Mails are read so fast that nobody waits to be told how far."""
