// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"
#include "units/recordmodel.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTreeView;

namespace sovang {

class ClockStripWidget;

/// Everything known of one unit: name, clock, its record from the book, and why it stands where it stands.
/// Enter or a double click on a line goes to the sheet, the decision, the other unit.
class UnitPane : public QFrame
{
    Q_OBJECT

public:
    explicit UnitPane(PageContext context, QWidget *parent = nullptr);

    /// Nothing: says that no unit is chosen.
    void showUnit(std::optional<UnitId> unit);

signals:
    void unitWanted(UnitId unit);
    void takeBackWanted(qint64 event);

private:
    void read();
    void showLine(const QModelIndex &index);
    void activate(const QModelIndex &index);
    void openYear(Year year);
    void explainYear(Year year);
    void copyExplanation();
    QString aboutYear(Year year) const;

    PageContext m_context;
    RecordModel m_model;
    std::optional<UnitId> m_unit;
    std::vector<UnitYear> m_years;
    QLabel *m_name;
    QLabel *m_kind;
    ClockStripWidget *m_clock;
    QTreeView *m_record;
    QPushButton *m_takeBack;
    QPushButton *m_copy;
};

} // namespace sovang
