// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "domain/threeway.h"

using namespace sovang;

namespace {

Answer points(int hundredths)
{
    return Answer::points(Points::fromHundredths(hundredths));
}

template <typename Value> QStringList codesOf(const std::vector<ThreeWay<Value>> &cells, Parting parting)
{
    QStringList codes;
    for (const ThreeWay<Value> &cell : cells) {
        if (cell.parting == parting)
            codes << cell.code;
    }
    return codes;
}

} // namespace

TEST_CASE(
    "A value that two sides could change belongs to the side that changed it, and to a person when both did")
{
    CHECK(partingOf(1, 1, 1) == Parting::Untouched);
    CHECK(partingOf(1, 2, 1) == Parting::Ours);
    CHECK(partingOf(1, 1, 2) == Parting::Theirs);
    CHECK(partingOf(1, 2, 2) == Parting::Alike);
    CHECK(partingOf(1, 2, 3) == Parting::Conflict);
}

TEST_CASE("Answers are compared by code, and one that was entered or taken away is a change like another")
{
    const AnswersByCode base{{u"1.1"_qs, points(100)},
                             {u"1.2"_qs, points(200)},
                             {u"1.3"_qs, points(300)},
                             {u"1.6"_qs, points(600)}};
    const AnswersByCode ours{{u"1.1"_qs, points(100)},
                             {u"1.2"_qs, points(250)},
                             {u"1.3"_qs, points(350)},
                             {u"1.5"_qs, points(500)},
                             {u"1.6"_qs, points(600)}};
    const AnswersByCode theirs{{u"1.2"_qs, points(200)},
                               {u"1.3"_qs, points(400)},
                               {u"1.4"_qs, points(400)},
                               {u"1.5"_qs, points(500)},
                               {u"1.6"_qs, points(600)}};
    const auto cells = compareAnswers(base, ours, theirs);
    CHECK(codesOf(cells, Parting::Ours) == QStringList{u"1.2"_qs});
    CHECK(codesOf(cells, Parting::Theirs) == QStringList{u"1.1"_qs, u"1.4"_qs});
    CHECK(codesOf(cells, Parting::Alike) == QStringList{u"1.5"_qs});
    CHECK(codesOf(cells, Parting::Conflict) == QStringList{u"1.3"_qs});
    CHECK(cells.size() == 5); // 1.6 is not told
    CHECK(cells.front().base == points(100));
    CHECK_FALSE(cells.front().theirs);
}

TEST_CASE("The same points of another kind, another option and another reason are other answers")
{
    const AnswersByCode base{{u"a"_qs, points(300)},
                             {u"b"_qs, Answer::choice(u"Tốt"_qs)},
                             {u"c"_qs, Answer::notApplicable(u"không có bếp"_qs)}};
    AnswersByCode theirs{{u"a"_qs, Answer::count(300)},
                         {u"b"_qs, Answer::choice(u"Khá"_qs)},
                         {u"c"_qs, Answer::notApplicable(u"không có bếp ăn"_qs)}};
    CHECK(codesOf(compareAnswers(base, base, theirs), Parting::Theirs) ==
          QStringList{u"a"_qs, u"b"_qs, u"c"_qs});
}

TEST_CASE("Evidence and the note of an item part by themselves")
{
    const Evidence report{u"BC 1"_qs, {}, {}, {}, {}};
    const Evidence plan{u"KH 2"_qs, {}, {}, {}, {}};
    const PapersByCode base{{u"1.1"_qs, {{report}, u"xem lại"_qs}}};
    const PapersByCode ours{{u"1.1"_qs, {{report}, u"đã xem"_qs}}};
    const PapersByCode theirs{{u"1.1"_qs, {{report, plan}, u"xem lại"_qs}}, {u"1.2"_qs, {{}, u"mới"_qs}}};
    CHECK(codesOf(compareEvidence(base, ours, theirs), Parting::Theirs) == QStringList{u"1.1"_qs});
    const auto notes = compareNotes(base, ours, theirs);
    CHECK(codesOf(notes, Parting::Ours) == QStringList{u"1.1"_qs});
    CHECK(codesOf(notes, Parting::Theirs) == QStringList{u"1.2"_qs});
}
