// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/error.h"
#include "jobs/packets/merging.h"
#include "jobs/packets/packing.h"
#include "jobs/safety/sealing.h"
#include "jobs/safety/verifying.h"

#include <QFileInfo>

#include <algorithm>
#include <random>

using namespace sovang;
using namespace sovang::test;

namespace {

const Year packetYear(2024);

Answer points(int hundredths)
{
    return Answer::points(Points::fromHundredths(hundredths));
}

void enter(Book &book, UnitId unit, const QString &code, const std::optional<Answer> &answer,
           Round round = Round::Final)
{
    book.change(someNote, [&] {
        if (answer)
            book.scores.put(unit, packetYear, round, code, *answer);
        else
            book.scores.remove(unit, packetYear, round, code);
    });
}

void layDown(Book &book, UnitId unit, const QString &code, const ItemPapers &papers)
{
    book.change(someNote, [&] { book.evidence.put(unit, packetYear, code, papers); });
}

/// A book with three units that are registered for 2024, and the packet of two of them.
struct Team
{
    JobBook job;
    UnitId a = job.add(u"DV1"_qs);
    UnitId b = job.add(u"DV2"_qs);
    UnitId c = job.add(u"DV3"_qs);
    QString path = job.folder.path(u"gói.sovang"_qs);

    Team()
    {
        for (const UnitId unit : {a, b, c})
            job.registerFor(unit, {2024});
        enter(job.book, a, u"1.1"_qs, points(400));
        enter(job.book, a, u"2.1"_qs, Answer::count(1));
        enter(job.book, a, u"1.1"_qs, points(450), Round::Self);
        layDown(job.book, a, u"1.1"_qs, {{{u"BC 1"_qs, {}, {}, {}, {}}}, u"xem lại"_qs});
        writePacket(job.book, {packetYear, Round::Final, {u"DV1"_qs, u"DV2"_qs}}, path);
    }

    Book packet() const { return Book::open(path); }
    MergePlan plan(Contested contested = Contested::Asked) const
    {
        return planMerge(job.book, path, contested);
    }
    MergePlan merge(Contested contested = Contested::Asked)
    {
        MergePlan made = plan(contested);
        applyMerge(job.book, made);
        return made;
    }
    std::optional<Answer> answer(UnitId unit, const QString &code) const
    {
        return job.book.scores.find(unit, packetYear, Round::Final, code);
    }
    void refuses(const QString &says) const
    {
        const qint64 lines = job.book.log.count();
        QString told;
        try {
            for (const Problem &problem : plan().problems)
                told += problem.toString() + u'\n';
        } catch (const Error &error) {
            told = error.message();
        }
        INFO(told.toStdString());
        CHECK(told.contains(says));
        CHECK(told.contains(u"gói.sovang"));
        CHECK(job.book.log.count() == lines);
    }
};

QStringList sentencesOf(const MergePlan &plan)
{
    QStringList sentences;
    for (const MergedCell &cell : plan.cells)
        sentences << cell.sentence(plan.contested);
    return sentences;
}

} // namespace

TEST_CASE("A packet is a whole book of its own with what is needed to score it, and both logs tell of it")
{
    Team team;
    const Book packet = team.packet();
    CHECK(packet.units.count() == 2);
    CHECK(packet.units.findByCode(u"DV2"_qs)->id == team.b);
    CHECK(packet.registrations.find(team.a, packetYear));
    CHECK(packet.scores.find(team.a, packetYear, Round::Final, u"1.1"_qs) == points(400));
    CHECK(packet.scores.find(team.a, packetYear, Round::Self, u"1.1"_qs) == points(450));
    CHECK(packet.evidence.find(team.a, packetYear, u"1.1"_qs).note == u"xem lại");
    CHECK(verifyBook(packet).findings.empty());
    CHECK(evaluateUnit(packet, team.a, {packetYear}).rules->reference() == u"nho@1");

    const LogLine first = packet.log.entries(LogStore::Order::OldestFirst, 2).back();
    CHECK(first.note.action == u"packet.origin");
    CHECK(first.note.summary.contains(u"Hội đồng.sovang"));
    const LogLine last = *team.job.book.log.last();
    CHECK(last.note.action == u"packet.write");
    CHECK(last.note.summary.contains(u"gói.sovang"));
}

