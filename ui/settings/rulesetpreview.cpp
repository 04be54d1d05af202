// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/rulesetpreview.h"

#include "kit/look/theme.h"
#include "rules/rulesetwords.h"

#include <QCoreApplication>

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
    if (rules.sample)
        facts << RuleSetPreviewText::tr("sample: compare it with the guidance of your place");
    return facts.join(QStringLiteral(" · "));
}

QString criteriaOf(const RuleSet &rules, const QString &second)
{
    QString html =
        QStringLiteral("<table style='margin-top:8px' cellspacing='0' cellpadding='2' width='100%'>");
    for (const Criterion &criterion : rules.criteria) {
        const int leaves = criterion.endItem - criterion.firstItem;
        html += QStringLiteral(
                    "<tr><td style='padding-right:8px'>%1</td><td>%2 <span style='color:%3'>%4</span></td>"
                    "<td align='right'>%5</td></tr>")
                    .arg(criterion.node.code.toHtmlEscaped(), criterion.node.title.toHtmlEscaped(), second,
                         RuleSetPreviewText::tr("(%n indicator(s))", nullptr, leaves),
                         criterion.node.max.toDisplay());
    }
    return html + QStringLiteral("</table>");
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
    setText(QStringLiteral("<p><b>%1</b></p><p style='color:%2'>%3</p>%4<p style='color:%2'>%5</p>")
                .arg(rules->title.toHtmlEscaped(), second, factsOf(*rules).toHtmlEscaped(),
                     criteriaOf(*rules, second),
                     rules->legalBasis.join(QStringLiteral("; ")).toHtmlEscaped()));
}

} // namespace sovang
