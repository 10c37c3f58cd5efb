"""How much a file may hold before it is put aside."""

from dataclasses import dataclass

MAX_CELL = 500
"""Names, companies and positions are cut to so many characters, and the cut is told."""

MAX_NOTE = 20_000
"""Notes are cut to so many characters."""

MAX_MESSAGE = 60_000
"""Messages are cut to so many characters; the longest ever seen had 14,378."""

MAX_INVITATION_NOTE = 2_000
"""Notes of invitations are cut to so many characters; LinkedIn's own limit is far lower.

That one stands with its source in `cordially.etiquette.limits`.
"""

MAX_FACTS = 1_000
"""So many rows of each table of the user's own background are read."""

MAX_FIELD = 16 * 1024 * 1024
"""A field or line beyond so many characters ends its row, which is then told."""

MAX_PROBLEMS = 1_000
"""So many problems are kept word for word; the others are only counted."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits on an archive, checked while it is read, and on the process that reads it.

    The ratio of unpacked to packed bytes counts from `ratio_from` unpacked bytes on: a
    short file that repeats itself is no bomb. `memory` is in bytes, `cpu_seconds` and
    `wall_seconds` bound the reading process.
    """

    entries: int = 20_000
    table_bytes: int = 96 * 1024 * 1024
    messages_bytes: int = 384 * 1024 * 1024
    total_bytes: int = 512 * 1024 * 1024
    ratio: int = 200
    ratio_from: int = 8 * 1024 * 1024
    memory: int = 2 * 1024 * 1024 * 1024
    cpu_seconds: int = 180
    wall_seconds: int = 300
