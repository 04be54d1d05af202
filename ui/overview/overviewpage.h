// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/papers/reportyear.h"
#include "kit/pagecontext.h"
#include "kit/windowpage.h"
#include "overview/unitlisting.h"

#include <QTimer>

namespace sovang {

class CardColumns;
class ChartCard;
struct ChartCell;
class DeadlinesCard;
class FigureStrip;
class NearMarksCard;
class StepsCard;
class WatchCard;

/// Tổng quan: the year in figures, what to do next, what changes over the years, how results lie around the
/// mark and why units did not pass. Every number opens the list of the units behind it.
class OverviewPage : public WindowPage
{
    Q_OBJECT

public:
    explicit OverviewPage(PageContext context, QWidget *parent = nullptr);

private:
    void addCards();
    void connectCharts();
    void refresh();
    /// What has to be read from the book; after the rest is on the screen.
    void readMore();
    void showCharts();
    /// Charts of the points, by criterion.
    void showPoints();
    void showHeat();
    void showGroups();
    QString captionOf(const QString &title) const;

    void listFigures(const QString &title, const std::vector<FigureKey> &keys);
    void listYear(const ChartCell &cell);
    void listHeat(const ChartCell &cell);
    void listCriterion(ChartCard &card, const ChartCell &cell, bool againstSelf);
    void list(const QString &title, Year year, std::vector<ListedUnit> units);

    PageContext m_context;
    YearFigures m_figures;
    QTimer m_reader;
    CardColumns *m_columns;
    FigureStrip *m_strip;
    StepsCard *m_steps;
    DeadlinesCard *m_deadlines;
    WatchCard *m_watch;
    NearMarksCard *m_near;
    ChartCard *m_trend;
    ChartCard *m_margin;
    ChartCard *m_streak;
    ChartCard *m_reasons;
    ChartCard *m_groups;
    ChartCard *m_heat;
    ChartCard *m_profile;
    ChartCard *m_self;
};

} // namespace sovang
