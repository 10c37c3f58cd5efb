"""Memory that the C library holds back although nothing stands in it any more.

Under glibc each thread has a heap of its own, and no heap shrinks while anything stands at
its end. Other libraries give back by themselves (decision 16).
"""

import ctypes
import sys
from functools import cache

_ARENA_MAX = -8
"""`M_ARENA_MAX` of glibc's mallopt(3)."""


def keep_together() -> None:
    """Let all threads share one heap; to be called before the first of them begins."""
    library = _glibc()
    if library is not None:
        library.mallopt(_ARENA_MAX, 1)


def give_back() -> None:
    """Give unused memory back to the system; quick where there is little."""
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)


@cache
def _glibc() -> ctypes.CDLL | None:
    if not sys.platform.startswith("linux"):
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") and hasattr(library, "mallopt") else None
