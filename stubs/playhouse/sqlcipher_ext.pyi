"""The part of `playhouse.sqlcipher_ext` that Cordially uses (peewee 4.5)."""

from peewee import SqliteDatabase

class SqlCipherDatabase(SqliteDatabase):
    def set_passphrase(self, passphrase: str) -> None: ...
    def rekey(self, passphrase: str) -> bool: ...
