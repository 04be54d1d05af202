// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"

#include <QFrame>

class QGridLayout;

namespace sovang {

struct UnitYear;

/// Who stands near the pass mark, nearest first, each with a link to its sheet.
class NearMarksCard : public QFrame
{
    Q_OBJECT

public:
    explicit NearMarksCard(const PageContext &context, QWidget *parent = nullptr);

    /// Hidden where nobody does.
    void showUnits();

private:
    void addRow(int row, const UnitYear &unit);

    const PageContext &m_context;
    QGridLayout *m_rows;
};

} // namespace sovang
