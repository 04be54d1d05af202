// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/reportlists.h"

#include "base/period.h"
#include "documents/scoresection.h"

#include <algorithm>

namespace sovang {

namespace {

const QString countsTab = QStringLiteral("Số liệu");
const QString unitsTab = QStringLiteral("Đơn vị");
const QString sharesTab = QStringLiteral("Chỉ tiêu");
const QString yearsTab = QStringLiteral("Qua các năm");
const QString totalsTab = QStringLiteral("Tổng điểm");
const QString criteriaTab = QStringLiteral("Tiêu chí");
const QString selfTab = QStringLiteral("Tự chấm và chốt");
const QString blocksTab = QStringLiteral("Khối và tiêu chuẩn");

const QString byKind = QStringLiteral("Loại hình");
const QString byBlock = QStringLiteral("Khối");
const QString byStreak = QStringLiteral("Số năm đạt liên tục");
const QString byMargin = QStringLiteral("So với mức đạt (% thang điểm)");

OutValue pointsOrNothing(const std::optional<Points> &points)
{
    return points ? OutValue(*points) : OutValue();
}

OutRow countRow(const QString &year, const QString &grouping, const GroupFigures &group)
{
    OutRow row{year, grouping, group.name};
    const OutcomeCounts &counts = group.counts;
    for (const int count : {counts.units, counts.registered, counts.judged(), counts.passed, counts.failed,
                            counts.excluded, counts.pending, counts.notRegistered()})
        row.emplace_back(qint64(count));
    row.emplace_back(shareText(counts.passed, counts.registered));
    for (const int count :
         {group.proposedFirst, group.proposedRenewal, group.recognisedFirst, group.recognisedRenewal})
        row.emplace_back(qint64(count));
    return row;
}

OutTable countTable(const YearFigures &figures)
{
    OutTable table = listWith(countsTab, {u"Năm", u"Theo", u"Nhóm", u"Đơn vị", u"Đăng ký", u"Đã có kết quả",
                                          u"Đạt", u"Không đạt", u"Không xét", u"Chưa xong", u"Không đăng ký",
                                          u"Tỷ lệ đạt", u"Đề nghị lần đầu", u"Đề nghị công nhận lại",
                                          u"Đã công nhận lần đầu", u"Đã công nhận lại"});
    const QString year = yearText(figures.year, figures.yearType);
    const GroupFigures all{QStringLiteral("Tất cả"), figures.total,           figures.proposedFirst,
                           figures.proposedRenewal,  figures.recognisedFirst, figures.recognisedRenewal};
    table.rows.push_back(countRow(year, all.name, all));
    const std::pair<QString, const std::vector<GroupFigures> &> groups[] = {
        {byKind, figures.byKind},
        {byBlock, figures.byBlock},
        {QStringLiteral("Địa bàn"), figures.byLocality},
        {QStringLiteral("Phân loại"), figures.byClass}};
    for (const auto &[title, members] : groups) {
        for (const GroupFigures &member : members)
            table.rows.push_back(countRow(year, title, member));
    }
    return table;
}

OutRow unitRow(const UnitFigures &unit, qint64 number, const YearFigures &figures)
{
    const YearType type = figures.yearType;
    const auto titleText = [](const std::optional<Proposal> &proposal) {
        return proposal ? toVietnamese(proposal->kind) : QString();
    };
    const QString period =
        unit.proposal ? yearsText(unit.proposal->from, unit.proposal->to, type) : QString();
    const auto mark = [](bool is) { return textOrNothing(is ? QStringLiteral("x") : QString()); };
    return {number,
            unit.code,
            unit.name,
            toVietnamese(unit.kind),
            textOrNothing(unit.block),
            textOrNothing(unit.locality),
            textOrNothing(unit.unitClass),
            toVietnamese(unit.outcome),
            pointsOrNothing(Points::parse(unit.total)),
            textOrNothing(unit.band),
            toVietnamese(unit.standing),
            unit.streak > 0 ? OutValue(qint64(unit.streak)) : OutValue(),
            textOrNothing(titleText(unit.proposal)),
            textOrNothing(period),
            textOrNothing(unit.recognised ? toVietnamese(*unit.recognised) : QString()),
            textOrNothing(titleText(unit.next)),
            mark(unit.selfScored),
            mark(unit.inspected),
            mark(unit.scored),
            textOrNothing(unit.reasons.join(QStringLiteral("; ")))};
}

OutTable unitList(const YearFigures &figures)
{
    OutTable table = listWith(unitsTab, {u"STT",        u"Mã",           u"Tên đơn vị",   u"Loại hình",
                                         u"Khối",       u"Địa bàn",      u"Phân loại",    u"Kết quả",
                                         u"Tổng điểm",  u"Xếp mức",      u"Tình trạng",   u"Năm thứ",
                                         u"Đề nghị",    u"Giai đoạn",    u"Đã công nhận", u"Đề nghị năm sau",
                                         u"Đã tự chấm", u"Đoàn đã chấm", u"Đã chấm xong", u"Lý do"});
    for (const UnitFigures &unit : figures.units)
        table.rows.push_back(unitRow(unit, qint64(table.rows.size()) + 1, figures));
    return table;
}

/// Every other count, each with the whole that it is a part of.
class ShareLister
{
public:
    explicit ShareLister(const YearFigures &figures)
        : m_figures(figures),
          m_table(listWith(sharesTab, {u"Năm", u"Theo", u"Nhóm", u"Số lượng", u"Trên tổng số", u"Tỷ lệ"}))
    {}

