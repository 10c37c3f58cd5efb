"""Everything that an archive tells, read before anything is compared."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from cordially.domain.archives import Archive, Owner
from cordially.domain.errors import Trouble, TroubleKind
from cordially.imports import background, connections, conversations, invitations, notes, profile
from cordially.imports.background import Fact, read_facts
from cordially.imports.connections import Connections, read_connections
from cordially.imports.conversations import Conversations, read_conversations
from cordially.imports.invitations import Invited, read_invitations
from cordially.imports.limits import Limits
from cordially.imports.notes import Remark, read_notes
from cordially.imports.problems import Problems
from cordially.imports.profile import read_emails, read_profile
from cordially.imports.source import Content, Source, open_source
from cordially.imports.table import Layout, Table
from cordially.imports.table_names import Table as TableKind

KIND = "linkedin_archive"

_BY_COLUMNS: dict[TableKind, Layout] = {
    TableKind.MESSAGES: conversations.LAYOUT,
    TableKind.NOTES: notes.LAYOUT,
    TableKind.PROFILE: profile.PROFILE,
    TableKind.CONNECTIONS: connections.LAYOUT,
    TableKind.EMAIL_ADDRESSES: profile.EMAIL_ADDRESSES,
    TableKind.INVITATIONS: invitations.LAYOUT,
}
"""Tables whose columns tell what they are, whatever their file is called."""

_LAYOUTS = _BY_COLUMNS | {kind: told.layout for kind, told in background.TABLES.items()}

_SURELY = {
    TableKind.PROFILE: profile.SURELY,
    TableKind.CONNECTIONS: frozenset({connections.ADDRESS, connections.DAY}),
}
"""Of these columns a table must have one where its name does not say what it is."""


@dataclass(slots=True)
class Contents:
    """What an archive holds, of all that Cordially reads."""

    archive: Archive
    problems: Problems
    connections: Connections | None = None
    conversations: Conversations = field(default_factory=Conversations)
    remarks: list[Remark] = field(default_factory=list)
    invited: list[Invited] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    owner: Owner = field(default_factory=Owner)
    notes_file: str = ""


def read_archive(path: Path, limits: Limits, progress: Callable[[int, int], None]) -> Contents:
    """The archive at `path`; `progress` is told tables done and in all.

    Raises `Trouble`: what `open_source` raises, and NOTHING_KNOWN_INSIDE, NOBODY_FOUND.
    """
    problems = Problems()
    source = open_source(path, limits)
    try:
        tables = source.tables(problems)
        early = None
        if not tables and source.is_table:
            early = _by_header(source, problems)
            tables = {early[0]: source.name} if early else {}
        if not tables:
            raise Trouble(TroubleKind.NOTHING_KNOWN_INSIDE, name=source.name)
        found = Contents(
            Archive(KIND, source.name, source.made_on, "", TableKind.CONNECTIONS in tables),
            problems,
        )
        for number, kind in enumerate(tables):
            progress(number, len(tables))
            content = early[1] if early else source.read(kind, problems)
            _read_table(kind, content, found)
        progress(len(tables), len(tables))
    finally:
        source.close()
    people = found.connections.people if found.connections else []
    told = (people, found.conversations.letters, found.remarks, found.invited, found.facts)
    if not any(told):
        raise Trouble(TroubleKind.NOBODY_FOUND, name=source.name)
    if found.connections is not None:
        newest = found.connections.newest_day
        found.archive = replace(found.archive, newest_connection=newest)
    return found


def _read_table(kind: TableKind, content: Content, found: Contents) -> None:
    problems = found.problems
    if not content.data and not content.whole:
        return
    table = Table(content, _LAYOUTS[kind], problems)
    if table.header is None:
        return
    match kind:
        case TableKind.CONNECTIONS:
            found.connections = read_connections(table, problems)
        case TableKind.MESSAGES:
            found.conversations = read_conversations(table, problems)
        case TableKind.NOTES:
            found.remarks = read_notes(table, problems)
            found.notes_file = table.name
        case TableKind.PROFILE:
            owner, facts = read_profile(table, problems)
            found.owner = replace(owner, emails=found.owner.emails)
            found.facts += facts
        case TableKind.EMAIL_ADDRESSES:
            found.owner = replace(found.owner, emails=read_emails(table))
        case TableKind.INVITATIONS:
            found.invited = read_invitations(table, problems)
        case _:
            found.facts += read_facts(table, background.TABLES[kind].kind, problems)


def _by_header(source: Source, problems: Problems) -> tuple[TableKind, Content] | None:
    """Which table a file of another name is, told by its columns."""
    content = source.read(TableKind.CONNECTIONS, problems)
    for kind, layout in _BY_COLUMNS.items():
        table = Table(content, layout, Problems())
        if table.header is None:
            continue
        surely = _SURELY.get(kind)
        if surely is None or surely & set(table.places):
            return kind, content
    return None
