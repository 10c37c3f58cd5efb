"""Undo: what a step changed, row by row, and the way back.

While a step is recorded, temporary triggers keep an image of each row before and after,
so repositories need not know about undo (method: sqlite.org/undoredo.html).
"""

import json
from collections.abc import Collection, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

import peewee

from cordially.domain.acts import Act, ActId, ActKind, Undone
from cordially.domain.clock import Clock
from cordially.domain.people import PersonId
from cordially.store.database import Row, Value, insert, one, rows, run, writing
from cordially.store.exchanges import recount
from cordially.store.parting import give_back
from cordially.store.search import reindex
from cordially.store.written_letters import WRITTEN_ON

TABLES = (
    "person",
    "profile",
    "email",
    "tag",
    "person_tag",
    "note",
    "composition",
    "recipient",
    "silence",
    "invitation",
    "introduction",
    "fact",
    "reminder",
    "left_alone",
)

_KEPT_ACTS = 500

_TOLD_ANEW = frozenset(
    {
        ActKind.ADD_PERSON,
        ActKind.EDIT_PERSON,
        ActKind.ADD_NOTE,
        ActKind.EDIT_NOTE,
        ActKind.REMOVE_NOTE,
        ActKind.MERGE,
    }
)
"""Steps that change under which words people are found, or what was exchanged with them."""


_WRITTEN_TO = f"""SELECT 1 FROM recipient LEFT JOIN hand_over ON hand_over.recipient = recipient.id
    JOIN composition c ON c.id = recipient.composition
    WHERE recipient.person IN (SELECT value FROM json_each(?1))
    AND (recipient.line <> '' OR hand_over.id IS NOT NULL OR {WRITTEN_ON})
    UNION ALL SELECT 1 FROM introduction WHERE helper IN (SELECT value FROM json_each(?1))
    LIMIT 1"""

_WRITTEN_ON = """SELECT 1 FROM json_each(?) letter
    JOIN composition c ON c.id = letter.value ->> 0
    WHERE c.text <> letter.value ->> 1 OR EXISTS (SELECT 1 FROM recipient
        JOIN hand_over ON hand_over.recipient = recipient.id
        WHERE recipient.composition = c.id) LIMIT 1"""

_Image = dict[str, Value]
"""A row by its columns; empty where there is none, as before an insert.

Of an update, the columns that changed and those that say whose it is.
"""


@dataclass(frozen=True, slots=True)
class _Table:
    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]

    def image(self, which: str) -> str:
        """SQL for the whole row."""
        pairs = ", ".join(f"'{column}', {which}.{column}" for column in self.columns)
        return f"json_object({pairs})"

    def part(self, which: str) -> str:
        """SQL for what changed, and whose it is: thousands change at once in a column or two."""
        named = [column for column in self.columns if self._names(column)]
        told = " || ',' || ".join(_told(which, column) for column in named)
        rest = "".join(
            f" || iif(old.{column} IS new.{column}, '', ',' || {_told(which, column)})"
            for column in self.columns
            if not self._names(column)
        )
        return f"'{{' || {told}{rest} || '}}'"

    @property
    def changed(self) -> str:
        """SQL that holds where an update changes anything."""
        return " OR ".join(f"old.{column} IS NOT new.{column}" for column in self.columns)

    def _names(self, column: str) -> bool:
        return column in self.key or column == "person"


