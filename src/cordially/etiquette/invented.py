"""Invented documents for the examples of the rules."""

from datetime import date

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document, Past, Reader

DAY = date(2026, 12, 14)

GREETING = "Hi {given_name},\n\n{personal}\n\nA calm end of the year to you."


def ada(line: str = "") -> Reader:
    """Ada, who works with storage."""
    return Reader("Ada", "Thorsen", "Fjordlager AS", "Head of Storage", line)


def ben(line: str = "") -> Reader:
    """Ben, who designs bridges."""
    return Reader("Ben", "Okoro", "Spanwell Ltd", "Bridge Engineer", line)


def cleo(line: str = "") -> Reader:
    """Cleo, of whom neither company nor position is known."""
    return Reader("Cleo", "Marchetti", personal=line)


def greeting(
    *readers: Reader,
    text: str = GREETING,
    kind: Kind = Kind.GREETING,
    channel: Channel = Channel.LINKEDIN,
    history: tuple[Past, ...] = (),
) -> Document:
    """A document on an invented day, a greeting unless said otherwise."""
    return Document("example", kind, channel, text, readers, DAY, history=history)
