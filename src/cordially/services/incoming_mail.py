"""Requests out of mails that the user hands over."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from cordially.domain.mails import MailFound

Tell = Callable[[int, int], None]
"""Hears how many bytes of how many were read."""

Cancelled = Callable[[], bool]


class MailReader(Protocol):
    """Reads mails where they lie, in a process of its own."""

    def read(self, path: Path, tell: Tell, cancelled: Cancelled) -> MailFound:
        """What the mails at `path` tell. Raises `Trouble`."""
        ...


class IncomingMail:
    """Reads mails from LinkedIn; nothing of it touches the store."""

    def __init__(self, reader: MailReader) -> None:
        self._reader = reader

    def read(self, path: Path, tell: Tell, cancelled: Cancelled) -> MailFound:
        """What a mail, a mailbox or a folder of them tells about requests.

        For any thread but the window's and the store's: it waits for the process that
        reads. Raises `Trouble`: FILE_MISSING, FILE_UNREADABLE, MAIL_UNREADABLE,
        READER_STOPPED, or IMPORT_CANCELLED once `cancelled` answers true.
        """
        return self._reader.read(path, tell, cancelled)
