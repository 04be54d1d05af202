// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/numberformat.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sovang {

namespace {

constexpr qsizetype longestCode = 255; // of Excel
constexpr double exactBelow = 1e15;
constexpr double mostScaled = 9e18; // a qint64 holds it
constexpr int mostDecimals = 10;

/// The sections of a format: `;` apart, but not within quotes, brackets and after a backslash.
std::vector<QStringView> sectionsOf(QStringView code)
{
    std::vector<QStringView> sections;
    qsizetype from = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u';') {
            sections.push_back(code.mid(from, i - from));
            from = i + 1;
        }
    }
    sections.push_back(code.mid(from));
    return sections;
}

bool isPlain(QChar c)
{
    return QStringView(u" -+()'!&~{}<>=:^$").contains(c) || c.unicode() >= 0xA0;
}

} // namespace

// `[<=9999999]`, `[Red]`, `[$-42A]`, `[$₫-42A]`; false for what makes other digits of a number.
bool NumberFormat::readBracket(QStringView content, Section &section)
{
    if (content.startsWith(u'$')) {
        for (const QChar c : content.mid(1, content.indexOf(u'-') < 0 ? -1 : content.indexOf(u'-') - 1))
            section.tokens.push_back({Kind::Literal, c});
        return true;
    }
    for (const QStringView sign : {u"<=", u">=", u"<>", u"<", u">", u"="}) {
        if (!content.startsWith(sign))
            continue;
        bool ok = false;
        section.comparison = sign.toString();
        section.than = content.mid(sign.size()).toDouble(&ok);
        return ok;
    }
    const QString word = content.toString().toLower();
    static const std::array<QStringView, 8> colours{u"black",   u"blue", u"cyan",  u"green",
                                                    u"magenta", u"red",  u"white", u"yellow"};
    return std::ranges::find(colours, word) != colours.end() || word.startsWith(u"color") ||
           word.startsWith(u"dbnum");
}

std::optional<NumberFormat::Section> NumberFormat::parseSection(QStringView code)
{
    Section section;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'0')
            section.tokens.push_back({Kind::Zero, c});
        else if (c == u'#' || c == u'?')
            section.tokens.push_back({Kind::Optional, c});
        else if (c == u'.')
            section.tokens.push_back({Kind::Point, c});
        else if (c == u'@')
            section.tokens.push_back({Kind::Text, c});
        else if (c == u'\\' && i + 1 < code.size())
            section.tokens.push_back({Kind::Literal, code[++i]});
        else if (c == u'_') {
            section.tokens.push_back({Kind::Literal, u' '});
            ++i;
        } else if (c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0)
                return std::nullopt;
            const QStringView content = code.mid(i + 1, end - i - 1);
            if (c == u'[' && !readBracket(content, section))
                return std::nullopt;
            for (qsizetype k = 0; c == u'"' && k < content.size(); ++k)
                section.tokens.push_back({Kind::Literal, content[k]});
            i = end;
        } else if (isPlain(c)) {
            section.tokens.push_back({Kind::Literal, c});
        } else {
            return std::nullopt; // letters of dates, `E`, `%`, `,`, `/`
        }
    }
    const auto points = std::ranges::count(section.tokens, Kind::Point, &Token::kind);
    return points > 1 ? std::nullopt : std::optional(section);
}

std::optional<NumberFormat> NumberFormat::parse(const QString &code)
{
    if (code.isEmpty() || code.size() > longestCode || code.compare(u"General", Qt::CaseInsensitive) == 0)
        return std::nullopt;
    NumberFormat format;
    for (const QStringView section : sectionsOf(code)) {
        std::optional<Section> parsed = parseSection(section);
        if (!parsed)
            return std::nullopt;
        format.m_sections.push_back(std::move(*parsed));
    }
    const auto isDigit = [](const Token &token) {
        return token.kind == Kind::Zero || token.kind == Kind::Optional;
    };
    const bool hasDigits = std::ranges::any_of(format.m_sections.front().tokens, isDigit);
    return hasDigits ? std::optional(format) : std::nullopt;
}

bool NumberFormat::holds(const Section &section, double number)
{
    const QString &sign = section.comparison;
    return sign.isEmpty() || (sign == u"<=" && number <= section.than) ||
           (sign == u">=" && number >= section.than) || (sign == u"<>" && number != section.than) ||
           (sign == u"<" && number < section.than) || (sign == u">" && number > section.than) ||
           (sign == u"=" && number == section.than);
}

const NumberFormat::Section &NumberFormat::sectionFor(double number) const
{
    if (!m_sections.front().comparison.isEmpty()) {
        for (const Section &section : m_sections) {
            if (holds(section, number))
                return section;
        }
        return m_sections.back();
    }
    const size_t index = number < 0 ? 1 : number == 0 ? 2 : 0;
    return index < m_sections.size() ? m_sections[index] : m_sections.front();
}

QString NumberFormat::shown(double number) const
{
    const Section &section = sectionFor(number);
    const auto point = std::ranges::find(section.tokens, Kind::Point, &Token::kind);
    const auto isDigit = [](const Token &token) {
        return token.kind == Kind::Zero || token.kind == Kind::Optional;
    };
    const int decimals = std::min(int(std::count_if(point, section.tokens.end(), isDigit)), mostDecimals);
    const double absolute = std::abs(number);
    const double scaled = std::round(absolute * std::pow(10.0, decimals));
    if (absolute >= exactBelow || scaled >= mostScaled)
        return QString::number(number, 'g', 15);
    QString digits = QString::number(qint64(scaled)).rightJustified(decimals + 1, u'0');
    QString fraction = digits.right(decimals);
    digits.chop(decimals);
    if (digits == u"0")
        digits.clear();
    const auto kept =
        std::count_if(point, section.tokens.end(), [](const Token &t) { return t.kind == Kind::Zero; });
    while (fraction.size() > kept && fraction.endsWith(u'0'))
        fraction.chop(1);

    // Digits fill the places from the point outwards; the first place takes all that are left.
    QString whole;
    const auto first = std::find_if(section.tokens.begin(), point, isDigit);
    for (auto token = point; token != section.tokens.begin();) {
        --token;
        if (!isDigit(*token)) {
            whole.prepend(token->character);
        } else if (token == first) {
            whole.prepend(digits.isEmpty() && token->kind == Kind::Zero ? QStringLiteral("0") : digits);
        } else if (!digits.isEmpty()) {
            whole.prepend(digits.back());
            digits.chop(1);
        } else if (token->kind == Kind::Zero) {
            whole.prepend(u'0');
        }
    }
    if (point != section.tokens.end()) {
        whole += u'.';
        qsizetype place = 0;
        for (auto token = point + 1; token != section.tokens.end(); ++token) {
            if (!isDigit(*token))
                whole += token->character;
            else if (place < fraction.size())
                whole += fraction[place++];
        }
    }
    const bool showsSign =
        number < 0 && scaled != 0 && (m_sections.size() == 1 || &section == &m_sections.front());
    return (showsSign ? u'-' + whole : whole).trimmed();
}

quint16 NumberFormats::add(const QString &code)
{
    const std::optional<NumberFormat> format = NumberFormat::parse(code);
    if (!format || m_formats.size() >= 0xFFFF)
        return 0;
    m_formats.push_back(*format);
    return quint16(m_formats.size());
}

} // namespace sovang
