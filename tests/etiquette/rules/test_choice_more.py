"""Rules about how many, how soon and for whom."""

from dataclasses import replace
from datetime import date

import pytest

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document
from cordially.etiquette.engine import judge
from cordially.etiquette.invented import ada, ben, cleo, greeting
from cordially.etiquette.invented_choices import (
    days_ago,
    here_and_there,
    large,
    updated,
    written_to,
)
from cordially.etiquette.rule import Finding, Rule, Severity
from cordially.etiquette.rules.choice import (
    large_network,
    outside_filter,
    rather_post,
    too_many_people,
    too_soon,
)
from cordially.etiquette.rules.choice.large_network import care_from
from cordially.etiquette.rules.choice.too_soon import month_after

TWENTY = here_and_there(20)


def found(rule: Rule, document: Document) -> list[Finding]:
    return list(rule.check(document))


def names(rule: Rule, document: Document) -> list[str]:
    (finding,) = rule.check(document)
    return [document.recipients[place].name.full for place in finding.recipients]


def test_more_than_two_hundred_people_stop_a_message_that_can_be_overruled() -> None:
    assert not found(too_many_people.RULE, written_to(here_and_there(200)))
    (finding,) = found(too_many_people.RULE, written_to(here_and_there(201)))
    assert finding.rule.severity is Severity.STOP
    assert finding.rule.overrulable
    assert "201 people" in finding.message


@pytest.mark.parametrize(
    ("contacts", "chosen", "is_told"),
    [
        (999, 150, False),
        (1000, 99, False),
        (1000, 100, True),
        (2999, 99, False),
        (3000, 49, False),
        (3000, 50, True),
        (3000, 200, True),
        (3000, 201, False),
    ],
)
def test_a_large_network_calls_for_care_sooner(
    contacts: int, chosen: int, *, is_told: bool
) -> None:
    document = written_to(here_and_there(chosen), network=large(contacts))
    findings = found(large_network.RULE, document)
    assert bool(findings) is is_told
    for finding in findings:
        assert f"{contacts:,} contacts" in finding.message
        assert f"{care_from(contacts)} or more" in finding.message


def test_those_outside_the_filter_are_named_and_a_reason_is_asked_for() -> None:
    lines = (ada("The cavern?"), replace(ben("The arch?"), fits=False), cleo("The harp?"))
    document = greeting(*lines)
    assert names(outside_filter.RULE, document) == ["Ben Okoro"]
    (finding,) = found(outside_filter.RULE, document)
    assert "Ben Okoro" in finding.message
    assert finding.message.endswith("?")


OWN_LINES = (
    "Did the harp survive the move to Siena?",
    "Your talk on salt caverns stayed with me.",
    "Is the stone arch over the mill open again?",
    "I found the recipe for your grandmother's dumplings.",
    "The bees you lent us swarmed on Tuesday.",
    "Thank you for the map of the old tram lines.",
    "How did the jury like your windmill?",
    "I read your thesis on lichens on the train.",
    "Which choir do you sing with now that Otto retired?",
    "My daughter still wears the scarf from Bergen.",
    "The bakery below your office closed, what a pity.",
    "Could the ferry captain help with your film?",
    "Where did you buy the blue kiln?",
    "The owl in your barn made the local paper.",
)


def with_lines(own: int, thin: int, empty: int) -> Document:
    lines = (*OWN_LINES[:own], *["Hope you are well!"] * thin, *[""] * empty)
    document = written_to(here_and_there(len(lines)))
    readers = zip(document.recipients, lines, strict=True)
    return replace(
        document, recipients=tuple(replace(reader, personal=line) for reader, line in readers)
    )


@pytest.mark.parametrize(
    ("own", "thin", "empty", "is_told"),
    [
        (0, 30, 0, True),
        (12, 13, 0, True),
        (14, 12, 0, False),
        (0, 11, 20, False),
        (0, 0, 30, False),
        (0, 24, 0, False),
    ],
)
def test_lines_that_say_little_to_many_make_a_post(
    own: int, thin: int, empty: int, *, is_told: bool
) -> None:
    assert bool(found(rather_post.RULE, with_lines(own, thin, empty))) is is_told


