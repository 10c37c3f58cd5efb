"""The line above the contacts: where one is, the search, and the ways to more people."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from cordially.ui.theme import scaled
from cordially.ui.widgets import Button, ButtonRole, Heading, SearchField

_WIDEST_SEARCH = 440
_NARROWEST_SEARCH = 160


class ContactsHeader(QFrame):
    """The name of the place, the search, and two buttons."""

    import_asked = Signal()
    add_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "header")
        title = Heading(self.tr("Contacts"), self)
        title.setMinimumWidth(title.sizeHint().width())
        self.search = SearchField(
            self.tr("Search names, companies, notes — “wind energy Madrid”"),
            self.tr("Search contacts"),
            self,
        )
        self.search.setMaximumWidth(scaled(_WIDEST_SEARCH))
        self.search.setMinimumWidth(scaled(_NARROWEST_SEARCH))
        bring = Button(self.tr("Import…"), self)
        add = Button(self.tr("Add contact"), self, role=ButtonRole.PRIMARY)
        bring.clicked.connect(self.import_asked)
        add.clicked.connect(self.add_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(16))
        row.setSpacing(scaled(12))
        row.addWidget(title)
        row.addSpacing(scaled(12))
        row.addWidget(self.search, 100)
        row.addStretch(1)
        row.addWidget(bring)
        row.addWidget(add)
