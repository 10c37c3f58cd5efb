"""What the headers of a mail say: words in any encoding, senders, and the moment."""

import binascii
import codecs
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from cordially.imports.decoding import read_text

_LONGEST = 4_000
_ENCODED = re.compile(r"=\?([\w.:+-]{1,60})(?:\*[\w-]{0,20})?\?([bBqQ])\?([^?]{0,2000})\?=")
_BETWEEN = re.compile(r"(=\?[^?\s]{1,80}\?[bBqQ]\?[^?]{0,2000}\?=)\s+(?==\?)")
_Q_BYTE = re.compile(rb"=([0-9A-Fa-f]{2})")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_FIRST_YEAR = 2003
"""LinkedIn began in May 2003."""

_OTHER_CODECS = frozenset(
    "idna punycode unicode_escape raw_unicode_escape utf_7 undefined mbcs oem".split()
)
"""Codecs of Python that no mail is written in; some take very long, or run backwards."""

_ONE_BYTE = frozenset({"ascii", "iso8859-1", "cp1252"})


def decoded(data: bytes, charset: str) -> str:
    """Bytes as text, by the charset they are said to have where that is true."""
    codec = _codec(charset)
    if codec in {"", "utf-8", *_ONE_BYTE}:
        # Mails that say Latin-1 and are UTF-8 are common; the other way round is, too.
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            if codec in _ONE_BYTE:
                return data.decode("cp1252", "replace")
            return "".join(read_text(data).lines())
    return data.decode(codec, "replace")


def _codec(charset: str) -> str:
    """The name Python has for a charset; empty where there is no such one."""
    try:
        found = codecs.lookup(charset.strip("\"' "))
    except (LookupError, ValueError):
        return ""
    is_text = getattr(found, "_is_text_encoding", True)
    return "" if not is_text or found.name.replace("-", "_") in _OTHER_CODECS else found.name


def base64_bytes(data: bytes) -> bytes:
    """What was written as base64, as far as it goes."""
    letters = _NOT_BASE64.sub(b"", data)
    whole = len(letters) // 4 * 4
    rest = letters[whole:]
    if len(rest) > 1:
        letters, whole = letters + b"=" * (4 - len(rest)), whole + 4
    return binascii.a2b_base64(letters[:whole])


def words(raw: bytes) -> str:
    """A header as its reader would see it, with its encoded words decoded."""
    text = decoded(raw[:_LONGEST], "utf-8")
    if "=?" not in text:
        return text
    text = _BETWEEN.sub(r"\1", text)
    pieces: list[str] = []
    end = 0
    # A letter may be split between two words of one charset: their bytes come together.
    charset, packed = "", b""
    for match in _ENCODED.finditer(text):
        if match.start() != end or (packed and match[1].lower() != charset):
            pieces += [decoded(packed, charset), text[end : match.start()]]
            packed = b""
        charset = match[1].lower()
        packed += _unpacked(match[2].lower(), match[3])
        end = match.end()
    return "".join([*pieces, decoded(packed, charset), text[end:]])


def _unpacked(packing: str, text: str) -> bytes:
    data = text.encode("utf-8", "replace")
    if packing == "b":
        return base64_bytes(data)
    return _Q_BYTE.sub(lambda match: bytes([int(match[1], 16)]), data.replace(b"_", b" "))


def senders(raw: bytes) -> list[tuple[str, str]]:
    """Each sender as display name and address, as RFC 5322 separates them.

    Encoded words are decoded after that: what they hold is never part of an address.
    """
    found: list[tuple[str, str]] = []
    for phrase, inside in _mailboxes(decoded(raw[:_LONGEST], "utf-8")):
        name, address = (phrase, inside) if inside else ("", phrase)
        if name or address:
            shown = words(name.encode("utf-8", "replace"))
            found.append((" ".join(shown.split()), "".join(address.split())))
    return found


_TOKEN = re.compile(
    r'"((?:[^"\\]|\\.)*)"?|<([^<>]*)>?|\(((?:[^()\\]|\\.)*)\)?|(,)|([^",<(]+)', re.DOTALL
)


def _mailboxes(text: str) -> Iterator[tuple[str, str]]:
    """The text before, and the text within the angle brackets of each mailbox."""
    phrase: list[str] = []
    address = ""
    for match in _TOKEN.finditer(text):
        quoted, within, _, comma, plain = match.groups()
        if comma:
            yield "".join(phrase).strip(), address
            phrase, address = [], ""
        elif within is not None:
            address += within
        else:
            phrase.append(plain or re.sub(r"\\(.)", r"\1", quoted or ""))
    yield "".join(phrase).strip(), address


def moment(raw: bytes) -> datetime | None:
    """A date of a mail in UTC, None where it says none that can be."""
    text = raw[:200].decode("ascii", "ignore")
    try:
        found = parsedate_to_datetime(text)
        if found.tzinfo is None:
            found = found.replace(tzinfo=UTC)
        found = found.astimezone(UTC).replace(microsecond=0)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return found if found.year >= _FIRST_YEAR else None
