"""The side of the contacts: nobody, one person, several, or the form."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from cordially.domain.errors import Trouble
from cordially.domain.people import Facts, PersonId, PersonRow
from cordially.ui.contacts.beside import Form, Known
from cordially.ui.contacts.person_form import PersonForm
from cordially.ui.contacts.person_page import PersonPage
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import Heading, Muted, shown

_MOST_NAMES = 10


class ContactSide(QFrame):
    """Satisfies `beside.SideScreen`; what is done there goes out as signals of its pages.

    `person_added` carries the id of somebody who is to be looked for and chosen.
    """

    person_added = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "side")
        self.page = PersonPage()
        self.form = PersonForm()
        self._several = _Several()
        self._nobody = Muted(
            self.tr("Choose somebody to see what you know about them."), role=TypeRole.BODY
        )
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        for page in (self._nobody, self.page, self._several, self.form):
            self._pages.addWidget(_scrolling(page, self))

    @property
    def shows_form(self) -> bool:
        """Whether the form is open."""
        return self._pages.currentIndex() == self._place_of(self.form)

    def show_nobody(self) -> None:
        """Nobody is chosen."""
        self._turn_to(self._nobody)

    def show_known(self, known: Known) -> None:
        """Show one person, from the top unless it is the same one."""
        is_same = self.page.person == known.person.id
        self.page.show_known(known)
        self._turn_to(self.page)
        if not is_same:
            self._scroll_to_top()

    def show_several(self, people: Sequence[PersonRow]) -> None:
        """Several are chosen."""
        self._several.show_people(people)
        self._turn_to(self._several)

    def show_form(self, form: Form, linkedin: Facts | None) -> None:
        """Open the form."""
        self._turn_to(self.form)
        self._scroll_to_top()
        self.form.begin(form, linkedin)

    def show_form_trouble(self, trouble: Trouble) -> None:
        """Say why the form is not kept."""
        self.form.show_trouble(trouble)
        self._scroll_to_top()

    def show_added(self, person: PersonId) -> None:
        """Have somebody who was just added looked for, and chosen."""
        self.person_added.emit(person)

    def enter(self) -> None:
        """Take the focus into the page that is shown."""
        if self._pages.currentIndex() == self._place_of(self.page):
            self.page.enter()

    def begun_notes(self) -> dict[PersonId, str]:
        """Notes that are written and not added yet."""
        return self.page.notes.begun

    def _turn_to(self, page: QWidget) -> None:
        self._pages.setCurrentIndex(self._place_of(page))

    def _place_of(self, page: QWidget) -> int:
        return (self._nobody, self.page, self._several, self.form).index(page)

    def _scroll_to_top(self) -> None:
        area = self._pages.currentWidget()
        if isinstance(area, QScrollArea):
            area.verticalScrollBar().setValue(0)


class _Several(QWidget):
    """The names of several people."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Heading("", self)
        self._names = Muted("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(self._title)
        column.addWidget(self._names)
        column.addStretch(1)

    def show_people(self, people: Sequence[PersonRow]) -> None:
        """Name the first of them."""
        self._title.setText(self.tr("%Ln people chosen", "", len(people)))
        names = [shown(row.name, limit=60) or self.tr("(no name)") for row in people[:_MOST_NAMES]]
        if len(people) > _MOST_NAMES:
            names.append(self.tr("and %Ln more", "", len(people) - _MOST_NAMES))
        self._names.setText("\n".join(names))


class _SideScroll(QScrollArea):
    """Scrolls downwards alone, and keeps what has the focus in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        event.accept()


def _scrolling(page: QWidget, parent: QWidget) -> QScrollArea:
    area = _SideScroll(parent)
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(24))
    column.addWidget(page)
    column.addStretch(1)
    area.setWidget(inner)
    return area
