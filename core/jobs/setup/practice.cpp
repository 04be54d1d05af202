// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/setup/practice.h"

#include "base/error.h"
#include "base/newfolder.h"
#include "jobs/papers/papersettings.h"
#include "jobs/setup/practicenames.h"
#include "jobs/setup/rulefiles.h"
#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <random>

namespace sovang {

namespace {

struct PracticeText
{
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

/// Fills an empty book. Every throw of the dice is in a fixed order, so that the seed alone decides.
class Builder
{
public:
    Builder(Book &book, const PracticeProvince &province)
        : m_book(book),
          m_province(province),
          m_random(province.seed),
          m_first(PracticeProvince::lastYear - (province.years - 1))
    {}

    void build()
    {
        m_book.change({QStringLiteral("practice.fill"), PracticeText::tr("Filled the practice province")},
                      [this] {
                          fillSettings();
                          addUnits();
                          for (Year year = m_first; year <= PracticeProvince::lastYear; ++year)
                              fillYear(year);
                      });
        m_book.change({QStringLiteral("practice.decide"),
                       PracticeText::tr("Entered the decisions of the practice province")},
                      [this] { decideEarlierYears(); });
    }

private:
    /// How a unit tends to do; \a quality in percent.
    struct Member
    {
        Unit unit;
        int quality = 90;
    };

    int dice(int below) { return static_cast<int>(m_random() % static_cast<quint32>(below)); }
    bool chance(int percent) { return dice(100) < percent; }

    void fillSettings();
    void addUnits();
    void mergeTwoSchools();
    void renameSome();
    void fillYear(Year year);
    void registerUnit(const Unit &unit, Year year);
    void score(const Member &member, Year year, Round round, const RuleSet &rules);
    std::optional<Answer> answerFor(const Item &item, int quality);
    Points pointsOf(const Item &item, int quality);
    const Option &optionOf(const Item &item, int quality);
    Answer fewOf(const Item &item);
    void decideEarlierYears();

