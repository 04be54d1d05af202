// SPDX-License-Identifier: GPL-3.0-or-later
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "shell/application.h"

#include <QSettings>
#include <QTemporaryDir>

// The real window, without a display and without the settings of whoever runs the tests.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    sovang::Application app(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(QStringLiteral("sovang-tests"));
    QApplication::setApplicationName(QStringLiteral("sovang"));
    sovang::setUpApplication(app, QStringLiteral("vi"));
    return Catch::Session().run(argc, argv);
}
