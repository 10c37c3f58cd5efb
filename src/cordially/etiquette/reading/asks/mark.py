"""What the parts of such a sentence are, whatever its language."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """One part of putting somebody on a list, or of asking for contacts; or what excuses it.

    A part alone says nothing: putting the reader somewhere, together with a list, is a
    fault, and so is an asking to hand over, together with what the reader holds.
    """

    ADDS = "adds"
    WRITER = "writer"
    PUTS = "puts"
    LIBERTY = "liberty"
    ON = "on"
    GETS = "gets"
    LIST = "list"
    MAILS = "mails"
    LOOSE = "loose"
    NEWS = "news"
    NEWSY = "newsy"
    SOON = "soon"
    SINCE = "since"
    EVERY = "every"
    KEEPS = "keeps"
    WARES = "wares"
    LEAVE = "leave"
    FOOTER = "footer"
    ADDRESS = "address"
    DONE_FOR = "done for"
    SILENCE = "silence"
    SIGNED = "signed"
    ASKED = "asked"
    OFFERED = "offered"
    AFFAIR = "affair"

    HAND = "hand"
    NEEDS = "needs"
    ASKS = "asks"
    TAKE = "take"
    SCROLL = "scroll"
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
    REACH = "reach"
    PASS = "pass"
    INTRODUCE = "introduce"
    INVITE = "invite"
    OUTRIGHT = "outright"
    EACH = "each"
    REWARD = "reward"
    DONE = "done"
    MATTER = "matter"

    OUR_LIST = "our list"
    OUR_MAILS = "our mails"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language.

    `marks` are phrases as `SignBook` takes them; `nouns` single words, with `*` at either
    end for stems and endings, and with parts that may take each other's place: `(a|b)`. `ours` are the words for "our" and "my"; `negations` turn a
    word after them round, unless one of `urging` stands between ("do not forget to"), and
    one that stands up to `denied_after` words before them as well.
    """

    marks: Mapping[Mark, str]
    nouns: Mapping[Mark, str]
    ours: str
    negations: str
    urging: str
    denied_after: int = 0
