// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"

#include <QWidget>

#include <vector>

namespace sovang {

/// One bar for each group of units, as long as the group is large, in the colours of the outcomes; numbers
/// stand in the bars themselves.
class OutcomeBars : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void showGroups(std::vector<GroupFigures> groups);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<GroupFigures> m_groups;
};

} // namespace sovang
