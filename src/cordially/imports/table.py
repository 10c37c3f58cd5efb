"""Rows of a CSV table that LinkedIn wrote and that may have been through other hands.

Wherever the header stands, whichever mark parts the cells, and whatever is broken in a
row, every other row is read. Lines are physical lines of the file, counted from 1.
"""

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from cordially.domain.archives import ProblemKind
from cordially.imports.decoding import Encoding, read_text
from cordially.imports.limits import MAX_FIELD
from cordially.imports.line_feed import LineFeed
from cordially.imports.problems import Problems
from cordially.imports.source import Content

_MARKS = ",;\t"
_LONGEST_HEADER = 10_000
_AT_ONCE = 500

_ENCODING_PROBLEMS = {
    Encoding.MIXED: ProblemKind.ENCODING_MIXED,
    Encoding.TWICE: ProblemKind.LETTERS_REPAIRED,
}


class Row(NamedTuple):
    """One row: the line where it begins, its cells, and what is wrong with its shape.

    Without damage there are exactly as many cells as the header names columns.
    """

    line: int
    cells: list[str]
    damage: ProblemKind | None


Begins = Callable[[Sequence[str], Mapping[str, int], int], bool]
"""Whether the cells of a line, with the place of each column and the width of the table,
are the beginning of a row rather than the inside of a quoted cell."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is recognised and what its columns are called.

    `columns` maps header words (lower case, letters and digits alone) to the names used
    here; a line is the header where `known` accepts the names found in it. `one_column`
    says that a single name may be the whole header.
    """

    columns: Mapping[str, str]
    known: Callable[[frozenset[str]], bool]
    begins: Begins | None = None
    one_column: bool = False


@dataclass(frozen=True, slots=True)
class _Header:
    line: int
    mark: str
    width: int
    places: Mapping[str, int]
    twice: tuple[str, ...]


