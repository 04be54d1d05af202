// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/explain.h"

#include "base/period.h"
#include "domain/teller.h"

#include <algorithm>

namespace sovang {

namespace {

QString outcomeWord(const Teller &tell, OutcomeKind kind)
{
    if (tell.language == Language::Vietnamese)
        return toVietnamese(kind).toLower();
    return kind == OutcomeKind::NotRegistered ? u"not registered"_qs : toCode(kind);
}

QString decisionWord(const Teller &tell, DecisionKind kind)
{
    if (tell.language == Language::Vietnamese)
        return toVietnamese(kind).toLower();
    return kind == DecisionKind::First ? u"first recognition"_qs : toCode(kind);
}

QString standingWord(const Teller &tell)
{
    const Standing standing = tell.unit.state.standing;
    if (tell.language == Language::Vietnamese)
        return toVietnamese(standing).toLower();
    return standing == Standing::Never ? u"not recognised yet"_qs : toCode(standing);
}

QString years(const Teller &tell, Year from, Year to)
{
    if (tell.language == Language::Vietnamese)
        return periodText(from, to, tell.yearType());
    if (from == to)
        return tell.inYear(from);
    if (tell.yearType() == YearType::School)
        return tell.inYear(from) + QStringLiteral(" to ") + yearText(to, YearType::School);
    return yearsText(from, to, u'-');
}

QString rulesText(const Teller &tell)
{
    return tell(u"theo bộ tiêu chí “%1” (bản %2)", u"by the rule set “%1” (version %2)")
        .arg(tell.unit.rules->title, QString::number(tell.unit.rules->version));
}

// Which criteria keep the unit from a band that its total reaches.
QString withheldText(const Teller &tell)
{
    const UnitYear &unit = tell.unit;
    QString text;
    for (const WithheldBand &withheld : withheldBands(*unit.rules, unit.outcome)) {
        QStringList criteria;
        for (const int index : withheld.criteria) {
            const Node &criterion = unit.rules->criteria[static_cast<size_t>(index)].node;
            criteria << tell(u"tiêu chuẩn %1 được %2/%3 điểm", u"criterion %1 got %2/%3 points")
                            .arg(criterion.code,
                                 Teller::shown(*unit.outcome.criteria[static_cast<size_t>(index)]),
                                 criterion.max.toDisplay());
        }
        text +=
            tell(u"; không xếp mức “%1” vì %2, dưới %3 % điểm tối đa của tiêu chuẩn",
                 u"; not band “%1”, because %2, under %3 % of what a criterion can give")
                .arg(withheld.band->name, criteria.join(u", "_qs), withheld.band->minPercent->toDisplay());
    }
    return text;
}

QString passedText(const Teller &tell)
{
    const UnitYear &unit = tell.unit;
    QString text = tell(u"đạt %1/%2 điểm (mức đạt %3) %4", u"passed with %1/%2 points (pass mark %3) %4")
                       .arg(Teller::shown(*unit.outcome.total), unit.rules->total.toDisplay(),
                            unit.rules->passMark.forClass(unit.unit.unitClass).toDisplay(), rulesText(tell));
    if (!unit.outcome.band.isEmpty())
        text += tell(u", xếp mức “%1”", u", band “%1”").arg(unit.outcome.band);
    return text + withheldText(tell);
}

QString outcomeText(const Teller &tell)
{
    const UnitYear &unit = tell.unit;
    const QString reasons = reasonTexts(unit.outcome.reasons, unit, tell.language).join(u"; "_qs);
    switch (unit.outcome.kind) {
    case OutcomeKind::Passed:
        return passedText(tell);
    case OutcomeKind::Failed:
        return tell(u"không đạt %1, được %2/%3 điểm, vì %4", u"failed %1, with %2/%3 points, because %4")
            .arg(rulesText(tell), Teller::shown(*unit.outcome.total), unit.rules->total.toDisplay(), reasons);
    case OutcomeKind::Excluded:
        return tell(u"không được xét, vì %1", u"not considered, because %1").arg(reasons);
    case OutcomeKind::Pending:
        return tell(u"chưa có kết quả, vì %1", u"no outcome yet, because %1").arg(reasons);
    case OutcomeKind::NotRegistered:
        break;
    }
    return tell(u"chưa đăng ký nên không được xét danh hiệu",
                u"not registered, so the unit is not considered for a title");
}

QString yearList(const std::vector<Year> &years, YearType type)
{
    QStringList words;
    for (const Year year : years)
        words << yearText(year, type);
    return words.join(u", "_qs);
}

const RecognitionPolicy &policyOf(const UnitYear &unit)
{
    static const RecognitionPolicy byDefault;
    return unit.rules ? unit.rules->recognition : byDefault;
}

QString countText(const Teller &tell)
{
    const UnitYear &unit = tell.unit;
    if (unit.proposal) {
        return tell(u"Đủ điều kiện đề nghị %1, %2.", u"A %1 can be proposed, for %2.")
            .arg(decisionWord(tell, unit.proposal->kind),
                 years(tell, unit.proposal->from, unit.proposal->to));
    }
    const bool recognised = unit.state.standing == Standing::Recognised;
    const QString needed =
        QString::number(recognised ? policyOf(unit).renewalYears : policyOf(unit).firstYears);
    const QString aim = decisionWord(tell, recognised ? DecisionKind::Renewal : DecisionKind::First);
    const std::vector<Year> &counted = unit.state.counted;
    if (counted.empty())
        return tell(u"Chưa có năm nào được tính; cần %1 năm đạt để đề nghị %2.",
                    u"No year counts yet; years that must be passed before a %2 can be proposed: %1.")
            .arg(needed, aim);
    return tell(u"Được tính %1 năm đạt (%2) trong %3 năm cần có để đề nghị %4.",
                u"Passed years that count: %1 (%2) of the %3 that a %4 asks for.")
        .arg(QString::number(counted.size()), yearList(counted, tell.yearType()), needed, aim);
}

bool breaksTheRun(const RecognitionYear &step)
{
    static const RecognitionPolicy byDefault;
    const RecognitionPolicy &policy = step.result.policy ? *step.result.policy : byDefault;
    switch (step.result.outcome) {
    case OutcomeKind::Failed:
        return policy.onFail == RecognitionPolicy::OnBreak::Reset;
    case OutcomeKind::Excluded:
        return policy.onExcluded == RecognitionPolicy::OnBreak::Reset;
    case OutcomeKind::NotRegistered:
        return policy.onNotRegistered == RecognitionPolicy::OnBreak::Reset;
    case OutcomeKind::Passed:
    case OutcomeKind::Pending:
        break;
    }
    return false;
}

// A title of that year or a later one made a break irrelevant, unless the running count reaches back behind
// the title (overlapping counts): then the break still says where the count begins.
bool isForgotten(Year broken, const RecognitionState &state)
{
    if (!state.lastRecognition || *state.lastRecognition < broken)
        return false;
    return state.counted.empty() || state.counted.front() > *state.lastRecognition;
}

// The first of the latest years in a row that broke the run: the one to be named when someone asks why.
QString breakText(const Teller &tell)
{
    const UnitYear &unit = tell.unit;
    const auto last = std::find_if(unit.history.rbegin(), unit.history.rend(), breaksTheRun);
    if (last == unit.history.rend() || isForgotten(last->result.year, unit.state))
        return {};
    auto first = last;
    for (auto step = last; step != unit.history.rend() && breaksTheRun(*step); ++step)
        first = step;
    return tell(u"Mạch tính bị ngắt từ %1 (%2).", u"The count was broken in %1 (%2).")
        .arg(tell.inYear(first->result.year), outcomeWord(tell, first->result.outcome));
}

// Where the points were lost; only worth saying when they were needed.
QString lossText(const Teller &tell)
{
    const UnitYear &unit = tell.unit;
    if (unit.outcome.kind != OutcomeKind::Failed)
        return {};
    QStringList losses;
    for (size_t i = 0; i < unit.outcome.criteria.size(); ++i) {
        const Node &criterion = unit.rules->criteria[i].node;
        const std::optional<Exact> &have = unit.outcome.criteria[i];
        if (have && *have < toExact(criterion.max)) {
            losses << tell(u"tiêu chuẩn %1 mất %2 điểm (được %3/%4)", u"%2 in criterion %1 (got %3/%4)")
                          .arg(criterion.code, Teller::shown(toExact(criterion.max) - *have),
                               Teller::shown(*have), criterion.max.toDisplay());
        }
    }
    return losses.isEmpty() ? QString()
                            : tell(u"Điểm bị mất: %1.", u"Points lost: %1.").arg(losses.join(u"; "_qs));
}

QString pendingText(const Teller &tell)
{
    const UnitYear &unit = tell.unit;
    if (unit.pendingYears.empty() || unit.outcome.kind == OutcomeKind::Pending)
        return {};
    const bool ofSchools = tell.yearType() == YearType::School;
    return tell(ofSchools ? u"Chưa đề nghị được vì còn chờ kết quả năm học %1."
                          : u"Chưa đề nghị được vì còn chờ kết quả năm %1.",
                u"Nothing can be proposed yet: there is no outcome of %1.")
        .arg(yearList(unit.pendingYears, tell.yearType()));
}

QString decisionText(const Teller &tell, const Decision &decision)
{
    QString text = tell(u"%1 theo quyết định số %2 ngày %3", u"%1 by decision %2 of %3")
                       .arg(decisionWord(tell, decision.kind), decision.number, dayText(decision.date));
    if (decision.from && decision.to)
        text += QStringLiteral(" (%1)").arg(years(tell, *decision.from, *decision.to));
    return text;
}

QString standingText(const Teller &tell)
{
    const UnitYear &unit = tell.unit;
    if (unit.decisions.empty()) {
        return tell(u"Đến hết %1 chưa có quyết định nào; tình trạng: %2.",
                    u"No decision was made up to the end of %1; standing: %2.")
            .arg(tell.inYear(unit.year), standingWord(tell));
    }
    QStringList texts;
    for (const Decision &decision : unit.decisions)
        texts << decisionText(tell, decision);
    return tell(u"Đã có quyết định: %1; tình trạng hiện nay: %2.", u"Decisions: %1; standing now: %2.")
        .arg(texts.join(u"; "_qs), standingWord(tell));
}

} // namespace

QString explain(const UnitYear &unit, Language language)
{
    const Teller tell{unit, language};
    QStringList sentences;
    sentences << tell(u"%1 (mã %2), %3: %4.", u"%1 (code %2) in %3: %4.")
                     .arg(unit.unit.name, unit.unit.code, tell.inYear(unit.year), outcomeText(tell));
    sentences << lossText(tell) << breakText(tell) << countText(tell) << pendingText(tell)
              << standingText(tell);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace sovang
