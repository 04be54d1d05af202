// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogs/dialogroom.h"

#include "kit/look/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace sovang {

namespace {

constexpr int lateLines = 2 * metrics::row; // of what may still have to be said: a refusal, a hint

void scrollAllButButtons(QDialog &dialog)
{
    auto *buttons = dialog.findChild<QDialogButtonBox *>(QString(), Qt::FindDirectChildrenOnly);
    if (!buttons || !dialog.layout())
        return;
    QWidget *focus = dialog.focusWidget(); // lost to what changes its parent
    const QMargins margins = dialog.layout()->contentsMargins();
    auto *content = new QWidget;
    content->setLayout(dialog.layout()); // with all that stands in it
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area->setMinimumWidth(content->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(margins.left(), metrics::space8, margins.right(), margins.bottom());
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addLayout(foot);
    if (focus)
        focus->setFocus();
}

} // namespace

void fitInto(QDialog &dialog, const QSize &room)
{
    dialog.ensurePolished();
    const QSize wanted = dialog.testAttribute(Qt::WA_Resized) ? dialog.size() : dialog.sizeHint();
    if (dialog.minimumSizeHint().height() + lateLines > room.height())
        scrollAllButButtons(dialog);
    if (wanted.height() > room.height() || wanted.width() > room.width())
        dialog.resize(wanted.boundedTo(room));
}

} // namespace sovang
