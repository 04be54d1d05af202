// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/error.h"
#include "documents/pdfreader.h"
#include "jobs/papers/dossier.h"
#include "jobs/papers/dossierevidence.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace sovang;
using namespace sovang::test;

namespace {

const Year dossierYear(2024);

/// DV1 was met about, recognised, and has evidence; DV2 fails and has nothing.
struct DossierBook : JobBook
{
    UnitId good = add(u"DV1"_qs);
    UnitId bad = add(u"DV2"_qs);
    QString here = QFileInfo(folder.path()).absolutePath();
    QString out = folder.path(u"hồ sơ"_qs);

    DossierBook()
    {
        score(good, {2023, 2024});
        score(bad, {2024}, badRow);
    }

    void lay(UnitId unit, const QString &code, const std::vector<Evidence> &evidence,
             const QString &note = {})
    {
        book.change(someNote, [&] { book.evidence.put(unit, dossierYear, code, {evidence, note}); });
    }

    void meet()
    {
        Meeting meeting;
        meeting.year = dossierYear;
        meeting.date = QDate(2024, 12, 5);
        meeting.place = u"Hội trường"_qs;
        meeting.chair = u"Lê Thị Ánh"_qs;
        meeting.secretary = u"Trần Văn Bình"_qs;
        meeting.members = {{u"Lê Thị Ánh"_qs, u"Trưởng ban"_qs, Attendance::Present},
                           {u"Trần Văn Bình"_qs, u"Thư ký"_qs, Attendance::Present}};
        meeting.items = {
            {.unit = good, .verdict = Verdict::Agreed, .votes = Votes{2, 0, 0}},
            {.unit = bad, .verdict = Verdict::Postponed, .reason = u"chờ"_qs, .votes = Votes{0, 2, 0}}};
        meeting.items.front().proposed = Proposal{DecisionKind::First, Year(2023), dossierYear};
        book.change(someNote, [&] { book.meetings.add(meeting); });
    }

