// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/error.h"
#include "jobs/packets/packetorigin.h"

using namespace sovang;

namespace {

PacketOrigin someOrigin()
{
    PacketUnit unit{UnitId(7), u"DV007"_qs, u"Sở \"Y\" tế"_qs, u"nho@1"_qs, {}, {}};
    unit.answers[Round::Self] = {{u"1.1"_qs, Answer::points(Points::fromHundredths(450))}};
    unit.answers[Round::Final] = {{u"1.3"_qs, Answer::count(3)},
                                  {u"1.4"_qs, Answer::ratio(45, 50)},
                                  {u"II/1"_qs, Answer::choice(u"Tốt"_qs)},
                                  {u"2.1"_qs, Answer::notApplicable(u"không có\nbếp"_qs)},
                                  {u"V1"_qs, Answer::yesNo(false)}};
    unit.papers[u"1.1"_qs] = {{{u"BC 1"_qs, QDate(2024, 3, 5), u"3-5"_qs, u"Báo cáo"_qs, u"bc.pdf"_qs},
                               {{}, {}, {}, {}, u"Tủ số 2"_qs}},
                              u"xem lại"_qs};
    return {QString(32, u'a'), QString(32, u'b'), u"Hội đồng.sovang"_qs, Year(2024), Round::Final, {unit}};
}

QString refusalOf(const QByteArray &json)
{
    try {
        originFromJson(json, u"goi.sovang"_qs);
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::BadInput);
        return error.message();
    }
    return {};
}

} // namespace

TEST_CASE("What a packet remembers of its book is read as it was written, every kind of answer included")
{
    const PacketOrigin origin = someOrigin();
    const PacketOrigin read = originFromJson(originToJson(origin), u"goi.sovang"_qs);
    CHECK(read == origin);
    CHECK(originHash(read) == originHash(origin));
}

TEST_CASE("An origin that was not written so is refused with the packet and the field")
{
    const QByteArray good = originToJson(someOrigin());
    const std::pair<std::pair<QByteArray, QByteArray>, QString> damages[] = {
        {{"\"format\": 1", "\"format\": 2"}, u"format"_qs},
        {{"\"year\": \"2024\"", "\"year\": \"24\""}, u"year"_qs},
        {{"\"round\": \"final\"", "\"round\": \"last\""}, u"round"_qs},
        {{"\"unit\": \"7\"", "\"unit\": \"-7\""}, u"units[0].unit"_qs},
        {{"\"unit\": \"7\"", "\"unit\": 7"}, u"units[0].unit"_qs},
        {{"\"papers\"", "\"paper\""}, u"units[0]"_qs},
        {{"\"final\": \"{", "\"final\": \"["}, u"units[0].answers.final"_qs},
        {{"2024-03-05", "2024-13-05"}, u"units[0].papers[0].evidence[0].date"_qs},
        {{QByteArray(32, 'a'), "../../etc"}, u"packet"_qs},
        {{"\"bookName\"", "\"bookname\""}, u"bookname"_qs},
    };
    for (const auto &[damage, says] : damages) {
        QByteArray json = good;
        REQUIRE(json.contains(damage.first));
        const QString refusal = refusalOf(json.replace(damage.first, damage.second));
        INFO(refusal.toStdString());
        CHECK(refusal.contains(u"goi.sovang"));
        CHECK(refusal.contains(says));
    }
    CHECK(refusalOf("").contains(u"goi.sovang"));
    CHECK(refusalOf("[]").contains(u"goi.sovang"));
    CHECK(refusalOf(QByteArray(100'000, '[')).contains(u"goi.sovang"));
    for (qsizetype size = 0; size + 1 < good.size(); size += 37)
        CHECK_FALSE(refusalOf(good.left(size)).isEmpty());
}
