"""What the window says about each expected failure: what happened, why, what to do."""

from dataclasses import astuple, dataclass, replace

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from cordially.domain.errors import Trouble, TroubleKind
from cordially.ui.inviting_troubles import inviting_patterns
from cordially.ui.widgets.outside_text import inside

_DAYS = frozenset({"since", "until"})
"""Values that are days, as ISO texts."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Three whole sentences or more; `{…}` names a value that the trouble carries."""

    what: str
    why: str
    remedy: str


def pattern(kind: TroubleKind) -> Wording:
    """The sentences for a kind of trouble, its values not filled in yet."""
    return {
        TroubleKind.FILE_MISSING: Wording(
            QCoreApplication.translate("Troubles", "{name} is not there any more."),
            QCoreApplication.translate(
                "Troubles", "It was moved, renamed or deleted, or its drive is not connected."
            ),
            QCoreApplication.translate("Troubles", "Find the file and choose it again."),
        ),
        TroubleKind.FILE_UNREADABLE: Wording(
            QCoreApplication.translate("Troubles", "{name} could not be opened."),
            QCoreApplication.translate("Troubles", "This computer does not let Cordially read it."),
            QCoreApplication.translate(
                "Troubles", "Copy the file to your own folder and choose the copy."
            ),
        ),
        TroubleKind.NOT_AN_ARCHIVE: Wording(
            QCoreApplication.translate("Troubles", "{name} is no archive from LinkedIn."),
            QCoreApplication.translate(
                "Troubles", "It is no .zip file, no unpacked folder and no .csv file."
            ),
            QCoreApplication.translate(
                "Troubles",
                "Choose the .zip that LinkedIn sent you, the folder it unpacks to,"
                " or its Connections.csv.",
            ),
        ),
        TroubleKind.NOTHING_KNOWN_INSIDE: Wording(
            QCoreApplication.translate(
                "Troubles", "There is nothing in {name} that Cordially reads."
            ),
            QCoreApplication.translate(
                "Troubles",
                "It looks for Connections.csv, messages.csv, Invitations.csv, Notes.csv and"
                " Profile.csv, told by the names of their columns.",
            ),
            QCoreApplication.translate(
                "Troubles", "Ask LinkedIn for a new copy of your data and tick Connections."
            ),
        ),
        TroubleKind.ARCHIVE_TOO_LARGE: Wording(
            QCoreApplication.translate(
                "Troubles", "{name} would unpack to more than Cordially opens."
            ),
            QCoreApplication.translate(
                "Troubles",
                "No archive from LinkedIn is that large. Some files are made so, to fill a"
                " computer.",
            ),
            QCoreApplication.translate(
                "Troubles",
                "Download the archive from LinkedIn again. If it is truly yours, choose"
                " its Connections.csv alone.",
            ),
        ),
        TroubleKind.ARCHIVE_DAMAGED: Wording(
            QCoreApplication.translate("Troubles", "{name} is damaged."),
            QCoreApplication.translate(
                "Troubles", "A part of it is missing or changed, as when a download breaks off."
            ),
            QCoreApplication.translate("Troubles", "Download the archive from LinkedIn again."),
        ),
        TroubleKind.NOBODY_FOUND: Wording(
            QCoreApplication.translate("Troubles", "Nobody was found in {name}."),
            QCoreApplication.translate("Troubles", "No row of it holds a name or an address."),
            QCoreApplication.translate(
                "Troubles",
                "Open the file and see whether it is the right one. Nothing was changed.",
            ),
        ),
        TroubleKind.READER_STOPPED: Wording(
            QCoreApplication.translate("Troubles", "Reading the file ended before its time."),
            QCoreApplication.translate(
                "Troubles",
                "The part of Cordially that reads files took too much room or was stopped.",
            ),
            QCoreApplication.translate(
                "Troubles", "Nothing was changed. Close other programs and try again."
            ),
        ),
        TroubleKind.IMPORT_CANCELLED: Wording(
            QCoreApplication.translate("Troubles", "The import was cancelled."),
            QCoreApplication.translate("Troubles", "You stopped it before it was done."),
            QCoreApplication.translate(
                "Troubles", "Nothing was changed. You can choose the file again."
            ),
        ),
        TroubleKind.STORE_NEWER: Wording(
            QCoreApplication.translate("Troubles", "Your people were kept by a newer Cordially."),
            QCoreApplication.translate(
                "Troubles", "This version does not know how to read {name}."
            ),
            QCoreApplication.translate(
                "Troubles", "Install the newer version. Nothing was touched."
            ),
        ),
        TroubleKind.STORE_DAMAGED: Wording(
            QCoreApplication.translate("Troubles", "The file that holds your people is damaged."),
            QCoreApplication.translate("Troubles", "{name} cannot be read to its end."),
            QCoreApplication.translate(
                "Troubles",
                "There is no dated copy of it. Put it back from a backup of your own, or move it"
                " elsewhere and bring your archive in again.",
            ),
        ),
        TroubleKind.STORE_FOREIGN: Wording(
            QCoreApplication.translate("Troubles", "{name} was not made by Cordially."),
            QCoreApplication.translate(
                "Troubles", "Another program keeps its data under this name."
            ),
            QCoreApplication.translate(
                "Troubles", "Move that file elsewhere, or choose another folder."
            ),
        ),
        TroubleKind.STORE_IN_USE: Wording(
            QCoreApplication.translate("Troubles", "Your people are open in another window."),
            QCoreApplication.translate(
                "Troubles", "Two at once would overwrite each other's work."
            ),
            QCoreApplication.translate("Troubles", "Go on in the other window, or close it first."),
        ),
        TroubleKind.STORE_UNWRITABLE: Wording(
            QCoreApplication.translate("Troubles", "Your people could not be written to disk."),
            QCoreApplication.translate(
                "Troubles",
                "The folder is write-protected, or its drive does not take the file safely.",
            ),
            QCoreApplication.translate(
                "Troubles", "See that you may write to the folder, then try again."
            ),
        ),
        TroubleKind.DISK_FULL: Wording(
            QCoreApplication.translate("Troubles", "The disk is full."),
            QCoreApplication.translate("Troubles", "There is no room left to keep this."),
            QCoreApplication.translate(
                "Troubles", "Make room on the disk and try again. Nothing was lost."
            ),
        ),
        TroubleKind.PERSON_GONE: Wording(
            QCoreApplication.translate("Troubles", "This person is not there any more."),
            QCoreApplication.translate(
                "Troubles", "They were merged with somebody, or taken back."
            ),
            QCoreApplication.translate("Troubles", "Look for them by name, or undo the last step."),
        ),
        TroubleKind.COMPOSITION_GONE: Wording(
            QCoreApplication.translate("Troubles", "This composition is not there any more."),
            QCoreApplication.translate(
                "Troubles", "It was put away, or the step that made it was undone."
            ),
            QCoreApplication.translate("Troubles", "Choose another one, or undo the last step."),
        ),
        TroubleKind.NAME_NEEDED: Wording(
            QCoreApplication.translate("Troubles", "A name is needed."),
            QCoreApplication.translate("Troubles", "Without one nobody can be found or addressed."),
            QCoreApplication.translate("Troubles", "Write a given name or a family name."),
        ),
        TroubleKind.PROFILE_UNREADABLE: Wording(
            QCoreApplication.translate("Troubles", "This is no profile on LinkedIn."),
            QCoreApplication.translate(
                "Troubles", "A profile looks like linkedin.com/in/maria-sorensen."
            ),
            QCoreApplication.translate(
                "Troubles", "Copy the address from the profile page, or leave it empty."
            ),
        ),
        TroubleKind.PROFILE_TAKEN: Wording(
            QCoreApplication.translate("Troubles", "This profile belongs to {name}."),
            QCoreApplication.translate("Troubles", "Two people cannot have the same profile."),
            QCoreApplication.translate("Troubles", "Look at the address, or merge the two people."),
        ),
        TroubleKind.EMAIL_UNREADABLE: Wording(
            QCoreApplication.translate("Troubles", "{address} is no e-mail address."),
            QCoreApplication.translate("Troubles", "An address looks like maria@example.org."),
            QCoreApplication.translate(
                "Troubles", "Correct it, or leave it empty. A comma parts several."
            ),
        ),
        TroubleKind.FIELD_UNFILLED: Wording(
            QCoreApplication.translate("Troubles", "A field of the text is not filled."),
            QCoreApplication.translate(
                "Troubles", "The reader would see a gap or a word in braces."
            ),
            QCoreApplication.translate(
                "Troubles", "Fill the field for this person, or take it out."
            ),
        ),
        TroubleKind.LINE_MISSING: Wording(
            QCoreApplication.translate("Troubles", "The personal line is missing."),
            QCoreApplication.translate(
                "Troubles", "Without it this would be a message to everybody."
            ),
            QCoreApplication.translate("Troubles", "Write a line that only this person could get."),
        ),
        TroubleKind.LINE_COPIED: Wording(
            QCoreApplication.translate("Troubles", "The personal line repeats another one."),
            QCoreApplication.translate(
                "Troubles", "Somebody else gets the same line, with other names."
            ),
            QCoreApplication.translate("Troubles", "Write a line that only this person could get."),
        ),
        TroubleKind.MESSAGE_STOPPED: Wording(
            QCoreApplication.translate("Troubles", "Something in this message stops it."),
            QCoreApplication.translate("Troubles", "What it is stands beside the message."),
            QCoreApplication.translate("Troubles", "Mend it there, or overrule it in words."),
        ),
        TroubleKind.LEFT_OUT: Wording(
            QCoreApplication.translate("Troubles", "This person was left out."),
            QCoreApplication.translate("Troubles", "You took them from this composition."),
            QCoreApplication.translate(
                "Troubles", "Take them in again before you hand the message over."
            ),
        ),
        TroubleKind.ALREADY_SENT: Wording(
            QCoreApplication.translate("Troubles", "This message was already sent to this person."),
            QCoreApplication.translate("Troubles", "You said so when it was handed over."),
            QCoreApplication.translate(
                "Troubles", "If that was a slip, correct it in the timeline."
            ),
        ),
        TroubleKind.AWAITING_ANSWER: Wording(
            QCoreApplication.translate("Troubles", "This message was handed over before."),
            QCoreApplication.translate("Troubles", "Whether it was sent is not answered yet."),
            QCoreApplication.translate("Troubles", "Answer that first: sent, not yet, or skip."),
        ),
        TroubleKind.TEXT_TOO_LONG: Wording(
            QCoreApplication.translate("Troubles", "The text is too long."),
            QCoreApplication.translate("Troubles", "It is longer than can be kept or handed over."),
            QCoreApplication.translate("Troubles", "Shorten it."),
        ),
        TroubleKind.ADDRESS_REFUSED: Wording(
            QCoreApplication.translate("Troubles", "This address is not opened."),
            QCoreApplication.translate(
                "Troubles", "Cordially opens profiles on www.linkedin.com alone."
            ),
            QCoreApplication.translate("Troubles", "Look at the profile address of this person."),
        ),
        TroubleKind.BROWSER_MISSING: Wording(
            QCoreApplication.translate("Troubles", "The profile could not be opened."),
            QCoreApplication.translate("Troubles", "This computer names no browser."),
            QCoreApplication.translate(
                "Troubles", "Choose a browser in the settings of this computer."
            ),
        ),
        TroubleKind.UNKNOWN_ENDING: Wording(
            QCoreApplication.translate(
                "Troubles", "{name} has an ending that Cordially does not write."
            ),
            QCoreApplication.translate(
                "Troubles", "The ending says which kind of file it becomes."
            ),
            QCoreApplication.translate("Troubles", "End the name in .csv or .json."),
        ),
        **{kind: Wording(*words) for kind, words in inviting_patterns().items()},
    }[kind]


class _Values(dict[str, str]):
    """The values of a trouble, safe to show; one it does not carry has a plain word."""

    def __missing__(self, name: str) -> str:
        if name in _DAYS:
            return QCoreApplication.translate("Troubles", "some day")
        if name == "reason":
            return QCoreApplication.translate("Troubles", "none")
        return QCoreApplication.translate("Troubles", "The file")


def _safe(name: str, value: str) -> str:
    """A value, safe to show; a day is told as days are told here."""
    day = QDate.fromString(value, Qt.DateFormat.ISODate) if name in _DAYS else QDate()
    return QLocale().toString(day, "d MMM yyyy") if day.isValid() else inside(value)


def worded(trouble: Trouble) -> Wording:
    """The sentences for a trouble, with its values filled in and safe to show."""
    words = pattern(trouble.kind)
    if "copy" in trouble.values:
        remedy = QCoreApplication.translate(
            "Troubles", "A dated copy lies beside it: put {copy} in its place."
        )
        words = replace(words, remedy=remedy)
    given = {name: str(value) for name, value in trouble.values.items()}
    values = _Values(
        {name: _safe(name, value) for name, value in given.items() if value or name != "reason"}
    )
    return Wording(*(text.format_map(values) for text in astuple(words)))
