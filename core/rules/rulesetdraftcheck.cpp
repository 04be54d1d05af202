// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulesetdraftcheck.h"

#include "rules/rulesetreader.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct RuleSetDraftText
{
    Q_DECLARE_TR_FUNCTIONS(RuleSetDraft)
};

// `passMark.byClass.A` is the field `from` of the row of class A.
bool isOfClass(const RuleSetDraft &draft, const DraftRow &row, const QString &path)
{
    return row.kind == DraftRowKind::ClassMark &&
           path == QStringLiteral("passMark.byClass.") + draft.value(row.path, QStringLiteral("class"));
}

bool isUnder(const QString &path, const QString &row)
{
    return !row.isEmpty() && path.startsWith(row) && (path.size() == row.size() || path[row.size()] == u'.');
}

DraftFinding located(const RuleSetDraft &draft, const std::vector<DraftRow> &rows,
                     const FieldProblem &problem)
{
    QString best;
    for (const DraftRow &row : rows) {
        if (isOfClass(draft, row, problem.path))
            return {row.path, QStringLiteral("from"), problem.text};
        if (isUnder(problem.path, row.path) && row.path.size() > best.size())
            best = row.path;
    }
    QString field = best.isEmpty() ? problem.path : problem.path.mid(best.size() + 1);
    return {best, field.section(u'[', 0, 0), problem.text}; // of a list the whole
}

void checkAgainst(const RuleSet &rules, const RuleSet &other, std::vector<DraftFinding> &findings)
{
    if (rules.reference() == other.reference()) {
        findings.push_back(
            {{},
             QStringLiteral("version"),
             RuleSetDraftText::tr("%1 is published already: give this one another version or another id")
                 .arg(rules.reference())});
        return;
    }
    if (const auto tie = tieBetween(rules, other)) {
        findings.push_back({{},
                            QStringLiteral("validFrom"),
                            RuleSetDraftText::tr("%1 also applies to “%2” from %3 on: begin in another year")
                                .arg(other.reference(), kindwords::unit(tie->kind), tie->year.toString())});
    }
}

} // namespace

DraftCheck checkDraft(const RuleSetDraft &draft, const std::vector<RuleSetPtr> &published)
{
    RuleSetTreeReading reading = readRuleSetTree(draft.ruleSetTree());
    DraftCheck check{std::move(reading.ruleSet), {}};
    const std::vector<DraftRow> rows = draft.rows();
    for (const FieldProblem &problem : reading.problems)
        check.findings.push_back(located(draft, rows, problem));
    if (check.ruleSet) {
        for (const RuleSetPtr &other : published)
            checkAgainst(*check.ruleSet, *other, check.findings);
    }
    return check;
}

} // namespace sovang
