// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a book as the program made it when this step of the schema was the last, with something in every
// table:
//
//   makeoldbook FILE [SCHEMA]      SCHEMA: from 1, which it is without
#include "base/error.h"
#include "rulebook.h"
#include "storage/bookfile.h"
#include "storage/logstore.h"
#include "storage/migrations.h"

#include <QCoreApplication>

#include <cstdio>
#include <optional>

using namespace sovang;

namespace {

/// Rows for the tables that a step of the schema brought.
struct Content
{
    int since;
    const char *sql;
};

constexpr Content contents[] = {
    {1, R"sql(
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12)
INSERT INTO unit (code, name, kind, block, locality, unit_class, address, head, union_head, phone, staff)
SELECT printf('DV%03d', i), 'Đơn vị số ' || i, iif(i % 3, 'agency', 'institution'), 'Khối ' || i % 2, '', '', 'Số ' || i, '',
       '', '', 10 * i FROM n;
INSERT INTO registration (unit, year, date, note)
SELECT id, year, year || '-02-15', '' FROM unit, (SELECT 2023 AS year UNION ALL SELECT 2024) WHERE id <> 11;
INSERT INTO sheet (round, unit, year, answers)
SELECT 2, id, year, iif(id % 4, '{"1.1":500,"1.2":500,"1.3":true,"2.1":[2],"2.2":[90,100],"G1":true,"V1":false}',
                        '{"1.1":350,"1.2":0,"1.3":true,"2.1":[1],"2.2":[45,90],"G1":true,"V1":false}')
FROM unit, (SELECT 2023 AS year UNION ALL SELECT 2024) WHERE id <> 11;
INSERT INTO sheet (round, unit, year, answers) SELECT 0, id, 2024, '{"1.1":450}' FROM unit WHERE id < 4;
INSERT INTO exclusion (unit, year, reason) VALUES (10, 2024, 'Đang bị thanh tra');
INSERT INTO decision (unit, kind, number, date, from_year, to_year, signer, reason, name_then, total_then, rules_then)
VALUES (1, 'first', '05/QĐ-UBND', '2024-12-20', 2023, 2024, 'Lê Thị Ánh', '', 'Đơn vị số 1', '20.00', 'nho@1');
INSERT INTO lineage (kind, year, successor, inherits, note) VALUES ('rename', 2024, 2, NULL, 'Đổi tên');
INSERT INTO setting (key, value) VALUES ('area', 'huyện Thử');
)sql"},
    {2, R"sql(
INSERT INTO member (rank, name, position, role, votes) VALUES (1, 'Nguyễn Văn A', 'Chủ tịch', 'chair', 1);
INSERT INTO issuer (rank, is_commission, name, parent, place, symbol) VALUES (1, 1, 'Hội đồng xét', 'UBND', 'Thử', 'HĐ');
INSERT INTO signatory (issuer, rank, name, title, mode, behalf, collective) VALUES (1, 1, 'Nguyễn Văn A', 'Chủ tịch', 'TM', '', '');
INSERT INTO number_series VALUES (1, 'decision', 2024, 6, '{n}/QĐ');
)sql"},
    {3, R"sql(
INSERT INTO movement (kind, name, plan, from_date, note) VALUES ('movement', 'Xanh, sạch, đẹp', '12/KH', '2024-01-01', '');
INSERT INTO activity (date, name, movement, unit, sessions, people, note) VALUES ('2024-03-02', 'Trồng cây', 1, 1, 2, 120, '');
INSERT INTO good_model (year, name, team, result, measure) VALUES (2024, 'Nồi cháo', 'Tổ 1', 'Tốt', '');
)sql"},
    {4, R"sql(
INSERT INTO evidence VALUES (1, 2024, '1.1', 0, '12/BC', '2024-05-01', '3', '', '');
INSERT INTO item_note VALUES (1, 2024, '1.1', 'Đã xem hồ sơ');
)sql"},
    {5, R"sql(
INSERT INTO different_units VALUES (1, 2);
UPDATE registration SET aim = 'first' WHERE unit = 1 AND year = 2024;
)sql"},
    {6, "INSERT INTO rule_draft (title, json) VALUES ('Bản nháp', CAST('{}' AS BLOB));"},
    {7, R"sql(
INSERT INTO meeting (year, date, place, chair, secretary, quorum_rule, votes_rule)
VALUES (2024, '2024-12-10', 'Hội trường', 'Nguyễn Văn A', 'Trần Thị B', '>=2/3', '>1/2');
INSERT INTO meeting_member VALUES (1, 0, 'Nguyễn Văn A', 'chair', 1, 'present', '');
INSERT INTO meeting_item (meeting, unit, place, verdict, reason) VALUES (1, 1, 0, 'agreed', '');
)sql"},
    {8, "UPDATE decision SET kind_then = 'agency';"},
    {9, "INSERT INTO unit_earlier VALUES (1, 2022, 'agency', '');"},
    {10, R"sql(
INSERT INTO activity_paper VALUES (1, 0, 'Ảnh', '2024-03-02', '', '', '');
INSERT INTO model_paper VALUES (1, 0, 'Ảnh', '2024-03-02', '', '', '');
)sql"},
    {13, R"sql(
INSERT INTO certificate (issuer, year, number, decision, number_text, unit_name, title, years, decision_number,
    decision_date, given_on, reason)
VALUES ('UBND', 2024, 1, 1, '01/2024', 'Đơn vị số 1', 'Cơ quan đạt chuẩn văn hóa', '2023-2024', '05/QĐ-UBND', '2024-12-20',
    '2024-12-25', '');
)sql"},
    {14, "INSERT INTO certificate_key (public_key, seed, from_day) VALUES (zeroblob(32), zeroblob(97), "
         "'2024-12-25');"},
};

