// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/rulesetreader.h"

#include <QFile>
#include <QString>

#include <stdexcept>

namespace sovang::test {

/// A rule set from JSON that must be right; throws with the problems otherwise.
inline RuleSet rulesFrom(const QByteArray &json)
{
    RuleSetReading reading = readRuleSet(json, QStringLiteral("test.json"));
    if (!reading.ruleSet) {
        QString text;
        for (const Problem &problem : reading.problems)
            text += problem.toString() + u'\n';
        throw std::runtime_error(text.toStdString());
    }
    return *reading.ruleSet;
}

/// A small valid rule set of 20 points, pass mark 15: criteria I (1.1 points 5, 1.2 all or nothing 5, 1.3
/// passFail) and II (2.1 count 2 each up to 4, 2.2 percent 90 % proportional 6), bonus T1, deduction B1, gate
/// G1, veto V1. \a extra is merged in as top-level fields.
inline QByteArray smallRules(const QByteArray &extra = {})
{
    return R"({"format": 1, "id": "nho", "version": 1, "title": "Bộ nhỏ", "kinds": ["agency", "institution"],
  "validFrom": 2010, "total": "20", "passMark": {"default": "15", "byClass": {"A": "18"}},
  "bands": [{"name": "Xuất sắc", "from": "18"}, {"name": "Đạt", "from": "15"}],
  "criteria": [
    {"code": "I", "title": "Một", "max": "10", "minPercent": "50", "children": [
      {"code": "1.1", "title": "a", "type": "points", "max": "5"},
      {"code": "1.2", "title": "b", "type": "allOrNothing", "max": "5"},
      {"code": "1.3", "title": "c", "type": "passFail"}]},
    {"code": "II", "title": "Hai", "max": "10", "children": [
      {"code": "2", "title": "nhóm", "max": "10", "children": [
        {"code": "2.1", "title": "d", "type": "count", "perItem": "2", "max": "4"},
        {"code": "2.2", "title": "e", "type": "percent", "threshold": "90", "below": "proportional", "max": "6"}]}]}],
  "bonus": {"max": "3", "items": [{"code": "T1", "title": "thưởng", "max": "5"}]},
  "deductions": {"max": "2", "items": [{"code": "B1", "title": "trừ", "max": "5"}]},
  "gates": [{"code": "G1", "title": "Hồ sơ đúng hạn"}],
  "vetoes": [{"code": "V1", "title": "Có người bị kỷ luật"}])" +
           (extra.isEmpty() ? QByteArray() : ", " + extra) + "}";
}

/// Answers typed as in a score file: code and cell text. "KAD" gets a reason. Throws when a cell is refused.
inline Answers answersFrom(const RuleSet &rules, std::initializer_list<std::pair<QString, QString>> cells)
{
    Answers answers(rules);
    for (const auto &[code, text] : cells) {
        const int index = rules.indexOf(code);
        if (index < 0)
            throw std::runtime_error("no item " + code.toStdString());
        const ParsedAnswer parsed =
            parseAnswer(rules, rules.items[static_cast<size_t>(index)], text, QStringLiteral("lý do"));
        if (!parsed.answer)
            throw std::runtime_error(parsed.refusal.toStdString());
        answers.set(index, *parsed.answer);
    }
    return answers;
}

} // namespace sovang::test
