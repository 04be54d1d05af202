// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "domain/unit.h"

#include <QDate>
#include <QString>

#include <optional>

namespace sovang {

/// Acts of an authority: công nhận lần đầu, công nhận lại, thu hồi, không công nhận.
enum class DecisionKind { First, Renewal, Revocation, Refusal };

/// `first`, `renewal`, `revocation`, `refusal`
QString toCode(DecisionKind kind);
std::optional<DecisionKind> decisionKindFromCode(QStringView code);

/// `Công nhận lần đầu` …, the words of the tables.
QString toVietnamese(DecisionKind kind);
/// Reads them, and what offices write: `Tái công nhận`, `CN lần đầu`, `Thu hồi danh hiệu`. Case, tones and
/// punctuation do not matter. What may be two acts (`Công nhận`, `Gia hạn`) is none.
std::optional<DecisionKind> decisionKindFromVietnamese(QStringView text);

/// One decision about one unit, as entered, with what the book knew when it was entered.
struct Decision
{
    qint64 id = 0;
    UnitId unit;
    DecisionKind kind = DecisionKind::First;
    QString number;
    QDate date;
    std::optional<Year> from;
    std::optional<Year> to;
    QString signer;
    QString reason;

    /// What stood in the book on that day: name and kind of the unit, total (canonical), rule set reference;
    /// empty where unknown. Papers about the decision say this, whatever the book says today.
    QString nameThen;
    QString totalThen;
    QString rulesThen;
    std::optional<UnitKind> kindThen;

    /// The year that it belongs to: `Đến năm`, else the year of its date (README.md).
    Year year() const { return to ? *to : Year(date.year()); }

    bool operator==(const Decision &) const = default;
};

} // namespace sovang
