// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowlabels.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sovang {

namespace {

bool matchesLabel(const QRegularExpression &expression, const QString &text)
{
    return expression.match(exactKey(text)).hasMatch();
}

QRegularExpression labelExpression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

// 0 for what is no number of columns; letters count too.
int romanValue(const QString &text)
{
    static const QStringList numbers{u"i"_qs,   u"ii"_qs,   u"iii"_qs,   u"iv"_qs,  u"v"_qs,
                                     u"vi"_qs,  u"vii"_qs,  u"viii"_qs,  u"ix"_qs,  u"x"_qs,
                                     u"xi"_qs,  u"xii"_qs,  u"xiii"_qs,  u"xiv"_qs, u"xv"_qs,
                                     u"xvi"_qs, u"xvii"_qs, u"xviii"_qs, u"xix"_qs, u"xx"_qs};
    return int(numbers.indexOf(text)) + 1;
}

bool areRomanNumbers(const QStringList &numbers)
{
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (romanValue(numbers[i]) != i + 1)
            return false;
    }
    return true;
}

bool isLetterNumber(const QString &text)
{
    return text.size() == 1 && text.front() >= u'a' && text.front() <= u'h';
}

// From 1, or 0; where there are enough of them, some may be missing.
bool doCountOn(const std::vector<int> &numbers, qsizetype columns)
{
    constexpr qsizetype enough = 4;
    constexpr int mostMissing = 2;
    if (numbers.empty())
        return true;
    if (numbers.front() > 1 || std::ranges::adjacent_find(numbers, std::greater_equal()) != numbers.end())
        return false;
    const int missing = numbers.back() - numbers.front() + 1 - int(numbers.size());
    return missing == 0 || (columns >= enough && missing <= mostMissing);
}

} // namespace

bool isTotalLabel(const QString &text)
{
    static const QRegularExpression total = labelExpression(QStringLiteral(
        "^[(*\\s-]*("
        "(tổng cộng|tổng số|lũy kế)\\b"
        "|(cộng dồn|cộng|tổng)\\s*($|[:.,(;=\\d–-]|(khối|nhóm|cụm|mục|phần|toàn|chung|tất cả|danh sách|có|là|"
        "[ivx]+|[abc]|trang|mang|chuyển|lũy kế|số|các|xã|phường|thị trấn|huyện|ngành|lĩnh vực|cơ quan|đơn vị|"
        "doanh nghiệp)\\b)"
        "|(số |trang trước |trang sau )?(mang|chuyển) "
        "(sang|trang|tiếp)\\s*($|[:.(\\d–-]|trang\\b|sau\\b|tiếp\\b)"
        ")"));
    return matchesLabel(total, text);
}

bool isAverageLabel(const QString &text)
{
    static const QRegularExpression average = labelExpression(
        QStringLiteral("^[(*\\s-]*((điểm |số )?(bình quân|trung bình)|điểm tb)\\s*"
                       "($|[:.(\\d]|(chung|cộng|khối|nhóm|cụm|điểm|các|toàn|mỗi|của|số|theo)\\b)"));
    return matchesLabel(average, text);
}

bool isMaximumLabel(const QString &text)
{
    static const QRegularExpression maximum = labelExpression(QStringLiteral(
        "^[(*\\s-]*((số |mức |khung )?điểm (tối đa|chuẩn|quy định)\\b|(thang|khung|barem) điểm\\b|"
        "(tối đa|chuẩn)[):.\\s]*$)"));
    return matchesLabel(maximum, text);
}

bool isPageLabel(const QString &text)
{
    static const QRegularExpression page =
        labelExpression(QStringLiteral("^("
                                       "[(\\s–—-]*(trang|tr\\.)\\s*(số\\s*)?:?\\s*\\d+(\\s*(/"
                                       "|trên|trong)\\s*(tổng số\\s*)?\\d+)?[\\s)–—.-]*$"
                                       "|[–—-]\\s*\\d{1,4}\\s*[–—-]$"
                                       "|\\(?phụ lục\\b"
                                       "|\\(?(ban hành )?(kèm )?theo (quyết định|công văn|tờ trình|kế "
                                       "hoạch|nghị quyết|thông báo|báo cáo|văn bản|"
                                       "hướng dẫn)\\b"
                                       "|\\(?kèm theo\\b"
                                       "|\\(?tiếp( theo)?( trang.*| bảng.*)?\\)?$"
                                       "|\\(?(biểu|mẫu|biểu mẫu)\\s+(số\\s*)?\\d"
                                       "|\\(?(đơn vị tính|đvt)\\s*:"
                                       ")"));
    return matchesLabel(page, text);
}

bool isMeasureLabel(const QString &text)
{
    static const QRegularExpression measure = labelExpression(QStringLiteral(
        "^(\\(.*\\)|((1\\.?000|nghìn|ngàn|trăm|triệu|tỷ|tỉ|tr\\.?)\\s*)?(đồng|đ|vnđ|vnd|người|lượt "
        "người|lượt)|"
        "(cuộc|buổi|lớp|điểm|năm|%)|ngày[, ]+tháng[, ]+năm|dd/mm/yyyy|(đơn vị tính|đvt)\\s*:.*)$"));
    return matchesLabel(measure, text);
}

QString columnNumber(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("^[(\\[]?(\\d{1,3}|[A-Ha-h]|[IVXivx]{1,5})[)\\].]?(\\s*=.*)?$"));
    const QRegularExpressionMatch match = number.match(text);
    return match.hasMatch() ? match.captured(1).toLower() : QString();
}

bool areColumnNumbers(const QStringList &texts)
{
    QStringList numbers;
    for (const QString &text : texts)
        numbers << columnNumber(text);
    if (areRomanNumbers(numbers))
        return true;
    std::vector<int> counted;
    int letters = 0;
    for (const QString &number : numbers) {
        bool isNumber = false;
        const int value = number.toInt(&isNumber);
        if (isNumber)
            counted.push_back(value);
        else if (counted.empty() && isLetterNumber(number) && number.front() == QChar(u'a' + letters))
            ++letters;
        else
            return false;
    }
    return doCountOn(counted, numbers.size());
}

bool isLikeCode(const QString &text)
{
    const auto isOfCode = [](QChar c) {
        return (c.unicode() < 128 && !c.isSpace()) || c == u'Đ' || c == u'đ'; // others have marks
    };
    return !text.isEmpty() && std::ranges::all_of(text, isOfCode);
}

} // namespace sovang
