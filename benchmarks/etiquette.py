"""How well the etiquette engine tells a pitch, on labelled messages in a file.

    python -m benchmarks.etiquette FILE

Each line of FILE is a JSON object: `text`, `kind`, `lang`, `source`, `hard`, `attested`,
and `labels` with `commercial` and `personalised` (specific, template_slots, generic). The
figures come from the answers of `cordially check`.
"""

import argparse
import importlib
import json
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cordially.domain.messages import Kind
from cordially.etiquette.document_json import answer, read_document
from cordially.etiquette.engine import judge
from cordially.etiquette.reading.reader import trained_reader

PRECISION = 0.95
MOST_OF_A_SOURCE = 5
DRAWS = 500
SEED = 15

PURPOSE = frozenset({"P01", "P14", "P15", "P17"})
SERIOUS = frozenset({"stop", "warning"})
NOTES = frozenset({"invitation", "request"})
DAY = "2026-12-14"


@dataclass(frozen=True, slots=True)
class Message:
    """A labelled message."""

    text: str
    kind: str
    language: str
    source: str
    hard: bool
    attested: bool
    commercial: bool
    made_for: str


@dataclass(frozen=True, slots=True)
class Told:
    """What the engine said of a message: its figure, whether it is found, and the word."""

    message: Message
    figure: float
    found: bool
    text_is: str | None


def messages(file: Path, most: int | None = MOST_OF_A_SOURCE) -> list[Message]:
    """The messages of a file, at most so many of a source. Raises KeyError for a missing key."""
    taken: Counter[str] = Counter()
    found = []
    for raw in file.read_text(encoding="utf-8").splitlines():
        if not raw.strip():
            continue
        given = json.loads(raw)
        taken[given["source"]] += 1
        if most is not None and taken[given["source"]] > most:
            continue
        labels = given["labels"]
        found.append(
            Message(
                given["text"],
                given["kind"],
                given["lang"],
                given["source"],
                bool(given["hard"]),
                bool(given["attested"]),
                bool(labels["commercial"]),
                labels["personalised"],
            )
        )
    return found


def told(message: Message) -> Told:
    """What `cordially check` answers to one message; kinds it does not know are notes."""
    known = set(Kind)
    kind = message.kind if message.kind in known else Kind.NOTE.value
    document = read_document(
        {
            "id": "",
            "kind": kind,
            "channel": "linkedin",
            "text": message.text,
            "recipients": [],
            "today": DAY,
        }
    )
    document = trained_reader().read(document)
    said = json.loads(json.dumps(answer(document, judge(document))))
    return Told(
        message,
        said["reading"]["commercial"],
        any(
            finding["practice"] in PURPOSE and finding["severity"] in SERIOUS
            for finding in said["findings"]
        ),
        said["text_is"],
    )


def recall_at(answers: Sequence[Told], precision: float) -> float:
    """The largest share of commercial messages above a figure where precision holds."""
    total = sum(one.message.commercial for one in answers)
    by_figure: dict[float, list[bool]] = defaultdict(list)
    for one in answers:
        by_figure[one.figure].append(one.message.commercial)
    right = seen = best = 0
    for figure in sorted(by_figure, reverse=True):
        right += sum(by_figure[figure])
        seen += len(by_figure[figure])
        if right >= precision * seen:
            best = right
    return best / total if total else 0.0


def area(answers: Sequence[Told]) -> float:
    """The chance that a commercial message stands above another one; 0.5 knows nothing."""
    yes = [one.figure for one in answers if one.message.commercial]
    no = [one.figure for one in answers if not one.message.commercial]
    if not yes or not no:
        return 0.5
    above = sum((a > b) + 0.5 * (a == b) for a in yes for b in no)
    return above / (len(yes) * len(no))


