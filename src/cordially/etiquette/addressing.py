"""Whom the head of a message greets: the words of the name, the title, and where they stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from cordially.domain.folding import fold
from cordially.etiquette.empty_words.folded import closings
from cordially.etiquette.head_words import FIELDS, Token, head, is_article, leads_to_name, name_at
from cordially.etiquette.lexicon.given_names import GIVEN_NAMES
from cordially.etiquette.lexicon.salutations import (
    ADDRESSEES,
    APPOSITIONS,
    BETWEEN,
    JOINING,
    NO_NAME_AFTER,
    POSSESSIVES,
    RELATIVES,
    SURNAME_TITLES,
)
from cordially.etiquette.span import Span

_ENDS = frozenset(",!:;–—-.…?)")
_MOST_WORDS = 5
_MOST_BEFORE = 6

_THINGS = frozenset("contact contacts contatto contatti contato contacto connection".split())

_YOU = frozenset(
    """
    you your you're you've you'd yours
    du dir dich dein deine deinen deiner deinem sie ihr ihre ihren ihnen ihrem euch eure
    tu te toi ton ta tes t vous votre vos
    ti tus usted vuestro le tuyo hiciste
    voce voces seu sua teu tua
    tuo tua tuoi tue lei suo vi ti
    je jij jou jouw u uw jullie
    """.split()
)
"""Words that speak to the reader."""


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
    def has_field(self) -> bool:
        """Whether a merge field stands for a part of the name."""
        return any(word in FIELDS for word in self.words)


@lru_cache(maxsize=1024)
def called(text: str, own: frozenset[str] = frozenset()) -> tuple[Called, ...]:
    """The persons greeted at the head of a text; empty where nobody is greeted by name.

    "Hi Maria and Tom," names two; "Hi all" and "Dear Nordgrid team" none. Without an opener
    a common name counts where it stands first or after a wish, as in "Thomas, your talk".
    `own` are the folded words of the reader's name, which are names wherever they stand.
    """
    tokens, rest = head(text, own)
    at = _after_openers(tokens)
    # "Monsieur Baron," greets by itself.
    if at or (tokens and not tokens[0].own and tokens[0].folded in SURNAME_TITLES):
        return tuple(_people(tokens, at))
    return _without_opener(tokens, rest)


def is_known_name(word: str) -> bool:
    """Whether a word is a common given name."""
    return fold(word) in GIVEN_NAMES


def _after_openers(tokens: Sequence[Token]) -> int:
    """How many tokens open the message; 0 where none does."""
    at = 0
    while at < len(tokens) and tokens[at].opens:
        at += 1
    while at and at < len(tokens) and tokens[at].folded in BETWEEN and not tokens[at].own:
        at += 1
        while at < len(tokens) and tokens[at].opens:
            at += 1
    # "Hi, Maria": a comma between is a slip of typing.
    if at and at < len(tokens) - 1 and tokens[at].text == ",":
        words = name_at(tokens, at + 1, _MOST_WORDS)
        following = at + 1 + len(words)
        ends = following == len(tokens) or tokens[following].text in _ENDS
        return at + 1 if words and ends else at
    return at


def _people(tokens: Sequence[Token], at: int) -> Iterator[Called]:
    while at < len(tokens):
        at, title = _past_titles(tokens, at)
        words = name_at(tokens, at, _MOST_WORDS)
        at += len(words)
        words, at = _with_inverted(tokens, words, at)
        following = tokens[at] if at < len(tokens) else None
        if not words or not _ends(words, following):
            return
        yield _person(words, title)
        if following is None or following.folded not in JOINING:
            return
        at += 1
        if following.text == ",":
            opened = at
            while opened < len(tokens) and tokens[opened].opens:
                opened += 1
            if opened == at and not _another(tokens, at):
                return
            at = opened


def _person(words: Sequence[Token], title: str = "") -> Called:
    return Called(
        tuple(word.text for word in words),
        tuple(Span(word.start, word.end) for word in words),
        title,
    )


def _with_inverted(tokens: Sequence[Token], words: list[Token], at: int) -> tuple[list[Token], int]:
    """The words of "Okoro, Ben" as one name: both of the reader's, parted by a comma."""
    if not words or at + 1 >= len(tokens) or tokens[at].text != ",":
        return words, at
    mine = all(word.own or word.text in FIELDS for word in words)
    other = tokens[at + 1]
    fields = words[-1].text == "{family_name}" and other.text == "{given_name}"
    if mine and (other.own or fields) and other.folded not in {word.folded for word in words}:
        return [*words, other], at + 2
    return words, at


