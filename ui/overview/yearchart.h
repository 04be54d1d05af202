// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearseries.h"

#include <QChartView>

#include <vector>

class QBarCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace sovang {

/// One column for each year, stacked by outcome, in the colours of the outcomes; numbers stand in the columns
/// themselves, the number of registered units above.
class YearChart : public QChartView
{
    Q_OBJECT

public:
    explicit YearChart(QWidget *parent = nullptr);

    void showYears(std::vector<YearOutcomes> years);
    /// What the three parts of a column are, in one line.
    static QString legend();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void takeColors();
    void nameYears();
    void fitAxis();
    void describe();
    QRectF partBox(int column, int from, int to) const;

    std::vector<YearOutcomes> m_years;
    QStackedBarSeries *m_series;
    QBarCategoryAxis *m_yearAxis;
    QValueAxis *m_unitAxis;
};

} // namespace sovang
