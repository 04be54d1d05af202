// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/registeredfirst.h"

#include "kit/edits.h"
#include "kit/pagecontext.h"
#include "session/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct RegisteredFirstText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::RegisteredFirst)
};

QString questionText(const Session &session, const std::vector<UnitId> &units)
{
    const QString year = session.year().toString();
    const auto count = static_cast<int>(units.size());
    const UnitYear *only = count == 1 ? session.find(units.front()) : nullptr;
    const QString who =
        only ? RegisteredFirstText::tr("%1 is not registered for %2.").arg(only->unit.name, year)
             : RegisteredFirstText::tr("%n unit(s) among these are not registered for %1.", nullptr, count)
                   .arg(year);
    return who + u'\n' +
           RegisteredFirstText::tr("Scores count only for a unit that is registered. Is %1 the right year?")
               .arg(year);
}

} // namespace

bool registeredFirst(const PageContext &context, QWidget *parent, const std::vector<UnitId> &units)
{
    Session &session = context.session;
    std::vector<UnitId> missing;
    std::ranges::copy_if(units, std::back_inserter(missing),
                         [&](UnitId unit) { return !session.registration(unit); });
    if (missing.empty())
        return true;
    return context.prompts.confirm(parent,
                                   {RegisteredFirstText::tr("Not registered"), questionText(session, missing),
                                    RegisteredFirstText::tr("Register and enter")}) &&
           edits::setRegistered(session, missing, true);
}

} // namespace sovang
