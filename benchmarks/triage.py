"""How well the signs of a request tell a pitch and a generic note from a specific one.

    python -m benchmarks.triage FILE

FILE as for `benchmarks.etiquette`. Its invitations and recruiter messages are taken as
requests of strangers: only what stands in the text can tell. A message that is commercial
should give the word "pitch", one made for its reader "good reason", any other "generic".
"""

import argparse
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from benchmarks.etiquette import Message, messages
from cordially.domain.signals import Verdict, verdict_of
from cordially.etiquette.reading.reader import trained_reader
from cordially.etiquette.signals.finding import signals_of
from cordially.etiquette.signals.incoming import Incoming

KINDS = frozenset({"invitation", "recruiting"})


def verdict(text: str) -> Verdict:
    """The word that a request with this note gets."""
    reader = trained_reader()
    return verdict_of(signals_of(Incoming("", text), reader.reading(text), reader.reason(text)))


def wanted(message: Message) -> Verdict:
    """The word that its labels ask for."""
    if message.commercial:
        return Verdict.PITCH
    return Verdict.GOOD_REASON if message.made_for == "specific" else Verdict.GENERIC


def report(given: Iterable[Message]) -> Iterable[str]:
    """The figures, a line each."""
    pairs = Counter((wanted(one), verdict(one.text)) for one in given if one.kind in KINDS)
    total = pairs.total()
    apart = sum(
        count
        for (asked, said), count in pairs.items()
        if (asked is Verdict.GOOD_REASON) == (said is Verdict.GOOD_REASON)
    )
    exact = sum(count for (asked, said), count in pairs.items() if asked is said)
    yield f"{total} requests; pitch and generic told from specific: {apart} ({apart / total:.2f})"
    yield f"the exact word of three: {exact} ({exact / total:.2f})"
    for asked in (Verdict.PITCH, Verdict.GENERIC, Verdict.GOOD_REASON):
        said = {word: count for (one, word), count in pairs.items() if one is asked}
        told = ", ".join(f"{count} {word}" for word, count in sorted(said.items()))
        yield f"  {asked}: {sum(said.values())}, told as {told}"


def main() -> None:
    """Print the figures for a file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    for line in report(messages(parser.parse_args().file, most=None)):
        print(line)


if __name__ == "__main__":
    main()
