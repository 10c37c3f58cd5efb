"""Words in capitals that are no names and no short forms."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from cordially.domain.merge_fields import Field, pieces
from cordially.domain.messages import Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, greeting, saying
from cordially.etiquette.lexicon.shouted import EVERYDAY
from cordially.etiquette.passages import Passage, about, first_words, passages, said_in
from cordially.etiquette.phrases import READ_AT_MOST, folded
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.span import Span

_LONG = 4
"""A word of so many letters is long; what is shorter is often a short form."""

_RUN = 3
"""So many long words in a row are shouted, known or not."""

_HEADING = 6
"""A line of so many words with no end mark may be a heading."""

_LETTERS_OF_A_FIELD = 40
_WORD = re.compile(r"[^\W\d_]{1,40}(?:['’][^\W\d_]{1,20})?")
_BETWEEN = re.compile(r"[ \t,'’\"“”:;&+/–—-]{1,5}|[!?.…]{1,5}[ \t]{1,3}")
_OF_NAMES = frozenset(
    "al da das de dei del den der di do dos du el la las le les los van von".split()
)


def _check(document: Document) -> Iterable[Finding]:
    if document.kind is Kind.REQUEST:
        return
    for passage in passages(document):
        runs = _runs(passage.text)
        if not runs:
            continue
        names = _names(document, passage)
        shouted = tuple(span for span in runs if not _only_names(passage.text, span, names))
        sure = tuple(span for span in shouted if _is_sure(_words(passage.text, span)))
        if shouted:
            spans = sure or shouted
            yield Finding(
                RULE if sure else RULE.as_hint(),
                f"{first_words(passage.text, spans)}{said_in(document, passage)} reads as shouted.",
                spans,
                passage.where,
                passage.recipients,
                "Write it in small letters; the words are strong enough.",
                about=about(document, passage, spans),
            )


@lru_cache(maxsize=1024)
def _runs(text: str) -> tuple[Span, ...]:
    """Stretches in capitals that are shouted, headings and fields left out."""
    if not any(letter.isupper() for letter in text[:READ_AT_MOST]):
        return ()
    plain = _without_fields(text[:READ_AT_MOST])
    return tuple(
        Span(run[0].start(), run[-1].end())
        for run in _capitals(plain)
        if _is_shouted(run) and not _is_heading(plain, run)
    )


def _without_fields(text: str) -> str:
    """The text with blanks where fields stand, so that every place stays what it was."""
    if "{" not in text:
        return text
    return "".join(
        "_" * (piece.end - piece.start) if isinstance(piece, Field) else piece.text
        for piece in pieces(text)
    )


def _capitals(text: str) -> Iterator[list[re.Match[str]]]:
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        letters = word[0]
        joined = not run or _BETWEEN.fullmatch(text[run[-1].end() : word.start()][:8])
        if letters.isupper() and joined:
            run.append(word)
            continue
        if run:
            yield run
        run = [word] if letters.isupper() else []
    if run:
        yield run


def _is_shouted(run: list[re.Match[str]]) -> bool:
    letters = [word[0] for word in run]
    everyday = [word for word in letters if _folded(word) in EVERYDAY]
    if len(letters) == 1:
        return len(letters[0]) >= _LONG and bool(everyday)
    long = [word for word in letters if len(word) >= _LONG]
    if not long and len(letters) < _LONG:
        return False
    # "IT AND HR" joins short forms; a long word beside an everyday one is said aloud.
    known = [word for word in everyday if len(word) > 1]
    if known and len(known) == len(letters):
        return sum(len(word) for word in letters) > _LONG
    if known and long:
        return True
    listed = any(after.start() - word.end() > 1 for word, after in pairwise(run))
    return len(long) >= _RUN and not listed


def _is_sure(words: list[str]) -> bool:
    """Whether so many of the words are everyday ones that no name or title is meant."""
    known = [word for word in words if _folded(word) in EVERYDAY - _OF_NAMES]
    return len(words) > 1 and (len(known) == len(words) or (bool(known) and len(words) >= _RUN))


def _folded(word: str) -> str:
    return folded(word).text if not word.isascii() else word.lower()


def _is_heading(text: str, run: list[re.Match[str]]) -> bool:
    """Whether the run is a whole short line with no end mark, and other lines are not."""
    start = text.rfind("\n", 0, run[0].start()) + 1
    end = text.find("\n", run[-1].end())
    line = text[start : end if end >= 0 else len(text)].strip()
    said = text[run[0].start() : run[-1].end()]
    alone = re.fullmatch(r"[\W\d_]{0,6}" + re.escape(said) + r"[:\s)*_\d]{0,4}", line)
    others = text[:start] + (text[end:] if end >= 0 else "")
    return bool(
        alone
        and len(run) <= _HEADING
        and not re.search(r"[!?]", said)
        and any(letter.islower() for letter in others)
    )


def _words(text: str, span: Span) -> list[str]:
    return _WORD.findall(text[span.start : span.end])


def _names(document: Document, passage: Passage) -> frozenset[str]:
    """The words of names, companies and positions, as they may stand in capitals."""
    places = passage.recipients or range(len(document.recipients))
    readers = (document.recipients[place] for place in places)
    return frozenset(
        word.upper()
        for reader in readers
        for field in (reader.given_name, reader.family_name, reader.company, reader.position)
        for word in _WORD.findall(field[:_LETTERS_OF_A_FIELD])
    )


def _only_names(text: str, span: Span, names: frozenset[str]) -> bool:
    return all(word in names for word in _words(text, span))


RULE = Rule(
    code="M104",
    name="shouting-capitals",
    title="Words in capitals",
    severity=Severity.WARNING,
    practice="P12",
    rationale=(
        "Capitals are read as shouting, and filters and readers alike know them from bulk mail. "
        "Names, short forms and headings are left alone."
    ),
    source="Sending updates (about 2010), on text that looks like spam",
    flagged=(
        Example("a sentence", saying("THIS IS GREAT NEWS FOR ALL OF US.", close="Warmly")),
        Example(
            "a few words",
            saying("Please DO NOT FORGET the salt, and bring a coat.", close="Warmly"),
        ),
        Example("in German", saying("Das ist NUR FÜR EUCH, und nicht für andere.", close="Warmly")),
        Example(
            "words that nobody lists",
            saying("GROSSARTIGES SALZKAVERNEN ERLEBNIS in Jena.", close="Warmly"),
        ),
        Example("one word", saying("It is really IMPORTANT to me.", close="Warmly")),
        Example(
            "in a personal line", greeting(ada("SO HAPPY for you, Ada."), ben("How is the arch?"))
        ),
    ),
    accepted=(
        Example(
            "short forms",
            saying("The IT and HR teams of UNESCO and NASA met in the USA.", close="Warmly"),
        ),
        Example(
            "a product",
            saying("We moved from SAP HANA to IBM DB2, and kept the VAT forms.", close="Warmly"),
        ),
        Example(
            "a heading",
            saying("WHAT IS NEW HERE\n\nI moved to Oslo in May, and the harp too.", close="Warmly"),
        ),
        Example(
            "a company as its register writes it",
            saying("I left NORDLYS ENERGI in May.", close="Warmly"),
        ),
        Example("a field", saying("Greetings to all of {company}.", close="Warmly")),
        Example(
            "the name of the reader",
            greeting(ada("FJORDLAGER AS and its caverns: I would like to see them."), ben("Arch?")),
        ),
    ),
    check=_check,
)
"""Where the words may be a name or a title, it is a hint."""
