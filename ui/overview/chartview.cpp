// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/chartview.h"

#include "kit/look/theme.h"
#include "overview/columnchart.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace sovang {

namespace {

constexpr int tallestColumns = 340;

} // namespace

class ChartView::Frame : public QWidget
{
public:
    explicit Frame(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(tokens().accent, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
};

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_frame(new Frame(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void ChartView::showChart(const Chart &chart, const QString &name)
{
    m_chart = inWindowWords(chart);
    setAccessibleName(name);
    if (const auto *columns = std::get_if<ColumnBars>(&m_chart.drawing)) {
        if (!m_columns)
            m_columns = new ColumnChart(this);
        m_columns->showColumns(*columns);
        m_columns->show();
        m_frame->raise();
    } else {
        delete m_columns;
        m_columns = nullptr;
    }
    // Not Fixed: that would hold it at the height of the width before.
    QSizePolicy policy(QSizePolicy::Preferred, canGrow() ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    policy.setHeightForWidth(!canGrow());
    setSizePolicy(policy);
    setMaximumHeight(canGrow() ? tallestColumns : QWIDGETSIZE_MAX);
    layOut();
    updateGeometry();
    update();
}

bool ChartView::canGrow() const
{
    return std::holds_alternative<ColumnBars>(m_chart.drawing);
}

void ChartView::layOut()
{
    if (m_columns)
        m_columns->setGeometry(rect());
    else
        m_face = chartFace(m_chart, width(), smallFont());
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(cells().size()) - 1));
    showFrame();
}

std::vector<ChartCell> ChartView::cells() const
{
    return m_columns ? m_columns->cells() : m_face.cells;
}

QSize ChartView::sizeHint() const
{
    return {metrics::details,
            canGrow() ? metrics::chart : heightForWidth(std::max(width(), metrics::details))};
}

QSize ChartView::minimumSizeHint() const
{
    return {metrics::shortField, canGrow() ? metrics::chart : 0};
}

int ChartView::heightForWidth(int width) const
{
    return canGrow() ? metrics::chart
                     : static_cast<int>(std::ceil(chartFace(m_chart, width, smallFont()).height));
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (m_columns || !m_face.paint)
        return;
    QPainter painter(this);
    m_face.paint(painter);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        layOut();
        updateGeometry();
    }
}

int ChartView::cellAt(QPointF place) const
{
    const std::vector<ChartCell> all = cells();
    const auto found = std::ranges::find_if(all, [&](const ChartCell &cell) {
        return cell.box.adjusted(0, -2, 0, 2).contains(place); // also what is hardly to be seen
    });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

void ChartView::setCurrent(int cell)
{
    const std::vector<ChartCell> all = cells();
    if (cell < 0 || cell >= static_cast<int>(all.size()))
        return;
    m_current = cell;
    setAccessibleDescription(cellWords(m_chart, all[static_cast<size_t>(cell)]));
    showFrame();
}

void ChartView::showFrame()
{
    const std::vector<ChartCell> all = cells();
    m_frame->setVisible(hasFocus() && !all.empty());
    if (all.empty())
        return;
    const QRectF box = all[static_cast<size_t>(m_current)].box;
    m_frame->setGeometry(box.toAlignedRect().adjusted(-1, -1, 1, 1));
}

void ChartView::activate(int cell)
{
    const std::vector<ChartCell> all = cells();
    if (cell >= 0 && cell < static_cast<int>(all.size()))
        emit cellChosen(all[static_cast<size_t>(cell)]);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setCurrent(cellAt(event->position()));
    activate(cellAt(event->position()));
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(cellAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(cells().size()) - 1;
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return setCurrent(std::min(m_current + 1, last));
    case Qt::Key_Left:
    case Qt::Key_Up:
        return setCurrent(std::max(m_current - 1, 0));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    setCurrent(m_current);
    QWidget::focusInEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    showFrame();
    QWidget::focusOutEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        setCurrent(cellAt(event->pos()));
    emit menuRequested(event->globalPos());
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int cell = cellAt(help->pos());
    if (cell < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), cellWords(m_chart, cells()[static_cast<size_t>(cell)]), this);
    return true;
}

} // namespace sovang
