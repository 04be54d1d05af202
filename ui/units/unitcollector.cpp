// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unitcollector.h"

#include "base/text.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/completion.h"
#include "session/session.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>

#include <algorithm>

namespace sovang {

namespace {

QString codeAndName(const UnitYear &unit)
{
    return QStringLiteral("%1  %2").arg(unit.unit.code, unit.unit.name);
}

/// Those whose code or name contain what was typed; the one alone that is called just so.
std::vector<const UnitYear *> unitsCalled(const QString &typed, const std::vector<UnitYear> &units)
{
    const QString key = searchKey(typed);
    std::vector<const UnitYear *> found;
    for (const UnitYear &unit : units) {
        const QString both = searchKey(codeAndName(unit));
        if (both == key || searchKey(unit.unit.code) == key)
            return {&unit};
        if (both.contains(key))
            found.push_back(&unit);
    }
    return found;
}

} // namespace

UnitCollector::UnitCollector(QFormLayout &form, std::vector<UnitId> units, const Session &session,
                             QObject *parent)
    : QObject(parent),
      m_session(session),
      m_units(std::move(units)),
      m_list(new QListWidget),
      m_add(new QLineEdit)
{
    m_list->setObjectName(QStringLiteral("mergeUnits"));
    m_list->setToolTip(tr("Del takes a unit off the list"));
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setFixedHeight(3 * metrics::row + metrics::space4);
    m_add->setObjectName(QStringLiteral("mergeAdd"));
    m_add->setPlaceholderText(tr("code or name, then Enter"));
    QStringList known;
    for (const UnitYear &unit : session.units())
        known << codeAndName(unit);
    completeFrom(*m_add, known);
    connect(m_add, &QLineEdit::returnPressed, this, &UnitCollector::addTyped);
    connect(m_add->completer(), qOverload<const QString &>(&QCompleter::activated), this,
            &UnitCollector::addTyped, Qt::QueuedConnection);
    auto *remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &UnitCollector::removeChosen);
    form.addRow(tr("Mer&ged units"), m_list);
    form.addRow(tr("&Add a unit"), m_add);
    show();
}

bool UnitCollector::hasKeys() const
{
    return m_add->hasFocus();
}

void UnitCollector::addTyped()
{
    const QString typed = m_add->text();
    if (searchKey(typed).isEmpty())
        return;
    const auto found = unitsCalled(typed, m_session.units());
    if (found.empty())
        emit refused(tr("No unit is called “%1”.").arg(typed));
    else if (found.size() > 1)
        emit refused(tr("%1 units are called like “%2”; write the code.").arg(found.size()).arg(typed));
    if (found.size() != 1)
        return;
    emit refused({});
    m_add->clear();
    const UnitId unit = found.front()->unit.id;
    if (std::ranges::find(m_units, unit) == m_units.end())
        m_units.push_back(unit);
    show();
    emit changed();
}

void UnitCollector::removeChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_units.erase(m_units.begin() + row);
    show();
    emit changed();
}

void UnitCollector::show()
{
    m_list->clear();
    for (const UnitId unit : m_units) {
        const UnitYear *known = m_session.find(unit);
        m_list->addItem(QStringLiteral("%1 (%2)").arg(known->unit.name, known->unit.code));
    }
}

} // namespace sovang
