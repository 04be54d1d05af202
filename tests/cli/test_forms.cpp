// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "exchange/tablefile.h"
#include "rulebook.h"
#include "storage/book.h"

#include <QDir>
#include <QFileInfo>

using namespace sovang;
using namespace sovang::test;

namespace {

const QString first = u"forms/DV001 - Sở Y tế.xlsx"_qs;

/// A book with forms of 2024, and a folder into which they come back.
struct Office
{
    CommandLine folder;

    Office()
    {
        folder.makeBook();
        folder.done(u"forms so.sovang --year 2024 -o forms"_qs);
        REQUIRE(QDir(folder.path()).mkdir(u"back"_qs));
    }

    void fill(const QString &out, const QStringList &words, const QString &form = first) const
    {
        const QStringList line{QStringLiteral(SOVANG_TEST_DATA "/../support/fillform.py"), folder.path(form),
                               folder.path(u"back/"_qs + out)};
        const Ran ran = folder.runProgram(u"python3"_qs, line + words);
        INFO(ran.err.toStdString());
        REQUIRE(ran.code == 0);
    }

    // The cell of the answer to \a code, such as `E9`.
    QString cell(const QString &code, QChar column = u'E', const QString &form = first) const
    {
        const Workbook workbook = readTableFile(folder.path(form));
        const Grid &hidden = workbook.grids.back();
        for (int row = 8; row < hidden.rows(); ++row) {
            if (hidden.at(row, 2).text() == code)
                return column + hidden.at(row, 3).text();
        }
        throw std::runtime_error("no row " + code.toStdString());
    }

    QStringList filled(const QString &points = u"4.5"_qs) const
    {
        QStringList words;
        const std::pair<QString, QString> answers[] = {
            {u"1.1"_qs, points},      {u"1.2"_qs, u"có"_qs}, {u"1.3"_qs, u"có"_qs},  {u"2.1"_qs, u"1"_qs},
            {u"2.2"_qs, u"45/60"_qs}, {u"G1"_qs, u"có"_qs},  {u"V1"_qs, u"không"_qs}};
        for (const auto &[code, value] : answers)
            words << cell(code) + u'=' + value;
        return words;
    }

    QString totalOfSelfRound(const QString &code) const
    {
        const JsonValue year = folder.done(u"recognise so.sovang --year 2024 --round self --json"_qs).json();
        return unitIn(year, code)[u"total"].toText();
    }

    void refuses(const QStringList &says) const
    {
        refused(folder, u"collect so.sovang --year 2024 back"_qs, says);
    }
};

} // namespace

TEST_CASE("forms writes one form for each registered unit, under names that every disk takes")
{
    const Office office;
    CHECK(QDir(office.folder.path(u"forms"_qs)).entryList(QDir::Files) ==
          QStringList{u"DV001 - Sở Y tế.xlsx"_qs, u"DV002 - Trường Tiểu học Hòa Bình.xlsx"_qs,
                      u"DV003 - =Phòng Nội vụ.xlsx"_qs});
    // A form that may have been filled in is not written over.
    const Ran again = office.folder.run(u"forms so.sovang --year 2024 -o forms"_qs);
    CHECK(again.code == 1);
    CHECK(again.err.contains(u"DV001"));
    CHECK(office.folder.run(u"forms so.sovang --year 2031 -o none"_qs).code == 1);
    CHECK_FALSE(QFileInfo::exists(office.folder.path(u"none"_qs)));
}

TEST_CASE("A form shows what was final a year ago, the maximum of everything, and hides what it belongs to")
{
    const Office office;
    const Workbook workbook = readTableFile(office.folder.path(first));
    REQUIRE(workbook.grids.size() == 3);
    CHECK(workbook.grids[2].isHidden());
    const Grid &grid = workbook.grids.front();
    const int row = office.cell(u"2.1"_qs).mid(1).toInt() - 1;
    CHECK(grid.at(row, 3).text() == u"4");
    CHECK(grid.at(row, 6).text() == u"4"); // 3 x 2, at most 4
    CHECK(grid.at(0, 0).text() == u"PHIẾU TỰ CHẤM ĐIỂM NĂM 2024");
    CHECK(grid.at(1, 0).text() == u"Đơn vị: Sở Y tế (mã DV001)");
}

