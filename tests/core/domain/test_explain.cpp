// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "rulebook.h"

#include "domain/explain.h"

#include <QRegularExpression>

using namespace sovang;
using namespace sovang::test;

namespace {

/// A unit whose years are given as they are: the history is walked, nothing is read from a book.
class Story
{
public:
    explicit Story(const QByteArray &json = smallRules())
        : m_rules(std::make_shared<RuleSet>(rulesFrom(json)))
    {
        m_unit.unit.code = u"DV001"_qs;
        m_unit.unit.name = u"Sở Y tế"_qs;
        m_unit.rules = m_rules;
    }

    Story &year(int year, OutcomeKind kind)
    {
        m_results.push_back({Year(year), kind, &m_rules->recognition});
        return *this;
    }
    Story &decided(DecisionKind kind, int year)
    {
        Decision decision;
        decision.kind = kind;
        decision.number = u"05/QĐ-UBND"_qs;
        decision.date = QDate(year, 12, 20);
        m_unit.decisions.push_back(decision);
        return *this;
    }

    Story &inEnglish()
    {
        m_language = Language::English;
        return *this;
    }
    Story &decidedFor(int from, int to)
    {
        m_unit.decisions.back().from = Year(from);
        m_unit.decisions.back().to = Year(to);
        return *this;
    }

    /// Explains \a year, the last one, from its answers.
    QString told(int year, std::initializer_list<std::pair<QString, QString>> cells)
    {
        const Answers answers = answersFrom(*m_rules, cells);
        return finish(year, {true, false, m_rules.get(), {}, &answers});
    }
    QString toldWithoutRules(int year)
    {
        m_unit.rules = nullptr;
        return finish(year, {true, false, nullptr, {}, nullptr});
    }

private:
    QString finish(int year, const YearFacts &facts)
    {
        m_unit.year = Year(year);
        m_unit.registered = true;
        m_unit.outcome = outcome(facts);
        m_results.push_back(
            {Year(year), m_unit.outcome.kind, facts.rules ? &facts.rules->recognition : nullptr});
        m_unit.history = recognise({}, m_results, m_unit.decisions, AssumeDecisions::No);
        m_unit.state = m_unit.history.back().state;
        m_unit.proposal = m_unit.history.back().proposal;
        m_unit.pendingYears = m_unit.history.back().pendingYears;
        return explain(m_unit, m_language);
    }

    std::shared_ptr<RuleSet> m_rules;
    UnitYear m_unit;
    std::vector<YearResult> m_results;
    Language m_language = Language::Vietnamese;
};

const std::initializer_list<std::pair<QString, QString>> good{
    {u"1.1"_qs, u"5"_qs},      {u"1.2"_qs, u"có"_qs}, {u"1.3"_qs, u"đạt"_qs}, {u"2.1"_qs, u"3"_qs},
    {u"2.2"_qs, u"75/100"_qs}, {u"G1"_qs, u"x"_qs},   {u"V1"_qs, u"không"_qs}};

void says(const QString &paragraph, const QStringList &parts)
{
    INFO(paragraph.toStdString());
    CHECK_FALSE(paragraph.contains(u'\n'));
    CHECK(paragraph.endsWith(u'.'));
    CHECK_FALSE(paragraph.contains(u'%' + u"1"_qs)); // no placeholder was left
    for (const QString &part : parts) {
        INFO(part.toStdString());
        CHECK(paragraph.contains(part));
    }
}

} // namespace

TEST_CASE("Passed, with a proposal: points, pass mark, rule set, band and period")
{
    says(Story().year(2023, OutcomeKind::Passed).told(2024, good),
         {u"Sở Y tế (mã DV001), năm 2024: đạt 19/20 điểm (mức đạt 15)"_qs, u"“Bộ nhỏ” (bản 1)"_qs,
          u"xếp mức “Xuất sắc”"_qs, u"đề nghị công nhận lần đầu, giai đoạn 2023-2024"_qs,
          u"chưa có quyết định nào"_qs});
}

TEST_CASE("Failed by a minimum and by the pass mark: both, each with what is missing")
{
    says(Story().told(2024, {{u"1.1"_qs, u"4,5"_qs},
                             {u"1.2"_qs, u"0"_qs},
                             {u"1.3"_qs, u"đạt"_qs},
                             {u"2.1"_qs, u"0"_qs},
                             {u"2.2"_qs, u"1/1"_qs},
                             {u"G1"_qs, u"x"_qs},
                             {u"V1"_qs, u"không"_qs}}),
         {u"không đạt theo bộ tiêu chí “Bộ nhỏ” (bản 1), được 10,5/20 điểm"_qs,
          u"tiêu chuẩn I được 4,5/10 điểm, dưới mức tối thiểu 50 % (5 điểm), còn thiếu 0,5 điểm"_qs,
          u"tổng điểm 10,5/20 dưới mức đạt 15 điểm, còn thiếu 4,5 điểm"_qs,
          u"Mạch tính bị ngắt từ năm 2024"_qs});
}

