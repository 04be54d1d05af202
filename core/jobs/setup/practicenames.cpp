// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/setup/practicenames.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace sovang {

namespace {

struct NamePattern
{
    const char16_t *text; ///< %1 is a place
    UnitKind kind;
    const char16_t *block;
    int weight;
};

constexpr UnitKind agency = UnitKind::Agency;
constexpr UnitKind institution = UnitKind::Institution;
constexpr UnitKind enterprise = UnitKind::Enterprise;

constexpr std::array<NamePattern, 26> patterns{{
    {u"Ủy ban nhân dân xã %1", agency, u"Quản lý nhà nước", 10},
    {u"Đảng ủy xã %1", agency, u"Đảng", 4},
    {u"Ủy ban Mặt trận Tổ quốc Việt Nam xã %1", agency, u"Mặt trận và đoàn thể", 4},
    {u"Hội Liên hiệp Phụ nữ xã %1", agency, u"Mặt trận và đoàn thể", 2},
    {u"Tòa án nhân dân khu vực %1", agency, u"Tư pháp", 2},
    {u"Viện kiểm sát nhân dân khu vực %1", agency, u"Tư pháp", 2},
    {u"Chi cục Thi hành án dân sự khu vực %1", agency, u"Tư pháp", 2},
    {u"Kho bạc Nhà nước khu vực %1", agency, u"Ngành dọc", 2},
    {u"Đội Quản lý thị trường %1", agency, u"Ngành dọc", 2},
    {u"Trường Mầm non %1", institution, u"Sự nghiệp giáo dục", 12},
    {u"Trường Tiểu học %1", institution, u"Sự nghiệp giáo dục", 12},
    {u"Trường Trung học cơ sở %1", institution, u"Sự nghiệp giáo dục", 10},
    {u"Trường Trung học phổ thông %1", institution, u"Sự nghiệp giáo dục", 4},
    {u"Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên và Hỗ trợ phát triển giáo dục hòa nhập trẻ em "
     u"khuyết tật %1",
     institution, u"Sự nghiệp giáo dục", 1},
    {u"Trạm Y tế xã %1", institution, u"Sự nghiệp y tế", 8},
    {u"Bệnh viện Đa khoa khu vực %1", institution, u"Sự nghiệp y tế", 1},
    {u"Bảo hiểm xã hội cơ sở %1", institution, u"Sự nghiệp khác", 2},
    {u"Hạt Kiểm lâm %1", institution, u"Sự nghiệp khác", 2},
    {u"Ban Quản lý rừng phòng hộ đầu nguồn kiêm Trạm Bảo vệ rừng liên xã %1 thuộc Chi cục Kiểm lâm",
     institution, u"Sự nghiệp khác", 1},
    {u"Ban Chỉ huy phòng thủ khu vực %1", institution, u"Lực lượng vũ trang", 1},
    {u"Công ty TNHH một thành viên Cao su %1", enterprise, u"Doanh nghiệp nhà nước", 2},
    {u"Công ty Cổ phần Cà phê %1", enterprise, u"Doanh nghiệp ngoài nhà nước", 3},
    {u"Công ty TNHH Thương mại và Dịch vụ %1", enterprise, u"Doanh nghiệp ngoài nhà nước", 4},
    {u"Công ty Cổ phần Đầu tư, Sản xuất, Chế biến và Xuất nhập khẩu nông sản hữu cơ %1", enterprise,
     u"Doanh nghiệp ngoài nhà nước", 1},
    {u"Công ty TNHH Điện tử %1 (Việt Nam)", enterprise, u"FDI", 1},
    {u"Hợp tác xã Nông nghiệp %1", enterprise, u"HTX", 3},
}};

const std::array<const char16_t *, 40> places{
    u"Hòa Lộc",   u"Tân An",     u"Ea Lir",    u"Đông Sơn",   u"An Phước",   u"Ân Nghĩa",    u"Vĩnh Thuận",
    u"Quảng Phú", u"Ya Đrăng",   u"Ăng Tô",    u"Bình Dương", u"Cư Kbang",   u"Đăk Sin",     u"Ea Wy",
    u"Gia Hiệp",  u"Hải Thịnh",  u"Krông Ana", u"Lộc Thủy",   u"Mỹ Quý",     u"Nam Hồng",    u"Phước Mỹ",
    u"Quế Lâm",   u"Sơn Thuỷ",   u"Thanh Khê", u"Trà Linh",   u"Vĩnh Hoà",   u"Xuân Trường", u"Yên Bình",
    u"Bảo Ninh",  u"Châu Phong", u"Diên Hồng", u"Đức Hạnh",   u"Hưng Thịnh", u"Khánh An",    u"Long Mỹ",
    u"Minh Tân",  u"Ngọc Lâm",   u"Phú Thịnh", u"Tam Thanh",  u"Thượng Lâm"};

const std::array<const char16_t *, 12> familyNames{u"Nguyễn", u"Trần", u"Lê",   u"Phạm", u"Hoàng", u"Huỳnh",
                                                   u"Phan",   u"Vũ",   u"Đặng", u"Bùi",  u"Y",     u"H’"};
const std::array<const char16_t *, 8> middleNames{u"Văn",  u"Thị",   u"Đức", u"Ngọc",
                                                  u"Minh", u"Thanh", u"Hữu", u"Kim"};
const std::array<const char16_t *, 14> givenNames{u"An",   u"Ánh",   u"Bình",  u"Chuẩn", u"Dũng",
                                                  u"Đông", u"Hạnh",  u"Hòa",   u"Hương", u"Khoa",
                                                  u"Oanh", u"Quyên", u"Tuyết", u"Ước"};

template <size_t N> QString pick(const std::array<const char16_t *, N> &words, const Dice &dice)
{
    return QString::fromUtf16(words.at(static_cast<size_t>(dice(static_cast<int>(N)))));
}

QString person(const Dice &dice)
{
    const QString family = pick(familyNames, dice);
    const QString middle = pick(middleNames, dice);
    return QStringList{family, middle, pick(givenNames, dice)}.join(u' ');
}

const NamePattern &pickPattern(const Dice &dice)
{
    int sum = 0;
    for (const NamePattern &pattern : patterns)
        sum += pattern.weight;
    int throwOf = dice(sum);
    const auto chosen = std::ranges::find_if(
        patterns, [&](const NamePattern &pattern) { return (throwOf -= pattern.weight) < 0; });
    return *chosen;
}

} // namespace

