// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/sheetedits.h"

#include "kit/edits.h"
#include "kit/words.h"
#include "session/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang::edits {

namespace {

struct SheetEditsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::SheetEdits)
};

Work sheetWork(UnitId unit, Year year, const std::vector<SheetChange> &changes)
{
    return [=](Book &book) -> Touched {
        book.scores.write([&](ScoreStore::Writer &writer) {
            for (const auto &[round, code, answer] : changes)
                writer.change(unit, year, round, {code, answer});
        });
        return std::vector{unit};
    };
}

std::vector<UnitId> unitsOf(const std::vector<AnswerChange> &changes)
{
    std::vector<UnitId> units; // changes of a unit stand together
    for (const AnswerChange &change : changes) {
        if (units.empty() || units.back() != change.unit)
            units.push_back(change.unit);
    }
    return units;
}

QString unitsText(const Session &session, const RoundCopyPlan &plan)
{
    return plan.units == 1 ? session.codeOf(plan.changes.front().unit)
                           : SheetEditsText::tr("%n unit(s)", nullptr, plan.units);
}

bool fillIn(Session &session, const RoundCopyPlan &plan, LogNote note)
{
    if (plan.units == 1)
        note.unitCode = session.codeOf(plan.changes.front().unit);
    const auto changes = std::make_shared<const std::vector<AnswerChange>>(plan.changes);
    const auto write = [changes](const auto &valueOf) {
        return [=](Book &book, const Progress &progress) -> Touched {
            book.scores.write([&](ScoreStore::Writer &writer) {
                progress.forEach(*changes, [&](const AnswerChange &c) {
                    writer.change(c.unit, c.year, c.round, {c.code, valueOf(c)});
                });
            });
            return unitsOf(*changes);
        };
    };
    const Work put = write([](const AnswerChange &c) { return std::optional(c.after); });
    const Work putBack = write([](const AnswerChange &c) { return c.answerBefore(); });
    return session.apply(note, put, putBack);
}

Work answersWork(UnitId unit, Year year, Round round, const AnswerChanges &changes)
{
    return [=](Book &book) -> Touched {
        book.scores.edit(unit, year, round, changes);
        return std::vector{unit};
    };
}

QString answersText(const Session &session, UnitId unit, Round round, const AnswerChanges &changes)
{
    const QString unitCode = session.codeOf(unit);
    if (changes.size() != 1) {
        return SheetEditsText::tr("%n score(s) of %1, %2", nullptr, static_cast<int>(changes.size()))
            .arg(unitCode, kindwords::round(round));
    }
    const auto &[code, answer] = changes.front();
    if (!answer)
        return SheetEditsText::tr("clear %1 of %2, %3").arg(code, unitCode, kindwords::round(round));
    return SheetEditsText::tr("score %1 of %2: %3, %4")
        .arg(code, unitCode, answer->toCellText(), kindwords::round(round));
}

} // namespace

bool setAnswers(Session &session, UnitId unit, Round round, const AnswerChanges &changes)
{
    return session.attempt([&] {
        const Year year = session.year();
        AnswerChanges real;
        AnswerChanges before;
        const SheetAnswers sheet = session.book().scores.sheet(unit, year, round);
        for (const auto &[code, answer] : changes) {
            const auto found = sheet.find(code);
            const auto known = found == sheet.end() ? std::nullopt : std::optional(found->second);
            if (known == answer)
                continue;
            real.push_back({code, answer});
            before.push_back({code, known});
        }
        if (real.empty())
            return true;
        LogNote note =
            noteOf("score.set", answersText(session, unit, round, real), session.codeOf(unit), year);
        note.round = round;
        note.item = real.front().code;
        return session.apply(note, answersWork(unit, year, round, real),
                             answersWork(unit, year, round, before));
    });
}

bool changeSheet(Session &session, UnitId unit, const std::vector<SheetChange> &changes)
{
    return session.attempt([&] {
        const bool isOneRound = std::ranges::all_of(
            changes, [&](const SheetChange &c) { return c.round == changes.front().round; });
        if (!changes.empty() && isOneRound) {
            AnswerChanges answers;
            for (const SheetChange &change : changes)
                answers.push_back({change.code, change.answer});
            return setAnswers(session, unit, changes.front().round, answers);
        }
        const Year year = session.year();
        std::vector<SheetChange> put;
        std::vector<SheetChange> before;
        for (const SheetChange &change : changes) {
            const auto known = session.book().scores.find(unit, year, change.round, change.code);
            if (known == change.answer)
                continue;
            put.push_back(change);
            before.push_back({change.round, change.code, known});
        }
        if (put.empty())
            return true;
        const QString code = session.codeOf(unit);
        const QString text =
            SheetEditsText::tr("%n score(s) of %1, several rounds", nullptr, static_cast<int>(put.size()))
                .arg(code);
        return session.apply({QStringLiteral("score.set"), text, code, year}, sheetWork(unit, year, put),
                             sheetWork(unit, year, before));
    });
}

bool copyRounds(Session &session, const RoundCopyPlan &plan, const RoundCopyRequest &request)
{
    if (plan.changes.empty())
        return true;
    const QString rounds =
        SheetEditsText::tr("%1 → %2").arg(kindwords::round(request.from), kindwords::round(request.to));
    const QString text =
        SheetEditsText::tr("%n score(s) %1 of %2", nullptr, static_cast<int>(plan.changes.size()))
            .arg(rounds, unitsText(session, plan));
    return fillIn(session, plan, {QStringLiteral("score.copy"), text, {}, session.year()});
}

bool meetGates(Session &session, const RoundCopyPlan &plan, Round round)
{
    if (plan.changes.empty())
        return true;
    const QString text = SheetEditsText::tr("conditions met and no veto for %1, %2")
                             .arg(unitsText(session, plan), kindwords::round(round));
    return fillIn(session, plan, {QStringLiteral("score.set"), text, {}, session.year()});
}

bool setPapers(Session &session, UnitId unit, const QString &code, const ItemPapers &papers)
{
    return session.attempt([&] {
        const Year year = session.year();
        const ItemPapers before = session.book().evidence.find(unit, year, code);
        if (before == papers)
            return true;
        const auto put = [=](const ItemPapers &value) {
            return [=](Book &book) -> Touched {
                book.evidence.put(unit, year, code, value);
                return std::vector{unit};
            };
        };
        const QString unitCode = session.codeOf(unit);
        const QString text = SheetEditsText::tr("evidence and note for %1 of %2").arg(code, unitCode);
        return session.apply({QStringLiteral("evidence.set"), text, unitCode, year}, put(papers),
                             put(before));
    });
}

} // namespace sovang::edits
