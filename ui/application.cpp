// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "theme.h"
#include "widgets/composing.h"
#include "widgets/copying.h"
#include "windowsettings.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QTranslator>

namespace sovang {

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
    applyTextSize(windowsettings::textSize());
    applyTheme(application, windowsettings::scheme());
    keepComposed(application);
    copyWholeRows(application);
}

} // namespace sovang
