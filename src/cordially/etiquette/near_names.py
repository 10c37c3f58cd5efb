"""Whether one folded name is another with a slip, or a pet form of it."""

import re

from rapidfuzz.distance import OSA

from cordially.etiquette.lexicon.given_names import GIVEN_NAMES

_LONG = 7
"""In names of so many letters two wrong ones are still the same name."""

_HEARD = (
    ("ph", "f"), ("th", "t"), ("ck", "k"), ("ch", "k"), ("c", "k"), ("q", "k"), ("y", "i"),
    ("z", "s"), ("dt", "t"), ("j", "i"), ("w", "v"), ("ah", "a"), ("eh", "e"), ("oh", "o"),
)  # fmt: skip
_PET_ENDINGS = tuple(
    "chen lein le li i y ie ito ita inho inha ino ina uccio etta je tje ke ka ek ko".split()
)


def is_slip(key: str, name: str) -> bool:
    """Whether one folded name is the other with a letter wrong, missing, doubled or swapped."""
    shorter = min(len(key), len(name))
    if shorter < 3:  # noqa: PLR2004 - two letters are another name
        return False
    if _sounds(key) == _sounds(name):
        return True
    most = 2 if shorter >= _LONG else 1
    if key[0] != name[0] and shorter <= _LONG // 2 + 1:
        return False
    if shorter == 3 and len(key) == len(name):  # noqa: PLR2004 - Tim is not Tom
        return False
    return 0 < OSA.distance(key, name, score_cutoff=most) <= most


def _sounds(name: str) -> str:
    """Nearly the same for Katherine and Catherine, Philipp and Filip."""
    for written, heard in _HEARD:
        name = name.replace(written, heard)
    return re.sub(r"(.)\1+", r"\1", name)


def is_shape_of(key: str, name: str) -> bool:
    """Whether a folded word looks like a short or pet form of a name: Basti, Luisito, Ria."""
    if len(key) >= 2 and name.startswith(key):  # noqa: PLR2004 - Jo for Joanna
        return True
    if len(key) >= 3 and (name.endswith(key) or key.startswith(name)) and len(name) >= 3:  # noqa: PLR2004 - Ria
        return True
    if key in GIVEN_NAMES:
        return False
    bases = (key[: -len(end)] for end in _PET_ENDINGS if key.endswith(end))
    return any(len(base) >= 3 and name.startswith(base) for base in bases)  # noqa: PLR2004 - Sus-i
