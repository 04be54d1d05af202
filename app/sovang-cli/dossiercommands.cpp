// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "keypassphrase.h"

#include "jobs/papers/dossier.h"
#include "jobs/safety/verifying.h"
#include "storage/book.h"

#include <QCoreApplication>

namespace sovang::cli {

namespace {

struct DossierCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

int dossier(const Arguments &arguments)
{
    const Year which = arguments.year();
    const QString folder = arguments.output();
    Book book = openToCount(arguments.at(0), OpenMode::ReadOnly);
    unlockKey(book, arguments);
    const WrittenDossiers written = writeDossiers(book, which, arguments.positional().mid(1), folder);
    for (const QString &note : written.notes)
        print(note);
    print(DossierCommandsText::tr("Wrote %n dossiers into %1", nullptr,
                                  static_cast<int>(written.folders.size()))
              .arg(folder));
    return Done;
}

} // namespace

std::vector<Command> dossierCommands()
{
    return {
        {QStringLiteral("dossier"),
         QStringLiteral("BOOK --year Y [CODE] -o DIR [--key-passphrase-file FILE]"),
         DossierCommandsText::tr(
             "Writes everything about a unit, or about each registered unit of the year, into a folder: "
             "cover, "
             "score sheet, explanation, evidence with its copies, minutes, decision, certificate; each as a "
             "PDF, and all bound in one. What is missing is named."),
         {yearOption(),
          {QStringLiteral("-o"), QStringLiteral("DIR"),
           DossierCommandsText::tr("The folder that gets a folder for each unit."), Option::Once},
          keyPassphraseOption()},
         {1, 2},
         dossier,
         true},
    };
}

} // namespace sovang::cli
