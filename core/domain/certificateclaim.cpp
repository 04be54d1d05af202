// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/certificateclaim.h"

#include "base/text.h"
#include "domain/invalidlist.h"

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
    return field.replace(QStringLiteral("%7C"), QString(fieldEnd))
        .replace(QStringLiteral("%25"), QString(u'%'));
}

/// A key or a signature of exactly so many bytes: a text that was cut off has none, whatever is left of it.
std::optional<QByteArray> ofSize(qsizetype size, QStringView base32)
{
    std::optional<QByteArray> bytes = fromBase32(base32);
    return bytes && bytes->size() == size ? bytes : std::nullopt;
}

} // namespace

QStringList fieldsOf(const CertificateClaim &claim)
{
    return {escaped(claim.number), escaped(claim.unitName),       escaped(claim.title),
            escaped(claim.years),  escaped(claim.decisionNumber), claim.decisionDate.toString(Qt::ISODate)};
}

CertificateClaim claimFromFields(const QStringList &fields)
{
    return {unescaped(fields[0]), unescaped(fields[1]), unescaped(fields[2]),
            unescaped(fields[3]), unescaped(fields[4]), QDate::fromString(fields[5], Qt::ISODate)};
}

QString signedText(const CertificateClaim &claim, const SigningKey &key)
{
    const QString text =
        (QStringList{formMark} + fieldsOf(claim) + QStringList{toBase32(key.publicKey())}).join(fieldEnd);
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
    const auto publicKey =
        ofSize(SigningKey::publicSize, QStringView(fields.last()).left(fields.last().indexOf(u'.')));
    const auto signature = ofSize(SigningKey::signatureSize, QStringView(line).mid(end + 1));
    const CertificateClaim claim = claimFromFields(fields.mid(1));
    if (!publicKey || !signature || !claim.decisionDate.isValid())
        return std::nullopt;
    SignedClaim read;
    read.claim = claim;
    read.publicKey = *publicKey;
    read.isIntact = isSignedBy(*publicKey, line.left(end).toUtf8(), *signature);
    return read;
}

namespace {

const QString listMark = QStringLiteral("SOVANGLIST1");
constexpr qsizetype lineFields = 8;

std::optional<InvalidCertificate> invalidIn(const QString &line)
{
    const QStringList fields = line.split(u'|');
    if (fields.size() != lineFields || (fields[7] != u"revoked" && fields[7] != u"spoiled"))
        return std::nullopt;
    InvalidCertificate invalid{claimFromFields(fields), QDate::fromString(fields[6], Qt::ISODate),
                               fields[7] == u"revoked"};
    return invalid.claim.decisionDate.isValid() && invalid.since.isValid() ? std::optional(invalid)
                                                                           : std::nullopt;
}

} // namespace

QString signedList(const std::vector<InvalidCertificate> &invalid, QDate day, const SigningKey &key)
{
    QString text =
        QStringList{listMark, day.toString(Qt::ISODate), toBase32(key.publicKey())}.join(u'|') + u'\n';
    for (const InvalidCertificate &each : invalid) {
        QStringList fields = fieldsOf(each.claim);
        fields << each.since.toString(Qt::ISODate)
               << (each.isRevoked ? QStringLiteral("revoked") : QStringLiteral("spoiled"));
        text += fields.join(u'|') + u'\n';
    }
    return text + toBase32(key.sign(text.toUtf8())) + u'\n';
}

std::optional<ReadInvalidList> parseSignedList(const QString &text)
{
    QString whole = composed(text);
    whole.remove(u'\r');
    const QString trimmed = whole.trimmed();
    const qsizetype end = trimmed.lastIndexOf(u'\n') + 1;
    const QStringList lines = trimmed.left(end).split(u'\n', Qt::SkipEmptyParts);
    const QStringList head = lines.value(0).split(u'|');
    if (head.size() != 3 || head[0] != listMark)
        return std::nullopt;
    const auto publicKey = ofSize(SigningKey::publicSize, head[2]);
    const auto signature = ofSize(SigningKey::signatureSize, QStringView(trimmed).mid(end));
    ReadInvalidList list;
    list.day = QDate::fromString(head[1], Qt::ISODate);
    if (!list.day.isValid() || !publicKey || !signature)
        return std::nullopt;
    for (const QString &line : lines.mid(1)) {
        const std::optional<InvalidCertificate> invalid = invalidIn(line);
        if (!invalid)
            return std::nullopt;
        list.invalid.push_back(*invalid);
    }
    list.publicKey = *publicKey;
    list.isIntact = isSignedBy(*publicKey, trimmed.left(end).toUtf8(), *signature);
    return list;
}

} // namespace sovang
