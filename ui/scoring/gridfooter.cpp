// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/gridfooter.h"

#include "kit/look/theme.h"
#include "scoring/gridheaders.h"
#include "scoring/scoregridproxy.h"
#include "scoring/scoregridview.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>

namespace sovang {

namespace {

constexpr int moment = 200; // milliseconds

QString textOf(const ColumnSummary &summary, bool isYesNo)
{
    if (summary.answered == 0)
        return QStringLiteral("–");
    if (isYesNo)
        return QStringLiteral("%1/%2").arg(summary.yes).arg(summary.answered);
    return roundedHalfUp(toExact(summary.sum) / summary.answered).toDisplay(2);
}

} // namespace

GridFooter::GridFooter(ScoreGridView &view, ScoreGridProxy &model, QWidget *parent)
    : QWidget(parent), m_view(view), m_model(model), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(moment);
    connect(m_timer, &QTimer::timeout, this, &GridFooter::workOut);
    const auto later = [this] { m_timer->start(); };
    connect(&model, &QAbstractItemModel::dataChanged, this, later);
    connect(&model, &QAbstractItemModel::layoutChanged, this, later);
    connect(&model, &QAbstractItemModel::modelReset, this, later);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize GridFooter::sizeHint() const
{
    return {0, metrics::row};
}

QString GridFooter::textOf(int column) const
{
    const auto index = static_cast<size_t>(column);
    return index < m_texts.size() ? m_texts[index] : QString();
}

void GridFooter::workOut()
{
    const ScoreGrid &grid = m_model.grid().grid();
    const std::vector<int> rows = m_model.sourceRows();
    m_texts.clear();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int source = m_model.mapToSource(m_model.index(0, column)).column();
        m_texts.push_back(rows.empty() ? QString()
                                       : sovang::textOf(summaryOf(grid, source, rows),
                                                        grid.columns.firstItem(source).isYesNo()));
    }
    update();
}

void GridFooter::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.sheet);
    painter.setPen(t.secondInk);
    const int frozen = m_view.unitHeader().width();
    painter.drawText(QRect(0, 0, frozen, height()).adjusted(metrics::space12, 0, -metrics::space8, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Average of the units shown"));
    painter.setClipRect(frozen, 0, m_view.viewport()->width(), height());
    painter.setFont(smallFont());
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QRect cell(frozen + m_view.columnViewportPosition(column), 0, m_view.columnWidth(column),
                         height());
        if (cell.intersects(rect()))
            painter.drawText(cell.adjusted(0, 0, -metrics::space8, 0), Qt::AlignRight | Qt::AlignVCenter,
                             textOf(column));
    }
    painter.setClipping(false);
    painter.setPen(t.line);
    painter.drawLine(0, 0, width(), 0);
}

bool GridFooter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QToolTip::showText(
        static_cast<QHelpEvent *>(event)->globalPos(),
        tr("Average of the points, without KAD; where the answer is yes or no, how many of the "
           "answers are yes."),
        this);
    return true;
}

} // namespace sovang
