// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/application.h"

#include "kit/dialogs/composing.h"
#include "kit/look/theme.h"
#include "kit/tables/copying.h"
#include "kit/windowsettings.h"
#include "session/guarded.h"
#include "storage/booklock.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>
#include <QTranslator>

#include <optional>

namespace sovang {

namespace {

// Tooltips are labels of Qt's own, and so are the texts of its message boxes.
void showAsWritten(QObject &receiver)
{
    auto *label = qobject_cast<QLabel *>(&receiver);
    if (label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

bool isTurnedByWheel(const QObject &receiver)
{
    return qobject_cast<const QComboBox *>(&receiver) || qobject_cast<const QAbstractSpinBox *>(&receiver);
}

// A field under the pointer does not take the focus away from where someone works, either.
void leaveWheelToPage(QObject &receiver)
{
    if (!isTurnedByWheel(receiver))
        return;
    auto &field = static_cast<QWidget &>(receiver);
    if (field.focusPolicy() == Qt::WheelFocus)
        field.setFocusPolicy(Qt::StrongFocus);
}

enum class Taking { Back, Again };

std::optional<Taking> takingOf(const QKeyEvent &key)
{
    const QKeySequence keys(key.keyCombination());
    if (keys == QKeySequence(Qt::CTRL | Qt::Key_Z))
        return Taking::Back;
    if (keys == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z) || keys == QKeySequence(Qt::CTRL | Qt::Key_Y))
        return Taking::Again;
    return std::nullopt;
}

bool canTake(const QTextDocument &text, Taking taking)
{
    return taking == Taking::Back ? text.isUndoAvailable() : text.isRedoAvailable();
}

// The field has nothing of its own to take, but would keep the key from the window.
bool keepsInVain(const QObject &receiver, Taking taking)
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&receiver))
        return !canTake(*text->document(), taking);
    if (const auto *text = qobject_cast<const QTextEdit *>(&receiver))
        return !canTake(*text->document(), taking);
    const auto *field = qobject_cast<const QLineEdit *>(&receiver);
    if (!field && isTurnedByWheel(receiver))
        field = receiver.findChild<QLineEdit *>();
    return field && !(taking == Taking::Back ? field->isUndoAvailable() : field->isRedoAvailable());
}

} // namespace

Application::Application(int &argc, char **argv) : QApplication(argc, argv)
{
    installEventFilter(this);
}

// Qt's own functions between here and a slot are not made to be left by an exception: what they were in the
// middle of stays as it is. So it ends at the innermost event; see Session::whenChanged() too.
bool Application::notify(QObject *receiver, QEvent *event)
{
    bool isDelivered = true;
    guarded([this](const QString &message) { emit failed(message); },
            [&] { isDelivered = QApplication::notify(receiver, event); });
    return isDelivered;
}

bool Application::eventFilter(QObject *receiver, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish: // before a label has measured or drawn anything
        showAsWritten(*receiver);
        leaveWheelToPage(*receiver);
        break;
    case QEvent::Wheel:
        if (!isTurnedByWheel(*receiver))
            break;
        event->ignore();
        return true;
    case QEvent::ShortcutOverride:
        if (const auto taking = takingOf(*static_cast<QKeyEvent *>(event));
            taking && keepsInVain(*receiver, *taking)) {
            event->ignore();
            return true;
        }
        break;
    default:
        break;
    }
    return QApplication::eventFilter(receiver, event);
}

void setLanguage(QApplication &application, const QString &language)
{
    static QTranslator *current = nullptr;
    if (current)
        QApplication::removeTranslator(current);
    delete current;
    current = new QTranslator(&application);
    QLocale::setDefault(QLocale(language == u"en" ? QLocale::English : QLocale::Vietnamese));
    if (current->load(QStringLiteral(":/i18n/sovang_%1.qm").arg(language)))
        QApplication::installTranslator(current);
}

void setUpApplication(QApplication &application, const QString &language)
{
    // Those of the desktop speak its language, not the one that was chosen here.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/sovang.svg")));
    setLanguage(application, language.isEmpty() ? windowsettings::language() : language);
    Holder::setOperator(windowsettings::operatorName());
    applyTextSize(windowsettings::textSize());
    applyTheme(application, windowsettings::scheme());
    keepComposed(application);
    copyWholeRows(application);
}

} // namespace sovang
