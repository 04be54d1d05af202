// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/safety/salvaging.h"

#include "base/error.h"
#include "base/jsontree.h"
#include "base/wholefile.h"
#include "exchange/csv.h"
#include "exchange/outtable.h"
#include "jobs/safety/rowwords.h"
#include "jobs/safety/verifyjson.h"
#include "storage/book.h"
#include "storage/bookfile.h"
#include "storage/chaincode.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace sovang {

namespace {

struct SalvagingText
{
    Q_DECLARE_TR_FUNCTIONS(Salvaging)
};

/// Can it be opened, once an older one is brought up to date? Throws what is said of a newer one.
bool isWholeFile(const QString &path)
{
    try {
        openCheckedBook(path, bookMigrations());
        return true;
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Refused)
            throw;
        return false;
    }
}

void requireDamaged(const QString &path)
{
    try {
        if (!verifyBook(Book::open(path, OpenMode::ReadOnly)).findings.empty())
            return;
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::NotFound ||
            (error.kind() == Error::Kind::Refused && isWholeFile(path)))
            throw;
        return;
    }
    throw Error(Error::Kind::Refused,
                SalvagingText::tr("“%1” is whole: there is nothing to be saved from it. For a "
                                  "copy, make a backup.")
                    .arg(shownPath(path)));
}

QString listBeside(const QString &book)
{
    const QFileInfo file(book); // Vietnamese in every language, as the names of copies are
    return file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(" - không cứu được.csv");
}

QString sentenceOf(const SalvagedLoss &loss, const QString &subject, SalvageLoss::Why why)
{
    switch (why) {
    case SalvageLoss::Why::Unreadable:
        return SalvagingText::tr("%1 is lost: it cannot be read any more.").arg(subject);
    case SalvageLoss::Why::Added:
        return SalvagingText::tr("%1 was not taken over: the log of the book does not tell of it.")
            .arg(subject);
    case SalvageLoss::Why::Impossible:
        return SalvagingText::tr("%1 is lost: what was read cannot be, or what it belongs to is lost.")
            .arg(subject);
    case SalvageLoss::Why::Altered:
        break;
    }
    return loss.isTaken && loss.place.table == u"unit"
               ? SalvagingText::tr(
                     "%1 was taken over as it was read, which is not as it was entered: compare it with "
                     "your papers.")
                     .arg(subject)
               : SalvagingText::tr("%1 is lost: what was read is not what was entered.").arg(subject);
}

/// What was read of a row under a name; empty when nothing was.
QString foundUnder(const SalvageLoss &row, const QString &name)
{
    const QString head = name + QStringLiteral(": ");
    const auto found =
        std::ranges::find_if(row.found, [&](const QString &each) { return each.startsWith(head); });
    return found == row.found.end() ? QString() : found->mid(head.size());
}

/// One for the row; of a sheet that was taken over in part, one for each answer that is lost.
void addLosses(std::vector<SalvagedLoss> &losses, const RowWords &words, const SalvageLoss &row)
{
    const bool isPart = row.isTaken && row.row.table == u"sheet";
    const QStringList items = isPart ? row.row.parts : QStringList{QString()};
    const QString unit = foundUnder(row, QStringLiteral("unit"));
    for (const QString &item : items) {
        SalvagedLoss loss{words.named(row.row, item, unit), row.why, {}, row.isTaken};
        loss.found = isPart ? foundUnder(row, item) : row.found.join(QStringLiteral("; "));
        loss.place.message = sentenceOf(loss, loss.place.message, row.why);
        losses.push_back(std::move(loss));
    }
}

OutTable listOf(const Salvaged &salvaged)
{
    OutTable table;
    for (const QString &header :
         {SalvagingText::tr("What is lost or doubtful"), SalvagingText::tr("Unit"), SalvagingText::tr("Year"),
          SalvagingText::tr("Round"), SalvagingText::tr("Item"), SalvagingText::tr("What was read")})
        table.columns.push_back({header});
    for (const SalvagedLoss &loss : salvaged.losses) {
        const BookFinding &place = loss.place;
        table.rows.push_back({place.message, place.unitCode, place.year ? place.year->toString() : QString(),
                              place.round ? toVietnamese(*place.round) : QString(), place.item, loss.found});
    }
    for (const QString &broken : salvaged.brokenTables) {
        table.rows.push_back(
            {SalvagingText::tr("%1: part of it cannot be read; how much is missing is not known.")
                 .arg(broken)});
    }
    for (const BookFinding &finding : salvaged.stillWrong)
        table.rows.push_back({finding.message, finding.unitCode});
    for (OutRow &row : table.rows)
        row.resize(table.columns.size(), QString());
    return table;
}

