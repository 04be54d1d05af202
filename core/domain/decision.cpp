// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision.h"

#include "domain/text.h"

#include <array>

namespace sovang {

namespace {

struct DecisionWords
{
    DecisionKind kind;
    QLatin1String code;
    const char16_t *vietnamese;
};

constexpr std::array<DecisionWords, 4> decisionWords{{
    {DecisionKind::First, QLatin1String("first"), u"Công nhận lần đầu"},
    {DecisionKind::Renewal, QLatin1String("renewal"), u"Công nhận lại"},
    {DecisionKind::Revocation, QLatin1String("revocation"), u"Thu hồi"},
    {DecisionKind::Refusal, QLatin1String("refusal"), u"Không công nhận"},
}};

} // namespace

QString toCode(DecisionKind kind)
{
    return decisionWords.at(static_cast<size_t>(kind)).code;
}

std::optional<DecisionKind> decisionKindFromCode(QStringView code)
{
    for (const DecisionWords &words : decisionWords) {
        if (code == words.code)
            return words.kind;
    }
    return std::nullopt;
}

QString toVietnamese(DecisionKind kind)
{
    return QString::fromUtf16(decisionWords.at(static_cast<size_t>(kind)).vietnamese);
}

std::optional<DecisionKind> decisionKindFromVietnamese(QStringView text)
{
    const QString key = exactKey(text);
    for (const DecisionWords &words : decisionWords) {
        if (key == exactKey(QStringView(words.vietnamese)))
            return words.kind;
    }
    return std::nullopt;
}

} // namespace sovang
