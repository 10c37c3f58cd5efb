"""messages.csv of every year: what was written, when, by whom and to whom.

Drafts, sponsored threads, and what no named person wrote or got stay out.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b
from typing import NamedTuple

from cordially.domain.archives import Owner, ProblemKind
from cordially.imports.cells import address_key, bounded, collapsed, one_line, same_name
from cordially.imports.dates import Order, ambiguous, order_of, read_moment
from cordially.imports.limits import MAX_MESSAGE
from cordially.imports.markup import is_markup, plain_text
from cordially.imports.problems import Problems
from cordially.imports.table import Layout, Row, Table

DIGEST_SIZE = 16

_COLUMNS = {
    "conversationid": "conversation", "conversationtitle": "title", "from": "from",
    "senderprofileurl": "sender", "to": "to", "recipientprofileurls": "recipients",
    "date": "date", "subject": "subject", "content": "content", "direction": "direction",
    "folder": "folder", "ismessagedraft": "draft", "isconversationdraft": "conversation draft",
}  # fmt: skip

NOBODY = "linkedin member"
"""What LinkedIn writes for the name of somebody whose profile is gone; in lower case."""

_SPONSORED = "sponsored conversation"
_YES = frozenset({"yes", "true", "1"})
_STAMP = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) UTC").fullmatch


def _known(columns: frozenset[str]) -> bool:
    return {"from", "to", "date", "content"} <= columns


def _begins(cells: Sequence[str], places: Mapping[str, int], _width: int) -> bool:
    place = places["date"]
    return place < len(cells) and bool(read_moment(cells[place]))


LAYOUT = Layout(_COLUMNS, _known, _begins)


class Letter(NamedTuple):
    """One message as the file tells it; `at` is UTC as `datetime.isoformat` writes it.

    `recipients` are profile keys where the file names them all, else empty.
    """

    line: int
    conversation: str
    at: str
    sender: str
    sender_name: str
    recipients: tuple[str, ...]
    to: str
    title: str
    text: str
    outgoing: bool | None
    counted: bool
    folder: str


@dataclass(slots=True)
class Conversations:
    """What messages.csv tells; `marks_drafts` says whether it tells drafts apart."""

    letters: list[Letter] = field(default_factory=list)
    marks_drafts: bool = False


class Message(NamedTuple):
    """One message, told by two digests, with the keys of those it is history with.

    The second digest goes by names, which every year's file holds; the first by profile
    keys where there are any, so that a changed name does not make a second message.
    """

    digest: bytes
    digest_by_names: bytes
    at: str
    sender: str
    from_user: bool
    counted: bool
    title: str
    text: str
    others: tuple[str, ...]


def read_conversations(table: Table, problems: Problems) -> Conversations:
    """The messages of the table, in its order."""
    rows = list(table.rows())
    place = table.places.get("date", 0)
    texts = (row.cells[place] for row in rows if place < len(row.cells))
    order = order_of(text for text in texts if ambiguous(text))
    found = Conversations(marks_drafts=bool({"draft", "conversation draft"} & set(table.places)))
    sponsored: set[str] = set()
    for row in rows:
        letter = _letter(row, table, order, problems, sponsored)
        if letter is not None:
            found.letters.append(letter)
    if sponsored:
        found.letters = [each for each in found.letters if each.conversation not in sponsored]
    return found


def find_owner(
    conversations: Conversations,
    profile: Owner,
    connected: Collection[str],
    connected_names: Collection[str],
    before: str,
) -> Owner:
    """Whose messages these are: the key that most conversations share.

    `connected` and `connected_names` are keys and names of connections, which the owner is
    not one of; `before` is the key that an earlier import found. The name in the profile
    decides between equals.
    """
    name = same_name(profile.given_name, profile.family_name)
    threads: dict[str, set[str]] = defaultdict(set)
    named: Counter[str] = Counter()
    for letter in conversations.letters:
        wrote = same_name(letter.sender_name, "") if letter.sender else ""
        keys = set(letter.recipients)
        if wrote not in connected_names or wrote == name:
            keys.add(letter.sender)
        for key in keys - {""}:
            if key not in connected:
                threads[key].add(letter.conversation)
        if wrote and wrote == name:
            named[letter.sender] += 1
    key = before
    if before not in threads and threads:
        key = max(threads, key=lambda each: (len(threads[each]), named[each], each))
    return Owner(profile.given_name, profile.family_name, key, profile.emails)


def as_messages(
    conversations: Conversations, owner: Owner, keys_by_name: Mapping[str, str]
) -> list[Message]:
    """The messages, each once, with what they say about whose history they belong to.

    `keys_by_name` holds the key of each name that only one person bears.
    """
    own_name = same_name(owner.given_name, owner.family_name)
    partners = _partners(conversations.letters, owner.profile)
    filed = {letter.folder for letter in conversations.letters if letter.folder}
    seen: set[bytes] = set()
    found: list[Message] = []
    for letter in conversations.letters:
        from_user = _from_user(letter, owner.profile, own_name)
        if from_user and not letter.folder and filed and not conversations.marks_drafts:
            continue  # sent messages lie in INBOX; in years without a mark, drafts lie nowhere
        text = collapsed(letter.text)
        sender, to = same_name(letter.sender_name, ""), same_name(letter.to, "")
        by_names = _digest("names", letter.at, sender, to, text)
        digest = by_names
        if letter.sender and letter.recipients:
            others = ",".join(sorted(letter.recipients))
            digest = _digest("keys", letter.at, letter.sender, others, text)
        if digest in seen:
            continue
        seen.add(digest)
        found.append(
            Message(
                digest,
                by_names,
                letter.at,
                letter.sender or letter.sender_name,
                from_user,
                letter.counted,
                letter.title,
                letter.text,
                _others(letter, owner.profile, partners, keys_by_name, from_user=from_user),
            )
        )
    return found


def _letter(
    row: Row, table: Table, order: Order, problems: Problems, sponsored: set[str]
) -> Letter | None:
    cells, places = row.cells, table.places

    def cell(name: str) -> str:
        place = places.get(name)
        return cells[place].strip() if place is not None and place < len(cells) else ""

    conversation = cell("conversation")
    title = one_line(cell("title"))
    if title.casefold() == _SPONSORED:
        sponsored.add(conversation)
        return None
    if cell("draft").casefold() in _YES or cell("conversation draft").casefold() in _YES:
        return None
    sender = address_key(cell("sender"))
    sender_name, to = one_line(cell("from")), one_line(cell("to"))
    addresses = cell("recipients").split(",") if "recipients" in places else []
    keys = [address_key(address) for address in addresses if address.strip()]
    wrote = bool(sender) or (bool(sender_name) and sender_name.casefold() != NOBODY)
    got = any(keys) or (bool(to) and to.casefold() != NOBODY)
    if row.damage is None and not (wrote and got):
        return None
    at = _moment(cell("date"), order)
    kept = bool(at and wrote and got) and row.damage is not ProblemKind.CUT_OFF
    if row.damage is not None:
        figures = f"{len(cells)}/{table.width}"
        problems.add(table.name, row.line, row.damage, figures, kept=kept)
    elif not at:
        problems.add(
            table.name, row.line, ProblemKind.MESSAGE_WITHOUT_TIME, cell("date"), kept=False
        )
    if not kept:
        return None
    text = cell("content")
    if row.damage is ProblemKind.QUOTE_UNCLOSED:
        text = ",".join(cells[places["content"] :]).strip()
    direction = cell("direction").casefold()
    folder = cell("folder")
    return Letter(
        row.line,
        conversation or f"{sender or sender_name}|{to}",
        at,
        sender,
        sender_name[:200],
        tuple(keys) if all(keys) else (),
        to,
        title or one_line(cell("subject"))[:300],
        _text(text, table.name, row.line, problems),
        direction == "outgoing" if direction else None,
        folder.casefold() != "spam",
        folder,
    )


def _moment(text: str, order: Order) -> str:
    """The moment as an ISO text; LinkedIn's own form takes the short way."""
    match = _STAMP(text)
    if match is None:
        return read_moment(text, order)
    plain = f"{match[1]}T{match[2]}+00:00"
    try:
        datetime.fromisoformat(plain)
    except ValueError:
        return ""
    return plain


