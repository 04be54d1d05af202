// SPDX-License-Identifier: GPL-3.0-or-later
#include "movements/movementrows.h"

#include "kit/movementwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct MovementRowsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::MovementRows)
};

RecordCell number(qint64 value)
{
    return {groupedText(value), value};
}

// What is not known sorts before every number.
template <typename Value> RecordCell known(const std::optional<Value> &value)
{
    return value ? number(*value) : RecordCell{{}, -1};
}

RecordCell yearCell(Year year)
{
    return {year.toString(), year.value()};
}

RecordCell day(QDate date)
{
    return {dayText(date), date.toJulianDay()};
}

// Rows are one line high.
RecordCell text(const QString &value)
{
    return {QString(value).replace(u'\n', u' ')};
}

// How many; nothing where there are none.
RecordCell count(const std::vector<Evidence> &papers)
{
    const auto all = static_cast<qint64>(papers.size());
    return all == 0 ? RecordCell{{}, 0} : number(all);
}

// What is known of an entry and has no column: its note, then each paper in a line.
QString tipOf(const QString &note, const std::vector<Evidence> &papers)
{
    QStringList lines{note};
    for (const Evidence &paper : papers)
        lines << paper.toText();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

RecordCell money(const std::optional<Money> &value)
{
    return value ? RecordCell{value->toDisplay(), value->dong()} : RecordCell{{}, -1};
}

RecordRow rowOf(const MovementLine &line)
{
    const Movement &movement = line.movement;
    const ActivityTotals &held = line.activities;
    return {.id = movement.id,
            .cells = {text(movement.name), text(movementKindText(movement.kind)), text(movement.plan),
                      RecordCell{periodText(movement.period), movement.period.from.toJulianDay()},
                      number(held.activities), number(held.sessions), number(held.people)},
            .tip = movement.note};
}

RecordRow rowOf(const ActivityLine &line)
{
    const Activity &activity = line.activity;
    return {.id = activity.id,
            .unit = activity.unit.value_or(UnitId()).value(),
            .cells = {day(activity.date), text(activity.name), text(line.movement), text(line.unit),
                      number(activity.sessions), known(activity.people), count(activity.papers)},
            .tip = tipOf(activity.note, activity.papers)};
}

RecordRow rowOf(const ModelLine &line)
{
    const GoodModel &model = line.model;
    const RecordCell quantity{line.quantityText(), model.quantity ? model.quantity->hundredths() : -1};
    return {.id = model.id,
            .unit = model.unit.value_or(UnitId()).value(),
            .cells = {yearCell(model.year), text(model.name), text(line.maker()), text(model.result),
                      quantity, money(model.money), count(model.papers)},
            .tip = tipOf({}, model.papers)};
}

RecordRow rowOf(const CommendationLine &line)
{
    const Commendation &commendation = line.commendation;
    return {.id = commendation.id,
            .unit = commendation.unit.value_or(UnitId()).value(),
            .cells = {yearCell(commendation.year), text(commendation.recipient),
                      text(honoureeKindText(commendation.kind)), text(line.unit), text(commendation.form),
                      text(commendation.number), day(commendation.date), text(commendation.reason)},
            .tip = commendation.issuer.isEmpty()
                       ? QString()
                       : MovementRowsText::tr("Given by %1").arg(commendation.issuer)};
}

template <typename Line> std::vector<RecordRow> rowsOfLines(const std::vector<Line> &lines)
{
    std::vector<RecordRow> rows;
    rows.reserve(lines.size());
    for (const Line &line : lines)
        rows.push_back(rowOf(line));
    return rows;
}

// `Sessions: 31`, the number in bold.
QString figure(const QString &what, const QString &value)
{
    return QStringLiteral("%1: <b>%2</b>").arg(what.toHtmlEscaped(), value.toHtmlEscaped());
}

QStringList activityFigures(const ActivityTotals &totals)
{
    QStringList parts{figure(MovementRowsText::tr("Activities"), groupedText(totals.activities)),
                      figure(MovementRowsText::tr("Sessions"), groupedText(totals.sessions)),
                      figure(MovementRowsText::tr("People"), groupedText(totals.people))};
    if (totals.withoutPeople > 0)
        parts << figure(MovementRowsText::tr("without a number of people"),
                        groupedText(totals.withoutPeople));
    return parts;
}

QStringList movementTotals(const MovementFigures &figures, const std::vector<int> &rows)
{
    int campaigns = 0;
    ActivityTotals held;
    for (const int row : rows) {
        const MovementLine &line = figures.movements[static_cast<size_t>(row)];
        campaigns += line.movement.kind == MovementKind::Campaign;
        held += line.activities;
    }
    const auto all = static_cast<int>(rows.size());
    return QStringList{figure(MovementRowsText::tr("Movements"), groupedText(all - campaigns)),
                       figure(MovementRowsText::tr("Campaigns"), groupedText(campaigns))} +
           activityFigures(held);
}

QStringList activityTotals(const MovementFigures &figures, const std::vector<int> &rows)
{
    ActivityTotals totals;
    for (const int row : rows)
        totals.add(figures.activities[static_cast<size_t>(row)].activity);
    return activityFigures(totals);
}

QStringList modelTotals(const MovementFigures &figures, const std::vector<int> &rows)
{
    ModelTotals totals;
    for (const int row : rows)
        totals.add(figures.models[static_cast<size_t>(row)].model);
    return {
        figure(MovementRowsText::tr("Good models"), groupedText(totals.models)),
        figure(MovementRowsText::tr("with a result in money"), groupedText(totals.withMoney)),
        figure(MovementRowsText::tr("Money"), MovementRowsText::tr("%1 đồng").arg(totals.money.toDisplay()))};
}

QStringList commendationTotals(const MovementFigures &figures, const std::vector<int> &rows)
{
    CommendationTotals totals;
    for (const int row : rows)
        totals.add(figures.commendations[static_cast<size_t>(row)].commendation);
    return {figure(MovementRowsText::tr("Commendations"), groupedText(totals.all())),
            figure(MovementRowsText::tr("Collectives"), groupedText(totals.collectives)),
            figure(MovementRowsText::tr("Individuals"), groupedText(totals.people))};
}

} // namespace

