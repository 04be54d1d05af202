// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/trialdialog.h"

#include "domain/kindwords.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "kit/tables/columns.h"
#include "recognition/markslider.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

constexpr int halfPoint = 50;     // hundredths
constexpr int fivePercent = 5'00; // hundredths of a per cent
constexpr int wholePercent = 100'00;

/// In usual steps, and in hundredths where the mark that holds does not stand on one of those.
MarkSlider *sliderOf(qint64 most, qint64 holds, int usualStep, std::function<QString(qint64)> text)
{
    const int step = holds % usualStep == 0 ? usualStep : 1;
    return new MarkSlider(static_cast<int>(most), static_cast<int>(holds), step, std::move(text));
}

QString titleText(const std::optional<Proposal> &title)
{
    return title ? QStringLiteral("%1 %2").arg(kindwords::decision(title->kind), title->to.toString())
                 : QStringLiteral("–");
}

/// The criteria of all sets of the year, by code, each with its minimum; 0 where there is none.
std::map<QString, std::pair<QString, Percent>> criteriaOf(const YearTrial &trial)
{
    std::map<QString, std::pair<QString, Percent>> criteria;
    for (const RuleSetPtr &rules : trial.sets) {
        for (const Criterion &criterion : rules->criteria)
            criteria.emplace(criterion.node.code,
                             std::pair(criterion.node.title, criterion.minPercent.value_or(Percent())));
    }
    return criteria;
}

void addRow(QStandardItemModel &model, const QStringList &texts)
{
    QList<QStandardItem *> row;
    for (const QString &text : texts) {
        auto *cell = new QStandardItem(text);
        cell->setToolTip(text);
        row << cell;
    }
    model.appendRow(row);
}

} // namespace

TrialDialog::TrialDialog(YearTrial trial, QWidget *parent)
    : QDialog(parent),
      m_trial(std::move(trial)),
      m_summary(new QLabel),
      m_shifts(0, 5),
      m_blocks(0, 5),
      m_fragile(0, 5)
{
    setWindowTitle(tr("What if, %1").arg(m_trial.year.toString()));
    resize(metrics::wideDialog, metrics::dialog);
    auto *tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("trialTabs"));
    tabs->addTab(makeMarks(), tr("Other &marks"));
    tabs->addTab(makeRobustness(), tr("&Fragile outcomes"));
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeSecond(tr("Only a trial: nothing of it is stored.")));
    layout->addWidget(tabs, 1);
    addCloseButton(*this);
    tryMarks();
    m_passMark->setFocus();
}

QWidget *TrialDialog::makeMarks()
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, metrics::space8, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(makeSliders());
    m_summary->setObjectName(QStringLiteral("trialSummary"));
    m_summary->setFont(headingFont());
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    layout->addWidget(makeShifts(), 1);
    return pane;
}

QWidget *TrialDialog::makeSliders()
{
    Points total;
    for (const RuleSetPtr &rules : m_trial.sets)
        total = std::max(total, rules->total);
    const Points holds = m_trial.sets.empty() ? Points() : m_trial.sets.front()->passMark.byDefault;
    auto *pane = new QWidget;
    auto *form = new QFormLayout(pane);
    form->setContentsMargins(0, 0, metrics::space8, 0);
    m_passMark = sliderOf(total.hundredths(), holds.hundredths(), halfPoint,
                          [](qint64 hundredths) { return Points::fromHundredths(hundredths).toDisplay(); });
    m_passMark->setObjectName(QStringLiteral("passMark"));
    m_passMark->setToolTip(tr("For units of every class"));
    form->addRow(tr("&Pass mark:"), m_passMark);
    for (const auto &[code, criterion] : criteriaOf(m_trial)) {
        MarkSlider *slider =
            sliderOf(wholePercent, criterion.second.hundredths(), fivePercent, [](qint64 hundredths) {
                return hundredths == 0 ? tr("none")
                                       : Percent::fromHundredths(hundredths).toDisplay() + u" %"_qs;
            });
        slider->setToolTip(criterion.first);
        m_minimums.emplace(code, slider);
        auto *label = new QLabel(tr("Minimum of %1:").arg(code));
        label->setToolTip(criterion.first);
        form->addRow(label, slider);
        connect(slider, &MarkSlider::moved, this, &TrialDialog::tryMarks);
    }
    connect(m_passMark, &MarkSlider::moved, this, &TrialDialog::tryMarks);
    auto *back = makeLink(tr("&Back to the marks as they are"));
    connect(back, &QPushButton::clicked, this, &TrialDialog::reset);
    form->addRow(QString(), back);
    alignForm(*form);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(pane);
    area->setMaximumHeight(std::min(pane->sizeHint().height(), 6 * metrics::row));
    return area;
}

