"""Rules that are silent, in this message or in all, and the way to hear them again."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cordially.etiquette.silence import Reach, Silence
from cordially.services.silencing import title_of
from cordially.ui.theme import TypeRole, scaled
from cordially.ui.widgets import Button, ButtonRole, ButtonSize, Card, Muted, Paragraph, shown

translate = QCoreApplication.translate


def silence_words(silence: Silence) -> str:
    """How far a silence reaches, and the words it was given."""
    if silence.reason:
        return translate("Composer", "Overruled in this message: {reason}").format(
            reason=shown(silence.reason, limit=500)
        )
    return {
        Reach.PLACE: translate("Composer", "Silent at one place of this message"),
        Reach.MESSAGE: translate("Composer", "Silent in this message"),
        Reach.ALWAYS: translate("Composer", "Silent in every message"),
    }[silence.reach]


class SilentList(QWidget):
    """Closed it is one link; open, a card with every silence that holds here.

    `ended` carries the `Silence` that is to be no more.
    """

    ended = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._silences: tuple[Silence, ...] = ()
        self._turn = Button("", self, role=ButtonRole.LINK, size=ButtonSize.SMALL)
        self._card: Card | None = None
        self._rows: dict[QWidget, Silence] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addWidget(self._turn)
        self._turn.clicked.connect(self._open_or_close)
        self.setVisible(False)

    @property
    def link(self) -> Button:
        """What opens and closes the list."""
        return self._turn

    def show_silences(self, silences: tuple[Silence, ...]) -> None:
        """Show what is silent; nothing at all where nothing is."""
        if silences != self._silences:
            self._silences = silences
            if self._card is not None:
                self._close()
                self._open()
        self.setVisible(bool(silences))
        self._name_link()

    def close_list(self) -> bool:
        """Close the list; False where it was not open."""
        was_open = self._card is not None
        self._close()
        self._name_link()
        return was_open

    @Slot()
    def _open_or_close(self) -> None:
        if self._card is None:
            self._open()
        else:
            self._close()
        self._name_link()

    @Slot()
    def _end(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget) and button in self._rows:
            self.ended.emit(self._rows[button])

    def _name_link(self) -> None:
        if self._card is not None:
            self._turn.set_words(self.tr("Close the list of silent rules"))
        else:
            self._turn.set_words(self.tr("%Ln rules are silent", "", len(self._silences)))

    def _open(self) -> None:
        if not self._silences:
            return
        card = Card(self, padding=12)
        card.setAccessibleName(self.tr("Rules that are silent"))
        for silence in self._silences:
            title = shown(title_of(silence.rule), limit=200)
            again = Button(self.tr("Show again"), card, role=ButtonRole.LINK, size=ButtonSize.SMALL)
            again.setAccessibleName(self.tr("Show again: {rule}").format(rule=title))
            again.clicked.connect(self._end)
            self._rows[again] = silence
            card.body.addWidget(Paragraph(title, card, role=TypeRole.STRONG))
            card.body.addWidget(Muted(silence_words(silence), card, role=TypeRole.SMALL))
            card.body.addWidget(again)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(card)
        self._card = card

    def _close(self) -> None:
        self._rows = {}
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
