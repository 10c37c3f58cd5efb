"""A second start raises the window of the first.

Who may write is decided by the store's lock; this only carries the wish to be seen.
"""

import hashlib
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 1000


class FirstWindow(QObject):
    """Listens for later starts on the same store."""

    asked_to_raise = Signal()

    def __init__(self, store: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._met)
        name = _name(store)
        if not self._server.listen(name):
            # Whoever holds the store's lock is alone, so the name was left by a crash.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @Slot()
    def _met(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.disconnectFromServer()
            self.asked_to_raise.emit()


def raise_first_window(store: Path) -> bool:
    """Ask the window that is open on `store` to show itself; False where none answers.

    Called in a program of its own, before anything else of Qt.
    """
    application = QCoreApplication([sys.argv[0]])
    socket = QLocalSocket()
    socket.connectToServer(_name(store))
    reached = socket.waitForConnected(_PATIENCE_MS)
    if reached:
        socket.waitForDisconnected(_PATIENCE_MS)
    socket.deleteLater()
    application.shutdown()
    return reached


def _name(store: Path) -> str:
    return "cordially-" + hashlib.sha256(str(store.resolve()).encode()).hexdigest()[:24]
