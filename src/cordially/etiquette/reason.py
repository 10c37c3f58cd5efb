"""Whether a text holds anything beside greeting, wishes and the filling of an invitation."""

from collections.abc import Sequence
from functools import cache, lru_cache

from cordially.etiquette.bare_line import bare_line
from cordially.etiquette.document import Reader
from cordially.etiquette.empty_words.folded import line_words, vocabularies
from cordially.etiquette.lexicon.filler import FILLER
from cordially.etiquette.span import Span


@cache
def _vocabularies() -> tuple[frozenset[str], ...]:
    filler = frozenset(line_words(" ".join(FILLER)).split())
    return tuple(words | filler for words in vocabularies())


@lru_cache(maxsize=512)
def own_words(text: str, reader: Reader) -> int:
    """How many words of a text would not fit any invitation, each counted once.

    Names, company and position of the reader count for nothing.
    """
    return _left(text, reader)


@lru_cache(maxsize=512)
def says_nothing_beside(text: str, spans: Sequence[Span], reader: Reader) -> bool:
    """Whether all words of a text outside some stretches would fit any invitation.

    Names, company and position of the reader count for nothing. A language whose words are
    not known always says something.
    """
    kept: list[str] = []
    at = 0
    for span in spans:
        kept.append(text[at : max(at, span.start)])
        at = max(at, span.end)
    return _left(" ".join((*kept, text[at:])), reader) == 0


def _left(text: str, reader: Reader) -> int:
    """The words outside the vocabulary that holds most of them."""
    left = set(bare_line(text, reader).words) - set(line_words(reader.position).split())
    left = {word for word in left if len(word) > 1 and not word.isdigit()}
    return min(len(left - words) for words in _vocabularies())
