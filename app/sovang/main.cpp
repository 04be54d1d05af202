// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
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
    sovang::MainWindow window(sovang::userPrompts());
    window.show();
    if (parser.positionalArguments().isEmpty())
        window.restoreLastBook();
    else
        window.openBook(parser.positionalArguments().constFirst());
    return QApplication::exec();
}
