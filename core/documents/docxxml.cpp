// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docxxml.h"

#include "documents/fonts.h"

#include <cmath>

namespace sovang {

namespace {

QString alignmentWord(Align align)
{
    switch (align) {
    case Align::Center:
        return QStringLiteral("center");
    case Align::Right:
        return QStringLiteral("right");
    case Align::Justified:
        return QStringLiteral("both");
    case Align::Left:
        break;
    }
    return QStringLiteral("left");
}

void writeIndent(WordXml &xml, const WordParagraph &form)
{
    if (!form.left && !form.right && !form.firstLine)
        return;
    xml.element(u"ind"_qs, {{u"left"_qs, QString::number(form.left.value_or(0))},
                            {u"right"_qs, QString::number(form.right.value_or(0))},
                            {u"firstLine"_qs, QString::number(form.firstLine.value_or(0))}});
}

/// Word wants the properties in this order.
void writeProperties(WordXml &xml, const WordParagraph &form)
{
    xml.start(u"pPr"_qs);
    xml.value(u"pStyle"_qs, form.style);
    if (form.keepWithNext)
        xml.element(u"keepNext"_qs);
    if (form.startsPage)
        xml.element(u"pageBreakBefore"_qs);
    if (form.before)
        xml.element(u"spacing"_qs, {{u"before"_qs, QString::number(*form.before)}});
    writeIndent(xml, form);
    if (form.align)
        xml.value(u"jc"_qs, alignmentWord(*form.align));
    xml.end();
}

void writeRun(WordXml &xml, const Run &run, std::optional<double> points)
{
    xml.start(u"r"_qs);
    if (run.bold || run.italic || points) {
        xml.start(u"rPr"_qs);
        if (run.bold)
            xml.element(u"b"_qs);
        if (run.italic)
            xml.element(u"i"_qs);
        if (points) {
            xml.value(u"sz"_qs, qRound(*points * 2));
            xml.value(u"szCs"_qs, qRound(*points * 2));
        }
        xml.end();
    }
    xml.text(run.text);
    xml.end();
}

} // namespace

WordXml::WordXml(const QString &root) : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(u"1.0"_qs, true);
    m_writer.writeStartElement(u"w:"_qs + root);
    m_writer.writeAttribute(u"xmlns:w"_qs,
                            u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_qs);
    m_writer.writeAttribute(u"xmlns:r"_qs,
                            u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_qs);
}

void WordXml::start(const QString &name, const Attributes &attributes)
{
    m_writer.writeStartElement(u"w:"_qs + name);
    for (const auto &[attribute, value] : attributes)
        m_writer.writeAttribute(u"w:"_qs + attribute, value);
}

void WordXml::element(const QString &name, const Attributes &attributes)
{
    start(name, attributes);
    end();
}

void WordXml::relation(const QString &name, const QString &type, const QString &id)
{
    m_writer.writeStartElement(u"w:"_qs + name);
    m_writer.writeAttribute(u"w:type"_qs, type);
    m_writer.writeAttribute(u"r:id"_qs, id);
    m_writer.writeEndElement();
}

void WordXml::text(const QString &text)
{
    QString unbroken = text;
    unbroken.replace(u" %"_qs, QChar(QChar::Nbsp) + u"%"_qs);
    bool first = true;
    for (const QString &line : unbroken.split(u'\n')) {
        if (!first)
            element(u"br"_qs);
        first = false;
        m_writer.writeStartElement(u"w:t"_qs);
        m_writer.writeAttribute(u"xml:space"_qs, u"preserve"_qs);
        m_writer.writeCharacters(line);
        m_writer.writeEndElement();
    }
}

QByteArray WordXml::finished()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

void writeParagraph(WordXml &xml, const WordParagraph &form, const std::vector<Run> &runs)
{
    xml.start(u"p"_qs);
    writeProperties(xml, form);
    for (const Run &run : runs) {
        if (!run.text.isEmpty())
            writeRun(xml, run, form.points);
    }
    xml.end();
}

void writeParagraph(WordXml &xml, const WordParagraph &form, const QString &text)
{
    writeParagraph(xml, form, std::vector<Run>{{text}});
}

int twipsOf(double mm)
{
    return int(std::lround(mm * PaperFonts::twipsPerMm));
}

} // namespace sovang
