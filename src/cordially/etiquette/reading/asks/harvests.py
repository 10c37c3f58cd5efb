"""Finds where a text asks for the contacts of its reader, or to be sent to all of them."""

from cordially.etiquette.reading.asks.build import build, made
from cordially.etiquette.reading.asks.mark import Mark
from cordially.etiquette.reading.asks.sentences import marked
from cordially.etiquette.span import Span

_MATTER = frozenset({Mark.MATTER})
"""What addresses may well be needed for: a wedding, a delivery."""

_AFFAIR = frozenset({Mark.AFFAIR, Mark.MATTER})
_MANY = (Mark.ALL, Mark.SOME)
_KNOWN = frozenset({Mark.CIRCLE, Mark.WHO, Mark.BOOK})
_MENTIONED = frozenset(
    {Mark.CIRCLE, Mark.PEERS, Mark.COUNTED, Mark.HEADS, Mark.BOOK, Mark.ALL, Mark.SOME}
)

_TO_WRITE_TO = frozenset({Mark.ALL, Mark.WHO, Mark.RELAY})

_HARVESTED = (
    build(Mark.ASKS, Mark.BOOK, without=_MATTER),
    build(Mark.ASKS, Mark.ROLL, beside=_TO_WRITE_TO, without=_MATTER),
    build(Mark.ASKS, Mark.ROSTER, without=_MATTER),
    *(
        build(Mark.ASKS, Mark.DATA, whose, without=_MATTER)
        for whose in (Mark.CIRCLE, Mark.PEERS, *_MANY)
    ),
    build(Mark.ASKS, Mark.COUNTED, beside=_KNOWN, without=_MATTER),
    build(Mark.ASKS, Mark.THEIRS, beside=_MENTIONED, without=_MATTER),
    build(Mark.HAND, Mark.HEADS, beside=_KNOWN, without=_MATTER),
    build(Mark.HAND, Mark.DATA, Mark.HEADS, without=_MATTER),
    build(Mark.TAKE, Mark.BOOK),
    build(Mark.TAKE, Mark.ROLL),
    *(build(Mark.SCROLL, what) for what in (Mark.HAND, Mark.WHO, Mark.COUNTED, Mark.HEADS)),
    build(Mark.REACH, Mark.ALL, without=_MATTER),
    *(build(Mark.RELAY, whom) for whom in (*_MANY, Mark.BOOK)),
    *(build(Mark.INTRODUCE, whom) for whom in (*_MANY, Mark.CIRCLE)),
    *(build(Mark.INVITE, whom, without=_AFFAIR) for whom in (*_MANY, Mark.BOOK)),
    build(Mark.EACH, Mark.REWARD, without=_AFFAIR),
    build(Mark.OUTRIGHT),
)


def harvests(text: str) -> tuple[Span, ...]:
    """The words of each sentence that asks for many contacts, or to be sent to all of them.

    To ask for one introduction, one person for a matter or the reader's own number is none
    of these, and neither is thanking for what was passed on.
    """
    told = marked(text)
    spans: list[Span] = []
    for before, now, after in told.threes():
        if now.found and Mark.DONE not in now.found:
            found = next(made(_HARVESTED, now.found, before.keys() | after.keys()), None)
            if found:
                spans.extend(told.spans(now, found))
    return tuple(spans)
