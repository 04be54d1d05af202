// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/safety/verifyjson.h"

#include "storage/chaincode.h"

namespace sovang {

namespace {

JsonValue logLineJson(const LogLine &line)
{
    return JsonValue::object()
        .with(u"sequence"_qs, line.sequence)
        .with(u"time"_qs, line.time)
        .with(u"who"_qs, line.who)
        .with(u"summary"_qs, line.note.summary)
        .with(u"hash"_qs, QString::fromLatin1(line.hash))
        .with(u"code"_qs, chainCode(line.hash));
}

JsonValue lineOrNull(const std::optional<LogLine> &line)
{
    return line ? logLineJson(*line) : JsonValue();
}

JsonValue askedCodeJson(const AskedCode &asked)
{
    return JsonValue::object()
        .with(u"code"_qs, asked.code)
        .with(u"found"_qs, asked.line.has_value())
        .with(u"line"_qs, lineOrNull(asked.line));
}

} // namespace

JsonValue findingPlaceJson(const BookFinding &finding)
{
    return JsonValue::object()
        .with(u"message"_qs, finding.message)
        .with(u"table"_qs, JsonValue::textOrNull(finding.table))
        .with(u"unit"_qs, JsonValue::textOrNull(finding.unitCode))
        .with(u"year"_qs, finding.year ? JsonValue(finding.year->value()) : JsonValue())
        .with(u"round"_qs, finding.round ? JsonValue(toCode(*finding.round)) : JsonValue())
        .with(u"item"_qs, JsonValue::textOrNull(finding.item));
}

JsonValue bookFindingJson(const BookFinding &finding)
{
    return findingPlaceJson(finding).with(u"line"_qs, finding.line ? JsonValue(*finding.line) : JsonValue());
}

QByteArray verificationJson(const Verification &verification, const std::optional<AskedCode> &asked)
{
    const bool isWhole = verification.findings.empty() && (!asked || asked->line);
    return writeJson(JsonValue::object()
                         .with(u"whole"_qs, isWhole)
                         .with(u"lines"_qs, verification.lines)
                         .with(u"rows"_qs, verification.rows)
                         .with(u"sealedYears"_qs, verification.sealedYears)
                         .with(u"head"_qs, lineOrNull(verification.head))
                         .with(u"code"_qs, asked ? askedCodeJson(*asked) : JsonValue())
                         .with(u"problems"_qs, JsonValue::listOf(verification.findings, bookFindingJson)));
}

} // namespace sovang