def interval(
    answers: Sequence[Told], measure: Callable[[Sequence[Told]], float]
) -> tuple[float, float]:
    """Where nine in ten draws of the sources, with return, put a measure."""
    by_source: dict[str, list[Told]] = defaultdict(list)
    for one in answers:
        by_source[one.message.source].append(one)
    groups = list(by_source.values())
    chance = random.Random(SEED)
    drawn = sorted(
        measure([one for _ in groups for one in chance.choice(groups)]) for _ in range(DRAWS)
    )
    return drawn[DRAWS // 20], drawn[-DRAWS // 20 - 1]


def found_recall(answers: Sequence[Told]) -> float:
    """The share of commercial messages that are found."""
    right = [one.found for one in answers if one.message.commercial]
    return sum(right) / len(right) if right else 0.0


def found_precision(answers: Sequence[Told]) -> float:
    """The share of messages found that are commercial."""
    right = [one.message.commercial for one in answers if one.found]
    return sum(right) / len(right) if right else 1.0


def told_apart(answers: Sequence[Told]) -> tuple[int, int]:
    """How many specific and generic notes got their word, and how many there are."""
    notes = [
        one
        for one in answers
        if one.message.kind in NOTES and one.message.made_for in {"specific", "generic"}
    ]
    return sum(one.text_is == one.message.made_for for one in notes), len(notes)


def report(answers: Sequence[Told]) -> Iterable[str]:
    """The figures, a line each."""
    low, high = interval(answers, lambda some: recall_at(some, PRECISION))
    yield (
        f"{len(answers)} messages, {sum(one.message.commercial for one in answers)} commercial, "
        f"at most {MOST_OF_A_SOURCE} of a source"
    )
    yield (
        f"recall at precision {PRECISION}: {recall_at(answers, PRECISION):.2f} "
        f"({low:.2f} to {high:.2f}); at 0.90: {recall_at(answers, 0.9):.2f}; "
        f"area under the curve: {area(answers):.3f}"
    )
    yield "findings P01 P14 P15 P17:"
    yield _line("all", answers)
    for name, of in (
        ("language", lambda one: one.message.language),
        ("hard", lambda one: str(one.message.hard).lower()),
        ("attested", lambda one: str(one.message.attested).lower()),
        ("kind", lambda one: one.message.kind),
    ):
        for value in sorted({of(one) for one in answers}):
            yield _line(f"{name} {value}", [one for one in answers if of(one) == value])
    right, notes = told_apart(answers)
    if notes:
        yield f"specific against generic notes: {right} of {notes} right ({right / notes:.2f})"


def _line(name: str, answers: Sequence[Told]) -> str:
    found = sum(one.found for one in answers)
    wrong = sum(one.found and not one.message.commercial for one in answers)
    commercial = sum(one.message.commercial for one in answers)
    return (
        f"  {name:22} {len(answers):4} messages, {commercial:3} commercial, {found:3} found, "
        f"{wrong:2} of them wrong: precision {found_precision(answers):.2f}, "
        f"recall {found_recall(answers):.2f}"
    )


def beside(texts: Sequence[str]) -> Iterable[str]:
    """What other checkers of prose flag in the same texts, as far as they are installed."""
    for name, check in (("proselint", _proselint()), ("harper-py", _harper())):
        if check is None:
            yield f"{name}: not installed"
            continue
        began = time.perf_counter()
        flagged = sum(check(text) for text in texts)
        spent = (time.perf_counter() - began) * 1000 / len(texts)
        yield f"{name}: flags something in {flagged} of {len(texts)}, {spent:.1f} ms a message"


def _proselint() -> Callable[[str], bool] | None:
    try:
        tools = importlib.import_module("proselint.tools")
        checks = importlib.import_module("proselint.checks")
        registry = importlib.import_module("proselint.registry").CheckRegistry()
    except ImportError:
        return None
    registry.register_many(checks.__register__)
    return lambda text: bool(tools.LintFile(source="message", content=text).lint())


def _harper() -> Callable[[str], bool] | None:
    try:
        harper = importlib.import_module("harper")
    except ImportError:
        return None
    linter = harper.Linter()
    return lambda text: bool(linter.lint(text))


def main(arguments: list[str]) -> int:
    """Measure on the file that `arguments` name; answers the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.etiquette", description=__doc__)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--beside", action="store_true", help="run other checkers as well")
    asked = parser.parse_args(arguments)
    began = time.perf_counter()
    trained_reader()
    loaded = (time.perf_counter() - began) * 1000
    given = messages(asked.file)
    began = time.perf_counter()
    answers = [told(message) for message in given]
    spent = (time.perf_counter() - began) * 1000 / max(1, len(given))
    for line in report(answers):
        print(line)
    print(f"the weights load in {loaded:.0f} ms; a whole check takes {spent:.1f} ms a message")
    if asked.beside:
        for line in beside([message.text for message in given]):
            print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
