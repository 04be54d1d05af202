// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reportsentences.h"

#include "base/amounts.h"
#include "base/points.h"
#include "base/text.h"
#include "documents/reporttables.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <vector>

namespace sovang {

namespace {

constexpr std::ptrdiff_t mostLowest = 3; ///< blocks that are named as the lowest

QString changeText(int before, int now)
{
    if (before == now)
        return QStringLiteral("không thay đổi");
    return (now > before ? QStringLiteral("tăng %1") : QStringLiteral("giảm %1"))
        .arg(groupedText(std::abs(now - before)));
}

bool isWholly(const GroupFigures &group)
{
    return group.counts.passed == group.counts.registered;
}

/// Has \a a a lower share of passed units than \a b?
bool isLower(const GroupFigures &a, const GroupFigures &b)
{
    return qint64(a.counts.passed) * b.counts.registered < qint64(b.counts.passed) * a.counts.registered;
}

/// Those in which anybody registered, without the one that has no name.
std::vector<GroupFigures> namedGroups(const std::vector<GroupFigures> &groups)
{
    std::vector<GroupFigures> named;
    std::ranges::copy_if(groups, std::back_inserter(named), [](const GroupFigures &group) {
        return group.counts.registered > 0 && group.name != unnamedGroup();
    });
    return named;
}

/// `khối có tỷ lệ đạt thấp nhất: HTX, 1/2 (50,00 %)`; nothing where too many are.
QString lowestText(const std::vector<GroupFigures> &groups)
{
    const GroupFigures &lowest = *std::ranges::min_element(groups, isLower);
    QStringList texts;
    for (const GroupFigures &group : groups) {
        if (!isLower(lowest, group))
            texts << QStringLiteral("%1, %2").arg(group.name,
                                                  shareText(group.counts.passed, group.counts.registered));
    }
    if (texts.size() > mostLowest)
        return {};
    return QStringLiteral("khối có tỷ lệ đạt thấp nhất: ") + texts.join(QStringLiteral("; "));
}

/// `cơ quan nào của huyện Đắk Mil`
QString whereText(const QString &area)
{
    return area.isEmpty() ? QString() : QStringLiteral(" của ") + area;
}

/// How far the scoring came, round by round, and how many passed; what the book has nothing of is not said.
QStringList progressParts(const YearFigures &figures)
{
    const int registered = figures.total.registered;
    const SheetCounts &sheets = figures.sheets;
    QStringList parts;
    if (sheets.self > 0)
        parts << QStringLiteral("%1 đã tự chấm điểm").arg(shareText(sheets.self, registered));
    if (sheets.team > 0)
        parts << QStringLiteral("%1 đã được đoàn kiểm tra chấm điểm").arg(shareText(sheets.team, registered));
    parts << (sheets.final > 0
                  ? QStringLiteral("%1 đã chấm điểm xong").arg(shareText(sheets.final, registered))
                  : QStringLiteral("chưa có trường hợp nào chấm điểm xong"));
    if (figures.total.passed > 0)
        parts << QStringLiteral("%1 đạt chuẩn văn hóa").arg(shareText(figures.total.passed, registered));
    else if (figures.total.pending == 0)
        parts << QStringLiteral("không có trường hợp nào đạt chuẩn văn hóa");
    else if (sheets.final > 0)
        parts << QStringLiteral("chưa có trường hợp nào đạt chuẩn văn hóa");
    return parts;
}

QString outcomeOfOne(const OutcomeCounts &total)
{
    if (total.passed > 0)
        return QStringLiteral("đã chấm điểm xong và đạt chuẩn văn hóa");
    if (total.failed > 0)
        return QStringLiteral("đã chấm điểm xong, kết quả không đạt");
    return total.excluded > 0 ? QStringLiteral("nhưng không được xét")
                              : QStringLiteral("chưa chấm điểm xong");
}

/// A share in a sentence about a single unit would be 1/1.
QString overviewOfOne(const YearFigures &figures, const QString &area)
{
    return QStringLiteral("%1, 01 %2%3 đăng ký danh hiệu đạt chuẩn văn hóa, %4.")
        .arg(withCapital(yearWords(figures.year, figures.yearType)), kindsInWords(figures), whereText(area),
             outcomeOfOne(figures.total));
}

/// `Toàn bộ 5 trường hợp đạt chuẩn văn hóa đều` or `Trường hợp đạt chuẩn văn hóa`
QString allPassed(int passed)
{
    return passed == 1
               ? QStringLiteral("Trường hợp đạt chuẩn văn hóa")
               : QStringLiteral("Toàn bộ %1 trường hợp đạt chuẩn văn hóa đều").arg(groupedText(passed));
}

} // namespace

QString overviewSentence(const YearFigures &figures, const QString &area)
{
    const OutcomeCounts &total = figures.total;
    const QString when = withCapital(yearWords(figures.year, figures.yearType));
    const QString kinds = kindsInWords(figures);
    if (total.registered == 0)
        return QStringLiteral("%1, không có %2 nào%3 đăng ký danh hiệu đạt chuẩn văn hóa (tổng số: %4).")
            .arg(when, kinds, whereText(area), groupedText(total.units));
    if (total.units == 1)
        return overviewOfOne(figures, area);
    return QStringLiteral("%1, %2 %3%4 đăng ký danh hiệu đạt chuẩn văn hóa; %5.")
        .arg(when, shareText(total.registered, total.units), kinds, whereText(area),
             progressParts(figures).join(QStringLiteral("; ")));
}

QString restSentence(const YearFigures &figures)
{
    const OutcomeCounts &total = figures.total;
    if (total.registered == 0 || total.units == 1)
        return {};
    const std::pair<int, QString> all[] = {{total.failed, QStringLiteral("không đạt: %1")},
                                           {total.excluded, QStringLiteral("không xét: %1")},
                                           {total.pending, QStringLiteral("chưa chấm xong: %1")},
                                           {total.notRegistered(), QStringLiteral("không đăng ký: %1")}};
    QStringList rest;
    for (const auto &[number, text] : all) {
        if (number > 0)
            rest << text.arg(groupedText(number));
    }
    return rest.isEmpty() ? QString() : withCapital(rest.join(QStringLiteral("; "))) + u'.';
}

QString blockSentence(const YearFigures &figures)
{
    const std::vector<GroupFigures> blocks = namedGroups(figures.byBlock);
    if (figures.total.passed == 0 || blocks.size() < 2)
        return {};
    const auto whole = std::ranges::count_if(blocks, isWholly);
    if (whole == std::ssize(blocks))
        return QStringLiteral("Cả %1 khối đều có toàn bộ đơn vị đăng ký đạt.").arg(whole);
    QStringList parts{whole == 0 ? QStringLiteral("Không có khối nào có toàn bộ đơn vị đăng ký đều đạt")
                                 : QStringLiteral("Số khối có toàn bộ đơn vị đăng ký đều đạt: %1/%2")
                                       .arg(whole)
                                       .arg(blocks.size())};
    if (const QString lowest = lowestText(blocks); !lowest.isEmpty())
        parts << lowest;
    return parts.join(QStringLiteral("; ")) + u'.';
}

QString onlyBandSentence(const YearFigures &figures)
{
    if (figures.byBand.size() != 1)
        return {};
    return QStringLiteral("%1 xếp loại %2.")
        .arg(allPassed(figures.total.passed), figures.byBand.front().name);
}

QString onlyStreakSentence(const YearFigures &figures)
{
    if (figures.byStreak.size() != 1)
        return {};
    return QStringLiteral("%1 ở năm thứ %2.")
        .arg(allPassed(figures.total.passed), ordinalWord(figures.byStreak.front().years));
}

QString marginSentence(const YearFigures &figures)
{
    const int failed = std::accumulate(
        figures.byMargin.begin(), figures.byMargin.end(), 0,
        [](int sum, const MarginFigures &margin) { return margin.step < 0 ? sum : sum + margin.failed; });
    if (failed == 0)
        return QStringLiteral("Tổng điểm so với mức đạt của từng đơn vị:");
    return QStringLiteral(
               "Tổng điểm so với mức đạt của từng đơn vị (%1 trường hợp có tổng điểm từ mức đạt trở lên "
               "nhưng không đạt vì nguyên nhân khác):")
        .arg(groupedText(failed));
}

QString titlesText(int first, int renewal)
{
    const QString all = groupedText(first + renewal);
    if (renewal == 0)
        return QStringLiteral("%1 (lần đầu)").arg(all);
    if (first == 0)
        return QStringLiteral("%1 (công nhận lại)").arg(all);
    return QStringLiteral("%1 (lần đầu: %2; công nhận lại: %3)")
        .arg(all, groupedText(first), groupedText(renewal));
}

QString comparisonSentence(const YearFigures &figures)
{
    const OutcomeCounts &before = figures.totalBefore;
    const OutcomeCounts &now = figures.total;
    const QString then = yearWords(*figures.yearBefore, figures.yearType);
    const QString changes =
        QStringLiteral("So với %1, số đăng ký %2, số đạt %3")
            .arg(then, changeText(before.registered, now.registered), changeText(before.passed, now.passed));
    if (now.registered == 0 || before.registered == 0)
        return changes + u'.';
    return QStringLiteral("%1; tỷ lệ đạt/đăng ký là %2, %3 là %4.")
        .arg(changes, shareText(now.passed, now.registered), then,
             shareText(before.passed, before.registered));
}

QString nextYearSentence(const YearFigures &figures)
{
    const int titles = figures.nextFirst + figures.nextRenewal;
    if (titles == 0)
        return {};
    return QStringLiteral(
               "Nếu đạt chuẩn trong %1, số trường hợp đủ thời gian để đề nghị công nhận danh hiệu là %2; "
               "cần chuẩn bị %3 giấy công nhận.")
        .arg(yearWords(figures.year + 1, figures.yearType),
             titlesText(figures.nextFirst, figures.nextRenewal), groupedText(titles));
}

QString reasonsSentence(const YearFigures &figures)
{
    const int lines =
        std::accumulate(figures.byReason.begin(), figures.byReason.end(), 0,
                        [](int sum, const ReasonFigures &reason) { return sum + reason.units; });
    if (lines <= figures.total.failed + figures.total.excluded)
        return {};
    return QStringLiteral("Một trường hợp có nhiều nguyên nhân được tính ở từng nguyên nhân.");
}

QString kindsInWords(const YearFigures &figures)
{
    QStringList names;
    for (const GroupFigures &kind : figures.byKind)
        names << kind.name.toLower();
    return names.isEmpty() ? QStringLiteral("đơn vị") : names.join(QStringLiteral(", "));
}

} // namespace sovang
