// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/dossiersheet.h"

#include "base/at.h"
#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <array>

namespace sovang {

namespace {

/// One round of the sheet.
struct SheetRound
{
    QString ScoreLine::*column;
    Round round;
    Answers answers;
    Outcome numbers;
    bool isEmpty = true;
};

QString cellOf(const Item &item, const Answer &answer)
{
    if (answer.isNotApplicable() || item.isYesNo())
        return answer.toCellText();
    const QString points = pointsFor(item, answer).toDisplay();
    return answer.kind == Answer::Kind::Points ? points : u"%1\n(%2)"_qs.arg(points, answer.toCellText());
}

QString shown(const std::optional<Exact> &points)
{
    return points ? roundedHalfUp(*points).toDisplay() : u"–"_qs;
}

class DossierSheetBuilder
{
public:
    DossierSheetBuilder(const Book &book, const UnitYear &unit, const DossierSubject &subject)
        : m_book(book), m_unit(unit), m_subject(subject), m_rules(*unit.rules)
    {
        constexpr std::array<std::pair<QString ScoreLine::*, Round>, 3> columns{
            {{&ScoreLine::self, Round::Self},
             {&ScoreLine::team, Round::Team},
             {&ScoreLine::final, Round::Final}}};
        for (const auto &[column, round] : columns)
            addRound(column, round);
    }

    Document build();

private:
    void addRound(QString ScoreLine::*column, Round round);
    void addCriteria();
    void addNode(const Node &node, int criterion);
    void addItem(const Item &item, int index, const QString &title);
    void addAdjustment(ItemKind kind, const QString &title, const Adjustment &adjustment,
                       Points Outcome::*sum);
    void addConditions(ItemKind kind, const QString &title);
    void addTotal();
    template <typename Value> void addHeading(const ScoreLine &heading, const Value &valueOf);
    bool has(ItemKind kind) const;
    QString result() const;
    QStringList notes() const;

