// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetdraft.h"

#include "base/text.h"
#include "exchange/ordinal.h"
#include "exchange/sheetwords.h"
#include "rules/rulesetdraftlists.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace sovang {

namespace {

struct SheetDraftText
{
    Q_DECLARE_TR_FUNCTIONS(SheetDraft)
};

constexpr size_t mostLines = 2000; // real sheets have a hundred

/// A line with those that stand under it.
struct Branch
{
    const PrintedLine *line = nullptr;
    QString code;
    std::vector<Branch> children;
};

using Part = SheetPart;

QString noSheetText()
{
    return SheetDraftText::tr(
        "No sheet was found here: a header with “Nội dung” and “Điểm tối đa” is needed, and "
        "lines under it");
}

bool hasPoints(const Branch &branch)
{
    return branch.line->max || !branch.line->unreadMax.isEmpty() ||
           std::ranges::any_of(branch.children, hasPoints);
}

Points pointsOf(const Branch &branch)
{
    Points sum;
    for (const Branch &child : branch.children)
        sum += pointsOf(child);
    return branch.line->max.value_or(sum);
}

void addLeaves(const Branch &branch, std::vector<const Branch *> &leaves)
{
    if (branch.children.empty())
        leaves.push_back(&branch);
    for (const Branch &child : branch.children)
        addLeaves(child, leaves);
}

// `T1`, and not a number or letter that counts the lines.
bool isName(const QString &code)
{
    return !code.isEmpty() && code.front().isLetter() && ordinalOf(code).style == Ordinal::Style::None;
}

class DraftMaker
{
public:
    DraftMaker(const PrintedSheet &reading, const SheetDraftSettings &settings)
        : m_reading(reading), m_settings(settings)
    {}

    SheetDraft make();

private:
    void doubt(int row, int column, const QString &text) { m_draft.doubts.push_back({row, column, text}); }
    void doubtText(const Branch &branch, const QString &text)
    {
        doubt(branch.line->row, m_reading.textColumn, text);
    }
    std::vector<Branch> tree() const;
    void settle(Branch &branch, const QString &stem, int place);
    void name(Branch &branch, const QString &stem, int place);
    void dropWordsOnly(Branch &branch);
    void putUnderOne(std::vector<Branch> &branches);
    JsonValue nodeOf(const Branch &branch, const QString &path);
    JsonValue leafOf(const Branch &branch);
    void guessType(const Branch &branch, JsonValue &leaf);
    JsonValue criterionOf(const Branch &branch, const QString &path);
    JsonValue listOf(const Branch &branch, Part part);
    JsonValue itemOf(const Branch &branch, const QString &letter, int place, bool hasMax);
    QString maxOf(const Branch &branch) const;
    void addTotal(JsonValue &root, Points sum);
    void addHead(JsonValue &root);
    QString title();
    int formatOf(const JsonValue &root, const std::vector<Branch> &branches) const;

