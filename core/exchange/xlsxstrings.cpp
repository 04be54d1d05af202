// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refuse.h"
#include "exchange/xlsxparts.h"

#include <QCoreApplication>

namespace sovang {

namespace {

constexpr size_t maxStrings = 1'000'000;
constexpr qsizetype escapeLength = 7; // _x000D_

struct XlsxStringsText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

/// Collects the runs of one string.
class Runs
{
public:
    void add(const QString &text, quint16 font)
    {
        m_text += text;
        if (font == 0)
            return;
        m_disagree = m_disagree || (m_font != 0 && m_font != font);
        m_font = font;
    }
    qsizetype size() const { return m_text.size(); }

    Cell cell() const
    {
        Cell cell = Cell::fromText(withoutXlsxEscapes(m_text));
        cell.setFont(m_disagree ? quint16(0) : m_font);
        return cell;
    }

private:
    QString m_text;
    quint16 m_font = 0;
    bool m_disagree = false;
};

QString readText(XmlScanner &xml)
{
    QString text;
    const int depth = xml.depth();
    while (true) {
        const XmlScanner::Token token = xml.next();
        if (token == XmlScanner::Token::Text)
            text += xml.toString(xml.text());
        else if (token == XmlScanner::Token::Start)
            xml.skipElement();
        else if (xml.depth() == depth)
            return text;
        if (text.size() > maxCellCharacters * escapeLength)
            xml.fault(QT_TRANSLATE_NOOP("XmlScanner", "a text is longer than a cell may hold"));
    }
}

quint16 readRunFont(XmlScanner &xml, FontTable &fonts)
{
    quint16 font = 0;
    const int depth = xml.depth();
    while (true) {
        const XmlScanner::Token token = xml.next();
        if (token == XmlScanner::Token::Start && xml.is("rFont"))
            font = fonts.indexOf(xml.toString(xml.attribute("val").value_or("")));
        if (token == XmlScanner::Token::End && xml.depth() == depth)
            return font;
    }
}

void readRun(XmlScanner &xml, FontTable &fonts, Runs &runs)
{
    quint16 font = 0;
    const int depth = xml.depth();
    while (true) {
        const XmlScanner::Token token = xml.next();
        if (token == XmlScanner::Token::End && xml.depth() == depth)
            return;
        if (token != XmlScanner::Token::Start)
            continue;
        if (xml.is("rPr"))
            font = readRunFont(xml, fonts);
        else if (xml.is("t"))
            runs.add(readText(xml), font);
        else
            xml.skipElement();
    }
}

} // namespace

QString withoutXlsxEscapes(const QString &text)
{
    qsizetype at = text.indexOf(u"_x");
    if (at < 0)
        return text;
    QString plain;
    qsizetype from = 0;
    while (at >= 0) {
        bool ok = false;
        ushort code = 0;
        if (at + escapeLength <= text.size() && text[at + escapeLength - 1] == u'_')
            code = QStringView(text).mid(at + 2, 4).toUShort(&ok, 16);
        if (ok && code != 0) {
            plain += QStringView(text).mid(from, at - from);
            plain += QChar(code);
            from = at + escapeLength;
            at = text.indexOf(u"_x", from);
        } else {
            at = text.indexOf(u"_x", at + 1);
        }
    }
    plain += QStringView(text).mid(from);
    return plain;
}

Cell readXlsxString(XmlScanner &xml, FontTable &fonts)
{
    Runs runs;
    const int depth = xml.depth();
    while (true) {
        const XmlScanner::Token token = xml.next();
        if (token == XmlScanner::Token::End && xml.depth() == depth)
            return runs.cell();
        if (token != XmlScanner::Token::Start)
            continue;
        if (xml.is("t"))
            runs.add(readText(xml), 0);
        else if (xml.is("r"))
            readRun(xml, fonts, runs);
        else
            xml.skipElement(); // phonetic hints (rPh) and their properties
        if (runs.size() > maxCellCharacters * escapeLength)
            xml.fault(QT_TRANSLATE_NOOP("XmlScanner", "a text is longer than a cell may hold"));
    }
}

std::vector<Cell> readSharedStrings(XmlScanner xml, const Place &place, FontTable &fonts)
{
    std::vector<Cell> strings;
    qsizetype characters = 0;
    XmlScanner::Token token;
    while ((token = xml.next()) != XmlScanner::Token::Finish) {
        if (token != XmlScanner::Token::Start)
            continue;
        if (xml.depth() == 1 && !xml.is("sst"))
            xml.fault(QT_TRANSLATE_NOOP("XmlScanner", "this is no table of strings"));
        if (xml.depth() == 2 && xml.is("si")) {
            strings.push_back(readXlsxString(xml, fonts));
            characters += strings.back().text().size();
            if (strings.size() > maxStrings || characters > maxTableCharacters)
                refuse(place, XlsxStringsText::tr("The file holds more text than a list can need."));
        } else if (xml.depth() == 2) {
            xml.skipElement();
        }
    }
    return strings;
}

} // namespace sovang
