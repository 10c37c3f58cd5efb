"""What a command says about an expected failure: one sentence."""

from cordially.domain.errors import Trouble, TroubleKind

SENTENCES = {
    TroubleKind.FILE_MISSING: "{name} is not there.",
    TroubleKind.FILE_UNREADABLE: "{name} could not be opened: this computer refuses it.",
    TroubleKind.NOT_AN_ARCHIVE: "{name} is no archive from LinkedIn: no .zip, no folder, no .csv.",
    TroubleKind.NOTHING_KNOWN_INSIDE: "{name} holds nothing that Cordially reads.",
    TroubleKind.ARCHIVE_TOO_LARGE: "{name} would unpack to more than Cordially opens.",
    TroubleKind.ARCHIVE_DAMAGED: "{name} is damaged; download it from LinkedIn again.",
    TroubleKind.NOBODY_FOUND: "Nobody was found in {name}, so nothing was changed.",
    TroubleKind.READER_STOPPED: "Reading {name} ended before its time; nothing was changed.",
    TroubleKind.IMPORT_CANCELLED: "The import was cancelled; nothing was changed.",
    TroubleKind.STORE_NEWER: "{name} was kept by a newer Cordially; install that version.",
    TroubleKind.STORE_DAMAGED: "{name} is damaged; put it back from a backup of your own.",
    TroubleKind.STORE_FOREIGN: "{name} was not made by Cordially; move it elsewhere.",
    TroubleKind.STORE_IN_USE: "{name} is open in a window of Cordially; close that to change it.",
    TroubleKind.STORE_UNWRITABLE: "{name} cannot be written; see that you may write to its folder.",
    TroubleKind.DISK_FULL: "The disk is full, so {name} was not written.",
    TroubleKind.UNKNOWN_ENDING: "{name} ends in nothing that can be written; use .csv or .json.",
}
"""Every failure that a command can meet; the others come only from a window."""

_WITH_COPY = "{name} is damaged; put the dated copy {copy} in its place."


class _Values(dict[str, str | int]):
    def __missing__(self, key: str) -> str:
        return "the file" if key == "name" else ""


def sentence(trouble: Trouble) -> str:
    """The sentence for a trouble, with the values it carries."""
    pattern = _WITH_COPY if "copy" in trouble.values else _pattern(trouble)
    filled = pattern.format_map(_Values(trouble.values))
    return filled[:1].upper() + filled[1:] if filled.startswith("the file") else filled


def _pattern(trouble: Trouble) -> str:
    return SENTENCES.get(trouble.kind, "That could not be done here; open the window for it.")