    OutTable list() &&
    {
        rounds();
        bandsAndStreaks();
        margins();
        for (const ReasonFigures &reason : m_figures.byReason)
            add(QStringLiteral("Nguyên nhân: ") + toVietnamese(reason.outcome), reason.name, reason.units,
                reason.outcome == OutcomeKind::Failed ? m_figures.total.failed : m_figures.total.excluded);
        titles();
        return std::move(m_table);
    }

private:
    void add(const QString &grouping, const QString &name, int part, int whole)
    {
        m_table.rows.push_back({yearText(m_figures.year, m_figures.yearType), grouping, name, qint64(part),
                                qint64(whole), shareText(part, whole)});
    }

    void rounds()
    {
        const QString grouping = QStringLiteral("Phiếu chấm điểm");
        const int registered = m_figures.total.registered;
        add(grouping, QStringLiteral("Đã tự chấm"), m_figures.sheets.self, registered);
        add(grouping, QStringLiteral("Đoàn kiểm tra đã chấm"), m_figures.sheets.team, registered);
        add(grouping, QStringLiteral("Đã chấm điểm xong"), m_figures.sheets.final, registered);
    }

    void bandsAndStreaks()
    {
        for (const BandFigures &band : m_figures.byBand)
            add(QStringLiteral("Xếp loại"),
                band.name.isEmpty() ? QStringLiteral("Không xếp loại") : band.name, band.units,
                m_figures.total.passed);
        for (const StreakFigures &streak : m_figures.byStreak)
            add(byStreak, QString::number(streak.years), streak.units, m_figures.total.passed);
    }

    void margins()
    {
        const int judged = m_figures.total.judged();
        for (const MarginFigures &margin : m_figures.byMargin)
            add(byMargin, marginName(margin.step), margin.passed + margin.failed, judged);
    }

    void titles()
    {
        const QString grouping = QStringLiteral("Danh hiệu");
        const int units = m_figures.total.units;
        add(grouping, QStringLiteral("Bị thu hồi"), m_figures.revoked, units);
        add(grouping, QStringLiteral("Năm sau: lần đầu"), m_figures.nextFirst, units);
        add(grouping, QStringLiteral("Năm sau: công nhận lại"), m_figures.nextRenewal, units);
    }

