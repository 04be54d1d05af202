// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/points.h"
#include "rules/ruleset.h"

#include <QString>

#include <optional>
#include <vector>

namespace sovang {

/// Self-score, inspecting team, final: `tự chấm`, `đoàn kiểm tra`, `điểm chốt`. Results come from final.
enum class Round { Self, Team, Final };

/// `self`, `team`, `final`
QString toCode(Round round);
std::optional<Round> roundFromCode(QStringView code);
/// `tự chấm`, `đoàn kiểm tra`, `điểm chốt`
QString toVietnamese(Round round);

/// What was entered for one item, one unit, one year, one round.
struct Answer
{
    enum class Kind {
        Points,       ///< first = hundredths
        Count,        ///< first = how many
        Ratio,        ///< first of second
        YesNo,        ///< first = 1 or 0
        Choice,       ///< the name of an option
        NotApplicable ///< KAD, with a reason
    };

    Kind kind = Kind::Points;
    qint64 first = 0;
    qint64 second = 0;
    QString words; ///< of NotApplicable its reason, of Choice the option's name as the rule set spells it

    static Answer points(Points points) { return {Kind::Points, points.hundredths(), 0, {}}; }
    static Answer count(qint64 n) { return {Kind::Count, n, 0, {}}; }
    static Answer ratio(qint64 part, qint64 whole) { return {Kind::Ratio, part, whole, {}}; }
    static Answer yesNo(bool yes) { return {Kind::YesNo, yes ? 1 : 0, 0, {}}; }
    static Answer choice(QString option) { return {Kind::Choice, 0, 0, std::move(option)}; }
    static Answer notApplicable(QString reason) { return {Kind::NotApplicable, 0, 0, std::move(reason)}; }

    bool isYes() const { return kind == Kind::YesNo && first == 1; }
    bool isNotApplicable() const { return kind == Kind::NotApplicable; }
    /// Why it is not applicable; empty where it is.
    QString reason() const { return isNotApplicable() ? words : QString(); }

    /// As it is typed into a cell: `9,5`, `3`, `45/50`, `có`, `không`, `Tốt`, `KAD`.
    QString toCellText() const;

    bool operator==(const Answer &) const = default;
};

/// An answer, or a translated sentence that says why there is none.
struct ParsedAnswer
{
    std::optional<Answer> answer;
    QString refusal;
};

/// Reads what was typed or imported for \a item (core/jobs/imports/README.md). \a text is not empty. \a
/// reason is the text in `Lý do`, needed for KAD only. A veto's "yes" means that it occurred. Nothing is
/// guessed.
ParsedAnswer parseAnswer(const RuleSet &rules, const Item &item, QStringView text, const QString &reason);

/// Points that \a answer is worth for \a item; 0 for yes/no items, for not applicable ones and for an option
/// that the item does not have (core/rules/README.md).
Points pointsFor(const Item &item, const Answer &answer);

/// The answers of one unit, year and round, by index into RuleSet::items.
class Answers
{
public:
    Answers() = default;
    explicit Answers(const RuleSet &rules) : m_answers(rules.items.size()) {}

    const Answer *find(int item) const
    {
        const auto &slot = m_answers[static_cast<size_t>(item)];
        return slot ? &*slot : nullptr;
    }
    void set(int item, Answer answer) { m_answers[static_cast<size_t>(item)] = std::move(answer); }
    void clear(int item) { m_answers[static_cast<size_t>(item)].reset(); }
    void clearAll()
    {
        for (auto &slot : m_answers)
            slot.reset();
    }
    int size() const { return static_cast<int>(m_answers.size()); }

    bool operator==(const Answers &) const = default;

private:
    std::vector<std::optional<Answer>> m_answers;
};

} // namespace sovang
