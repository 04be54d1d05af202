// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the score sheet show.

#include "base/at.h"
#include "scoring/scoresheetmodel.h"

#include "kit/look/theme.h"
#include "kit/tables/unittablemodel.h"
#include "kit/words.h"
#include "scoring/itemwords.h"

#include <QFont>

#include <algorithm>

namespace sovang {

namespace {

constexpr Round rounds[] = {Round::Final, Round::Team, Round::Self};

} // namespace

QString ScoreSheetModel::points(Points value) const
{
    return value.toDisplay(m_decimals);
}

const Answer *ScoreSheetModel::answerAt(const QModelIndex &index) const
{
    const int item = itemAt(index);
    return item < 0 || !isRound(index.column()) ? nullptr : answersOf(roundOf(index.column())).find(item);
}

QString ScoreSheetModel::answerText(const QModelIndex &index) const
{
    const Answer *answer = answerAt(index);
    if (!answer)
        return {};
    const Item &item = itemOf(rowAt(index));
    switch (answer->kind) {
    case Answer::Kind::Points:
        return points(pointsFor(item, *answer));
    case Answer::Kind::Count:
    case Answer::Kind::Ratio:
    case Answer::Kind::Choice:
        return QStringLiteral("%1 → %2").arg(answer->toCellText(), points(pointsFor(item, *answer)));
    case Answer::Kind::YesNo:
        return answer->isYes() ? tr("yes") : tr("no");
    case Answer::Kind::NotApplicable:
        break;
    }
    return QStringLiteral("KAD");
}

bool ScoreSheetModel::addUp(const Row &row, Round round, Points &sum) const
{
    if (row.item >= 0) {
        const Answer *answer = answersOf(round).find(row.item);
        if (answer)
            sum += pointsFor(itemOf(row), *answer);
        return answer != nullptr;
    }
    bool any = false;
    for (const int child : row.children)
        any = addUp(m_rows[at(child)], round, sum) || any;
    return any;
}

QString ScoreSheetModel::groupSum(const Row &row, Round round) const
{
    if (!row.hasMax)
        return {};
    const bool isWorkedOut = round == Round::Final && row.criterion >= 0 && m_unit.outcome.total;
    if (isWorkedOut) {
        const auto &value = m_unit.outcome.criteria[at(row.criterion)];
        return value ? points(roundedHalfUp(*value)) : QStringLiteral("KAD");
    }
    Points sum;
    return addUp(row, round, sum) ? points(sum) : QString();
}

QVariant ScoreSheetModel::bar(const Row &row) const
{
    if (row.criterion < 0 || row.max == Points())
        return {};
    Exact have;
    if (m_unit.outcome.total) {
        const auto &value = m_unit.outcome.criteria[at(row.criterion)];
        if (!value)
            return {};
        have = *value;
    } else {
        Points sum;
        addUp(row, Round::Final, sum);
        have = toExact(sum);
    }
    CriterionBar bar;
    bar.share = static_cast<double>(have / toExact(row.max));
    const auto &minimum = m_unit.rules->criteria[at(row.criterion)].minPercent;
    if (minimum) {
        bar.minimum = static_cast<double>(minimum->hundredths()) / 10000;
        bar.isBelow = m_unit.outcome.total && have * 10000 < toExact(row.max) * minimum->hundredths();
    }
    return QVariant::fromValue(bar);
}

QString ScoreSheetModel::difference(const Row &row) const
{
    if (row.item < 0)
        return {};
    const Answer *self = answersOf(Round::Self).find(row.item);
    const Answer *final = answersOf(Round::Final).find(row.item);
    if (!self || !final || !row.hasMax || self->isNotApplicable() || final->isNotApplicable())
        return {};
    const Item &item = itemOf(row);
    const Points before = pointsFor(item, *self);
    const Points now = pointsFor(item, *final);
    if (before == now)
        return {};
    return now > before ? u'+' + points(now - before) : QStringLiteral("−") + points(before - now);
}

QString ScoreSheetModel::reasonOf(const Row &row) const
{
    if (row.item < 0)
        return {};
    for (const Round round : rounds) {
        const Answer *answer = answersOf(round).find(row.item);
        if (answer && answer->isNotApplicable())
            return answer->reason();
    }
    return {};
}

const ItemPapers *ScoreSheetModel::papersOf(const Row &row) const
{
    const auto found = row.item < 0 ? m_contents.papers.end() : m_contents.papers.find(row.code);
    return found == m_contents.papers.end() ? nullptr : &found->second;
}

bool ScoreSheetModel::isAnswered(const Row &row) const
{
    return std::ranges::any_of(rounds, [&](Round round) { return answersOf(round).find(row.item); });
}

bool ScoreSheetModel::lacksEvidence(const Row &row) const
{
    if (row.item < 0 || !itemOf(row).evidence || !reasonOf(row).isEmpty())
        return false;
    const ItemPapers *papers = papersOf(row);
    return !papers || papers->evidence.empty();
}

int ScoreSheetModel::lackingEvidence() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [this](const Row &row) { return lacksEvidence(row) && isAnswered(row); }));
}

