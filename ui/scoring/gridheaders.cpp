// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/gridheaders.h"

#include "base/at.h"
#include "kit/look/theme.h"
#include "kit/words.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace sovang {

namespace {

QFont demiBold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

// A small triangle before the text, up or down.
void paintSortMark(QPainter &painter, const QPoint &middle, Qt::SortOrder order)
{
    constexpr int half = 4;
    const int up = order == Qt::AscendingOrder ? -1 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accent);
    painter.drawPolygon(QPolygon({middle + QPoint(-half, -up * half / 2),
                                  middle + QPoint(half, -up * half / 2), middle + QPoint(0, up * half)}));
    painter.restore();
}

} // namespace

ItemHeader::ItemHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(metrics::row);
    setHighlightSections(false);
}

int ItemHeader::lineHeight() const
{
    return fontMetrics().height() + metrics::space4;
}

QSize ItemHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 3 * lineHeight() + metrics::space4};
}

void ItemHeader::showSort(const GridSort &sort)
{
    m_sort = sort;
    viewport()->update();
}

bool ItemHeader::startsGroup(int section) const
{
    const auto group = [this](int column) {
        return model()->headerData(column, orientation(), ScoreGridModel::GroupRole).toInt();
    };
    return section == 0 || group(section) != group(section - 1);
}

// From the first column of the group to its last one, as far as it can be seen.
QRect ItemHeader::groupRect(const QRect &rect, int section) const
{
    int first = section;
    while (!startsGroup(first))
        --first;
    int last = section;
    while (last + 1 < count() && !startsGroup(last + 1))
        ++last;
    const int left = std::max(sectionViewportPosition(first), 0);
    const int right = sectionViewportPosition(last) + sectionSize(last);
    return {left, rect.top(), right - left, lineHeight()};
}

void ItemHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = tokens();
    const auto text = [&](int role) { return model()->headerData(section, orientation(), role).toString(); };
    painter->save();
    painter->fillRect(rect, t.sheet);
    painter->setClipRect(rect);
    const QRect group = groupRect(rect, section).adjusted(metrics::space8, 0, -metrics::space4, 0);
    painter->setPen(t.ink);
    painter->drawText(
        group, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(text(ScoreGridModel::GroupTitleRole), Qt::ElideRight, group.width()));
    const int bottom = rect.bottom();
    QRect line(rect.left(), rect.top() + lineHeight(), rect.width(), lineHeight());
    line.adjust(metrics::space4, 0, -metrics::space8, 0);
    painter->setFont(demiBold(font()));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, text(Qt::DisplayRole));
    if (m_sort.key == GridSort::Key::Item && m_sort.item == text(Qt::DisplayRole))
        paintSortMark(*painter, {line.left() + metrics::space4, line.center().y()}, m_sort.order);
    painter->setFont(smallFont());
    painter->setPen(t.secondInk);
    painter->drawText(line.translated(0, lineHeight()), Qt::AlignRight | Qt::AlignVCenter,
                      text(ScoreGridModel::MaxRole));
    painter->setPen(t.line);
    painter->drawLine(rect.left(), bottom, rect.right(), bottom);
    painter->setPen(t.handle);
    if (section > 0 && startsGroup(section))
        painter->drawLine(rect.left(), rect.top(), rect.left(), bottom);
    painter->restore();
}

UnitHeader::UnitHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(metrics::row);
    fit({}, metrics::details);
}

void UnitHeader::fit(const QString &longestCode, int most)
{
    const QFontMetrics text(font());
    const int digit = text.horizontalAdvance(u'0');
    const int code = std::max(6 * digit, text.horizontalAdvance(longestCode));
    m_widths[Sign] = metrics::row;
    m_widths[Code] = std::min(code, 14 * digit) + metrics::space12;
    m_widths[Total] = 6 * digit + metrics::space16;
    m_widths[Missing] = 5 * digit + metrics::space12;
    const int others = std::accumulate(m_widths.begin(), m_widths.end(), 0) - m_widths[Name];
    m_widths[Name] = std::max(most - others, 10 * digit);
    setFixedWidth(others + m_widths[Name]);
}

QSize UnitHeader::sizeHint() const
{
    return {std::accumulate(m_widths.begin(), m_widths.end(), 0), QHeaderView::sizeHint().height()};
}

QRect UnitHeader::partRect(Part part, const QRect &line) const
{
    const int left = std::accumulate(m_widths.begin(), m_widths.begin() + part, line.left());
    return {left, line.top(), m_widths[at(part)], line.height()};
}

