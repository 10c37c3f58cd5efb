"""The part of `playhouse.migrations` that Cordially uses (peewee 4.5)."""

from datetime import datetime
from types import ModuleType
from typing import NamedTuple

from peewee import Database

from playhouse.migrate import SchemaMigrator

class MigrationError(Exception): ...

class Migration(NamedTuple):
    idx: int
    name: str
    path: str | None
    applied: datetime | None
    def load(self) -> ModuleType: ...

class Runner:
    database: Database
    directory: str
    table_name: str
    migrator: SchemaMigrator
    def __init__(
        self,
        database: Database,
        directory: str = "migrations",
        table_name: str = "schema_migration",
        schema: str | None = None,
    ) -> None: ...
    def migrations(self) -> list[Migration]: ...
    def applied(self) -> dict[str, datetime]: ...
    def status(self) -> list[Migration]: ...
    def up(self, target: str | None = None, fake: bool = False) -> list[str]: ...
    def down(self, target: str | None = None) -> list[str]: ...
