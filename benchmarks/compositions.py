"""The composition that checks and keys are measured with: a long text, a line for each of 200.

Texts and lines are put together from the good messages of `tests/data/well_mannered`, so
that their words are those of people who write, and rules find little in them.
"""

from collections.abc import Sequence
from datetime import timedelta
from itertools import cycle, islice
from random import Random

from benchmarks.people import NEWEST_DAY
from benchmarks.well_mannered import LANGUAGES, Message, messages
from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document, Name, Past, Reader

TEXT_LENGTH = 1_500
RECIPIENTS = 200

_OPENING = "{given_name},\n\n{personal}\n\n"
_SHORTEST_PART = 60
_PASTS = 6
_SENT_EACH = 80
_COMPANIES = ("Nordgrid", "Fjordlager AS", "Spanwell Ltd", "Atelier Nord", "")


def shared_text(language: str, chance: Random) -> str:
    """A text of 1,500 characters with places for the name and the line, drawn from `chance`."""
    parts = [part for one in messages() if one.language == language for part in _parts(one)]
    chance.shuffle(parts)
    text = _OPENING
    for part in cycle(parts):
        if len(text) >= TEXT_LENGTH:
            break
        text += f"{part}\n\n"
    return text[:TEXT_LENGTH]


def personal_lines() -> list[str]:
    """Every personal line of the good messages once, in their seven languages."""
    lines = (reader.personal for one in messages() for reader in one.document.recipients)
    return list(dict.fromkeys(line for line in lines if line))


def document(turn: int, network: Sequence[Name]) -> Document:
    """A composition to 200 people of a contact list, another one for each turn.

    No two lines are the same. Six earlier compositions with other lines lie behind it.
    """
    chance = Random(turn)
    lines = personal_lines()
    chance.shuffle(lines)
    earlier = lines[RECIPIENTS:]
    people = chance.sample(network, RECIPIENTS)
    readers = tuple(
        Reader(*name, company, personal=line)
        for name, company, line in zip(people, cycle(_COMPANIES), lines, strict=False)
    )
    history = tuple(
        Past(
            NEWEST_DAY - timedelta(weeks=week),
            tuple(chance.sample(network, _SENT_EACH)),
            tuple(islice(cycle(earlier), week, week + _SENT_EACH)),
        )
        for week in range(_PASTS, 0, -1)
    )
    language = list(LANGUAGES)[turn % len(LANGUAGES)]
    return Document(
        id=f"turn {turn}",
        kind=Kind.GREETING,
        channel=Channel.LINKEDIN,
        text=shared_text(language, chance),
        recipients=readers,
        today=NEWEST_DAY,
        network=tuple(network),
        history=history,
    )


def _parts(message: Message) -> list[str]:
    """The paragraphs of a good message that say something and hold no field."""
    return [
        part
        for part in message.document.text.split("\n\n")
        if len(part) >= _SHORTEST_PART and "{" not in part
    ]
