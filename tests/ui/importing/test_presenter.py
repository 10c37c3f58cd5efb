from dataclasses import dataclass, field
from pathlib import Path

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.imports import (
    Applied,
    Counts,
    ImportId,
    ImportPreview,
    ImportRun,
    Progress,
    Stage,
    TakenBack,
    Withheld,
)
from cordially.ui.importing.presenter import Decision, ImportPresenter, Offer, decide
from tests.ui.fakes import AtOnce
from tests.ui.importing.imports_in_memory import ImportsInMemory, a_preview, packed_missing

FILE = Path("Basic_LinkedInDataExport_11-20-2026.zip")


@dataclass
class Screen:
    shows: list[str] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    runs: list[ImportRun] = field(default_factory=list)
    progress: list[Progress] = field(default_factory=list)

    def show_start(self, runs: list[ImportRun]) -> None:
        self.shows.append("start")
        self.runs = runs

    def show_reading(self, file_name: str) -> None:
        self.shows.append(f"reading {file_name}")

    def show_progress(self, progress: Progress) -> None:
        self.progress.append(progress)

    def show_preview(self, preview: ImportPreview, decision: Decision) -> None:
        self.shows.append("preview")
        self.decisions.append(decision)

    def show_decision(self, decision: Decision) -> None:
        self.decisions.append(decision)

    def show_writing(self) -> None:
        self.shows.append("writing")

    def show_trouble(self, trouble: Trouble) -> None:
        self.shows.append("trouble")
        self.troubles.append(trouble)


class Waiting(AtOnce):
    """Reading that has not come to its end."""

    def run(self, work: object, *rest: object, **named: object) -> None:
        self.asked.append("waiting")


class Import:
    def __init__(
        self, imports: ImportsInMemory | None = None, reading_tasks: AtOnce | None = None
    ) -> None:
        self.imports = imports or ImportsInMemory()
        self.screen = Screen()
        self.done: list[Applied] = []
        self.back: list[TakenBack] = []
        self.closings = 0
        self.presenter = ImportPresenter(
            self.imports,
            AtOnce(),
            reading_tasks or AtOnce(),
            self.screen,
            tell=self.tell,
            applied=self.done.append,
            taken_back=self.took_back,
            closed=self.close,
        )

    def tell(self, progress: Progress) -> None:
        pass

    def took_back(self, run: ImportRun, result: TakenBack) -> None:
        self.back.append(result)

    def close(self) -> None:
        self.closings += 1


def test_a_file_is_read_and_shown_before_anything_is_written() -> None:
    bringing = Import()
    bringing.presenter.open(FILE)
    assert bringing.screen.shows == [f"reading {FILE.name}", "preview"]
    assert bringing.imports.applied == []


def test_confirming_writes_what_was_shown() -> None:
    bringing = Import()
    bringing.presenter.open(FILE)
    bringing.presenter.confirm()
    assert bringing.screen.shows[-1] == "writing"
    assert bringing.done == [Applied(ImportId(7), bringing.imports.preview.counts, 0)]


def test_cancelling_while_it_is_read_stops_the_reading_and_writes_nothing() -> None:
    bringing = Import(reading_tasks=Waiting())
    bringing.presenter.open(FILE)
    bringing.presenter.cancel()
    bringing.presenter.confirm()
    assert bringing.imports.readings[0].is_cancelled
    assert bringing.closings == 1
    assert bringing.imports.applied == []


def test_cancelling_the_preview_writes_nothing() -> None:
    bringing = Import()
    bringing.presenter.open(FILE)
    bringing.presenter.cancel()
    bringing.presenter.confirm()
    assert bringing.imports.applied == []
    assert bringing.closings == 1


def test_another_file_takes_the_place_of_one_that_is_being_read() -> None:
    bringing = Import(reading_tasks=Waiting())
    bringing.presenter.open(FILE)
    bringing.presenter.open(Path("Connections.csv"))
    assert [reading.is_cancelled for reading in bringing.imports.readings] == [True, False]


def test_a_failure_is_shown_and_leads_back_to_choosing() -> None:
    bringing = Import(ImportsInMemory(trouble=Trouble(TroubleKind.NOT_AN_ARCHIVE, name="a.jpg")))
    bringing.presenter.open(FILE)
    assert [trouble.kind for trouble in bringing.screen.troubles] == [TroubleKind.NOT_AN_ARCHIVE]
    bringing.presenter.start()
    assert bringing.screen.shows[-1] == "start"


def test_a_reading_that_was_cancelled_elsewhere_closes_without_a_complaint() -> None:
    bringing = Import(ImportsInMemory(trouble=Trouble(TroubleKind.IMPORT_CANCELLED)))
    bringing.presenter.open(FILE)
    assert bringing.screen.troubles == []
    assert bringing.closings == 1


