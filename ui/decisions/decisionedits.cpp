// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions/decisionedits.h"

#include "session/session.h"

#include <QCoreApplication>

namespace sovang::edits {

namespace {

struct DecisionEditsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::DecisionEdits)
};

} // namespace

bool changeDecision(Session &session, const Decision &decision)
{
    return session.attempt([&] {
        const std::optional<Decision> before = session.book().decisions.find(decision.id);
        if (before == decision)
            return true;
        const auto put = [](const Decision &value) {
            return [value](Book &book) -> Touched {
                book.decisions.update(value);
                return std::vector{value.unit};
            };
        };
        const QString code = session.codeOf(decision.unit);
        const Decision old = before.value_or(decision);
        return session.apply(noteOf("decision.change",
                                    DecisionEditsText::tr("change decision %1 for %2").arg(old.number, code),
                                    code, decision.year()),
                             put(decision), put(old));
    });
}

bool takeOver(Session &session, const std::vector<TakeOver> &takeOvers)
{
    const auto put = [takeOvers](Decision TakeOver::*which) {
        return [takeOvers, which](Book &book) -> Touched {
            std::vector<UnitId> units;
            for (const TakeOver &one : takeOvers) {
                book.decisions.update(one.*which);
                units.push_back(one.after.unit);
            }
            return units;
        };
    };
    return session.apply(takeOverNote(takeOvers), put(&TakeOver::after), put(&TakeOver::before));
}

} // namespace sovang::edits
