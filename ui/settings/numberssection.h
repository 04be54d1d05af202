// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commission.h"
#include "kit/pagecontext.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace sovang {

class EditableList;

/// The numbers that each issuer gives to each kind of paper in the chosen year.
class NumbersSection : public QWidget
{
    Q_OBJECT

public:
    /// \a toIssuers leads to where issuers are entered.
    NumbersSection(PageContext context, const std::function<void()> &toIssuers, QWidget *parent = nullptr);

    void reload();

private:
    void edit(int row);

    PageContext m_context;
    QLabel *m_about;
    QStackedLayout *m_stack;
    EditableList *m_list;
    std::vector<NumberSeries> m_series;
};

} // namespace sovang
