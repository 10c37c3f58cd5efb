"""What two people have in common, from facts of both."""

from datetime import date

import pytest

from cordially.domain.background import BackgroundFact, FactKind
from cordially.domain.people import PersonId
from cordially.etiquette.common_ground import (
    HowShared,
    SharedContact,
    Together,
    common_ground,
    each_once,
)

TODAY = date(2026, 12, 1)
THEM = PersonId(7)


def fact(
    kind: FactKind, name: str, begun: str = "", ended: str = "", *, theirs: bool = False
) -> BackgroundFact:
    return BackgroundFact(THEM if theirs else None, kind, name, "", begun, ended)


def positions(
    mine: tuple[str, str, str], theirs: tuple[str, str, str]
) -> tuple[BackgroundFact, BackgroundFact]:
    return fact(FactKind.POSITION, *mine), fact(FactKind.POSITION, *theirs, theirs=True)


@pytest.mark.parametrize(
    ("mine", "theirs", "years"),
    [
        (("Iberdrola", "2013", "2017"), ("Iberdrola", "2015", "2019"), (2015, 2017)),
        (("Iberdrola", "2013-03", "2017-10"), ("Iberdrola", "2015", ""), (2015, 2017)),
        (("Iberdrola", "2013", ""), ("Iberdrola", "2020-05", ""), (2020, 2026)),
        (("Iberdrola", "2013", "2017"), ("Iberdrola", "2017", "2019"), (2017, 2017)),
    ],
)
def test_years_at_one_employer_overlap(
    mine: tuple[str, str, str], theirs: tuple[str, str, str], years: tuple[int, int]
) -> None:
    own, other = positions(mine, theirs)
    (common,) = common_ground([own], [other], TODAY)
    assert common.together is Together.AT_ONE_TIME
    assert (common.first, common.last) == years
    assert (common.own, common.theirs) == (own, other)


@pytest.mark.parametrize(
    ("mine", "theirs", "together"),
    [
        (("2010", "2012"), ("2015", "2019"), Together.AT_OTHER_TIMES),
        (("2017-01", "2017-03"), ("2017-04", "2019"), Together.AT_OTHER_TIMES),
        (("", ""), ("2015", "2019"), Together.UNKNOWN),
        (("2010", "2012"), ("", ""), Together.UNKNOWN),
        (("2010", "2012"), ("spring", ""), Together.UNKNOWN),
    ],
)
def test_other_times_and_unknown_years_are_said(
    mine: tuple[str, str], theirs: tuple[str, str], together: Together
) -> None:
    own, other = positions(("Iberdrola", *mine), ("Iberdrola", *theirs))
    (common,) = common_ground([own], [other], TODAY)
    assert common.together is together
    assert common.first is None


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Iberdrola S.A.", "iberdrola"),
        ("Siemens AG", "Siemens"),
        ("Müller GmbH & Co. KG", "Muller"),
        ("The Wind Company Ltd", "Wind Company"),
        ("Enel S.p.A.", "Enel"),
    ],
)
def test_legal_forms_do_not_part_one_employer(mine: str, theirs: str) -> None:
    own, other = positions((mine, "", ""), (theirs, "", ""))
    assert len(common_ground([own], [other], TODAY)) == 1


@pytest.mark.parametrize(("mine", "theirs"), [("Solmar", "Solaris"), ("GmbH", ""), ("", "")])
def test_other_names_are_other_employers(mine: str, theirs: str) -> None:
    own, other = positions((mine, "", ""), (theirs, "", ""))
    assert common_ground([own], [other], TODAY) == ()


def test_a_school_is_no_employer_of_the_same_name() -> None:
    own = fact(FactKind.POSITION, "TU Delft")
    assert common_ground([own], [fact(FactKind.SCHOOL, "TU Delft", theirs=True)], TODAY) == ()


@pytest.mark.parametrize("kind", [FactKind.LANGUAGE, FactKind.EVENT, FactKind.GROUP])
def test_where_no_time_matters_none_is_told(kind: FactKind) -> None:
    own, other = fact(kind, "Español", "2010", "2011"), fact(kind, "espanol", theirs=True)
    (common,) = common_ground([own], [other], TODAY)
    assert common.together is Together.ANY


def test_of_several_stays_at_one_employer_the_one_together_is_told() -> None:
    mine = [
        fact(FactKind.POSITION, "Iberdrola", "2001", "2003"),
        fact(FactKind.POSITION, "Iberdrola", "2013", "2017"),
    ]
    other = fact(FactKind.POSITION, "Iberdrola", "2015", "2019", theirs=True)
    (common,) = common_ground(mine, [other], TODAY)
    assert common.own is mine[1]


def test_those_at_one_time_come_first() -> None:
    mine = [fact(FactKind.LANGUAGE, "Spanish"), fact(FactKind.SCHOOL, "TU Delft", "2008", "2010")]
    theirs = [
        fact(FactKind.LANGUAGE, "Spanish", theirs=True),
        fact(FactKind.SCHOOL, "TU Delft", "2009", "2012", theirs=True),
    ]
    kinds = [common.kind for common in common_ground(mine, theirs, TODAY)]
    assert kinds == [FactKind.SCHOOL, FactKind.LANGUAGE]


def test_a_headline_is_nothing_in_common() -> None:
    own = fact(FactKind.HEADLINE, "Engineer")
    assert common_ground([own], [fact(FactKind.HEADLINE, "Engineer", theirs=True)], TODAY) == ()


def test_each_shared_contact_stands_once() -> None:
    ana = SharedContact(PersonId(1), "Ana Costa", HowShared.BY_HAND)
    again = SharedContact(PersonId(1), "Ana C.", HowShared.IN_A_THREAD)
    named = SharedContact(None, "ana costa", HowShared.BY_HAND)
    ben = SharedContact(PersonId(2), "Ben Cole", HowShared.MENTIONED)
    assert list(each_once([ana, again, named, ben])) == [ana, ben]
