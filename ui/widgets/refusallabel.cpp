// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/refusallabel.h"

#include <QAccessible>
#include <QDialog>
#include <QLayout>

namespace sovang {

namespace {

// How many lines the sentence has is known only in the width that it gets.
void makeRoom(QWidget &window)
{
    QLayout *layout = window.layout();
    if (!qobject_cast<QDialog *>(&window) || !layout)
        return;
    layout->activate();
    const int needed = layout->totalMinimumHeightForWidth(window.width());
    if (window.height() < needed)
        window.resize(window.width(), needed);
}

} // namespace

RefusalLabel::RefusalLabel(QWidget *parent) : QLabel(parent)
{
    setProperty("refusal", true);
    setWordWrap(true);
    setTextFormat(Qt::PlainText); // it may repeat what was typed
    setObjectName(QStringLiteral("refusal"));
    hide();
}

void RefusalLabel::tell(const QString &why)
{
    setText(why.isEmpty() ? QString() : QStringLiteral("✕ ") + why);
    setVisible(!why.isEmpty());
    if (why.isEmpty())
        return;
    makeRoom(*window());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace sovang
