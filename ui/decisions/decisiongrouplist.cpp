// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions/decisiongrouplist.h"

#include "base/period.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"

#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

DecisionGroupList::DecisionGroupList(QWidget *parent)
    : QWidget(parent), m_model({{tr("Number")}, {tr("Date")}, {tr("Units"), true}}), m_table(new QTableView)
{
    setUpTable(*m_table, m_model, 0);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setObjectName(QStringLiteral("decisionGroups"));
    m_table->setAccessibleName(tr("Decisions by number"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DecisionGroupList::chosenChanged);
}

void DecisionGroupList::showGroups(std::vector<DecisionGroup> groups)
{
    const int rowBefore = m_table->currentIndex().row();
    const std::optional<DecisionGroup> before = chosen();
    m_groups = std::move(groups);
    int units = 0;
    std::vector<RowsModel::Row> rows(1);
    for (const DecisionGroup &group : m_groups) {
        rows.push_back({{group.number, dayText(group.date), QString::number(group.units)}, false});
        units += group.units;
    }
    rows.front().cells = QStringList{tr("All decisions"), QString(), QString::number(units)};
    const QSignalBlocker quiet(this);
    m_model.show(std::move(rows));
    fitColumns(*m_table, 0);
    const auto found =
        before ? std::ranges::find_if(m_groups,
                                      [&](const DecisionGroup &group) { return group.isSameAs(*before); })
               : m_groups.end();
    if (found != m_groups.end())
        chooseRow(static_cast<int>(found - m_groups.begin()) + 1);
    else
        chooseRow(rowBefore == 0 || m_groups.empty() ? 0 : 1);
}

void DecisionGroupList::choose(const Decision &decision)
{
    const auto found =
        std::ranges::find_if(m_groups, [&](const DecisionGroup &group) { return group.holds(decision); });
    if (found != m_groups.end())
        chooseRow(static_cast<int>(found - m_groups.begin()) + 1);
}

void DecisionGroupList::chooseRow(int row)
{
    m_table->setCurrentIndex(m_model.index(row, 0));
}

std::optional<DecisionGroup> DecisionGroupList::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 1 ? std::nullopt : std::optional(m_groups[static_cast<size_t>(row) - 1]);
}

} // namespace sovang
