// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/points.h"
#include "domain/unityear.h"

#include <QWidget>

#include <vector>

namespace sovang {

/// The criteria of a unit's year as bars: points of the maximum, with a tick at the minimum. Speaks of each
/// criterion by code and title; what stays under its minimum has a sign, not only another colour.
class CriteriaBars : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaBars(QWidget *parent = nullptr);

    void showUnit(const UnitYear &unit);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar
    {
        QString title;
        QString points;      ///< `24,5/25`
        double share = 0;    ///< of the maximum, for painting only
        double minimum = -1; ///< likewise; none below 0
        bool isUnder = false;
    };

    int pointsWidth() const;
    int titleWidth(int width) const;
    /// Titles are read whole, in several lines where one is too short.
    int rowHeight(const Bar &bar, int width) const;

    std::vector<Bar> m_bars;
};

} // namespace sovang
