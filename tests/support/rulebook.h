// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "rules/rulesetreader.h"

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

/// A valid rule set of format 2 with everything that format 1 cannot say: 20 points in three criteria, whose
/// leaves are all numbered 1, 2: I/1 choice 8, I/2 percent with levels 2, II/1 points 6, II/2 passFail, and
/// III 2.1 and 2.2, points of 2. T1 is 0.5 for each case up to 2, B1 1 each up to 3. Pass mark 10, band “Tốt”
/// from 16 with half of every criterion, “Đạt” from 10. \a extra is merged in as top-level fields.
inline QByteArray newerRules(const QByteArray &extra = {})
{
    return R"({"format": 2, "id": "moi", "version": 1, "title": "Bộ mới", "kinds": ["agency", "institution"],
  "validFrom": 2010, "yearType": "school", "total": "20", "passMark": {"default": "10"},
  "bands": [{"name": "Tốt", "from": "16", "minPercent": "50"}, {"name": "Đạt", "from": "10"}],
  "criteria": [
    {"code": "I", "title": "Một", "max": "10", "children": [
      {"code": "1", "title": "a", "type": "choice", "max": "8", "options": [
        {"name": "Hoàn thành xuất sắc", "points": "8"}, {"name": "Hoàn thành tốt", "points": "6.5"},
        {"name": "Chưa đánh giá", "points": "0"}, {"name": "Không hoàn thành", "points": "0"}]},
      {"code": "2", "title": "b", "type": "percent", "threshold": "90", "max": "2", "below": "levels", "levels": [
        {"from": "80", "points": "1.5"}, {"from": "50", "points": "0.75"}]}]},
    {"code": "II", "title": "Hai", "max": "6", "children": [
      {"code": "1", "title": "c", "type": "points", "max": "6"},
      {"code": "2", "title": "d", "type": "passFail"}]},
    {"code": "III", "title": "Ba", "max": "4", "children": [
      {"code": "2.1", "title": "e", "type": "points", "max": "2"},
      {"code": "2.2", "title": "f", "type": "points", "max": "2"}]}],
  "bonus": {"max": "2", "items": [{"code": "T1", "title": "thưởng", "max": "2", "perItem": "0.5"}]},
  "deductions": {"max": "3", "items": [{"code": "B1", "title": "trừ", "max": "3", "perItem": "1"}]})" +
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
