"""The list of what could not be read, bounded."""

from cordially.domain.archives import Problem, ProblemKind
from cordially.imports.limits import MAX_PROBLEMS

_VALUE_LENGTH = 80

_HARMLESS = frozenset(
    {
        ProblemKind.TEXT_CUT,
        ProblemKind.NUL_REMOVED,
        ProblemKind.CHARACTERS_LOST,
        ProblemKind.LETTERS_REPAIRED,
        ProblemKind.ENCODING_MIXED,
        ProblemKind.COLUMN_TWICE,
        ProblemKind.NOBODY_LISTED,
        ProblemKind.ROWS_LEFT_OUT,
    }
)
"""Problems that leave no doubt about who stands in a row."""


class Problems:
    """Gathers problems; the first are kept word for word, all are counted."""

    def __init__(self) -> None:
        self.kept: list[Problem] = []
        self.count = 0
        self._doubtful: set[str] = set()

    def add(
        self, file: str, line: int, kind: ProblemKind, value: str = "", *, kept: bool = True
    ) -> None:
        """Note one problem; `value` is shortened to what a sentence can bear."""
        self.count += 1
        if kind not in _HARMLESS:
            self._doubtful.add(file)
        if len(self.kept) < MAX_PROBLEMS:
            shown = value if len(value) <= _VALUE_LENGTH else value[: _VALUE_LENGTH - 1] + "…"
            self.kept.append(Problem(file, line, kept, kind, shown))

    def doubtful(self, file: str) -> bool:
        """Whether a row of the file could not be read for certain."""
        return file in self._doubtful
