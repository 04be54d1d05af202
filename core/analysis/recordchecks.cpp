// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/recordchecks.h"

#include "base/codewords.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

namespace sovang {

namespace {

struct RecordChecksText
{
    Q_DECLARE_TR_FUNCTIONS(CrossCheck)
};

constexpr CodeWords<ReportCheck, std::size(reportChecks)> checkWords{{{
    {u"sums", u"Số thành phần cộng lại không bằng tổng số"},
    {u"shares", u"Tỷ lệ không đúng hoặc trên 100 %"},
    {u"countedTwice", u"Có trường hợp được tính hai lần"},
    {u"recognisedNotRegistered", u"Có quyết định công nhận nhưng không đăng ký trong năm"},
    {u"certificateNoDecision", u"Giấy công nhận không có quyết định"},
    {u"periodNotPassed", u"Giai đoạn ghi trong quyết định có năm không đạt"},
    {u"numberWithTwoDates", u"Một số quyết định có hai ngày khác nhau"},
    {u"editedText", u"Số liệu trong đoạn văn đã sửa không còn khớp"},
}}};

bool isRecognition(const Decision &decision)
{
    return decision.kind == DecisionKind::First || decision.kind == DecisionKind::Renewal;
}

class RecordChecker
{
public:
    explicit RecordChecker(const RecordFacts &facts) : m_facts(facts) {}

    std::vector<ReportFinding> check()
    {
        twins();
        for (const UnitYear &unit : m_facts.units)
            decisionsOf(unit);
        certificates();
        numbers();
        return std::move(m_findings);
    }

private:
    void add(ReportCheck check, const QString &subject, const QString &text)
    {
        m_findings.push_back({check, subject, text});
    }

    void twins();
    void decisionsOf(const UnitYear &unit);
    void period(const UnitYear &unit, const Decision &decision);
    void certificates();
    void numbers();

    const RecordFacts &m_facts;
    std::vector<ReportFinding> m_findings;
};

/// Two registered units of one name and place that nobody said to be two.
void RecordChecker::twins()
{
    QHash<QString, const UnitYear *> seen;
    for (const UnitYear &unit : m_facts.units) {
        if (!unit.registered || !unit.unit.existsIn(m_facts.year))
            continue;
        const QString key = exactKey(unit.unit.name) + u'\n' + exactKey(unit.unit.locality);
        const UnitYear *&first = seen[key];
        if (first && !m_facts.different.contains(unitPair(first->unit.id, unit.unit.id))) {
            add(ReportCheck::CountedTwice, first->unit.code + QStringLiteral(", ") + unit.unit.code,
                RecordChecksText::tr("%1 and %2 are both “%3” and both registered.")
                    .arg(first->unit.code, unit.unit.code, unit.unit.name));
        }
        first = &unit;
    }
}

void RecordChecker::decisionsOf(const UnitYear &unit)
{
    int recognitions = 0;
    for (const Decision &decision : unit.decisions) {
        if (!isRecognition(decision) || decision.year() != m_facts.year)
            continue;
        ++recognitions;
        if (!unit.registered)
            add(ReportCheck::RecognisedNotRegistered, unit.unit.code,
                RecordChecksText::tr("%1 is recognised by decision %2, but did not register.")
                    .arg(unit.unit.code, decision.number));
        period(unit, decision);
    }
    if (recognitions > 1)
        add(ReportCheck::CountedTwice, unit.unit.code,
            RecordChecksText::tr("%1 is recognised by %2 decisions in one year.")
                .arg(unit.unit.code)
                .arg(recognitions));
}

/// What a unit took over from another one is not in its own history, and is believed.
void RecordChecker::period(const UnitYear &unit, const Decision &decision)
{
    const bool tookOver = unit.start != RecognitionState();
    QStringList broken;
    for (Year year = decision.from.value_or(decision.year()); year <= decision.year(); ++year) {
        if (!m_facts.knownYears.contains(year))
            continue;
        if (tookOver && !unit.history.empty() && year < unit.history.front().result.year)
            continue;
        const auto step = std::ranges::find(unit.history, year,
                                            [](const RecognitionYear &each) { return each.result.year; });
        if (step == unit.history.end() || step->result.outcome != OutcomeKind::Passed)
            broken << year.toString();
    }
    if (!broken.isEmpty())
        add(ReportCheck::PeriodNotPassed, unit.unit.code,
            RecordChecksText::tr("Decision %1 recognises %2 for a period in which it did not pass: %3.")
                .arg(decision.number, unit.unit.code, broken.join(QStringLiteral(", "))));
}

void RecordChecker::certificates()
{
    for (const CertificateFact &certificate : m_facts.certificates) {
        if (!m_facts.decisions.contains(certificate.decision))
            add(ReportCheck::CertificateNoDecision, certificate.number,
                RecordChecksText::tr("Certificate %1 has no decision.").arg(certificate.number));
    }
}

void RecordChecker::numbers()
{
    std::map<QString, std::set<QDate>> dates;
    for (const UnitYear &unit : m_facts.units) {
        for (const Decision &decision : unit.decisions) {
            if (decision.year() == m_facts.year && !decision.number.isEmpty())
                dates[decision.number].insert(decision.date);
        }
    }
    for (const auto &[number, days] : dates) {
        if (days.size() < 2)
            continue;
        QStringList texts;
        for (const QDate &day : days)
            texts << day.toString(QStringLiteral("dd/MM/yyyy"));
        add(ReportCheck::NumberWithTwoDates, number,
            RecordChecksText::tr("Decision %1 has several dates: %2.")
                .arg(number, texts.join(QStringLiteral(", "))));
    }
}

} // namespace

QString toCode(ReportCheck check)
{
    return checkWords.code(check);
}

std::optional<ReportCheck> reportCheckFromCode(QStringView code)
{
    return checkWords.fromCode(code);
}

QString toVietnamese(ReportCheck check)
{
    return checkWords.vietnamese(check);
}

std::vector<ReportFinding> recordFindings(const RecordFacts &facts)
{
    return RecordChecker(facts).check();
}

} // namespace sovang
