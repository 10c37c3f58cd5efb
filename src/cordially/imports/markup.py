"""Text out of the HTML that InMails and sponsored messages are written in."""

import html
import re

_TAGS = "p|br|li|ul|ol|strong|em|b|i|a|sup|sub|u|span|div|h[1-6]|table|tr|td|img|font"
_SPEAKING = re.compile(rf"<(?:/(?:{_TAGS})|br\s*/?|p(?:\s[^<>]*)?)>", re.IGNORECASE)
_TAG = re.compile(rf"<(/?)({_TAGS})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_BREAKING = frozenset(
    {"br", "p", "li", "ul", "ol", "div", "tr", "h1", "h2", "h3", "h4", "h5", "h6"}
)
_BLANKS = re.compile(r"\s{2,}")


def is_markup(text: str) -> bool:
    """Whether a message is HTML: it closes or breaks something that HTML knows."""
    return "<" in text and _SPEAKING.search(text) is not None


def plain_text(text: str) -> str:
    """The words of an HTML message, its paragraphs on lines of their own."""
    stripped = _TAG.sub(_instead, text)
    words = html.unescape(stripped).replace("\xa0", " ")
    return _BLANKS.sub(_at_most_one_empty_line, words).strip()


def _at_most_one_empty_line(blanks: re.Match[str]) -> str:
    return "\n\n" if blanks[0].count("\n") > 1 else blanks[0]


def _instead(match: re.Match[str]) -> str:
    closing, name = match[1], match[2].lower()
    if name == "li" and not closing:
        return "\n- "
    if name == "br" or (name in _BREAKING and name != "li" and closing):
        return "\n"
    return ""