class Table:
    """A table found in the content of a file; `header` is None where there is none."""

    def __init__(self, content: Content, layout: Layout, problems: Problems) -> None:
        csv.field_size_limit(MAX_FIELD)
        self.name = content.name
        self.ends_inside_row = not content.whole
        self.resaved = False
        self.too_long = 0
        self._layout = layout
        self._problems = problems
        text = read_text(content.data)
        self._text = text
        self._feed = LineFeed(text.lines())
        self.header = _find_header(self._feed, layout)
        if self.header is None:
            problems.add(self.name, 0, ProblemKind.HEADER_MISSING, kept=False)
            return
        self.resaved = text.encoding is Encoding.WINDOWS_1252
        if text.encoding in _ENCODING_PROBLEMS:
            problems.add(self.name, text.first_odd_line, _ENCODING_PROBLEMS[text.encoding])
        for column in self.header.twice:
            problems.add(self.name, self.header.line, ProblemKind.COLUMN_TWICE, column)

    @property
    def places(self) -> Mapping[str, int]:
        """The place of each known column in a row."""
        return self.header.places if self.header else {}

    @property
    def width(self) -> int:
        """How many columns the header names."""
        return self.header.width if self.header else 0

    @property
    def mark(self) -> str:
        """What parts the cells."""
        return self.header.mark if self.header else ","

    @property
    def unterminated(self) -> bool:
        """Whether the file ends without a line end, as LinkedIn's own Connections.csv does."""
        return not self._text.ends_with_newline

    def rows(self) -> Iterator[Row]:
        """Every row that holds anything, in the order of the file."""
        self._feed.watch = self._begins_row
        while not self._feed.exhausted:
            yield from self._usual_rows()
            yield from self._rows_with_care(self._feed.line + _AT_ONCE)

    def _usual_rows(self) -> Iterator[Row]:
        """Many lines at once, for as long as each is a row of the right width."""
        feed, width = self._feed, self.width
        while lines := feed.take(_AT_ONCE):
            try:
                rows = list(csv.reader(lines, delimiter=self.mark))
            except csv.Error:
                rows = []
            # A quote that is open at the end leaves the line end in the last cell.
            if (
                len(rows) != len(lines)
                or any(len(cells) != width for cells in rows)
                or rows[-1][-1].endswith(("\n", "\r"))
                or "\0" in "".join(lines)
            ):
                feed.put_back(lines)
                return
            first = feed.line + 1
            feed.line += len(lines)
            for line, cells in enumerate(rows, first):
                if cells[0].isalpha() or any(map(str.strip, cells)):
                    yield Row(line, cells, None)

    def _rows_with_care(self, until: int) -> Iterator[Row]:
        """Row by row, at least to the line `until`, whatever is broken in them."""
        feed, width = self._feed, self.width
        while not feed.exhausted and feed.line < until:
            reader = csv.reader(feed, delimiter=self.mark)
            feed.returned = False
            try:
                for cells in reader:
                    if len(cells) == width and not feed.broke and len(feed.held) == 1:
                        if any(map(str.strip, cells)):
                            yield Row(feed.line, cells, None)
                    else:
                        yield from self._odd_row(cells)
                    feed.next_row()
                    if feed.returned or feed.line >= until:
                        break
            except csv.Error:
                self.too_long += 1
                self._problems.add(self.name, feed.first, ProblemKind.TOO_LONG, kept=False)
                self._skip_to_row()
            for line in feed.without_nul:
                self._problems.add(self.name, line, ProblemKind.NUL_REMOVED)
            feed.without_nul.clear()

    def _odd_row(self, cells: list[str]) -> Iterator[Row]:
        """A row over several lines, or one with more or fewer cells than the header."""
        feed, width = self._feed, self.width
        line = feed.first
        if feed.broke:
            cut = feed.exhausted and self.unterminated
            cells = [*cells[:-1], *self._resplit(cells[-1] if cells else "")]
            if cut:
                yield self._cut_row(line, cells)
            else:
                yield Row(line, cells, ProblemKind.QUOTE_UNCLOSED)
            return
        if len(cells) > width:
            while len(cells) > width and not cells[-1].strip():
                cells.pop()
        if len(feed.held) > 1 and len(cells) != width and self._layout.begins is not None:
            first = feed.give_back()
            yield Row(line, self._resplit(first), ProblemKind.QUOTE_UNCLOSED)
        elif not any(cell.strip() for cell in cells):
            return
        elif len(cells) == width:
            yield Row(line, cells, None)
        elif len(cells) > width:
            yield Row(line, cells, ProblemKind.CELLS_TOO_MANY)
        elif self.unterminated and feed.at_end():
            yield self._cut_row(line, cells)
        else:
            yield Row(line, cells, ProblemKind.CELLS_MISSING)

    def _cut_row(self, line: int, cells: list[str]) -> Row:
        """The last row of a file that broke off: nobody knows how its last cell went on."""
        self.ends_inside_row = True
        return Row(line, cells[:-1], ProblemKind.CUT_OFF)

    def _resplit(self, text: str) -> list[str]:
        """Cells of a stretch that a quote held together wrongly."""
        lines = [part for part in text.replace("\r", "\n").split("\n") if part]
        return [part.replace('"', "") for part in " ".join(lines).split(self.mark)]

    def _begins_row(self, line: str) -> bool:
        begins = self._layout.begins
        if begins is None or self.mark not in line or len(line) > MAX_FIELD:
            return False
        cells = next(csv.reader([line], delimiter=self.mark))
        if line.count('"') % 2 == 0:
            return begins(cells, self.places, self.width)
        # A quoted cell ends here, or one opens that is never closed.
        blind = line.rstrip("\r\n").split(self.mark)
        whole = len(blind) == self.width and begins(blind, self.places, self.width)
        return whole or begins(cells, self.places, -1)

    def _skip_to_row(self) -> None:
        feed = self._feed
        feed.next_row()
        for line in feed:
            feed.next_row()
            if self._begins_row(line):
                feed.push(line)
                return


def _find_header(feed: LineFeed, layout: Layout) -> _Header | None:
    """The first line that names the columns, after a preamble of any length."""
    for line in feed:
        feed.next_row()
        for mark in _MARKS:
            parted = mark in line or layout.one_column
            if not parted or len(line) > _LONGEST_HEADER:
                continue
            header = _as_header(line, mark, feed.line, layout)
            if header is not None:
                return header
    return None


def _as_header(line: str, mark: str, number: int, layout: Layout) -> _Header | None:
    cells = next(csv.reader([line], delimiter=mark))
    places: dict[str, int] = {}
    twice: list[str] = []
    for place, cell in enumerate(cells):
        column = layout.columns.get(header_word(cell))
        if column is not None and column in places:
            twice.append(cell.strip())
        elif column is not None:
            places[column] = place
    if not layout.known(frozenset(places)):
        return None
    return _Header(number, mark, len(cells), places, tuple(twice))


def header_word(cell: str) -> str:
    """A header cell as `Layout.columns` spells it."""
    return "".join(character for character in cell.casefold() if character.isalnum())
