// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxstyles.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace sovang {

namespace {

constexpr qint64 secondsPerDay = 86'400;
constexpr double lastDay1900 = 2'958'465; // 9999-12-31
constexpr double days1904 = 1'462;        // between the two systems
constexpr size_t maxFormats = 65'536;

bool isElapsedTime(QStringView bracket)
{
    return !bracket.isEmpty() && std::all_of(bracket.begin(), bracket.end(), [&](QChar c) {
        return QStringView(u"hms").contains(c.toLower()) && c.toLower() == bracket.front().toLower();
    });
}

/// The first section of a format code, without what is shown as it stands and without colours and locales.
QString bareFormat(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0)
                break;
            if (c == u'[' && isElapsedTime(code.mid(i + 1, end - i - 1)))
                bare += u's'; // [h], [mm], [s]: a length of time
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

QString timeText(qint64 seconds)
{
    const auto twoDigits = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QChar(u'0')); };
    return twoDigits(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60) + u':' + twoDigits(seconds % 60);
}

Cell cellOfDay(double number, bool is1904)
{
    const qint64 seconds = std::llround((number + (is1904 ? days1904 : 0)) * double(secondsPerDay));
    const qint64 day = seconds / secondsPerDay;
    const QTime time = QTime(0, 0).addSecs(int(seconds % secondsPerDay));
    if (day == 60)
        return Cell::fromText(QStringLiteral("1900-02-29"));
    return Cell::fromDate(QDate(1899, 12, day < 60 ? 31 : 30).addDays(day), time);
}

quint32 numberIn(std::optional<std::string_view> text)
{
    quint32 number = 0;
    if (text)
        std::from_chars(text->data(), text->data() + text->size(), number);
    return number;
}

/// Reads the parts of the style sheet that tell dates and fonts.
class StylesReader
{
public:
    StylesReader(XmlScanner &xml, FontTable &fonts) : m_xml(xml), m_fonts(fonts) {}

    XlsxStyles read()
    {
        XmlScanner::Token token;
        while ((token = m_xml.next()) != XmlScanner::Token::Finish) {
            if (token == XmlScanner::Token::Start)
                start();
        }
        for (const auto &[formatId, fontId] : m_formats) {
            const auto custom = m_codes.constFind(formatId);
            const bool isCustom = custom != m_codes.constEnd();
            const NumberLook look = isCustom ? lookOfFormat(*custom) : lookOfBuiltIn(int(formatId));
            m_styles.formats.push_back(
                {look, fontId < m_fontIndexes.size() ? m_fontIndexes[fontId] : quint16(0),
                 numberOf(formatId, isCustom ? *custom : codeOfBuiltIn(int(formatId)))});
        }
        m_styles.numbers = std::make_shared<const NumberFormats>(std::move(m_numbers));
        return m_styles;
    }

private:
    void start()
    {
        if (m_xml.depth() == 1 && !m_xml.is("styleSheet"))
            m_xml.fault(QT_TRANSLATE_NOOP("XmlScanner", "this is no style sheet"));
        if (m_xml.depth() == 2)
            m_section = std::string(m_xml.name());
        else if (m_section == "numFmts" && m_xml.is("numFmt"))
            readFormatCode();
        else if (m_section == "fonts" && m_xml.depth() == 3 && m_xml.is("font"))
            m_fontIndexes.push_back(0);
        else if (m_section == "fonts" && m_xml.depth() == 4 && m_xml.is("name") && !m_fontIndexes.empty())
            m_fontIndexes.back() = m_fonts.indexOf(m_xml.toString(m_xml.attribute("val").value_or("")));
        else if (m_section == "cellXfs" && m_xml.depth() == 3 && m_xml.is("xf"))
            readFormat();
    }

    void readFormatCode()
    {
        const quint32 id = numberIn(m_xml.attribute("numFmtId"));
        m_codes.insert(id, m_xml.toString(m_xml.attribute("formatCode").value_or("")));
    }

    quint16 numberOf(quint32 formatId, const QString &code)
    {
        const auto known = m_numberIndexes.constFind(formatId);
        if (known != m_numberIndexes.constEnd())
            return *known;
        return *m_numberIndexes.insert(formatId, m_numbers.add(code));
    }

    void readFormat()
    {
        if (m_formats.size() == maxFormats)
            m_xml.fault(QT_TRANSLATE_NOOP("XmlScanner", "there are too many styles"));
        const quint32 formatId = numberIn(m_xml.attribute("numFmtId"));
        m_formats.emplace_back(formatId, numberIn(m_xml.attribute("fontId")));
    }

    XmlScanner &m_xml;
    FontTable &m_fonts;
    XlsxStyles m_styles;
    std::string m_section;
    QHash<quint32, QString> m_codes;
    QHash<quint32, quint16> m_numberIndexes;
    NumberFormats m_numbers;
    std::vector<quint16> m_fontIndexes;
    std::vector<std::pair<quint32, quint32>> m_formats;
};

} // namespace

NumberLook lookOfFormat(QStringView code)
{
    QString bare = bareFormat(code);
    if (bare.contains(u"general"))
        return NumberLook::Number;
    bare.remove(QStringLiteral("am/pm")).remove(QStringLiteral("a/p"));
    bare.remove(QStringLiteral("e+")).remove(QStringLiteral("e-"));
    const auto has = [&bare](QStringView letters) {
        return std::any_of(letters.begin(), letters.end(), [&bare](QChar c) { return bare.contains(c); });
    };
    if (has(u"ydeg"))
        return NumberLook::Date;
    if (has(u"hs"))
        return NumberLook::Time;
    if (has(u"m"))
        return NumberLook::Date;
    return bare.contains(u'%') ? NumberLook::Percent : NumberLook::Number;
}

NumberLook lookOfBuiltIn(int id)
{
    const auto between = [id](int first, int last) { return id >= first && id <= last; };
    if (between(18, 21) || between(45, 47))
        return NumberLook::Time;
    if (between(14, 22) || between(27, 36) || between(50, 58))
        return NumberLook::Date;
    return between(9, 10) ? NumberLook::Percent : NumberLook::Number;
}

QString codeOfBuiltIn(int id)
{
    return id == 1 ? QStringLiteral("0") : id == 2 ? QStringLiteral("0.00") : QString();
}

Cell cellOfNumber(double number, NumberLook look, bool is1904)
{
    const bool isTime = look == NumberLook::Time || (look == NumberLook::Date && number < 1 && !is1904);
    const double last = is1904 ? lastDay1900 - days1904 : lastDay1900;
    if (look == NumberLook::Number || look == NumberLook::Percent || number < 0 || number >= last + 1)
        return Cell::fromNumber(number, look == NumberLook::Percent);
    if (isTime)
        return Cell::fromText(timeText(std::llround(number * double(secondsPerDay))));
    return cellOfDay(number, is1904);
}

quint16 FontTable::indexOf(const QString &name)
{
    const auto known = m_indexes.constFind(name);
    if (known != m_indexes.constEnd())
        return *known;
    if (name.isEmpty() || m_names.size() > 0xFFFF)
        return 0;
    const auto index = quint16(m_names.size());
    m_names << name;
    m_indexes.insert(name, index);
    return index;
}

XlsxStyles XlsxStyles::read(XmlScanner xml, FontTable &fonts)
{
    return StylesReader(xml, fonts).read();
}

} // namespace sovang
