"""How much a mail, a mailbox or a folder may hold before it is put aside."""

from dataclasses import dataclass

MAX_TEXT = 400_000
"""So many characters of a mail's text are looked at."""

MAX_PACKED = 4 * 1024 * 1024
"""So many bytes of a part are decoded."""

MAX_PEOPLE = 50
"""So many people are taken out of one mail."""


@dataclass(frozen=True, slots=True)
class MailLimits:
    """Limits on mails, checked while they are read, and on the process that reads them.

    `memory` is in bytes; `still_seconds` is how long the process may go on without telling
    that it has come further.
    """

    mail_bytes: int = 25 * 1024 * 1024
    file_bytes: int = 500 * 1024 * 1024
    mails: int = 200_000
    parts: int = 200
    depth: int = 20
    header_bytes: int = 64 * 1024
    folder_entries: int = 100_000
    folder_depth: int = 8
    memory: int = 1024 * 1024 * 1024
    cpu_seconds: int = 300
    still_seconds: float = 10.0
