// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "theme.h"
#include "windowsettings.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QTranslator>

namespace sovang {

void setUpApplication(QApplication &application, const QString &language)
{
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/sovang.svg")));
    const QString spoken = language.isEmpty() ? windowsettings::language() : language;
    QLocale::setDefault(QLocale(spoken == u"en" ? QLocale::English : QLocale::Vietnamese));
    auto *translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/i18n/sovang_%1.qm").arg(spoken)))
        QApplication::installTranslator(translator);
    applyTheme(application, windowsettings::scheme());
}

} // namespace sovang
