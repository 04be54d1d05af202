// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/unitlistdialog.h"

#include "base/text.h"
#include "domain/kindwords.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/columns.h"
#include "kit/tables/unittablemodel.h"
#include "kit/words.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

UnitListDialog::UnitListDialog(const UnitListing &listing, QWidget *parent)
    : QDialog(parent), m_model(0, ColumnCount), m_proxy(m_model), m_table(new QTableView)
{
    setWindowTitle(listing.title);
    resize(metrics::wideDialog, metrics::dialog);
    for (const ListedUnit &unit : listing.units)
        addRow(unit);
    auto *heading = makeHeading(listing.title);
    heading->setWordWrap(true);
    auto *count = makeSecond(tr("%n unit(s), year %1", nullptr, static_cast<int>(listing.units.size()))
                                 .arg(listing.year.toString()));
    count->setObjectName(QStringLiteral("listedCount"));
    makeTable();
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(heading);
    layout->addWidget(count);
    layout->addWidget(m_table, 1);
    QPushButton *go = makePrimaryButton(tr("&Go to the unit"));
    go->setEnabled(!listing.units.empty());
    addDialogButtons(*this, *go);
    connect(m_table, &QTableView::activated, this, [this] { accept(); });
    m_table->setFocus();
}

void UnitListDialog::addRow(const ListedUnit &unit)
{
    const QString sign = words::sign(unit.outcome);
    const QString texts[] = {sign, unit.code, unit.name, unit.block, unit.total, unit.note};
    QList<QStandardItem *> cells;
    for (const QString &text : texts) {
        auto *cell = new QStandardItem(text);
        cell->setEditable(false);
        cell->setData(text, SortRole);
        cell->setToolTip(text);
        cells << cell;
    }
    cells[Sign]->setForeground(words::signColor(unit.outcome, tokens()));
    cells[Sign]->setToolTip(kindwords::outcome(unit.outcome));
    cells[Sign]->setData(kindwords::outcome(unit.outcome), Qt::AccessibleTextRole);
    cells[Total]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    cells[Total]->setData(Points::parse(unit.total).value_or(Points()).hundredths(), SortRole);
    cells[Sign]->setData(qlonglong(unit.id.value()), UnitRole);
    cells[Sign]->setData(searchKey(unit.code + u' ' + unit.name), KeyRole);
    m_model.appendRow(cells);
}

void UnitListDialog::makeTable()
{
    m_model.setHorizontalHeaderLabels({{}, tr("Code"), tr("Unit"), tr("Block"), tr("Total"), tr("Note")});
    m_table->setObjectName(QStringLiteral("listedUnits"));
    m_table->setAccessibleName(tr("Units"));
    setUpTable(*m_table, m_proxy, Name, metrics::shortTextColumn);
    limitColumn(*m_table, Note, metrics::shortField);
    leaveInTurn(*m_table, {Block});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    wrapRows(*m_table);
    fitColumns(*m_table, Name);
    if (m_proxy.rowCount() > 0)
        m_table->selectRow(0);
}

std::optional<UnitId> UnitListDialog::chosen() const
{
    const QModelIndex row = m_table->currentIndex();
    if (!row.isValid())
        return std::nullopt;
    return UnitId(row.siblingAtColumn(Sign).data(UnitRole).toLongLong());
}

} // namespace sovang
