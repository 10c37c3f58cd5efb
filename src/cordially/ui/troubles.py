"""What the window says about each expected failure: what happened, why, what to do."""

from dataclasses import astuple, dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from cordially.domain.errors import Trouble, TroubleKind
from cordially.ui.widgets.outside_text import inside

_CONTEXT = "Troubles"


@dataclass(frozen=True, slots=True)
class Wording:
    """Three whole sentences or more; `{…}` names a value that the trouble carries."""

    what: str
    why: str
    remedy: str


WORDINGS: dict[TroubleKind, Wording] = {
    TroubleKind.FILE_MISSING: Wording(
        QT_TRANSLATE_NOOP("Troubles", "{name} is not there any more."),
        QT_TRANSLATE_NOOP(
            "Troubles", "It was moved, renamed or deleted, or its drive is not connected."
        ),
        QT_TRANSLATE_NOOP("Troubles", "Find the file and choose it again."),
    ),
    TroubleKind.FILE_UNREADABLE: Wording(
        QT_TRANSLATE_NOOP("Troubles", "{name} could not be opened."),
        QT_TRANSLATE_NOOP("Troubles", "This computer does not let Cordially read it."),
        QT_TRANSLATE_NOOP("Troubles", "Copy the file to your own folder and choose the copy."),
    ),
    TroubleKind.NOT_AN_ARCHIVE: Wording(
        QT_TRANSLATE_NOOP("Troubles", "{name} is no archive from LinkedIn."),
        QT_TRANSLATE_NOOP("Troubles", "It is no .zip file, no unpacked folder and no .csv file."),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "Choose the .zip that LinkedIn sent you, the folder it unpacks to,"
            " or its Connections.csv.",
        ),
    ),
    TroubleKind.NOTHING_KNOWN_INSIDE: Wording(
        QT_TRANSLATE_NOOP("Troubles", "There is nothing in {name} that Cordially reads."),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "It looks for Connections.csv, messages.csv, Notes.csv and Profile.csv,"
            " told by the names of their columns.",
        ),
        QT_TRANSLATE_NOOP(
            "Troubles", "Ask LinkedIn for a new copy of your data and tick Connections."
        ),
    ),
    TroubleKind.ARCHIVE_TOO_LARGE: Wording(
        QT_TRANSLATE_NOOP("Troubles", "{name} would unpack to more than Cordially opens."),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "No archive from LinkedIn is that large. Some files are made so to fill a computer.",
        ),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "Download the archive from LinkedIn again. If it is truly yours, choose"
            " its Connections.csv alone.",
        ),
    ),
    TroubleKind.ARCHIVE_DAMAGED: Wording(
        QT_TRANSLATE_NOOP("Troubles", "{name} is damaged."),
        QT_TRANSLATE_NOOP(
            "Troubles", "A part of it is missing or changed, as when a download breaks off."
        ),
        QT_TRANSLATE_NOOP("Troubles", "Download the archive from LinkedIn again."),
    ),
    TroubleKind.NOBODY_FOUND: Wording(
        QT_TRANSLATE_NOOP("Troubles", "Nobody was found in {name}."),
        QT_TRANSLATE_NOOP("Troubles", "No row of it holds a name or an address."),
        QT_TRANSLATE_NOOP(
            "Troubles", "Open the file and see whether it is the right one. Nothing was changed."
        ),
    ),
    TroubleKind.READER_STOPPED: Wording(
        QT_TRANSLATE_NOOP("Troubles", "Reading the file ended before its time."),
        QT_TRANSLATE_NOOP(
            "Troubles", "The part of Cordially that reads files took too much room or was stopped."
        ),
        QT_TRANSLATE_NOOP("Troubles", "Nothing was changed. Close other programs and try again."),
    ),
    TroubleKind.IMPORT_CANCELLED: Wording(
        QT_TRANSLATE_NOOP("Troubles", "The import was cancelled."),
        QT_TRANSLATE_NOOP("Troubles", "You stopped it before it was done."),
        QT_TRANSLATE_NOOP("Troubles", "Nothing was changed. You can choose the file again."),
    ),
    TroubleKind.STORE_NEWER: Wording(
        QT_TRANSLATE_NOOP("Troubles", "Your people were kept by a newer Cordially."),
        QT_TRANSLATE_NOOP("Troubles", "This version does not know how to read {name}."),
        QT_TRANSLATE_NOOP("Troubles", "Install the newer version. Nothing was touched."),
    ),
    TroubleKind.STORE_DAMAGED: Wording(
        QT_TRANSLATE_NOOP("Troubles", "The file that holds your people is damaged."),
        QT_TRANSLATE_NOOP("Troubles", "{name} cannot be read to its end."),
        QT_TRANSLATE_NOOP("Troubles", "A dated copy lies beside it; put the newest in its place."),
    ),
    TroubleKind.STORE_FOREIGN: Wording(
        QT_TRANSLATE_NOOP("Troubles", "{name} was not made by Cordially."),
        QT_TRANSLATE_NOOP("Troubles", "Another program keeps its data under this name."),
        QT_TRANSLATE_NOOP("Troubles", "Move that file elsewhere, or choose another folder."),
    ),
    TroubleKind.STORE_IN_USE: Wording(
        QT_TRANSLATE_NOOP("Troubles", "Your people are open in another window."),
        QT_TRANSLATE_NOOP("Troubles", "Two at once would overwrite each other's work."),
        QT_TRANSLATE_NOOP("Troubles", "Go on in the other window, or close it first."),
    ),
    TroubleKind.STORE_UNWRITABLE: Wording(
        QT_TRANSLATE_NOOP("Troubles", "Your people could not be written to disk."),
        QT_TRANSLATE_NOOP(
            "Troubles", "The folder is write-protected, or its drive does not take the file safely."
        ),
        QT_TRANSLATE_NOOP("Troubles", "See that you may write to the folder, then try again."),
    ),
    TroubleKind.DISK_FULL: Wording(
        QT_TRANSLATE_NOOP("Troubles", "The disk is full."),
        QT_TRANSLATE_NOOP("Troubles", "There is no room left to keep this."),
        QT_TRANSLATE_NOOP("Troubles", "Make room on the disk and try again. Nothing was lost."),
    ),
    TroubleKind.PERSON_GONE: Wording(
        QT_TRANSLATE_NOOP("Troubles", "This person is not there any more."),
        QT_TRANSLATE_NOOP("Troubles", "They were merged with somebody, or taken back."),
        QT_TRANSLATE_NOOP("Troubles", "Look for them by name, or undo the last step."),
    ),
    TroubleKind.COMPOSITION_GONE: Wording(
        QT_TRANSLATE_NOOP("Troubles", "This composition is not there any more."),
        QT_TRANSLATE_NOOP("Troubles", "It was put away, or the step that made it was undone."),
        QT_TRANSLATE_NOOP("Troubles", "Choose another one, or undo the last step."),
    ),
    TroubleKind.NAME_NEEDED: Wording(
        QT_TRANSLATE_NOOP("Troubles", "A name is needed."),
        QT_TRANSLATE_NOOP("Troubles", "Without one nobody can be found or addressed."),
        QT_TRANSLATE_NOOP("Troubles", "Write a given name or a family name."),
    ),
    TroubleKind.PROFILE_UNREADABLE: Wording(
        QT_TRANSLATE_NOOP("Troubles", "This is no profile on LinkedIn."),
        QT_TRANSLATE_NOOP("Troubles", "A profile looks like linkedin.com/in/maria-sorensen."),
        QT_TRANSLATE_NOOP("Troubles", "Copy the address from the profile page, or leave it empty."),
    ),
    TroubleKind.PROFILE_TAKEN: Wording(
        QT_TRANSLATE_NOOP("Troubles", "This profile belongs to {name}."),
        QT_TRANSLATE_NOOP("Troubles", "Two people cannot have the same profile."),
        QT_TRANSLATE_NOOP("Troubles", "Look at the address, or merge the two people."),
    ),
    TroubleKind.EMAIL_UNREADABLE: Wording(
        QT_TRANSLATE_NOOP("Troubles", "{address} is no e-mail address."),
        QT_TRANSLATE_NOOP("Troubles", "An address looks like maria@example.org."),
        QT_TRANSLATE_NOOP("Troubles", "Correct it, or leave it empty. A comma parts several."),
    ),
    TroubleKind.FIELD_UNFILLED: Wording(
        QT_TRANSLATE_NOOP("Troubles", "A field of the text is not filled."),
        QT_TRANSLATE_NOOP("Troubles", "The reader would see a gap or a word in braces."),
        QT_TRANSLATE_NOOP("Troubles", "Fill the field for this person, or take it out."),
    ),
    TroubleKind.LINE_MISSING: Wording(
        QT_TRANSLATE_NOOP("Troubles", "The personal line is missing."),
        QT_TRANSLATE_NOOP("Troubles", "Without it this would be a message to everybody."),
        QT_TRANSLATE_NOOP("Troubles", "Write a line that only this person could get."),
    ),
    TroubleKind.LINE_COPIED: Wording(
        QT_TRANSLATE_NOOP("Troubles", "The personal line repeats another one."),
        QT_TRANSLATE_NOOP("Troubles", "Somebody else gets the same line, with other names."),
        QT_TRANSLATE_NOOP("Troubles", "Write a line that only this person could get."),
    ),
    TroubleKind.LEFT_OUT: Wording(
        QT_TRANSLATE_NOOP("Troubles", "This person was left out."),
        QT_TRANSLATE_NOOP("Troubles", "You took them from this composition."),
        QT_TRANSLATE_NOOP("Troubles", "Take them in again before you hand the message over."),
    ),
    TroubleKind.ALREADY_SENT: Wording(
        QT_TRANSLATE_NOOP("Troubles", "This message was already sent to this person."),
        QT_TRANSLATE_NOOP("Troubles", "You said so when it was handed over."),
        QT_TRANSLATE_NOOP("Troubles", "If that was a slip, correct it in the timeline."),
    ),
    TroubleKind.AWAITING_ANSWER: Wording(
        QT_TRANSLATE_NOOP("Troubles", "This message was handed over before."),
        QT_TRANSLATE_NOOP("Troubles", "Whether it was sent is not answered yet."),
        QT_TRANSLATE_NOOP("Troubles", "Answer that first: sent, not yet, or skip."),
    ),
    TroubleKind.TEXT_TOO_LONG: Wording(
        QT_TRANSLATE_NOOP("Troubles", "The text is too long."),
        QT_TRANSLATE_NOOP("Troubles", "It is longer than can be kept or handed over."),
        QT_TRANSLATE_NOOP("Troubles", "Shorten it."),
    ),
    TroubleKind.ADDRESS_REFUSED: Wording(
        QT_TRANSLATE_NOOP("Troubles", "This address is not opened."),
        QT_TRANSLATE_NOOP("Troubles", "Cordially opens profiles on www.linkedin.com alone."),
        QT_TRANSLATE_NOOP("Troubles", "Look at the profile address of this person."),
    ),
    TroubleKind.BROWSER_MISSING: Wording(
        QT_TRANSLATE_NOOP("Troubles", "The profile could not be opened."),
        QT_TRANSLATE_NOOP("Troubles", "This computer names no browser."),
        QT_TRANSLATE_NOOP("Troubles", "Choose a browser in the settings of this computer."),
    ),
    TroubleKind.UNKNOWN_ENDING: Wording(
        QT_TRANSLATE_NOOP("Troubles", "{name} has an ending that Cordially does not write."),
        QT_TRANSLATE_NOOP("Troubles", "The ending says which kind of file it becomes."),
        QT_TRANSLATE_NOOP("Troubles", "End the name in .csv or .json."),
    ),
}


class _Values(dict[str, str]):
    """The values of a trouble, safe to show; one it does not carry has a plain word."""

    def __missing__(self, name: str) -> str:
        return QCoreApplication.translate("Troubles", "The file")


def worded(trouble: Trouble) -> Wording:
    """The sentences for a trouble, with its values filled in and safe to show."""
    pattern = WORDINGS[trouble.kind]
    values = _Values({name: inside(str(value)) for name, value in trouble.values.items()})
    return Wording(*(_filled(text, values) for text in astuple(pattern)))


def in_one_line(trouble: Trouble) -> str:
    """The same for a bar: what happened, why, what to do, one after the other."""
    return " ".join(astuple(worded(trouble)))


def _filled(text: str, values: _Values) -> str:
    return QCoreApplication.translate(_CONTEXT, text).format_map(values)
