"""Write docs/rules/ from the rules themselves: a page each, and the list of them.

With `--check`, writes nothing and exits with status 1 where a page is not what its rule
says, is missing, or belongs to no rule.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from cordially.etiquette.document import Document
from cordially.etiquette.rule import Example, Rule, Severity
from cordially.etiquette.rules import RULES

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "rules"

SEVERITIES = {
    Severity.STOP: "stop: nothing leaves until it is mended",
    Severity.WARNING: "warning: you decide",
    Severity.HINT: "hint",
}
SHOWN_RECIPIENTS = 3
"""The recipients of larger examples are counted instead."""


def pages() -> dict[str, str]:
    """The text of every page by the name of its file."""
    listed = "\n".join(
        f"| {rule.code} | [{rule.name}]({rule.name}.md) | {rule.severity} | {rule.practice} "
        f"| {rule.title} |"
        for rule in sorted(RULES, key=lambda rule: rule.code)
    )
    index = (
        "# The rules of etiquette\n\nEach page is made from the rule itself, "
        "with `python -m tools.generate_rule_pages`.\n\n"
        "| code | name | severity | practice | what it finds |\n"
        f"| --- | --- | --- | --- | --- |\n{listed}\n"
    )
    return {"README.md": index} | {f"{rule.name}.md": page(rule) for rule in RULES}


def page(rule: Rule) -> str:
    """The page of one rule."""
    return "\n".join(_blocks(rule)) + "\n"


def _blocks(rule: Rule) -> Iterator[str]:
    severity = SEVERITIES[rule.severity]
    if rule.severity is Severity.STOP and rule.overrulable:
        severity += ", or overruled in words that are kept"
    yield f"# {rule.title}\n"
    yield f"`{rule.name}` ({rule.code}), practice {rule.practice}; {severity}.\n"
    yield f"{rule.rationale}\n"
    yield f"*Source: {rule.source}.*\n"
    yield "## Found\n"
    for example in rule.flagged:
        yield from _example(example)
        for finding in rule.check(example.document):
            yield f"> {_inline(finding.message)} {_inline(finding.suggestion or '')}".rstrip()
            yield ""
        if example.mended:
            yield f"Better: {_inline(example.mended)}\n"
    yield "## Left alone\n"
    for example in rule.accepted:
        yield from _example(example)


def _example(example: Example) -> Iterator[str]:
    yield f"**{_inline(example.shows[0].upper() + example.shows[1:])}.**\n"
    document = example.document
    if len(document.recipients) > SHOWN_RECIPIENTS:
        yield f"{len(document.recipients)} recipients.\n"
        return
    yield "```text"
    yield document.text
    yield "```\n"
    if document.recipients:
        yield "\n".join(_recipients(document)) + "\n"


def _recipients(document: Document) -> Iterator[str]:
    for reader in document.recipients:
        line = f": {_inline(reader.personal)}" if reader.personal else ""
        at = f" ({_inline(reader.company)})" if reader.company else ""
        yield f"- {_inline(reader.name.full)}{at}{line}"


def _inline(text: str) -> str:
    """Text on one line, with the signs of Markdown shown as they are."""
    return re.sub(r"([\\`*_\[\]<>#|])", r"\\\1", " ".join(text.split()))


def main(arguments: list[str], folder: Path = FOLDER) -> int:
    """Write the pages, or compare them; the exit status."""
    wanted = pages()
    if "--check" not in arguments:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in wanted.items():
            (folder / name).write_text(text, encoding="utf-8", newline="\n")
        for stray in {path.name for path in folder.glob("*.md")} - set(wanted):
            (folder / stray).unlink()
        return 0
    found = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    stale = sorted(
        name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name)
    )
    if stale:
        print(
            f"These pages under docs/rules are not what the rules say: {', '.join(stale)}. "
            "Run `make generated`."
        )
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
