// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/imports/importplan.h"

#include "base/error.h"
#include "base/jsontree.h"
#include "jobs/life/rearrangement.h"
#include "storage/book.h"
#include "storage/bookbackups.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <ranges>

namespace sovang {

namespace {

struct ImportPlanText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Puts a change into the book.
struct Apply
{
    Book &book;
    ScoreStore::Writer &scores;

    void operator()(UnitChange &change) const
    {
        if (change.before)
            book.units.update(change.after);
        else
            change.after.id = book.units.add(change.after);
    }
    void operator()(RegistrationChange &change) const { book.registrations.put(change.after); }
    void operator()(DecisionChange &change) const
    {
        if (change.before)
            book.decisions.update(change.after);
        else
            change.after.id = book.decisions.add(change.after);
    }
    void operator()(const AnswerChange &change) const
    {
        scores.put(change.unit, change.year, change.round, change.code, change.after);
    }
    void operator()(const PapersChange &change) const
    {
        book.evidence.put(change.unit, change.year, change.code, change.after);
    }
    void operator()(Rearrangement &change) const { rearrange(book, change); }
    template <typename Record> void operator()(Boxed<RecordChange<Record>> &boxed) const
    {
        RecordChange<Record> &change = boxed;
        if (change.before)
            book.movements.update(change.after);
        else
            change.after.id = book.movements.add(change.after);
    }
};

/// Puts back what was there before.
struct Revert
{
    Book &book;
    ScoreStore::Writer &scores;

    void operator()(const UnitChange &change) const
    {
        if (change.before)
            book.units.update(*change.before);
        else
            book.units.remove(change.after.id);
    }
    void operator()(const RegistrationChange &change) const
    {
        if (change.before)
            book.registrations.put(*change.before);
        else
            book.registrations.remove(change.after.unit, change.after.year);
    }
    void operator()(const DecisionChange &change) const
    {
        if (change.before)
            book.decisions.update(*change.before);
        else
            book.decisions.remove(change.after.id);
    }
    void operator()(const AnswerChange &change) const
    {
        scores.change(change.unit, change.year, change.round, {change.code, change.answerBefore()});
    }
    void operator()(const PapersChange &change) const
    {
        book.evidence.put(change.unit, change.year, change.code, change.before);
    }
    void operator()(const Rearrangement &change) const { takeBackRearrangement(book, change); }
    template <typename Record> void operator()(const Boxed<RecordChange<Record>> &boxed) const
    {
        const RecordChange<Record> &change = boxed;
        if (change.before)
            book.movements.update(*change.before);
        else
            book.movements.template remove<Record>(change.after.id);
    }
};

QByteArray countsOf(const ImportPlan &plan)
{
    return compactJson(JsonValue::object()
                           .with(u"file"_qs, QFileInfo(plan.file).fileName())
                           .with(u"new"_qs, plan.added)
                           .with(u"changed"_qs, plan.changed)
                           .with(u"unchanged"_qs, plan.unchanged));
}

} // namespace

QStringList ImportNotes::lines() const
{
    QStringList lines;
    for (const Problem &note : m_notes)
        lines << (note.place == Place() ? note.message : note.toString());
    return lines;
}

void applyImport(Book &book, ImportPlan &plan, const Progress &progress)
{
    if (!plan.isAcceptable())
        throw Error(Error::Kind::BadInput, ImportPlanText::tr("The file has problems; nothing was imported"));
    if (plan.changes.empty())
        return;
    keepBackup(book, BackupReason::BeforeImport);
    const QString summary = ImportPlanText::tr("Imported %1 from “%2”: %3 new, %4 changed")
                                .arg(plan.subject, QFileInfo(plan.file).fileName())
                                .arg(plan.added)
                                .arg(plan.changed);
    book.change({plan.action, summary, {}, {}, countsOf(plan)}, [&] {
        book.scores.write([&](ScoreStore::Writer &scores) {
            progress.forEach(plan.changes, [&](BookChange &change) {
                std::visit(Apply{book, scores}, change);
            });
        });
    });
}

void revertImport(Book &book, const ImportPlan &plan, const Progress &progress)
{
    const QString summary = ImportPlanText::tr("Took back the import of %1 from “%2”")
                                .arg(plan.subject, QFileInfo(plan.file).fileName());
    book.change({plan.action + QStringLiteral(".undo"), summary, {}, {}, countsOf(plan)}, [&] {
        book.scores.write([&](ScoreStore::Writer &scores) {
            progress.forEach(std::views::reverse(plan.changes), [&](const BookChange &change) {
                std::visit(Revert{book, scores}, change);
            });
        });
    });
}

} // namespace sovang
