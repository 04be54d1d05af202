// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/error.h"
#include "documents/blocks.h"
#include "jobs/papers/certificatechecking.h"
#include "jobs/papers/certificatekeys.h"
#include "jobs/papers/certificateregister.h"
#include "jobs/papers/officepapers.h"
#include "jobs/papers/sheetchecking.h"

using namespace sovang;
using namespace sovang::test;

namespace {

/// A book in which DV1, DV2 and DV3 were recognised in 2024.
struct TitledBook : JobBook
{
    UnitId first = add(u"DV1"_qs);
    UnitId second = add(u"DV2"_qs);
    UnitId third = add(u"DV3"_qs);

    TitledBook()
    {
        for (const UnitId unit : {first, second, third})
            decide(unit, DecisionKind::First, 2024);
    }

    std::vector<CertificateData> printed(const QStringList &codes = {}, int from = 0)
    {
        std::vector<CertificateData> sheets;
        const std::vector<Title> titles = titlesOf(book, Year(2024), codes);
        registerAndPrint(book, Year(2024), {certificatesOf(book, titles), titles, {}}, from,
                         [&](const std::vector<CertificateData> &all) { sheets = all; });
        return sheets;
    }
    QStringList numbers(const QStringList &codes = {}, int from = 0)
    {
        QStringList numbers;
        for (const CertificateData &sheet : printed(codes, from))
            numbers << sheet.registerNumber;
        return numbers;
    }
    void spoil(const QString &code, const QString &reason = u"in lệch"_qs)
    {
        spoilCertificates(book, Year(2024), titlesOf(book, Year(2024), {code}), reason);
    }
    void removeDecisions(UnitId unit)
    {
        book.change(someNote, [&] {
            for (const Decision &decision : book.decisions.ofUnit(unit))
                book.decisions.remove(decision.id);
        });
    }
    QString listed() const
    {
        return plainText(makeOfficePaper(book, Year(2024), OfficePaper::CertificateRegister));
    }
    QStringList flaws(const QString &text) const
    {
        QStringList codes;
        for (const auto &finding : checkCertificate(text, book).findings)
            codes << toCode(finding.flaw);
        return codes;
    }
};

} // namespace

TEST_CASE("Numbers are given without gaps, and a certificate keeps its own when it is printed again")
{
    TitledBook job;
    CHECK(job.numbers({u"DV2"_qs}) == QStringList{u"01/2024"_qs});
    CHECK(job.numbers() == QStringList{u"02/2024"_qs, u"01/2024"_qs, u"03/2024"_qs});
    const qint64 lines = job.book.log.count();
    CHECK(job.numbers() == QStringList{u"02/2024"_qs, u"01/2024"_qs, u"03/2024"_qs});
    CHECK(job.book.log.count() == lines); // nothing new: the book is not touched
    CHECK(certificatesOf(job.book, Year(2024))[0].registerNumber == u"02/2024");
}

TEST_CASE("The log tells of numbers and key, but not the key itself")
{
    TitledBook job;
    job.printed();
    const LogLine line = *job.book.log.last();
    CHECK(line.note.action == u"certificates.print");
    CHECK(line.note.year == Year(2024));
    CHECK(line.note.summary.contains(u"01/2024"_qs));
    changeCertificateKey(job.book);
    const QByteArray seed = job.book.certificates.signingKey()->seed();
    for (const LogLine &each : job.book.log.entries()) {
        const QByteArray text = each.note.summary.toUtf8() + each.note.details;
        CHECK_FALSE(text.contains(seed));
        CHECK_FALSE(text.contains(seed.toHex()));
        CHECK_FALSE(text.contains(seed.toBase64()));
        CHECK_FALSE(text.contains(toBase32(seed).toUtf8()));
    }
}

TEST_CASE("What cannot be printed takes no number, and no key is made")
{
    TitledBook job;
    const std::vector<Title> titles = titlesOf(job.book, Year(2024));
    const auto fail = [](const std::vector<CertificateData> &) {
        throw Error(Error::Kind::Storage, u"full"_qs);
    };
    CHECK_THROWS_AS(
        registerAndPrint(job.book, Year(2024), {certificatesOf(job.book, titles), titles, {}}, 0, fail),
        Error);
    CHECK(job.book.certificates.ofYear(Year(2024)).empty());
    CHECK_FALSE(job.book.certificates.signingKey());
}

TEST_CASE("A register that began by hand goes on where it was, and no number is left out or given twice")
{
    TitledBook job;
    CHECK(job.numbers({u"DV1"_qs}, 12) == QStringList{u"12/2024"_qs});
    CHECK_THROWS_AS(job.numbers({u"DV2"_qs}, 12), Error);
    CHECK_THROWS_AS(job.numbers({u"DV2"_qs}, 14), Error);
    CHECK(job.numbers({u"DV2"_qs}, 13) == QStringList{u"13/2024"_qs});
    CHECK(job.numbers({u"DV1"_qs}, 99) == QStringList{u"12/2024"_qs}); // has its number
}

