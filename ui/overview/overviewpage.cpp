// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewpage.h"

#include "analysis/figures.h"
#include "analysis/yearseries.h"
#include "documents/reportcharts.h"
#include "jobs/papers/yeardeadlines.h"
#include "jobs/year/yearanomalies.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/look/waitcursor.h"
#include "overview/cardcolumns.h"
#include "overview/cards.h"
#include "overview/chartcard.h"
#include "overview/deadlinescard.h"
#include "overview/figurestrip.h"
#include "overview/nearmarkscard.h"
#include "overview/stepscard.h"
#include "overview/unitlistdialog.h"
#include "overview/watchcard.h"
#include "session/follower.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace sovang {

namespace {

constexpr int trendYears = 5;
constexpr size_t mostBlocks = 14;

constexpr OutcomeKind seriesOutcomes[] = {OutcomeKind::Passed, OutcomeKind::Failed, OutcomeKind::Excluded,
                                          OutcomeKind::Pending};
constexpr Measure seriesMeasures[] = {Measure::Passed, Measure::Failed, Measure::Excluded, Measure::Pending};

bool isByBlock(const YearFigures &figures)
{
    return figures.byBlock.size() > 1 && figures.byBlock.size() <= mostBlocks;
}

/// The groups that have a bar, in their order.
std::vector<GroupFigures> shownGroups(const YearFigures &figures)
{
    std::vector<GroupFigures> groups = isByBlock(figures) ? figures.byBlock : figures.byKind;
    std::erase_if(groups, [](const GroupFigures &group) { return group.counts.registered == 0; });
    return groups;
}

/// The chart of a paper with names of groups in the language of the window.
Chart withGroupWords(Chart chart, const std::vector<GroupFigures> &groups, bool areKinds)
{
    auto &bars = std::get<BarRows>(chart.drawing);
    for (size_t i = 0; i < groups.size(); ++i) {
        QString &label = bars.labels[qsizetype(i)];
        const auto kind = areKinds ? unitKindFromVietnamese(label) : std::nullopt;
        if (kind)
            label = kindwords::unit(*kind);
        else if (label == unnamedGroup())
            label = OverviewPage::tr("Not noted");
    }
    return chart;
}

/// The years alone: the axis has little room.
Chart withShortYears(Chart chart, const std::vector<YearOutcomes> &series, YearType type)
{
    auto &columns = std::get<ColumnBars>(chart.drawing);
    for (size_t i = 0; i < series.size(); ++i)
        columns.labels[qsizetype(i)] = yearText(series[i].year, type);
    return chart;
}

} // namespace

OverviewPage::OverviewPage(PageContext context, QWidget *parent)
    : WindowPage(parent),
      m_context(std::move(context)),
      m_columns(new CardColumns),
      m_strip(new FigureStrip),
      m_steps(new StepsCard(m_context)),
      m_deadlines(new DeadlinesCard(m_context)),
      m_watch(new WatchCard(m_context)),
      m_near(new NearMarksCard(m_context)),
      m_trend(new ChartCard(m_context, tr("Over the years"), QStringLiteral("trendChart"))),
      m_margin(new ChartCard(m_context, tr("Distance from the pass mark, in percent of the total"),
                             QStringLiteral("marginChart"))),
      m_streak(
          new ChartCard(m_context, tr("Passed units by years of the cycle"), QStringLiteral("streakChart"))),
      m_reasons(new ChartCard(m_context, tr("Why units did not pass"), QStringLiteral("reasonChart"))),
      m_groups(new ChartCard(m_context, tr("Outcomes by block"), QStringLiteral("groupChart"))),
      m_heat(new ChartCard(m_context, tr("Points reached, by block and criterion, in percent"),
                           QStringLiteral("heatChart"))),
      m_profile(new ChartCard(m_context, tr("Points reached, by criterion"), QStringLiteral("profileChart"))),
      m_self(new ChartCard(m_context, tr("Own points and final points, by criterion"),
                           QStringLiteral("selfChart")))
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    setPageMargins(*layout);
    layout->addWidget(m_strip);
    layout->addWidget(m_columns, 1);
    addCards();
    connectCharts();

    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    m_reader.setSingleShot(true);
    connect(&m_reader, &QTimer::timeout, this, &OverviewPage::readMore);
    new Follower(*this, m_context.session, [this] { refresh(); });
}

