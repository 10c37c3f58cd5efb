"""The people in the text of a mail: who, what they say of themselves, what they wrote."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from cordially.domain.folding import fold
from cordially.imports.cells import collapsed, visible
from cordially.imports.limits import MAX_CELL, MAX_NOTE
from cordially.imports.mail.limits import MAX_PEOPLE
from cordially.imports.mail.lines import Line
from cordially.imports.mail.links import (
    is_accept,
    is_footer,
    is_profile,
    is_readers_own,
    key_of,
    leads_to_linkedin,
    without_parameters,
)
from cordially.imports.mail.wordings import begins_footer, is_salutation, is_standard, separates

_LEAST_WORDS = 6
"""A paragraph below a name with fewer words is a place, or a count of shared contacts."""

_LEAST_WORDS_ABOVE = 3
_MOST_COUNT_WORDS = 9
_LONGEST_NAME = 120
_QUOTED = re.compile(r"\s*[\"“„«»‚‘”].*[\"”“»«’‘]\s*", re.DOTALL)
_QUOTES = '"“”„«»‚‘’ \n'
_NEAR = 4


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody named in a mail, as far as it says; nothing of a link but the key."""

    name: str
    key: str = ""
    headline: str = ""
    note: str = ""


def told_part(lines: list[Line]) -> list[Line]:
    """The lines without rules, without the reader's own links, up to the footer."""
    kept = [
        Line("") if separates(line.words) else line
        for line in lines
        if not any(is_readers_own(link) for link in line.links)
    ]
    start = next((place for place, line in enumerate(kept) if _is_of_people(line)), -1)
    for place in range(start + 1, len(kept)):
        if begins_footer(kept[place].words) or any(map(is_footer, kept[place].links)):
            return kept[:place]
    return kept


def one_person(lines: list[Line], name: str, subject: str, *, is_html: bool) -> Found:
    """The one whom a mail is about; `name` is who sent it."""
    place = _place_of(lines, name, is_html=is_html)
    if place < 0:
        key = _first(key_of, lines)
        before = next((at for at, line in enumerate(lines) if _is_of_people(line)), len(lines))
        paragraphs = _paragraphs(lines[:before])
        return _found(name, key, "", _note(paragraphs, subject))
    key = next((key for link in lines[place].links if (key := key_of(link))), "")
    headline, after = _headline(lines, place, is_html=is_html)
    above = [line for line in lines[:place] if not (is_html and _is_label(line))]
    below = _paragraphs(_until_links(lines[after:]))
    paragraphs = _paragraphs(above) + [text for text in below if _is_message(text)]
    return _found(name, key or _first(key_of, lines), headline, _note(paragraphs, subject))


def several_people(lines: list[Line], *, is_html: bool) -> list[Found]:
    """Everybody whom a mail names with a link to the profile, or to accept."""
    found = _from_links(lines) if is_html else _from_blocks(lines)
    unlike: dict[tuple[str, str], Found] = {}
    for one in found:
        unlike.setdefault((one.key, one.key or fold(one.name)), one)
    return list(unlike.values())[:MAX_PEOPLE]


def _from_links(lines: list[Line]) -> list[Found]:
    """From HTML, where the name is the link: the first words that lead to each profile."""
    found: list[Found] = []
    seen: set[str] = set()
    for place, line in enumerate(lines):
        profile = next(filter(is_profile, line.links), "")
        identity = key_of(profile) or _member(profile)
        if not identity or identity in seen or not _is_name(line.words):
            continue
        seen.add(identity)
        headline, after = _headline(lines, place, is_html=True)
        below = [text for text in _paragraphs(_until_links(lines[after:])) if _QUOTED.match(text)]
        found.append(_found(line.words, key_of(profile), headline, _note(below, "")))
    return found


def _from_blocks(lines: list[Line]) -> list[Found]:
    """From plain text, where the links stand below the name and the headline."""
    found: list[Found] = []
    block: list[Line] = []
    links: list[str] = []
    for line in [*lines, Line("")]:
        if _is_of_people(line):
            links += line.links
            continue
        if links and (not line.is_blank or line is lines[-1]):
            found += _from_block(block, links, is_first=not found)
            block, links = [], []
        block.append(line)
    if links:
        found += _from_block(block, links, is_first=not found)
    return found


