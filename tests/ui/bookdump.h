// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace sovang::test {

/// Every row of every table of a book, by table, as text; without the log and its marks and the
/// register of certificates with its keys, which only grow, and without the counters from which ids are given.
using BookDump = std::map<std::string, std::vector<std::string>>;

BookDump dumpOf(const QString &path);

/// Where two dumps differ, to be read by a person; empty when they are alike.
QString difference(const BookDump &a, const BookDump &b);

} // namespace sovang::test
