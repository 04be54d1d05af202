// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unit.h"

#include "domain/codewords.h"

namespace sovang {

namespace {

constexpr CodeWords<UnitKind, 3> kindWords{{{
    {u"agency", u"Cơ quan"},
    {u"institution", u"Đơn vị"},
    {u"enterprise", u"Doanh nghiệp"},
}}};

} // namespace

QString toCode(UnitKind kind)
{
    return kindWords.code(kind);
}

std::optional<UnitKind> unitKindFromCode(QStringView code)
{
    return kindWords.fromCode(code);
}

QString toVietnamese(UnitKind kind)
{
    return kindWords.vietnamese(kind);
}

std::optional<UnitKind> unitKindFromVietnamese(QStringView text)
{
    return kindWords.fromVietnamese(text);
}

} // namespace sovang
