// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/samplefigures.h"

#include <array>
#include <map>

namespace sovang {

namespace {

struct Pattern
{
    const char16_t *name;
    UnitKind kind;
    const char16_t *block;
};

constexpr std::array<Pattern, 12> patterns{{
    {u"Tòa án nhân dân huyện Đắk Mil", UnitKind::Agency, u"Tư pháp"},
    {u"Trường Trung học phổ thông Trần Hưng Đạo", UnitKind::Institution, u"Sự nghiệp giáo dục"},
    {u"Chi cục Thi hành án dân sự huyện Đắk Mil", UnitKind::Agency, u"Tư pháp"},
    {u"Trường Mầm non Hoa Ban", UnitKind::Institution, u"Sự nghiệp giáo dục"},
    {u"Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện Đắk Mil", UnitKind::Institution,
     u"Sự nghiệp giáo dục"},
    {u"Ủy ban Mặt trận Tổ quốc Việt Nam huyện Đắk Mil", UnitKind::Agency, u"Mặt trận và đoàn thể"},
    {u"Trạm Y tế xã Đức Minh", UnitKind::Institution, u"Sự nghiệp y tế"},
    {u"Công ty Cổ phần Cà phê Thuận An", UnitKind::Enterprise, u"Doanh nghiệp ngoài nhà nước"},
    {u"Kho bạc Nhà nước Đắk Mil", UnitKind::Agency, u"Ngành dọc"},
    {u"Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Đắk Mil", UnitKind::Agency, u"Quản lý nhà nước"},
    {u"Hạt Kiểm lâm huyện Đắk Mil", UnitKind::Institution, u"Ngành dọc"},
    {u"Ban Tổ chức Huyện ủy", UnitKind::Agency, u"Đảng"},
}};

OutcomeKind outcomeOf(int i)
{
    switch (i % 12) {
    case 2:
    case 7:
        return OutcomeKind::Failed;
    case 4:
        return OutcomeKind::Excluded;
    case 10:
        return OutcomeKind::NotRegistered;
    default:
        return OutcomeKind::Passed;
    }
}

UnitFigures unitOf(int i)
{
    const Pattern &pattern = patterns.at(std::size_t(i % 12));
    UnitFigures unit;
    unit.code = QStringLiteral("DV%1").arg(i + 1, 3, 10, QLatin1Char('0'));
    unit.name = QString::fromUtf16(pattern.name);
    if (i >= 12)
        unit.name += QStringLiteral(" số %1").arg(i / 12 + 1);
    unit.kind = pattern.kind;
    unit.block = QString::fromUtf16(pattern.block);
    unit.outcome = outcomeOf(i);
    if (unit.outcome == OutcomeKind::Passed) {
        unit.total = i % 3 == 0 ? QStringLiteral("93,50") : QStringLiteral("84,25");
        unit.band = i % 3 == 0 ? QStringLiteral("Xuất sắc") : QStringLiteral("Đạt");
        unit.streak = 1 + i % 5;
        if (unit.streak == 2)
            unit.proposal = Proposal{DecisionKind::First, Year(2023), Year(2024)};
        if (unit.streak == 5)
            unit.proposal = Proposal{DecisionKind::Renewal, Year(2020), Year(2024)};
    } else if (unit.outcome == OutcomeKind::Failed) {
        unit.total = QStringLiteral("78,00");
        unit.reasons = {
            QStringLiteral(
                "tiêu chuẩn II được 10/25 điểm, dưới mức tối thiểu 50 % (12,5 điểm), còn thiếu 2,5 điểm"),
            QStringLiteral("tổng điểm 78/100 dưới mức đạt 80 điểm, còn thiếu 2 điểm")};
    } else if (unit.outcome == OutcomeKind::Excluded) {
        unit.reasons = {QStringLiteral("nộp hồ sơ sau ngày 15/9/2024")};
    }
    unit.scored = unit.outcome != OutcomeKind::NotRegistered;
    return unit;
}

void add(OutcomeCounts &counts, OutcomeKind outcome)
{
    ++counts.units;
    counts.registered += outcome != OutcomeKind::NotRegistered;
    counts.passed += outcome == OutcomeKind::Passed;
    counts.failed += outcome == OutcomeKind::Failed;
    counts.excluded += outcome == OutcomeKind::Excluded;
}

template <typename Key> std::vector<GroupFigures> groups(const std::vector<UnitFigures> &units, Key &&key)
{
    std::map<QString, OutcomeCounts> counts;
    for (const UnitFigures &unit : units)
        add(counts[key(unit)], unit.outcome);
    std::vector<GroupFigures> result;
    result.reserve(counts.size());
    for (const auto &[name, each] : counts)
        result.push_back({name, each});
    return result;
}

} // namespace

YearFigures sampleFigures(int count)
{
    YearFigures figures;
    figures.year = Year(2024);
    std::map<int, int> streaks;
    std::map<QString, int, std::greater<>> bands;
    for (int i = 0; i < count; ++i) {
        const UnitFigures unit = unitOf(i);
        add(figures.total, unit.outcome);
        if (unit.streak > 0) {
            ++streaks[unit.streak];
            ++bands[unit.band];
        }
        if (unit.proposal)
            ++(unit.proposal->kind == DecisionKind::First ? figures.proposedFirst : figures.proposedRenewal);
        figures.sheets.final += unit.scored;
        figures.units.push_back(unit);
    }
    figures.byKind = groups(figures.units, [](const UnitFigures &u) { return toVietnamese(u.kind); });
    figures.byBlock = groups(figures.units, [](const UnitFigures &u) { return u.block; });
    figures.byLocality = {{QStringLiteral("Chưa ghi"), figures.total}};
    for (const auto &[years, number] : streaks)
        figures.byStreak.push_back({years, number});
    for (const auto &[name, number] : bands)
        figures.byBand.push_back({name, number});
    return figures;
}

ReportSettings sampleSettings()
{
    ReportSettings settings;
    settings.head.parent = QStringLiteral("Ủy ban nhân dân huyện Đắk Mil");
    settings.head.issuer =
        QStringLiteral("Ban Chỉ đạo phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa");
    settings.head.symbol = QStringLiteral("BC-BCĐ");
    settings.head.number = 5;
    settings.head.place = QStringLiteral("Đắk Mil");
    settings.head.date = QDate(2025, 1, 5);
    settings.head.signer = {{QStringLiteral("TM. Ban Chỉ đạo"), QStringLiteral("KT. Trưởng ban"),
                             QStringLiteral("Phó Trưởng ban")},
                            QStringLiteral("Nguyễn Thị Hồng Hạnh")};
    settings.head.recipients = {QStringLiteral("Ban Chỉ đạo tỉnh"),
                                QStringLiteral("Thường trực Huyện ủy, HĐND huyện"),
                                QStringLiteral("Thành viên Ban Chỉ đạo"), QStringLiteral("Lưu: VT, VHTT")};
    settings.texts[QStringLiteral("addressees")] = QStringLiteral("Ban Chỉ đạo phong trào tỉnh Đắk Nông");
    settings.area = QStringLiteral("huyện Đắk Mil");
    return settings;
}

} // namespace sovang
