// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/decisionspage.h"

#include "dialogs/importdialog.h"
#include "edits.h"
#include "guarded.h"
#include "layoutmemory.h"
#include "models/unittablemodel.h"
#include "session.h"
#include "theme.h"
#include "widgets/celldelegate.h"
#include "widgets/parts.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace sovang {

DecisionsPage::DecisionsPage(PageContext context, QWidget *parent)
    : QWidget(parent), m_context(std::move(context)), m_proxy(m_model), m_table(new QTableView)
{
    setUpTable(*m_table, m_proxy, DecisionsModel::Name);
    m_table->setAccessibleName(tr("Decisions"));
    m_table->sortByColumn(DecisionsModel::Date, Qt::DescendingOrder);
    layoutmemory::remember(*m_table, QStringLiteral("decisions"));

    auto *toProposals = makeButton(tr("Go to the proposals"));
    connect(toProposals, &QPushButton::clicked, this, [this] { m_context.goTo(PageId::Recognition); });
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmptyNote(
        tr("No decision has been entered yet. A proposal becomes a title when its decision is entered."),
        toProposals));

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeToolbar());
    layout->addWidget(content, 1);
    connect(&m_context.session, &Session::changed, this, [this] {
        if (isVisible())
            reload();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(!chosen().empty() && !m_context.session.book().isReadOnly()); });
}

void DecisionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

QWidget *DecisionsPage::makeToolbar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    QLineEdit *filter = makeFilter(tr("Find by number, unit, signer"));
    filter->setMaximumWidth(metrics::details);
    connect(filter, &QLineEdit::textChanged, &m_proxy, &FilterProxy::setNeedle);
    m_remove = makeButton(tr("Remove"), QStringLiteral("remove"));
    m_remove->setEnabled(false);
    auto *import = makeButton(tr("Import…"), QStringLiteral("import"));
    import->setEnabled(!m_context.session.book().isReadOnly());
    layout->addWidget(filter, 1);
    layout->addStretch();
    layout->addWidget(m_remove);
    layout->addWidget(import);
    connect(m_remove, &QPushButton::clicked, this, &DecisionsPage::removeChosen);
    connect(import, &QPushButton::clicked, this,
            [this] { runImport(this, m_context, ImportKind::Decisions); });
    return bar;
}

void DecisionsPage::reload()
{
    guarded(m_context.error, [this] {
        std::vector<DecisionRow> rows;
        for (Decision &decision : m_context.session.book().decisions().all()) {
            const UnitYear *unit = m_context.session.find(decision.unit);
            rows.push_back({std::move(decision), unit ? unit->unit.code : QString(),
                            unit ? unit->unit.name : QString()});
        }
        std::ranges::stable_sort(rows, std::ranges::greater(),
                                 [](const DecisionRow &row) { return row.decision.date; });
        m_model.show(std::move(rows));
    });
    const bool isEmpty = m_model.rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        fitColumns(*m_table, DecisionsModel::Name);
    m_remove->setEnabled(false);
}

void DecisionsPage::choose(qint64 decision)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.rowAt(row).decision.id != decision)
            continue;
        const QModelIndex index = m_proxy.mapFromSource(m_model.index(row, 0));
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        m_table->setFocus();
    }
}

std::vector<Decision> DecisionsPage::chosen() const
{
    std::vector<Decision> decisions;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        decisions.push_back(m_model.rowAt(m_proxy.mapToSource(index).row()).decision);
    return decisions;
}

void DecisionsPage::removeChosen()
{
    edits::removeDecisions(m_context.session, chosen());
}

} // namespace sovang
