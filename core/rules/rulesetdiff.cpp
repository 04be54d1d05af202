// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulesetdiff.h"

#include "rules/rulesetwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace sovang {

namespace {

struct RuleSetDiffText
{
    Q_DECLARE_TR_FUNCTIONS(RuleSetDiff)
};

/// A part with its fields, as people read them. Parts of two sets are the same when part and code are.
struct Entry
{
    RulePart part = RulePart::General;
    QString code;
    QString title;
    QString parent; ///< code of the group that it is in
    std::vector<std::pair<QString, QString>> fields;
    bool comesAndGoes = true; ///< else it is there in every set

    bool isSameAs(const Entry &other) const
    {
        // What becomes a group, or a leaf, under the same code is the same thing, changed.
        const auto isOfTree = [](RulePart p) { return p == RulePart::Group || p == RulePart::Leaf; };
        return code == other.code && (part == other.part || (isOfTree(part) && isOfTree(other.part)));
    }
};

using Entries = std::vector<Entry>;

/// Lays a rule set out in entries.
class Outline
{
public:
    explicit Outline(const RuleSet &rules) : m_rules(rules)
    {
        addGeneral();
        addMarks();
        for (const Criterion &criterion : rules.criteria)
            addCriterion(criterion);
        addAdjustment(RulePart::Bonus, rules.bonus, ItemKind::Bonus, RulePart::BonusItem);
        addAdjustment(RulePart::Deductions, rules.deductions, ItemKind::Deduction, RulePart::DeductionItem);
        addItems(ItemKind::Gate, RulePart::Gate);
        addItems(ItemKind::Veto, RulePart::Veto);
        addRecognition();
        addAuthority(RulePart::FirstAuthority, rules.firstAuthority);
        addAuthority(RulePart::RenewalAuthority, rules.renewalAuthority);
        addTitles();
    }

    Entries entries;

private:
    Entry &add(RulePart part, const QString &code = {}, const QString &title = {}, const QString &parent = {})
    {
        entries.push_back({part, code, title, parent, {}, true});
        return entries.back();
    }

    void addGeneral()
    {
        Entry &entry = add(RulePart::General);
        entry.comesAndGoes = false;
        entry.fields = {
            {RuleSetDiffText::tr("Id"), m_rules.id},
            {RuleSetDiffText::tr("Version"), QString::number(m_rules.version)},
            {RuleSetDiffText::tr("Title"), m_rules.title},
            {RuleSetDiffText::tr("Legal basis"), m_rules.legalBasis.join(u'\n')},
            {RuleSetDiffText::tr("Sample"), rulewords::yesNo(m_rules.sample)},
            {RuleSetDiffText::tr("Kinds of units"), rulewords::kinds(m_rules.kinds)},
            {RuleSetDiffText::tr("From year"), m_rules.validFrom.toString()},
            {RuleSetDiffText::tr("To year"), m_rules.validTo ? m_rules.validTo->toString() : QString()},
            {RuleSetDiffText::tr("Years"), rulewords::yearType(m_rules.yearType)},
            {RuleSetDiffText::tr("Total"), m_rules.total.toDisplay()},
            {RuleSetDiffText::tr("Pass mark"), m_rules.passMark.byDefault.toDisplay()},
            {RuleSetDiffText::tr("What does not apply"), rulewords::notApplicable(m_rules.notApplicable)},
        };
    }

    void addMarks()
    {
        for (const auto &[name, points] : m_rules.passMark.byClass)
            add(RulePart::ClassMark, name).fields = {{RuleSetDiffText::tr("Pass mark"), points.toDisplay()}};
        for (const Band &band : m_rules.bands)
            add(RulePart::Band, band.name).fields = {
                {RuleSetDiffText::tr("From points"), band.from.toDisplay()},
                {RuleSetDiffText::tr("At least in each criterion"), rulewords::share(band.minPercent)}};
    }

    void addCriterion(const Criterion &criterion)
    {
        const Node &node = criterion.node;
        add(RulePart::Criterion, node.code, node.title).fields = {
            {RuleSetDiffText::tr("Title"), node.title},
            {RuleSetDiffText::tr("Maximum"), node.max.toDisplay()},
            {RuleSetDiffText::tr("Minimum"), rulewords::share(criterion.minPercent)},
        };
        for (const Node &child : node.children)
            addNode(child, node.code);
    }

    void addNode(const Node &node, const QString &parent)
    {
        if (node.item >= 0) {
            addItem(m_rules.items[static_cast<size_t>(node.item)], RulePart::Leaf, parent);
            return;
        }
        Entry &entry = add(RulePart::Group, node.code, node.title, parent);
        entry.fields = {{RuleSetDiffText::tr("Title"), node.title},
                        {RuleSetDiffText::tr("Type"), RuleSetDiffText::tr("Group")},
                        {RuleSetDiffText::tr("Maximum"), node.max.toDisplay()}};
        for (const Node &child : node.children)
            addNode(child, node.code);
    }

