"""What the parts of such a sentence are, whatever its language."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """One part of putting somebody on a list, or of asking for contacts; or what excuses it.

    A part alone says nothing: putting the reader somewhere, together with a list, is a
    fault, and so is an asking to hand over, together with what the reader holds. The first
    group is about lists, the second excuses them, the third is about contacts, the fourth
    excuses that; what the last ones say follows from other marks.
    """

    ADDS = "adds"
    WRITER = "writer"
    PUTS = "puts"
    LIBERTY = "liberty"
    ON = "on"
    GETS = "gets"
    KEEPS = "keeps"
    LIST = "list"
    MAILS = "mails"
    LOOSE = "loose"
    NEWS = "news"
    NEWSY = "newsy"
    WARES = "wares"
    SOON = "soon"
    SINCE = "since"
    EVERY = "every"
    ADDRESS = "address"
    DONE_FOR = "done for"
    LEAVE = "leave"
    FOOTER = "footer"
    SILENCE = "silence"

    SIGNED = "signed"
    ASKED = "asked"
    OFFERED = "offered"
    AFFAIR = "affair"

    HAND = "hand"
    NEEDS = "needs"
    TAKE = "take"
    SCROLL = "scroll"
    REACH = "reach"
    RELAY = "relay"
    INTRODUCE = "introduce"
    INVITE = "invite"
    OUTRIGHT = "outright"
    BOOK = "book"
    ROLL = "roll"
    ROSTER = "roster"
    DATA = "data"
    THEIRS = "theirs"
    COUNTED = "counted"
    HEADS = "heads"
    CIRCLE = "circle"
    PEERS = "peers"
    WHO = "who"
    ALL = "all"
    SOME = "some"
    EACH = "each"
    REWARD = "reward"

    DONE = "done"
    MATTER = "matter"

    OUR_LIST = "our list"
    OUR_MAILS = "our mails"
    ASKS = "asks"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language, folded: phrases, and single words, as `Book` takes them."""

    marks: Mapping[Mark, str]
    nouns: Mapping[Mark, str]
