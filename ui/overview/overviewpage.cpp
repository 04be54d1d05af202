// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewpage.h"

#include "analysis/figures.h"
#include "analysis/nearmark.h"
#include "analysis/yearseries.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/words.h"
#include "overview/outcomebars.h"
#include "overview/yearchart.h"
#include "session/follower.h"
#include "session/session.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <ranges>

namespace sovang {

namespace {

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->layout())
            clear(*item->layout());
        delete item->widget();
        delete item;
    }
}

QVBoxLayout *addSheet(QFrame &sheet, const QString &title)
{
    auto *layout = new QVBoxLayout(&sheet);
    layout->setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space16);
    layout->setSpacing(metrics::space8);
    layout->addWidget(makeHeading(title));
    return layout;
}

/// Units whose total is near the pass mark: nearest first.
std::vector<const UnitYear *> nearTheMark(const std::vector<UnitYear> &units)
{
    constexpr int near = 300; // hundredths of a point
    constexpr size_t most = 8;
    std::vector<std::pair<Exact, const UnitYear *>> found;
    for (const UnitYear &unit : units) {
        if (!unit.rules || !unit.outcome.total)
            continue;
        Exact distance =
            boost::multiprecision::abs(*marginToMark(*unit.rules, unit.unit.unitClass, unit.outcome));
        if (distance <= near)
            found.emplace_back(std::move(distance), &unit);
    }
    std::ranges::stable_sort(found, {}, &std::pair<Exact, const UnitYear *>::first);
    std::vector<const UnitYear *> nearest;
    for (const auto &[distance, unit] : found | std::views::take(most))
        nearest.push_back(unit);
    return nearest;
}

} // namespace

OverviewPage::OverviewPage(PageContext context, QWidget *parent)
    : WindowPage(parent), m_context(std::move(context))
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    setPageMargins(*layout);
    layout->addWidget(makeFigures());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::space12);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::space12);
    left->addWidget(makeSteps());
    left->addWidget(makeChart());
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(metrics::space12);
    right->addWidget(makeYears());
    right->addWidget(makeNearMarks());
    right->addStretch();
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    layout->addLayout(columns);
    layout->addStretch();

    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    new Follower(*this, m_context.session, [this] { refresh(); });
}

QWidget *OverviewPage::makeFigures()
{
    const QStringList titles{tr("Units"),  tr("Registered"), tr("With an outcome"),
                             tr("Passed"), tr("Proposed"),   tr("Titles decided")};
    QFrame *sheet = makeSheet();
    auto *layout = new QHBoxLayout(sheet);
    layout->setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space12);
    layout->setSpacing(metrics::space24);
    for (const QString &title : titles) {
        auto *figure = new QLabel;
        figure->setFont(figureFont());
        m_figures.push_back(figure);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(figure);
        column->addWidget(makeSecond(title));
        layout->addLayout(column, 1);
    }
    m_figures[Proposed]->setProperty("gold", true);
    m_figures[Decided]->setProperty("gold", true);
    return sheet;
}

QWidget *OverviewPage::makeSteps()
{
    QFrame *sheet = makeSheet();
    QVBoxLayout *layout = addSheet(*sheet, tr("What to do next"));
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(metrics::space4);
    layout->addLayout(m_steps);
    return sheet;
}

QWidget *OverviewPage::makeChart()
{
    QFrame *sheet = makeSheet();
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space16);
    layout->setSpacing(metrics::space8);
    m_chartTitle = makeHeading({});
    m_bars = new OutcomeBars;
    layout->addWidget(m_chartTitle);
    layout->addWidget(m_bars);
    QStringList legend;
    for (const OutcomeKind kind : {OutcomeKind::Passed, OutcomeKind::Failed, OutcomeKind::Pending,
                                   OutcomeKind::Excluded, OutcomeKind::NotRegistered})
        legend << QStringLiteral("%1 %2").arg(words::sign(kind), kindwords::outcome(kind).toLower());
    layout->addWidget(makeSecond(legend.join(u"   "_qs)));
    m_chart = sheet;
    return sheet;
}

QWidget *OverviewPage::makeYears()
{
    QFrame *sheet = makeSheet();
    QVBoxLayout *layout = addSheet(*sheet, tr("Over the years"));
    m_yearChart = new YearChart;
    layout->addWidget(m_yearChart);
    layout->addWidget(makeSecond(YearChart::legend()));
    m_years = sheet;
    return sheet;
}

QWidget *OverviewPage::makeNearMarks()
{
    QFrame *sheet = makeSheet();
    QVBoxLayout *layout = addSheet(*sheet, tr("Near the pass mark"));
    m_nearRows = new QGridLayout;
    m_nearRows->setHorizontalSpacing(metrics::space12);
    m_nearRows->setVerticalSpacing(metrics::space4);
    layout->addLayout(m_nearRows);
    m_near = sheet;
    return sheet;
}

void OverviewPage::refresh()
{
    const YearFigures figures = countsOf(m_context.session.year(), m_context.session.units());
    showFigures(figures);
    showSteps(figures);
    showChart(figures);
    showYears();
    showNearMarks();
}

