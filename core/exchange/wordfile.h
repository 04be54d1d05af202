// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace sovang {

/// The parts of a DOCX that somebody else wrote, as they are.
struct WordFile
{
    struct Part
    {
        QString name; ///< as the file spells it: `word/document.xml`
        QByteArray bytes;
    };

    std::vector<Part> parts; ///< in the order of the file

    /// The part with this name, in any case; null when there is none.
    const Part *find(const QString &name) const;
    Part *find(const QString &name);
};

/// The largest DOCX that is taken, in bytes.
inline constexpr qint64 maxWordFile = 5LL << 20;

/// Reads a DOCX out of \a bytes; \a name is for messages. Throws Error (BadInput), with the part, for what is
/// no DOCX or damaged, larger than maxWordFile or unpacking to far more, protected by a password, or reaches
/// out of itself: macros, embedded programs and documents, fields that fetch files, and whatever is linked to
/// elsewhere, except links to pages and addresses of mail, which nothing follows by itself.
WordFile readWordFile(const QByteArray &bytes, const QString &name);

} // namespace sovang
