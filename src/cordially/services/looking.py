"""One look at a document: everything the rules find in it, and what each line is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from cordially.etiquette.document import Document
from cordially.etiquette.engine import judge
from cordially.etiquette.outcome import Reading
from cordially.etiquette.personal_line import Lines, lines_of
from cordially.etiquette.reading.language import language_of
from cordially.etiquette.rule import Finding
from cordially.etiquette.silence import Silence, content_of, is_silent
from cordially.etiquette.span import Span
from cordially.services.specific_words import specific_words

if TYPE_CHECKING:
    from cordially.etiquette.reading.reader import TrainedReader

Superseded = Callable[[], bool]
"""Whether nobody waits for a look any more."""


class TextReader(Protocol):
    """How a text reads (`cordially.etiquette.reading`)."""

    def read(self, document: Document) -> Document:
        """The same document with its `reading`; without one while it is not loaded."""
        ...

    def reading(self, text: str) -> Reading | None:
        """How one text reads by itself; None while nothing is loaded."""
        ...

    def reason(self, text: str) -> Span | None:
        """The words that say most that a text is made for its reader; None where none do."""
        ...


class Unread:
    """The `TextReader` of a program that has none: the rules do without a reading."""

    def read(self, document: Document) -> Document:
        """The document as it is."""
        return document

    def reading(self, _text: str) -> Reading | None:
        """None: nothing reads."""
        return None

    def reason(self, _text: str) -> Span | None:
        """None: nothing reads."""
        return None


class LoadedAtNeed:
    """The trained reader, loaded with the first text that is read.

    Where it cannot be loaded, that is raised once; the rules then do without.
    """

    def __init__(self) -> None:
        self._is_missing = False

    def read(self, document: Document) -> Document:
        """The document with its reading."""
        reader = self._loaded()
        return document if reader is None else reader.read(document)

    def reading(self, text: str) -> Reading | None:
        """How one text reads."""
        reader = self._loaded()
        return None if reader is None else reader.reading(text)

    def reason(self, text: str) -> Span | None:
        """The words that say most that a text is made for its reader."""
        reader = self._loaded()
        return None if reader is None else reader.reason(text)

    def _loaded(self) -> "TrainedReader | None":
        if self._is_missing:
            return None
        self._is_missing = True
        from cordially.etiquette.reading.reader import trained_reader  # noqa: PLC0415 - as said

        reader = trained_reader()
        self._is_missing = False
        return reader


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look found: findings in the order of the text, and the lines.

    `language` is a code of two letters, empty where the texts are in none that is read.
    `specific` are the words that make a note one for its reader, empty where none do.
    """

    findings: tuple[Finding, ...]
    lines: Lines
    language: str
    specific: str = ""


class Looker(Protocol):
    """Looks at documents, here or in a process of its own."""

    def look(
        self,
        document: Document,
        silences: tuple[Silence, ...] = (),
        superseded: Superseded | None = None,
    ) -> Looked:
        """Everything that is not silent; any thread may ask.

        Raises `SupersededError` soon after `superseded` said so.
        """
        ...

    def make_ready(self) -> None:
        """Start what a look needs, so that the first one does not wait for it."""
        ...

    def close(self) -> None:
        """End what was started for looking; a look under way is superseded."""
        ...


class LookHere:
    """The `Looker` that does it where it is asked."""

    def __init__(self, reader: TextReader | None = None) -> None:
        self._reader = reader or Unread()

    def look(
        self,
        document: Document,
        silences: tuple[Silence, ...] = (),
        superseded: Superseded | None = None,
    ) -> Looked:
        """See `Looker`."""
        read = self._reader.read(document)
        silent_rules = {silence.rule for silence in silences}

        def silent(finding: Finding) -> bool:
            return finding.rule.code in silent_rules and is_silent(
                finding, content_of(document, finding), silences
            )

        judgement = judge(read, silent=silent, superseded=superseded)
        language = (
            read.reading.language
            if read.reading is not None and read.reading.language
            else language_of(_all_words(document))
        )
        lines = lines_of(read)
        specific = specific_words(self._reader, read, lines, judgement.findings)
        return Looked(judgement.findings, lines, language, specific)

    def make_ready(self) -> None:
        """See `Looker`."""

    def close(self) -> None:
        """See `Looker`."""


def _all_words(document: Document) -> str:
    return "\n".join((document.text, *(reader.personal for reader in document.recipients)))
