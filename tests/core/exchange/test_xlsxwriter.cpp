// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/error.h"
#include "exchange/xlsxreader.h"
#include "exchange/xlsxwriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <clocale>

using namespace sovang;

namespace {

OutTable sample()
{
    OutTable table;
    table.sheet = u"Danh sách 2024"_qs;
    table.titles = {u"DANH SÁCH ĐƠN VỊ"_qs, u"Năm 2024"_qs};
    table.columns = {{u"Mã"_qs}, {u"Tên đơn vị"_qs, 40}, {u"Tổng điểm"_qs}, {u"Năm"_qs}, {u"Ngày"_qs}};
    table.rows.push_back(
        {u"DV001"_qs, u"=1+1"_qs, Points::fromHundredths(9350), qint64(2), QDate(2024, 5, 3)});
    table.rows.push_back({u"1.10"_qs, u"+84 \"x\" <y> & z\ndòng hai"_qs, Points::fromHundredths(900),
                          std::monostate{}, std::monostate{}});
    return table;
}

/// The whole process speaks another language as long as this lives, as a desktop has it.
class ProcessLocale
{
public:
    explicit ProcessLocale(const char *name) : m_before(std::setlocale(LC_ALL, nullptr))
    {
        qputenv("LOCPATH", SOVANG_TEST_LOCALES);
        INFO(name);
        REQUIRE(std::setlocale(LC_ALL, name));
    }
    ~ProcessLocale()
    {
        std::setlocale(LC_ALL, m_before.c_str());
        qunsetenv("LOCPATH");
    }
    ProcessLocale(const ProcessLocale &) = delete;
    ProcessLocale &operator=(const ProcessLocale &) = delete;

private:
    std::string m_before;
};

} // namespace

TEST_CASE("Points are written with a point, whatever the locale of the process is")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"f.xlsx"_qs);
    for (const char *name : {"C", "vi_VN.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8"}) {
        const ProcessLocale locale(name);
        const std::string mark = std::localeconv()->decimal_point;
        writeXlsx(path, {sample()});
        CHECK(readXlsx(path).grids.at(0).at(3, 2).number() == 93.5);
        CHECK(std::localeconv()->decimal_point == mark); // and the locale is left as it was
    }
}

TEST_CASE("A list that was written is read back the same: texts as texts, points and dates as such")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"f.xlsx"_qs);
    writeXlsx(path, {sample()});
    const Workbook workbook = readXlsx(path);
    REQUIRE(workbook.grids.size() == 1);
    const Grid &grid = workbook.grids[0];
    CHECK(grid.name() == u"Danh sách 2024");
    CHECK(grid.at(0, 0).text() == u"DANH SÁCH ĐƠN VỊ");
    CHECK(grid.mergedRangeAt(1, 3) == CellRange{1, 0, 1, 4});
    CHECK(grid.at(2, 1).text() == u"Tên đơn vị");
    CHECK(grid.at(3, 1).isText());
    CHECK(grid.at(3, 1).text() == u"=1+1");
    CHECK(grid.at(3, 2).isNumber());
    CHECK(grid.at(3, 2).text() == u"93.5");
    CHECK(grid.at(3, 3).text() == u"2");
    CHECK(grid.at(3, 4).date() == QDate(2024, 5, 3));
    CHECK(grid.at(4, 0).isText());
    CHECK(grid.at(4, 0).text() == u"1.10");
    CHECK(grid.at(4, 1).text() == u"+84 \"x\" <y> & z\ndòng hai");
    CHECK(grid.at(4, 2).text() == u"9");
    CHECK(grid.at(4, 3).isEmpty());
    CHECK(grid.rows() == 5);
}

TEST_CASE("Every text comes back from a workbook as it was")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"f.xlsx"_qs);
    const QStringList texts{u"=1"_qs,     u"@a"_qs,          u"-"_qs,  u" x "_qs,           u"\tx"_qs,
                            u"a\r\nb"_qs, u"_x0041_"_qs,     u"_x"_qs, u"_x005F_x0041_"_qs, u"'a"_qs,
                            u"ữ"_qs,      u"https://a.vn"_qs};
    OutTable table;
    table.columns = {{u"Mã"_qs}};
    for (const QString &text : texts)
        table.rows.push_back({text});
    writeXlsx(path, {table});
    const Workbook workbook = readXlsx(path);
    for (int i = 0; i < texts.size(); ++i)
        CHECK(workbook.grids[0].at(i + 1, 0).text() == texts[i]);
}

TEST_CASE("Writing leaves nothing but the file, over the one that was there")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"f.xlsx"_qs);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    writeXlsx(path, {sample()});
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
          QStringList{u"f.xlsx"_qs});
    CHECK(readXlsx(path).grids.size() == 1);
}

TEST_CASE("A list that cannot be written leaves what was there, and says so")
{
    QTemporaryDir folder;
    const auto kindOf = [](const QString &path,
                           const std::vector<OutTable> &tables) -> std::optional<Error::Kind> {
        try {
            writeXlsx(path, tables);
        } catch (const Error &error) {
            return error.kind();
        }
        return std::nullopt;
    };
    CHECK(kindOf(folder.filePath(u"none/f.xlsx"_qs), {sample()}) == Error::Kind::Storage);
    const QString path = folder.filePath(u"f.xlsx"_qs);
    writeXlsx(path, {sample()});
    OutTable tooLong = sample();
    tooLong.rows.push_back({QString(40'000, u'x')});
    CHECK(kindOf(path, {tooLong}) == Error::Kind::BadInput);
    CHECK(kindOf(path, {sample(), sample()}) == Error::Kind::BadInput); // two tabs of one name
    CHECK(readXlsx(path).grids.at(0).rows() == 5);
}

TEST_CASE("Names of tabs are made fit for Excel")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"f.xlsx"_qs);
    OutTable table = sample();
    table.sheet = u"Khối [1/2]: trường học và các đơn vị sự nghiệp"_qs;
    writeXlsx(path, {table});
    CHECK(readXlsx(path).grids.at(0).name() == u"Khối -1-2-- trường học và các đ");
}