TEST_CASE("Less than a hundredth missing is never shown as nothing missing")
{
    Story story(
        R"({"format":1,"id":"r","version":1,"title":"R","kinds":["agency"],"validFrom":2010,"total":"10","passMark":{"default":"6.67"},
        "notApplicable":"rescale","criteria":[{"code":"1","title":"a","max":"10","children":[
          {"code":"1.1","title":"a","type":"points","max":"3"},{"code":"1.2","title":"b","type":"points","max":"7"}]}]})");
    says(story.told(2024, {{u"1.1"_qs, u"2"_qs}, {u"1.2"_qs, u"KAD"_qs}}),
         {u"còn thiếu chưa tới 0,01 điểm"_qs}); // 6,666…
}

TEST_CASE("The first of several bad years in a row is the one that broke the run")
{
    says(Story()
             .year(2019, OutcomeKind::Failed)
             .year(2020, OutcomeKind::Passed)
             .year(2021, OutcomeKind::Failed)
             .year(2022, OutcomeKind::NotRegistered)
             .told(2023, good),
         {u"Mạch tính bị ngắt từ năm 2021 (không đạt)."_qs,
          u"Được tính 1 năm đạt (2023) trong 2 năm cần có"_qs});
}

TEST_CASE("A break before the last title is not told any more, one after it is")
{
    const auto titled = [](const QByteArray &json = smallRules()) {
        return Story(json)
            .year(2019, OutcomeKind::Failed)
            .year(2020, OutcomeKind::Passed)
            .year(2021, OutcomeKind::Passed)
            .decided(DecisionKind::First, 2021);
    };
    const QString quiet = titled().year(2022, OutcomeKind::Passed).told(2023, good);
    says(quiet, {u"Được tính 2 năm đạt (2022, 2023) trong 5 năm cần có"_qs});
    CHECK_FALSE(quiet.contains(u"bị ngắt"));
    says(titled().year(2022, OutcomeKind::Excluded).told(2023, good),
         {u"Mạch tính bị ngắt từ năm 2022 (không xét)."_qs});

    // Where the count goes on over the first title, the break still says where it began.
    says(titled(smallRules(R"("recognition": {"counting": "overlap"})")).told(2022, good),
         {u"Mạch tính bị ngắt từ năm 2019 (không đạt)."_qs, u"Được tính 3 năm đạt (2020, 2021, 2022)"_qs});
}

TEST_CASE("Pending: everything that is missing is named with its title")
{
    says(Story().told(2024, {{u"1.1"_qs, u"5"_qs},
                             {u"1.2"_qs, u"0"_qs},
                             {u"1.3"_qs, u"x"_qs},
                             {u"2.1"_qs, u"1"_qs},
                             {u"V1"_qs, u"0"_qs}}),
         {u"chưa có kết quả, vì còn thiếu 2.2 “e”; còn thiếu G1 “Hồ sơ đúng hạn”"_qs});
}

TEST_CASE("A unit without scores lacks all answers by number, of many that are missing a few are named")
{
    const QString nothing = Story().told(2024, {});
    says(nothing, {u"chưa có kết quả, vì còn thiếu 7/7 mục."_qs});
    CHECK_FALSE(nothing.contains(u"1.1"));
    const QString most = Story().told(2024, {{u"1.2"_qs, u"0"_qs}, {u"2.1"_qs, u"1"_qs}});
    says(most, {u"vì còn thiếu 5/7 mục: 1.1 “a”, 1.3 “c”, 2.2 “e” và 2 mục khác."_qs});
    CHECK_FALSE(most.contains(u"V1"));
    says(Story().inEnglish().told(2024, {}), {u"no outcome yet, because 7 of 7 answers are missing."_qs});
}

TEST_CASE("A period of one year is that year")
{
    says(Story(smallRules(R"("recognition": {"firstYears": 1})")).told(2018, good),
         {u"Đủ điều kiện đề nghị công nhận lần đầu, năm 2018."_qs});
    says(Story()
             .year(2017, OutcomeKind::Passed)
             .decided(DecisionKind::First, 2017)
             .decidedFor(2017, 2017)
             .told(2018, good),
         {u"công nhận lần đầu theo quyết định số 05/QĐ-UBND ngày 20/12/2017 (năm 2017);"_qs});
}

