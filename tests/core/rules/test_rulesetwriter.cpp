// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "rulebook.h"

#include "rules/rulesetcodes.h"
#include "rules/rulesetwriter.h"

#include <QDir>

#include <random>

using namespace sovang;
using namespace sovang::test;

namespace {

/// Draws rule sets that are right, with whatever the format allows.
class Draw
{
public:
    explicit Draw(unsigned seed) : m_random(seed) {}

    RuleSet rules()
    {
        RuleSet rules;
        rules.id = u"bộ-"_qs + QString::number(below(1000));
        rules.version = 1 + below(9);
        rules.title = text();
        for (int i = below(3); i > 0; --i)
            rules.legalBasis << text();
        rules.sample = coin();
        rules.kinds = {UnitKind::Institution};
        if (coin())
            rules.kinds.push_back(UnitKind::Agency);
        rules.validFrom = Year(1990 + below(40));
        if (coin())
            rules.validTo = rules.validFrom + below(10);
        rules.notApplicable = static_cast<NotApplicablePolicy>(below(3));
        m_isNewer = coin();
        if (m_isNewer && coin())
            rules.yearType = YearType::School;
        m_restartsCodes = m_isNewer && coin();
        for (int i = 1 + below(4); i > 0; --i)
            addCriterion(rules);
        callByCodes(rules);
        addMarks(rules);
        addRest(rules);
        drawRecognition(rules);
        rules.buildIndex();
        return rules;
    }

private:
    int below(int n) { return static_cast<int>(m_random() % unsigned(n)); }
    bool coin() { return below(2) == 0; }
    Points points() { return Points::fromHundredths(1 + below(5000)); }
    QString code() { return u"m"_qs + QString::number(++m_codes); }
    QString text()
    {
        const QString texts[] = {u"Đoàn kết"_qs, u"\"ngoặc\" và \\ gạch"_qs, u"hai\ndòng\tcột"_qs,
                                 u"\u0001 chuông, 🏮"_qs};
        return texts[below(4)];
    }

    Item leaf(int criterion)
    {
        Item item;
        item.code = code();
        item.title = text();
        const ItemKind kinds[] = {ItemKind::Points,  ItemKind::AllOrNothing, ItemKind::Count,
                                  ItemKind::Percent, ItemKind::PassFail,     ItemKind::Choice};
        item.kind = kinds[below(m_isNewer ? 6 : 5)];
        item.criterion = criterion;
        item.evidence = coin();
        if (item.kind != ItemKind::PassFail)
            item.max = points();
        if (item.kind == ItemKind::Points)
            item.step = points();
        if (item.kind == ItemKind::Count)
            item.perItem = points();
        if (item.kind == ItemKind::Percent) {
            item.threshold = Percent::fromHundredths(1 + below(10000));
            item.below = static_cast<Item::Below>(below(2));
            if (m_isNewer && item.threshold > Percent() && coin())
                item.below = Item::Below::Levels;
            if (item.below == Item::Below::Levels)
                item.levels = {{Percent::fromHundredths(item.threshold.hundredths() - 1), Points()}};
        }
        if (item.kind == ItemKind::Choice)
            item.options = {{u"Tốt"_qs, item.max}, {u"Khá"_qs, item.max}, {u"\"Kém\""_qs, Points()}};
        return item;
    }

    Node group(RuleSet &rules, int criterion, int depth, int place = 0)
    {
        Node node;
        node.ownCode = m_restartsCodes && depth > 0 ? QString::number(place) : code();
        node.title = text();
        for (int i = 1 + below(3); i > 0; --i) {
            if (depth < 3 && below(4) == 0) {
                node.children.push_back(group(rules, criterion, depth + 1, i));
            } else {
                const Item item = leaf(criterion);
                const QString own = m_restartsCodes ? QString::number(i) : item.code;
                node.children.push_back({own, item.title, item.max, int(rules.items.size()), {}, own});
                rules.items.push_back(item);
            }
            node.max += node.children.back().max;
        }
        return node;
    }

    void addCriterion(RuleSet &rules)
    {
        Criterion criterion;
        criterion.firstItem = static_cast<int>(rules.items.size());
        if (coin())
            criterion.minPercent = Percent::fromHundredths(below(10001));
        criterion.node = group(rules, static_cast<int>(rules.criteria.size()), 0);
        criterion.endItem = static_cast<int>(rules.items.size());
        rules.total += criterion.node.max;
        rules.criteria.push_back(std::move(criterion));
    }

