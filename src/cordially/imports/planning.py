"""From what an archive tells and what the store knows to what would be written."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from cordially.domain.archives import (
    Age,
    Archive,
    Cells,
    Counts,
    Known,
    Owner,
    ProblemKind,
)
from cordially.imports.background import Fact
from cordially.imports.cells import same_name
from cordially.imports.connections import Connections
from cordially.imports.conversations import DIGEST_SIZE, as_messages, find_owner
from cordially.imports.difference import (
    Difference,
    age_of,
    difference,
    keys_of_names,
    look_for_missing,
)
from cordially.imports.invitation_plan import Connected, InvitationPlan, plan_invitations
from cordially.imports.matching import People, match
from cordially.imports.problems import Problems
from cordially.imports.reading import Contents


@dataclass(slots=True)
class Plan:
    """What an import would do, as the reading process hands it over."""

    archive: Archive
    age: Age
    newest_before: str
    counts: Counts
    owner: Owner
    difference: Difference
    suggested: int
    problems: Problems
    messages: list[Cells]
    participants: list[Cells]
    notes: list[Cells]
    invitations: InvitationPlan
    facts: list[Cells]
    listed: bytes
    seen: bytes


def make_plan(contents: Contents, known: Known, progress: Callable[[int, int], None]) -> Plan:
    """Compare an archive with the store; `progress` is told rows done and in all."""
    people = People(known)
    list_read = contents.connections or Connections()
    matches = match(list_read.people, people, contents.owner.emails)
    age, newest_before = age_of(contents.archive, known)
    found = difference(list_read, matches, people, age, progress)
    if contents.connections is not None:
        look_for_missing(found, list_read, matches, people, age)
    owner = _owner(contents, list_read, people, found, known)
    names = keys_of_names(list_read.people, matches, people) if _names_needed(contents) else {}
    messages, participants, seen, unchanged = _messages(contents, owner, names, known)
    notes = _notes(contents, found, people, known)
    connected = Connected(found, people, list_read.people, names)
    invitations = plan_invitations(contents.invited, known, connected)
    counts = Counts(
        new=len(found.new),
        changed=found.changed,
        unchanged=found.unchanged,
        without_name=list_read.without_name,
        repeated=found.repeated,
        not_kept=list_read.not_kept,
        missing=len(found.missing),
        messages_new=len(messages),
        messages_unchanged=unchanged,
        notes_new=len(notes),
        requests_new=len(invitations.requests),
        requests_connected=invitations.requests_connected,
        requests_unchanged=invitations.requests_unchanged,
        invitations_new=len(invitations.invitations),
        invitations_unchanged=invitations.invitations_unchanged,
        filled=invitations.filled,
        facts_changed=_facts_changed(contents.facts, age, known),
    )
    return Plan(
        contents.archive,
        age,
        newest_before,
        counts,
        owner,
        found,
        matches.suggested,
        contents.problems,
        messages,
        participants,
        notes,
        invitations,
        [(fact.kind.value, *fact[1:]) for fact in contents.facts],
        _packed_ids(matches.found),
        seen + b"".join(invitations.seen),
    )


def _owner(
    contents: Contents, listed: Connections, people: People, found: Difference, known: Known
) -> Owner:
    if not contents.conversations.letters:
        return replace(contents.owner, profile=known.own_profile)
    keys = {*people.by_key, *found.reference}
    # Names tell who is not the owner only where the list gives no addresses.
    names = (
        set()
        if listed.has_addresses
        else {same_name(row.given_name or "", row.family_name or "") for row in listed.people}
    )
    return find_owner(contents.conversations, contents.owner, keys, names, known.own_profile)


def _names_needed(contents: Contents) -> bool:
    letters = contents.conversations.letters
    return any(not (letter.sender and letter.recipients) for letter in letters) or any(
        not (row.key or row.is_nameless) for row in contents.invited
    )


def _messages(
    contents: Contents, owner: Owner, names: dict[str, str], known: Known
) -> tuple[list[Cells], list[Cells], bytes, int]:
    """New messages and who they are history with; digests and number of the known ones."""
    digests = _digests(known.messages)
    rows: list[Cells] = []
    participants: list[Cells] = []
    seen: list[bytes] = []
    for message in as_messages(contents.conversations, owner, names):
        if message.digest in digests:
            seen.append(message.digest)
        elif message.digest_by_names in digests:
            seen.append(message.digest_by_names)
        else:
            number = len(rows)
            *cells, others = message
            rows.append((number, *cells))
            participants += [(number, key) for key in others]
    return rows, participants, b"".join(seen), len(seen)


def _notes(contents: Contents, found: Difference, people: People, known: Known) -> list[Cells]:
    """Notes that were never brought in, each with its person."""
    digests = _digests(known.notes)
    rows: list[Cells] = []
    for remark in contents.remarks:
        if remark.digest in digests:
            continue
        digests.add(remark.digest)
        person = found.reference.get(remark.key) or people.by_key.get(remark.key)
        if person is None:
            contents.problems.add(
                contents.notes_file, remark.line, ProblemKind.NOTE_WITHOUT_PERSON, kept=False
            )
            continue
        rows.append((person, remark.text, remark.at, remark.digest))
        if person > 0:
            found.reworded.append((person,))
    return rows


def _facts_changed(facts: list[Fact], age: Age, known: Known) -> int:
    """How many facts of the user come, go or change; an older archive only adds whole kinds."""
    told = {(fact.kind.value, *fact[1:]) for fact in facts}
    kinds = {kind for kind, *_ in told}
    if age is Age.OLDER:
        kinds -= {kind for kind, *_ in known.facts}
    told = {cells for cells in told if cells[0] in kinds}
    before = {cells for cells in known.facts if cells[0] in kinds}
    named = {cells[:3] for cells in told}
    return len(told - before) + sum(cells[:3] not in named for cells in before)


def _digests(packed: bytes) -> set[bytes]:
    return {packed[start : start + DIGEST_SIZE] for start in range(0, len(packed), DIGEST_SIZE)}


def _packed_ids(ids: set[int]) -> bytes:
    return b"".join(number.to_bytes(8, "little") for number in sorted(ids))
