// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/certificateclaim.h"

#include "base/text.h"

#include <QStringList>

namespace sovang {

namespace {

const QString formMark = QStringLiteral("SOVANG1");
constexpr QChar fieldEnd = u'|';
constexpr qsizetype fieldCount = 8;

QString escaped(const QString &field)
{
    return onOneLine(normalized(field))
        .replace(u'%', QStringLiteral("%25"))
        .replace(fieldEnd, QStringLiteral("%7C"));
}

QString unescaped(QString field)
{
    return field.replace(QStringLiteral("%7C"), QString(fieldEnd)).replace(QStringLiteral("%25"), QString(u'%'));
}

} // namespace

QString signedText(const CertificateClaim &claim, const SigningKey &key)
{
    const QString text = QStringList{formMark,
                                     escaped(claim.number),
                                     escaped(claim.unitName),
                                     escaped(claim.title),
                                     escaped(claim.years),
                                     escaped(claim.decisionNumber),
                                     claim.decisionDate.toString(Qt::ISODate),
                                     toBase32(key.publicKey())}
                             .join(fieldEnd);
    return text + u'.' + toBase32(key.sign(text.toUtf8()));
}

bool looksLikeSignedText(QStringView text)
{
    return text.trimmed().startsWith(u"SOVANG", Qt::CaseInsensitive) && text.contains(fieldEnd);
}

std::optional<SignedClaim> parseSignedText(const QString &text)
{
    const QString line = composed(text.trimmed());
    const QStringList fields = line.split(fieldEnd);
    const qsizetype end = line.lastIndexOf(u'.');
    if (fields.size() != fieldCount || fields[0] != formMark || !fields.last().contains(u'.'))
        return std::nullopt;
    const auto publicKey = fromBase32(QStringView(fields.last()).left(fields.last().indexOf(u'.')));
    const auto signature = fromBase32(QStringView(line).mid(end + 1));
    const QDate date = QDate::fromString(fields[6], Qt::ISODate);
    if (!publicKey || publicKey->size() != SigningKey::publicSize || !signature || !date.isValid())
        return std::nullopt;
    SignedClaim read;
    read.claim = {unescaped(fields[1]), unescaped(fields[2]), unescaped(fields[3]),
                  unescaped(fields[4]), unescaped(fields[5]), date};
    read.publicKey = *publicKey;
    read.isIntact = isSignedBy(*publicKey, line.left(end).toUtf8(), *signature);
    return read;
}

} // namespace sovang
