// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"
#include "units/duplicatesmodel.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTableView;

namespace sovang {

/// Có thể trùng: units that may be one; two are made one, or are said to be two, which the book remembers.
class DuplicatesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicatesPanel(PageContext context, QWidget *parent = nullptr);

    /// Looks for duplicates again.
    void reload();

signals:
    void unitShown(UnitId unit);
    void closed();

private:
    QWidget *makeToolbar();
    const DuplicateRow *chosen() const;
    void join();
    void keepApart();
    void showButtons();

    PageContext m_context;
    DuplicatesModel m_model;
    QTableView *m_table;
    QStackedLayout *m_stack;
    QPushButton *m_join;
    QPushButton *m_different;
};

} // namespace sovang
