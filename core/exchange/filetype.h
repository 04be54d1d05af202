// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sovang {

/// What a file is. Its content says so, and not its name: a web page is often called `.xls`.
enum class FileType {
    Text, ///< of rows, or whatever else is text
    Xlsx,
    Xls,          ///< of Excel 97-2003
    OpenDocument, ///< a sheet of LibreOffice (.ods)
    // What people take for a table as well:
    Empty,
    Xlsb, ///< a binary workbook
    XmlSheet,     ///< a sheet as one XML file, of Excel 2003 or LibreOffice (.fods)
    Protected,    ///< an office document with a password
    WebPage,
    Xml,
    TextDocument, ///< of Word or LibreOffice, and RTF
    Presentation,
    Pdf,
    Picture,
    Database, ///< of SQLite, as a book is
    Archive,  ///< ZIP, RAR, 7z or gzip, with what it may
    Binary,   ///< none of these, and no text
};

/// Throws Error: NotFound, Storage for what cannot be read as a file (a folder, a device), BadInput for a ZIP
/// that is damaged.
FileType fileTypeOf(const QString &path);

/// Why no table is read from a file of \a type, and what to do; empty for the types that are read.
QString whyNoTable(FileType type);

} // namespace sovang
