"""The parts of a mail, found in one pass over its lines and never by recursion.

What the standard library makes of a mail with thousands of nested parts takes minutes, or
ends in its recursion limit. Here parts and depth are counted while they are found.
"""

import re
from dataclasses import dataclass

from cordially.domain.mails import MailProblemKind
from cordially.imports.mail.limits import MAX_PACKED, MailLimits

_LONGEST_BOUNDARY = 200
_MOST_DASHED_LINES = 200_000
"""Lines that begin like the end of a part and are looked at; a text has no more."""

_NAME = re.compile(rb"([!-9;-~]{1,80})[ \t]*:")
_PARAMETER = re.compile(
    r";\s*([\w-]{1,30})\s*=\s*(?:\"((?:[^\"\\]|\\.){0,300})\"|([^\s;\"]{1,300}))"
)
_UNFOLDED = re.compile(rb"\r?\n[ \t]+")
_LONGEST_VALUE = 8_000


class UnreadableMailError(Exception):
    """A mail that is none, or that holds more than any mail from LinkedIn."""

    def __init__(self, kind: MailProblemKind) -> None:
        super().__init__(kind.value)
        self.kind = kind


class Headers:
    """The head of a mail or of one of its parts, as the bytes it has."""

    def __init__(self, head: bytes) -> None:
        self._values: dict[str, list[bytes]] = {}
        for line in _UNFOLDED.sub(b" ", head).split(b"\n"):
            match = _NAME.match(line)
            if match:
                name = match[1].decode("ascii").lower()
                value = line[match.end() :].strip()[:_LONGEST_VALUE]
                self._values.setdefault(name, []).append(value)

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def all(self, name: str) -> list[bytes]:
        """Every header of that name, the topmost first."""
        return self._values.get(name, [])

    def first(self, name: str) -> bytes:
        """The topmost header of that name, or nothing."""
        return next(iter(self.all(name)), b"")

    def word(self, name: str) -> str:
        """The first word of a header that is written in ASCII, in small letters."""
        text = self.first(name).decode("ascii", "ignore")
        return text.split(";")[0].strip().lower()[:200]

    def parameter(self, name: str, parameter: str) -> str:
        """A parameter of a header, such as the charset of its Content-Type."""
        text = self.first(name).decode("latin-1")
        for match in _PARAMETER.finditer(text):
            if match[1].lower() == parameter:
                return re.sub(r"\\(.)", r"\1", match[2]) if match[2] is not None else match[3]
        return ""


@dataclass(frozen=True, slots=True)
class Part:
    """One text of a mail, still packed."""

    kind: str
    charset: str
    packing: str
    data: bytes


def split_head(data: bytes, start: int, most: int) -> tuple[Headers, int]:
    """The headers that begin at `start`, and where the body begins.

    Raises `UnreadableMailError` where the head goes on for more than `most` bytes.
    """
    if data.startswith((b"\n", b"\r\n"), start):
        return Headers(b""), start + (2 if data.startswith(b"\r") else 1)
    ends = [
        (found, len(gap))
        for gap in (b"\n\n", b"\n\r\n")
        if (found := data.find(gap, start, start + most + len(gap))) >= 0
    ]
    if ends:
        found, gap = min(ends)
        return Headers(data[start:found].replace(b"\r\n", b"\n")), found + gap
    if len(data) - start > most:
        raise UnreadableMailError(MailProblemKind.TOO_LONG_HEADERS)
    return Headers(data[start:].replace(b"\r\n", b"\n")), len(data)


def texts_of(headers: Headers, data: bytes, body: int, limits: MailLimits) -> dict[str, Part]:
    """The first plain text and the first HTML of a mail, by their kinds.

    Raises `UnreadableMailError` for more parts, or parts deeper inside each other, than
    the limits allow.
    """
    found: dict[str, Part] = {}
    for head, start, end in _leaves(headers, data, body, limits):
        kind = head.word("content-type") or "text/plain"
        attached = head.word("content-disposition") == "attachment"
        if kind in {"text/plain", "text/html"} and kind not in found and not attached:
            found[kind] = Part(
                kind,
                head.parameter("content-type", "charset"),
                head.word("content-transfer-encoding"),
                data[start : min(end, start + MAX_PACKED)],
            )
    return found


def _leaves(
    headers: Headers, data: bytes, body: int, limits: MailLimits
) -> list[tuple[Headers, int, int]]:
    """Every part that holds no others: its headers, and where it begins and ends."""
    outermost = _boundary(headers)
    if not outermost:
        return [(headers, body, len(data))]
    walk = _Walk(data, outermost, limits)
    at = body if data.startswith(b"--", body) else _next_line(data, body)
    lines = 0
    while at >= 0 and walk.open_ones:
        lines += 1
        if lines > _MOST_DASHED_LINES:
            raise UnreadableMailError(MailProblemKind.TOO_MANY_PARTS)
        at = _next_line(data, walk.step(at))
    walk.end_part(len(data))
    return walk.leaves


class _Walk:
    """A walk over the lines that may delimit parts, from the first to the last."""

    def __init__(self, data: bytes, outermost: bytes, limits: MailLimits) -> None:
        self.open_ones = [outermost]
        self.leaves: list[tuple[Headers, int, int]] = []
        self._data = data
        self._limits = limits
        self._leaf: tuple[Headers, int] | None = None
        self._parts = 0

    def step(self, at: int) -> int:
        """Look at the line that begins at `at`; where to go on from."""
        line_end = self._data.find(b"\n", at)
        line_end = len(self._data) if line_end < 0 else line_end
        level, closes = _delimiter(self._data, at, line_end, self.open_ones)
        if level < 0:
            return at + 2
        self.end_part(at)
        del self.open_ones[level if closes else level + 1 :]
        if closes:
            return at + 2
        start = self._begin_part(min(line_end + 1, len(self._data)))
        return max(start - 2, at + 2)

    def end_part(self, end: int) -> None:
        """Keep the part that ends here."""
        if self._leaf is not None:
            self.leaves.append((*self._leaf, end))
            self._leaf = None

    def _begin_part(self, at: int) -> int:
        self._parts += 1
        if self._parts > self._limits.parts:
            raise UnreadableMailError(MailProblemKind.TOO_MANY_PARTS)
        head, start = split_head(self._data, at, self._limits.header_bytes)
        inner = _boundary(head)
        if not inner:
            self._leaf = (head, start)
        elif len(self.open_ones) >= self._limits.depth:
            raise UnreadableMailError(MailProblemKind.TOO_MANY_PARTS)
        else:
            self.open_ones.append(inner)
        return start


def _next_line(data: bytes, start: int) -> int:
    """Where the next line begins that may be a delimiter, or -1."""
    found = data.find(b"\n--", start)
    return found + 1 if found >= 0 else -1


def _delimiter(data: bytes, at: int, end: int, open_ones: list[bytes]) -> tuple[int, bool]:
    """Which of the open parts a line delimits, -1 for none, and whether it closes it."""
    if end - at > _LONGEST_BOUNDARY + 100:
        return -1, False
    line = data[at + 2 : end].rstrip(b" \t\r")
    for level in range(len(open_ones) - 1, -1, -1):
        if line == open_ones[level]:
            return level, False
        if line == open_ones[level] + b"--":
            return level, True
    return -1, False


def _boundary(headers: Headers) -> bytes:
    if not headers.word("content-type").startswith("multipart/"):
        return b""
    boundary = headers.parameter("content-type", "boundary").rstrip()
    return boundary.encode("latin-1") if len(boundary) <= _LONGEST_BOUNDARY else b""
