// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/database.h"
#include "storage/leftjournal.h"

#include <QByteArray>

namespace sovang {

namespace {

// Triggers of step 12: rows of a year that is sealed are neither added nor changed nor removed.
#define SEAL_IN_FORCE "SELECT raise(ABORT, 'sealed') FROM seal WHERE opened_at IS NULL AND year "
#define SEAL_OF_ROWS(table, newYear, oldYear)                                                                \
    "CREATE TRIGGER sealed_" table "_comes BEFORE INSERT ON " table " BEGIN " SEAL_IN_FORCE "= " newYear     \
    "; END;\n"                                                                                               \
    "CREATE TRIGGER sealed_" table "_stays BEFORE UPDATE ON " table " BEGIN " SEAL_IN_FORCE "IN (" newYear   \
    ", " oldYear "); END;\n"                                                                                 \
    "CREATE TRIGGER sealed_" table "_is_kept BEFORE DELETE ON " table " BEGIN " SEAL_IN_FORCE "= " oldYear   \
    "; END;\n"
#define YEAR_OF(date) "CAST(substr(" date ", 1, 4) AS INTEGER)"
#define YEAR_OF_MEETING(row) "(SELECT m.year FROM meeting AS m WHERE m.id = " row ".meeting)"
// The year behind a field of a rule set, 0 where there is none. Without the JSON functions of SQLite, which
// it does not let a trigger of a file use.
#define RULES_YEAR(field)                                                                                    \
    "CASE instr(CAST(new.json AS TEXT), '\"" field "\"') WHEN 0 THEN 0 ELSE CAST(ltrim(substr("              \
    "CAST(new.json AS TEXT), instr(CAST(new.json AS TEXT), '\"" field "\"') + length('" field "') + 2),"     \
    " ' :' || char(9, 10, 13)) AS INTEGER) END"
// What a unit was in a sealed year is told by the first of its earlier rows from that year on, else by
// itself.
#define SEAL_OF_EARLIER(event, row)                                                                          \
    "CREATE TRIGGER sealed_unit_earlier_" event " AFTER " event " ON unit_earlier WHEN EXISTS ("             \
    "SELECT 1 FROM sealed_unit AS s JOIN unit AS u ON u.id = s.unit LEFT JOIN unit_earlier AS e"             \
    " ON e.unit = s.unit AND e.until = (SELECT min(until) FROM unit_earlier"                                 \
    " WHERE unit = s.unit AND until >= s.year) WHERE s.unit = " row ".unit"                                  \
    " AND (coalesce(e.kind, u.kind) <> s.kind OR coalesce(e.unit_class, u.unit_class) <> s.unit_class))"     \
    " BEGIN SELECT raise(ABORT, 'sealed'); END;\n"

// Checks are a second guard behind the program's own.
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
    date TEXT CHECK (date(date) IS date),
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

-- One row is one sheet, as it is read, compared and written; its answers by code are JSON (storage/sheetjson.h).
CREATE TABLE sheet (
    round   INTEGER NOT NULL CHECK (round BETWEEN 0 AND 2), -- self, team, final
    unit    INTEGER NOT NULL REFERENCES unit (id),
    year    INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    answers TEXT NOT NULL CHECK (answers GLOB '{?*}'),
    PRIMARY KEY (round, unit, year)
) STRICT, WITHOUT ROWID;
-- The same with a row for each answer, for people who look into the file.
CREATE VIEW answer AS
SELECT sheet.round, sheet.unit, sheet.year, each.key AS code, each.type, each.value
FROM sheet, json_each(sheet.answers) AS each;

CREATE TABLE decision (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    unit       INTEGER NOT NULL REFERENCES unit (id),
    kind       TEXT NOT NULL CHECK (kind IN ('first', 'renewal', 'revocation', 'refusal')),
    number     TEXT NOT NULL,
    date       TEXT NOT NULL CHECK (date(date) IS date),
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
    from_day TEXT CHECK (date(from_day) IS from_day),
    to_day   TEXT CHECK (date(to_day) IS to_day),
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
)sql"},
    {3, R"sql(
CREATE TABLE movement (
    id        INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice, like that of a unit
    kind      TEXT NOT NULL CHECK (kind IN ('movement', 'campaign')),
    name      TEXT NOT NULL CHECK (name <> ''),
    plan      TEXT NOT NULL,
    from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
    to_date   TEXT CHECK (date(to_date) IS to_date AND (to_date IS NULL OR to_date >= from_date)),
    note      TEXT NOT NULL
) STRICT;

CREATE TABLE activity (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    date     TEXT NOT NULL CHECK (date(date) IS date),
    name     TEXT NOT NULL CHECK (name <> ''),
    movement INTEGER REFERENCES movement (id),
    unit     INTEGER REFERENCES unit (id),
    sessions INTEGER NOT NULL CHECK (sessions BETWEEN 1 AND 999999999),
    people   INTEGER CHECK (people BETWEEN 0 AND 999999999),
    note     TEXT NOT NULL
) STRICT;
CREATE INDEX activity_by_date ON activity (date);
CREATE INDEX activity_by_movement ON activity (movement);
CREATE INDEX activity_by_unit ON activity (unit);

CREATE TABLE good_model (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    year     INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    name     TEXT NOT NULL CHECK (name <> ''),
    unit     INTEGER REFERENCES unit (id),
    team     TEXT NOT NULL CHECK (team <> '' OR unit IS NOT NULL),
    result   TEXT NOT NULL,
    quantity INTEGER CHECK (quantity >= 0), -- hundredths of the measure
    measure  TEXT NOT NULL CHECK ((measure = '') = (quantity IS NULL)),
    money    INTEGER CHECK (money BETWEEN 0 AND 999999999999999) -- đồng
) STRICT;
CREATE INDEX good_model_by_year ON good_model (year);
CREATE INDEX good_model_by_unit ON good_model (unit);

CREATE TABLE commendation (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    year      INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    form      TEXT NOT NULL CHECK (form <> ''),
    kind      TEXT NOT NULL CHECK (kind IN ('collective', 'person')),
    recipient TEXT NOT NULL CHECK (recipient <> ''),
    unit      INTEGER REFERENCES unit (id),
    number    TEXT NOT NULL,
    date      TEXT NOT NULL CHECK (date(date) IS date),
    issuer    TEXT NOT NULL,
    reason    TEXT NOT NULL
) STRICT;
CREATE INDEX commendation_by_year ON commendation (year, date);
CREATE INDEX commendation_by_unit ON commendation (unit);
)sql"},
    {4, R"sql(
CREATE TABLE evidence (
    unit     INTEGER NOT NULL REFERENCES unit (id),
    year     INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    code     TEXT NOT NULL CHECK (code <> ''), -- of the item
    ordinal  INTEGER NOT NULL CHECK (ordinal >= 0),
    document TEXT NOT NULL,
    date     TEXT CHECK (date(date) IS date),
    pages    TEXT NOT NULL,
    text     TEXT NOT NULL,
    place    TEXT NOT NULL, -- a file, relative to the book where it lies beside it, or words
    CHECK (document <> '' OR date IS NOT NULL OR pages <> '' OR text <> '' OR place <> ''),
    PRIMARY KEY (unit, year, code, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_note (
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    code TEXT NOT NULL CHECK (code <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (unit, year, code)
) STRICT, WITHOUT ROWID;
)sql"},
    {5, R"sql(
-- What a registration aims at; null: not said.
ALTER TABLE registration ADD COLUMN aim TEXT CHECK (aim IN ('first', 'renewal', 'keep'));

ALTER TABLE lineage ADD COLUMN starts_anew INTEGER NOT NULL DEFAULT 0
    CHECK (starts_anew = 0 OR (starts_anew = 1 AND inherits IS NULL));
ALTER TABLE lineage ADD COLUMN begins INTEGER NOT NULL DEFAULT 0 CHECK (begins IN (0, 1));
ALTER TABLE lineage ADD COLUMN act INTEGER; -- id of the first event of the act, which may be gone for a while
ALTER TABLE lineage ADD COLUMN date TEXT CHECK (date(date) IS date);
ALTER TABLE lineage ADD COLUMN document TEXT NOT NULL DEFAULT '';
ALTER TABLE lineage ADD COLUMN name_before TEXT NOT NULL DEFAULT '';
CREATE TABLE lineage_predecessor (
    event INTEGER NOT NULL REFERENCES lineage (id) ON DELETE CASCADE,
    unit  INTEGER NOT NULL REFERENCES unit (id),
    PRIMARY KEY (event, unit)
) STRICT, WITHOUT ROWID;
CREATE INDEX lineage_predecessor_by_unit ON lineage_predecessor (unit);

-- Units that look alike and were said to be two. Their numbers are never given to others, so that a pair may
-- outlive a unit that is taken away and put back.
CREATE TABLE different_units (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL CHECK (a < b),
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

CREATE INDEX log_by_unit ON log (unit_code, sequence);
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
    {7, R"sql(
CREATE TABLE meeting (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    year        INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    date        TEXT NOT NULL CHECK (date(date) IS date),
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
    {8, R"sql(
-- Decisions from before take the kind of today: it is what their papers said until now.
ALTER TABLE decision ADD COLUMN kind_then TEXT CHECK (kind_then IN ('agency', 'institution', 'enterprise'));
UPDATE decision SET kind_then = (SELECT unit.kind FROM unit WHERE unit.id = decision.unit);
)sql"},
    {9, R"sql(
-- What a unit was up to and including a year; its own row holds after the last of these.
CREATE TABLE unit_earlier (
    unit       INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    until      INTEGER NOT NULL CHECK (until BETWEEN 1900 AND 2999),
    kind       TEXT NOT NULL CHECK (kind IN ('agency', 'institution', 'enterprise')),
    unit_class TEXT NOT NULL,
    PRIMARY KEY (unit, until)
) STRICT, WITHOUT ROWID;
)sql"},
    {10, R"sql(
-- Pictures and papers of an activity or a good model, by reference, as in evidence.
CREATE TABLE activity_paper (
    activity INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL CHECK (ordinal >= 0),
    document TEXT NOT NULL,
    date     TEXT CHECK (date(date) IS date),
    pages    TEXT NOT NULL,
    text     TEXT NOT NULL,
    place    TEXT NOT NULL,
    CHECK (document <> '' OR date IS NOT NULL OR pages <> '' OR text <> '' OR place <> ''),
    PRIMARY KEY (activity, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE model_paper (
    model    INTEGER NOT NULL REFERENCES good_model (id) ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL CHECK (ordinal >= 0),
    document TEXT NOT NULL,
    date     TEXT CHECK (date(date) IS date),
    pages    TEXT NOT NULL,
    text     TEXT NOT NULL,
    place    TEXT NOT NULL,
    CHECK (document <> '' OR date IS NOT NULL OR pages <> '' OR text <> '' OR place <> ''),
    PRIMARY KEY (model, ordinal)
) STRICT, WITHOUT ROWID;
)sql"},
    {11, R"sql(
-- What each row holds since which line of the log (storage/rowmarks.h): so that the log tells of every table.
ALTER TABLE log ADD COLUMN marks TEXT; -- `SCHEMA:HASH` over the marks of its change; null: from before
CREATE TABLE row_mark (
    table_name TEXT NOT NULL,
    row_key    TEXT NOT NULL, -- the values of its primary key, apart by U+001F
    sequence   INTEGER NOT NULL,
    mark       BLOB NOT NULL, -- SHA-256 over the row; empty: it is gone
    parts      BLOB NOT NULL, -- two bytes of checksum for each value, to name what was changed
    PRIMARY KEY (table_name, row_key, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER row_mark_stays BEFORE UPDATE ON row_mark
BEGIN SELECT raise(ABORT, 'marks of rows are only added'); END;
CREATE TRIGGER row_mark_is_kept BEFORE DELETE ON row_mark
BEGIN SELECT raise(ABORT, 'marks of rows are only added'); END;
)sql"},
    {12, R"sql(
-- Years that were closed (storage/sealstore.h). One that was reopened stays, with the reason.
CREATE TABLE seal (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    year        INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    number      INTEGER NOT NULL CHECK (number >= 1),
    closed_at   TEXT NOT NULL, -- UTC
    closed_by   TEXT NOT NULL,
    outcomes    TEXT NOT NULL, -- JSON
    hash        TEXT NOT NULL CHECK (length(hash) = 64), -- SHA-256 of outcomes
    differences TEXT NOT NULL, -- from the seal before, one a line
    opened_at   TEXT,
    opened_by   TEXT,
    reason      TEXT CHECK (reason <> ''),
    CHECK ((opened_at IS NULL) = (reason IS NULL) AND (opened_at IS NULL) = (opened_by IS NULL)),
    UNIQUE (year, number)
) STRICT;
CREATE UNIQUE INDEX seal_in_force ON seal (year) WHERE opened_at IS NULL;
CREATE TRIGGER seal_stays BEFORE UPDATE ON seal
WHEN old.opened_at IS NOT NULL OR new.opened_at IS NULL OR (new.id, new.year, new.number, new.closed_at,
    new.closed_by, new.outcomes, new.hash, new.differences) IS NOT (old.id, old.year, old.number, old.closed_at,
    old.closed_by, old.outcomes, old.hash, old.differences)
BEGIN SELECT raise(ABORT, 'a seal is only reopened, once'); END;
CREATE TRIGGER seal_is_kept BEFORE DELETE ON seal
BEGIN SELECT raise(ABORT, 'seals are never removed'); END;

-- What units were in sealed years, and which rule sets held in them; only of seals in force.
CREATE TABLE sealed_unit (
    year       INTEGER NOT NULL,
    unit       INTEGER NOT NULL REFERENCES unit (id),
    kind       TEXT NOT NULL,
    unit_class TEXT NOT NULL,
    is_there   INTEGER NOT NULL CHECK (is_there IN (0, 1)),
    PRIMARY KEY (unit, year)
) STRICT, WITHOUT ROWID;
CREATE TABLE sealed_rules (
    year       INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    rules      TEXT NOT NULL, -- id@version; empty: none
    valid_from INTEGER,
    PRIMARY KEY (year, kind)
) STRICT, WITHOUT ROWID;
)sql" SEAL_OF_ROWS("sealed_unit", "new.year", "old.year") SEAL_OF_ROWS("sealed_rules", "new.year", "old.year")
             SEAL_OF_ROWS("sheet", "new.year", "old.year") SEAL_OF_ROWS(
                 "registration", "new.year", "old.year") SEAL_OF_ROWS("exclusion", "new.year", "old.year")
                 SEAL_OF_ROWS("evidence", "new.year", "old.year") SEAL_OF_ROWS(
                     "item_note", "new.year", "old.year") SEAL_OF_ROWS("lineage", "new.year", "old.year")
                     SEAL_OF_ROWS("good_model", "new.year", "old.year")
                         SEAL_OF_ROWS("commendation", "new.year", "old.year")
                             SEAL_OF_ROWS("activity", YEAR_OF("new.date"), YEAR_OF("old.date"))
                                 SEAL_OF_ROWS("decision", "coalesce(new.to_year, " YEAR_OF("new.date") ")",
                                              "coalesce(old.to_year, " YEAR_OF("old.date") ")")
                                     SEAL_OF_ROWS("meeting", "new.year", "old.year") SEAL_OF_ROWS(
                                         "meeting_item", YEAR_OF_MEETING("new"), YEAR_OF_MEETING("old"))
                                         SEAL_OF_ROWS("meeting_member", YEAR_OF_MEETING("new"),
                                                      YEAR_OF_MEETING("old"))
                                             R"sql(
CREATE TRIGGER sealed_unit_is_as_it_was AFTER UPDATE OF kind, unit_class, founded, dissolved ON unit
WHEN EXISTS (
    SELECT 1 FROM sealed_unit AS s
    LEFT JOIN unit_earlier AS e ON e.unit = s.unit AND e.until =
        (SELECT min(until) FROM unit_earlier WHERE unit = s.unit AND until >= s.year)
    WHERE s.unit = new.id AND (coalesce(e.kind, new.kind) <> s.kind
        OR coalesce(e.unit_class, new.unit_class) <> s.unit_class
        OR (s.year >= coalesce(new.founded, 0) AND s.year < coalesce(new.dissolved, 9999)) <> s.is_there))
BEGIN SELECT raise(ABORT, 'sealed'); END;
)sql" SEAL_OF_EARLIER("INSERT", "new") SEAL_OF_EARLIER("UPDATE", "new")
                                                 SEAL_OF_EARLIER("DELETE", "old") R"sql(
CREATE TRIGGER sealed_unit_stays BEFORE DELETE ON unit
WHEN EXISTS (SELECT 1 FROM sealed_unit WHERE unit = old.id)
BEGIN SELECT raise(ABORT, 'sealed'); END;
CREATE TRIGGER sealed_rules_come BEFORE INSERT ON rule_set
WHEN EXISTS (
    SELECT 1 FROM sealed_rules AS s
    WHERE instr(CAST(new.json AS TEXT), '"' || s.kind || '"') > 0
        AND s.year >= )sql" RULES_YEAR("validFrom") R"sql(
        AND s.year <= coalesce(nullif()sql" RULES_YEAR("validTo") R"sql(, 0), 9999)
        AND )sql" RULES_YEAR("validFrom") R"sql( >= coalesce(s.valid_from, 0))
BEGIN SELECT raise(ABORT, 'sealed'); END;
CREATE TRIGGER sealed_rules_go BEFORE DELETE ON rule_set
WHEN EXISTS (SELECT 1 FROM sealed_rules WHERE rules = old.id || '@' || old.version)
BEGIN SELECT raise(ABORT, 'sealed'); END;
)sql"},
    {13, R"sql(
-- The register of certificates (storage/certificatestore.h): what was printed under which number.
CREATE TABLE certificate (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    issuer          TEXT NOT NULL, -- whose series it is; a name, for the decisions of old books have no other
    year            INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
    number          INTEGER NOT NULL CHECK (number >= 1),
    decision        INTEGER NOT NULL, -- which may be gone for a while, or for good
    number_text     TEXT NOT NULL CHECK (number_text <> ''),
    unit_name       TEXT NOT NULL,
    title           TEXT NOT NULL,
    years           TEXT NOT NULL,
    decision_number TEXT NOT NULL,
    decision_date   TEXT NOT NULL CHECK (date(decision_date) IS decision_date),
    given_on        TEXT NOT NULL CHECK (date(given_on) IS given_on),
    spoiled_on      TEXT CHECK (date(spoiled_on) IS spoiled_on),
    reason          TEXT NOT NULL CHECK ((reason = '') = (spoiled_on IS NULL)),
    UNIQUE (issuer, year, number)
) STRICT;
CREATE UNIQUE INDEX certificate_of_a_decision ON certificate (decision) WHERE spoiled_on IS NULL;
CREATE INDEX certificate_by_number ON certificate (number_text);
CREATE TRIGGER certificate_keeps_its_number BEFORE UPDATE ON certificate
WHEN (new.id, new.issuer, new.year, new.number, new.decision, new.number_text)
    IS NOT (old.id, old.issuer, old.year, old.number, old.decision, old.number_text)
BEGIN SELECT raise(ABORT, 'numbers of certificates are kept'); END;
CREATE TRIGGER certificate_is_kept BEFORE DELETE ON certificate
BEGIN SELECT raise(ABORT, 'numbers of certificates are kept'); END;

-- Keys that sign certificates. Of those that were used before, only the public part is kept.
CREATE TABLE certificate_key (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    public_key BLOB NOT NULL UNIQUE CHECK (length(public_key) = 32),
    seed       BLOB CHECK (length(seed) = 32), -- secret
    from_day   TEXT NOT NULL CHECK (date(from_day) IS from_day),
    to_day     TEXT CHECK (date(to_day) IS to_day),
    CHECK ((seed IS NULL) = (to_day IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX certificate_key_in_use ON certificate_key ((to_day IS NULL)) WHERE to_day IS NULL;
CREATE TRIGGER certificate_key_stays BEFORE UPDATE ON certificate_key
WHEN old.to_day IS NOT NULL OR new.public_key <> old.public_key OR new.from_day <> old.from_day
BEGIN SELECT raise(ABORT, 'keys of certificates are kept'); END;
CREATE TRIGGER certificate_key_is_kept BEFORE DELETE ON certificate_key
BEGIN SELECT raise(ABORT, 'keys of certificates are kept'); END;
)sql"},
    {14, R"sql(
-- The secret of a key may stand behind a passphrase (base/lockedsecret.h), and is longer then.
CREATE TABLE new_certificate_key (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    public_key BLOB NOT NULL UNIQUE CHECK (length(public_key) = 32),
    seed       BLOB CHECK (length(seed) = 32 OR length(seed) = 97), -- secret; 97: behind a passphrase
    from_day   TEXT NOT NULL CHECK (date(from_day) IS from_day),
    to_day     TEXT CHECK (date(to_day) IS to_day),
    CHECK ((seed IS NULL) = (to_day IS NOT NULL))
) STRICT;
INSERT INTO new_certificate_key SELECT id, public_key, seed, from_day, to_day FROM certificate_key;
DROP TABLE certificate_key; -- with its index and its triggers
ALTER TABLE new_certificate_key RENAME TO certificate_key;
CREATE UNIQUE INDEX certificate_key_in_use ON certificate_key ((to_day IS NULL)) WHERE to_day IS NULL;
CREATE TRIGGER certificate_key_stays BEFORE UPDATE ON certificate_key
WHEN old.to_day IS NOT NULL OR new.public_key <> old.public_key OR new.from_day <> old.from_day
BEGIN SELECT raise(ABORT, 'keys of certificates are kept'); END;
CREATE TRIGGER certificate_key_is_kept BEFORE DELETE ON certificate_key
BEGIN SELECT raise(ABORT, 'keys of certificates are kept'); END;
)sql"},
};

} // namespace

std::span<const Migration> bookMigrations()
{
    return steps;
}

void migrate(Database &database, std::span<const Migration> migrations)
{
    const int schema = database.number("PRAGMA user_version");
    for (const Migration &step : migrations) {
        if (step.number <= schema)
            continue;
        database.begin();
        try {
            markJournal(database);
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
