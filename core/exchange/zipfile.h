// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>

struct zip;

namespace sovang {

/// A ZIP archive, read part by part and never inflated as a whole. Everything that is wrong with it throws
/// Error: NotFound or Storage when the file cannot be opened, else BadInput. A part that inflates to far more
/// than a list can need, or all of them together, is refused while it is read, so that memory and time are
/// bounded.
class ZipFile
{
public:
    /// \a path is also the name for messages.
    explicit ZipFile(const QString &path);
    ZipFile(const ZipFile &) = delete;
    ZipFile &operator=(const ZipFile &) = delete;

    /// Part names are compared as the package format wants: without regard to case, and `\` as `/`.
    bool contains(const QString &part) const { return m_parts.contains(key(part)); }

    /// How many bytes the archive says that the part inflates to; 0 when it does not say.
    qint64 sizeOf(const QString &part) const;
    /// The same of all parts together.
    qint64 sizeOfAll() const;

    /// Reads the part bit by bit: each call fills at most so many bytes and says how many, 0 at the end
    /// (where the checksum is compared). The archive must live longer. \a maxSize: of the inflated part.
    std::function<qsizetype(char *, qsizetype)> open(const QString &part, qint64 maxSize);
    /// The whole part; \a maxSize as above.
    QByteArray whole(const QString &part, qint64 maxSize);

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };

    static QString key(const QString &part);
    [[noreturn]] void refuseDamaged(const QString &part, const QString &details) const;

    Place m_place;
    std::unique_ptr<zip, Close> m_archive;
    QHash<QString, qint64> m_parts;
    qint64 m_inflated = 0; // by all parts so far
};

} // namespace sovang
