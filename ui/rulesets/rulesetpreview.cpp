// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesets/rulesetpreview.h"

#include "kit/look/theme.h"
#include "rules/rulesetwords.h"

#include <QCoreApplication>

#include <utility>

namespace sovang {

namespace {

struct RuleSetPreviewText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::RuleSetPreview)
};

QString factsOf(const RuleSet &rules)
{
    QStringList facts{rulewords::kinds(rules.kinds), rulewords::years(rules),
                      RuleSetPreviewText::tr("passes from %1 of %2")
                          .arg(rules.passMark.byDefault.toDisplay(), rules.total.toDisplay())};
    if (!rules.bands.empty())
        facts << rulewords::bands(rules.bands);
    return facts.join(QStringLiteral(" · "));
}

class Tree
{
public:
    Tree(const RuleSet &rules, const QString &second) : m_rules(rules), m_second(second) {}

    QString html()
    {
        for (const Criterion &criterion : m_rules.criteria)
            addNode(criterion.node, 0);
        addOthers(ItemKind::Bonus, RuleSetPreviewText::tr("Bonus points"));
        addOthers(ItemKind::Deduction, RuleSetPreviewText::tr("Deductions"));
        addOthers(ItemKind::Gate, RuleSetPreviewText::tr("Conditions that must be met"));
        addOthers(ItemKind::Veto, RuleSetPreviewText::tr("Conditions that fail the year"));
        return QStringLiteral("<table style='margin-top:8px' cellspacing='0' cellpadding='2' width='100%'>") +
               m_rows + QStringLiteral("</table>");
    }

private:
    void add(const QString &code, const QString &text, const QString &points, int level)
    {
        const QString shown =
            level == 0 ? QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped()) : text.toHtmlEscaped();
        m_rows +=
            QStringLiteral("<tr><td style='padding-right:8px; color:%1'>%2</td><td>%3</td>"
                           "<td align='right' style='padding-left:8px; white-space:nowrap'>%4</td></tr>")
                .arg(m_second, code.toHtmlEscaped(), shown, points);
    }

    void addNode(const Node &node, int level)
    {
        const Item *item = node.item < 0 ? nullptr : &m_rules.items[static_cast<size_t>(node.item)];
        add(node.ownCode, node.title, item && item->isYesNo() ? QString() : node.max.toDisplay(), level);
        for (const Node &child : node.children)
            addNode(child, level + 1);
    }

    void addOthers(ItemKind kind, const QString &title)
    {
        bool isFirst = true;
        for (const Item &item : m_rules.items) {
            if (item.kind != kind)
                continue;
            if (std::exchange(isFirst, false))
                add({}, title, {}, 0);
            add(item.code, item.title, item.isYesNo() ? QString() : item.max.toDisplay(), 1);
        }
    }

    const RuleSet &m_rules;
    const QString m_second;
    QString m_rows;
};

QString sourcesOf(const RuleSet &rules)
{
    QString html;
    for (const QString &line : rules.legalBasis)
        html += QStringLiteral("<p style='margin-top:4px'>%1</p>").arg(line.toHtmlEscaped());
    return html;
}

} // namespace

RuleSetPreview::RuleSetPreview(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setMargin(metrics::space12);
    setObjectName(QStringLiteral("ruleSetPreview"));
}

void RuleSetPreview::showRules(const RuleSet *rules)
{
    if (!rules) {
        setText({});
        return;
    }
    const QString second = tokens().secondInk.name();
    setText(QStringLiteral("<p><b>%1</b></p><p style='color:%2'>%3</p>%4%5")
                .arg(rules->title.toHtmlEscaped(), second, factsOf(*rules).toHtmlEscaped(), sourcesOf(*rules),
                     Tree(*rules, second).html()));
}

} // namespace sovang
