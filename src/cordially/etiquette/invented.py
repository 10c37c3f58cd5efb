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


TWO = (ada("Your talk on salt caverns stayed with me."), ben("How is the arch?"))
"""Two readers with a line each that nothing is wrong with."""


def saying(
    words: str,
    *,
    kind: Kind = Kind.GREETING,
    channel: Channel = Channel.LINKEDIN,
    close: str = "",
) -> Document:
    """A document to those two that says some words in its shared text, before its close."""
    text = f"Hi {{given_name}},\n\n{{personal}}\n\n{words}"
    text = f"{text}\n\n{close}" if close else text
    return greeting(*TWO, text=text, kind=kind, channel=channel)
