"""A view of the desk that remembers what it was asked to show, without a widget."""

from dataclasses import dataclass, field

from cordially.domain.acts import Act
from cordially.domain.desk import Brief, Desk, Seat
from cordially.domain.errors import Trouble
from cordially.domain.messages import CompositionId, RecipientId
from cordially.services.choice_check import ChoiceCheck
from cordially.services.reviewing import Review
from cordially.ui.composer.state import Sheet
from cordially.ui.writing.question import Opened


@dataclass
class RecordingScreen:
    """Satisfies `DeskScreen`.

    `line` is what the field holds: typed into by `type`, and set by `show_sheet` alone.
    """

    desk: Desk | None = None
    sheet: Sheet | None = None
    line: str = ""
    brief: Brief | None = None
    review: Review | None = None
    check: ChoiceCheck | None = None
    asking: Seat | None = None
    opened: Opened | None = None
    refusal: Trouble | None = None
    troubles: list[Trouble] = field(default_factory=list)
    gone: list[Trouble] = field(default_factory=list)
    done: list[Act] = field(default_factory=list)
    all_done: list[Desk] = field(default_factory=list)
    chooser: CompositionId | None = None
    times_sheet_shown: int = 0

    def show_nothing(self) -> None:
        self.desk = self.sheet = self.review = self.asking = None

    def show_desk(self, desk: Desk, review: Review | None, current: RecipientId | None) -> None:
        self.desk = desk

    def show_sheet(self, sheet: Sheet) -> None:
        self.sheet, self.line, self.refusal = sheet, sheet.seat.recipient.line, None
        self.times_sheet_shown += 1

    def refresh_sheet(self, sheet: Sheet) -> None:
        self.sheet = sheet

    def show_brief(self, brief: Brief) -> None:
        self.brief = brief

    def show_review(
        self, desk: Desk, review: Review, check: ChoiceCheck | None, current: RecipientId | None
    ) -> None:
        self.review, self.check = review, check

    def ask_whether_sent(self, seat: Seat, opened: Opened) -> None:
        self.asking, self.opened = seat, opened

    def stop_asking(self) -> None:
        self.asking = None

    def show_refusal(self, trouble: Trouble) -> None:
        self.refusal = trouble

    def show_trouble(self, trouble: Trouble) -> None:
        self.troubles.append(trouble)

    def say_all_done(self, desk: Desk) -> None:
        self.all_done.append(desk)

    def say_gone(self, trouble: Trouble) -> None:
        self.gone.append(trouble)

    def choose_among_close(self, composition: CompositionId) -> None:
        self.chooser = composition

    def say_done(self, act: Act) -> None:
        self.done.append(act)
