// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"
#include "kit/tables/filterproxy.h"
#include "kit/windowpage.h"
#include "log/logmodel.h"

class QLabel;
class QTableView;

namespace sovang {

class SealStrip;

/// Nhật ký: what was done, by whom and when; whether the book is still as it was written; backups; the seal
/// of the year.
class LogPage : public WindowPage
{
    Q_OBJECT

public:
    explicit LogPage(PageContext context, QWidget *parent = nullptr);

    void backUp();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeToolbar();
    void reload();
    void verify();
    void verifyBook();

    PageContext m_context;
    LogModel m_model;
    FilterProxy m_proxy;
    QTableView *m_table;
    QLabel *m_state;
    SealStrip *m_seal;
};

} // namespace sovang