void OverviewPage::addCards()
{
    const auto grows = [](ChartCard *card) { return [card] { return card->canGrow(); }; };
    m_columns->add(m_steps, 0, 0);
    m_columns->add(m_trend, 0, 1, grows(m_trend));
    m_columns->add(m_margin, 1, 1, grows(m_margin));
    m_columns->add(m_deadlines, 0, 0);
    m_columns->add(m_streak, 1, 2);
    m_columns->add(m_reasons, 1, 2);
    m_columns->add(m_watch, 0, 0);
    m_columns->add(m_near, 1, 1);
    m_columns->add(m_groups, 1, 2);
    m_columns->add(m_profile, 1, 0);
    m_columns->add(m_self, 0, 1);
    m_columns->add(m_heat, 0, 0);
}

void OverviewPage::connectCharts()
{
    connect(m_strip, &FigureStrip::chosen, this, &OverviewPage::listFigures);
    connect(m_trend, &ChartCard::cellChosen, this, &OverviewPage::listYear);
    connect(m_heat, &ChartCard::cellChosen, this, &OverviewPage::listHeat);
    connect(m_profile, &ChartCard::cellChosen, this,
            [this](const ChartCell &cell) { listCriterion(*m_profile, cell, false); });
    connect(m_self, &ChartCard::cellChosen, this,
            [this](const ChartCell &cell) { listCriterion(*m_self, cell, true); });
    const auto lists = [this](ChartCard *card, const std::function<FigureKey(const ChartCell &)> &keyOf) {
        connect(card, &ChartCard::cellChosen, this, [=, this](const ChartCell &cell) {
            listFigures(cellWords(card->view().chart(), cell), {keyOf(cell)});
        });
    };
    lists(m_margin, [this](const ChartCell &cell) {
        const int step =
            static_cast<int>(cell.row) - *std::get<ColumnBars>(m_margin->view().chart().drawing).mark;
        return FigureKey{seriesMeasures[cell.part], FigureGrouping::Margin, QString::number(step)};
    });
    lists(m_streak, [](const ChartCell &cell) {
        return FigureKey{Measure::Passed, FigureGrouping::Streak, QString::number(cell.row + 1)};
    });
    lists(m_reasons, [this](const ChartCell &cell) {
        return FigureKey{cell.part == 0 ? Measure::Failed : Measure::Excluded, FigureGrouping::Reason,
                         m_figures.byReason[cell.row].name};
    });
    lists(m_groups, [this](const ChartCell &cell) {
        return FigureKey{seriesMeasures[cell.part],
                         isByBlock(m_figures) ? FigureGrouping::Block : FigureGrouping::Kind,
                         shownGroups(m_figures)[cell.row].name};
    });
}

void OverviewPage::refresh()
{
    const Session &session = m_context.session;
    std::vector<SetFigures> scores; // until they are read anew
    if (m_figures.year == session.year())
        scores = std::move(m_figures.scores);
    m_figures = figuresOf(session.year(), session.units());
    m_figures.scores = std::move(scores);
    m_figures.series = yearSeriesOf(session.units(), trendYears);
    m_strip->showFigures(m_figures);
    m_steps->showSteps(m_figures);
    m_near->showUnits();
    showCharts();
    showPoints();
    m_columns->fit();
    for (QWidget *card : std::initializer_list<QWidget *>{m_steps, m_near})
        restoreTabOrder(*card);
    m_reader.start(0);
}

void OverviewPage::readMore()
{
    if (!isVisible())
        return;
    const Session &session = m_context.session;
    guarded(m_context.error, [&] {
        const WaitCursor waiting;
        const ReportYear report = reportYearOf(session.book(), session.year(), session.units());
        m_figures = report.figures;
        m_deadlines->showDeadlines(yearDeadlines(session.book(), report, QDate::currentDate()));
        m_watch->showAnomalies(yearAnomalies(session.book(), session.year()));
    });
    for (QWidget *card : std::initializer_list<QWidget *>{m_deadlines, m_watch})
        restoreTabOrder(*card);
    showPoints();
    m_columns->fit();
}

