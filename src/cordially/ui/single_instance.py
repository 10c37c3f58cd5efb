"""A second start raises the window of the first.

Who may write is decided by the store's lock; this only carries the wish to be seen.
"""

import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QObject, QThread, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 1500
_BETWEEN_MS = 50
_AFTER_FIRST_PAINT_MS = 300


class FirstWindow(QObject):
    """Listens for later starts on the same store."""

    asked_to_raise = Signal()

    def __init__(self, store: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name(store)
        self._server: QLocalServer | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.listen)
        self._clock.start(_AFTER_FIRST_PAINT_MS)

    @Slot()
    def listen(self) -> None:
        """Begin to listen; comes by itself once the window is painted."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - it would hold the start up

        self._clock.stop()
        if self._server is not None:
            return
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._met)
        if not self._server.listen(self._name):
            # Whoever holds the store's lock is alone, so the name was left by a crash.
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    @Slot()
    def _met(self) -> None:
        while self._server and (visitor := self._server.nextPendingConnection()) is not None:
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.disconnectFromServer()
            self.asked_to_raise.emit()


def raise_first_window(store: Path) -> bool:
    """Ask the window that is open on `store` to show itself; False where none answers.

    Called in a program of its own, before anything else of Qt.
    """
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - as above

    application = QCoreApplication([sys.argv[0]])
    socket = QLocalSocket()
    reached = _reached(socket, _name(store))
    if reached:
        socket.waitForDisconnected(_PATIENCE_MS)
    socket.deleteLater()
    application.shutdown()
    return reached


def _reached(socket: "QLocalSocket", name: str) -> bool:
    """Whether the first window answers; one that has only just started needs a moment."""
    patience = QDeadlineTimer(_PATIENCE_MS)
    while True:
        socket.connectToServer(name)
        if socket.waitForConnected(_PATIENCE_MS):
            return True
        if patience.hasExpired():
            return False
        QThread.msleep(_BETWEEN_MS)


def _name(store: Path) -> str:
    return "cordially-" + hashlib.sha256(str(store.resolve()).encode()).hexdigest()[:24]
