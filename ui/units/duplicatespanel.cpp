// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/duplicatespanel.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "session/guarded.h"
#include "session/session.h"
#include "units/joindialog.h"
#include "units/unitsedits.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace sovang {

DuplicatesPanel::DuplicatesPanel(PageContext context, QWidget *parent)
    : QWidget(parent), m_context(std::move(context)), m_table(new QTableView)
{
    setUpTable(*m_table, m_model, DuplicatesModel::Second, metrics::narrowColumn);
    stretchAlike(*m_table, {DuplicatesModel::First});
    limitColumn(*m_table, DuplicatesModel::Why, metrics::shortTextColumn);
    wrapRows(*m_table);
    m_table->setSortingEnabled(false); // the surest stand first
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setObjectName(QStringLiteral("duplicatesTable"));
    m_table->setAccessibleName(tr("Units that may be one"));
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmptyNote(tr("No two units look like one."), nullptr));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(makeToolbar());
    layout->addWidget(content, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showButtons();
        if (const DuplicateRow *row = chosen())
            emit unitShown(row->b.id);
    });
    m_context.session.whenChanged(this, [this] {
        if (isVisible())
            reload();
    });
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &DuplicatesPanel::closed);
}

QWidget *DuplicatesPanel::makeToolbar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    auto *back = makeButton(tr("&Back to the list"));
    back->setToolTip(tr("Esc"));
    m_different = makeButton(tr("They are two &different units"));
    m_different->setObjectName(QStringLiteral("markDifferent"));
    m_join = makeButton(tr("&Make them one…"));
    m_join->setObjectName(QStringLiteral("joinUnits"));
    layout->addWidget(back);
    layout->addStretch();
    layout->addWidget(m_different);
    layout->addWidget(m_join);
    connect(back, &QPushButton::clicked, this, &DuplicatesPanel::closed);
    connect(m_different, &QPushButton::clicked, this, &DuplicatesPanel::keepApart);
    connect(m_join, &QPushButton::clicked, this, &DuplicatesPanel::join);
    return bar;
}

void DuplicatesPanel::reload()
{
    const int current = m_table->currentIndex().row();
    const Session &session = m_context.session;
    std::vector<Unit> units;
    for (const UnitYear &unit : session.units())
        units.push_back(unit.unit);
    guarded(m_context.error, [&] {
        std::vector<DuplicateRow> rows;
        for (LikelyDuplicate &pair : DuplicateIndex(units).pairs(session.book().different.all())) {
            const Unit &a = session.find(pair.a)->unit;
            const Unit &b = session.find(pair.b)->unit;
            rows.push_back({std::move(pair), a, b});
        }
        m_model.show(std::move(rows));
    });
    const bool isEmpty = m_model.rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty) {
        fitColumns(*m_table, DuplicatesModel::Second);
        m_table->selectRow(std::clamp(current, 0, m_model.rowCount() - 1));
    }
    showButtons();
}

const DuplicateRow *DuplicatesPanel::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model.rowAt(index.row()) : nullptr;
}

void DuplicatesPanel::join()
{
    const DuplicateRow *row = chosen();
    if (!row)
        return;
    JoinDialog dialog(row->a, row->b, m_context.session, this);
    if (m_context.prompts.run(dialog))
        edits::joinUnits(m_context.session, dialog.kept(), dialog.gone());
}

void DuplicatesPanel::keepApart()
{
    if (const DuplicateRow *row = chosen())
        edits::markDifferent(m_context.session, unitPair(row->a.id, row->b.id));
}

void DuplicatesPanel::showButtons()
{
    const bool can = chosen() && !m_context.session.book().isReadOnly();
    m_join->setEnabled(can);
    m_different->setEnabled(can);
    const QString why = m_context.session.book().readOnlyReason();
    m_join->setToolTip(why);
    m_different->setToolTip(why.isEmpty() ? tr("The book remembers it, and the pair is not shown again")
                                          : why);
}

} // namespace sovang
