// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/olefile.h"

#include "exchange/refuse.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

namespace sovang {

namespace {

struct OleFileText
{
    Q_DECLARE_TR_FUNCTIONS(OleFile)
};

constexpr qint64 headerSize = 512;
constexpr quint32 lastSector = 0xFFFFFFFA; // numbers over it mean something else than a sector
constexpr qint64 entrySize = 128;
constexpr int namedInHeader = 109;
constexpr char streamType = 2;
constexpr char rootType = 5;

} // namespace

OleFile::OleFile(const QByteArray &bytes, const Place &place) : m_bytes(bytes), m_place(place)
{
    const int sectorShift = word(0x1E);
    const int miniShift = word(0x20);
    if (sectorShift < 7 || sectorShift > 16 || miniShift < 4 || miniShift > sectorShift)
        refuseDamaged();
    m_sectorSize = qint64(1) << sectorShift;
    m_miniSize = qint64(1) << miniShift;
    m_miniBelow = number(0x38);
    readTable();
    readDirectory();
}

void OleFile::refuseDamaged() const
{
    refuse(m_place, OleFileText::tr(
                        "The file is cut off or damaged: it is not a whole file of Excel 97-2003. Open it in "
                        "Excel or LibreOffice and save it as .xlsx."));
}

quint16 OleFile::word(qint64 at) const
{
    if (at < 0 || at + 2 > m_bytes.size())
        refuseDamaged();
    return qFromLittleEndian<quint16>(m_bytes.constData() + at);
}

quint32 OleFile::number(qint64 at) const
{
    if (at < 0 || at + 4 > m_bytes.size())
        refuseDamaged();
    return qFromLittleEndian<quint32>(m_bytes.constData() + at);
}

qint64 OleFile::offsetOf(quint32 sector) const
{
    const qint64 offset = std::max(headerSize, m_sectorSize) + qint64(sector) * m_sectorSize;
    if (sector > lastSector || offset >= m_bytes.size())
        refuseDamaged();
    return offset;
}

// The sectors of the table are named in the header, and those that it has no room for in a chain of their
// own.
void OleFile::readTable()
{
    const qint64 sectors = m_bytes.size() / m_sectorSize + 1;
    const auto readSector = [&](quint32 sector) {
        const qint64 offset = offsetOf(sector);
        for (qint64 at = 0; at < m_sectorSize && qint64(m_next.size()) < sectors; at += 4)
            m_next.push_back(offset + at + 4 <= m_bytes.size() ? number(offset + at) : lastSector + 1);
    };
    for (int i = 0; i < namedInHeader; ++i) {
        if (const quint32 sector = number(0x4C + 4 * i); sector <= lastSector)
            readSector(sector);
    }
    quint32 more = number(0x44);
    for (qint64 steps = 0; more <= lastSector && steps < sectors; ++steps) {
        const qint64 offset = offsetOf(more);
        for (qint64 at = 0; at + 4 < m_sectorSize; at += 4) {
            if (const quint32 sector = number(offset + at); sector <= lastSector)
                readSector(sector);
        }
        more = number(offset + m_sectorSize - 4);
    }
}

QByteArray OleFile::chain(quint32 first, qint64 size) const
{
    QByteArray content;
    size_t steps = 0;
    for (quint32 sector = first; sector <= lastSector && (size < 0 || content.size() < size);
         sector = m_next[sector]) {
        content += QByteArrayView(m_bytes)
                       .sliced(offsetOf(sector))
                       .first(std::min(m_sectorSize, m_bytes.size() - offsetOf(sector)));
        if (sector >= m_next.size() || ++steps > m_next.size())
            refuseDamaged();
    }
    if (size > content.size())
        refuseDamaged();
    return size < 0 ? content : content.first(size);
}

void OleFile::readDirectory()
{
    const QByteArray directory = chain(number(0x30), -1);
    for (qint64 at = 0; at + entrySize <= directory.size(); at += entrySize) {
        const char *entry = directory.constData() + at;
        const auto bytesOfName = qFromLittleEndian<quint16>(entry + 64);
        if (bytesOfName < 2 || bytesOfName > 64)
            continue;
        QString name;
        for (int i = 0; i + 2 < bytesOfName; i += 2)
            name += QChar(qFromLittleEndian<quint16>(entry + i));
        const Entry found{qFromLittleEndian<quint32>(entry + 116), qFromLittleEndian<quint32>(entry + 120)};
        if (entry[66] == rootType)
            m_root = found;
        else if (entry[66] == streamType && !m_entries.contains(name))
            m_entries.insert(name, found);
    }
}

QByteArray OleFile::miniStream(const Entry &entry) const
{
    const QByteArray minis = chain(m_root.start, m_root.size);
    const QByteArray table = chain(number(0x3C), -1);
    QByteArray content;
    qint64 steps = 0;
    for (quint32 sector = entry.start; content.size() < entry.size; ++steps) {
        const qint64 at = qint64(sector) * m_miniSize;
        if (sector > lastSector || at >= minis.size() || 4 * qint64(sector) + 4 > table.size() ||
            steps > table.size())
            refuseDamaged();
        content += QByteArrayView(minis).sliced(at).first(std::min(m_miniSize, minis.size() - at));
        sector = qFromLittleEndian<quint32>(table.constData() + 4 * qint64(sector));
    }
    return content.first(entry.size);
}

QByteArray OleFile::stream(const QString &name) const
{
    const Entry entry = m_entries.value(name);
    if (entry.size > m_bytes.size())
        refuseDamaged();
    return entry.size < m_miniBelow ? miniStream(entry) : chain(entry.start, entry.size);
}

} // namespace sovang
