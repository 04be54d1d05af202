// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the score sheet show, and what they take.
#include "models/scoresheetmodel.h"

#include "domain/text.h"
#include "models/itemwords.h"
#include "theme.h"
#include "words.h"

#include <QFont>

namespace sovang {

namespace {

size_t at(int index)
{
    return static_cast<size_t>(index);
}

constexpr Round rounds[] = {Round::Self, Round::Team, Round::Final};

const Answers &of(const RoundAnswers &answers, Round round)
{
    return answers[static_cast<size_t>(round)];
}

} // namespace

QString ScoreSheetModel::points(Points value) const
{
    return value.toDisplay(m_decimals);
}

const Answer *ScoreSheetModel::answerAt(const QModelIndex &index) const
{
    const int item = itemAt(index);
    return item < 0 || !isRound(index.column()) ? nullptr : of(m_answers, roundOf(index.column())).find(item);
}

QString ScoreSheetModel::answerText(const QModelIndex &index) const
{
    const Answer *answer = answerAt(index);
    if (!answer)
        return {};
    const Item &item = m_unit.rules->items[at(itemAt(index))];
    switch (answer->kind) {
    case Answer::Kind::Points:
        return points(pointsFor(item, *answer));
    case Answer::Kind::Count:
    case Answer::Kind::Ratio:
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
        const Answer *answer = of(m_answers, round).find(row.item);
        if (answer)
            sum += pointsFor(m_unit.rules->items[at(row.item)], *answer);
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
    const Answer *self = of(m_answers, Round::Self).find(row.item);
    const Answer *final = of(m_answers, Round::Final).find(row.item);
    if (!self || !final || !row.hasMax || self->isNotApplicable() || final->isNotApplicable())
        return {};
    const Item &item = m_unit.rules->items[at(row.item)];
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
    for (const Round round : {Round::Final, Round::Team, Round::Self}) {
        const Answer *answer = of(m_answers, round).find(row.item);
        if (answer && answer->isNotApplicable())
            return answer->reason;
    }
    return {};
}

QString ScoreSheetModel::hint(const Row &row) const
{
    if (row.item >= 0)
        return itemwords::hint(*m_unit.rules, m_unit.rules->items[at(row.item)]);
    return row.code.isEmpty() ? row.title : QStringLiteral("%1  %2").arg(row.code, row.title);
}

QVariant ScoreSheetModel::foreground(const QModelIndex &index) const
{
    const Answer *answer = answerAt(index);
    const Tokens &t = tokens();
    if (index.column() == Max || index.column() == Reason)
        return t.secondInk;
    if (!answer || answer->kind != Answer::Kind::YesNo)
        return {};
    const bool isVeto = m_unit.rules->items[at(itemAt(index))].kind == ItemKind::Veto;
    return answer->isYes() != isVeto ? t.passed : t.failed;
}

QVariant ScoreSheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = rowAt(index);
    const bool isGroup = row.item < 0;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Title)
            return row.code.isEmpty() ? row.title : QStringLiteral("%1   %2").arg(row.code, row.title);
        if (index.column() == Max)
            return row.hasMax ? points(row.max) : QString();
        if (index.column() == Reason)
            return reasonOf(row);
        return isGroup ? groupSum(row, roundOf(index.column())) : answerText(index);
    case Qt::EditRole:
        if (index.column() == Reason)
            return reasonOf(row);
        return answerAt(index) ? answerAt(index)->toCellText() : QString();
    case Qt::TextAlignmentRole:
        return int((index.column() == Title || index.column() == Reason ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setWeight(isGroup && row.parent < 0 ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case Qt::ForegroundRole:
        return foreground(index);
    case Qt::ToolTipRole:
    case HintRole:
        return hint(row);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(row.code, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 data(index, Qt::DisplayRole).toString());
    case BarRole:
        return index.column() == Reason ? bar(row) : QVariant();
    case DifferenceRole:
        return index.column() == Final ? difference(row) : QString();
    case GroupRole:
        return isGroup;
    case YesNoRole:
        return !isGroup && m_unit.rules->items[at(row.item)].isYesNo();
    case RefusedRole:
        return m_refused.isValid() && m_refused == index;
    default:
        return {};
    }
}

void ScoreSheetModel::setRefused(const QModelIndex &index)
{
    const QPersistentModelIndex before = m_refused;
    m_refused = index;
    if (before.isValid())
        emit dataChanged(before, before);
    if (index.isValid())
        emit dataChanged(index, index);
}

bool ScoreSheetModel::refuse(const QModelIndex &index, const QString &message)
{
    setRefused(index);
    emit refused(index, message);
    return false;
}

bool ScoreSheetModel::setAnswer(const QModelIndex &index, const QString &text)
{
    const Item &item = m_unit.rules->items[at(itemAt(index))];
    const Round round = roundOf(index.column());
    if (text.isEmpty())
        return m_commit(round, item, std::nullopt);
    const Answer *known = answerAt(index);
    const QString knownReason = known ? known->reason : QString();
    ParsedAnswer parsed = parseAnswer(*m_unit.rules, item, itemwords::asInTables(item, text), knownReason);
    const bool wantsReason = exactKey(text) == u"kad" && knownReason.isEmpty() &&
                             parseAnswer(*m_unit.rules, item, text, QStringLiteral("?")).answer;
    if (wantsReason) {
        const auto reason = m_askReason(item, reasonOf(rowAt(index)));
        if (!reason)
            return true;
        parsed = parseAnswer(*m_unit.rules, item, text, *reason);
    }
    if (!parsed.answer)
        return refuse(index, parsed.refusal);
    return m_commit(round, item, parsed.answer);
}

bool ScoreSheetModel::setReason(const QModelIndex &index, const QString &text)
{
    if (text.isEmpty())
        return refuse(index, tr("A criterion that does not apply needs a reason"));
    const int item = itemAt(index);
    bool ok = true;
    for (const Round round : rounds) {
        const Answer *answer = of(m_answers, round).find(item);
        if (answer && answer->isNotApplicable())
            ok = m_commit(round, m_unit.rules->items[at(item)], Answer::notApplicable(text)) && ok;
    }
    return ok;
}

bool ScoreSheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = normalized(value.toString());
    if (text == data(index, Qt::EditRole).toString()) {
        setRefused({});
        emit accepted();
        return true;
    }
    const bool ok = index.column() == Reason ? setReason(index, text) : setAnswer(index, text);
    if (ok) {
        setRefused({});
        emit accepted();
    }
    return ok;
}

} // namespace sovang
