// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/imports/scorecolumns.h"

#include "base/text.h"
#include "exchange/headerwords.h"
#include "jobs/imports/importplan.h"
#include "jobs/imports/unitnames.h"

#include <QMultiHash>
#include <QRegularExpression>
#include <QSet>

#include <ranges>
#include <utility>
#include <vector>

namespace sovang {

namespace {

/// Columns that score files carry for people, and that records are told by; they are neither codes nor
/// dropped scores.
const QStringList columnsForPeople{QStringLiteral("STT"),
                                   QStringLiteral("TT"),
                                   column::name,
                                   column::kind,
                                   QStringLiteral("Khối"),
                                   QStringLiteral("Địa bàn"),
                                   QStringLiteral("Phân loại"),
                                   column::note,
                                   QStringLiteral("Xếp loại"),
                                   QStringLiteral("Kết quả")};

/// What else offices write beside scores.
const QStringList headersForPeople{u"Số TT"_qs,
                                   u"Số thứ tự"_qs,
                                   u"Người chấm"_qs,
                                   u"Người chấm điểm"_qs,
                                   u"Cán bộ chấm"_qs,
                                   u"Thành viên chấm"_qs,
                                   u"Giám khảo"_qs,
                                   u"Tổ chấm"_qs,
                                   u"Ngày chấm"_qs,
                                   u"Ngày chấm điểm"_qs,
                                   u"Ngày kiểm tra"_qs,
                                   u"Người nhập"_qs,
                                   u"Người kiểm tra"_qs,
                                   u"Xếp hạng"_qs,
                                   u"Thứ hạng"_qs,
                                   u"Hạng"_qs,
                                   u"Xếp thứ"_qs,
                                   u"Vị thứ"_qs,
                                   u"Xếp thứ tự"_qs,
                                   u"Nhận xét"_qs,
                                   u"Đánh giá"_qs,
                                   u"Ý kiến"_qs,
                                   u"Kiến nghị"_qs,
                                   u"Đề nghị"_qs,
                                   u"Danh hiệu"_qs,
                                   u"Danh hiệu đề nghị"_qs,
                                   u"Đề nghị danh hiệu"_qs,
                                   u"Đề nghị công nhận"_qs,
                                   u"Ký tên"_qs,
                                   u"Chữ ký"_qs,
                                   u"Ký nhận"_qs,
                                   u"Họ tên"_qs,
                                   u"Họ và tên"_qs,
                                   u"Chức vụ"_qs,
                                   u"Email"_qs,
                                   u"Thư điện tử"_qs,
                                   u"Mã số thuế"_qs,
                                   u"MST"_qs,
                                   u"Lĩnh vực"_qs,
                                   u"Ngành"_qs,
                                   u"Cụm"_qs,
                                   u"Cụm thi đua"_qs,
                                   u"Đoàn kiểm tra"_qs};

/// searchKeys of all headers that are no codes: those, and what unit lists know.
QSet<QString> keysForPeople()
{
    QSet<QString> keys;
    for (const QString &header : headersForPeople + headersOfUnits())
        keys << searchKey(header);
    return keys;
}

// Leaves that are called with their groups may stand in the sheet by their own codes, under those groups.
void addGrouped(TableShape &shape, const Node &group, std::vector<const Node *> around)
{
    around.push_back(&group);
    for (const Node &child : group.children) {
        if (child.item < 0)
            addGrouped(shape, child, around);
        if (child.item < 0 || child.code == child.ownCode)
            continue;
        GroupedColumn column{child.ownCode, {}, child.code};
        for (const auto *outer : around | std::views::reverse) {
            column.groups.push_back({outer->ownCode, outer->title});
            if (outer->code == outer->ownCode)
                break;
        }
        shape.grouped.push_back(std::move(column));
    }
}

QSet<QString> optionsOf(const std::map<UnitKind, RuleSetPtr> &sets)
{
    QSet<QString> names;
    for (const auto &[kind, rules] : sets) {
        for (const Item &item : rules->items) {
            for (const Option &option : item.options)
                names << optionKey(option.name);
        }
    }
    return names;
}

// Signatures stand under the columns of scores too.
bool looksLikeScore(const QString &text, const QSet<QString> &options)
{
    static const QRegularExpression parts(QStringLiteral("^\\d+\\s*/\\s*\\d+$"));
    return Points::parse(text) || parseYesNo(text) || parts.match(text).hasMatch() ||
           options.contains(optionKey(text)) || text.compare(u"KAD", Qt::CaseInsensitive) == 0;
}

/// The most points of each code; of sets that differ, each.
QMultiHash<QString, Points> maximaOf(const std::map<UnitKind, RuleSetPtr> &sets)
{
    QMultiHash<QString, Points> maxima;
    for (const auto &[kind, rules] : sets) {
        for (const Item &item : rules->items)
            maxima.insert(item.code, item.max);
    }
    return maxima;
}

// `60`, `60 điểm`, `60đ`
std::optional<Points> pointsAlone(QString text)
{
    static const QRegularExpression unit(u"\\s*(điểm|đ)\\.?$"_qs, QRegularExpression::CaseInsensitiveOption);
    return Points::parse(text.remove(unit));
}

// Under a group they are its own sums, and name no column.
std::vector<std::pair<QString, QString>> lateScoreColumns()
{
    std::vector<std::pair<QString, QString>> columns = NamesBeside::columns();
    for (const QString &header : {u"Tổng số điểm"_qs, u"Tổng cộng điểm"_qs, u"Tổng điểm đạt"_qs,
                                  u"Tổng điểm đạt được"_qs, u"Tổng số điểm đạt được"_qs})
        columns.emplace_back(header, scorecolumn::total);
    columns.emplace_back(scorecolumn::sum, scorecolumn::sum);
    return columns;
}

} // namespace

bool isForPeople(const QString &header)
{
    static const QSet<QString> keys = keysForPeople();
    return keys.contains(searchKey(header)) || keys.contains(searchKey(withoutRemark(onOneLine(header))));
}

// `Cộng I`, `Tổng số`: sums for people; only `Tổng điểm` is compared.
bool isSumOfScores(const QString &header)
{
    const QString words = exactKey(header);
    return words == u"cộng" || words == u"tổng" || words.startsWith(u"cộng ") || words.startsWith(u"tổng ") ||
           words == u"điểm tổng" || words == u"điểm tổng cộng";
}

TableShape scoreShape(const std::map<UnitKind, RuleSetPtr> &sets)
{
    TableShape shape{{column::code, column::reason, scorecolumn::total}, {}, {column::code}, codeAliases()};
    shape.names += columnsForPeople;
    for (const QString &name : namesOfNameColumn())
        shape.aliases.emplace_back(name, column::name);
    for (const auto &[kind, rules] : sets) {
        for (const Item &item : rules->items) {
            if (!shape.codes.contains(item.code))
                shape.codes << item.code;
            shape.titles.emplace_back(item.code, item.title);
        }
        for (const Criterion &criterion : rules->criteria)
            addGrouped(shape, criterion.node, {});
    }
    return shape;
}

TableReading::Trade scoreTrade(const Book &book, const TableShape &shape,
                               const std::map<UnitKind, RuleSetPtr> &sets)
{
    return {unitsByCode(book),
            [codes = shape.codes, options = optionsOf(sets)](const QString &column, const QString &text) {
                return codes.contains(column) && looksLikeScore(text, options);
            },
            column::code,
            [maxima = maximaOf(sets)](const QString &column, const QString &text) {
                const std::optional<Points> points = pointsAlone(text);
                return points && (column == scorecolumn::total || maxima.contains(column, *points));
            },
            lateScoreColumns()};
}

QString scorecolumn::ofUnits()
{
    return column::code;
}

QStringList scorecolumn::beside()
{
    QStringList names = QStringList{column::reason, scorecolumn::total} + columnsForPeople;
    for (const auto &alias : codeAliases())
        names << alias.first;
    return names;
}

} // namespace sovang
