"""Finds where a text says that its reader is on a list, or soon will be."""

from collections.abc import Iterator

from cordially.etiquette.reading.asks.build import build, made
from cordially.etiquette.reading.asks.mark import Mark
from cordially.etiquette.reading.asks.sentences import marked
from cordially.etiquette.reading.asks.tongue import Found, Place
from cordially.etiquette.span import Span

_SUPPORT = frozenset({Mark.SOON, Mark.SINCE, Mark.LEAVE, Mark.SILENCE, Mark.NEWS})
_AFFAIR = frozenset({Mark.AFFAIR, Mark.MATTER})
"""What lists are kept for that one may well be put on: a supper, a project."""

_EXCUSED = frozenset({Mark.SIGNED, Mark.ASKED, Mark.OFFERED})

_LISTED = (
    build(Mark.ADDS, Mark.LIST),
    build(Mark.ADDS, Mark.OUR_MAILS, without=_AFFAIR),
    build(Mark.ADDS, Mark.MAILS, beside=_SUPPORT, without=_AFFAIR),
    build(Mark.ADDS, Mark.LOOSE, beside=_SUPPORT, without=_AFFAIR),
    build(Mark.ADDS, Mark.ADDRESS, Mark.LOOSE, without=_AFFAIR),
    build(Mark.ADDS, Mark.NEWS, without=_AFFAIR),
    build(Mark.ON, Mark.LIST),
    build(Mark.ON, Mark.OUR_MAILS, without=_AFFAIR),
    build(Mark.ON, Mark.MAILS, beside=_SUPPORT, without=_AFFAIR),
    build(Mark.ON, Mark.LOOSE, beside=_SUPPORT, without=_AFFAIR),
    build(Mark.ON, Mark.NEWS, without=_AFFAIR),
    build(Mark.GETS, Mark.LIST, beside=_SUPPORT),
    build(Mark.GETS, Mark.MAILS, beside=_SUPPORT, without=_AFFAIR),
    *(
        build(Mark.GETS, Mark.NEWS, mark, without=_AFFAIR)
        for mark in (Mark.SOON, Mark.SINCE, Mark.LEAVE, Mark.SILENCE)
    ),
    build(Mark.KEEPS, Mark.LIST, beside=_SUPPORT),
    build(Mark.KEEPS, Mark.NEWS, Mark.SOON, without=_AFFAIR),
    build(Mark.KEEPS, Mark.WARES, Mark.SOON, without=_AFFAIR),
    build(Mark.EVERY, Mark.OUR_LIST),
    build(Mark.EVERY, Mark.OUR_MAILS),
    build(Mark.EVERY, Mark.LIST, Mark.SOON),
    build(Mark.EVERY, Mark.NEWS, Mark.SOON, without=_AFFAIR),
    build(Mark.SILENCE, Mark.LIST),
    build(Mark.DONE_FOR, Mark.LIST),
    build(Mark.FOOTER, Mark.OUR_LIST),
)

_OWN_LISTS = (
    frozenset({Mark.OUR_LIST}),
    frozenset({Mark.OUR_MAILS}),
    frozenset({Mark.LIST, Mark.SOON}),
)
_THEN = (
    build(Mark.ADDS, without=_AFFAIR),
    build(Mark.ON, Mark.SOON, without=_AFFAIR),
    build(Mark.GETS, Mark.SOON, without=_AFFAIR),
    build(Mark.GETS, Mark.SINCE, without=_AFFAIR),
)
"""What puts the reader on the list that the sentence before told of."""


def imposed_lists(text: str) -> tuple[Span, ...]:
    """The words of each sentence that says that its reader is on a list, or soon will be.

    A list that is offered is none of these, and neither is one that the reader asked for.
    """
    told = marked(text)
    spans: list[Span] = []
    for before, now, after in told.threes():
        found = now.found
        if not found:
            continue
        if Mark.SIGNED in before or Mark.SIGNED in after or _EXCUSED & found.keys():
            continue
        around = before.keys() | after.keys()
        places = next(made(_LISTED, found, around), None) or next(_after(before, found), None)
        if places:
            spans.extend(told.spans(now, places))
    return tuple(spans)


def _after(before: Found, found: Found) -> Iterator[tuple[Place, ...]]:
    if Mark.OFFERED not in before and any(before.keys() >= own for own in _OWN_LISTS):
        yield from made(_THEN, found, ())
