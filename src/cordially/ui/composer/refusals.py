"""Why a message is not handed over, and what helps."""

from PySide6.QtCore import QCoreApplication

from cordially.domain.errors import Trouble, TroubleKind
from cordially.ui.composer.words import unfilled_word
from cordially.ui.recipients.finding_list import Shown
from cordially.ui.theme import Tone
from cordially.ui.troubles import worded
from cordially.ui.widgets import Action, inside

translate = QCoreApplication.translate

REFUSAL = "refusal"
TEXT = "text"
ADDRESS = "address"
TAKE_IN = "take-in"


def refusal_of(trouble: Trouble) -> Shown:
    """The card beside the buttons: what is in the way, why, and the way on."""
    wording = worded(trouble)
    title = wording.what
    text = " ".join(filter(None, (wording.why, wording.remedy)))
    actions: tuple[Action, ...] = ()
    match trouble.kind:
        case TroubleKind.FIELD_UNFILLED:
            field = unfilled_word(str(trouble.values.get("field", "")))
            title = translate("Composer", "{field} is not filled.").format(field=field)
            actions = (Action(TEXT, translate("Composer", "Edit the text")),)
        case TroubleKind.LINE_COPIED:
            other = inside(str(trouble.values.get("other", "")), limit=40)
            title = translate("Composer", "This line is too like {other}’s.").format(other=other)
        case TroubleKind.TEXT_TOO_LONG:
            title = translate(
                "Composer", "The message is too long: {length} of {limit} characters."
            ).format(length=trouble.values.get("length", ""), limit=trouble.values.get("limit", ""))
        case TroubleKind.LEFT_OUT:
            actions = (Action(TAKE_IN, translate("Composer", "Take in again")),)
        case TroubleKind.BROWSER_MISSING | TroubleKind.ADDRESS_REFUSED:
            text = translate(
                "Composer",
                "The text is on your clipboard already. Copy the address, open it in a browser,"
                " and paste the text there.",
            )
            if trouble.values.get("address"):
                actions = (Action(ADDRESS, translate("Composer", "Copy the address")),)
        case _:
            pass
    return Shown(f"{REFUSAL}:{trouble.kind}", Tone.WAX, title, text, actions=actions)
