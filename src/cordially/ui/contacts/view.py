"""How the contacts are laid out: header, filters, table, side.

What stands beside and below the table is built when it is first needed, so that people
are painted sooner.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cordially.domain.clock import Clock
from cordially.domain.people import Counted, Filter
from cordially.ui.contacts.filter_row import FilterRow
from cordially.ui.contacts.header import ContactsHeader
from cordially.ui.contacts.listing import Facet, Listing, Question
from cordially.ui.contacts.merging import Pair
from cordially.ui.contacts.people_menu import PeopleMenu
from cordially.ui.contacts.people_table import PeopleTable
from cordially.ui.contacts.table_model import COLUMNS, PeopleModel
from cordially.ui.theme import scaled
from cordially.ui.widgets import Action, EmptyState

if TYPE_CHECKING:
    from cordially.ui.contacts.bulk_bar import BulkBar
    from cordially.ui.contacts.merge_view import MergeView
    from cordially.ui.contacts.side import ContactSide

_SIDE_WIDTH = 360
_NARROW_SIDE = 316
_NARROW = 900


class ContactsView(QWidget):
    """Everything to be seen; it decides nothing."""

    add_asked = Signal()
    import_asked = Signal()
    everybody_asked = Signal()
    write_asked = Signal()
    profile_asked = Signal()
    edit_asked = Signal()
    merge_asked = Signal()
    put_away_asked = Signal()
    bring_back_asked = Signal()
    tie_set = Signal(object)
    tagged = Signal(str)
    untagged = Signal(str)
    tags_asked = Signal()
    alone_asked = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing: Listing | None = None
        self._header = ContactsHeader(self)
        self.search = self._header.search
        self.filters = FilterRow(self)
        self.model = PeopleModel(clock, self)
        self.table = PeopleTable(self.model, self)
        self._words: list[Counted] = []
        self._menu = PeopleMenu(self)
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self.table)
        self._left, self._columns = QVBoxLayout(), QHBoxLayout()
        self._beside = QFrame(self)
        self._beside.setProperty("frame", "side")
        self._lay_out()
        self._connect()

    @cached_property
    def side(self) -> "ContactSide":
        """What is known about whoever is chosen."""
        from cordially.ui.contacts.side import ContactSide

        side = ContactSide(self)
        side.page.tags.field.offer([word.value for word in self._words])
        self._columns.replaceWidget(self._beside, side)
        side.setVisible(not self._beside.isHidden())
        self._beside.deleteLater()
        self._beside = side
        self._fit_side()
        self.table.opened.connect(side.enter)
        return side

    @cached_property
    def bulk(self) -> "BulkBar":
        """What can be done with several people."""
        from cordially.ui.contacts.bulk_bar import BulkBar

        bulk = BulkBar(self)
        bulk.show_tags(self._words)
        self._left.addWidget(bulk)
        bulk.write_asked.connect(self.write_asked)
        bulk.tie_set.connect(self.tie_set)
        bulk.put_away_asked.connect(self.put_away_asked)
        bulk.bring_back_asked.connect(self.bring_back_asked)
        bulk.merge_asked.connect(self.merge_asked)
        bulk.tagged.connect(self.tagged)
        bulk.untagged.connect(self.untagged)
        bulk.tags_asked.connect(self.tags_asked)
        return bulk

    @cached_property
    def merge(self) -> "MergeView":
        """Two people side by side, in the place of the table."""
        from cordially.ui.contacts.merge_view import MergeView

        merge = MergeView(self)
        self._middle.addWidget(merge)
        return merge

    @cached_property
    def _nothing(self) -> EmptyState:
        nothing = EmptyState(
            self.tr("Nobody is found"),
            "",
            self,
            actions=(Action("everybody", self.tr("Show everybody")),),
        )
        self._middle.addWidget(nothing)
        nothing.action_chosen.connect(self._show_everybody)
        return nothing

    def enter(self) -> None:
        """Take the focus to where work goes on."""
        page = self._middle.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def enter_search(self) -> None:
        """Put the focus on the search."""
        self.close_pair()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_question(self, question: Question) -> None:
        """Show what is asked."""
        self.filters.show_question(question)
        self.table.show_order(question.order)
        if self.search.text().strip() != question.who.query:
            self.search.setText(question.who.query)

    def show_listing(self, listing: Listing) -> None:
        """Show the people found, or that there are none."""
        self._listing = listing
        self.filters.show_counts(listing)
        self.table.show_listing(listing)
        if not self._shows_pair:
            self._middle.setCurrentWidget(self._found_page())
        self._follow_choice()

    def show_words(self, facet: Facet, words: list[Counted]) -> None:
        """Offer words to filter by; tags are offered to put on people, too."""
        self.filters.show_words(facet, words)
        if facet is Facet.TAG:
            self._words = words
            if self._has("bulk"):
                self.bulk.show_tags(words)
            if self._has("side"):
                self.side.page.tags.field.offer([word.value for word in words])

    def show_pair(self, pair: Pair) -> None:
        """Show two people in the place of the table."""
        self._middle.setCurrentWidget(self.merge)
        self.merge.show_pair(pair)
        self.merge.enter()
        self.bulk.setVisible(False)
        self._beside.setVisible(False)

    def close_pair(self) -> None:
        """Show the table again."""
        if not self._shows_pair:
            return
        self._middle.setCurrentWidget(self._found_page())
        self.merge.forget()
        self._beside.setVisible(True)
        self._follow_choice()
        self.enter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_side()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.table.hasFocus():
            self.enter()
        else:
            super().keyPressEvent(event)

    @Slot()
    def tag_chosen(self) -> None:
        """Put the focus where a tag is written for whoever is chosen."""
        if len(self.table.chosen) > 1:
            self.bulk.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.table.chosen and not self.side.shows_form:
            self.side.page.tags.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _shows_pair(self) -> bool:
        return self._has("merge") and self._middle.currentWidget() is self.merge

    def _has(self, part: str) -> bool:
        """Whether a part that is built on demand is there."""
        return part in vars(self)

    def _fit_side(self) -> None:
        narrow = self.width() < scaled(_NARROW)
        self._beside.setFixedWidth(scaled(_NARROW_SIDE if narrow else _SIDE_WIDTH))

    def _found_page(self) -> QWidget:
        if self._listing is None or self._listing.rows:
            return self.table
        self._nothing.text.setText(self._why_nobody(self._listing.question.who))
        return self._nothing

    def _why_nobody(self, who: Filter) -> str:
        if who == Filter(query=who.query):
            return self.tr("No name, company, note or tag holds these words.")
        if not who.query.strip():
            return self.tr("Nobody fits all the filters that are set.")
        return self.tr("No name, company, note or tag holds these words under the filters set.")

    def _lay_out(self) -> None:
        row = QFrame(self)
        row.setProperty("frame", "header")
        row_column = QVBoxLayout(row)
        row_column.setContentsMargins(0, 0, 0, 0)
        row_column.addWidget(self.filters)
        self._left.setSpacing(0)
        self._left.addWidget(self._middle, 1)
        self._columns.setSpacing(0)
        self._columns.addLayout(self._left, 1)
        self._columns.addWidget(self._beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(row)
        column.addLayout(self._columns, 1)

    def _connect(self) -> None:
        self._header.import_asked.connect(self.import_asked)
        self._header.add_asked.connect(self.add_asked)
        self.search.left_downwards.connect(self.table.enter)
        self.table.left_upwards.connect(self.enter_search)
        self.table.typed.connect(self._type_on)
        self.table.deleted.connect(self._put_away_or_back)
        self.table.menu_asked.connect(self._show_menu)
        self.table.people_chosen.connect(self._follow_choice)
        self._menu.chosen.connect(self._do)
        self._menu.tie_set.connect(self.tie_set)
        self._menu.sort_asked.connect(self.model.sort_asked)
        for keys, method in (
            ("Ctrl+F", self.enter_search),
            ("Ctrl+N", self.add_asked),
            ("Ctrl+T", self.tag_chosen),
        ):
            self._shortcut(keys).activated.connect(method)
        for number in range(len(COLUMNS)):
            self._shortcut(f"Alt+{number + 1}").activated.connect(self._sort_by_key)

    def _shortcut(self, keys: str) -> QShortcut:
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        return QShortcut(QKeySequence(keys), self, context=context)

    @Slot()
    def _sort_by_key(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            self.model.sort(int(shortcut.key().toString()[-1]) - 1)

    @Slot()
    def _follow_choice(self) -> None:
        away = self._listing is not None and self._listing.question.who.put_away
        chosen = self.table.chosen
        if not self._shows_pair and (len(chosen) > 1 or self._has("bulk")):
            self.bulk.show_chosen(chosen, are_away=away)

    @Slot(str)
    def _type_on(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(self.search.text() + text)

    @Slot(str)
    def _show_everybody(self, name: str) -> None:
        self.everybody_asked.emit()

    @Slot()
    def _put_away_or_back(self) -> None:
        if self._listing is not None and self._listing.question.who.put_away:
            self.bring_back_asked.emit()
        else:
            self.put_away_asked.emit()

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        away = self._listing is not None and self._listing.question.who.put_away
        self._menu.show_for(self.table.chosen, place, are_away=away)

    @Slot(str)
    def _do(self, name: str) -> None:
        {
            "write": self.write_asked.emit,
            "profile": self.profile_asked.emit,
            "edit": self.edit_asked.emit,
            "tag": self.tag_chosen,
            "merge": self.merge_asked.emit,
            "leave-alone": self.alone_asked.emit,
            "put-away": self.put_away_asked.emit,
            "bring-back": self.bring_back_asked.emit,
        }[name]()