TEST_CASE("What cannot be scored elsewhere gets no packet, and nothing is left of it")
{
    Team team;
    Book &book = team.job.book;
    team.job.add(u"DV4"_qs);
    const QString other = team.job.folder.path(u"khác.sovang"_qs);
    const qint64 lines = book.log.count();
    CHECK_THROWS_AS(writePacket(book, {packetYear, Round::Final, {u"DV9"_qs}}, other), Error);
    CHECK_THROWS_AS(writePacket(book, {packetYear, Round::Final, {u"DV4"_qs}}, other),
                    Error); // not registered
    CHECK_THROWS_AS(writePacket(book, {Year(2031), Round::Final, {}}, other), Error);
    CHECK_THROWS_AS(writePacket(book, {packetYear, Round::Final, {}}, team.path), Error); // is there
    const Progress stopped([](qint64, qint64) { return false; });
    CHECK_THROWS_AS(writePacket(book, {packetYear, Round::Final, {}}, other, stopped), Error);
    CHECK_FALSE(QFileInfo::exists(other));
    CHECK(book.log.count() == lines);
    CHECK(writePacket(book, {packetYear, Round::Final, {}}, other).units == 3);
}

TEST_CASE("What only the packet changed is taken, what only the book changed stays, and the same is the same")
{
    Team team;
    {
        Book packet = team.packet();
        enter(packet, team.a, u"1.1"_qs, points(500));
        enter(packet, team.a, u"2.1"_qs, std::nullopt);
        enter(packet, team.b, u"2.2"_qs, Answer::ratio(75, 100));
        enter(packet, team.b, u"G1"_qs, Answer::yesNo(true));
        layDown(packet, team.a, u"1.1"_qs,
                {{{u"BC 1"_qs, {}, {}, {}, {}}, {u"KH 2"_qs, {}, {}, {}, {}}}, u"xem lại"_qs});
    }
    enter(team.job.book, team.a, u"1.2"_qs, points(500));
    enter(team.job.book, team.b, u"G1"_qs, Answer::yesNo(true));
    layDown(team.job.book, team.a, u"1.1"_qs, {{{u"BC 1"_qs, {}, {}, {}, {}}}, u"đã xem"_qs});

    const MergePlan plan = team.merge();
    CHECK(plan.taken() == 4);
    CHECK(plan.count(Parting::Ours) == 2);
    CHECK(plan.count(Parting::Alike) == 1);
    CHECK(team.answer(team.a, u"1.1"_qs) == points(500));
    CHECK(team.answer(team.a, u"1.2"_qs) == points(500));
    CHECK_FALSE(team.answer(team.a, u"2.1"_qs));
    CHECK(team.answer(team.b, u"2.2"_qs) == Answer::ratio(75, 100));
    const ItemPapers papers = team.job.book.evidence.find(team.a, packetYear, u"1.1"_qs);
    CHECK(papers.evidence.size() == 2);
    CHECK(papers.note == u"đã xem");
    CHECK(sentencesOf(plan).contains(u"DV1, 1.1: only the packet changed “4” to “5”; it is taken"));
    CHECK(team.job.book.log.last()->note.action == u"packet.merge");
    CHECK(verifyBook(team.job.book).findings.empty());

    revertMerge(team.job.book, plan);
    CHECK(team.answer(team.a, u"1.1"_qs) == points(400));
    CHECK(team.answer(team.a, u"2.1"_qs) == Answer::count(1));
    CHECK(team.answer(team.a, u"1.2"_qs) == points(500));
    CHECK(team.job.book.evidence.find(team.a, packetYear, u"1.1"_qs).evidence.size() == 1);
    CHECK(team.merge().taken() == 4); // and once more
}

TEST_CASE("A packet that comes back again changes nothing, and one that went on brings only what is new")
{
    Team team;
    {
        Book packet = team.packet();
        enter(packet, team.a, u"1.1"_qs, points(500));
        enter(packet, team.b, u"1.1"_qs, points(100));
    }
    team.merge();
    const qint64 lines = team.job.book.log.count();
    CHECK(team.merge().cells.empty());
    CHECK(team.job.book.log.count() == lines);

    enter(team.job.book, team.a, u"1.1"_qs,
          points(350)); // mended in the book: the packet did not change since
    {
        Book packet = team.packet();
        enter(packet, team.b, u"1.1"_qs, points(150));
    }
    CHECK(team.merge().taken() == 1);
    CHECK(team.answer(team.a, u"1.1"_qs) == points(350));
    CHECK(team.answer(team.b, u"1.1"_qs) == points(150));
}