@pytest.mark.parametrize(
    "salutation",
    [
        "Dear all,",
        "Hello everyone!",
        "Liebe Kolleginnen und Kollegen,",
        "Hallo zusammen,",
        "Bonjour à tous,",
        "Chers amis,",
        "Hola a todos:",
        "Queridos amigos,",
        "Olá a todos,",
        "Caros colegas,",
        "Ciao a tutti,",
        "Cari amici,",
        "Hallo allemaal,",
        "Beste collega's,",
    ],
)
def test_a_salutation_to_all_makes_a_post(salutation: str) -> None:
    text = f"{salutation}\n\n{{personal}}\n\nWarmly"
    document = replace(written_to(here_and_there(10)), text=text)
    (finding,) = found(rather_post.RULE, document)
    assert finding.rule.severity is Severity.HINT
    assert [text[span.start : span.end] for span in finding.spans] == [salutation.rstrip(",:!")]
    assert not found(rather_post.RULE, replace(written_to(here_and_there(9)), text=text))


def test_the_same_text_for_many_makes_a_post() -> None:
    text = "Hi {given_name},\n\nI moved to Oslo in May.\n\nWarmly"
    assert found(rather_post.RULE, replace(written_to(here_and_there(25)), text=text))
    assert not found(rather_post.RULE, replace(written_to(here_and_there(24)), text=text))


@pytest.mark.parametrize(
    ("day", "next_free"),
    [
        (date(2026, 12, 7), date(2027, 1, 7)),
        (date(2026, 11, 24), date(2026, 12, 24)),
        (date(2027, 1, 31), date(2027, 2, 28)),
        (date(2028, 1, 31), date(2028, 2, 29)),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last(day: date, next_free: date) -> None:
    assert month_after(day) == next_free


@pytest.mark.parametrize(
    ("days", "had_it", "severity"),
    [
        (1, 20, Severity.WARNING),
        (29, 20, Severity.WARNING),
        (30, 20, None),
        (29, 10, Severity.WARNING),
    ],
)
def test_an_update_to_most_of_the_same_people_waits_a_month(
    days: int, had_it: int, severity: Severity | None
) -> None:
    document = updated(TWENTY, past=(days_ago(days, TWENTY[:had_it]),))
    findings = found(too_soon.RULE, document)
    assert [finding.rule.severity for finding in findings] == ([severity] if severity else [])


def test_the_next_free_date_and_the_people_are_named() -> None:
    others = [name for name in here_and_there(100) if name not in TWENTY][:12]
    document = updated(TWENTY, past=(days_ago(7, TWENTY[:2], others),))
    (finding,) = found(too_soon.RULE, document)
    assert finding.rule.severity is Severity.HINT
    assert set(names(too_soon.RULE, document)) == {name.full for name in TWENTY[:2]}
    assert "on 7 December" in finding.message
    assert "from 7 January on" in finding.message


@pytest.mark.parametrize("kind", list(Kind))
def test_only_updates_to_many_count_as_updates(kind: Kind) -> None:
    before = replace(days_ago(7, TWENTY), kind=kind)
    assert bool(found(too_soon.RULE, updated(TWENTY, past=(before,)))) is (kind is Kind.UPDATE)


def test_what_went_to_a_few_and_what_is_no_update_does_not_count() -> None:
    assert not found(too_soon.RULE, updated(TWENTY, past=(days_ago(7, TWENTY[:9]),)))
    assert not found(too_soon.RULE, written_to(TWENTY, past=(days_ago(7, TWENTY),)))


@pytest.mark.parametrize("kind", [Kind.REQUEST, Kind.GREETING])
def test_what_goes_to_nobody_by_hand_is_left_alone(kind: Kind) -> None:
    chosen = here_and_there(250)
    post = replace(
        updated(chosen, past=(days_ago(2, chosen),)),
        kind=kind,
        channel=Channel.POST,
        network=large(4000),
    )
    codes = {finding.rule.code for finding in judge(post).findings}
    assert not codes & {"A104", "A105", "A106", "A107", "A109"}
