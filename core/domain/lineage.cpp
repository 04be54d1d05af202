// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lineage.h"

#include <algorithm>
#include <array>

namespace sovang {

namespace {

struct LineageWords
{
    LineageKind kind;
    QLatin1String code;
    const char16_t *vietnamese;
};

constexpr std::array<LineageWords, 4> lineageWords{{
    {LineageKind::Rename, QLatin1String("rename"), u"Đổi tên"},
    {LineageKind::Merge, QLatin1String("merge"), u"Sáp nhập"},
    {LineageKind::Split, QLatin1String("split"), u"Chia tách"},
    {LineageKind::Dissolve, QLatin1String("dissolve"), u"Giải thể"},
}};

} // namespace

QString toCode(LineageKind kind)
{
    return lineageWords.at(static_cast<size_t>(kind)).code;
}

std::optional<LineageKind> lineageKindFromCode(QStringView code)
{
    for (const LineageWords &words : lineageWords) {
        if (code == words.code)
            return words.kind;
    }
    return std::nullopt;
}

QString toVietnamese(LineageKind kind)
{
    return QString::fromUtf16(lineageWords.at(static_cast<size_t>(kind)).vietnamese);
}

bool LineageEvent::concerns(UnitId unit) const
{
    return successor == unit || inherits == unit ||
           std::ranges::find(predecessors, unit) != predecessors.end();
}

} // namespace sovang
