// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesets/rulesetview.h"

#include "domain/kindwords.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "rules/rulesetwords.h"
#include "rulesets/ruletreeview.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace sovang {

namespace {

constexpr int factsShare = 40;
constexpr int criteriaShare = 60;

using FactLines = QList<std::pair<QString, QStringList>>;

QString html(const FactLines &lines, const QColor &second)
{
    QString text = QStringLiteral("<table cellspacing='0' cellpadding='3'>");
    for (const auto &[label, values] : lines) {
        QStringList shown;
        for (const QString &value : values) {
            if (!value.isEmpty())
                shown << value.toHtmlEscaped();
        }
        if (!shown.isEmpty())
            text += QStringLiteral("<tr><td style='color:%1; padding-right:12px; white-space:nowrap'>%2</td>"
                                   "<td>%3</td></tr>")
                        .arg(second.name(), label.toHtmlEscaped(), shown.join(QStringLiteral("<br>")));
    }
    return text + QStringLiteral("</table>");
}

QString authorityText(const Authority &authority)
{
    QStringList parts;
    for (const QString &part : {authority.issuer, authority.signerTitle, authority.symbol}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(" · "));
}

QString adjustmentText(const RuleSet &rules)
{
    return rules.bonus.mayExceedTotal ? RuleSetView::tr("with bonus points the total may be exceeded")
                                      : QString();
}

FactLines factsOf(const RuleSet &rules, const QString &use)
{
    QStringList titles;
    for (const auto &[kind, title] : rules.titles)
        titles << QStringLiteral("%1: %2").arg(kindwords::unit(kind), title);
    return {
        {RuleSetView::tr("Rule set"), {rules.reference()}},
        {RuleSetView::tr("For"),
         {rulewords::kinds(rules.kinds) + QStringLiteral(" · ") + rulewords::years(rules)}},
        {RuleSetView::tr("In this book"), {use}},
        {RuleSetView::tr("Sample"),
         {rules.sample ? RuleSetView::tr("A sample: compare it with the guidance of your place.")
                       : QString()}},
        {RuleSetView::tr("Total"), {rules.total.toDisplay(), adjustmentText(rules)}},
        {RuleSetView::tr("Pass mark"), {rulewords::passMark(rules.passMark)}},
        {RuleSetView::tr("Bands"), {rulewords::bands(rules.bands)}},
        {RuleSetView::tr("Recognition"), rulewords::recognition(rules.recognition)},
        {RuleSetView::tr("KAD"), {rulewords::notApplicable(rules.notApplicable)}},
        {RuleSetView::tr("Titles"), titles},
        {RuleSetView::tr("First recognition by"), {authorityText(rules.firstAuthority)}},
        {RuleSetView::tr("Renewal by"), {authorityText(rules.renewalAuthority)}},
        {RuleSetView::tr("Legal basis"), rules.legalBasis},
    };
}

} // namespace

RuleSetView::RuleSetView(QWidget *parent)
    : QWidget(parent),
      m_title(makeHeading({})),
      m_facts(new QLabel),
      m_newVersion(makePrimaryButton(tr("Copy into a new &version"))),
      m_newSet(makeButton(tr("Copy as &another set"), QStringLiteral("copy"))),
      m_ours(makeButton(tr("Make it &ours…"), QStringLiteral("edit"))),
      m_tree(new RuleTreeView({RuleTreeModel::Code, RuleTreeModel::Title, RuleTreeModel::Type,
                               RuleTreeModel::Max, RuleTreeModel::Step, RuleTreeModel::Minimum,
                               RuleTreeModel::Evidence}))
{
    m_tree->setModel(&m_model);
    m_tree->setObjectName(QStringLiteral("ruleTree"));
    m_tree->setAccessibleName(tr("Criteria"));
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(metrics::space8);
    split->addWidget(makeFacts());
    QFrame *sheet = makeSheet();
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_tree);
    split->addWidget(sheet);
    split->setSizes({factsShare, criteriaShare});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(makeHead());
    layout->addWidget(split, 1);
}

QWidget *RuleSetView::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("ruleSetTitle"));
    layout->addWidget(m_title);
    QLabel *why =
        makeSecond(tr("What is published never changes: titles rest on it. To change something, copy it "
                      "into a new version, which applies from a later year on."));
    why->setObjectName(QStringLiteral("publishedNote"));
    layout->addWidget(why);
    auto *buttons = new ToolRow;
    auto *compare = makeButton(tr("&Compare…"), QStringLiteral("compare"));
    auto *explain = makeButton(tr("E&xplain…"), QStringLiteral("print"));
    explain->setObjectName(QStringLiteral("explainSet"));
    m_ours->setObjectName(QStringLiteral("makeSetOurs"));
    auto *save = makeButton(tr("E&xport JSON…"), QStringLiteral("export"));
    m_newVersion->setObjectName(QStringLiteral("copyVersion"));
    m_newSet->setObjectName(QStringLiteral("copySet"));
    compare->setObjectName(QStringLiteral("compareSets"));
    save->setObjectName(QStringLiteral("exportSet"));
    for (QPushButton *button : {m_newVersion, m_ours, m_newSet, explain, compare, save})
        buttons->add(button);
    buttons->addStretch();
    layout->addWidget(buttons);
    connect(m_newVersion, &QPushButton::clicked, this, &RuleSetView::newVersionRequested);
    connect(m_newSet, &QPushButton::clicked, this, &RuleSetView::newSetRequested);
    connect(m_ours, &QPushButton::clicked, this, &RuleSetView::oursRequested);
    connect(explain, &QPushButton::clicked, this, &RuleSetView::explanationRequested);
    connect(compare, &QPushButton::clicked, this, &RuleSetView::compareRequested);
    connect(save, &QPushButton::clicked, this, &RuleSetView::exportRequested);
    return head;
}

QWidget *RuleSetView::makeFacts()
{
    m_facts->setTextFormat(Qt::RichText); // a table, whose cells are escaped
    m_facts->setWordWrap(true);
    m_facts->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setContentsMargins(metrics::space12, metrics::space8, metrics::space12, metrics::space8);
    m_facts->setObjectName(QStringLiteral("ruleSetFacts"));
    QFrame *sheet = makeSheet();
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(1, 1, 1, 1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setProperty("plain", true);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(m_facts);
    m_facts->setAutoFillBackground(false); // the area asks for it
    layout->addWidget(area);
    return sheet;
}

void RuleSetView::show(const RuleSetPtr &rules, const QString &use)
{
    m_title->setText(rules->title);
    m_ours->setVisible(rules->sample);
    m_newSet->setVisible(!rules->sample);
    m_facts->setText(html(factsOf(*rules, use), tokens().secondInk));
    m_model.show(ruleTreeOf(*rules));
    m_tree->fitColumns();
}

void RuleSetView::setCanWrite(bool canWrite, const QString &why)
{
    for (QPushButton *button : {m_newVersion, m_newSet, m_ours}) {
        button->setEnabled(canWrite);
        button->setToolTip(why);
    }
}

} // namespace sovang
