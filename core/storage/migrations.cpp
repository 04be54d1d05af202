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
    {2, R"sql(
CREATE TABLE member (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    rank     INTEGER NOT NULL, -- its place in the list
    name     TEXT NOT NULL CHECK (name <> ''),
    position TEXT NOT NULL,
    role     TEXT NOT NULL CHECK (role IN ('chair', 'deputy', 'standing', 'member', 'secretary')),
    votes    INTEGER NOT NULL CHECK (votes BETWEEN 0 AND 1),
    from_day TEXT CHECK (date(from_day) = from_day),
    to_day   TEXT CHECK (date(to_day) = to_day),
    CHECK (from_day IS NULL OR to_day IS NULL OR from_day <= to_day)
) STRICT;

CREATE TABLE issuer (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    rank          INTEGER NOT NULL,
    is_commission INTEGER NOT NULL CHECK (is_commission BETWEEN 0 AND 1),
    name          TEXT NOT NULL CHECK (name <> ''),
    parent        TEXT NOT NULL,
    place         TEXT NOT NULL,
    symbol        TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_commission ON issuer (is_commission) WHERE is_commission = 1;

CREATE TABLE signatory (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    issuer     INTEGER NOT NULL REFERENCES issuer (id),
    rank       INTEGER NOT NULL,
    name       TEXT NOT NULL,
    title      TEXT NOT NULL,
    mode       TEXT NOT NULL CHECK (mode IN ('own', 'TM', 'KT', 'TL', 'TUQ')),
    behalf     TEXT NOT NULL,
    collective TEXT NOT NULL,
    CHECK (name || title || behalf <> '')
) STRICT;
CREATE INDEX signatory_by_issuer ON signatory (issuer, rank);

CREATE TABLE number_series (
    issuer INTEGER NOT NULL REFERENCES issuer (id),
    kind   TEXT NOT NULL CHECK (kind IN ('report', 'submission', 'decision', 'minutes', 'inspection', 'letter',
                                         'certificate')),
    year   INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    next   INTEGER NOT NULL CHECK (next >= 1),
    format TEXT NOT NULL CHECK (instr(format, '{n}') > 0),
    PRIMARY KEY (issuer, kind, year)
) STRICT, WITHOUT ROWID;

-- What stood in settings until now. A symbol like BC-BCĐ gives the issuer its part after the hyphen; another
-- one is kept as the format of the numbers of reports.
CREATE TEMP TABLE old AS
WITH known(name, parent, place, symbol, capacity, signer) AS (
    SELECT coalesce(max(value) FILTER (WHERE key = 'commission.name'), ''),
           coalesce(max(value) FILTER (WHERE key = 'commission.parent'), ''),
           coalesce(max(value) FILTER (WHERE key = 'commission.place'), ''),
           coalesce(max(value) FILTER (WHERE key = 'commission.symbol'), ''),
           coalesce(max(value) FILTER (WHERE key = 'commission.capacity'), ''),
           coalesce(max(value) FILTER (WHERE key = 'commission.signer'), '')
    FROM setting),
cut(name, parent, place, symbol, signer, first, rest) AS (
    SELECT name, parent, place, symbol, signer,
           trim(substr(capacity || char(10), 1, instr(capacity || char(10), char(10)) - 1)),
           trim(substr(capacity, instr(capacity || char(10), char(10)) + 1), char(10) || ' ')
    FROM known),
cut2 AS (
    SELECT *, trim(substr(rest || char(10), 1, instr(rest || char(10), char(10)) - 1)) AS second,
           trim(substr(rest, instr(rest || char(10), char(10)) + 1), char(10) || ' ') AS last
    FROM cut)
SELECT *, first LIKE 'TM. %' AND second LIKE 'KT. %' AS both FROM cut2;

INSERT INTO issuer (rank, is_commission, name, parent, place, symbol)
SELECT 1, 1, iif(name = '', 'Ban Chỉ đạo', name), parent, place,
       iif(symbol LIKE 'BC-_%', substr(symbol, 4), 'BCĐ')
FROM old WHERE name || parent || place || symbol || signer || first <> '';

INSERT INTO number_series (issuer, kind, year, next, format)
SELECT issuer.id, 'report', coalesce((SELECT max(year) FROM registration), strftime('%Y') + 0), 1,
       '{n}/' || old.symbol
FROM old, issuer WHERE old.symbol <> '' AND old.symbol NOT LIKE 'BC-_%';

INSERT INTO signatory (issuer, rank, name, title, mode, behalf, collective)
SELECT issuer.id, 1, signer,
       replace(CASE WHEN both THEN last
                    WHEN first LIKE 'T_. %' OR first LIKE 'KT. %' OR first LIKE 'TUQ. %' THEN rest
                    ELSE trim(first || char(10) || rest, char(10)) END, char(10), ' '),
       CASE WHEN both OR first LIKE 'KT. %' THEN 'KT' WHEN first LIKE 'TM. %' THEN 'TM'
            WHEN first LIKE 'TL. %' THEN 'TL' WHEN first LIKE 'TUQ. %' THEN 'TUQ' ELSE 'own' END,
       CASE WHEN both THEN trim(substr(second, 5))
            WHEN first LIKE 'TUQ. %' THEN trim(substr(first, 6))
            WHEN first LIKE 'TM. %' OR first LIKE 'KT. %' OR first LIKE 'TL. %' THEN trim(substr(first, 5))
            ELSE '' END,
       iif(both, trim(substr(first, 5)), '')
FROM old, issuer WHERE signer || first <> '';
DROP TABLE old;

DELETE FROM setting WHERE key IN ('commission.name', 'commission.parent', 'commission.place',
                                  'commission.symbol', 'commission.capacity', 'commission.signer');
)sql"},
    {7, R"sql(
CREATE TABLE meeting (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    year        INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    date        TEXT NOT NULL CHECK (date(date) = date),
    place       TEXT NOT NULL,
    chair       TEXT NOT NULL,
    secretary   TEXT NOT NULL,
    quorum_rule TEXT NOT NULL CHECK (quorum_rule GLOB '>*[0-9]/[0-9]*'), -- as they were when it was called
    votes_rule  TEXT NOT NULL CHECK (votes_rule GLOB '>*[0-9]/[0-9]*')
) STRICT;
CREATE INDEX meeting_by_year ON meeting (year, date, id);

CREATE TABLE meeting_member (
    meeting    INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    place      INTEGER NOT NULL CHECK (place >= 0),
    name       TEXT NOT NULL CHECK (name <> ''),
    role       TEXT NOT NULL,
    votes      INTEGER NOT NULL CHECK (votes BETWEEN 0 AND 1),
    attendance TEXT NOT NULL CHECK (attendance IN ('invited', 'present', 'absent')),
    excuse     TEXT NOT NULL,
    PRIMARY KEY (meeting, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_item (
    meeting       INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    unit          INTEGER NOT NULL REFERENCES unit (id),
    place         INTEGER NOT NULL CHECK (place >= 0),
    proposed      TEXT CHECK (proposed IN ('first', 'renewal')),
    proposed_from INTEGER CHECK (proposed_from BETWEEN 1900 AND 2999),
    proposed_to   INTEGER CHECK (proposed_to BETWEEN 1900 AND 2999),
    verdict       TEXT NOT NULL CHECK (verdict IN ('open', 'agreed', 'changed', 'postponed')),
    changed_to    TEXT CHECK (changed_to IN ('first', 'renewal', 'refusal')),
    reason        TEXT NOT NULL,
    in_favour     INTEGER CHECK (in_favour >= 0),
    against       INTEGER CHECK (against >= 0),
    abstained     INTEGER CHECK (abstained >= 0),
    CHECK ((proposed IS NULL) = (proposed_from IS NULL) AND (proposed IS NULL) = (proposed_to IS NULL)),
    CHECK ((in_favour IS NULL) = (against IS NULL) AND (in_favour IS NULL) = (abstained IS NULL)),
    CHECK (verdict = 'changed' OR changed_to IS NULL),
    CHECK (verdict NOT IN ('changed', 'postponed') OR reason <> ''),
    PRIMARY KEY (meeting, unit)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_item_by_unit ON meeting_item (unit);
)sql"},
};

// The query is at its end when this returns: one that is still open would keep a step from dropping a table.
int schemaOf(Database &database)
{
    Query query = database.query("PRAGMA user_version");
    query.next();
    return query.number(0);
}

} // namespace

std::span<const Migration> bookMigrations()
{
    return steps;
}

void migrate(Database &database, std::span<const Migration> migrations)
{
    const int schema = schemaOf(database);
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
