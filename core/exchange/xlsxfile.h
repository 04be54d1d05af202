// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/scratchfolder.h"
#include "exchange/plainnumbers.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct lxw_workbook;

namespace sovang {

/// An XLSX workbook that is being written, beside its place, where there is room for it if it can be written
/// at all. As long as one lives, the numbers of this thread are written with a decimal point.
class XlsxFile
{
public:
    /// Throws what whyNotWritable() says, and Error::Storage.
    explicit XlsxFile(const QString &path);
    ~XlsxFile();
    XlsxFile(const XlsxFile &) = delete;
    XlsxFile &operator=(const XlsxFile &) = delete;

    lxw_workbook *book() const { return m_book; }

    /// Moves the file to its place when it is whole, with \a sheets sheets; book() is gone then. Throws
    /// Error::Storage.
    void finish(size_t sheets);

private:
    [[noreturn]] void refuseWriting(const QString &details) const;

    PlainNumbers m_plainNumbers; // the library prints them with sprintf
    QString m_path;
    ScratchFolder m_scratch;
    lxw_workbook *m_book = nullptr;
};

/// What is given to the library as the text of a cell: what looks like an escape of the format is escaped
/// itself, so that it is read back as it was.
QByteArray xlsxText(const QString &text);

} // namespace sovang