    const YearFigures &m_figures;
    OutTable m_table;
};

OutTable yearTable(const YearFigures &figures)
{
    OutTable table = listWith(yearsTab, {u"Năm", u"Đơn vị", u"Đăng ký", u"Đạt", u"Không đạt", u"Không xét",
                                         u"Chưa xong", u"Tỷ lệ đạt"});
    for (const YearOutcomes &year : figures.series) {
        const OutcomeCounts &counts = year.counts;
        table.rows.push_back({yearText(year.year, figures.yearType), qint64(counts.units),
                              qint64(counts.registered), qint64(counts.passed), qint64(counts.failed),
                              qint64(counts.excluded), qint64(counts.pending),
                              shareText(counts.passed, counts.registered)});
    }
    return table;
}

OutTable totalTable(const YearFigures &figures)
{
    OutTable table =
        listWith(totalsTab, {u"Bộ tiêu chí", u"Tên bộ tiêu chí", u"Thang điểm", u"Số trường hợp",
                             u"Bình quân", u"Trung vị", u"Thấp nhất", u"Cao nhất", u"Độ lệch chuẩn"});
    for (const SetFigures &set : figures.scores)
        table.rows.push_back({set.reference, set.title, set.total, qint64(set.units), set.average, set.median,
                              set.least, set.most, set.deviation});
    return table;
}

OutTable criterionList(const YearFigures &figures)
{
    OutTable table = listWith(criteriaTab, {u"Bộ tiêu chí", u"Cấp", u"Mã", u"Tên", u"Điểm tối đa",
                                            u"Số trường hợp", u"Bình quân", u"Tỷ lệ (%)", u"Số đạt tối đa"});
    const auto add = [&table](const QString &set, const QString &level, const ShareFigures &share) {
        table.rows.push_back({set, level, share.code, share.title, share.max, qint64(share.units),
                              pointsOrNothing(share.average()), pointsOrNothing(share.percent()),
                              qint64(share.full)});
    };
    for (const SetFigures &set : figures.scores) {
        for (const ShareFigures &share : set.criteria)
            add(set.reference, QStringLiteral("Tiêu chuẩn"), share);
        for (const ShareFigures &share : set.indicators)
            add(set.reference, QStringLiteral("Tiêu chí"), share);
    }
    return table;
}

/// Criteria as units scored them themselves, and as they were settled.
OutTable selfTable(const YearFigures &figures)
{
    OutTable table =
        listWith(selfTab, {u"Bộ tiêu chí", u"Mã", u"Tên", u"Điểm tối đa", u"Số trường hợp",
                           u"Tự chấm bình quân", u"Chốt bình quân", u"Tự chấm (%)", u"Điểm chốt (%)"});
    for (const SetFigures &set : figures.scores) {
        for (const auto &[self, final] : set.selfAgainstFinal)
            table.rows.push_back({set.reference, self.code, self.title, self.max, qint64(self.units),
                                  pointsOrNothing(self.average()), pointsOrNothing(final.average()),
                                  pointsOrNothing(self.percent()), pointsOrNothing(final.percent())});
    }
    return table;
}

OutTable blockTable(const YearFigures &figures)
{
    OutTable table = listWith(
        blocksTab, {u"Bộ tiêu chí", u"Khối", u"Tiêu chuẩn", u"Số trường hợp", u"Bình quân", u"Tỷ lệ (%)"});
    for (const SetFigures &set : figures.scores) {
        for (const BlockShares &block : set.blocks) {
            for (const ShareFigures &share : block.criteria)
                table.rows.push_back({set.reference, block.block, share.code, qint64(share.units),
                                      pointsOrNothing(share.average()), pointsOrNothing(share.percent())});
        }
    }
    return table;
}

/// A chart over the rows of \a table of which \a column says \a value; nothing where there are fewer than
/// two.
std::optional<OutChart> chartOver(const OutTable &table, int column, const QString &value)
{
    const auto is = [&](const OutRow &row) { return row[size_t(column)] == OutValue(value); };
    const auto first = std::ranges::find_if(table.rows, is);
    const auto count = std::ranges::count_if(table.rows, is);
    if (count < 2)
        return std::nullopt;
    OutChart chart;
    chart.sheet = table.sheet;
    chart.first = int(first - table.rows.begin());
    chart.count = int(count);
    return chart;
}

void addChart(std::vector<OutChart> &charts, std::optional<OutChart> chart, OutChart::Kind kind,
              const QString &title, int labels, std::vector<int> series)
{
    if (!chart)
        return;
    chart->kind = kind;
    chart->title = title;
    chart->labels = labels;
    chart->series = std::move(series);
    charts.push_back(std::move(*chart));
}

/// Passed, failed, excluded and pending stand in four columns from \a passed on.
void addOutcomeChart(std::vector<OutChart> &charts, std::optional<OutChart> chart, OutChart::Kind kind,
                     const QString &title, int labels, int passed)
{
    if (chart)
        chart->areOutcomes = true;
    addChart(charts, std::move(chart), kind, title, labels, {passed, passed + 1, passed + 2, passed + 3});
}

const OutTable *listCalled(const std::vector<OutTable> &lists, const QString &sheet)
{
    const auto found = std::ranges::find(lists, sheet, &OutTable::sheet);
    return found == lists.end() ? nullptr : &*found;
}

void addCriterionCharts(std::vector<OutChart> &charts, const OutTable &criteria, const YearFigures &figures)
{
    int row = 0;
    for (const SetFigures &set : figures.scores) {
        OutChart chart;
        chart.sheet = criteria.sheet;
        chart.first = row;
        chart.count = int(set.criteria.size());
        addChart(charts, chart, OutChart::Kind::Columns,
                 QStringLiteral("Tỷ lệ điểm theo tiêu chuẩn (%): ") + set.title, 2, {7});
        row += int(set.criteria.size() + set.indicators.size());
    }
}

void addSelfCharts(std::vector<OutChart> &charts, const OutTable &shares, const YearFigures &figures)
{
    int row = 0;
    for (const SetFigures &set : figures.scores) {
        if (set.selfAgainstFinal.empty())
            continue;
        OutChart chart;
        chart.sheet = shares.sheet;
        chart.first = row;
        chart.count = int(set.selfAgainstFinal.size());
        row += chart.count;
        addChart(charts, chart, OutChart::Kind::Columns,
                 QStringLiteral("Điểm tự chấm so với điểm chốt (%): ") + set.title, 1, {7, 8});
    }
}

} // namespace

OutValue textOrNothing(const QString &text)
{
    return text.isEmpty() ? OutValue() : OutValue(text);
}

OutTable listWith(const QString &sheet, std::initializer_list<const char16_t *> headers)
{
    OutTable table;
    table.sheet = sheet;
    table.filter = true;
    for (const char16_t *header : headers)
        table.columns.push_back({QString::fromUtf16(header)});
    return table;
}

std::vector<OutTable> reportLists(const YearFigures &figures)
{
    return {countTable(figures), unitList(figures),      ShareLister(figures).list(), yearTable(figures),
            totalTable(figures), criterionList(figures), selfTable(figures),          blockTable(figures)};
}

std::vector<OutChart> reportListCharts(const YearFigures &figures, const std::vector<OutTable> &lists)
{
    using Kind = OutChart::Kind;
    std::vector<OutChart> charts;
    if (const OutTable *counts = listCalled(lists, countsTab)) {
        addOutcomeChart(charts, chartOver(*counts, 1, byKind), Kind::StackedBars,
                        QStringLiteral("Kết quả theo loại hình"), 2, 6);
        addOutcomeChart(charts, chartOver(*counts, 1, byBlock), Kind::StackedBars,
                        QStringLiteral("Kết quả theo khối"), 2, 6);
    }
    const OutTable *years = listCalled(lists, yearsTab);
    if (years && years->rows.size() > 1) {
        OutChart chart;
        chart.sheet = years->sheet;
        chart.count = int(years->rows.size());
        addOutcomeChart(charts, chart, Kind::StackedColumns, QStringLiteral("Kết quả qua các năm"), 0, 3);
    }
    if (const OutTable *shares = listCalled(lists, sharesTab)) {
        addChart(charts, chartOver(*shares, 1, byStreak), Kind::Columns,
                 QStringLiteral("Số đạt theo năm của chu kỳ"), 2, {3});
        addChart(charts, chartOver(*shares, 1, byMargin), Kind::Columns,
                 QStringLiteral("Phân bố tổng điểm so với mức đạt (% thang điểm)"), 2, {3});
    }
    if (const OutTable *criteria = listCalled(lists, criteriaTab))
        addCriterionCharts(charts, *criteria, figures);
    if (const OutTable *shares = listCalled(lists, selfTab))
        addSelfCharts(charts, *shares, figures);
    return charts;
}

} // namespace sovang