    Book &m_book;
    PracticeProvince m_province;
    std::mt19937 m_random;
    Year m_first;
    std::vector<Member> m_members;
};

void Builder::fillSettings()
{
    SettingStore &settings = m_book.settings;
    settings.setPractice(true);
    settings.set(papersetting::area, QStringLiteral("tỉnh Thực Hành"));
    CommissionStore &commission = m_book.commission;
    Issuer issuer{.order = 1, .isCommission = true};
    issuer.name = QStringLiteral("Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”");
    issuer.parent = QStringLiteral("Ủy ban nhân dân tỉnh Thực Hành");
    issuer.place = QStringLiteral("Thực Hành");
    issuer.symbol = QStringLiteral("BCĐ");
    issuer.id = commission.addIssuer(issuer);
    commission.addSignatory({.issuer = issuer.id,
                             .order = 1,
                             .name = QStringLiteral("Lê Thị Ánh"),
                             .title = QStringLiteral("Trưởng ban"),
                             .mode = SigningMode::Collective,
                             .behalf = QStringLiteral("Ban Chỉ đạo")});
    for (const CommissionMember &member : practiceCommission())
        commission.addMember(member);
}

void Builder::addUnits()
{
    for (Unit &unit : practiceUnits(m_province.units, [this](int below) { return dice(below); })) {
        if (chance(5))
            unit.founded = m_first + dice(m_province.years);
        unit.id = m_book.units.add(unit);
        const int quality = chance(75) ? 94 + dice(7) : 72 + dice(24);
        m_members.push_back({std::move(unit), quality});
    }
    renameSome();
    mergeTwoSchools();
}

void Builder::renameSome()
{
    for (Member &member : m_members) {
        if (!chance(3))
            continue;
        const Year year = m_first + dice(m_province.years);
        m_book.lineage.add({0, LineageKind::Rename, year, member.unit.id, std::nullopt,
                            QStringLiteral("Tên cũ: ") + member.unit.name});
        member.unit.name += QStringLiteral(" (tên mới)");
        m_book.units.update(member.unit);
    }
}

// The second of two institutions goes on in the first, which keeps its own state: nothing is inherited.
void Builder::mergeTwoSchools()
{
    std::vector<Member *> schools;
    for (Member &member : m_members) {
        if (member.unit.kind == UnitKind::Institution && !member.unit.founded)
            schools.push_back(&member);
    }
    if (schools.size() < 2 || m_province.years < 3)
        return;
    const Year year = PracticeProvince::lastYear - 1;
    schools[1]->unit.dissolved = year;
    m_book.units.update(schools[1]->unit);
    m_book.lineage.add(
        {0, LineageKind::Merge, year, schools[0]->unit.id, std::nullopt,
         QStringLiteral("Nhận sáp nhập %1; giữ kết quả của đơn vị nhận").arg(schools[1]->unit.name)});
    m_book.lineage.add({0, LineageKind::Dissolve, year, schools[1]->unit.id, std::nullopt,
                        QStringLiteral("Sáp nhập vào %1").arg(schools[0]->unit.name)});
}

void Builder::fillYear(Year year)
{
    for (const Member &member : m_members) {
        const bool registers = !chance(3);
        if (!member.unit.existsIn(year) || !registers)
            continue;
        registerUnit(member.unit, year);
        const RuleSetPtr rules = chooseRuleSet(m_book.ruleSets.all(), member.unit.kind, year);
        if (!rules)
            continue;
        if (year == PracticeProvince::lastYear)
            score(member, year, Round::Self, *rules);
        score(member, year, Round::Final, *rules);
    }
}

void Builder::registerUnit(const Unit &unit, Year year)
{
    const bool isLate = chance(4);
    const QDate date =
        isLate ? QDate(year.value(), 4, 1).addDays(dice(90)) : QDate(year.value(), 1, 5).addDays(dice(80));
    m_book.registrations.put({unit.id, year, date, isLate ? QStringLiteral("Đăng ký muộn") : QString()});
}

void Builder::score(const Member &member, Year year, Round round, const RuleSet &rules)
{
    // Self-scores are kinder than what the inspecting team finds.
    const int quality = std::min(100, member.quality + (round == Round::Self ? 3 : 0));
    const bool leavesGaps = round == Round::Final && year == PracticeProvince::lastYear && chance(4);
    for (const Item &item : rules.items) {
        const std::optional<Answer> answer = answerFor(item, quality);
        if (answer && !(leavesGaps && item.isLeaf() && chance(30)))
            m_book.scores.put(member.unit.id, year, round, item.code, *answer);
    }
}

Points Builder::pointsOf(const Item &item, int quality)
{
    const qint64 step = item.step.hundredths();
    const qint64 steps = item.max.hundredths() / step;
    const qint64 lost =
        chance(quality) ? 0 : 1 + dice(static_cast<int>(std::max<qint64>(1, steps * (130 - quality) / 100)));
    return Points::fromHundredths(std::max<qint64>(0, steps - lost) * step);
}

// The best one, or any: sheets put them in any order.
const Option &Builder::optionOf(const Item &item, int quality)
{
    return chance(quality) ? *std::ranges::max_element(item.options, {}, &Option::points)
                           : item.options[static_cast<size_t>(dice(static_cast<int>(item.options.size())))];
}

// One or two cases, or steps.
Answer Builder::fewOf(const Item &item)
{
    const int few = 1 + dice(2);
    return item.isCounted()
               ? Answer::count(few)
               : Answer::points(std::min(item.max, Points::fromHundredths(item.step.hundredths() * few)));
}

// Nothing where the item is left empty: most bonus and deduction items are.
std::optional<Answer> Builder::answerFor(const Item &item, int quality)
{
    switch (item.kind) {
    case ItemKind::Points:
        return Answer::points(pointsOf(item, quality));
    case ItemKind::AllOrNothing:
        return Answer::points(chance(quality + 2) ? item.max : Points());
    case ItemKind::Count:
        return Answer::count(chance(quality) ? 3 + dice(3) : dice(3));
    case ItemKind::Percent: {
        const int whole = 20 + dice(80);
        return Answer::ratio(chance(quality) ? whole : whole * (60 + dice(40)) / 100, whole);
    }
    case ItemKind::Choice:
        return Answer::choice(optionOf(item, quality).name);
    case ItemKind::PassFail:
        return Answer::yesNo(!chance(2));
    case ItemKind::Bonus:
    case ItemKind::Deduction:
        return chance(6) ? std::optional(fewOf(item)) : std::nullopt;
    case ItemKind::Gate:
        return Answer::yesNo(!chance(1));
    case ItemKind::Veto:
        break;
    }
    return Answer::yesNo(dice(300) == 0);
}

void Builder::decideEarlierYears()
{
    if (m_province.years < 2)
        return;
    const Year lastDecided = PracticeProvince::lastYear - 1;
    for (const UnitYear &unit : evaluateYear(m_book, {lastDecided, Round::Final, AssumeDecisions::Yes})) {
        for (const RecognitionYear &step : unit.history) {
            if (!step.proposal)
                continue;
            const Year year = step.result.year;
            Decision decision;
            decision.unit = unit.unit.id;
            decision.kind = step.proposal->kind;
            decision.number =
                QStringLiteral("%1/QĐ-LĐLĐ").arg(decision.kind == DecisionKind::First ? 15 : 16);
            decision.date = QDate(year.value() + 1, 1, 20);
            decision.from = step.proposal->from;
            decision.to = year;
            decision.signer = QStringLiteral("Phan Hữu Hòa");
            decision.nameThen = unit.unit.name;
            decision.kindThen = unit.unit.kind;
            decision.rulesThen = unit.rules ? unit.rules->reference() : QString();
            m_book.decisions.add(decision);
        }
    }
}

std::vector<RuleFile> practiceRules()
{
    return {readRuleFile(QStringLiteral(":/rulesets/nam-tieu-chuan.json")),
            readRuleFile(QStringLiteral(":/rulesets/doanh-nghiep-cao-su-2012.json"))};
}

} // namespace

QString makePracticeProvince(const QString &folder, const PracticeProvince &province)
{
    NewFolder made(folder);
    const QString path = QDir(folder).filePath(QStringLiteral("so-thuc-hanh.sovang"));
    createBookWith(path, practiceRules(), [&](Book &book) { Builder(book, province).build(); });
    made.keep();
    return path;
}

} // namespace sovang