// What is there, short; a note shows as a pencil behind it, or with its words where there is nothing else.
QString ScoreSheetModel::papersText(const Row &row) const
{
    const ItemPapers *papers = papersOf(row);
    const QString reason = reasonOf(row);
    QString text = papers ? papers->shortForm() : QString();
    if (!reason.isEmpty())
        text = QStringLiteral("KAD: ") + reason;
    else if (lacksEvidence(row))
        text = isAnswered(row) ? QStringLiteral("◐ ") + tr("no evidence") : tr("asks for evidence");
    if (!papers || papers->note.isEmpty())
        return text;
    return text.isEmpty() ? QStringLiteral("✎ ") + papers->note : text + QStringLiteral(" ✎");
}

QString ScoreSheetModel::papersInFull(const Row &row) const
{
    QStringList lines;
    const QString reason = reasonOf(row);
    if (!reason.isEmpty())
        lines << tr("Does not apply: %1").arg(reason);
    if (const ItemPapers *papers = papersOf(row)) {
        for (const Evidence &piece : papers->evidence)
            lines << piece.toText();
        if (!papers->note.isEmpty())
            lines << tr("Note: %1").arg(papers->note);
    }
    if (lacksEvidence(row))
        lines << tr("This item asks for evidence, and there is none.");
    lines << tr("F4 opens evidence and note.");
    return lines.join(u'\n');
}

QString ScoreSheetModel::toggled(const QModelIndex &index) const
{
    if (!isRound(index.column()) || !(flags(index) & Qt::ItemIsEditable))
        return {};
    const Item &item = itemOf(rowAt(index));
    if (!item.isYesNo() && item.kind != ItemKind::AllOrNothing)
        return {};
    const Answer *answer = answerAt(index);
    const bool isYes =
        answer && (answer->isYes() || (answer->kind == Answer::Kind::Points && answer->first > 0));
    return isYes ? QStringLiteral("không") : QStringLiteral("có");
}

QString ScoreSheetModel::hint(const QModelIndex &index) const
{
    const Row &row = rowAt(index);
    if (row.item < 0)
        return row.code.isEmpty() ? row.title : QStringLiteral("%1  %2").arg(row.code, row.title);
    if (index.column() == Papers)
        return QStringLiteral("%1 · %2").arg(row.code, papersInFull(row).replace(u'\n', u" · "_qs));
    QString text = itemwords::hint(*m_unit.rules, itemOf(row));
    const Answer *answer = answerAt(index);
    if (answer && answer->isNotApplicable())
        text += u' ' + itemwords::reasonHint(answer->reason());
    return text;
}

QVariant ScoreSheetModel::foreground(const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const Row &row = rowAt(index);
    if (index.column() == Papers)
        return lacksEvidence(row) && isAnswered(row) ? t.waiting : t.secondInk;
    if (index.column() == Max)
        return t.secondInk;
    const Answer *answer = answerAt(index);
    if (!answer || answer->kind != Answer::Kind::YesNo)
        return {};
    const bool isVeto = itemOf(row).kind == ItemKind::Veto;
    return answer->isYes() != isVeto ? t.passed : t.failed;
}

QVariant ScoreSheetModel::font(const Row &row) const
{
    QFont font;
    font.setWeight(row.item < 0 && row.parent < 0 ? QFont::DemiBold : QFont::Normal);
    return font;
}

QString ScoreSheetModel::displayText(const QModelIndex &index) const
{
    const Row &row = rowAt(index);
    switch (index.column()) {
    case Title:
        return row.code.isEmpty() ? row.title : QStringLiteral("%1   %2").arg(row.code, row.title);
    case Max:
        return row.hasMax ? points(row.max) : QString();
    case Papers:
        return papersText(row);
    default:
        return row.item < 0 ? groupSum(row, roundOf(index.column())) : answerText(index);
    }
}

QVariant ScoreSheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index);
    case Qt::EditRole:
        if (index.column() == Papers)
            return reasonOf(row);
        return answerAt(index) ? answerAt(index)->toCellText() : QString();
    case Qt::TextAlignmentRole:
        return int((index.column() == Title || index.column() == Papers ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    case Qt::FontRole:
        return font(row);
    case Qt::ForegroundRole:
        return foreground(index);
    case Qt::ToolTipRole:
        return index.column() == Papers && row.item >= 0 ? papersInFull(row) : hint(index);
    case HintRole:
        return hint(index);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(row.code, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 displayText(index));
    case BarRole:
        return index.column() == Papers ? bar(row) : QVariant();
    case DifferenceRole:
        return index.column() == Final ? difference(row) : QString();
    case GroupRole:
        return row.item < 0;
    case OptionsRole:
        return row.item < 0 || !isRound(index.column()) ? QStringList() : itemwords::options(itemOf(row));
    case ToggleRole:
        return row.item < 0 ? QString() : toggled(index);
    case RefusedRole:
        return m_refused.isValid() && m_refused == index;
    default:
        return {};
    }
}

} // namespace sovang
