// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/application.h"
#include "shell/mainwindow.h"
#include "shell/runningwindows.h"

#include <QCommandLineParser>
#include <QFileInfo>

int main(int argc, char *argv[])
{
    sovang::Application app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Sổ Vàng"));
    QApplication::setOrganizationName(QStringLiteral("sovang"));
    QApplication::setApplicationVersion(QStringLiteral(SOVANG_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("sovang"));

    QCommandLineParser parser;
    const QCommandLineOption language(QStringLiteral("lang"),
                                      QStringLiteral("Language of the window: vi or en."),
                                      QStringLiteral("LANGUAGE"), qEnvironmentVariable("SOVANG_LANG"));
    parser.addOption(language);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("BOOK"), QStringLiteral("The book to open."),
                                 QStringLiteral("[BOOK]"));
    parser.process(app);

    sovang::setUpApplication(app, parser.value(language));
    const QStringList arguments = parser.positionalArguments();
    const QString book =
        arguments.isEmpty() ? QString() : QFileInfo(arguments.constFirst()).absoluteFilePath();
    if (sovang::RunningWindows::isShownBy(sovang::RunningWindows::nameHere(), book))
        return 0;
    sovang::MainWindow window(sovang::userPrompts());
    const sovang::RunningWindows others(window, sovang::RunningWindows::nameHere());
    window.showOnScreen();
    if (book.isEmpty())
        window.restoreLastBook();
    else
        window.openBook(book);
    return QApplication::exec();
}
