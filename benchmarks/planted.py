"""`python -m benchmarks.planted`: faults planted into good messages, and how many are found.

Each kind of fault of the rules' table is planted in 200 ways into the good messages of
`tests/data/well_mannered`, drawn from a seed, only where it makes sense for the message. It
counts as found when a finding that the rules promise for it is there which the untouched
message did not have. Beside it stand the false alarms on the untouched messages.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.faults import OVERLONG, Fault, faults
from benchmarks.planting_people import People
from benchmarks.well_mannered import Found, Message, checked, messages
from cordially.domain.messages import Kind
from cordially.etiquette.document import Document, Name, Past, Reader
from cordially.etiquette.limits import limit_of, units

EACH = 200
WANTED = 95.0
MOST_FALSE_ALARMS = 2.0

_SEED = 20261122
_TRIES = 60
_SHOWN = 300


@dataclass(frozen=True, slots=True)
class Planted:
    """A faulty document, what it is checked as, and the good one it was made of."""

    fault: Fault
    message: Message
    document: Document

    @property
    def line(self) -> str:
        """The document as one line of JSON."""
        return json.dumps(as_json(self.document), ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many of one kind were found, and those that were not."""

    kind: str
    planted: int
    missed: tuple[Planted, ...]

    @property
    def found(self) -> int:
        """How many were found."""
        return self.planted - len(self.missed)

    @property
    def share(self) -> float:
        """The found ones in a hundred."""
        return 100 * self.found / self.planted if self.planted else 0.0


def plant_each(fault: Fault, good: Sequence[Message], count: int) -> list[Planted]:
    """So many faulty documents of one kind, no two alike; fewer where the ways run out."""
    chance = Random(f"{_SEED} {fault.kind}")
    planted: dict[Document, Planted] = {}
    for _ in range(_TRIES):
        for message in chance.sample(good, len(good)):
            if len(planted) == count:
                return list(planted.values())
            if message.document.kind is Kind.COMMERCIAL:
                continue
            document = fault.plant(message, chance)
            if document is None or document == message.document:
                continue
            if fault.kind == OVERLONG or _fits(document):
                planted.setdefault(document, Planted(fault, message, document))
    return list(planted.values())


def _fits(document: Document) -> bool:
    """Whether the channel takes it: a note grown too long has a graver fault than planted."""
    limit = limit_of(document)
    return limit is None or units(document.text) <= limit.most


def measured(
    kinds: Sequence[Fault], count: int, names: Sequence[Name]
) -> tuple[tuple[Outcome, ...], tuple[tuple[Message, tuple[Found, ...]], ...]]:
    """What was found of each kind, and the good messages that anything was found in."""
    good = messages()
    plants = [planted for fault in kinds for planted in plant_each(fault, good, count)]
    untouched = dict(zip(good, checked(message.line for message in good), strict=True))
    missed: dict[str, list[Planted]] = {fault.kind: [] for fault in kinds}
    for in_network in (False, True):
        some = [one for one in plants if one.fault.in_network is in_network]
        answers = checked((one.line for one in some), names if in_network else ()) if some else []
        for one, findings in zip(some, answers, strict=True):
            if not _is_found(one.fault, findings, untouched[one.message]):
                missed[one.fault.kind].append(one)
    counts = {fault.kind: sum(one.fault is fault for one in plants) for fault in kinds}
    outcomes = tuple(
        Outcome(kind, counts[kind], tuple(unfound)) for kind, unfound in missed.items()
    )
    alarms = tuple(
        (message, findings)
        for message, findings in untouched.items()
        if not all(finding.is_hint for finding in findings)
    )
    return outcomes, alarms


def _is_found(fault: Fault, findings: Iterable[Found], before: Iterable[Found]) -> bool:
    had = {(finding.rule, finding.quotes) for finding in before}
    return any(
        (finding.rule, finding.quotes) not in had
        for finding in findings
        if finding.rule in fault.by or finding.practice in fault.by
    )


