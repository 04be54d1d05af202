// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/imports/unitnames.h"

#include "analysis/duplicates.h"
#include "base/text.h"
#include "jobs/imports/tablereading.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct UnitNamesText
{
    Q_DECLARE_TR_FUNCTIONS(ImportRecords)
};

const QString unitColumn = QStringLiteral("Đơn vị");

constexpr int fewestCompared = 3; // of fewer, most are soon others

bool hasAllWords(const QStringList &words, const QStringList &of)
{
    return std::ranges::all_of(of, [&](const QString &word) { return words.contains(word); });
}

// The column that names the unit of \a record; empty where there is none.
QString nameColumnOf(const TableReading &table, int record)
{
    for (const QString &name : {column::name, unitColumn}) {
        if (table.has(record, name))
            return name;
    }
    return {};
}

} // namespace

UnitNames::UnitNames(const Book &book, const QHash<QString, Unit> &units) : m_units(units)
{
    QHash<qint64, QString> names;
    for (const Unit &unit : units)
        names.insert(unit.id.value(), unit.name);
    for (const LineageEvent &event : book.lineage.all()) {
        QStringList &former = m_former[event.successor.value()];
        if (!event.nameBefore.isEmpty())
            former << event.nameBefore;
        // Renamed under another code.
        for (const UnitId before : event.predecessors) {
            if (event.kind == LineageKind::Rename)
                former << names.value(before.value());
        }
    }
}

bool UnitNames::isNameOf(const Unit &unit, const QString &name) const
{
    if (name == unit.name || name == unit.code)
        return true;
    const QString key = searchKey(name);
    const QStringList former = m_former.value(unit.id.value());
    return key == searchKey(unit.name) ||
           std::ranges::any_of(former, [&](const QString &before) { return key == searchKey(before); });
}

bool UnitNames::isOfAnother(const Unit &unit, const QString &name) const
{
    if (m_keys.isEmpty()) {
        for (const Unit &known : m_units)
            m_keys << searchKey(known.name);
    }
    if (m_keys.contains(searchKey(name)))
        return true;
    const QStringList words = nameWords(name);
    const QStringList known = nameWords(unit.name);
    return !hasAllWords(words, known) && !hasAllWords(known, words);
}

bool UnitNames::noteOther(TableReading &table, int record, const QString &column, const Unit &unit,
                          const QString &name) const
{
    if (name.isEmpty() || isNameOf(unit, name))
        return false;
    table.note(record, column,
               UnitNamesText::tr("%1 is “%2” in the book, and “%3” here").arg(unit.code, unit.name, name));
    return true;
}

std::vector<std::pair<QString, QString>> NamesBeside::columns()
{
    std::vector<std::pair<QString, QString>> columns{{column::name, column::name}};
    for (const QString &name : namesOfNameColumn())
        columns.emplace_back(name, column::name);
    return columns;
}

void NamesBeside::look(TableReading &table, int record, const Unit &unit)
{
    const QString column = nameColumnOf(table, record);
    const QString name = column.isEmpty() ? QString() : table.shown(record, column);
    if (name.isEmpty())
        return;
    ++m_compared;
    if (!m_names.noteOther(table, record, column, unit, name) || !m_names.isOfAnother(unit, name))
        return;
    ++m_others;
    if (!m_first)
        m_first = {record, column, unit.code};
}

void NamesBeside::finish(TableReading &table) const
{
    if (m_compared < fewestCompared || 2 * m_others <= m_compared)
        return;
    table.problem(
        m_first->record, m_first->column,
        UnitNamesText::tr("In %1 of %2 rows the name is not that of the unit with the code, from %3 on: "
                          "one column may have been sorted without the others. If the codes are right, "
                          "leave out the column of names")
            .arg(m_others)
            .arg(m_compared)
            .arg(m_first->code));
}

} // namespace sovang
