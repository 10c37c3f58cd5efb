"""One given name that too many of the recipients bear."""

from collections.abc import Iterable

from cordially.etiquette.choice import by_chance, choice_of, quoted
from cordially.etiquette.document import Document, Name
from cordially.etiquette.invented_choices import NETWORK, here_and_there, written_to
from cordially.etiquette.rule import Example, Finding, Rule, Severity

_LEFT_BESIDE_A_BLOCK = 0.2
"""Where a block holds all but so many of the bearers, it has told the matter already."""


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out:
        return
    choice = choice_of(document)
    shared = choice.shared
    if shared is None:
        return
    if choice.block:
        told = choice.recipients_among(choice.block.people)
        if len(set(shared.people) - set(told)) <= _LEFT_BESIDE_A_BLOCK * shared.count:
            return
    name = quoted(shared.name)
    chosen = shared.chosen
    who = f"{shared.count} of your {chosen}" if shared.count < chosen else f"All your {chosen}"
    message = f"{who} recipients are called {name}"
    if shared.expected is not None:
        message += f"; going by your contacts it would be {by_chance(shared.expected)}"
    yield Finding(
        RULE,
        message + ".",
        recipients=shared.people,
        suggestion=f"Write to those you have a reason to write to, called {name} or not.",
        about=(name,),
    )


def _called(given: str, *families: str) -> tuple[Name, ...]:
    return tuple(Name(given, family) for family in families)


_ROBERTS = _called("Robert", "Osei", "Hall", "Lund", "Dietz", "Moreau", "Kovač", "Silva", "Ito")
_MOHAMMEDS = _called("Mohammed", "Saleh", "Aziz", "Farouk", "Nassar")
_OTHERS = (*_called("Amina", "Haddad", "Said"), *_called("Omar", "Rizk", "Awad", "Zaki"))

RULE = Rule(
    code="A102",
    name="shared-given-name",
    title="One given name, taken too often",
    severity=Severity.WARNING,
    practice="P03",
    rationale=(
        "A search for a given name fills a list of recipients quickly, and a name is no reason "
        "to write. People with the same name meet, and find out that they have the same message."
    ),
    source="The LinkedIn Messaging Protocol (2014), on recipients taken by the alphabet",
    flagged=(
        Example(
            "eight of twelve, the network not known",
            written_to(_ROBERTS, here_and_there(4), network=None),
        ),
        Example(
            "all Roberts there are, with as many others",
            written_to(_ROBERTS, here_and_there(8), network=NETWORK + _ROBERTS),
        ),
        Example(
            "with initials and another spelling of the letters",
            written_to(
                (
                    *_called("Zoë", "Abel", "Blom", "Cruz"),
                    *_called("Zoe K.", "Dahl", "Egli"),
                    *_called("ZOE", "Frey", "Gil"),
                ),
                here_and_there(3),
                network=None,
            ),
        ),
    ),
    accepted=(
        Example("four of a frequent name", written_to(_MOHAMMEDS, _OTHERS, network=None)),
        Example("nobody shares a name", written_to(here_and_there(40), network=None)),
        Example(
            "a network in which most are called so",
            written_to(_ROBERTS, here_and_there(4), network=_ROBERTS * 9 + NETWORK[:40]),
        ),
    ),
    check=_check,
)
