// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogs/unitchoicedialog.h"

#include "base/text.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/columns.h"
#include "kit/tables/ticking.h"
#include "kit/tables/unittablemodel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sovang {

UnitChoiceDialog::UnitChoiceDialog(const QString &title, const QString &goOn,
                                   const std::vector<UnitYear> &units, QWidget *parent)
    : QDialog(parent),
      m_model(0, Locality + 1),
      m_proxy(m_model),
      m_table(new QTableView),
      m_count(makeSecond()),
      m_ok(makePrimaryButton(goOn))
{
    setWindowTitle(title);
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
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &UnitChoiceDialog::showCount);
    showCount();
    m_table->setFocus();
    m_table->setCurrentIndex(m_proxy.index(0, Code));
}

void UnitChoiceDialog::addRow(const Unit &unit)
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

QWidget *UnitChoiceDialog::makeHead()
{
    QLineEdit *filter = makeFilter(tr("Find by code, name, block, locality"));
    filter->setObjectName(QStringLiteral("unitFilter"));
    connect(filter, &QLineEdit::textChanged, &m_proxy, &FilterProxy::setNeedle);
    auto *pane = new QWidget;
    m_fields = new QFormLayout(pane);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->addRow(tr("F&ind:"), filter);
    alignForm(*m_fields);
    return pane;
}

void UnitChoiceDialog::addField(const QString &label, QWidget *field)
{
    m_fields->insertRow(0, label, field);
    alignForm(*m_fields);
}

QWidget *UnitChoiceDialog::makeTable()
{
    setUpTable(*m_table, m_proxy, Name, metrics::nameColumn);
    leaveInTurn(*m_table, {Locality, Block});
    m_table->sortByColumn(Code, Qt::AscendingOrder);
    tickWholeRows(*m_table, Code);
    m_table->setObjectName(QStringLiteral("chosenUnits"));
    m_table->setAccessibleName(tr("Registered units"));
    fitColumns(*m_table, Name);
    auto *all = makeLink(tr("Choose &all"));
    auto *none = makeLink(tr("Choose n&one"));
    all->setObjectName(QStringLiteral("chooseAll"));
    none->setObjectName(QStringLiteral("chooseNone"));
    connect(all, &QPushButton::clicked, this, [this] { tickShownRows(*m_table, Code, true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShownRows(*m_table, Code, false); });
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

QStringList UnitChoiceDialog::codes() const
{
    QStringList codes;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.item(row, Code)->checkState() == Qt::Checked)
            codes << m_model.item(row, Code)->text();
    }
    return codes;
}

void UnitChoiceDialog::showCount()
{
    const auto count = codes().size();
    m_count->setText(tr("%1 of %2 units chosen. Space chooses.").arg(count).arg(m_model.rowCount()));
    m_ok->setEnabled(count > 0);
}

} // namespace sovang
