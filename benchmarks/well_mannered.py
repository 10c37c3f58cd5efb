"""The good messages of `tests/data/well_mannered`, and what `cordially check` says to them.

All answers come from the command itself, in a process of its own.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.processes import ROOT
from cordially.etiquette.document import Document, Name
from cordially.etiquette.document_json import read_document

FOLDER = ROOT / "tests" / "data" / "well_mannered"

LANGUAGES = {
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "nl": "dutch",
    "pt": "portuguese",
}
"""The file of each language, by its code."""

_HINT = "hint"
_LONGEST = 900


@dataclass(frozen=True, slots=True)
class Message:
    """One good message: its line of JSON, what it says, and its language."""

    line: str
    document: Document
    language: str


@dataclass(frozen=True, slots=True)
class Found:
    """A finding as the command tells it; `quotes` are the words it points at."""

    rule: str
    practice: str
    severity: str
    message: str
    recipients: tuple[int, ...]
    quotes: tuple[str, ...]

    @property
    def is_hint(self) -> bool:
        """Whether it only offers."""
        return self.severity == _HINT


class CheckFailed(Exception):
    """The command could not read what it was given, or did not answer every line."""


def messages() -> tuple[Message, ...]:
    """All good messages, language after language."""
    return tuple(
        Message(line, read_document(json.loads(line)), language)
        for language, name in LANGUAGES.items()
        for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    )


def checked(lines: Iterable[str], network: Sequence[Name] = ()) -> list[tuple[Found, ...]]:
    """What `cordially check --stream` finds in each line, in the same order.

    `network` stands for the contact list of documents that bring none. Raises
    `CheckFailed`.
    """
    given = list(lines)
    with tempfile.TemporaryDirectory(prefix="cordially-check-") as folder:
        options = ["--stream"]
        if network:
            people = Path(folder) / "network.json"
            people.write_text(json.dumps([name._asdict() for name in network]), encoding="utf-8")
            options += ["--network", str(people)]
        done = subprocess.run(
            [sys.executable, "-m", "cordially", "--profile", folder, "check", *options],
            check=False,
            cwd=ROOT,
            input="".join(f"{line}\n" for line in given),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=_LONGEST,
        )
    answers = done.stdout.splitlines()
    if done.returncode or len(answers) != len(given):
        raise CheckFailed(f"{len(answers)} answers to {len(given)} documents. {done.stderr}")
    return [_found(*pair) for pair in zip(given, answers, strict=True)]


def _found(line: str, answer: str) -> tuple[Found, ...]:
    document = json.loads(line)
    found = []
    for finding in json.loads(answer)["findings"]:
        text = document["text"]
        if finding.get("where") == "personal":
            text = document["recipients"][finding["recipients"][0]].get("personal", "")
        found.append(
            Found(
                rule=finding["rule"],
                practice=finding["practice"],
                severity=finding["severity"],
                message=finding["message"],
                recipients=tuple(finding["recipients"]),
                quotes=tuple(text[span["start"] : span["end"]] for span in finding["spans"]),
            )
        )
    return tuple(found)
