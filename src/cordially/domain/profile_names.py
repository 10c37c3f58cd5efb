"""The name that the last part of a profile address seems to hold."""

import re

_TOO_SHORT_FOR_A_CODE = 5
_SMALL = frozenset("van von der den de del della da di du dos das la le y e bin al el".split())
"""Words inside a name that most write small."""

_DIGIT = re.compile(r"\d")


def name_in_key(key: str) -> str:
    """A proposal such as "Tomas Rivera" for "tomas-rivera-4b1a2c"; empty where none shows.

    The address has no accents and often ends in a code, so it is to be looked at.
    """
    words = [word for word in key.split("-") if word]
    while words and _is_code(words[-1]) and (len(words) > 1 or words[0].isdecimal()):
        words.pop()
    if len(words) == 1 and _DIGIT.search(words[0]):
        words = [re.sub(r"\d+$", "", words[0])]
    return " ".join(
        word if at and word in _SMALL else word[:1].upper() + word[1:]
        for at, word in enumerate(filter(None, words))
    )


def _is_code(word: str) -> bool:
    return bool(_DIGIT.search(word)) and (len(word) >= _TOO_SHORT_FOR_A_CODE or word.isdecimal())
