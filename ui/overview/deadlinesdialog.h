// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"
#include "jobs/papers/yeardeadlines.h"

#include <QDialog>
#include <QStandardItemModel>

#include <map>
#include <optional>

class QTableView;

namespace sovang {

class DayField;
class RefusalLabel;
class Session;

/// `Next year: 3 first recognitions, 60 renewals; 63 certificates are to be ordered`
QString nextYearWords(const YearDeadlines &deadlines);

/// The days by which the steps of a year are due, and the units that are late.
class DeadlinesDialog : public QDialog
{
    Q_OBJECT

public:
    DeadlinesDialog(const YearDeadlines &deadlines, const Session &session, QWidget *parent = nullptr);

    DueDays days() const;
    /// The late unit that was gone to; nothing when the days were saved.
    std::optional<UnitId> unit() const { return m_unit; }
    void accept() override;

private:
    QWidget *makeDays(const YearDeadlines &deadlines);
    QWidget *makeLate(const YearDeadlines &deadlines, const Session &session);

    std::map<YearStep, DayField *> m_fields;
    QStandardItemModel m_late;
    QTableView *m_table;
    RefusalLabel *m_refusal;
    std::optional<UnitId> m_unit;
};

} // namespace sovang
