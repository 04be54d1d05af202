// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"
#include "kit/pagecontext.h"
#include "kit/windowpage.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace sovang {

class OutcomeBars;
class YearChart;

/// Tổng quan: the year in figures, what to do next, outcomes by block and over the years, and who stands
/// near the mark.
class OverviewPage : public WindowPage
{
    Q_OBJECT

public:
    explicit OverviewPage(PageContext context, QWidget *parent = nullptr);

private:
    enum Figure { Units, RegisteredUnits, Scored, Passed, Proposed, Decided, FigureCount };

    QWidget *makeFigures();
    QWidget *makeSteps();
    QWidget *makeChart();
    QWidget *makeYears();
    QWidget *makeNearMarks();
    void refresh();
    void showFigures(const YearFigures &figures);
    /// One step for each kind of unit that has no rule set in the year.
    void addMissingRules(Year year);
    void showSteps(const YearFigures &figures);
    void addStep(bool isDone, const QString &text, const QString &link, PageId page);
    void showChart(const YearFigures &figures);
    void showYears();
    void showNearMarks();

    PageContext m_context;
    std::vector<QLabel *> m_figures;
    QVBoxLayout *m_steps;
    OutcomeBars *m_bars;
    QWidget *m_chart;
    QLabel *m_chartTitle;
    YearChart *m_yearChart;
    QWidget *m_years;
    QWidget *m_near;
    QGridLayout *m_nearRows;
};

} // namespace sovang
