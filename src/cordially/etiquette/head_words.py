"""The words at the head of a message, and which of them may be a name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cordially.domain.folding import fold
from cordially.etiquette.empty_words.folded import empty_words
from cordially.etiquette.lexicon.given_names import ALSO_A_WORD, GIVEN_NAMES
from cordially.etiquette.lexicon.salutations import (
    ADDRESSEES,
    ARTICLES,
    OPENERS,
    OTHER_TITLES,
    PARTICLES,
    SURNAME_TITLES,
)

FIELDS = frozenset({"{given_name}", "{family_name}"})

_HEAD = 160
"""So many characters of the first line are looked at."""

_TOKEN = re.compile(
    r"\{\w{1,20}\}|[^\W\d_]{1,2}\.(?!\w)|[^\W\d_](?:[\w'’.\-]{0,40}[\w'’])?|\d+|[^\w\s]|_"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number, field or mark, and where it stands.

    `folded` is without stops at its end. `own` says that it is a word of the reader's name.
    """

    text: str
    start: int
    end: int
    folded: str
    own: bool

    @property
    def is_title(self) -> bool:
        """Whether it stands before names, as "Frau" and "Dr."."""
        return not self.own and (self.folded in SURNAME_TITLES or self.folded in OTHER_TITLES)

    @property
    def opens(self) -> bool:
        """Whether it opens a greeting."""
        return not self.own and self.folded in OPENERS

    @property
    def is_empty(self) -> bool:
        """Whether it is a word that holds for everybody."""
        return not self.own and self.folded in empty_words()

    @property
    def is_name(self) -> bool:
        """Whether it may be a name where one is expected."""
        if self.text in FIELDS or self.own:
            return True
        if not self.text[0].isalpha():
            return False
        if self.folded in GIVEN_NAMES:
            return self.text[0].isupper() or self.folded not in ALSO_A_WORD
        if self.folded in ADDRESSEES or self.folded.partition("'")[0] in {"i", "we", "you"}:
            return False
        return not self.text[0].islower() and not self.is_empty

    @property
    def is_sure_name(self) -> bool:
        """Whether it is a name wherever it stands."""
        if self.text in FIELDS or self.own:
            return True
        cased = self.text[0].isupper()
        return cased and self.folded in GIVEN_NAMES and self.folded not in ALSO_A_WORD


def head(text: str, own: frozenset[str]) -> tuple[tuple[Token, ...], str]:
    """The tokens of the first line, and what follows that line.

    `own` are the folded words of the reader's name; they count where they have a capital.
    """
    start = len(text) - len(text.lstrip())
    line, _, rest = text[start : start + _HEAD].partition("\n")
    tokens = []
    for match in _TOKEN.finditer(line):
        word = match[0]
        folded = fold(word).strip(".")
        mine = folded in own and not word[0].islower()
        tokens.append(Token(word, start + match.start(), start + match.end(), folded, mine))
    return tuple(tokens), rest


def name_at(tokens: Sequence[Token], at: int, most: int) -> list[Token]:
    """The words of a name that begins here, the small ones inside it included."""
    words: list[Token] = []
    while at < len(tokens) and len(words) < most:
        if not tokens[at].is_name and not leads_to_name(tokens, at):
            break
        words.append(tokens[at])
        at += 1
    return words


def leads_to_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether small words of a name stand here, as in "van den Berg"."""
    while at < len(tokens) and tokens[at].folded in PARTICLES and tokens[at].text.isalpha():
        at += 1
        if at < len(tokens) and tokens[at].is_name:
            return True
    return False


def is_article(tokens: Sequence[Token], at: int) -> bool:
    """Whether an article before a title stands here, as in "de heer"."""
    return at + 1 < len(tokens) and tokens[at].folded in ARTICLES and tokens[at + 1].is_title
