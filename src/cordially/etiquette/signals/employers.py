"""Whether two names of employers or schools are one, however they are written."""

import re
from functools import lru_cache

from cordially.domain.folding import name_key

_FORMS = frozenset(
    """
    ab ag aps as asa bhd bv co company corp corporation cv eg ek ev gbr ggmbh gmbh group gruppe
    holding holdings inc incorporated kft kg kgaa kk limited llc llp lp ltd ltda mbh nv oy oyj plc
    pte pty sa sarl sas se sl slu sarlu spa sp srl sro ug zoo
    """.split()
)
_SMALL = frozenset(
    "the der die das le la les el los il lo de di des du of and und et y e en".split()
)

# A short name that is an ordinary word would be found in half of all texts.
_SHORTEST = 4

_AT = re.compile(
    r"\s+(?:at|bei|beim|chez|en|bij|presso|na|no|@)\s+|\s*@\s*|\s+[|·•–—-]\s+",
    re.IGNORECASE,
)
_LONGEST_HEADLINE = 300


@lru_cache(maxsize=4096)
def employer_key(name: str) -> str:
    """The words that tell an employer or school, without legal form and small words.

    Empty where nothing is left that could tell one from another.
    """
    words = _with_joined_initials(name_key(name).split())
    words = [word for word in words if word not in _SMALL]
    while len(words) > 1 and words[-1] in _FORMS:
        words.pop()
    return " ".join(words)


def _with_joined_initials(words: list[str]) -> list[str]:
    """Letters that stand alone one after another as one word: "s a" of "S.A." as "sa"."""
    joined: list[str] = []
    run = ""
    for word in (*words, ""):
        if len(word) == 1:
            run += word
            continue
        joined += filter(None, (run, word))
        run = ""
    return joined


def is_named_in(key: str, text: str) -> bool:
    """Whether an employer, by its key, stands in a text as whole words."""
    if len(key) < _SHORTEST and " " not in key:
        return False
    words = f" {' '.join(word for word in name_key(text).split() if word not in _SMALL)} "
    return f" {key} " in words


def employers_in(headline: str) -> tuple[str, ...]:
    """The keys of what may be an employer in a headline, such as "Engineer at Vatten | Board".

    Every part behind "at", a bar or a dash counts; whoever compares them keeps what fits.
    """
    parts = _AT.split(headline[:_LONGEST_HEADLINE])[1:]
    keys = (employer_key(part.split(",")[0]) for part in parts)
    return tuple(dict.fromkeys(key for key in keys if key))
