// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composing.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QVariant>
#include <QWidget>

namespace sovang {

namespace {

constexpr const char *composedProperty = "composed";

/// Remembers at the field what is being composed there.
class ComposingFilter : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *field = static_cast<QWidget *>(object);
        if (event->type() == QEvent::InputMethod)
            field->setProperty(composedProperty, static_cast<QInputMethodEvent *>(event)->preeditString());
        else if (event->type() == QEvent::FocusOut)
            commitComposed(*field);
        return QObject::eventFilter(object, event);
    }
};

} // namespace

void keepComposed(QWidget &field)
{
    field.installEventFilter(new ComposingFilter(&field));
}

void commitComposed(QWidget &field)
{
    QGuiApplication::inputMethod()->commit();
    const QString left = field.property(composedProperty).toString();
    if (left.isEmpty())
        return;
    QInputMethodEvent event;
    event.setCommitString(left);
    QCoreApplication::sendEvent(&field, &event);
}

} // namespace sovang