    const PrintedSheet &m_reading;
    const SheetDraftSettings &m_settings;
    SheetDraft m_draft;
    PrintedLine m_one; // the standard that the sheet lacks
};

std::vector<Branch> DraftMaker::tree() const
{
    std::vector<Branch> roots;
    for (const PrintedLine &line : m_reading.lines) {
        std::vector<Branch> *list = &roots;
        for (int level = 0; level < line.level && !list->empty(); ++level) {
            list = &list->back().children;
        }
        list->push_back({&line, line.code, {}});
    }
    return roots;
}

void DraftMaker::name(Branch &branch, const QString &stem, int place)
{
    if (!branch.code.isEmpty())
        return;
    branch.code = stem.isEmpty() ? QString::number(place) : QStringLiteral("%1.%2").arg(stem).arg(place);
    doubtText(branch, SheetDraftText::tr("This line has no code; it is called %1").arg(branch.code));
}

// Points stand at the group only: what is under it says what it means.
void DraftMaker::dropWordsOnly(Branch &branch)
{
    const bool areWords =
        !branch.children.empty() && branch.line->max && std::ranges::none_of(branch.children, hasPoints);
    if (!areWords)
        return;
    doubtText(branch, SheetDraftText::tr("The lines under %1 have no points of their own; they are left out")
                          .arg(branch.code));
    branch.children.clear();
}

void DraftMaker::settle(Branch &branch, const QString &stem, int place)
{
    name(branch, stem, place);
    dropWordsOnly(branch);
    for (size_t i = 0; i < branch.children.size(); ++i)
        settle(branch.children[i], branch.code, int(i) + 1);
}

// A sheet without standards; few of its lines are divided.
void DraftMaker::putUnderOne(std::vector<Branch> &branches)
{
    const auto isCriterion = [](const Branch &b) { return sheetPartOf(b.line->title) == Part::Criteria; };
    const auto isGroup = [&](const Branch &b) { return isCriterion(b) && !b.children.empty(); };
    if (std::ranges::count_if(branches, isGroup) * 2 >= std::ranges::count_if(branches, isCriterion))
        return;
    m_one.row = m_reading.headerRow;
    m_one.title = title();
    Branch one{&m_one, QStringLiteral("I"), {}};
    std::vector<Branch> others;
    for (Branch &branch : branches)
        (isCriterion(branch) ? one.children : others).push_back(std::move(branch));
    doubt(m_one.row, m_reading.textColumn,
          SheetDraftText::tr("The sheet has no standards; all of its lines are put under one"));
    branches = std::move(others);
    branches.insert(branches.begin(), std::move(one));
}

QString DraftMaker::maxOf(const Branch &branch) const
{
    return branch.line->unreadMax.isEmpty() ? pointsOf(branch).toCanonical() : branch.line->unreadMax;
}

void DraftMaker::guessType(const Branch &branch, JsonValue &leaf)
{
    const QString &text = branch.line->title;
    const std::optional<Points> each = pointsForEach(text);
    const bool isCounted = each && branch.line->max && *each < *branch.line->max;
    const QString type = isCounted              ? QStringLiteral("count")
                         : isAllOrNothing(text) ? QStringLiteral("allOrNothing")
                                                : QStringLiteral("points");
    leaf.with(QStringLiteral("type"), type);
    if (isCounted) {
        leaf.with(QStringLiteral("perItem"), each->toCanonical());
        doubtText(branch, SheetDraftText::tr("%1 is taken as counted: %2 for each case")
                              .arg(branch.code, each->toDisplay()));
    } else if (type == u"allOrNothing") {
        doubtText(branch, SheetDraftText::tr("%1 is taken as all or nothing").arg(branch.code));
    } else if (text.contains(u'%')) {
        doubtText(branch, SheetDraftText::tr("%1 speaks of a share; it is left as points").arg(branch.code));
    }
}

JsonValue DraftMaker::leafOf(const Branch &branch)
{
    JsonValue leaf = JsonValue::object();
    leaf.with(QStringLiteral("code"), branch.code).with(QStringLiteral("title"), branch.line->title);
    if (!branch.line->max && branch.line->unreadMax.isEmpty()) {
        leaf.with(QStringLiteral("type"), QStringLiteral("passFail"));
        doubtText(branch,
                  SheetDraftText::tr("%1 has no points; it is taken as a requirement").arg(branch.code));
        return leaf;
    }
    guessType(branch, leaf);
    leaf.with(QStringLiteral("max"), maxOf(branch));
    return leaf;
}

JsonValue DraftMaker::nodeOf(const Branch &branch, const QString &path)
{
    m_draft.origins.push_back({path, branch.line->row});
    if (branch.children.empty())
        return leafOf(branch);
    JsonValue group = JsonValue::object();
    JsonValue children = JsonValue::list();
    for (size_t i = 0; i < branch.children.size(); ++i)
        children.elements.push_back(
            nodeOf(branch.children[i], QStringLiteral("%1.children[%2]").arg(path).arg(i)));
    group.with(QStringLiteral("code"), branch.code)
        .with(QStringLiteral("title"), branch.line->title)
        .with(QStringLiteral("max"), maxOf(branch))
        .with(QStringLiteral("children"), std::move(children));
    return group;
}

// A standard that is scored as a whole has itself as its only leaf.
JsonValue DraftMaker::criterionOf(const Branch &branch, const QString &path)
{
    if (!branch.children.empty())
        return nodeOf(branch, path);
    Branch whole{branch.line, branch.code, {branch}};
    whole.children.front().code += QStringLiteral(".1");
    return nodeOf(whole, path);
}

JsonValue DraftMaker::itemOf(const Branch &branch, const QString &letter, int place, bool hasMax)
{
    const QString code = isName(branch.line->code) ? branch.line->code : letter + QString::number(place);
    JsonValue item = JsonValue::object();
    item.with(QStringLiteral("code"), code).with(QStringLiteral("title"), branch.line->title);
    if (!hasMax)
        return item;
    item.with(QStringLiteral("max"), maxOf(branch));
    const std::optional<Points> each = pointsForEach(branch.line->title);
    if (each && *each <= pointsOf(branch)) {
        item.with(QStringLiteral("perItem"), each->toCanonical());
        doubtText(
            branch,
            SheetDraftText::tr("%1 is taken as counted: %2 for each case").arg(code, each->toDisplay()));
    }
    return item;
}

JsonValue DraftMaker::listOf(const Branch &branch, Part part)
{
    const bool hasMax = part == Part::Bonus || part == Part::Deductions;
    const QString letter = part == Part::Bonus        ? QStringLiteral("T")
                           : part == Part::Deductions ? QStringLiteral("B")
                           : part == Part::Gates      ? QStringLiteral("G")
                                                      : QStringLiteral("V");
    std::vector<const Branch *> leaves;
    addLeaves(branch, leaves);
    JsonValue items = JsonValue::list();
    for (const Branch *leaf : leaves)
        items.elements.push_back(itemOf(*leaf, letter, int(items.elements.size()) + 1, hasMax));
    if (!hasMax)
        return items;
    JsonValue adjustment = JsonValue::object();
    adjustment.with(QStringLiteral("max"), maxOf(branch)).with(QStringLiteral("items"), std::move(items));
    return adjustment;
}

QString DraftMaker::title()
{
    return !m_settings.title.isEmpty()  ? m_settings.title
           : !m_reading.title.isEmpty() ? m_reading.title
                                        : m_settings.id;
}

void DraftMaker::addHead(JsonValue &root)
{
    JsonValue kinds = JsonValue::list();
    for (const UnitKind kind : m_settings.kinds)
        kinds.elements.push_back(toCode(kind));
    root.with(QStringLiteral("format"), 1)
        .with(QStringLiteral("id"), m_settings.id)
        .with(QStringLiteral("version"), 1)
        .with(QStringLiteral("title"), title())
        .with(QStringLiteral("kinds"), std::move(kinds))
        .with(QStringLiteral("validFrom"), m_settings.validFrom.value());
}

void DraftMaker::addTotal(JsonValue &root, Points sum)
{
    const Points total = m_reading.total.value_or(sum);
    const Points mark = m_settings.passMark.value_or(Points::fromHundredths(total.hundredths() * 4 / 5));
    m_draft.origins.push_back({QStringLiteral("passMark"), m_draft.headerRow});
    if (!m_settings.passMark)
        doubt(m_draft.headerRow, m_reading.textColumn,
              SheetDraftText::tr("The sheet does not say the pass mark; %1 points are taken")
                  .arg(mark.toDisplay()));
    JsonValue passMark = JsonValue::object();
    passMark.with(QStringLiteral("default"), mark.toCanonical());
    root.with(QStringLiteral("total"), total.toCanonical())
        .with(QStringLiteral("passMark"), std::move(passMark));
}

// Codes that restart in every group are for format 2.
int DraftMaker::formatOf(const JsonValue &root, const std::vector<Branch> &branches) const
{
    QSet<QString> codes;
    bool restart = false;
    const auto walk = [&](const auto &self, const Branch &branch) -> void {
        restart = restart || codes.contains(branch.code);
        codes << branch.code;
        for (const Branch &child : branch.children)
            self(self, child);
    };
    for (const Branch &branch : branches)
        walk(walk, branch);
    return restart || draftlists::needsFormat2(root) ? 2 : 1;
}

SheetDraft DraftMaker::make()
{
    m_draft.column = std::max(m_reading.textColumn, 0);
    m_draft.headerRow = std::max(m_reading.headerRow, 0);
    m_draft.doubts = m_reading.doubts;
    std::vector<Branch> branches = tree();
    putUnderOne(branches);
    JsonValue root = JsonValue::object();
    JsonValue criteria = JsonValue::list();
    std::vector<std::pair<QString, JsonValue>> extras;
    Points sum;
    for (Branch &branch : branches) {
        const Part part = sheetPartOf(branch.line->title);
        if (part != Part::Criteria) {
            const QString name = part == Part::Bonus        ? QStringLiteral("bonus")
                                 : part == Part::Deductions ? QStringLiteral("deductions")
                                 : part == Part::Gates      ? QStringLiteral("gates")
                                                            : QStringLiteral("vetoes");
            m_draft.origins.push_back({name, branch.line->row});
            extras.emplace_back(name, listOf(branch, part));
            continue;
        }
        settle(branch, {}, int(criteria.elements.size()) + 1);
        sum += pointsOf(branch);
        criteria.elements.push_back(
            criterionOf(branch, QStringLiteral("criteria[%1]").arg(criteria.elements.size())));
    }
    addHead(root);
    addTotal(root, sum);
    root.with(QStringLiteral("criteria"), std::move(criteria));
    for (auto &[name, value] : extras)
        root.with(name, std::move(value));
    *root.member(u"format") = formatOf(root, branches);
    std::ranges::stable_sort(m_draft.doubts, {}, &SheetDoubt::row);
    m_draft.draft = RuleSetDraft::fromJson(writeJson(root));
    for (const SheetDoubt &doubt : m_draft.doubts)
        m_draft.draft->doubt(m_draft.pathAt(doubt.row), doubt.text);
    return std::move(m_draft);
}

} // namespace

