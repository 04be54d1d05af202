// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/error.h"
#include "exchange/wordslots.h"

#include <QRegularExpression>

using namespace sovang;

namespace {

const QByteArray lastSection = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>";

WordSlots documentOf(const QByteArray &body)
{
    return {"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" +
                body + "</w:body></w:document>",
            u"mẫu.docx"_qs, u"word/document.xml"_qs};
}

/// A control around \a content, which is runs, or paragraphs where it stands between paragraphs.
QByteArray control(const QByteArray &tag, const QByteArray &content)
{
    return "<w:sdt><w:sdtPr><w:tag w:val=\"" + tag + "\"/></w:sdtPr><w:sdtContent>" + content +
           "</w:sdtContent></w:sdt>";
}

QByteArray run(const QByteArray &text)
{
    return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r>";
}

QByteArray paragraph(const QByteArray &content)
{
    return "<w:p>" + content + "</w:p>";
}

QByteArray table(const QByteArray &content)
{
    return "<w:tbl><w:tr><w:tc>" + paragraph(content) + "</w:tc></w:tr></w:tbl>";
}

PaperFilling withList(const QByteArray &words)
{
    PaperFilling filling;
    filling.tables.insert(paperslot::list, [words](int) { return table(run(words)); });
    return filling;
}

/// Its paragraphs, a line each.
QString linesOf(const WordSlots &document, const std::vector<PaperFilling> &papers)
{
    QString xml = QString::fromUtf8(document.filled(papers, false));
    xml.replace(u"</w:p>"_qs, u"\n"_qs);
    return xml.remove(QRegularExpression(u"<[^>]*>"_qs)).trimmed();
}

} // namespace

TEST_CASE("A value whose control stands around a whole paragraph is filled in with the looks of that")
{
    const WordSlots document = documentOf(
        control("number", "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + run("Số: 1/A") + "</w:p>") +
        lastSection);
    PaperFilling filling;
    filling.values.insert(paperslot::number, u"Số: 77/B"_qs);
    const QByteArray xml = document.filled({filling}, false);
    CHECK(linesOf(document, {filling}) == u"Số: 77/B");
    CHECK(xml.contains("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:sdt>"));
    CHECK(xml.contains("<w:rPr><w:b/></w:rPr>"));
    CHECK(WordSlots(xml, u"mẫu.docx"_qs, u"word/document.xml"_qs).codes() == QStringList{paperslot::number});
}

TEST_CASE("Lines within one control around several paragraphs are as many as the paper has")
{
    const WordSlots document = documentOf(
        control("recipients", paragraph(run("- Một;")) + paragraph(run("- Hai;")) + paragraph(run("- Ba."))) +
        paragraph(run("Hết")) + lastSection);
    PaperFilling filling;
    filling.lines.insert(paperslot::recipients, {u"- Sở Nội vụ;"_qs, u"- Lưu: VT."_qs});
    CHECK(linesOf(document, {filling}) == u"- Sở Nội vụ;\n- Lưu: VT.\nHết");
    CHECK(linesOf(document, {PaperFilling()}) == u"Hết");
}

TEST_CASE("A table within a control, or with one in a cell, becomes the table of the paper")
{
    for (const QByteArray &old : {control("list", table(run("cũ"))), table(control("list", run("cũ")))})
        CHECK(linesOf(documentOf(old + lastSection), {withList("mới")}) == u"mới");
}

TEST_CASE("A cell keeps a paragraph when the lines in it are none")
{
    const WordSlots document =
        documentOf("<w:tbl><w:tr><w:tc>" + paragraph(control("recipients", run("- Một;"))) +
                   "</w:tc></w:tr></w:tbl>" + lastSection);
    CHECK(document.filled({PaperFilling()}, false).contains("<w:tc><w:p/></w:tc>"));
}

TEST_CASE("A document without properties of a section is filled too, for each paper")
{
    const WordSlots document = documentOf(paragraph(control("unit", run("cũ"))));
    std::vector<PaperFilling> papers(2);
    papers[0].values.insert(paperslot::unit, u"Trường 1"_qs);
    papers[1].values.insert(paperslot::unit, u"Trường 2"_qs);
    CHECK(linesOf(document, papers).split(u'\n', Qt::SkipEmptyParts) ==
          QStringList{u"Trường 1"_qs, u"Trường 2"_qs});
    CHECK(document.filled(papers, false).contains("<w:sectPr/>")); // each on a page of its own
}

TEST_CASE("A list has its place only where the paper or its appendix has it")
{
    const QByteArray main = paragraph(control("issuer", run("UBND")));
    const QByteArray breakHere = "<w:p><w:pPr>" + lastSection + "</w:pPr></w:p>";
    const QByteArray place = table(control("list", run("cũ")));
    const QByteArray title = paragraph(control("appendix-title", run("DANH SÁCH")));
    const QByteArray label = paragraph(control("appendix-label", run("Phụ lục")));
    PaperFilling attached;
    attached.appendices.push_back(withList("mới"));
    const QStringList lacking{u"Bảng danh sách"_qs};

    const auto lacks = [](const QByteArray &body, const PaperFilling &paper) {
        return documentOf(body + lastSection).tablesWithoutPlace({paper});
    };
    CHECK(lacks(main + breakHere + title + place, attached).isEmpty());
    CHECK(lacks(main + breakHere + label + place, attached).isEmpty()); // its title is words of the office
    CHECK(lacks(main + breakHere + title, attached) == lacking);
    CHECK(lacks(main + breakHere + place, attached) == lacking); // nothing says that it is an appendix
    CHECK(lacks(main, attached) == lacking);
    CHECK(lacks(main + place, withList("mới")).isEmpty());
    CHECK(lacks(main, withList("mới")) == lacking);
    CHECK(linesOf(documentOf(main + breakHere + label + place + lastSection), {attached}).contains(u"mới"));
}

TEST_CASE("A part that is torn is said to be of a Word document, not of a workbook")
{
    try {
        documentOf("<w:p>");
        FAIL("taken");
    } catch (const Error &error) {
        CHECK(error.message().contains(u"Word"));
        CHECK(error.message().contains(u"word/document.xml"));
        CHECK_FALSE(error.message().contains(u"workbook"));
    }
}
