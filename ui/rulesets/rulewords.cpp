// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesets/rulewords.h"

#include "domain/kindwords.h"
#include "rules/rulesetwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace sovang::words {

namespace {

struct RuleWordsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::RuleWords)
};

using Kind = DraftRowKind;
using Fields = std::vector<DraftField>;
using Editor = DraftField::Editor;

DraftField title()
{
    return {u"title"_qs, RuleWordsText::tr("Title"), Editor::Text};
}

DraftField code()
{
    return {u"code"_qs, RuleWordsText::tr("Code")};
}

DraftField maximum()
{
    return {u"max"_qs, RuleWordsText::tr("Maximum"), Editor::Number};
}

DraftField step()
{
    return {u"step"_qs, RuleWordsText::tr("Step"), Editor::Number, u"0,5"_qs};
}

Fields generalFields()
{
    Fields fields{
        {u"title"_qs, RuleWordsText::tr("Title"), Editor::Text},
        {u"id"_qs, RuleWordsText::tr("Id")},
        {u"version"_qs, RuleWordsText::tr("Version"), Editor::Number},
        {u"validFrom"_qs, RuleWordsText::tr("From year"), Editor::Number},
        {u"validTo"_qs, RuleWordsText::tr("To year"), Editor::Number, RuleWordsText::tr("without end")},
    };
    fields.push_back({u"yearType"_qs,
                      RuleWordsText::tr("Years"),
                      Editor::Choice,
                      {},
                      {{u"calendar"_qs, rulewords::yearType(YearType::Calendar)},
                       {u"school"_qs, rulewords::yearType(YearType::School)}}});
    fields.push_back({u"format"_qs,
                      RuleWordsText::tr("Codes"),
                      Editor::Choice,
                      {},
                      {{u"1"_qs, RuleWordsText::tr("every code stands once in the set")},
                       {u"2"_qs, RuleWordsText::tr("codes may begin again in every group")}}});
    for (const UnitKind kind : {UnitKind::Agency, UnitKind::Institution, UnitKind::Enterprise})
        fields.push_back({u"kinds."_qs + toCode(kind),
                          RuleWordsText::tr("For: %1").arg(kindwords::unit(kind)), Editor::Truth});
    fields.push_back({u"total"_qs, RuleWordsText::tr("Total"), Editor::Number});
    fields.push_back({u"notApplicable"_qs,
                      RuleWordsText::tr("What does not apply"),
                      Editor::Choice,
                      {},
                      {{u"forbidden"_qs, RuleWordsText::tr("KAD is not allowed")},
                       {u"fullPoints"_qs, RuleWordsText::tr("KAD gets full points")},
                       {u"rescale"_qs, RuleWordsText::tr("KAD is left out, the rest scaled up")}}});
    fields.push_back({u"legalBasis"_qs, RuleWordsText::tr("Legal basis"), Editor::Lines,
                      RuleWordsText::tr("One on each line")});
    fields.push_back({u"sample"_qs, RuleWordsText::tr("A sample: compare with guidance"), Editor::Truth});
    return fields;
}

Fields shareFields(const QString &below)
{
    Fields fields{{u"threshold"_qs, RuleWordsText::tr("All points from (%)"), Editor::Number},
                  {u"below"_qs,
                   RuleWordsText::tr("Below that"),
                   Editor::Choice,
                   {},
                   {{u"zero"_qs, RuleWordsText::tr("0 points")},
                    {u"proportional"_qs, RuleWordsText::tr("in proportion")},
                    {u"levels"_qs, RuleWordsText::tr("in levels")}}}};
    if (below == u"levels")
        fields.push_back({u"levels"_qs, RuleWordsText::tr("Levels"), Editor::Lines,
                          RuleWordsText::tr("One on each line, such as 80: 6 for 6 points from 80 %")});
    return fields;
}

