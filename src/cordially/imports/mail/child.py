"""The process that reads mails: within limits, and with nothing but plain tuples.

Started as `python -m cordially.imports.mail.child`. It is told a file or a folder and the
limits, and answers what each mail tells. No address of a link ever leaves it.
"""

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.mails import MailProblemKind
from cordially.imports.bounds import bound_process
from cordially.imports.file_names import shown_name
from cordially.imports.frames import read_frame, write_frame
from cordially.imports.mail.kinds import MailKind
from cordially.imports.mail.limits import MailLimits
from cordially.imports.mail.parts import UnreadableMailError
from cordially.imports.mail.reading import MailRead, read_mail
from cordially.imports.mail.source import Piece, find_mails
from cordially.imports.whereabouts import whereabouts

_TELL_EVERY = 200
"""Progress is told after so many mails, and after each piece of a file."""


def main() -> None:  # pragma: no cover - runs in the process that tests start
    """Serve one reading over standard input and output, within the limits ordered."""
    gc.disable()  # the process is short and makes no cycles
    serve(sys.stdin.buffer, sys.stdout.buffer, bound)


def bound(limits: MailLimits) -> None:  # pragma: no cover - would bound the tests themselves
    """Bound this process in memory and time."""
    bound_process(limits.memory, limits.cpu_seconds)


def serve(
    orders: IO[bytes], answers: IO[bytes], limit: Callable[[MailLimits], None] | None = None
) -> None:
    """Read mails as ordered; every expected failure is answered as a trouble.

    `limit` bounds the process before it opens anything.
    """
    order = read_frame(orders)
    if order is None:
        return
    path, limits = Path(order[0]), MailLimits(*order[1])
    name = shown_name(path.name)
    if limit is not None:
        limit(limits)
    try:
        _Reading(answers, limits, name).read(path)
    except Trouble as trouble:
        write_frame(answers, ("trouble", trouble.kind.value, tuple(trouble.values.items())))
    except MemoryError:
        unreadable = TroubleKind.MAIL_UNREADABLE.value
        write_frame(answers, ("trouble", unreadable, (("name", name),)))
    except Exception as error:  # noqa: BLE001 - the edge: a fault of the reader ends the reader
        write_frame(answers, ("fault", whereabouts(error)))


class _Reading:
    """Reads mail after mail and tells each; counts what was read and what could not be."""

    def __init__(self, answers: IO[bytes], limits: MailLimits, name: str) -> None:
        self._answers = answers
        self._limits = limits
        self._name = name
        self._count = self._ignored = self._problems = self._too_large = 0
        self._done = -1

    def read(self, path: Path) -> None:
        """Tell every mail at `path`.

        Raises `Trouble`; where none can be read MAIL_UNREADABLE, or MAIL_TOO_LARGE if that
        is what kept each.
        """
        mails = find_mails(path, self._limits)
        for piece in mails.pieces(self._limits):
            if piece.done != self._done or self._count % _TELL_EVERY == 0:
                self._done = piece.done
                write_frame(self._answers, ("progress", piece.done, mails.total))
            if self._count == self._limits.mails:
                self._tell_problem(piece, MailProblemKind.TOO_MANY_MAILS)
                break
            self._count += 1
            self._take(piece)
        if self._problems and self._problems == self._count and not mails.is_folder:
            large = self._too_large == self._count
            kind = TroubleKind.MAIL_TOO_LARGE if large else TroubleKind.MAIL_UNREADABLE
            raise Trouble(kind, name=self._name)
        write_frame(self._answers, ("end", self._ignored, self._problems))

    def _take(self, piece: Piece) -> None:
        if piece.mail is None:
            self._tell_problem(piece, piece.problem or MailProblemKind.FILE_UNREADABLE)
            return
        try:
            read = read_mail(piece.mail, self._limits)
        except UnreadableMailError as error:
            self._tell_problem(piece, error.kind)
            return
        if read.kind is MailKind.OTHER:
            self._ignored += 1
        else:
            write_frame(self._answers, _told(read))

    def _tell_problem(self, piece: Piece, kind: MailProblemKind) -> None:
        self._problems += 1
        self._too_large += kind is MailProblemKind.TOO_LARGE
        write_frame(self._answers, ("problem", piece.file, piece.place, kind.value))


def _told(read: MailRead) -> tuple[object, ...]:
    people = tuple((one.name, one.key, one.headline, one.note) for one in read.people)
    suspicion = read.suspicion.value if read.suspicion else ""
    return ("mail", read.kind.value, read.at, suspicion, people)


if __name__ == "__main__":
    main()
