"""Finding people by words, and keeping the two indexes of words in step.

`people_words` finds words by their beginnings and characters of scripts without blanks,
`people_inside` finds three letters and more anywhere. Tags stand in neither: there are
few of them, and so a tag given to thousands of people costs no new indexing.
"""

import json
from collections.abc import Collection, Iterable, Sequence

import peewee

from cordially.domain.folding import Manner, QueryWord, search_text
from cordially.domain.people import Facts, PersonId
from cordially.domain.searched_words import name_keys, searched_words
from cordially.store.database import Value, one, rows, run_many

INDEXES = ("people_words", "people_inside")

_AT_ONCE = 2000

_SOURCES = """SELECT p.id, p.given_name, p.family_name, p.company, p.position,
    p.own_given_name, p.own_family_name, p.own_company, p.own_position, p.how_we_met,
    (SELECT group_concat(address, ' ') FROM email WHERE person = p.id),
    (SELECT group_concat(text, ' ') FROM note WHERE person = p.id)
    FROM person p WHERE p.merged_into IS NULL"""


def found(database: peewee.SqliteDatabase, words: Sequence[QueryWord]) -> set[int]:
    """The ids of people under whom every word is found; `words` must not be empty."""
    tags = [(row[0], search_text(row[1])) for row in rows(database, "SELECT id, fold FROM tag")]
    asked: dict[str, list[str]] = {}
    parts: list[set[int]] = []
    for word in words:
        index, match = _match(word)
        if chosen := [tag for tag, text in tags if _stands_in(word, text)]:
            parts.append(_matching(database, index, match) | _tagged(database, chosen))
        else:
            asked.setdefault(index, []).append(match)
    parts += [_matching(database, index, " AND ".join(all_)) for index, all_ in asked.items()]
    return set.intersection(*parts)


def _match(word: QueryWord) -> tuple[str, str]:
    """The index that knows about a word, and how it is asked.

    Words of a query hold letters, digits and marks alone; quoted, none is an operator.
    """
    if word.manner is Manner.ANYWHERE:
        return "people_inside", f'"{word.text}"'
    return "people_words", f'"{word.text}"*'


def _matching(database: peewee.SqliteDatabase, index: str, match: str) -> set[int]:
    # One JSON text instead of a row a person: the driver takes and gives back the lock
    # of the interpreter at every row, which hurts while the window paints.
    sql = f"SELECT json_group_array(rowid) FROM {index} WHERE {index} MATCH ?"
    return set(json.loads(one(database, sql, (match,))[0]))


def _tagged(database: peewee.SqliteDatabase, tags: Sequence[int]) -> set[int]:
    return {
        row[0]
        for row in rows(
            database,
            "SELECT person FROM person_tag WHERE tag IN (SELECT value FROM json_each(?))",
            (json.dumps(tags),),
        )
    }


def _stands_in(word: QueryWord, text: str) -> bool:
    if word.manner is Manner.ANYWHERE:
        return word.text in text
    return f" {word.text}" in f" {text}"


def index_new(database: peewee.SqliteDatabase, people: Iterable[tuple[int, str]]) -> None:
    """Take in people who stand in no index yet: each id with its `searched_words`.

    To be called inside the transaction that writes those people.
    """
    lines = list(people)
    for index in INDEXES:
        run_many(database, f"INSERT INTO {index} (rowid, text) VALUES (?, ?)", lines)


def reindex(database: peewee.SqliteDatabase, people: Collection[PersonId]) -> None:
    """Bring names' keys and both indexes in step with what is known about some people.

    Somebody merged or deleted is found no more. To be called inside the transaction that
    changed them.
    """
    everybody = list(people)
    for at in range(0, len(everybody), _AT_ONCE):
        some = everybody[at : at + _AT_ONCE]
        for index in INDEXES:
            run_many(
                database, f"DELETE FROM {index} WHERE rowid = ?", [(person,) for person in some]
            )
        keys: list[tuple[Value, ...]] = []
        lines: list[tuple[int, str]] = []
        for row in rows(
            database,
            f"{_SOURCES} AND p.id IN (SELECT value FROM json_each(?))",
            (json.dumps(some),),
        ):
            linkedin, own = Facts(*row[1:5]), Facts(*row[5:9])
            facts = own.over(linkedin)
            keys.append((*name_keys(facts), row[0]))
            lines.append(
                (
                    row[0],
                    searched_words((facts, linkedin), (text for text in row[9:] if text)),
                )
            )
        run_many(
            database,
            "UPDATE person SET given_key = ?1, family_key = ?2"
            " WHERE id = ?3 AND (given_key, family_key) IS NOT (?1, ?2)",
            keys,
        )
        index_new(database, lines)
