"""The document of a check as JSON, as `cordially check` promises to read and answer it."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Account, Name, Past
from cordially.etiquette.document_json import (
    MAX_RECIPIENTS,
    MAX_TEXT,
    NotADocumentError,
    answer,
    document_id,
    read_document,
    read_network,
)
from cordially.etiquette.engine import judge


def whole(**changed: object) -> dict[str, object]:
    return {
        "id": "d1",
        "kind": "greeting",
        "channel": "linkedin",
        "text": "Hi {given_name},\n\n{personal}",
        "recipients": [
            {"given_name": "Maria", "family_name": "Sørensen", "personal": "The harp?", "age": 3}
        ],
        "today": "2026-12-14",
        "mood": "unknown keys do no harm",
    } | changed


def test_a_whole_document_is_read() -> None:
    document = read_document(
        whole(
            network=[{"given_name": "Anna", "family_name": "Kowalska"}],
            history=[
                {
                    "date": "2025-12-01",
                    "recipients": [{"given_name": "Maria", "family_name": "Sørensen"}],
                    "personal": ["Last year's."],
                }
            ],
        )
    )
    assert (document.kind, document.channel) == (Kind.GREETING, Channel.LINKEDIN)
    assert document.recipients[0].personal == "The harp?"
    assert document.recipients[0].company == ""
    assert document.network == (Name("Anna", "Kowalska"),)
    assert document.history == (
        Past(date(2025, 12, 1), (Name("Maria", "Sørensen"),), ("Last year's.",)),
    )
    assert document.today == date(2026, 12, 14)


def before(**changed: object) -> list[dict[str, object]]:
    recipients = [{"given_name": "Maria", "family_name": "Sørensen"}]
    return [{"date": "2025-12-01", "recipients": recipients} | changed]


@pytest.mark.parametrize(
    ("given", "kind"), [({}, None), ({"kind": None}, None), ({"kind": "update"}, Kind.UPDATE)]
)
def test_an_earlier_message_may_say_of_which_kind_it_was(
    given: dict[str, object], kind: Kind | None
) -> None:
    (past,) = read_document(whole(history=before(**given))).history
    assert past.kind is kind


def test_an_earlier_message_of_no_known_kind_is_told_by_its_place() -> None:
    with pytest.raises(NotADocumentError, match=r"“history\[0\]\.kind” is “circular”"):
        read_document(whole(history=before(kind="circular")))


def test_what_is_optional_may_be_null() -> None:
    person = {"given_name": "Maria", "family_name": "", "company": None, "personal": None}
    document = read_document(whole(recipients=[person], network=None, history=None))
    assert document.network is None
    assert document.recipients[0].personal == ""


def reader(**changed: object) -> list[dict[str, object]]:
    return [{"given_name": "Maria", "family_name": "Sørensen"} | changed]


def test_what_is_known_of_a_reader_is_read() -> None:
    (read,) = read_document(
        whole(
            recipients=reader(
                notes="Met in Aarhus.", languages=["da", "en"], complained=True, fits=False
            )
        )
    ).recipients
    assert (read.known, read.languages) == ("Met in Aarhus.", ("da", "en"))
    assert (read.complained, read.fits) == (True, False)


@pytest.mark.parametrize(
    "nothing", [{}, dict.fromkeys(["notes", "languages", "complained", "fits"])]
)
def test_a_reader_of_whom_nothing_is_told_fits_and_has_not_been_looked_up(
    nothing: dict[str, None],
) -> None:
    (read,) = read_document(whole(recipients=reader(**nothing))).recipients
    assert (read.known, read.languages, read.complained, read.fits) == (None, (), False, True)


def test_notes_that_are_empty_were_looked_up() -> None:
    assert read_document(whole(recipients=reader(notes=""))).recipients[0].known == ""


def test_subject_and_account_are_read() -> None:
    document = read_document(whole(channel="email", subject="The harp", account="premium"))
    assert (document.subject, document.account) == ("The harp", Account.PREMIUM)


def test_without_subject_and_account_there_is_none_and_the_account_is_free() -> None:
    document = read_document(whole(subject=None, account=None))
    assert (document.subject, document.account) == (None, Account.FREE)


def test_the_networks_stand_in_is_used_only_where_there_is_none() -> None:
    spare = (Name("Bo", "Ek"),)
    assert read_document(whole(), spare).network == spare
    assert read_document(whole(network=[]), spare).network == ()


@pytest.mark.parametrize("key", ["id", "kind", "channel", "text", "recipients", "today"])
def test_a_missing_key_is_named(key: str) -> None:
    value = whole()
    del value[key]
    with pytest.raises(NotADocumentError, match=f"“{key}” is missing"):
        read_document(value)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"id": 7}, "“id” must be text"),
        ({"kind": "pitch"}, "“kind” is “pitch”, which is none of greeting"),
        ({"kind": "x" * 500}, "…"),
        ({"kind": None}, "“kind” must be text"),
        ({"channel": "fax"}, "“channel” is “fax”"),
        ({"text": ["a"]}, "“text” must be text"),
        ({"text": "x" * (MAX_TEXT + 1)}, "“text” is longer than 100,000 characters"),
        ({"recipients": {}}, "“recipients” must be a list"),
        ({"recipients": ["Maria"]}, "“recipients[0]” must be an object"),
        ({"recipients": [{"given_name": "M"}]}, "“recipients[0].family_name” is missing"),
        (
            {"recipients": [{"given_name": "M", "family_name": "S", "company": 3}]},
            "“recipients[0].company” must be text",
        ),
        ({"recipients": [{}] * (MAX_RECIPIENTS + 1)}, "has more than 2,000 entries"),
        ({"subject": 7}, "“subject” must be text"),
        ({"account": "gold"}, "“account” is “gold”, which is none of free, premium"),
        ({"recipients": reader(notes=[])}, "“recipients[0].notes” must be text"),
        ({"recipients": reader(languages="en")}, "“recipients[0].languages” must be a list"),
        (
            {"recipients": reader(languages=["en", "EN"])},
            "“recipients[0].languages[1]” must be a code of two small letters",
        ),
        (
            {"recipients": reader(languages=["en"] * 21)},
            "“recipients[0].languages” has more than 20 entries",
        ),
        ({"recipients": reader(complained=1)}, "“recipients[0].complained” must be true or false"),
        ({"recipients": reader(fits="no")}, "“recipients[0].fits” must be true or false"),
        ({"network": "all"}, "“network” must be a list"),
        ({"network": [{"given_name": "A"}]}, "“network[0].family_name” is missing"),
        ({"today": "14.12.2026"}, "“today” must be a day written as"),
        ({"today": "2026-02-30"}, "“today” must be a day written as"),
        ({"history": [{"recipients": []}]}, "“history[0].date” is missing"),
        (
            {"history": [{"date": "2026-01-01", "recipients": [], "personal": ["a"]}]},
            "“history[0].personal” has 1 lines for 0 recipients",
        ),
        (
            {"history": [{"date": "2026-01-01", "recipients": [], "personal": [1]}]},
            "“history[0].personal[0]” must be text",
        ),
    ],
)
def test_a_wrong_value_is_named_with_its_place(changed: dict[str, Any], said: str) -> None:
    with pytest.raises(NotADocumentError) as raised:
        read_document(whole(**changed))
    assert said in str(raised.value)
    assert str(raised.value).endswith(".")


@pytest.mark.parametrize("value", [None, [], "text", 3])
def test_only_an_object_is_a_document(value: object) -> None:
    with pytest.raises(NotADocumentError, match="The document must be an object"):
        read_document(value)
    assert document_id(value) is None


@pytest.mark.parametrize(
    ("name", "back"), [("a", "a"), (7, 7), (None, None), ([1], None), (True, None)]
)
def test_what_a_document_is_called_is_given_back(name: object, back: object) -> None:
    assert document_id({"id": name}) == back


def test_a_network_that_is_no_list_is_refused() -> None:
    with pytest.raises(NotADocumentError, match="The list must be a list"):
        read_network({})


def test_the_answer_has_every_key_of_the_promise() -> None:
    document = read_document(whole(text="Hi {foo},\n\n{personal}\n\nBest"))
    reply = json.loads(json.dumps(answer(document, judge(document))))
    assert set(reply) == {"id", "findings", "reading", "text_is", "personal"}
    assert (reply["id"], reply["reading"], reply["text_is"]) == ("d1", None, None)
    assert reply["personal"] == ["specific"]
    (finding,) = reply["findings"]
    assert finding == {
        "rule": "unfilled-field",
        "code": "F101",
        "practice": "P02",
        "severity": "stop",
        "message": finding["message"],
        "where": "text",
        "spans": [{"start": 3, "end": 8}],
        "recipients": [],
        "suggestion": finding["suggestion"],
    }


def test_spans_count_code_points_after_emoji_and_marks() -> None:
    document = read_document(whole(text="👩🏽‍🔬 e\u0301 {foo}\n{personal}"))
    (finding,) = judge(document).findings
    (span,) = finding.spans
    assert document.text[span.start : span.end] == "{foo}"


LINES = st.text(max_size=80) | st.sampled_from(
    ["{a}", "Hi {given_name}", "hope you are well", "李"]
)


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=120) | st.just("{personal}"), lines=st.lists(LINES, max_size=4))
def test_whatever_is_written_spans_stay_inside_and_every_recipient_gets_a_word(
    text: str, lines: list[str]
) -> None:
    people = [
        {"given_name": line[:9], "family_name": line[9:20], "company": line[::-1], "personal": line}
        for line in lines
    ]
    document = read_document(whole(text=text, recipients=people))
    reply: Any = answer(document, judge(document))
    assert len(reply["personal"]) == len(lines)
    for finding in reply["findings"]:
        inside = text
        if finding["where"] == "personal":
            (place,) = finding["recipients"]
            inside = lines[place]
        for span in finding["spans"]:
            assert 0 <= span["start"] <= span["end"] <= len(inside)
