"""The one thread that owns the database."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Answer = TypeVar("Answer")


class StoreThread:
    """Runs what touches the database, one after the other, in the order of asking."""

    def __init__(self) -> None:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")

    def submit(self, work: Callable[[], Answer]) -> "Future[Answer]":
        """Run `work` on the thread; the future holds its answer or what it raised."""
        return self._executor.submit(work)

    def call(self, work: Callable[[], Answer]) -> Answer:
        """Run `work` on the thread and wait. Never from the window."""
        return self.submit(work).result()

    def close(self) -> None:
        """Finish what was asked for, then end."""
        self._executor.shutdown(wait=True)
