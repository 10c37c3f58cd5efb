"""How findings name people."""

from collections.abc import Sequence

from cordially.etiquette.document import Document

LONGEST_NAME = 60
NAMED = 3
"""So many people are named; of more, the rest is counted."""

NAMELESS = "somebody without a name"


def name_of(document: Document, recipient: int) -> str:
    """The name of one recipient, cut where it is overlong."""
    name = " ".join(document.recipients[recipient].name.full.split()) or NAMELESS
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"


def names_of(document: Document, recipients: Sequence[int]) -> str:
    """The names of some recipients as one phrase: "A", "A and B", "A, B, C and 2 others"."""
    names = [name_of(document, recipient) for recipient in recipients[:NAMED]]
    more = len(recipients) - len(names)
    if more:
        names.append("1 other" if more == 1 else f"{more} others")
    if len(names) == 1:
        return names[0]
    return f"{', '.join(names[:-1])} and {names[-1]}"
