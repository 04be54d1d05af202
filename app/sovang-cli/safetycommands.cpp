// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "command.h"

#include "jobs/restoring.h"

#include <QCoreApplication>

namespace sovang::cli {

namespace {

struct SafetyCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

int restore(const QStringList &words)
{
    const Arguments arguments(words, {{QStringLiteral("-o"), QStringLiteral("BOOK"), true}}, 1, 1);
    const QString book = arguments.output(QStringLiteral("-o"));
    const Restored restored = restoreBook(arguments.at(0), book);
    print(SafetyCommandsText::tr("Restored %1 from %2").arg(book, arguments.at(0)));
    for (const QString &sentence : restoredSentences(restored))
        print(sentence);
    return Done;
}

} // namespace

std::vector<Command> safetyCommands()
{
    return {
        {QStringLiteral("restore"), QStringLiteral("FILE -o BOOK"),
         SafetyCommandsText::tr(
             "Lays a backup at the book's place, says what is different, and keeps what was "
             "there in a dated file beside it."),
         restore},
    };
}

} // namespace sovang::cli
