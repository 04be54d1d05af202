// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewedits.h"

#include "jobs/papers/yeardeadlines.h"
#include "session/session.h"

#include <QCoreApplication>

namespace sovang::edits {

namespace {

struct OverviewEditsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::OverviewEdits)
};

} // namespace

bool setDueDays(Session &session, const DueDays &days)
{
    return session.attempt([&] {
        const Year year = session.year();
        const DueDays before = dueDays(session.book(), year);
        if (before == days)
            return true;
        const auto put = [year](const DueDays &value) {
            return [year, value](Book &book) -> Touched {
                for (const YearStep step : yearSteps) {
                    const auto day = value.find(step);
                    putDueDay(book, year, step, day == value.end() ? QDate() : day->second);
                }
                return std::vector<UnitId>(); // no outcome depends on them
            };
        };
        return session.apply(
            noteOf("deadline.set", OverviewEditsText::tr("days of %1").arg(year.toString()), {}, year),
            put(days), put(before));
    });
}

} // namespace sovang::edits
