// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulewords.h"

#include "domain/kindwords.h"
#include "domain/rulesetwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace sovang::words {

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(sovang::RuleWords)
};

using Kind = DraftRowKind;
using Fields = std::vector<DraftField>;
using Editor = DraftField::Editor;

DraftField title()
{
    return {u"title"_qs, Word::tr("Title"), Editor::Text};
}

DraftField code()
{
    return {u"code"_qs, Word::tr("Code")};
}

DraftField maximum()
{
    return {u"max"_qs, Word::tr("Maximum"), Editor::Number};
}

DraftField step()
{
    return {u"step"_qs, Word::tr("Step"), Editor::Number, u"0,5"_qs};
}

Fields generalFields()
{
    Fields fields{
        {u"title"_qs, Word::tr("Title"), Editor::Text},
        {u"id"_qs, Word::tr("Id")},
        {u"version"_qs, Word::tr("Version"), Editor::Number},
        {u"validFrom"_qs, Word::tr("From year"), Editor::Number},
        {u"validTo"_qs, Word::tr("To year"), Editor::Number, Word::tr("without end")},
    };
    fields.push_back({u"yearType"_qs,
                      Word::tr("Years"),
                      Editor::Choice,
                      {},
                      {{u"calendar"_qs, rulewords::yearType(YearType::Calendar)},
                       {u"school"_qs, rulewords::yearType(YearType::School)}}});
    fields.push_back({u"format"_qs,
                      Word::tr("Codes"),
                      Editor::Choice,
                      {},
                      {{u"1"_qs, Word::tr("every code stands once in the set")},
                       {u"2"_qs, Word::tr("codes may begin again in every group")}}});
    for (const UnitKind kind : {UnitKind::Agency, UnitKind::Institution, UnitKind::Enterprise})
        fields.push_back(
            {u"kinds."_qs + toCode(kind), Word::tr("For: %1").arg(kindwords::unit(kind)), Editor::Truth});
    fields.push_back({u"total"_qs, Word::tr("Total"), Editor::Number});
    fields.push_back({u"notApplicable"_qs,
                      Word::tr("What does not apply"),
                      Editor::Choice,
                      {},
                      {{u"forbidden"_qs, Word::tr("KAD is not allowed")},
                       {u"fullPoints"_qs, Word::tr("KAD gets full points")},
                       {u"rescale"_qs, Word::tr("KAD is left out, the rest scaled up")}}});
    fields.push_back(
        {u"legalBasis"_qs, Word::tr("Legal basis"), Editor::Lines, Word::tr("One on each line")});
    fields.push_back({u"sample"_qs, Word::tr("A sample: compare with guidance"), Editor::Truth});
    return fields;
}

Fields shareFields(const QString &below)
{
    Fields fields{{u"threshold"_qs, Word::tr("All points from (%)"), Editor::Number},
                  {u"below"_qs,
                   Word::tr("Below that"),
                   Editor::Choice,
                   {},
                   {{u"zero"_qs, Word::tr("0 points")},
                    {u"proportional"_qs, Word::tr("in proportion")},
                    {u"levels"_qs, Word::tr("in levels")}}}};
    if (below == u"levels")
        fields.push_back({u"levels"_qs, Word::tr("Levels"), Editor::Lines,
                          Word::tr("One on each line, such as 80: 6 for 6 points from 80 %")});
    return fields;
}

Fields leafFields(const QString &type, const QString &below)
{
    Fields fields{code(),
                  title(),
                  {u"type"_qs,
                   Word::tr("Type"),
                   Editor::Choice,
                   {},
                   {{u"points"_qs, rulewords::type(ItemKind::Points)},
                    {u"allOrNothing"_qs, rulewords::type(ItemKind::AllOrNothing)},
                    {u"count"_qs, rulewords::type(ItemKind::Count)},
                    {u"percent"_qs, rulewords::type(ItemKind::Percent)},
                    {u"choice"_qs, rulewords::type(ItemKind::Choice)},
                    {u"passFail"_qs, rulewords::type(ItemKind::PassFail)}}}};
    if (type == u"count")
        fields.push_back({u"perItem"_qs, Word::tr("Points for each"), Editor::Number});
    if (type == u"percent")
        std::ranges::move(shareFields(below), std::back_inserter(fields));
    if (type == u"choice")
        fields.push_back({u"options"_qs, Word::tr("Answers"), Editor::Lines,
                          Word::tr("One on each line with its points, such as Good: 8,5")});
    if (type != u"passFail")
        fields.push_back(maximum());
    if (type == u"points")
        fields.push_back(step());
    fields.push_back({u"evidence"_qs, Word::tr("Evidence is asked for"), Editor::Truth});
    return fields;
}

