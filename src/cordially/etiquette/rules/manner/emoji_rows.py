"""Emoji in rows, or as the bullets of a list."""

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

_ROW_OF = 3

_PICTURE = (
    "[\U0001f000-\U0001faff\u231a\u231b\u23e9-\u23f3\u25b6\u25c0\u2600-\u2604\u2607-\u2669"
    "\u266c-\u2712\u2716\u271d\u2721-\u2755\u2757\u2763-\u2767\u2795-\u2797\u27a1\u27b0"
    "\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u203c\u2049]"
)
# An emoji: a picture with its variants, skin tones and what is joined to it; or a key cap.
_EMOJI = (
    rf"(?:{_PICTURE}[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff\u20e3]{{0,3}}"
    rf"(?:\u200d{_PICTURE}[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]{{0,2}}){{0,6}}"
    r"|[0-9#*]\ufe0f?\u20e3)"
)
_HAS = re.compile(_EMOJI)
_ROW = re.compile(rf"{_EMOJI}(?:[ \u00a0]?{_EMOJI}){{2,400}}")
_BULLET = re.compile(
    rf"^[ \t]{{0,8}}({_EMOJI}(?:[ \u00a0]?{_EMOJI})?)[ \t\u00a0]{{0,4}}(?=\S)", re.MULTILINE
)
_FLAG_LETTER = re.compile("[\U0001f1e6-\U0001f1ff]")
_CARD = frozenset("☎✆📞📱📲✉📧📨📩🌐🔗📍🏠🏢📅🕐🕒🗓⏰💻🖥📌")
"""What stands before a phone number, an address or a day; such lines are no bullets."""


def _check(document: Document) -> Iterable[Finding]:
    if document.kind is Kind.REQUEST:
        return
    for passage in passages(document):
        rows, bullets = _emoji(passage.text)
        if not rows and not bullets:
            continue
        place = said_in(document, passage)
        yield Finding(
            RULE,
            f"Emoji in a row{place} drown the words beside them."
            if rows
            else f"A list with emoji for bullets{place} reads as an advertisement.",
            tuple(sorted({*rows, *bullets}, key=lambda span: span.start)),
            passage.where,
            passage.recipients,
            "Keep one, where it says something." if rows else "Use plain dashes.",
            about=about(document, passage, rows or bullets),
            fix=_fix(passage.text, rows, bullets),
        )


@lru_cache(maxsize=1024)
def _emoji(text: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Rows of emoji, and emoji that stand for bullets; none is in both."""
    text = text[:READ_AT_MOST]
    if text.isascii():
        return (), ()
    rows = tuple(
        Span(*found.span()) for found in _ROW.finditer(text) if _count(found[0]) >= _ROW_OF
    )
    inside = {place for row in rows for place in range(row.start, row.end)}
    bullets = tuple(
        Span(*found.span(1))
        for found in _BULLET.finditer(text)
        if found[1][0] not in _CARD and found.start(1) not in inside
    )
    return rows, bullets if len(bullets) >= _ROW_OF else ()


def _count(text: str) -> int:
    """How many emoji a text of nothing else has; a flag is written with two."""
    letters = len(_FLAG_LETTER.findall(text))
    return len(_HAS.findall(text)) - letters + (letters + 1) // 2


def _fix(text: str, rows: tuple[Span, ...], bullets: tuple[Span, ...]) -> tuple[Edit, ...]:
    edits = []
    for row in rows:
        first = _HAS.match(text, row.start)
        kept = first[0] if first else ""
        if _FLAG_LETTER.match(kept):
            kept = text[row.start : row.start + 2]
        edits.append(Edit(row, kept))
    for number, bullet in enumerate(bullets, start=1):
        digit = text[bullet.start : bullet.end][0]
        edits.append(Edit(bullet, f"{number}." if digit.isdigit() else "-"))
    return tuple(sorted(edits, key=lambda edit: edit.span.start))


RULE = Rule(
    code="M106",
    name="emoji-rows",
    title="Emoji in rows",
    severity=Severity.WARNING,
    practice="P12",
    rationale=(
        "One emoji is a smile; three in a row, or one at the head of every line, are known from "
        "advertisements. Programs that read aloud say the name of each."
    ),
    source="Sending updates (about 2010), on text that looks like spam",
    flagged=(
        Example(
            "a row",
            saying("I moved to Oslo 🎉🎉🎉 Come and see."),
            mended="Hi {given_name},\n\n{personal}\n\nI moved to Oslo 🎉 Come and see.",
        ),
        Example(
            "different ones, with blanks",
            saying("New year, new flat ✨ 🏔️ 👩🏽‍🎓 and a harp."),
            mended="Hi {given_name},\n\n{personal}\n\nNew year, new flat ✨ and a harp.",
        ),
        Example(
            "as bullets",
            saying("What is new:\n✅ a flat in Oslo\n🔥 a stove\n👉 a harp by the window"),
            mended=(
                "Hi {given_name},\n\n{personal}\n\n"
                "What is new:\n- a flat in Oslo\n- a stove\n- a harp by the window"
            ),
        ),
        Example(
            "in a personal line",
            greeting(ada("What a talk, Ada 👏👏👏"), ben("How is the arch?")),
            mended="What a talk, Ada 👏",
        ),
    ),
    accepted=(
        Example("one smile", saying("I moved to Oslo 🎉 Come and see 🙂")),
        Example("two in a row", saying("A calm year to you ☀️🌊")),
        Example("two flags, written with four signs", saying("From Jena to Oslo 🇩🇪🇳🇴 by train.")),
        Example("plain bullets", saying("New:\n• a flat\n• a stove\n✓ a harp\n➤ a view")),
        Example(
            "a card at the end",
            saying("Warmly\nCleo\n📍 Siena\n🌐 cleo.example\n📅 Thursdays"),
        ),
    ),
    check=_check,
)
