"""Whom the head of a message greets: the words of the name, the title, and where they stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from cordially.domain.folding import fold
from cordially.etiquette.empty_words.folded import closings, empty_words
from cordially.etiquette.lexicon.given_names import ALSO_A_WORD, GIVEN_NAMES
from cordially.etiquette.lexicon.salutations import (
    ADDRESSEES,
    ARTICLES,
    BETWEEN,
    JOINING,
    NO_NAME_AFTER,
    OPENERS,
    OTHER_TITLES,
    PARTICLES,
    SURNAME_TITLES,
)
from cordially.etiquette.span import Span

_HEAD = 160
"""So many characters of the first line are looked at."""

_TOKEN = re.compile(r"\{\w{1,20}\}|[^\W\d_](?:[\w'’.\-]{0,40}[\w'’])?\.?|\d+|[^\w\s]|_")
_ENDS = frozenset(",!:;–—-.…?)")
_MOST_WORDS = 5
_FIELDS = {"{given_name}", "{family_name}"}

_TO_YOU = frozenset(
    """
    you your you're you've thank thanks congratulations congrats happy how what when did do are
    have hope i it
    du dir dich dein deine deinen deiner deinem sie ihr ihre ihren danke wie hast bist ich es
    alles herzlichen
    tu te toi ton ta tes vous votre vos merci comment felicitations j je
    tu ti te tus gracias como felicidades enhorabuena que
    voce seu sua teu tua obrigado obrigada parabens como
    tuo tua tuoi tue lei suo grazie come complimenti auguri
    je jij jou jouw u uw bedankt dank gefeliciteerd hoe
    """.split()
)
"""Words that speak to the reader, after a name without an opener: "Thomas, your talk"."""


@dataclass(frozen=True, slots=True)
class Called:
    """One person that a greeting names: the words as written, each with its place.

    `title` is the folded title before them, or "". A merge field stands as it is written.
    """

    words: tuple[str, ...]
    spans: tuple[Span, ...]
    title: str = ""

    @property
    def span(self) -> Span:
        """From the first word of the name to its last."""
        return Span(self.spans[0].start, self.spans[-1].end)

    @property
    def text(self) -> str:
        """The name as it is written."""
        return " ".join(self.words)

    @property
    def is_field(self) -> bool:
        """Whether a merge field stands for a part of the name."""
        return any(word in _FIELDS for word in self.words)


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    start: int
    end: int

    @property
    def folded(self) -> str:
        return fold(self.text).strip(".")


@lru_cache(maxsize=1024)
def called(text: str) -> tuple[Called, ...]:
    """The persons greeted at the head of a text; empty where nobody is greeted by name.

    "Hi Maria and Tom," names two; "Hi all" and "Dear Nordgrid team" none.
    A name without an opener counts where the words after it speak to the reader.
    """
    start = len(text) - len(text.lstrip())
    line, _, rest = text[start : start + _HEAD].partition("\n")
    tokens = [_Token(m[0], start + m.start(), start + m.end()) for m in _TOKEN.finditer(line)]
    at = _after_openers(tokens)
    if at:
        return tuple(_people(tokens, at))
    return _without_opener(tokens, rest)


def is_known_name(word: str) -> bool:
    """Whether a word is a common given name."""
    return fold(word) in GIVEN_NAMES


def _after_openers(tokens: list[_Token]) -> int:
    """How many tokens open the message; 0 where none does."""
    at = 0
    while at < len(tokens) and tokens[at].folded in OPENERS:
        at += 1
    while at and at < len(tokens) and tokens[at].folded in BETWEEN:
        at += 1
        while at < len(tokens) and tokens[at].folded in OPENERS:
            at += 1
    # "Hi, Maria": a comma between is a slip of typing.
    if at and at < len(tokens) - 1 and tokens[at].text == "," and _is_name(tokens[at + 1]):
        follows = tokens[at + 2].text if at + 2 < len(tokens) else "\n"
        return at + 1 if follows in _ENDS or follows == "\n" else at
    return at


def _people(tokens: list[_Token], at: int) -> Iterator[Called]:
    while at < len(tokens):
        at, title = _past_titles(tokens, at)
        words = _name_at(tokens, at)
        at += len(words)
        following = tokens[at] if at < len(tokens) else None
        if not words or not _ends(words, following):
            return
        yield Called(
            tuple(_without_stop(word.text) for word in words),
            tuple(Span(word.start, word.start + len(_without_stop(word.text))) for word in words),
            title,
        )
        if following is None or following.folded not in JOINING:
            return
        at += 1
        if following.text == ",":
            opened = at
            while opened < len(tokens) and tokens[opened].folded in OPENERS:
                opened += 1
            if opened == at and not _another(tokens, at):
                return
            at = opened


def _past_titles(tokens: list[_Token], at: int) -> tuple[int, str]:
    """Where the titles before a name end, and the one that says which name must follow."""
    at += _is_article(tokens, at)
    title = ""
    while at < len(tokens) and _is_title(tokens[at].folded):
        if not title and not _name_follows(tokens, at + 1):
            break
        title = title if title in SURNAME_TITLES else tokens[at].folded
        at += 1
        at += at < len(tokens) and tokens[at].text == "."
    return at, title


def _name_follows(tokens: list[_Token], at: int) -> bool:
    if at >= len(tokens):
        return False
    token = tokens[at]
    return (
        token.text == "."
        or _is_title(token.folded)
        or _is_name(token)
        or _leads_to_name(tokens, at)
    )


def _without_stop(word: str) -> str:
    """A word without the stop of a sentence; "M." keeps its own."""
    return word.rstrip(".") if len(word) > 3 else word  # noqa: PLR2004 - initials, "Wm."


def _another(tokens: list[_Token], at: int) -> bool:
    """Whether a comma parts two names, as in "Hi Maria, Tom and all"."""
    words = _name_at(tokens, at)
    follows = tokens[at + len(words)].folded if at + len(words) < len(tokens) else ""
    return bool(words) and is_known_name(words[0].text) and follows in JOINING | {"!"}


def _name_at(tokens: list[_Token], at: int) -> list[_Token]:
    words: list[_Token] = []
    while at < len(tokens) and len(words) < _MOST_WORDS:
        token = tokens[at]
        if _is_name(token) or _leads_to_name(tokens, at):
            words.append(token)
            at += 1
        else:
            break
    return words


def _leads_to_name(tokens: list[_Token], at: int) -> bool:
    """Whether small words of a name stand here, as in "van den Berg"."""
    while at < len(tokens) and tokens[at].folded in PARTICLES and tokens[at].text.isalpha():
        at += 1
        if at < len(tokens) and _is_name(tokens[at]):
            return True
    return False


def _is_article(tokens: list[_Token], at: int) -> bool:
    return tokens[at].folded in ARTICLES and (
        at + 1 < len(tokens) and _is_title(tokens[at + 1].folded)
    )


def _is_name(token: _Token) -> bool:
    if token.text in _FIELDS:
        return True
    if not token.text[0].isalpha():
        return False
    word = token.folded
    if word in GIVEN_NAMES:
        return token.text[0].isupper() or word not in ALSO_A_WORD
    if word in ADDRESSEES or word.partition("'")[0] in {"i", "we", "you"}:
        return False
    cased = token.text[0].isupper() or not token.text[0].islower()
    return cased and word not in empty_words()


def _is_title(word: str) -> bool:
    return word in SURNAME_TITLES or word in OTHER_TITLES


def _ends(words: list[_Token], following: _Token | None) -> bool:
    """Whether a name ends here, and does not belong to a team or a sentence."""
    if following is None or following.text in _ENDS or following.folded in JOINING:
        return True
    if following.folded in ADDRESSEES or following.text in {"'", "’"}:
        return False
    if words[-1].text.endswith(("'s", "’s")) or following.text[0].isdigit():
        return False
    if not following.text[0].isalpha():
        return True
    return any(is_known_name(word.text) or word.text in _FIELDS for word in words)


def _without_opener(tokens: list[_Token], rest: str) -> tuple[Called, ...]:
    """Who is called first, as in "Thomas, your talk …", or after a wish.

    `rest` is what follows the line: a name at the very end would be the writer's own.
    """
    at = 0
    while at < min(len(tokens), _MOST_WORDS) and tokens[at].folded in empty_words():
        at += 1
    said = " ".join(token.folded for token in tokens[:at])
    comma = 0 < at < len(tokens) and tokens[at].text == ","
    at += comma
    if at + 1 >= len(tokens) or not _is_sure_name(tokens[at]):
        return ()
    name, mark, after = tokens[at], tokens[at + 1], tokens[at + 2 :]
    if at == 0:
        called_first = mark.text in {",", "!", "–", "—", "-"} and _speaks_to_reader(after)
    else:
        goes_on = len(after) > 1 or len(rest.split()) > 1
        no_one_else = comma or tokens[at - 1].folded not in NO_NAME_AFTER
        called_first = mark.text in "!.,;:" and goes_on and no_one_else and said not in closings()
    return (Called((name.text,), (Span(name.start, name.end),)),) if called_first else ()


def _is_sure_name(token: _Token) -> bool:
    word = token.folded
    return token.text[0].isupper() and word in GIVEN_NAMES and word not in ALSO_A_WORD


def _speaks_to_reader(after: list[_Token]) -> bool:
    if not after or (after[0].text[0].isupper() and is_known_name(after[0].text)):
        return False
    words = [token.folded for token in after[:4]]
    return any(part in _TO_YOU for word in words for part in (word, *word.split("'")))