QString OverviewPage::captionOf(const QString &title) const
{
    return QStringLiteral("%1, %2").arg(title, yearWords(m_figures.year, m_figures.yearType));
}

void OverviewPage::showCharts()
{
    const YearFigures &figures = m_figures;
    const QString margins = tr("Distance from the pass mark, in percent of the total");
    m_trend->showChart(withShortYears(trendChart(figures, captionOf(tr("Results over the years"))),
                                      figures.series, figures.yearType),
                       figures.series.size() > 1);
    if (!figures.byMargin.empty())
        m_margin->showChart(marginChart(figures, captionOf(margins)), true);
    m_margin->setVisible(!figures.byMargin.empty());
    m_streak->showChart(streakChart(figures, captionOf(tr("Passed units by years of the cycle"))),
                        figures.total.passed > 0);
    m_reasons->showChart(reasonChart(figures, captionOf(tr("Why units did not pass"))),
                         !figures.byReason.empty());
    showGroups();
}

void OverviewPage::showGroups()
{
    const bool byBlock = isByBlock(m_figures);
    const std::vector<GroupFigures> groups = shownGroups(m_figures);
    const QString title = byBlock ? tr("Outcomes by block") : tr("Outcomes by kind of unit");
    m_groups->setTitle(title);
    m_groups->showChart(withGroupWords(groupChart(groups, captionOf(title)), groups, !byBlock),
                        m_figures.total.registered > 0);
}

void OverviewPage::showPoints()
{
    showHeat();
    const bool isThere = !m_figures.scores.empty();
    const bool hasSelf = isThere && !m_figures.scores.front().selfAgainstFinal.empty();
    if (isThere)
        m_profile->showChart(
            profileChart(m_figures.scores.front(), captionOf(tr("Points reached, by criterion"))), true);
    if (hasSelf)
        m_self->showChart(
            selfChart(m_figures.scores.front(), captionOf(tr("Own points and final points, by criterion"))),
            true);
    m_profile->setVisible(isThere);
    m_self->setVisible(hasSelf);
}

void OverviewPage::showHeat()
{
    const bool isThere = !m_figures.scores.empty() && m_figures.scores.front().blocks.size() > 1 &&
                         m_figures.scores.front().blocks.size() <= mostBlocks;
    if (isThere)
        m_heat->showChart(heatChart(m_figures.scores.front(),
                                    captionOf(tr("Points reached, by block and criterion, in percent"))),
                          true);
    m_heat->setVisible(isThere);
}

void OverviewPage::listFigures(const QString &title, const std::vector<FigureKey> &keys)
{
    list(title, m_figures.year, listedUnits(m_figures, keys, m_context.session.units()));
}

void OverviewPage::listYear(const ChartCell &cell)
{
    const Year year = m_figures.series[cell.row].year;
    list(cellWords(m_trend->view().chart(), cell), year,
         listedInYear(m_context.session.units(), year, seriesOutcomes[cell.part]));
}

void OverviewPage::listHeat(const ChartCell &cell)
{
    list(cellWords(m_heat->view().chart(), cell), m_figures.year,
         listedInBlock(m_context.session.units(), m_figures.scores.front(), cell.row, cell.part));
}

void OverviewPage::listCriterion(ChartCard &card, const ChartCell &cell, bool againstSelf)
{
    list(cellWords(card.view().chart(), cell), m_figures.year,
         listedUnderCriterion(m_context.session.units(), m_figures, cell.row, againstSelf));
}

// A unit of another year is gone to in that year.
void OverviewPage::list(const QString &title, Year year, std::vector<ListedUnit> units)
{
    UnitListDialog dialog({title, year, std::move(units)}, this);
    if (!m_context.prompts.run(dialog))
        return;
    const std::optional<UnitId> unit = dialog.chosen();
    if (!unit)
        return;
    if (year != m_context.session.year())
        m_context.session.setYear(year);
    m_context.openUnit(*unit);
}

} // namespace sovang
