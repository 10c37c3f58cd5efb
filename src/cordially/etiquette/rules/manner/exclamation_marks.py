"""Exclamation marks in rows, or too many in a short text."""

import re
from collections.abc import Iterable
from functools import lru_cache

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, greeting, saying
from cordially.etiquette.passages import about, passages, said_in
from cordially.etiquette.phrases import READ_AT_MOST
from cordially.etiquette.rule import Edit, Example, Finding, Rule, Severity
from cordially.etiquette.span import Span

_SHORT = 90
"""A text with more than one mark in so many characters has too many."""

_TOO_MANY = 5
_MANY = 4
"""So many are too many in a short text for sure, and likely."""

_ROW = re.compile(r"(?:[!?！？‼⁉❗❕]\ufe0f? ?){2,200}[!?！？‼⁉❗❕]\ufe0f?")
_MARKS = re.compile(r"[!！‼⁉❗❕](?:[!?！？‼⁉❗❕\ufe0f]){0,200}")
_OPENS = re.compile(r"¡{1,20}")


def _check(document: Document) -> Iterable[Finding]:
    if document.kind is Kind.REQUEST:
        return
    for passage in passages(document):
        text = passage.text
        rows = _rows(text)
        marks = () if rows else _too_many(text)
        if not rows and not marks:
            continue
        place = said_in(document, passage)
        sure = bool(rows) or len(marks) >= _TOO_MANY
        yield Finding(
            RULE if sure else RULE.as_hint(),
            f"Exclamation marks in a row{place} read as shouting."
            if rows
            else f"{len(marks)} exclamation marks{place} are many for so short a text.",
            rows or marks,
            passage.where,
            passage.recipients,
            "One mark says as much." if rows else "Keep one where the joy is, and use full stops.",
            about=about(document, passage, rows or marks),
            fix=_one_each(text, rows) if rows else _stops(text, marks),
        )


@lru_cache(maxsize=1024)
def _rows(text: str) -> tuple[Span, ...]:
    if "!" not in text and "！" not in text and "❗" not in text and "‼" not in text:
        return ()
    return tuple(
        Span(*found.span())
        for found in _ROW.finditer(text[:READ_AT_MOST])
        if re.search("[!！‼⁉❗❕]", found[0])
    )


def _too_many(text: str) -> tuple[Span, ...]:
    if text.count("!") + text.count("！") < _MANY:
        return ()
    marks = tuple(Span(*found.span()) for found in _MARKS.finditer(text[:READ_AT_MOST]))
    few = len(marks) < _MANY or len(text) > _SHORT * len(marks)
    return () if few else marks


def _one_each(text: str, rows: Iterable[Span]) -> tuple[Edit, ...]:
    """One mark for each row, and in Spanish one before the sentence."""
    edits = []
    for row in rows:
        written = text[row.start : row.end]
        mark = "?" if "?" in written or "？" in written else "!"
        edits.append(Edit(row, mark))
    edits += [
        Edit(Span(*found.span()), "¡") for found in _OPENS.finditer(text) if len(found[0]) > 1
    ]
    return tuple(sorted(edits, key=lambda edit: edit.span.start))


def _stops(text: str, marks: tuple[Span, ...]) -> tuple[Edit, ...]:
    """Full stops for all marks but the first, without the "¡" that open their sentences."""
    edits: list[Edit] = []
    for number, mark in enumerate(marks[1:]):
        opened = text.rfind("¡", marks[number].end, mark.start)
        if opened >= 0:
            edits.append(Edit(Span(opened, opened + 1), ""))
        question = "?" in text[mark.start : mark.end]
        edits.append(Edit(mark, "?" if question else "."))
    return tuple(edits)


RULE = Rule(
    code="M105",
    name="exclamation-marks",
    title="Too many exclamation marks",
    severity=Severity.WARNING,
    practice="P12",
    rationale=(
        "Marks in rows are known from bulk mail, and many of them in a short text leave no "
        "weight to any. One is enough for joy."
    ),
    source="Sending updates (about 2010), on text that looks like spam",
    flagged=(
        Example(
            "a row",
            saying("I moved to Oslo!!! Come and see."),
            mended="Hi {given_name},\n\n{personal}\n\nI moved to Oslo! Come and see.",
        ),
        Example(
            "with question marks",
            saying("Have you seen the bridge?!?! It is open."),
            mended="Hi {given_name},\n\n{personal}\n\nHave you seen the bridge? It is open.",
        ),
        Example(
            "too many",
            saying("Oslo it is! The harp came along! The flat has a view! Come soon! Bring salt!"),
            mended=(
                "Hi {given_name},\n\n{personal}\n\n"
                "Oslo it is! The harp came along. The flat has a view. Come soon. Bring salt."
            ),
        ),
        Example(
            "in Spanish",
            saying("¡¡¡Me mudé a Oslo!!!"),
            mended="Hi {given_name},\n\n{personal}\n\n¡Me mudé a Oslo!",
        ),
        Example(
            "in a personal line",
            greeting(ada("What a talk, Ada!!!"), ben("How is the arch?")),
            mended="What a talk, Ada!",
        ),
    ),
    accepted=(
        Example("three in a warm greeting", saying("Oslo it is! Come soon! All the best!")),
        Example("two in a row", saying("What a bridge!! I went twice.")),
        Example("question marks", saying("Did the arch hold??? I could not look.")),
        Example(
            "several in a long text",
            saying(
                "\n".join(
                    f"In month {month} the cavern was measured again! Salt creeps slowly, and "
                    "nobody on the surface feels anything of it, not even the sheep."
                    for month in range(4)
                )
            ),
        ),
        Example("one in each line", greeting(ada("Well done!"), ben("The arch stands!"))),
    ),
    check=_check,
)
"""Four in a short text are a hint, five a warning."""
