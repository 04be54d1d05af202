// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ruleset.h"

#include <QString>
#include <QStringList>

namespace sovang {

/// The rules of a rule set as people say them, in the user's language.
namespace rulewords {

/// `Points in steps`, `all or nothing` …
QString type(ItemKind kind);
/// The same with its numbers: `Count: 2 points each`.
QString typeOf(const Item &item);
/// Whole sentences, with the numbers of the policy.
QStringList recognition(const RecognitionPolicy &policy);
QString notApplicable(NotApplicablePolicy policy);
/// `Xuất sắc from 90 · Đạt from 80`
QString bands(const std::vector<Band> &bands);
/// `80; A: 90; C: 60`
QString passMark(const PassMark &mark);
/// With the mark of samples: `Năm tiêu chuẩn … (mẫu)`.
QString title(const RuleSet &rules);
/// `from 2010`, `2011–2014`
QString years(const RuleSet &rules);
/// `Cơ quan, Đơn vị`
QString kinds(const std::vector<UnitKind> &kinds);
/// `12,5 (50 %)`; empty without a minimum.
QString minimum(const Criterion &criterion);
QString yesNo(bool yes);

} // namespace rulewords

} // namespace sovang
