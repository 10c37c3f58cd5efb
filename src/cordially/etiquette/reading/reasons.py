"""Which words of a text make it commercial."""

from collections.abc import Iterator

from cordially.etiquette.reading.features import YOURS, Analysis, run_place, sign_place
from cordially.etiquette.reading.tokens import FIELDS, Sentence
from cordially.etiquette.reading.weights import Weights
from cordially.etiquette.span import Span

_MOST = 3
_LONGEST = 6
"""Words of one reason."""

_GREETING = 3
_LEAST_REASON = 4
_LONGEST_REASON = 12
"""Words of what only this reader could be told."""

_SIGN_WORTH = 2.0
_JOINED = 1
"""Reasons with at most so many words between them are one."""


def reasons_of(analysis: Analysis, weights: Weights) -> tuple[Span, ...]:
    """The stretches that speak most for it: at most three, a few words each, in order."""
    worth = [
        (value, number, start, end)
        for number, (sentence, signs) in enumerate(
            zip(analysis.sentences, analysis.signs, strict=True)
        )
        for value, start, end in (
            *_runs(sentence, weights),
            *(
                (
                    _SIGN_WORTH * weights.bytes[sign_place(found.sign.value)]
                    + _run_worth(sentence, found.start, found.end, weights),
                    found.start,
                    found.end,
                )
                for found in signs
                if found.end - found.start <= _LONGEST
                and not any(token.text in FIELDS for token in sentence[found.start : found.end])
            ),
        )
        if value > 0
    ]
    worth.sort(key=lambda one: (-one[0], one[1:]))
    taken: list[tuple[int, int, int]] = []
    for _, number, start, end in worth:
        if len(taken) == _MOST:
            break
        if not any(
            number == other and start < until and since < end for other, since, until in taken
        ):
            taken.append((number, start, end))
    first = analysis.sentences[0]
    return tuple(_merged(analysis, sorted(taken) or [(0, 0, min(_LONGEST, len(first)))]))


def reason_in(sentence: Sentence) -> Span:
    """What a sentence says of its reader: from "your", or a name, to its end or for a while."""
    places = range(len(sentence))
    yours = next((place for place in places if sentence[place].text in YOURS), None)
    named = next((place for place in places[_GREETING:] if sentence[place].capital), 0)
    start = named if yours is None else yours
    start = min(start, max(0, len(sentence) - _LEAST_REASON))
    end = min(len(sentence), start + _LONGEST_REASON)
    return Span(sentence[start].span.start, sentence[end - 1].span.end)


def _runs(sentence: Sentence, weights: Weights) -> Iterator[tuple[float, int, int]]:
    """Runs of two and three words and what they weigh."""
    for length in (2, 3):
        for start in range(len(sentence) - length + 1):
            end = start + length
            if all(
                token.text[0].isalnum() and token.text not in FIELDS
                for token in sentence[start:end]
            ):
                yield _run_worth(sentence, start, end, weights), start, end


def _run_worth(sentence: Sentence, start: int, end: int, weights: Weights) -> float:
    words = [token.text for token in sentence[start:end]]
    return float(
        sum(
            weights.bytes[run_place(words[one:other])]
            for one in range(len(words))
            for other in range(one + 1, min(one + 3, len(words)) + 1)
        )
    )


def _merged(analysis: Analysis, taken: list[tuple[int, int, int]]) -> Iterator[Span]:
    """The stretches, those side by side as one; no field is in any."""
    joined: list[tuple[int, int, int]] = []
    for number, start, end in taken:
        if joined:
            other, since, until = joined[-1]
            between = analysis.sentences[number][until:start]
            near = (
                other == number
                and len(between) <= _JOINED
                and end - since <= _LONGEST
                and not any(token.text in FIELDS for token in between)
            )
            if near:
                joined[-1] = (number, since, end)
                continue
        joined.append((number, start, end))
    for number, start, end in joined:
        words = analysis.sentences[number][start:end]
        yield Span(words[0].span.start, words[-1].span.end)
