// SPDX-License-Identifier: GPL-3.0-or-later
#include "registration/lastyeardialog.h"

#include "kit/dialogs/dayfield.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/ticking.h"
#include "kit/words.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sovang {

namespace {

enum Column { Ticked, Code, Name, AimColumn, WhyNot };

} // namespace

LastYearDialog::LastYearDialog(Year year, std::vector<LastYearUnit> units, QWidget *parent)
    : QDialog(parent),
      m_year(year),
      m_units(std::move(units)),
      m_table(new QTableWidget),
      m_date(new DayField({}, year)),
      m_count(makeSecond()),
      m_refusal(new RefusalLabel)
{
    setWindowTitle(tr("Register by the list of %1").arg((year - 1).toString()));
    resize(metrics::wideDialog, metrics::card);
    fill();
    m_date->setObjectName(QStringLiteral("registeredOn"));
    auto *form = new QFormLayout;
    form->addRow(tr("Registered &on"), m_date);
    alignForm(*form);
    auto *ok = makePrimaryButton(tr("Register"));

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(
        makeSecond(tr("Registered for %1 and not yet for %2. Take away the ticks of those that do not "
                      "register again (Space).")
                       .arg((year - 1).toString(), year.toString())));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    layout->addLayout(form);
    layout->addWidget(m_refusal);
    addDialogButtons(*this, *ok);
    showCount();
}

void LastYearDialog::fill()
{
    m_table->setObjectName(QStringLiteral("lastYearTable"));
    m_table->setAccessibleName(tr("Units of last year"));
    m_table->setColumnCount(WhyNot + 1);
    m_table->setRowCount(static_cast<int>(m_units.size()));
    m_table->setHorizontalHeaderLabels(
        {QString(), tr("Code"), tr("Unit"), tr("Aim"), tr("Not proposed because")});
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    tickWholeRows(*m_table, Ticked);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::row);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const LastYearUnit &unit = m_units[static_cast<size_t>(row)];
        auto *tick = new QTableWidgetItem;
        const bool ends = !unit.whyNot.isEmpty();
        tick->setCheckState(ends ? Qt::Unchecked : Qt::Checked);
        tick->setFlags(ends ? Qt::ItemIsSelectable
                            : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        m_table->setItem(row, Ticked, tick);
        m_table->setItem(row, Code, new QTableWidgetItem(unit.code));
        m_table->setItem(row, Name, new QTableWidgetItem(unit.name));
        m_table->setItem(row, AimColumn, new QTableWidgetItem(ends ? QString() : words::aim(unit.aim)));
        auto *why = new QTableWidgetItem(ends ? QStringLiteral("⊘ ") + unit.whyNot : QString());
        why->setForeground(tokens().none);
        why->setToolTip(unit.whyNot);
        m_table->setItem(row, WhyNot, why);
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, Ticked);
    connect(m_table, &QTableWidget::itemChanged, this, &LastYearDialog::showCount);
}

void LastYearDialog::showCount()
{
    int ticked = 0;
    for (int row = 0; row < m_table->rowCount(); ++row)
        ticked += m_table->item(row, Ticked)->checkState() == Qt::Checked;
    m_count->setText(tr("%1 of %2 will be registered").arg(ticked).arg(m_table->rowCount()));
}

void LastYearDialog::accept()
{
    if (const QString why = m_date->refusal(); !why.isEmpty()) {
        m_refusal->tell(why);
        m_date->setFocus();
        return;
    }
    m_registrations.clear();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const LastYearUnit &unit = m_units[static_cast<size_t>(row)];
        if (m_table->item(row, Ticked)->checkState() == Qt::Checked)
            m_registrations.push_back({unit.unit, m_year, m_date->date(), {}, unit.aim});
    }
    QDialog::accept();
}

} // namespace sovang
