"""Where everything lies on this computer."""

from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

_SYNCHRONISED = (
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "cloudstorage",
    "icloud",
    "iclouddrive",
    "mobile documents",
    "nextcloud",
    "owncloud",
    "pcloud",
    "mega",
    "syncthing",
    "seafile",
    "synologydrive",
    "proton drive",
    "tresorit",
    "box sync",
)
_MARKERS = (".stfolder", ".dropbox", ".dropbox.cache", ".sync", ".owncloudsync.log")


@dataclass(frozen=True, slots=True)
class Folders:
    """The places of one profile, all under `root`."""

    root: Path

    @classmethod
    def of_user(cls) -> "Folders":
        """The places of the person who is logged in."""
        return cls(user_data_path("cordially", appauthor=False))

    @property
    def store(self) -> Path:
        """The file that holds people and messages."""
        return self.root / "cordially.db"

    @property
    def copies(self) -> Path:
        """The folder of the store's dated copies."""
        return self.root / "copies"

    @property
    def typed(self) -> Path:
        """The journal of text that was typed and not folded into the store yet."""
        return self.root / "typed.journal"

    @property
    def window(self) -> Path:
        """The small values of the window, such as where it stood."""
        return self.root / "window.json"

    @property
    def sample(self) -> "Folders":
        """The places of the sample people, apart from the user's own."""
        return Folders(self.root / "sample")

    def synchronised(self) -> bool:
        """Whether a synchronising program seems to look after this folder.

        Told by the names on the way up and by the marks such programs leave.
        """
        for folder in (self.root, *self.root.parents):
            name = folder.name.casefold()
            if any(name == known or name.startswith(f"{known} ") for known in _SYNCHRONISED):
                return True
            if any((folder / mark).exists() for mark in _MARKERS):
                return True
        return False