Fields leafFields(const QString &type, const QString &below)
{
    Fields fields{code(),
                  title(),
                  {u"type"_qs,
                   RuleWordsText::tr("Type"),
                   Editor::Choice,
                   {},
                   {{u"points"_qs, rulewords::type(ItemKind::Points)},
                    {u"allOrNothing"_qs, rulewords::type(ItemKind::AllOrNothing)},
                    {u"count"_qs, rulewords::type(ItemKind::Count)},
                    {u"percent"_qs, rulewords::type(ItemKind::Percent)},
                    {u"choice"_qs, rulewords::type(ItemKind::Choice)},
                    {u"passFail"_qs, rulewords::type(ItemKind::PassFail)}}}};
    if (type == u"count")
        fields.push_back({u"perItem"_qs, RuleWordsText::tr("Points for each"), Editor::Number});
    if (type == u"percent")
        std::ranges::move(shareFields(below), std::back_inserter(fields));
    if (type == u"choice")
        fields.push_back({u"options"_qs, RuleWordsText::tr("Answers"), Editor::Lines,
                          RuleWordsText::tr("One on each line with its points, such as Good: 8,5")});
    if (type != u"passFail")
        fields.push_back(maximum());
    if (type == u"points")
        fields.push_back(step());
    fields.push_back({u"evidence"_qs, RuleWordsText::tr("Evidence is asked for"), Editor::Truth});
    return fields;
}

Fields adjustmentFields(bool isCounted)
{
    Fields fields{code(),
                  title(),
                  maximum(),
                  {u"perItem"_qs, RuleWordsText::tr("Points for each case"), Editor::Number,
                   RuleWordsText::tr("given in points")}};
    if (!isCounted)
        fields.push_back(step());
    return fields;
}

Fields recognitionFields()
{
    const std::vector<std::pair<QString, QString>> onBreak{
        {u"reset"_qs, RuleWordsText::tr("the count starts again")},
        {u"hold"_qs, RuleWordsText::tr("the counted years stay")}};
    return {
        {u"firstYears"_qs, RuleWordsText::tr("Years to the first recognition"), Editor::Number, u"2"_qs},
        {u"renewalYears"_qs, RuleWordsText::tr("Years to a renewal"), Editor::Number, u"5"_qs},
        {u"counting"_qs,
         RuleWordsText::tr("After the first one"),
         Editor::Choice,
         {},
         {{u"restart"_qs, RuleWordsText::tr("count from the beginning")},
          {u"overlap"_qs, RuleWordsText::tr("its years count too")}}},
        {u"onFail"_qs, RuleWordsText::tr("A year not passed"), Editor::Choice, {}, onBreak},
        {u"onExcluded"_qs, RuleWordsText::tr("A year not considered"), Editor::Choice, {}, onBreak},
        {u"onNotRegistered"_qs, RuleWordsText::tr("A year not registered"), Editor::Choice, {}, onBreak},
        {u"afterBreak"_qs,
         RuleWordsText::tr("After a break"),
         Editor::Choice,
         {},
         {{u"renewal"_qs, RuleWordsText::tr("renewal")},
          {u"first"_qs, RuleWordsText::tr("first recognition")}}},
        {u"validityYears"_qs, RuleWordsText::tr("The title expires after (years)"), Editor::Number,
         RuleWordsText::tr("never")},
    };
}

Fields authorityFields()
{
    return {{u"issuer"_qs, RuleWordsText::tr("Issuer")},
            {u"parent"_qs, RuleWordsText::tr("Higher authority")},
            {u"signerTitle"_qs, RuleWordsText::tr("Title of the signer")},
            {u"symbol"_qs, RuleWordsText::tr("Symbol"), Editor::Line, u"QĐ-UBND"_qs}};
}

Fields titleFields()
{
    Fields fields;
    for (const UnitKind kind : {UnitKind::Agency, UnitKind::Institution, UnitKind::Enterprise})
        fields.push_back({toCode(kind), kindwords::unit(kind), Editor::Text});
    return fields;
}

