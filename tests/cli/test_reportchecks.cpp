// SPDX-License-Identifier: GPL-3.0-or-later
// Every cross-check of the report is tripped by a book, stops the report, and lets it go once it is waived.
#include "commandline.h"

#include "analysis/recordchecks.h"
#include "exchange/zipfile.h"
#include "storage/book.h"

#include <functional>
#include <set>

using namespace sovang;
using namespace sovang::test;

namespace {

/// How a book comes to contradict itself.
struct TrippedCheck
{
    ReportCheck check;
    QStringList says;                               ///< the finding
    std::function<void(const CommandLine &)> spoil; ///< the sound book
    std::vector<ReportCheck> others{};              ///< that find something too
};

Unit schoolNamed(const QString &code, const QString &name)
{
    Unit unit;
    unit.code = code;
    unit.name = name;
    return unit;
}

void importDecisions(const CommandLine &folder, const QByteArray &rows)
{
    folder.write(u"qd.csv"_qs, "Mã,Loại,Số,Ngày,Từ năm,Đến năm\n" + rows);
    folder.done(u"import decisions so.sovang qd.csv"_qs);
}

void reword(const CommandLine &folder, const QString &key, const QString &text)
{
    folder.done(u"report-texts so.sovang --year 2024 --set \"%1=%2\""_qs.arg(key, text));
}

void changeBook(const CommandLine &folder, const std::function<void(Book &)> &work)
{
    Book book = Book::open(folder.path(u"so.sovang"_qs));
    book.change(LogNote{u"test.change"_qs, u"Thử một thay đổi"_qs}, [&] { work(book); });
}

void addTwin(const CommandLine &folder)
{
    changeBook(folder, [](Book &book) {
        Unit twin = schoolNamed(u"DV004"_qs, u"SỞ  Y TẾ"_qs);
        twin.id = book.units.add(twin);
        book.registrations.put({twin.id, Year(2024), {}, {}});
    });
}

void decideTwice(const CommandLine &folder)
{
    folder.decideFirst();
    changeBook(folder, [](Book &book) {
        Decision again = book.decisions.all().front();
        again.id = 0;
        again.number = u"06/QĐ-UBND"_qs;
        book.decisions.add(again);
    });
}

void takeDecisionAway(const CommandLine &folder)
{
    folder.decideFirst();
    folder.done(u"certificates so.sovang --year 2024 -o giay.pdf"_qs);
    changeBook(folder, [](Book &book) {
        for (const Decision &decision : book.decisions.all())
            book.decisions.remove(decision.id);
    });
}

void revokeOnAnotherDay(const CommandLine &folder)
{
    folder.decideFirst();
    importDecisions(folder, "DV001,Thu hồi,05/QĐ-UBND,2024-12-28,,\n");
}

void editAndCountAnew(const CommandLine &folder)
{
    reword(folder, u"overview"_qs, u"Toàn huyện có 3 đơn vị đăng ký."_qs);
    changeBook(folder, [](Book &book) {
        const UnitId unit = book.units.add(schoolNamed(u"DV005"_qs, u"Trường 5"_qs));
        book.registrations.put({unit, Year(2024), {}, {}});
    });
}

std::vector<TrippedCheck> trippedChecks()
{
    using enum ReportCheck;
    return {
        {Sums,
         {u"Tình hình chung: 103 + 65 = 168, printed is 170."_qs},
         [](const CommandLine &folder) {
             reword(folder, u"general"_qs, u"Đã công nhận 103 + 65 = 170."_qs);
         }},
        {Shares,
         {u"65/78 is 83,3 %, printed is 85,9 %."_qs, u"82 of 77 are more than all."_qs},
         [](const CommandLine &folder) {
             reword(folder, u"general"_qs, u"Đạt 65/78 cơ quan (85,9 %), kiểm tra 82/77 đơn vị."_qs);
         }},
        {CountedTwice, {u"DV001 and DV004 are both “SỞ  Y TẾ” and both registered."_qs}, addTwin},
        {CountedTwice, {u"DV001 is recognised by 2 decisions in one year."_qs}, decideTwice},
        {RecognisedNotRegistered,
         {u"DV004 is recognised by decision 7/QĐ, but did not register."_qs},
         [](const CommandLine &folder) {
             changeBook(folder, [](Book &book) { book.units.add(schoolNamed(u"DV004"_qs, u"Trường 4"_qs)); });
             importDecisions(folder, "DV004,Công nhận lần đầu,7/QĐ,2024-12-20,2023,2024\n");
         },
         {PeriodNotPassed}},
        {CertificateNoDecision, {u"Certificate 01/2024 has no decision."_qs}, takeDecisionAway},
        {PeriodNotPassed,
         {u"Decision 5/QĐ recognises DV002 for a period in which it did not pass: 2023, 2024."_qs},
         [](const CommandLine &folder) {
             importDecisions(folder, "DV002,Công nhận lần đầu,5/QĐ,2024-12-20,2023,2024\n");
         }},
        {NumberWithTwoDates,
         {u"Decision 05/QĐ-UBND has several dates: 20/12/2024, 28/12/2024."_qs},
         revokeOnAnotherDay},
        {EditedText, {u"“Kết quả chung” (overview) do not agree any more: 3 is 4 now."_qs}, editAndCountAnew},
    };
}

} // namespace

TEST_CASE("Each cross-check has a book that trips it, and the report is refused until it is waived")
{
    const std::vector<TrippedCheck> all = trippedChecks();
    const size_t which = GENERATE(range(size_t(0), size_t(9)));
    REQUIRE(all.size() == 9);
    const TrippedCheck &tripped = all[which];
    INFO(which << ' ' << toCode(tripped.check).toStdString());
    const CommandLine folder;
    folder.makeBook();
    folder.done(u"report so.sovang --year 2024 -o sound.pdf"_qs);
    tripped.spoil(folder);
    QString line = u"report so.sovang --year 2024 -o a.docx"_qs;
    refused(folder, line, QStringList{toCode(tripped.check)} + tripped.says);
    CHECK_FALSE(folder.files().contains(u"a.docx"_qs));

    for (const ReportCheck other : tripped.others)
        line += u" --waive \"%1=Việc khác\""_qs.arg(toCode(other));
    if (!tripped.others.empty())
        CHECK(folder.run(line).code == 1);
    folder.done(line + u" --waive \"%1=Theo hồ sơ giấy\""_qs.arg(toCode(tripped.check)));
    QString paper =
        QString::fromUtf8(ZipFile(folder.path(u"a.docx"_qs)).whole(u"word/document.xml"_qs, 10'000'000));
    paper.replace(QChar::Nbsp, u' '); // `100 %` stays on one line
    CHECK(paper.contains(toVietnamese(tripped.check)));
    CHECK(paper.contains(u"Theo hồ sơ giấy"));
}

TEST_CASE("No cross-check is without a book that trips it")
{
    std::set<ReportCheck> checks;
    for (const TrippedCheck &tripped : trippedChecks())
        checks.insert(tripped.check);
    CHECK(checks == std::set<ReportCheck>(std::begin(reportChecks), std::end(reportChecks)));
}