def as_json(document: Document) -> dict[str, object]:
    """A document as `cordially check` takes it."""
    return {
        "id": document.id,
        "kind": document.kind.value,
        "channel": document.channel.value,
        "text": document.text,
        "recipients": [_reader(reader) for reader in document.recipients],
        "history": [_past(past) for past in document.history],
        "today": document.today.isoformat(),
        "subject": document.subject,
        "account": document.account.value,
    }


def _reader(reader: Reader) -> dict[str, object]:
    return {
        "given_name": reader.given_name,
        "family_name": reader.family_name,
        "company": reader.company,
        "position": reader.position,
        "personal": reader.personal,
        "how_we_met": reader.how_we_met,
        "notes": reader.known,
        "languages": list(reader.languages),
        "complained": reader.complained,
        "fits": reader.fits,
    }


def _past(past: Past) -> dict[str, object]:
    return {
        "date": past.day.isoformat(),
        "recipients": [name._asdict() for name in past.recipients],
        "personal": list(past.personal),
    }


def main(arguments: list[str]) -> int:
    """Plant, check and print; answers 1 where a goal is not reached."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.planted", description=__doc__)
    parser.add_argument("kinds", nargs="*", help="only these kinds of faults")
    parser.add_argument("--each", type=int, default=EACH, help="how many of each kind")
    parser.add_argument("--missed", type=Path, metavar="FILE", help="write what was missed")
    asked = parser.parse_args(arguments)
    people = People()
    every = faults(people)
    kinds = [fault for fault in every if not asked.kinds or fault.kind in asked.kinds]
    outcomes, alarms = measured(kinds, asked.each, people.names)
    if asked.missed is not None:
        asked.missed.write_text(_told_missed(outcomes), encoding="utf-8")
    for outcome in outcomes:
        verdict = "" if outcome.share >= WANTED else f"  below {WANTED:g} in 100"
        print(f"{outcome.kind:<24} {outcome.found:>4} of {outcome.planted:<4}{verdict}")
    share = 100 * len(alarms) / len(messages())
    verdict = "" if share <= MOST_FALSE_ALARMS else f"  above {MOST_FALSE_ALARMS:g} in 100"
    print(f"false alarms             {share:.1f} in 100{verdict}")
    for message, findings in alarms:
        rules = {finding.rule for finding in findings if not finding.is_hint}
        print(f"  {message.document.id}: {', '.join(sorted(rules))}")
    reached = all(outcome.share >= WANTED for outcome in outcomes)
    return 0 if reached and share <= MOST_FALSE_ALARMS else 1


def _told_missed(outcomes: Iterable[Outcome]) -> str:
    return "".join(
        f"{outcome.kind} | {one.message.language} | {_changed(one)}\n"
        for outcome in outcomes
        for one in outcome.missed
    )


def _changed(planted: Planted) -> str:
    """What of a faulty document differs from the good one, cut where it is long."""
    document, good = planted.document, planted.message.document
    told = [_difference(document.text, good.text)]
    if document.subject != good.subject:
        told.append(f"subject “{document.subject}”")
    if len(document.recipients) != len(good.recipients):
        told.append(f"{len(document.recipients)} recipients")
    else:
        readers = zip(document.recipients, good.recipients, strict=True)
        told += [f"{_reader(one)}" for one, other in readers if one != other]
    told += [f"before: {past.personal}" for past in document.history if past.personal]
    return " · ".join(part.replace("\n", " / ") for part in told if part)[:_SHOWN]


def _difference(text: str, good: str) -> str:
    """The words of a text that do not stand at the same place of another, from either end."""
    words, others = text.split(" "), good.split(" ")
    shorter = min(len(words), len(others))
    start = next((at for at in range(shorter) if words[at] != others[at]), shorter)
    most = shorter - start
    end = next((at for at in range(most) if words[-1 - at] != others[-1 - at]), most)
    return " ".join(words[start : len(words) - end])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
