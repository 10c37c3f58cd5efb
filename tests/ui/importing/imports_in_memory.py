"""An import without files: a preview that was made before, and what was done with it."""

import marshal
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from cordially.domain.errors import Trouble
from cordially.domain.imports import (
    Age,
    Applied,
    Archive,
    Cells,
    ChangeKind,
    Counts,
    FieldChange,
    ImportId,
    ImportPlan,
    ImportPreview,
    ImportRun,
    Missing,
    Owner,
    Packed,
    PersonChange,
    Progress,
    TakenBack,
)
from cordially.domain.people import PersonId

Tell = Callable[[Progress], None]


def packed_changes(*changes: PersonChange) -> Packed[PersonChange]:
    cells = [
        (
            each.person,
            each.name,
            tuple(kind.value for kind in each.kinds),
            tuple((one.field, one.before, one.after, one.own) for one in each.fields),
        )
        for each in changes
    ]
    return Packed(((len(cells), marshal.dumps(cells)),), _change)


def packed_missing(*names: str) -> Packed[Missing]:
    cells = list(enumerate(names, start=1))
    return Packed(((len(cells), marshal.dumps(cells)),), _missing)


def _change(cells: Cells) -> PersonChange:
    person, name, kinds, fields = cells
    return PersonChange(
        PersonId(person),
        name,
        tuple(ChangeKind(kind) for kind in kinds),
        tuple(FieldChange(*one) for one in fields),
    )


def _missing(cells: Cells) -> Missing:
    return Missing(PersonId(cells[0]), cells[1])


def a_preview(**more: object) -> ImportPreview:
    """A newer archive with 38 new people; fields given take the place of these."""
    preview = ImportPreview(
        archive=Archive(
            "linkedin",
            "Basic_LinkedInDataExport_11-20-2026.zip",
            "2026-11-20",
            "2026-11-19",
            has_connections=True,
        ),
        age=Age.NEWER,
        newest_before="2026-06-14",
        counts=Counts(new=38, changed=0, unchanged=3374),
        changes=packed_changes(),
        kinds=(),
        missing=packed_missing(),
        withheld=None,
        problems=(),
        problem_count=0,
        suggested=0,
    )
    return replace(preview, **more)  # type: ignore[arg-type]  # the caller names fields


@dataclass
class ReadingInMemory:
    """A file that was read before it is asked for."""

    preview: ImportPreview
    trouble: Trouble | None = None
    is_cancelled: bool = False

    def plan(self, tell: Tell) -> ImportPlan:
        if self.trouble is not None:
            raise self.trouble
        return ImportPlan(Path("archive.zip"), self.preview, Owner(), (), b"", b"", "state")

    def cancel(self) -> None:
        self.is_cancelled = True


@dataclass
class ImportsInMemory:
    """What `services.importing` does, remembered."""

    preview: ImportPreview = field(default_factory=a_preview)
    trouble: Trouble | None = None
    apply_trouble: Trouble | None = None
    past: list[ImportRun] = field(default_factory=list)
    stays: tuple[str, ...] = ()
    opened: list[Path] = field(default_factory=list)
    readings: list[ReadingInMemory] = field(default_factory=list)
    applied: list[tuple[ImportPlan, bool]] = field(default_factory=list)
    taken_back: list[ImportId] = field(default_factory=list)

    def open(self, path: Path) -> ReadingInMemory:
        self.opened.append(path)
        self.readings.append(ReadingInMemory(self.preview, self.trouble))
        return self.readings[-1]

    def apply(self, plan: ImportPlan, *, mark_many: bool, tell: Tell) -> Applied:
        if self.apply_trouble is not None:
            raise self.apply_trouble
        self.applied.append((plan, mark_many))
        marked = plan.preview.counts.missing if mark_many else 0
        return Applied(ImportId(7), plan.preview.counts, marked)

    def runs(self) -> list[ImportRun]:
        return self.past

    def take_back(self, run: ImportId) -> TakenBack:
        self.taken_back.append(run)
        self.past = [replace(each, undone=True) if each.id == run else each for each in self.past]
        return TakenBack(removed=30, put_back=2, stayed=self.stays)
