// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigbook.h"

#include "base/error.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace sovang;
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Makes a large book, or a file of scores, to measure with."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("book"), QStringLiteral("The book to make"));
    const QCommandLineOption units(QStringLiteral("units"), QStringLiteral("How many units"),
                                   QStringLiteral("N"), QStringLiteral("10000"));
    const QCommandLineOption years(QStringLiteral("years"), QStringLiteral("How many years up to 2025"),
                                   QStringLiteral("N"), QStringLiteral("20"));
    const QCommandLineOption leaves(QStringLiteral("leaves"), QStringLiteral("Leaves of the rule set"),
                                    QStringLiteral("N"), QStringLiteral("50"));
    const QCommandLineOption weak(QStringLiteral("weak"),
                                  QStringLiteral("Percent of units that fail now and then"),
                                  QStringLiteral("N"), QStringLiteral("25"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Seed"), QStringLiteral("N"),
                                  QStringLiteral("1"));
    const QCommandLineOption scores(
        QStringLiteral("scores"),
        QStringLiteral("Leave the book without scores and write those of 2025 to this XLSX file"),
        QStringLiteral("FILE"));
    parser.addOptions({units, years, leaves, weak, seed, scores});
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    try {
        bench::BigBook settings;
        settings.units = parser.value(units).toInt();
        settings.years = parser.value(years).toInt();
        settings.leaves = parser.value(leaves).toInt();
        settings.weak = parser.value(weak).toInt();
        settings.seed = parser.value(seed).toUInt();
        settings.scored = !parser.isSet(scores);
        if (parser.isSet(scores))
            bench::writeScoreFile(parser.value(scores), settings);
        bench::makeBigBook(parser.positionalArguments().first(), settings);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "makebigbook: %s\n", error.what());
        return 1;
    }
    return 0;
}