Fields adjustmentFields(bool isCounted)
{
    Fields fields{
        code(),
        title(),
        maximum(),
        {u"perItem"_qs, Word::tr("Points for each case"), Editor::Number, Word::tr("given in points")}};
    if (!isCounted)
        fields.push_back(step());
    return fields;
}

Fields recognitionFields()
{
    const std::vector<std::pair<QString, QString>> onBreak{{u"reset"_qs, Word::tr("the count starts again")},
                                                           {u"hold"_qs, Word::tr("the counted years stay")}};
    return {
        {u"firstYears"_qs, Word::tr("Years to the first recognition"), Editor::Number, u"2"_qs},
        {u"renewalYears"_qs, Word::tr("Years to a renewal"), Editor::Number, u"5"_qs},
        {u"counting"_qs,
         Word::tr("After the first one"),
         Editor::Choice,
         {},
         {{u"restart"_qs, Word::tr("count from the beginning")},
          {u"overlap"_qs, Word::tr("its years count too")}}},
        {u"onFail"_qs, Word::tr("A year not passed"), Editor::Choice, {}, onBreak},
        {u"onExcluded"_qs, Word::tr("A year not considered"), Editor::Choice, {}, onBreak},
        {u"onNotRegistered"_qs, Word::tr("A year not registered"), Editor::Choice, {}, onBreak},
        {u"afterBreak"_qs,
         Word::tr("After a break"),
         Editor::Choice,
         {},
         {{u"renewal"_qs, Word::tr("renewal")}, {u"first"_qs, Word::tr("first recognition")}}},
        {u"validityYears"_qs, Word::tr("The title expires after (years)"), Editor::Number, Word::tr("never")},
    };
}

Fields authorityFields()
{
    return {{u"issuer"_qs, Word::tr("Issuer")},
            {u"parent"_qs, Word::tr("Higher authority")},
            {u"signerTitle"_qs, Word::tr("Title of the signer")},
            {u"symbol"_qs, Word::tr("Symbol"), Editor::Line, u"QĐ-UBND"_qs}};
}

Fields titleFields()
{
    Fields fields;
    for (const UnitKind kind : {UnitKind::Agency, UnitKind::Institution, UnitKind::Enterprise})
        fields.push_back({toCode(kind), kindwords::unit(kind), Editor::Text});
    return fields;
}

} // namespace

QString draftRow(DraftRowKind kind)
{
    switch (kind) {
    case Kind::General:
        return Word::tr("General");
    case Kind::PassMark:
        return Word::tr("Pass mark");
    case Kind::ClassMark:
        return Word::tr("Pass mark of a class");
    case Kind::Bands:
        return Word::tr("Bands");
    case Kind::Band:
        return Word::tr("Band");
    case Kind::Criteria:
        return Word::tr("Criteria");
    case Kind::Criterion:
        return Word::tr("Criterion");
    case Kind::Group:
        return Word::tr("Group");
    case Kind::Leaf:
        return Word::tr("Indicator");
    case Kind::Bonus:
        return Word::tr("Bonus points");
    case Kind::BonusItem:
        return Word::tr("Bonus item");
    case Kind::Deductions:
        return Word::tr("Deductions");
    case Kind::DeductionItem:
        return Word::tr("Deduction item");
    case Kind::Gates:
        return Word::tr("Conditions that must be met");
    case Kind::Gate:
        return Word::tr("Condition that must be met");
    case Kind::Vetoes:
        return Word::tr("Conditions that fail the year");
    case Kind::Veto:
        return Word::tr("Condition that fails the year");
    case Kind::Recognition:
        return Word::tr("Recognition over the years");
    case Kind::FirstAuthority:
        return Word::tr("Authority for the first recognition");
    case Kind::RenewalAuthority:
        return Word::tr("Authority for renewals");
    case Kind::Titles:
        return Word::tr("Titles");
    }
    return {};
}

