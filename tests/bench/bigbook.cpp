// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigbook.h"

#include "exchange/xlsxwriter.h"
#include "jobs/setup/practicenames.h"
#include "jobs/setup/rulefiles.h"
#include "jobs/year/evaluation.h"
#include "rules/rulesetreader.h"
#include "storage/book.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>
#include <stdexcept>

namespace sovang::bench {

namespace {

constexpr int criteria = 5;
constexpr int pointsOfLeaf = 2;

QJsonObject leaf(const QString &code, int number)
{
    QJsonObject object{{QStringLiteral("code"), code},
                       {QStringLiteral("title"), QStringLiteral("Chỉ tiêu ") + code},
                       {QStringLiteral("max"), QString::number(pointsOfLeaf)}};
    const auto set = [&](const QString &key, const QString &value) { object.insert(key, value); };
    switch (number % 10) {
    case 6:
        set(QStringLiteral("type"), QStringLiteral("allOrNothing"));
        break;
    case 7:
        set(QStringLiteral("type"), QStringLiteral("count"));
        set(QStringLiteral("perItem"), QStringLiteral("0.5"));
        break;
    case 8:
        set(QStringLiteral("type"), QStringLiteral("percent"));
        set(QStringLiteral("threshold"), QStringLiteral("90"));
        set(QStringLiteral("below"), QStringLiteral("proportional"));
        break;
    default:
        set(QStringLiteral("type"), QStringLiteral("points"));
        break;
    }
    return object;
}

QJsonObject criterion(int index, int leaves)
{
    static const QStringList codes{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"),
                                   QStringLiteral("IV"), QStringLiteral("V")};
    QJsonArray children;
    for (int i = 0; i < leaves; ++i)
        children.append(leaf(QStringLiteral("%1.%2").arg(index + 1).arg(i + 1), i));
    return {{QStringLiteral("code"), codes.at(index)},
            {QStringLiteral("title"), QStringLiteral("Tiêu chuẩn ") + codes.at(index)},
            {QStringLiteral("max"), QString::number(leaves * pointsOfLeaf)},
            {QStringLiteral("minPercent"), QStringLiteral("50")},
            {QStringLiteral("children"), children}};
}

RuleFile ruleFile(const BigBook &settings)
{
    const QByteArray json = bigRules(settings.leaves);
    RuleFile file{json, readRuleSet(json, QStringLiteral("bench.json"))};
    if (!file.reading.ruleSet)
        throw std::runtime_error(file.reading.problems.front().toString().toStdString());
    return file;
}

/// Throws the dice for answers; each unit and year has its own, whatever was asked before.
class Scorer
{
public:
    Scorer(const BigBook &settings, int unit, Year year)
        : m_random(settings.seed * 7919U + static_cast<unsigned>(unit) * 31U +
                   static_cast<unsigned>(year.value()) * 104729U)
    {
        const bool isWeak = unit % 100 < settings.weak;
        m_fullPercent = isWeak ? 40 + dice(50) : 97;
    }

