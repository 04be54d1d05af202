// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sovang {

/// Opens a written DOCX again with the reader of ZIP archives and of XML, which tell nothing of how it was
/// written.
class DocxFile
{
public:
    explicit DocxFile(const QString &path) : m_path(path) {}

    /// One file of the package, as text.
    QString part(const QString &name) const;

    /// The words in reading order: a line a paragraph, in tables with lines a line a row, cells apart by
    /// tabs. Empty paragraphs are left out.
    QString text() const;

    /// Style and text of each paragraph that has one: `Heading1: I. KẾT QUẢ`.
    QStringList paragraphs() const;

private:
    QString m_path;
};

} // namespace sovang