TEST_CASE("In English nothing but names and titles is Vietnamese")
{
    const QStringList paragraphs{
        Story().inEnglish().year(2023, OutcomeKind::Passed).told(2024, good),
        Story().inEnglish().toldWithoutRules(2005),
        Story().inEnglish().year(2022, OutcomeKind::Passed).year(2023, OutcomeKind::Pending).told(2024, good),
        Story()
            .inEnglish()
            .year(2021, OutcomeKind::Passed)
            .year(2022, OutcomeKind::NotRegistered)
            .decided(DecisionKind::First, 2021)
            .decided(DecisionKind::Revocation, 2022)
            .decidedFor(2020, 2021)
            .told(2024, {{u"1.1"_qs, u"4,5"_qs},
                         {u"1.2"_qs, u"0"_qs},
                         {u"1.3"_qs, u"không"_qs},
                         {u"2.1"_qs, u"0"_qs},
                         {u"2.2"_qs, u"1/1"_qs},
                         {u"G1"_qs, u"x"_qs},
                         {u"V1"_qs, u"x"_qs}}),
        Story().inEnglish().told(2024, {{u"G1"_qs, u"không"_qs}}),
        Story().inEnglish().told(2024, {{u"1.1"_qs, u"4,5"_qs}})};
    static const QRegularExpression named(u"“[^”]*”|Sở Y tế|QĐ-UBND"_qs);
    static const QRegularExpression letter(u"[^\\x00-\\x7f]"_qs);
    for (QString paragraph : paragraphs) {
        INFO(paragraph.toStdString());
        CHECK(paragraph.startsWith(u"Sở Y tế (code DV001) in 20"));
        CHECK_FALSE(paragraph.remove(named).contains(letter));
    }
    says(paragraphs.first(),
         {u"passed with 19/20 points (pass mark 15) by the rule set “Bộ nhỏ” (version 1)"_qs,
          u"A first recognition can be proposed, for 2023-2024."_qs});
}

TEST_CASE("A proposal that waits says for which year")
{
    says(Story().year(2022, OutcomeKind::Passed).year(2023, OutcomeKind::Pending).told(2024, good),
         {u"đạt 19/20 điểm"_qs, u"còn chờ kết quả năm 2023"_qs, u"Được tính 2 năm đạt (2022, 2024)"_qs});
}

TEST_CASE("A year without rule set says so with the kind of the unit")
{
    says(Story().toldWithoutRules(2005),
         {u"chưa có kết quả, vì chưa có bộ tiêu chí cho cơ quan năm 2005"_qs});
}

TEST_CASE("After a revocation the decisions are told and the count begins anew")
{
    says(Story()
             .year(2021, OutcomeKind::Passed)
             .year(2022, OutcomeKind::Passed)
             .year(2023, OutcomeKind::Passed)
             .decided(DecisionKind::First, 2022)
             .decided(DecisionKind::Revocation, 2023)
             .told(2024, good),
         {u"công nhận lần đầu theo quyết định số 05/QĐ-UBND ngày 20/12/2022"_qs,
          u"thu hồi theo quyết định số 05/QĐ-UBND ngày 20/12/2023"_qs, u"tình trạng hiện nay: đã thu hồi"_qs,
          u"Được tính 1 năm đạt (2024) trong 2 năm cần có để đề nghị công nhận lần đầu"_qs});
}

TEST_CASE("A veto and a missed requirement are told with their titles")
{
    says(Story().told(2024, {{u"1.1"_qs, u"5"_qs},
                             {u"1.2"_qs, u"x"_qs},
                             {u"1.3"_qs, u"không"_qs},
                             {u"2.1"_qs, u"2"_qs},
                             {u"2.2"_qs, u"1/1"_qs},
                             {u"G1"_qs, u"x"_qs},
                             {u"V1"_qs, u"x"_qs}}),
         {u"vướng điều kiện loại V1 “Có người bị kỷ luật”"_qs, u"không đạt yêu cầu 1.3 “c”"_qs});
}

namespace {

const std::initializer_list<std::pair<QString, QString>> withWeakThird{
    {u"I/1"_qs, u"8"_qs},   {u"I/2"_qs, u"1/1"_qs}, {u"II/1"_qs, u"6"_qs},
    {u"II/2"_qs, u"có"_qs}, {u"2.1"_qs, u"1,5"_qs}, {u"2.2"_qs, u"0"_qs}};

} // namespace

TEST_CASE("A band that a weak criterion withholds is told with its points, and a school year with both years")
{
    says(Story(newerRules()).year(2023, OutcomeKind::Passed).told(2024, withWeakThird),
         {u"Sở Y tế (mã DV001), năm học 2024-2025: đạt 17,5/20 điểm"_qs, u"xếp mức “Đạt”"_qs,
          u"không xếp mức “Tốt” vì tiêu chuẩn III được 1,5/4 điểm, dưới 50 % điểm tối đa của tiêu chuẩn"_qs,
          u"từ năm học 2023-2024 đến năm học 2024-2025"_qs, u"Đến hết năm học 2024-2025"_qs});
    says(Story(newerRules()).inEnglish().told(2024, withWeakThird),
         {u"in school year 2024-2025: passed"_qs,
          u"not band “Tốt”, because criterion III got 1,5/4 points, under 50 %"_qs});
}
