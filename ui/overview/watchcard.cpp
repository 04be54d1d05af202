// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/watchcard.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "overview/anomaliesdialog.h"
#include "overview/cards.h"
#include "session/session.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>

namespace sovang {

QString anomalyWords(AnomalyKind kind)
{
    switch (kind) {
    case AnomalyKind::SelfFarFromFinal:
        return WatchCard::tr("Own total far from the final one");
    case AnomalyKind::IndicatorFarFromFinal:
        return WatchCard::tr("Indicators that units see differently");
    case AnomalyKind::AlwaysMaximum:
        return WatchCard::tr("Gave itself the maximum everywhere");
    case AnomalyKind::FullWithoutEvidence:
        return WatchCard::tr("Full points without evidence");
    case AnomalyKind::DocumentTwice:
        return WatchCard::tr("One document for several things");
    case AnomalyKind::DocumentOutsideYear:
        return WatchCard::tr("Documents that are not of the year");
    case AnomalyKind::Jump:
        return WatchCard::tr("Total far from that of last year");
    case AnomalyKind::NeverSeparates:
        break;
    }
    return WatchCard::tr("Indicators for which all got the same");
}

WatchCard::WatchCard(const PageContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_rows(new QVBoxLayout)
{
    QVBoxLayout *layout = layOutCard(*this, tr("Worth a second look"));
    m_rows->setSpacing(metrics::space4);
    layout->addLayout(m_rows);
    QPushButton *all = makeLink(tr("See all of them…"));
    all->setObjectName(QStringLiteral("anomaliesButton"));
    layout->addWidget(all, 0, Qt::AlignLeft);
    connect(all, &QPushButton::clicked, this, [this] { open({}); });
    hide();
}

void WatchCard::showAnomalies(std::vector<Anomaly> anomalies)
{
    m_anomalies = std::move(anomalies);
    clearLayout(*m_rows);
    std::map<AnomalyKind, int> counts;
    for (const Anomaly &anomaly : m_anomalies)
        ++counts[anomaly.kind];
    for (const auto &[kind, count] : counts)
        addKind(kind, count);
    setVisible(!m_anomalies.empty());
}

void WatchCard::addKind(AnomalyKind kind, int count)
{
    QPushButton *number = makeLink(QString::number(count));
    number->setObjectName(QStringLiteral("anomalies-") + toCode(kind));
    number->setAccessibleName(QStringLiteral("%1: %2").arg(anomalyWords(kind)).arg(count));
    connect(number, &QPushButton::clicked, this, [this, kind] { open(kind); });
    auto *words = new QLabel(anomalyWords(kind));
    words->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(words, 1);
    line->addWidget(number);
    m_rows->addLayout(line);
}

void WatchCard::open(std::optional<AnomalyKind> kind)
{
    AnomaliesDialog dialog(m_anomalies, kind, m_context.session, this);
    if (!m_context.prompts.run(dialog) || !dialog.hasChoice())
        return;
    if (const std::optional<UnitId> unit = dialog.unit())
        m_context.openUnit(*unit);
    else
        m_context.goTo(PageId::RuleSets); // it is about an indicator
}

} // namespace sovang
