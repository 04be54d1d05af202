// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/cards.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sovang {

QVBoxLayout *layOutCard(QFrame &card, const QString &title)
{
    card.setObjectName(QStringLiteral("sheet"));
    auto *layout = new QVBoxLayout(&card);
    layout->setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space12);
    layout->setSpacing(metrics::space8);
    auto *heading = makeHeading(title);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    return layout;
}

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->layout())
            clearLayout(*item->layout());
        delete item->widget();
        delete item;
    }
}

void restoreTabOrder(QWidget &card)
{
    QWidget *before = card.previousInFocusChain();
    while (before != &card && !(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    for (auto *each : card.findChildren<QPushButton *>()) {
        QWidget::setTabOrder(before, each);
        before = each;
    }
}

} // namespace sovang
