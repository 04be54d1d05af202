// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/scorecolumns.h"

#include "base/at.h"

#include <algorithm>
#include <optional>

namespace sovang {

namespace {

/// A group while its columns are being collected.
struct GatheredGroup
{
    ScoreColumnGroup group;
    std::vector<QString> codes;
};

ItemKind groupKind(const Item &item)
{
    return item.isLeaf() ? ItemKind::Points : item.kind;
}

QString groupCode(const RuleSet &rules, const Item &item)
{
    return item.isLeaf() ? rules.criteria[at(item.criterion)].node.code : QString();
}

class GroupGatherer
{
public:
    void add(const RuleSet &rules)
    {
        m_lastGroup.reset();
        m_lastCode.clear();
        for (const Item &item : rules.items)
            add(rules, item);
    }

    std::vector<GatheredGroup> finish()
    {
        // Criteria as they came, then bonus, deductions, gates, vetoes.
        std::ranges::stable_sort(m_groups, {}, [](const GatheredGroup &c) { return c.group.kind; });
        return std::move(m_groups);
    }

private:
    void add(const RuleSet &rules, const Item &item)
    {
        if (const auto known = groupOf(item.code)) {
            compareTitle(*known, rules, item);
            m_lastGroup = known;
            m_lastCode = item.code;
            return;
        }
        const size_t group = groupFor(rules, item);
        std::vector<QString> &codes = m_groups[group].codes;
        auto place = codes.end();
        if (m_lastGroup == group) {
            place = std::ranges::find(codes, m_lastCode);
            place = place == codes.end() ? place : place + 1;
        }
        codes.insert(place, item.code);
        m_lastGroup = group;
        m_lastCode = item.code;
    }

    // What two rule sets call differently has no title.
    void compareTitle(size_t group, const RuleSet &rules, const Item &item)
    {
        ScoreColumnGroup &known = m_groups[group].group;
        if (item.isLeaf() && known.title != rules.criteria[at(item.criterion)].node.title)
            known.title.clear();
    }

    std::optional<size_t> groupOf(const QString &code) const
    {
        for (size_t i = 0; i < m_groups.size(); ++i) {
            if (std::ranges::find(m_groups[i].codes, code) != m_groups[i].codes.end())
                return i;
        }
        return std::nullopt;
    }

    size_t groupFor(const RuleSet &rules, const Item &item)
    {
        const ItemKind kind = groupKind(item);
        const QString code = groupCode(rules, item);
        const auto known = std::ranges::find_if(
            m_groups, [&](const GatheredGroup &c) { return c.group.kind == kind && c.group.code == code; });
        if (known != m_groups.end()) {
            const auto index = static_cast<size_t>(known - m_groups.begin());
            compareTitle(index, rules, item);
            return index;
        }
        const QString title = item.isLeaf() ? rules.criteria[at(item.criterion)].node.title : QString();
        m_groups.push_back({{kind, code, title}, {}});
        return m_groups.size() - 1;
    }

    std::vector<GatheredGroup> m_groups;
    std::optional<size_t> m_lastGroup;
    QString m_lastCode;
};

} // namespace

int ScoreColumn::firstSet() const
{
    return static_cast<int>(std::ranges::find_if(items, [](int item) { return item >= 0; }) - items.begin());
}

const Item *ScoreColumns::item(int set, int column) const
{
    if (set < 0)
        return nullptr;
    const int index = columns[at(column)].items[at(set)];
    return index < 0 ? nullptr : &sets[at(set)]->items[at(index)];
}

const Item &ScoreColumns::firstItem(int column) const
{
    return *item(columns[at(column)].firstSet(), column);
}

int ScoreColumns::indexOf(const QString &code) const
{
    const auto found = std::ranges::find(columns, code, &ScoreColumn::code);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

ScoreColumns scoreColumns(std::vector<RuleSetPtr> sets)
{
    GroupGatherer collector;
    for (const RuleSetPtr &rules : sets)
        collector.add(*rules);
    ScoreColumns result;
    for (GatheredGroup &collected : collector.finish()) {
        for (QString &code : collected.codes) {
            ScoreColumn column{code, static_cast<int>(result.groups.size()), {}};
            for (const RuleSetPtr &rules : sets)
                column.items.push_back(rules->indexOf(code));
            result.columns.push_back(std::move(column));
        }
        result.groups.push_back(std::move(collected.group));
    }
    result.sets = std::move(sets);
    return result;
}

} // namespace sovang
