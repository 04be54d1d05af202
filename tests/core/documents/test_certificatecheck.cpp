// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "documents/certificatecheck.h"

#include <algorithm>

using namespace sovang;

namespace {

CertificateData plainSheet(const QString &name, const QString &number = QStringLiteral("07/2025"))
{
    CertificateData data;
    data.unitName = name;
    data.title = QStringLiteral("Cơ quan đạt chuẩn văn hóa");
    data.period = QStringLiteral("Năm 2024");
    data.authority = QStringLiteral("Chủ tịch");
    data.decisionNumber = QStringLiteral("05/QĐ");
    data.decisionDate = data.date = QDate(2025, 1, 5);
    data.registerNumber = number;
    data.place = QStringLiteral("Huế");
    data.signer = {{QStringLiteral("Chủ tịch")}, QStringLiteral("Lê Na")};
    return data;
}

QStringList kindsOf(const std::vector<CertificateNote> &notes)
{
    QStringList kinds;
    for (const CertificateNote &note : notes)
        kinds << toCode(note.kind);
    return kinds;
}

QStringList kindsOf(const CertificateData &data)
{
    return kindsOf(certificateNotes(data, PagePainter()));
}

} // namespace

TEST_CASE("Of a certificate that is as it should be there is nothing to say")
{
    CHECK(kindsOf(plainSheet(QStringLiteral("Huyện đoàn Đắk Mil"))).isEmpty());
}

TEST_CASE("What is missing, does not fit, shrank or has no letter is told, what cannot be printed first")
{
    CertificateData data = plainSheet(QStringLiteral("Trường 学"));
    data.signer.name.clear();
    data.decisionNumber.clear();
    CHECK(kindsOf(data) == QStringList{u"missingLetter"_qs, u"decisionMissing"_qs, u"signerMissing"_qs});
    data = plainSheet(QString());
    data.signer.capacity = QStringList(5, QStringLiteral("Phó"));
    CHECK(kindsOf(data) == QStringList{u"nameMissing"_qs, u"signerTooLong"_qs});
    data = plainSheet(QStringLiteral("Sở"));
    data.title =
        QStringLiteral("Cơ quan đạt chuẩn văn hóa và an toàn về an ninh, trật tự trên địa bàn toàn tỉnh");
    CHECK(kindsOf(data) == QStringList{u"shrank"_qs});
    CHECK(kindsOf(plainSheet(QStringLiteral("Trung tâm văn hóa ").repeated(30).trimmed()))
              .contains(u"doesNotFit"_qs));
    data = plainSheet(QStringLiteral("Sở"));
    data.code = QString(1500, u'x');
    CHECK(kindsOf(data) == QStringList{u"codeTooLong"_qs});
}

TEST_CASE("A register number that stands on two sheets is told on both, but not room for a number")
{
    std::vector<CertificateData> sheets{plainSheet(u"Sở A"_qs), plainSheet(u"Sở B"_qs, u"08/2025"_qs),
                                        plainSheet(u"Sở C"_qs), plainSheet(u"Sở D"_qs, u"....../2025"_qs),
                                        plainSheet(u"Sở E"_qs, u"....../2025"_qs)};
    sheets.push_back(sheets[1]);
    sheets.back().authority = QStringLiteral("Chủ tịch tỉnh"); // counts on its own
    const auto notes = certificateNotes(sheets);
    for (const size_t i : {0U, 2U})
        CHECK(kindsOf(notes[i]) == QStringList{u"numberRepeated"_qs});
    for (const size_t i : {1U, 3U, 4U, 5U})
        CHECK(notes[i].empty());
}

TEST_CASE("The longest names are told when they come near the limit, and no more than twenty of them")
{
    const QString name = QStringLiteral("Trung tâm bồi dưỡng nghiệp vụ ").repeated(8).left(230).trimmed();
    const std::vector<CertificateData> sheets(30, plainSheet(name, u"..."_qs));
    const auto notes = certificateNotes(sheets);
    const auto isNear = [](const std::vector<CertificateNote> &each) {
        return std::ranges::any_of(
            each, [](const CertificateNote &note) { return note.kind == CertificateNote::Kind::NearLimit; });
    };
    INFO(kindsOf(notes[0]).join(u' ').toStdString());
    CHECK(std::ranges::count_if(notes, isNear) == 20);
    CHECK_FALSE(isNear(certificateNotes(std::vector{plainSheet(u"Sở Y tế"_qs)}).front()));
}
