// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogs/importlines.h"

#include "base/period.h"
#include "kit/movementwords.h"
#include "kit/words.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct Line
{
    Q_DECLARE_TR_FUNCTIONS(sovang::ImportDialog)
};

class Describe
{
public:
    explicit Describe(const std::function<QString(UnitId)> &codes) : m_codeOf(codes) {}

    ImportLine operator()(const UnitChange &change) const
    {
        return {change.after.code, Line::tr("unit"), change.before ? change.before->name : QString(),
                change.after.name};
    }
    ImportLine operator()(const RegistrationChange &change) const
    {
        const auto text = [](const Registration &r) {
            return QStringList{r.year.toString(), dayText(r.date), r.note}.join(u' ').simplified();
        };
        return {m_codeOf(change.after.unit), Line::tr("registration"),
                change.before ? text(*change.before) : QString(), text(change.after)};
    }
    ImportLine operator()(const DecisionChange &change) const
    {
        const auto text = [](const Decision &d) {
            return QStringList{kindwords::decision(d.kind), d.number, dayText(d.date)}.join(u' ');
        };
        return {m_codeOf(change.after.unit), Line::tr("decision"),
                change.before ? text(*change.before) : QString(), text(change.after)};
    }
    ImportLine operator()(const AnswerChange &change) const
    {
        return {m_codeOf(change.unit), change.code, change.before ? change.before->toCellText() : QString(),
                change.after.toCellText()};
    }
    ImportLine operator()(const PapersChange &change) const
    {
        return {m_codeOf(change.unit), Line::tr("evidence of %1").arg(change.code), change.before.shortForm(),
                change.after.shortForm()};
    }
    ImportLine operator()(const Rearrangement &) const { return {}; } // what comes of it is told instead
    template <typename Record> ImportLine operator()(const Boxed<RecordChange<Record>> &boxed) const
    {
        const RecordChange<Record> &change = boxed;
        return {ofUnit(change.after), whatOf(change.after),
                change.before ? textOf(*change.before) : QString(), textOf(change.after)};
    }

private:
    const std::function<QString(UnitId)> &m_codeOf;

    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    QString ofUnit(const Movement &) const { return {}; }
    template <typename Record> QString ofUnit(const Record &record) const
    {
        return record.unit ? m_codeOf(*record.unit) : QString();
    }

    static QString whatOf(const Movement &movement) { return movementKindText(movement.kind); }
    static QString whatOf(const Activity &) { return Line::tr("activity"); }
    static QString whatOf(const GoodModel &) { return Line::tr("good model"); }
    static QString whatOf(const Commendation &) { return Line::tr("commendation"); }

    static QString textOf(const Movement &movement)
    {
        return joined({movement.name, movement.plan, periodText(movement.period), movement.note});
    }
    static QString textOf(const Activity &activity)
    {
        const QString people =
            activity.people ? Line::tr("%1 people").arg(groupedText(*activity.people)) : QString();
        return joined({dayText(activity.date), activity.name,
                       Line::tr("%n session(s)", nullptr, activity.sessions), people, activity.note});
    }
    static QString textOf(const GoodModel &model)
    {
        const QString quantity =
            model.quantity ? model.quantity->toDisplay() + u' ' + model.measure : QString();
        const QString money = model.money ? Line::tr("%1 đồng").arg(model.money->toDisplay()) : QString();
        return joined({model.year.toString(), model.name, model.team, model.result, quantity, money});
    }
    static QString textOf(const Commendation &given)
    {
        return joined({given.year.toString(), given.form, given.recipient, given.number, dayText(given.date),
                       given.issuer, given.reason});
    }
};

} // namespace

ImportLine importLine(const BookChange &change, const std::function<QString(UnitId)> &codeOf)
{
    return std::visit(Describe(codeOf), change);
}

QString cellOf(const Place &place)
{
    if (!place.cell.isEmpty())
        return place.sheet.isEmpty() ? place.cell : QStringLiteral("%1!%2").arg(place.sheet, place.cell);
    return place.line > 0 ? Line::tr("line %1").arg(place.line) : place.sheet;
}

} // namespace sovang
