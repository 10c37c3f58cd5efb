"""How alike two lines are, and from where on one counts as a copy of the other."""

from rapidfuzz import fuzz

from cordially.etiquette.bare_line import BareLine, stem

COPY_FROM = 0.74
"""Lines at least so alike are copies; chosen on `tests/data/line_pairs.tsv`."""

_SAME_WORD_FROM = 81.0
"""Words so alike are forms of one word; Bern and Berlin (80) are not."""


def likeness(one: BareLine, other: BareLine) -> float:
    """From 0, nothing in common, to 1, the same but for names, case and punctuation.

    Twice the weight of what both have over the weight of all they have. Words of
    substance weigh four times an empty one, so that what is told decides and not the
    wish around it. Word order does not count; another form of a word counts by its
    letters where both begin alike.
    """
    if one.raw == other.raw:
        return 1.0
    whole = one.weight + other.weight
    if not whole:
        return 0.0
    both = one.weights.keys() & other.weights.keys()
    shared = 2 * sum(map(one.weights.__getitem__, both))
    if 2 * min(one.weight, other.weight) < COPY_FROM * whole:
        return shared / whole
    right = [token for token in other.weights if token not in both and token.isalpha()]
    for token in one.weights if right else ():
        if token not in both and token.isalpha():
            shared += _shared_by_form(token, right, one, other)
    return min(1.0, shared / whole)


def at_most(one: BareLine, other: BareLine, stems_shared: float) -> float:
    """What the likeness cannot exceed, given the weight of the stems that both have."""
    if one.raw == other.raw:
        return 1.0
    whole = one.weight + other.weight
    return stems_shared / whole if whole else 0.0


def _shared_by_form(token: str, right: list[str], one: BareLine, other: BareLine) -> float:
    """The weight of the word that `token` is another form of; it leaves `right`."""
    best, partner = 0.0, ""
    begins = stem(token)
    for candidate in right:
        if candidate.startswith(begins):
            score = fuzz.ratio(token, candidate, score_cutoff=_SAME_WORD_FROM)
            if score > best:
                best, partner = score, candidate
    if not partner:
        return 0.0
    right.remove(partner)
    return best / 100 * (one.weights[token] + other.weights[partner])