def _past_titles(tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """Where the titles before a name end, and the one that says which name must follow."""
    at += is_article(tokens, at)
    title = ""
    while at < len(tokens) and tokens[at].is_title:
        if not title and not _name_follows(tokens, at + 1):
            break
        title = title if title in SURNAME_TITLES else tokens[at].folded
        at += 1
        at += at < len(tokens) and tokens[at].text == "."
    return at, title


def _name_follows(tokens: Sequence[Token], at: int) -> bool:
    if at >= len(tokens):
        return False
    token = tokens[at]
    return token.text == "." or token.is_title or token.is_name or leads_to_name(tokens, at)


def _another(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma parts two names, as in "Hi Maria, Tom and all"."""
    words = name_at(tokens, at, _MOST_WORDS)
    follows = tokens[at + len(words)].folded if at + len(words) < len(tokens) else ""
    return bool(words) and is_known_name(words[0].text) and follows in JOINING | {"!"}


def _ends(words: Sequence[Token], following: Token | None) -> bool:
    """Whether a name ends here, and does not belong to a team or a sentence."""
    if following is None or following.text in _ENDS or following.folded in JOINING:
        return True
    if following.folded in ADDRESSEES or following.text in {"'", "’"}:
        return False
    if words[-1].text.endswith(("'s", "’s")) or following.text[0].isdigit():
        return False
    if not following.text[0].isalpha():
        return True
    return any(word.own or word.text in FIELDS or word.folded in GIVEN_NAMES for word in words)


def _without_opener(tokens: Sequence[Token], rest: str) -> tuple[Called, ...]:
    """Who is called first, as in "Thomas, your talk …", or after a wish.

    `rest` is what follows the line: a name at its very end would be the writer's own.
    """
    for at in range(min(len(tokens), _MOST_BEFORE + 1)):
        if not tokens[at].is_sure_name and not leads_to_name(tokens, at):
            if tokens[at].text in _ENDS - {","}:
                return ()
            continue
        words = _own_words(tokens, at)
        words, end = _with_inverted(tokens, words, at + len(words))
        if not words or not words[-1].is_sure_name or end >= len(tokens):
            return ()
        mark, after = tokens[end], tokens[end + 1 :]
        calls = (
            mark.text in {",", "!", ":", "–", "—", "-"} and _is_spoken_to(tokens[at], after)
            if at == 0
            else mark.text in "!.,;:" and _is_after_wish(tokens[:at], mark, after, rest)
        )
        return (_person(words),) if calls else ()
    return ()


def _own_words(tokens: Sequence[Token], at: int) -> list[Token]:
    """A name without an opener: several words only where all are the reader's."""
    words = name_at(tokens, at, _MOST_WORDS)
    mine = [word for word in words if word.own or leads_to_name(tokens, tokens.index(word))]
    return mine if mine and mine[0] is words[0] else words[:1]


def _is_spoken_to(name: Token, after: Sequence[Token]) -> bool:
    """Whether a name at the very start calls the reader, and is not spoken of."""
    if not after or after[0].is_sure_name or after[0].folded in POSSESSIVES | RELATIVES:
        return False
    # "Thomas, der dich kennt" speaks of him, "Thomas, der Knoten" does not.
    if after[0].folded in {"der", "die", "den", "dem"} and after[1:2] and after[1].text.islower():
        return False
    if after[0].folded not in APPOSITIONS or name.own:
        return True
    words = [token.folded for token in after[2:]]
    return any(part in _YOU for word in words for part in (word, *word.split("'")))


def _is_after_wish(before: Sequence[Token], mark: Token, after: Sequence[Token], rest: str) -> bool:
    """Whether a name behind a few words is called: "Happy birthday, Thomas! …"."""
    goes_on = len(after) > 1 or len(rest.split()) > 1
    comma = before[-1].text == ","
    words = [token for token in before if token.text[0].isalnum()]
    said = " ".join(token.folded for token in words)
    signs_off = said in closings() and len(after) <= 1
    if not goes_on or not words or signs_off:
        return False
    if not comma:
        return words[-1].folded not in NO_NAME_AFTER and all(word.is_empty for word in words)
    # "my friend, Thomas" speaks of him; so may a row of names.
    if words[-1].folded in ADDRESSEES - _THINGS or any(word.is_sure_name for word in words):
        return False
    return mark.text != "," or all(word.is_empty for word in words)
