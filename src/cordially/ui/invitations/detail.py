"""Beside the list: what is known of the marked line, and what can be done with it."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cordially.domain.clock import Clock
from cordially.domain.invitations import (
    Introduction,
    IntroductionStanding,
    Invitation,
    InvitationStanding,
    PaceSettings,
    quiet_until,
)
from cordially.services.inviting import sent_on
from cordially.ui.invitations.deeds import KEYS, MAIN, Deed, Offered, offered_for
from cordially.ui.invitations.rows import Line, name_of
from cordially.ui.invitations.words import (
    day_words,
    ground_title,
    introduction_line,
    waiting_words,
)
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import (
    Avatar,
    Button,
    ButtonRole,
    FlowLayout,
    Muted,
    Paragraph,
    SectionLabel,
    shown,
    shown_lines,
)

_LONGEST = 2_000


class Detail(QFrame):
    """Shows one line whole. `deed_wanted` carries a `Deed`."""

    deed_wanted = Signal(object)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "side")
        self._clock = clock
        self._buttons: dict[QWidget, Deed] = {}
        self._avatar = Avatar("", self, size=44)
        self._name = Paragraph("", self, role=TypeRole.NAME)
        self._work = Muted("", self)
        self._texts = [
            (SectionLabel(title, self), Paragraph("", self))
            for title in (self.tr("Why"), self.tr("Note"), self.tr("When"))
        ]
        self._remark = Muted("", self)
        self._place = QWidget(self)
        self._flow = FlowLayout(self._place)
        self._lay_out()

    def show_line(self, line: Line | None, settings: PaceSettings, *, asking: bool = False) -> None:
        """Show a line; `asking` asks whether it was withdrawn on the page that was opened."""
        self._body.setVisible(line is not None)
        if line is None:
            return
        if line.invitation is not None:
            self._show_invitation(line.invitation)
        elif line.introduction is not None:
            self._show_introduction(line.introduction)
        self._show_texts(line)
        self._remark.setText(self._remark_on(line, settings, asking=asking))
        self._remark.setVisible(bool(self._remark.text()))
        self._offer(offered_for(line, asking=asking), is_old=line.is_old)

    def focus_question(self) -> None:
        """Put the focus on the answer that is asked for."""
        first = next(iter(self._buttons), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        asking = Deed.NOT_WITHDRAWN in self._buttons.values()
        if event.key() == Qt.Key.Key_Escape and asking:
            self.deed_wanted.emit(Deed.NOT_WITHDRAWN)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16))
        column.setSpacing(scaled(6))
        head = QHBoxLayout()
        head.setSpacing(scaled(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._work)
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        column.addLayout(head)
        for label, text in self._texts:
            column.addSpacing(scaled(6))
            column.addWidget(label)
            column.addWidget(text)
        column.addSpacing(scaled(8))
        column.addWidget(self._remark)
        column.addWidget(self._place)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(self._body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _show_invitation(self, one: Invitation) -> None:
        self._avatar.show_person(one.name)
        self._name.setText(name_of(one))
        address = f"linkedin.com/in/{shown(one.profile, limit=100)}" if one.profile else ""
        self._work.setText("\n".join(filter(None, (shown(one.headline), address))))
        self._work.setVisible(bool(self._work.text()))

    def _show_introduction(self, one: Introduction) -> None:
        self._avatar.show_person(one.helper_name)
        self._name.setText(introduction_line(one.helper_name, one.target_name))
        self._work.setText("")
        self._work.setVisible(False)

    def _show_texts(self, line: Line) -> None:
        why, note, when = "", "", ""
        today = self._clock.today()
        if line.invitation is not None:
            one = line.invitation
            said = shown_lines(one.overruled or one.ground_words, limit=_LONGEST)
            why = ground_title(one.ground) if one.ground else ""
            why = "\n".join(filter(None, (why, said)))
            note = shown_lines(one.note, limit=_LONGEST) if one.sent_at else ""
            when = self._when(one, today)
        elif line.introduction is not None:
            why = shown_lines(line.introduction.about, limit=_LONGEST)
            day = day_words(line.introduction.made_on)
            when = self.tr("Begun on {day}").format(day=day)
            if line.introduction.settled_on is not None:
                settled = day_words(line.introduction.settled_on)
                when += "\n" + self._settled(line.introduction.standing).format(day=settled)
        for (label, text), words in zip(self._texts, (why, note, when), strict=True):
            text.setText(words)
            label.setVisible(bool(words))
            text.setVisible(bool(words))

    def _settled(self, standing: IntroductionStanding) -> str:
        return {
            IntroductionStanding.INTRODUCED: self.tr("Introduced on {day}"),
            IntroductionStanding.DECLINED: self.tr("Declined on {day}"),
            IntroductionStanding.THANKED: self.tr("Thanked on {day}"),
        }.get(standing, self.tr("Changed on {day}"))

    def _when(self, one: Invitation, today: date) -> str:
        if one.sent_at is None:
            return ""
        since = sent_on(one)
        words = self.tr("Sent on {day}").format(day=day_words(since))
        if one.standing is InvitationStanding.WAITING and since != today:
            words += f" · {waiting_words(since, today)}"
        return words

    def _remark_on(self, line: Line, settings: PaceSettings, *, asking: bool) -> str:
        one = line.invitation
        if one is None:
            return ""
        locked = self.tr(
            "After a withdrawal LinkedIn takes no new invitation to this person for up to %Ln"
            " weeks.",
            "",
            settings.lock_weeks,
        )
        if asking:
            asked = self.tr(
                "LinkedIn’s list of sent invitations is open in the browser. Did you withdraw"
                " this one there?"
            )
            return f"{asked} {locked}"
        if one.standing is InvitationStanding.WAITING and line.is_old:
            waits = self.tr("It has waited for long, and you may withdraw it.")
            return f"{waits} {locked}"
        until = quiet_until(one, settings)
        return self._again(one, until) if until else ""

    def _again(self, one: Invitation, until: date) -> str:
        """When somebody who was not won may be asked again."""
        comfort = (
            self.tr("You withdrew it.")
            if one.standing is InvitationStanding.WITHDRAWN
            else self.tr("A refusal is not about you.")
        )
        when = (
            self.tr("Not to be asked again before {day}.").format(day=day_words(until))
            if until > self._clock.today()
            else self.tr("The quiet time is over.")
        )
        return f"{comfort} {when}"

    def _offer(self, offered: Offered, *, is_old: bool) -> None:
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        main = Deed.WITHDRAW if is_old else None
        for deed in offered.deeds:
            leads = deed is main or deed in MAIN
            role = ButtonRole.PRIMARY if leads else ButtonRole.NORMAL
            button = Button(self._word(deed), self._place, role=role, hint=KEYS.get(deed, ""))
            button.clicked.connect(self._press)
            self._buttons[button] = deed
            self._flow.addWidget(button)
            button.show()
        self._place.updateGeometry()

    def _word(self, deed: Deed) -> str:
        return {
            Deed.OPEN: self.tr("Open"),
            Deed.EARLIER: self.tr("Earlier"),
            Deed.LATER: self.tr("Later"),
            Deed.PUT_AWAY: self.tr("Put away"),
            Deed.ACCEPTED: self.tr("Accepted"),
            Deed.DECLINED: self.tr("Declined or ignored"),
            Deed.WITHDRAW: self.tr("Withdraw…"),
            Deed.WITHDRAWN: self.tr("Yes, withdrawn"),
            Deed.NOT_WITHDRAWN: self.tr("Not yet"),
            Deed.REOPEN: self.tr("Open again"),
            Deed.PROFILE: self.tr("Open profile"),
            Deed.INTRODUCED: self.tr("They introduced you"),
            Deed.NOT_INTRODUCED: self.tr("They declined"),
            Deed.THANK: self.tr("Write thanks"),
            Deed.READ: self.tr("The letter"),
        }[deed]

    @Slot()
    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget) and button in self._buttons:
            self.deed_wanted.emit(self._buttons[button])
