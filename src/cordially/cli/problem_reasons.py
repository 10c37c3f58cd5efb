"""What a command says about rows and files that could not be read as they stand."""

from cordially.domain.imports import Problem, ProblemKind

_REASONS = {
    ProblemKind.DATE_UNREADABLE: "“{value}” is no date; kept without one.",
    ProblemKind.ADDRESS_UNREADABLE: "“{value}” is no profile address; kept without one.",
    ProblemKind.CELLS_MISSING: "{first} columns where {second} are named.",
    ProblemKind.CELLS_TOO_MANY: "{first} columns where {second} are named.",
    ProblemKind.QUOTE_UNCLOSED: "A quotation mark is opened and not closed.",
    ProblemKind.NO_NAME_NO_ADDRESS: "The row holds neither a name nor an address.",
    ProblemKind.TEXT_CUT: "A text is longer than {value} characters; the rest was left out.",
    ProblemKind.TOO_LONG: "The row is longer than can be read.",
    ProblemKind.NUL_REMOVED: "Characters that no text holds were left out.",
    ProblemKind.CHARACTERS_LOST: "The letters of a name were lost when this file was saved.",
    ProblemKind.LETTERS_REPAIRED: "The letters were saved twice over; they were put right.",
    ProblemKind.ENCODING_MIXED: "The file mixes two ways of writing letters.",
    ProblemKind.CUT_OFF: "The file ends inside this row.",
    ProblemKind.FILE_DAMAGED: "The file is damaged; what could be read of it was read.",
    ProblemKind.FILE_LOCKED: "The file is locked with a password.",
    ProblemKind.FILE_TWICE: "The archive holds this file twice; one was read.",
    ProblemKind.HEADER_MISSING: "No line names the columns.",
    ProblemKind.COLUMN_TWICE: "The column “{value}” is named twice; the first was read.",
    ProblemKind.NOBODY_LISTED: "The file names nobody.",
    ProblemKind.NOTE_WITHOUT_PERSON: "The note is about nobody who is listed.",
    ProblemKind.MESSAGE_WITHOUT_TIME: "“{value}” is no time; the message was left out.",
    ProblemKind.DIRECTION_UNKNOWN: "“{value}” is neither INCOMING nor OUTGOING.",
    ProblemKind.INVITATION_WITHOUT_TIME: "“{value}” is no time; the invitation was left out.",
    ProblemKind.ROWS_LEFT_OUT: "Only the first {value} rows are read.",
}
_NOT_KEPT = {
    ProblemKind.DATE_UNREADABLE: "“{value}” is no date, and the row holds nothing else.",
}


def reason(problem: Problem) -> str:
    """One sentence on what was found; the file and the line are told beside it."""
    pattern = _REASONS[problem.kind]
    if not problem.kept:
        pattern = _NOT_KEPT.get(problem.kind, pattern)
    first, _, second = problem.value.partition("/")
    return pattern.format(value=problem.value, first=first, second=second)
