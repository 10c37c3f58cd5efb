"""Where mails lie: in a file of one mail, in a mailbox, or in a folder of both."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.mails import MailProblemKind
from cordially.imports.file_names import shown_name
from cordially.imports.mail.limits import MailLimits
from cordially.imports.mail.mailbox import is_mailbox, mails_in

_ENDINGS = (".eml", ".mbox")
_BARE = "mbox"
"""What the mailbox is called inside the folder that Apple's mail program writes."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One mail with where it was found, or why it could not be read; `done` counts bytes."""

    file: str
    place: int
    done: int
    mail: bytes | None
    problem: MailProblemKind | None = None


@dataclass(frozen=True, slots=True)
class Mails:
    """Files with mails in them, and how many bytes these have together."""

    files: tuple[Path, ...]
    total: int
    is_folder: bool

    def pieces(self, limits: MailLimits) -> Iterator[Piece]:
        """Every mail, in the order of the names of the files."""
        before = 0
        for path in self.files:
            name = shown_name(path.name)
            size = 0
            try:
                for piece in _pieces_of(path, name, before, limits):
                    size = piece.done - before
                    yield piece
            except OSError:
                yield Piece(name, 0, before + size, None, MailProblemKind.FILE_UNREADABLE)
            before += size


def find_mails(path: Path, limits: MailLimits) -> Mails:
    """The file at `path`, or all files of mails in the folder; links are not followed.

    Raises `Trouble` FILE_MISSING or FILE_UNREADABLE.
    """
    name = shown_name(path.name)
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            files = tuple(sorted(_files_below(path, limits)))
            return Mails(files, sum(each.stat().st_size for each in files), is_folder=True)
    except FileNotFoundError as error:
        raise Trouble(TroubleKind.FILE_MISSING, name=name) from error
    except (OSError, ValueError) as error:
        raise Trouble(TroubleKind.FILE_UNREADABLE, name=name) from error
    if not stat.S_ISREG(found.st_mode):
        raise Trouble(TroubleKind.FILE_UNREADABLE, name=name)
    return Mails((path,), found.st_size, is_folder=False)


def _files_below(folder: Path, limits: MailLimits) -> Iterator[Path]:
    left = [(folder, 0)]
    seen = 0
    while left:
        here, depth = left.pop()
        try:
            entries = os.scandir(here)
        except OSError:
            if depth == 0:
                raise
            continue
        with entries:
            for entry in entries:
                seen += 1
                if seen > limits.folder_entries:
                    return
                if entry.is_dir(follow_symlinks=False):
                    if depth < limits.folder_depth:
                        left.append((Path(entry.path), depth + 1))
                elif entry.is_file(follow_symlinks=False) and _is_of_mails(entry.name):
                    yield Path(entry.path)


def _is_of_mails(name: str) -> bool:
    return name.lower().endswith(_ENDINGS) or name.lower() == _BARE


def _pieces_of(path: Path, name: str, before: int, limits: MailLimits) -> Iterator[Piece]:
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        if is_mailbox(file.peek(8)[:8]):
            if size > limits.file_bytes:
                yield Piece(name, 0, before + size, None, MailProblemKind.TOO_LARGE)
                return
            for place, (done, mail) in enumerate(mails_in(file, limits.mail_bytes), start=1):
                if done > limits.file_bytes:  # it grew while it was read
                    return
                problem = None if mail is not None else MailProblemKind.TOO_LARGE
                yield Piece(name, place, before + done, mail, problem)
            return
        mail = file.read(limits.mail_bytes + 1)
        if len(mail) > limits.mail_bytes:
            yield Piece(name, 0, before + size, None, MailProblemKind.TOO_LARGE)
        else:
            yield Piece(name, 0, before + len(mail), mail)
