"""Faults of the program: logged without anybody's words, and told in a bar.

Three hooks lead here: an exception nobody expected, on any thread; a warning of Qt; and
a crash of the interpreter itself, which `faulthandler` writes down.
"""

import faulthandler
import logging
import re
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)

from cordially.ui.shell import Shell
from cordially.ui.widgets import Bar, BarKind

LOG = "cordially.log"
CRASHES = "crashes.log"
_LARGEST_LOG = 1_000_000
_LONGEST_MESSAGE = 300
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://[^\s'\"]+", re.IGNORECASE)
_logger = logging.getLogger("cordially")


class Faults(QObject):
    """Catches faults from the moment of `install` on; `show_in` says where to tell them."""

    _met = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._shell: Shell | None = None
        self._handler: logging.Handler | None = None
        # A worker may meet the fault; the bar is shown on the window's own thread.
        self._met.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def log(self) -> Path:
        """The file that faults are written to."""
        return self._folder / LOG

    def install(self) -> None:
        """Take over the hooks of Python and Qt, and begin to write."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = logging.FileHandler(_ready(self.log), encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        _logger.addHandler(handler)
        _logger.setLevel(logging.INFO)
        self._handler = handler
        crashes = _ready(self._folder / CRASHES).open("a", encoding="utf-8")
        faulthandler.enable(crashes)
        sys.excepthook = self._exception
        threading.excepthook = self._exception_of_thread
        sys.unraisablehook = self._unraisable
        qInstallMessageHandler(_qt_message)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        qInstallMessageHandler(None)
        faulthandler.disable()
        if self._handler is not None:
            _logger.removeHandler(self._handler)
            self._handler.close()
            self._handler = None

    def show_in(self, shell: Shell) -> None:
        """Tell faults in this window from now on."""
        self._shell = shell

    def _exception(
        self,
        kind: type[BaseException],
        fault: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        _logger.error("%s", without_words(fault))
        if self._shell is None:
            sys.stderr.write(f"Cordially could not start; what went wrong is noted in {self.log}\n")
        self._met.emit()

    def _exception_of_thread(self, happened: threading.ExceptHookArgs) -> None:
        if happened.exc_value is not None:
            self._exception(happened.exc_type, happened.exc_value, happened.exc_traceback)

    def _unraisable(self, happened: "sys.UnraisableHookArgs") -> None:
        if happened.exc_value is not None:
            _logger.error("%s", without_words(happened.exc_value))

    @Slot()
    def _tell(self) -> None:
        if self._shell is None:
            return
        what = self.tr("Something in Cordially went wrong.")
        detail = self.tr(
            "It is a mistake in the program, not yours. What you wrote is kept. If it happens"
            " again, close Cordially and open it anew. It is noted, without names or texts,"
            " in {log}"
        ).format(log=self.log)
        self._shell.show_bar(Bar("fault", BarKind.TROUBLE, what, detail))


def without_words(fault: BaseException) -> str:
    """The kind of an exception and the way it took, without its message.

    Messages are left out because they often hold what was being worked on.
    """
    lines: list[str] = []
    seen: set[int] = set()
    link: BaseException | None = fault
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        kind = type(link)
        number = f" errno {link.errno}" if isinstance(link, OSError) else ""
        lines.append(f"{kind.__module__}.{kind.__qualname__}{number}")
        trace = link.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            place = Path(*Path(code.co_filename).parts[-3:])
            lines.append(f"  {place}:{trace.tb_lineno} {code.co_name}")
            trace = trace.tb_next
        link = link.__cause__ or link.__context__
    return "\n".join(lines)


def _ready(file: Path) -> Path:
    """Put a log that grew large aside, and make the file readable for its owner alone."""
    if file.exists() and file.stat().st_size > _LARGEST_LOG:
        file.replace(file.with_suffix(".old"))
    file.touch(mode=0o600)
    file.chmod(0o600)
    return file


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    category = context.category or "qt"
    # An address names whom one writes to.
    told = _ADDRESS.sub("…", message)[:_LONGEST_MESSAGE]
    _logger.log(_LEVELS[kind], "%s: %s", category, told)
