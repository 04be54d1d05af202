// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sovang {

/// Names of the styles of a paper. Who changes one in Word or LibreOffice changes every place that has it.
namespace wordstyle {
inline const QString body = QStringLiteral("BodyText");
inline const QString basis = QStringLiteral("LegalBasis");  ///< body, all in italics
inline const QString strong = QStringLiteral("StrongLine"); ///< body, all bold
inline const QString title = QStringLiteral("Title");
inline const QString about = QStringLiteral("Subtitle");
inline const QString parent = QStringLiteral("ParentOffice");
inline const QString issuer = QStringLiteral("Issuer");
inline const QString nation = QStringLiteral("Nation");
inline const QString motto = QStringLiteral("Motto");
inline const QString number = QStringLiteral("PaperNumber");
inline const QString letterAbout = QStringLiteral("LetterAbout");
inline const QString placeAndDate = QStringLiteral("PlaceAndDate");
inline const QString shortLine = QStringLiteral("ShortLine");
inline const QString tableText = QStringLiteral("TableText");
inline const QString tableHeading = QStringLiteral("TableHeading");
inline const QString recipientsLabel = QStringLiteral("RecipientsLabel");
inline const QString recipients = QStringLiteral("Recipients");
inline const QString capacity = QStringLiteral("SignerCapacity");
inline const QString signer = QStringLiteral("SignerName");
inline const QString appendix = QStringLiteral("AppendixTitle");
inline const QString reference = QStringLiteral("AppendixReference");
inline const QString header = QStringLiteral("Header");
inline const QString mark = QStringLiteral("PaperMark");
inline const QString picture = QStringLiteral("Picture");
inline const QString caption = QStringLiteral("Caption");
inline const QString foot = QStringLiteral("Footer");
inline const QString gap = QStringLiteral("Gap");
inline const QString list = QStringLiteral("PaperList"); ///< of tables
/// `Heading1` to `Heading3`
QString heading(int level);
} // namespace wordstyle

/// word/styles.xml: the sizes, styles and distances of Nghị định 30/2020, Phụ lục I.
QByteArray wordStyles();

} // namespace sovang
