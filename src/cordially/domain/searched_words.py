"""The words under which a person is found, and the keys by which people are ordered."""

from collections.abc import Iterable
from typing import NamedTuple

from cordially.domain.folding import search_text, sort_keys
from cordially.domain.people import Facts


class NameKeys(NamedTuple):
    """What a person is ordered by, by given name first or by family name first."""

    given: str
    family: str


def name_keys(facts: Facts) -> NameKeys:
    """The keys of the facts that hold. Equal given keys mean the same folded name."""
    return NameKeys(*sort_keys(facts.given_name, facts.family_name))


def searched_words(sources: Iterable[Facts], rest: Iterable[str] = ()) -> str:
    """Every word a person is found under, as the search indexes take them.

    `sources` are the user's own facts over LinkedIn's, and LinkedIn's where they differ;
    `rest` are e-mail addresses, notes and how one met. A name in a script written without
    blanks is found in either order of its parts.
    """
    parts: list[str] = []
    for facts in sources:
        parts += (facts.given_name, facts.family_name)
        if not facts.family_name.isascii():
            parts.append(f"{facts.family_name} {facts.given_name}")
        parts += (facts.company, facts.position)
    parts += rest
    return search_text(" ".join(dict.fromkeys(part for part in parts if part)))
