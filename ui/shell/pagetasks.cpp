// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pagetasks.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct PageTaskText
{
    Q_DECLARE_TR_FUNCTIONS(PageTasks)
};

} // namespace

std::vector<PageTask> pageTasks()
{
    return {
        {PageId::Units, PageTaskText::tr("Import the list of units")},
        {PageId::Units, PageTaskText::tr("Rename, merge, divide, dissolve units")},
        {PageId::Registrations, PageTaskText::tr("Register units for a year")},
        {PageId::Scores, PageTaskText::tr("Enter scores")},
        {PageId::Scores, PageTaskText::tr("Import scores from a list")},
        {PageId::Scores, PageTaskText::tr("Evidence")},
        {PageId::Recognition, PageTaskText::tr("Meeting of the commission")},
        {PageId::Recognition, PageTaskText::tr("Try another pass mark")},
        {PageId::Decisions, PageTaskText::tr("Revoke a title")},
        {PageId::Movements, PageTaskText::tr("Commendations of collectives and people")},
        {PageId::Sharing, PageTaskText::tr("Forms for the units to score themselves")},
        {PageId::Sharing, PageTaskText::tr("Packets for the members of the team")},
        {PageId::Log, PageTaskText::tr("Seal the year")},
        {PageId::Log, PageTaskText::tr("Verify the book")},
        {PageId::Settings, PageTaskText::tr("Light or dark colours, size of the text, language")},
        {PageId::Settings, PageTaskText::tr("Members of the commission, signers")},
    };
}

} // namespace sovang
