// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/sheetdelegate.h"

#include "base/text.h"
#include "kit/dialogs/composing.h"
#include "kit/look/theme.h"
#include "scoring/scoresheetmodel.h"
#include "scoring/sheetview.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace sovang {

namespace {

using Sheet = ScoreSheetModel;

constexpr int barWidth = 90;

bool hasTwoLines(const QModelIndex &index)
{
    for (int column = Sheet::Self; column <= Sheet::Final; ++column) {
        if (index.siblingAtColumn(column).data().toString().contains(u'→'))
            return true;
    }
    return false;
}

void paintBar(QPainter &painter, const QRect &cell, const CriterionBar &bar, const Tokens &t)
{
    QRect track(cell.left() + metrics::space8, cell.center().y() - metrics::bar / 2,
                std::min(barWidth, cell.width() - metrics::space16), metrics::bar);
    painter.fillRect(track, t.line);
    QRect filled = track;
    filled.setWidth(static_cast<int>(track.width() * std::min(bar.share, 1.0)));
    painter.fillRect(filled, bar.isBelow ? t.failed : t.accent);
    if (bar.minimum < 0)
        return;
    const int x = track.left() + static_cast<int>(track.width() * bar.minimum);
    painter.fillRect(QRect(x, track.top() - metrics::space4, 1, track.height() + 2 * metrics::space4), t.ink);
}

} // namespace

void SheetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const Tokens &t = tokens();
    painter->save();
    const QVariant bar = index.data(Sheet::BarRole);
    if (bar.isValid())
        paintBar(*painter, option.rect, bar.value<CriterionBar>(), t);
    const QString difference = index.data(Sheet::DifferenceRole).toString();
    if (!difference.isEmpty()) {
        painter->setFont(smallFont());
        painter->setPen(t.secondInk);
        painter->drawText(option.rect.adjusted(metrics::space4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          difference);
    }
    if (index.data(Sheet::RefusedRole).toBool()) {
        painter->setPen(QPen(t.failed, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    } else if (option.state & QStyle::State_HasFocus && Sheet::isRound(index.column()) &&
               index.flags() & Qt::ItemIsEditable) {
        painter->setPen(QPen(t.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

// `45/50` stands over the points that it is worth.
void SheetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    const bool isLow = option->rect.height() < 2 * option->fontMetrics.lineSpacing() + metrics::space4;
    if (index.column() == Sheet::Papers && isLow)
        option->features &= ~QStyleOptionViewItem::WrapText; // ends in dots; the tool tip has it all
    option->text.replace(QStringLiteral(" → "), QStringLiteral("\u2028→ "));
}

int SheetDelegate::linesOf(const SheetView &view, const QModelIndex &index)
{
    const QModelIndex title = index.siblingAtColumn(Sheet::Title);
    int depth = 0;
    for (QModelIndex above = title.parent(); above.isValid(); above = above.parent())
        ++depth;
    const int margin = view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &view) + 1;
    const int width =
        view.columnWidth(Sheet::Title) - depth * view.indentation() - 2 * (metrics::space4 + margin);
    const QFontMetrics font(title.data(Qt::FontRole).value<QFont>().resolve(view.font()));
    const QRect room(0, 0, std::max(width, metrics::row), QWIDGETSIZE_MAX);
    const int height = font.boundingRect(room, Qt::TextWordWrap, title.data().toString()).height();
    const int lines = (height + font.lineSpacing() - 1) / font.lineSpacing();
    return std::max(lines, hasTwoLines(index) ? 2 : 1);
}

int SheetDelegate::heightOf(const SheetView &view, int lines)
{
    const int padding = view.isDense() ? metrics::space4 : metrics::space8;
    const int lowest = view.isDense() ? metrics::space24 : metrics::row;
    return std::max(lowest, lines * view.fontMetrics().lineSpacing() + padding);
}

// The title is always there, and says how high its row is.
QSize SheetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = CellDelegate::sizeHint(option, index);
    const auto *view = qobject_cast<const SheetView *>(option.widget);
    if (!view)
        return size;
    if (index.column() != Sheet::Title)
        return {size.width(), 0};
    const int granted = std::max(view->titleLines(), hasTwoLines(index) ? 2 : 1);
    return {size.width(), heightOf(*view, std::min(linesOf(*view, index), granted))};
}

void SheetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    commitComposed(*editor);
    const auto *line = qobject_cast<QLineEdit *>(editor);
    auto *sheet = static_cast<Sheet *>(model);
    if (line && line->isModified() && exactKey(line->text()) == u"kad" && sheet->isNotApplicable(index))
        sheet->putNotApplicable(index);
    else
        CellDelegate::setModelData(editor, model, index);
}

bool SheetDelegate::stepPoints(QWidget &editor, int direction)
{
    const auto *view = qobject_cast<QAbstractItemView *>(parent());
    auto *line = qobject_cast<QLineEdit *>(&editor);
    if (!view || !line)
        return false;
    const auto *sheet = static_cast<const Sheet *>(view->model());
    const QString text = sheet->stepped(view->currentIndex(), line->text(), direction);
    if (!text.isEmpty())
        line->setText(text);
    return true;
}

bool SheetDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (editor && (key == Qt::Key_Up || key == Qt::Key_Down))
        return stepPoints(*editor, key == Qt::Key_Up ? 1 : -1);
    return CellDelegate::eventFilter(object, event);
}

} // namespace sovang
