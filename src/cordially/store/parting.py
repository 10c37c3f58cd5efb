"""What imports told since a merge, given back to the entry they told it about.

After a merge an archive may list only the address of the entry that was merged: what it
tells then stands with the one kept. When the merge is undone, that has to go along.
"""

import json
from collections.abc import Iterable

import peewee

from cordially.domain.people import PersonId
from cordially.store.database import one, rows, run
from cordially.store.told_facts import FACTS

_SINCE = """SELECT c.import_id, c.field, c.before, c.after FROM import_change c
    JOIN import_run r ON r.id = c.import_id
    WHERE c.person = ? AND r.applied_at > ? AND r.undone_at = '' ORDER BY c.import_id"""


def give_back(
    database: peewee.SqliteDatabase, moved: Iterable[tuple[str, PersonId, PersonId]], since: str
) -> None:
    """Part what was told since a merge; to be called before its undo puts the rows back.

    `moved` names the profile keys that the merge moved: (key, whose it was, who was kept).
    `since` is when the people were merged, as an ISO text.
    """
    for key, owner, keep in moved:
        told = one(database, "SELECT profile FROM person WHERE id = ?", (keep,))[0]
        if told == key:
            _hand_on(database, key, owner, keep, since)


def _hand_on(
    database: peewee.SqliteDatabase, key: str, owner: PersonId, keep: PersonId, since: str
) -> None:
    changes = rows(database, _SINCE, (keep, since))
    # From here on the archives listed the other address.
    start = max((row[0] for row in changes if row[1] == "profile" and row[3] == key), default=0)
    for field in FACTS:
        some = [row for row in changes if row[1] == field and row[0] >= start]
        if not some:
            continue
        first, before, after = some[0][0], some[0][2], some[-1][3]
        held = one(database, f"SELECT {field} FROM person WHERE id = ?", (owner,))[0]
        run(database, f"UPDATE person SET {field} = ? WHERE id = ?", (after, owner))
        run(
            database,
            f"UPDATE person SET {field} = ? WHERE id = ? AND {field} = ?",
            (before, keep, after),
        )
        run(
            database,
            "UPDATE OR REPLACE import_change SET person = ?1,"
            " before = iif(import_id = ?2, ?3, before)"
            " WHERE person = ?4 AND field = ?5 AND import_id IN (SELECT value FROM json_each(?6))",
            (owner, first, held, keep, field, json.dumps([row[0] for row in some])),
        )
