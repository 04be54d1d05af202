// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/error.h"
#include "jobs/papers/certificatechecking.h"
#include "jobs/papers/certificatekeys.h"
#include "jobs/papers/certificateregister.h"
#include "jobs/papers/dossier.h"
#include "jobs/papers/sheetchecking.h"

#include <QTemporaryDir>

using namespace sovang;
using namespace sovang::test;

namespace {

const QString words = u"mười hai cây đa"_qs;

/// DV1 and DV2 were recognised in 2024; DV1 has its certificate, and the key is behind a passphrase.
struct LockedBook : JobBook
{
    QString code; ///< of that certificate

    LockedBook()
    {
        for (const auto &each : {u"DV1"_qs, u"DV2"_qs})
            decide(add(each), DecisionKind::First, 2024);
        code = printed({u"DV1"_qs}).front().code;
        protectCertificateKey(book, words);
        openAgain();
    }

    void openAgain()
    {
        const QString path = book.path();
        {
            const Book closed = std::move(book);
        }
        book = Book::open(path);
    }

    std::vector<CertificateData> printed(const QStringList &codes = {})
    {
        std::vector<CertificateData> sheets;
        const std::vector<Title> titles = titlesOf(book, Year(2024), codes);
        registerAndPrint(book, Year(2024), {certificatesOf(book, titles), titles, {}}, 0,
                         [&](const std::vector<CertificateData> &all) { sheets = all; });
        return sheets;
    }
};

Error::Kind kindOfRefusal(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        CHECK_FALSE(error.message().isEmpty());
        return error.kind();
    }
    FAIL_CHECK("not refused");
    return Error::Kind::Internal;
}

} // namespace

TEST_CASE("What only looks at certificates needs no passphrase")
{
    LockedBook job;
    const std::vector<Title> titles = titlesOf(job.book, Year(2024));
    const CertificateCheck check = checkSheets(job.book, titles);
    REQUIRE(check.sheets.size() == 2);
    for (const CheckedSheet &sheet : check.sheets)
        CHECK(sheet.problem.isEmpty());
    const CertificatePlan plan = planCertificates(job.book, titles);
    CHECK(plan.printable.size() == 2);
    CHECK(planRegister(job.book, plan).given == 1);
    CHECK(checkCertificate(job.code, job.book).isValid());
    CHECK_FALSE(checkPage(job.book).isEmpty());
    CHECK(invalidCertificates(job.book).empty());
}

TEST_CASE("What signs is refused without the passphrase, and nothing is written")
{
    LockedBook job;
    const qint64 lines = job.book.log.count();
    CHECK(kindOfRefusal([&] { job.printed(); }) == Error::Kind::Refused);
    CHECK(kindOfRefusal([&] { invalidList(job.book, QDate(2025, 1, 1)); }) == Error::Kind::Refused);
    CHECK(kindOfRefusal([&] { changeCertificateKey(job.book); }) == Error::Kind::Refused);
    CHECK(kindOfRefusal([&] { exportedKey(job.book, words); }) == Error::Kind::Refused);
    CHECK(kindOfRefusal([&] { protectCertificateKey(job.book, {}); }) == Error::Kind::Refused);
    CHECK(kindOfRefusal([&] { job.book.certificates.unlock(u"mười ba cây đa"_qs); }) == Error::Kind::Refused);
    const QTemporaryDir folder;
    CHECK(kindOfRefusal([&] {
              writeDossiers(job.book, Year(2024), {u"DV1"_qs}, folder.filePath(u"het"_qs));
          }) == Error::Kind::Refused);
    CHECK(job.book.log.count() == lines);
    CHECK(job.book.certificates.ofYear(Year(2024)).size() == 1);
}

TEST_CASE("With the passphrase a certificate is signed as before, and those from before stay valid")
{
    LockedBook job;
    job.book.certificates.unlock(words);
    const std::vector<CertificateData> sheets = job.printed();
    CHECK(sheets[0].code == job.code);
    CHECK(checkCertificate(sheets[1].code, job.book).isValid());
    protectCertificateKey(job.book, u"một câu khác hẳn"_qs);
    CHECK(job.printed()[0].code == job.code);
    job.openAgain();
    CHECK_THROWS_AS(job.book.certificates.unlock(words), Error);
    job.book.certificates.unlock(u"một câu khác hẳn"_qs);
    protectCertificateKey(job.book, {});
    job.openAgain();
    CHECK(job.printed()[0].code == job.code);
    CHECK(checkCertificate(job.code, job.book).isValid());
}

TEST_CASE("Another key is behind the passphrase of the one before, and the log tells it without the words")
{
    LockedBook job;
    job.book.certificates.unlock(words);
    changeCertificateKey(job.book);
    CHECK(job.book.certificates.isKeyProtected());
    CHECK(checkCertificate(job.code, job.book).isValid());
    for (const LogLine &line : job.book.log.entries())
        CHECK_FALSE((line.note.summary + QString::fromUtf8(line.note.details)).contains(words));
    CHECK(job.book.log.last()->note.action == u"certificates.key");
}

TEST_CASE("A key that was put away signs in another book, behind the passphrase that it was put away with")
{
    LockedBook job;
    job.book.certificates.unlock(words);
    const QByteArray exported = exportedKey(job.book, u"để trong két sắt"_qs);
    CHECK_FALSE(exported.contains(toBase32(job.book.certificates.signingKey()->seed()).left(20).toUtf8()));

    JobBook other;
    CHECK(kindOfRefusal([&] { importKey(other.book, exported, words); }) == Error::Kind::Refused);
    CHECK(kindOfRefusal([&] { importKey(other.book, exported.chopped(30), words); }) ==
          Error::Kind::BadInput);
    CHECK(kindOfRefusal([&] { importKey(other.book, "ghi chú", words); }) == Error::Kind::BadInput);
    CHECK_FALSE(other.book.certificates.hasKey());
    QByteArray typed = exported; // by another program
    typed.replace("\n", "\r\n");
    importKey(other.book, typed, u"để trong két sắt"_qs);
    CHECK(other.book.certificates.isKeyProtected());
    CHECK(other.book.certificates.signingKey()->seed() == job.book.certificates.signingKey()->seed());
    CHECK(kindOfRefusal([&] { importKey(other.book, exported, u"để trong két sắt"_qs); }) ==
          Error::Kind::Refused);
    changeCertificateKey(other.book); // it was replaced: it does not come back
    CHECK(kindOfRefusal([&] { importKey(other.book, exported, u"để trong két sắt"_qs); }) ==
          Error::Kind::Refused);
}
