// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "domain/evidence.h"
#include "domain/unit.h"
#include "storage/sheetjson.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace sovang {

/// A unit of a packet as its book had it when the packet was written.
struct PacketUnit
{
    UnitId id; ///< in the book, and in the packet as well
    QString code;
    QString name;
    QString rules;                         ///< `nam-tieu-chuan@1`
    std::map<Round, SheetAnswers> answers; ///< of every round; those without answers are not there
    PapersByCode papers;

    bool operator==(const PacketUnit &) const = default;
};

/// Where a packet comes from, and what stood in its book then: what both sides changed since is told by it.
/// It stands in the settings of the packet, which is a book of its own.
struct PacketOrigin
{
    QString id;       ///< of the packet: 32 hexadecimal digits
    QString book;     ///< bookMark() of the book
    QString bookName; ///< its file, without folders
    Year year;
    Round round = Round::Final; ///< the one that is merged
    std::vector<PacketUnit> units;

    bool operator==(const PacketOrigin &) const = default;
};

namespace packetsetting {

/// In a packet: its PacketOrigin.
inline const QString origin = QStringLiteral("packet.origin");
/// In a book: what a packet held when it was last merged, as a PacketOrigin.
inline QString merged(const QString &packet)
{
    return QStringLiteral("packet.merged.") + packet;
}

} // namespace packetsetting

QByteArray originToJson(const PacketOrigin &origin);

/// Throws Error::BadInput, which names \a file and the first fault, for everything that originToJson() would
/// not write.
PacketOrigin originFromJson(const QByteArray &json, const QString &file);

/// SHA-256 of originToJson(), 64 hexadecimal digits: what the log of the book knows a packet by.
QString originHash(const PacketOrigin &origin);

} // namespace sovang
