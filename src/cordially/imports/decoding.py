"""Bytes to lines of text, whatever a spreadsheet made of them.

LinkedIn writes UTF-8 without a mark. Spreadsheets add the mark, write UTF-16 or
Windows-1252, and some read UTF-8 as Windows-1252 and write that as UTF-8 again.
"""

import codecs
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

_BLOCK = 1024 * 1024
_SAMPLE = 4096
_FIRST_LEAD = 0xC2
"""The first byte of every longer UTF-8 sequence is at least this."""

_ASCII = bytes(range(128))
_ENDS = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")


class Encoding(StrEnum):
    """How the text of a file was written."""

    UTF_8 = "utf-8"
    UTF_16_LE = "utf-16-le"
    UTF_16_BE = "utf-16-be"
    WINDOWS_1252 = "cp1252"
    MIXED = "mixed"
    """UTF-8 with lines of Windows-1252 in it."""
    TWICE = "twice"
    """UTF-8 that was read as Windows-1252 and written as UTF-8 once more."""


@dataclass(frozen=True, slots=True)
class Text:
    """A file as text; `first_odd_line` is where its encoding first showed, from 1."""

    encoding: Encoding
    first_odd_line: int
    ends_with_newline: bool
    data: bytes

    def lines(self) -> Iterator[str]:
        """Physical lines with their ends: LF, CR LF or a lone CR."""
        rest = ""
        for block in _blocks(self.data, self.encoding):
            text = rest + block
            # A CR at the end may be half of a CR LF: it waits for the next block.
            rest = ""
            if "\r" not in text:
                parts = list(io.StringIO(text, newline="\n"))
                if parts and not parts[-1].endswith("\n"):
                    rest = parts.pop()
                yield from parts
                continue
            held = "\r" if text.endswith("\r") else ""
            parts = _ENDS.findall(text[:-1] if held else text)
            if parts and not parts[-1].endswith(("\n", "\r")):
                held = parts.pop() + held
            yield from parts
            rest = held
        if rest:
            yield rest


def read_text(data: bytes) -> Text:
    """The bytes of a file with what was found out about their encoding."""
    data, encoding = _by_mark(data)
    odd = 0
    if encoding is None:
        encoding, odd = _by_content(data)
    return Text(encoding, odd, data.rstrip(b"\x00")[-1:] in {b"\n", b"\r", b""}, data)


def untwist(text: str) -> str:
    """What was written before UTF-8 was read as Windows-1252; ValueError where it was not."""
    return text.translate(_BACK).encode("latin-1").decode("utf-8")


def _by_mark(data: bytes) -> tuple[bytes, Encoding | None]:
    if data.startswith(codecs.BOM_UTF8):
        return data[3:], None
    if data.startswith(codecs.BOM_UTF16_LE):
        return data[2:], Encoding.UTF_16_LE
    if data.startswith(codecs.BOM_UTF16_BE):
        return data[2:], Encoding.UTF_16_BE
    sample = data[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(len(sample) // 4, 1)
    if odd > half and odd > 3 * even:
        return data, Encoding.UTF_16_LE
    if even > half and even > 3 * odd:
        return data, Encoding.UTF_16_BE
    return data, None


def _by_content(data: bytes) -> tuple[Encoding, int]:
    beyond = set(data.translate(None, _ASCII))
    if not beyond:
        return Encoding.UTF_8, 0
    try:
        for _ in _strict_blocks(data):
            pass
    except UnicodeDecodeError:
        return _windows(data)
    if {byte for byte in beyond if byte >= _FIRST_LEAD} <= _TWICE_LEADS:
        first = _first_twice(data)
        if first:
            return Encoding.TWICE, first
    return Encoding.UTF_8, 0


def _windows(data: bytes) -> tuple[Encoding, int]:
    """Windows-1252 throughout, or in some lines of a file that is else UTF-8."""
    first, utf_8 = 0, False
    for number, line in enumerate(data.splitlines(), 1):
        if line.isascii():
            continue
        try:
            line.decode("utf-8")
            utf_8 = True
        except UnicodeDecodeError:
            first = first or number
    return (Encoding.MIXED if utf_8 else Encoding.WINDOWS_1252), first


def _first_twice(data: bytes) -> int:
    """The first line that was encoded twice, where every line beyond ASCII was; else 0."""
    first = 0
    for number, line in enumerate(data.splitlines(), 1):
        if line.isascii():
            continue
        try:
            untwist(line.decode("utf-8"))
        except ValueError:
            return 0
        first = first or number
    return first


def _blocks(data: bytes, encoding: Encoding) -> Iterator[str]:
    if encoding in {Encoding.UTF_16_LE, Encoding.UTF_16_BE}:
        decoder = codecs.getincrementaldecoder(encoding.value)(errors="replace")
        for start in range(0, len(data), _BLOCK):
            yield decoder.decode(data[start : start + _BLOCK])
        yield decoder.decode(b"", final=True)
    elif encoding is Encoding.UTF_8:
        yield from _strict_blocks(data)
    else:
        for line in data.splitlines(keepends=True):
            yield _decoded(line, encoding)


def _decoded(line: bytes, encoding: Encoding) -> str:
    if encoding is Encoding.TWICE:
        return untwist(line.decode("utf-8"))
    if encoding is Encoding.MIXED:
        try:
            return line.decode("utf-8")
        except UnicodeDecodeError:
            pass
    return line.decode("cp1252", "replace")


def _strict_blocks(data: bytes) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder("utf-8")()
    for start in range(0, len(data), _BLOCK):
        yield decoder.decode(data[start : start + _BLOCK])
    yield decoder.decode(b"", final=True)


def _cp1252_beyond() -> dict[int, int]:
    """The characters of Windows-1252 beyond Latin-1, with their bytes."""
    table: dict[int, int] = {}
    for byte in range(0x80, 0xA0):
        try:
            table[ord(bytes([byte]).decode("cp1252"))] = byte
        except UnicodeDecodeError:
            continue
    return table


_BACK = _cp1252_beyond()
_TWICE_LEADS = frozenset({chr(code).encode("utf-8")[0] for code in _BACK} | {0xC2, 0xC3})
