import subprocess
import sys

MANY_CALLS = """
import sys
from cordially.ui.lasting_constants import make_constants_last
make_constants_last()
from PySide6.QtCore import QObject, Signal
class Bell(QObject):
    rung = Signal()
bell = Bell()
for _ in range(60_000):
    bell.setObjectName("a")
    bell.rung.emit()
print("still here")
"""


def test_sixty_thousand_calls_into_qt_leave_the_interpreter_alive() -> None:
    run = subprocess.run(
        [sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, timeout=30, check=False
    )
    assert run.stdout.strip() == "still here", run.stderr
    assert run.returncode == 0
