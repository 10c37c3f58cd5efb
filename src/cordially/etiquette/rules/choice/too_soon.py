"""An update to people who had an update to many within the last month."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from cordially.domain.messages import Kind
from cordially.domain.months import months_on
from cordially.etiquette.document import Document, Name
from cordially.etiquette.invented_choices import days_ago, here_and_there, updated
from cordially.etiquette.rule import Example, Finding, Rule, Severity
from cordially.etiquette.wording import names_of

TO_MANY = 10
"""An update to so many counts as one to everybody."""

_COUNTED = frozenset({Kind.UPDATE, None})
"""Kinds of earlier messages that count; one whose kind is not known may have been an update."""

_MOST_OF_THEM = 0.5
_SEVERAL = 3


def month_after(day: date) -> date:
    """The same day of the next month, or its last day where it is shorter."""
    return months_on(day, 1)


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out or document.kind is not Kind.UPDATE:
        return
    latest = _latest(document)
    soon = tuple(place for place, reader in enumerate(document.recipients) if reader.name in latest)
    if not soon:
        return
    most = len(soon) >= max(_SEVERAL, _MOST_OF_THEM * len(document.recipients))
    last = max(latest[document.recipients[place].name] for place in soon)
    free = month_after(last)
    yield Finding(
        RULE if most else RULE.as_hint(),
        f"{names_of(document, soon)} had an update of yours to many on {last.day} {last:%B}. "
        f"The next update to them is due from {free.day} {free:%B} on.",
        recipients=soon,
        suggestion=f"Wait until {free.day} {free:%B}, or leave them out this time.",
        about=(last.isoformat(),),
    )


def _latest(document: Document) -> dict[Name, date]:
    """The last day within a month that each person got an update to many."""
    found: dict[Name, date] = {}
    for past in document.history:
        recent = past.day <= document.today < month_after(past.day)
        if recent and past.kind in _COUNTED and len(past.recipients) >= TO_MANY:
            for name in past.recipients:
                found[name] = max(past.day, found.get(name, past.day))
    return found


_TWENTY = here_and_there(20)

RULE = Rule(
    code="A109",
    name="too-soon",
    title="An update within a month of the last",
    severity=Severity.WARNING,
    practice="P08",
    rationale=(
        "Updates to everybody are welcome about once a month; more often, they are read as a "
        "newsletter that nobody asked for. Where only a few of the readers had the last one, it "
        "is a hint."
    ),
    source="Contacting your connections and Sending updates (about 2010), on the pace of updates",
    flagged=(
        Example("a week after the last", updated(_TWENTY, past=(days_ago(7, _TWENTY),))),
        Example(
            "most of them had it",
            updated(_TWENTY, past=(days_ago(60, _TWENTY), days_ago(20, _TWENTY[:12]))),
        ),
        Example("a few of them had it", updated(_TWENTY, past=(days_ago(2, here_and_there(11)),))),
    ),
    accepted=(
        Example("a month after the last", updated(_TWENTY, past=(days_ago(30, _TWENTY),))),
        Example("other people", updated(_TWENTY[:10], past=(days_ago(7, _TWENTY[10:]),))),
        Example(
            "a few words to friends before", updated(_TWENTY, past=(days_ago(7, _TWENTY[:4]),))
        ),
        Example(
            "greetings to them before",
            updated(_TWENTY, past=(replace(days_ago(7, _TWENTY), kind=Kind.GREETING),)),
        ),
        Example("the first", updated(_TWENTY)),
    ),
    check=_check,
)