    void addItem(const Item &item, RulePart part, const QString &parent)
    {
        Entry &entry = add(part, item.code, item.title, parent);
        entry.fields.emplace_back(RuleSetDiffText::tr("Title"), item.title);
        if (item.kind == ItemKind::Gate || item.kind == ItemKind::Veto)
            return;
        if (item.isLeaf())
            entry.fields.emplace_back(RuleSetDiffText::tr("Type"), rulewords::typeOf(item));
        if (item.kind == ItemKind::Choice)
            entry.fields.emplace_back(RuleSetDiffText::tr("Answers"), rulewords::options(item));
        if (!item.isLeaf() && item.isCounted())
            entry.fields.emplace_back(RuleSetDiffText::tr("Points for each case"), item.perItem.toDisplay());
        if (item.kind != ItemKind::PassFail)
            entry.fields.emplace_back(RuleSetDiffText::tr("Maximum"), item.max.toDisplay());
        if (item.step > Points())
            entry.fields.emplace_back(RuleSetDiffText::tr("Step"), item.step.toDisplay());
        if (item.isLeaf())
            entry.fields.emplace_back(RuleSetDiffText::tr("Evidence"), rulewords::yesNo(item.evidence));
    }

    void addItems(ItemKind kind, RulePart part)
    {
        for (const Item &item : m_rules.items) {
            if (item.kind == kind)
                addItem(item, part, {});
        }
    }

    void addAdjustment(RulePart part, const Adjustment &adjustment, ItemKind kind, RulePart each)
    {
        Entry &entry = add(part);
        entry.comesAndGoes = false;
        entry.fields = {{RuleSetDiffText::tr("Maximum"), adjustment.max.toDisplay()}};
        if (kind == ItemKind::Bonus) {
            entry.fields.emplace_back(RuleSetDiffText::tr("May exceed the total"),
                                      rulewords::yesNo(adjustment.mayExceedTotal));
        }
        addItems(kind, each);
    }

    void addRecognition()
    {
        using Policy = RecognitionPolicy;
        const Policy &policy = m_rules.recognition;
        const auto onBreak = [](Policy::OnBreak what) {
            return what == Policy::OnBreak::Reset ? RuleSetDiffText::tr("the count starts again")
                                                  : RuleSetDiffText::tr("the counted years stay");
        };
        Entry &entry = add(RulePart::Recognition);
        entry.comesAndGoes = false;
        entry.fields = {
            {RuleSetDiffText::tr("Years to the first recognition"), QString::number(policy.firstYears)},
            {RuleSetDiffText::tr("Years to a renewal"), QString::number(policy.renewalYears)},
            {RuleSetDiffText::tr("Counting after the first recognition"),
             policy.counting == Policy::Counting::Restart
                 ? RuleSetDiffText::tr("from the beginning")
                 : RuleSetDiffText::tr("the years of the first one count too")},
            {RuleSetDiffText::tr("A year not passed"), onBreak(policy.onFail)},
            {RuleSetDiffText::tr("A year not considered"), onBreak(policy.onExcluded)},
            {RuleSetDiffText::tr("A year not registered"), onBreak(policy.onNotRegistered)},
            {RuleSetDiffText::tr("After a break"), policy.afterBreak == Policy::AfterBreak::Renewal
                                                       ? RuleSetDiffText::tr("renewal")
                                                       : RuleSetDiffText::tr("first recognition")},
            {RuleSetDiffText::tr("The title expires after"),
             policy.validityYears ? QString::number(*policy.validityYears) : RuleSetDiffText::tr("never")},
        };
    }

    void addAuthority(RulePart part, const Authority &authority)
    {
        Entry &entry = add(part);
        entry.comesAndGoes = false;
        entry.fields = {{RuleSetDiffText::tr("Issuer"), authority.issuer},
                        {RuleSetDiffText::tr("Higher authority"), authority.parent},
                        {RuleSetDiffText::tr("Title of the signer"), authority.signerTitle},
                        {RuleSetDiffText::tr("Symbol"), authority.symbol}};
    }

    void addTitles()
    {
        Entry &entry = add(RulePart::Titles);
        entry.comesAndGoes = false;
        for (const UnitKind kind : {UnitKind::Agency, UnitKind::Institution, UnitKind::Enterprise}) {
            const auto title = m_rules.titles.find(kind);
            entry.fields.emplace_back(kindwords::unit(kind),
                                      title == m_rules.titles.end() ? QString() : title->second);
        }
    }