    QStringList files() const
    {
        QStringList names;
        for (QDirIterator it(out, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            names << QDir(out).relativeFilePath(it.next());
        names.sort();
        return names;
    }
    PdfFile pdf(const QString &file) const { return PdfFile(out + u'/' + file); }
};

} // namespace

TEST_CASE("The dossier of a unit holds every paper that there is, and one that binds them with bookmarks")
{
    DossierBook job;
    job.meet();
    job.decide(job.good, DecisionKind::First, 2024);
    write(job.here + u"/bc.pdf"_qs, "%PDF-1.4 a report");
    job.lay(job.good, u"1.1"_qs, {{u"BC 1"_qs, QDate(2024, 3, 5), {}, u"Báo cáo"_qs, u"bc.pdf"_qs}},
            u"xem lại"_qs);
    const WrittenDossiers written = writeDossiers(job.book, dossierYear, {u"DV1"_qs}, job.out);
    CHECK(written.folders == QStringList{u"DV1 - Đơn vị DV1"_qs});
    CHECK(written.notes.isEmpty());
    const QString base = u"DV1 - Đơn vị DV1/"_qs;
    CHECK(job.files() == QStringList{base + u"00 Bìa hồ sơ.pdf"_qs, base + u"01 Phiếu điểm.pdf"_qs,
                                     base + u"02 Giải trình kết quả.pdf"_qs,
                                     base + u"03 Danh mục minh chứng.pdf"_qs,
                                     base + u"04 Trích biên bản họp.pdf"_qs, base + u"05 Quyết định.pdf"_qs,
                                     base + u"06 Giấy công nhận.pdf"_qs, base + u"Hồ sơ.pdf"_qs,
                                     base + u"Minh chứng/1.1-1 - bc.pdf"_qs});
    CHECK(bytesOf(job.out + u'/' + job.files().back()) == "%PDF-1.4 a report");
    const QByteArray bound = bytesOf(job.out + u'/' + base + u"Hồ sơ.pdf"_qs);
    CHECK(bound.contains("/Type /Outlines"));
    CHECK(bound.count("/Dest [") == 7);
    const PdfFile pdf = job.pdf(base + u"Hồ sơ.pdf"_qs);
    CHECK(pdf.title == u"Hồ sơ Đơn vị DV1 năm 2024");
    QString text = pdf.text().simplified();
    INFO(text.toStdString());
    for (const QString &said :
         {u"1 Phiếu điểm 01 2 Giải trình kết quả 01 Kèm 01 tệp"_qs, u"1.1 a 5 5"_qs, u"(75/100)"_qs,
          u"Tổng điểm 20 19"_qs, u"- 1.1: xem lại."_qs, u"BC 1, ngày 05/03/2024: Báo cáo"_qs,
          u"TRÍCH BIÊN BẢN"_qs, u"Tán thành: 2/2 (100,00 %)"_qs, u"Thống nhất đề nghị công nhận lần đầu"_qs,
          u"QUYẾT ĐỊNH"_qs, u"GIẤY CÔNG NHẬN"_qs})
        CHECK(text.contains(said));
    CHECK_FALSE(text.contains(u"chờ")); // what the meeting said of DV2
}

TEST_CASE("What is not there yet has no file, and the cover says so")
{
    DossierBook job;
    writeDossiers(job.book, dossierYear, {}, job.out);
    const QString base = u"DV2 - Đơn vị DV2/"_qs;
    CHECK(job.files().filter(base) ==
          QStringList{base + u"00 Bìa hồ sơ.pdf"_qs, base + u"01 Phiếu điểm.pdf"_qs,
                      base + u"02 Giải trình kết quả.pdf"_qs, base + u"Hồ sơ.pdf"_qs});
    CHECK(job.files().filter(u"DV1 - "_qs).size() == 4);
    const QString cover = job.pdf(base + u"00 Bìa hồ sơ.pdf"_qs).text();
    INFO(cover.toStdString());
    for (const QString &said :
         {u"Không đạt"_qs, u"Chưa ghi minh chứng"_qs, u"Chưa họp xét"_qs, u"Chưa có quyết định"_qs})
        CHECK(cover.contains(said));
}

TEST_CASE("Evidence is copied from beside the book only, and what is missing or lies elsewhere is named")
{
    DossierBook job;
    const QTemporaryDir elsewhere;
    write(elsewhere.filePath(u"mật.txt"_qs), "secret");
    REQUIRE(QDir(job.here).mkdir(u"ảnh"_qs));
    write(job.here + u"/ảnh/1.jpg"_qs, "picture");
    write(job.here + u"/ảnh/2.JPG"_qs, "other");
    REQUIRE(QFile::link(elsewhere.filePath(u"mật.txt"_qs), job.here + u"/ảnh/nối.txt"_qs));
    REQUIRE(QFile::link(elsewhere.path(), job.here + u"/ngoài"_qs));
    const QString up = QDir(job.here).relativeFilePath(elsewhere.filePath(u"mật.txt"_qs));
    const auto at = [](const QString &place) { return Evidence{{}, {}, {}, {}, place}; };
    job.lay(
        job.good, u"1.1"_qs,
        {at(u"ảnh/1.jpg"_qs), at(u"ảnh/2.JPG"_qs), at(job.here + u"/ảnh/1.jpg"_qs), at(u"Tủ hồ sơ số 2"_qs)});
    job.lay(job.good, u"2.1"_qs,
            {at(u"ảnh/mất.pdf"_qs), at(up), at(elsewhere.filePath(u"mật.txt"_qs)), at(u"ảnh/nối.txt"_qs),
             at(u"ngoài/mật.txt"_qs), at(u"/etc/passwd"_qs), at(u"Hội đồng.sovang"_qs), at(u"ảnh"_qs)});
    const WrittenDossiers written = writeDossiers(job.book, dossierYear, {u"DV1"_qs}, job.out);
    QStringList copies = job.files().filter(u"Minh chứng/"_qs);
    for (QString &copy : copies)
        copy = copy.section(u'/', -1);
    CHECK(copies == QStringList{u"1.1-1 - 1.jpg"_qs, u"1.1-2 - 2.JPG"_qs, u"1.1-3 - 1.jpg"_qs});
    INFO(written.notes.join(u'\n').toStdString());
    CHECK(written.notes.size() == 8);
    CHECK(written.notes.filter(u"is not there"_qs).size() == 2);
    CHECK(written.notes.filter(u"beside the book"_qs).size() == 6);
    CHECK(written.notes.front().startsWith(u"DV1: "));
    for (const QString &file : job.files())
        CHECK_FALSE(bytesOf(job.out + u'/' + file).contains("secret"));
}

TEST_CASE("Copies of evidence have names that every disk takes, and no two the same")
{
    CopyNames names;
    CHECK(names.next(u"II/1"_qs, 2, u"/a/b/bao cao: \"quý\".PDF"_qs) == u"II_1-2 - bao cao_ _quý_.PDF");
    CHECK(names.next(u"1.1"_qs, 1, u"a/x.pdf"_qs) == u"1.1-1 - x.pdf");
    CHECK(names.next(u"1.1"_qs, 1, u"a/X.pdf"_qs) == u"1.1-1 - X (2).pdf");
    CHECK(names.next(u"1.1"_qs, 3, u"a/không đuôi"_qs) == u"1.1-3 - không đuôi");
    const QString longest = names.next(u"1.1"_qs, 4, u"a/"_qs + QString(240, u'ế') + u".docx"_qs);
    CHECK(longest.endsWith(u".docx"));
    CHECK(longest.toUtf8().size() <= 255);
}

TEST_CASE("A dossier is written whole or not at all, and never over what is there")
{
    DossierBook job;
    const Progress stopped([](qint64 done, qint64) { return done < 2; });
    CHECK_THROWS_AS(writeDossiers(job.book, dossierYear, {}, job.out, stopped), Error);
    CHECK_THROWS_AS(writeDossiers(job.book, dossierYear, {u"DV9"_qs}, job.out), Error);
    CHECK_THROWS_AS(writeDossiers(job.book, Year(2031), {}, job.out), Error);
    CHECK_THROWS_AS(writeDossiers(job.book, Year(2023), {u"DV2"_qs}, job.out), Error); // not registered
    CHECK(QDir(job.here).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).filter(u"hồ sơ"_qs).isEmpty());

    REQUIRE(QDir(job.here).mkdir(u"hồ sơ"_qs));
    CHECK(writeDossiers(job.book, dossierYear, {}, job.out).folders.size() == 2); // an empty folder is filled
    const QStringList files = job.files();
    CHECK_THROWS_AS(writeDossiers(job.book, dossierYear, {}, job.out), Error);
    CHECK(job.files() == files);
}

TEST_CASE("Dossiers are of one state of the book: one that is changed meanwhile gets none")
{
    DossierBook job;
    const Progress changing([&job](qint64 done, qint64) {
        if (done == 1)
            job.lay(job.bad, u"1.1"_qs, {}, u"mới"_qs);
        return true;
    });
    CHECK_THROWS_AS(writeDossiers(job.book, dossierYear, {}, job.out, changing), Error);
    CHECK_FALSE(QDir(job.out).exists());
}
