"""Who may write to a store: one program at a time, for as long as it runs."""

import os
import sys
from pathlib import Path

from cordially.domain.errors import Trouble, TroubleKind


class WriterLock:
    """Held by the program that may write; the system lets go of it when that ends."""

    def __init__(self, store: Path) -> None:
        """Take the lock of `store`, whose folder is made where there is none.

        Raises `Trouble` STORE_IN_USE where another holds it, STORE_UNWRITABLE where the
        folder cannot be made or written.
        """
        path = store.with_name(store.name + ".lock")
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file = os.open(path, os.O_CREAT | os.O_RDWR | getattr(os, "O_CLOEXEC", 0), 0o600)
        except OSError as error:
            raise Trouble(TroubleKind.STORE_UNWRITABLE, name=store.name) from error
        try:
            _take(self._file)
        except OSError as error:
            os.close(self._file)
            raise Trouble(TroubleKind.STORE_IN_USE, name=store.name) from error

    def release(self) -> None:
        """Let go; another program may write from now on."""
        os.close(self._file)


if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
