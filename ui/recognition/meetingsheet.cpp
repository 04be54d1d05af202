// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/meetingsheet.h"

#include "domain/explain.h"
#include "kit/look/clockstrip.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/reasonwords.h"
#include "kit/words.h"
#include "recognition/criteriabars.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace sovang {

namespace {

QLabel *makeText(const QFont &font, const char *name)
{
    auto *label = new QLabel;
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(QLatin1String(name));
    return label;
}

QString factsOf(const UnitYear &unit)
{
    QStringList facts{unit.unit.code, kindwords::unit(unit.unit.kind), unit.unit.block, unit.unit.locality};
    facts.removeAll(QString());
    return facts.join(u" · "_qs);
}

QString outcomeOf(const UnitYear &unit)
{
    return QStringLiteral("%1 %2").arg(words::sign(unit.outcome.kind), words::outcomeAndBand(unit));
}

} // namespace

MeetingSheet::MeetingSheet(QWidget *parent)
    : QFrame(parent),
      m_name(makeText(projectorTitleFont(), "meetingUnit")),
      m_facts(makeText(projectorFont(), "meetingFacts")),
      m_total(makeText(projectorTitleFont(), "meetingTotal")),
      m_outcome(makeText(projectorFont(), "meetingOutcome")),
      m_clock(new ClockStripWidget),
      m_bars(new CriteriaBars),
      m_proposal(makeText(projectorFont(), "meetingProposal")),
      m_why(makeText(headingFont(), "meetingWhy"))
{
    setObjectName(QStringLiteral("sheet"));
    m_facts->setProperty("second", true);
    m_total->setWordWrap(false);
    QFont strong = projectorFont();
    strong.setWeight(QFont::DemiBold);
    m_proposal->setFont(strong);
    QFont plain = headingFont();
    plain.setWeight(QFont::Normal);
    m_why->setFont(plain);
    m_why->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *figures = new QHBoxLayout;
    figures->setSpacing(metrics::space24);
    figures->addWidget(m_total);
    figures->addWidget(m_outcome, 1);
    figures->addWidget(m_clock);
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(metrics::space24, metrics::space16, metrics::space24, metrics::space16);
    layout->setSpacing(metrics::space8);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addLayout(figures);
    layout->addWidget(m_bars);
    layout->addSpacing(metrics::space8);
    layout->addWidget(m_proposal);
    layout->addWidget(m_why);
    layout->addStretch(1);

    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setProperty("plain", true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(inside);
    inside->setAutoFillBackground(false); // the area asks for it
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
}

// The strip is read from the last row as well.
void MeetingSheet::resizeEvent(QResizeEvent *event)
{
    constexpr double usualWidth = 760;
    constexpr double largest = 2.4;
    QFrame::resizeEvent(event);
    m_clock->setScale(std::clamp(width() / usualWidth, 1.0, largest));
}

void MeetingSheet::showUnit(const UnitYear &unit)
{
    m_name->setText(unit.unit.name);
    m_facts->setText(factsOf(unit));
    m_total->setText(words::total(unit));
    m_outcome->setText(outcomeOf(unit));
    m_clock->showStrip(clockStrip(unit));
    m_bars->showUnit(unit);
    m_proposal->setText(unit.proposal ? tr("Proposed: %1").arg(words::proposal(unit))
                                      : tr("Nothing is proposed"));
    m_proposal->setProperty("gold", unit.proposal.has_value());
    m_proposal->setStyleSheet(m_proposal->styleSheet()); // the colour goes by the property
    m_why->setText(explain(unit, userLanguage()));
}

} // namespace sovang
