"""The whole check of a long text to 200 people, reader included; run as a process of its own.

`python -m benchmarks.whole_check DOCUMENTS` looks at so many different documents the way the
window does, beside a contact list of 30,000. Before each one everything that the program
remembers of texts and names is forgotten; what stays is what no document brings: word lists,
patterns and weights.
"""

import gc
import sys
import time
from functools import lru_cache

from benchmarks.compositions import document
from benchmarks.people import contact_list
from benchmarks.processes import tell
from cordially.etiquette.choice import choice_of
from cordially.etiquette.document import Document, Name
from cordially.services.looking import LoadedAtNeed, LookHere

_PEOPLE = 30_000
_SEED = 20_261
_CACHE = type(lru_cache(maxsize=1)(len))
_OURS = "cordially."


def main(documents: int) -> None:
    """Look at a first document, which loads everything, then at so many others.

    Tells the milliseconds of the first one, of the others with the contact list in order
    already, and of the same with the list to be put in order as well.
    """
    network = tuple(
        Name(*person.name) for person in contact_list(_PEOPLE, _SEED) if person.address_key
    )
    looker = LookHere(LoadedAtNeed())
    first = _taken(looker, document(0, network))
    in_order, from_nothing = [], []
    for turn in range(1, documents + 1):
        composition = document(turn, network)
        forget()
        from_nothing.append(_taken(looker, composition))
        forget()
        choice_of(document(turn + documents, network))
        in_order.append(_taken(looker, composition))
    tell(first=[first], in_order=in_order, from_nothing=from_nothing)


def forget() -> int:
    """Empty every bounded cache of the program; answers how many there are.

    Unbounded ones hold what is loaded once: lexicons, weights.
    """
    gc.unfreeze()  # what is frozen is not among the objects that can be asked for
    caches = [
        one
        for one in gc.get_objects()
        if isinstance(one, _CACHE)
        and (getattr(one, "__module__", None) or "").startswith(_OURS)
        and one.cache_parameters()["maxsize"] is not None
    ]
    for one in caches:
        one.cache_clear()
    return len(caches)


def _taken(looker: LookHere, composition: Document) -> float:
    began = time.perf_counter()
    looker.look(composition)
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main(int(sys.argv[1]))
