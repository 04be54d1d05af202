// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/imports/changerows.h"

#include "base/text.h"
#include "exchange/tablefinder.h"
#include "jobs/imports/tablereading.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <tuple>

namespace sovang {

namespace {

struct ChangeRowsText
{
    Q_DECLARE_TR_FUNCTIONS(ImportChanges)
};

bool isNobody(const QString &text)
{
    const QString key = searchKey(text);
    return key == u"khong" || key == u"khong ke thua" || key == u"khong co";
}

// Several codes stand apart by `;`. What else people write between them is understood where it leaves no
// doubt: where every part is a code and the whole is none.
QStringList codesIn(const QString &cell, const std::function<bool(const QString &)> &isCode)
{
    static const QRegularExpression between(QStringLiteral("\\s*[,+]\\s*|\\s+và\\s+|\\s+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (isCode(cell))
        return {cell};
    QStringList codes;
    for (const QString &part : cell.split(u';', Qt::SkipEmptyParts)) {
        const QString code = part.trimmed();
        const QStringList parts = code.split(between, Qt::SkipEmptyParts);
        if (!isCode(code) && parts.size() > 1 && std::ranges::all_of(parts, isCode))
            codes += parts;
        else if (!code.isEmpty())
            codes << code;
    }
    return codes;
}

/// Reads the rows of one list and puts together those of one act.
class ChangeRowReader
{
public:
    ChangeRowReader(TableReading &table, const std::function<bool(const QString &)> &isCode)
        : m_table(table), m_isCode(isCode)
    {}

    std::vector<ListedAct> readAll()
    {
        for (int record = 0; record < m_table.records(); ++record)
            readRow(record);
        return std::move(m_acts);
    }

private:
    void readRow(int record);
    std::optional<LineageKind> readKind(int record);
    QStringList readCodes(int record, const QString &column);
    bool fits(int record, LineageKind kind, const QStringList &before, const QStringList &after);
    QStringList readNames(int record, qsizetype count);
    std::vector<ListedAct::Successor> successors(int record, const QStringList &after);
    void add(ListedAct act);
    void join(ListedAct &act, const ListedAct &more);
    void joinMerger(ListedAct &act, const ListedAct &more);
    void joinSplit(ListedAct &act, const ListedAct &more);
    void refuseTwoRulings(const ListedAct::Successor &first, const ListedAct::Successor &second, Year year);
    QString placeOf(int record) const { return m_table.place(record, changecolumn::kind).toString(); }

    TableReading &m_table;
    const std::function<bool(const QString &)> &m_isCode;
    std::vector<ListedAct> m_acts;
    std::map<std::tuple<LineageKind, Year, QString>, size_t>
        m_open; ///< mergers and splits, by whom they name
};

std::optional<LineageKind> ChangeRowReader::readKind(int record)
{
    const QString typed = m_table.words(record, changecolumn::kind);
    const auto kind = lineageKindFromVietnamese(typed);
    if (!kind) {
        m_table.problem(
            record, changecolumn::kind,
            ChangeRowsText::tr("“%1” is not a change; write Đổi tên, Sáp nhập, Chia tách or Giải thể")
                .arg(typed));
    } else {
        m_table.understand(record, changecolumn::kind, toVietnamese(*kind));
    }
    return kind;
}

QStringList ChangeRowReader::readCodes(int record, const QString &column)
{
    QStringList codes = codesIn(m_table.code(record, column), m_isCode);
    for (qsizetype i = codes.size() - 1; i > 0; --i) {
        if (codes.indexOf(codes[i]) < i) {
            m_table.problem(record, column, ChangeRowsText::tr("“%1” stands here twice").arg(codes[i]));
            codes.removeAt(i);
        }
    }
    return codes;
}

// Whether a row has as many units as what it tells of needs.
bool ChangeRowReader::fits(int record, LineageKind kind, const QStringList &before, const QStringList &after)
{
    const auto refuse = [&](const QString &column, const QString &why) {
        m_table.problem(record, column, why);
        return false;
    };
    if (before.isEmpty())
        return refuse(changecolumn::before, ChangeRowsText::tr("The code of the old unit is missing"));
    const bool isOneByOne = kind == LineageKind::Rename || kind == LineageKind::Split;
    if (isOneByOne && before.size() > 1)
        return refuse(changecolumn::before, kind == LineageKind::Split
                                                ? ChangeRowsText::tr("One unit is split at a time")
                                                : ChangeRowsText::tr("One unit is renamed at a time"));
    if (kind == LineageKind::Dissolve && !after.isEmpty())
        return refuse(
            changecolumn::after,
            ChangeRowsText::tr("Nobody goes on after a dissolution; where a unit does, it is a merger"));
    const bool needsNew = kind == LineageKind::Merge || kind == LineageKind::Split;
    if (needsNew && after.isEmpty())
        return refuse(changecolumn::after, ChangeRowsText::tr("The code of the new unit is missing"));
    const bool allowsOne = kind == LineageKind::Merge || kind == LineageKind::Rename;
    if (allowsOne && after.size() > 1)
        return refuse(changecolumn::after, kind == LineageKind::Merge
                                               ? ChangeRowsText::tr("A merger leads to one unit")
                                               : ChangeRowsText::tr("A renamed unit is one unit"));
    return true;
}

QStringList ChangeRowReader::readNames(int record, qsizetype count)
{
    const QString cell = m_table.text(record, changecolumn::name);
    if (count <= 1 || cell.isEmpty())
        return {cell};
    QStringList names;
    for (const QString &name : cell.split(u';', Qt::SkipEmptyParts))
        names << name.trimmed();
    if (names.size() != count) {
        m_table.problem(
            record, changecolumn::name,
            ChangeRowsText::tr("There are %1 new codes; write as many names, in their order and apart by “;”")
                .arg(count));
    }
    return names;
}

std::vector<ListedAct::Successor> ChangeRowReader::successors(int record, const QStringList &after)
{
    const QString ruling = m_table.code(record, changecolumn::ruling);
    const QStringList names = readNames(record, after.size());
    std::vector<ListedAct::Successor> successors;
    successors.reserve(static_cast<size_t>(after.size()));
    for (qsizetype i = 0; i < after.size(); ++i)
        successors.push_back({after[i], names.value(i), ruling, isNobody(ruling), record});
    return successors;
}

void ChangeRowReader::readRow(int record)
{
    ListedAct act;
    const std::optional<Year> year = m_table.year(record, changecolumn::year);
    if (!year && m_table.cell(record, changecolumn::year).isEmpty())
        m_table.problem(record, changecolumn::year, ChangeRowsText::tr("The year is missing"));
    const std::optional<LineageKind> kind = readKind(record);
    const QStringList before = readCodes(record, changecolumn::before);
    QStringList after = readCodes(record, changecolumn::after);
    act.formerName = m_table.text(record, changecolumn::formerName);
    act.document = m_table.words(record, changecolumn::document);
    act.date = m_table.date(record, changecolumn::date).value_or(QDate());
    if (!year || !kind || !fits(record, *kind, before, after))
        return;
    act.kind = *kind;
    act.year = *year;
    act.record = record;
    if (*kind == LineageKind::Rename && after.isEmpty())
        after = before;
    act.after = successors(record, after);
    if (*kind != LineageKind::Dissolve) {
        for (const QString &code : before)
            act.before.push_back({code, record});
        return add(std::move(act));
    }
    const QString ruling = m_table.code(record, changecolumn::ruling);
    if (!ruling.isEmpty() && !isNobody(ruling))
        m_table.problem(
            record, changecolumn::ruling,
            ChangeRowsText::tr("Nobody goes on after a dissolution; write không, or leave it empty"));
    for (const QString &code : before) {
        act.before = {{code, record}};
        m_acts.push_back(act);
    }
}

void ChangeRowReader::add(ListedAct act)
{
    const bool isJoined = act.kind == LineageKind::Merge || act.kind == LineageKind::Split;
    if (isJoined) {
        const QString named =
            act.kind == LineageKind::Merge ? act.after.front().code : act.before.front().code;
        const auto [place, isNew] = m_open.try_emplace({act.kind, act.year, named}, m_acts.size());
        if (!isNew)
            return join(m_acts[place->second], act);
    }
    m_acts.push_back(std::move(act));
}

void ChangeRowReader::join(ListedAct &act, const ListedAct &more)
{
    const auto differs = [&](const QString &column) {
        m_table.problem(more.record, column,
                        ChangeRowsText::tr("%1 is another one in %2, and both rows are one change")
                            .arg(column, placeOf(act.record)));
    };
    if (!more.document.isEmpty() && !act.document.isEmpty() && more.document != act.document)
        differs(changecolumn::document);
    if (more.date.isValid() && act.date.isValid() && more.date != act.date)
        differs(changecolumn::date);
    act.document = act.document.isEmpty() ? more.document : act.document;
    act.date = act.date.isValid() ? act.date : more.date;
    if (act.kind == LineageKind::Merge)
        joinMerger(act, more);
    else
        joinSplit(act, more);
}

void ChangeRowReader::refuseTwoRulings(const ListedAct::Successor &first, const ListedAct::Successor &second,
                                       Year year)
{
    m_table.problem(
        second.record, changecolumn::ruling,
        ChangeRowsText::tr("There are two rulings for %1 in %2: “%3” in %4 and “%5” here")
            .arg(second.code, year.toString(), first.ruling, placeOf(first.record), second.ruling));
}

void ChangeRowReader::joinMerger(ListedAct &act, const ListedAct &more)
{
    ListedAct::Successor &into = act.after.front();
    const ListedAct::Successor &other = more.after.front();
    if (!other.ruling.isEmpty() && !into.ruling.isEmpty() && other.ruling != into.ruling &&
        !(other.isNobody && into.isNobody))
        refuseTwoRulings(into, other, act.year);
    if (into.ruling.isEmpty()) {
        into.ruling = other.ruling;
        into.isNobody = other.isNobody;
    }
    if (!other.name.isEmpty() && !into.name.isEmpty() && other.name != into.name)
        m_table.problem(
            more.record, changecolumn::name,
            ChangeRowsText::tr("%1 is called “%2” in %3").arg(into.code, into.name, placeOf(into.record)));
    if (into.name.isEmpty())
        into.name = other.name;
    for (const ListedAct::Predecessor &unit : more.before) {
        const auto known = std::ranges::find(act.before, unit.code, &ListedAct::Predecessor::code);
        if (known == act.before.end())
            act.before.push_back(unit);
        else
            m_table.problem(
                unit.record, changecolumn::before,
                ChangeRowsText::tr("%1 takes part by %2 already").arg(unit.code, placeOf(known->record)));
    }
}

void ChangeRowReader::joinSplit(ListedAct &act, const ListedAct &more)
{
    for (const ListedAct::Successor &unit : more.after) {
        const auto known = std::ranges::find(act.after, unit.code, &ListedAct::Successor::code);
        if (known == act.after.end())
            act.after.push_back(unit);
        else if (known->ruling != unit.ruling && !(known->isNobody && unit.isNobody))
            refuseTwoRulings(*known, unit, act.year);
        else
            m_table.problem(unit.record, changecolumn::after,
                            ChangeRowsText::tr("%1 comes out of the split by %2 already")
                                .arg(unit.code, placeOf(known->record)));
    }
}

} // namespace

TableShape shapeOfChanges()
{
    using namespace changecolumn;
    TableShape shape{
        {year, kind, before, after, ruling, name, formerName, document, date}, {}, {year, kind, before}, {}};
    const auto call = [&](const QString &column, const QStringList &others) {
        for (const QString &other : others)
            shape.aliases.emplace_back(other, column);
    };
    call(year, {u"Từ năm"_qs, u"Kể từ năm"_qs, u"Năm biến động"_qs, u"Năm thực hiện"_qs, u"Năm áp dụng"_qs});
    call(kind, {u"Loại biến động"_qs, u"Hình thức biến động"_qs, u"Hình thức"_qs, u"Hình thức sắp xếp"_qs,
                u"Nội dung biến động"_qs, u"Thay đổi"_qs});
    call(before, {u"Mã đơn vị cũ"_qs, u"Mã ĐV cũ"_qs, u"Mã số cũ"_qs, u"Mã trước"_qs, u"Mã trước sắp xếp"_qs,
                  u"Mã đơn vị trước sắp xếp"_qs});
    call(after, {u"Mã đơn vị mới"_qs, u"Mã ĐV mới"_qs, u"Mã số mới"_qs, u"Mã sau"_qs, u"Mã sau sắp xếp"_qs,
                 u"Mã đơn vị sau sắp xếp"_qs});
    call(ruling, {u"Kế thừa"_qs, u"Kế thừa của"_qs, u"Kế thừa danh hiệu từ"_qs, u"Kế thừa danh hiệu của"_qs,
                  u"Kế thừa thành tích từ"_qs, u"Kế thừa thành tích của"_qs, u"Kế thừa từ mã"_qs,
                  u"Kế thừa từ đơn vị"_qs});
    call(name, {u"Tên đơn vị mới"_qs, u"Tên gọi mới"_qs, u"Tên sau sắp xếp"_qs, u"Tên mới của đơn vị"_qs});
    call(formerName, {u"Tên đơn vị cũ"_qs, u"Tên gọi cũ"_qs, u"Tên trước sắp xếp"_qs});
    call(document, {u"Số quyết định"_qs, u"Số QĐ"_qs, u"Số nghị quyết"_qs, u"Số, ký hiệu văn bản"_qs,
                    u"Văn bản"_qs, u"Căn cứ"_qs});
    call(date, {u"Ngày văn bản"_qs, u"Ngày quyết định"_qs, u"Ngày QĐ"_qs, u"Ngày ký"_qs, u"Ngày ban hành"_qs,
                u"Ngày, tháng, năm"_qs});
    return shape;
}

std::vector<ListedAct> readChanges(TableReading &table, const std::function<bool(const QString &)> &isCode)
{
    return ChangeRowReader(table, isCode).readAll();
}

} // namespace sovang
