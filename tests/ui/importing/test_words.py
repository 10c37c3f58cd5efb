import pytest

from cordially.domain.imports import (
    Age,
    Applied,
    Archive,
    ChangeKind,
    Counts,
    FieldChange,
    ImportId,
    PersonChange,
    Problem,
    ProblemKind,
    Progress,
    Stage,
    TakenBack,
    Withheld,
)
from cordially.domain.people import PersonId
from cordially.ui.importing.presenter import Decision, Offer
from cordially.ui.importing.preview_words import (
    applied_words,
    button_words,
    change_after,
    change_chip,
    change_now,
    changed_words,
    missing_words,
    new_words,
    other_lines,
    progress_words,
    subtitle,
    taken_back_words,
    withheld_words,
)
from cordially.ui.importing.problem_words import sentence
from cordially.ui.theme import Tone
from tests.ui.importing.imports_in_memory import a_preview

ZIP = Archive("linkedin", "Basic.zip", "2026-11-20", "2026-11-19", has_connections=True)


def change(kind: ChangeKind, *fields: FieldChange) -> PersonChange:
    return PersonChange(PersonId(1), "Karl Weiss", (kind,), fields)


@pytest.mark.parametrize("kind", ProblemKind)
def test_every_problem_is_told_with_its_file_and_line(kind: ProblemKind) -> None:
    said = sentence(Problem("Connections.csv", 217, kept=True, kind=kind, value="3"))
    assert said.startswith("Connections.csv, line 217: ")
    assert said.endswith(".")
    assert "{" not in said


def test_a_problem_of_a_whole_file_names_no_line() -> None:
    said = sentence(Problem("messages.csv", 0, kept=False, kind=ProblemKind.FILE_DAMAGED))
    assert said.startswith("messages.csv: ")


def test_a_value_that_could_not_be_read_is_shown_harmless() -> None:
    value = "<b>99\u202e Foo"
    said = sentence(
        Problem("Connections.csv", 3, kept=True, kind=ProblemKind.DATE_UNREADABLE, value=value)
    )
    assert "\u202e" not in said


@pytest.mark.parametrize(
    ("age", "ending"),
    [
        (Age.FIRST, "Basic.zip · made 20 Nov 2026"),
        (Age.NEWER, "· newer than your last one, 14 Jun 2026"),
        (Age.SAME, "· as new as your last one"),
        (Age.OLDER, "· older than your last one, 14 Jun 2026"),
    ],
)
def test_the_file_says_when_it_was_made_and_how_it_stands_to_the_last(
    age: Age, ending: str
) -> None:
    before = "" if age is Age.FIRST else "2026-06-14"
    assert subtitle(ZIP, age, before).endswith(ending)


def test_a_file_without_a_date_in_its_name_is_dated_by_its_newest_connection() -> None:
    alone = Archive("linkedin", "Connections.csv", "", "2026-11-19", has_connections=True)
    assert subtitle(alone, Age.FIRST, "") == "Connections.csv · newest connection 19 Nov 2026"


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("done", [0, 12_000])
def test_every_stage_is_told_with_its_count(stage: Stage, done: int) -> None:
    said = progress_words(Progress(stage, done, 30_000))
    assert ("12,000" in said) == bool(done)


@pytest.mark.parametrize("offer", Offer)
def test_the_main_button_names_what_it_brings_in(offer: Offer) -> None:
    said = button_words(Decision(offer, 3412, 0, can_mark=False))
    assert ("3,412" in said) == (offer is not Offer.DONE)


def test_new_people_of_a_newer_archive_are_told_with_since_when() -> None:
    assert new_words(a_preview()) == "people you connected with since Jun 2026"


@pytest.mark.parametrize("age", Age)
def test_one_new_person_is_not_called_people(age: Age) -> None:
    one = new_words(a_preview(counts=Counts(new=1), age=age))
    assert one.startswith("somebody you ")


def test_changes_are_counted_by_what_they_are() -> None:
    kinds = tuple((kind, 25) for kind in ChangeKind)
    said = changed_words(a_preview(kinds=kinds))
    assert said.count("25") == len(ChangeKind)
    assert changed_words(a_preview(kinds=((ChangeKind.NEW_JOB, 96),))) == "96 new jobs"


