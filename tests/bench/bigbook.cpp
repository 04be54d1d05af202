// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigbook.h"

#include "base/jsontree.h"
#include "exchange/xlsxwriter.h"
#include "jobs/setup/practicenames.h"
#include "jobs/setup/rulefiles.h"
#include "jobs/year/evaluation.h"
#include "rules/rulesetreader.h"
#include "storage/book.h"

#include <random>
#include <stdexcept>
#include <utility>

namespace sovang::bench {

namespace {

constexpr int criteria = 5;
constexpr int pointsOfLeaf = 2;

JsonValue leaf(const QString &code, int number)
{
    JsonValue leaf = JsonValue::object()
                         .with(u"code"_qs, code)
                         .with(u"title"_qs, u"Chỉ tiêu "_qs + code)
                         .with(u"max"_qs, QString::number(pointsOfLeaf));
    switch (number % 10) {
    case 6:
        leaf.with(u"type"_qs, u"allOrNothing"_qs);
        break;
    case 7:
        leaf.with(u"type"_qs, u"count"_qs).with(u"perItem"_qs, u"0.5"_qs);
        break;
    case 8:
        leaf.with(u"type"_qs, u"percent"_qs)
            .with(u"threshold"_qs, u"90"_qs)
            .with(u"below"_qs, u"proportional"_qs);
        break;
    default:
        leaf.with(u"type"_qs, u"points"_qs);
        break;
    }
    return leaf;
}

JsonValue criterion(int index, int leaves)
{
    static const QStringList codes{u"I"_qs, u"II"_qs, u"III"_qs, u"IV"_qs, u"V"_qs};
    JsonValue children = JsonValue::list();
    for (int i = 0; i < leaves; ++i)
        children.elements.push_back(leaf(u"%1.%2"_qs.arg(index + 1).arg(i + 1), i));
    return JsonValue::object()
        .with(u"code"_qs, codes.at(index))
        .with(u"title"_qs, u"Tiêu chuẩn "_qs + codes.at(index))
        .with(u"max"_qs, QString::number(leaves * pointsOfLeaf))
        .with(u"minPercent"_qs, u"50"_qs)
        .with(u"children"_qs, std::move(children));
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
        unit.id = book.units.add(unit);
    return units;
}

void fillYear(Book &book, const BigBook &settings, const std::vector<Unit> &units, Year year,
              const RuleSet &rules)
{
    book.scores.write([&](ScoreStore::Writer &writer) {
        for (size_t i = 0; i < units.size(); ++i) {
            book.registrations.put({units[i].id, year, QDate(year.value(), 2, 15), {}});
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
    book.settings.setPractice(true);
    const qint64 issuer = book.commission.addIssuer({.order = 1,
                                                     .isCommission = true,
                                                     .name = QStringLiteral("Ban Chỉ đạo tỉnh Thực Hành"),
                                                     .place = QStringLiteral("Thực Hành"),
                                                     .symbol = QStringLiteral("BCĐ")});
    book.commission.addSignatory({.issuer = issuer,
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
            book.decisions.add(decision);
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
    JsonValue groups = JsonValue::list();
    for (int i = 0; i < criteria; ++i)
        groups.elements.push_back(criterion(i, leaves / criteria));
    const int total = leaves * pointsOfLeaf;
    const QStringList kinds{u"agency"_qs, u"institution"_qs, u"enterprise"_qs};
    return writeJson(
        JsonValue::object()
            .with(u"format"_qs, 1)
            .with(u"id"_qs, u"bench"_qs)
            .with(u"version"_qs, 1)
            .with(u"title"_qs, u"Bộ tiêu chí để đo tốc độ"_qs)
            .with(u"sample"_qs, true)
            .with(u"kinds"_qs, JsonValue::listOf(kinds))
            .with(u"validFrom"_qs, 1990)
            .with(u"total"_qs, QString::number(total))
            .with(u"passMark"_qs, JsonValue::object().with(u"default"_qs, QString::number(total * 4 / 5)))
            .with(u"notApplicable"_qs, u"rescale"_qs)
            .with(u"criteria"_qs, std::move(groups)));
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
