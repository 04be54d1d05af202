// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unitrecord.h"

#include "base/period.h"
#include "jobs/year/movementyear.h"
#include "jobs/year/registering.h"
#include "kit/reasonwords.h"
#include "kit/words.h"
#include "session/session.h"
#include "units/unitmovements.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <ranges>

namespace sovang {

namespace {

struct UnitRecordText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::UnitRecord)
};

constexpr int logLinesShown = 30;
const QString dot = QStringLiteral(" · ");

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(dot);
}

QString nameOf(const Session &session, UnitId unit)
{
    const UnitYear *found = session.find(unit);
    return found ? QStringLiteral("%1 (%2)").arg(found->unit.name, found->unit.code) : QString();
}

RecordSection facts(const Unit &unit)
{
    const QList<std::pair<QString, QString>> known{
        {UnitRecordText::tr("Code"), unit.code},
        {UnitRecordText::tr("Kind"), kindwords::unit(unit.kind)},
        {UnitRecordText::tr("Block"), unit.block},
        {UnitRecordText::tr("Locality"), unit.locality},
        {UnitRecordText::tr("Class"), unit.unitClass},
        {UnitRecordText::tr("Earlier"), words::earlierStatus(unit)},
        {UnitRecordText::tr("Address"), unit.address},
        {UnitRecordText::tr("Head"), unit.head},
        {UnitRecordText::tr("Union head"), unit.unionHead},
        {UnitRecordText::tr("Phone"), unit.phone},
        {UnitRecordText::tr("Staff"), unit.staff ? QString::number(*unit.staff) : QString()},
        {UnitRecordText::tr("Founded"), unit.founded ? unit.founded->toString() : QString()},
        {UnitRecordText::tr("Ended"), unit.dissolved ? unit.dissolved->toString() : QString()}};
    RecordSection section{UnitRecordText::tr("Unit"), {}};
    for (const auto &[label, value] : known) {
        if (!value.isEmpty())
            section.lines.push_back({.label = label, .text = value});
    }
    return section;
}

QString yearText(const UnitYear &year)
{
    const QString total =
        year.outcome.total ? UnitRecordText::tr("%1 points").arg(words::total(year)) : QString();
    const bool isPlain = year.outcome.kind == OutcomeKind::NotRegistered;
    const int missing = words::missingCount(year);
    const QString why = missing > 0 ? UnitRecordText::tr("lacks %1").arg(missing)
                        : isPlain   ? QString()
                                    : words::reasons(year);
    return joined({words::outcomeAndBand(year), total, why});
}

RecordSection yearLines(const std::vector<UnitYear> &years)
{
    RecordSection section{UnitRecordText::tr("Years"), {}};
    for (const UnitYear &year : years) {
        section.lines.push_back({.label = yearText(year.year, year.yearType()),
                                 .text = yearText(year),
                                 .outcome = year.outcome.kind,
                                 .link = {RecordLink::Kind::Year, year.year.value()}});
    }
    return section;
}

QString decisionText(const Decision &decision)
{
    const QString period = decision.from && decision.to ? yearsText(*decision.from, *decision.to) : QString();
    return joined(
        {kindwords::decision(decision.kind), decision.number, period, decision.signer, decision.reason});
}

RecordSection decisionLines(const Session &session, UnitId unit)
{
    RecordSection section{UnitRecordText::tr("Decisions"), {}};
    const std::vector<Decision> decisions = session.book().decisions.ofUnit(unit);
    for (const Decision &decision : std::views::reverse(decisions)) {
        const bool isTitle = decision.kind == DecisionKind::First || decision.kind == DecisionKind::Renewal;
        section.lines.push_back({.label = dayText(decision.date),
                                 .text = decisionText(decision),
                                 .isTitle = isTitle,
                                 .link = {RecordLink::Kind::Decision, decision.id}});
    }
    return section;
}

UnitId otherUnit(const LineageEvent &event, UnitId unit)
{
    if (event.successor != unit)
        return event.successor;
    const auto other = std::ranges::find_if(event.predecessors, [unit](UnitId id) { return id != unit; });
    return other == event.predecessors.end() ? UnitId() : *other;
}

