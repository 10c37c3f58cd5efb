"""An invented network, and choices out of it, for the examples of the rules on choosing."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from itertools import cycle, islice

from cordially.domain.messages import Kind
from cordially.etiquette.document import Document, Name, Past, Reader
from cordially.etiquette.invented import DAY, greeting

_GIVEN_NAMES = (
    "Ada Agnes Aino Alba Amir Ana Anneli Aroha Bela Berit Bilal Carla Chidi Clara Dario Dina "
    "Edda Elif Emre Erik Fatou Femi Finn Gita Goran Hana Hugo Ida Ilse Imke Ivo Jana Jorge "
    "Juno Kai Katja Kofi Lena Lino Luz Maja Malik Mira Nadia Niko Nuria Ola Olga Oskar Pavel "
    "Petra Priya Rafa Rana Rob Roberta Robin Roda Rolf Romy Ron Rosa Ruth Sami Selma Sofia "
    "Svea Taro Tilda Tunde Uma Urs Vera Viggo Wanda Wim Xenia Yara Yusuf Zita Zora"
).split()
_FAMILY_NAMES = (
    "Almeida Bakke Castelli Dogan Eriksen Fofana Grant Horvat Ilic Jensen Klein Lindqvist "
    "Marchetti Novak Okoro Petrov Quist Rossi Sato Thorsen Ueda Varga Weiss Yilmaz Zeman"
).split()

NETWORK = tuple(
    Name(given, family)
    for given, family in zip(
        islice(cycle(_GIVEN_NAMES), 324), islice(cycle(_FAMILY_NAMES), 324), strict=True
    )
)
"""Every given name four times, with family names of all letters."""


def between(first: str, last: str) -> tuple[Name, ...]:
    """Everybody of the network from one given name to another, both included."""
    return tuple(name for name in sorted(NETWORK) if first <= name.given_name <= last)


def here_and_there(count: int) -> tuple[Name, ...]:
    """So many of the network, evenly spread over its order by given name."""
    step = len(NETWORK) / count
    in_order = sorted(NETWORK)
    return tuple(in_order[int(number * step)] for number in range(count))


def large(count: int) -> tuple[Name, ...]:
    """A network of so many: the invented one, and others whose names are counted."""
    more = (
        Name(name.given_name, f"{name.family_name} {turn}")
        for turn in range(99)
        for name in NETWORK
    )
    return (*NETWORK, *islice(more, count - len(NETWORK)))


def updated(*groups: Iterable[Name], past: tuple[Past, ...] = ()) -> Document:
    """An update to all of some groups, each person once, with a line of its own."""
    return replace(written_to(*groups, past=past), kind=Kind.UPDATE)


def written_to(
    *groups: Iterable[Name], network: tuple[Name, ...] | None = NETWORK, past: tuple[Past, ...] = ()
) -> Document:
    """A greeting to all of some groups, each person once, with a line of its own."""
    names = dict.fromkeys(name for group in groups for name in group)
    readers = (
        Reader(*name, personal=f"I still think of what you said in hall {number}.")
        for number, name in enumerate(names, start=1)
    )
    document = greeting(*readers, history=past)
    return Document(
        document.id,
        document.kind,
        document.channel,
        document.text,
        document.recipients,
        document.today,
        network,
        document.history,
    )


def days_ago(days: int, *groups: Iterable[Name]) -> Past:
    """A composition so many days before, to all of some groups."""
    return Past(DAY - timedelta(days=days), tuple(name for group in groups for name in group))
