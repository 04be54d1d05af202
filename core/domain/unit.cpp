// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unit.h"

#include "domain/text.h"

#include <array>

namespace sovang {

namespace {

struct KindWords
{
    UnitKind kind;
    QLatin1String code;
    const char16_t *vietnamese;
};

constexpr std::array<KindWords, 3> kindWords{{
    {UnitKind::Agency, QLatin1String("agency"), u"Cơ quan"},
    {UnitKind::Institution, QLatin1String("institution"), u"Đơn vị"},
    {UnitKind::Enterprise, QLatin1String("enterprise"), u"Doanh nghiệp"},
}};

} // namespace

QString toCode(UnitKind kind)
{
    return kindWords.at(static_cast<size_t>(kind)).code;
}

std::optional<UnitKind> unitKindFromCode(QStringView code)
{
    for (const KindWords &words : kindWords) {
        if (code == words.code)
            return words.kind;
    }
    return std::nullopt;
}

QString toVietnamese(UnitKind kind)
{
    return QString::fromUtf16(kindWords.at(static_cast<size_t>(kind)).vietnamese);
}

std::optional<UnitKind> unitKindFromVietnamese(QStringView text)
{
    const QString key = exactKey(text);
    for (const KindWords &words : kindWords) {
        if (key == exactKey(QStringView(words.vietnamese)))
            return words.kind;
    }
    return std::nullopt;
}

} // namespace sovang
