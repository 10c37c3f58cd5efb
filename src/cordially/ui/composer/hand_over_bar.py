"""Below the sheet: what can be done with the message, and what became of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cordially.domain.desk import Seat
from cordially.domain.messages import Standing
from cordially.ui.widgets import Button, inside
from cordially.ui.writing.hand_over_frame import HandOverFrame
from cordially.ui.writing.question import Opened
from cordially.ui.writing.words import name_of

_OPEN = frozenset({Standing.TO_WRITE, Standing.READY})
_OUT = frozenset({Standing.LEFT_OUT, Standing.SKIPPED})


class HandOverBar(HandOverFrame):
    """The buttons below the sheet, or the question after a hand-over."""

    skip_wanted = Signal()
    take_in_wanted = Signal()
    previous_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.skip = Button(self.tr("Skip"), self, hint="Alt+S")
        self.back_in = Button(self.tr("Take in again"), self)
        self.previous = Button(self.tr("Previous"), self)
        self.next = Button(self.tr("Next"), self)
        self.put_before(self.small_buttons)
        self.skip.clicked.connect(self.skip_wanted)
        self.back_in.clicked.connect(self.take_in_wanted)
        self.previous.clicked.connect(self.previous_wanted)
        self.next.clicked.connect(self.next_wanted)

    def show_seat(self, seat: Seat) -> None:
        """Offer what fits where the recipient stands."""
        standing = seat.standing
        self.skip.setVisible(standing in _OPEN)
        self.back_in.setVisible(standing in _OUT)
        self.show_standing(standing, seat.recipient.hand_over)
        self.hand_over.setVisible(standing in {*_OPEN, Standing.AWAITING})
        self.fit()

    def ask(self, seat: Seat, opened: Opened) -> None:
        """Ask whether the message to this person was sent."""
        words = self.tr("Did you send it to {name}?")
        self.question.ask(words.format(name=inside(name_of(seat), limit=40)), opened)
        self.remark.setText(
            self.tr(
                "Only what you confirm counts as sent. Cordially never sends on LinkedIn for"
                " you: paste, press Send there, and confirm here."
            )
        )
        self.show_question()
        self.question.take_focus()

    @property
    def small_buttons(self) -> tuple[Button, ...]:
        """The buttons before the main one, in their order; some are hidden."""
        return (
            self.skip,
            self.back_in,
            self.was_not_sent,
            self.was_sent,
            self.previous,
            self.next,
        )
