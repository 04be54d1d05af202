// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/rawlists.h"

#include "exchange/xlsxwriter.h"
#include "jobs/papers/logcode.h"
#include "jobs/papers/reportchecking.h"
#include "jobs/papers/reportlists.h"
#include "jobs/papers/reporttexts.h"
#include "storage/book.h"

#include <algorithm>

namespace sovang {

namespace {

const Answers *answersOfUnit(const std::map<UnitId, Answers> &round, UnitId unit)
{
    const auto found = round.find(unit);
    return found == round.end() ? nullptr : &found->second;
}

/// Points where the item has any, else what was answered.
OutValue answerValue(const Item &item, const Answers *answers, int index)
{
    const Answer *answer = answers ? answers->find(index) : nullptr;
    if (!answer)
        return {};
    if (item.isYesNo() || answer->isNotApplicable())
        return answer->toCellText();
    return pointsFor(item, *answer);
}

void addAnswers(OutTable &table, const UnitYear &unit, const YearAnswers &answers)
{
    const UnitId id = unit.unit.id;
    const Answers *rounds[] = {answersOfUnit(answers.self, id), answersOfUnit(answers.team, id),
                               answersOfUnit(answers.final, id)};
    for (size_t i = 0; i < unit.rules->items.size(); ++i) {
        const Item &item = unit.rules->items[i];
        OutRow row{unit.unit.code,
                   unit.unit.name,
                   textOrNothing(unit.unit.block),
                   textOrNothing(unit.unit.locality),
                   unit.rules->reference(),
                   item.criterion < 0
                       ? OutValue()
                       : OutValue(unit.rules->criteria[static_cast<size_t>(item.criterion)].node.code),
                   item.code,
                   item.title,
                   item.isYesNo() ? OutValue() : OutValue(item.max)};
        for (const Answers *round : rounds)
            row.push_back(answerValue(item, round, static_cast<int>(i)));
        if (std::ranges::any_of(row.end() - 3, row.end(), [](const OutValue &v) { return v != OutValue(); }))
            table.rows.push_back(std::move(row));
    }
}

OutTable answerList(const ReportYear &report)
{
    OutTable table =
        listWith(QStringLiteral("Chấm điểm"),
                 {u"Mã", u"Tên đơn vị", u"Khối", u"Địa bàn", u"Bộ tiêu chí", u"Tiêu chuẩn", u"Tiêu chí",
                  u"Tên tiêu chí", u"Điểm tối đa", u"Tự chấm", u"Đoàn kiểm tra", u"Điểm chốt"});
    for (const UnitYear &unit : report.units) {
        if (unit.registered && unit.rules)
            addAnswers(table, unit, report.answers);
    }
    return table;
}

OutTable decisionList(const ReportYear &report)
{
    OutTable table = listWith(QStringLiteral("Quyết định"), {u"Mã", u"Tên đơn vị", u"Loại", u"Số", u"Ngày",
                                                             u"Từ năm", u"Đến năm", u"Người ký", u"Lý do"});
    const auto yearValue = [](const std::optional<Year> &year) {
        return year ? OutValue(qint64(year->value())) : OutValue();
    };
    for (const UnitYear &unit : report.units) {
        for (const Decision &decision : unit.decisions) {
            if (decision.year() == report.figures.year)
                table.rows.push_back({unit.unit.code, unit.unit.name, toVietnamese(decision.kind),
                                      textOrNothing(decision.number), decision.date, yearValue(decision.from),
                                      yearValue(decision.to), textOrNothing(decision.signer),
                                      textOrNothing(decision.reason)});
        }
    }
    return table;
}

OutTable activityList(const MovementFigures &movements)
{
    OutTable table =
        listWith(QStringLiteral("Hoạt động"), {u"Ngày", u"Hoạt động", u"Phong trào, cuộc vận động", u"Đơn vị",
                                               u"Số buổi", u"Số lượt người"});
    for (const ActivityLine &line : movements.activities)
        table.rows.push_back({line.activity.date, line.activity.name, textOrNothing(line.movement),
                              textOrNothing(line.unit), qint64(line.activity.sessions),
                              line.activity.people ? OutValue(qint64(*line.activity.people)) : OutValue()});
    return table;
}

OutTable modelList(const MovementFigures &movements)
{
    OutTable table = listWith(QStringLiteral("Mô hình"),
                              {u"Mô hình", u"Đơn vị, tổ, nhóm", u"Kết quả", u"Số lượng", u"Số tiền (đồng)"});
    for (const ModelLine &line : movements.models)
        table.rows.push_back({line.model.name, textOrNothing(line.maker()), textOrNothing(line.model.result),
                              textOrNothing(line.quantityText()),
                              line.model.money ? OutValue(line.model.money->dong()) : OutValue()});
    return table;
}

OutTable commendationList(const MovementFigures &movements)
{
    OutTable table = listWith(QStringLiteral("Khen thưởng"),
                              {u"Tập thể, cá nhân", u"Đối tượng", u"Đơn vị", u"Hình thức", u"Số quyết định",
                               u"Ngày", u"Cơ quan khen thưởng", u"Nội dung thành tích"});
    for (const CommendationLine &line : movements.commendations) {
        const Commendation &each = line.commendation;
        const bool isCollective = each.kind == HonoureeKind::Collective;
        table.rows.push_back({each.recipient,
                              isCollective ? QStringLiteral("Tập thể") : QStringLiteral("Cá nhân"),
                              textOrNothing(line.unit), each.form, textOrNothing(each.number), each.date,
                              textOrNothing(each.issuer), textOrNothing(each.reason)});
    }
    return table;
}

} // namespace

std::vector<OutTable> rawLists(const ReportYear &report, const MovementFigures &movements)
{
    std::vector<OutTable> lists{answerList(report), decisionList(report), activityList(movements),
                                modelList(movements), commendationList(movements)};
    std::erase_if(lists, [](const OutTable &list) { return list.rows.empty(); });
    return lists;
}

OutTable reportTextList(const Document &report)
{
    OutTable table;
    table.sheet = QStringLiteral("Nội dung báo cáo");
    table.columns = {
        {QStringLiteral("Mục"), 36}, {QStringLiteral("Phần"), 36}, {QStringLiteral("Nội dung"), 90}};
    QString section;
    QString part;
    for (const DocumentBlock &block : report.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (heading && heading->level == 1)
            section = heading->text;
        if (heading)
            part = heading->level == 1 ? QString() : heading->text;
        const auto *said = std::get_if<Paragraph>(&block);
        if (said && said->key == u"closing")
            section = part = QString();
        if (said)
            table.rows.push_back({textOrNothing(section), textOrNothing(part), textOrNothing(textOf(*said))});
    }
    return table;
}

ReportWorkbook makeReportWorkbook(const Book &book, const CheckedReport &checked)
{
    requireSound(checked);
    const Book::Reading oneMoment(book);
    const YearFigures &figures = checked.report.figures;
    ReportWorkbook workbook;
    workbook.lists = reportLists(figures);
    workbook.charts = reportListCharts(figures, workbook.lists);
    std::ranges::move(rawLists(checked.report, checked.movements), std::back_inserter(workbook.lists));
    workbook.lists.push_back(
        reportTextList(yearReport(figures, reportSettings(book, checked.year()), checked.movements)));
    const QString foot = logCodeWords(book);
    for (OutTable &list : workbook.lists)
        list.foot = foot;
    return workbook;
}

void writeReportWorkbook(const QString &path, const ReportWorkbook &workbook)
{
    writeXlsx(path, workbook.lists, QStringLiteral("Biểu đồ"), workbook.charts);
}

} // namespace sovang
