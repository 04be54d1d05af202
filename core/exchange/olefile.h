// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace sovang {

/// A compound file ([MS-CFB]), the box in which Office kept its files before 2007, and today keeps those with
/// a password. Everything that is wrong with it throws Error (BadInput). Memory is that of the file and of
/// the stream that is taken.
class OleFile
{
public:
    /// \a place is for messages.
    OleFile(const QByteArray &bytes, const Place &place);

    bool contains(const QString &stream) const { return m_entries.contains(stream); }
    /// The content of a stream in the root of the file.
    QByteArray stream(const QString &name) const;

private:
    struct Entry
    {
        quint32 start = 0;
        qint64 size = 0;
    };

    [[noreturn]] void refuseDamaged() const;
    quint16 word(qint64 at) const;
    quint32 number(qint64 at) const;
    qint64 offsetOf(quint32 sector) const;
    void readTable();
    void readDirectory();
    /// The sectors of a chain, one after the other.
    QByteArray chain(quint32 first, qint64 size) const;
    QByteArray miniStream(const Entry &entry) const;

    QByteArray m_bytes;
    Place m_place;
    qint64 m_sectorSize = 512;
    qint64 m_miniSize = 64;
    qint64 m_miniBelow = 4096;
    std::vector<quint32> m_next; ///< of each sector, the one after it
    QHash<QString, Entry> m_entries;
    Entry m_root; ///< holds the small streams
};

} // namespace sovang
