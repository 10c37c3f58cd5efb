"""How the network grew: a thin line, and how many there are."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cordially.services.today import NetworkGrowth
from cordially.ui.theme import scaled, tokens_now
from cordially.ui.today.words import growth_words, network_words
from cordially.ui.widgets import Card, Muted, SectionLabel

_HIGH = 120
_LINE = 2.5
_TWO = 2


class NetworkCard(Card):
    """The picture, and the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = GrowthLine(self)
        self._words = Muted("", self)
        self._empty = Muted(
            self.tr(
                "Here stands how your network grew, once people with the day of their"
                " connection are there: import an archive, or add somebody."
            ),
            self,
        )
        title = self.tr("Your network")
        self.setAccessibleName(title)
        self.body.addWidget(SectionLabel(title, self))
        for widget in (self._empty, self._picture, self._words):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_growth(self, growth: NetworkGrowth) -> None:
        """Show how many there were, and are."""
        drawn = len(growth.days) >= _TWO
        self._picture.show_growth(growth)
        self._picture.setVisible(drawn)
        self._empty.setVisible(not drawn)
        self._words.setText(network_words(growth))
        self._words.setVisible(bool(growth.people))


class GrowthLine(QWidget):
    """A line over the days, above its ground; what it shows is its description as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._connected: tuple[int, ...] = ()
        self._at: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How your network grew"))

    def show_growth(self, growth: NetworkGrowth) -> None:
        """Draw other figures."""
        self._connected = growth.connected
        self._at = tuple((day - growth.days[0]).days for day in growth.days)
        words = growth_words(growth)
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(240), scaled(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        if len(self._connected) < _TWO:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_now()
        area = QRectF(self.rect()).adjusted(_LINE, scaled(8), -_LINE, -scaled(6))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        most, width = max(*self._connected, 1), max(self._at[-1], 1)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        points = QPolygonF()
        for day, count in zip(self._at, self._connected, strict=True):
            share = day / width
            across = (
                area.right() - share * area.width()
                if mirrored
                else area.left() + (share * area.width())
            )
            points.append(QPointF(across, area.bottom() - area.height() * 0.95 * count / most))
        pen = QPen(QColor(tokens.blue), _LINE)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline(points)
