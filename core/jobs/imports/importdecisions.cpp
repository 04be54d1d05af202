// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/period.h"
#include "base/text.h"
#include "jobs/decisions/historyfit.h"
#include "jobs/imports/importplan.h"
#include "jobs/imports/tablereading.h"
#include "jobs/imports/unitnames.h"
#include "rules/rulesetuse.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <map>
#include <ranges>
#include <tuple>

namespace sovang {

namespace {

struct ImportDecisionsText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

const QString kindColumn = QStringLiteral("Loại");
const QString numberColumn = QStringLiteral("Số");
const QString dateColumn = QStringLiteral("Ngày");
const QString fromColumn = QStringLiteral("Từ năm");
const QString toColumn = QStringLiteral("Đến năm");
const QString signerColumn = QStringLiteral("Người ký");
const QString spanColumn = QStringLiteral("Giai đoạn");

QStringList decisionColumns()
{
    return {column::code, kindColumn, numberColumn, dateColumn,
            fromColumn,   toColumn,   signerColumn, column::reason};
}

// `Giai đoạn` often stands over `Từ năm` and `Đến năm`.
std::vector<std::pair<QString, QString>> lateDecisionColumns()
{
    std::vector<std::pair<QString, QString>> columns = NamesBeside::columns();
    for (const QString &header : {spanColumn, u"Giai đoạn công nhận"_qs})
        columns.emplace_back(header, spanColumn);
    return columns;
}

/// A decision is told from others by its unit, kind, number and date.
using DecisionKey = std::tuple<UnitId, DecisionKind, QString, QDate>;

DecisionKey keyOf(const Decision &decision)
{
    return {decision.unit, decision.kind, decision.number, decision.date};
}

struct KnownDecisions
{
    const QHash<QString, Unit> &units;
    NamesBeside names;
    std::map<DecisionKey, Decision> decisions = {};
    std::map<DecisionKey, int> seen = {}; ///< the row in which it stands
    std::vector<RuleSetPtr> sets = {};
};

/// What will be written, and from which rows.
struct WrittenDecisions
{
    std::vector<Decision> decisions;
    std::vector<int> rows;

    void add(const Decision &decision, int row)
    {
        decisions.push_back(decision);
        rows.push_back(row);
    }
};

std::optional<DecisionKind> readKind(TableReading &table, int row)
{
    const QString typed = table.text(row, kindColumn);
    const auto kind = decisionKindFromVietnamese(typed);
    if (typed.isEmpty()) {
        table.problem(row, kindColumn, ImportDecisionsText::tr("The kind of the decision is missing"));
    } else if (!kind) {
        table.problem(
            row, kindColumn,
            ImportDecisionsText::tr("“%1” is not a kind of decision; write Công nhận lần đầu, Công nhận lại, "
                                    "Thu hồi or Không công nhận")
                .arg(typed));
    } else {
        table.understand(row, kindColumn, toVietnamese(*kind));
    }
    return kind;
}

/// The years of a decision, as `Từ năm` and `Đến năm` have them.
struct DecisionYears
{
    std::optional<Year> from;
    std::optional<Year> to;
};

// `2020-2024`, `từ năm 2020 đến năm 2024`, `năm 2024`. Two years in a row of units that go by school years
// may be one year or two: nothing, as for everything else.
std::optional<DecisionYears> spanOf(const QString &text, YearType type)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^(?:%1 )?(?:từ )?(?:năm )?(\\d{4})(?: ?(?:[-–—]|đến|tới)(?: hết)? ?(?:năm )?(\\d{4}))?$")
            .arg(exactKey(spanColumn)));
    const QString key = exactKey(text);
    if (type == YearType::School) {
        const bool isSaid = key.startsWith(u"năm học");
        const std::optional<Year> year = isSaid ? parseSchoolYear(key) : Year::parse(key);
        return year ? std::optional(DecisionYears{year, year}) : std::nullopt;
    }
    const QRegularExpressionMatch match = form.match(key);
    const std::optional<Year> from = Year::parse(match.captured(1));
    const std::optional<Year> to = match.captured(2).isEmpty() ? from : Year::parse(match.captured(2));
    return from && to ? std::optional(DecisionYears{from, to}) : std::nullopt;
}

