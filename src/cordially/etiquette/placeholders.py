"""Placeholders of other programs and of templates from the web, in any make."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice

from cordially.domain.merge_fields import MergeField
from cordially.etiquette.document import fields_of
from cordially.etiquette.empty_words.folded import line_words, openers
from cordially.etiquette.lexicon.slot_words import (
    BESIDE,
    COMPANY,
    EDITORIAL,
    FAMILY_NAME,
    GIVEN_NAME,
    INSERT,
    INSERT_AT_END,
    OTHER_CORE,
    POSITION,
    WEAK_CORE,
)
from cordially.etiquette.phrases import READ_AT_MOST, folded
from cordially.etiquette.span import Span

_CORE = GIVEN_NAME | FAMILY_NAME | COMPANY | POSITION | OTHER_CORE
_MENDED = {
    **dict.fromkeys(POSITION, MergeField.POSITION),
    **dict.fromkeys(COMPANY, MergeField.COMPANY),
    **dict.fromkeys(FAMILY_NAME, MergeField.FAMILY_NAME),
    **dict.fromkeys(GIVEN_NAME, MergeField.GIVEN_NAME),
}
_WRITERS = frozenset("your my sender signature absender mein votre tu su seu tuo uw".split())
_MOST_WORDS = 8
_MOST = 300
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_CROSSES = re.compile(r"x{2,}|name\d")

_ENCLOSED = re.compile(
    r"(?=[\[<«‹%#$@~|^:_{(])(?:"
    r"\[(?P<square>[^\[\]{}\n]{1,60})\](?!\()"
    r"|<<(?P<chevrons>[^<>{}\n]{1,60})>>"
    r"|<(?P<angle>[^<>{}\n]{1,60})>"
    r"|[«‹](?P<quoted>\w[^«»‹›{}\n]{0,40}\w)[»›]"
    r"|(?<!\d)(?P<percent>%{1,2})(?P<percented>\w[\w .\-]{0,40}\w)(?P=percent)"
    r"|(?P<sign>[#$@~|^]{1,2}|::|__)(?P<signed>[^\W\d_][\w.\-]{1,40}?)(?P=sign)"
    r"|(?<!\{)\{(?P<braces>[^{}\n|]{2,60})\}(?!\})"
    r"|\((?P<round>[^()\n]{2,60})\))"
)
_BRACED = re.compile(
    r"(?=[{$#%*])(?:"
    r"\{\{(?!\s{0,9}\w{0,40}\s{0,9}\}\})[^{}\n]{1,100}\}\}"
    r"|\{%[^{}\n]{1,60}%\}"
    r"|[$#%]\{\s{0,9}(?:given_name|family_name|company|position|personal)\s{0,9}\}"
    r"|(?<!\{)\{[^{}|\n]{1,40}(?:\|[^{}|\n]{1,40}){1,20}\}"
    r"|\*\|[^|\n]{1,40}\|\*"
    r"|%\(\w{1,30}\)s)"
)
_BARE = re.compile(
    r"\b(?=[FLCJGXfglcj])(?<![@/.])"
    r"(?:(?i:first|last|full|given|family|company|contact|job)_(?i:name|title)"
    r"|FIRSTNAME|LASTNAME|FULLNAME|COMPANYNAME|JOBTITLE|FNAME|LNAME|X{4,}"
    r"|[Ff]irstName|[Ll]astName|[Ff]ullName|[Cc]ompanyName|[Jj]obTitle|(?i:lorem ipsum))"
    r"(?![\w@]|\.\w)"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>]{1,2000}")
_BLANK = re.compile(r"(?<![\w_])_{3,}(?![\w_])")
_TITLES = (
    "mr|mrs|ms|miss|dr|prof|herr|herrn|frau|monsieur|madame|senor|senora|sr|sra|signor|signora"
)
_NORTHERN = (
    "at|from|for|of|in|about|with|by|the|your|our|to|and|bei|von|vom|fur|mit|der|die|das|firma|zu|"
    "bij|van|voor|met|het"
)
_ROMANCE = (
    "chez|de|du|des|dans|avec|pour|en|con|para|por|da|do|no|na|em|com|presso|di|del|della|per"
)
_XXX = re.compile(rf"\b(?:{_NORTHERN}|(?P<romance>{_ROMANCE}))\s(?P<crosses>x{{3,}})(?!\w)")


@dataclass(frozen=True, slots=True)
class Placeholder:
    """One placeholder: where it stands, and the field that would fill it, if any does."""

    span: Span
    field: MergeField | None


@lru_cache(maxsize=512)
def foreign_placeholders(text: str) -> tuple[Placeholder, ...]:
    """Every placeholder that is no merge field and no single word in braces, in order.

    What merely stands in brackets is left alone: only the words that templates use, and
    shapes that have no other use, count.
    """
    text = text[:READ_AT_MOST]
    taken = [(field.start, field.end) for field in fields_of(text)]
    taken += [match.span() for match in _ADDRESS.finditer(text)]
    found: list[Placeholder] = []
    kinds = (_shapes(text), _enclosed(text), _after_opener(text), _crosses(text))
    every = [placeholder for kind in kinds for placeholder in islice(kind, _MOST)]
    for placeholder in sorted(every, key=lambda one: (one.span.start, -one.span.end)):
        start, end = placeholder.span.start, placeholder.span.end
        within = any(first <= start and end <= last for first, last in taken)
        if not within and (not found or start >= found[-1].span.end):
            found.append(placeholder)
    return tuple(found)


def _shapes(text: str) -> Iterator[Placeholder]:
    for match in (*_BRACED.finditer(text), *_BARE.finditer(text)):
        crosses = match[0].startswith("X")
        if crosses and _near_digits(text, match.start(), match.end()):
            continue
        yield Placeholder(Span(*match.span()), _mended_by(match[0]))
    for match in _BLANK.finditer(text):
        line = text[text.rfind("\n", 0, match.start()) + 1 :].partition("\n")[0]
        if any(letter.isalpha() for letter in line):
            yield Placeholder(Span(*match.span()), None)


def _enclosed(text: str) -> Iterator[Placeholder]:
    for match in _ENCLOSED.finditer(text):
        kind = match.lastgroup or ""
        inside = match[kind]
        before = text[: match.start()]
        if kind == "round":
            words = line_words(inside).split()
            is_slot = _is_instruction(words) or _is_name(inside, before)
        elif kind == "braces":
            is_slot = not inside.strip().isidentifier() and _is_slot(inside, weak=True)
        elif kind in {"square", "signed", "percented", "quoted"}:
            starts_line = not before.rpartition("\n")[2].strip()
            is_slot = _is_slot(inside, weak=kind == "square" and not starts_line)
        else:
            is_slot = _is_slot(inside, weak=True)
        if is_slot:
            yield Placeholder(Span(*match.span()), _mended_by(inside))


def _after_opener(text: str) -> Iterator[Placeholder]:
    body = folded(text)
    for match in _addressed().finditer(body.text):
        yield Placeholder(body.span(*match.span(1)), _mended_by(match[1]))


def _crosses(text: str) -> Iterator[Placeholder]:
    body = folded(text)
    for match in _XXX.finditer(body.text):
        span = body.span(*match.span("crosses"))
        written, following = text[span.start : span.end], text[span.end : span.end + 2].strip()[:1]
        # Roman thirty: "the XXX Olympiad", "el XXX aniversario".
        counts = written == "XXX" and (
            following.isupper() or (match["romance"] and following.isalpha())
        )
        if not counts and not _near_digits(text, span.start, span.end):
            yield Placeholder(span, None)


@cache
def _addressed() -> re.Pattern[str]:
    """A greeting to a slot: "Hi Name,", "Dear xx,", "Hallo …,"."""
    words = sorted({re.escape(word) for word in openers()} | {"good morning", "sehr geehrte"})
    slots = "|".join(sorted(re.escape(word) for word in GIVEN_NAME | FAMILY_NAME))
    return re.compile(
        rf"^[ \t]{{0,9}}(?:{'|'.join(words)})(?: (?:{_TITLES})\.?)?\s{{1,3}}"
        rf"((?:first |last |full |given )?(?:{slots})|x{{2,}}|xy|(?:\.{{2,}}|…)(?=,)|"
        r"\[\s{0,3}\]|\(\s{0,3}\)|<\s{0,3}>)"
        r"(?=\s{0,3}(?:[,!:;\n-]|\Z))",
        re.MULTILINE,
    )


def _is_slot(inside: str, *, weak: bool) -> bool:
    """Whether brackets hold the words of a slot and nothing else."""
    words = line_words(_parted(inside)).split()
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    if _is_instruction(words) or (len(words) == 1 and _CROSSES.fullmatch(words[0])):
        return True
    if any(word not in _CORE and word not in WEAK_CORE and word not in BESIDE for word in words):
        return False
    # "[the company]" is an editor's word in a quotation.
    if words[0] in EDITORIAL and not GIVEN_NAME.intersection(words):
        return False
    if not _CORE.isdisjoint(words):
        return True
    return not WEAK_CORE.isdisjoint(words) and (weak or len(words) > 1)


def _is_name(inside: str, before: str) -> bool:
    """Whether round brackets hold a name slot, right behind the word that greets."""
    words = line_words(_parted(inside)).split()
    last = line_words(before[-20:]).split()[-1:]
    named = all(word in GIVEN_NAME | FAMILY_NAME | BESIDE for word in words)
    return bool(words) and named and bool(last) and last[0] in openers()


def _is_instruction(words: list[str]) -> bool:
    if not 1 < len(words) <= _MOST_WORDS:
        return False
    text = " ".join(words)
    if re.match(INSERT, text):
        return True
    ends = re.search(rf"{INSERT_AT_END}\Z", text)
    before = text[: ends.start()].split() if ends else []
    return any(word in _CORE or word in WEAK_CORE for word in before)


def _parted(text: str) -> str:
    """FirstName as "First Name"."""
    return _CAMEL.sub(" ", text)


@lru_cache(maxsize=256)
def _mended_by(inside: str) -> MergeField | None:
    """The field that a slot means, where it can only mean one."""
    words = line_words(_parted(inside)).split()
    if not words or not _WRITERS.isdisjoint(words):
        return None
    if "last" in words or "family" in words:
        return MergeField.FAMILY_NAME if len(words) == 2 else None  # noqa: PLR2004 - last name
    meant = {_MENDED[word] for word in words if word in _MENDED}
    plain = all(word in _MENDED or word in {"first", "given", "job", "the"} for word in words)
    if meant == {MergeField.COMPANY, MergeField.GIVEN_NAME} and "company" in words:
        return MergeField.COMPANY if len(words) == 2 else None  # noqa: PLR2004 - company name
    return meant.pop() if len(meant) == 1 and plain else None


def _near_digits(text: str, start: int, end: int) -> bool:
    """Whether crosses hide the rest of a number, as in "XXXX 1234"."""
    beside = text[max(0, start - 2) : start] + text[end : end + 2]
    return any(letter.isdigit() for letter in beside)
