// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/explain.h"

#include "domain/period.h"

#include <QStringList>

#include <algorithm>

namespace sovang {

namespace {

QString shown(const Exact &points)
{
    return roundedHalfUp(points).toDisplay();
}

// How far \a have stays under \a need; never shown as 0 when something is missing.
QString shortfall(const Exact &have, const Exact &need)
{
    const Points missing = roundedHalfUp(need - have);
    if (missing == Points())
        return QStringLiteral("còn thiếu chưa tới 0,01 điểm");
    return QStringLiteral("còn thiếu %1 điểm").arg(missing.toDisplay());
}

QString itemTitle(const UnitYear &unit, const QString &code)
{
    const int index = unit.rules ? unit.rules->indexOf(code) : -1;
    return index < 0
               ? code
               : QStringLiteral("%1 “%2”").arg(code, unit.rules->items[static_cast<size_t>(index)].title);
}

QString criterionMinimumText(const QString &code, const UnitYear &unit)
{
    const auto &criteria = unit.rules->criteria;
    const auto found =
        std::ranges::find_if(criteria, [&](const Criterion &c) { return c.node.code == code; });
    const auto index = static_cast<size_t>(found - criteria.begin());
    const Exact have = *unit.outcome.criteria[index];
    const Exact need = toExact(found->node.max) * found->minPercent->hundredths() / 10000;
    return QStringLiteral("tiêu chuẩn %1 được %2/%3 điểm, dưới mức tối thiểu %4 % (%5 điểm), %6")
        .arg(code, shown(have), found->node.max.toDisplay(), found->minPercent->toDisplay(), shown(need),
             shortfall(have, need));
}

QString passMarkText(const UnitYear &unit)
{
    const Exact need = toExact(unit.rules->passMark.forClass(unit.unit.unitClass));
    return QStringLiteral("tổng điểm %1/%2 dưới mức đạt %3 điểm, %4")
        .arg(shown(*unit.outcome.total), unit.rules->total.toDisplay(), shown(need),
             shortfall(*unit.outcome.total, need));
}

QString rulesText(const UnitYear &unit)
{
    return QStringLiteral("theo bộ tiêu chí “%1” (%2)").arg(unit.rules->title, unit.rules->reference());
}

QString passedText(const UnitYear &unit)
{
    QString text = QStringLiteral("đạt %1/%2 điểm (mức đạt %3) %4")
                       .arg(shown(*unit.outcome.total), unit.rules->total.toDisplay(),
                            unit.rules->passMark.forClass(unit.unit.unitClass).toDisplay(), rulesText(unit));
    if (!unit.outcome.band.isEmpty())
        text += QStringLiteral(", xếp mức “%1”").arg(unit.outcome.band);
    return text;
}

QString outcomeReasons(const UnitYear &unit)
{
    QStringList texts;
    for (const Reason &reason : unit.outcome.reasons)
        texts << reasonText(reason, unit);
    return texts.join(u"; "_qs);
}

QString outcomeText(const UnitYear &unit)
{
    switch (unit.outcome.kind) {
    case OutcomeKind::Passed:
        return passedText(unit);
    case OutcomeKind::Failed:
        return QStringLiteral("không đạt %1, được %2/%3 điểm, vì %4")
            .arg(rulesText(unit), shown(*unit.outcome.total), unit.rules->total.toDisplay(),
                 outcomeReasons(unit));
    case OutcomeKind::Excluded:
        return QStringLiteral("không được xét, vì %1").arg(outcomeReasons(unit));
    case OutcomeKind::Pending:
        return QStringLiteral("chưa có kết quả, vì %1").arg(outcomeReasons(unit));
    case OutcomeKind::NotRegistered:
        break;
    }
    return QStringLiteral("chưa đăng ký nên không được xét danh hiệu");
}

QString yearList(const std::vector<Year> &years)
{
    QStringList words;
    for (const Year year : years)
        words << year.toString();
    return words.join(u", "_qs);
}

const RecognitionPolicy &policyOf(const UnitYear &unit)
{
    static const RecognitionPolicy byDefault;
    return unit.rules ? unit.rules->recognition : byDefault;
}

QString countText(const UnitYear &unit)
{
    if (unit.proposal) {
        return QStringLiteral("Đủ điều kiện đề nghị %1, giai đoạn %2-%3.")
            .arg(toVietnamese(unit.proposal->kind).toLower(), unit.proposal->from.toString(),
                 unit.proposal->to.toString());
    }
    const bool recognised = unit.state.standing == Standing::Recognised;
    const int needed = recognised ? policyOf(unit).renewalYears : policyOf(unit).firstYears;
    const QString aim = recognised ? QStringLiteral("công nhận lại") : QStringLiteral("công nhận lần đầu");
    if (unit.state.counted.empty())
        return QStringLiteral("Chưa có năm nào được tính; cần %1 năm đạt để đề nghị %2.")
            .arg(needed)
            .arg(aim);
    return QStringLiteral("Được tính %1 năm đạt (%2) trong %3 năm cần có để đề nghị %4.")
        .arg(unit.state.counted.size())
        .arg(yearList(unit.state.counted))
        .arg(needed)
        .arg(aim);
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
QString breakText(const UnitYear &unit)
{
    const auto last = std::find_if(unit.history.rbegin(), unit.history.rend(), breaksTheRun);
    if (last == unit.history.rend() || isForgotten(last->result.year, unit.state))
        return {};
    auto first = last;
    for (auto step = last; step != unit.history.rend() && breaksTheRun(*step); ++step)
        first = step;
    return QStringLiteral("Mạch tính bị ngắt từ năm %1 (%2).")
        .arg(first->result.year.toString(), toVietnamese(first->result.outcome).toLower());
}

// Where the points were lost; only worth saying when they were needed.
QString lossText(const UnitYear &unit)
{
    if (unit.outcome.kind != OutcomeKind::Failed)
        return {};
    QStringList losses;
    for (size_t i = 0; i < unit.outcome.criteria.size(); ++i) {
        const Node &criterion = unit.rules->criteria[i].node;
        const std::optional<Exact> &have = unit.outcome.criteria[i];
        if (have && *have < toExact(criterion.max)) {
            losses << QStringLiteral("tiêu chuẩn %1 mất %2 điểm (được %3/%4)")
                          .arg(criterion.code, shown(toExact(criterion.max) - *have), shown(*have),
                               criterion.max.toDisplay());
        }
    }
    return losses.isEmpty() ? QString() : QStringLiteral("Điểm bị mất: %1.").arg(losses.join(u"; "_qs));
}

QString pendingText(const UnitYear &unit)
{
    if (unit.pendingYears.empty() || unit.outcome.kind == OutcomeKind::Pending)
        return {};
    return QStringLiteral("Chưa đề nghị được vì còn chờ kết quả năm %1.").arg(yearList(unit.pendingYears));
}

QString decisionText(const Decision &decision)
{
    QString text = QStringLiteral("%1 theo quyết định số %2 ngày %3")
                       .arg(toVietnamese(decision.kind).toLower(), decision.number, dayText(decision.date));
    if (decision.from && decision.to)
        text += QStringLiteral(" (giai đoạn %1-%2)").arg(decision.from->toString(), decision.to->toString());
    return text;
}

QString standingText(const UnitYear &unit)
{
    if (unit.decisions.empty())
        return QStringLiteral("Đến hết năm %1 chưa có quyết định nào; tình trạng: %2.")
            .arg(unit.year.toString(), toVietnamese(unit.state.standing).toLower());
    QStringList texts;
    for (const Decision &decision : unit.decisions)
        texts << decisionText(decision);
    return QStringLiteral("Đã có quyết định: %1; tình trạng hiện nay: %2.")
        .arg(texts.join(u"; "_qs), toVietnamese(unit.state.standing).toLower());
}

} // namespace

QString reasonText(const Reason &reason, const UnitYear &unit)
{
    switch (reason.kind) {
    case ReasonKind::Excluded:
        return QStringLiteral("có quyết định không xét được ghi riêng cho năm này");
    case ReasonKind::GateNotMet:
        return QStringLiteral("không bảo đảm điều kiện %1").arg(itemTitle(unit, reason.code));
    case ReasonKind::NoRuleSet:
        return QStringLiteral("chưa có bộ tiêu chí cho %1 năm %2")
            .arg(toVietnamese(unit.unit.kind).toLower(), unit.year.toString());
    case ReasonKind::NothingApplicable:
        return QStringLiteral("không có tiêu chí nào áp dụng được");
    case ReasonKind::Missing:
        return QStringLiteral("còn thiếu %1").arg(itemTitle(unit, reason.code));
    case ReasonKind::Veto:
        return QStringLiteral("vướng điều kiện loại %1").arg(itemTitle(unit, reason.code));
    case ReasonKind::Requirement:
        return QStringLiteral("không đạt yêu cầu %1").arg(itemTitle(unit, reason.code));
    case ReasonKind::BelowCriterionMinimum:
        return criterionMinimumText(reason.code, unit);
    case ReasonKind::BelowPassMark:
        return passMarkText(unit);
    case ReasonKind::PendingYear:
        break;
    }
    return QStringLiteral("năm %1 chưa có kết quả").arg(reason.code);
}

QString reasonsText(const UnitYear &unit)
{
    QStringList texts;
    for (const Reason &reason : unit.allReasons())
        texts << reasonText(reason, unit);
    return texts.join(u"; "_qs);
}

QString explain(const UnitYear &unit)
{
    QStringList sentences;
    sentences << QStringLiteral("%1 (mã %2), năm %3: %4.")
                     .arg(unit.unit.name, unit.unit.code, unit.year.toString(), outcomeText(unit));
    sentences << lossText(unit) << breakText(unit) << countText(unit) << pendingText(unit)
              << standingText(unit);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace sovang
