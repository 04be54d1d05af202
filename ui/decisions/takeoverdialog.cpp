// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions/takeoverdialog.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sovang {

TakeOverDialog::TakeOverDialog(const std::vector<TakeOver> &takeOvers, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Take over today's names"));
    resize(metrics::card, metrics::dialog);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    auto *about =
        new QLabel(tr("A decision keeps the name and the kind that its unit had on its day, and so do "
                      "its papers. Take over those of today only where the book was wrong on that "
                      "day, not where a unit was renamed later."));
    about->setWordWrap(true);
    layout->addWidget(about);
    QStringList lines;
    for (const TakeOver &takeOver : takeOvers)
        lines << takeOverText(takeOver);
    auto *list = new QLabel(lines.join(u"\n\n"_qs));
    list->setObjectName(QStringLiteral("takeOvers"));
    list->setTextFormat(Qt::PlainText);
    layout->addWidget(makeReadingArea(*list), 1);
    addDialogButtons(*this, *makePrimaryButton(tr("Take over")));
}

} // namespace sovang
