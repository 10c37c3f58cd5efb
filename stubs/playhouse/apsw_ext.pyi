"""The part of `playhouse.apsw_ext` that the power loss tests use (peewee 4.5)."""

from typing import Any

from peewee import SqliteDatabase

class APSWDatabase(SqliteDatabase):
    def __init__(self, database: str | None, **kwargs: Any) -> None: ...
