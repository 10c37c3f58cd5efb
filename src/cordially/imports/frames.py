"""How the reading process and its parent talk: plain tuples, each behind its length."""

import marshal
from typing import IO, Any

MAX_FRAME = 1024 * 1024 * 1024
_LENGTH = 4


def write_frame(stream: IO[bytes], value: tuple[Any, ...]) -> None:
    """Write one tuple of plain values and let it go at once."""
    packed = marshal.dumps(value)
    stream.write(len(packed).to_bytes(_LENGTH, "big"))
    stream.write(packed)
    stream.flush()


def read_frame(stream: IO[bytes]) -> tuple[Any, ...] | None:
    """The next tuple, or None where the other side ended or wrote something else."""
    head = stream.read(_LENGTH)
    length = int.from_bytes(head, "big")
    if len(head) < _LENGTH or length > MAX_FRAME:
        return None
    packed = stream.read(length)
    if len(packed) < length:
        return None
    value = marshal.loads(packed)  # noqa: S302 - both ends are this program
    return value if isinstance(value, tuple) else None
