// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lineage.h"

#include "domain/codewords.h"

#include <algorithm>

namespace sovang {

namespace {

constexpr CodeWords<LineageKind, 4> lineageWords{{{
    {u"rename", u"Đổi tên"},
    {u"merge", u"Sáp nhập"},
    {u"split", u"Chia tách"},
    {u"dissolve", u"Giải thể"},
}}};

} // namespace

QString toCode(LineageKind kind)
{
    return lineageWords.code(kind);
}

std::optional<LineageKind> lineageKindFromCode(QStringView code)
{
    return lineageWords.fromCode(code);
}

QString toVietnamese(LineageKind kind)
{
    return lineageWords.vietnamese(kind);
}

bool LineageEvent::concerns(UnitId unit) const
{
    return successor == unit || inherits == unit ||
           std::ranges::find(predecessors, unit) != predecessors.end();
}

} // namespace sovang