// With that of its criterion where it is not the only one: `II/1`.
QString codeOf(const RuleSetDraft &draft, const DraftRow &row)
{
    QString code = draft.value(row.path, u"code"_qs);
    if (code.isEmpty() || row.kind != Kind::Leaf)
        return code;
    const std::vector<DraftRow> rows = draft.rows();
    const auto alike = std::ranges::count_if(rows, [&](const DraftRow &other) {
        return other.kind == Kind::Leaf && draft.value(other.path, u"code"_qs) == code;
    });
    const QString criterion = draft.value(row.path.section(u'.', 0, 0), u"code"_qs);
    return alike > 1 && !criterion.isEmpty() ? criterion + u'/' + code : code;
}

} // namespace

QString draftRow(DraftRowKind kind)
{
    switch (kind) {
    case Kind::General:
        return RuleWordsText::tr("General");
    case Kind::PassMark:
        return RuleWordsText::tr("Pass mark");
    case Kind::ClassMark:
        return RuleWordsText::tr("Pass mark of a class");
    case Kind::Bands:
        return RuleWordsText::tr("Bands");
    case Kind::Band:
        return RuleWordsText::tr("Band");
    case Kind::Criteria:
        return RuleWordsText::tr("Criteria");
    case Kind::Criterion:
        return RuleWordsText::tr("Criterion");
    case Kind::Group:
        return RuleWordsText::tr("Group");
    case Kind::Leaf:
        return RuleWordsText::tr("Indicator");
    case Kind::Bonus:
        return RuleWordsText::tr("Bonus points");
    case Kind::BonusItem:
        return RuleWordsText::tr("Bonus item");
    case Kind::Deductions:
        return RuleWordsText::tr("Deductions");
    case Kind::DeductionItem:
        return RuleWordsText::tr("Deduction item");
    case Kind::Gates:
        return RuleWordsText::tr("Conditions that must be met");
    case Kind::Gate:
        return RuleWordsText::tr("Condition that must be met");
    case Kind::Vetoes:
        return RuleWordsText::tr("Conditions that fail the year");
    case Kind::Veto:
        return RuleWordsText::tr("Condition that fails the year");
    case Kind::Recognition:
        return RuleWordsText::tr("Recognition over the years");
    case Kind::FirstAuthority:
        return RuleWordsText::tr("Authority for the first recognition");
    case Kind::RenewalAuthority:
        return RuleWordsText::tr("Authority for renewals");
    case Kind::Titles:
        return RuleWordsText::tr("Titles");
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
        return RuleWordsText::tr("Class %1").arg(title);
    return title.trimmed().isEmpty()
               ? RuleWordsText::tr("(%1 without a title)").arg(draftRow(row.kind).toLower())
               : title;
}

std::vector<DraftField> draftFields(const RuleSetDraft &draft, const DraftRow &row)
{
    switch (row.kind) {
    case Kind::General:
        return generalFields();
    case Kind::PassMark:
        return {{u"default"_qs, RuleWordsText::tr("Pass mark"), Editor::Number}};
    case Kind::ClassMark:
        return {{u"class"_qs, RuleWordsText::tr("Class")},
                {u"from"_qs, RuleWordsText::tr("Pass mark"), Editor::Number}};
    case Kind::Band:
        return {{u"name"_qs, RuleWordsText::tr("Name")},
                {u"from"_qs, RuleWordsText::tr("From points"), Editor::Number},
                {u"minPercent"_qs, RuleWordsText::tr("At least in each criterion (%)"), Editor::Number,
                 RuleWordsText::tr("no minimum")}};
    case Kind::Criterion:
        return {code(),
                title(),
                maximum(),
                {u"minPercent"_qs, RuleWordsText::tr("At least (% of the maximum)"), Editor::Number,
                 RuleWordsText::tr("no minimum")}};
    case Kind::Group:
        return {code(), title(), maximum()};
    case Kind::Leaf:
        return leafFields(draft.value(row.path, u"type"_qs), draft.value(row.path, u"below"_qs));
    case Kind::Bonus:
        return {
            maximum(),
            {u"mayExceedTotal"_qs, RuleWordsText::tr("With it the total may be exceeded"), Editor::Truth}};
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
        label = RuleWordsText::tr("Kinds of units");
    QString where = row.path.isEmpty() ? QString() : codeOf(draft, row);
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
