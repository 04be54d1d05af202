// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lineage.h"

#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace sovang {

class TableReading;
struct TableShape;

/// The columns of a list of changes; as people see them.
namespace changecolumn {
inline const QString year = QStringLiteral("Năm");
inline const QString kind = QStringLiteral("Biến động");
inline const QString before = QStringLiteral("Mã cũ");
inline const QString after = QStringLiteral("Mã mới");
inline const QString ruling = QStringLiteral("Kế thừa từ");
inline const QString name = QStringLiteral("Tên mới");
inline const QString formerName = QStringLiteral("Tên cũ");
inline const QString document = QStringLiteral("Số văn bản");
inline const QString date = QStringLiteral("Ngày");
} // namespace changecolumn

/// One act of a list: one row, or several rows of one merger or split.
struct ListedAct
{
    struct Predecessor
    {
        QString code;
        int record = 0; ///< in which it stands
    };
    struct Successor
    {
        QString code;
        QString name;          ///< empty: not said
        QString ruling;        ///< the code of whose state it starts from, as typed; empty: not said
        bool isNobody = false; ///< `không`: nobody's
        int record = 0;
    };

    LineageKind kind = LineageKind::Rename;
    Year year;
    std::vector<Predecessor> before;
    std::vector<Successor> after;
    QString formerName;
    QString document;
    QDate date;
    int record = 0; ///< its first
};

TableShape shapeOfChanges();

/// The acts of a list, in the order of their first rows. Rows that contradict themselves or another row of
/// their act are problems, and are left out. \a isCode: whether there is a unit with that code.
std::vector<ListedAct> readChanges(TableReading &table, const std::function<bool(const QString &)> &isCode);

} // namespace sovang