def test_a_failure_while_writing_is_shown() -> None:
    bringing = Import(ImportsInMemory(apply_trouble=Trouble(TroubleKind.DISK_FULL)))
    bringing.presenter.open(FILE)
    bringing.presenter.confirm()
    assert [trouble.kind for trouble in bringing.screen.troubles] == [TroubleKind.DISK_FULL]
    assert bringing.done == []


def test_with_nothing_new_the_main_button_ends_the_import() -> None:
    bringing = Import(ImportsInMemory(a_preview(counts=Counts(unchanged=3412))))
    bringing.presenter.open(FILE)
    assert bringing.screen.decisions[-1].offer is Offer.DONE
    bringing.presenter.confirm()
    assert bringing.closings == 1
    assert bringing.imports.applied == []


def test_many_missing_are_marked_only_once_the_user_says_so() -> None:
    preview = a_preview(
        counts=Counts(new=3, missing=900),
        missing=packed_missing(*"abc"),
        withheld=Withheld.TOO_MANY,
    )
    bringing = Import(ImportsInMemory(preview))
    bringing.presenter.open(FILE)
    assert bringing.screen.decisions[-1] == Decision(Offer.PEOPLE, 3, 0, can_mark=True)
    bringing.presenter.allow_marks(allowed=True)
    assert bringing.screen.decisions[-1] == Decision(Offer.PEOPLE, 3, 900, can_mark=True)
    bringing.presenter.confirm()
    assert [mark_many for _, mark_many in bringing.imports.applied] == [True]


def test_the_word_on_those_missing_does_not_carry_over_to_another_file() -> None:
    preview = a_preview(counts=Counts(new=3, missing=900), withheld=Withheld.TOO_MANY)
    bringing = Import(ImportsInMemory(preview))
    bringing.presenter.open(FILE)
    bringing.presenter.allow_marks(allowed=True)
    bringing.presenter.open(FILE)
    bringing.presenter.confirm()
    assert [mark_many for _, mark_many in bringing.imports.applied] == [False]


def test_progress_is_passed_on_only_while_something_runs() -> None:
    bringing = Import(reading_tasks=Waiting())
    bringing.presenter.heard(Progress(Stage.READING, 1, 2))
    bringing.presenter.open(FILE)
    bringing.presenter.heard(Progress(Stage.READING, 2, 2))
    bringing.presenter.cancel()
    bringing.presenter.heard(Progress(Stage.READING, 3, 2))
    assert bringing.screen.progress == [Progress(Stage.READING, 2, 2)]


def test_an_earlier_import_is_taken_back_and_the_list_says_so() -> None:
    run = ImportRun(
        ImportId(2), "a.zip", "", "2026-06-15T08:00:00+00:00", Counts(new=12), undone=False
    )
    bringing = Import(ImportsInMemory(past=[run], stays=("Maria Sørensen",)))
    bringing.presenter.start()
    bringing.presenter.take_back(run)
    assert bringing.back == [TakenBack(30, 2, ("Maria Sørensen",))]
    assert bringing.screen.runs[0].undone


@pytest.mark.parametrize(
    ("counts", "withheld", "decision"),
    [
        (Counts(new=38, changed=121, unchanged=3253), None, (Offer.PEOPLE, 3412, 0)),
        (Counts(changed=1, missing=7), None, (Offer.PEOPLE, 1, 7)),
        (Counts(unchanged=9, missing=7), None, (Offer.MARKS, 7, 7)),
        (Counts(unchanged=9, missing=7), Withheld.OLDER, (Offer.DONE, 0, 0)),
        (Counts(unchanged=9, missing=7, messages_new=3), Withheld.OLDER, (Offer.MESSAGES, 3, 0)),
        (Counts(unchanged=9, notes_new=2), None, (Offer.NOTES, 2, 0)),
        (Counts(unchanged=9, messages_unchanged=5), None, (Offer.DONE, 0, 0)),
        (Counts(requests_new=12, invitations_new=40), None, (Offer.REQUESTS, 12, 0)),
        (Counts(invitations_new=40, filled=1), None, (Offer.INVITATIONS, 41, 0)),
        (Counts(facts_changed=17), None, (Offer.FACTS, 17, 0)),
        (Counts(requests_unchanged=9, invitations_unchanged=9), None, (Offer.DONE, 0, 0)),
    ],
)
def test_what_is_offered_is_what_would_be_written(
    counts: Counts, withheld: Withheld | None, decision: tuple[Offer, int, int]
) -> None:
    decided = decide(a_preview(counts=counts, withheld=withheld), marks_many=False)
    assert (decided.offer, decided.count, decided.marks) == decision
