"""Recipients who stand in a row in the contact list."""

from collections.abc import Iterable

from cordially.etiquette.choice import by_chance, choice_of, quoted
from cordially.etiquette.document import Document, Name
from cordially.etiquette.invented_choices import NETWORK, between, here_and_there, written_to
from cordially.etiquette.name_order import Along
from cordially.etiquette.rule import Example, Finding, Rule, Severity

_ORDERS = {Along.GIVEN: "given name", Along.FAMILY: "family name"}


def _check(document: Document) -> Iterable[Finding]:
    if not document.goes_out:
        return
    choice = choice_of(document)
    block = choice.block
    if block is None:
        return
    first, last = quoted(block.first), quoted(block.last)
    chosen = len(document.recipients)
    who = f"{block.inside} of your {chosen}" if block.inside < chosen else f"All your {chosen}"
    yield Finding(
        RULE,
        f"{who} recipients sit between {first} and {last} in your contacts by "
        f"{_ORDERS[block.along]}; chance would put {by_chance(block.expected)} there.",
        recipients=choice.recipients_among(block.people),
        suggestion="Choose by relationship: keep those you know well, leave out the row.",
        about=(block.along.value, first, last),
    )


_BY_FAMILY = tuple(sorted(NETWORK, key=lambda name: (name.family_name, name.given_name))[120:132])
_FIRST_TWELVE_JAPANESE = tuple(
    Name(given, family)
    for given, family in zip(
        ("葵", "恵子", "健太", "浩", "聡", "翔太", "直樹", "美咲", "明", "由美", "陽子", "蓮"),
        (
            "林",
            "森",
            "石川",
            "田中",
            "前田",
            "伊藤",
            "近藤",
            "清水",
            "中村",
            "小川",
            "斎藤",
            "阿部",
        ),
        strict=True,
    )
)

RULE = Rule(
    code="A101",
    name="alphabet-block",
    title="A block of the alphabet",
    severity=Severity.WARNING,
    practice="P03",
    rationale=(
        "Whoever takes a row out of the contact list sends in bulk, and it shows: people who "
        "share a name or a letter know each other, compare notes and see the same message. A "
        "choice made by relationship is spread over the alphabet as the contacts are."
    ),
    source=(
        "The LinkedIn Messaging Protocol (2014), on recipients taken by the alphabet; M. "
        "Kulldorff, A spatial scan statistic (1997), for the measure"
    ),
    flagged=(
        Example(
            "everybody from Rob to Ron, and some others",
            written_to(between("Rob", "Ron"), here_and_there(9)),
        ),
        Example("a row of family names", written_to(_BY_FAMILY)),
        Example(
            "a row with somebody left out here and there",
            written_to(
                name for number, name in enumerate(between("Ada", "Anneli")) if number % 4 != 1
            ),
        ),
    ),
    accepted=(
        Example("people from all over the alphabet", written_to(here_and_there(40))),
        Example("nearly everybody", written_to(NETWORK[:300])),
        Example("seven in a row are too few to say", written_to(between("Rob", "Robin")[:7])),
        Example(
            "all who write their names in one script",
            written_to(
                _FIRST_TWELVE_JAPANESE,
                here_and_there(2),
                network=NETWORK + _FIRST_TWELVE_JAPANESE,
            ),
        ),
    ),
    check=_check,
)
