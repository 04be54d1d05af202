// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesets/rulesetdelegate.h"

#include "kit/look/theme.h"
#include "rulesets/rulesetlistmodel.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace sovang {

namespace {

struct ShownParagraph
{
    QString text;
    QFont font;
    bool isSecond = false;
    QRect rect; ///< from the top of the entry
};

QFont titleFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

// Lays the three paragraphs under each other in \a width.
std::vector<ShownParagraph> laidOut(const QModelIndex &index, const QFont &font, int width)
{
    using Model = RuleSetListModel;
    std::vector<ShownParagraph> paragraphs{{index.data().toString(), titleFont(font), false, {}},
                                           {index.data(Model::FactsRole).toString(), smallFont(), true, {}},
                                           {index.data(Model::UseRole).toString(), smallFont(), true, {}}};
    std::erase_if(paragraphs, [](const ShownParagraph &paragraph) { return paragraph.text.isEmpty(); });
    int y = metrics::space8;
    for (ShownParagraph &paragraph : paragraphs) {
        const QRect room(metrics::space12, y, std::max(width - 2 * metrics::space12, metrics::row), 1000);
        paragraph.rect = QFontMetrics(paragraph.font).boundingRect(room, Qt::TextWordWrap, paragraph.text);
        paragraph.rect.setWidth(room.width());
        y = paragraph.rect.bottom() + metrics::space4;
    }
    return paragraphs;
}

} // namespace

void RuleSetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const Tokens &t = tokens();
    painter->save();
    for (const ShownParagraph &paragraph : laidOut(index, option.font, option.rect.width())) {
        painter->setFont(paragraph.font);
        painter->setPen(paragraph.isSecond ? t.secondInk : t.ink);
        painter->drawText(paragraph.rect.translated(option.rect.topLeft()), Qt::TextWordWrap, paragraph.text);
    }
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize RuleSetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const std::vector<ShownParagraph> paragraphs = laidOut(index, option.font, width);
    return {width, paragraphs.back().rect.bottom() + metrics::space8};
}

} // namespace sovang
