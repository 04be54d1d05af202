// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/picklistssection.h"

#include "base/text.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "session/guarded.h"
#include "session/session.h"
#include "settings/editablelist.h"
#include "settings/settingsedits.h"
#include "settings/settingswords.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

PickListsSection::PickListsSection(PageContext context, QWidget *parent)
    : QWidget(parent), m_context(std::move(context)), m_choice(new QComboBox)
{
    for (const PickList list : pickLists)
        m_choice->addItem(words::pickList(list));
    m_choice->setObjectName(QStringLiteral("pickListChoice"));
    m_choice->setMaximumWidth(metrics::searchField);
    m_choice->setAccessibleName(tr("Pick lists"));
    Session &session = m_context.session;
    const auto value = [this](int row) { return m_values[static_cast<size_t>(row)]; };
    m_list = new EditableList(
        {{tr("Value")}, {tr("Units that have it"), true}}, 0,
        {.add = [this] { add(); },
         .edit = [this](int row) { rename(row); },
         .remove = [=, this,
                    &session](int row) { edits::removePickValue(session, chosen(), value(row).text); },
         .keptBecause =
             [=](int row) {
                 return value(row).uses == 0
                            ? QString()
                            : tr("%n unit(s) have this value; rename it to another one first.", nullptr,
                                 value(row).uses);
             }});
    m_list->setNames(QStringLiteral("pickValues"), tr("Values"));
    m_list->setRefusal(session.book().readOnlyReason());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(
        makeSecond(tr("What is offered when a unit is entered. Values that units have are on the list by "
                      "themselves. Renaming one changes it in all its units; to a name that is there "
                      "already, it joins the two.")));
    layout->addWidget(m_choice);
    layout->addWidget(m_list, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PickListsSection::reload);
}

PickList PickListsSection::chosen() const
{
    return pickLists[m_choice->currentIndex()];
}

void PickListsSection::reload()
{
    guarded(m_context.error, [this] {
        m_values = pickValues(m_context.session.book(), chosen());
        std::vector<RowsModel::Row> rows;
        rows.reserve(m_values.size());
        for (const PickValue &value : m_values)
            rows.push_back({{value.text, QString::number(value.uses)}});
        m_list->show(std::move(rows));
    });
}

void PickListsSection::add()
{
    const auto text = m_context.prompts.text(this, {tr("Add a value"), words::pickList(chosen()), {}});
    const QString value = text ? normalized(*text) : QString();
    if (value.isEmpty() || !edits::addPickValue(m_context.session, chosen(), value))
        return;
    const auto found = std::ranges::find(m_values, value, &PickValue::text);
    m_list->setCurrentRow(static_cast<int>(found - m_values.begin()));
}

void PickListsSection::rename(int row)
{
    const PickValue before = m_values[static_cast<size_t>(row)];
    const QString label = tr("New name, in %n unit(s) too:", nullptr, before.uses);
    const auto text = m_context.prompts.text(this, {tr("Rename “%1”").arg(before.text), label, before.text});
    const QString after = text ? normalized(*text) : QString();
    if (!after.isEmpty())
        edits::renamePickValue(m_context.session, chosen(), before.text, after);
}

} // namespace sovang
