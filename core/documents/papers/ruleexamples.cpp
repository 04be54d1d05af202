// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/papers/ruleexamples.h"

#include "documents/papers/rulecriteria.h"
#include "domain/explain.h"
#include "domain/workedexample.h"

namespace sovang {

namespace {

QString shownPoints(const Exact &points)
{
    return roundedHalfUp(points).toDisplay();
}

class RuleExamples
{
public:
    explicit RuleExamples(const RuleSetPtr &rules) : m_rules(rules) {}

    std::vector<DocumentBlock> blocks();

private:
    void say(const QString &text) { m_blocks.emplace_back(paragraph(text)); }
    void exampleText(int number, const WorkedExample &example, const QString &how);
    QString differences(const WorkedExample &from, const WorkedExample &to) const;
    QString answerWords(int item, const Answer &answer) const;
    Table exampleTable(const std::vector<const WorkedExample *> &examples) const;

    const RuleSetPtr &m_rules;
    std::vector<DocumentBlock> m_blocks;
};

QString RuleExamples::answerWords(int item, const Answer &answer) const
{
    const Item &what = m_rules->items[static_cast<size_t>(item)];
    QString text = answer.toCellText();
    if (answer.kind == Answer::Kind::Points)
        return QStringLiteral("%1 điểm").arg(text);
    if (what.kind == ItemKind::PassFail)
        return answer.isYes() ? QStringLiteral("đạt") : QStringLiteral("không đạt");
    if (answer.kind == Answer::Kind::Count)
        text += QStringLiteral(" trường hợp");
    return QStringLiteral("%1 (%2)").arg(text, pointsWords(pointsFor(what, answer)));
}

QString RuleExamples::differences(const WorkedExample &from, const WorkedExample &to) const
{
    QStringList parts;
    for (int i = 0; i < to.answers.size(); ++i) {
        const Answer *before = from.answers.find(i);
        const Answer *after = to.answers.find(i);
        if (before && after && *before != *after)
            parts << QStringLiteral("%1: %2 thay vì %3")
                         .arg(m_rules->items[static_cast<size_t>(i)].code, answerWords(i, *after),
                              answerWords(i, *before));
    }
    return parts.join(QStringLiteral("; "));
}

void RuleExamples::exampleText(int number, const WorkedExample &example, const QString &how)
{
    UnitYear unit;
    unit.rules = m_rules;
    unit.registered = true;
    unit.outcome = example.outcome;
    const bool passed = example.outcome.kind == OutcomeKind::Passed;
    QString text =
        QStringLiteral("Ví dụ %1 (%2): tổng %3/%4 điểm, %5")
            .arg(QString::number(number), how, shownPoints(*example.outcome.total),
                 m_rules->total.toDisplay(), passed ? QStringLiteral("đạt") : QStringLiteral("không đạt"));
    if (passed && !example.outcome.band.isEmpty())
        text += QStringLiteral(", xếp loại %1").arg(example.outcome.band);
    if (!passed)
        text +=
            QStringLiteral(", vì ") + reasonTexts(example.outcome.reasons, unit).join(QStringLiteral("; "));
    say(text + u'.');
}

Table RuleExamples::exampleTable(const std::vector<const WorkedExample *> &examples) const
{
    Table table;
    table.points = 11;
    table.columns = {{0.8, Align::Left, true}, {4}, {0.9, Align::Center}};
    QStringList titles{QStringLiteral("Mã"), QStringLiteral("Tiêu chuẩn"), QStringLiteral("Điểm tối đa")};
    QStringList totals{{}, QStringLiteral("Tổng điểm"), m_rules->total.toDisplay()};
    QStringList results{{}, QStringLiteral("Kết quả"), {}};
    for (const WorkedExample *example : examples) {
        table.columns.push_back({1.2, Align::Center});
        titles << QStringLiteral("Ví dụ %1").arg(titles.size() - 2);
        totals << shownPoints(*example->outcome.total);
        results << toVietnamese(example->outcome.kind);
    }
    table.header = {row(titles)};
    for (size_t i = 0; i < m_rules->criteria.size(); ++i) {
        const Node &node = m_rules->criteria[i].node;
        QStringList cells{node.code, node.title, node.max.toDisplay()};
        for (const WorkedExample *example : examples) {
            const auto &points = example->outcome.criteria[i];
            cells << (points ? shownPoints(*points) : QString());
        }
        table.rows.push_back(row(cells));
    }
    table.rows.push_back(row(totals, true));
    table.rows.push_back(row(results, true));
    return table;
}

std::vector<DocumentBlock> RuleExamples::blocks()
{
    const WorkedExamples worked = workedExamples(*m_rules);
    if (!worked.passing)
        return {};
    std::vector<const WorkedExample *> all{&*worked.passing};
    say(QStringLiteral(
            "Các ví dụ dưới đây được tính từ chính các số của bộ tiêu chí, với mức đạt %1, không có "
            "điểm thưởng, điểm trừ.")
            .arg(pointsWords(m_rules->passMark.byDefault)));
    exampleText(1, *worked.passing, QStringLiteral("vừa đủ đạt"));
    if (worked.justFailing) {
        all.push_back(&*worked.justFailing);
        exampleText(2, *worked.justFailing,
                    QStringLiteral("như ví dụ 1, nhưng ") +
                        differences(*worked.passing, *worked.justFailing));
    }
    if (worked.underMinimum) {
        all.push_back(&*worked.underMinimum);
        exampleText(int(all.size()), *worked.underMinimum,
                    QStringLiteral("đủ điểm, nhưng một tiêu chuẩn dưới mức tối thiểu"));
    }
    if (worked.underBandShare) {
        all.push_back(&*worked.underBandShare);
        const WithheldBand withheld = withheldBands(*m_rules, worked.underBandShare->outcome).front();
        exampleText(int(all.size()), *worked.underBandShare,
                    QStringLiteral("đủ điểm của mức %1, nhưng một tiêu chuẩn dưới %2 % điểm tối đa")
                        .arg(withheld.band->name, withheld.band->minPercent->toDisplay()));
    }
    m_blocks.emplace_back(exampleTable(all));
    return std::move(m_blocks);
}

} // namespace

std::vector<DocumentBlock> exampleBlocks(const RuleSetPtr &rules)
{
    return RuleExamples(rules).blocks();
}

} // namespace sovang
