// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ruleset.h"

#include "base/error.h"
#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct RuleSetText
{
    Q_DECLARE_TR_FUNCTIONS(RuleSet)
};

} // namespace

bool Item::accepts(Points points) const
{
    if (points < Points() || points > max)
        return false;
    return points == max || points.hundredths() % step.hundredths() == 0;
}

const Option *Item::option(QStringView name) const
{
    for (const Option &option : options) {
        if (option.name == name)
            return &option;
    }
    const QString key = optionKey(name);
    const auto found =
        std::ranges::find_if(options, [&](const Option &option) { return optionKey(option.name) == key; });
    return found == options.end() ? nullptr : &*found;
}

QString optionKey(QStringView name)
{
    QString key = decomposed(exactKey(name));
    key.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return key.replace(u'đ', u'd');
}

bool RuleSet::fits(UnitKind kind, Year year) const
{
    return year >= validFrom && (!validTo || year <= *validTo) &&
           std::ranges::find(kinds, kind) != kinds.end();
}

void RuleSet::buildIndex()
{
    m_index.clear();
    for (size_t i = 0; i < items.size(); ++i)
        m_index.insert(items[i].code, static_cast<int>(i));
}

RuleSetPtr chooseRuleSet(const std::vector<RuleSetPtr> &sets, UnitKind kind, Year year)
{
    RuleSetPtr best;
    RuleSetPtr equal;
    for (const RuleSetPtr &set : sets) {
        if (!set->fits(kind, year))
            continue;
        if (!best || set->validFrom > best->validFrom) {
            best = set;
            equal.reset();
        } else if (set->validFrom == best->validFrom) {
            equal = set;
        }
    }
    if (equal) {
        throw Error(Error::Kind::BadInput,
                    RuleSetText::tr("Rule sets %1 and %2 both apply to “%3” in %4 from the same year on: "
                                    "one of them must begin later or end earlier")
                        .arg(best->reference(), equal->reference(), kindwords::unit(kind), year.toString()));
    }
    return best;
}

std::optional<RuleSetTie> tieBetween(const RuleSet &a, const RuleSet &b)
{
    if (a.validFrom != b.validFrom)
        return std::nullopt;
    for (const UnitKind kind : a.kinds) {
        if (a.fits(kind, a.validFrom) && b.fits(kind, a.validFrom))
            return RuleSetTie{kind, a.validFrom};
    }
    return std::nullopt;
}

} // namespace sovang
