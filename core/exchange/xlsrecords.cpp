// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsrecords.h"

#include "exchange/refuse.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

namespace sovang {

namespace {

struct XlsRecordsText
{
    Q_DECLARE_TR_FUNCTIONS(OleFile)
};

constexpr quint16 goesOn = 0x003C; // CONTINUE
constexpr qint64 headSize = 4;

} // namespace

void XlsRecords::refuseDamaged() const
{
    refuse(m_place, XlsRecordsText::tr(
                        "The file is cut off or damaged: it is not a whole file of Excel 97-2003. Open it in "
                        "Excel or LibreOffice and save it as .xlsx."));
}

bool XlsRecords::next()
{
    m_data.clear();
    m_joints.clear();
    m_offset = 0;
    bool isFirst = true;
    for (; m_at + headSize <= m_stream.size(); isFirst = false) {
        const auto type = qFromLittleEndian<quint16>(m_stream.constData() + m_at);
        const auto length = qFromLittleEndian<quint16>(m_stream.constData() + m_at + 2);
        if (!isFirst && type != goesOn)
            return true;
        if (m_at + headSize + length > m_stream.size())
            refuseDamaged();
        if (isFirst)
            m_type = type;
        else
            m_joints.push_back(m_data.size());
        m_data += QByteArrayView(m_stream).sliced(m_at + headSize, length);
        m_at += headSize + length;
    }
    return !isFirst;
}

void XlsRecords::skip(qint64 bytes)
{
    if (bytes < 0 || !has(bytes))
        refuseDamaged();
    m_offset += bytes;
}

quint8 XlsRecords::byte()
{
    skip(1);
    return quint8(m_data[m_offset - 1]);
}

quint16 XlsRecords::word()
{
    skip(2);
    return qFromLittleEndian<quint16>(m_data.constData() + m_offset - 2);
}

quint32 XlsRecords::number()
{
    skip(4);
    return qFromLittleEndian<quint32>(m_data.constData() + m_offset - 4);
}

double XlsRecords::real()
{
    skip(8);
    return qFromLittleEndian<double>(m_data.constData() + m_offset - 8);
}

QString XlsRecords::characters(int count)
{
    return characters(count, (byte() & 1) != 0);
}

QString XlsRecords::characters(int count, bool areWide)
{
    QString text;
    while (text.size() < count) {
        const auto joint = std::ranges::lower_bound(m_joints, m_offset);
        const qint64 end = joint == m_joints.end() ? m_data.size() : *joint;
        const qint64 width = areWide ? 2 : 1;
        const qint64 here = std::min<qint64>(count - text.size(), (end - m_offset) / width);
        const char *from = m_data.constData() + m_offset;
        for (qint64 i = 0; i < here; ++i)
            text +=
                areWide ? QChar(qFromLittleEndian<quint16>(from + 2 * i)) : QChar(quint16(quint8(from[i])));
        skip(here * width);
        if (text.size() == count)
            break;
        if (m_offset != end || joint == m_joints.end())
            refuseDamaged();
        areWide = (byte() & 1) != 0;
    }
    return text;
}

XlsRecords::RichText XlsRecords::richText()
{
    constexpr quint8 wide = 1;
    constexpr quint8 phonetic = 4;
    constexpr quint8 rich = 8;
    const int count = word();
    const quint8 flags = byte();
    const int runs = (flags & rich) != 0 ? word() : 0;
    const qint64 phoneticBytes = (flags & phonetic) != 0 ? number() : 0;
    RichText result{characters(count, (flags & wide) != 0), {}};
    for (int run = 0; run < runs; ++run) {
        const quint16 from = word();
        result.runs.emplace_back(from, word());
    }
    skip(phoneticBytes);
    return result;
}

} // namespace sovang
