"""What was typed in this window, kept over answers that were fetched before it."""

from dataclasses import replace

from cordially.domain.desk import Desk
from cordially.domain.typed import Place, PlaceKind, text_of, title_of
from cordially.services.composing import Typing


class TypedOver:
    """The newest text of each place that was typed into, and how a desk looks with it.

    An answer of the store may be older than the last key, in whichever order answers
    come. Nothing but typing changes these texts, so what was typed last always holds.
    """

    def __init__(self, typing: Typing) -> None:
        self._typing = typing
        self._texts: dict[Place, str] = {}
        self._lines: dict[int, str] = {}

    def note(self, place: Place, text: str) -> None:
        """Take what a place holds now; never waits."""
        if place.kind is PlaceKind.LINE:
            self._lines[place.id] = text
        else:
            self._texts[place] = text
        self._typing.note(place, text)

    def over(self, desk: Desk) -> Desk:
        """The same desk with everything that was typed."""
        texts, composition = self._texts, desk.composition
        if texts:
            composition = replace(
                composition,
                title=texts.get(title_of(composition.id), composition.title),
                text=texts.get(text_of(composition.id), composition.text),
            )
        seats = desk.seats
        if self._lines:
            lines = self._lines
            seats = tuple(
                seat.with_line(lines[seat.id])
                if lines.get(seat.id, seat.recipient.line) != seat.recipient.line
                else seat
                for seat in seats
            )
        return replace(desk, composition=composition, seats=seats)
