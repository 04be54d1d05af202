// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/viewswitch.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace sovang {

ViewSwitch::ViewSwitch(QWidget *parent)
    : QWidget(parent),
      m_sheet(makeButton(tr("Sheet"), QStringLiteral("scores"))),
      m_grid(makeButton(tr("Grid"), QStringLiteral("grid")))
{
    m_sheet->setToolTip(tr("One unit at a time (Alt+1)"));
    m_sheet->setObjectName(QStringLiteral("sheetSwitch"));
    m_grid->setToolTip(tr("All units in one table (Alt+2)"));
    m_grid->setObjectName(QStringLiteral("gridSwitch"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space4);
    for (QPushButton *button : {m_sheet, m_grid}) {
        button->setCheckable(true);
        button->setProperty("switch", true);
        layout->addWidget(button);
    }
    // A click shows the choice again when it is the one that was made already.
    connect(m_sheet, &QPushButton::clicked, this, [this] { emit chosen(false); });
    connect(m_grid, &QPushButton::clicked, this, [this] { emit chosen(true); });
}

void ViewSwitch::showChoice(bool isGrid)
{
    m_sheet->setChecked(!isGrid);
    m_grid->setChecked(isGrid);
}

} // namespace sovang
