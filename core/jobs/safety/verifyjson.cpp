// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/safety/verifyjson.h"

#include "storage/chaincode.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sovang {

namespace {

QJsonValue wordOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue logLineJson(const std::optional<LogLine> &line)
{
    if (!line)
        return {};
    return QJsonObject{{QStringLiteral("sequence"), line->sequence},
                       {QStringLiteral("time"), line->time},
                       {QStringLiteral("who"), line->who},
                       {QStringLiteral("summary"), line->note.summary},
                       {QStringLiteral("hash"), QString::fromLatin1(line->hash)},
                       {QStringLiteral("code"), chainCode(line->hash)}};
}

} // namespace

QJsonObject bookFindingJson(const BookFinding &finding)
{
    return {{QStringLiteral("message"), finding.message},
            {QStringLiteral("table"), wordOrNull(finding.table)},
            {QStringLiteral("unit"), wordOrNull(finding.unitCode)},
            {QStringLiteral("year"), finding.year ? QJsonValue(finding.year->value()) : QJsonValue()},
            {QStringLiteral("round"), finding.round ? QJsonValue(toCode(*finding.round)) : QJsonValue()},
            {QStringLiteral("item"), wordOrNull(finding.item)},
            {QStringLiteral("line"), finding.line ? QJsonValue(*finding.line) : QJsonValue()}};
}

QByteArray verificationJson(const Verification &verification, const std::optional<AskedCode> &asked)
{
    QJsonArray problems;
    for (const BookFinding &finding : verification.findings)
        problems.append(bookFindingJson(finding));
    QJsonValue code;
    if (asked) {
        code = QJsonObject{{QStringLiteral("code"), asked->code},
                           {QStringLiteral("found"), asked->line.has_value()},
                           {QStringLiteral("line"), logLineJson(asked->line)}};
    }
    const bool isWhole = verification.findings.empty() && (!asked || asked->line);
    return QJsonDocument(QJsonObject{{QStringLiteral("whole"), isWhole},
                                     {QStringLiteral("lines"), verification.lines},
                                     {QStringLiteral("rows"), verification.rows},
                                     {QStringLiteral("sealedYears"), verification.sealedYears},
                                     {QStringLiteral("head"), logLineJson(verification.head)},
                                     {QStringLiteral("code"), code},
                                     {QStringLiteral("problems"), problems}})
        .toJson();
}

} // namespace sovang
