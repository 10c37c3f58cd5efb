"""Why a message is not handed over, and what helps."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from cordially.domain.errors import Trouble, TroubleKind
from cordially.ui.recipients.finding_list import FindingList, Shown
from cordially.ui.theme import Tone
from cordially.ui.troubles import worded
from cordially.ui.widgets import Action, figure, inside, shown
from cordially.ui.writing.words import unfilled_word

translate = QCoreApplication.translate

WRITE = "write"
"""The way on from a message that lacks a sentence of one's own."""

_TEXT = "text"
_ADDRESS = "address"
_TAKE_IN = "take-in"


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
            actions = (Action(_TEXT, translate("Composer", "Edit the text")),)
        case TroubleKind.LINE_COPIED:
            other = inside(str(trouble.values.get("other", "")), limit=40)
            title = translate("Composer", "This line is too like {other}’s.").format(other=other)
        case TroubleKind.TEXT_TOO_LONG:
            title = translate(
                "Composer", "The message is too long: {length} of {limit} characters."
            ).format(
                length=figure(int(trouble.values.get("length", 0))),
                limit=figure(int(trouble.values.get("limit", 0))),
            )
        case TroubleKind.MESSAGE_STOPPED:
            title = inside(str(trouble.values.get("title", "")), limit=80) or title
            text = shown(str(trouble.values.get("message", "")), limit=400) or text
        case TroubleKind.LEFT_OUT:
            actions = (Action(_TAKE_IN, translate("Composer", "Take in again")),)
        case TroubleKind.BROWSER_MISSING | TroubleKind.ADDRESS_REFUSED:
            text = translate(
                "Composer",
                "The text is on your clipboard already. Copy the address, open it in a browser,"
                " and paste the text there.",
            )
            if trouble.values.get("address"):
                actions = (Action(_ADDRESS, translate("Composer", "Copy the address")),)
        case _:
            pass
    return Shown(trouble.kind.value, Tone.WAX, title, text, actions=actions)


class RefusalView(FindingList):
    """Beside the buttons: why the message in sight is not handed over.

    The signals are the ways on: edit the text, write the sentence that is missing, take the
    person in again, and `address_wanted` with the address that no browser could open.
    """

    text_wanted = Signal()
    sentence_wanted = Signal()
    take_in_wanted = Signal()
    address_wanted = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        words: Callable[[Trouble], Shown] = refusal_of,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._address = ""
        self.action_chosen.connect(self._go_on)
        self.setVisible(False)

    def show_refusal(self, trouble: Trouble) -> None:
        """Say why."""
        self._address = str(trouble.values.get("address", ""))
        self.show_findings((self._words(trouble),))
        self.setVisible(True)

    def forget(self) -> None:
        """Say nothing any more."""
        self.show_findings(())
        self.setVisible(False)

    @Slot(str, str)
    def _go_on(self, _key: str, name: str) -> None:
        if name == _TEXT:
            self.text_wanted.emit()
        elif name == WRITE:
            self.sentence_wanted.emit()
        elif name == _TAKE_IN:
            self.take_in_wanted.emit()
        elif name == _ADDRESS:
            self.address_wanted.emit(self._address)
