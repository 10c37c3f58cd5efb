"""The buttons below a request, each with the key that does the same."""

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from cordially.domain.requests import Decision
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import Button, ButtonRole, FlowLayout, Muted

DECISION_KEYS = {
    "A": Decision.ACCEPT,
    "C": Decision.ASK_CONTEXT,
    "I": Decision.IGNORE,
    "D": Decision.DECLINE,
    "P": Decision.REPLY,
    "K": Decision.DO_NOT_KNOW,
    "R": Decision.REPORT,
    "L": Decision.LATER,
}


class DecisionBar(QWidget):
    """`wanted` carries the decision of the button, or of the line of the menu, pressed."""

    wanted = Signal(Decision)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        place = QWidget(self)
        flow = FlowLayout(place)
        self._decisions: dict[Button, Decision] = {}
        self._usual: dict[Decision, str] = {}
        self._add(Decision.ACCEPT, self.tr("Accept with a note"), place, ButtonRole.PRIMARY)
        self._add(Decision.ASK_CONTEXT, self.tr("Ask for context"), place)
        self._reply = self._add(Decision.REPLY, self.tr("Go on with the reply"), place)
        self._reply.hide()
        self._add(Decision.IGNORE, self.tr("Ignore"), place)
        self._add(Decision.DECLINE, self.tr("Decline"), place)
        self.more = Button(self.tr("More ▾"), place)
        self.more.setAccessibleName(self.tr("More"))
        self.more.clicked.connect(self._open_menu)
        self.menu = QMenu(self)
        self._line(Decision.REPLY, self.tr("Reply privately"))
        self._line(Decision.DO_NOT_KNOW, self.tr("I don’t know this person"))
        self._line(Decision.REPORT, self.tr("Report"))
        self.menu.triggered.connect(self._do)
        flow.addWidget(self.more)
        self._add(Decision.LATER, self.tr("Later"), place)
        for button in self._decisions:
            flow.addWidget(button)
        flow.removeWidget(self.more)
        flow.insertWidget(flow.count() - 1, self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(2), 0, scaled(2), 0)
        column.setSpacing(scaled(8))
        column.addWidget(place)
        column.addWidget(
            Muted(
                self.tr(
                    "Cordially changes nothing on LinkedIn: what you decide here, press there too."
                ),
                self,
                role=TypeRole.SMALL,
            )
        )

    def show_begun(self, begun: Decision | None) -> None:
        """Offer to go on with the letter that was begun for this decision."""
        goes_on = {
            Decision.ACCEPT: self.tr("Go on with the note"),
            Decision.ASK_CONTEXT: self.tr("Go on with the question"),
        }
        for button, decision in self._decisions.items():
            usual = self._usual[decision]
            button.set_words(goes_on.get(decision, usual) if decision is begun else usual)
        self._reply.setVisible(begun is Decision.REPLY)

    def _add(
        self,
        decision: Decision,
        words: str,
        place: QWidget,
        role: ButtonRole = ButtonRole.NORMAL,
    ) -> Button:
        button = Button(words, place, role=role, hint=_key_of(decision))
        button.clicked.connect(self._press)
        self._decisions[button] = decision
        self._usual[decision] = words
        return button

    def _line(self, decision: Decision, words: str) -> None:
        # Behind the tab stands the key; a key that worked by itself would do it twice.
        self.menu.addAction(f"{words}\t{_key_of(decision)}").setData(decision)

    @Slot()
    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.wanted.emit(self._decisions[button])

    @Slot()
    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    @Slot(QAction)
    def _do(self, action: QAction) -> None:
        self.wanted.emit(Decision(action.data()))


def _key_of(decision: Decision) -> str:
    return next(key for key, one in DECISION_KEYS.items() if one is decision)