QTableView *TrialDialog::makeTable(QStandardItemModel &model, const QString &name, const QString &title)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUpTable(*table, model, 1, metrics::shortTextColumn);
    table->setSortingEnabled(false);
    return table;
}

QWidget *TrialDialog::makeShifts()
{
    m_shifts.setHorizontalHeaderLabels(
        {tr("Code"), tr("Unit"), tr("Block"), tr("Would be"), tr("Title, before → after")});
    m_blocks.setHorizontalHeaderLabels(
        {tr("Registered"), tr("Block"), tr("Passed now"), tr("Would pass"), tr("More, fewer")});
    m_shiftTable = makeTable(m_shifts, QStringLiteral("trialUnits"), tr("Units with another outcome"));
    m_blockTable = makeTable(m_blocks, QStringLiteral("trialBlocks"), tr("Outcomes by block"));
    auto *tabs = new QTabWidget;
    tabs->addTab(m_shiftTable, tr("&Units"));
    tabs->addTab(m_blockTable, tr("By b&lock"));
    return tabs;
}

OtherMarks TrialDialog::marks() const
{
    OtherMarks marks;
    if (m_passMark->isMoved())
        marks.passMark = Points::fromHundredths(m_passMark->value());
    for (const auto &[code, slider] : m_minimums) {
        if (slider->isMoved())
            marks.minPercent.emplace(code, Percent::fromHundredths(slider->value()));
    }
    return marks;
}

void TrialDialog::reset()
{
    m_passMark->reset();
    for (const auto &[code, slider] : m_minimums)
        slider->reset();
}

void TrialDialog::tryMarks()
{
    const WhatIf result = whatIf(m_trial.units, marks());
    m_summary->setText(tr("Passed: %1 → %2 of %3 (%4 more, %5 fewer)")
                           .arg(result.all.before)
                           .arg(result.all.after)
                           .arg(result.all.registered)
                           .arg(result.all.gains)
                           .arg(result.all.losses));
    showShifts(result);
    showBlocks(result);
}

void TrialDialog::showShifts(const WhatIf &result)
{
    m_shifts.setRowCount(0);
    for (const OutcomeShift &shift : result.shifts) {
        const Unit &unit = m_trial.units[shift.unit].year.unit;
        const QString title =
            titleText(shift.titleBefore) + QStringLiteral(" → ") + titleText(shift.titleAfter);
        addRow(m_shifts, {unit.code, unit.name, unit.block, kindwords::outcome(shift.after.kind), title});
    }
    fitColumns(*m_shiftTable, 1);
}

void TrialDialog::showBlocks(const WhatIf &result)
{
    m_blocks.setRowCount(0);
    for (const BlockShift &block : result.blocks) {
        addRow(m_blocks,
               {QString::number(block.registered), block.block.isEmpty() ? QStringLiteral("–") : block.block,
                QString::number(block.before), QString::number(block.after),
                QStringLiteral("+%1 −%2").arg(block.gains).arg(block.losses)});
    }
    fitColumns(*m_blockTable, 1);
}

QWidget *TrialDialog::makeRobustness()
{
    const RobustnessRequest request;
    const std::vector<JudgedUnit> units = judgedUnits(m_trial);
    const std::vector<Robustness> results = robustness(units, request);
    m_fragile.setHorizontalHeaderLabels({tr("Code"), tr("Unit"), tr("Outcome"), tr("Passes in"), tr("Rank")});
    for (size_t i = 0; i < units.size(); ++i) {
        const UnitYear &unit = *units[i].year;
        if (!results[i].isFragile(unit.outcome.kind, request.runs))
            continue;
        addRow(m_fragile,
               {unit.unit.code, unit.unit.name, kindwords::outcome(unit.outcome.kind),
                tr("%1 of %2 runs").arg(results[i].passes).arg(request.runs),
                tr("%1 (%2 to %3)").arg(results[i].rank).arg(results[i].best).arg(results[i].worst)});
    }
    auto *about = makeSecond(
        tr("Each score is moved by up to half a step and the weight of each criterion by up to 5 %, %1 times "
           "(method: Handbook on Constructing Composite Indicators, OECD and JRC). Here are the units whose "
           "outcome holds in less than 95 of 100 runs: look at their sheets once more.")
            .arg(request.runs));
    auto *count =
        makeHeading(tr("%n of %1 outcomes are fragile", nullptr, m_fragile.rowCount()).arg(units.size()));
    count->setObjectName(QStringLiteral("fragileCount"));
    QTableView *table = makeTable(m_fragile, QStringLiteral("fragileUnits"), tr("Fragile outcomes"));
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, metrics::space8, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(count);
    layout->addWidget(about);
    layout->addWidget(table, 1);
    return pane;
}

} // namespace sovang