TEST_CASE("Forms come back as the self round, renamed or not, and tell who has not answered")
{
    const Office office;
    office.fill(u"phiếu mới.xlsx"_qs,
                office.filled() + QStringList{office.cell(u"1.1"_qs, u'H') + u"=BC 12/2024"_qs});
    const QString before = office.folder.seen();
    const QString tried = office.folder.done(u"collect so.sovang --year 2024 back --dry-run"_qs).out;
    CHECK(office.folder.seen() == before);
    CHECK(tried.contains(u"1 units have answered, 2 have not"));
    const QString out = office.folder.done(u"collect so.sovang --year 2024 back"_qs).out;
    CHECK(out.contains(u"Has not answered: DV002 Trường Tiểu học Hòa Bình"));
    CHECK(out.contains(u"8 new, 0 changed, 0 unchanged"));
    CHECK(office.totalOfSelfRound(u"DV001"_qs) == u"16.50"); // 4,5 + 5, 2, and 6 x 75/90
    const Book book = Book::open(office.folder.path(u"so.sovang"_qs), OpenMode::ReadOnly);
    CHECK(book.evidence.find(UnitId(1), Year(2024), u"1.1"_qs).shortForm() == u"BC 12/2024");
    CHECK(
        office.folder.done(u"collect so.sovang --year 2024 back"_qs).out.contains(u"0 new, 0 changed, 8 un"));
}

TEST_CASE("Of several forms of one unit that which was saved last counts")
{
    const Office office;
    office.fill(u"a.xlsx"_qs,
                office.filled(u"5"_qs) + QStringList{u"--saved"_qs, u"2030-02-01T08:00:00Z"_qs});
    office.fill(u"b.xlsx"_qs,
                office.filled(u"3"_qs) + QStringList{u"--saved"_qs, u"2030-01-01T08:00:00Z"_qs});
    office.fill(u"c.xlsx"_qs,
                office.filled(u"5"_qs) + QStringList{u"--saved"_qs, u"2030-01-02T08:00:00Z"_qs});
    const QString out = office.folder.done(u"collect so.sovang --year 2024 back"_qs).out;
    CHECK(out.contains(u"back/b.xlsx!Phiếu tự chấm: This is an older form of DV001"));
    CHECK(out.contains(u"back/c.xlsx!Phiếu tự chấm: The same is in “back/a.xlsx”"));
    CHECK(office.totalOfSelfRound(u"DV001"_qs) == u"17.00");
    office.fill(u"d.xlsx"_qs,
                office.filled(u"1"_qs) + QStringList{u"--saved"_qs, u"2030-02-01T08:00:00Z"_qs});
    office.refuses({u"d.xlsx"_qs, u"same moment"_qs});
}

TEST_CASE("Every damage is refused by its name and place, and nothing of the folder is written")
{
    const Office office;
    office.fill(u"good.xlsx"_qs, office.filled());
    office.fill(u"bad.xlsx"_qs, {u"B8=dễ hơn"_qs}, u"forms/DV002 - Trường Tiểu học Hòa Bình.xlsx"_qs);
    office.refuses({u"back/bad.xlsx!Phiếu tự chấm!B8: A locked cell was edited: it said “a”"_qs,
                    u"1 problems; nothing was written"_qs});
    office.fill(u"bad.xlsx"_qs, {u"--insert-row"_qs, u"9"_qs});
    office.refuses({u"back/bad.xlsx!Phiếu tự chấm!A9"_qs, u"structure"_qs});
    office.fill(u"bad.xlsx"_qs, {u"--hidden"_qs, u"B4=2025"_qs});
    office.refuses({u"back/bad.xlsx!_sovang: The hidden sheet was changed"_qs});
    office.fill(u"bad.xlsx"_qs, {u"--without-hidden"_qs});
    office.refuses({u"back/bad.xlsx: This is no form"_qs});
    office.folder.write(u"back/bad.xlsx"_qs, office.folder.bytes(u"back/good.xlsx"_qs).left(3000));
    office.refuses({u"back/bad.xlsx: "_qs});
    office.fill(u"bad.xlsx"_qs, {office.cell(u"1.1"_qs) + u"=5.25"_qs, office.cell(u"2.2"_qs) + u"=70/60"_qs},
                u"forms/DV002 - Trường Tiểu học Hòa Bình.xlsx"_qs);
    office.refuses({u"bad.xlsx!Phiếu tự chấm!"_qs + office.cell(u"1.1"_qs) + u": 5,25 is more"_qs,
                    u"bad.xlsx!Phiếu tự chấm!"_qs + office.cell(u"2.2"_qs)});
}

