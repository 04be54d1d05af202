// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <QHash>
#include <QString>
#include <QStringList>

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
    /// An archive that is \a bytes; \a name is for messages.
    ZipFile(const QByteArray &bytes, const QString &name);
    ZipFile(const ZipFile &) = delete;
    ZipFile &operator=(const ZipFile &) = delete;

    /// The names of the parts as the archive spells them, in its order.
    const QStringList &parts() const { return m_names; }

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

    void requireArchive() const;
    void list();
    static QString key(const QString &part);
    [[noreturn]] void refuseDamaged(const QString &part, const QString &details) const;

    Place m_place;
    QByteArray m_bytes; ///< of an archive that is no file
    std::unique_ptr<zip, Close> m_archive;
    QHash<QString, qint64> m_parts;
    QStringList m_names;
    qint64 m_inflated = 0; // by all parts so far
};

} // namespace sovang
