"""The page of a rule, made from the rule: for docs/rules and for the command line."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from cordially.etiquette.document import Document
from cordially.etiquette.rule import Edit, Example, Finding, Rule, Severity, Where

SEVERITIES = {
    Severity.STOP: "stop: nothing leaves until it is mended",
    Severity.WARNING: "warning: you decide",
    Severity.HINT: "hint",
}
SHOWN_RECIPIENTS = 3
"""The recipients of larger examples are counted instead."""

Inline = Callable[[str], str]
"""Puts any text on one line, as it may stand in a sentence of the page."""


def on_one_line(text: str) -> str:
    """Text with its line ends and repeated blanks as single blanks."""
    return " ".join(text.split())


def in_markdown(text: str) -> str:
    """Text on one line, with the signs of Markdown shown as they are."""
    return re.sub(r"([\\`*_\[\]<>#|])", r"\\\1", on_one_line(text))


def page(rule: Rule, inline: Inline = in_markdown) -> str:
    """What the rule is, why, and each of its examples with what is found in it.

    Markdown; `inline` prepares the texts of the examples, which may hold its signs.
    """
    return "\n".join(_blocks(rule, inline)) + "\n"


def fixed(text: str, edits: Iterable[Edit]) -> str:
    """A text after the edits of a fix, none of which reaches into another."""
    for edit in sorted(edits, key=lambda edit: edit.span.start, reverse=True):
        text = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    return text


def fixed_text(document: Document, findings: Sequence[Finding]) -> str | None:
    """What the fixes of some findings make of the text, or of one personal line.

    Where they mend more than one of these, it is the one that the first mends. None where
    no finding has a fix.
    """
    mending = [finding for finding in findings if finding.fix]
    if not mending:
        return None
    where, recipients = mending[0].where, mending[0].recipients
    if where is Where.PERSONAL:
        mending = [found for found in mending if found.recipients == recipients]
        text = document.recipients[recipients[0]].personal
    else:
        text = document.text
    return fixed(text, [edit for found in mending if found.where is where for edit in found.fix])


def _blocks(rule: Rule, inline: Inline) -> Iterator[str]:
    severity = SEVERITIES[rule.severity]
    if rule.severity is Severity.STOP and rule.overrulable:
        severity += ", or overruled in words that are kept"
    yield f"# {rule.title}\n"
    yield f"`{rule.name}` ({rule.code}), practice {rule.practice}; {severity}.\n"
    yield f"{rule.rationale}\n"
    yield f"*Source: {rule.source}.*\n"
    yield "## Found\n"
    for example in rule.flagged:
        yield from _example(example, inline)
        findings = tuple(rule.check(example.document))
        for finding in findings:
            said = f"{inline(finding.message)} {inline(finding.suggestion or '')}"
            yield f"> {said}".rstrip()
            yield ""
        yield from _mended(example, findings, inline)
    yield "## Left alone\n"
    for example in rule.accepted:
        yield from _example(example, inline)


def _mended(example: Example, findings: Sequence[Finding], inline: Inline) -> Iterator[str]:
    made = fixed_text(example.document, findings)
    if made is not None:
        yield "One key makes it:\n"
        yield _fenced(made)
    elif example.mended:
        yield f"Better: {inline(example.mended)}\n"


def _example(example: Example, inline: Inline) -> Iterator[str]:
    yield f"**{inline(example.shows[0].upper() + example.shows[1:])}.**\n"
    document = example.document
    if len(document.recipients) > SHOWN_RECIPIENTS:
        yield f"{len(document.recipients)} recipients.\n"
        return
    yield _fenced(document.text)
    if document.recipients:
        yield "\n".join(_recipients(document, inline)) + "\n"


def _fenced(text: str) -> str:
    return f"```text\n{text}\n```\n"


def _recipients(document: Document, inline: Inline) -> Iterator[str]:
    for reader in document.recipients:
        line = f": {inline(reader.personal)}" if reader.personal else ""
        at = f" ({inline(reader.company)})" if reader.company else ""
        yield f"- {inline(reader.name.full)}{at}{line}"
