// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture of every page and dialog, to be looked at by hand:
//   ui_screenshots BOOK FOLDER [--lang en] [--scheme dark] [--scale 1.5] [--size 1280x800]
// The size is in device-independent pixels. BOOK is changed on the way: give it a copy. screenshots.sh takes
// them in all languages, schemes, sizes and scales.
#include "kit/look/theme.h"
#include "kit/windowsettings.h"
#include "shell/application.h"
#include "shell/mainwindow.h"
#include "shell/messagebar.h"
#include "shell/startpage.h"
#include "shots/shots.h"

#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>

using namespace sovang;

namespace {

void shootBook(MainWindow &window, Camera &camera)
{
    shootSettings(window, camera);
    shootMovements(window, camera);
    shootAllPages(window, camera, {});
    shootOverview(window, camera);
    shootReportChecks(window, camera);
    shootScores(window, camera);
    shootGrid(window, camera);
    shootNewBook(window, camera);
    shootImport(window, camera);
    shootQuestions(window, camera);
    shootSheet(window, camera);
    shootMeeting(window, camera);
    shootDecisionDialogs(window, camera);
    shootPapersOfDecisions(window, camera);
    shootUnits(window, camera);
    shootRuleSets(window, camera);
    shootSafety(window, camera);
}

std::optional<QSize> sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    return size.isEmpty() ? std::nullopt : std::optional(size);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
    Application app(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(QStringLiteral("sovang"));

    QCommandLineParser parser;
    const auto option = [&](const QString &name, const QString &byDefault) {
        parser.addOption({name, {}, name, byDefault});
    };
    option(QStringLiteral("lang"), QStringLiteral("vi"));
    option(QStringLiteral("scheme"), QStringLiteral("light"));
    option(QStringLiteral("scale"), QStringLiteral("1"));
    option(QStringLiteral("size"), {});
    parser.process(app);
    const QStringList arguments = parser.positionalArguments();
    const QString wantedSize = parser.value(QStringLiteral("size"));
    const std::optional<QSize> size = wantedSize.isEmpty() ? windowsettings::firstSize : sizeOf(wantedSize);
    if (arguments.size() != 2 || !size)
        parser.showHelp(2);
    const QString language = parser.value(QStringLiteral("lang"));
    const QString scheme = parser.value(QStringLiteral("scheme"));
    windowsettings::setScheme(schemeFromWord(scheme));
    setUpApplication(app, language);

    const QString scale = parser.value(QStringLiteral("scale"));
    Camera camera(arguments[1], QStringLiteral("-%1-%2-%3x%4-%5")
                                    .arg(language, scheme)
                                    .arg(size->width())
                                    .arg(size->height())
                                    .arg(scale));
    MainWindow window(userPrompts());
    window.resize(*size);
    window.show();
    camera.shoot(window, QStringLiteral("start-first"));
    shootEmptyBook(window, camera);
    window.startPage().showRecent({arguments[0]});
    camera.shoot(window, QStringLiteral("start"));
    if (!window.openBook(arguments[0]))
        qFatal("%s", qPrintable(window.messages().text()));
    shootBook(window, camera);
    return 0;
}