TEST_CASE("A cell that both changed to different values is asked about, and decided one way or the other")
{
    Team team;
    {
        Book packet = team.packet();
        enter(packet, team.a, u"1.1"_qs, points(500));
        enter(packet, team.a, u"2.2"_qs, Answer::ratio(1, 2));
    }
    enter(team.job.book, team.a, u"1.1"_qs, points(300));
    CHECK_THROWS_AS(team.merge(), Error);
    team.refuses(u"DV1, 1.1: it was “4”; the book has “3” now, the packet “5”"_qs);
    CHECK_FALSE(team.answer(team.a, u"2.2"_qs));

    SECTION("for the book")
    {
        CHECK(team.merge(Contested::Ours).taken() == 1);
        CHECK(team.answer(team.a, u"1.1"_qs) == points(300));
        CHECK(team.plan().isAcceptable()); // it is not asked about again
    }
    SECTION("for the packet")
    {
        CHECK(team.merge(Contested::Theirs).taken() == 2);
        CHECK(team.answer(team.a, u"1.1"_qs) == points(500));
    }
    CHECK(team.answer(team.a, u"2.2"_qs) == Answer::ratio(1, 2));
}

TEST_CASE("Ten packets of one book, scored at random and merged in any order, give the same book")
{
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    JobBook job;
    std::vector<UnitId> units;
    units.reserve(30);
    for (int i = 0; i < 30; ++i)
        units.push_back(job.add(u"DV%1"_qs.arg(i)));
    for (const UnitId unit : units)
        job.registerFor(unit, {2024});
    const auto randomAnswer = [&](const QString &code) -> std::optional<Answer> {
        if (random() % 5 == 0)
            return std::nullopt;
        if (code == u"1.1")
            return points(50 * static_cast<int>(random() % 11));
        if (code == u"2.1")
            return Answer::count(static_cast<int>(random() % 9));
        if (code == u"2.2")
            return Answer::ratio(static_cast<int>(random() % 100), 100);
        return Answer::yesNo(random() % 2 == 0);
    };
    const QStringList codes{u"1.1"_qs, u"2.1"_qs, u"2.2"_qs, u"1.3"_qs, u"G1"_qs, u"V1"_qs};
    const auto scoreAtRandom = [&](Book &book, const std::vector<UnitId> &some) {
        book.change(someNote, [&] {
            for (const UnitId unit : some) {
                for (const QString &code : codes) {
                    const ScoreStore::Change change{code, randomAnswer(code)};
                    if (random() % 3 != 0)
                        book.scores.edit(unit, packetYear, Round::Team, {&change, 1});
                    if (random() % 4 == 0)
                        book.evidence.put(unit, packetYear, code, {{}, QString::number(random() % 100)});
                }
            }
        });
    };
    scoreAtRandom(job.book, units); // something to begin with
    std::ranges::shuffle(units, random);
    QStringList packets;
    for (size_t i = 0; i < 10; ++i) {
        const std::vector<UnitId> some(units.begin() + static_cast<long>(3 * i),
                                       units.begin() + static_cast<long>(3 * i + 3));
        QStringList names;
        for (const UnitId unit : some)
            names << job.book.units.find(unit)->code;
        packets << job.folder.path(u"goi%1.sovang"_qs.arg(i));
        writePacket(job.book, {packetYear, Round::Team, names}, packets.back());
        Book packet = Book::open(packets.back());
        scoreAtRandom(packet, some);
    }
    const auto everything = [&](const Book &book) {
        QStringList lines;
        for (const Unit &unit : book.units.all()) {
            lines << unit.code + sheetToJson(book.scores.sheet(unit.id, packetYear, Round::Team));
            for (const auto &[code, papers] : book.evidence.ofUnit(unit.id, packetYear))
                lines << code + papers.note;
        }
        return lines;
    };
    QStringList before;
    for (int order = 0; order < 3; ++order) {
        const QString path = job.folder.path(u"so%1.sovang"_qs.arg(order));
        job.book.backupTo(path);
        Book book = Book::open(path);
        std::shuffle(packets.begin(), packets.end(), random);
        for (const QString &packet : packets)
            applyMerge(book, planMerge(book, packet));
        if (order > 0)
            CHECK(everything(book) == before);
        before = everything(book);
        CHECK(before != everything(job.book));
        CHECK(verifyBook(book).findings.empty());
        for (const QString &packet : packets)
            CHECK(planMerge(book, packet).isEmpty());
    }
}

