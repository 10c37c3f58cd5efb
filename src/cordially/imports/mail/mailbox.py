"""Mailboxes of many mails, one after the other and never all at once."""

import re
from collections.abc import Iterator
from typing import IO

_BLOCK = 1024 * 1024
_LOOK_AHEAD = 2_000
_ENVELOPE = re.compile(
    rb"From [^\r\n]{0,300}?\d\d:\d\d[^\r\n]{0,300}\r?\n(?:>?From [^\r\n]{0,900}\r?\n)?"
    rb"[!-9;-~]{1,80}[ \t]*:"
)
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_MARK = b"\nFrom "


def is_mailbox(start: bytes) -> bool:
    """Whether a file that begins so holds mails behind lines of envelope."""
    return start.startswith(b"From ")


def mails_in(file: IO[bytes], most: int) -> Iterator[tuple[int, bytes | None]]:
    """Each mail with how many bytes were read by then; None for one above `most` bytes.

    A new mail begins where an empty line is followed by one that begins with "From " and
    has a time of day, and a header comes after it: a sentence that begins so in a mail's
    text does not.
    """
    held = bytearray()
    done = 0
    is_too_long = is_last = False
    search = 0
    while not is_last:
        block = file.read(_BLOCK)
        is_last = not block
        done += len(block)
        held += block
        while (end := _next_mail(held, search, is_last=is_last)) >= 0:
            is_whole = not is_too_long and end <= most
            yield done, _unquoted(bytes(held[:end])) if is_whole else None
            del held[:end]
            search, is_too_long = 1, False
        if len(held) > most:
            is_too_long = True
            del held[: len(held) - _LOOK_AHEAD]
        search = max(len(held) - _LOOK_AHEAD, 1)
    if held or is_too_long:
        yield done, None if is_too_long else _unquoted(bytes(held))


def _next_mail(held: bytearray, search: int, *, is_last: bool) -> int:
    """Where the next mail begins, -1 where none does as far as can be told yet."""
    at = held.find(_MARK, max(search - len(_MARK), 0))
    while at >= 0:
        begins = at + 1
        if not is_last and len(held) - begins < _LOOK_AHEAD:
            return -1
        is_after_empty_line = held[max(at - 2, 0) : at].endswith((b"\n", b"\n\r"))
        if is_after_empty_line and _ENVELOPE.match(held, begins):
            return begins
        at = held.find(_MARK, at + 1)
    return -1


def _unquoted(mail: bytes) -> bytes:
    """A mail without its envelope, and with its sentences that begin with "From "."""
    if mail.startswith(b"From "):
        mail = mail[mail.find(b"\n") + 1 :] if b"\n" in mail else b""
    return _QUOTED_FROM.sub(rb"\1", mail) if b"\n>" in mail else mail