QString draftRowTitle(const RuleSetDraft &draft, const DraftRow &row)
{
    if (row.parent < 0)
        return draftRow(row.kind);
    const QString field = row.kind == Kind::ClassMark ? u"class"_qs
                          : row.kind == Kind::Band    ? u"name"_qs
                                                      : u"title"_qs;
    const QString title = draft.value(row.path, field);
    if (row.kind == Kind::ClassMark)
        return Word::tr("Class %1").arg(title);
    return title.trimmed().isEmpty() ? Word::tr("(%1 without a title)").arg(draftRow(row.kind).toLower())
                                     : title;
}

std::vector<DraftField> draftFields(const RuleSetDraft &draft, const DraftRow &row)
{
    switch (row.kind) {
    case Kind::General:
        return generalFields();
    case Kind::PassMark:
        return {{u"default"_qs, Word::tr("Pass mark"), Editor::Number}};
    case Kind::ClassMark:
        return {{u"class"_qs, Word::tr("Class")}, {u"from"_qs, Word::tr("Pass mark"), Editor::Number}};
    case Kind::Band:
        return {{u"name"_qs, Word::tr("Name")},
                {u"from"_qs, Word::tr("From points"), Editor::Number},
                {u"minPercent"_qs, Word::tr("At least in each criterion (%)"), Editor::Number,
                 Word::tr("no minimum")}};
    case Kind::Criterion:
        return {code(),
                title(),
                maximum(),
                {u"minPercent"_qs, Word::tr("At least (% of the maximum)"), Editor::Number,
                 Word::tr("no minimum")}};
    case Kind::Group:
        return {code(), title(), maximum()};
    case Kind::Leaf:
        return leafFields(draft.value(row.path, u"type"_qs), draft.value(row.path, u"below"_qs));
    case Kind::Bonus:
        return {maximum(),
                {u"mayExceedTotal"_qs, Word::tr("With it the total may be exceeded"), Editor::Truth}};
    case Kind::Deductions:
        return {maximum()};
    case Kind::BonusItem:
    case Kind::DeductionItem:
        return adjustmentFields(!draft.value(row.path, u"perItem"_qs).isEmpty());
    case Kind::Gate:
    case Kind::Veto:
        return {code(), title()};
    case Kind::Recognition:
        return recognitionFields();
    case Kind::FirstAuthority:
    case Kind::RenewalAuthority:
        return authorityFields();
    case Kind::Titles:
        return titleFields();
    case Kind::Bands:
    case Kind::Criteria:
    case Kind::Gates:
    case Kind::Vetoes:
        break;
    }
    return {};
}

QString draftPlace(const RuleSetDraft &draft, const DraftRow &row, const QString &field)
{
    const std::vector<DraftField> fields = draftFields(draft, row);
    const auto found = std::ranges::find(fields, field, &DraftField::name);
    QString label = found == fields.end() ? field : found->label;
    if (field == u"kinds")
        label = Word::tr("Kinds of units");
    QString where = row.path.isEmpty() ? QString() : draft.value(row.path, u"code"_qs);
    if (where.isEmpty())
        where = draftRowTitle(draft, row);
    return label.isEmpty() ? where : QStringLiteral("%1 · %2").arg(where, label);
}

QString pointsField(DraftRowKind kind)
{
    switch (kind) {
    case Kind::General:
    case Kind::Gates:
    case Kind::Vetoes:
        return {};
    case Kind::PassMark:
        return QStringLiteral("default");
    case Kind::ClassMark:
    case Kind::Band:
        return QStringLiteral("from");
    default:
        return QStringLiteral("max");
    }
}

QString points(const QString &typed)
{
    const auto points = Points::parse(typed);
    return points ? points->toDisplay() : typed;
}

} // namespace sovang::words
