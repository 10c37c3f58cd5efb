"""Why requests look the way they do: gathered in the store, read on any other thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from cordially.domain.background import BackgroundFact, FactKind
from cordially.domain.folding import name_key
from cordially.domain.people import Column, Filter, PersonId, PersonRow
from cordially.domain.requests import Before, Request, RequestId, RequestStanding
from cordially.domain.same_request import NAMELESS
from cordially.domain.signals import Signal
from cordially.etiquette.document import Reader
from cordially.etiquette.line_book import LineBook
from cordially.etiquette.reading.reader import trained_reader
from cordially.etiquette.signals.finding import signals_of
from cordially.etiquette.signals.incoming import Before as Earlier
from cordially.etiquette.signals.incoming import Incoming, SharedContact
from cordially.etiquette.signals.mentions import NameBook

PATTERN_FROM = 3
"""From so many people on one text is a pattern that is shown by itself."""

_REFUSED = frozenset(
    {RequestStanding.DECLINED, RequestStanding.NOT_KNOWN, RequestStanding.REPORTED}
)

_Facts = tuple[BackgroundFact, ...]

Groups = tuple[tuple[RequestId, ...], ...]


class Requests(Protocol):
    """What is known of those who ask (`cordially.store.requests.Requests`)."""

    def before(self, request: Request) -> Before:
        """What there was with the one who asks."""
        ...


class PeopleTable(Protocol):
    """The people in order (`cordially.store.people_table.PeopleTable`)."""

    def rows(self, wanted: Filter, column: Column, *, descending: bool = False) -> list[PersonRow]:
        """The people a filter asks for, in the order of a column."""
        ...


class Background(Protocol):
    """Where the user and others worked and learned (`cordially.store.background.Background`)."""

    def own(self) -> tuple[BackgroundFact, ...]:
        """The facts of the user's own life."""
        ...

    def of(self, person: PersonId) -> tuple[BackgroundFact, ...]:
        """What is known of somebody else."""
        ...


@dataclass(frozen=True, slots=True)
class Gathered:
    """Some requests with all that their signs are looked for in."""

    requests: tuple[Request, ...]
    before: tuple[Before, ...]
    own: tuple[BackgroundFact, ...]
    theirs: tuple[tuple[BackgroundFact, ...], ...]
    people: list[PersonRow]
    own_name: str = ""


class RequestSigns:
    """`gather` runs on the store's thread; the others on any, one at a time."""

    def __init__(
        self,
        requests: Requests,
        table: PeopleTable,
        background: Background,
        own_name: Callable[[], str] = str,
    ) -> None:
        """`own_name` tells how notes call the user, empty where that is not known."""
        self._requests = requests
        self._table = table
        self._background = background
        self._own_name = own_name
        self._people: list[PersonRow] = []
        self._names: NameBook[PersonId] = NameBook(())
        self._rows: dict[PersonId, PersonRow] = {}

    def gather(self, requests: Sequence[Request]) -> Gathered:
        """What a look at some requests needs."""
        return Gathered(
            tuple(requests),
            tuple(self._requests.before(request) for request in requests),
            self._background.own(),
            tuple(
                () if request.person is None else self._background.of(request.person)
                for request in requests
            ),
            self._table.rows(Filter(), Column.NAME),
            self._own_name(),
        )

    def same_texts(self, requests: Sequence[Request], own_name: str = "") -> Groups:
        """Each set of requests whose notes are copies of one text but for names.

        `own_name` is how notes call the user.
        """
        user = Reader(own_name, "")
        book: LineBook[RequestId] = LineBook()
        for request in requests:
            if request.note.strip():
                book.put(request.id, request.note, user)
        return book.groups()

    def look(
        self, gathered: Gathered, groups: Groups = ()
    ) -> tuple[tuple[RequestId, tuple[Signal, ...]], ...]:
        """The signs of each; `groups` are those of `same_texts`."""
        self._learn(gathered.people)
        others = {request: len(group) - 1 for group in groups for request in group}
        return tuple(
            (request.id, self._signs(request, _earlier(before, others.get(request.id, 0)), facts))
            for request, before, facts in zip(
                gathered.requests,
                gathered.before,
                ((gathered.own, theirs) for theirs in gathered.theirs),
                strict=True,
            )
        )

    def _signs(
        self, request: Request, earlier: Earlier, facts: tuple[_Facts, _Facts]
    ) -> tuple[Signal, ...]:
        own, theirs = facts
        incoming = Incoming(
            request.headline,
            request.note,
            bool(request.profile) or name_key(request.name) not in NAMELESS,
            own,
            theirs,
            self._named(request),
            self._shared(theirs),
            earlier,
            request.suspicion.value if request.suspicion else "",
        )
        if not request.note.strip():
            return signals_of(incoming, None)
        reader = trained_reader()
        return signals_of(incoming, reader.reading(request.note), reader.reason(request.note))

    def _named(self, request: Request) -> tuple[SharedContact, ...]:
        found = self._names.named_in(request.note, besides=request.name)
        return tuple(self._contact(mention.who) for mention in found)

    def _shared(self, theirs: tuple[BackgroundFact, ...]) -> tuple[SharedContact, ...]:
        names = [fact.name for fact in theirs if fact.kind is FactKind.SHARED_CONTACT]
        found = (self._names.named_in(name) for name in names)
        return tuple(self._contact(mentions[0].who) for mentions in found if mentions)

    def _contact(self, person: PersonId) -> SharedContact:
        row = self._rows[person]
        since = date.fromisoformat(row.connected_on) if row.connected_on else None
        return SharedContact(person, row.name, since)

    def _learn(self, people: list[PersonRow]) -> None:
        if people != self._people:
            self._people = people
            self._rows = {row.id: row for row in people}
            self._names = NameBook(
                # Nobody is called by their degree.
                (row.id, row.given_name, row.family_name.partition(",")[0])
                for row in people
            )


def _earlier(before: Before, same_text: int) -> Earlier:
    refused = next((one for one in before.requests if one.standing in _REFUSED), None)
    asked = before.requests[0] if before.requests else None
    return Earlier(
        wrote_on=_day_of(before.last_message),
        was_connected_on=before.was_connected_on,
        asked_on=_day_of(asked.moment if asked else None),
        declined_on=_day_of(refused.decisions[-1].at if refused else None),
        left_alone_on=before.left_alone_on,
        left_alone_reason=before.left_alone_reason,
        same_text=same_text,
    )


def _day_of(moment: datetime | None) -> date | None:
    return None if moment is None else moment.astimezone().date()
