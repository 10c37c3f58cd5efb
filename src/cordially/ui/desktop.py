"""What lies outside the window: clipboard and browser for messages, downloads for archives."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from cordially.domain.errors import Trouble, TroubleKind
from cordially.system.addresses import checked


class Clipboard(Protocol):
    """Where a message is copied to."""

    def put(self, text: str) -> None:
        """Replace what is there by this text."""
        ...


class Browser(Protocol):
    """What opens a page."""

    def open(self, address: str) -> None:
        """Open a page of LinkedIn. Raises `Trouble` ADDRESS_REFUSED or BROWSER_MISSING."""
        ...


class SystemClipboard:
    """The clipboard of this computer."""

    def put(self, text: str) -> None:
        """Replace what is there by this text."""
        QGuiApplication.clipboard().setText(text)


class SystemBrowser:
    """The browser that this computer opens pages with."""

    def open(self, address: str) -> None:
        """Open a page of LinkedIn. Raises `Trouble` ADDRESS_REFUSED or BROWSER_MISSING."""
        url = QUrl(checked(address), QUrl.ParsingMode.StrictMode)
        if not QDesktopServices.openUrl(url):
            raise Trouble(TroubleKind.BROWSER_MISSING, address=address)


def copied_text() -> str:
    """What lies on the clipboard of this computer as text; empty where nothing does."""
    return QGuiApplication.clipboard().text()


def downloads_folder() -> str:
    """Where this computer keeps downloads, or else the user's own folder."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    return found if found and Path(found).is_dir() else str(Path.home())