    const Book &m_book;
    const UnitYear &m_unit;
    const DossierSubject &m_subject;
    const RuleSet &m_rules;
    std::vector<SheetRound> m_rounds;
    std::vector<SheetLine> m_lines;
};

void DossierSheetBuilder::addRound(QString ScoreLine::*column, Round round)
{
    SheetRound sheet{column, round, answersOf(m_book, m_unit.unit.id, m_unit.year, round, m_rules), {}};
    for (int i = 0; i < sheet.answers.size() && sheet.isEmpty; ++i)
        sheet.isEmpty = !sheet.answers.find(i);
    sheet.numbers = numbersSoFar(m_rules, sheet.answers);
    m_rounds.push_back(std::move(sheet));
}

/// \a valueOf says what a round comes to here.
template <typename Value> void DossierSheetBuilder::addHeading(const ScoreLine &heading, const Value &valueOf)
{
    SheetLine line{heading, true};
    for (const SheetRound &round : m_rounds) {
        if (!round.isEmpty)
            line.score.*round.column = valueOf(round);
    }
    m_lines.push_back(std::move(line));
}

void DossierSheetBuilder::addItem(const Item &item, int index, const QString &title)
{
    SheetLine line{{item.code, title, item.isYesNo() ? QString() : item.max.toDisplay(), {}, {}, {}}};
    for (const SheetRound &round : m_rounds) {
        if (const Answer *answer = round.answers.find(index))
            line.score.*round.column = cellOf(item, *answer);
    }
    m_lines.push_back(std::move(line));
}

void DossierSheetBuilder::addNode(const Node &node, int criterion)
{
    if (node.item >= 0)
        return addItem(m_rules.items[at(node.item)], node.item, node.title);
    const ScoreLine heading{node.code, node.title, node.max.toDisplay(), {}, {}, {}};
    addHeading(heading, [criterion](const SheetRound &round) {
        return criterion < 0 ? QString() : shown(round.numbers.criteria[at(criterion)]);
    });
    for (const Node &child : node.children)
        addNode(child, -1);
}

void DossierSheetBuilder::addCriteria()
{
    for (size_t i = 0; i < m_rules.criteria.size(); ++i)
        addNode(m_rules.criteria[i].node, static_cast<int>(i));
}

bool DossierSheetBuilder::has(ItemKind kind) const
{
    return std::ranges::any_of(m_rules.items, [kind](const Item &item) { return item.kind == kind; });
}

void DossierSheetBuilder::addAdjustment(ItemKind kind, const QString &title, const Adjustment &adjustment,
                                        Points Outcome::*sum)
{
    if (!has(kind))
        return;
    addHeading({{}, title, adjustment.max.toDisplay(), {}, {}, {}},
               [sum](const SheetRound &round) { return (round.numbers.*sum).toDisplay(); });
    for (size_t i = 0; i < m_rules.items.size(); ++i) {
        if (m_rules.items[i].kind == kind)
            addItem(m_rules.items[i], static_cast<int>(i), m_rules.items[i].title);
    }
}

void DossierSheetBuilder::addConditions(ItemKind kind, const QString &title)
{
    if (!has(kind))
        return;
    addHeading({{}, title, {}, {}, {}, {}}, [](const SheetRound &) { return QString(); });
    for (size_t i = 0; i < m_rules.items.size(); ++i) {
        if (m_rules.items[i].kind == kind)
            addItem(m_rules.items[i], static_cast<int>(i), m_rules.items[i].title);
    }
}

void DossierSheetBuilder::addTotal()
{
    addHeading({{}, u"Tổng điểm"_qs, m_rules.total.toDisplay(), {}, {}, {}},
               [](const SheetRound &round) { return shown(round.numbers.total); });
}

QString DossierSheetBuilder::result() const
{
    QString text = u"Kết quả: "_qs + toVietnamese(m_unit.outcome.kind).toLower();
    if (!m_unit.outcome.band.isEmpty())
        text += u", xếp loại "_qs + m_unit.outcome.band;
    const QString mark = m_rules.passMark.forClass(m_unit.unit.unitClass).toDisplay();
    return text + u"; mức đạt: %1/%2 điểm."_qs.arg(mark, m_rules.total.toDisplay());
}

QStringList DossierSheetBuilder::notes() const
{
    QStringList lines;
    for (const SheetRound &round : m_rounds) {
        for (int i = 0; i < round.answers.size(); ++i) {
            const Answer *answer = round.answers.find(i);
            if (answer && answer->isNotApplicable())
                lines << u"%1, %2: không áp dụng (KAD), lý do: %3."_qs.arg(
                    m_rules.items[at(i)].code, toVietnamese(round.round), orDots(answer->reason()));
        }
    }
    for (const auto &[code, papers] : m_book.evidence.ofUnit(m_unit.unit.id, m_unit.year)) {
        if (!papers.note.isEmpty())
            lines << u"%1: %2."_qs.arg(code, orDots(papers.note));
    }
    return lines;
}

Document DossierSheetBuilder::build()
{
    addCriteria();
    addAdjustment(ItemKind::Bonus, u"Điểm thưởng"_qs, m_rules.bonus, &Outcome::bonus);
    addAdjustment(ItemKind::Deduction, u"Điểm trừ"_qs, m_rules.deductions, &Outcome::deductions);
    addTotal();
    addConditions(ItemKind::Gate, u"Điều kiện xét (có: đáp ứng)"_qs);
    addConditions(ItemKind::Veto, u"Điều kiện loại (có: vi phạm)"_qs);
    return scoreSheet(m_subject, m_rules.title, m_lines, result(), notes());
}

} // namespace

Document dossierSheet(const Book &book, const UnitYear &unit, const DossierSubject &subject)
{
    return DossierSheetBuilder(book, unit, subject).build();
}

std::vector<std::pair<QString, QString>> evidenceOrder(const UnitYear &unit, const PapersByCode &papers)
{
    std::vector<std::pair<QString, QString>> order;
    const auto add = [&](const QString &code, const QString &title) {
        const auto found = papers.find(code);
        if (found != papers.end() && !found->second.evidence.empty())
            order.emplace_back(code, title);
    };
    if (unit.rules) {
        for (const Item &item : unit.rules->items)
            add(item.code, item.title);
    }
    for (const auto &[code, item] : papers) {
        if (!unit.rules || unit.rules->indexOf(code) < 0)
            add(code, u"mục không có trong bộ tiêu chí"_qs);
    }
    return order;
}

} // namespace sovang
