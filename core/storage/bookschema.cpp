// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bookschema.h"

#include "base/error.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QDir>

#include <map>
#include <utility>

namespace sovang {

namespace {

struct BookSchemaText
{
    Q_DECLARE_TR_FUNCTIONS(BookSchema)
};

/// Type and name, and how it was made. Two of one name are kept as two, so that none hides another.
using Schema = std::multimap<std::pair<QString, QString>, QString>;

// What SQLite notes down about the sizes of tables makes nothing run.
Schema schemaOf(Database &database)
{
    Schema schema;
    Query query = database.query("SELECT type, name, tbl_name, sql FROM sqlite_schema"
                                 " WHERE name NOT IN ('sqlite_stat1', 'sqlite_stat4')");
    while (query.next()) {
        schema.emplace(std::pair(query.text(0), query.text(1)),
                       query.text(2) + u'\n' + query.text(3).simplified());
    }
    return schema;
}

Schema schemaMadeBy(std::span<const Migration> steps)
{
    Database inMemory(QStringLiteral(":memory:"), Database::Access::Create);
    migrate(inMemory, steps);
    return schemaOf(inMemory);
}

[[noreturn]] void refuseForeign(const QString &path, const QString &name)
{
    throw Error(Error::Kind::BadInput,
                BookSchemaText::tr(
                    "“%1” was not opened: it holds “%2”, which is not as Sổ Vàng made it. Another program "
                    "changed the file; open a backup.")
                    .arg(QDir::toNativeSeparators(path), name));
}

[[noreturn]] void refuseIncomplete(const QString &path, const QString &name)
{
    throw Error(Error::Kind::BadInput,
                BookSchemaText::tr("“%1” was not opened: “%2” is missing in it. Another program "
                                   "changed the file; open a backup.")
                    .arg(QDir::toNativeSeparators(path), name));
}

} // namespace

QStringList requireOwnSchema(Database &database, const QString &path, std::span<const Migration> steps)
{
    Schema ours = schemaMadeBy(steps);
    for (const auto &[thing, made] : schemaOf(database)) {
        const auto known = ours.find(thing);
        if (known == ours.end() || known->second != made)
            refuseForeign(path, thing.second);
        ours.erase(known);
    }
    QStringList missingGuards;
    for (const auto &[thing, made] : ours) {
        if (thing.first != u"trigger")
            refuseIncomplete(path, thing.second);
        missingGuards << thing.second;
    }
    return missingGuards;
}

void requireWholeReferences(Database &database, const QString &path)
{
    Query query = database.query("PRAGMA foreign_key_check");
    if (query.next()) {
        throw Error(
            Error::Kind::Storage,
            BookSchemaText::tr("“%1” is damaged: something in “%2” refers to a “%3” that is not in the book. "
                               "Open the latest backup instead.")
                .arg(QDir::toNativeSeparators(path), query.text(0), query.text(2)));
    }
}

} // namespace sovang
