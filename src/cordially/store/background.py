"""Facts of people's lives: of the user, as archives and they themselves tell, and of others."""

import peewee

from cordially.domain.background import BackgroundFact, FactKind
from cordially.domain.people import PersonId
from cordially.store.database import Row, rows, run

TOLD_OF_USER = """WITH teller AS (
        SELECT told.kind, told.import_id, ROW_NUMBER() OVER (
            PARTITION BY told.kind
            ORDER BY import_run.older, IIF(import_run.older, import_run.made_on, '') DESC,
                told.import_id DESC) AS place
        FROM (SELECT DISTINCT kind, import_id FROM fact WHERE person IS NULL) told
        JOIN import_run ON import_run.id = told.import_id AND import_run.undone_at = '')
    SELECT fact.kind, fact.name, fact.detail, fact.begun, fact.ended
    FROM teller JOIN fact ON fact.import_id = teller.import_id AND fact.kind = teller.kind
    WHERE teller.place = 1 AND fact.person IS NULL ORDER BY fact.id"""
"""Of each kind, what the newest archive tells that has any of it.

Archives that were older than what was known when they came fill in, and replace nothing.
"""

_BY_HAND = """SELECT kind, name, detail, begun, ended FROM fact
    WHERE person IS NULL AND import_id IS NULL ORDER BY id"""

_FAMILY = "person IN (SELECT id FROM person WHERE id = ?1 OR merged_into = ?1)"
"""Facts of a person and of those who were merged into them."""

_OF = f"SELECT kind, name, detail, begun, ended FROM fact WHERE {_FAMILY} ORDER BY id"

_SAME = f"""(person IS ?1 OR {_FAMILY}) AND kind = ?2 AND name = ?3 AND detail = ?4
    AND begun = ?5 AND ended = ?6 AND import_id IS NULL"""


class Background:
    """Reads and writes facts; whoever writes does so inside a recorded step (`store.acts`)."""

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database

    def own(self) -> tuple[BackgroundFact, ...]:
        """What holds of the user: what archives tell, then what was added by hand; each once."""
        found = [*rows(self._database, TOLD_OF_USER), *rows(self._database, _BY_HAND)]
        return tuple(_fact(None, cells) for cells in dict.fromkeys(found))

    def of(self, person: PersonId) -> tuple[BackgroundFact, ...]:
        """What is known of somebody else, and of those who were merged into them; each once."""
        found = rows(self._database, _OF, (person,))
        return tuple(_fact(person, cells) for cells in dict.fromkeys(found))

    def add(self, fact: BackgroundFact) -> None:
        """Add a fact by hand, unless the very same was added before."""
        values = _values(fact)
        if not rows(self._database, f"SELECT 1 FROM fact WHERE {_SAME}", values):
            run(
                self._database,
                "INSERT INTO fact (person, kind, name, detail, begun, ended)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                values,
            )

    def remove(self, fact: BackgroundFact) -> None:
        """Take away a fact that was added by hand; what an archive told stays."""
        run(self._database, f"DELETE FROM fact WHERE {_SAME}", _values(fact))


def _values(fact: BackgroundFact) -> tuple[int | str | None, ...]:
    return (fact.person, fact.kind.value, fact.name, fact.detail, fact.begun, fact.ended)


def _fact(person: PersonId | None, cells: Row) -> BackgroundFact:
    kind, name, detail, begun, ended = cells
    return BackgroundFact(person, FactKind(kind), name, detail, begun, ended)