class Acts:
    """The user's steps, the newest first to be undone."""

    def __init__(self, database: peewee.SqliteDatabase, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._tables = tuple(_table(database, name) for name in TABLES)

    @contextmanager
    def recording(self, kind: ActKind, *, detail: str = "", people: int = 0) -> Iterator[None]:
        """One transaction whose changes become one step that can be undone.

        A step that changes nothing leaves no trace.
        """
        database = self._database
        with writing(database):
            act = insert(
                database,
                "INSERT INTO act (kind, detail, people, done_at) VALUES (?, ?, ?, ?)",
                (kind.value, detail, people, self._clock.now().isoformat()),
            )
            for table in self._tables:
                self._watch(table, act)
            try:
                yield
            finally:
                for table in self._tables:
                    for event in ("insert", "update", "delete"):
                        run(database, f"DROP TRIGGER IF EXISTS temp.act_{table.name}_{event}")
            if not rows(database, "SELECT 1 FROM act_change WHERE act = ? LIMIT 1", (act,)):
                run(database, "DELETE FROM act WHERE id = ?", (act,))
            run(database, "DELETE FROM act WHERE id <= ?", (act - _KEPT_ACTS,))

    def together(self) -> AbstractContextManager[None]:
        """One transaction around several steps; each of them is still undone by itself."""
        return writing(self._database)

    def last(self) -> Act | None:
        """The step that undo would take back next."""
        found = rows(
            self._database,
            "SELECT id, kind, detail, people FROM act WHERE undone_at = ''"
            " ORDER BY id DESC LIMIT 1",
        )
        return _act(found[0]) if found else None

    def undo(self) -> Undone | None:
        """Take the newest step back; None where nothing is left to undo.

        A value that was changed again since stays as it is, and so does somebody who was
        written to since.
        """
        act = self.last()
        if act is None:
            return None
        with writing(self._database):
            run(self._database, "PRAGMA defer_foreign_keys = 1")
            changes = rows(
                self._database,
                "SELECT table_name, before, after FROM act_change WHERE act = ? ORDER BY step DESC",
                (act.id,),
            )
            if act.kind is ActKind.MERGE:
                give_back(self._database, _moved_keys(changes), self._done_at(act))
            stayed = self._written_to(changes)
            if stayed:
                changes = []
            touched: set[PersonId] = set()
            by_name = {table.name: table for table in self._tables}
            for name, before, after in changes:
                old, new = json.loads(before or "{}"), json.loads(after or "{}")
                self._put_back(by_name[name], old, new)
                touched |= _people_in(name, old) | _people_in(name, new)
            if act.kind in _TOLD_ANEW:
                reindex(self._database, touched)
                recount(self._database, touched)
            run(
                self._database,
                "UPDATE act SET undone_at = ? WHERE id = ?",
                (self._clock.now().isoformat(), act.id),
            )
        return Undone(act, frozenset(touched), stayed=stayed)

    def forget(self) -> None:
        """Drop every step; what they did stays."""
        with writing(self._database):
            run(self._database, "DELETE FROM act")

    def _written_to(self, changes: Sequence[Row]) -> bool:
        """Whether somebody whom a step brought was written to since: then they stay.

        So does a letter that a step began, once it was written on or handed over.
        """
        brought = [(name, json.loads(after)) for name, before, after in changes if not before]
        people = [image["id"] for name, image in brought if name == "person"]
        letters = [[image["id"], image["text"]] for name, image in brought if name == "composition"]
        return bool(
            rows(self._database, _WRITTEN_TO, (json.dumps(people),))
            or rows(self._database, _WRITTEN_ON, (json.dumps(letters),))
        )

    def _done_at(self, act: Act) -> str:
        return str(one(self._database, "SELECT done_at FROM act WHERE id = ?", (act.id,))[0])

    def _watch(self, table: _Table, act: int) -> None:
        images = {
            "insert": ("NULL", table.image("new")),
            "update": (table.part("old"), table.part("new")),
            "delete": (table.image("old"), "NULL"),
        }
        for event, (before, after) in images.items():
            changed = f"WHEN {table.changed}" if event == "update" else ""
            run(
                self._database,
                f"CREATE TEMP TRIGGER act_{table.name}_{event} AFTER {event} ON main.{table.name}"
                f" {changed} BEGIN INSERT INTO act_change SELECT {act}, COALESCE(MAX(step), 0) + 1,"
                f" '{table.name}', {before}, {after} FROM act_change WHERE act = {act}; END",
            )

    def _put_back(self, table: _Table, old: _Image, new: _Image) -> None:
        if not old:
            self._delete(table, new)
        elif not new:
            self._insert(table, old)
        else:
            self._update(table, old, new)

    def _insert(self, table: _Table, image: _Image) -> None:
        columns = ", ".join(table.columns)
        marks = ", ".join("?" * len(table.columns))
        run(
            self._database,
            f"INSERT OR IGNORE INTO {table.name} ({columns}) VALUES ({marks})",
            [image[column] for column in table.columns],
        )

    def _update(self, table: _Table, old: _Image, new: _Image) -> None:
        for column in old:
            if old[column] != new[column]:
                where, values = _where(table.key, new)
                run(
                    self._database,
                    f"UPDATE {table.name} SET {column} = ? WHERE {where} AND {column} IS ?",
                    [old[column], *values, new[column]],
                )

    def _delete(self, table: _Table, image: _Image) -> None:
        where, values = _where(table.key, image)
        if "line" in image:
            # Words that were typed since are not taken away with the place they stand in.
            where, values = f"{where} AND line IN ('', ?)", [*values, image["line"]]
        run(self._database, f"DELETE FROM {table.name} WHERE {where}", values)


def forget_steps_about(database: peewee.SqliteDatabase, people: Collection[int]) -> None:
    """No step that could be undone names any of these people, who are not there any more."""
    run(
        database,
        "DELETE FROM act_change WHERE json_extract(COALESCE(after, before),"
        " iif(table_name = 'person', '$.id', '$.person')) IN (SELECT value FROM json_each(?))",
        (json.dumps(list(people)),),
    )
    run(database, "DELETE FROM act WHERE id NOT IN (SELECT act FROM act_change)")


def _table(database: peewee.SqliteDatabase, name: str) -> _Table:
    info = rows(database, f"PRAGMA table_info({name})")
    keys = sorted((row[5], row[1]) for row in info if row[5])
    return _Table(name, tuple(row[1] for row in info), tuple(column for _, column in keys))


def _told(which: str, column: str) -> str:
    return f"'\"{column}\":' || json_quote({which}.{column})"


def _where(key: Sequence[str], image: _Image) -> tuple[str, list[Value]]:
    return " AND ".join(f"{column} = ?" for column in key), [image[column] for column in key]


def _act(row: Row) -> Act:
    return Act(ActId(row[0]), ActKind(row[1]), row[2], row[3])


def _moved_keys(changes: Sequence[Row]) -> Iterator[tuple[str, PersonId, PersonId]]:
    """Each profile key that a step moved, with whose it was and whose it became."""
    for name, before, after in changes:
        if name == "profile" and before and after:
            old, new = json.loads(before), json.loads(after)
            yield old["key"], PersonId(old["person"]), PersonId(new["person"])


def _people_in(table: str, image: _Image) -> set[PersonId]:
    column = "id" if table == "person" else "person"
    value = image.get(column)
    return {PersonId(value)} if isinstance(value, int) else set()
