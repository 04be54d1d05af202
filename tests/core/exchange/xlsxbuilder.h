// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catch.h"

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QString>

#include <zip.h>

namespace sovang::test {

using Parts = QMap<QByteArray, QByteArray>;

/// Writes a ZIP archive of these parts.
inline void writeZip(const QString &path, const Parts &parts)
{
    QFile::remove(path);
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    REQUIRE(archive);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        zip_source_t *source = zip_source_buffer(archive, part->constData(), zip_uint64_t(part->size()), 0);
        REQUIRE(zip_file_add(archive, part.key().constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
}

/// The parts of a workbook with one sheet `S`; \a sheetData is the content of its `sheetData` element.
inline Parts workbookParts(const QByteArray &sheetData)
{
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const auto relation = [&](const QByteArray &id, const QByteArray &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + id + "\" Target=\"" + target +
               "\"/>";
    };
    const QByteArray open = "<Relationships xmlns=\"" + package + "\">";
    return {
        {"_rels/.rels", open + relation("officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {"xl/_rels/workbook.xml.rels",
         open + relation("worksheet", "worksheets/sheet1.xml") + relation("styles", "styles.xml") +
             relation("sharedStrings", "sharedStrings.xml") + "</Relationships>"},
        {"xl/workbook.xml",
         "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office +
             "\"><workbookPr/><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"worksheet\"/></sheets>"
             "</workbook>"},
        {"xl/worksheets/sheet1.xml",
         "<worksheet xmlns=\"" + main + "\"><sheetData>" + sheetData + "</sheetData></worksheet>"},
    };
}

} // namespace sovang::test
