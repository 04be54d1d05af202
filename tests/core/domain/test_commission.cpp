// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "domain/commission.h"

using namespace sovang;

TEST_CASE("A member belongs to the commission from the first day to the last, both included")
{
    CommissionMember member{.name = u"Lê Thị Ánh"_qs, .from = QDate(2024, 3, 1), .to = QDate(2025, 6, 30)};
    CHECK_FALSE(member.isMemberOn(QDate(2024, 2, 29)));
    CHECK(member.isMemberOn(QDate(2024, 3, 1)));
    CHECK(member.isMemberOn(QDate(2025, 6, 30)));
    CHECK_FALSE(member.isMemberOn(QDate(2025, 7, 1)));
    member.from = member.to = {};
    CHECK(member.isMemberOn(QDate(1999, 1, 1)));
}

TEST_CASE("A council has a chairman, a board has a head")
{
    CHECK(toVietnamese(MemberRole::Chair, u"Hội đồng xét công nhận") == u"Chủ tịch");
    CHECK(toVietnamese(MemberRole::Chair, u"BAN CHỈ ĐẠO phong trào") == u"Trưởng ban");
    CHECK(toVietnamese(MemberRole::Deputy, u"Ban Chỉ đạo") == u"Phó Trưởng ban");
    CHECK(toVietnamese(MemberRole::Secretary, u"Ban Chỉ đạo") == u"Thư ký");
}

TEST_CASE("The lines over a signature say in whose name one signs")
{
    Signatory signer{.title = u"Trưởng ban"_qs, .mode = SigningMode::Collective, .behalf = u"Ban Chỉ đạo"_qs};
    CHECK(signer.capacity() == QStringList{u"TM. BAN CHỈ ĐẠO"_qs, u"TRƯỞNG BAN"_qs});
    signer = {.title = u"Phó Chủ tịch"_qs,
              .mode = SigningMode::ForHead,
              .behalf = u"Chủ tịch"_qs,
              .collective = u"Ủy ban nhân dân"_qs};
    CHECK(signer.capacity() ==
          QStringList{u"TM. ỦY BAN NHÂN DÂN"_qs, u"KT. CHỦ TỊCH"_qs, u"PHÓ CHỦ TỊCH"_qs});
    signer = {.title = u"Giám đốc"_qs};
    CHECK(signer.capacity() == QStringList{u"GIÁM ĐỐC"_qs});
    signer = {.title = u"Chánh Văn phòng"_qs, .mode = SigningMode::ByOrder, .behalf = u"Chủ tịch"_qs};
    CHECK(signer.capacity() == QStringList{u"TL. CHỦ TỊCH"_qs, u"CHÁNH VĂN PHÒNG"_qs});
}

TEST_CASE("Numbers of papers have two digits at least and the sign of their kind and issuer")
{
    NumberSeries series{1, PaperKind::Decision, Year(2026), 5, usualFormat(PaperKind::Decision, u"UBND"_qs)};
    CHECK(series.nextNumber() == u"05/QĐ-UBND");
    CHECK(series.numberOf(112) == u"112/QĐ-UBND");
    CHECK(series.symbol() == u"QĐ-UBND");
    series.format = u"{n}/{year}/QĐ-CT"_qs;
    CHECK(series.nextNumber() == u"05/2026/QĐ-CT");
    CHECK(series.symbol() == u"2026/QĐ-CT");
    series.format = u"Số {n}"_qs;
    CHECK(series.symbol().isEmpty());
}

TEST_CASE("A letter has no kind in its number, a certificate has the year")
{
    CHECK(usualFormat(PaperKind::Letter, u"BCĐ"_qs) == u"{n}/BCĐ");
    CHECK(usualFormat(PaperKind::Certificate, u"BCĐ"_qs) == u"{n}/{year}");
    CHECK(usualFormat(PaperKind::Submission, u"BCĐ"_qs) == u"{n}/TTr-BCĐ");
    CHECK(usualFormat(PaperKind::Letter, {}) == u"{n}");
    CHECK(usualFormat(PaperKind::Report, {}) == u"{n}/BC");
}

TEST_CASE("A format without a number, or with two, would not number anything")
{
    CHECK(isNumberFormat(u"{n}/QĐ-UBND"));
    CHECK_FALSE(isNumberFormat(u"QĐ-UBND"));
    CHECK_FALSE(isNumberFormat(u"{n}/{n}"));
}

TEST_CASE("Roles, modes and kinds of papers are read back from their codes")
{
    for (const MemberRole role : memberRoles)
        CHECK(memberRoleFromCode(toCode(role)) == role);
    for (const SigningMode mode : signingModes)
        CHECK(signingModeFromCode(toCode(mode)) == mode);
    for (const PaperKind kind : paperKinds)
        CHECK(paperKindFromCode(toCode(kind)) == kind);
    CHECK_FALSE(memberRoleFromCode(u"boss").has_value());
    CHECK_FALSE(signingModeFromCode(u"tm").has_value());
    CHECK_FALSE(paperKindFromCode(u"").has_value());
}