    Answer answer(const Item &item)
    {
        const bool full = dice(100) < m_fullPercent;
        switch (item.kind) {
        case ItemKind::AllOrNothing:
            return Answer::points(full ? item.max : Points());
        case ItemKind::Count:
            return Answer::count(full ? 4 + dice(3) : dice(4));
        case ItemKind::Percent: {
            const int whole = 20 + dice(80);
            return Answer::ratio(full ? whole : whole / 2 + dice(whole / 2), whole);
        }
        default:
            break;
        }
        if (dice(200) == 0)
            return Answer::notApplicable(QStringLiteral("Không có đối tượng áp dụng"));
        return Answer::points(full ? item.max : Points::fromHundredths(qint64(50) * dice(4)));
    }

private:
    int dice(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    std::minstd_rand m_random;
    int m_fullPercent = 0;
};

std::vector<Unit> addUnits(Book &book, const BigBook &settings)
{
    std::mt19937 random(settings.seed);
    std::vector<Unit> units = practiceUnits(
        settings.units, [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); });
    for (Unit &unit : units)
        unit.id = book.units().add(unit);
    return units;
}

void fillYear(Book &book, const BigBook &settings, const std::vector<Unit> &units, Year year,
              const RuleSet &rules)
{
    book.scores().write([&](ScoreStore::Writer &writer) {
        for (size_t i = 0; i < units.size(); ++i) {
            book.registrations().put({units[i].id, year, QDate(year.value(), 2, 15), {}});
            if (!settings.scored)
                continue;
            Scorer scorer(settings, static_cast<int>(i), year);
            for (const Item &item : rules.items)
                writer.put(units[i].id, year, Round::Final, item.code, scorer.answer(item));
        }
    });
}

void fillSettings(Book &book)
{
    book.settings().setPractice(true);
    const qint64 issuer = book.commission().addIssuer({.order = 1,
                                                       .isCommission = true,
                                                       .name = QStringLiteral("Ban Chỉ đạo tỉnh Thực Hành"),
                                                       .place = QStringLiteral("Thực Hành"),
                                                       .symbol = QStringLiteral("BCĐ")});
    book.commission().addSignatory({.issuer = issuer,
                                    .order = 1,
                                    .name = QStringLiteral("Lê Thị Ánh"),
                                    .title = QStringLiteral("Trưởng ban"),
                                    .mode = SigningMode::Collective,
                                    .behalf = QStringLiteral("Ban Chỉ đạo")});
}

void decide(Book &book)
{
    for (const UnitYear &unit :
         evaluateYear(book, {BigBook::lastYear - 1, Round::Final, AssumeDecisions::Yes})) {
        for (const RecognitionYear &step : unit.history) {
            if (!step.proposal)
                continue;
            Decision decision;
            decision.unit = unit.unit.id;
            decision.kind = step.proposal->kind;
            decision.number = QStringLiteral("15/QĐ-LĐLĐ");
            decision.date = QDate(step.result.year.value() + 1, 1, 20);
            decision.from = step.proposal->from;
            decision.to = step.result.year;
            decision.signer = QStringLiteral("Phan Hữu Hòa");
            decision.nameThen = unit.unit.name;
            decision.kindThen = unit.unit.kind;
            book.decisions().add(decision);
        }
    }
}

OutValue cellOf(const Item &item, const Answer &answer)
{
    if (answer.kind == Answer::Kind::Points)
        return Points::fromHundredths(answer.first);
    if (item.kind == ItemKind::Count)
        return answer.first;
    return answer.toCellText();
}

} // namespace

QByteArray bigRules(int leaves)
{
    if (leaves < criteria || leaves > 500 || leaves % criteria != 0)
        throw std::runtime_error("The number of leaves must be a multiple of 5 from 5 to 500.");
    QJsonArray groups;
    for (int i = 0; i < criteria; ++i)
        groups.append(criterion(i, leaves / criteria));
    const int total = leaves * pointsOfLeaf;
    const QJsonObject rules{
        {QStringLiteral("format"), 1},
        {QStringLiteral("id"), QStringLiteral("bench")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("title"), QStringLiteral("Bộ tiêu chí để đo tốc độ")},
        {QStringLiteral("sample"), true},
        {QStringLiteral("kinds"),
         QJsonArray{QStringLiteral("agency"), QStringLiteral("institution"), QStringLiteral("enterprise")}},
        {QStringLiteral("validFrom"), 1990},
        {QStringLiteral("total"), QString::number(total)},
        {QStringLiteral("passMark"),
         QJsonObject{{QStringLiteral("default"), QString::number(total * 4 / 5)}}},
        {QStringLiteral("notApplicable"), QStringLiteral("rescale")},
        {QStringLiteral("criteria"), groups}};
    return QJsonDocument(rules).toJson();
}

void makeBigBook(const QString &path, const BigBook &settings)
{
    const RuleFile rules = ruleFile(settings);
    Book book = createBookWith(path, {rules});
    book.change({QStringLiteral("bench.fill"), QStringLiteral("Filled for measuring")}, [&] {
        fillSettings(book);
        const std::vector<Unit> units = addUnits(book, settings);
        for (Year year = BigBook::lastYear - (settings.years - 1); year <= BigBook::lastYear; ++year)
            fillYear(book, settings, units, year, *rules.reading.ruleSet);
    });
    if (settings.scored && settings.decided && settings.years > 1) {
        book.change({QStringLiteral("bench.decide"), QStringLiteral("Decided for measuring")},
                    [&] { decide(book); });
    }
}

void writeScoreFile(const QString &path, const BigBook &settings)
{
    const RuleFile file = ruleFile(settings);
    const std::vector<Item> &items = file.reading.ruleSet->items;
    OutTable table;
    table.sheet = QStringLiteral("Điểm");
    table.columns.push_back({QStringLiteral("Mã"), 10});
    for (const Item &item : items)
        table.columns.push_back({item.code, 7});
    table.columns.push_back({QStringLiteral("Lý do"), 20});
    std::mt19937 random(settings.seed);
    const std::vector<Unit> units = practiceUnits(
        settings.units, [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); });
    for (size_t i = 0; i < units.size(); ++i) {
        Scorer scorer(settings, static_cast<int>(i), BigBook::lastYear);
        OutRow row{units[i].code};
        QString reason;
        for (const Item &item : items) {
            const Answer answer = scorer.answer(item);
            row.push_back(cellOf(item, answer));
            reason = answer.isNotApplicable() ? answer.reason() : reason;
        }
        row.emplace_back(reason);
        table.rows.push_back(std::move(row));
    }
    writeXlsx(path, {table});
}

} // namespace sovang::bench