TEST_CASE("Two packets that touch the same cell are asked about when the second one comes")
{
    Team team;
    const QString second = team.job.folder.path(u"hai.sovang"_qs);
    writePacket(team.job.book, {packetYear, Round::Final, {u"DV1"_qs, u"DV3"_qs}}, second);
    {
        Book packet = team.packet();
        enter(packet, team.a, u"1.1"_qs, points(500));
        enter(packet, team.a, u"1.2"_qs, points(500));
        Book other = Book::open(second);
        enter(other, team.a, u"1.1"_qs, points(450));
        enter(other, team.a, u"1.2"_qs, points(500));
    }
    team.merge();
    const MergePlan plan = planMerge(team.job.book, second);
    CHECK(plan.problems.size() == 1);
    CHECK(plan.count(Parting::Alike) == 1);
}

TEST_CASE("A packet whose book went another way meanwhile is refused with what is different")
{
    Team team;
    Book &book = team.job.book;
    {
        Book packet = team.packet();
        enter(packet, team.b, u"1.1"_qs, points(500));
    }
    const auto changeUnit = [](Book &where, UnitId id, const auto &change) {
        Unit unit = *where.units.find(id);
        change(unit);
        where.change(someNote, [&] { where.units.update(unit); });
    };
    SECTION("the unit has another code")
    {
        changeUnit(book, team.b, [](Unit &unit) { unit.code = u"DV20"_qs; });
        team.refuses(u"DV2 Đơn vị DV2 is called DV20 Đơn vị DV2 in the book by now"_qs);
        Book packet = team.packet();
        changeUnit(packet, team.b, [](Unit &unit) { unit.code = u"DV20"_qs; });
        CHECK(team.plan().isAcceptable());
    }
    SECTION("the unit has another name")
    {
        changeUnit(book, team.b, [](Unit &unit) { unit.name = u"Sở Y tế"_qs; });
        team.refuses(u"DV2 Đơn vị DV2 is called DV2 Sở Y tế"_qs);
    }
    SECTION("the unit is gone")
    {
        book.change(someNote, [&] {
            book.registrations.remove(team.b, packetYear);
            book.units.remove(team.b);
        });
        team.refuses(u"DV2 Đơn vị DV2 is no longer in the book"_qs);
    }
    SECTION("another rule set holds")
    {
        team.job.publish(
            QByteArray(smallRules()).replace("\"version\": 1", "\"version\": 2").replace("2010", "2024"));
        team.refuses(u"written for the rule set nho@1; DV1 is scored by nho@2 in the book"_qs);
    }
    SECTION("the unit is of another kind in the packet, for which there are no rules")
    {
        Book packet = team.packet();
        changeUnit(packet, team.b, [](Unit &unit) { unit.kind = UnitKind::Enterprise; });
        team.refuses(u"DV2 is scored by none in the packet"_qs);
    }
    SECTION("an answer is none that its item can have")
    {
        Book packet = team.packet();
        enter(packet, team.b, u"1.1"_qs, points(999));
        team.refuses(u"9,99"_qs);
    }
    SECTION("an answer is of no item")
    {
        Book packet = team.packet();
        enter(packet, team.b, u"9.9"_qs, points(100));
        team.refuses(u"DV2: the rule set nho@1 has no “9.9”"_qs);
    }
}

