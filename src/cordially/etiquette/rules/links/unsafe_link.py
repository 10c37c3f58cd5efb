"""A link that looks like one that robs its reader."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.links import Link, links_in
from cordially.etiquette.passages import Passage, about, passages, said_in
from cordially.etiquette.phrases import READ_AT_MOST
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.span import Span

_PROGRAM = re.compile(
    r"(?<!\w)(?:(?:java|vb)script:[\w.]{1,80}\(|data:\w{1,20}/[\w.+-]{1,60}[;,])[^\s<>\"“”]*",
    re.IGNORECASE,
)
_OWN_FILE = re.compile(r"(?<!\w)file:///?[\w.~%][^\s<>\"“”]*", re.IGNORECASE)
_ALIKE = frozenset({"LATIN", "CYRILLIC", "GREEK"})
"""Scripts whose letters look alike; a name in one of them alone is nobody else's."""


def _check(document: Document) -> Iterable[Finding]:
    if document.kind is Kind.REQUEST:
        return
    for passage in passages(document):
        for problem, suggestion, spans in _unsafe(passage.text):
            yield _finding(document, passage, problem, suggestion, spans)


@lru_cache(maxsize=1024)
def _unsafe(text: str) -> tuple[tuple[str, str, tuple[Span, ...]], ...]:
    if ":" not in text and "." not in text:
        return ()
    links = links_in(text)
    text = text[:READ_AT_MOST]
    found = (
        (
            "has a user name, perhaps a password, before the address",
            "Leave out what stands before the “@”.",
            _spans(link for link in links if _names_a_user(link)),
        ),
        (
            "mixes letters of two alphabets that look alike",
            "Type the address anew, or take it from the page itself.",
            _spans(link for link in links if mixes_alphabets(link.host)),
        ),
        (
            "holds a program or a whole file instead of an address",
            "Put the address of a page.",
            tuple(Span(*match.span()) for match in _PROGRAM.finditer(text)),
        ),
        (
            "leads to a file on your own computer, which nobody else can open",
            "Attach the file, or put the address of a page.",
            tuple(Span(*match.span()) for match in _OWN_FILE.finditer(text)),
        ),
    )
    return tuple(problem for problem in found if problem[2])


def _spans(links: Iterable[Link]) -> tuple[Span, ...]:
    return tuple(link.span for link in links)


def _names_a_user(link: Link) -> bool:
    return "://" in link.written and bool(link.user)


def mixes_alphabets(host: str) -> bool:
    """Whether one part of a host's name has letters of alphabets that look alike.

    Names in punycode ("xn--…") are read as they would be shown.
    """
    return any(len(_alphabets(_shown(part))) > 1 for part in host.split("."))


def _shown(part: str) -> str:
    if not part.startswith("xn--"):
        return part
    try:
        return part[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError, OverflowError):
        return part


def _alphabets(part: str) -> frozenset[str]:
    return _ALIKE & {unicodedata.name(letter, "").partition(" ")[0] for letter in part}


def _finding(
    document: Document, passage: Passage, problem: str, suggestion: str, spans: tuple[Span, ...]
) -> Finding:
    return Finding(
        RULE,
        f"A link{said_in(document, passage)} {problem}.",
        spans,
        passage.where,
        passage.recipients,
        suggestion,
        about=about(document, passage, spans),
    )


def _saying(text: str) -> Document:
    return greeting(ada(), text=f"Hi Ada, the caverns by depth are here: {text}")


RULE = Rule(
    code="K103",
    name="unsafe-link",
    title="A link that looks unsafe",
    severity=Severity.WARNING,
    practice="P12",
    rationale=(
        "Some links look exactly like those that rob their readers: another name before the "
        "address, letters that only look right, a program in place of a page. Careful readers "
        "do not open them, and filters hold them back. A password in a link is read by all "
        "who get it."
    ),
    source=(
        "RFC 3986, section 7.6, on names before an address; Unicode Technical Standard 39, on "
        "letters that look alike"
    ),
    flagged=(
        Example("a password", _saying("https://ada:cavern7@example.org/list")),
        Example("another name before the address", _saying("https://example.org@198.51.100.7/a")),
        Example("a Cyrillic letter in a Latin name", _saying("https://еxample.org/list")),
        Example("a program", _saying("javascript:alert('depth')")),
        Example(
            "a file on one's own computer, in a personal line",
            greeting(ada("The list: file:///C:/caverns/list.pdf"), ben("How is the arch?")),
        ),
    ),
    accepted=(
        Example("a plain address", _saying("https://example.org/list")),
        Example("a name with an umlaut", _saying("https://www.xn--hhlen-jua.example.org/list")),
        Example("a name in Cyrillic alone", _saying("https://пещера.рф/список")),
        Example("a channel with an @ in its path", _saying("https://www.youtube.com/@caverns")),
        Example("an address of e-mail", _saying("list@example.org, just ask")),
        Example("a language for programs", _saying("in the chapter JavaScript: first steps (2)")),
        Example("data, in words", _saying("see the chapter data: text/tables")),
    ),
    check=_check,
)
