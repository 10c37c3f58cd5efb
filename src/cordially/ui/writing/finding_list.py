"""The findings below each other, one of them marked for the keys."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from cordially.etiquette.rule import Severity
from cordially.etiquette.silence import Reach, reaches
from cordially.ui.recipients.finding_list import KEEP
from cordially.ui.theme import scaled
from cordially.ui.widgets import ReasonField
from cordially.ui.writing.finding_card import BOTH, FIX, GO, IGNORE, WHY, Quotes, SideCard
from cordially.ui.writing.finding_items import Item
from cordially.ui.writing.reach_choice import ReachChoice
from cordially.ui.writing.why_body import WhyBody


class SideList(QWidget):
    """Cards of findings; a card whose finding still stands keeps what is open in it.

    `led` carries an `Item` that was walked to or clicked, `fix_wanted` one to be mended,
    `silenced` one with its `Reach`, `overruled` one with the words it was given.
    `recipient_wanted` leads to a person, `relationship_wanted` to a choice by relationship;
    `choice_kept` carries why the choice is kept. `closed` comes when a card was closed that
    had the focus, `grown` when one made room for what was opened in it.
    """

    led = Signal(object)
    fix_wanted = Signal(object)
    silenced = Signal(object, Reach)
    overruled = Signal(object, str)
    recipient_wanted = Signal(int)
    relationship_wanted = Signal()
    choice_kept = Signal(str)
    closed = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(8))
        self._cards: dict[str, SideCard] = {}
        self._shown: tuple[Item, ...] = ()
        self._marked = ""
        self._at = 0

    @property
    def shown(self) -> tuple[Item, ...]:
        """The findings that are shown, from top to bottom."""
        return self._shown

    @property
    def target(self) -> Item | None:
        """What the keys act on: the marked finding, what took its place, or the first."""
        marked = next((item for item in self._shown if item.key == self._marked), None)
        if marked is None and self._shown:
            return self._shown[min(self._at, len(self._shown) - 1)]
        return marked

    def card(self, key: str) -> SideCard | None:
        """The card of a finding, where it is shown."""
        return self._cards.get(key)

    def show_items(self, items: tuple[Item, ...]) -> None:
        """Show these findings."""
        if items == self._shown:
            return
        before = [item.key for item in self._shown]
        self._shown = items
        now = {item.key for item in items}
        for key in [key for key in self._cards if key not in now]:
            self._remove(key)
        for at, item in enumerate(items):
            card = self._cards.get(item.key)
            if card is not None and card.fits(item):
                card.show_item(item)
            else:
                self._remove(item.key)
                card = self._cards[item.key] = self._made(item)
            if self._column.indexOf(card) != at:
                self._column.insertWidget(at, card)
        if self._marked and self._marked not in now:
            self._at = before.index(self._marked)
            self._marked = ""
        self._show_mark()

    def walk(self, by: int) -> Item | None:
        """Mark the next finding, or with -1 the one before, round the end."""
        if not self._shown:
            return None
        keys = [item.key for item in self._shown]
        if self._marked in keys:
            at = keys.index(self._marked) + by
        else:
            at = self._at if by > 0 else self._at - 1
        item = self._shown[at % len(keys)]
        self.mark(item)
        return item

    def mark(self, item: Item) -> None:
        """Have the keys act on a finding, and tell those who listen."""
        self._marked, self._at = item.key, 0
        self._show_mark()
        card = self._cards[item.key]
        words = " ".join(filter(None, (card.accessibleName(), card.accessibleDescription())))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(card, words))

    def ask_why(self, item: Item) -> None:
        """Show in the card why the rule is, or close that."""
        card = self._cards[item.key]
        if isinstance(card.opened, WhyBody):
            card.close_body()
        else:
            card.open_body(WhyBody(item.rule, card, under=item.title))

    def ask_reach(self, item: Item) -> None:
        """Ask in the card how far to ignore a finding, or why a stop is overruled."""
        card = self._cards[item.key]
        if not reaches(item.rule):
            card.open_body(
                Quotes((self.tr("This cannot be overruled. It has to be mended."),), card)
            )
        elif item.rule.severity is Severity.STOP:
            words = ReasonField(self.tr("Why is it right here? Your words are kept."), card)
            words.reason_given.connect(self._overrule)
            words.cancelled.connect(self._cancel)
            card.open_body(words)
            words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            choice = ReachChoice(card)
            choice.chosen.connect(self._silence)
            card.open_body(choice)
            choice.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_open(self) -> bool:
        """Close what is open in a card; False where nothing is."""
        opened = [card for card in self._cards.values() if card.is_open]
        for card in opened:
            card.close_body()
        return bool(opened)

    def _show_mark(self) -> None:
        target = self.target
        for key, card in self._cards.items():
            card.set_marked(marked=key == self._marked)
            card.show_keys(shown=target is not None and key == target.key)

    def _made(self, item: Item) -> SideCard:
        card = SideCard(item, self)
        card.action_chosen.connect(self._choose)
        card.taken.connect(self._take)
        card.closed.connect(self.closed)
        card.grown.connect(self.grown)
        return card

    def _remove(self, key: str) -> None:
        card = self._cards.pop(key, None)
        if card is not None:
            focused = QApplication.focusWidget()
            had_focus = focused is not None and card.isAncestorOf(focused)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
            if had_focus:
                self.closed.emit()

    def _item_of(self, part: object) -> Item | None:
        """The finding whose card is, or holds, what sent a signal."""
        for card in self._cards.values():
            if part is card or (isinstance(part, QWidget) and card.isAncestorOf(part)):
                return card.item
        return None

    @Slot()
    def _take(self) -> None:
        item = self._item_of(self.sender())
        if item is not None:
            self.mark(item)
            self.led.emit(item)

    @Slot(Reach)
    def _silence(self, reach: Reach) -> None:
        item = self._item_of(self.sender())
        if item is not None:
            self._cards[item.key].close_body()
            self.silenced.emit(item, reach)

    @Slot(str)
    def _overrule(self, reason: str) -> None:
        item = self._item_of(self.sender())
        if item is not None:
            self._cards[item.key].close_body()
            self.overruled.emit(item, reason)

    @Slot(str)
    def _keep_choice(self, reason: str) -> None:
        self.choice_kept.emit(reason)

    @Slot()
    def _cancel(self) -> None:
        item = self._item_of(self.sender())
        if item is not None:
            self._cards[item.key].close_body()
            self.closed.emit()

    @Slot(str)
    def _choose(self, name: str) -> None:
        item = self._item_of(self.sender())
        if item is None:
            return
        card = self._cards[item.key]
        self._marked = item.key
        self._show_mark()
        if name.startswith(GO):
            self.recipient_wanted.emit(int(name.removeprefix(GO)))
        elif name == FIX:
            self.fix_wanted.emit(item)
        elif name == IGNORE:
            self.ask_reach(item)
        elif name == WHY:
            self.ask_why(item)
        elif name == BOTH:
            self._turn_quotes(card, item)
        elif name == KEEP:
            self._ask_to_keep(card)
        else:
            self.relationship_wanted.emit()

    def _turn_quotes(self, card: SideCard, item: Item) -> None:
        if isinstance(card.opened, Quotes):
            card.close_body()
        else:
            card.open_body(Quotes(item.quotes, card))

    def _ask_to_keep(self, card: SideCard) -> None:
        if not isinstance(card.opened, ReasonField):
            asking = ReasonField(self.tr("Why do you keep these people?"), card)
            asking.reason_given.connect(self._keep_choice)
            asking.cancelled.connect(self._cancel)
            card.open_body(asking)
        if card.opened is not None:
            card.opened.setFocus(Qt.FocusReason.OtherFocusReason)
