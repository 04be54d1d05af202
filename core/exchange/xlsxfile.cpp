// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxfile.h"

#include "base/error.h"
#include "base/wholefile.h"
#include "exchange/zipfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <utility>

#include <xlsxwriter.h>

namespace sovang {

namespace {

constexpr qint64 largestPart = qint64(1) << 30;

/// The end of a part of the file, which was read to its end.
QByteArray endOf(ZipFile &file, const QString &part)
{
    constexpr qsizetype enough = 32;
    const auto read = file.open(part, largestPart);
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    QByteArray end;
    while (const qsizetype count = read(buffer.data(), buffer.size()))
        end = (end + buffer.first(count)).right(enough);
    return end.trimmed();
}

/// libxlsxwriter does not look whether its working files could be written: on a full disk they end in the
/// middle, and so do the parts that it makes of them.
bool isWhole(const QString &path, size_t sheets)
{
    try {
        ZipFile file(path);
        const QString strings = QStringLiteral("xl/sharedStrings.xml");
        bool whole = endOf(file, QStringLiteral("xl/workbook.xml")).endsWith("</workbook>") &&
                     endOf(file, QStringLiteral("xl/styles.xml")).endsWith("</styleSheet>") &&
                     (!file.contains(strings) || endOf(file, strings).endsWith("</sst>"));
        for (size_t i = 1; whole && i <= sheets; ++i)
            whole = endOf(file, QStringLiteral("xl/worksheets/sheet%1.xml").arg(i)).endsWith("</worksheet>");
        return whole;
    } catch (const Error &) {
        return false; // not even a ZIP archive
    }
}

} // namespace

XlsxFile::XlsxFile(const QString &path) : m_path(path), m_scratch(QFileInfo(path).absolutePath())
{
    if (const auto reason = whyNotWritable(path))
        throw Error(*reason);
    if (!m_scratch.isValid())
        refuseWriting(m_scratch.errorString());
    QByteArray scratchName = QFile::encodeName(m_scratch.path());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_FALSE;
    options.tmpdir = scratchName.data();
    m_book = workbook_new_opt(QFile::encodeName(m_scratch.filePath(QStringLiteral("list.xlsx"))).constData(),
                              &options);
    if (!m_book)
        refuseWriting({});
}

XlsxFile::~XlsxFile()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void XlsxFile::refuseWriting(const QString &details) const
{
    if (const auto reason = whyNotWritable(m_path))
        throw Error(*reason);
    const Error full = writingError(m_path, ENOSPC);
    throw Error(full.kind(), full.message(), details);
}

void XlsxFile::finish(size_t sheets)
{
    // Closing frees the workbook as well.
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        refuseWriting(QString::fromUtf8(lxw_strerror(error)));
    const QString whole = m_scratch.filePath(QStringLiteral("list.xlsx"));
    QFile file(whole);
    if (!isWhole(whole, sheets) || !file.open(QIODevice::ReadOnly))
        refuseWriting(file.errorString());
    writeWholeFile(m_path, file.readAll());
}

QByteArray xlsxText(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.contains(u"_x") ? QString(text).replace(escape, QStringLiteral("_x005F_")).toUtf8()
                                : text.toUtf8();
}

} // namespace sovang
