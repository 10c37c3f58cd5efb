"""Text that others wrote, made safe to look at.

Names, companies and messages come from files that anybody may have filled. On the screen
nothing in them is obeyed: controls and invisible characters are shown by their number,
lines are joined where one line is wanted, and length has a limit.
"""

import re
import unicodedata

SHORT = 160
LONG = 20_000

_MARKS_IN_A_ROW = 5
_FIRST_JOINED_SCRIPT = "\u0600"
_JOINERS = "\u200c\u200d"
_EMOJI_LOOK = "\ufe0e\ufe0f"
_BLANK_LETTERS = frozenset(
    "\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5\u180b\u180c\u180d\u180f"
)
_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_RUN_OF_BREAKS = re.compile(f"\r\n|[{_BREAKS}]")
_RUN_OF_WHITE = re.compile(r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_FIRST_MARK = "\u0300"
_OPEN, _CLOSE = "\u2068", "\u2069"


def shown(text: str, *, limit: int = SHORT) -> str:
    """One line of outside text: white space is one blank, at most `limit` characters.

    A text that was cut ends in an ellipsis. Controls, direction marks and invisible
    characters appear as ⟨U+202E⟩.
    """
    head = text[: limit * 4 + 64]
    line = _RUN_OF_WHITE.sub(" ", _RUN_OF_BREAKS.sub(" ", head)).strip(" ")
    if len(line) > limit or len(head) < len(text):
        line = _shortened(line, limit)
    return line if _is_plain(line) else _made_visible(line)


def shown_lines(text: str, *, limit: int = LONG) -> str:
    """Outside text with its line breaks kept and everything else as in `shown`."""
    lines = _RUN_OF_BREAKS.sub("\n", text[: limit + 1]).replace("\t", "    ")
    if len(lines) > limit:
        lines = _shortened(lines, limit)
    return "\n".join(line if _is_plain(line) else _made_visible(line) for line in lines.split("\n"))


def inside(text: str, *, limit: int = SHORT) -> str:
    """Outside text to stand inside a sentence: its direction cannot reach beyond it."""
    line = shown(text, limit=limit)
    return line if line.isascii() else f"{_OPEN}{line}{_CLOSE}"


def as_tool_tip(text: str, *, limit: int = 1_000) -> str:
    """Outside text for a tool tip, which Qt would otherwise read as markup."""
    if not text:
        return ""
    lines = shown_lines(text, limit=limit)
    escaped = lines.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>".replace("\n", "<br>")


def _shortened(text: str, limit: int) -> str:
    kept = text[: limit - 1]
    while kept and (unicodedata.combining(kept[-1]) or kept[-1] in _JOINERS):
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def _is_plain(line: str) -> bool:
    """Whether a line surely hides nothing, told quickly for the letters of the West."""
    return line.isprintable() and (line.isascii() or max(line) < _FIRST_MARK)


def _made_visible(text: str) -> str:
    result: list[str] = []
    marks = 0
    for at, sign in enumerate(text):
        kind = unicodedata.category(sign)
        marks = marks + 1 if kind in {"Mn", "Me"} else 0
        if _is_hidden(text, at, kind) or marks > _MARKS_IN_A_ROW:
            result.append(f"⟨U+{ord(sign):04X}⟩")
        else:
            result.append(sign)
    return "".join(result)


def _is_hidden(text: str, at: int, kind: str) -> bool:
    sign = text[at]
    before = text[at - 1] if at else ""
    after = text[at + 1] if at + 1 < len(text) else ""
    if sign in _JOINERS:
        return not _joins(before, after)
    if sign in _EMOJI_LOOK:
        return not before or unicodedata.category(before)[0] in "LZC"
    if "\ufe00" <= sign <= "\ufe0d" or "\U000e0100" <= sign <= "\U000e01ef":
        return True
    return kind in {"Cc", "Cf", "Cs", "Zl", "Zp"} or sign in _BLANK_LETTERS


def _joins(before: str, after: str) -> bool:
    """Whether a joiner has work between two signs: in joined scripts and in emoji."""
    return bool(before and after) and _may_be_joined(before) and _may_be_joined(after)


def _may_be_joined(sign: str) -> bool:
    kind = unicodedata.category(sign)
    if kind in {"So", "Sk"} or sign in _EMOJI_LOOK or sign in "♀♂":
        return True
    return (
        kind in {"Lo", "Mn", "Mc"} and sign not in _BLANK_LETTERS and sign >= _FIRST_JOINED_SCRIPT
    )
