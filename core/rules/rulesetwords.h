// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleset.h"

#include <QString>
#include <QStringList>

namespace sovang {

/// The rules of a rule set as people say them, in the user's language.
namespace rulewords {

/// `Points in steps`, `all or nothing` …
QString type(ItemKind kind);
/// The same with its numbers: `Count: 2 points each`.
QString typeOf(const Item &item);
/// `Hoàn thành xuất sắc: 10; Không hoàn thành: 0`; empty where nothing is to be chosen.
QString options(const Item &item);
QString yearType(YearType type);
/// Whole sentences, with the numbers of the policy.
QStringList recognition(const RecognitionPolicy &policy);
QString notApplicable(NotApplicablePolicy policy);
/// `Xuất sắc from 90, with 50 % of each criterion · Đạt from 80`
QString bands(const std::vector<Band> &bands);
/// `80; A: 90; C: 60`
QString passMark(const PassMark &mark);
/// With the mark of samples: `Năm tiêu chuẩn … (mẫu)`.
QString title(const RuleSet &rules);
/// `from 2010`, `2011–2014`
QString years(const RuleSet &rules);
/// `Cơ quan, Đơn vị`
QString kinds(const std::vector<UnitKind> &kinds);
/// `50 %`; empty without one.
QString share(const std::optional<Percent> &percent);
QString yesNo(bool yes);

} // namespace rulewords

} // namespace sovang
