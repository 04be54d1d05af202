// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/papers/rulecriteria.h"

#include "base/exact.h"

#include <algorithm>
#include <map>

namespace sovang {

namespace {

QString shareWords(const Item &item)
{
    QString text = QStringLiteral("từ %1 %: %2").arg(item.threshold.toDisplay(), pointsWords(item.max));
    if (item.below == Item::Below::Proportional)
        return text + QStringLiteral("; dưới mức đó tính theo tỉ lệ");
    if (item.below == Item::Below::Zero)
        return text + QStringLiteral("; dưới mức đó 0 điểm");
    for (const Level &level : item.levels)
        text += QStringLiteral("; từ %1 %: %2").arg(level.from.toDisplay(), pointsWords(level.points));
    return text + QStringLiteral("; thấp hơn: 0 điểm");
}

QString choiceWords(const Item &item)
{
    QStringList parts;
    for (const Option &option : item.options)
        parts << QStringLiteral("%1: %2").arg(option.name, pointsWords(option.points));
    return parts.join(QStringLiteral("; "));
}

QString casesWords(const Item &item)
{
    return QStringLiteral("mỗi trường hợp %1, không quá %2")
        .arg(pointsWords(item.perItem), pointsWords(item.max));
}

QString kindWords(const Item &item)
{
    if (item.isCounted())
        return casesWords(item);
    switch (item.kind) {
    case ItemKind::AllOrNothing:
        return QStringLiteral("có: %1; không: 0 điểm").arg(pointsWords(item.max));
    case ItemKind::Percent:
        return shareWords(item);
    case ItemKind::Choice:
        return choiceWords(item);
    case ItemKind::PassFail:
        return QStringLiteral("bắt buộc đạt");
    default:
        return QStringLiteral("theo bước %1 điểm").arg(item.step.toDisplay());
    }
}

bool isInUsualSteps(const Item &item, std::optional<Points> step)
{
    const bool hasSteps = item.kind == ItemKind::Points || (!item.isNeeded() && !item.isCounted());
    return hasSteps && item.step == step;
}

class CriteriaTable
{
public:
    explicit CriteriaTable(const RuleSet &rules) : m_rules(rules) {}

    Table build();

private:
    void add(const QString &code, const QString &title, const QString &max, const QString &how, bool bold)
    {
        m_table.rows.push_back(row({code, title, max, how}, bold));
    }
    void addNode(const Node &node);
    void addAdjustment(ItemKind kind, const QString &title, const Adjustment &adjustment);
    void addTotal();
    QString howOf(const Item &item) const;

    const RuleSet &m_rules;
    const std::optional<Points> m_step = usualStep(m_rules);
    Table m_table;
};

Table CriteriaTable::build()
{
    m_table.points = 11;
    m_table.columns = {{0.9, Align::Left, true}, {4.6}, {0.8, Align::Center}, {2.9}};
    m_table.header = {row({QStringLiteral("Mã"), QStringLiteral("Nội dung"), QStringLiteral("Điểm tối đa"),
                           QStringLiteral("Cách chấm")})};
    for (const Criterion &criterion : m_rules.criteria) {
        const QString least = minimumWords(criterion);
        add(criterion.node.code, criterion.node.title, criterion.node.max.toDisplay(),
            least.isEmpty() ? QString() : QStringLiteral("tối thiểu ") + least, true);
        for (const Node &child : criterion.node.children)
            addNode(child);
    }
    addTotal();
    addAdjustment(ItemKind::Bonus, QStringLiteral("Điểm thưởng"), m_rules.bonus);
    addAdjustment(ItemKind::Deduction, QStringLiteral("Điểm trừ"), m_rules.deductions);
    return std::move(m_table);
}

void CriteriaTable::addNode(const Node &node)
{
    if (node.item < 0) {
        add(node.code, node.title, node.max.toDisplay(), {}, true);
        for (const Node &child : node.children)
            addNode(child);
        return;
    }
    const Item &item = m_rules.items[static_cast<size_t>(node.item)];
    add(item.code, item.title, item.kind == ItemKind::PassFail ? QStringLiteral("-") : item.max.toDisplay(),
        howOf(item), false);
}

void CriteriaTable::addTotal()
{
    Row total = row({QStringLiteral("Tổng điểm"), m_rules.total.toDisplay(), {}}, true);
    total.cells.front().columns = 2;
    total.cells.front().align = Align::Center;
    m_table.rows.push_back(std::move(total));
}

void CriteriaTable::addAdjustment(ItemKind kind, const QString &title, const Adjustment &adjustment)
{
    if (std::ranges::none_of(m_rules.items, [kind](const Item &item) { return item.kind == kind; }))
        return;
    add({}, title, adjustment.max.toDisplay(), QStringLiteral("cộng lại, tính không quá mức này"), true);
    for (const Item &item : m_rules.items) {
        if (item.kind == kind)
            add(item.code, item.title, item.max.toDisplay(), howOf(item), false);
    }
}

// What goes without saying is said once, below the table.
QString CriteriaTable::howOf(const Item &item) const
{
    if (!isInUsualSteps(item, m_step))
        return scoringWords(item);
    return item.evidence ? QStringLiteral("kèm minh chứng") : QString();
}

} // namespace

QString pointsWords(Points points)
{
    return QStringLiteral("%1 điểm").arg(points.toDisplay());
}

std::optional<Points> usualStep(const RuleSet &rules)
{
    std::map<Points, int> steps;
    for (const Item &item : rules.items) {
        if (item.kind == ItemKind::Points)
            ++steps[item.step];
    }
    const auto most = std::ranges::max_element(steps, {}, [](const auto &entry) { return entry.second; });
    return most == steps.end() ? std::nullopt : std::optional(most->first);
}

QString scoringWords(const Item &item)
{
    const QString text = kindWords(item);
    return item.evidence ? text + QStringLiteral("; kèm minh chứng") : text;
}

QString minimumWords(const Criterion &criterion)
{
    if (!criterion.minPercent)
        return {};
    const Exact least = toExact(criterion.node.max) * criterion.minPercent->hundredths() / 10000;
    return QStringLiteral("%1 (%2 %)")
        .arg(pointsWords(roundedHalfUp(least)), criterion.minPercent->toDisplay());
}

QString itemWords(const Item &item)
{
    return QStringLiteral("%1 “%2”").arg(item.code, item.title);
}

Table criteriaTable(const RuleSet &rules)
{
    return CriteriaTable(rules).build();
}

} // namespace sovang
