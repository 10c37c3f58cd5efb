"""The role and the company that a text gives its reader, held against the last import."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz import fuzz

from cordially.etiquette.document import Reader
from cordially.etiquette.empty_words.folded import empty_words, line_words
from cordially.etiquette.lexicon.roles import (
    AS_CUES,
    BEING_CUES,
    COMPANY_CUES,
    FIELDS,
    NOT_JOBS,
    PAST_OR_NEW,
    ROLE_CUES,
    ROLE_KINDS,
)
from cordially.etiquette.phrases import READ_AT_MOST, Phrases, folded
from cordially.etiquette.reading.language import language_of
from cordially.etiquette.span import Span

_LONGEST = 90
_MOST_WORDS = 7
_CLAUSE = 9
_BEFORE = 3
_NEAR = 4
_SHORT = 2
_LEAST_ROLE = 5
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
    "a an le el e il een at bei chez presso bij senior junior deputy lead officer".split()
)


_LEVELS = frozenset("team gruppen abteilungs bereichs projekt general global group".split())
_ENGLISH = frozenset(
    """
    of and head chief officer engineer developer lawyer nurse teacher owner founder consultant
    analyst adviser advisor accountant librarian scientist researcher writer editor lead leader
    specialist associate supervisor technician programmer physician surgeon attorney
    """.split()
)
_ALSO_ENGLISH = frozenset(
    """
    director manager president designer assistant coach trainer recruiter chief vp vice ceo cto cfo
    coo cmo cio executive coordinator partner entrepreneur programmer counsellor professor
    lecturer tutor instructor doctor therapist solicitor counsel notary headhunter architect
    salesperson controller auditor treasurer journalist author secretary student intern trainee
    apprentice producer spokesperson pilot captain translator interpreter archivist dentist vet
    pharmacist midwife psychologist baker cook carpenter joiner electrician plumber farmer musician
    pianist violinist conductor organist actor photographer curator firefighter judge driver
    mechanic gardener hairdresser biologist chemist physicist geologist economist mayor priest
    pastor broker realtor painter builder mason marketer
    """.split()
)
"""Role words that English has as well."""
_READER = frozenset(
    """
    you your sie ihnen ihr ihre du dir dich dein deine vous votre tu te ton ta usted ustedes ti tus
    su le seguro seguramente tendra tendras vera sabra voce senhor senhora certamente tera vera
    seu teu voces lhe consigo si ti trovi bevalt voce
    lei suo sua tuo tua certo sicuramente avra vedra sapra je jij jou jouw u uw
    """.split()
)
_WRITER = frozenset(
    "i m j me my we our ich mein wir unser moi nous mon yo mi eu meu io mio ik mijn".split()
)

_TOLD = (
    "vi que",
    "he visto",
    "ho visto",
    "ya que",
    "ja que",
    "dato che",
    "visto che",
    "puesto que",
)
"""Such cues speak to the reader without a word for "you"."""

_AS = (" as", " a", " an", " the", " als", " comme", " como", " come", " que")


class _Cue(StrEnum):
    """How surely a role follows: named as one, as what somebody is, or as "As a …"."""

    ROLE = "1"
    BEING = "2"
    AS = "3"

    @property
    def phrases(self) -> Phrases:
        return {_Cue.ROLE: ROLE_CUES, _Cue.BEING: BEING_CUES, _Cue.AS: AS_CUES}[self]


@dataclass(frozen=True, slots=True)
class Claim:
    """A stretch of a text that gives the reader another role or company than the list."""

    span: Span
    is_company: bool


@lru_cache(maxsize=2048)
def contradictions(text: str, reader: Reader) -> tuple[Claim, ...]:
    """The roles and companies of a text that the contact list contradicts.

    A role contradicts where the two name different kinds of work, or, in one language, the
    same kind in another field. Former and new roles, and roles beside a job, are passed over.
    """
    return tuple(_found(text[:READ_AT_MOST], reader))


def _found(text: str, reader: Reader) -> Iterator[Claim]:
    if reader.position.strip():
        yield from _roles(text, reader)
    if reader.company.strip():
        for cue in COMPANY_CUES.spans(text)[:_MOST]:
            match = _COMPANY.match(text, cue.end)
            if match and not _is_past(text, cue) and not _is_company(match[1], reader):
                end = match.start(1) + len(match[1].rstrip(".,'’-"))
                yield Claim(Span(match.start(1), end), is_company=True)


def _roles(text: str, reader: Reader) -> Iterator[Claim]:
    reached = 0
    cues = [(cue, kind) for kind in _Cue for cue in kind.phrases.spans(text)[:_MOST]]
    for cue, kind in sorted(cues, key=lambda found: (found[0].start, found[1])):
        span = _role_at(text, cue) if cue.start >= reached else None
        if span is None or _is_past(text, cue):
            continue
        span = _before_company(text, span, reader)
        role = text[span.start : span.end]
        if kind is _Cue.AS and not _opens_clause(text, cue):
            continue
        if not _is_the_readers(text, cue, span, kind):
            continue
        if _differs(role, text, reader, known=kind is not _Cue.ROLE):
            reached = span.end
            yield Claim(span, is_company=False)


def _role_at(text: str, cue: Span) -> Span | None:
    """The words of the role behind a cue: up to the role itself, and its field behind it."""
    after = text[cue.end : cue.end + _LONGEST]
    ends = _ROLE_ENDS.search(after, 1)
    start, end, words = -1, -1, 0
    named = joined = False
    for match in _WORD.finditer(after, 0, ends.start() if ends else len(after)):
        word, words = line_words(match[0]), words + 1
        if named and not (joined or word in _JOINS or word in FIELDS or match[0][0].isupper()):
            break
        if words > _MOST_WORDS:
            break
        start = match.start() if start < 0 else start
        joined = word in _JOINS
        end = end if joined and named else match.end()
        named = named or bool(_kinds([word])) or (match[0][0].isupper() and len(word) > _SHORT)
    return Span(cue.end + start, cue.end + end) if start >= 0 else None


def _before_company(text: str, role: Span, reader: Reader) -> Span:
    """The words of a role without the reader's company behind them and what joins the two."""
    company = reader.company.strip()
    at = text.find(company, role.start) if company else -1
    if not role.start < at < role.end:
        return role
    words = list(_WORD.finditer(text, role.start, at))
    while len(words) > 1 and line_words(words[-1][0]) in _SMALL:
        words.pop()
    return Span(role.start, words[-1].end()) if words else role


