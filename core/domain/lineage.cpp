// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lineage.h"

#include "base/codewords.h"

#include <algorithm>
#include <utility>

namespace sovang {

namespace {

constexpr CodeWords<LineageKind, 4> lineageWords{{{
    {u"rename", u"Đổi tên"},
    {u"merge", u"Sáp nhập"},
    {u"split", u"Chia tách"},
    {u"dissolve", u"Giải thể"},
}}};

// What offices write for it, as searchKey() gives it.
constexpr std::pair<const char16_t *, LineageKind> otherWords[] = {
    {u"doi ten", LineageKind::Rename},
    {u"doi ten thanh", LineageKind::Rename},
    {u"doi ten goi", LineageKind::Rename},
    {u"thay doi ten", LineageKind::Rename},
    {u"thay doi ten goi", LineageKind::Rename},
    {u"sap nhap", LineageKind::Merge},
    {u"sap nhap vao", LineageKind::Merge},
    {u"sap nhap thanh", LineageKind::Merge},
    {u"sat nhap", LineageKind::Merge},
    {u"sat nhap vao", LineageKind::Merge},
    {u"nhap vao", LineageKind::Merge},
    {u"hop nhat", LineageKind::Merge},
    {u"hop nhat thanh", LineageKind::Merge},
    {u"hop nhat sap nhap", LineageKind::Merge},
    {u"sap nhap hop nhat", LineageKind::Merge},
    {u"chia tach", LineageKind::Split},
    {u"chia tach thanh", LineageKind::Split},
    {u"chia", LineageKind::Split},
    {u"chia thanh", LineageKind::Split},
    {u"tach", LineageKind::Split},
    {u"tach ra", LineageKind::Split},
    {u"tach thanh", LineageKind::Split},
    {u"giai the", LineageKind::Dissolve},
    {u"cham dut hoat dong", LineageKind::Dissolve},
    {u"ngung hoat dong", LineageKind::Dissolve},
    {u"dung hoat dong", LineageKind::Dissolve},
    {u"ket thuc hoat dong", LineageKind::Dissolve},
};

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

std::optional<LineageKind> lineageKindFromVietnamese(QStringView text)
{
    const QString key = searchKey(text);
    const auto found =
        std::ranges::find_if(otherWords, [&](const auto &other) { return key == QStringView(other.first); });
    return found == std::end(otherWords) ? std::nullopt : std::optional(found->second);
}

bool LineageEvent::concerns(UnitId unit) const
{
    return successor == unit || inherits == unit ||
           std::ranges::find(predecessors, unit) != predecessors.end();
}

} // namespace sovang