LogNote noteOfSalvage(const QString &damaged, const SalvagedRows &rows)
{
    const auto losses = static_cast<qint64>(rows.losses.size());
    const QString name = QFileInfo(damaged).fileName();
    const JsonValue details = JsonValue::object()
                                  .with(u"book"_qs, QUuid::createUuid().toString(QUuid::Id128))
                                  .with(u"from"_qs, name)
                                  .with(u"lastHash"_qs, QString::fromLatin1(rows.lastHash))
                                  .with(u"taken"_qs, rows.taken)
                                  .with(u"unproved"_qs, rows.unproved)
                                  .with(u"lost"_qs, losses);
    return {QStringLiteral("book.salvage"),
            SalvagingText::tr(
                "Began the book with what could be saved of the damaged “%1”: %2 entries taken over, %3 "
                "lost or doubtful; the log of before is in that file")
                .arg(name)
                .arg(rows.taken)
                .arg(losses),
            {},
            {},
            compactJson(details)};
}

Salvaged toldOf(const Book &book, const SalvagedRows &rows)
{
    Salvaged salvaged;
    salvaged.taken = rows.taken;
    salvaged.unproved = rows.unproved;
    salvaged.oldCode = rows.lastHash.isEmpty() ? QString() : chainCode(rows.lastHash);
    const RowWords words(book);
    for (const SalvageLoss &loss : rows.losses)
        addLosses(salvaged.losses, words, loss);
    for (const SalvagedTable &table : rows.tables) {
        if (table.isBroken)
            salvaged.brokenTables << tableWords(table.name);
    }
    salvaged.brokenTables.removeDuplicates();
    salvaged.stillWrong = verifyBook(book).findings;
    return salvaged;
}

QString whyCode(SalvageLoss::Why why)
{
    switch (why) {
    case SalvageLoss::Why::Unreadable:
        return QStringLiteral("unreadable");
    case SalvageLoss::Why::Altered:
        return QStringLiteral("altered");
    case SalvageLoss::Why::Added:
        return QStringLiteral("added");
    case SalvageLoss::Why::Impossible:
        break;
    }
    return QStringLiteral("impossible");
}

JsonValue lossJson(const SalvagedLoss &loss)
{
    return findingPlaceJson(loss.place)
        .with(u"why"_qs, whyCode(loss.why))
        .with(u"found"_qs, JsonValue::textOrNull(loss.found))
        .with(u"taken"_qs, loss.isTaken);
}

} // namespace

Salvaged salvageBook(const QString &damaged, const QString &book, const Progress &progress)
{
    requireDamaged(damaged);
    const QString list = listBeside(book);
    if (const auto reason = whyNotWritable(list, IfThere::Refuse))
        throw Error(*reason);
    SalvagedRows rows;
    const Book saved = Book::salvage(
        damaged, book,
        [&](const SalvagedRows &taken) {
            rows = taken;
            return noteOfSalvage(damaged, taken);
        },
        progress);
    Salvaged salvaged = toldOf(saved, rows);
    const OutTable losses = listOf(salvaged);
    if (losses.rows.empty())
        return salvaged;
    FileInTheMaking file(list, IfThere::Refuse, book);
    file.append(writeCsv(losses, u';'));
    file.moveInPlace();
    salvaged.list = list;
    return salvaged;
}

bool isDamagedBook(const QString &path)
{
    try {
        if (!readBookHeader(path).isBook)
            return false;
        requireDamaged(path);
        return true;
    } catch (const Error &) {
        return false;
    }
}

QStringList salvagedSentences(const Salvaged &salvaged)
{
    QStringList sentences{SalvagingText::tr("%1 entries were taken over.").arg(salvaged.taken)};
    if (salvaged.unproved > 0) {
        sentences << SalvagingText::tr(
                         "Of them %1 are as they could be read: nothing in the book says whether they "
                         "were entered so.")
                         .arg(salvaged.unproved);
    }
    const auto losses = static_cast<int>(salvaged.losses.size());
    sentences << (losses == 0 ? SalvagingText::tr("Nothing that the book tells of is lost.")
                              : SalvagingText::tr("%n thing(s) are lost or doubtful.", nullptr, losses));
    if (!salvaged.brokenTables.isEmpty()) {
        sentences << SalvagingText::tr(
                         "Part of this cannot be read, and how much is missing is not known: %1.")
                         .arg(salvaged.brokenTables.join(QStringLiteral(", ")));
    }
    for (const BookFinding &finding : salvaged.stillWrong)
        sentences << SalvagingText::tr("In the new book: %1").arg(finding.message);
    sentences << SalvagingText::tr(
        "Keep the damaged book: its log stays in it, and papers name lines of that log.");
    return sentences;
}

QByteArray salvagedJson(const Salvaged &salvaged)
{
    return writeJson(JsonValue::object()
                         .with(u"taken"_qs, salvaged.taken)
                         .with(u"unproved"_qs, salvaged.unproved)
                         .with(u"oldCode"_qs, JsonValue::textOrNull(salvaged.oldCode))
                         .with(u"list"_qs, JsonValue::textOrNull(salvaged.list))
                         .with(u"broken"_qs, JsonValue::listOf(salvaged.brokenTables))
                         .with(u"lost"_qs, JsonValue::listOf(salvaged.losses, lossJson))
                         .with(u"problems"_qs, JsonValue::listOf(salvaged.stillWrong, bookFindingJson)));
}

} // namespace sovang