std::vector<Unit> practiceUnits(int count, const Dice &dice)
{
    std::vector<Unit> units;
    QSet<QString> names;
    for (int i = 1; i <= count; ++i) {
        const NamePattern &pattern = pickPattern(dice);
        const QString place = pick(places, dice);
        Unit unit;
        unit.code = QStringLiteral("DV%1").arg(i, 4, 10, QLatin1Char('0'));
        unit.name = QString::fromUtf16(pattern.text).arg(place);
        for (int number = 2; names.contains(unit.name); ++number)
            unit.name =
                QStringLiteral("%1 số %2").arg(QString::fromUtf16(pattern.text).arg(place)).arg(number);
        names.insert(unit.name);
        unit.kind = pattern.kind;
        unit.block = QString::fromUtf16(pattern.block);
        unit.locality = QStringLiteral("Xã ") + place;
        unit.address = QStringLiteral("Xã %1, tỉnh Thực Hành").arg(place);
        unit.head = person(dice);
        unit.unionHead = person(dice);
        unit.staff = 8 + dice(140);
        units.push_back(std::move(unit));
    }
    return units;
}

std::vector<CommissionMember> practiceCommission()
{
    struct Person
    {
        const char16_t *name;
        const char16_t *position;
        MemberRole role;
    };
    constexpr Person persons[] = {
        {u"Lê Thị Ánh", u"Phó Chủ tịch Ủy ban nhân dân tỉnh", MemberRole::Chair},
        {u"Nguyễn Văn Bền", u"Chủ tịch Liên đoàn Lao động tỉnh", MemberRole::Deputy},
        {u"Trần Thị Cúc", u"Giám đốc Sở Văn hóa, Thể thao và Du lịch", MemberRole::Standing},
        {u"Phạm Quốc Định", u"Phó Giám đốc Sở Nội vụ", MemberRole::Member},
        {u"H'Lan Êban", u"Phó Chủ tịch Ủy ban Mặt trận Tổ quốc tỉnh", MemberRole::Member},
        {u"Võ Minh Gia", u"Phó Giám đốc Công an tỉnh", MemberRole::Member},
        {u"Đặng Thu Hà", u"Trưởng ban Tuyên giáo, Liên đoàn Lao động tỉnh", MemberRole::Secretary},
    };
    std::vector<CommissionMember> members;
    for (const Person &person : persons) {
        members.push_back({.order = static_cast<int>(members.size()) + 1,
                           .name = QString::fromUtf16(person.name),
                           .position = QString::fromUtf16(person.position),
                           .role = person.role});
    }
    return members;
}

} // namespace sovang
