// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/packetdialog.h"

#include "base/text.h"
#include "domain/kindwords.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/columns.h"
#include "kit/tables/unittablemodel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

PacketDialog::PacketDialog(const std::vector<UnitYear> &units, Year year, QWidget *parent)
    : QDialog(parent),
      m_round(new QComboBox),
      m_model(0, Locality + 1),
      m_proxy(m_model),
      m_table(new QTableView),
      m_count(makeSecond()),
      m_ok(makePrimaryButton(tr("Write the packet…")))
{
    setWindowTitle(tr("Packet to be scored elsewhere, %1").arg(year.toString()));
    resize(metrics::wideDialog, metrics::dialog);
    m_model.setHorizontalHeaderLabels({tr("Code"), tr("Unit"), tr("Block"), tr("Locality")});
    for (const UnitYear &unit : units) {
        if (unit.registered)
            addRow(unit.unit);
    }
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeHead());
    layout->addWidget(makeTable(), 1);
    addDialogButtons(*this, *m_ok);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PacketDialog::showCount);
    showCount();
    m_table->setFocus();
    m_table->setCurrentIndex(m_proxy.index(0, Code));
}

void PacketDialog::addRow(const Unit &unit)
{
    QList<QStandardItem *> cells;
    for (const QString &text : {unit.code, unit.name, unit.block, unit.locality}) {
        auto *cell = new QStandardItem(text);
        cell->setEditable(false);
        cell->setData(text, SortRole);
        cell->setToolTip(text);
        cells << cell;
    }
    cells[Code]->setData(searchKey(QStringList{unit.code, unit.name, unit.block, unit.locality}.join(u' ')),
                         KeyRole);
    cells[Code]->setCheckable(true);
    cells[Code]->setCheckState(Qt::Checked);
    m_model.appendRow(cells);
}

QWidget *PacketDialog::makeHead()
{
    m_round->setObjectName(QStringLiteral("packetRound"));
    for (const Round round : {Round::Final, Round::Team, Round::Self})
        m_round->addItem(kindwords::round(round), static_cast<int>(round));
    QLineEdit *filter = makeFilter(tr("Find by code, name, block, locality"));
    filter->setObjectName(QStringLiteral("packetFilter"));
    connect(filter, &QLineEdit::textChanged, &m_proxy, &FilterProxy::setNeedle);
    auto *pane = new QWidget;
    auto *form = new QFormLayout(pane);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Round:"), m_round);
    form->addRow(tr("F&ind:"), filter);
    alignForm(*form);
    return pane;
}

QWidget *PacketDialog::makeTable()
{
    setUpTable(*m_table, m_proxy, Name, metrics::nameColumn);
    leaveInTurn(*m_table, {Locality, Block});
    m_table->sortByColumn(Code, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setObjectName(QStringLiteral("packetUnits"));
    m_table->setAccessibleName(tr("Registered units"));
    fitColumns(*m_table, Name);
    auto *all = makeLink(tr("Choose &all"));
    auto *none = makeLink(tr("Choose n&one"));
    all->setObjectName(QStringLiteral("chooseAll"));
    none->setObjectName(QStringLiteral("chooseNone"));
    connect(all, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { chooseAll(false); });
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space8);
    head->addWidget(m_count, 1);
    head->addWidget(all);
    head->addWidget(none);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    return pane;
}

// Of those that the filter shows.
void PacketDialog::chooseAll(bool isChosen)
{
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        m_model.item(m_proxy.mapToSource(m_proxy.index(row, Code)).row(), Code)
            ->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

Round PacketDialog::round() const
{
    return static_cast<Round>(m_round->currentData().toInt());
}

QStringList PacketDialog::codes() const
{
    QStringList codes;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.item(row, Code)->checkState() == Qt::Checked)
            codes << m_model.item(row, Code)->text();
    }
    return codes;
}

void PacketDialog::showCount()
{
    const auto count = codes().size();
    m_count->setText(tr("%1 of %2 units chosen. Space chooses.").arg(count).arg(m_model.rowCount()));
    m_ok->setEnabled(count > 0);
}

} // namespace sovang
