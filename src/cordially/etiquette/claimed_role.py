"""The role and the company that a text gives its reader, held against the last import."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from cordially.etiquette.document import Reader
from cordially.etiquette.empty_words.folded import empty_words, line_words
from cordially.etiquette.lexicon.roles import COMPANY_CUES, PAST_OR_NEW, ROLE_CUES, ROLE_KINDS
from cordially.etiquette.phrases import READ_AT_MOST
from cordially.etiquette.reading.language import language_of
from cordially.etiquette.span import Span

_LONGEST = 90
_MOST = 20
_WORDS_BEFORE = 3
_ALIKE = 80.0
_WORD = re.compile(r"[^\W_][\w&+\-]*")
_ROLE_ENDS = re.compile(
    r"[,.;:!?()\n–—]|\s-\s|\s(?:at|with|which|that|who|where|when|you|and i|must|has|have|is|was|"
    r"bei|und ich|haben|hast|ist|die|der|das|chez|vous|que|qui|presso|bij|heb|hebt)\s",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"\s{1,3}((?:[A-ZÀ-ÞŁŚŽ0-9][\w&+.’'\-]{0,30})(?:\s(?:&\s)?[A-ZÀ-ÞŁŚŽ][\w&+.’'\-]{0,30}){0,4})"
)
_JOINS = frozenset(
    "of for the and in der die das fur und im de du des la les et del y do da di van het en".split()
)
_SMALL = _JOINS | frozenset(
    "a an le el e il een at bei chez presso bij senior junior deputy lead".split()
)


@dataclass(frozen=True, slots=True)
class Claim:
    """A stretch of a text that gives the reader another role or company than the list."""

    span: Span
    is_company: bool


def contradictions(text: str, reader: Reader) -> Iterator[Claim]:
    """The roles and companies of a text that the contact list contradicts.

    A role contradicts where both name a kind of work and these differ, or, in English,
    where not one word of the field of work is shared. Former and new roles are passed over.
    """
    text = text[:READ_AT_MOST]
    if reader.position.strip():
        for cue in ROLE_CUES.spans(text)[:_MOST]:
            span = _role_at(text, cue)
            if span and not _is_past(text, cue) and _differs(text[span.start : span.end], reader):
                yield Claim(span, is_company=False)
    if reader.company.strip():
        for cue in COMPANY_CUES.spans(text)[:_MOST]:
            match = _COMPANY.match(text, cue.end)
            if match and not _is_past(text, cue) and not _is_company(match[1], reader):
                end = match.start(1) + len(match[1].rstrip(".,'’-"))
                yield Claim(Span(match.start(1), end), is_company=True)


def _role_at(text: str, cue: Span) -> Span | None:
    """The words of the role behind a cue: up to the role itself, and its field behind it."""
    after = text[cue.end : cue.end + _LONGEST]
    ends = _ROLE_ENDS.search(after, 1)
    start, end = -1, -1
    named = joined = False
    for match in _WORD.finditer(after, 0, ends.start() if ends else len(after)):
        word = line_words(match[0])
        if named and not (joined or word in _JOINS or match[0][0].isupper()):
            break
        start = match.start() if start < 0 else start
        joined = word in _JOINS
        end = end if joined else match.end()
        named = named or word in ROLE_KINDS
    return Span(cue.end + start, cue.end + end) if named else None


def _is_past(text: str, cue: Span) -> bool:
    """Whether the words of the cue or right before it say that the role is not today's."""
    before = text[max(0, cue.start - 40) : cue.start].rsplit(".", 1)[-1]
    words = line_words(before).split()[-_WORDS_BEFORE:]
    return any(
        word in PAST_OR_NEW for word in (*words, *line_words(text[cue.start : cue.end]).split())
    )


def _differs(role: str, reader: Reader) -> bool:
    claimed, listed = _words(role), _words(reader.position)
    claimed_kinds, listed_kinds = _kinds(claimed), _kinds(listed)
    if not claimed_kinds or not listed_kinds:
        return False
    if claimed_kinds.isdisjoint(listed_kinds):
        return True
    field, listed_field = _field(claimed), _field(listed)
    if not field or not listed_field or language_of(reader.position) not in {"", "en"}:
        return False
    english = (
        role.isascii() and language_of(role) in {"", "en"} and "of" in line_words(role).split()
    )
    return english and not any(_alike(one, other) for one in field for other in listed_field)


def _words(title: str) -> list[str]:
    return line_words(title.replace("/", " ").replace("co-founder", "cofounder")).split()


def _kinds(words: list[str]) -> frozenset[str]:
    return frozenset[str]().union(*(ROLE_KINDS.get(word, frozenset()) for word in words))


def _field(words: list[str]) -> list[str]:
    """The words of a title that say in what field, as "storage" in "Head of Storage"."""
    return [word for word in words if word not in ROLE_KINDS and word not in _SMALL]


def _alike(one: str, other: str) -> bool:
    return one[:4] == other[:4] or fuzz.ratio(one, other) >= _ALIKE


def _is_company(name: str, reader: Reader) -> bool:
    """Whether a name is the reader's company, a part of it, its initials, or no company."""
    claimed, listed = line_words(name), line_words(reader.company)
    if not claimed or all(word in empty_words() for word in claimed.split()):
        return True
    if claimed in listed or listed in claimed:
        return True
    initials = "".join(word[0] for word in listed.split())
    own = f"{reader.position} {reader.known or ''} {reader.how_we_met}"
    if claimed.replace(" ", "") in {initials, listed.replace(" ", "")} or claimed in line_words(
        own
    ):
        return True
    first = listed.split()[0]
    return fuzz.token_set_ratio(claimed, listed) >= _ALIKE or _alike(claimed.split()[0], first)
