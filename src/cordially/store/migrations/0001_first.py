"""The first store. Times are UTC in ISO 8601, days ISO dates; '' is "not known".

`person` keeps what LinkedIn says (`given_name` …) beside what the user wrote
(`own_given_name` …); the second holds where it is not empty. `profile` keeps every
address a person ever had; messages name people by those addresses, so that a person
added later finds the history.

An import keeps whom it listed (`listed`, ids of people known before) and which messages it
repeated (`seen`), so that taking back an earlier one leaves what a later one tells too.

A silence without a composition holds everywhere; `content` is what tells a finding that is
silent at its place.

Numbers of people, compositions, recipients and hand-overs are never given twice: steps that
can be undone name people by them, and text that was typed waits outside the store.
Whoever a message was handed over to is not deleted, not by an undo either; such a DELETE
passes without effect.
"""

from typing import Any

STATEMENTS = """
CREATE TABLE import_run (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    made_on TEXT NOT NULL DEFAULT '',
    newest_connection TEXT NOT NULL DEFAULT '',
    has_connections INTEGER NOT NULL DEFAULT 0,
    older INTEGER NOT NULL DEFAULT 0,
    whole INTEGER NOT NULL DEFAULT 0,
    listed BLOB NOT NULL DEFAULT x'',
    seen BLOB NOT NULL DEFAULT x'',
    counts TEXT NOT NULL DEFAULT '{}',
    applied_at TEXT NOT NULL,
    undone_at TEXT NOT NULL DEFAULT ''
);
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    origin TEXT NOT NULL,
    import_id INTEGER REFERENCES import_run (id),
    profile TEXT NOT NULL DEFAULT '',
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    company TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    own_given_name TEXT NOT NULL DEFAULT '',
    own_family_name TEXT NOT NULL DEFAULT '',
    own_company TEXT NOT NULL DEFAULT '',
    own_position TEXT NOT NULL DEFAULT '',
    connected_on TEXT NOT NULL DEFAULT '',
    salutation TEXT NOT NULL DEFAULT '',
    salutation_state TEXT NOT NULL DEFAULT 'ask',
    how_we_met TEXT NOT NULL DEFAULT '',
    tie_by_hand TEXT NOT NULL DEFAULT '',
    no_longer_connected_on TEXT NOT NULL DEFAULT '',
    put_away_at TEXT NOT NULL DEFAULT '',
    merged_into INTEGER REFERENCES person (id),
    created_at TEXT NOT NULL,
    given_key TEXT NOT NULL DEFAULT '',
    family_key TEXT NOT NULL DEFAULT '',
    written INTEGER NOT NULL DEFAULT 0,
    received INTEGER NOT NULL DEFAULT 0,
    last_contact TEXT NOT NULL DEFAULT ''
);
CREATE INDEX person_import ON person (import_id);
CREATE INDEX person_merged_into ON person (merged_into) WHERE merged_into IS NOT NULL;
CREATE TABLE profile (
    key TEXT PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    import_id INTEGER REFERENCES import_run (id)
) WITHOUT ROWID;
CREATE INDEX profile_person ON profile (person);
CREATE TABLE email (
    address TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    origin TEXT NOT NULL,
    import_id INTEGER REFERENCES import_run (id),
    PRIMARY KEY (address, person)
) WITHOUT ROWID;
CREATE INDEX email_person ON email (person);
CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    fold TEXT NOT NULL UNIQUE
);
CREATE TABLE person_tag (
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    PRIMARY KEY (person, tag)
) WITHOUT ROWID;
CREATE INDEX person_tag_tag ON person_tag (tag);
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    written_at TEXT NOT NULL,
    origin TEXT NOT NULL,
    import_id INTEGER REFERENCES import_run (id)
);
CREATE INDEX note_person ON note (person);
CREATE TABLE imported_note (
    digest BLOB PRIMARY KEY,
    note INTEGER NOT NULL,
    text TEXT NOT NULL,
    import_id INTEGER NOT NULL REFERENCES import_run (id)
) WITHOUT ROWID;
CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE,
    digest_by_names BLOB NOT NULL DEFAULT x'',
    at TEXT NOT NULL,
    sender TEXT NOT NULL,
    from_user INTEGER NOT NULL,
    counted INTEGER NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL,
    import_id INTEGER REFERENCES import_run (id)
);
CREATE INDEX message_import ON message (import_id);
CREATE TABLE participant (
    profile TEXT NOT NULL,
    message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    PRIMARY KEY (profile, message)
) WITHOUT ROWID;
CREATE INDEX participant_message ON participant (message);
CREATE TABLE import_change (
    import_id INTEGER NOT NULL REFERENCES import_run (id),
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (import_id, person, field)
) WITHOUT ROWID;
CREATE INDEX import_change_person ON import_change (person);
CREATE TABLE composition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    text TEXT NOT NULL,
    current INTEGER,
    choice_reason TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    put_away_at TEXT NOT NULL DEFAULT ''
);
CREATE TABLE recipient (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    composition INTEGER NOT NULL REFERENCES composition (id) ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    line TEXT NOT NULL DEFAULT '',
    left_out INTEGER NOT NULL DEFAULT 0,
    skipped INTEGER NOT NULL DEFAULT 0,
    UNIQUE (composition, person)
);
CREATE INDEX recipient_person ON recipient (person);
CREATE TABLE hand_over (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient INTEGER NOT NULL REFERENCES recipient (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    line TEXT NOT NULL DEFAULT '',
    handed_at TEXT NOT NULL,
    answer TEXT NOT NULL DEFAULT '',
    answered_at TEXT NOT NULL DEFAULT ''
);
CREATE INDEX hand_over_recipient ON hand_over (recipient);
CREATE UNIQUE INDEX hand_over_sent_once ON hand_over (recipient) WHERE answer = 'sent';
CREATE INDEX hand_over_unanswered ON hand_over (id) WHERE answer = '';
CREATE TRIGGER recipient_stays BEFORE DELETE ON recipient
    WHEN EXISTS (SELECT 1 FROM hand_over WHERE recipient = old.id)
    BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER person_stays BEFORE DELETE ON person
    WHEN EXISTS (SELECT 1 FROM recipient JOIN hand_over ON hand_over.recipient = recipient.id
        WHERE recipient.person = old.id)
    BEGIN SELECT RAISE(IGNORE); END;
CREATE TABLE hand_over_correction (
    id INTEGER PRIMARY KEY,
    hand_over INTEGER NOT NULL REFERENCES hand_over (id) ON DELETE CASCADE,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    corrected_at TEXT NOT NULL
);
CREATE INDEX hand_over_correction_hand_over ON hand_over_correction (hand_over);
CREATE TABLE silence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule TEXT NOT NULL,
    reach TEXT NOT NULL,
    composition INTEGER REFERENCES composition (id) ON DELETE CASCADE,
    content TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL
);
CREATE UNIQUE INDEX silence_once ON silence (rule, reach, IFNULL(composition, 0), content);
CREATE INDEX silence_composition ON silence (composition);
CREATE TABLE act (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    people INTEGER NOT NULL DEFAULT 0,
    done_at TEXT NOT NULL,
    undone_at TEXT NOT NULL DEFAULT ''
);
CREATE TABLE act_change (
    act INTEGER NOT NULL REFERENCES act (id) ON DELETE CASCADE,
    step INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (act, step)
) WITHOUT ROWID;
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
CREATE VIRTUAL TABLE people_words USING fts5 (
    text, content = '', contentless_delete = 1,
    tokenize = "ascii", prefix = '1 2'
);
CREATE VIRTUAL TABLE people_inside USING fts5 (
    text, content = '', contentless_delete = 1,
    tokenize = "trigram case_sensitive 1"
);
"""


def up(_migrator: Any, database: Any) -> None:
    """Make every table of the first store."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            database.execute_sql(statement)
    database.execute_sql("PRAGMA user_version = 1")