void UnitHeader::paintPart(QPainter &painter, Part part, const QRect &rect, const ScoreGridRow &row) const
{
    const Tokens &t = tokens();
    const QRect inner = rect.adjusted(metrics::space4, 0, -metrics::space8, 0);
    const bool isPending = row.outcome == OutcomeKind::Pending;
    painter.setPen(t.ink);
    switch (part) {
    case Sign:
        painter.setPen(words::signColor(row.outcome, t));
        painter.drawText(rect, Qt::AlignCenter, words::sign(row.outcome));
        break;
    case Code:
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(row.code, Qt::ElideRight, inner.width()));
        break;
    case Name:
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(row.name, Qt::ElideRight, inner.width()));
        break;
    case Total:
        painter.setPen(isPending ? t.secondInk : t.ink);
        if (row.set >= 0)
            painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, row.total.toDisplay(2));
        break;
    case Missing:
        painter.setPen(t.waiting);
        if (row.missing > 0)
            painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, QString::number(row.missing));
        break;
    case PartCount:
        break;
    }
}

void UnitHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto *row =
        model()->headerData(section, orientation(), ScoreGridModel::RowRole).value<const ScoreGridRow *>();
    if (!row)
        return;
    const Tokens &t = tokens();
    const bool isCurrent = selectionModel() && selectionModel()->currentIndex().row() == section;
    painter->save();
    painter->setFont(font());
    painter->fillRect(rect, isCurrent ? t.selection : t.sheet);
    for (const Part part : {Sign, Code, Name, Total, Missing})
        paintPart(*painter, part, partRect(part, rect), *row);
    painter->setPen(t.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(t.handle);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->restore();
}

UnitHeaderTitles::UnitHeaderTitles(const UnitHeader &header, QWidget *parent)
    : QWidget(parent), m_header(header)
{}

void UnitHeaderTitles::showSort(const GridSort &sort)
{
    m_sort = sort;
    update();
}

QString UnitHeaderTitles::titleOf(UnitHeader::Part part)
{
    switch (part) {
    case UnitHeader::Code:
        return tr("Code");
    case UnitHeader::Name:
        return tr("Unit");
    case UnitHeader::Total:
        return tr("Total");
    case UnitHeader::Missing:
        return tr("Lacks");
    default:
        return {};
    }
}

GridSort::Key UnitHeaderTitles::keyOf(UnitHeader::Part part)
{
    switch (part) {
    case UnitHeader::Sign:
        return GridSort::Key::Outcome;
    case UnitHeader::Name:
        return GridSort::Key::Name;
    case UnitHeader::Total:
        return GridSort::Key::Total;
    case UnitHeader::Missing:
        return GridSort::Key::Missing;
    default:
        return GridSort::Key::Code;
    }
}

UnitHeader::Part UnitHeaderTitles::partAt(const QPoint &position) const
{
    for (const auto part : {UnitHeader::Sign, UnitHeader::Code, UnitHeader::Name, UnitHeader::Total}) {
        if (m_header.partRect(part, rect()).contains(position))
            return part;
    }
    return UnitHeader::Missing;
}

void UnitHeaderTitles::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.sheet);
    painter.setPen(t.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    const int line = fontMetrics().height() + metrics::space4;
    const QRect titles(0, height() - line - metrics::space4, width(), line);
    for (const auto part :
         {UnitHeader::Sign, UnitHeader::Code, UnitHeader::Name, UnitHeader::Total, UnitHeader::Missing}) {
        const bool isNumber = part == UnitHeader::Total || part == UnitHeader::Missing;
        const QRect cell = m_header.partRect(part, titles).adjusted(metrics::space4, 0, -metrics::space8, 0);
        painter.setPen(t.secondInk);
        const Qt::Alignment side = isNumber ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(cell, static_cast<int>(side | Qt::AlignVCenter), titleOf(part));
        const int text = fontMetrics().horizontalAdvance(titleOf(part)) + metrics::space8;
        if (m_sort.key == keyOf(part))
            paintSortMark(painter, {isNumber ? cell.right() - text : cell.left() + text, cell.center().y()},
                          m_sort.order);
    }
    painter.setPen(t.handle);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

void UnitHeaderTitles::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit clicked(keyOf(partAt(event->pos())));
}

bool UnitHeaderTitles::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto part = partAt(help->pos());
    const QString title = part == UnitHeader::Sign ? tr("Outcome") : titleOf(part);
    QToolTip::showText(help->globalPos(), tr("%1: a click sorts").arg(title), this);
    return true;
}

} // namespace sovang
