"""Who was asked to introduce the user to whom, and how far that came; kept for good.

Whoever writes calls this inside a recorded step (`store.acts`), which is its transaction.
"""

from datetime import date, datetime

import peewee

from cordially.domain.clock import Clock
from cordially.domain.invitations import Introduction, IntroductionId, IntroductionStanding
from cordially.domain.messages import CompositionId
from cordially.domain.people import Facts, PersonId
from cordially.store.database import Row, insert, rows, run
from cordially.store.written_letters import WAS_SENT

_NAMES = """COALESCE({of}.own_given_name, ''), COALESCE({of}.own_family_name, ''),
    COALESCE({of}.given_name, ''), COALESCE({of}.family_name, '')"""

_INTRODUCTION = f"""SELECT i.id, h.id, {_NAMES.format(of="h")}, t.id, {_NAMES.format(of="t")},
    i.target_name, i.about, i.composition, i.standing, i.made_at, i.settled_at, i.thanks,
    {WAS_SENT.format(of="i.composition")}, {WAS_SENT.format(of="i.thanks")}
    FROM introduction i JOIN person ho ON ho.id = i.helper
    JOIN person h ON h.id = COALESCE(ho.merged_into, ho.id)
    LEFT JOIN person ta ON ta.id = i.target
    LEFT JOIN person t ON t.id = COALESCE(ta.merged_into, ta.id)"""

_NEWEST_FIRST = "ORDER BY i.made_at DESC, i.id DESC"


class Introductions:
    """Over one database."""

    def __init__(self, database: peewee.SqliteDatabase, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def everyone(self) -> tuple[Introduction, ...]:
        """Every introduction, the newest first."""
        found = rows(self._database, f"{_INTRODUCTION} {_NEWEST_FIRST}")
        return tuple(_of(row) for row in found)

    def of(self, person: PersonId) -> tuple[Introduction, ...]:
        """Every introduction that a person was asked for, or that leads to them."""
        of_them = f"{_INTRODUCTION} WHERE h.id = ?1 OR t.id = ?1 {_NEWEST_FIRST}"
        return tuple(_of(row) for row in rows(self._database, of_them, (person,)))

    def one(self, introduction: IntroductionId) -> Introduction | None:
        """One introduction; None where it was taken back."""
        found = rows(self._database, f"{_INTRODUCTION} WHERE i.id = ?", (introduction,))
        return _of(found[0]) if found else None

    def add(
        self,
        helper: PersonId,
        target: PersonId | None,
        target_name: str,
        about: str,
        composition: CompositionId,
    ) -> IntroductionId:
        """A new one, still to be asked for; `composition` is the letter that asks."""
        return IntroductionId(
            insert(
                self._database,
                "INSERT INTO introduction"
                " (helper, target, target_name, about, composition, standing, made_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    helper,
                    target,
                    target_name,
                    about,
                    composition,
                    IntroductionStanding.DRAFT.value,
                    self._clock.now().isoformat(),
                ),
            )
        )

    def settle(self, introduction: IntroductionId, standing: IntroductionStanding) -> None:
        """How far it is, by what the user says."""
        run(
            self._database,
            "UPDATE introduction SET standing = ?, settled_at = ? WHERE id = ?",
            (standing.value, self._clock.now().isoformat(), introduction),
        )

    def set_thanks(self, introduction: IntroductionId, composition: CompositionId) -> None:
        """The letter that thanks the helper."""
        run(
            self._database,
            "UPDATE introduction SET thanks = ? WHERE id = ?",
            (composition, introduction),
        )


def _of(row: Row) -> Introduction:
    number, helper, *rest = row
    helper_names, target, target_names = rest[:4], rest[4], rest[5:9]
    name, about, composition, standing, made_at, settled_at, thanks, asked, thanked = rest[9:]
    return Introduction(
        IntroductionId(number),
        PersonId(helper),
        _name(helper_names),
        PersonId(target) if target is not None else None,
        _name(target_names) or name,
        about,
        CompositionId(composition) if composition is not None else None,
        _standing(IntroductionStanding(standing), asked=bool(asked), thanked=bool(thanked)),
        _day(made_at),
        _day(settled_at) if settled_at else None,
        CompositionId(thanks) if thanks is not None else None,
    )


def _standing(said: IntroductionStanding, *, asked: bool, thanked: bool) -> IntroductionStanding:
    """Letters that went out tell what the user need not say."""
    if said is IntroductionStanding.DRAFT:
        return IntroductionStanding.ASKED if asked else said
    return IntroductionStanding.THANKED if thanked else said


def _name(names: list[str]) -> str:
    return Facts(*names[:2]).over(Facts(*names[2:])).full_name


def _day(moment: str) -> date:
    return datetime.fromisoformat(moment).astimezone().date()
