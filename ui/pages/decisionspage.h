// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisionsmodel.h"
#include "models/filterproxy.h"
#include "pages/pagecontext.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTableView;

namespace sovang {

/// Quyết định: every decision in the book, newest first.
class DecisionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionsPage(PageContext context, QWidget *parent = nullptr);

    void choose(qint64 decision);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeToolbar();
    void reload();
    void removeChosen();
    std::vector<Decision> chosen() const;

    PageContext m_context;
    DecisionsModel m_model;
    FilterProxy m_proxy;
    QTableView *m_table;
    QStackedLayout *m_stack;
    QPushButton *m_remove;
};

} // namespace sovang
