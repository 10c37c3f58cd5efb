"""What can go wrong and is expected.

Every expected failure is a `Trouble`. It carries an identifier and the values that
its sentence needs; the sentence itself is worded where it is shown (the window or
the command line). Anything else that is raised is a fault of the program.
"""

from enum import StrEnum


class TroubleKind(StrEnum):
    """Every expected failure, by the identifier that its wording is found under."""

    FILE_MISSING = "file-missing"
    FILE_UNREADABLE = "file-unreadable"
    NOT_AN_ARCHIVE = "not-an-archive"
    NOTHING_KNOWN_INSIDE = "nothing-known-inside"
    ARCHIVE_TOO_LARGE = "archive-too-large"
    ARCHIVE_DAMAGED = "archive-damaged"
    NOBODY_FOUND = "nobody-found"
    READER_STOPPED = "reader-stopped"
    IMPORT_CANCELLED = "import-cancelled"
    STORE_NEWER = "store-newer"
    STORE_DAMAGED = "store-damaged"
    STORE_FOREIGN = "store-foreign"
    STORE_IN_USE = "store-in-use"
    STORE_UNWRITABLE = "store-unwritable"
    DISK_FULL = "disk-full"
    PERSON_GONE = "person-gone"
    COMPOSITION_GONE = "composition-gone"
    NAME_NEEDED = "name-needed"
    PROFILE_UNREADABLE = "profile-unreadable"
    PROFILE_TAKEN = "profile-taken"
    EMAIL_UNREADABLE = "email-unreadable"
    FIELD_UNFILLED = "field-unfilled"
    LINE_MISSING = "line-missing"
    LINE_COPIED = "line-copied"
    LEFT_OUT = "left-out"
    ALREADY_SENT = "already-sent"
    AWAITING_ANSWER = "awaiting-answer"
    TEXT_TOO_LONG = "text-too-long"
    MESSAGE_STOPPED = "message-stopped"
    ADDRESS_REFUSED = "address-refused"
    BROWSER_MISSING = "browser-missing"
    UNKNOWN_ENDING = "unknown-ending"
    MAIL_UNREADABLE = "mail-unreadable"
    MAIL_TOO_LARGE = "mail-too-large"
    NO_REQUEST_INSIDE = "no-request-inside"
    REQUEST_GONE = "request-gone"
    INVITATION_GONE = "invitation-gone"
    INTRODUCTION_GONE = "introduction-gone"
    REMINDER_GONE = "reminder-gone"
    GROUND_NEEDED = "ground-needed"
    GROUND_UNANSWERED = "ground-unanswered"
    CONNECTED_ALREADY = "connected-already"
    INVITED_ALREADY = "invited-already"
    QUIET_TIME = "quiet-time"
    PACE_REACHED = "pace-reached"
    NOTES_SPENT = "notes-spent"
    LEFT_ALONE = "left-alone"


class Trouble(Exception):
    """An expected failure: its kind, and the values its sentence names."""

    def __init__(self, kind: TroubleKind, **values: str | int) -> None:
        super().__init__(kind.value)
        self.kind = kind
        self.values = values