def _opens_clause(text: str, cue: Span) -> bool:
    """Whether a cue stands at the head of a sentence."""
    before = text[max(0, cue.start - 3) : cue.start].rstrip(' “"¿')
    return not before or before[-1] in ".!?:\n"


def _is_the_readers(text: str, cue: Span, role: Span, kind: _Cue) -> bool:
    """Whether the sentence around a role speaks of the reader's, and not of the writer's.

    The nearest word before decides, or else the first behind: "As a lawyer you see a lot".
    """
    before = re.split(r"[.!?\n]", text[max(0, cue.start - _LONGEST) : cue.end])[-1]
    after = line_words(re.split(r"[.!?\n]", text[role.end : role.end + _LONGEST])[0]).split()
    own = len(line_words(text[cue.start : cue.end]).split())
    words = line_words(before).split()[-_BEFORE - own :]
    reader = _READER - {"je"} if language_of(text) == "fr" else _READER
    whose = [word for word in words if word in reader | _WRITER]
    cued = folded(text[cue.start : cue.end]).text
    if cued.startswith(_TOLD) or (whose and whose[-1] in reader):
        return True
    if kind is _Cue.ROLE and not cued.endswith(_AS):
        return False
    near = after[: _NEAR if whose else _CLAUSE]
    return next((word in reader for word in near if word in reader | _WRITER), False)


def _is_past(text: str, cue: Span) -> bool:
    """Whether the words of the cue or right before it say that the role is not today's."""
    before = text[max(0, cue.start - 40) : cue.start].rsplit(".", 1)[-1]
    words = line_words(before).split()[-_WORDS_BEFORE:]
    return any(
        word in PAST_OR_NEW for word in (*words, *line_words(text[cue.start : cue.end]).split())
    )


def _differs(role: str, text: str, reader: Reader, *, known: bool) -> bool:
    """Whether a role is not the reader's; with `known` only what surely is a role counts."""
    claimed, listed = _words(role), _words(reader.position)
    if not NOT_JOBS.isdisjoint(claimed):
        return False
    kinds, listed_kinds = _kinds(claimed), _kinds(listed)
    if known and not kinds:
        return False
    shared = any(_alike(one, other) for one in claimed for other in listed)
    if not kinds or not listed_kinds:
        return not shared and any(word not in _SMALL for word in claimed)
    if kinds.isdisjoint(listed_kinds):
        return not shared
    if _is_english(listed) not in {None, language_of(text) == "en"}:
        return False
    field, listed_field = _field(claimed), _field(listed)
    return bool(field and listed_field) and not any(
        _alike(one, other) for one in field for other in listed_field
    )


def _is_english(title: list[str]) -> bool | None:
    """Whether a title is English; None where its words stand in several languages."""
    if not _ENGLISH.isdisjoint(title):
        return True
    return False if any(_kinds([word]) for word in title if word not in _ALSO_ENGLISH) else None


def _words(title: str) -> list[str]:
    return line_words(title.replace("/", " ").replace("co-founder", "cofounder")).split()


def _kinds(words: list[str]) -> frozenset[str]:
    """The kinds of work that words name; of a compound its end decides (Steuerberaterin)."""
    found: frozenset[str] = frozenset()
    for word in words:
        for start in range(max(1, len(word) - _LEAST_ROLE + 1)):
            if start and len(word) - start < _LEAST_ROLE:
                break
            if word[start:] in ROLE_KINDS:
                found |= ROLE_KINDS[word[start:]]
                break
    return found


def _field(words: list[str]) -> list[str]:
    """The words of a title that say in what field, as "storage" in "Head of Storage"."""
    found: list[str] = []
    for word in words:
        if word in ROLE_KINDS or word in _SMALL:
            continue
        ends = [end for end in range(4, len(word) - 4) if word[end:] in ROLE_KINDS]
        part = word[: ends[0]] if ends else word
        if part not in _LEVELS and len(part) > _SHORT:
            found.append(part)
    return found


def _alike(one: str, other: str) -> bool:
    if one in _SMALL or other in _SMALL:
        return False
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