std::vector<RecordColumn> columnsOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Movement:
        return {{MovementRowsText::tr("Movement or campaign")},
                {MovementRowsText::tr("Kind")},
                {MovementRowsText::tr("Plan")},
                {MovementRowsText::tr("Period")},
                {MovementRowsText::tr("Activities"), true},
                {MovementRowsText::tr("Sessions"), true},
                {MovementRowsText::tr("People"), true}};
    case RecordKind::Activity:
        return {{MovementRowsText::tr("Date")},
                {MovementRowsText::tr("Activity")},
                {MovementRowsText::tr("Movement or campaign")},
                {MovementRowsText::tr("Unit")},
                {MovementRowsText::tr("Sessions"), true},
                {MovementRowsText::tr("People"), true},
                {MovementRowsText::tr("Papers"), true}};
    case RecordKind::Model:
        return {{MovementRowsText::tr("Year")},           {MovementRowsText::tr("Good model")},
                {MovementRowsText::tr("Unit, team")},     {MovementRowsText::tr("Result")},
                {MovementRowsText::tr("Quantity"), true}, {MovementRowsText::tr("Money (đồng)"), true},
                {MovementRowsText::tr("Papers"), true}};
    case RecordKind::Commendation:
        break;
    }
    return {{MovementRowsText::tr("Year")}, {MovementRowsText::tr("Recipient")},
            {MovementRowsText::tr("Kind")}, {MovementRowsText::tr("Unit")},
            {MovementRowsText::tr("Form")}, {MovementRowsText::tr("Decision")},
            {MovementRowsText::tr("Date")}, {MovementRowsText::tr("Reason")}};
}

std::vector<RecordRow> rowsOf(RecordKind kind, const MovementFigures &figures)
{
    switch (kind) {
    case RecordKind::Movement:
        return rowsOfLines(figures.movements);
    case RecordKind::Activity:
        return rowsOfLines(figures.activities);
    case RecordKind::Model:
        return rowsOfLines(figures.models);
    case RecordKind::Commendation:
        break;
    }
    return rowsOfLines(figures.commendations);
}

int stretchedColumn(RecordKind kind)
{
    return kind == RecordKind::Movement ? 0 : 1;
}

int yearColumn(RecordKind kind)
{
    return kind == RecordKind::Model || kind == RecordKind::Commendation ? 0 : -1;
}

int papersColumn(RecordKind kind)
{
    return kind == RecordKind::Activity || kind == RecordKind::Model ? 6 : -1;
}

QList<int> leavingColumns(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Movement:
        return {2, 1}; // plan, kind
    case RecordKind::Activity:
        return {2, 6}; // movement, papers
    case RecordKind::Model:
        return {4, 6, 2}; // quantity, papers, maker
    case RecordKind::Commendation:
        break;
    }
    return {7, 2, 6}; // what for, collective or person, day
}

int firstSortColumn(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Model:
        return 1;
    case RecordKind::Commendation:
        return 6; // the date
    case RecordKind::Movement:
    case RecordKind::Activity:
        break;
    }
    return 0;
}

QString totalsText(RecordKind kind, const MovementFigures &figures, const std::vector<int> &rows)
{
    const auto textOf = [&] {
        switch (kind) {
        case RecordKind::Movement:
            return movementTotals(figures, rows);
        case RecordKind::Activity:
            return activityTotals(figures, rows);
        case RecordKind::Model:
            return modelTotals(figures, rows);
        case RecordKind::Commendation:
            break;
        }
        return commendationTotals(figures, rows);
    };
    return textOf().join(QStringLiteral(" &nbsp;·&nbsp; "));
}

} // namespace sovang
