"""Text out of the HTML that InMails and sponsored messages are written in."""

import html
import re

_TAGS = "p|br|li|ul|ol|strong|em|b|i|a|sup|sub|u|span|div|h[1-6]|table|tr|td|img|font"
_SPEAKING = re.compile(rf"<(?:/(?:{_TAGS})|br\s*/?|p(?:\s[^<>]*)?)>", re.IGNORECASE)
_TAG = re.compile(rf"<(/?)({_TAGS})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_BREAKING = frozenset(
    {"br", "p", "li", "ul", "ol", "div", "tr", "h1", "h2", "h3", "h4", "h5", "h6"}
)
_MANY_BREAKS = re.compile(r"\s*\n\s*\n\s*")


def is_markup(text: str) -> bool:
    """Whether a message is HTML: it closes or breaks something that HTML knows."""
    return "<" in text and _SPEAKING.search(text) is not None


def plain_text(text: str) -> str:
    """The words of an HTML message, its paragraphs on lines of their own."""
    stripped = _TAG.sub(_instead, text)
    words = html.unescape(stripped).replace("\xa0", " ")
    return _MANY_BREAKS.sub("\n\n", words).strip()


def _instead(match: re.Match[str]) -> str:
    closing, name = match[1], match[2].lower()
    if name == "li" and not closing:
        return "\n- "
    if name == "br" or (name in _BREAKING and name != "li" and closing):
        return "\n"
    return ""
