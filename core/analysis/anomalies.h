// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/evidence.h"
#include "domain/unityear.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sovang {

/// What a secretary looks at twice. None of it is a fault.
enum class AnomalyKind {
    SelfFarFromFinal,      ///< a unit's own total is far from the final one
    IndicatorFarFromFinal, ///< an indicator that units see differently, on average
    AlwaysMaximum,         ///< a unit that gave itself the maximum everywhere
    FullWithoutEvidence,   ///< full points where evidence is asked for, and there is none
    DocumentTwice,         ///< one place of one document proves several things
    DocumentOutsideYear,   ///< a document that is not of the year
    Jump,                  ///< a total far from that of the year before
    NeverSeparates,        ///< an indicator for which all got the same
};

/// `selfFarFromFinal`, `indicatorFarFromFinal`, `alwaysMaximum`, `fullWithoutEvidence`, `documentTwice`,
/// `documentOutsideYear`, `jump`, `neverSeparates`
QString toCode(AnomalyKind kind);

/// From where on something is worth a look.
struct AnomalyLimits
{
    Percent totals = Percent::fromHundredths(1000);    ///< of the rule set's total: self from final
    Percent jump = Percent::fromHundredths(1500);      ///< likewise: from last year
    Percent indicator = Percent::fromHundredths(2000); ///< of the indicator's maximum, on average
    int units = 10;                                    ///< of fewer units nothing is said about an indicator
};

/// One unit and what is known of it. All outlive the call; what is null is not known.
struct WatchedUnit
{
    const UnitYear *year = nullptr;
    const Answers *self = nullptr;
    const Answers *final = nullptr;
    const PapersByCode *papers = nullptr;
    std::optional<Exact> totalBefore; ///< of the year before, where that was under a set with the same total
};

struct Anomaly
{
    AnomalyKind kind = AnomalyKind::Jump;
    QString unit;                 ///< code; empty where it is about an indicator
    QString ruleSet;              ///< reference, where it is about an indicator
    QStringList items;            ///< codes of the items concerned; empty where it is about totals
    QString document;             ///< as Evidence::toText()
    std::optional<Points> before; ///< own total, or that of last year; of an indicator what is usual
    std::optional<Points> after;  ///< final total; the same for \a before and everybody of an indicator
    bool operator==(const Anomaly &) const = default;
};

/// All of them by kind, then in the order of \a units and of their rule sets. FullWithoutEvidence is left out
/// where no unit has any evidence: then none is kept in this book. Pure; any thread.
std::vector<Anomaly> anomaliesOf(const std::vector<WatchedUnit> &units, const AnomalyLimits &limits = {});

/// The anomaly as a translated half sentence, without the unit.
QString anomalyText(const Anomaly &anomaly);

} // namespace sovang
