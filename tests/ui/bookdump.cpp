// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookdump.h"

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <memory>
#include <stdexcept>

namespace sovang::test {

namespace {

using Row = std::vector<std::string>;

void forEachRow(sqlite3 *file, const std::string &sql, const std::function<void(const Row &)> &visit)
{
    const auto give = [](void *target, int count, char **values, char **) {
        Row row;
        for (int i = 0; i < count; ++i)
            row.emplace_back(values[i] ? values[i] : "NULL");
        (*static_cast<const std::function<void(const Row &)> *>(target))(row);
        return 0;
    };
    if (sqlite3_exec(file, sql.c_str(), give, const_cast<std::function<void(const Row &)> *>(&visit),
                     nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(file));
}

std::string joined(const Row &row)
{
    std::string text;
    for (const std::string &value : row)
        text += value + " | ";
    return text;
}

} // namespace

BookDump dumpOf(const QString &path)
{
    sqlite3 *opened = nullptr;
    const int result = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> file(opened, &sqlite3_close);
    if (result != SQLITE_OK)
        throw std::runtime_error("the book cannot be read");
    BookDump dump;
    forEachRow(file.get(),
               "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT "
               "LIKE 'log%' AND name <> 'row_mark' AND name NOT LIKE 'certificate%'",
               [&](const Row &table) { dump[table.front()]; });
    for (auto &[table, rows] : dump) {
        forEachRow(file.get(), "SELECT * FROM \"" + table + '"',
                   [&](const Row &row) { rows.push_back(joined(row)); });
        std::ranges::sort(rows);
    }
    return dump;
}

QString difference(const BookDump &a, const BookDump &b)
{
    std::string text;
    for (const auto &[table, rows] : a) {
        const std::vector<std::string> &others = b.at(table);
        std::vector<std::string> onlyHere;
        std::vector<std::string> onlyThere;
        std::ranges::set_difference(rows, others, std::back_inserter(onlyHere));
        std::ranges::set_difference(others, rows, std::back_inserter(onlyThere));
        for (const std::string &row : onlyHere)
            text.append(table).append(" - ").append(row).append("\n");
        for (const std::string &row : onlyThere)
            text.append(table).append(" + ").append(row).append("\n");
    }
    return QString::fromStdString(text);
}

} // namespace sovang::test
