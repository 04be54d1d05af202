// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/chartface.h"

#include <QWidget>

namespace sovang {

class ColumnChart;

/// A chart that answers: the mouse over a part, or the arrow keys, say what it is, a click or Enter asks for
/// the units behind it.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// \a name is what a reader of the screen calls it.
    void showChart(const Chart &chart, const QString &name);
    const Chart &chart() const { return m_chart; }
    std::vector<ChartCell> cells() const;
    /// Only columns grow with the room that there is.
    bool canGrow() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return !canGrow(); }

signals:
    void cellChosen(const sovang::ChartCell &cell);
    void copyRequested();
    void menuRequested(QPoint place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    class Frame;

    void layOut();
    int cellAt(QPointF place) const;
    void setCurrent(int cell);
    void activate(int cell);
    void showFrame();

    Chart m_chart;
    ChartFace m_face;
    ColumnChart *m_columns = nullptr;
    Frame *m_frame; ///< around the part that has the focus, over everything
    int m_current = 0;
};

} // namespace sovang
