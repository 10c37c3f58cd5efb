"""The process that reads an archive: within limits, and with nothing but plain tuples.

Started as `python -m cordially.imports.child`. It is told the file and the limits, reads,
is told what the store knows, compares, and hands the plan over in chunks.
"""

import gc
import marshal
import sys
from collections.abc import Callable, Iterable
from dataclasses import astuple
from itertools import islice
from pathlib import Path
from typing import IO

from cordially.domain.archives import Cells, ChunkKind, Known, Stage
from cordially.domain.errors import Trouble, TroubleKind
from cordially.imports.bounds import bound_process
from cordially.imports.frames import read_frame, write_frame
from cordially.imports.limits import Limits
from cordially.imports.planning import Plan, make_plan
from cordially.imports.reading import read_archive
from cordially.imports.whereabouts import whereabouts

CHUNK = 1000
"""So many rows go in one chunk."""


def main() -> None:  # pragma: no cover - runs in the process that tests start
    """Serve one import over standard input and output, within the limits ordered."""
    gc.disable()  # the process is short and makes no cycles: a fifth of its time
    serve(sys.stdin.buffer, sys.stdout.buffer, bound)


def serve(
    orders: IO[bytes], answers: IO[bytes], limit: Callable[[Limits], None] | None = None
) -> None:
    """Read one archive as ordered; every expected failure is answered as a trouble.

    `limit` bounds the process before it opens anything.
    """
    order = read_frame(orders)
    if order is None:
        return
    path, limits = Path(order[0]), Limits(*order[1])
    if limit is not None:
        limit(limits)
    try:
        contents = read_archive(path, limits, _progress(answers, Stage.READING))
        told = read_frame(orders)
        if told is None:
            return
        plan = make_plan(contents, Known(*told), _progress(answers, Stage.COMPARING))
        _hand_over(plan, answers)
    except Trouble as trouble:
        write_frame(answers, ("trouble", trouble.kind.value, tuple(trouble.values.items())))
    except MemoryError:
        write_frame(
            answers, ("trouble", TroubleKind.ARCHIVE_TOO_LARGE.value, (("name", path.name),))
        )
    except Exception as error:  # noqa: BLE001 - the edge: a fault of the reader ends the reader
        write_frame(answers, ("fault", whereabouts(error)))


def _progress(answers: IO[bytes], stage: Stage) -> Callable[[int, int], None]:
    def tell(done: int, total: int) -> None:
        write_frame(answers, ("progress", stage.value, done, total))

    return tell


def _hand_over(plan: Plan, answers: IO[bytes]) -> None:
    """First what the preview shows, then the rows for the store while somebody looks at it."""
    found = plan.difference
    _in_chunks("shown", "", len(found.shown), found.shown, answers)
    _in_chunks("missing", "", len(found.missing), found.missing, answers)
    rows: tuple[tuple[ChunkKind, int, Iterable[Cells]], ...] = (
        (ChunkKind.PEOPLE, len(found.new), found.people()),
        *(
            (kind, len(many), many)
            for kind, many in (
                (ChunkKind.PROFILES, found.profiles),
                (ChunkKind.EMAILS, found.emails),
                (ChunkKind.CHANGES, found.changes),
                (ChunkKind.MARKS, found.marks),
                (ChunkKind.MESSAGES, plan.messages),
                (ChunkKind.PARTICIPANTS, plan.participants),
                (ChunkKind.NOTES, plan.notes),
                (ChunkKind.REQUESTS, plan.invitations.requests),
                (ChunkKind.INVITATIONS, plan.invitations.invitations),
                (ChunkKind.FILLS, plan.invitations.fills),
                (ChunkKind.FACTS, plan.facts),
                (ChunkKind.REWORDED, found.reworded),
            )
        ),
    )
    problems = [(p.file, p.line, p.kept, p.kind.value, p.value) for p in plan.problems.kept]
    write_frame(
        answers,
        (
            "plan",
            sum(-(-count // CHUNK) for _, count, _ in rows),
            astuple(plan.archive),
            plan.age.value,
            plan.newest_before,
            astuple(plan.counts),
            astuple(plan.owner),
            tuple(found.kinds.items()),
            found.withheld.value if found.withheld else "",
            problems,
            plan.problems.count,
            plan.suggested,
            plan.listed,
            plan.seen,
        ),
    )
    for kind, count, many in rows:
        _in_chunks("chunk", kind.value, count, many, answers)


def _in_chunks(word: str, kind: str, count: int, rows: Iterable[Cells], answers: IO[bytes]) -> None:
    left = iter(rows)
    for _ in range(0, count, CHUNK):
        some = list(islice(left, CHUNK))
        write_frame(answers, (word, kind, len(some), marshal.dumps(some)))


def bound(limits: Limits) -> None:  # pragma: no cover - would bound the tests themselves
    """Bound this process in memory and time."""
    bound_process(limits.memory, limits.cpu_seconds)


if __name__ == "__main__":
    main()
