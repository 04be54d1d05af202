// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/crosscheck.h"

#include <QFile>

using namespace sovang;

namespace {

struct PublishedLine
{
    QString kind;
    QString what;
    QString parts;
    QString printed;
    QString right;
};

std::vector<PublishedLine> publishedLines()
{
    QFile file(QStringLiteral(SOVANG_TEST_DATA "/published/wrong.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<PublishedLine> lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        const QStringList cells = line.split(u';');
        REQUIRE(cells.size() == 5);
        lines.push_back({cells[0], cells[1], cells[2], cells[3], cells[4]});
    }
    return lines;
}

PrintedShare shareOf(const PublishedLine &line)
{
    const QStringList numbers = line.parts.split(u'/');
    return {line.what, numbers[0].toLongLong(), numbers[1].toLongLong(), *Points::parse(line.printed),
            int(line.printed.size() - line.printed.indexOf(u',') - 1)};
}

std::optional<QString> findingOf(const PublishedLine &line)
{
    if (line.kind != u"sum")
        return checkShare(shareOf(line));
    PrintedSum sum{line.what, {}, *Points::parse(line.printed)};
    for (const QString &part : line.parts.split(u'+'))
        sum.parts.push_back(*Points::parse(part));
    return checkSum(sum);
}

YearFigures soundFigures()
{
    YearFigures figures;
    figures.year = Year(2024);
    figures.total = {4, 3, 2, 1, 0, 0};
    figures.byKind = {{QStringLiteral("Cơ quan"), {3, 2, 1, 1, 0, 0}},
                      {QStringLiteral("Đơn vị"), {1, 1, 1, 0, 0, 0}}};
    figures.byBlock = figures.byLocality = {{QStringLiteral("Chưa ghi"), figures.total}};
    figures.byBand = {{QStringLiteral("Xuất sắc"), 1}, {QStringLiteral("Đạt"), 1}};
    figures.byStreak = {{1, 1}, {2, 1}};
    figures.proposedFirst = 1;
    for (const OutcomeKind kind :
         {OutcomeKind::Passed, OutcomeKind::Passed, OutcomeKind::Failed, OutcomeKind::NotRegistered}) {
        UnitFigures unit;
        unit.outcome = kind;
        figures.units.push_back(unit);
    }
    figures.units[0].proposal = Proposal{DecisionKind::First, Year(2023), Year(2024)};
    return figures;
}

} // namespace

TEST_CASE("Wrong numbers that were really published are found, each with the right one (domain 8.3)")
{
    const std::vector<PublishedLine> lines = publishedLines();
    REQUIRE(lines.size() == 10);
    for (const PublishedLine &line : lines) {
        INFO(line.what.toStdString());
        const std::optional<QString> finding = findingOf(line);
        REQUIRE(finding);
        CHECK(finding->contains(line.what));
        CHECK(finding->contains(line.right));
        CHECK(finding->contains(line.printed));
        if (line.kind != u"sum")
            CHECK(verdict(shareOf(line)) == (line.kind == u"cut" ? ShareVerdict::Cut : ShareVerdict::Wrong));
    }
}

TEST_CASE("Right numbers pass")
{
    const QString what = QStringLiteral("Đồng Nai");
    CHECK_FALSE(checkShare({what, 135, 139, Points::fromHundredths(9712), 2}));
    CHECK_FALSE(checkShare({what, 1, 8, Points::fromHundredths(1300), 0}));
    CHECK_FALSE(checkShare({what, 1, 8, Points::fromHundredths(1250), 1}));
    CHECK_FALSE(checkSum(
        {what, {Points::fromHundredths(6800), Points::fromHundredths(1000)}, Points::fromHundredths(7800)}));
}

TEST_CASE("Figures that fit together have no findings")
{
    CHECK(crossCheck(soundFigures()).join(u'\n') == QString());
}

// No book makes such figures: parts and wholes are counted from one list of units. The check is a net under the
// counting itself, so the figures are altered here; what a book can say wrong stands in test_statednumbers.cpp.
TEST_CASE("Any figure that does not fit the others is found before printing")
{
    const std::vector<std::function<void(YearFigures &)>> faults{
        [](YearFigures &f) { ++f.total.passed; },
        [](YearFigures &f) { ++f.byKind[0].counts.units; },
        [](YearFigures &f) { ++f.byBlock[0].counts.failed; },
        [](YearFigures &f) { f.byLocality.clear(); },
        [](YearFigures &f) { ++f.byBand[1].units; },
        [](YearFigures &f) { ++f.byStreak[0].units; },
        [](YearFigures &f) { ++f.proposedFirst; },
        [](YearFigures &f) { ++f.proposedRenewal; },
        [](YearFigures &f) { f.units.pop_back(); },
        [](YearFigures &f) { f.total.units = 2; },
    };
    for (std::size_t i = 0; i < faults.size(); ++i) {
        YearFigures figures = soundFigures();
        faults[i](figures);
        INFO("fault " << i);
        CHECK_FALSE(crossCheck(figures).isEmpty());
    }
}
