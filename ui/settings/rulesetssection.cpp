// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/rulesetssection.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "rules/rulesetwords.h"
#include "session/guarded.h"
#include "session/session.h"
#include "settings/editablelist.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace sovang {

RuleSetsSection::RuleSetsSection(PageContext context, const std::function<void()> &addRules, QWidget *parent)
    : QWidget(parent),
      m_context(std::move(context)),
      m_list(new EditableList({{tr("Rule set")}, {tr("For")}, {tr("Years")}, {tr("Version")}}, 0,
                              {.add = addRules, .edit = [this](int) { m_context.goTo(PageId::RuleSets); }}))
{
    setObjectName(QStringLiteral("ruleSetsSection"));
    m_list->setNames(QStringLiteral("ruleSets"), tr("Rule sets"));
    m_list->setRefusal(m_context.session.book().readOnlyReason());
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_list);
    auto *button = makePrimaryButton(tr("Add a rule set…"));
    button->setEnabled(!m_context.session.book().isReadOnly());
    connect(button, &QPushButton::clicked, this, addRules);
    m_stack->addWidget(makeEmptyNote(tr("The book has no rule set yet: nothing can be scored."), button));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(
        makeSecond(tr("Published rule sets never change; the one that fits a unit's kind and the year "
                      "is used.")));
    layout->addWidget(content, 1);
    auto *toPage = makeButton(tr("Read, compare and edit rule sets"));
    toPage->setObjectName(QStringLiteral("openRuleSets"));
    connect(toPage, &QPushButton::clicked, this, [this] { m_context.goTo(PageId::RuleSets); });
    layout->addWidget(toPage, 0, Qt::AlignLeft);
}

void RuleSetsSection::reload()
{
    guarded(m_context.error, [this] {
        std::vector<RowsModel::Row> rows;
        for (const RuleSetPtr &rules : m_context.session.book().ruleSets.all()) {
            rows.push_back({{rulewords::title(*rules), rulewords::kinds(rules->kinds),
                             rulewords::years(*rules), rules->reference()}});
        }
        m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
        m_list->show(std::move(rows));
    });
}

} // namespace sovang