// Takes over what `Giai đoạn` says where `Từ năm` or `Đến năm` say nothing; where they say something else it
// is a problem.
void readSpan(TableReading &table, int row, YearType type, Decision &decision)
{
    const QString typed = table.value(row, spanColumn);
    if (typed.isEmpty())
        return;
    const std::optional<DecisionYears> span = spanOf(typed, type);
    if (!span) {
        table.problem(
            row, spanColumn,
            ImportDecisionsText::tr("“%1” is not a period; write 2020-2024 or 2024, or use the columns "
                                    "“%2” and “%3”")
                .arg(typed, fromColumn, toColumn));
        return;
    }
    const bool isOther =
        (decision.from && decision.from != span->from) || (decision.to && decision.to != span->to);
    if (isOther) {
        table.problem(row, spanColumn,
                      ImportDecisionsText::tr("“%1” says “%2”, but “%3” and “%4” say otherwise")
                          .arg(spanColumn, typed, fromColumn, toColumn));
        return;
    }
    decision.from = span->from;
    decision.to = span->to;
    table.understand(row, spanColumn, yearsText(*span->from, *span->to));
}

// Nothing when the row has a problem.
std::optional<Decision> readDecision(TableReading &table, int row, KnownDecisions &known)
{
    const Unit *unit = table.unit(row, known.units);
    if (unit)
        known.names.look(table, row, *unit);
    const std::optional<DecisionKind> kind = readKind(table, row);
    const std::optional<QDate> date = table.date(row, dateColumn);
    Decision decision;
    decision.number = table.text(row, numberColumn);
    const YearType type = unit ? yearTypeFor(unit->kind, known.sets) : YearType::School;
    decision.from = table.year(row, fromColumn, type);
    decision.to = table.year(row, toColumn, type);
    readSpan(table, row, type, decision);
    decision.signer = table.text(row, signerColumn);
    decision.reason = table.words(row, column::reason);
    if (decision.number.isEmpty())
        table.problem(row, numberColumn, ImportDecisionsText::tr("The number of the decision is missing"));
    if (!date && table.cell(row, dateColumn).isEmpty())
        table.problem(row, dateColumn, ImportDecisionsText::tr("The date of the decision is missing"));
    if (decision.from && decision.to && *decision.from > *decision.to)
        table.problem(row, table.cell(row, fromColumn).isEmpty() ? spanColumn : fromColumn,
                      ImportDecisionsText::tr("The period ends before it begins"));
    if (!unit || !kind || !date)
        return std::nullopt;
    decision.unit = unit->id;
    decision.kind = *kind;
    decision.date = *date;
    decision.nameThen = unit->name;
    decision.kindThen = unit->in(decision.year()).kind;
    return decision;
}

// What the file says, over what the book knows: empty cells leave alone what is there.
Decision merged(const Decision &before, Decision after)
{
    after.id = before.id;
    after.from = after.from ? after.from : before.from;
    after.to = after.to ? after.to : before.to;
    after.signer = after.signer.isEmpty() ? before.signer : after.signer;
    after.reason = after.reason.isEmpty() ? before.reason : after.reason;
    after.nameThen = before.nameThen;
    after.totalThen = before.totalThen;
    after.rulesThen = before.rulesThen;
    after.kindThen = before.kindThen;
    return after;
}

const QString &columnOf(Misfit::About about)
{
    switch (about) {
    case Misfit::About::Date:
        return dateColumn;
    case Misfit::About::Period:
        return fromColumn;
    case Misfit::About::Kind:
        break;
    }
    return kindColumn;
}

constexpr size_t toldOneByOne = 10;

// Who begins with the decisions of former years has no results of those years, and knows that.
QString beyondBookText(const Problems &notes)
{
    QStringList places;
    for (const Problem &note : notes | std::views::take(3))
        places << note.place.toString();
    return ImportDecisionsText::tr(
               "%1 decisions have periods in years that the book has no registrations of, so it cannot "
               "tell whether years that passed cover them (%2, …)")
        .arg(notes.size())
        .arg(places.join(u", "_qs));
}

