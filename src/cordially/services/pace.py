"""How fast one invites: the user's budgets, what LinkedIn allows, and what is left today."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from cordially.domain.clock import Clock
from cordially.domain.invitations import Invitation, Pace, PaceSettings
from cordially.etiquette.document import Account
from cordially.etiquette.limits import Limit
from cordially.etiquette.pace_limits import GIVEN, MOST, Figure, note_limit
from cordially.services.own_settings import ACCOUNT

_OWN = "pace."
_SINCE = ".since"


class Settings(Protocol):
    """Texts by name (`cordially.store.settings.Settings`)."""

    def get(self, name: str, default: str = "") -> str:
        """The value kept under a name, or the default."""
        ...

    def put(self, name: str, value: str) -> None:
        """Keep a value under a name."""
        ...


@dataclass(frozen=True, slots=True)
class SetFigure:
    """A figure as it holds: the value, None for no limit; who says so, and since when.

    `source` is empty for the user's own figure; `given` is the value that holds without it.
    """

    figure: Figure
    value: int | None
    source: str
    since: date
    given: int | None


@dataclass(frozen=True, slots=True)
class Limits:
    """Every figure, the kind of account, and how long its notes may be."""

    account: Account
    figures: tuple[SetFigure, ...]
    note: Limit


class Pacing:
    """Runs on the store's thread."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock

    def account(self) -> Account:
        """The LinkedIn account one writes with: free until the user says otherwise."""
        kept = self._settings.get(ACCOUNT)
        return Account(kept) if kept in set(Account) else Account.FREE

    def set_account(self, account: Account) -> None:
        """Another kind of account; figures the user set stay."""
        self._settings.put(ACCOUNT, account.value)

    def limits(self) -> Limits:
        """Every figure with its source and its date."""
        account = self.account()
        return Limits(
            account, tuple(self._figure(figure, account) for figure in Figure), note_limit(account)
        )

    def set_figure(self, figure: Figure, value: int | None) -> None:
        """The user's own figure from today on; None goes back to the one given.

        A value beyond what may be set is brought within.
        """
        name = _OWN + figure.value
        within = "" if value is None else str(max(0, min(value, MOST[figure])))
        self._settings.put(name, within)
        self._settings.put(name + _SINCE, self._clock.today().isoformat() if within else "")

    def settings(self) -> PaceSettings:
        """The figures as they hold now."""
        account = self.account()
        value = {figure: self._figure(figure, account).value for figure in Figure}
        return PaceSettings(
            a_week=value[Figure.A_WEEK] or 0,
            a_day=value[Figure.A_DAY] or 0,
            notes_a_month=value[Figure.NOTES_A_MONTH],
            quiet_weeks=value[Figure.QUIET_WEEKS] or 0,
            lock_weeks=value[Figure.LOCK_WEEKS] or 0,
            old_weeks=value[Figure.OLD_WEEKS] or 0,
        )

    def pace(self, invitations: Iterable[Invitation]) -> Pace:
        """What went out this week (from Monday), today and this month, by local days.

        A note is counted where one was sent along.
        """
        today = self._clock.today()
        monday = today - timedelta(days=today.weekday())
        sent = [
            (one.sent_at.astimezone().date(), bool(one.note.strip()))
            for one in invitations
            if one.sent_at is not None
        ]
        return Pace(
            self.settings(),
            sum(monday <= day <= today for day, _ in sent),
            sum(day == today for day, _ in sent),
            sum(
                with_note and (day.year, day.month) == (today.year, today.month)
                for day, with_note in sent
            ),
        )

    def _figure(self, figure: Figure, account: Account) -> SetFigure:
        name = _OWN + figure.value
        given = GIVEN[figure]
        most = given.most
        unlimited = figure is Figure.NOTES_A_MONTH and account is Account.PREMIUM
        fallback = None if unlimited else most
        kept, since = self._settings.get(name), self._settings.get(name + _SINCE)
        if not kept.isdecimal():
            return SetFigure(figure, fallback, given.source, given.seen, fallback)
        day = date.fromisoformat(since) if since else given.seen
        return SetFigure(figure, int(kept), "", day, fallback)
