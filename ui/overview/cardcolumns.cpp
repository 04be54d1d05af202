// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/cardcolumns.h"

#include "kit/look/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

constexpr int mostColumns = 3;
constexpr int cardGrowth = 1000; ///< of cards, until they are as high as they can be

} // namespace

CardColumns::CardColumns(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space12);
    for (int i = 0; i < mostColumns; ++i) {
        m_columns.push_back(new QVBoxLayout);
        m_columns.back()->setSpacing(metrics::space12);
        layout->addLayout(m_columns.back());
    }
}

void CardColumns::add(QWidget *card, int ofTwo, int ofThree, std::function<bool()> canGrow)
{
    m_cards.push_back({card, ofTwo, ofThree, std::move(canGrow)});
    card->setParent(this);
}

int CardColumns::columnOf(const Card &card) const
{
    return m_count == mostColumns ? card.ofThree : m_count == 2 ? card.ofTwo : 0;
}

void CardColumns::fit()
{
    m_count = std::clamp(width() / narrowest, 1, mostColumns);
    for (QVBoxLayout *column : m_columns) {
        while (QLayoutItem *item = column->takeAt(0))
            delete item; // the widgets stay
    }
    for (const Card &card : m_cards) {
        const auto place = static_cast<size_t>(columnOf(card));
        const bool grows = !card.widget->isHidden() && card.canGrow && card.canGrow();
        m_columns[place]->addWidget(card.widget, grows ? cardGrowth : 0);
    }
    auto *all = static_cast<QHBoxLayout *>(layout());
    for (size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i]->addStretch(1);
        all->setStretch(static_cast<int>(i), static_cast<int>(i) < m_count ? 1 : 0);
    }
    all->setSpacing(m_count > 1 ? metrics::space12 : 0);
    updateGeometry();
}

void CardColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (std::clamp(width() / narrowest, 1, mostColumns) != m_count)
        fit();
}

} // namespace sovang
