"""Train the weights of the reading from `corpus/*.jsonl`.

    python -m tools.train_reading [--anew]

The same corpus gives the same file, byte for byte: the order is drawn with a fixed seed,
and nothing but the four operations and the square root of IEEE numbers is used on the way
to a weight.
"""

import json
import random
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from cordially.etiquette.reading.features import (
    PLACES,
    Analysis,
    analysis_of,
    features_of,
    passages_of,
)
from cordially.etiquette.reading.reader import PASSAGE_SHARE, WEIGHTS_FILE
from cordially.etiquette.reading.weights import Weights, origin_of, packed

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "corpus"

SEED = 15
ROUNDS = 8
FOLDS = 5
HIGHEST = 127
SAMPLED = 50
COST = 0.02
"""What an error costs against a wide margin; chosen on folds of the corpus."""

WEIGHED_COST = 0.3
"""The same where features are weighed by their odds first; chosen on whole files left out."""

SLOPE = 3.0
PRECISION = 0.92
"""What the corpus is to show; its honest lines are near misses by design, those of mail are not."""

REAL_SHARE = 1 / 3
"""The share of commercial texts among messages that are worth a check, as far as is known."""

PASSAGE_PRECISION = 0.95
"""So many in a hundred passages that count by themselves are to be commercial."""

TAKEN = 0.975
"""The share of specific texts to be taken as such; their generic twins are near misses by design.

Real generic notes lie far below those, and real specific ones below the corpus's.
"""

PASSAGES = 3
"""So many passages of an honest text are learned from: those that look most like a pitch."""

WHOLE = 120
"""Characters from which on a line of the corpus counts as a message for the calibration."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the corpus: its text and what its writer says of it."""

    text: str
    commercial: bool
    network_marketing: bool
    made_for: str | None


@dataclass(frozen=True, slots=True)
class Vector:
    """A text as parallel lists: the places of its features and their values."""

    places: tuple[int, ...]
    values: tuple[float, ...]
    square: float


@dataclass(slots=True)
class Plane:
    """A plane that parts texts: one weight a place, and the bias."""

    weights: list[float]
    bias: float

    def score(self, vector: Vector) -> float:
        """On which side of the plane a text is, and how far."""
        weights = self.weights
        return self.bias + sum(
            weights[place] * value
            for place, value in zip(vector.places, vector.values, strict=True)
        )


def corpus(folder: Path = CORPUS) -> list[Line]:
    """Every line of the corpus, by file, in its order; a bad one raises TypeError or KeyError."""
    return [
        _line(json.loads(raw))
        for file in sorted(folder.glob("*.jsonl"))
        for raw in file.read_text(encoding="utf-8").splitlines()
        if raw.strip()
    ]


def _line(given: object) -> Line:
    if not isinstance(given, dict):
        raise TypeError(f"This line of the corpus is no object: {given!r}.")
    made_for = given["specific"]
    return Line(
        str(given["text"]),
        bool(given["commercial"]),
        bool(given["mlm"]),
        None if made_for is None else str(made_for),
    )


def origin(lines: Sequence[Line]) -> bytes:
    """What weights are trained from: the whole corpus, and what the reader sees in some of it.

    Every fiftieth line stands for the reader's code, which shows in the features it finds.
    """
    settings = (SEED, ROUNDS, COST, WEIGHED_COST, PRECISION, REAL_SHARE, WHOLE)
    of_passages = (PASSAGE_PRECISION, PASSAGES, PASSAGE_SHARE, TAKEN)
    digest = sha256(repr((settings, of_passages)).encode())
    for number, line in enumerate(lines):
        digest.update(repr(line).encode())
        if number % SAMPLED == 0:
            digest.update(repr(sorted(vector(line.text).places)).encode())
    return digest.digest()


def vector(text: str) -> Vector:
    """The features of a text."""
    return _vector(analysis_of(text))


def _vector(analysis: Analysis) -> Vector:
    features = features_of(analysis)
    places = tuple(sorted(features))
    values = tuple(features[place] for place in places)
    return Vector(places, values, sum(value * value for value in values) + 1.0)


