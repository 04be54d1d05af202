// SPDX-License-Identifier: GPL-3.0-or-later
// Files of rule sets as texts: changed in one place, and what the reader says of them.
#pragma once

#include "catch.h"

#include "rules/rulesetreader.h"

namespace sovang::test {

inline QStringList faultsOf(const QByteArray &json)
{
    QStringList faults;
    for (const Problem &problem : readRuleSet(json, QStringLiteral("a.json")).problems)
        faults << problem.toString();
    return faults;
}

inline QByteArray replaced(QByteArray json, const char *before, const char *after)
{
    REQUIRE(json.contains(before));
    return json.replace(before, after);
}

} // namespace sovang::test
