"""A start that is refused is said in a window, for whoever did not start it in a terminal."""

import os
import subprocess
import sys
from pathlib import Path

from cordially.store.lock import WriterLock
from cordially.system.folders import Folders

_STARTED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from cordially.app.window import open_window
from cordially.domain.errors import Trouble
from cordially.system.folders import Folders
import cordially.app.showing as showing

class Watched(QMainWindow):
    def showEvent(self, event):
        print(" ".join(label.text() for label in self.findChildren(QLabel)))
        QTimer.singleShot(0, QApplication.quit)

showing.QMainWindow = Watched
try:
    open_window(Folders(Path(sys.argv[1])), "light")
except Trouble as trouble:
    print(trouble.kind.value)
"""


def test_a_store_that_another_program_holds_is_said_in_a_window(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "profile")
    lock = WriterLock(folders.store)
    try:
        done = subprocess.run(
            [sys.executable, "-c", _STARTED, str(folders.root)],
            capture_output=True,
            text=True,
            timeout=50,
            check=False,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
    finally:
        lock.release()
    assert "Your people are open in another window." in done.stdout
    assert done.stdout.endswith("store-in-use\n"), done.stderr