TEST_CASE("A packet of a year that is sealed by now is refused, and one of another book")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.score(unit, {2024});
    const QString path = job.folder.path(u"gói.sovang"_qs);
    writePacket(job.book, {packetYear, Round::Final, {}}, path);
    sealYear(job.book, packetYear);
    const MergePlan plan = planMerge(job.book, path);
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems.front().message.contains(u"sealed"));
    CHECK_THROWS_AS(writePacket(job.book, {packetYear, Round::Final, {}}, job.folder.path(u"x.sovang"_qs)),
                    Error);

    const JobBook other(newerRules()); // books that begin alike in the same second are one to their marks
    const MergePlan foreign = planMerge(other.book, path);
    REQUIRE(foreign.problems.size() == 1);
    CHECK(foreign.problems.front().message.contains(u"another book (“Hội đồng.sovang”)"));
}

TEST_CASE("What is no packet, is damaged or was altered by another program is refused")
{
    Team team;
    SECTION("the book itself")
    {
        CHECK_THROWS_AS(planMerge(team.job.book, team.job.book.path()), Error);
    }
    SECTION("a book that is no packet")
    {
        QFile::remove(team.path);
        team.job.book.backupTo(team.path);
        team.refuses(u"no packet"_qs);
    }
    SECTION("no book")
    {
        write(team.path, "Mã;1.1\nDV1;5\n");
        team.refuses(u"not a book"_qs);
    }
    SECTION("a part of a file")
    {
        write(team.path, bytesOf(team.path).left(20'000));
        team.refuses({});
    }
    SECTION("answers that another program wrote")
    {
        tamper(team.path, "UPDATE sheet SET answers = '{\"1.1\":500}' WHERE round = 2");
        team.refuses(u"DV1"_qs);
    }
    SECTION("an origin that another program wrote")
    {
        tamper(team.path, "UPDATE setting SET value = replace(value, 'DV1', 'DV3')");
        team.refuses(u"packet.origin"_qs);
    }
    SECTION("an origin that Sổ Vàng wrote, but not for this packet")
    {
        {
            Book packet = team.packet();
            PacketOrigin origin =
                originFromJson(packet.settings.value(packetsetting::origin).toUtf8(), team.path);
            origin.units.front().answers.clear();
            packet.change(someNote, [&] {
                packet.settings.set(packetsetting::origin, QString::fromUtf8(originToJson(origin)));
            });
        }
        team.refuses(u"does not begin with what the book wrote into it"_qs);
    }
}

TEST_CASE("What a packet changed and is not merged is told")
{
    Team team;
    {
        Book packet = team.packet();
        enter(packet, team.a, u"1.1"_qs, points(100), Round::Self);
        packet.change(someNote, [&] {
            packet.exclusions.put({team.b, packetYear, u"không nộp hồ sơ"_qs});
            packet.units.add(unitNamed(u"DV9"_qs, u"Mới"_qs));
        });
    }
    const MergePlan plan = team.plan();
    CHECK(plan.isAcceptable());
    CHECK(plan.isEmpty());
    const QString notes = plan.notes.lines().join(u'\n');
    INFO(notes.toStdString());
    CHECK(notes.contains(u"DV1: answers of the round"));
    CHECK(notes.contains(u"DV2: in the packet its exclusion is “không nộp hồ sơ”, in the book nothing"));
    CHECK(notes.contains(u"DV9 Mới was added in the packet"));
}

TEST_CASE("A packet of a book of format 2 and of a practice book holds what they hold")
{
    JobBook job(newerRules());
    const UnitId unit = job.add(u"DV1"_qs);
    job.registerFor(unit, {2024});
    job.book.change(someNote, [&] { job.book.settings.setPractice(true); });
    const QString path = job.folder.path(u"gói.sovang"_qs);
    writePacket(job.book, {packetYear, Round::Final, {}}, path);
    {
        Book packet = Book::open(path);
        CHECK(packet.settings.isPractice());
        enter(packet, unit, u"I/1"_qs, Answer::choice(u"Hoàn thành tốt"_qs));
        enter(packet, unit, u"T1"_qs, Answer::count(2));
    }
    applyMerge(job.book, planMerge(job.book, path));
    CHECK(job.book.scores.find(unit, packetYear, Round::Final, u"I/1"_qs) ==
          Answer::choice(u"Hoàn thành tốt"_qs));
    CHECK(job.book.scores.find(unit, packetYear, Round::Final, u"T1"_qs) == Answer::count(2));
}
