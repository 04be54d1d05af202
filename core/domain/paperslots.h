// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace sovang {

/// A place in a paper for something that differs from one paper to the next. In a DOCX it is a content
/// control, so that an office may change the words around it and use the file again.
struct PaperSlot
{
    enum class Kind {
        Value, ///< words within a paragraph
        Lines, ///< paragraphs of one form, as many as there are lines
        Table  ///< the table in which it stands
    };

    QString code; ///< `number`; the tag of the control
    QString name; ///< `Số, ký hiệu`; its title, by which LibreOffice, which drops tags, keeps it
    Kind kind = Kind::Value;
};

/// Codes of slots.
namespace paperslot {
inline const QString number = QStringLiteral("number");
inline const QString placeDate = QStringLiteral("place-date");
inline const QString parent = QStringLiteral("parent");
inline const QString issuer = QStringLiteral("issuer");
inline const QString letterAbout = QStringLiteral("letter-about");
inline const QString basis = QStringLiteral("basis");
inline const QString recipients = QStringLiteral("recipients");
inline const QString capacity = QStringLiteral("capacity");
inline const QString signer = QStringLiteral("signer");
inline const QString leftCapacity = QStringLiteral("left-capacity");
inline const QString leftSigner = QStringLiteral("left-signer");
inline const QString appendixLabel = QStringLiteral("appendix-label");
inline const QString appendixTitle = QStringLiteral("appendix-title");
inline const QString appendixReference = QStringLiteral("appendix-reference");
inline const QString mark = QStringLiteral("mark");
inline const QString foot = QStringLiteral("foot");
inline const QString year = QStringLiteral("year");
inline const QString kinds = QStringLiteral("kinds");
inline const QString counts = QStringLiteral("counts");
inline const QString acts = QStringLiteral("acts");
inline const QString authority = QStringLiteral("authority");
inline const QString authorityCapitals = QStringLiteral("authority-capitals");
inline const QString proposer = QStringLiteral("proposer");
inline const QString executor = QStringLiteral("executor");
inline const QString sender = QStringLiteral("sender");
inline const QString unit = QStringLiteral("unit");
inline const QString reason = QStringLiteral("reason");
inline const QString result = QStringLiteral("result");
inline const QString details = QStringLiteral("details");
inline const QString gaps = QStringLiteral("gaps");
inline const QString gapList = QStringLiteral("gap-list");
inline const QString next = QStringLiteral("next");
inline const QString list = QStringLiteral("list");
inline const QString place = QStringLiteral("place");
inline const QString day = QStringLiteral("day");
inline const QString people = QStringLiteral("people");
inline const QString chair = QStringLiteral("chair");
inline const QString secretary = QStringLiteral("secretary");
inline const QString quorum = QStringLiteral("quorum");
inline const QString opening = QStringLiteral("opening");
inline const QString conclusion = QStringLiteral("conclusion");
inline const QString leader = QStringLiteral("leader");
inline const QString unionHead = QStringLiteral("union-head");
} // namespace paperslot

/// What the slots of one paper get. A slot that is not named gets nothing: what stood there is taken out.
struct PaperFilling
{
    QHash<QString, QString> values; ///< by code
    QHash<QString, QStringList> lines;
    /// The table of a slot as WordprocessingML, so many twips wide, by its code.
    QHash<QString, std::function<QByteArray(int width)>> tables;
    std::vector<PaperFilling> appendices;

    /// Codes of all slots that get something, sorted.
    QStringList codes() const;
};

/// Every slot that papers have.
const std::vector<PaperSlot> &paperSlots();

/// The slot whose code or name is \a text; null when it is none.
const PaperSlot *paperSlot(const QString &text);

} // namespace sovang
