"""Words that hold for every reader, by language."""

from cordially.etiquette.empty_words.de import GERMAN
from cordially.etiquette.empty_words.en import ENGLISH
from cordially.etiquette.empty_words.es import SPANISH
from cordially.etiquette.empty_words.fr import FRENCH
from cordially.etiquette.empty_words.it import ITALIAN
from cordially.etiquette.empty_words.lexicon import EmptyWords
from cordially.etiquette.empty_words.nl import DUTCH
from cordially.etiquette.empty_words.pt import PORTUGUESE

LANGUAGES: tuple[EmptyWords, ...] = (
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    PORTUGUESE,
    ITALIAN,
    DUTCH,
)

__all__ = ["LANGUAGES", "EmptyWords"]
