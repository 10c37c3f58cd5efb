"""The real program, started and used; run as a process of its own.

`python -m benchmarks.real_window SCENE PROFILE [GIVEN ...]` does what the command
`cordially --profile PROFILE` does; once its table of people is painted, a scene is played:
`start` tells when that was, `use` with two archives and `consider` with one are those of
`benchmarks.scenes`, `keys` with how many is that of `benchmarks.keystrokes`.
"""

import os
import sys
import traceback
from pathlib import Path

from benchmarks.processes import since_began, tell
from benchmarks.watching import Watch, watch


class _FirstPaint:
    """Waits for the first painted table, then plays the scene and ends the process.

    The scene `start` waits until the table is painted with everybody in it as well.
    """

    def __init__(self, scene: str, given: list[str]) -> None:
        self._scene = scene
        self._given = given
        self._after = 0.0
        self.seen = Watch(painted=self._painted)

    def _painted(self) -> None:
        self._after = since_began()
        self.seen.painted = None
        if self._scene == "start":
            self.seen.listed = self._listed
            return
        from PySide6.QtCore import QTimer  # noqa: PLC0415 - the program has loaded it by now

        QTimer.singleShot(0, self._play)

    def _listed(self, _query: str, _people: int) -> None:
        self.seen.painted = self._painted_whole

    def _painted_whole(self) -> None:
        tell(painted=[self._after], everybody=[since_began()])
        os._exit(0)

    def _play(self) -> None:
        status = 1
        try:
            if self._scene == "keys":
                from benchmarks.keystrokes import write  # noqa: PLC0415 - it loads the composer

                write(self.seen, int(self._given[0]))
            elif self._scene == "consider":
                from benchmarks.scenes import consider  # noqa: PLC0415 - it loads what Qt needs

                consider(self.seen, Path(self._given[0]))
            else:
                from benchmarks.scenes import use  # noqa: PLC0415 - they load what Qt needs

                use(self.seen, [Path(archive) for archive in self._given])
            status = 0
        except Exception:  # noqa: BLE001 - told as the process would; the event loop goes on else
            traceback.print_exc()
        finally:
            # Everything is told; a window that closes would do what nobody measures.
            os._exit(status)


def main(scene: str, profile: Path, given: list[str]) -> None:
    """Start the program as its command does, with an eye on it."""
    watch(_FirstPaint(scene, given).seen)
    from cordially.app.main import main as program  # noqa: PLC0415 - the eye is open first

    sys.argv = ["cordially", "--profile", str(profile), "--theme", "light"]
    program()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
