"""A guard against a fault of PySide6 6.12 under Python 3.10 and 3.11.

Each call into Qt that gives back None takes one reference to None away, and each emitted
signal one to True, because the binding takes them for immortal, as they are from Python
3.12 on. After some five thousand calls the interpreter ends with "Fatal Python error:
none_dealloc". Measured with PySide6 6.12.0 and Python 3.11.7.
"""

import ctypes
import sys

_IMMORTAL_SINCE = (3, 12)
_MORE_THAN_ANY_RUN_TAKES = 1 << (ctypes.sizeof(ctypes.c_ssize_t) * 8 - 4)


def make_constants_last() -> None:
    """Give None, True and their like more references than any run can use up.

    Must come before a window is made; harmless when repeated.
    """
    if sys.version_info >= _IMMORTAL_SINCE:
        return
    for constant in (None, True, False, NotImplemented, ...):
        # The count is the first field of every object of CPython.
        count = ctypes.c_ssize_t.from_address(id(constant))
        count.value = max(count.value, _MORE_THAN_ANY_RUN_TAKES)
