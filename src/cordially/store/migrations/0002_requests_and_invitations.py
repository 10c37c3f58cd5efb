"""Requests that came in, invitations sent, and what follows.

A request, and an invitation that only an archive tells of, name the other by profile key, as
messages do: nobody becomes a person of the network by asking. `decision` is a log: what was
taken back has `undone_at`; decisions of one step are taken back together. `made_person` says
that the decision added the person it names, and `draft` is what its letter began with.
`connected_on` is the day since which its note made the two a connection, `connected_before`
and `gone_before` what stood with the person before that.

`import_fill` keeps what an archive put into a request or an invitation that was there before,
with what stood there, for the way back.

`fact` without a person tells of the user; of each kind those of the newest import hold.
A `reminder` keeps after how many days it was to come back when it was recorded; put off, it
comes back on the new day, and after that as before.

`left_alone` stays when the person is deleted, and holds by profile key as well.

`started_as` is the text a letter to one person began with: of it the user wrote nothing.
"""

from typing import Any

STATEMENTS = """
ALTER TABLE composition ADD COLUMN started_as TEXT NOT NULL DEFAULT '';
CREATE TABLE request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest BLOB NOT NULL UNIQUE,
    profile TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    headline TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    asked_at TEXT NOT NULL DEFAULT '',
    came_at TEXT NOT NULL,
    source TEXT NOT NULL,
    suspicion TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES import_run (id)
);
CREATE INDEX request_profile ON request (profile);
CREATE INDEX request_import ON request (import_id);
CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    request INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    step INTEGER NOT NULL,
    decision TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    person INTEGER REFERENCES person (id) ON DELETE SET NULL,
    made_person INTEGER NOT NULL DEFAULT 0,
    composition INTEGER REFERENCES composition (id) ON DELETE SET NULL,
    draft TEXT NOT NULL DEFAULT '',
    connected_on TEXT NOT NULL DEFAULT '',
    connected_before TEXT NOT NULL DEFAULT '',
    gone_before TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL,
    undone_at TEXT NOT NULL DEFAULT ''
);
CREATE INDEX decision_request ON decision (request);
CREATE INDEX decision_step ON decision (step);
CREATE INDEX decision_person ON decision (person);
CREATE INDEX decision_composition ON decision (composition);
CREATE TABLE invitation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest BLOB UNIQUE,
    profile TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    headline TEXT NOT NULL DEFAULT '',
    person INTEGER REFERENCES person (id) ON DELETE SET NULL,
    ground TEXT NOT NULL DEFAULT '',
    ground_words TEXT NOT NULL DEFAULT '',
    overruled TEXT NOT NULL DEFAULT '',
    composition INTEGER REFERENCES composition (id) ON DELETE SET NULL,
    note TEXT NOT NULL DEFAULT '',
    ordinal INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    sent_at TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    outcome_at TEXT NOT NULL DEFAULT '',
    put_away_at TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES import_run (id)
);
CREATE INDEX invitation_profile ON invitation (profile);
CREATE INDEX invitation_person ON invitation (person);
CREATE INDEX invitation_composition ON invitation (composition);
CREATE INDEX invitation_import ON invitation (import_id);
CREATE TABLE import_fill (
    import_id INTEGER NOT NULL REFERENCES import_run (id),
    table_name TEXT NOT NULL,
    row INTEGER NOT NULL,
    field TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (import_id, table_name, row, field)
) WITHOUT ROWID;
CREATE TABLE introduction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    helper INTEGER NOT NULL REFERENCES person (id),
    target INTEGER REFERENCES person (id) ON DELETE SET NULL,
    target_name TEXT NOT NULL,
    about TEXT NOT NULL DEFAULT '',
    composition INTEGER REFERENCES composition (id) ON DELETE SET NULL,
    thanks INTEGER REFERENCES composition (id) ON DELETE SET NULL,
    standing TEXT NOT NULL,
    made_at TEXT NOT NULL,
    settled_at TEXT NOT NULL DEFAULT ''
);
CREATE INDEX introduction_helper ON introduction (helper);
CREATE INDEX introduction_target ON introduction (target);
CREATE INDEX introduction_composition ON introduction (composition);
CREATE INDEX introduction_thanks ON introduction (thanks);
CREATE TABLE fact (
    id INTEGER PRIMARY KEY,
    person INTEGER REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    begun TEXT NOT NULL DEFAULT '',
    ended TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES import_run (id)
);
CREATE INDEX fact_person ON fact (person);
CREATE INDEX fact_import ON fact (import_id);
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    other INTEGER REFERENCES person (id) ON DELETE SET NULL,
    other_name TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    due_on TEXT NOT NULL DEFAULT '',
    span_days INTEGER NOT NULL DEFAULT 0,
    put_off_at TEXT NOT NULL DEFAULT '',
    composition INTEGER REFERENCES composition (id) ON DELETE SET NULL,
    made_at TEXT NOT NULL,
    done_at TEXT NOT NULL DEFAULT ''
);
CREATE INDEX reminder_person ON reminder (person);
CREATE INDEX reminder_other ON reminder (other);
CREATE INDEX reminder_composition ON reminder (composition);
CREATE TABLE left_alone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER REFERENCES person (id) ON DELETE SET NULL,
    profile TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    since TEXT NOT NULL,
    lifted_at TEXT NOT NULL DEFAULT ''
);
CREATE INDEX left_alone_person ON left_alone (person);
CREATE INDEX left_alone_profile ON left_alone (profile);
"""


def up(_migrator: Any, database: Any) -> None:
    """Add the tables beside those of the first store."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            database.execute_sql(statement)
    database.execute_sql("PRAGMA user_version = 2")
