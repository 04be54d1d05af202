// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/chartface.h"

#include <QChartView>

class QBarCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace sovang {

/// Columns of a chart, stacked by series, in the colours of the outcomes; numbers stand in the columns
/// themselves, notes above. Labels wrap and are never cut. Mouse and keys are its parent's business.
class ColumnChart : public QChartView
{
    Q_OBJECT

public:
    explicit ColumnChart(QWidget *parent = nullptr);

    void showColumns(const ColumnBars &columns);
    /// Where the parts are, in the coordinates of the view.
    std::vector<ChartCell> cells() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void takeColors();
    void fitTexts();
    void fitAxis(double noteHeight);
    size_t count() const;
    int sumOf(size_t column) const;
    QRectF slotBox(size_t column) const;
    QRectF partBox(size_t column, int from, int to) const;
    void paintLabels(QPainter &painter) const;
    void paintColumn(QPainter &painter, size_t column) const;
    void paintMark(QPainter &painter) const;

    ColumnBars m_columns;
    QStackedBarSeries *m_series;
    QBarCategoryAxis *m_columnAxis;
    QValueAxis *m_unitAxis;
};

} // namespace sovang
