"""Imports over a contact book, and short ways to bring archives in."""

from dataclasses import dataclass, field
from pathlib import Path

from cordially.domain.imports import Applied, ImportId, ImportPlan, Progress, TakenBack
from cordially.services.importing import Importing
from cordially.store.imports import Imports
from tests.contact_book import ContactBook, nothing_typed
from tests.imports.archives import HEADER, PREAMBLE, zipped
from tests.imports.here import ReaderHere


def unheard(_progress: Progress) -> None:
    """Nobody listens to how far it is."""


@dataclass(slots=True)
class Importer:
    """The import service as the program wires it, over the store of a contact book."""

    book: ContactBook
    folder: Path
    reader: ReaderHere = field(default_factory=ReaderHere)
    store: Imports = field(init=False)
    service: Importing = field(init=False)

    def __post_init__(self) -> None:
        self.store = Imports(self.book.database, self.book.clock, self.copies)
        self.service = Importing(self.reader, self.store, self.store.known, nothing_typed)

    @property
    def copies(self) -> Path:
        return self.folder / "copies"

    def archive(self, day: str, *rows: str, **files: str) -> Path:
        """A zip made on MM-DD-YYYY with these rows of Connections.csv and other tables."""
        inside = {"Connections.csv": PREAMBLE + "\n".join([HEADER, *rows]) + "\n"} if rows else {}
        tables = {f"{name}.csv": text for name, text in files.items()}
        return zipped(self.folder, f"Basic_LinkedInDataExport_{day}.zip", {**inside, **tables})

    def plan(self, path: Path) -> ImportPlan:
        return self.service.read(path, unheard)

    def bring(self, path: Path, *, mark_many: bool = False) -> Applied:
        return self.service.apply(self.plan(path), mark_many=mark_many, tell=unheard)

    def take_back(self, applied: Applied) -> TakenBack:
        if applied.run is None:
            raise AssertionError("nothing was brought in")
        return self.service.take_back(ImportId(applied.run))