int SheetDraft::rowOf(const QString &path) const
{
    int row = headerRow;
    qsizetype longest = 0;
    for (const Origin &origin : origins) {
        if (path.startsWith(origin.path) && origin.path.size() > longest) {
            longest = origin.path.size();
            row = origin.row;
        }
    }
    return row;
}

QString SheetDraft::pathAt(int row) const
{
    QString path;
    for (const Origin &origin : origins) {
        if (origin.row == row && origin.path.size() > path.size())
            path = origin.path;
    }
    return path;
}

SheetDraft draftFromWorkbook(const Workbook &workbook, const QString &sheet,
                             const SheetDraftSettings &settings)
{
    SheetDraft first;
    for (size_t i = 0; i < workbook.grids.size(); ++i) {
        const Grid &grid = workbook.grids[i];
        if (sheet.isEmpty() ? grid.isHidden() : grid.name() != sheet)
            continue;
        SheetDraft made = draftFromSheet(grid, settings);
        made.grid = i;
        if (made.draft)
            return made;
        if (first.doubts.empty())
            first = std::move(made);
    }
    if (first.doubts.empty())
        first.doubts = {
            {0, 0,
             sheet.isEmpty() ? noSheetText() : SheetDraftText::tr("There is no sheet “%1”").arg(sheet)}};
    return first;
}

SheetDraft draftFromSheet(const Grid &grid, const SheetDraftSettings &settings)
{
    const PrintedSheet reading = readSheetLines(grid);
    if (reading.lines.size() > mostLines) {
        SheetDraft none;
        none.doubts = {{reading.headerRow, reading.textColumn,
                        SheetDraftText::tr("This table has %1 lines; a score sheet has at most %2")
                            .arg(reading.lines.size())
                            .arg(mostLines)}};
        return none;
    }
    if (!reading.isFound() || reading.lines.empty()) {
        SheetDraft none;
        none.doubts = {{0, 0, noSheetText()}};
        return none;
    }
    return DraftMaker(reading, settings).make();
}

} // namespace sovang