    const RuleSet &m_rules;
};

const Entry *find(const Entries &entries, const Entry &like)
{
    const auto found =
        std::ranges::find_if(entries, [&](const Entry &entry) { return entry.isSameAs(like); });
    return found == entries.end() ? nullptr : &*found;
}

QString fieldOf(const Entry &entry, const QString &name)
{
    const auto found =
        std::ranges::find_if(entry.fields, [&](const auto &field) { return field.first == name; });
    return found == entry.fields.end() ? QString() : found->second;
}

QString summaryOf(const Entry &entry)
{
    QStringList parts;
    for (const auto &[name, value] : entry.fields) {
        if (!value.isEmpty() && name != RuleSetDiffText::tr("Title"))
            parts << name + QStringLiteral(": ") + value;
    }
    return parts.isEmpty() ? entry.title : parts.join(QStringLiteral("; "));
}

RuleSetDifference changed(const Entry &entry, const QString &field, const QString &before,
                          const QString &after)
{
    return {RuleSetDifference::Kind::Changed, entry.part, entry.code, entry.title, field, before, after};
}

void compare(const Entry &before, const Entry &after, std::vector<RuleSetDifference> &differences)
{
    for (const auto &[name, value] : before.fields) {
        if (const QString now = fieldOf(after, name); now != value)
            differences.push_back(changed(after, name, value, now));
    }
    for (const auto &[name, value] : after.fields) {
        const bool wasThere =
            std::ranges::any_of(before.fields, [&](const auto &f) { return f.first == name; });
        if (!wasThere && !value.isEmpty())
            differences.push_back(changed(after, name, {}, value));
    }
    if (before.parent != after.parent)
        differences.push_back(changed(after, RuleSetDiffText::tr("Stands in"), before.parent, after.parent));
}

// Codes of what both sets have under one parent, in the order of \a entries.
QStringList orderIn(const Entries &entries, const Entries &other, const Entry &like)
{
    QStringList codes;
    for (const Entry &entry : entries) {
        const bool isSibling = entry.parent == like.parent && entry.comesAndGoes &&
                               (entry.part == like.part || !like.parent.isEmpty());
        const Entry *there = isSibling ? find(other, entry) : nullptr;
        if (there && there->parent == entry.parent)
            codes << entry.code;
    }
    return codes;
}

// Marks by class have no order of their own, and bands have that of their points.
bool hasOrder(const Entry &entry)
{
    return entry.comesAndGoes && entry.part != RulePart::ClassMark && entry.part != RulePart::Band;
}

void compareOrder(const Entries &before, const Entries &after, std::vector<RuleSetDifference> &differences)
{
    QSet<QString> seen;
    for (const Entry &entry : after) {
        const QString list =
            entry.parent.isEmpty() ? QString::number(static_cast<int>(entry.part)) + u'#' : entry.parent;
        if (!hasOrder(entry) || seen.contains(list))
            continue;
        seen.insert(list);
        const QStringList old = orderIn(before, after, entry);
        const QStringList now = orderIn(after, before, entry);
        if (old == now)
            continue;
        RuleSetDifference moved =
            changed(entry, RuleSetDiffText::tr("Order"), old.join(u", "_qs), now.join(u", "_qs));
        moved.code = entry.parent;
        moved.title.clear();
        differences.push_back(moved);
    }
}

} // namespace

std::vector<RuleSetDifference> differencesBetween(const RuleSet &before, const RuleSet &after)
{
    const Entries old = Outline(before).entries;
    const Entries now = Outline(after).entries;
    std::vector<RuleSetDifference> differences;
    for (const Entry &entry : now) {
        if (const Entry *known = find(old, entry))
            compare(*known, entry, differences);
        else
            differences.push_back({RuleSetDifference::Kind::Added,
                                   entry.part,
                                   entry.code,
                                   entry.title,
                                   {},
                                   {},
                                   summaryOf(entry)});
    }
    for (const Entry &entry : old) {
        if (!find(now, entry))
            differences.push_back({RuleSetDifference::Kind::Removed,
                                   entry.part,
                                   entry.code,
                                   entry.title,
                                   {},
                                   summaryOf(entry),
                                   {}});
    }
    compareOrder(old, now, differences);
    return differences;
}

QString toWords(RulePart part)
{
    switch (part) {
    case RulePart::General:
        return RuleSetDiffText::tr("General");
    case RulePart::ClassMark:
        return RuleSetDiffText::tr("Pass mark of a class");
    case RulePart::Band:
        return RuleSetDiffText::tr("Band");
    case RulePart::Criterion:
        return RuleSetDiffText::tr("Criterion");
    case RulePart::Group:
        return RuleSetDiffText::tr("Group");
    case RulePart::Leaf:
        return RuleSetDiffText::tr("Indicator");
    case RulePart::Bonus:
    case RulePart::BonusItem:
        return RuleSetDiffText::tr("Bonus points");
    case RulePart::Deductions:
    case RulePart::DeductionItem:
        return RuleSetDiffText::tr("Deductions");
    case RulePart::Gate:
        return RuleSetDiffText::tr("Condition that must be met");
    case RulePart::Veto:
        return RuleSetDiffText::tr("Condition that fails the year");
    case RulePart::Recognition:
        return RuleSetDiffText::tr("Recognition over the years");
    case RulePart::FirstAuthority:
        return RuleSetDiffText::tr("Authority for the first recognition");
    case RulePart::RenewalAuthority:
        return RuleSetDiffText::tr("Authority for renewals");
    case RulePart::Titles:
        return RuleSetDiffText::tr("Titles");
    }
    return {};
}

} // namespace sovang
