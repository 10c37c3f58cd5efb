"""Salutations for thousands of people at once."""

import unicodedata

from cordially.domain.folding import fold
from cordially.domain.name_words import (
    COMPANY_WORDS,
    CREDENTIALS,
    EAST_ASIAN_FAMILY,
    HUNGARIAN_FAMILY,
    TITLES,
)
from cordially.domain.people import SalutationState
from cordially.domain.salutation import MAX_LENGTH, propose

_TELLING = (
    TITLES
    | CREDENTIALS
    | COMPANY_WORDS
    | EAST_ASIAN_FAMILY
    | HUNGARIAN_FAMILY
    | {"md", "mohd", "muhd", "mhd"}
)
_SHORTEST = 3


class _PlainNames(dict[str, bool]):
    """Whether a given name is one usual word that stands for itself, whatever follows."""

    def __missing__(self, name: str) -> bool:
        plain = self[name] = (
            _SHORTEST <= len(name) <= MAX_LENGTH
            and name.isalpha()
            and name[0].isupper()
            and name[1:].islower()
            and unicodedata.is_normalized("NFKC", name)
            and fold(name) not in _TELLING
        )
        return plain


class _CompanyWords(dict[str, bool]):
    """Whether a word makes a company of the name that it stands in."""

    def __missing__(self, word: str) -> bool:
        found = self[word] = not word.replace("-", "").isalpha() or fold(word) in COMPANY_WORDS
        return found


_PLAIN = _PlainNames()
_COMPANY = _CompanyWords()


def salutation(given_name: str, family_name: str) -> tuple[str, str]:
    """The name and the state that `propose` gives; most names take a short way to it."""
    if _PLAIN[given_name]:
        family = family_name if family_name.isalpha() else family_name.replace(",", " ")
        if not any(_COMPANY[word] for word in family.split()):
            return given_name, SalutationState.SURE.value
    found = propose(given_name, family_name)
    return found.name, found.state.value