    void addMarks(RuleSet &rules)
    {
        const qint64 total = rules.total.hundredths();
        rules.passMark.byDefault = Points::fromHundredths(total / 2);
        if (coin())
            rules.passMark.byClass = {{u"Hạng A.1"_qs, Points::fromHundredths(total)}, {u""_qs, Points()}};
        for (int i = 4; i > below(4); --i)
            rules.bands.push_back({text(), Points::fromHundredths(total * i / 5 + i)});
        if (m_isNewer && coin() && !rules.bands.empty())
            rules.bands.front().minPercent = Percent::fromHundredths(below(10001));
    }

    void addRest(RuleSet &rules)
    {
        for (const ItemKind kind : {ItemKind::Bonus, ItemKind::Deduction, ItemKind::Gate, ItemKind::Veto}) {
            for (int i = below(3); i > 0; --i) {
                Item item;
                item.kind = kind;
                item.code = code();
                item.title = text();
                if (kind == ItemKind::Bonus || kind == ItemKind::Deduction) {
                    item.max = points();
                    (m_isNewer && coin() ? item.perItem : item.step) = points();
                }
                rules.items.push_back(item);
            }
        }
        if (coin())
            rules.bonus = {points(), coin()};
        if (coin())
            rules.deductions.max = points();
    }

    void drawRecognition(RuleSet &rules)
    {
        using Policy = RecognitionPolicy;
        rules.recognition = {1 + below(50),
                             1 + below(50),
                             static_cast<Policy::Counting>(below(2)),
                             static_cast<Policy::OnBreak>(below(2)),
                             static_cast<Policy::OnBreak>(below(2)),
                             static_cast<Policy::OnBreak>(below(2)),
                             static_cast<Policy::AfterBreak>(below(2)),
                             coin() ? std::optional(below(51)) : std::nullopt};
        rules.firstAuthority = {text(), {}, text(), coin() ? text() : QString()};
        if (coin())
            rules.titles = {{UnitKind::Agency, text()}, {UnitKind::Enterprise, {}}};
    }

    std::mt19937 m_random;
    int m_codes = 0;
    bool m_isNewer = false; ///< says what only format 2 can
    bool m_restartsCodes = false;
};

} // namespace

TEST_CASE("A rule set that is written is read as the same rule set")
{
    for (unsigned seed = 0; seed < 500; ++seed) {
        CAPTURE(seed);
        const RuleSet rules = Draw(seed).rules();
        const QByteArray json = writeRuleSet(rules);
        const RuleSet again = rulesFrom(json);
        REQUIRE(again == rules);
        REQUIRE(writeRuleSet(again) == json);
    }
}

TEST_CASE("Every rule set that comes with the program is written as the same rule set")
{
    const QFileInfoList files =
        QDir(QStringLiteral(SOVANG_RESOURCES "/rulesets")).entryInfoList({QStringLiteral("*.json")});
    REQUIRE(files.size() >= 6);
    for (const QFileInfo &info : files) {
        CAPTURE(info.fileName().toStdString());
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const RuleSet rules = rulesFrom(file.readAll());
        CHECK(rulesFrom(writeRuleSet(rules)) == rules);
    }
}

TEST_CASE("A written rule set is laid out for people: points with a decimal point, short parts on one line")
{
    const QByteArray json = writeRuleSet(rulesFrom(smallRules()));
    CHECK(json.startsWith("{\n  \"format\": 1,\n  \"id\": \"nho\",\n"));
    CHECK(json.contains(
        R"(        {"code": "1.1", "title": "a", "type": "points", "max": "5", "step": "0.5"})"));
    CHECK(json.endsWith("}\n"));
}

TEST_CASE("A rule set is written in format 2 only where it says what format 1 cannot")
{
    CHECK(writeRuleSet(rulesFrom(newerRules())).startsWith("{\n  \"format\": 2,\n"));
    QByteArray plain = smallRules();
    plain.replace("\"format\": 1", "\"format\": 2");
    CHECK(writeRuleSet(rulesFrom(plain)) == writeRuleSet(rulesFrom(smallRules())));
}
