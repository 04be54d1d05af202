// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/gatesmet.h"

#include "scoring/sheetedits.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QAction>
#include <QCoreApplication>
#include <QStringList>

namespace sovang {

namespace {

struct GatesMetText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::GatesMet)
};

QString resultText(const RoundCopyPlan &plan, int notRegistered)
{
    QStringList texts;
    if (plan.changes.empty())
        texts << GatesMetText::tr("Every condition and veto was answered already.");
    else
        texts << GatesMetText::tr("Conditions met and no veto: %n answer(s) entered,", nullptr,
                                  static_cast<int>(plan.changes.size())) +
                     u' ' + GatesMetText::tr("in %n unit(s).", nullptr, plan.units);
    if (plan.kept > 0)
        texts << GatesMetText::tr("%n answer(s) that say something else were left alone.", nullptr,
                                  plan.kept);
    if (notRegistered > 0)
        texts << GatesMetText::tr("%n unit(s) that are not registered were left out.", nullptr,
                                  notRegistered);
    return texts.join(u' ');
}

void meetGates(const PageContext &context, const std::vector<UnitId> &ids, Round round)
{
    std::vector<const UnitYear *> units;
    int notRegistered = 0;
    for (const UnitId id : ids) {
        const UnitYear *unit = context.session.find(id);
        if (unit && unit->registered)
            units.push_back(unit);
        else if (unit)
            ++notRegistered;
    }
    guarded(context.error, [&] {
        const RoundCopyPlan plan = planGatesMet(context.session.book(), units, round);
        if (edits::meetGates(context.session, plan, round))
            context.info(resultText(plan, notRegistered));
    });
}

} // namespace

QList<QAction *> addGatesMetActions(QWidget &view, const PageContext &context, const GatesMetPlace &place,
                                    const std::function<void()> &before)
{
    const auto add = [&](const QString &text, const QString &keys, const char *name, const auto &units) {
        auto *action = new QAction(text, &view);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(!context.session.book().isReadOnly());
        view.addAction(action);
        QObject::connect(action, &QAction::triggered, &view, [context, units, round = place.round, before] {
            before();
            meetGates(context, units(), round());
        });
        return action;
    };
    return {
        add(GatesMetText::tr("Conditions met, no veto"), QStringLiteral("Ctrl+G"), "gatesMet", place.chosen),
        add(GatesMetText::tr("Conditions met, no veto: all units of the list"),
            QStringLiteral("Ctrl+Shift+G"), "gatesMetForAll", place.shown)};
}

} // namespace sovang
