// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "rulebook.h"

#include "base/jsontree.h"
#include "domain/outcome.h"
#include "rules/rulesetdiff.h"
#include "rules/rulesetwriter.h"

#include <QDir>
#include <QSet>

using namespace sovang;
using namespace sovang::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

QFileInfoList shippedSets()
{
    return QDir(QStringLiteral(SOVANG_RESOURCES "/rulesets")).entryInfoList({QStringLiteral("*.json")});
}

RuleSet shippedSet(const QString &id)
{
    return rulesFrom(bytesOf(QStringLiteral(SOVANG_RESOURCES "/rulesets/%1.json").arg(id)));
}

/// The best that can be answered: full points, every condition met, nothing that fails the year.
Answer bestAnswer(const Item &item)
{
    switch (item.kind) {
    case ItemKind::Count:
        return Answer::count((item.max.hundredths() + item.perItem.hundredths() - 1) /
                             item.perItem.hundredths());
    case ItemKind::Percent:
        return Answer::ratio(1, 1);
    case ItemKind::Choice:
        return Answer::choice(std::ranges::max_element(item.options, {}, &Option::points)->name);
    case ItemKind::PassFail:
    case ItemKind::Gate:
        return Answer::yesNo(true);
    case ItemKind::Veto:
        return Answer::yesNo(false);
    default:
        return Answer::points(item.max);
    }
}

/// What is not told in \a cells is answered as well as can be; bonus and deductions stay empty.
Answers answersOf(const RuleSet &rules, const JsonValue &cells)
{
    Answers answers(rules);
    for (int i = 0; i < answers.size(); ++i) {
        const Item &item = rules.items[static_cast<size_t>(i)];
        const QString cell = cells[item.code].toText();
        if (!cell.isEmpty())
            answers.set(i, parseAnswer(rules, item, cell, QStringLiteral("lý do")).answer.value());
        else if (item.isNeeded())
            answers.set(i, bestAnswer(item));
    }
    return answers;
}

QString shownPoints(const std::optional<Exact> &exact)
{
    return exact ? roundedHalfUp(*exact).toCanonical() : QString();
}

void checkCriteria(const RuleSet &rules, const Outcome &found, const JsonValue &expected)
{
    for (size_t i = 0; i < rules.criteria.size(); ++i) {
        const JsonValue &points = expected[rules.criteria[i].node.code];
        if (!points.isNull())
            CHECK(shownPoints(found.criteria[i]) == points.toText());
    }
}

void checkExample(const JsonValue &example)
{
    const RuleSet rules = shippedSet(example[u"set"].toText());
    const JsonValue &cells = example[u"answers"];
    for (const JsonValue::Member &cell : cells.members)
        REQUIRE(rules.indexOf(cell.name) >= 0);
    const Answers answers = answersOf(rules, cells);
    const Outcome found = outcome({true, false, &rules, example[u"class"].toText(), &answers});
    const JsonValue &expected = example[u"expected"];
    CHECK(toCode(found.kind) == expected[u"outcome"].toText());
    CHECK(shownPoints(found.total) == expected[u"total"].toText());
    CHECK(found.band == expected[u"band"].toText());
    CHECK(JsonValue::listOf(found.reasons, &Reason::toCode) == expected[u"reasons"]);
    checkCriteria(rules, found, expected[u"criteria"]);
}

JsonValue knownExamples()
{
    return readJson(bytesOf(QStringLiteral(SOVANG_TEST_DATA "/rulesets/examples.json"))).root;
}

} // namespace

TEST_CASE("Each rule set that comes along gives what its published or hand-worked examples say")
{
    const JsonValue examples = knownExamples();
    QSet<QString> sets;
    for (const JsonValue &example : examples.elements) {
        sets << example[u"set"].toText();
        INFO((example[u"set"].toText() + u": "_qs + example[u"what"].toText()).toStdString());
        checkExample(example);
    }
    for (const QFileInfo &file : shippedSets()) {
        CAPTURE(file.completeBaseName().toStdString());
        CHECK(sets.contains(file.completeBaseName()));
    }
}

TEST_CASE("Every rule set that comes along is built into the program, marked as a sample, and says why")
{
    const QFileInfoList files = shippedSets();
    CHECK(files.size() >= 20);
    for (const QFileInfo &file : files) {
        CAPTURE(file.completeBaseName().toStdString());
        CHECK(bytesOf(u":/rulesets/"_qs + file.fileName()) == bytesOf(file.filePath()));
        const RuleSet rules = shippedSet(file.completeBaseName());
        CHECK(rules.id == file.completeBaseName());
        CHECK(rules.sample);
        CHECK(rules.legalBasis.join(u' ').contains(u"Mẫu - cần đối chiếu hướng dẫn"));
        for (const UnitKind kind : rules.kinds)
            CHECK(!rules.titles.at(kind).isEmpty());
    }
}

TEST_CASE("Every rule set that comes along compares with its own copy as equal")
{
    for (const QFileInfo &file : shippedSets()) {
        CAPTURE(file.completeBaseName().toStdString());
        const RuleSet rules = shippedSet(file.completeBaseName());
        CHECK(differencesBetween(rules, rulesFrom(writeRuleSet(rules))).empty());
    }
}
