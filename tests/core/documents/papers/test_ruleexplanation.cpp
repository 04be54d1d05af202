// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "rulebook.h"

#include "documents/paperfile.h"
#include "documents/papers/rulecriteria.h"
#include "documents/papers/ruleexplanation.h"

#include <QDir>
#include <QTemporaryDir>

using namespace sovang;
using namespace sovang::test;

namespace {

RuleSetPtr setFrom(const QByteArray &json)
{
    return std::make_shared<const RuleSet>(rulesFrom(json));
}

RuleSetPtr shippedSetCalled(const QString &id)
{
    QFile file(QStringLiteral(":/rulesets/%1.json").arg(id));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return setFrom(file.readAll());
}

QString explanationOf(const RuleSetPtr &rules, const PaperHead &head = {})
{
    return plainText(ruleExplanation(head, rules));
}

void checkSays(const QString &text, const QStringList &lines)
{
    INFO(text.toStdString());
    for (const QString &line : lines) {
        CAPTURE(line.toStdString());
        CHECK(text.contains(line));
    }
}

} // namespace

TEST_CASE(
    "The explanation of a rule set tells its points and conditions, how a year and how a title come about")
{
    PaperHead head;
    head.issuer = u"Ban Chỉ đạo huyện Đắk Mil"_qs;
    const QString text = explanationOf(shippedSetCalled(u"nam-tieu-chuan"_qs), head);
    checkSays(
        text,
        {u"PHỤ LỤC\nGiải thích bộ tiêu chí\nNăm tiêu chuẩn cơ quan, đơn vị đạt chuẩn văn hóa"_qs,
         u"của Ban Chỉ đạo huyện Đắk Mil)"_qs, u"áp dụng cho cơ quan và đơn vị, từ năm 2010"_qs,
         u"Có 05 tiêu chuẩn, tổng 100 điểm; mức đạt 80 điểm."_qs, u"Đây là bộ tiêu chí mẫu"_qs,
         u"I\tĐoàn kết xây dựng đơn vị vững mạnh\t25\ttối thiểu 12,5 điểm (50 %)"_qs,
         u"4.1\tThường xuyên tổ chức hoạt động văn hóa, văn nghệ, thể dục thể thao (2 điểm/hoạt động, không "
         u"quá 5 điểm)\t5\tmỗi trường hợp 2 điểm, không quá 5 điểm"_qs,
         u"Nơi không ghi cách chấm: chấm từ 0 đến điểm tối đa, theo bước 0,5 điểm."_qs,
         u"- G1: Hồ sơ nộp đúng hạn."_qs, u"- V3: Nội bộ mất đoàn kết, khiếu kiện kéo dài;"_qs,
         u"Mỗi tiêu chuẩn phải được từ 50 % số điểm tối đa"_qs,
         u"cộng điểm thưởng (tính không quá 5 điểm), trừ điểm trừ (tính không quá 5 điểm); không quá 100 điểm."_qs,
         u"Đạt khi tổng điểm từ 80 điểm trở lên."_qs, u"Xuất sắc từ 90 điểm; Đạt từ 80 điểm."_qs,
         u"công nhận lần đầu sau 02 năm đạt liên tục, công nhận lại sau 05 năm đạt liên tục"_qs,
         u"Chủ tịch Liên đoàn Lao động tỉnh quyết định công nhận."_qs,
         u"năm 2011 được đề nghị công nhận lần đầu (2010–2011); năm 2016 được đề nghị công nhận lại (2012–2016)."_qs});
}

TEST_CASE("The examples of an explanation are what the outcome says: at the mark, just under it, and under a "
          "minimum")
{
    checkSays(
        explanationOf(shippedSetCalled(u"nam-tieu-chuan"_qs)),
        {u"Ví dụ 1 (vừa đủ đạt): tổng 80/100 điểm, đạt, xếp loại Đạt."_qs,
         u"tổng 79,5/100 điểm, không đạt, vì tổng điểm 79,5/100 dưới mức đạt 80 điểm, còn thiếu 0,5 điểm."_qs,
         u"Ví dụ 3 (đủ điểm, nhưng một tiêu chuẩn dưới mức tối thiểu): tổng 92/100 điểm, không đạt, vì tiêu "
         u"chuẩn V được 7/15 điểm"_qs,
         u"\tTổng điểm\t100\t80\t79,5\t92\n\tKết quả\t\tĐạt\tKhông đạt\tKhông đạt"_qs});
}

