// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/database.h"

#include <QByteArray>

namespace sovang {

namespace {

// Checks are a second guard behind the program's own. They are written for speed where there are many rows:
// `BETWEEN` costs nothing, `IN (0, 1, 2)` triples the time of an import.
constexpr Migration steps[] = {
    {1, R"sql(
CREATE TABLE unit (
    id         INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: an undone removal takes its number back
    code       TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name       TEXT NOT NULL CHECK (name <> ''),
    kind       TEXT NOT NULL CHECK (kind IN ('agency', 'institution', 'enterprise')),
    block      TEXT NOT NULL,
    locality   TEXT NOT NULL,
    unit_class TEXT NOT NULL,
    address    TEXT NOT NULL,
    head       TEXT NOT NULL,
    union_head TEXT NOT NULL,
    phone      TEXT NOT NULL,
    staff      INTEGER CHECK (staff >= 0),
    founded    INTEGER CHECK (founded BETWEEN 1900 AND 2999),
    dissolved  INTEGER CHECK (dissolved BETWEEN 1900 AND 2999)
) STRICT;

CREATE TABLE rule_set (
    id      TEXT NOT NULL CHECK (id <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    json    BLOB NOT NULL, -- the published file, byte by byte
    PRIMARY KEY (id, version)
) STRICT;
CREATE TRIGGER rule_set_stays BEFORE UPDATE ON rule_set
BEGIN SELECT raise(ABORT, 'published rule sets never change'); END;
CREATE TRIGGER rule_set_is_kept BEFORE DELETE ON rule_set
BEGIN SELECT raise(ABORT, 'published rule sets are never removed'); END;

CREATE TABLE registration (
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    date TEXT CHECK (date(date) = date),
    note TEXT NOT NULL,
    PRIMARY KEY (unit, year)
) STRICT, WITHOUT ROWID;
CREATE INDEX registration_by_year ON registration (year, unit);

CREATE TABLE exclusion (
    unit   INTEGER NOT NULL REFERENCES unit (id),
    year   INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (unit, year)
) STRICT, WITHOUT ROWID;
CREATE INDEX exclusion_by_year ON exclusion (year, unit);

CREATE TABLE code (
    id   INTEGER PRIMARY KEY, -- of an item of any rule set
    text TEXT NOT NULL UNIQUE CHECK (text <> '')
) STRICT;

CREATE TABLE answer (
    round  INTEGER NOT NULL CHECK (round BETWEEN 0 AND 2), -- self, team, final
    unit   INTEGER NOT NULL REFERENCES unit (id),
    year   INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    code   INTEGER NOT NULL REFERENCES code (id),
    kind   INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4), -- points, count, ratio, yes/no, not applicable
    a      INTEGER NOT NULL CHECK (a >= 0), -- hundredths, number, part, 1 or 0, 0
    b      INTEGER,                         -- whole of a ratio
    reason TEXT,                            -- of not applicable
    CHECK ((kind = 2) = (b IS NOT NULL)),
    CHECK ((kind = 4) = (reason IS NOT NULL)),
    PRIMARY KEY (round, unit, year, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    unit       INTEGER NOT NULL REFERENCES unit (id),
    kind       TEXT NOT NULL CHECK (kind IN ('first', 'renewal', 'revocation', 'refusal')),
    number     TEXT NOT NULL,
    date       TEXT NOT NULL CHECK (date(date) = date),
    from_year  INTEGER CHECK (from_year BETWEEN 1900 AND 2999),
    to_year    INTEGER CHECK (to_year BETWEEN 1900 AND 2999),
    signer     TEXT NOT NULL,
    reason     TEXT NOT NULL,
    name_then  TEXT NOT NULL, -- as the book knew them when the decision was entered
    total_then TEXT NOT NULL,
    rules_then TEXT NOT NULL
) STRICT;
CREATE INDEX decision_by_unit ON decision (unit, date, id);

CREATE TABLE lineage (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    kind      TEXT NOT NULL CHECK (kind IN ('rename', 'merge', 'split', 'dissolve')),
    year      INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    successor INTEGER NOT NULL REFERENCES unit (id),
    inherits  INTEGER REFERENCES unit (id) CHECK (inherits <> successor),
    note      TEXT NOT NULL
) STRICT;
CREATE INDEX lineage_by_successor ON lineage (successor);
CREATE INDEX lineage_by_inherits ON lineage (inherits);

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE log (
    sequence      INTEGER PRIMARY KEY CHECK (sequence >= 1),
    time          TEXT NOT NULL, -- UTC
    who           TEXT NOT NULL,
    action        TEXT NOT NULL CHECK (action <> ''),
    unit_code     TEXT NOT NULL,
    year          INTEGER CHECK (year BETWEEN 1900 AND 2999),
    summary       TEXT NOT NULL,
    details       TEXT NOT NULL,
    previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
    hash          TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE TRIGGER log_stays BEFORE UPDATE ON log
BEGIN SELECT raise(ABORT, 'the log is only added to'); END;
CREATE TRIGGER log_is_kept BEFORE DELETE ON log
BEGIN SELECT raise(ABORT, 'the log is only added to'); END;

-- Where the chain ends, so that lines missing at its end are noticed.
CREATE TABLE log_head (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    sequence INTEGER NOT NULL,
    hash     TEXT NOT NULL
) STRICT;
INSERT INTO log_head VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
)sql"},
    {6, R"sql(
CREATE TABLE rule_draft (
    id    INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: an undone removal takes its number back
    title TEXT NOT NULL,
    json  BLOB NOT NULL -- as far as it is written
) STRICT;

-- Holds the one rule set whose addition is being undone, and only inside that change.
CREATE TABLE rule_set_undo (
    id      TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;
DROP TRIGGER rule_set_is_kept;
CREATE TRIGGER rule_set_is_kept BEFORE DELETE ON rule_set
WHEN NOT EXISTS (SELECT 1 FROM rule_set_undo WHERE id = old.id AND version = old.version)
BEGIN SELECT raise(ABORT, 'published rule sets are never removed'); END;
CREATE TRIGGER rule_set_of_a_decision_is_kept BEFORE DELETE ON rule_set
WHEN EXISTS (SELECT 1 FROM decision WHERE rules_then = old.id || '@' || old.version)
BEGIN SELECT raise(ABORT, 'a decision refers to this rule set'); END;
)sql"},
};

} // namespace

std::span<const Migration> bookMigrations()
{
    return steps;
}

void migrate(Database &database, std::span<const Migration> migrations)
{
    Query query = database.query("PRAGMA user_version");
    query.next();
    const int schema = query.number(0);
    for (const Migration &step : migrations) {
        if (step.number <= schema)
            continue;
        database.begin();
        try {
            database.execute(step.sql);
            database.execute("PRAGMA user_version = " + QByteArray::number(step.number));
            database.commit();
        } catch (...) {
            database.rollback();
            throw;
        }
    }
}

} // namespace sovang
