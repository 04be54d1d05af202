// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a draft: which there are, and how they come, go and move.
#include "rules/rulesetdraft.h"

#include <algorithm>

namespace sovang {

namespace {

using Kind = DraftRowKind;

/// `criteria[0].children[1]` is element 1 of `criteria[0].children`; `passMark.byClass#1` likewise.
struct Slot
{
    QString list;
    int index = -1;
};

Slot slotOf(const QString &row)
{
    const qsizetype at = std::max(row.lastIndexOf(u'['), row.lastIndexOf(u'#'));
    if (at < 0)
        return {};
    QStringView digits = QStringView(row).mid(at + 1);
    if (digits.endsWith(u']'))
        digits.chop(1);
    return {row.left(at), digits.toInt()};
}

QString rowAt(const QString &list, int index)
{
    return list == u"passMark.byClass" ? list + u'#' + QString::number(index)
                                       : list + u'[' + QString::number(index) + u']';
}

bool isGroup(const JsonValue &value)
{
    return value.member(u"children");
}

QString fixedList(Kind kind)
{
    switch (kind) {
    case Kind::ClassMark:
        return QStringLiteral("passMark.byClass");
    case Kind::Band:
        return QStringLiteral("bands");
    case Kind::Criterion:
        return QStringLiteral("criteria");
    case Kind::BonusItem:
        return QStringLiteral("bonus.items");
    case Kind::DeductionItem:
        return QStringLiteral("deductions.items");
    case Kind::Gate:
        return QStringLiteral("gates");
    case Kind::Veto:
        return QStringLiteral("vetoes");
    default:
        return {};
    }
}

QString roman(int number)
{
    constexpr std::pair<int, const char *> digits[] = {{50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"},
                                                       {5, "V"},  {4, "IV"},  {1, "I"}};
    QString text;
    for (const auto &[value, letters] : digits) {
        for (; number >= value; number -= value)
            text += QLatin1String(letters);
    }
    return text;
}

/// Collects rows from the tree.
class Lister
{
public:
    explicit Lister(const JsonValue &root) : m_root(root) {}

    std::vector<DraftRow> rows;

    int add(Kind kind, const QString &path, int parent = -1)
    {
        rows.push_back({kind, path, parent});
        return static_cast<int>(rows.size()) - 1;
    }

    void addList(Kind head, const QString &path, const JsonValue *list, const QString &listPath, Kind each)
    {
        const int parent = add(head, path);
        for (size_t i = 0; list && i < list->elements.size(); ++i)
            add(each, rowAt(listPath, static_cast<int>(i)), parent);
    }

    void addPassMark()
    {
        const int parent = add(Kind::PassMark, QStringLiteral("passMark"));
        const JsonValue *mark = m_root.member(u"passMark");
        const JsonValue *byClass = mark ? mark->member(u"byClass") : nullptr;
        for (size_t i = 0; byClass && i < byClass->members.size(); ++i)
            add(Kind::ClassMark, rowAt(QStringLiteral("passMark.byClass"), static_cast<int>(i)), parent);
    }

    void addChildren(const JsonValue &group, const QString &path, int parent)
    {
        const JsonValue *children = group.member(u"children");
        for (size_t i = 0; children && i < children->elements.size(); ++i) {
            const JsonValue &child = children->elements[i];
            const QString place = rowAt(path + QStringLiteral(".children"), static_cast<int>(i));
            const int row = add(isGroup(child) ? Kind::Group : Kind::Leaf, place, parent);
            addChildren(child, place, row);
        }
    }

    void addCriteria()
    {
        const int parent = add(Kind::Criteria, QStringLiteral("criteria"));
        const JsonValue *criteria = m_root.member(u"criteria");
        for (size_t i = 0; criteria && i < criteria->elements.size(); ++i) {
            const QString path = rowAt(QStringLiteral("criteria"), static_cast<int>(i));
            addChildren(criteria->elements[i], path, add(Kind::Criterion, path, parent));
        }
    }

    void addAdjustment(Kind head, const QString &name, Kind each)
    {
        const JsonValue *value = m_root.member(name);
        addList(head, name, value ? value->member(u"items") : nullptr, name + QStringLiteral(".items"), each);
    }

private:
    const JsonValue &m_root;
};

} // namespace

std::vector<DraftRow> RuleSetDraft::rows() const
{
    Lister list(m_root);
    list.add(Kind::General, {});
    list.addPassMark();
    list.addList(Kind::Bands, u"bands"_qs, m_root.member(u"bands"), u"bands"_qs, Kind::Band);
    list.addCriteria();
    list.addAdjustment(Kind::Bonus, u"bonus"_qs, Kind::BonusItem);
    list.addAdjustment(Kind::Deductions, u"deductions"_qs, Kind::DeductionItem);
    list.addList(Kind::Gates, u"gates"_qs, m_root.member(u"gates"), u"gates"_qs, Kind::Gate);
    list.addList(Kind::Vetoes, u"vetoes"_qs, m_root.member(u"vetoes"), u"vetoes"_qs, Kind::Veto);
    list.add(Kind::Recognition, u"recognition"_qs);
    list.add(Kind::FirstAuthority, u"authority.first"_qs);
    list.add(Kind::RenewalAuthority, u"authority.renewal"_qs);
    list.add(Kind::Titles, u"titles"_qs);
    return std::move(list.rows);
}

bool RuleSetDraft::isCodeTaken(const QString &code, const QString &list) const
{
    const std::vector<DraftRow> all = rows();
    return std::ranges::any_of(all, [&](const DraftRow &row) {
        return !row.path.isEmpty() && (list.isEmpty() || slotOf(row.path).list == list) &&
               value(row.path, u"code"_qs) == code;
    });
}

// Does a group number its leaves anew, so that two of them have one code?
bool RuleSetDraft::numbersGroupsAnew() const
{
    QStringList codes;
    for (const DraftRow &row : rows()) {
        if (row.kind == Kind::Leaf)
            codes << value(row.path, u"code"_qs);
    }
    return codes.removeDuplicates() > 0;
}

// `1.5` after `1.4`; the first one when there is none before.
QString RuleSetDraft::freeCode(const QString &last, const QString &first, const QString &list) const
{
    QString code = last.isEmpty() ? first : last;
    while (isCodeTaken(code, list)) {
        qsizetype digits = code.size();
        while (digits > 0 && code[digits - 1].isDigit())
            --digits;
        code = digits == code.size() ? code + QStringLiteral(".1")
                                     : code.left(digits) + QString::number(code.mid(digits).toInt() + 1);
    }
    return code;
}

JsonValue RuleSetDraft::newRow(DraftRowKind kind, const QString &list) const
{
    const JsonValue *known = find(list);
    const auto count = known ? known->elements.size() : 0;
    JsonValue row = JsonValue::object();
    if (kind == Kind::Band) {
        row.with(u"name"_qs, QString()).with(u"from"_qs, QString());
        return row;
    }
    const QString last = count ? value(rowAt(list, static_cast<int>(count) - 1), u"code"_qs) : QString();
    QString code;
    if (kind == Kind::Criterion) {
        int number = static_cast<int>(count) + 1;
        for (code = roman(number); isCodeTaken(code, {}); code = roman(number))
            ++number;
    } else if (kind == Kind::Leaf || kind == Kind::Group) {
        const QString group = list.chopped(QStringLiteral(".children").size());
        const Slot slot = slotOf(group);
        const QString stem =
            slot.list == u"criteria" ? QString::number(slot.index + 1) : value(group, u"code"_qs);
        code = numbersGroupsAnew() ? freeCode(last, u"1"_qs, list)
                                   : freeCode(last, stem + QStringLiteral(".1"), {});
    } else {
        const char *letter = kind == Kind::BonusItem       ? "T1"
                             : kind == Kind::DeductionItem ? "B1"
                             : kind == Kind::Gate          ? "G1"
                                                           : "V1";
        code = freeCode(last, QLatin1String(letter), {});
    }
    row.with(u"code"_qs, code).with(u"title"_qs, QString());
    if (kind == Kind::Leaf)
        row.with(u"type"_qs, u"points"_qs).with(u"max"_qs, QString()).with(u"step"_qs, u"0.5"_qs);
    else if (kind == Kind::Criterion || kind == Kind::Group)
        row.with(u"max"_qs, QString()).with(u"children"_qs, JsonValue::list());
    else if (kind == Kind::BonusItem || kind == Kind::DeductionItem)
        row.with(u"max"_qs, QString()).with(u"step"_qs, u"0.5"_qs);
    return row;
}

QString RuleSetDraft::listFor(DraftRowKind kind, const QString &near) const
{
    if (kind != Kind::Leaf && kind != Kind::Group)
        return fixedList(kind);
    if (!near.startsWith(u"criteria["))
        return {};
    const JsonValue *row = find(near);
    const bool isCriterion = slotOf(near).list == u"criteria";
    return row && (isCriterion || isGroup(*row)) ? near + QStringLiteral(".children") : slotOf(near).list;
}

bool RuleSetDraft::canAdd(DraftRowKind kind, const QString &near) const
{
    return !listFor(kind, near).isEmpty();
}

QString RuleSetDraft::add(DraftRowKind kind, const QString &near)
{
    const QString list = listFor(kind, near);
    if (list.isEmpty())
        return {};
    if (kind == Kind::ClassMark) {
        JsonValue &marks = made(list);
        marks.type = JsonValue::Type::Object;
        marks.members.push_back({QString(), JsonValue(QString())});
        return rowAt(list, static_cast<int>(marks.members.size()) - 1);
    }
    if (list.endsWith(u".items") && !find(list)) {
        JsonValue &head = made(list.section(u'.', 0, 0));
        if (!head.member(u"max"))
            head.with(u"max"_qs, QString());
    }
    JsonValue row = newRow(kind, list);
    JsonValue &rows = made(list);
    rows.type = JsonValue::Type::Array;
    auto index = static_cast<int>(rows.elements.size());
    if (near.startsWith(list + u'['))
        index = std::min(index, near.mid(list.size() + 1).section(u']', 0, 0).toInt() + 1);
    rows.elements.insert(rows.elements.begin() + index, std::move(row));
    return rowAt(list, index);
}

bool RuleSetDraft::canRemove(DraftRowKind kind)
{
    return kind == Kind::Leaf || kind == Kind::Group || !fixedList(kind).isEmpty();
}

void RuleSetDraft::remove(const QString &row)
{
    const auto [list, index] = slotOf(row);
    JsonValue *rows = find(list);
    if (!rows || index < 0)
        return;
    if (rows->type == JsonValue::Type::Object)
        rows->members.erase(rows->members.begin() + index);
    else
        rows->elements.erase(rows->elements.begin() + index);
    if (list == u"passMark.byClass" && rows->members.empty())
        std::erase_if(find(u"passMark"_qs)->members, [](const auto &m) { return m.name == u"byClass"; });
    forgetEmptyAdjustments();
}

QString RuleSetDraft::move(const QString &row, int by)
{
    const auto [list, index] = slotOf(row);
    JsonValue *rows = find(list);
    if (!rows || index < 0)
        return row;
    const int size = static_cast<int>(std::max(rows->elements.size(), rows->members.size()));
    const int target = index + by;
    if (target < 0 || target >= size)
        return moveLeaf(row, by);
    if (rows->type == JsonValue::Type::Object)
        std::swap(rows->members[static_cast<size_t>(index)], rows->members[static_cast<size_t>(target)]);
    else
        std::swap(rows->elements[static_cast<size_t>(index)], rows->elements[static_cast<size_t>(target)]);
    return rowAt(list, target);
}

// Over the edge of its group: to the near end of the group beside it.
QString RuleSetDraft::moveLeaf(const QString &row, int by)
{
    const auto [list, index] = slotOf(row);
    if (!list.endsWith(u".children") || isGroup(*find(row)))
        return row;
    const Slot group = slotOf(list.chopped(QStringLiteral(".children").size()));
    const QString beside = rowAt(group.list, group.index + by);
    JsonValue *other = group.index + by < 0 ? nullptr : find(beside);
    JsonValue *children = other ? other->member(u"children") : nullptr;
    if (!children)
        return row;
    JsonValue *rows = find(list);
    JsonValue leaf = std::move(rows->elements[static_cast<size_t>(index)]);
    rows->elements.erase(rows->elements.begin() + index);
    const int place = by > 0 ? 0 : static_cast<int>(children->elements.size());
    children->elements.insert(children->elements.begin() + place, std::move(leaf));
    return rowAt(beside + QStringLiteral(".children"), place);
}

} // namespace sovang
