// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docxwriter.h"

#include "base/wholefile.h"
#include "documents/docxbody.h"
#include "documents/docxpackage.h"
#include "documents/docxstyles.h"
#include "documents/docxxml.h"
#include "documents/layout.h"
#include "domain/paperslots.h"

#include <array>

namespace sovang {

namespace {

const QByteArray xmlStart =
    QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
constexpr auto relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr auto wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

QByteArray contentTypes()
{
    QByteArray xml = xmlStart;
    xml += "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
           "<Default Extension=\"png\" ContentType=\"image/png\"/>";
    const auto add = [&xml](const char *part, const QByteArray &type) {
        xml += QByteArray("<Override PartName=\"") + part + "\" ContentType=\"" + type + "\"/>";
    };
    add("/word/document.xml", wordType + QByteArray("document.main+xml"));
    add("/word/styles.xml", wordType + QByteArray("styles+xml"));
    add("/word/settings.xml", wordType + QByteArray("settings+xml"));
    for (const char *part : {"/word/header1.xml", "/word/header2.xml", "/word/header3.xml"})
        add(part, wordType + QByteArray("header+xml"));
    add("/word/footer1.xml", wordType + QByteArray("footer+xml"));
    add("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    return xml + "</Types>";
}

QByteArray relations(const std::vector<std::array<QByteArray, 3>> &list)
{
    QByteArray xml =
        xmlStart + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (const auto &[id, type, target] : list)
        xml += "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    return xml + "</Relationships>";
}

QByteArray packageRelations()
{
    return relations(
        {{"rId1", relationType + QByteArray("officeDocument"), "word/document.xml"},
         {"rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
          "docProps/core.xml"}});
}

QString pictureName(size_t index)
{
    return u"media/image%1.png"_qs.arg(index + 1);
}

QByteArray bodyRelations(size_t pictures)
{
    using namespace wordrelation;
    const auto type = [](const char *name) { return relationType + QByteArray(name); };
    std::vector<std::array<QByteArray, 3>> list{{styles.toUtf8(), type("styles"), "styles.xml"},
                                                {settings.toUtf8(), type("settings"), "settings.xml"},
                                                {firstHeader.toUtf8(), type("header"), "header1.xml"},
                                                {portraitHeader.toUtf8(), type("header"), "header2.xml"},
                                                {landscapeHeader.toUtf8(), type("header"), "header3.xml"},
                                                {footer.toUtf8(), type("footer"), "footer1.xml"}};
    for (size_t i = 0; i < pictures; ++i)
        list.push_back({picture(i).toUtf8(), type("image"), pictureName(i).toUtf8()});
    return relations(list);
}

QByteArray wordSettings()
{
    WordXml xml(u"settings"_qs);
    xml.start(u"compat"_qs);
    xml.element(u"compatSetting"_qs, {{u"name"_qs, u"compatibilityMode"_qs},
                                      {u"uri"_qs, u"http://schemas.microsoft.com/office/word"_qs},
                                      {u"val"_qs, u"15"_qs}});
    xml.end();
    xml.element(u"themeFontLang"_qs, {{u"val"_qs, u"vi-VN"_qs}});
    return xml.finished();
}

void writePageField(WordXml &xml)
{
    xml.start(u"fldSimple"_qs, {{u"instr"_qs, u" PAGE "_qs}});
    xml.start(u"r"_qs);
    xml.text(u"2"_qs);
    xml.end();
    xml.end();
}

void writeMarkRun(WordXml &xml, const QString &mark)
{
    xml.start(u"r"_qs);
    xml.element(u"tab"_qs);
    xml.end();
    writeRun(xml, {mark, true, false, paperslot::mark}, 10);
}

/// Page number in the middle, mark at the right.
QByteArray numberHeader(const Document &document, bool landscape)
{
    const auto width = int(pageFrame(document.page, landscape).bodyWidth);
    WordXml xml(u"hdr"_qs);
    xml.start(u"p"_qs);
    xml.start(u"pPr"_qs);
    xml.value(u"pStyle"_qs, wordstyle::header);
    if (!document.mark.isEmpty()) {
        xml.start(u"tabs"_qs);
        const auto tab = [&xml](const QString &kind, int place) {
            xml.element(u"tab"_qs, {{u"val"_qs, kind}, {u"pos"_qs, QString::number(place)}});
        };
        tab(u"center"_qs, width / 2);
        tab(u"right"_qs, width);
        xml.end();
        xml.value(u"jc"_qs, u"left"_qs);
    }
    xml.end();
    if (!document.mark.isEmpty()) {
        xml.start(u"r"_qs);
        xml.element(u"tab"_qs);
        xml.end();
    }
    writePageField(xml);
    if (!document.mark.isEmpty())
        writeMarkRun(xml, document.mark);
    xml.end();
    return xml.finished();
}

QByteArray firstHeaderPart(const QString &mark)
{
    WordXml xml(u"hdr"_qs);
    writeParagraph(xml, {.style = wordstyle::mark}, mark, paperslot::mark);
    return xml.finished();
}

QByteArray footerPart(const QString &foot)
{
    WordXml xml(u"ftr"_qs);
    writeParagraph(xml, {.style = wordstyle::foot}, foot, paperslot::foot);
    return xml.finished();
}

} // namespace

QByteArray wordProperties(const QString &title)
{
    return xmlStart +
           "<cp:coreProperties "
           "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" +
           title.toHtmlEscaped().toUtf8() + "</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>";
}

void requireLetters(const Document &document, const PaperFonts &fonts)
{
    fonts.requireCharacters(document.mark);
    fonts.requireCharacters(document.foot);
    for (const QString &line : plainText(document).split(u'\n'))
        fonts.requireCharacters(line);
}

void writeDocx(const Document &document, const QString &path, const Progress &progress)
{
    const PaperFonts fonts;
    requireLetters(document, fonts);
    const WordText text = wordText(document, fonts, progress);
    std::vector<PackagePart> parts{{u"[Content_Types].xml"_qs, contentTypes()},
                                   {u"_rels/.rels"_qs, packageRelations()},
                                   {u"docProps/core.xml"_qs, wordProperties(document.title)},
                                   {u"word/document.xml"_qs, text.body},
                                   {u"word/_rels/document.xml.rels"_qs, bodyRelations(text.pictures.size())},
                                   {u"word/styles.xml"_qs, wordStyles()},
                                   {u"word/settings.xml"_qs, wordSettings()},
                                   {u"word/header1.xml"_qs, firstHeaderPart(document.mark)},
                                   {u"word/header2.xml"_qs, numberHeader(document, false)},
                                   {u"word/header3.xml"_qs, numberHeader(document, true)},
                                   {u"word/footer1.xml"_qs, footerPart(document.foot)}};
    for (size_t i = 0; i < text.pictures.size(); ++i)
        parts.push_back({u"word/"_qs + pictureName(i), text.pictures[i]});
    writeWholeFile(path, zipArchive(parts));
}

} // namespace sovang
