"""Physical lines for a CSV reader, with a way back to the line where a row went wrong."""

from collections.abc import Callable, Iterator
from itertools import islice


class LineFeed:
    """Hands lines to the CSV reader and ends a row where the next one plainly begins."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._pushed: list[str] = []
        self.line = 0
        self.held: list[str] = []
        self.broke = False
        self.exhausted = False
        self.returned = False
        self.without_nul: list[int] = []
        self.watch: Callable[[str], bool] | None = None

    def __iter__(self) -> "LineFeed":
        return self

    def __next__(self) -> str:
        line = self._fetched()
        if line is None:
            self.exhausted = True
            self.broke = bool(self.held)
            raise StopIteration
        if self.held and self.watch is not None and self.watch(line):
            self._pushed.append(line)
            self.broke = True
            self.returned = True
            raise StopIteration
        self.held.append(line)
        self.line += 1
        return line

    @property
    def first(self) -> int:
        """The line where the row in hand begins."""
        return self.line - len(self.held) + 1

    def next_row(self) -> None:
        """Forget the lines of the row in hand."""
        self.held.clear()
        self.broke = False

    def take(self, count: int) -> list[str]:
        """At most `count` lines as they stand, but never the last of the file."""
        lines = [self._pushed.pop() for _ in range(min(count, len(self._pushed)))]
        lines.extend(islice(self._lines, count - len(lines)))
        if len(lines) < count and lines:
            self._pushed.append(lines.pop())
        return lines

    def put_back(self, lines: list[str]) -> None:
        """Take lines back that were taken; they are handed over next."""
        self._pushed.extend(reversed(lines))

    def push(self, line: str) -> None:
        """Take a line back; it is handed over next."""
        self._pushed.append(line)
        self.line -= 1

    def give_back(self) -> str:
        """Take back all lines of the row in hand but the first, and answer that one."""
        first, *others = self.held
        for line in reversed(others):
            self.push(line)
        del self.held[1:]
        self.returned = True
        return first

    def at_end(self) -> bool:
        """Whether no line follows."""
        line = self._fetched()
        if line is not None:
            self._pushed.append(line)
        return line is None

    def _fetched(self) -> str | None:
        line = self._pushed.pop() if self._pushed else next(self._lines, None)
        if line is not None and "\0" in line:
            line = line.replace("\0", "")
            self.without_nul.append(self.line + 1)
        return line