TEST_CASE("The number series of the settings says how numbers look, where they begin, and goes on with them")
{
    TitledBook job;
    NumberSeries series;
    job.book.change(someNote, [&] {
        Issuer issuer;
        issuer.isCommission = true;
        issuer.name = u"Ban Chỉ đạo"_qs;
        series = {.issuer = job.book.commission.addIssuer(issuer),
                  .kind = PaperKind::Certificate,
                  .year = Year(2024),
                  .next = 40,
                  .format = u"{n}/GCN-{year}"_qs};
        job.book.commission.putSeries(series);
    });
    CHECK(job.numbers() == QStringList{u"40/GCN-2024"_qs, u"41/GCN-2024"_qs, u"42/GCN-2024"_qs});
    CHECK(job.book.commission.knownSeries(series.issuer, series.kind, series.year)->next == 43);
}

TEST_CASE("A spoiled certificate keeps its number in the register, and the next print gets a new one")
{
    TitledBook job;
    const QString text = job.printed()[0].code;
    CHECK_THROWS_AS(job.spoil(u"DV1"_qs, u" "_qs), Error);
    job.spoil(u"DV1"_qs);
    CHECK(job.flaws(text) == QStringList{u"spoiled"_qs});
    CHECK_THROWS_AS(job.spoil(u"DV1"_qs), Error); // has none any more
    CHECK(job.numbers() == QStringList{u"04/2024"_qs, u"02/2024"_qs, u"03/2024"_qs});
    const QString list = job.listed();
    INFO(list.toStdString());
    CHECK(list.contains(u"1\t01/2024\tĐơn vị DV1\t"_qs));
    CHECK(list.contains(u"in lệch; cấp lại số 04/2024"_qs));
    CHECK(list.contains(u"4\t04/2024\tĐơn vị DV1\t"_qs));
}

TEST_CASE(
    "The register is a list by number, what has none yet stands at the end, and what lost its decision stays")
{
    TitledBook job;
    job.printed({u"DV2"_qs});
    CHECK(job.listed().contains(u"1\t01/2024\tĐơn vị DV2\t"_qs));
    CHECK(job.listed().contains(u"2\t\tĐơn vị DV1\t"_qs));
    CHECK_FALSE(job.listed().contains(u"Ghi chú"_qs));
    job.removeDecisions(job.second);
    CHECK(job.listed().contains(u"1\t01/2024\tĐơn vị DV2\t"_qs));
    CHECK(job.listed().contains(u"Quyết định không còn trong sổ"_qs));
    CHECK(job.numbers() == QStringList{u"02/2024"_qs, u"03/2024"_qs}); // its number is not given again
}

TEST_CASE("A certificate is valid as long as the book has it, its decision and its title")
{
    TitledBook job;
    const std::vector<CertificateData> sheets = job.printed();
    CHECK(job.flaws(sheets[0].code).isEmpty());
    CHECK(job.flaws(QString(sheets[0].code).replace(u"DV1"_qs, u"DV9"_qs)) ==
          QStringList{u"brokenSignature"_qs});
    CHECK(job.flaws(u"SOVANG1|nothing"_qs) == QStringList{u"malformed"_qs});
    job.decide(job.first, DecisionKind::Revocation, 2025);
    CHECK(job.flaws(sheets[0].code) == QStringList{u"revoked"_qs});
    job.removeDecisions(job.second);
    CHECK(job.flaws(sheets[1].code) == QStringList{u"decisionGone"_qs});
    job.book.change(someNote, [&] {
        Decision decision = job.book.decisions.ofUnit(job.third).front();
        decision.number = u"2/QĐ"_qs;
        job.book.decisions.update(decision);
    });
    CHECK(job.flaws(sheets[2].code) == QStringList{u"decisionDiffers"_qs});
}

TEST_CASE("A certificate that is printed again with a mended name takes the place of the first print")
{
    TitledBook job;
    const QString before = job.printed({u"DV1"_qs})[0].code;
    job.book.change(someNote, [&] {
        Decision decision = job.book.decisions.ofUnit(job.first).front();
        decision.nameThen = u"Đơn vị Một"_qs;
        job.book.decisions.update(decision);
    });
    CHECK(
        certificatesOf(job.book, Year(2024), {u"DV1"_qs})[0].code.isEmpty()); // the register has another name
    const CertificateData again = job.printed({u"DV1"_qs})[0];
    CHECK(again.registerNumber == u"01/2024");
    CHECK(job.flaws(again.code).isEmpty());
    CHECK(job.flaws(before) == QStringList{u"differs"_qs});
}

TEST_CASE("What was signed stays valid after the key is another one, a stranger's key is told")
{
    TitledBook job;
    const QString text = job.printed()[0].code;
    const QString changed = changeCertificateKey(job.book);
    CHECK(changed == keyFingerprint(job.book.certificates.keys().back().publicKey));
    const CheckedCertificate checked = checkCertificate(text, job.book);
    CHECK(checked.isValid());
    CHECK(checked.keyTo == QDate::currentDate());
    CHECK(job.printed()[0].code != text);
    CHECK(job.flaws(job.printed()[0].code).isEmpty());
    const QString forged = signedText(parseSignedText(text)->claim, SigningKey::make());
    CHECK(checkCertificate(forged).isValid()); // by itself it is whole
    CHECK(job.flaws(forged) == QStringList{u"unknownKey"_qs});
    CertificateClaim other = parseSignedText(text)->claim;
    other.number = u"77/2024"_qs;
    CHECK(job.flaws(signedText(other, *job.book.certificates.signingKey())) ==
          QStringList{u"notInRegister"_qs});
}

