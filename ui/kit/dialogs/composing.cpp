// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogs/composing.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVariant>

namespace sovang {

namespace {

constexpr const char *composedProperty = "composed";

// Tables take composed words too, but hand them to an editor of their own.
bool isField(const QObject *object)
{
    return qobject_cast<const QLineEdit *>(object) || qobject_cast<const QPlainTextEdit *>(object) ||
           qobject_cast<const QTextEdit *>(object) || qobject_cast<const QComboBox *>(object);
}

/// Remembers at the field what is being composed there.
class ComposingFilter : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::InputMethod && isField(object)) {
            object->setProperty(composedProperty, static_cast<QInputMethodEvent *>(event)->preeditString());
        } else if (event->type() == QEvent::FocusOut && isField(object)) {
            // A list that pops up under the field does not end the word.
            if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
                commitComposed(static_cast<QWidget &>(*object));
        }
        return QObject::eventFilter(object, event);
    }
};

} // namespace

void keepComposed(QCoreApplication &application)
{
    application.installEventFilter(new ComposingFilter(&application));
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