def _from_block(block: list[Line], links: list[str], *, is_first: bool) -> list[Found]:
    groups = _groups(block)
    if not groups or not _is_name(groups[-1][0].words):
        return []
    *before, who = groups
    paragraphs = ["\n".join(line.whole for line in group) for group in before]
    if is_first:  # what stands above the first one is about all of them
        paragraphs = [text for text in paragraphs if _QUOTED.fullmatch(text)]
    headline = who[1].words if len(who) > 1 else ""
    key = next((key for link in links if (key := key_of(link))), "")
    note = _note([text for text in paragraphs if _is_message(text)], "")
    return [_found(who[0].words, key, headline, note)]


def _place_of(lines: list[Line], name: str, *, is_html: bool) -> int:
    """The line that names somebody, best one with something below it; -1 without."""
    wanted = fold(name)
    places = [place for place, line in enumerate(lines) if wanted and fold(line.words) == wanted]
    for place in places:
        if _headline(lines, place, is_html=is_html)[0]:
            return place
    return places[-1] if places else -1


def _headline(lines: list[Line], place: int, *, is_html: bool) -> tuple[str, int]:
    """What stands below a name, and where the lines about this person end."""
    at = place + 1
    if is_html:  # every cell of a table is a paragraph
        while at < min(place + _NEAR, len(lines)) and lines[at].is_blank:
            at += 1
        is_one = at < len(lines) and not lines[at].links and lines[at].words
        return (lines[at].words, at + 1) if is_one else ("", at)
    headline = lines[at].words if at < len(lines) and not lines[at].links else ""
    while at < len(lines) and not lines[at].is_blank and not lines[at].links:
        at += 1
    return headline, at


def _until_links(lines: list[Line]) -> list[Line]:
    end = next((place for place, line in enumerate(lines) if line.links), len(lines))
    return lines[:end]


def _groups(lines: list[Line]) -> list[list[Line]]:
    """The lines that have words, those that stand together in one list."""
    groups: list[list[Line]] = [[]]
    for line in lines:
        if line.words:
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


def _paragraphs(lines: list[Line]) -> list[str]:
    return ["\n".join(line.whole for line in group) for group in _groups(lines)]


def _note(paragraphs: list[str], subject: str) -> str:
    """What somebody wrote; empty where it is only what LinkedIn writes."""
    if is_standard(" ".join(paragraphs)):
        return ""
    told = fold(collapsed(subject))
    own = [text for text in paragraphs if not is_standard(text) and fold(collapsed(text)) != told]
    if len(own) == 1 and is_salutation(own[0]):
        return ""
    text = "\n\n".join(own)
    return text.strip(_QUOTES) if _QUOTED.fullmatch(text) else text


def _is_message(text: str) -> bool:
    """Whether a paragraph below a name is what they wrote and not what LinkedIn counts."""
    count = len(text.split())
    if _QUOTED.fullmatch(text):
        return True
    counts = any(map(str.isdigit, text)) and count <= _MOST_COUNT_WORDS
    return count >= _LEAST_WORDS and not counts


def _is_label(line: Line) -> bool:
    """Whether a line above a name in HTML belongs to the head of the mail."""
    if line.is_blank or is_salutation(line.words):
        return False
    return bool(line.links) or len(line.words.split()) < _LEAST_WORDS_ABOVE


def _is_name(words: str) -> bool:
    return 0 < len(words) <= _LONGEST_NAME and visible(words) and not is_standard(words)


def _is_of_people(line: Line) -> bool:
    """Whether a line has a link to a profile, or one that accepts."""
    return any(
        is_profile(link) or (leads_to_linkedin(link) and is_accept(link)) for link in line.links
    )


def _member(link: str) -> str:
    """The number of a member in a link of 2016, to tell two people apart."""
    match = re.search(r"/profile/view\?(?:.*&)?id=([\w-]{1,80})", link)
    return match[1] if match else ""


def _first(read: Callable[[str], str], lines: list[Line]) -> str:
    return next((value for line in lines for link in line.links if (value := read(link))), "")


def _found(name: str, key: str, headline: str, note: str) -> Found:
    return Found(
        _cell(name),
        key,
        _cell(headline),
        without_parameters(note)[:MAX_NOTE].strip(),
    )


def _cell(text: str) -> str:
    """One line of words, bounded; empty where a reader would see nothing."""
    text = collapsed(without_parameters(text))[:MAX_CELL].rstrip()
    return text if visible(text) else ""
