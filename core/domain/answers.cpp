// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answers.h"

#include "base/codewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

constexpr qsizetype maxCountDigits = 9;

constexpr CodeWords<Round, 3> roundWords{{{
    {u"self", u"tự chấm"},
    {u"team", u"đoàn kiểm tra"},
    {u"final", u"điểm chốt"},
}}};

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(Answer)
};

ParsedAnswer refused(const QString &message)
{
    return {std::nullopt, message};
}

// Digits alone: in a list of scores 1.200 may be 1,2.
std::optional<qint64> parseDigits(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > maxCountDigits)
        return std::nullopt;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return text.toLongLong();
}

ParsedAnswer parseNotApplicable(const RuleSet &rules, const Item &item, const QString &reason)
{
    if (!item.isLeaf())
        return refused(AnswerText::tr("“KAD” is only possible for the indicators of a criterion, not for %1")
                           .arg(item.code));
    if (rules.notApplicable == NotApplicablePolicy::Forbidden)
        return refused(
            AnswerText::tr("Rule set %1 does not allow “KAD” (%2)").arg(rules.reference(), item.code));
    if (reason.isEmpty())
        return refused(AnswerText::tr("“KAD” for %1 needs a reason in the column “Lý do”").arg(item.code));
    return {Answer::notApplicable(reason), {}};
}

ParsedAnswer parsePoints(const Item &item, QStringView text)
{
    const std::optional<Points> points = Points::parse(text);
    if (!points)
        return refused(AnswerText::tr("“%1” is not a number of points with at most two decimals (%2)")
                           .arg(text, item.code));
    if (*points > item.max) {
        return refused(AnswerText::tr("%1 is more than the maximum of %2 for %3")
                           .arg(points->toDisplay(), item.max.toDisplay(), item.code));
    }
    if (!item.accepts(*points)) {
        return refused(AnswerText::tr("%1 is not in steps of %2 for %3")
                           .arg(points->toDisplay(), item.step.toDisplay(), item.code));
    }
    return {Answer::points(*points), {}};
}

ParsedAnswer parseAllOrNothing(const Item &item, QStringView text)
{
    const std::optional<Points> points = Points::parse(text);
    if (points && (*points == item.max || *points == Points()))
        return {Answer::points(*points), {}};
    if (const std::optional<bool> yes = parseYesNo(text))
        return {Answer::points(*yes ? item.max : Points()), {}};
    return refused(AnswerText::tr("%1 is given in full (%2) or not at all (0); “%3” is neither")
                       .arg(item.code, item.max.toDisplay(), text));
}

ParsedAnswer parseCount(const Item &item, QStringView text)
{
    if (const std::optional<qint64> count = parseDigits(text))
        return {Answer::count(*count), {}};
    return refused(AnswerText::tr("“%1” is not a whole number (%2)").arg(text, item.code));
}

ParsedAnswer parseRatio(const Item &item, QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return refused(AnswerText::tr("“%1” is not “part/whole”, such as 45/50 (%2)").arg(text, item.code));
    const std::optional<qint64> part = parseDigits(text.left(slash));
    const std::optional<qint64> whole = parseDigits(text.mid(slash + 1));
    if (!part || !whole)
        return refused(AnswerText::tr("“%1” is not “part/whole”, such as 45/50 (%2)").arg(text, item.code));
    if (*whole == 0 || *part > *whole)
        return refused(
            AnswerText::tr("In “%1” the part must not be more than the whole, and the whole not 0 (%2)")
                .arg(text, item.code));
    return {Answer::ratio(*part, *whole), {}};
}

QString optionNames(const Item &item)
{
    QStringList names;
    for (const Option &option : item.options)
        names << option.name;
    return names.join(QStringLiteral("”, “"));
}

// By its name, or by its points where no other option has them.
ParsedAnswer parseChoice(const Item &item, QStringView text)
{
    if (const Option *option = item.option(text))
        return {Answer::choice(option->name), {}};
    const std::optional<Points> points = Points::parse(text);
    const auto isWorth = [&](const Option &option) { return option.points == points; };
    const auto found = std::ranges::find_if(item.options, isWorth);
    if (found == item.options.end())
        return refused(AnswerText::tr("“%1” is not one of “%2” (%3)")
                           .arg(text.toString(), optionNames(item), item.code));
    if (std::find_if(found + 1, item.options.end(), isWorth) != item.options.end())
        return refused(
            AnswerText::tr("More than one answer is worth %1 points: write which of “%2” it is (%3)")
                .arg(points->toDisplay(), optionNames(item), item.code));
    return {Answer::choice(found->name), {}};
}

