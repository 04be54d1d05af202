// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/refusallabel.h"

#include "kit/look/parts.h"

#include <QAccessible>
#include <QDialog>

namespace sovang {

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
    if (auto *dialog = qobject_cast<QDialog *>(window()))
        growToFit(*dialog);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace sovang
