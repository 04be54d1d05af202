// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/imports/importplan.h"
#include "jobs/imports/recordrows.h"
#include "storage/book.h"

#include <map>

namespace sovang {

/// What the planner must know of a movement, an activity, a good model or a commendation: its columns, by
/// what it is told from others, how a row is read (over what is known, where empty cells leave what is
/// there), and the column that its faults are shown at.
template <typename Record> struct Rows;

inline void takeCell(QString &value, const QString &cell)
{
    if (!cell.isEmpty())
        value = cell;
}

template <typename Value> void takeCell(std::optional<Value> &value, const std::optional<Value> &cell)
{
    if (cell)
        value = cell;
}

/// Plans one list.
template <typename Record> class RecordPlanner
{
public:
    RecordPlanner(const Book &book, const ImportOptions &options, ImportPlan &plan)
        : m_rows(book), m_options(options), m_plan(plan)
    {
        for (Record &known : Rows<Record>::all(book)) {
            const Key key = Rows<Record>::keyOf(known);
            m_known.emplace(key, std::move(known));
        }
    }

    void planAll(RecordReading &reading)
    {
        TableReading &table = reading.table();
        table.noteUnknownColumns();
        for (int record = 0; record < table.records(); ++record) {
            planRow(reading, record);
            m_options.progress.tell(record + 1, table.records());
        }
        if constexpr (requires { Rows<Record>::moneyColumn(); })
            refuseOtherMoney(table, Rows<Record>::moneyColumn());
    }

private:
    using Key = typename Rows<Record>::Key;

    void planRow(RecordReading &reading, int record)
    {
        TableReading &table = reading.table();
        const QString place = Rows<Record>::place();
        Record after = m_rows.key(reading, record);
        const Key key = Rows<Record>::keyOf(after);
        const bool isKeyWhole = !reading.hasNewProblems();
        const auto known = m_known.find(key);
        const bool isNew = known == m_known.end();
        if (!isNew)
            after = known->second;
        m_rows.read(reading, record, isNew, after);
        if (reading.hasNewProblems() || !isKeyWhole)
            return;
        if (const QString fault = faultOf(after); !fault.isEmpty())
            return table.problem(record, place, fault);
        if (!m_seen.try_emplace(key, record).second)
            return table.problem(record, place, recordproblem::twice());
        if (isNew) {
            ++m_plan.added;
            m_plan.changes.emplace_back(RecordChange<Record>{std::nullopt, std::move(after)});
        } else if (after == known->second) {
            ++m_plan.unchanged;
        } else if (m_options.update == UpdateExisting::Yes) {
            ++m_plan.changed;
            m_plan.changes.emplace_back(RecordChange<Record>{known->second, std::move(after)});
        } else {
            table.problem(record, place, recordproblem::differs());
        }
    }

    Rows<Record> m_rows;
    const ImportOptions &m_options;
    ImportPlan &m_plan;
    std::map<Key, Record> m_known;
    std::map<Key, int> m_seen; ///< the record in which it stands
};

template <typename Record>
ImportPlan planRecords(const Book &book, const Workbook &workbook, const ImportOptions &options)
{
    const Book::Reading oneMoment(book);
    ImportPlan plan;
    plan.action = Rows<Record>::action();
    plan.subject = Rows<Record>::subject();
    const TableReading::Trade trade{unitsByCode(book), &Rows<Record>::fits};
    TableReading table(workbook, Rows<Record>::shape(), options.choice, trade, plan);
    if (!table.found())
        return plan;
    RecordReading reading(book, table, plan, trade.units);
    RecordPlanner<Record>(book, options, plan).planAll(reading);
    return plan;
}

} // namespace sovang
