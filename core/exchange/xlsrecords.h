// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace sovang {

/// The records of a workbook of Excel 97-2003, one after the other. A record of more than 8 KB goes on in
/// others, and a text that is cut there says anew how its characters are stored; both are joined here. What
/// is cut off throws Error (BadInput).
class XlsRecords
{
public:
    XlsRecords(const QByteArray &stream, const Place &place) : m_stream(stream), m_place(place) {}

    qint64 position() const { return m_at; }
    void seek(qint64 position) { m_at = position; }
    qint64 size() const { return m_stream.size(); }

    /// The next record, with those that it goes on in; false at the end of the stream.
    bool next();
    quint16 type() const { return m_type; }

    /// Whether the record holds so many bytes more.
    bool has(qint64 bytes) const { return m_offset + bytes <= m_data.size(); }
    void skip(qint64 bytes);
    quint8 byte();
    quint16 word();
    quint32 number();
    double real();

    /// Characters as they are stored: a byte that tells how, then each as one byte or two.
    QString characters(int count);
    /// The same where the byte has been read.
    QString characters(int count, bool areWide);
    /// A text with the parts of it that have fonts of their own, [MS-XLS] 2.5.293.
    struct RichText
    {
        QString text;
        std::vector<std::pair<quint16, quint16>> runs; ///< from which character on, which font
    };
    RichText richText();

    [[noreturn]] void refuseDamaged() const;

private:
    const QByteArray &m_stream;
    Place m_place;
    qint64 m_at = 0;
    quint16 m_type = 0;
    QByteArray m_data;
    qint64 m_offset = 0;
    std::vector<qint64> m_joints; ///< where in m_data another record begins
};

} // namespace sovang
