// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/movementsection.h"

#include "base/text.h"
#include "documents/tablecolumns.h"
#include "documents/vietnamesetext.h"

#include <algorithm>
#include <set>

namespace sovang {

namespace {

/// numberInWords() goes no further.
constexpr qint64 mostInWords = 999'999'999'999;

template <typename Line>
bool anyHas(const std::vector<Line> &lines, const std::function<QString(const Line &)> &text)
{
    return std::ranges::any_of(lines, [&](const Line &line) { return !text(line).isEmpty(); });
}

/// A column that is left out where no line has anything in it.
template <typename Line>
ColumnOf<Line> columnOf(const std::vector<Line> &lines, const QString &title, double weight, Align align,
                        const std::function<QString(const Line &)> &text)
{
    return {title, weight, align, text, anyHas<Line>(lines, text), align != Align::Left};
}

/// A paragraph of the report, see ReportParagraph.
Paragraph keyed(const QString &key, const QString &text)
{
    Paragraph result = paragraph(text);
    result.key = key;
    return result;
}

QString peopleText(const Activity &activity)
{
    return activity.people ? groupedText(*activity.people) : QString();
}

QString moneyText(const GoodModel &model)
{
    return model.money ? model.money->toDisplay() : QString();
}

QString periodText(const Period &period)
{
    if (!period.from.isValid())
        return {}; // the line is a sum
    return period.to.isValid() ? period.toDisplay() : QStringLiteral("Từ ") + period.startText();
}

/// `4 tập thể, 8 cá nhân`; what there is none of is not said.
QString countText(int first, const QString &firstWord, int second, const QString &secondWord)
{
    QStringList parts;
    if (first > 0)
        parts << QStringLiteral("%1 %2").arg(groupedText(first), firstWord);
    if (second > 0)
        parts << QStringLiteral("%1 %2").arg(groupedText(second), secondWord);
    return parts.join(QStringLiteral(", "));
}

QString movementSentence(const MovementFigures &figures)
{
    const auto movements =
        static_cast<int>(std::ranges::count(figures.movements, MovementKind::Movement,
                                            [](const MovementLine &line) { return line.movement.kind; }));
    const auto campaigns = static_cast<int>(figures.movements.size()) - movements;
    const ActivityTotals &held = figures.activityTotals;
    QStringList parts;
    if (!figures.movements.empty()) {
        parts << QStringLiteral("triển khai %1")
                     .arg(countText(movements, QStringLiteral("phong trào"), campaigns,
                                    QStringLiteral("cuộc vận động")));
    }
    if (held.activities > 0) {
        QString text = QStringLiteral("tổ chức %1 hoạt động, %2 buổi")
                           .arg(groupedText(held.activities), groupedText(held.sessions));
        if (held.people > 0)
            text += QStringLiteral(", %1 lượt người tham gia").arg(groupedText(held.people));
        parts << text;
    }
    QString text = withCapital(parts.join(QStringLiteral("; ")));
    if (held.withoutPeople > 0)
        text += QStringLiteral(" (%1 hoạt động chưa ghi số người)").arg(groupedText(held.withoutPeople));
    return text + u'.';
}

Table movementTable(const MovementFigures &figures)
{
    std::vector<MovementLine> lines = figures.movements;
    if (figures.otherActivities.activities > 0) {
        MovementLine other;
        other.movement.name = QStringLiteral("Hoạt động khác");
        other.activities = figures.otherActivities;
        lines.push_back(other);
    }
    MovementLine total;
    total.movement.name = QStringLiteral("Tổng cộng");
    total.activities = figures.activityTotals;
    lines.push_back(total);
    const auto number = [](auto member) {
        return [member](const MovementLine &line) { return groupedText(line.activities.*member); };
    };
    Table table = tableOf<MovementLine>(
        {{QStringLiteral("Phong trào, cuộc vận động"), 4, Align::Left,
          [](const MovementLine &line) { return line.movement.name; }},
         columnOf<MovementLine>(lines, QStringLiteral("Kế hoạch số"), 2, Align::Left,
                                [](const MovementLine &line) { return line.movement.plan; }),
         {QStringLiteral("Thời gian"), 1.6, Align::Center,
          [](const MovementLine &line) { return periodText(line.movement.period); }},
         {QStringLiteral("Số hoạt động"), 1, Align::Center, number(&ActivityTotals::activities)},
         {QStringLiteral("Số buổi"), 1, Align::Center, number(&ActivityTotals::sessions)},
         {QStringLiteral("Lượt người"), 1, Align::Center, number(&ActivityTotals::people)}},
        lines);
    markTotal(table);
    return table;
}

} // namespace

std::vector<DocumentBlock> movementBlocks(const MovementFigures &figures)
{
    if (figures.movements.empty() && figures.activities.empty())
        return {};
    std::vector<DocumentBlock> blocks{keyed(QStringLiteral("movements"), movementSentence(figures))};
    if (!figures.movements.empty())
        blocks.push_back(movementTable(figures));
    return blocks;
}

std::vector<DocumentBlock> modelBlocks(const MovementFigures &figures)
{
    const ModelTotals &totals = figures.modelTotals;
    if (totals.models == 0)
        return {};
    std::set<QString> makers;
    for (const ModelLine &line : figures.models)
        makers.insert(line.maker());
    QString text = QStringLiteral("Có %1 mô hình hay của %2 đơn vị, tổ, nhóm")
                       .arg(groupedText(totals.models), groupedText(qint64(makers.size())));
    if (totals.withMoney > 0)
        text += QStringLiteral("; giá trị làm lợi %1 đồng").arg(totals.money.toDisplay());
    if (totals.withMoney > 0 && totals.money.dong() <= mostInWords)
        text += QStringLiteral(" (%1 đồng)").arg(numberInWords(totals.money.dong()));
    return {keyed(QStringLiteral("models"), text + u'.')};
}

std::vector<DocumentBlock> commendationBlocks(const MovementFigures &figures)
{
    const CommendationTotals &totals = figures.commendationTotals;
    if (totals.all() == 0)
        return {};
    std::vector<FormLine> lines = figures.byForm;
    lines.push_back({QStringLiteral("Tổng cộng"), totals});
    Table table = tableOf<FormLine>(
        {{QStringLiteral("Hình thức"), 4, Align::Left, [](const FormLine &line) { return line.form; }},
         {QStringLiteral("Tập thể"), 1, Align::Center,
          [](const FormLine &line) { return groupedText(line.totals.collectives); }},
         {QStringLiteral("Cá nhân"), 1, Align::Center,
          [](const FormLine &line) { return groupedText(line.totals.people); }},
         {QStringLiteral("Tổng số"), 1, Align::Center,
          [](const FormLine &line) { return groupedText(line.totals.all()); }}},
        lines);
    markTotal(table);
    return {keyed(QStringLiteral("commendations"),
                  QStringLiteral("Khen thưởng %1.")
                      .arg(countText(totals.collectives, QStringLiteral("tập thể"), totals.people,
                                     QStringLiteral("cá nhân")))),
            table};
}

Table activityTable(const MovementFigures &figures)
{
    const auto &lines = figures.activities;
    using Line = ActivityLine;
    return tableOf<Line>(
        {{QStringLiteral("Ngày"), 1.2, Align::Center,
          [](const Line &line) { return dateInFigures(line.activity.date); }, true, true},
         {QStringLiteral("Hoạt động"), 4, Align::Left, [](const Line &line) { return line.activity.name; }},
         columnOf<Line>(lines, QStringLiteral("Phong trào, cuộc vận động"), 2.5, Align::Left,
                        [](const Line &line) { return line.movement; }),
         columnOf<Line>(lines, QStringLiteral("Đơn vị"), 2.5, Align::Left,
                        [](const Line &line) { return line.unit; }),
         {QStringLiteral("Số buổi"), 0.8, Align::Center,
          [](const Line &line) { return groupedText(line.activity.sessions); }},
         columnOf<Line>(lines, QStringLiteral("Lượt người"), 0.9, Align::Center,
                        [](const Line &line) { return peopleText(line.activity); })},
        lines);
}

Table modelTable(const MovementFigures &figures)
{
    const auto &lines = figures.models;
    using Line = ModelLine;
    return tableOf<Line>(
        {{QStringLiteral("Mô hình"), 3, Align::Left, [](const Line &line) { return line.model.name; }},
         {QStringLiteral("Đơn vị, tổ, nhóm"), 2.5, Align::Left,
          [](const Line &line) { return line.maker(); }},
         columnOf<Line>(lines, QStringLiteral("Kết quả"), 4, Align::Left,
                        [](const Line &line) { return line.model.result; }),
         columnOf<Line>(lines, QStringLiteral("Số lượng"), 1.4, Align::Right,
                        [](const Line &line) { return line.quantityText(); }),
         columnOf<Line>(lines, QStringLiteral("Giá trị (đồng)"), 1.6, Align::Right,
                        [](const Line &line) { return moneyText(line.model); })},
        lines);
}

Table commendationTable(const MovementFigures &figures)
{
    const auto &lines = figures.commendations;
    using Line = CommendationLine;
    const auto decisionText = [](const Line &line) {
        const QString date = dateInFigures(line.commendation.date);
        return line.commendation.number.isEmpty() ? date : line.commendation.number + u'\n' + date;
    };
    const auto reasonText = [](const Line &line) { return line.commendation.reason; };
    const auto unitText = [](const Line &line) { // a collective is often the unit itself
        return line.unit == line.commendation.recipient ? QString() : line.unit;
    };
    return tableOf<Line>({{QStringLiteral("Tập thể, cá nhân"), 3, Align::Left,
                           [](const Line &line) { return line.commendation.recipient; }},
                          columnOf<Line>(lines, QStringLiteral("Đơn vị"), 2.5, Align::Left, unitText),
                          {QStringLiteral("Hình thức"), 1.6, Align::Left,
                           [](const Line &line) { return line.commendation.form; }},
                          {QStringLiteral("Quyết định"), 1.8, Align::Left, decisionText},
                          columnOf<Line>(lines, QStringLiteral("Cơ quan khen"), 2, Align::Left,
                                         [](const Line &line) { return line.commendation.issuer; }),
                          columnOf<Line>(lines, QStringLiteral("Thành tích"), 3, Align::Left, reasonText)},
                         lines);
}

} // namespace sovang