def test_those_missing_are_kept_and_marked_or_not() -> None:
    preview = a_preview(counts=Counts(missing=7))
    assert missing_words(preview, Decision(Offer.MARKS, 7, 7, can_mark=False)) == "kept, and marked"
    not_marked = missing_words(preview, Decision(Offer.DONE, 0, 0, can_mark=False))
    assert not_marked == "kept, and not marked"
    assert missing_words(a_preview(), Decision(Offer.DONE, 0, 0, can_mark=False)) == ""


@pytest.mark.parametrize("withheld", Withheld)
def test_every_reason_not_to_mark_is_given(withheld: Withheld) -> None:
    title, text = withheld_words(a_preview(counts=Counts(missing=70), withheld=withheld))
    assert title
    assert text.endswith(".")


def test_where_marks_are_made_nothing_is_withheld() -> None:
    assert withheld_words(a_preview()) == ("", "")


def test_everything_else_in_the_file_has_a_line() -> None:
    counts = Counts(
        messages_new=1204, messages_unchanged=300, notes_new=4, without_name=19, repeated=2
    )
    lines = other_lines(a_preview(counts=counts, suggested=3))
    assert lines[0] == "1,204 new messages, 300 known already."
    assert lines[2].startswith("19 rows hold only a date")
    assert len(lines) == 5
    assert other_lines(a_preview(counts=Counts(new=1))) == []


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        (
            Counts(requests_new=12, invitations_new=40),
            "12 requests to consider · 40 invitations you sent",
        ),
        (
            Counts(requests_new=32, requests_connected=30, requests_unchanged=4),
            (
                "2 requests to consider · 30 requests of people you are connected with"
                " · 4 known already"
            ),
        ),
        (Counts(invitations_unchanged=3), "3 known already"),
    ],
)
def test_requests_and_invitations_are_counted_by_what_is_to_be_done(
    counts: Counts, words: str
) -> None:
    assert other_lines(a_preview(counts=counts)) == [words]


def test_facts_about_oneself_are_counted() -> None:
    (line,) = other_lines(a_preview(counts=Counts(facts_changed=17)))
    assert line.startswith("17 facts about yourself")


def test_a_new_job_is_shown_as_it_was_and_as_it_will_be() -> None:
    job = change(
        ChangeKind.NEW_JOB,
        FieldChange("position", "Storage engineer", "Head of Storage"),
        FieldChange("company", "Vatten", "Nordgrid"),
    )
    assert change_now(job) == "Storage engineer, Vatten"
    assert change_after(job) == "Head of Storage, Nordgrid"
    assert change_chip(job) == ("new job: a reason to write", Tone.BLUE)


def test_a_day_is_shown_in_words() -> None:
    day = change(ChangeKind.NEW_DAY, FieldChange("connected_on", "2024-03-01", "2024-02-14"))
    assert (change_now(day), change_after(day)) == ("1 Mar 2024", "14 Feb 2024")


def test_the_users_own_words_stay_and_are_named() -> None:
    job = change(ChangeKind.NEW_JOB, FieldChange("position", "Plant lead", "Director", "retired"))
    assert change_after(job) == "Director (you wrote: retired)"
    assert change_chip(job)[0] == "your words stay"


@pytest.mark.parametrize("kind", ChangeKind)
def test_every_change_has_a_word(kind: ChangeKind) -> None:
    assert change_chip(change(kind, FieldChange("field", "a", "b")))[0]


@pytest.mark.parametrize(
    ("counts", "marked", "words"),
    [
        (Counts(new=38, changed=2), 0, "Brought in 38 new people."),
        (Counts(changed=121), 0, "Brought 121 people up to date."),
        (Counts(), 7, "Marked 7 people as no longer connected."),
        (Counts(messages_new=12), 0, "Brought in 12 messages."),
        (Counts(notes_new=3), 0, "Brought in 3 notes."),
        (Counts(requests_new=12, invitations_new=40), 0, "Brought in 12 requests."),
        (Counts(invitations_new=40, filled=1), 0, "Brought in 41 invitations."),
        (Counts(facts_changed=2), 0, "Brought in 2 facts about yourself."),
    ],
)
def test_the_bar_says_what_an_import_did(counts: Counts, marked: int, words: str) -> None:
    assert applied_words(Applied(ImportId(1), counts, marked)) == words


def test_those_who_stay_after_an_undo_are_named_up_to_a_few() -> None:
    what, detail = taken_back_words(TakenBack(30, 2, tuple(f"Person {n}" for n in range(9))))
    assert what == "The import is taken back."
    assert "Person 0, Person 1" in detail
    assert "3 more" in detail
    assert taken_back_words(TakenBack(30, 2, ()))[1] == ""
