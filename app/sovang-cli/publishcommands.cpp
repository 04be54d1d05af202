// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "jobs/papers/publishing.h"
#include "jobs/safety/verifying.h"
#include "storage/book.h"

#include <QCoreApplication>

namespace sovang::cli {

namespace {

struct PublishCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// What is made public is listed before it is written.
void list(const PublishedYear &published)
{
    for (const PublishedTitle &title : published.titles)
        print(
            QStringList{title.unitName, title.locality, title.title, title.period, title.number}.join(u'\t'));
}

int publishYear(const Arguments &arguments)
{
    if (arguments.has(u"-o") == arguments.has(u"--dry-run"))
        throw UsageError(PublishCommandsText::tr("Name either -o or --dry-run"));
    const QString folder = arguments.output();
    const PublishedYear published =
        publishedYear(openToCount(arguments.at(0), OpenMode::ReadOnly), arguments.year());
    list(published);
    if (!arguments.has(u"--dry-run"))
        print(PublishCommandsText::tr("Wrote %1").arg(publish(published, folder)));
    return Done;
}

} // namespace

std::vector<Command> publishCommands()
{
    return {
        {QStringLiteral("publish"),
         QStringLiteral("BOOK --year Y -o DIR | --dry-run"),
         PublishCommandsText::tr(
             "Lists the titles of the year that are in force and writes them as a page that opens without a "
             "network, to be searched and printed. Names of people and telephones are not in it."),
         {yearOption(),
          {QStringLiteral("-o"), QStringLiteral("DIR"),
           PublishCommandsText::tr("The folder that gets the page, index.html.")},
          {QStringLiteral("--dry-run"), {}, PublishCommandsText::tr("Only lists the titles.")}},
         {1, 1},
         publishYear},
    };
}

} // namespace sovang::cli
