"""The empty words as they are compared: folded, in sets, made once when first asked for."""

from functools import cache

from cordially.domain.folding import fold, name_key
from cordially.etiquette.empty_words import LANGUAGES


def line_words(text: str) -> str:
    """The folded words of a text, parted by single blanks; apostrophes part as well."""
    return name_key(fold(text).replace("'", " "))


@cache
def vocabularies() -> tuple[frozenset[str], ...]:
    """The empty words of each language, each with those of English beside them.

    People mix English into every language ("Merci pour le support, happy new year").
    """
    own = [
        frozenset(line_words(f"{words.grammar} {words.wishes} {words.openers}").split())
        for words in LANGUAGES
    ]
    return tuple(words | own[0] for words in own)


@cache
def empty_words() -> frozenset[str]:
    """The empty words of all languages together."""
    return frozenset().union(*vocabularies())


@cache
def openers() -> frozenset[str]:
    """The words that stand before a name at the head of a message."""
    return frozenset(word for words in LANGUAGES for word in line_words(words.openers).split())


@cache
def closings() -> frozenset[str]:
    """The phrases that stand before the writer's own name at its foot."""
    return frozenset(
        line_words(phrase)
        for words in LANGUAGES
        for phrase in words.closings.splitlines()
        if phrase.strip()
    )