def parted(vectors: Sequence[Vector], yes: Sequence[bool], cost: float) -> Plane:
    """The plane with the widest margin between both kinds (squared hinge loss).

    By dual coordinate descent: Hsieh and others, "A dual coordinate descent method for
    large-scale linear SVM", ICML 2008, algorithm 1.
    """
    weights = [0.0] * PLACES
    bias = 0.0
    held = [0.0] * len(vectors)
    order = list(range(len(vectors)))
    chance = random.Random(SEED)
    shift = 0.5 / cost
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for number in order:
            text = vectors[number]
            side = 1.0 if yes[number] else -1.0
            score = bias
            for place, value in zip(text.places, text.values, strict=True):
                score += weights[place] * value
            before = held[number]
            slope = side * score - 1.0 + shift * before
            after = max(0.0, before - slope / (text.square + shift))
            if after == before:
                continue
            held[number] = after
            step = (after - before) * side
            bias += step
            for place, value in zip(text.places, text.values, strict=True):
                weights[place] += step * value
    return Plane(weights, bias)


def odds(vectors: Sequence[Vector], yes: Sequence[bool]) -> list[float]:
    """How much each feature by itself speaks for `yes`: from -1 to 1, 0 where it never stood.

    The share of texts that have it, one added on either side, of either kind.
    """
    number_of = sum(yes), len(yes) - sum(yes)
    counts = ([1.0] * PLACES, [1.0] * PLACES)
    for text, holds in zip(vectors, yes, strict=True):
        seen = counts[0] if holds else counts[1]
        for place in text.places:
            seen[place] += 1.0
    shares = (
        [count / many for count in kind] for kind, many in zip(counts, number_of, strict=True)
    )
    return [(one - other) / (one + other) for one, other in zip(*shares, strict=True)]


def parted_by_odds(vectors: Sequence[Vector], yes: Sequence[bool]) -> Plane:
    """The widest margin between texts whose features are weighed by their odds.

    After Wang and Manning, "Baselines and bigrams", ACL 2012, with odds in place of their
    logarithm, so that nothing but the four operations is used.
    """
    scales = odds(vectors, yes)
    weighed = [_weighed(text, scales) for text in vectors]
    plane = parted(weighed, yes, WEIGHED_COST)
    plane.weights = [weight * scale for weight, scale in zip(plane.weights, scales, strict=True)]
    return plane


def _weighed(text: Vector, scales: Sequence[float]) -> Vector:
    values = tuple(
        value * scales[place] for place, value in zip(text.places, text.values, strict=True)
    )
    return Vector(text.places, values, sum(value * value for value in values) + 1.0)


def unseen_scores(vectors: Sequence[Vector], yes: Sequence[bool], cost: float) -> list[float]:
    """The score of each text from a plane that was laid without its fifth of the corpus."""
    scores = [0.0] * len(vectors)
    for fold in range(FOLDS):
        inside = [number for number in range(len(vectors)) if number % FOLDS != fold]
        plane = parted([vectors[n] for n in inside], [yes[n] for n in inside], cost)
        for number in range(fold, len(vectors), FOLDS):
            scores[number] = plane.score(vectors[number])
    return scores


def passage_plane(passages: Sequence[Sequence[Vector]], yes: Sequence[bool], whole: Plane) -> Plane:
    """The plane that parts passages, learned from those that `whole` finds most commercial.

    Of a commercial text the foremost counts; of an honest one the foremost few are the near
    misses that teach most.
    """
    learned: list[Vector] = []
    sides: list[bool] = []
    for one, holds in zip(passages, yes, strict=True):
        foremost = sorted(one, key=whole.score, reverse=True)[: 1 if holds else PASSAGES]
        learned += foremost
        sides += [holds] * len(foremost)
    return parted_by_odds(learned, sides)


def unseen_passages(
    vectors: Sequence[Vector], passages: Sequence[Sequence[Vector]], yes: Sequence[bool]
) -> tuple[list[float], list[float]]:
    """The score of each text and of its foremost passage, from planes laid without its fifth."""
    wholes, foremost = [0.0] * len(vectors), [0.0] * len(vectors)
    for fold in range(FOLDS):
        inside = [number for number in range(len(vectors)) if number % FOLDS != fold]
        sides = [yes[n] for n in inside]
        whole = parted_by_odds([vectors[n] for n in inside], sides)
        plane = passage_plane([passages[n] for n in inside], sides, whole)
        for number in range(fold, len(vectors), FOLDS):
            wholes[number] = whole.score(vectors[number])
            foremost[number] = max(map(plane.score, passages[number]))
    return wholes, foremost