TEST_CASE("An explanation tells what a set has of its own: classes, steps, choices, terms, school years")
{
    checkSays(
        explanationOf(shippedSetCalled(u"kdc-nd122"_qs)),
        {u"riêng đơn vị thuộc phân loại A từ 90 điểm, phân loại B từ 80 điểm, phân loại C từ 60 điểm."_qs,
         u"Danh hiệu được xét hằng năm"_qs, u"Mọi tiêu chí đều phải chấm"_qs});
    checkSays(explanationOf(shippedSetCalled(u"don-vi-hoc-tap-2020"_qs)),
              {u"từ 100 %: 20 điểm; từ 90 %: 15 điểm; từ 80 %: 10 điểm; thấp hơn: 0 điểm"_qs,
               u"Hoàn thành xuất sắc: 10 điểm; Hoàn thành tốt: 8 điểm"_qs});
    checkSays(explanationOf(shippedSetCalled(u"van-hoa-kinh-doanh-2021"_qs)),
              {u"có giá trị 03 năm kể từ năm được công nhận"_qs, u"- G5: Không vi phạm pháp luật."_qs});
    checkSays(explanationOf(shippedSetCalled(u"truong-hoc-than-thien-1741"_qs)),
              {u"từ năm học 2008-2009"_qs});
    checkSays(
        explanationOf(shippedSetCalled(u"cdcs"_qs)),
        {u"Vững mạnh từ 85 điểm và mỗi tiêu chuẩn từ 50 % điểm tối đa"_qs,
         u"thiếu điều kiện của một mức thì xếp mức kế tiếp"_qs,
         u"Ví dụ 3 (đủ điểm của mức Vững mạnh, nhưng một tiêu chuẩn dưới 50 % điểm tối đa): tổng 89,5/100 "
         u"điểm, đạt, xếp loại Khá."_qs});
    checkSays(explanationOf(shippedSetCalled(u"gia-dinh-nd86"_qs)),
              {u"Mỗi tiêu chuẩn phải được đủ điểm tối đa."_qs});
    checkSays(explanationOf(shippedSetCalled(u"bon-tieu-chuan-hd58"_qs)),
              {u"được tính tiếp cho lần công nhận lại đầu tiên"_qs});
    checkSays(explanationOf(shippedSetCalled(u"thi-dua-quan-huyen-tphcm"_qs)),
              {u"có thể vượt 100 điểm"_qs, u"mỗi trường hợp 10 điểm"_qs});
}

TEST_CASE("Years that do not break the count are told as such")
{
    const QString text = explanationOf(setFrom(smallRules(
        R"("recognition": {"firstYears": 2, "renewalYears": 3, "onFail": "reset", "onExcluded": "hold",
           "onNotRegistered": "hold", "afterBreak": "first", "validityYears": 0})")));
    checkSays(text,
              {u"lần đầu sau 02 năm đạt, công nhận lại sau 03 năm đạt"_qs,
               u"Gặp năm không đạt thì số năm được tính lại từ đầu; đơn vị đã được công nhận sau đó được xét "
               u"như công nhận lần đầu."_qs,
               u"Gặp năm không xét hoặc không đăng ký thì số năm đã tính vẫn được giữ."_qs,
               u"có giá trị trong năm được công nhận"_qs,
               u"Không đạt nếu một yêu cầu bắt buộc không được bảo đảm: 1.3."_qs});
    CHECK_FALSE(text.contains(u'%' + QString::number(1)));
}

TEST_CASE("Every rule set that comes along is explained, with each of its lines, as PDF and as DOCX")
{
    const QTemporaryDir folder;
    for (const QFileInfo &info : QDir(u":/rulesets"_qs).entryInfoList({u"*.json"_qs})) {
        CAPTURE(info.fileName().toStdString());
        const RuleSetPtr rules = shippedSetCalled(info.completeBaseName());
        const Document paper = ruleExplanation({}, rules);
        const QString text = plainText(paper);
        for (const Item &item : rules->items)
            CHECK(text.contains(item.title));
        CHECK(text.contains(u"Ví dụ 2 (như ví dụ 1"_qs));
        for (const QString &ending : {u"pdf"_qs, u"docx"_qs})
            CHECK_NOTHROW(writePaper(paper, folder.filePath(rules->id + u'.' + ending)));
    }
}
