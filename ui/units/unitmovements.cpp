// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unitmovements.h"

#include "base/period.h"
#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct UnitMovementsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::UnitMovements)
};

QStringList withoutEmpty(QStringList texts)
{
    texts.removeAll(QString());
    return texts;
}

struct DatedLine
{
    Year year;
    QString text;
};

DatedLine datedLine(const ActivityLine &line)
{
    const QString people = line.activity.people
                               ? UnitMovementsText::tr("%1 people").arg(groupedText(*line.activity.people))
                               : QString();
    const QString sessions = UnitMovementsText::tr("%n session(s)", nullptr, line.activity.sessions);
    return {line.activity.year(),
            withoutEmpty({line.activity.name, dayText(line.activity.date), sessions, people}).join(u" · ")};
}

DatedLine datedLine(const ModelLine &line)
{
    const QString worth =
        line.model.money ? UnitMovementsText::tr("%1 đồng").arg(line.model.money->toDisplay()) : QString();
    return {line.model.year, withoutEmpty({UnitMovementsText::tr("Good model: %1").arg(line.model.name),
                                           line.model.team, line.model.result, line.quantityText(), worth})
                                 .join(u" · ")};
}

DatedLine datedLine(const CommendationLine &line)
{
    const Commendation &commendation = line.commendation;
    const QString what = UnitMovementsText::tr("%1 for %2").arg(commendation.form, commendation.recipient);
    return {commendation.year,
            withoutEmpty({what, commendation.number, dayText(commendation.date), commendation.issuer})
                .join(u" · ")};
}

} // namespace

RecordSection unitRecordSection(const MovementFigures &figures)
{
    std::vector<DatedLine> lines;
    lines.reserve(figures.activities.size() + figures.models.size() + figures.commendations.size());
    for (const ActivityLine &line : figures.activities)
        lines.push_back(datedLine(line));
    for (const ModelLine &line : figures.models)
        lines.push_back(datedLine(line));
    for (const CommendationLine &line : figures.commendations)
        lines.push_back(datedLine(line));
    std::ranges::stable_sort(lines, std::ranges::greater(), &DatedLine::year);
    RecordSection section{UnitMovementsText::tr("Movements, models and commendations"), {}};
    for (const auto &[year, text] : lines) {
        section.lines.push_back(
            {.label = year.toString(), .text = text, .link = {RecordLink::Kind::Movements, year.value()}});
    }
    return section;
}

} // namespace sovang
