// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/figurestrip.h"

#include "base/points.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace sovang {

namespace {

enum FigurePlace { Units, RegisteredUnits, WithOutcome, PassedUnits, FailedUnits, Proposed, Decided };

QString partOf(int part, int whole)
{
    return QStringLiteral("%1/%2").arg(part).arg(whole);
}

} // namespace

FigureStrip::FigureStrip(QWidget *parent) : QFrame(parent)
{
    using enum Measure;
    setObjectName(QStringLiteral("sheet"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space12);
    row->setSpacing(metrics::space16);
    add(*row, "figureUnits", tr("Units"), {Measure::Units});
    add(*row, "figureRegistered", tr("Registered"), {Registered});
    add(*row, "figureOutcome", tr("With an outcome"), {Passed, Failed, Excluded});
    add(*row, "figurePassed", tr("Passed"), {Passed});
    add(*row, "figureFailed", tr("Not passed"), {Failed});
    add(*row, "figureProposed", tr("Proposed"), {ProposedFirst, ProposedRenewal});
    add(*row, "figureDecided", tr("Titles decided"), {RecognisedFirst, RecognisedRenewal});
    for (const FigurePlace gold : {Proposed, Decided})
        m_figures[gold].button->setProperty("gold", true);
}

void FigureStrip::add(QHBoxLayout &row, const char *name, const QString &title,
                      std::initializer_list<Measure> measures)
{
    Figure figure{title, {}, makeLink({}), makeSecond()};
    for (const Measure measure : measures)
        figure.keys.push_back({measure});
    figure.button->setObjectName(QString::fromLatin1(name));
    figure.button->setFont(figureFont());
    figure.button->setMinimumHeight(QFontMetrics(figureFont()).height());
    auto *words = makeSecond(title);
    for (QLabel *label : {words, figure.change})
        label->setIndent(metrics::space4); // as the words of a button
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(figure.button, 0, Qt::AlignLeft);
    column->addWidget(words);
    column->addWidget(figure.change);
    column->addStretch();
    row.addLayout(column, 1);
    connect(figure.button, &QPushButton::clicked, this,
            [this, title, keys = figure.keys] { emit chosen(title, keys); });
    m_figures.push_back(std::move(figure));
}

void FigureStrip::showFigures(const YearFigures &figures)
{
    const OutcomeCounts &all = figures.total;
    const QString texts[] = {QString::number(all.units),
                             partOf(all.registered, all.units),
                             partOf(all.registered - all.pending, all.registered),
                             partOf(all.passed, all.registered),
                             QString::number(all.failed),
                             QString::number(figures.proposedFirst + figures.proposedRenewal),
                             QString::number(figures.recognisedFirst + figures.recognisedRenewal)};
    for (size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i].button->setText(texts[i]);
        m_figures[i].button->setAccessibleName(QStringLiteral("%1: %2").arg(m_figures[i].title, texts[i]));
        m_figures[i].button->setToolTip(tr("List these units"));
        m_figures[i].change->hide();
    }
    m_figures[PassedUnits].button->setToolTip(
        QStringLiteral("%1\n%2").arg(shareText(all.passed, all.registered), tr("List these units")));
    const auto before = std::ranges::find(figures.series, figures.year - 1, &YearOutcomes::year);
    if (before == figures.series.end() || before->counts.registered == 0)
        return;
    const QString year = before->year.toString();
    showChange(m_figures[RegisteredUnits], all.registered, before->counts.registered, year);
    showChange(m_figures[PassedUnits], all.passed, before->counts.passed, year);
    showChange(m_figures[FailedUnits], all.failed, before->counts.failed, year);
}

void FigureStrip::showChange(Figure &figure, int now, int before, const QString &year)
{
    const int change = now - before;
    figure.change->setText(change == 0  ? tr("as in %1").arg(year)
                           : change > 0 ? tr("+%1 from %2").arg(change).arg(year)
                                        : tr("−%1 from %2").arg(-change).arg(year));
    figure.change->show();
}

} // namespace sovang
