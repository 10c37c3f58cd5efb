"""What is silent, in one message or in all."""

import peewee

from cordially.domain.acts import ActKind
from cordially.domain.clock import Clock
from cordially.domain.messages import CompositionId
from cordially.etiquette.silence import Reach, Silence, SilenceId
from cordially.store.acts import Acts
from cordially.store.database import Row, rows, run

_SILENCES = "SELECT id, rule, reach, content, reason FROM silence"


class Silences:
    """Each change is a step that can be undone."""

    def __init__(self, database: peewee.SqliteDatabase, acts: Acts, clock: Clock) -> None:
        self._database = database
        self._acts = acts
        self._clock = clock

    def over(self, composition: CompositionId) -> tuple[Silence, ...]:
        """What holds in a composition: its own and those of every message, oldest first."""
        found = rows(
            self._database,
            f"{_SILENCES} WHERE composition = ? OR composition IS NULL ORDER BY id",
            (composition,),
        )
        return tuple(_silence(row) for row in found)

    def add(
        self,
        kind: ActKind,
        rule: str,
        reach: Reach,
        composition: CompositionId | None,
        *,
        content: str = "",
        reason: str = "",
        title: str = "",
    ) -> None:
        """Have a rule silent; what is silent already takes the new reason.

        `title` names the rule in the sentence about the step.
        """
        with self._acts.recording(kind, detail=title):
            run(
                self._database,
                "INSERT INTO silence (rule, reach, composition, content, reason, made_at)"
                " VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (rule, reach, IFNULL(composition, 0), content)"
                " DO UPDATE SET reason = excluded.reason",
                (rule, reach.value, composition, content, reason, self._clock.now().isoformat()),
            )

    def end(self, silence: SilenceId, title: str) -> None:
        """Have it told again."""
        with self._acts.recording(ActKind.SPEAK_AGAIN, detail=title):
            run(self._database, "DELETE FROM silence WHERE id = ?", (silence,))


def _silence(row: Row) -> Silence:
    number, rule, reach, content, reason = row
    return Silence(SilenceId(number), rule, Reach(reach), content, reason)
