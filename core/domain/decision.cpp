// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision.h"

#include "base/codewords.h"

namespace sovang {

namespace {

constexpr CodeWords<DecisionKind, 4> decisionWords{{{
    {u"first", u"Công nhận lần đầu"},
    {u"renewal", u"Công nhận lại"},
    {u"revocation", u"Thu hồi"},
    {u"refusal", u"Không công nhận"},
}}};

} // namespace

QString toCode(DecisionKind kind)
{
    return decisionWords.code(kind);
}

std::optional<DecisionKind> decisionKindFromCode(QStringView code)
{
    return decisionWords.fromCode(code);
}

QString toVietnamese(DecisionKind kind)
{
    return decisionWords.vietnamese(kind);
}

std::optional<DecisionKind> decisionKindFromVietnamese(QStringView text)
{
    return decisionWords.fromVietnamese(text);
}

} // namespace sovang
