"""Giving memory back, where the C library is one that holds it back."""

import ctypes
from pathlib import Path

from cordially.system.memory import give_back, keep_together

STATUS = Path("/proc/self/status")
BLOCKS, SIZE = 20_000, 4_000


def resident() -> int:
    lines = STATUS.read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


def library() -> ctypes.CDLL:
    """The C library, able to hand out memory."""
    c = ctypes.CDLL(None)
    c.malloc.restype = ctypes.c_void_p
    c.malloc.argtypes = [ctypes.c_size_t]
    c.free.argtypes = [ctypes.c_void_p]
    return c


if STATUS.exists() and hasattr(ctypes.CDLL(None), "malloc_trim"):  # elsewhere nothing is held back

    def test_what_stands_empty_below_a_used_block_goes_back_to_the_system() -> None:
        c = library()
        blocks = [c.malloc(SIZE) for _ in range(BLOCKS)]
        for block in blocks:
            ctypes.memset(block, 1, SIZE)
        last = c.malloc(64)
        for block in blocks:
            c.free(block)
        before = resident()
        give_back()
        c.free(last)
        assert before - resident() > BLOCKS * SIZE // 1024 // 2


def test_asking_again_and_elsewhere_does_no_harm() -> None:
    keep_together()
    give_back()
    give_back()
