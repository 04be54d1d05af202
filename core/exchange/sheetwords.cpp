// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetwords.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace sovang {

namespace {

bool startsWithOneOf(const QString &key, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&key](QStringView word) { return key.startsWith(word); });
}

} // namespace

SheetPart sheetPartOf(const QString &title)
{
    const QString key = searchKey(title);
    if (startsWithOneOf(key, {u"diem thuong", u"diem cong", u"thuong diem", u"cong diem"}))
        return SheetPart::Bonus;
    if (startsWithOneOf(key, {u"diem tru", u"tru diem"}))
        return SheetPart::Deductions;
    if (startsWithOneOf(key, {u"dieu kien xet", u"dieu kien bat buoc"}))
        return SheetPart::Gates;
    if (startsWithOneOf(key, {u"dieu kien loai", u"cac truong hop khong xet", u"khong xet cong nhan"}))
        return SheetPart::Vetoes;
    return SheetPart::Criteria;
}

std::optional<Points> pointsInText(const QString &text)
{
    static const QString number = QStringLiteral("\\s*(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*");
    static const QRegularExpression inText(
        QStringLiteral("(?:[(:–-]%1(?:điểm|đ\\))|(?:tối đa|không quá)%1(?:điểm|đ?\\)))").arg(number),
        QRegularExpression::CaseInsensitiveOption);
    std::optional<Points> last;
    for (auto match = inText.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        last = Points::parse(found.captured(found.lastCapturedIndex()));
    }
    return last;
}

std::optional<Points> pointsForEach(const QString &title)
{
    static const QRegularExpression each(
        u"(?:mỗi|\\b0?1)\\s+[^\\d.;,()]{2,40}?\\s(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*điểm"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression per(u"(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*điểm\\s*/\\s*\\p{L}"_qs,
                                        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression &expression : {each, per}) {
        const QRegularExpressionMatch match = expression.match(title);
        if (match.hasMatch())
            return Points::parse(match.captured(1));
    }
    return std::nullopt;
}

bool isAllOrNothing(const QString &title)
{
    static const QRegularExpression none(
        u"khong .{0,40}(khong dat diem|khong co diem|\\b0 diem|khong diem)"_qs);
    return none.match(searchKey(title)).hasMatch();
}

} // namespace sovang
