"""People of one's own network whom a text names."""

import re
from collections.abc import Iterable
from typing import Generic, NamedTuple, TypeVar

from cordially.domain.folding import name_key

_WORD = re.compile(r"[^\W\d_](?:[\w'’\-]*\w)?")
_OWNS = re.compile(r"['’]s$")
_LONGEST_NAME = 4
_READ_AT_MOST = 4_000

Somebody = TypeVar("Somebody")


class Mention(NamedTuple, Generic[Somebody]):
    """Somebody whom a text names, and the words that do."""

    who: Somebody
    words: str


class NameBook(Generic[Somebody]):
    """Everybody by full name; a name that two people bear names nobody.

    30,000 people are entered in some 50 ms. Given names alone are not looked for: a Maria
    is not this Maria.
    """

    def __init__(self, people: Iterable[tuple[Somebody, str, str]]) -> None:
        """`people`: whoever it is, the given and the family name."""
        self._known: dict[str, Somebody | None] = {}
        for somebody, given, family in people:
            first, last = name_key(given).split(), name_key(family).split()
            if not first or not last:
                continue
            for key in {" ".join((*first, *last)), f"{first[0]} {last[-1]}"}:
                self._known[key] = None if key in self._known else somebody

    def named_in(self, text: str, besides: str = "") -> tuple[Mention[Somebody], ...]:
        """The people whom a text names, in its order, each once; not `besides`, a full name."""
        own = name_key(besides)
        text = text[:_READ_AT_MOST]
        words = [
            (match.start(), match.end(), name_key(_OWNS.sub("", match[0])))
            for match in _WORD.finditer(text)
        ]
        found: dict[Somebody, str] = {}
        at = 0
        while at < len(words):
            taken = 1
            for length in range(min(_LONGEST_NAME, len(words) - at), 1, -1):
                key = " ".join(word for _, _, word in words[at : at + length])
                somebody = self._known.get(key)
                if somebody is not None and key != own:
                    found.setdefault(somebody, text[words[at][0] : words[at + length - 1][1]])
                    taken = length
                    break
            at += taken
        return tuple(Mention(who, said) for who, said in found.items())
