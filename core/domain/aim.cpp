// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/aim.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace sovang {

namespace {

struct AimWords
{
    Aim aim;
    QLatin1String code;
    const char16_t *vietnamese;
    const char16_t *otherwise;
};

constexpr std::array<AimWords, 3> aimWords{{
    {Aim::First, QLatin1String("first"), u"Lần đầu", u"mới"},
    {Aim::Renewal, QLatin1String("renewal"), u"Công nhận lại", u"lại"},
    {Aim::Keep, QLatin1String("keep"), u"Giữ danh hiệu", u"giữ vững danh hiệu"},
}};

// Of a unit that has no history before the year: its state less what the year itself brought.
RecognitionState stateBefore(const UnitYear &unit)
{
    const auto &history = unit.history;
    if (history.size() >= 2 && history[history.size() - 2].result.year == unit.year - 1)
        return history[history.size() - 2].state;
    const bool decidedNow = std::ranges::any_of(
        unit.decisions, [&](const Decision &decision) { return decision.year() == unit.year; });
    RecognitionState state = decidedNow ? RecognitionState() : unit.state;
    std::erase(state.counted, unit.year);
    return state;
}

} // namespace

QString toCode(Aim aim)
{
    return aimWords.at(static_cast<size_t>(aim)).code;
}

std::optional<Aim> aimFromCode(QStringView code)
{
    for (const AimWords &words : aimWords) {
        if (code == words.code)
            return words.aim;
    }
    return std::nullopt;
}

QString toVietnamese(Aim aim)
{
    return QString::fromUtf16(aimWords.at(static_cast<size_t>(aim)).vietnamese);
}

std::optional<Aim> aimFromVietnamese(QStringView text)
{
    QString key = exactKey(text);
    for (const QStringView prefix : {u"đăng ký ", u"công nhận "}) {
        if (key.startsWith(prefix))
            key = key.mid(prefix.size());
    }
    for (const AimWords &words : aimWords) {
        const QString known = exactKey(QStringView(words.vietnamese));
        if (key == known || key == exactKey(QStringView(words.otherwise)))
            return words.aim;
    }
    return std::nullopt;
}

Aim proposedAim(const RecognitionState &before, const RecognitionPolicy &policy)
{
    if (before.standing != Standing::Recognised)
        return Aim::First;
    const auto count = static_cast<int>(before.counted.size() + before.waiting.size());
    return count + 1 >= policy.renewalYears ? Aim::Renewal : Aim::Keep;
}

Aim proposedAim(const UnitYear &unit)
{
    return proposedAim(stateBefore(unit), unit.rules ? unit.rules->recognition : RecognitionPolicy());
}

} // namespace sovang