RecordSection lineageLines(const Session &session, UnitId unit)
{
    RecordSection section{UnitRecordText::tr("Changes and names"), {}};
    const std::vector<LineageEvent> events = session.book().lineage.all();
    for (const LineageEvent &event : std::views::reverse(events)) {
        if (event.concerns(unit)) {
            section.lines.push_back({.label = event.year.toString(),
                                     .text = lineageText(session, event),
                                     .link = {RecordLink::Kind::Lineage, event.id, otherUnit(event, unit)}});
        }
    }
    return section;
}

RecordSection registrationLines(const Session &session, UnitId unit)
{
    RecordSection section{UnitRecordText::tr("Registrations"), {}};
    const Book &book = session.book();
    const std::vector<Registration> all = book.registrations.ofUnit(unit);
    for (const Registration &one : std::views::reverse(all)) {
        const bool late = isLate(one.date, registrationDeadline(book, one.year));
        const QString aim = one.aim ? words::aim(*one.aim) : QString();
        const QString text =
            joined({late ? UnitRecordText::tr("! late") : QString(), dayText(one.date), aim, one.note});
        section.lines.push_back({.label = one.year.toString(),
                                 .text = text.isEmpty() ? UnitRecordText::tr("registered") : text,
                                 .isWarning = late,
                                 .link = {RecordLink::Kind::Registration, one.year.value()}});
    }
    return section;
}

RecordSection logLines(const Session &session, const QString &code)
{
    RecordSection section{UnitRecordText::tr("Log"), {}};
    for (const LogLine &line : session.book().log.ofUnit(code, logLinesShown)) {
        const QDateTime time = QDateTime::fromString(line.time, Qt::ISODate).toLocalTime();
        section.lines.push_back({.label = time.toString(QStringLiteral("dd/MM/yyyy HH:mm")),
                                 .text = joined({line.note.summary, line.who}),
                                 .link = {RecordLink::Kind::Log}});
    }
    return section;
}

QString namesOf(const Session &session, const std::vector<UnitId> &units)
{
    QStringList names;
    for (const UnitId unit : units)
        names << nameOf(session, unit);
    names.removeAll(QString());
    return names.join(u", "_qs);
}

QString whatHappened(const Session &session, const LineageEvent &event)
{
    const QString after = nameOf(session, event.successor);
    const QString before = namesOf(session, event.predecessors);
    switch (event.kind) {
    case LineageKind::Rename:
        if (!event.nameBefore.isEmpty())
            return UnitRecordText::tr("renamed; before: “%1”").arg(event.nameBefore);
        return before.isEmpty() ? UnitRecordText::tr("renamed")
                                : UnitRecordText::tr("renamed: %1 became %2").arg(before, after);
    case LineageKind::Merge:
        return before.isEmpty() ? UnitRecordText::tr("merged into %1").arg(after)
                                : UnitRecordText::tr("merged: %1 became %2").arg(before, after);
    case LineageKind::Split:
        return before.isEmpty() ? UnitRecordText::tr("%1 was split off").arg(after)
                                : UnitRecordText::tr("split: %2 came out of %1").arg(before, after);
    case LineageKind::Dissolve:
        break;
    }
    return UnitRecordText::tr("dissolved");
}

} // namespace

QString lineageText(const Session &session, const LineageEvent &event)
{
    QString ruling;
    if (event.inherits)
        ruling = UnitRecordText::tr("starts from the state of %1").arg(nameOf(session, *event.inherits));
    else if (event.startsAnew || event.begins)
        ruling = UnitRecordText::tr("starts from nothing");
    else if (event.kind == LineageKind::Merge || event.kind == LineageKind::Split)
        ruling = UnitRecordText::tr("goes on with its own years");
    return joined({whatHappened(session, event), ruling, event.document, dayText(event.date), event.note});
}

std::vector<RecordSection> unitRecord(const Session &session, const UnitYear &unit,
                                      const std::vector<UnitYear> &years)
{
    const UnitId id = unit.unit.id;
    std::vector<RecordSection> sections{facts(unit.unit),
                                        yearLines(years),
                                        decisionLines(session, id),
                                        lineageLines(session, id),
                                        registrationLines(session, id),
                                        unitRecordSection(movementFiguresOf(session.book(), id)),
                                        logLines(session, unit.unit.code)};
    std::erase_if(sections, [](const RecordSection &section) { return section.lines.empty(); });
    return sections;
}

} // namespace sovang
