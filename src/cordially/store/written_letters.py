"""What SQL asks of a letter: whether the user wrote in it, and whether it was sent."""

from cordially.domain.messages import LETTERS

_KINDS = ", ".join(f"'{kind.value}'" for kind in sorted(LETTERS))

WRITTEN_ON = f"(c.kind IN ({_KINDS}) AND trim(c.text) <> '' AND c.text <> c.started_as)"
"""SQL for whether the row `c` of table `composition` is a letter with words of the user's own.

The words of a letter stand in its text, not in the line of its recipient.
"""

WAS_SENT = """EXISTS (SELECT 1 FROM recipient JOIN hand_over ON hand_over.recipient = recipient.id
    WHERE recipient.composition = {of} AND hand_over.answer = 'sent')"""
"""SQL for whether the user said that the letter `of` was sent."""
