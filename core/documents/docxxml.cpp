// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docxxml.h"

#include "documents/fonts.h"
#include "domain/paperslots.h"

#include <cmath>

namespace sovang {

namespace {

const QString pictureSpace = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture");

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

void writeIndent(WordXml &xml, const DocxParagraph &form)
{
    if (!form.left && !form.right && !form.firstLine)
        return;
    xml.element(u"ind"_qs, {{u"left"_qs, QString::number(form.left.value_or(0))},
                            {u"right"_qs, QString::number(form.right.value_or(0))},
                            {u"firstLine"_qs, QString::number(form.firstLine.value_or(0))}});
}

/// Word wants the properties in this order.
void writeProperties(WordXml &xml, const DocxParagraph &form)
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

void writePlainRun(WordXml &xml, const Run &run, std::optional<double> points)
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
    m_writer.writeAttribute(u"xmlns:wp"_qs,
                            u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_qs);
    m_writer.writeAttribute(u"xmlns:a"_qs, u"http://schemas.openxmlformats.org/drawingml/2006/main"_qs);
    m_writer.writeAttribute(u"xmlns:pic"_qs, pictureSpace);
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

void WordXml::picture(const QString &relation, int number, QSizeF inches, const QString &words)
{
    using List = std::initializer_list<std::pair<QString, QString>>;
    constexpr double perInch = 914400; // what DrawingML measures in
    const QString width = QString::number(qRound64(inches.width() * perInch));
    const QString height = QString::number(qRound64(inches.height() * perInch));
    const QString id = QString::number(number);
    const QString name = u"Picture "_qs + id;
    const auto open = [this](const QString &element, const List &attributes = {}) {
        m_writer.writeStartElement(element);
        for (const auto &[attribute, value] : attributes)
            m_writer.writeAttribute(attribute, value);
    };
    const auto add = [&](const QString &element, const List &attributes = {}) {
        open(element, attributes);
        end();
    };
    start(u"r"_qs);
    start(u"drawing"_qs);
    open(u"wp:inline"_qs,
         {{u"distT"_qs, u"0"_qs}, {u"distB"_qs, u"0"_qs}, {u"distL"_qs, u"0"_qs}, {u"distR"_qs, u"0"_qs}});
    add(u"wp:extent"_qs, {{u"cx"_qs, width}, {u"cy"_qs, height}});
    add(u"wp:docPr"_qs, {{u"id"_qs, id}, {u"name"_qs, name}, {u"descr"_qs, words}});
    open(u"a:graphic"_qs);
    open(u"a:graphicData"_qs, {{u"uri"_qs, pictureSpace}});
    open(u"pic:pic"_qs);
    open(u"pic:nvPicPr"_qs);
    add(u"pic:cNvPr"_qs, {{u"id"_qs, id}, {u"name"_qs, name}, {u"descr"_qs, words}});
    add(u"pic:cNvPicPr"_qs);
    end();
    open(u"pic:blipFill"_qs);
    add(u"a:blip"_qs, {{u"r:embed"_qs, relation}});
    open(u"a:stretch"_qs);
    add(u"a:fillRect"_qs);
    end();
    end();
    open(u"pic:spPr"_qs);
    open(u"a:xfrm"_qs);
    add(u"a:off"_qs, {{u"x"_qs, u"0"_qs}, {u"y"_qs, u"0"_qs}});
    add(u"a:ext"_qs, {{u"cx"_qs, width}, {u"cy"_qs, height}});
    end();
    open(u"a:prstGeom"_qs, {{u"prst"_qs, u"rect"_qs}});
    add(u"a:avLst"_qs);
    for (int i = 0; i < 8; ++i) // prstGeom, spPr, pic, graphicData, graphic, inline, drawing, r
        end();
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

void writeParagraph(WordXml &xml, const DocxParagraph &form, const std::vector<Run> &runs)
{
    xml.start(u"p"_qs);
    writeProperties(xml, form);
    for (const Run &run : runs) {
        if (!run.text.isEmpty())
            writeRun(xml, run, form.points);
    }
    xml.end();
}

void writeParagraph(WordXml &xml, const DocxParagraph &form, const QString &text, const QString &slot)
{
    writeParagraph(xml, form, std::vector<Run>{{text, false, false, slot}});
}

void writeRun(WordXml &xml, const Run &run, std::optional<double> points)
{
    const PaperSlot *slot = run.slot.isEmpty() ? nullptr : paperSlot(run.slot);
    if (!slot)
        return writePlainRun(xml, run, points);
    xml.start(u"sdt"_qs);
    xml.start(u"sdtPr"_qs);
    xml.value(u"alias"_qs, slot->name);
    xml.value(u"tag"_qs, slot->code);
    xml.element(u"text"_qs, {{u"multiLine"_qs, u"1"_qs}}); // LibreOffice 7.4 drops the title of others
    xml.end();
    xml.start(u"sdtContent"_qs);
    writePlainRun(xml, run, points);
    xml.end();
    xml.end();
}

int twipsOf(double mm)
{
    return int(std::lround(mm * PaperFonts::twipsPerMm));
}

} // namespace sovang
