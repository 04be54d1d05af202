// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/operatorfield.h"

#include "kit/look/theme.h"
#include "kit/windowsettings.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace sovang {

namespace {

constexpr int longestName = 60;

struct OperatorText
{
    Q_DECLARE_TR_FUNCTIONS(OperatorField)
};

} // namespace

QLineEdit *makeOperatorField()
{
    auto *field = new QLineEdit(windowsettings::operatorName());
    field->setObjectName(QStringLiteral("operatorName"));
    field->setMaxLength(longestName);
    field->setMaximumWidth(metrics::searchField);
    field->setPlaceholderText(OperatorText::tr("Full name, for the log"));
    field->setToolTip(OperatorText::tr(
        "The log tells of each change who made it: this name, and the account of the computer."));
    QObject::connect(field, &QLineEdit::editingFinished, field, [field] {
        if (field->isModified()) // it is also finished when it is only left
            windowsettings::setOperatorName(field->text());
    });
    return field;
}

} // namespace sovang
