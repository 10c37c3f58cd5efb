"""The parts of the side that list: tags, notes, what happened, addresses, same names."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLayout, QWidget

from cordially.domain.messages import Answer, HandOverId
from cordially.domain.people import Event, EventKind, Person, PersonId, PersonRow
from cordially.ui.contacts.side_parts import column_of
from cordially.ui.contacts.text_fields import TagField
from cordially.ui.contacts.words import event_line
from cordially.ui.theme import scaled
from cordially.ui.widgets import (
    Button,
    ButtonRole,
    ButtonSize,
    Card,
    Chip,
    ChipKind,
    FlowLayout,
    Muted,
    Paragraph,
    SectionLabel,
    as_tool_tip,
    inside,
    shown,
)

_FEW_EVENTS = 12
_MORE_EVENTS = 100


def emptied(layout: QLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


class TagsPart(QWidget):
    """The tags of one person. `added` and `taken` carry a tag."""

    added = Signal(str)
    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self._chips: dict[QWidget, str] = {}
        self._place = QWidget(self)
        self._flow = FlowLayout(self._place, gap=6)
        self.field = TagField(self)
        self.field.entered.connect(self.added)
        column = column_of(self, 6)
        column.addWidget(SectionLabel(self.tr("Tags"), self))
        column.addWidget(self._place)
        column.addWidget(self.field)

    def show_tags(self, tags: tuple[str, ...]) -> None:
        """Show the tags somebody has."""
        if tags == self._tags and self._chips:
            return
        self._tags = tags
        self._chips.clear()
        emptied(self._flow)
        for tag in tags:
            chip = Chip(tag, self._place, kind=ChipKind.REMOVABLE)
            chip.removed.connect(self._take)
            self._chips[chip] = tag
            self._flow.addWidget(chip)
        self._place.setVisible(bool(tags))
        self._place.updateGeometry()

    @Slot()
    def _take(self) -> None:
        chip = self.sender()
        if isinstance(chip, QWidget) and chip in self._chips:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.taken.emit(self._chips[chip])


class TimelinePart(QWidget):
    """What happened, the newest first.

    `corrected` carries a `HandOverId` and the `Answer` that is true instead.
    """

    corrected = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events: tuple[Event, ...] = ()
        self._corrections: dict[QWidget, tuple[HandOverId, Answer]] = {}
        self._count = _FEW_EVENTS
        self._place = QWidget(self)
        self._list = column_of(self._place, 6)
        self._more = Button(self.tr("More"), self, role=ButtonRole.LINK, size=ButtonSize.SMALL)
        self._more.clicked.connect(self._show_more)
        column = column_of(self, 6)
        column.addWidget(SectionLabel(self.tr("Timeline"), self))
        column.addWidget(self._place)
        column.addWidget(self._more)

    def show_events(self, events: tuple[Event, ...], *, is_same: bool) -> None:
        """Show a person's timeline."""
        if is_same and events == self._events:
            return
        self._events = events
        if not is_same:
            self._count = _FEW_EVENTS
        self._fill()

    @Slot()
    def _show_more(self) -> None:
        self._count += _MORE_EVENTS
        self._fill()

    def _fill(self) -> None:
        emptied(self._list)
        self._corrections.clear()
        for event in self._events[: self._count]:
            line = Muted("", self._place)
            line.setText(event_line(event))
            line.setToolTip(as_tool_tip(event.text))
            self._list.addWidget(line)
            self._offer_correction(event)
        rest = len(self._events) - self._count
        self._more.setVisible(rest > 0)
        self._more.set_words(self.tr("%Ln more", "", max(rest, 0)))
        self.setVisible(bool(self._events))

    def _offer_correction(self, event: Event) -> None:
        if event.hand_over is None:
            return
        answers = {
            EventKind.SENT: (Answer.NOT_YET, self.tr("It was not sent")),
            EventKind.SENT_CORRECTED: (Answer.SENT, self.tr("It was sent after all")),
        }
        if event.kind not in answers:
            return
        answer, words = answers[event.kind]
        link = Button(words, self._place, role=ButtonRole.LINK, size=ButtonSize.SMALL)
        link.clicked.connect(self._correct)
        self._corrections[link] = (HandOverId(event.hand_over), answer)
        self._list.addWidget(link)

    @Slot()
    def _correct(self) -> None:
        link = self.sender()
        if isinstance(link, QWidget) and link in self._corrections:
            self.corrected.emit(*self._corrections[link])


class AddressesPart(QWidget):
    """The profile and the e-mail addresses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Muted("", self)
        column = column_of(self)
        column.addWidget(SectionLabel(self.tr("Addresses"), self))
        column.addWidget(self._words)

    def show_person(self, person: Person) -> None:
        """Show a person's addresses."""
        lines = [f"linkedin.com/in/{inside(person.profile)}"] if person.profile else []
        lines += [inside(email) for email in person.emails]
        self._words.setText("\n".join(lines))
        self.setVisible(bool(lines))


class SameNamePart(QWidget):
    """Others who bear the same name. `compared` carries the id of one."""

    compared = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._others: dict[QWidget, PersonId] = {}
        self._list = column_of(self, 6)

    def show_others(self, others: Sequence[PersonRow]) -> None:
        """Suggest to look at people of the same name."""
        emptied(self._list)
        self._others.clear()
        for other in others[:5]:
            card = Card(self, padding=10)
            who = shown(other.name)
            about = inside(other.company or other.position)
            words = (
                self.tr("Same name: {name}, {about}").format(name=inside(who), about=about)
                if about
                else self.tr("Same name: {name}").format(name=inside(who))
            )
            card.body.setSpacing(scaled(4))
            card.body.addWidget(Paragraph(words, card))
            link = Button(
                self.tr("Compare and merge…"), card, role=ButtonRole.LINK, size=ButtonSize.SMALL
            )
            link.clicked.connect(self._compare)
            card.body.addWidget(link)
            self._others[link] = other.id
            self._list.addWidget(card)
        self.setVisible(bool(others))

    @Slot()
    def _compare(self) -> None:
        link = self.sender()
        if isinstance(link, QWidget) and link in self._others:
            self.compared.emit(self._others[link])
