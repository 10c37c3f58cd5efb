"""The process that looks at documents, so that the window never shares its time with it.

Started as `python -m cordially.services.look_child`. A newer document supersedes an older
one, which is then not answered. It ends when the window does.
"""

import os
import sys
from queue import SimpleQueue
from threading import Thread
from typing import IO

from cordially.etiquette.document import Name, Past
from cordially.etiquette.engine import SupersededError
from cordially.imports.frames import read_frame, write_frame
from cordially.services.look_frames import (
    Plain,
    document_heard,
    history_heard,
    looked_told,
    network_heard,
    silences_heard,
)
from cordially.services.looking import LoadedAtNeed, Looker, LookHere


class _Orders:
    """What is asked, in order; knows at once that something newer was."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._frames: SimpleQueue[Plain | None] = SimpleQueue()
        self.newest = 0

    def listen(self) -> None:
        """Take in what is asked until the other side ends."""
        frame: Plain | None = ()
        while frame is not None:
            frame = read_frame(self._stream)
            if frame is not None and frame[0] == "look":
                self.newest = frame[1]
            self._frames.put(frame)

    def next(self) -> Plain | None:
        """What is to be done next, None once the other side has ended."""
        return self._frames.get()


def main() -> None:  # pragma: no cover - runs in the process that tests start
    """Serve until standard input ends."""
    serve(sys.stdin.buffer, sys.stdout.buffer, LookHere(LoadedAtNeed()))
    # The listening thread may hold standard input, which an orderly end would wait for.
    sys.stdout.flush()
    os._exit(0)


def serve(stream: IO[bytes], answers: IO[bytes], looker: Looker) -> None:
    """Look at what is asked; a fault of a rule is answered as one, without a word."""
    orders = _Orders(stream)
    Thread(target=orders.listen, name="orders", daemon=True).start()
    network: tuple[Name, ...] | None = None
    history: tuple[Past, ...] = ()
    while (frame := orders.next()) is not None:
        match frame:
            case ("network", *told):
                network = network_heard(tuple(told))
            case ("history", *told):
                history = history_heard(tuple(told))
            case ("look", number, document, silences):
                answer = _answer(orders, looker, number, (document, silences), (network, history))
                if answer is not None:
                    write_frame(answers, answer)


def _answer(
    orders: _Orders,
    looker: Looker,
    number: int,
    told: tuple[Plain, Plain],
    known: tuple[tuple[Name, ...] | None, tuple[Past, ...]],
) -> Plain | None:
    def superseded() -> bool:
        return orders.newest != number

    try:
        document = document_heard(told[0], *known)
        looked = looker.look(document, silences_heard(told[1]), superseded)
    except SupersededError:
        return None
    except Exception:  # noqa: BLE001 - the edge: the window's process looks again, and says so
        return ("fault", number, ())
    return ("looked", number, looked_told(looked))


if __name__ == "__main__":
    main()
