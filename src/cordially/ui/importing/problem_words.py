"""What the window says about rows and files that could not be read as they stand."""

from PySide6.QtCore import QCoreApplication

from cordially.domain.imports import Problem, ProblemKind
from cordially.ui.widgets.figures import figure
from cordially.ui.widgets.outside_text import inside


def sentence(problem: Problem) -> str:
    """One sentence: the file, the line, and what was found there."""
    reason = reasons()[problem.kind].format(value=inside(problem.value))
    if problem.line:
        pattern = QCoreApplication.translate("Problems", "{file}, line {line}: {reason}")
    else:
        pattern = QCoreApplication.translate("Problems", "{file}: {reason}")
    return pattern.format(file=inside(problem.file), line=figure(problem.line), reason=reason)


def reasons() -> dict[ProblemKind, str]:
    """The reason of each kind of problem; `{value}` is what stood there."""
    return {
        ProblemKind.DATE_UNREADABLE: QCoreApplication.translate(
            "Problems", "“{value}” is no date; kept without one."
        ),
        ProblemKind.ADDRESS_UNREADABLE: QCoreApplication.translate(
            "Problems", "“{value}” is no profile address; kept without one."
        ),
        ProblemKind.CELLS_MISSING: QCoreApplication.translate(
            "Problems", "The row is shorter than the line of column names; {value} columns."
        ),
        ProblemKind.CELLS_TOO_MANY: QCoreApplication.translate(
            "Problems", "The row is longer than the line of column names; {value} columns."
        ),
        ProblemKind.QUOTE_UNCLOSED: QCoreApplication.translate(
            "Problems", "A quotation mark is opened and not closed."
        ),
        ProblemKind.NO_NAME_NO_ADDRESS: QCoreApplication.translate(
            "Problems", "The row holds neither a name nor an address."
        ),
        ProblemKind.TEXT_CUT: QCoreApplication.translate(
            "Problems", "A text is longer than is kept; its end was left out."
        ),
        ProblemKind.TOO_LONG: QCoreApplication.translate(
            "Problems", "The row is longer than can be read."
        ),
        ProblemKind.NUL_REMOVED: QCoreApplication.translate(
            "Problems", "Characters that no text holds were left out."
        ),
        ProblemKind.CHARACTERS_LOST: QCoreApplication.translate(
            "Problems", "Some characters could not be read; a mark stands in their place."
        ),
        ProblemKind.LETTERS_REPAIRED: QCoreApplication.translate(
            "Problems", "Letters that were saved twice over were put right."
        ),
        ProblemKind.ENCODING_MIXED: QCoreApplication.translate(
            "Problems", "The file mixes two ways of writing letters."
        ),
        ProblemKind.CUT_OFF: QCoreApplication.translate("Problems", "The file ends inside a row."),
        ProblemKind.FILE_DAMAGED: QCoreApplication.translate(
            "Problems", "This part of the archive is damaged."
        ),
        ProblemKind.FILE_LOCKED: QCoreApplication.translate(
            "Problems", "This part of the archive is locked with a password."
        ),
        ProblemKind.FILE_TWICE: QCoreApplication.translate(
            "Problems", "The archive holds this file twice; the first was read."
        ),
        ProblemKind.HEADER_MISSING: QCoreApplication.translate(
            "Problems", "No line of column names was found."
        ),
        ProblemKind.COLUMN_TWICE: QCoreApplication.translate(
            "Problems", "The column “{value}” is named twice; the first was read."
        ),
        ProblemKind.NOBODY_LISTED: QCoreApplication.translate(
            "Problems", "The file names columns and nobody."
        ),
        ProblemKind.NOTE_WITHOUT_PERSON: QCoreApplication.translate(
            "Problems", "A note belongs to nobody who is known."
        ),
        ProblemKind.MESSAGE_WITHOUT_TIME: QCoreApplication.translate(
            "Problems", "A message has no time that can be read."
        ),
        ProblemKind.DIRECTION_UNKNOWN: QCoreApplication.translate(
            "Problems", "“{value}” does not tell whether the invitation came in or went out."
        ),
        ProblemKind.INVITATION_WITHOUT_TIME: QCoreApplication.translate(
            "Problems", "An invitation you sent has no date that can be read; it was left out."
        ),
        ProblemKind.ROWS_LEFT_OUT: QCoreApplication.translate(
            "Problems", "Only the first {value} rows are read."
        ),
    }
