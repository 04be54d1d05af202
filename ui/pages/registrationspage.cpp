// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/registrationspage.h"

#include "dialogs/importdialog.h"
#include "domain/text.h"
#include "edits.h"
#include "layoutmemory.h"
#include "session.h"
#include "theme.h"
#include "widgets/celldelegate.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace sovang {

RegistrationsPage::RegistrationsPage(PageContext context, QWidget *parent)
    : QWidget(parent),
      m_context(std::move(context)),
      m_model(m_context.session),
      m_proxy(m_model),
      m_table(new QTableView),
      m_count(makeSecond())
{
    setUpTable(*m_table, m_proxy, RegistrationsModel::Name);
    m_table->sortByColumn(RegistrationsModel::Code, Qt::AscendingOrder);
    layoutmemory::remember(*m_table, QStringLiteral("registrations"));
    m_table->setAccessibleName(tr("Registrations"));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeToolbar());
    layout->addWidget(m_table, 1);

    connect(&m_context.session, &Session::changed, this, &RegistrationsPage::showCounts);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RegistrationsPage::showCounts);
    connect(&m_model, &RegistrationsModel::refused, this, m_context.error);
    showCounts();
}

QWidget *RegistrationsPage::makeToolbar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    QLineEdit *filter = makeFilter(tr("Find by code, name, block, locality"));
    filter->setObjectName(QStringLiteral("registrationsFilter"));
    filter->setMaximumWidth(metrics::details);
    connect(filter, &QLineEdit::textChanged, &m_proxy, &FilterProxy::setNeedle);
    m_all = makeButton(tr("Register all shown"), QStringLiteral("check"));
    m_exclude = makeButton(tr("Do not consider…"), QStringLiteral("close"));
    auto *import = makeButton(tr("Import…"), QStringLiteral("import"));
    import->setEnabled(!m_context.session.book().isReadOnly());
    m_count->setWordWrap(false);
    layout->addWidget(filter, 1);
    layout->addWidget(m_count);
    layout->addStretch();
    for (QPushButton *button : {m_exclude, m_all, import})
        layout->addWidget(button);
    connect(m_all, &QPushButton::clicked, this, &RegistrationsPage::registerAll);
    connect(m_exclude, &QPushButton::clicked, this, &RegistrationsPage::exclude);
    connect(import, &QPushButton::clicked, this,
            [this] { runImport(this, m_context, ImportKind::Registrations); });
    return bar;
}

std::vector<UnitId> RegistrationsPage::chosen() const
{
    std::vector<UnitId> units;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        units.push_back(UnitId(index.data(UnitRole).toLongLong()));
    return units;
}

void RegistrationsPage::registerAll()
{
    std::vector<UnitId> units;
    const Year year = m_context.session.year();
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        const UnitYear &unit = m_model.unitAt(m_proxy.mapToSource(m_proxy.index(row, 0)).row());
        if (unit.unit.existsIn(year))
            units.push_back(unit.unit.id);
    }
    edits::setRegistered(m_context.session, units, true);
}

void RegistrationsPage::exclude()
{
    const auto units = chosen();
    if (units.size() != 1)
        return;
    const Exclusion *known = m_context.session.exclusion(units.front());
    if (known) {
        edits::setExclusion(m_context.session, units.front(), std::nullopt);
        return;
    }
    const auto reason = m_context.prompts.text(
        this, {tr("Do not consider"),
               tr("Why is this unit not considered in %1?").arg(m_context.session.year().toString()),
               {}});
    if (reason)
        edits::setExclusion(m_context.session, units.front(), normalized(*reason));
}

void RegistrationsPage::showCounts()
{
    const auto &units = m_context.session.units();
    const auto registered = std::ranges::count_if(units, &UnitYear::registered);
    m_count->setText(tr("%1 registered").arg(shareText(registered, qint64(units.size()))));
    const bool canWrite = !m_context.session.book().isReadOnly();
    const auto rows = chosen();
    m_all->setEnabled(canWrite && !units.empty());
    m_exclude->setEnabled(canWrite && rows.size() == 1);
    const bool isExcluded = rows.size() == 1 && m_context.session.exclusion(rows.front());
    m_exclude->setText(isExcluded ? tr("Consider again") : tr("Do not consider…"));
}

} // namespace sovang