// The authority decides, and the book may know less than the authority: they are written all the same.
void noteMisfits(const TableReading &table, const Book &book, const QHash<QString, Unit> &units,
                 const WrittenDecisions &written, ImportPlan &plan)
{
    QHash<qint64, QString> codes;
    for (const Unit &unit : units)
        codes.insert(unit.id.value(), unit.code);
    const auto misfits = misfitsOf(book, written.decisions, QDate::currentDate());
    Problems beyondBook;
    for (size_t i = 0; i < misfits.size(); ++i) {
        for (const Misfit &misfit : misfits[i]) {
            const QString code = codes.value(written.decisions[i].unit.value());
            const Problem note{table.place(written.rows[i], columnOf(misfit.about)),
                               QStringLiteral("%1: %2").arg(code, misfit.message)};
            if (misfit.isBeyondBook)
                beyondBook.push_back(note);
            else
                plan.notes.add(note.place, note.message);
        }
    }
    if (beyondBook.size() > toldOneByOne)
        plan.notes << beyondBookText(beyondBook);
    else
        plan.notes.add(beyondBook);
}

void planRow(TableReading &table, int row, KnownDecisions &known, UpdateExisting update,
             WrittenDecisions &written, ImportPlan &plan)
{
    std::optional<Decision> decision = readDecision(table, row, known);
    if (!decision)
        return;
    const DecisionKey key = keyOf(*decision);
    if (!known.seen.try_emplace(key, row).second) {
        table.problem(row, column::code, ImportDecisionsText::tr("This decision stands twice in this file"));
        return;
    }
    const auto before = known.decisions.find(key);
    if (before == known.decisions.end()) {
        ++plan.added;
        written.add(*decision, row);
        plan.changes.emplace_back(DecisionChange{std::nullopt, std::move(*decision)});
        return;
    }
    Decision after = merged(before->second, std::move(*decision));
    if (after == before->second) {
        ++plan.unchanged;
    } else if (update == UpdateExisting::Yes) {
        ++plan.changed;
        written.add(after, row);
        plan.changes.emplace_back(DecisionChange{before->second, std::move(after)});
    } else {
        table.problem(row, column::code,
                      ImportDecisionsText::tr(
                          "This decision is in the book with other data; import with updating to change it"));
    }
}

} // namespace

QStringList decisionFields()
{
    return decisionColumns() + QStringList{spanColumn, column::name};
}

ImportPlan planDecisions(const Book &book, const Workbook &workbook, const ImportOptions &options)
{
    const Book::Reading oneMoment(book);
    ImportPlan plan;
    plan.action = QStringLiteral("import.decisions");
    plan.subject = ImportDecisionsText::tr("decisions");
    TableShape shape{
        decisionColumns(), {}, {column::code, kindColumn, numberColumn, dateColumn}, codeAliases()};
    for (const QString &alias :
         {u"Loại quyết định"_qs, u"Loại QĐ"_qs, u"Hình thức"_qs, u"Hình thức công nhận"_qs})
        shape.aliases.emplace_back(alias, kindColumn);
    for (const QString &alias : {u"Số quyết định"_qs, u"Số QĐ"_qs})
        shape.aliases.emplace_back(alias, numberColumn);
    for (const QString &alias : {u"Ngày quyết định"_qs, u"Ngày ký"_qs, u"Ngày QĐ"_qs, u"Ngày, tháng, năm"_qs})
        shape.aliases.emplace_back(alias, dateColumn);
    const TableReading::Trade trade{unitsByCode(book),
                                    [](const QString &column, const QString &text) {
                                        return column == kindColumn &&
                                               decisionKindFromVietnamese(text).has_value();
                                    },
                                    column::code,
                                    {},
                                    lateDecisionColumns()};
    TableReading table(workbook, shape, options.choice, trade, plan);
    if (!table.found())
        return plan;
    table.noteUnknownColumns();
    KnownDecisions known{trade.units, NamesBeside(book, trade.units), {}, {}, book.ruleSets.all()};
    for (Decision &decision : book.decisions.all()) {
        const DecisionKey key = keyOf(decision);
        known.decisions.emplace(key, std::move(decision));
    }
    WrittenDecisions written;
    for (int row = 0; row < table.records(); ++row) {
        planRow(table, row, known, options.update, written, plan);
        options.progress.tell(row + 1, table.records());
    }
    known.names.finish(table);
    if (plan.isAcceptable())
        noteMisfits(table, book, known.units, written, plan);
    return plan;
}

} // namespace sovang
