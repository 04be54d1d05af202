// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/duplicates.h"
#include "base/text.h"
#include "domain/kindwords.h"
#include "domain/unitcode.h"
#include "jobs/imports/importplan.h"
#include "jobs/imports/tablereading.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <utility>

namespace sovang {

namespace {

struct ImportUnitsText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

struct TextColumn
{
    QString name;
    QString Unit::*field;
};

const QString blockColumn = QStringLiteral("Khối");
const QString localityColumn = QStringLiteral("Địa bàn");
const QString classColumn = QStringLiteral("Phân loại");
const QString phoneColumn = QStringLiteral("Điện thoại");

const std::array<TextColumn, 7> &optionalTexts()
{
    static const std::array<TextColumn, 7> columns{{{blockColumn, &Unit::block},
                                                    {localityColumn, &Unit::locality},
                                                    {classColumn, &Unit::unitClass},
                                                    {QStringLiteral("Địa chỉ"), &Unit::address},
                                                    {QStringLiteral("Thủ trưởng"), &Unit::head},
                                                    {QStringLiteral("Chủ tịch công đoàn"), &Unit::unionHead},
                                                    {phoneColumn, &Unit::phone}}};
    return columns;
}

const QString staffColumn = QStringLiteral("Số CBCCVC-NLĐ");

std::vector<std::pair<QString, QString>> unitAliases()
{
    std::vector<std::pair<QString, QString>> aliases = codeAliases();
    const auto add = [&](const QString &name, const QStringList &others) {
        for (const QString &other : others)
            aliases.emplace_back(other, name);
    };
    add(column::name, namesOfNameColumn());
    add(column::kind, {u"Loại"_qs, u"Loại hình đơn vị"_qs, u"Loại hình tổ chức"_qs, u"Loại đơn vị"_qs,
                       u"Loại hình hoạt động"_qs});
    add(blockColumn, {u"Khối thi đua"_qs, u"Thuộc khối"_qs, u"Khối, ngành"_qs, u"Khối/ngành"_qs});
    add(localityColumn, {u"Xã, phường"_qs, u"Xã, phường, thị trấn"_qs, u"Xã, thị trấn"_qs, u"Xã/phường"_qs,
                         u"Phường, xã"_qs, u"Phường/xã"_qs, u"Xã (phường)"_qs, u"Phường (xã)"_qs, u"Xã"_qs,
                         u"Phường"_qs, u"Xã, phường, đặc khu"_qs});
    add(u"Địa chỉ"_qs,
        {u"Địa chỉ trụ sở"_qs, u"Địa chỉ trụ sở chính"_qs, u"Trụ sở"_qs, u"Trụ sở chính"_qs, u"ĐC"_qs});
    add(u"Thủ trưởng"_qs, {u"Thủ trưởng đơn vị"_qs, u"Thủ trưởng cơ quan"_qs, u"Người đứng đầu"_qs});
    add(u"Chủ tịch công đoàn"_qs, {u"Chủ tịch CĐ"_qs, u"Chủ tịch CĐCS"_qs, u"Chủ tịch công đoàn cơ sở"_qs});
    add(u"Điện thoại"_qs, {u"Số điện thoại"_qs, u"ĐT"_qs, u"SĐT"_qs, u"Số ĐT"_qs});
    add(staffColumn,
        {u"Số CBCCVC"_qs, u"Số CBCCVC, NLĐ"_qs, u"Tổng số CBCCVC-NLĐ"_qs, u"Số CB, CC, VC, NLĐ"_qs,
         u"Số CB, CC, VC - NLĐ"_qs, u"Số lao động"_qs, u"Tổng số CBCCVC, NLĐ"_qs, u"Tổng số CBCCVC"_qs,
         u"Số CBCCVC-LĐ"_qs, u"Số CBCCVCLĐ"_qs, u"Tổng số lao động"_qs});
    return aliases;
}

/// What the rows that name groups say of the records below them.
struct GroupFields
{
    QString group;
    QString subGroup;
    bool isGroupSaid = false; ///< by a person
    bool isSubGroupSaid = false;
};

/// Takes from \a choice what is said of the rows of groups.
GroupFields takeGroupFields(TableChoice &choice)
{
    GroupFields fields;
    std::erase_if(choice.mapped, [&](const ColumnMapping &mapping) {
        const QString key = searchKey(mapping.header);
        if (key == searchKey(subGroupRows))
            fields.subGroup = mapping.field, fields.isSubGroupSaid = true;
        else if (key == searchKey(groupRows))
            fields.group = mapping.field, fields.isGroupSaid = true;
        else
            return false;
        return true;
    });
    return fields;
}

// `Xã Tân Bình`, `PHƯỜNG 2`
bool areCommunes(const QStringList &groups)
{
    static const QRegularExpression commune(QStringLiteral("^(xã|phường|thị trấn|đặc khu)\\s"));
    return !groups.isEmpty() && std::ranges::all_of(groups, [](const QString &group) {
        return commune.match(exactKey(group)).hasMatch();
    });
}

// `KHỐI DOANH NGHIỆP` names a kind too.
std::optional<UnitKind> kindOfGroup(const QString &group)
{
    static const QRegularExpression before(QStringLiteral("^(khối|nhóm|các|cụm)\\s+"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    QString words = group;
    return unitKindFromVietnamese(words.remove(before));
}

/// Plans one file of units.
class UnitPlanner
{
public:
    UnitPlanner(const Book &book, const Workbook &workbook, const ImportOptions &options, ImportPlan &plan)
        : m_book(book),
          m_update(options.update),
          m_years(options.years),
          m_choice(options.choice),
          m_progress(options.progress),
          m_plan(plan)
    {
        m_trade.units = unitsByCode(book);
        m_trade.fits = [](const QString &column, const QString &text) {
            return column == column::kind && unitKindFromVietnamese(text).has_value();
        };
        m_fields = takeGroupFields(m_choice);
        findTable(workbook);
    }

    void planAll()
    {
        if (!m_table->found())
            return;
        m_table->noteUnknownColumns();
        takeGroups();
        noteGroups();
        m_codes.emplace(m_trade.units.keys());
        m_likeCodes = codesByKey(m_trade.units);
        for (int record = 0; record < m_table->records(); ++record) {
            planRecord(record);
            m_progress.tell(record + 1, m_table->records());
        }
        findChangedYears();
        noteCodes();
        noteLikelyDuplicates();
        noteKindsWithoutRules();
    }

private:
    static TableShape shape(bool hasCode, bool hasKind)
    {
        TableShape shape{
            {column::code, column::name, column::kind, staffColumn}, {}, {column::name}, unitAliases()};
        if (hasCode)
            shape.required.prepend(column::code);
        if (hasKind)
            shape.required << column::kind;
        for (const TextColumn &text : optionalTexts())
            shape.names << text.name;
        return shape;
    }

    // A list without codes is looked for only where there is none with them.
    void findTable(const Workbook &workbook)
    {
        const bool hasKind = m_fields.group != column::kind && m_fields.subGroup != column::kind;
        const ImportPlan before = m_plan;
        const auto read = [&](bool hasCode) {
            m_table =
                std::make_unique<TableReading>(workbook, shape(hasCode, hasKind), m_choice, m_trade, m_plan);
            return m_table->found();
        };
        if (read(true))
            return;
        const ImportPlan withCodes = std::exchange(m_plan, before);
        m_plan.hasProposedCodes = true;
        if (!read(false))
            m_plan = withCodes; // whose problems say what is missing
    }

    // What nobody says: communes are where the units are, other groups are their Khối.
    void takeGroups()
    {
        if (!m_fields.isGroupSaid && areCommunes(m_table->groups(0)))
            m_fields.group = localityColumn;
        else if (!m_fields.isGroupSaid && !m_table->has(blockColumn))
            m_fields.group = blockColumn;
        if (!m_fields.isSubGroupSaid && areCommunes(m_table->groups(1)))
            m_fields.subGroup = localityColumn;
    }

    void noteGroups()
    {
        const QStringList groups = m_table->groups(0);
        const QStringList subGroups = m_table->groups(1);
        if (!groups.isEmpty())
            m_plan.groups = {{groups, m_fields.group}};
        if (!subGroups.isEmpty())
            m_plan.groups.push_back({subGroups, m_fields.subGroup});
        const auto listed = [](const QStringList &names) {
            return u'“' + names.join(QStringLiteral("”, “")) + u'”';
        };
        if (!groups.isEmpty() && !m_fields.group.isEmpty())
            m_plan.notes << ImportUnitsText::tr("The groups %1 become “%2” of the units under them")
                                .arg(listed(groups), m_fields.group);
        else if (!groups.isEmpty())
            m_plan.notes << ImportUnitsText::tr("The groups %1 are not kept").arg(listed(groups));
        if (!subGroups.isEmpty() && !m_fields.subGroup.isEmpty())
            m_plan.notes << ImportUnitsText::tr("The sub-groups %1 become “%2” of the units under them")
                                .arg(listed(subGroups), m_fields.subGroup);
        else if (!subGroups.isEmpty())
            m_plan.notes
                << ImportUnitsText::tr(
                       "The sub-groups %1 are not kept. To keep them say what they are: “%2” is Phân "
                       "loại, Địa bàn or Khối")
                       .arg(listed(subGroups), subGroupRows);
    }

    QString codeOf(int record)
    {
        if (m_plan.hasProposedCodes)
            return m_codes->next();
        QString code = m_table->code(record, column::code);
        if (code.isEmpty())
            m_table->problem(record, column::code, ImportUnitsText::tr("The code of the unit is missing"));
        else if (m_seen.contains(code))
            m_table->problem(record, column::code,
                             ImportUnitsText::tr("The code “%1” stands twice in this file").arg(code));
        else {
            m_seen.insert(code);
            noteLikeCode(record, code);
            return code;
        }
        return {};
    }

    // `dv01` beside `DV01` would be a second unit, with years of its own.
    void noteLikeCode(int record, const QString &code)
    {
        const QString known = m_likeCodes.value(codeKey(code));
        if (known.isEmpty())
            m_likeCodes.insert(codeKey(code), code);
        else if (known != code && !m_trade.units.contains(code))
            m_table->note(record, column::code,
                          ImportUnitsText::tr("“%1” looks like the code “%2”, but becomes another unit")
                              .arg(code, known));
    }

    void setField(int record, const QString &field, const QString &value, Unit &unit)
    {
        if (value.isEmpty() || field.isEmpty())
            return;
        if (field == column::kind) {
            if (const auto kind = kindOfGroup(value))
                unit.kind = *kind;
            else
                m_table->problem(record, column::name,
                                 ImportUnitsText::tr("The group “%1” is not a kind of unit").arg(value));
            return;
        }
        for (const TextColumn &text : optionalTexts()) {
            if (text.name == field)
                unit.*text.field = value;
        }
    }

    /// What the groups over a record say of \a field.
    QString saidByGroup(int record, const QString &field) const
    {
        const QString sub = m_fields.subGroup == field ? m_table->group(record, 1) : QString();
        return sub.isEmpty() && m_fields.group == field ? m_table->group(record, 0) : sub;
    }

    // What the row says of kind and class is meant for the years of the options; an empty class is not said.
    Unit withStatusRead(int record, const Unit &before, const Unit &typed) const
    {
        Unit unit = withStatusIn(before, typed, m_years);
        setKind(unit, typed.kind, m_years);
        if (!m_table->cell(record, classColumn).isEmpty() || !saidByGroup(record, classColumn).isEmpty())
            setClass(unit, typed.unitClass, m_years);
        return unit;
    }

    void readKind(int record, Unit &unit)
    {
        if (!m_table->has(column::kind)) { // the group says it
            if (saidByGroup(record, column::kind).isEmpty())
                m_table->problem(record, column::name,
                                 ImportUnitsText::tr("The kind of the unit is missing"));
            return;
        }
        const QString typed = m_table->text(record, column::kind);
        const auto kind = unitKindFromVietnamese(typed);
        if (typed.isEmpty())
            return m_table->problem(record, column::kind,
                                    ImportUnitsText::tr("The kind of the unit is missing"));
        if (!kind) {
            return m_table->problem(
                record, column::kind,
                ImportUnitsText::tr("“%1” is not a kind of unit; write Cơ quan, Đơn vị or Doanh nghiệp")
                    .arg(typed));
        }
        unit.kind = *kind;
        m_table->understand(record, column::kind, toVietnamese(*kind));
    }

    // Reads a record over \a unit: cells that are empty leave alone what is there.
    void readUnit(int record, Unit &unit)
    {
        unit.name = m_table->text(record, column::name);
        if (unit.name.isEmpty())
            m_table->problem(record, column::name, ImportUnitsText::tr("The name of the unit is missing"));
        setField(record, m_fields.group, m_table->group(record, 0), unit);
        setField(record, m_fields.subGroup, m_table->group(record, 1), unit);
        readKind(record, unit);
        for (const TextColumn &column : optionalTexts()) {
            // Units are grouped by some of them: a blank of another kind would divide a group in two.
            if (const QString text = m_table->code(record, column.name); !text.isEmpty())
                unit.*column.field = text;
        }
        notePhone(record);
        if (const std::optional<int> staff = m_table->count(record, staffColumn))
            unit.staff = staff;
    }

    // A spreadsheet drops the 0 in front of what it takes for a number.
    void notePhone(int record)
    {
        const Cell &cell = m_table->cell(record, phoneColumn);
        constexpr double least = 100'000'000; // of nine digits
        if (cell.isNumber() && cell.number() >= least && cell.number() < 10 * least &&
            !m_table->shown(record, phoneColumn).startsWith(u'0'))
            m_table->note(
                record, phoneColumn,
                ImportUnitsText::tr("%1 is a number of nine digits; the spreadsheet may have dropped the 0 "
                                    "in front of it")
                    .arg(cell.text()));
    }

    void planRecord(int record)
    {
        const QString code = codeOf(record);
        if (code.isEmpty())
            return;
        const auto before = m_trade.units.constFind(code);
        const bool isNew = before == m_trade.units.constEnd();
        Unit unit = isNew ? Unit() : *before;
        unit.code = code;
        readUnit(record, unit);
        if (!isNew)
            unit = withStatusRead(record, *before, unit);
        if (isNew) {
            ++m_plan.added;
            m_planned.push_back({record, unit});
            m_plan.changes.emplace_back(UnitChange{std::nullopt, std::move(unit)});
        } else if (unit == *before) {
            ++m_plan.unchanged;
        } else if (m_update == UpdateExisting::Yes) {
            ++m_plan.changed;
            if (!haveSameStatus(unit, *before))
                m_statusRows.emplace_back(record, unit);
            m_planned.push_back({record, unit});
            m_plan.changes.emplace_back(UnitChange{*before, std::move(unit)});
        } else {
            m_table->problem(
                record, column::code,
                ImportUnitsText::tr(
                    "The unit “%1” is in the book with other data; import with updating to change it")
                    .arg(code));
        }
    }

    // Another kind or class holds from a year on; what earlier years came to is not changed in silence.
    void findChangedYears()
    {
        std::vector<Unit> units;
        units.reserve(m_statusRows.size());
        for (const auto &[record, unit] : m_statusRows)
            units.push_back(unit);
        m_plan.changedYears = yearsChangedBy(m_book, units);
        if (m_plan.changedYears.empty())
            return;
        if (m_years.span != StatusYears::Span::SinceLastChange) {
            m_plan.notes
                << ImportUnitsText::tr("Results change: %1").arg(changedYearsText(m_plan.changedYears));
            return;
        }
        auto change = m_plan.changedYears.begin();
        for (const auto &[record, unit] : m_statusRows) {
            if (change == m_plan.changedYears.end() || change->unit != unit.id)
                continue;
            const bool isKind = m_book.units.find(unit.id)->kind != unit.kind;
            m_table->problem(record, isKind ? column::kind : classColumn,
                             ImportUnitsText::tr(
                                 "This would change the results of %1 in %2; say from which year on it holds "
                                 "(--from YEAR), or that earlier years are corrected too (--all-years)")
                                 .arg(change->code, yearsText(change->years)));
            ++change;
        }
    }

    void noteCodes()
    {
        if (!m_plan.hasProposedCodes)
            return;
        m_plan.notes
            << ImportUnitsText::tr(
                   "The list has no column “%1”: its units get new codes, and none of them is taken for a "
                   "unit of the book")
                   .arg(column::code);
        for (const auto &[record, unit] : m_planned)
            m_table->note(record, column::name,
                          ImportUnitsText::tr("“%1” gets the code %2").arg(unit.name, unit.code));
    }

    // Two codes for one unit would split its years.
    void noteLikelyDuplicates()
    {
        QHash<QString, Unit> byCode = m_trade.units;
        qint64 nextId = 0;
        for (const Unit &unit : byCode)
            nextId = std::max(nextId, unit.id.value());
        for (auto &[record, unit] : m_planned) {
            if (!unit.id.isValid())
                unit.id = UnitId(++nextId); // only to be told from the others here
            byCode.insert(unit.code, unit);
        }
        const std::vector<Unit> all(byCode.begin(), byCode.end());
        const DuplicateIndex index(all);
        std::set<UnitPair> told;
        for (const auto &[record, unit] : m_planned) {
            for (const LikelyDuplicate &likely : index.like(unit)) {
                if (!unit.name.isEmpty() && isSameName(likely) &&
                    told.insert(unitPair(unit.id, likely.b)).second)
                    noteLikely(record, unit, *std::ranges::find(all, likely.b, &Unit::id));
            }
        }
    }

    static bool isSameName(const LikelyDuplicate &likely)
    {
        return std::ranges::any_of(likely.reasons, [](Likeness reason) {
            return reason == Likeness::SameName || reason == Likeness::SameLetters ||
                   reason == Likeness::SameWords;
        });
    }

    void noteLikely(int record, const Unit &unit, const Unit &other)
    {
        const QString likeness = ImportUnitsText::tr("%1 “%2” and %3 “%4” look like the same unit")
                                     .arg(other.code, other.name, unit.code, unit.name);
        const bool wouldBeDoubled = m_plan.hasProposedCodes && m_trade.units.contains(other.code);
        if (wouldBeDoubled)
            m_table->problem(
                record, column::name,
                likeness + u' ' +
                    ImportUnitsText::tr("Give the list a column “%1” with the codes.").arg(column::code));
        else
            m_table->note(record, column::name, likeness);
    }

    void noteKindsWithoutRules()
    {
        std::set<UnitKind> kinds;
        for (const auto &[record, unit] : m_planned)
            kinds.insert(unit.kind);
        for (const RuleSetPtr &rules : m_book.ruleSets.all())
            std::erase_if(kinds, [&](UnitKind kind) {
                return std::ranges::find(rules->kinds, kind) != rules->kinds.end();
            });
        for (const UnitKind kind : kinds)
            m_plan.notes << ImportUnitsText::tr(
                                "No rule set in the book is for “%1”: these units cannot be scored yet")
                                .arg(toVietnamese(kind));
    }

    const Book &m_book;
    UpdateExisting m_update;
    StatusYears m_years;
    TableChoice m_choice;
    const Progress &m_progress;
    ImportPlan &m_plan;
    TableReading::Trade m_trade;
    GroupFields m_fields;
    std::unique_ptr<TableReading> m_table;
    std::optional<CodeSeries> m_codes;
    QSet<QString> m_seen;
    QHash<QString, QString> m_likeCodes;            ///< codes of the book and of the rows before, by codeKey
    std::vector<std::pair<int, Unit>> m_statusRows; ///< record and unit, of those whose kind or class changes
    std::vector<std::pair<int, Unit>> m_planned;    ///< record and unit, new and changed ones
};

} // namespace

QStringList namesOfNameColumn()
{
    return {u"Tên cơ quan, đơn vị"_qs,
            u"Tên cơ quan"_qs,
            u"Tên cơ quan, đơn vị, doanh nghiệp"_qs,
            u"Tên đơn vị, doanh nghiệp"_qs,
            u"Cơ quan, đơn vị"_qs,
            u"Cơ quan, đơn vị, doanh nghiệp"_qs,
            u"Tên doanh nghiệp"_qs,
            u"Đơn vị"_qs,
            u"Tên CQ, ĐV, DN"_qs,
            u"Tên CQ, ĐV"_qs,
            u"Tên CQ"_qs,
            u"Tên ĐV"_qs,
            u"Tên DN"_qs,
            u"Tên gọi"_qs,
            u"Tên"_qs};
}

QStringList headersOfUnits()
{
    QStringList headers = unitFields();
    for (const auto &[alias, name] : unitAliases())
        headers << alias;
    return headers;
}

QStringList unitFields()
{
    QStringList fields{column::code, column::name, column::kind, staffColumn};
    for (const TextColumn &text : optionalTexts())
        fields << text.name;
    return fields;
}

ImportPlan planUnits(const Book &book, const Workbook &workbook, const ImportOptions &options)
{
    const Book::Reading oneMoment(book);
    ImportPlan plan;
    plan.action = QStringLiteral("import.units");
    plan.subject = ImportUnitsText::tr("units");
    UnitPlanner(book, workbook, options, plan).planAll();
    return plan;
}

} // namespace sovang
