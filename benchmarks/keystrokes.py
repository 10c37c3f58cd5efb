"""How long each key holds the main thread while a message to 200 people is written.

Counted is the handling of the key itself: from handing it to the field until its press and
its release came back, everything included that the program does in between, such as noting
the text and showing what changed with it. What Qt puts off, painting above all, is not
counted; neither are the findings that come in later. Both are in the figures of the event
loop held.
"""

import time
from collections.abc import Iterator
from functools import partial
from itertools import cycle
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from benchmarks.compositions import RECIPIENTS, personal_lines, shared_text
from benchmarks.hand import pause, until
from benchmarks.processes import tell
from benchmarks.typings import BACK, GAPS_MS
from benchmarks.watching import Watch
from cordially.domain.messages import CompositionId, Kind
from cordially.domain.people import PersonId
from cordially.domain.typed import line_of
from cordially.services.service_set import ServiceSet
from cordially.ui.composer.desk import DeskView

_STARTED_MS = 1500
_REST_MS = 400
"""Longer than the rest after which findings are looked for, so that they come in between."""

_SEED = 200
_SENTENCE = " The old harbour stayed with me, too; how was the winter?"


def write(seen: Watch, keys: int) -> None:
    """Type at least so many keys into the text for everybody, then into a personal line.

    Tells the milliseconds that each key took in either.
    """
    pause(_STARTED_MS)
    until(lambda: seen.shown_network().is_complete)
    desk = _begun(seen)
    desk.edit_text()
    text = desk.places.text.editor
    _put_cursor(text, len(text.toPlainText()) // 2)
    in_text = _typed(text, keys)
    desk.places.text.finish()
    line = desk.places.sheet.editor
    until(line.isVisible)
    _put_cursor(line, len(line.toPlainText()))
    tell(in_text=in_text, in_line=_typed(line, keys))


def sentences() -> Iterator[str]:
    """Keys without end: a sentence typed, and taken back, so that the text stays as long."""
    return cycle((_SENTENCE, BACK * len(_SENTENCE)))


def _typed(editor: QPlainTextEdit, at_least: int) -> list[float]:
    """The milliseconds of each key; the field rests after each sentence."""
    editor.setFocus()
    pause(_STARTED_MS)
    before = len(editor.toPlainText())
    taken: list[float] = []
    for keys in sentences():
        for key, gap in zip(keys, cycle(GAPS_MS), strict=False):
            taken.append(_pressed(editor, key))
            pause(gap)
        pause(_REST_MS)
        if len(editor.toPlainText()) != before + (0 if BACK in keys else len(keys)):
            raise RuntimeError("the keys did not reach the text")
        if len(taken) >= at_least:
            break
    return taken


def _pressed(editor: QPlainTextEdit, key: str) -> float:
    code, text = (Qt.Key.Key_Backspace, "") if key == BACK else (Qt.Key.Key_unknown, key)
    events = [
        QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
    ]
    began = time.perf_counter()
    for event in events:
        QCoreApplication.sendEvent(editor, event)
    return (time.perf_counter() - began) * 1000


def _begun(seen: Watch) -> DeskView:
    """The desk with the composition on it, its first findings shown."""
    network, people = seen.shown_network(), seen.shown_view().model.rows(0, RECIPIENTS - 1)
    made = _Made()
    seen.given().tasks.run(
        partial(_composed, network.services, tuple(row.id for row in people)), made.take
    )
    until(lambda: made.composition is not None)
    if made.composition is None:
        raise RuntimeError("there is no composition")
    network.panes.composer.show_message(made.composition)
    network.window.go_to("composer")
    desk = network.panes.composer.desk
    until(desk.places.findings.isVisible)
    return desk


class _Made:
    """What came back from the store's thread."""

    def __init__(self) -> None:
        self.composition: CompositionId | None = None

    def take(self, composition: CompositionId) -> None:
        self.composition = composition


def _composed(services: ServiceSet, people: tuple[PersonId, ...]) -> CompositionId:
    """A greeting to these people with a line for each; runs on the store's thread."""
    text = shared_text("en", Random(_SEED))
    composition = services.composing.create("Greetings", Kind.GREETING, people, text=text)
    seats = services.composing.desk(composition).seats
    for seat, line in zip(seats, personal_lines(), strict=False):
        services.typing.note(line_of(seat.id), line)
    services.composing.fold()
    return composition


def _put_cursor(editor: QPlainTextEdit, place: int) -> None:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(place)
    editor.setTextCursor(cursor)
