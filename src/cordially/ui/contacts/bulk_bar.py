"""What can be done to several people at once, below the table."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from cordially.domain.people import Counted, PersonRow, Tie
from cordially.ui.contacts.choice_popup import ChoiceManner, ChoicePopup
from cordially.ui.contacts.text_fields import TagField
from cordially.ui.contacts.words import tie_word
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import Button, ButtonSize, FlowLayout, PlainLabel

_TWO = 2
_FIELD_WIDTH = 150


class BulkBar(QFrame):
    """Shown while several people are chosen; each act is one step to undo.

    `tagged` and `untagged` carry a tag, `tie_set` a `Tie` or None for the proposal.
    """

    write_asked = Signal()
    tagged = Signal(str)
    untagged = Signal(str)
    tags_asked = Signal()
    tie_set = Signal(object)
    put_away_asked = Signal()
    bring_back_asked = Signal()
    merge_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "header")
        self._count = PlainLabel("", self, role=TypeRole.STRONG)
        self.write = self._button(self.tr("Write to them"))
        self.field = TagField(self)
        self.field.setFixedWidth(scaled(_FIELD_WIDTH))
        self._untag = self._button(self.tr("Take a tag off"))
        self._tie = self._button(self.tr("Tie"))
        self._away = self._button(self.tr("Put away"))
        self._back = self._button(self.tr("Bring back"))
        self._merge = self._button(self.tr("Merge…"))
        self._popup = ChoicePopup(ChoiceManner.ONE, self.tr("Take a tag off"), self)
        self._popup.chosen.connect(self.untagged)
        self._menu = self._tie_menu()
        place = QWidget(self)
        flow = FlowLayout(place)
        for widget in (
            self._count,
            self.write,
            self.field,
            self._untag,
            self._tie,
            self._away,
            self._back,
            self._merge,
        ):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(24), scaled(8), scaled(24), scaled(8))
        column.addWidget(place)
        self.write.clicked.connect(self.write_asked)
        self.field.entered.connect(self.tagged)
        self._untag.clicked.connect(self._offer_tags)
        self._tie.clicked.connect(self._offer_ties)
        self._away.clicked.connect(self.put_away_asked)
        self._back.clicked.connect(self.bring_back_asked)
        self._merge.clicked.connect(self.merge_asked)
        self.setVisible(False)

    def show_chosen(self, people: Sequence[PersonRow], *, are_away: bool) -> None:
        """Follow the choice; one person or none needs no bar."""
        self._count.setText(self.tr("%Ln people chosen", "", len(people)))
        self._merge.setVisible(len(people) == _TWO)
        self._away.setVisible(not are_away)
        self._back.setVisible(are_away)
        self.setVisible(len(people) > 1)

    def show_tags(self, tags: list[Counted]) -> None:
        """Offer the tags in use, to put on and to take off."""
        self.field.offer([tag.value for tag in tags])
        self._popup.offer(tags, frozenset())

    def _button(self, words: str) -> Button:
        return Button(words, self, size=ButtonSize.SMALL)

    def _tie_menu(self) -> QMenu:
        menu = QMenu(self)
        for tie in Tie:
            menu.addAction(tie_word(tie).capitalize()).setData(tie.value)
        menu.addSeparator()
        menu.addAction(self.tr("As proposed")).setData("")
        return menu

    @Slot()
    def _offer_tags(self) -> None:
        self.tags_asked.emit()
        self._popup.drop_down(self._untag)

    @Slot()
    def _offer_ties(self) -> None:
        place = self._tie.mapToGlobal(self._tie.rect().topLeft())
        place.setY(place.y() - self._menu.sizeHint().height())
        action = self._menu.exec(place)
        if action is not None:
            self.tie_set.emit(Tie(action.data()) if action.data() else None)
        self._tie.setFocus(Qt.FocusReason.OtherFocusReason)
