"""The text of a mail as lines, each with its words and the links in it."""

import binascii
import html
import re
from dataclasses import dataclass

from cordially.imports.mail.headers import base64_bytes, decoded
from cordially.imports.mail.limits import MAX_TEXT
from cordially.imports.mail.links import LINK, LONGEST_LINK, without_parameters
from cordially.imports.mail.parts import Part
from cordially.imports.markup import plain_text

_LINK_BEGINS, _LINK_ENDS = "\x02", "\x03"
_MARKED = re.compile("\x02([^\x02\x03\n]*)\x03")
_PADDING = re.compile("[\u034f\u00ad\u200b\u2007\u2060\ufeff\u180e\u061c]+")
_CONTROLS = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127, *range(0x80, 0xA0)])
_ENDS = re.compile("\r\n?|[\u2028\u2029\x85]")
_BLANKS = re.compile(r"[^\S\n]+")
_SPACE = re.compile(r"\s+")
_LEAST_BROKEN = 57
"""Mail programs break no line before this."""

_REST_OF_LINK = re.compile(r"(?=[\w.~%=&+/?-]*[=&%~\d_])[\w.~%=&+/?-]{1,998}\s*").fullmatch

_UNSEEN = ("script", "style", "head", "title", "svg")
_TAG = re.compile(r"<(/?)([a-z][a-z0-9:-]{0,30})((?:\s[^<>]*)?)/?>|<[!?][^<>]*>", re.IGNORECASE)
_HREF = re.compile(r"\shref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?![.\d])",
    re.IGNORECASE,
)
_BREAKING = frozenset(
    "p div br tr td th table li ul ol center section tbody h1 h2 h3 h4 h5 h6".split()
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its words, the links it has, and both together with the links bare."""

    words: str
    links: tuple[str, ...] = ()
    whole: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing on it."""
        return not self.words and not self.links


def lines_of(part: Part) -> list[Line]:
    """The lines of a plain text or of HTML."""
    text = _text(part)
    is_html = part.kind == "text/html"
    if is_html:
        text = _words_of_html(text)
    else:
        text = LINK.sub(lambda match: f"{_LINK_BEGINS}{match[0]}{_LINK_ENDS}", _mended(text))
    text = _BLANKS.sub(" ", _PADDING.sub("", text))
    return [_line(line.strip(), is_html=is_html) for line in text.split("\n")]


def _mended(text: str) -> str:
    """The text with each long link on one line that a mail program broke into several."""
    whole: list[str] = []
    in_link = False
    for line in text.split("\n"):
        if in_link and len(whole[-1]) < LONGEST_LINK and _REST_OF_LINK(line):
            whole[-1] += line.rstrip()
            continue
        whole.append(line.rstrip())
        last = line.rsplit(maxsplit=1)[-1:]
        in_link = any(
            len(word) >= _LEAST_BROKEN and word.startswith(("http", "www.")) for word in last
        )
    return "\n".join(whole)


def _text(part: Part) -> str:
    data = part.data
    if part.packing == "quoted-printable":
        data = binascii.a2b_qp(data)
    elif part.packing == "base64":
        data = base64_bytes(data)
    text = decoded(data, part.charset)[:MAX_TEXT]
    return _ENDS.sub("\n", text).translate(_CONTROLS)


def _line(text: str, *, is_html: bool) -> Line:
    if _LINK_BEGINS not in text:
        return Line(text, (), text)
    links = tuple(match[1][:LONGEST_LINK] for match in _MARKED.finditer(text))
    words = " ".join(_MARKED.sub(" ", text).split())
    # In HTML a link has words of its own.
    bare = _MARKED.sub(lambda match: without_parameters(match[1]), text)
    return Line(words, links, words if is_html else " ".join(bare.split()))


def _words_of_html(text: str) -> str:
    """The words that are seen, with the address of each link before its own words."""
    text = _SPACE.sub(" ", _without_unseen(text))
    pieces: list[str] = []
    end, hidden = 0, ""
    for match in _TAG.finditer(text):
        closing, name, attributes = match[1], (match[2] or "").lower(), match[3] or ""
        if hidden:
            if closing and name == hidden:
                hidden, end = "", match.end()
            continue
        pieces.append(text[end : match.start()])
        end = match.end()
        if not closing and name in {"div", "span", "p"} and _HIDDEN.search(attributes):
            hidden = name
        elif name in _BREAKING:
            pieces.append("<br>")
        elif name == "a" and not closing:
            pieces.append(_opened(attributes))
    if not hidden:
        pieces.append(text[end:])
    return plain_text("".join(pieces))


def _opened(attributes: str) -> str:
    match = _HREF.search(attributes)
    link = next(filter(None, match.groups()), "") if match else ""
    link = "".join(html.unescape(link[:LONGEST_LINK]).split())
    # What a link could hide a tag or a mark in is written so that it stays a link.
    for sign, instead in ((_LINK_BEGINS, ""), (_LINK_ENDS, ""), ("&", "&amp;"), ("<", "&lt;")):
        link = link.replace(sign, instead)
    return f"{_LINK_BEGINS}{link}{_LINK_ENDS}" if link else ""


def _without_unseen(text: str) -> str:
    """The text without comments, styles and scripts, each up to its end."""
    small = text.lower()
    if len(small) != len(text):  # a few letters are longer in small
        small = "".join(letter if len(letter.lower()) != 1 else letter.lower() for letter in text)
    pieces: list[str] = []
    at = 0
    while True:
        begins = small.find("<", at)
        if begins < 0:
            return "".join([*pieces, text[at:]])
        ending = _ending(small, begins)
        if not ending:
            pieces.append(text[at : begins + 1])
            at = begins + 1
            continue
        pieces.append(text[at:begins])
        ends = small.find(ending, begins + 2)
        if ends < 0:
            return "".join(pieces)
        at = ends + len(ending)
        if ending != "-->":
            ends = small.find(">", at)
            at = len(small) if ends < 0 else ends + 1


def _ending(small: str, begins: int) -> str:
    """What ends the unseen thing that begins here; empty where none does."""
    if small.startswith("<!--", begins):
        return "-->"
    for name in _UNSEEN:
        if small.startswith(f"<{name}", begins):
            after = small[begins + len(name) + 1 : begins + len(name) + 2]
            if after in {" ", ">", "\t", "\n", "/"}:
                return f"</{name}"
    return ""
