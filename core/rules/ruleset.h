// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/points.h"
#include "base/year.h"
#include "base/yeartype.h"
#include "rules/unitkind.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace sovang {

/// Everything in a rule set that is answered for a unit and a year.
enum class ItemKind { Points, AllOrNothing, Count, Percent, Choice, PassFail, Bonus, Deduction, Gate, Veto };

/// One of the answers that a choice allows, with what it is worth.
struct Option
{
    QString name;
    Points points;

    bool operator==(const Option &) const = default;
};

/// A step of a percent leaf under its threshold: from this share on so many points.
struct Level
{
    Percent from;
    Points points;

    bool operator==(const Level &) const = default;
};

/// A leaf of a criterion (tiêu chí), a bonus or deduction, a gate (điều kiện xét) or a veto (điều kiện loại).
struct Item
{
    enum class Below { Zero, Proportional, Levels };

    QString code; ///< as it is called everywhere: `II/1` where its own, `1`, is not the only one
    QString title;
    ItemKind kind = ItemKind::Points;
    int criterion = -1;          ///< index into RuleSet::criteria; -1 for bonus, deductions, gates and vetoes
    Points max;                  ///< 0 for passFail, gates and vetoes
    Points step;                 ///< points, bonus, deductions that are not counted
    Points perItem;              ///< count; bonus and deductions that are counted, 0 for the others
    Percent threshold;           ///< percent: from here on the maximum
    Below below = Below::Zero;   ///< percent: what there is under the threshold
    std::vector<Level> levels;   ///< percent with Below::Levels: descending
    std::vector<Option> options; ///< choice: at least one, as they stand in the sheet
    bool evidence = false;       ///< minh chứng is asked for

    bool isLeaf() const { return kind <= ItemKind::PassFail; }
    bool isYesNo() const
    {
        return kind == ItemKind::PassFail || kind == ItemKind::Gate || kind == ItemKind::Veto;
    }

    /// Is it answered by how many cases there were?
    bool isCounted() const { return kind == ItemKind::Count || (!isNeeded() && perItem > Points()); }

    /// Does the outcome wait for its answer? Bonus and deductions may stay empty.
    bool isNeeded() const { return kind != ItemKind::Bonus && kind != ItemKind::Deduction; }

    /// Is \a points one that this item can be given: 0 to max, in its steps (the maximum itself always)?
    bool accepts(Points points) const;

    /// The option that \a name names, in whatever spelling (optionKey()), the exact one first; or null.
    const Option *option(QStringView name) const;

    bool operator==(const Item &) const = default;
};

/// What names of options are compared by: without case, tone and letter marks, and with single blanks.
QString optionKey(QStringView name);

/// A group or leaf in the tree as people see it; the leaf's rules are in RuleSet::items.
struct Node
{
    QString code; ///< of a leaf that of its item; of a group alike
    QString title;
    Points max;
    int item = -1;              ///< index into RuleSet::items, or -1 for a group
    std::vector<Node> children; ///< empty for a leaf
    QString ownCode;            ///< as it stands in the sheet, under its group: `1`

    bool operator==(const Node &) const = default;
};

/// A top-level group (tiêu chuẩn).
struct Criterion
{
    Node node;
    std::optional<Percent> minPercent; ///< at least this share of the maximum, or the year fails
    int firstItem = 0;                 ///< its leaves are items firstItem .. endItem - 1
    int endItem = 0;

    bool operator==(const Criterion &) const = default;
};

struct Band
{
    QString name;
    Points from;
    /// Given only if every criterion that stayed reaches this share of its maximum.
    std::optional<Percent> minPercent = {};

    bool operator==(const Band &) const = default;
};

struct PassMark
{
    Points byDefault;
    std::map<QString, Points> byClass;

    Points forClass(const QString &unitClass) const
    {
        const auto found = byClass.find(unitClass);
        return found == byClass.end() ? byDefault : found->second;
    }

    bool operator==(const PassMark &) const = default;
};

/// Bonus or deductions together: their sum counts up to max.
struct Adjustment
{
    Points max;
    bool mayExceedTotal = false; ///< bonus only

    bool operator==(const Adjustment &) const = default;
};

/// How years become titles (spec section 5; HD 3337/HD-BVHTTDL-TLĐ: first after 2 years, again after 5).
struct RecognitionPolicy
{
    enum class Counting { Restart, Overlap };
    enum class OnBreak { Reset, Hold };
    enum class AfterBreak { Renewal, First };

    int firstYears = 2;
    int renewalYears = 5;
    Counting counting = Counting::Restart;
    OnBreak onFail = OnBreak::Reset;
    OnBreak onExcluded = OnBreak::Reset;
    OnBreak onNotRegistered = OnBreak::Reset;
    AfterBreak afterBreak = AfterBreak::Renewal;
    std::optional<int> validityYears;

    bool operator==(const RecognitionPolicy &) const = default;
};

/// Who signs, for one kind of decision. Changes with law and place, so it is data.
struct Authority
{
    QString issuer;
    QString parent;
    QString signerTitle;
    QString symbol; ///< ký hiệu, e.g. `QĐ-UBND`

    bool operator==(const Authority &) const = default;
};

enum class NotApplicablePolicy { Forbidden, FullPoints, Rescale };

/// A dated, versioned set of criteria (bộ tiêu chí). Immutable once read; shared between threads as const.
class RuleSet
{
public:
    QString id;
    int version = 1;
    QString title;
    QStringList legalBasis;
    bool sample = false;
    std::vector<UnitKind> kinds;
    Year validFrom;
    std::optional<Year> validTo;
    YearType yearType = YearType::Calendar;
    Points total;
    PassMark passMark;
    std::vector<Band> bands; ///< descending
    NotApplicablePolicy notApplicable = NotApplicablePolicy::Forbidden;
    std::vector<Criterion> criteria;
    Adjustment bonus;
    Adjustment deductions;
    RecognitionPolicy recognition;
    Authority firstAuthority;
    Authority renewalAuthority;
    std::map<UnitKind, QString> titles;

    /// In the rule set's order: leaves as they stand in the tree, bonus, deductions, gates, vetoes.
    std::vector<Item> items;

    /// `nam-tieu-chuan@1`
    QString reference() const { return id + u'@' + QString::number(version); }

    bool fits(UnitKind kind, Year year) const;

    /// Index into items, or -1.
    int indexOf(const QString &code) const { return m_index.value(code, -1); }

    /// To be called once after items are complete.
    void buildIndex();

    bool operator==(const RuleSet &) const = default;

private:
    QHash<QString, int> m_index;
};

using RuleSetPtr = std::shared_ptr<const RuleSet>;

/// The set for a kind and year: of those that fit, the one with the latest validFrom; null when there is
/// none. Throws Error::BadInput when two fit equally well (spec section 3).
RuleSetPtr chooseRuleSet(const std::vector<RuleSetPtr> &sets, UnitKind kind, Year year);

/// The first kind and year for which \a a and \a b would both be chosen, or nothing: they must not be in one
/// book.
struct RuleSetTie
{
    UnitKind kind;
    Year year;
};
std::optional<RuleSetTie> tieBetween(const RuleSet &a, const RuleSet &b);

} // namespace sovang