/// The one line of its log.
void addLine(Database &database, RowMarks *marks)
{
    LogLine line;
    line.sequence = 1;
    line.time = QStringLiteral("2024-12-31T08:15:30Z");
    line.who = QStringLiteral("lan@VP");
    line.note = {QStringLiteral("test.content"), QStringLiteral("Nhập dữ liệu")};
    line.previousHash = QByteArray(64, '0');
    if (marks)
        line.marks = marks->write(line.sequence).toLatin1();
    line.hash = line.computeHash();
    const QString hash = QString::fromLatin1(line.hash);
    if (marks) {
        database.write(
            "INSERT INTO log (sequence, time, who, action, unit_code, summary, details, previous_hash,"
            " hash, marks) VALUES (?, ?, ?, ?, '', ?, '', ?, ?, ?)",
            line.sequence, line.time, line.who, line.note.action, line.note.summary,
            QString::fromLatin1(line.previousHash), hash, QString::fromLatin1(line.marks));
    } else {
        database.write(
            "INSERT INTO log (sequence, time, who, action, unit_code, summary, details, previous_hash,"
            " hash) VALUES (?, ?, ?, ?, '', ?, '', ?, ?)",
            line.sequence, line.time, line.who, line.note.action, line.note.summary,
            QString::fromLatin1(line.previousHash), hash);
    }
    database.write("UPDATE log_head SET sequence = ?, hash = ?", line.sequence, hash);
}

void fill(const QString &path, int schema)
{
    constexpr int firstMarks = 11;
    Database database(path, Database::Access::Write);
    RowMarks marks(database);
    const bool hasMarks = schema >= firstMarks;
    if (hasMarks)
        marks.watch();
    database.begin();
    database.write("INSERT INTO rule_set (id, version, json) VALUES ('nho', 1, ?)", test::smallRules());
    for (const Content &content : contents) {
        if (content.since <= schema)
            database.execute(content.sql);
    }
    addLine(database, hasMarks ? &marks : nullptr);
    database.commit();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto last = static_cast<int>(bookMigrations().size());
    const int schema = argc == 3 ? atoi(argv[2]) : 1;
    if (argc < 2 || argc > 3 || schema < 1 || schema > last)
        return 2;
    try {
        createBookFile(QString::fromLocal8Bit(argv[1]), bookMigrations().first(static_cast<size_t>(schema)),
                       [schema](const QString &path) { fill(path, schema); });
    } catch (const Error &error) {
        std::fprintf(stderr, "makeoldbook: %s (%s)\n", qPrintable(error.message()),
                     qPrintable(error.details()));
        return 1;
    }
    return 0;
}
