// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ruleadoption.h"

#include "rules/rulesetwriter.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>

namespace sovang {

namespace {

// What a sample tells its reader, and no text of law.
bool isNoteOnSample(const QString &text)
{
    return text.startsWith(u"Mẫu - cần đối chiếu"_qs);
}

QStringList basisOf(const RuleSet &rules)
{
    QStringList basis = rules.legalBasis;
    if (rules.sample)
        basis.removeIf(isNoteOnSample);
    basis << QStringLiteral("Lập từ bộ tiêu chí %1 “%2”").arg(rules.reference(), rules.title);
    return basis;
}

void setVetoes(RuleSet &rules, const std::vector<RuleAdoption::Condition> &vetoes)
{
    std::erase_if(rules.items, [](const Item &item) { return item.kind == ItemKind::Veto; });
    for (const RuleAdoption::Condition &veto : vetoes) {
        Item item;
        item.code = veto.code;
        item.title = veto.title;
        item.kind = ItemKind::Veto;
        rules.items.push_back(std::move(item));
    }
}

QStringList vetoRows(const RuleSetDraft &draft)
{
    QStringList rows;
    for (const DraftRow &row : draft.rows()) {
        if (row.kind == DraftRowKind::Veto)
            rows << row.path;
    }
    return rows;
}

} // namespace

RuleAdoption adoptionOf(const RuleSet &rules)
{
    RuleAdoption adoption{rules.id,
                          rules.title,
                          rules.validFrom,
                          rules.validTo,
                          rules.passMark,
                          rules.recognition.firstYears,
                          rules.recognition.renewalYears,
                          rules.recognition.validityYears,
                          rules.firstAuthority,
                          rules.renewalAuthority,
                          {}};
    for (const Item &item : rules.items) {
        if (item.kind == ItemKind::Veto)
            adoption.vetoes.push_back({item.code, item.title});
    }
    return adoption;
}

RuleSetDraft adoptedFrom(const RuleSet &rules, const RuleAdoption &adoption)
{
    RuleSet own = rules;
    own.legalBasis = basisOf(rules);
    own.sample = false;
    own.version = 1;
    own.id = adoption.id;
    own.title = adoption.title;
    own.validFrom = adoption.validFrom;
    own.validTo = adoption.validTo;
    own.passMark = adoption.passMark;
    own.recognition.firstYears = adoption.firstYears;
    own.recognition.renewalYears = adoption.renewalYears;
    own.recognition.validityYears = adoption.validityYears;
    own.firstAuthority = adoption.firstAuthority;
    own.renewalAuthority = adoption.renewalAuthority;
    setVetoes(own, adoption.vetoes);
    own.buildIndex();
    return RuleSetDraft::fromJson(writeRuleSet(own)).value_or(RuleSetDraft());
}

void changePassMark(RuleSetDraft &draft, const QString &typed)
{
    const QString row = QStringLiteral("passMark");
    const auto before = Points::parse(draft.value(row, u"default"_qs));
    draft.set(row, u"default"_qs, typed);
    for (const DraftRow &band : draft.rows()) {
        if (band.kind == DraftRowKind::Band && before &&
            Points::parse(draft.value(band.path, u"from"_qs)) == before)
            draft.set(band.path, u"from"_qs, typed);
    }
}

QString vetoLines(const RuleSetDraft &draft)
{
    QStringList lines;
    for (const QString &veto : vetoRows(draft))
        lines << QStringLiteral("%1: %2").arg(draft.value(veto, u"code"_qs), draft.value(veto, u"title"_qs));
    return lines.join(u'\n');
}

void setVetoLines(RuleSetDraft &draft, const QString &lines)
{
    static const QRegularExpression coded(QStringLiteral(R"(^(\p{L}{0,4}\d[\w./-]*)\s*:\s*(.+)$)"));
    const QStringList before = vetoRows(draft);
    for (const QString &veto : before | std::views::reverse)
        draft.remove(veto);
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const QRegularExpressionMatch found = coded.match(line.trimmed());
        const QString veto = draft.add(DraftRowKind::Veto, u"vetoes"_qs);
        if (found.hasMatch())
            draft.set(veto, u"code"_qs, found.captured(1));
        draft.set(veto, u"title"_qs, found.hasMatch() ? found.captured(2) : line.trimmed());
    }
}

} // namespace sovang
