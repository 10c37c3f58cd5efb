"""The links in a text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from cordially.etiquette.phrases import READ_AT_MOST
from cordially.etiquette.span import Span

_ENDINGS = frozenset(
    # for everybody
    """
    com org net info biz edu gov mil eu app dev page link blog online site website shop store tech
    cloud club live news media design agency academy events education email name xyz top work
    works world today social studio video photos photo pics press art cards gifts fun global group
    network consulting solutions systems software digital community foundation health jobs careers
    company business center email guru space tips tools travel tv fm ly gl gg cc ws me co io ai am
    """
    # by country
    """
    ac ad ae af ag al ar as at au az ba bd be bf bg bh bi bj bn bo br bw by bz ca cat cd cf cg ch
    ci cl cm cn cr cu cy cz de dk do dz ec ee eg es et fi fj fr ga ge gh gi gr gt hk hn hr hu id ie
    il im in ir is it je jm jo jp ke kg kh kr kw kz la lb li lk lt lu lv ma mc mg mk ml mm mn mo mt
    mu mv mx my mz na ng ni nl no np nu nz om pa pe ph pk pl pr ps pt qa re ro rs ru rw sa sc se sg
    si sk sm sn so su sv sy th tj tk tm tn to tr tt tw tz ua ug uk us uy uz va ve vn za zm zw
    berlin hamburg koeln wien swiss london paris bzh barcelona madrid amsterdam nyc
    """.split()
)
"""What a domain without http:// or www. may end in; endings of files are left out."""

_WORDS_TOO = frozenset(
    "ac ad al am as ba be do im in is la ma me my na no om pa re sa si so to us".split()
)
"""Endings that are words as well: without a path, a blank was forgotten there."""

_OUTSIDE = r"\s<>\"“”„«»。，、！？；：（）「」『』【】《》"
_LINK = re.compile(
    rf"""
    (?<![a-z0-9]) (?: (?:https?|ftp):// | www\d?\. ) [^{_OUTSIDE}]+
    |
    (?<![\w@./:&=%+-])
    (?P<domain> (?:[^\W_] [\w-]{{0,62}} \.){{1,5}} (?P<ending>[a-z]{{2,24}}) ) (?![\w@-])
    (?: :\d{{1,5}} )?
    (?P<path> [/?\#] [^{_OUTSIDE}]* )?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_PLACE = re.compile(r"(?:[a-z]+://)?([^/?#\\]*)", re.IGNORECASE)
_MORE_THAN_DOMAIN = re.compile(r"\Awww\d?\.|[/?#:]", re.IGNORECASE)
_DEEPEST = 6
"""So many parts of a host's name are looked at, from its end."""

_CLOSING = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True, slots=True)
class Link:
    """A link as it is written, and where it stands."""

    span: Span
    written: str

    @property
    def host(self) -> str:
        """The machine it leads to, in small letters, without "www.", user and port."""
        place = self._place.rpartition("@")[2].partition(":")[0]
        return place.lower().removeprefix("www.").rstrip(".")

    @property
    def user(self) -> str:
        """What stands before "@" in front of the host: a user's name, perhaps a password."""
        return self._place.rpartition("@")[0]

    @property
    def _place(self) -> str:
        found = _PLACE.match(self.written)
        return found[1] if found else ""

    @property
    def is_bare_domain(self) -> bool:
        """Whether it is a domain alone, as companies are named: no http://, www. or path."""
        return not _MORE_THAN_DOMAIN.search(self.written)

    def leads_to(self, hosts: frozenset[str]) -> bool:
        """Whether its host is one of these, or stands under one of them."""
        return under(self.host, hosts)


@lru_cache(maxsize=1024)
def under(host: str, hosts: frozenset[str]) -> bool:
    """Whether a host is one of some others, or stands under one of them."""
    parts = host.split(".")[-_DEEPEST:]
    return any(".".join(parts[start:]) in hosts for start in range(len(parts)))


@lru_cache(maxsize=1024)
def links_in(text: str) -> tuple[Link, ...]:
    """The links among the first `READ_AT_MOST` characters of a text, in its order.

    What follows a link in the sentence (full stop, quotation mark, closing bracket that was
    not opened within) is no part of it. Domains alone count by their endings; an address of
    e-mail is no link.
    """
    return tuple(_links(text[:READ_AT_MOST])) if "." in text else ()


def without(text: str, spans: tuple[Span, ...]) -> str:
    """The text with a blank in the place of each stretch; they stand in order."""
    parts, done = [], 0
    for span in spans:
        parts += [text[done : span.start], " "]
        done = max(done, span.end)
    return "".join([*parts, text[done:]])


def _links(text: str) -> Iterator[Link]:
    for found in _LINK.finditer(text):
        if found["domain"] and not _is_domain(found):
            continue
        written = _without_what_follows(found[0])
        link = Link(Span(found.start(), found.start() + len(written)), written)
        if "." in link.host:
            yield link


def _is_domain(found: re.Match[str]) -> bool:
    domain, ending = found["domain"], found["ending"]
    if ending.lower() not in _ENDINGS or not (ending.islower() or domain.isupper()):
        return False
    if found["path"] and found["path"] != "/":
        return True
    name = domain.rsplit(".", 2)[-2]
    return len(name) > 1 and ending.lower() not in _WORDS_TOO


def _without_what_follows(written: str) -> str:
    end = len(written)
    more = {mark: written.count(mark) - written.count(_CLOSING[mark]) for mark in _CLOSING}
    while end:
        last = written[end - 1]
        if last in _CLOSING and more[last] > 0:
            more[last] -= 1
        elif last not in ".,;:!?…*'’‘`´|":
            break
        end -= 1
    return written[:end]
