// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docxstyles.h"

#include "documents/docxxml.h"

namespace sovang {

namespace {

constexpr int signatureRoomMm = 26;
constexpr double lineMm = 0.18; ///< of a table: half a point

/// A style of paragraphs.
struct StyleForm
{
    QString id;
    QString name; ///< as Word shows it; the names of built-in styles are translated by it
    double points = 14;
    bool bold = false;
    bool italic = false;
    Align align = Align::Left;
    int before = 0;
    int after = 0;
    int firstLine = 0;
    bool keepWithNext = false;
    int outline = 0; ///< level of a heading, from 1
    bool builtIn = false;
};

QString alignWord(Align align)
{
    if (align == Align::Center)
        return u"center"_qs;
    if (align == Align::Right)
        return u"right"_qs;
    return align == Align::Justified ? u"both"_qs : u"left"_qs;
}

void writeFonts(WordXml &xml)
{
    const QString font = u"Times New Roman"_qs;
    xml.element(u"rFonts"_qs,
                {{u"ascii"_qs, font}, {u"hAnsi"_qs, font}, {u"eastAsia"_qs, font}, {u"cs"_qs, font}});
}

void writeDefaults(WordXml &xml)
{
    xml.start(u"docDefaults"_qs);
    xml.start(u"rPrDefault"_qs);
    xml.start(u"rPr"_qs);
    writeFonts(xml);
    xml.value(u"color"_qs, u"000000"_qs);
    xml.value(u"sz"_qs, 28);
    xml.value(u"szCs"_qs, 28);
    xml.element(u"lang"_qs,
                {{u"val"_qs, u"vi-VN"_qs}, {u"eastAsia"_qs, u"vi-VN"_qs}, {u"bidi"_qs, u"ar-SA"_qs}});
    xml.end();
    xml.end();
    xml.start(u"pPrDefault"_qs);
    xml.start(u"pPr"_qs);
    xml.element(u"widowControl"_qs);
    xml.element(u"spacing"_qs, {{u"before"_qs, u"0"_qs},
                                {u"after"_qs, u"0"_qs},
                                {u"line"_qs, u"240"_qs},
                                {u"lineRule"_qs, u"auto"_qs}});
    xml.end();
    xml.end();
    xml.end();
}

void writeStyleText(WordXml &xml, const StyleForm &style)
{
    xml.start(u"rPr"_qs);
    if (style.bold)
        xml.element(u"b"_qs);
    if (style.italic)
        xml.element(u"i"_qs);
    xml.value(u"sz"_qs, qRound(style.points * 2));
    xml.value(u"szCs"_qs, qRound(style.points * 2));
    xml.end();
}

void startStyle(WordXml &xml, const QString &type, const QString &id, const QString &name, bool builtIn)
{
    xml.start(u"style"_qs,
              {{u"type"_qs, type}, {u"styleId"_qs, id}, {u"customStyle"_qs, builtIn ? u"0"_qs : u"1"_qs}});
    xml.value(u"name"_qs, name);
}

void writeStyle(WordXml &xml, const StyleForm &style)
{
    startStyle(xml, u"paragraph"_qs, style.id, style.name, style.builtIn);
    xml.value(u"basedOn"_qs, u"Normal"_qs);
    if (style.outline > 0)
        xml.value(u"next"_qs, wordstyle::body);
    xml.element(u"qFormat"_qs);
    xml.start(u"pPr"_qs);
    if (style.keepWithNext)
        xml.element(u"keepNext"_qs);
    xml.element(u"spacing"_qs,
                {{u"before"_qs, QString::number(style.before)}, {u"after"_qs, QString::number(style.after)}});
    if (style.firstLine > 0)
        xml.element(u"ind"_qs, {{u"firstLine"_qs, QString::number(style.firstLine)}});
    xml.value(u"jc"_qs, alignWord(style.align));
    if (style.outline > 0)
        xml.value(u"outlineLvl"_qs, style.outline - 1);
    xml.end();
    writeStyleText(xml, style);
    xml.end();
}

/// A line of some length: the border of an empty paragraph whose indents make it short.
void writeShortLine(WordXml &xml)
{
    startStyle(xml, u"paragraph"_qs, wordstyle::shortLine, u"Đường kẻ ngắn"_qs, false);
    xml.value(u"basedOn"_qs, u"Normal"_qs);
    xml.start(u"pPr"_qs);
    xml.start(u"pBdr"_qs);
    xml.element(u"top"_qs, {{u"val"_qs, u"single"_qs},
                            {u"sz"_qs, u"6"_qs},
                            {u"space"_qs, u"0"_qs},
                            {u"color"_qs, u"000000"_qs}});
    xml.end();
    xml.element(u"spacing"_qs,
                {{u"before"_qs, u"40"_qs}, {u"line"_qs, u"40"_qs}, {u"lineRule"_qs, u"exact"_qs}});
    xml.end();
    xml.start(u"rPr"_qs);
    xml.value(u"sz"_qs, 2);
    xml.value(u"szCs"_qs, 2);
    xml.end();
    xml.end();
}

/// What has to stand between two tables, and takes no room.
void writeGap(WordXml &xml)
{
    startStyle(xml, u"paragraph"_qs, wordstyle::gap, u"Khoảng cách"_qs, false);
    xml.value(u"basedOn"_qs, u"Normal"_qs);
    xml.start(u"pPr"_qs);
    xml.element(u"spacing"_qs, {{u"line"_qs, u"20"_qs}, {u"lineRule"_qs, u"exact"_qs}});
    xml.end();
    xml.start(u"rPr"_qs);
    xml.value(u"sz"_qs, 2);
    xml.value(u"szCs"_qs, 2);
    xml.end();
    xml.end();
}

void writeListStyle(WordXml &xml)
{
    startStyle(xml, u"table"_qs, wordstyle::list, u"Bảng danh sách"_qs, false);
    xml.start(u"tblPr"_qs);
    xml.start(u"tblBorders"_qs);
    for (const QString &side :
         {u"top"_qs, u"left"_qs, u"bottom"_qs, u"right"_qs, u"insideH"_qs, u"insideV"_qs})
        xml.element(side, {{u"val"_qs, u"single"_qs},
                           {u"sz"_qs, u"4"_qs},
                           {u"space"_qs, u"0"_qs},
                           {u"color"_qs, u"000000"_qs}});
    xml.end();
    xml.start(u"tblCellMar"_qs);
    const auto margin = [&xml](const QString &side, double mm) {
        xml.element(side, {{u"w"_qs, QString::number(twipsOf(mm))}, {u"type"_qs, u"dxa"_qs}});
    };
    margin(u"top"_qs, 0.9 - lineMm); // the line above a row takes room of its own, on paper it does not
    margin(u"left"_qs, 1);           // on the PDF 1.2: nothing wraps here that does not there
    margin(u"bottom"_qs, 0.9);
    margin(u"right"_qs, 1);
    xml.end();
    xml.end();
    xml.end();
}

std::vector<StyleForm> paragraphStyles()
{
    const int above = 120;    // 6 pt
    const int underLine = 68; // what the short line over it leaves of that
    const int indent = twipsOf(10);
    const Align centre = Align::Center;
    using namespace wordstyle;
    return {
        {.id = body,
         .name = u"Body Text"_qs,
         .align = Align::Justified,
         .before = above,
         .firstLine = indent,
         .builtIn = true},
        {.id = basis,
         .name = u"Căn cứ"_qs,
         .italic = true,
         .align = Align::Justified,
         .before = above,
         .firstLine = indent},
        {.id = strong,
         .name = u"Dòng đậm"_qs,
         .bold = true,
         .align = Align::Justified,
         .before = above,
         .firstLine = indent},
        {.id = heading(1),
         .name = u"heading 1"_qs,
         .bold = true,
         .align = Align::Justified,
         .before = 2 * above,
         .firstLine = indent,
         .keepWithNext = true,
         .outline = 1,
         .builtIn = true},
        {.id = heading(2),
         .name = u"heading 2"_qs,
         .bold = true,
         .align = Align::Justified,
         .before = above,
         .firstLine = indent,
         .keepWithNext = true,
         .outline = 2,
         .builtIn = true},
        {.id = heading(3),
         .name = u"heading 3"_qs,
         .bold = true,
         .italic = true,
         .align = Align::Justified,
         .before = above,
         .firstLine = indent,
         .keepWithNext = true,
         .outline = 3,
         .builtIn = true},
        {.id = title,
         .name = u"Title"_qs,
         .bold = true,
         .align = centre,
         .before = 3 * above,
         .keepWithNext = true,
         .builtIn = true},
        {.id = about,
         .name = u"Subtitle"_qs,
         .bold = true,
         .align = centre,
         .keepWithNext = true,
         .builtIn = true},
        {.id = parent, .name = u"Cơ quan chủ quản"_qs, .points = 12, .align = centre},
        {.id = issuer, .name = u"Cơ quan ban hành"_qs, .points = 12, .bold = true, .align = centre},
        {.id = nation, .name = u"Quốc hiệu"_qs, .points = 12, .bold = true, .align = centre},
        {.id = motto, .name = u"Tiêu ngữ"_qs, .points = 13, .bold = true, .align = centre},
        {.id = number, .name = u"Số, ký hiệu"_qs, .points = 13, .align = centre, .before = underLine},
        {.id = letterAbout, .name = u"Trích yếu công văn"_qs, .points = 12, .align = centre, .before = above},
        {.id = wordstyle::placeAndDate,
         .name = u"Địa danh, ngày tháng"_qs,
         .points = 13,
         .italic = true,
         .align = centre,
         .before = underLine},
        {.id = tableText, .name = u"Chữ trong bảng"_qs, .points = 12},
        {.id = tableHeading, .name = u"Đầu bảng"_qs, .points = 12, .bold = true, .align = centre},
        {.id = recipientsLabel, .name = u"Nơi nhận"_qs, .points = 12, .bold = true, .italic = true},
        {.id = recipients, .name = u"Danh sách nơi nhận"_qs, .points = 11},
        {.id = capacity, .name = u"Chức vụ người ký"_qs, .bold = true, .align = centre},
        {.id = signer,
         .name = u"Họ tên người ký"_qs,
         .bold = true,
         .align = centre,
         .before = twipsOf(signatureRoomMm)},
        {.id = appendix, .name = u"Phụ lục"_qs, .bold = true, .align = centre, .keepWithNext = true},
        {.id = reference,
         .name = u"Kèm theo"_qs,
         .italic = true,
         .align = centre,
         .after = above,
         .keepWithNext = true},
        {.id = picture, .name = u"Hình"_qs, .align = centre, .before = 2 * above, .keepWithNext = true},
        {.id = caption,
         .name = u"caption"_qs,
         .points = 12,
         .italic = true,
         .align = centre,
         .before = above / 2,
         .builtIn = true},
        {.id = header, .name = u"header"_qs, .points = 13, .align = centre, .builtIn = true},
        {.id = mark, .name = u"Dấu dữ liệu thực hành"_qs, .points = 10, .bold = true, .align = Align::Right},
        {.id = foot, .name = u"footer"_qs, .points = 8, .align = Align::Right, .builtIn = true},
    };
}

} // namespace

QString wordstyle::heading(int level)
{
    return u"Heading"_qs + QString::number(level);
}

QByteArray wordStyles()
{
    WordXml xml(u"styles"_qs);
    writeDefaults(xml);
    xml.start(u"style"_qs,
              {{u"type"_qs, u"paragraph"_qs}, {u"default"_qs, u"1"_qs}, {u"styleId"_qs, u"Normal"_qs}});
    xml.value(u"name"_qs, u"Normal"_qs);
    xml.element(u"qFormat"_qs);
    xml.end();
    for (const StyleForm &style : paragraphStyles())
        writeStyle(xml, style);
    writeShortLine(xml);
    writeGap(xml);
    writeListStyle(xml);
    return xml.finished();
}

} // namespace sovang