TEST_CASE("Forms of another year, another book or another rule set are refused")
{
    const Office office;
    office.fill(u"a.xlsx"_qs, office.filled());
    refused(office.folder, u"collect so.sovang --year 2023 back"_qs,
            {u"The form is of 2024, not of 2023"_qs});
    const CommandLine other;
    other.makeBook();
    refused(other, u"collect so.sovang --year 2024 \"%1\""_qs.arg(office.folder.path(u"back"_qs)),
            {u"another book"_qs});
    office.folder.write(u"moi.json"_qs, office.folder.bytes(u"nho.json"_qs)
                                            .replace("\"version\": 1", "\"version\": 2")
                                            .replace("\"validFrom\": 2010", "\"validFrom\": 2024"));
    office.folder.done(u"rules add so.sovang moi.json"_qs);
    office.refuses({u"The form is of the rule set nho@1; DV001 is scored by nho@2"_qs});
    refused(office.folder, u"collect so.sovang --year 2024 nowhere"_qs, {u"nowhere"_qs});
}

TEST_CASE("What lies beside the forms is told and left aside")
{
    const Office office;
    office.fill(u"a.xlsx"_qs, office.filled());
    office.folder.write(u"back/~$a.xlsx"_qs, "lock");
    office.folder.write(u"back/minh chung.pdf"_qs, "%PDF-1.4\n");
    const QString out = office.folder.done(u"collect so.sovang --year 2024 back"_qs).out;
    CHECK(out.contains(u"back/minh chung.pdf: This is no form; it was left aside"));
    CHECK_FALSE(out.contains(u"~$"));
}

TEST_CASE("Rule sets of format 2 have their forms: choices, levels, counted bonuses, codes that restart, "
          "school years")
{
    const CommandLine folder;
    folder.write(u"moi.json"_qs, newerRules(R"("notApplicable": "rescale")"));
    folder.write(u"units.csv"_qs, "Mã;Tên đơn vị;Loại hình\nA/1;Trường \"Hoa: Mai\"?;Đơn vị\n");
    folder.done(u"new so.sovang --rules moi.json"_qs);
    folder.done(u"import units so.sovang units.csv"_qs);
    folder.done(u"register so.sovang --year 2024-2025 --all"_qs);
    folder.done(u"forms so.sovang --year 2024-2025 -o back"_qs);
    const QStringList files = QDir(folder.path(u"back"_qs)).entryList(QDir::Files);
    REQUIRE(files == QStringList{u"A_1 - Trường _Hoa_ Mai__.xlsx"_qs});
    const QString path = folder.path(u"back/"_qs + files.front());
    const Workbook workbook = readTableFile(path);
    CHECK(workbook.grids.front().at(0, 0).text() == u"PHIẾU TỰ CHẤM ĐIỂM NĂM HỌC 2024-2025");

    const Grid &hidden = workbook.grids.back();
    QStringList line{QStringLiteral(SOVANG_TEST_DATA "/../support/fillform.py"), path, path};
    const std::map<QString, QString> answers{{u"I/1"_qs, u"hoàn thành TỐT"_qs},
                                             {u"I/2"_qs, u"85/100"_qs},
                                             {u"II/1"_qs, u"4.5"_qs},
                                             {u"II/2"_qs, u"có"_qs},
                                             {u"2.1"_qs, u"2"_qs},
                                             {u"2.2"_qs, u"KAD"_qs},
                                             {u"T1"_qs, u"3"_qs}};
    for (int row = 8; row < hidden.rows(); ++row) {
        const auto answer = answers.find(hidden.at(row, 2).text());
        if (answer == answers.end())
            continue;
        line << u"E%1=%2"_qs.arg(hidden.at(row, 3).text(), answer->second);
        if (answer->second == u"KAD")
            line << u"I%1=không có bếp ăn"_qs.arg(hidden.at(row, 3).text());
    }
    REQUIRE(folder.runProgram(u"python3"_qs, line).code == 0);
    folder.done(u"collect so.sovang --year 2024 back"_qs);
    const JsonValue unit =
        unitIn(folder.done(u"recognise so.sovang --year 2024 --round self --json"_qs).json(), u"A/1"_qs);
    CHECK(unit[u"outcome"].toText() == u"passed");
    CHECK(unit[u"total"].toText() == u"18.00"); // 6,5 + 1,5, 4,5, 2 of 2 as 4 of 4, and 1,5
    CHECK(folder.done(u"whatif so.sovang --year 2024 --pass-mark 19 --json"_qs).json().member(u"all"));
}
