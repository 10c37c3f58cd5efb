"""Which invitations of an archive are new, and what it tells of those known before."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

from cordially.domain.archives import Cells, Known
from cordially.domain.folding import name_key
from cordially.domain.same_request import NAMELESS, SAME_WITHIN, SENT_WITHIN, same_note
from cordially.imports.cells import same_name
from cordially.imports.connections import Listed
from cordially.imports.difference import Difference
from cordially.imports.invitations import Invited
from cordially.imports.matching import People

REQUEST, INVITATION = "request", "invitation"
"""The tables of the store that `ChunkKind.FILLS` names."""


@dataclass(slots=True)
class InvitationPlan:
    """Rows for the store, in the columns of `ChunkKind`, and their counts.

    `seen` are the digests of those known before that the archive repeats.
    """

    requests: list[Cells] = field(default_factory=list)
    invitations: list[Cells] = field(default_factory=list)
    fills: list[Cells] = field(default_factory=list)
    seen: list[bytes] = field(default_factory=list)
    requests_connected: int = 0
    requests_unchanged: int = 0
    invitations_unchanged: int = 0
    filled: int = 0


class Connected:
    """Who is connected by now: whom the archive lists, and whom the store knows as such."""

    def __init__(
        self, found: Difference, people: People, listed: Sequence[Listed], names: Mapping[str, str]
    ) -> None:
        """`names` holds the key of each full name that one person alone bears."""
        self._found = found
        self._people = people
        self._listed = listed
        self._names = names
        self._keyless: set[str] | None = None

    def key_of(self, name: str) -> str:
        """The key of the only person of a name, or an empty text."""
        return self._names.get(same_name(name, ""), "")

    def has_key(self, key: str) -> bool:
        """Whether the bearer of a key is connected."""
        if key in self._found.reference:
            return True
        person = self._people.by_key.get(key)
        return person is not None and self._people.is_connected(person)

    def has_name(self, name: str) -> bool:
        """Whether somebody of a name is connected whose address nobody knows.

        So it is in archives before 2023, whose lists hold no addresses.
        """
        if self._keyless is None:
            people = self._people
            self._keyless = {
                same_name(row.given_name or "", row.family_name or "")
                for row in self._listed
                if not row.key
            }
            self._keyless.update(
                same_name(cells[1], cells[2])
                for number, cells in people.by_id.items()
                if not people.keys(number) and people.is_connected(number)
            )
        return same_name(name, "") in self._keyless

    def name_of(self, key: str) -> str:
        """The name of the bearer of a key, or an empty text."""
        reference = self._found.reference.get(key) or self._people.by_key.get(key)
        if reference is None:
            return ""
        if reference > 0:
            return self._people.shown_name(reference)
        row, _ = self._found.new[-reference - 1]
        return f"{row.given_name or ''} {row.family_name or ''}".strip()


class _Kept(NamedTuple):
    """A request or an invitation of the store; the fields are those `Known` describes.

    Of both, `is_timed` says whether its moment is when it was sent, and `is_own` whether
    something else than an archive brought it.
    """

    id: int
    digest: bytes
    profile: str
    name: str
    note: str
    moment: str
    is_timed: int
    is_own: int


def plan_invitations(rows: Iterable[Invited], known: Known, connected: Connected) -> InvitationPlan:
    """What the store would take of them; each that it knows already is taken as that one."""
    found = InvitationPlan()
    shelves = {
        True: _Shelf((_Kept(*cells) for cells in known.requests), _is_same_request),
        False: _Shelf((_Kept(*cells) for cells in known.invitations), _is_same_invitation),
    }
    repeated: set[bytes] = set()
    for row in rows:
        digest = row.digest
        if digest in repeated:
            continue
        repeated.add(digest)
        kept = shelves[row.incoming].take(row, digest)
        if kept is not None:
            _repeat(found, row, kept)
        elif not row.key and not row.is_nameless and connected.has_name(row.name):
            _count_unchanged(found, row)
        else:
            _add(found, row, digest, connected)
    return found


def _add(found: InvitationPlan, row: Invited, digest: bytes, connected: Connected) -> None:
    key = row.key or ("" if row.is_nameless else connected.key_of(row.name))
    name = row.name or connected.name_of(key)
    cells = (digest, key, name, row.note, row.at)
    if row.incoming:
        found.requests.append(cells)
        found.requests_connected += bool(key) and connected.has_key(key)
    else:
        found.invitations.append(cells)


def _repeat(found: InvitationPlan, row: Invited, kept: _Kept) -> None:
    """It is known: fill in what was lacking, and nothing that anybody wrote here."""
    _count_unchanged(found, row)
    if kept.digest:
        found.seen.append(kept.digest)
    table = REQUEST if row.incoming else INVITATION
    fills = [(table, kept.id, *fill) for fill in _lacking(row, kept)]
    found.fills += fills
    found.filled += bool(fills)


def _lacking(row: Invited, kept: _Kept) -> Iterator[tuple[str, str, str]]:
    """(field, before, after); of two notes of a request the longer is the whole one."""
    if not kept.is_timed and row.at:
        yield ("asked_at" if row.incoming else "sent_at"), "", row.at
    if kept.is_own and not row.incoming:
        return
    if not kept.profile and row.key:
        yield "profile", "", row.key
    if not kept.name and row.name:
        yield "name", "", row.name
    if len(row.note) > len(kept.note):
        yield "note", kept.note, row.note


def _count_unchanged(found: InvitationPlan, row: Invited) -> None:
    if row.incoming:
        found.requests_unchanged += 1
    else:
        found.invitations_unchanged += 1


def _is_same_request(kept: _Kept, row: Invited) -> bool:
    if not kept.is_own:
        return kept.moment[:10] == row.at[:10]
    return not row.at or _apart(kept, row) <= SAME_WITHIN


def _is_same_invitation(kept: _Kept, row: Invited) -> bool:
    """Where nobody said that one went out, any later one is it."""
    if not kept.is_own:
        return kept.moment[:10] == row.at[:10]
    sooner = datetime.fromisoformat(kept.moment) - datetime.fromisoformat(row.at)
    return sooner <= SENT_WITHIN and (not kept.is_timed or -sooner <= SENT_WITHIN)


def _apart(kept: _Kept, row: Invited) -> timedelta:
    if not row.at:
        return timedelta()
    return abs(datetime.fromisoformat(kept.moment) - datetime.fromisoformat(row.at))


class _Shelf:
    """The requests, or the invitations, of the store; each is taken for one row alone."""

    def __init__(self, kept: Iterable[_Kept], is_same: Callable[[_Kept, Invited], bool]) -> None:
        self._is_same = is_same
        self._by_digest: dict[bytes, _Kept] = {}
        self._by_key: dict[str, list[_Kept]] = defaultdict(list)
        self._by_name: dict[str, list[_Kept]] = defaultdict(list)
        self._taken: set[int] = set()
        for each in kept:
            if each.digest:
                self._by_digest[each.digest] = each
            if each.profile:
                self._by_key[each.profile].append(each)
            self._by_name[name_key(each.name)].append(each)

    def take(self, row: Invited, digest: bytes) -> _Kept | None:
        """The one that a row tells of again, if there is one."""
        kept = self._by_digest.get(digest) or self._nearest(row)
        if kept is not None:
            self._taken.add(kept.id)
        return kept

    def _nearest(self, row: Invited) -> _Kept | None:
        candidates = self._candidates(self._by_key.get(row.key, ()), row)
        name = name_key(row.name)
        if not candidates and name not in NAMELESS:
            # A name decides only where one of the two has no address.
            others = [
                kept
                for kept in self._by_name.get(name, ())
                if not (row.key and kept.profile)
                and (not row.incoming or same_note(kept.note, row.note))
            ]
            candidates = self._candidates(others, row)
        return min(candidates, key=lambda kept: _apart(kept, row), default=None)

    def _candidates(self, some: Iterable[_Kept], row: Invited) -> list[_Kept]:
        return [kept for kept in some if kept.id not in self._taken and self._is_same(kept, row)]
