"""The shape of one language's words that say nothing about their reader."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EmptyWords:
    """Words of one language that hold for everybody, written as people write them.

    `grammar` are the small words that carry a sentence; `wishes` those of greetings,
    thanks, season and praise without an object; `openers` stand before a name;
    `closings` end a message before the writer's own name. Each is a text of words
    parted by blanks, `closings` of phrases parted by line ends.
    """

    grammar: str
    wishes: str
    openers: str
    closings: str
