"""What the window says about failures with invitations, requests and what follows them."""

from PySide6.QtCore import QCoreApplication

from cordially.domain.errors import TroubleKind

Sentences = tuple[str, str, str]


def inviting_patterns() -> dict[TroubleKind, Sentences]:
    """What happened, why and what to do, for each of these failures."""
    return {
        TroubleKind.MAIL_UNREADABLE: (
            QCoreApplication.translate("Troubles", "{name} could not be read as a mail."),
            QCoreApplication.translate(
                "Troubles", "It is damaged, or holds more parts than any mail from LinkedIn."
            ),
            QCoreApplication.translate(
                "Troubles", "Save the mail from your mail program again, or paste its text."
            ),
        ),
        TroubleKind.MAIL_TOO_LARGE: (
            QCoreApplication.translate("Troubles", "{name} is too large to be read."),
            QCoreApplication.translate(
                "Troubles",
                "Cordially reads a mail of up to 25 MB, and a mailbox of up to 500 MB.",
            ),
            QCoreApplication.translate(
                "Troubles",
                "Put the mails from LinkedIn into a mailbox or a folder of their own,"
                " and open that.",
            ),
        ),
        TroubleKind.NO_REQUEST_INSIDE: (
            QCoreApplication.translate("Troubles", "There is no connection request in it."),
            QCoreApplication.translate(
                "Troubles",
                "Cordially looks for a name, or for a mail that LinkedIn sent about a request.",
            ),
            QCoreApplication.translate(
                "Troubles",
                "Paste the request as LinkedIn shows it: the name in the first line,"
                " their note below.",
            ),
        ),
        TroubleKind.REQUEST_GONE: (
            QCoreApplication.translate("Troubles", "This request is not there any more."),
            QCoreApplication.translate(
                "Troubles", "It was taken back, together with the file it came from."
            ),
            QCoreApplication.translate("Troubles", "Choose another one."),
        ),
        TroubleKind.INVITATION_GONE: (
            QCoreApplication.translate("Troubles", "This invitation is not there any more."),
            QCoreApplication.translate("Troubles", "It was taken back, or put away."),
            QCoreApplication.translate("Troubles", "Choose another one."),
        ),
        TroubleKind.INTRODUCTION_GONE: (
            QCoreApplication.translate("Troubles", "This introduction is not there any more."),
            QCoreApplication.translate("Troubles", "It was taken back."),
            QCoreApplication.translate("Troubles", "Choose another one."),
        ),
        TroubleKind.REMINDER_GONE: (
            QCoreApplication.translate("Troubles", "This line is not there any more."),
            QCoreApplication.translate("Troubles", "It was taken back, or is done."),
            QCoreApplication.translate("Troubles", "Choose another one."),
        ),
        TroubleKind.GROUND_NEEDED: (
            QCoreApplication.translate("Troubles", "There is no ground for inviting {name} yet."),
            QCoreApplication.translate(
                "Troubles",
                "A request without a ground is easily refused, and many refusals can get an"
                " account restricted.",
            ),
            QCoreApplication.translate(
                "Troubles",
                "Choose why you invite this person, or say in your own words why it should go"
                " without.",
            ),
        ),
        TroubleKind.GROUND_UNANSWERED: (
            QCoreApplication.translate(
                "Troubles", "The question beside the ground is not answered yet."
            ),
            QCoreApplication.translate(
                "Troubles", "The answer is what your note to {name} can be made of."
            ),
            QCoreApplication.translate("Troubles", "Answer it in a few words."),
        ),
        TroubleKind.CONNECTED_ALREADY: (
            QCoreApplication.translate("Troubles", "You and {name} are connected already."),
            QCoreApplication.translate("Troubles", "Your archive lists the connection."),
            QCoreApplication.translate("Troubles", "Write a message instead."),
        ),
        TroubleKind.INVITED_ALREADY: (
            QCoreApplication.translate("Troubles", "{name} was invited already."),
            QCoreApplication.translate("Troubles", "An invitation is open or waits for an answer."),
            QCoreApplication.translate("Troubles", "Go on with that one."),
        ),
        TroubleKind.QUIET_TIME: (
            QCoreApplication.translate("Troubles", "{name} is not invited again before {until}."),
            QCoreApplication.translate(
                "Troubles",
                "An earlier invitation was declined, ignored or withdrawn. A second one so soon"
                " would be pushing.",
            ),
            QCoreApplication.translate(
                "Troubles", "Wait until then, or change the quiet time under Limits."
            ),
        ),
        TroubleKind.PACE_REACHED: (
            QCoreApplication.translate(
                "Troubles", "There is no room for another invitation today."
            ),
            QCoreApplication.translate(
                "Troubles", "Your budget for today or for this week is used up."
            ),
            QCoreApplication.translate(
                "Troubles", "Go on tomorrow, or change the budget under Limits."
            ),
        ),
        TroubleKind.NOTES_SPENT: (
            QCoreApplication.translate("Troubles", "No personal notes are left this month."),
            QCoreApplication.translate(
                "Troubles", "A free account sends only a few invitations with a note each month."
            ),
            QCoreApplication.translate(
                "Troubles",
                "Wait until next month, or change the figure under Limits if yours is another.",
            ),
        ),
        TroubleKind.LEFT_ALONE: (
            QCoreApplication.translate("Troubles", "{name} has been left alone since {since}."),
            QCoreApplication.translate("Troubles", "The reason you kept: {reason}."),
            QCoreApplication.translate(
                "Troubles", "Write only if they come back to you; then say so on their page."
            ),
        ),
    }
