// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a book as the first program made it, which every later one brings up to date:  makeoldbook FILE
#include "base/error.h"
#include "storage/bookfile.h"
#include "storage/migrations.h"

#include <QCoreApplication>

#include <cstdio>

using namespace sovang;

namespace {

constexpr const char *content = R"sql(
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)
INSERT INTO unit (code, name, kind, block, locality, unit_class, address, head, union_head, phone)
SELECT printf('DV%03d', i), 'Đơn vị số ' || i, 'agency', '', '', '', '', '', '', '' FROM n;
INSERT INTO registration (unit, year, note) SELECT id, 2024, '' FROM unit;
INSERT INTO sheet (round, unit, year, answers) SELECT 2, id, 2024, '{"1.1":300}' FROM unit;
)sql";

void fill(const QString &path)
{
    Database database(path, Database::Access::Write);
    database.execute(content);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc != 2)
        return 2;
    try {
        createBookFile(QString::fromLocal8Bit(argv[1]), bookMigrations().first(1), fill);
    } catch (const Error &error) {
        std::fprintf(stderr, "makeoldbook: %s\n", qPrintable(error.message()));
        return 1;
    }
    return 0;
}
