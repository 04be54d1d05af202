// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/movementfigures.h"

#include "base/text.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace sovang {

namespace {

class FigureMaker
{
public:
    FigureMaker(const MovementRecords &records, const std::function<QString(UnitId)> &nameOf)
        : m_records(records), m_nameOf(nameOf)
    {}

    MovementFigures make()
    {
        addMovements();
        addActivities();
        addModels();
        addCommendations();
        return std::move(m_figures);
    }

private:
    QString nameOf(const std::optional<UnitId> &unit) const { return unit ? m_nameOf(*unit) : QString(); }

    void addMovements();
    void addActivities();
    void addModels();
    void addCommendations();
    void countForm(const Commendation &commendation);

    const MovementRecords &m_records;
    const std::function<QString(UnitId)> &m_nameOf;
    VietnameseOrder m_order;
    MovementFigures m_figures;
    std::map<qint64, size_t> m_lineOfMovement;
    std::map<QString, size_t> m_lineOfForm;
};

void FigureMaker::addMovements()
{
    for (const Movement &movement : m_records.movements)
        m_figures.movements.push_back({movement, {}});
    std::ranges::stable_sort(m_figures.movements, [this](const MovementLine &a, const MovementLine &b) {
        if (a.movement.kind != b.movement.kind)
            return a.movement.kind < b.movement.kind;
        return m_order(a.movement.name, b.movement.name);
    });
    for (size_t i = 0; i < m_figures.movements.size(); ++i)
        m_lineOfMovement.emplace(m_figures.movements[i].movement.id, i);
}

void FigureMaker::addActivities()
{
    for (const Activity &activity : m_records.activities) {
        m_figures.activityTotals.add(activity);
        const auto found =
            activity.movement ? m_lineOfMovement.find(*activity.movement) : m_lineOfMovement.end();
        QString movement;
        if (found == m_lineOfMovement.end()) {
            m_figures.otherActivities.add(activity);
        } else {
            MovementLine &line = m_figures.movements[found->second];
            line.activities.add(activity);
            movement = line.movement.name;
        }
        m_figures.activities.push_back({activity, movement, nameOf(activity.unit)});
    }
    std::ranges::stable_sort(m_figures.activities, {},
                             [](const ActivityLine &line) { return line.activity.date; });
}

void FigureMaker::addModels()
{
    for (const GoodModel &model : m_records.models) {
        m_figures.modelTotals.add(model);
        m_figures.models.push_back({model, nameOf(model.unit)});
    }
    std::ranges::stable_sort(m_figures.models, [this](const ModelLine &a, const ModelLine &b) {
        if (a.model.year != b.model.year)
            return a.model.year < b.model.year;
        return m_order(a.model.name, b.model.name);
    });
}

void FigureMaker::countForm(const Commendation &commendation)
{
    const auto [found, isNew] = m_lineOfForm.emplace(exactKey(commendation.form), m_figures.byForm.size());
    if (isNew)
        m_figures.byForm.push_back({commendation.form, {}});
    m_figures.byForm[found->second].totals.add(commendation);
}

void FigureMaker::addCommendations()
{
    for (const Commendation &commendation : m_records.commendations) {
        m_figures.commendationTotals.add(commendation);
        countForm(commendation);
        m_figures.commendations.push_back({commendation, nameOf(commendation.unit)});
    }
    std::ranges::stable_sort(m_figures.commendations,
                             [this](const CommendationLine &first, const CommendationLine &second) {
                                 const Commendation &a = first.commendation;
                                 const Commendation &b = second.commendation;
                                 if (std::tie(a.year, a.date) != std::tie(b.year, b.date))
                                     return std::tie(a.year, a.date) < std::tie(b.year, b.date);
                                 const int forms = m_order.compare(a.form, b.form);
                                 return forms != 0 ? forms < 0 : m_order(a.recipient, b.recipient);
                             });
    std::ranges::stable_sort(m_figures.byForm, [this](const FormLine &a, const FormLine &b) {
        if (a.totals.all() != b.totals.all())
            return a.totals.all() > b.totals.all();
        return m_order(a.form, b.form);
    });
}

} // namespace

MovementFigures movementFiguresOf(const MovementRecords &records,
                                  const std::function<QString(UnitId)> &nameOf)
{
    return FigureMaker(records, nameOf).make();
}

} // namespace sovang