TEST_CASE("The check looks at the sheets with the numbers that they would get, and writes nothing")
{
    TitledBook job;
    const qint64 lines = job.book.log.count();
    const CertificateCheck check = checkSheets(job.book, titlesOf(job.book, Year(2024)));
    REQUIRE(check.sheets.size() == 3);
    CHECK(check.sheets[2].data.registerNumber == u"03/2024");
    CHECK_FALSE(check.sheets[2].data.code.isEmpty());
    CHECK(check.sheets[2].problem.isEmpty());
    CHECK(job.book.log.count() == lines);
    CHECK_FALSE(job.book.certificates.signingKey());
}

TEST_CASE("The list of what is no longer valid is signed, told by number, and refused when it was altered")
{
    TitledBook job;
    const std::vector<CertificateData> sheets = job.printed();
    job.spoil(u"DV2"_qs);
    job.decide(job.third, DecisionKind::Revocation, 2024);
    const QString text = invalidList(job.book, QDate(2025, 3, 1));
    const auto list = parseSignedList(text);
    REQUIRE(list);
    CHECK(list->isIntact);
    CHECK(list->day == QDate(2025, 3, 1));
    REQUIRE(list->invalid.size() == 2);
    CHECK_FALSE(list->invalid[0].isRevoked);
    CHECK(list->invalid[1].isRevoked);
    const auto flawsBy = [&](const QString &code) {
        QStringList codes;
        for (const auto &finding : checkCertificate(code, *list).findings)
            codes << toCode(finding.flaw);
        return codes;
    };
    CHECK(flawsBy(sheets[0].code).isEmpty());
    CHECK(flawsBy(sheets[1].code) == QStringList{u"spoiled"_qs});
    CHECK(flawsBy(sheets[2].code) == QStringList{u"revoked"_qs});

    CHECK(parseSignedList(QString(text).replace(u'\n', u"\r\n"_qs))->isIntact); // saved by an editor
    QStringList lines = text.split(u'\n');
    lines.removeAt(1);
    const auto altered = parseSignedList(lines.join(u'\n'));
    REQUIRE(altered);
    CHECK_FALSE(altered->isIntact);
    CHECK_THROWS_AS(checkCertificate(sheets[1].code, *altered), Error);
    CHECK_FALSE(parseSignedList(text.left(text.size() - 60)));
    CHECK_FALSE(parseSignedList({}));

    changeCertificateKey(job.book); // what the earlier key signed stays valid
    CHECK(job.flaws(sheets[0].code).isEmpty());
    CHECK(parseSignedList(invalidList(job.book, QDate(2025, 4, 1)))->publicKey != list->publicKey);
}

TEST_CASE("A list of invalid certificates counts only under a key that the certificate or the book knows")
{
    TitledBook job;
    const std::vector<CertificateData> sheets = job.printed();
    const QString code = sheets[1].code;
    job.spoil(u"DV2"_qs);
    const auto flaws = [](const CheckedCertificate &checked) {
        QStringList codes;
        for (const auto &finding : checked.findings)
            codes << toCode(finding.flaw);
        return codes;
    };
    const std::vector<InvalidCertificate> invalid = invalidCertificates(job.book);
    REQUIRE(invalid.size() == 1);
    const auto strange = parseSignedList(signedList(invalid, QDate(2025, 4, 1), SigningKey::make()));
    REQUIRE(strange);
    CHECK(strange->isIntact);
    CHECK(flaws(checkCertificate(code, *strange)) == QStringList{u"unknownKey"_qs});
    CHECK(flaws(checkCertificate(sheets[0].code, *strange)) == QStringList{u"unknownKey"_qs});
    CHECK_THROWS_AS(checkCertificate(code, job.book, *strange), Error);

    changeCertificateKey(job.book);
    const auto later = parseSignedList(invalidList(job.book, QDate(2025, 4, 1)));
    REQUIRE(later);
    CHECK(flaws(checkCertificate(code, *later)) == QStringList{u"unknownKey"_qs}); // no book says whose it is
    CHECK(flaws(checkCertificate(sheets[0].code, job.book, *later)).isEmpty());
    CHECK(flaws(checkCertificate(code, job.book, *later)) == QStringList{u"spoiled"_qs});
}

TEST_CASE("The page that checks codes knows what is no longer valid, whatever a name holds")
{
    TitledBook job;
    job.printed();
    CHECK(checkPage(job.book).contains("let invalid = []"));
    job.spoil(u"DV2"_qs);
    const QByteArray page = checkPage(job.book);
    CHECK(page.contains("let invalid = [[\"02/2024|"));
    CHECK_FALSE(page.contains("{{"));
}
