// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filterproxy.h"
#include "models/registrationsmodel.h"
#include "pages/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace sovang {

/// Đăng ký: which units ask to be considered in the year, and which are not considered by hand.
class RegistrationsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RegistrationsPage(PageContext context, QWidget *parent = nullptr);

    void registerAll();

private:
    QWidget *makeToolbar();
    std::vector<UnitId> chosen() const;
    void exclude();
    void showCounts();

    PageContext m_context;
    RegistrationsModel m_model;
    FilterProxy m_proxy;
    QTableView *m_table;
    QLabel *m_count;
    QPushButton *m_all;
    QPushButton *m_exclude;
};

} // namespace sovang
