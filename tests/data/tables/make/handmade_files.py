# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes excel-layout.xlsx (the parts, namespaces and number forms that Excel itself writes) and strict-prefixed.xlsx
(strict OOXML, prefixed names, no cell references, no shared strings, absolute targets, UTF-16 sheet) into the folder given."""
import os
import sys
import zipfile

folder = sys.argv[1]
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"

CONTENT_TYPES = f"""<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>"""

STRINGS = ["BẢNG ĐIỂM CÁC ĐƠN VỊ NĂM 2024", "Mã", "Tên đơn vị", "1.1", "1.2", "Ngày đăng ký", "Tổng điểm", "DV001",
           "Trường Tiểu học số 2", "9,5", "DV002", None, "KAD", "Lý do", "Đơn vị mới thành lập"]
RICH = ('<si><r><t xml:space="preserve">Trạm Y tế </t></r><r><rPr><b/><sz val="12"/><color theme="1"/>'
        '<rFont val="Times New Roman"/><family val="1"/></rPr><t>xã Hòa Bình &amp; Tân &lt;Lập&gt;</t></r>'
        '<rPh sb="0" eb="1"><t>phiên âm</t></rPh><phoneticPr fontId="1"/></si>')

excel = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId4" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="{REL}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="{REL}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId1" Type="{REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15 xr" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22527"/><workbookPr defaultThemeVersion="166925"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20490" windowHeight="7755"/></bookViews><sheets><sheet name="Điểm năm 2024" sheetId="1" r:id="rId1"/><sheet name="Ghi chú" sheetId="3" state="hidden" r:id="rId2"/></sheets><calcPr calcId="191029"/></workbook>',
    "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-1010000]d/m/yyyy;@"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="13"/><name val="Times New Roman"/><family val="1"/></font><font><sz val="12"/><name val=".VnTime"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDDDDD"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="14" fontId="2" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/></cellXfs><dxfs count="1"><dxf><font><name val="VNI-Times"/></font></dxf></dxfs></styleSheet>',
    "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}" count="15" uniqueCount="15">' + "".join(RICH if s is None else f"<si><t>{s}</t></si>" for s in STRINGS) + "</sst>",
    "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}" xmlns:r="{REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:F6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="2" max="2" width="30.7109375" customWidth="1"/></cols><sheetData>'
    '<row r="1" spans="1:6" ht="16.5" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/><c r="D1" s="1"/><c r="E1" s="1"/><c r="F1" s="1"/></row>'
    '<row r="3" spans="1:6" x14ac:dyDescent="0.25">' + "".join(f'<c r="{c}3" t="s"><v>{i}</v></c>' for i, c in enumerate("ABCDEF", 1)) + '</row>'
    '<row r="4" spans="1:6" x14ac:dyDescent="0.25"><c r="A4" t="s"><v>7</v></c><c r="B4" t="s"><v>8</v></c><c r="C4"><v>9.5</v></c><c r="D4" t="s"><v>9</v></c><c r="E4" s="2"><v>45415</v></c><c r="F4"><f>SUM(C4,9.5)</f><v>19</v></c></row>'
    '<row r="5" spans="1:6" s="4" customFormat="1" x14ac:dyDescent="0.25"><c r="A5" s="4"/><c r="F5" s="4"/></row>'
    '<row r="6" spans="1:6" x14ac:dyDescent="0.25"><c r="A6" t="s"><v>10</v></c><c r="B6" t="s"><v>11</v></c><c r="C6"><v>9.3000000000000007</v></c><c r="D6" t="s"><v>12</v></c><c r="E6" s="3"><v>45351</v></c><c r="F6"><f>C6</f><v>9.3000000000000007</v></c></row>'
    '</sheetData><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>',
    "xl/worksheets/sheet2.xml": f'<worksheet xmlns="{MAIN}"><dimension ref="A1:A2"/><sheetData><row r="1"><c r="A1" t="s"><v>13</v></c></row><row r="2"><c r="A2" t="s"><v>14</v></c></row></sheetData></worksheet>',
}

S_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
S_REL = "http://purl.oclc.org/ooxml/officeDocument/relationships"


def inline(text):
    return f'<x:c t="inlineStr"><x:is><x:t>{text}</x:t></x:is></x:c>'


def cells(*texts):
    return "".join(inline(text) for text in texts)


strict = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r" Type="{S_REL}/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" Type="{S_REL}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="b" Type="{S_REL}/worksheet" Target="./worksheets/../worksheets/sheet2.xml"/><Relationship Id="c" Type="{S_REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    "xl/workbook.xml": f'<x:workbook xmlns:x="{S_MAIN}" xmlns:rel="{S_REL}" conformance="strict"><x:workbookPr dateCompatibility="0"/><x:sheets><x:sheet name="Điểm năm 2024" sheetId="1" rel:id="a"/><x:sheet name="Ghi chú" sheetId="2" rel:id="b"/></x:sheets></x:workbook>',
    "xl/worksheets/sheet1.xml": f'<x:worksheet xmlns:x="{S_MAIN}"><!-- no references --><x:sheetData><x:row>' + inline("BẢNG ĐIỂM CÁC ĐƠN VỊ NĂM 2024") + '</x:row><x:row/><x:row>' + cells("Mã", "Tên đơn vị", "1.1", "1.2", "Ngày đăng ký", "Tổng điểm") + '</x:row><x:row>' + cells("DV001", "Trường Tiểu học số 2") + '<x:c><x:v>9.50</x:v></x:c>' + inline("9,5") + '<x:c t="d"><x:v>2024-05-03</x:v></x:c><x:c><x:f>SUM(C4,9.5)</x:f><x:v>1.9E1</x:v></x:c></x:row><x:row/><x:row>' + inline("DV002") + '<x:c t="str"><x:f>"Trạm"</x:f><x:v>Trạm Y tế xã Hòa Bình &amp; Tân <![CDATA[<Lập>]]></x:v></x:c><x:c><x:v> 9.3000000000000007 </x:v></x:c>' + inline("KAD") + '<x:c t="d"><x:v>2024-02-29T00:00:00</x:v></x:c><x:c><x:f>C6</x:f><x:v>9.3000000000000007</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:F1"/></x:mergeCells></x:worksheet>',
    "xl/worksheets/sheet2.xml": f'<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="{S_MAIN}"><x:sheetData><x:row><x:c t="str"><x:v>Lý do</x:v></x:c></x:row><x:row>' + inline("Đơn vị mới thành lập") + '</x:row></x:sheetData></x:worksheet>',
}


def write(name, parts, utf16=()):
    with zipfile.ZipFile(os.path.join(folder, name), "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in parts.items():
            info = zipfile.ZipInfo(part, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, text.encode("utf-16") if part in utf16 else (DECLARATION + text).encode("utf-8"))


write("excel-layout.xlsx", excel)
write("strict-prefixed.xlsx", strict, utf16=("xl/worksheets/sheet2.xml",))
