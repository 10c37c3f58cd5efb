"""What the parts of an offer are, whatever its language."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """One part of an offer, or what speaks against one.

    A part alone says nothing: only who sells, together with what the reader is to have or
    to do, makes an offer. `OUTRIGHT` is both: somebody says that they sell to the reader.
    """

    SELLS = "sells"
    OWN = "own"
    GAIN = "gain"
    AUDIENCE = "audience"
    ASK = "ask"
    SOFT = "soft"
    DENIES = "denies"
    OTHERWISE = "otherwise"
    YET = "yet"
    THING = "thing"
    PROOF = "proof"
    SIGNS = "signs"
    URGES = "urges"
    OURS = "ours"
    TOWARDS = "towards"
    FREE = "free"
    SEATS = "seats"
    PRICE = "price"
    OUTRIGHT = "outright"
    AGAINST = "against"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language.

    `marks` are phrases as `SignBook` takes them. `ours` are the words for "our" and "my",
    `things` what is sold, by whole words or, with `*` at either end, by stems and endings;
    `beside_denial` what may be sold, too, where somebody denies to sell.
    """

    marks: Mapping[Mark, str]
    ours: str
    things: str
    beside_denial: str
    negations: str
    selling: str
