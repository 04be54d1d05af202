// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/editablelist.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/layoutmemory.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sovang {

EditableList::EditableList(std::vector<RowsModel::Column> columns, int stretched, Actions actions,
                           QWidget *parent)
    : QWidget(parent),
      m_actions(std::move(actions)),
      m_model(std::move(columns)),
      m_table(new QTableView),
      m_bar(new ToolRow),
      m_stretched(stretched)
{
    setUpTable(*m_table, m_model, stretched);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(5 * metrics::row);
    if (m_actions.add)
        m_add = addButton(tr("&Add…"), QStringLiteral("add"), QKeySequence(Qt::Key_Insert), m_actions.add);
    if (m_actions.edit) {
        m_edit = addButton(tr("&Edit…"), QStringLiteral("edit"), QKeySequence(Qt::Key_F2),
                           [this] { m_actions.edit(currentRow()); });
        connect(m_table, &QTableView::activated, m_edit, &QPushButton::click);
    }
    if (m_actions.remove) {
        m_remove = addButton(tr("&Remove"), QStringLiteral("remove"), QKeySequence(Qt::Key_Delete),
                             [this] { m_actions.remove(currentRow()); });
    }
    if (m_actions.move) {
        m_up = addButton(tr("&Up"), QStringLiteral("up"), QKeySequence(QStringLiteral("Alt+Up")),
                         [this] { move(-1); });
        m_down = addButton(tr("&Down"), QStringLiteral("down"), QKeySequence(QStringLiteral("Alt+Down")),
                           [this] { move(1); });
    }
    m_bar->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_bar);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showButtons();
        emit currentRowChanged();
    });
    showButtons();
}

QPushButton *EditableList::addButton(const QString &text, const QString &icon, const QKeySequence &key,
                                     std::function<void()> work)
{
    auto *button = makeButton(text, icon);
    button->setToolTip(key.toString(QKeySequence::NativeText));
    m_bar->add(button);
    connect(button, &QPushButton::clicked, this, std::move(work));
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    return button;
}

void EditableList::setNames(const QString &name, const QString &title)
{
    m_table->setObjectName(name);
    m_table->setAccessibleName(title);
    layoutmemory::remember(*m_table, name);
    const std::pair<QPushButton *, const char *> buttons[] = {
        {m_add, "Add"}, {m_edit, "Edit"}, {m_remove, "Remove"}, {m_up, "Up"}, {m_down, "Down"}};
    for (const auto &[button, word] : buttons) {
        if (!button)
            continue;
        button->setObjectName(name + QLatin1String(word));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(title, button->text().remove(u'&')));
    }
}

void EditableList::setRefusal(const QString &why)
{
    m_refusal = why;
    showButtons();
}

void EditableList::show(std::vector<RowsModel::Row> rows)
{
    const int row = currentRow();
    m_model.show(std::move(rows));
    fitColumns(*m_table, m_stretched);
    setCurrentRow(std::clamp(row, 0, std::max(0, m_model.rowCount() - 1)));
    showButtons();
}

int EditableList::currentRow() const
{
    return m_table->currentIndex().row();
}

void EditableList::setCurrentRow(int row)
{
    m_table->setCurrentIndex(m_model.index(row, 0));
}

void EditableList::move(int step)
{
    const int row = currentRow();
    m_actions.move(row, step);
    setCurrentRow(std::clamp(row + step, 0, m_model.rowCount() - 1));
}

void EditableList::showButtons()
{
    const int row = currentRow();
    const bool canWrite = m_refusal.isEmpty();
    const bool hasRow = canWrite && row >= 0;
    const QString kept = hasRow && m_actions.keptBecause ? m_actions.keptBecause(row) : QString();
    const auto set = [this](QPushButton *button, bool isEnabled) {
        if (!button)
            return;
        button->setEnabled(isEnabled);
        if (!m_refusal.isEmpty())
            button->setToolTip(m_refusal);
    };
    set(m_add, canWrite);
    set(m_edit, hasRow);
    set(m_remove, hasRow && kept.isEmpty());
    set(m_up, hasRow && row > 0);
    set(m_down, hasRow && row + 1 < m_model.rowCount());
    if (m_remove && canWrite)
        m_remove->setToolTip(kept.isEmpty() ? QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)
                                            : kept);
}

} // namespace sovang
