// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/safety/restoring.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace sovang {

namespace {

struct RestoringText
{
    Q_DECLARE_TR_FUNCTIONS(Restoring)
};

int registeredIn(const BookSummary &summary, Year year)
{
    const auto found = std::ranges::find(summary.registrations, year, &std::pair<Year, int>::first);
    return found == summary.registrations.end() ? 0 : found->second;
}

void sayCount(QStringList &sentences, const QString &what, qint64 before, qint64 now)
{
    if (before != now)
        sentences << RestoringText::tr("%1: %2 before, %3 now").arg(what).arg(before).arg(now);
}

void sayYears(QStringList &sentences, const BookSummary &before, const BookSummary &now)
{
    std::set<Year> years;
    for (const BookSummary *side : {&before, &now}) {
        for (const auto &[year, count] : side->registrations)
            years.insert(year);
    }
    for (const Year year : years) {
        sayCount(sentences, RestoringText::tr("Registrations of %1").arg(year.toString()),
                 registeredIn(before, year), registeredIn(now, year));
    }
}

void sayLines(QStringList &sentences, const QString &head, const QStringList &lines)
{
    sentences << head;
    for (const QString &line : lines)
        sentences << QStringLiteral("    ") + line;
}

void sayDifferences(QStringList &sentences, const BookSummary &before, const BookSummary &now)
{
    sayCount(sentences, RestoringText::tr("Units"), before.units, now.units);
    sayCount(sentences, RestoringText::tr("Decisions"), before.decisions, now.decisions);
    sayYears(sentences, before, now);
    sayCount(sentences, RestoringText::tr("Lines of the log"), before.logLines, now.logLines);
    if (before.lastLines == now.lastLines) {
        sentences << RestoringText::tr("The log ends with the same lines as before.");
        return;
    }
    sayLines(sentences, RestoringText::tr("The log ended with:"), before.lastLines);
    sayLines(sentences, RestoringText::tr("Now it ends with:"), now.lastLines);
}

} // namespace

QStringList restoredSentences(const Restored &restored)
{
    QStringList sentences;
    if (restored.before) {
        sayDifferences(sentences, *restored.before, restored.now);
    } else {
        if (!restored.damage.isEmpty())
            sentences << RestoringText::tr("What lay there could not be read: %1").arg(restored.damage);
        sentences << RestoringText::tr("The book has %1 units and %2 decisions.")
                         .arg(restored.now.units)
                         .arg(restored.now.decisions);
        sayLines(sentences, RestoringText::tr("Its log ends with:"), restored.now.lastLines);
    }
    if (!restored.keptAs.isEmpty())
        sentences << RestoringText::tr("What was there before is kept as %1").arg(restored.keptAs);
    return sentences;
}

} // namespace sovang
