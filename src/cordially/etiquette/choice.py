"""What the choice of a document's recipients looks like beside the contact list."""

import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import ceil, floor

from cordially.etiquette.alphabet import Block, find_block
from cordially.etiquette.document import Document, Name, Past
from cordially.etiquette.given_names import SharedName, shared_given_name
from cordially.etiquette.name_order import NameOrder
from cordially.etiquette.walk import Trail, Walk

LONGEST_SHOWN = 40
"""Names come from outside; more than so many characters of one are never quoted."""

_CLOSE_TO_WHOLE = 0.1


@dataclass(frozen=True, slots=True)
class Choice:
    """The recipients of a document, found in the network where there is one.

    `matched` has an index into the network for each recipient, or None.
    """

    matched: tuple[int | None, ...]
    block: Block | None
    walk: Walk | None
    shared: SharedName | None

    def recipients_among(self, people: Collection[int]) -> tuple[int, ...]:
        """The positions of the recipients who are among some people of the network."""
        wanted = set(people)
        return tuple(at for at, index in enumerate(self.matched) if index in wanted)


def choice_of(document: Document) -> Choice:
    """The choice of a document's recipients, looked at once for all rules."""
    names = tuple(reader.name for reader in document.recipients)
    if document.network is None:
        return Choice((None,) * len(names), None, None, shared_given_name(names))
    return _choice(names, document.network, document.history, document.today)


@lru_cache(maxsize=2)
def _choice(
    names: tuple[Name, ...], network: tuple[Name, ...], history: tuple[Past, ...], today: date
) -> Choice:
    order = _order_of(network)
    matched = tuple(order.matched(names))
    chosen = _known(matched)
    earlier = ((past.day, _known(order.matched(past.recipients))) for past in history)
    return Choice(
        matched,
        find_block(order, chosen),
        Trail.of(order, earlier, today).walk_to(chosen),
        shared_given_name(names, order.bearers, len(network)),
    )


@lru_cache(maxsize=2)
def _order_of(network: tuple[Name, ...]) -> NameOrder:
    return NameOrder.of(network)


def _known(matched: Iterable[int | None]) -> list[int]:
    return [index for index in matched if index is not None]


def quoted(name: str) -> str:
    """A name as a finding may quote it: one line, nothing invisible in it, not overlong."""
    seen = "".join(
        character
        for character in name[: LONGEST_SHOWN * 4]
        if character.isspace() or unicodedata.category(character) not in {"Cc", "Cf", "Cs"}
    )
    text = " ".join(seen.split())
    return text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1].rstrip() + "…"


def by_chance(expected: float) -> str:
    """How many chance would give, in the words of a finding: "none", "0 or 1", "3"."""
    near = round(expected)
    if abs(expected - near) < _CLOSE_TO_WHOLE:
        return str(near) if near else "none"
    return f"{floor(expected)} or {ceil(expected)}"
