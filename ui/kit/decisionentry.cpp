// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/decisionentry.h"

#include "base/period.h"
#include "jobs/decisions/historyfit.h"
#include "kit/edits.h"
#include "kit/words.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct DecisionEntryText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::DecisionEntry)
};

// `First recognition: 2, Renewal: 1`
QString countsOf(const std::vector<Decision> &decisions)
{
    QStringList counts;
    for (const auto kind :
         {DecisionKind::First, DecisionKind::Renewal, DecisionKind::Revocation, DecisionKind::Refusal}) {
        const auto count = std::ranges::count(decisions, kind, &Decision::kind);
        if (count > 0)
            counts << QStringLiteral("%1: %2").arg(kindwords::decision(kind)).arg(count);
    }
    return counts.join(u", "_qs);
}

// The first of what does not fit, and how many more there are. The day is the same for all units.
QString misfitText(const Session &session, const std::vector<Decision> &decisions)
{
    QStringList notes;
    const QDate today = QDate::currentDate();
    if (const QString day = dateMisfit(decisions.front(), today); !day.isEmpty())
        notes << day;
    // A revocation may be of another year; that the title is in force was seen when it was chosen.
    std::vector<std::vector<Misfit>> misfits;
    if (decisions.front().year() == session.year())
        misfits = misfitsOf(session.book(), session.units(), decisions, today);
    for (size_t i = 0; i < misfits.size(); ++i) {
        for (const Misfit &misfit : misfits[i]) {
            if (misfit.about != Misfit::About::Date)
                notes << QStringLiteral("%1: %2").arg(session.codeOf(decisions[i].unit), misfit.message);
        }
    }
    if (notes.size() < 2)
        return notes.join(QString());
    return DecisionEntryText::tr("%1, and %n more", nullptr, static_cast<int>(notes.size()) - 1)
        .arg(notes.front());
}

} // namespace

bool enterDecisions(const PageContext &context, const std::vector<Decision> &decisions,
                    const std::optional<NumberSeries> &series)
{
    if (decisions.empty())
        return true;
    QString misfits;
    guarded(context.error, [&] { misfits = misfitText(context.session, decisions); });
    if (!edits::addDecisions(context.session, decisions, series))
        return false;
    const Decision &first = decisions.front();
    QString text = DecisionEntryText::tr("Decision %1 of %2 was entered (%3). Ctrl+Z takes it back.")
                       .arg(first.number, dayText(first.date), countsOf(decisions));
    if (!misfits.isEmpty())
        text += u' ' + DecisionEntryText::tr("Note: %1.").arg(misfits);
    context.info(text);
    return true;
}

} // namespace sovang
