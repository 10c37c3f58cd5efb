"""The trained weights, as a file holds them."""

import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp

_MAGIC = b"cordially reading 1\n"
_HEAD = struct.Struct("<4d")
_ORIGIN = 32
_FURTHEST = 500.0
"""Beyond this a figure is 0 or 1 anyway, and the exponential would overflow."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What one question weighs: a byte (-127 to 127) for each place of a feature.

    The score of a text is `scale` times the sum of its features' values by their bytes,
    plus `bias`. `slope` and `middle` turn it into a figure from 0 to 1, 0.5 at `middle`.
    """

    bytes: memoryview
    scale: float
    bias: float
    slope: float
    middle: float

    def score(self, features: Mapping[int, float]) -> float:
        """The raw score of a text; more is more."""
        held = self.bytes
        return self.bias + self.scale * sum(
            held[place] * value for place, value in features.items()
        )

    def figure(self, score: float) -> float:
        """The figure from 0 to 1 of a raw score."""
        rise = self.slope * (score - self.middle)
        return 1.0 / (1.0 + exp(-max(-_FURTHEST, min(_FURTHEST, rise))))


def packed(questions: Sequence[Weights], origin: bytes) -> bytes:
    """The file that holds the weights of these questions, in their order.

    `origin` are 32 bytes that tell what they were trained from.
    """
    heads = [
        _HEAD.pack(weights.scale, weights.bias, weights.slope, weights.middle)
        for weights in questions
    ]
    body = b"".join(bytes(weights.bytes.cast("B")) for weights in questions)
    count = bytes([len(questions)])
    return b"".join([_MAGIC, origin, count, *heads, zlib.compress(body, 9)])


def origin_of(raw: bytes) -> bytes:
    """What the weights of a file were trained from: 32 bytes, as given to `packed`."""
    return raw[len(_MAGIC) : len(_MAGIC) + _ORIGIN]


def unpacked(raw: bytes) -> tuple[Weights, ...]:
    """The weights that a file holds. Raises ValueError where it is no such file."""
    if not raw.startswith(_MAGIC):
        raise ValueError("The file holds no weights of the reading.")
    place = len(_MAGIC) + _ORIGIN
    count = raw[place]
    place += 1
    heads = [_HEAD.unpack_from(raw, place + number * _HEAD.size) for number in range(count)]
    body = memoryview(zlib.decompress(raw[place + count * _HEAD.size :])).cast("b")
    size = len(body) // count
    return tuple(
        Weights(body[number * size : (number + 1) * size], *head)
        for number, head in enumerate(heads)
    )