void OverviewPage::showFigures(const YearFigures &figures)
{
    const OutcomeCounts &all = figures.total;
    const auto of = [](int part, int whole) { return QStringLiteral("%1/%2").arg(part).arg(whole); };
    m_figures[Units]->setText(QString::number(all.units));
    m_figures[RegisteredUnits]->setText(of(all.registered, all.units));
    m_figures[Scored]->setText(of(all.registered - all.pending, all.registered));
    m_figures[Passed]->setText(of(all.passed, all.registered));
    m_figures[Passed]->setToolTip(shareText(all.passed, all.registered));
    m_figures[Proposed]->setText(QString::number(figures.proposedFirst + figures.proposedRenewal));
    m_figures[Decided]->setText(QString::number(figures.recognisedFirst + figures.recognisedRenewal));
}

void OverviewPage::addStep(bool isDone, const QString &text, const QString &link, PageId page)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space8);
    auto *sign = new QLabel(isDone ? QStringLiteral("✓") : QStringLiteral("◐"));
    QPalette colored = sign->palette();
    colored.setColor(QPalette::WindowText, isDone ? tokens().passed : tokens().waiting);
    sign->setPalette(colored);
    sign->setFixedWidth(metrics::icon);
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    line->addWidget(sign);
    line->addWidget(label, 1);
    if (!isDone) {
        QPushButton *button = makeLink(link);
        connect(button, &QPushButton::clicked, this, [this, page] { m_context.goTo(page); });
        line->addWidget(button);
    }
    m_steps->addLayout(line);
}

void OverviewPage::addMissingRules(Year year)
{
    std::map<UnitKind, int> units;
    for (const UnitYear &unit : m_context.session.units()) {
        if (!unit.rules && unit.unit.existsIn(year))
            ++units[unit.unit.kind];
    }
    for (const auto &[kind, count] : units) {
        addStep(false,
                tr("There is no rule set for %1 in %2: %n unit(s) cannot be scored.", nullptr, count)
                    .arg(kindwords::unit(kind).toLower(), year.toString()),
                tr("Rule sets"), PageId::RuleSets);
    }
}

void OverviewPage::showSteps(const YearFigures &figures)
{
    clear(*m_steps);
    const OutcomeCounts &all = figures.total;
    if (all.units == 0) {
        addStep(false, tr("Enter the units, or import their list."), tr("Units"), PageId::Units);
        return;
    }
    const QString year = figures.year.toString();
    const int unregistered = all.notRegistered();
    addStep(unregistered == 0,
            unregistered == 0 ? tr("All units are registered for %1.").arg(year)
                              : tr("%n unit(s) not registered for %1.", nullptr, unregistered).arg(year),
            tr("Register"), PageId::Registrations);
    addMissingRules(figures.year);
    if (all.registered == 0)
        return;
    const auto hasNoRules = [](const UnitYear &unit) { return unit.registered && !unit.rules; };
    const auto withoutRules = std::ranges::count_if(m_context.session.units(), hasNoRules);
    const int lacking = std::max(0, all.pending - static_cast<int>(withoutRules));
    if (lacking > 0 || withoutRules == 0) {
        addStep(lacking == 0,
                lacking == 0 ? tr("Every registered unit has an outcome.")
                             : tr("%n unit(s) still lack answers.", nullptr, lacking),
                tr("Score"), PageId::Scores);
    }
    const int proposed = figures.proposedFirst + figures.proposedRenewal;
    const int open = std::max(0, proposed - figures.recognisedFirst - figures.recognisedRenewal);
    if (proposed > 0) {
        addStep(open == 0,
                open == 0 ? tr("Every proposal has its decision.")
                          : tr("%n proposal(s) without a decision.", nullptr, open),
                tr("Consider"), PageId::Recognition);
    }
}

void OverviewPage::showChart(const YearFigures &figures)
{
    constexpr size_t mostBlocks = 14;
    const bool byBlock = figures.byBlock.size() > 1 && figures.byBlock.size() <= mostBlocks;
    m_chartTitle->setText(byBlock ? tr("Outcomes by block") : tr("Outcomes by kind of unit"));
    m_bars->showGroups(byBlock ? figures.byBlock : figures.byKind);
    m_chart->setVisible(figures.total.registered > 0);
}

void OverviewPage::showYears()
{
    std::vector<YearOutcomes> years = yearSeriesOf(m_context.session.units());
    m_years->setVisible(years.size() > 1);
    m_yearChart->showYears(std::move(years));
}

void OverviewPage::showNearMarks()
{
    clear(*m_nearRows);
    const auto units = nearTheMark(m_context.session.units());
    m_near->setVisible(!units.empty());
    int row = 0;
    for (const UnitYear *unit : units) {
        auto *sign = new QLabel(words::sign(unit->outcome.kind));
        QPalette colored = sign->palette();
        colored.setColor(QPalette::WindowText, words::signColor(unit->outcome.kind, tokens()));
        sign->setPalette(colored);
        sign->setToolTip(kindwords::outcome(unit->outcome.kind));
        QPushButton *name = makeLink(verbatim(unit->unit.name));
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        name->setToolTip(unit->unit.name);
        const UnitId id = unit->unit.id;
        connect(name, &QPushButton::clicked, this, [this, id] { m_context.openSheet(id); });
        auto *total = new QLabel(words::total(*unit));
        auto *away = makeSecond(words::distanceToPass(*unit));
        away->setWordWrap(false);
        m_nearRows->addWidget(sign, row, 0);
        m_nearRows->addWidget(name, row, 1);
        m_nearRows->addWidget(total, row, 2, Qt::AlignRight);
        m_nearRows->addWidget(away, row, 3, Qt::AlignRight);
        ++row;
    }
    m_nearRows->setColumnStretch(1, 1);
}

} // namespace sovang