def _text(text: str, file: str, line: int, problems: Problems) -> str:
    if not text.isprintable():
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    if is_markup(text):
        text = plain_text(text)
    return bounded(text, file, line, problems, MAX_MESSAGE)


def _from_user(letter: Letter, own_key: str, own_name: str) -> bool:
    if letter.outgoing is not None:
        return letter.outgoing
    if letter.sender and own_key:
        return letter.sender == own_key
    return bool(own_name) and same_name(letter.sender_name, "") == own_name


def _partners(letters: Iterable[Letter], own_key: str) -> dict[str, str]:
    """The other person of each conversation in which only one other ever wrote or got."""
    met: dict[str, set[str]] = defaultdict(set)
    for letter in letters:
        met[letter.conversation].update({letter.sender, *letter.recipients} - {"", own_key})
    return {thread: next(iter(keys)) for thread, keys in met.items() if len(keys) == 1}


def _others(
    letter: Letter,
    own_key: str,
    partners: Mapping[str, str],
    keys_by_name: Mapping[str, str],
    *,
    from_user: bool,
) -> tuple[str, ...]:
    """Whose history a message is: of its readers where the user wrote it, else its writer's."""
    if not from_user:
        key = letter.sender or keys_by_name.get(same_name(letter.sender_name, ""), "")
        return (key,) if key and key != own_key else ()
    if letter.recipients:
        return tuple(sorted(set(letter.recipients) - {own_key}))
    to = same_name(letter.to, "")
    key = keys_by_name.get(to, "") or partners.get(letter.conversation, "")
    return (key,) if key and key != own_key else ()


def _digest(*parts: str) -> bytes:
    return blake2b("\x1f".join(parts).encode(), digest_size=DIGEST_SIZE).digest()
