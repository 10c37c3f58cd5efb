"""What is sure, with or without a reading."""

from functools import lru_cache

from cordially.etiquette.lexicon.sure_income import NETWORK_MARKETING
from cordially.etiquette.reading.asks.harvests import harvests
from cordially.etiquette.reading.asks.newsletters import imposed_lists
from cordially.etiquette.reading.features import Analysis
from cordially.etiquette.reading.offers.judging import offers_of
from cordially.etiquette.reading.recruiting.judging import recruiting
from cordially.etiquette.reading.signs.sign import Sign
from cordially.etiquette.span import Span

_AGAINST = frozenset(
    {Sign.SEEKS_JOB, Sign.RECRUITS, Sign.DECLINES, Sign.RESEARCHES, Sign.CHARITY, Sign.FAREWELL}
)
_WHAT = frozenset({Sign.THING, Sign.BENEFIT, Sign.GROUP, Sign.PRICE})
_ASK = frozenset({Sign.ASKS_LITTLE, Sign.PRICE, Sign.LINK, Sign.FREEBIE})


@lru_cache(maxsize=4096)
def asks_for_contacts(text: str) -> tuple[Span, ...]:
    """Where a text asks for somebody's contacts, or to be sent to all of them."""
    return harvests(text)


@lru_cache(maxsize=4096)
def imposes_newsletter(text: str) -> tuple[Span, ...]:
    """Where a text says that its reader was put on a list."""
    return imposed_lists(text)


@lru_cache(maxsize=256)
def promises_income(text: str) -> tuple[Span, ...]:
    """Where a text speaks as network-marketing recruiting alone does, by a word or its build."""
    return NETWORK_MARKETING.spans(text) or recruiting(text)


def offers(analysis: Analysis) -> tuple[Span, ...]:
    """Where a sentence, or two neighbours, offer something for sale, whatever stands around.

    Nothing is sure in a language that is not known.
    """
    return offers_of(analysis) if analysis.language else ()


def makes_offer(analysis: Analysis) -> bool:
    """Whether the signs of a text make up an offer and an ask, and nothing speaks against it.

    For as long as there are no weights; it finds the plain ones only.
    """
    held = {found.sign for signs in analysis.signs for found in signs}
    offered = any(
        (Sign.OFFERS in names and not names.isdisjoint(_WHAT)) or {Sign.THING, Sign.PRICE} <= names
        for names in ({found.sign for found in signs} for signs in analysis.signs)
    )
    return offered and not held.isdisjoint(_ASK) and held.isdisjoint(_AGAINST)
