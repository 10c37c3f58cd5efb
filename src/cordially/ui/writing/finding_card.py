"""One finding beside the sheet, with what can be done about it."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cordially.etiquette.rule import Severity
from cordially.etiquette.silence import reaches
from cordially.ui.recipients.alphabet_picture import AlphabetPicture
from cordially.ui.recipients.finding_list import BOTH, WHY
from cordially.ui.theme import TypeRole, scaled, tokens_now
from cordially.ui.widgets import (
    Action,
    Button,
    ButtonRole,
    FindingCard,
    Muted,
    Paragraph,
    PlainLabel,
)
from cordially.ui.writing.finding_items import Item

translate = QCoreApplication.translate

FIX = "fix"
IGNORE = "ignore"
GO = "go:"

HINTS = {FIX: "Alt+F", IGNORE: "Alt+I", WHY: "Alt+W"}
"""The keys that act on the marked finding."""


class SideCard(FindingCard):
    """A finding: how grave it is, what was found, what to do, who it is about.

    `taken` comes when it is clicked, `closed` when what was open in it is closed with Escape,
    `grown` when it made room for what was opened.
    """

    taken = Signal()
    closed = Signal()
    grown = Signal()

    def __init__(self, item: Item, parent: QWidget) -> None:
        super().__init__(item.tone, item.title, parent, text=item.text, small=item.small)
        self._item = item
        self._is_marked = False
        self._open: QWidget | None = None
        self._word = PlainLabel(item.word, self, role=TypeRole.LABEL)
        self._column.insertWidget(0, self._word)
        self._more = Muted("", self, role=TypeRole.SMALL)
        self._add_row(tuple(a for a in item.actions if a.role is not ButtonRole.LINK), 8)
        self._add_row(_people(item), 4)
        self._column.addWidget(self._more)
        own = tuple(action for action in item.actions if action.role is ButtonRole.LINK)
        self._add_row((*own, *_offered(item)), 4)
        self.show_item(item)

    @property
    def item(self) -> Item:
        """What is shown."""
        return self._item

    @property
    def is_open(self) -> bool:
        """Whether something was opened in it."""
        return self._open is not None

    @property
    def opened(self) -> QWidget | None:
        """What was opened in it."""
        return self._open

    def fits(self, item: Item) -> bool:
        """Whether an item can be shown here without other buttons."""
        mine = self._item
        return (mine.actions, mine.people, bool(mine.bars), _offered(mine)) == (
            item.actions,
            item.people,
            bool(item.bars),
            _offered(item),
        )

    def show_item(self, item: Item) -> None:
        """Show a finding that has the same buttons."""
        self._item = item
        self.set_tone(item.tone)
        self._word.setText(item.word)
        self._word.set_tone(item.tone)
        self.title.setText(item.title)
        self.text.setText(item.text)
        self.text.set_bold(*item.bold)
        self.small.setText(item.small)
        self._more.setText(
            translate("Composer", "and %Ln more", "", item.more) if item.more else ""
        )
        for label in (self.title, self.text, self.small, self._more):
            label.setVisible(bool(label.text()))
        spoken = translate("Composer", "{severity}: {title}")
        self.setAccessibleName(spoken.format(severity=item.word, title=item.title))
        self.setAccessibleDescription(" ".join(filter(None, (item.text, item.small))))
        if isinstance(self._open, Quotes) and self._open.texts != item.quotes:
            self.open_body(Quotes(item.quotes, self))
        elif self._open is None:
            self._rest()

    def set_marked(self, *, marked: bool) -> None:
        """Show that one has walked to this finding."""
        if marked is not self._is_marked:
            self._is_marked = marked
            self.update()

    def show_keys(self, *, shown: bool) -> None:
        """Show on the buttons which keys press them, where the keys act on this finding."""
        for button, name in self._buttons.items():
            if name in HINTS and isinstance(button, Button):
                button.show_hint(HINTS[name] if shown else "")

    def open_body(self, body: QWidget) -> None:
        """Show something between the words and the buttons."""
        self._open = body
        self.set_body(body)

    def close_body(self) -> bool:
        """Close what was opened; False where nothing was."""
        if self._open is None:
            return False
        self._open = None
        self._rest()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.close_body():
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.taken.emit()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_open:
            self.grown.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_marked:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens_now().strong(self.tone), 2))
            corner = scaled(8)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)

    def _rest(self) -> None:
        """What stands in the card while nothing is open: the small picture, if it has one."""
        picture = self.findChild(AlphabetPicture)
        if not self._item.bars:
            self.set_body(None)
            return
        if picture is None:
            picture = AlphabetPicture(self, small=True)
            self.set_body(picture)
        picture.show_bars(self._item.bars)


class Quotes(QWidget):
    """Texts that make a finding plain."""

    def __init__(self, texts: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.texts = texts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        for text in texts:
            column.addWidget(Paragraph(text, self, role=TypeRole.SMALL))


def _people(item: Item) -> tuple[Action, ...]:
    return tuple(Action(f"{GO}{one.recipient}", one.name, ButtonRole.LINK) for one in item.people)


def _offered(item: Item) -> tuple[Action, ...]:
    """What every finding offers, as far as it can."""
    offered: list[Action] = []
    if item.placed.finding.fix:
        offered.append(Action(FIX, translate("Composer", "Fix"), ButtonRole.LINK))
    if reaches(item.rule):
        stops = item.rule.severity is Severity.STOP
        words = translate("Composer", "Overrule…") if stops else translate("Composer", "Ignore…")
        offered.append(Action(IGNORE, words, ButtonRole.LINK))
    offered.append(Action(WHY, translate("Composer", "Why?"), ButtonRole.LINK))
    return tuple(offered)


__all__ = ["BOTH", "FIX", "GO", "HINTS", "IGNORE", "WHY", "Quotes", "SideCard"]
