// SPDX-License-Identifier: GPL-3.0-or-later
#include "movements/recordsview.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

enum Sheet { TableSheet, EmptySheet, NoMatchSheet };

} // namespace

RecordsView::RecordsView(RecordKind kind, const QString &title, const QString &name, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_model(columnsOf(kind)),
      m_proxy(m_model),
      m_table(new QTableView),
      m_addFirst(makePrimaryButton(tr("Add…"))),
      m_totals(makeSecond())
{
    setUpTable(*m_table, m_proxy, stretchedColumn(kind));
    leaveInTurn(*m_table, leavingColumns(kind));
    m_table->sortByColumn(firstSortColumn(kind), Qt::AscendingOrder);
    m_table->setAccessibleName(title);
    m_table->setObjectName(name);
    m_totals->setObjectName(name + QStringLiteral("Totals"));
    m_totals->setTextFormat(Qt::RichText);
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addKey(Qt::Key_F2, &RecordsView::editRequested);
    addKey(Qt::Key_Return, &RecordsView::editRequested);
    addKey(Qt::Key_Enter, &RecordsView::editRequested);
    addKey(Qt::Key_Delete, &RecordsView::removeRequested);
    connect(m_table, &QTableView::doubleClicked, this, &RecordsView::editRequested);
    connect(m_addFirst, &QPushButton::clicked, this, &RecordsView::addRequested);

    QWidget *empty = makeEmptyNote({}, m_addFirst);
    m_emptyText = empty->findChild<QLabel *>();
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    m_stack->addWidget(makeNoMatch());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::space8, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(content, 1);
    layout->addWidget(m_totals);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordsView::choiceChanged);
}

QWidget *RecordsView::makeNoMatch()
{
    auto *all = makeButton(tr("Show everything"));
    connect(all, &QPushButton::clicked, this, &RecordsView::everythingRequested);
    return makeEmptyNote(tr("Nothing here fits what is searched for."), all);
}

void RecordsView::addKey(int key, void (RecordsView::*wanted)())
{
    auto *shortcut = new QShortcut(QKeySequence(key), m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, wanted);
}

void RecordsView::show(std::vector<RecordRow> rows, bool ofAllYears)
{
    const QModelIndex current = m_proxy.mapToSource(m_table->currentIndex());
    const qint64 id = current.isValid() ? m_model.rowAt(current.row()).id : 0;
    const int papers = papersColumn(m_kind);
    const auto hasPapers = [papers](const RecordRow &row) {
        return row.cells[static_cast<size_t>(papers)].number.value_or(0) > 0;
    };
    if (papers >= 0)
        m_table->setColumnHidden(papers, std::ranges::none_of(rows, hasPapers));
    m_model.show(std::move(rows));
    const int year = yearColumn(m_kind);
    if (year >= 0)
        wantColumn(*m_table, year, ofAllYears);
    fitColumns(*m_table, stretchedColumn(m_kind));
    rowsChanged();
    choose(id);
    emit choiceChanged();
}

void RecordsView::setNeedle(const QString &text)
{
    m_proxy.setNeedle(text);
    rowsChanged();
}

void RecordsView::rowsChanged()
{
    if (m_model.rowCount() == 0)
        m_stack->setCurrentIndex(EmptySheet);
    else
        m_stack->setCurrentIndex(m_proxy.rowCount() == 0 ? NoMatchSheet : TableSheet);
    emit shownChanged();
}

void RecordsView::setEmptyText(const QString &text, bool canAdd)
{
    m_emptyText->setText(text);
    m_addFirst->setVisible(canAdd);
}

void RecordsView::setTotals(const QString &text)
{
    m_totals->setText(text);
}

std::vector<int> RecordsView::shownRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        rows.push_back(m_proxy.mapToSource(m_proxy.index(row, 0)).row());
    return rows;
}

std::vector<int> RecordsView::chosenRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_proxy.mapToSource(index).row());
    return rows;
}

bool RecordsView::choose(qint64 id)
{
    const int row = m_model.rowOf(id);
    const QModelIndex index = row < 0 ? QModelIndex() : m_proxy.mapFromSource(m_model.index(row, 0));
    if (!index.isValid())
        return false;
    // Not the first column: it may be hidden.
    const QModelIndex shown = index.siblingAtColumn(stretchedColumn(m_kind));
    m_table->setCurrentIndex(shown);
    m_table->scrollTo(shown);
    return true;
}

} // namespace sovang
