// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headerwords.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace sovang {

namespace {

constexpr qsizetype longestWithCode = 300; // longer texts are no headers
constexpr QStringView endsOfCodes = u" .:;)(-–*";

QRegularExpression headerExpression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

// `(60 điểm)`, `(tối đa 30)`
QString withoutPoints(QString text)
{
    static const QRegularExpression points = headerExpression(QStringLiteral(
        "\\s*[(\\[]\\s*(tối đa|max)?\\s*:?\\s*\\d+([.,]\\d+)?\\s*(điểm|đ)?\\.?\\s*[)\\]]\\s*$"));
    return text.remove(points);
}

// A code with a round, a year or a purpose beside it is another column.
bool isOfSomethingElse(const QString &rest)
{
    static const QRegularExpression other(QStringLiteral(
        "\\b(tu cham|tu danh gia|doan cham|doan kiem tra|tham dinh|chot|nam truoc|nam 20\\d\\d|cham lai|"
        "phuc tra|ghi chu|minh chung|ly do|lan \\d)\\b"));
    return other.match(searchKey(rest)).hasMatch();
}

bool isOneOfWords(const QString &header, std::initializer_list<QStringView> words)
{
    const QString key = searchKey(header);
    return std::ranges::find(words, QStringView(key)) != words.end();
}

} // namespace

void CodeHeaders::add(const QString &code, const QString &title)
{
    m_codes.insert(code.simplified(), code);
    m_longest = std::max(m_longest, code.size());
    if (!title.isEmpty())
        m_titles.insert(code, searchKey(title));
}

bool CodeHeaders::goesWith(const QString &code, const QString &rest) const
{
    static const QRegularExpression marks(QStringLiteral("^[\\s.:;)*–-]*$"));
    static const QRegularExpression titled(QStringLiteral("^\\s*([.:;)–-]+\\s|:)\\s*[^\\s\\d]"));
    const QString bare = withoutPoints(rest);
    if (marks.match(bare).hasMatch())
        return true;
    const QString title = searchKey(bare);
    if (title.isEmpty())
        return false;
    const auto isTitle = [&](const QString &known) {
        constexpr qsizetype sure = 6; // letters; `không` begins many titles
        return title == known || (title.size() > sure && known.startsWith(title)) ||
               title.startsWith(known + u' ');
    };
    if (std::ranges::any_of(m_titles.values(code), isTitle))
        return true;
    return titled.match(bare).hasMatch() && !isOfSomethingElse(bare);
}

// The longest code that stands at \a start.
QString CodeHeaders::at(const QString &text, qsizetype start) const
{
    for (qsizetype end = std::min(text.size(), start + m_longest); end > start; --end) {
        if (end < text.size() && !endsOfCodes.contains(text[end]))
            continue;
        const auto code = m_codes.find(text.mid(start, end - start));
        if (code != m_codes.end() && goesWith(*code, text.mid(end)))
            return *code;
    }
    return {};
}

QString CodeHeaders::onLine(const QString &text) const
{
    static const QRegularExpression before =
        headerExpression(QStringLiteral("^(tiêu chí|tiêu chuẩn|chỉ tiêu|tc|mục|điểm|điều kiện( loại| "
                                        "xét)?)\\s*(số\\s)?[.:]?\\s*"));
    const QString code = at(text, 0);
    const QRegularExpressionMatch word = code.isEmpty() ? before.match(text) : QRegularExpressionMatch();
    return word.hasMatch() ? at(text, word.capturedLength()) : code;
}

QString CodeHeaders::in(const QString &header) const
{
    if (m_codes.isEmpty() || header.size() > longestWithCode)
        return {};
    QString code = onLine(header.simplified());
    if (!code.isEmpty() || !header.contains(u'\n'))
        return code;
    return onLine(header.trimmed().replace(u'\n', u": "_qs).simplified()); // the title on a line of its own
}

QString withoutRemark(const QString &header)
{
    static const QRegularExpression brackets(QStringLiteral("^(.*\\S)\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*$"),
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression remark(QStringLiteral(
        "^(bat buoc.*|code|id|name|unit|unit name|neu co|ghi .*|viet .*|chu in.*|in hoa.*|day "
        "du.*|dong|vnd|d|"
        "nguoi|luot|luot nguoi|(1000|1 000|nghin|ngan|trieu|tram trieu|ty|ti|tr) ?(dong|d|vnd)?|trd|dvt.*|"
        "don vi tinh.*|ngay thang nam|dd ?mm ?yyyy|x|hien nay|hien tai)$"));
    static const QRegularExpression money =
        headerExpression(QStringLiteral("[\\s,:;–-]+((1[.,]?000|nghìn|ngàn|triệu|tỷ|tỉ)\\s*)?đồng$"));
    const QRegularExpressionMatch match = brackets.match(header);
    if (!match.hasMatch())
        return QString(header).remove(money); // `Số tiền, triệu đồng`
    return remark.match(searchKey(match.captured(2))).hasMatch() ? match.captured(1) : header;
}

bool isMainPart(const QString &header)
{
    return isOneOfWords(header, {u"tong so", u"tong", u"tong cong", u"cong", u"ts", u"chung", u"ho ten",
                                 u"ho va ten", u"ten", u"so luong"});
}

bool isOtherPart(const QString &header)
{
    return isOneOfWords(header,
                        {u"nu", u"nam", u"trong do nu", u"trong do", u"chuc vu", u"chuc danh", u"ghi chu",
                         u"email", u"dang vien", u"bien che", u"hop dong", u"can bo", u"cong chuc",
                         u"vien chuc", u"nguoi lao dong", u"nld", u"dien thoai", u"sdt", u"ngay sinh"});
}

} // namespace sovang
