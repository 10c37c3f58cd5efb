"""Letters to one person in which the user wrote something, sent or not."""

from cordially.domain.messages import LETTERS

_KINDS = ", ".join(f"'{kind.value}'" for kind in sorted(LETTERS))

WRITTEN_ON = f"(c.kind IN ({_KINDS}) AND trim(c.text) <> '' AND c.text <> c.started_as)"
"""SQL for whether the row `c` of table `composition` is a letter with words of the user's own.

The words of a letter stand in its text, not in the line of its recipient.
"""