ParsedAnswer parseYesNoAnswer(const Item &item, QStringView text)
{
    if (const std::optional<bool> yes = parseYesNo(text))
        return {Answer::yesNo(*yes), {}};
    return refused(
        AnswerText::tr("“%1” is not an answer to %2: write x, có, 1 or đạt; or không, 0 or không đạt")
            .arg(text, item.code));
}

// 128 bits: points, percent and counts are each at most about 40 bits wide.
__extension__ typedef __int128 Wide;

Points proportionalPoints(const Item &item, const Answer &answer)
{
    const Wide numerator = Wide(item.max.hundredths()) * answer.first * 10000;
    const Wide denominator = Wide(answer.second) * item.threshold.hundredths();
    return Points::fromHundredths(static_cast<qint64>((numerator * 2 + denominator) / (denominator * 2)));
}

bool reaches(const Answer &ratio, Percent share)
{
    return Wide(ratio.first) * 10000 >= Wide(ratio.second) * share.hundredths();
}

Points pointsForRatio(const Item &item, const Answer &answer)
{
    if (answer.first < 0 || answer.second <= 0)
        return {}; // another program wrote it into the book, see verify
    if (reaches(answer, item.threshold))
        return item.max;
    if (item.below == Item::Below::Proportional)
        return proportionalPoints(item, answer);
    for (const Level &level : item.levels) {
        if (reaches(answer, level.from))
            return level.points;
    }
    return {};
}

} // namespace

QString toCode(Round round)
{
    return roundWords.code(round);
}

std::optional<Round> roundFromCode(QStringView code)
{
    return roundWords.fromCode(code);
}

QString toVietnamese(Round round)
{
    return roundWords.vietnamese(round);
}

QString Answer::toCellText() const
{
    switch (kind) {
    case Kind::Points:
        return Points::fromHundredths(first).toDisplay();
    case Kind::Count:
        return QString::number(first);
    case Kind::Ratio:
        return QStringLiteral("%1/%2").arg(first).arg(second);
    case Kind::YesNo:
        return first == 1 ? QStringLiteral("có") : QStringLiteral("không");
    case Kind::Choice:
        return words;
    case Kind::NotApplicable:
        break;
    }
    return QStringLiteral("KAD");
}

ParsedAnswer parseAnswer(const RuleSet &rules, const Item &item, QStringView text, const QString &reason)
{
    text = text.trimmed();
    if (text.compare(u"KAD", Qt::CaseInsensitive) == 0)
        return parseNotApplicable(rules, item, reason);
    switch (item.kind) {
    case ItemKind::Points:
        return parsePoints(item, text);
    case ItemKind::Bonus:
    case ItemKind::Deduction:
        return item.isCounted() ? parseCount(item, text) : parsePoints(item, text);
    case ItemKind::AllOrNothing:
        return parseAllOrNothing(item, text);
    case ItemKind::Count:
        return parseCount(item, text);
    case ItemKind::Percent:
        return parseRatio(item, text);
    case ItemKind::Choice:
        return parseChoice(item, text);
    case ItemKind::PassFail:
    case ItemKind::Gate:
    case ItemKind::Veto:
        break;
    }
    return parseYesNoAnswer(item, text);
}

Points pointsFor(const Item &item, const Answer &answer)
{
    switch (answer.kind) {
    case Answer::Kind::Points:
        return Points::fromHundredths(answer.first);
    case Answer::Kind::Count: {
        const Wide points = Wide(answer.first) * item.perItem.hundredths();
        return points > item.max.hundredths() ? item.max
                                              : Points::fromHundredths(static_cast<qint64>(points));
    }
    case Answer::Kind::Ratio:
        return pointsForRatio(item, answer);
    case Answer::Kind::Choice: {
        const Option *option = item.option(answer.words);
        return option ? option->points : Points();
    }
    case Answer::Kind::YesNo:
    case Answer::Kind::NotApplicable:
        break;
    }
    return {};
}

} // namespace sovang
