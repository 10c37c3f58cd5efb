"""Recipients who do not fit the filter of the audience."""

from collections.abc import Iterable
from dataclasses import replace

from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, cleo, greeting
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.wording import name_of, names_of


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out:
        return
    outside = tuple(place for place, reader in enumerate(document.recipients) if not reader.fits)
    if not outside:
        return
    fit = "does" if len(outside) == 1 else "do"
    yield Finding(
        RULE,
        f"{names_of(document, outside)} {fit} not fit the filter of this choice. "
        "What is the reason?",
        recipients=outside,
        suggestion="Say why they belong, or leave them out.",
        about=tuple(sorted(name_of(document, place) for place in outside)),
    )


_ADA, _BEN, _CLEO = (
    ada("Your talk on salt caverns stayed with me."),
    ben("How is the arch?"),
    cleo("How is the harp?"),
)

RULE = Rule(
    code="A106",
    name="outside-filter",
    title="People who do not fit the filter",
    severity=Severity.WARNING,
    practice="P04",
    rationale=(
        "A filter says for whom a message is. Somebody outside it may belong all the same, for a "
        "reason that the writer knows; without one the message is likely not for them."
    ),
    source="The LinkedIn Messaging Protocol (2014), on filtering who receives",
    flagged=(
        Example("one", greeting(_ADA, replace(_BEN, fits=False))),
        Example("two", greeting(replace(_ADA, fits=False), _BEN, replace(_CLEO, fits=False))),
        Example(
            "the only one",
            greeting(replace(_CLEO, fits=False), text="Hi Cleo,\n\nhow is the harp in Siena?"),
        ),
    ),
    accepted=(
        Example("all fit", greeting(_ADA, _BEN)),
        Example("one who fits", greeting(_CLEO, text="Hi Cleo,\n\nhow is the harp in Siena?")),
        Example("nobody yet", greeting()),
    ),
    check=_check,
)