def held_in_bytes(plane: Plane, slope: float, middle: float) -> Weights:
    """A plane with each weight rounded to one of 255 steps."""
    scale = max(map(abs, plane.weights)) / HIGHEST or 1.0
    held = bytes(round(weight / scale) & 0xFF for weight in plane.weights)
    return Weights(memoryview(held).cast("b"), scale, plane.bias, slope, middle)


def least_sure(scores: Sequence[float], yes: Sequence[bool], share: float) -> float:
    """The lowest score from which on so large a share of the texts above it are `yes`.

    Both kinds count as if as many texts were commercial as in real mail.
    """
    number_of = sum(yes)
    rare = REAL_SHARE * (len(yes) - number_of) / ((1 - REAL_SHARE) * number_of)
    right = wrong = 0.0
    best = max(scores)
    for score, holds in sorted(zip(scores, yes, strict=True), reverse=True):
        if holds:
            right += rare
        else:
            wrong += 1.0
        if right / (right + wrong) >= share:
            best = score
    return best


def trained(lines: Sequence[Line]) -> tuple[Weights, ...]:
    """The weights: commercial, a commercial passage, network marketing, specific, slots."""
    lines = list(lines)
    random.Random(SEED).shuffle(lines)
    analyses = [analysis_of(line.text) for line in lines]
    vectors = [_vector(analysis) for analysis in analyses]
    passages = [[_vector(one) for one in passages_of(analysis)] for analysis in analyses]
    commercial = [line.commercial for line in lines]
    wholes, foremost = unseen_passages(vectors, passages, commercial)
    long = [number for number, line in enumerate(lines) if len(line.text) >= WHOLE]
    middle = least_sure(
        [wholes[number] + PASSAGE_SHARE * foremost[number] for number in long],
        [commercial[number] for number in long],
        PRECISION,
    )
    passage_middle = least_sure(foremost, commercial, PASSAGE_PRECISION)
    whole = parted_by_odds(vectors, commercial)
    marketing = [line.network_marketing for line in lines]
    made = [number for number, line in enumerate(lines) if line.made_for is not None]
    made_vectors = [vectors[number] for number in made]
    slots = [lines[number].made_for == "slots" for number in made]
    told = [number for number in made if lines[number].made_for != "slots"]
    specific = [lines[number].made_for == "specific" for number in told]
    return (
        held_in_bytes(whole, SLOPE, middle),
        held_in_bytes(passage_plane(passages, commercial, whole), SLOPE, passage_middle),
        held_in_bytes(parted(vectors, marketing, COST), SLOPE, 0.0),
        _parting([vectors[n] for n in told], specific, taking),
        _parting(made_vectors, slots, most_right),
    )


def _parting(
    vectors: Sequence[Vector],
    yes: Sequence[bool],
    middle_of: Callable[[Sequence[float], Sequence[bool]], float],
) -> Weights:
    """A question whose middle is found on texts that its plane was laid without."""
    middle = middle_of(unseen_scores(vectors, yes, COST), yes)
    return held_in_bytes(parted(vectors, yes, COST), SLOPE, middle)


def taking(scores: Sequence[float], yes: Sequence[bool]) -> float:
    """Above which all but a few of those that are `yes` lie (`TAKEN`)."""
    held = sorted(score for score, holds in zip(scores, yes, strict=True) if holds)
    return held[round((1 - TAKEN) * len(held))]


def most_right(scores: Sequence[float], yes: Sequence[bool]) -> float:
    """From where on the most texts are on their side."""
    right = best = len(yes) - sum(yes)
    middle = max(scores) + 1.0
    for score, holds in sorted(zip(scores, yes, strict=True), reverse=True):
        right += 1 if holds else -1
        if right > best:
            best, middle = right, score
    return middle


def main(arguments: Iterable[str]) -> int:
    """Train, write the file, and say what it holds; answers the exit status."""
    given = list(arguments)
    if given not in ([], ["--anew"]):
        print(__doc__)
        return 2
    lines = corpus()
    held = WEIGHTS_FILE.read_bytes() if WEIGHTS_FILE.exists() else b""
    if not given and origin_of(held) == origin(lines):
        print("The weights were trained from this corpus; --anew trains them again.")
        return 0
    questions = trained(lines)
    WEIGHTS_FILE.write_bytes(packed(questions, origin(lines)))
    print(f"{len(lines)} lines, {WEIGHTS_FILE.stat().st_size // 1024} KB.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
