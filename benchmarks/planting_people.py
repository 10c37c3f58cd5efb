"""Faults planted into the lines of a message, and into the choice of those it goes to."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from benchmarks.choices import Network
from benchmarks.people import NEWEST_DAY
from benchmarks.planting import Planter
from benchmarks.well_mannered import Message
from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document, Name, Past, Reader
from cordially.etiquette.name_order import Along

NETWORK_SIZE = 2_000
_SEED = 3

Disguise = Callable[[str, Reader, Random], tuple[str, ...]]
"""What a line may become when it is copied for a reader."""

_BARE = (
    "{given_name} {family_name}",
    "{company}",
    "{position}, {company}",
    "{given_name}, {company}",
    "{position} – {company}",
    "{family_name} ({company})",
)

_MOST_AT_ONCE = 200
_WORDS_TO_SPARE = 6


def bare_line(message: Message, chance: Random) -> Document | None:
    """A line that holds only merge fields, or what they become."""
    document = message.document
    if not document.personal_places or not document.recipients:
        return None
    at = chance.randrange(len(document.recipients))
    line = chance.choice(_BARE)
    if chance.random() < 1 / 2:
        reader = document.recipients[at]
        line = line.format(
            given_name=reader.given_name,
            family_name=reader.family_name,
            company=reader.company,
            position=reader.position,
        )
    return _with_line(document, at, line)


def copies_of(line: str, reader: Reader, chance: Random) -> tuple[str, ...]:
    """A line that is the same to the eye: as it is, and in small disguises."""
    return (
        line,
        f"{reader.given_name}, {line}",
        chance.choice((line.lower(), line.upper())),
        line.rstrip(".!?").replace(",", ""),
        line.replace(" ", "  ", 2) + " ",
        line.rstrip(".!?") + "…",
    )


def near_copies_of(line: str, reader: Reader, chance: Random) -> tuple[str, ...]:
    """A line with a word or a letter less, more, or another."""
    words = line.split()
    at = chance.randrange(len(words) - 1)
    letter = chance.randrange(1, len(line) - 1)
    company = reader.company or reader.family_name
    return (
        " ".join(words[:at] + words[at + 1 :]),
        " ".join([*words[:at], words[at + 1], words[at], *words[at + 2 :]]),
        " ".join([*words[:at], company, *words[at + 1 :]]),
        f"{line.rstrip('.!?')}, {reader.given_name}. 🙂",
        f"{line} {company}, {reader.given_name}!",
        line[:letter] + line[letter + 1 :],
    )


def copied(disguises: Disguise) -> Planter:
    """A line that another reader of the message gets as well."""

    def plant(message: Message, chance: Random) -> Document | None:
        document = message.document
        readers = document.recipients
        if not document.personal_places or len(readers) <= 1:
            return None
        one, other = chance.sample(range(len(readers)), 2)
        line = readers[one].personal
        if len(line.split()) < _WORDS_TO_SPARE:
            return None
        return _with_line(document, other, chance.choice(disguises(line, readers[other], chance)))

    return plant


def repeated(message: Message, chance: Random) -> Document | None:
    """A line that the same person got in an earlier message, as it is or nearly so."""
    document = message.document
    if not document.goes_out or not document.recipients:
        return None
    at = chance.randrange(len(document.recipients))
    reader = document.recipients[at]
    line = document.text if document.to_one else reader.personal
    disguises = chance.choice((copies_of, near_copies_of))
    was = chance.choice(disguises(line, reader, chance))
    day = document.today - timedelta(days=chance.randint(20, 700))
    return replace(document, history=(Past(day, (reader.name,), (was,)), *document.history))


def _with_line(document: Document, at: int, line: str) -> Document:
    readers = list(document.recipients)
    readers[at] = replace(readers[at], personal=line)
    return replace(document, recipients=tuple(readers))


class People:
    """An invented contact list, and planters that choose from it as one should not."""

    def __init__(self) -> None:
        self._network = Network(NETWORK_SIZE, _SEED)
        self._called = Counter(name.given_name for name in self.names)

    @property
    def names(self) -> Sequence[Name]:
        """Everybody on the list."""
        return self._network.names

    def block(self, message: Message, chance: Random) -> Document | None:
        """A block of the alphabet, by given or by family name."""
        along = chance.choice(tuple(Along))
        way = chance.choice((self._network.block, self._network.block_of_unsorted_namesakes))
        return self._sent_to(message, way(along))

    def walk(self, message: Message, chance: Random) -> Document | None:
        """The next step of a walk through the alphabet over several days."""
        past, chosen = self._network.walk(chance.choice(tuple(Along)))
        document = self._sent_to(message, chosen)
        if document is None:
            return None
        history = tuple(Past(day, tuple(self.names[at] for at in people)) for day, people in past)
        return replace(document, today=NEWEST_DAY, history=history)

    def one_given_name(self, message: Message, chance: Random) -> Document | None:
        """Ten or more of one given name, and a few others."""
        called, _ = chance.choice(self._called.most_common(8))
        bearers = [at for at, name in enumerate(self.names) if name.given_name == called]
        some = bearers[: chance.randint(10, 30)]
        others = chance.sample(range(len(self.names)), chance.randint(0, len(some) // 2))
        return self._sent_to(message, sorted({*some, *others}))

    def too_many(self, message: Message, chance: Random) -> Document | None:
        """More than 200 by one or by hundreds."""
        count = _MOST_AT_ONCE + chance.choice((1, 2, 10, 60, 250, 600))
        return self._sent_to(message, chance.sample(range(len(self.names)), count))

    def rather_a_post(self, message: Message, chance: Random) -> Document | None:
        """News for a large part of the list, with nothing for any single reader."""
        if message.document.kind not in {Kind.UPDATE, Kind.GREETING}:
            return None
        chosen = chance.sample(range(len(self.names)), chance.randint(60, 190))
        document = self._sent_to(message, chosen)
        if document is None:
            return None
        text = document.text.replace("\n\n{personal}", "")
        readers = tuple(replace(reader, personal="") for reader in document.recipients)
        return replace(document, text=text, recipients=readers)

    def _sent_to(self, message: Message, chosen: Sequence[int]) -> Document | None:
        document = message.document
        kinds = {Kind.UPDATE, Kind.GREETING, Kind.FOLLOW_UP, Kind.WELCOME, Kind.NOTE}
        if document.channel is Channel.POST or document.kind not in kinds:
            return None
        readers = tuple(
            Reader(*self.names[at], personal=f"{self.names[at].family_name}: {at} · {at * 7919}")
            for at in chosen
        )
        text = document.text
        if "{personal}" not in text:
            text = f"{text}\n\n{{personal}}"
        return replace(document, text=text, recipients=readers)
