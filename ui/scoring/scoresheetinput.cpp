// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the score sheet take.
#include "scoring/scoresheetmodel.h"

#include "base/text.h"
#include "scoring/itemwords.h"

#include <algorithm>

namespace sovang {

namespace {

// Up from nothing begins at the bottom, down from nothing at the top.
QString steppedPoints(const Item &item, const QString &text, int direction)
{
    const qint64 max = item.max.hundredths();
    const qint64 step = item.kind == ItemKind::AllOrNothing ? max : item.step.hundredths();
    const std::optional<Points> known = Points::parse(text);
    if (step <= 0 || (!known && !text.trimmed().isEmpty()))
        return {};
    qint64 next = direction > 0 ? step : max;
    if (known && direction > 0)
        next = (known->hundredths() / step + 1) * step;
    else if (known)
        next = ((known->hundredths() + step - 1) / step - 1) * step;
    return Points::fromHundredths(std::clamp(next, qint64(0), max)).toDisplay();
}

QString steppedCount(const QString &text, int direction)
{
    bool isNumber = false;
    const int known = text.trimmed().toInt(&isNumber);
    if (!isNumber && !text.trimmed().isEmpty())
        return {};
    return QString::number(std::max(0, known + direction));
}

// Up is to the next better answer; from nothing up begins with the least, down with the best.
QString steppedOption(const Item &item, const QString &text, int direction)
{
    const Option *known = item.option(text);
    if (!known && !text.trimmed().isEmpty())
        return {};
    std::vector<Option> options = item.options;
    std::ranges::stable_sort(options, {}, &Option::points);
    const auto last = static_cast<qsizetype>(options.size()) - 1;
    qsizetype next = direction > 0 ? 0 : last;
    if (known)
        next = std::ranges::find(options, *known) - options.begin() + direction;
    return options[static_cast<size_t>(std::clamp<qsizetype>(next, 0, last))].name;
}

} // namespace

QString ScoreSheetModel::stepped(const QModelIndex &index, const QString &text, int direction) const
{
    if (itemAt(index) < 0 || !isRound(index.column()))
        return {};
    const Item &item = itemOf(rowAt(index));
    switch (item.kind) {
    case ItemKind::Bonus:
    case ItemKind::Deduction:
        return item.isCounted() ? steppedCount(text, direction) : steppedPoints(item, text, direction);
    case ItemKind::Choice:
        return steppedOption(item, text, direction);
    case ItemKind::Points:
    case ItemKind::AllOrNothing:
        return steppedPoints(item, text, direction);
    case ItemKind::Count:
        return steppedCount(text, direction);
    default:
        return {};
    }
}

QModelIndex ScoreSheetModel::nextMissing(const QModelIndex &from, int column) const
{
    const int count = static_cast<int>(m_rows.size());
    const int start = from.isValid() ? static_cast<int>(from.internalId()) : -1;
    for (int step = 1; step <= count; ++step) { // rows are numbered as they stand in the sheet
        const int number = (start + step) % count;
        const Row &row = m_rows[static_cast<size_t>(number)];
        if (row.item >= 0 && itemOf(row).isNeeded() && !answersOf(roundOf(column)).find(row.item))
            return createIndex(row.place, column, quintptr(number));
    }
    return {};
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

bool ScoreSheetModel::finish(bool ok)
{
    if (ok) {
        setRefused({});
        emit accepted();
    }
    return ok;
}

QString ScoreSheetModel::askReason(const Row &row)
{
    m_isAsking = true;
    const QString reason = m_askReason(itemOf(row), reasonOf(row)).value_or(QString());
    m_isAsking = false;
    return reason;
}

ParsedAnswer ScoreSheetModel::readNotApplicable(const QModelIndex &index, Reasons &reasons)
{
    const Item &item = itemOf(rowAt(index));
    const Answer *known = answerAt(index);
    QString reason = known ? known->reason() : QString();
    ParsedAnswer possible = parseAnswer(*m_unit.rules, item, u"KAD", QStringLiteral("?"));
    if (!possible.answer)
        return possible;
    if (reason.isEmpty())
        reason = reasons[itemAt(index)];
    if (reason.isEmpty())
        reason = askReason(rowAt(index));
    if (reason.isEmpty())
        return {std::nullopt, tr("Nothing was entered: a “KAD” needs its reason (%1)").arg(item.code)};
    reasons[itemAt(index)] = reason;
    return {Answer::notApplicable(reason), {}};
}

ParsedAnswer ScoreSheetModel::read(const QModelIndex &index, const QString &text, Reasons &reasons)
{
    if (exactKey(text) == u"kad")
        return readNotApplicable(index, reasons);
    const Item &item = itemOf(rowAt(index));
    return parseAnswer(*m_unit.rules, item, itemwords::asInTables(item, text), {});
}

bool ScoreSheetModel::setAnswer(const QModelIndex &index, const QString &text)
{
    const QString code = rowAt(index).code;
    if (text.isEmpty())
        return m_commit({{roundOf(index.column()), code, std::nullopt}});
    Reasons reasons;
    const ParsedAnswer parsed = read(index, text, reasons);
    return parsed.answer ? m_commit({{roundOf(index.column()), code, parsed.answer}})
                         : refuse(index, parsed.refusal);
}

bool ScoreSheetModel::setReason(const QModelIndex &index, const QString &text)
{
    if (text.isEmpty())
        return refuse(index, tr("A criterion that does not apply needs a reason"));
    const Row &row = rowAt(index);
    std::vector<SheetChange> changes;
    for (const Round round : {Round::Self, Round::Team, Round::Final}) {
        const Answer *answer = answersOf(round).find(row.item);
        if (answer && answer->isNotApplicable())
            changes.push_back({round, row.code, Answer::notApplicable(text)});
    }
    return m_commit(changes);
}

bool ScoreSheetModel::isNotApplicable(const QModelIndex &index) const
{
    if (itemAt(index) < 0)
        return false;
    if (index.column() == Papers)
        return !reasonOf(rowAt(index)).isEmpty();
    const Answer *answer = answerAt(index);
    return answer && answer->isNotApplicable();
}

bool ScoreSheetModel::putNotApplicable(const QModelIndex &index)
{
    if (m_isAsking || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (!isNotApplicable(index))
        return setData(index, QStringLiteral("KAD"));
    const QString reason = askReason(rowAt(index));
    return !reason.isEmpty() && finish(setReason(index, reason));
}

bool ScoreSheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (m_isAsking || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = normalized(value.toString());
    if (text == data(index, Qt::EditRole).toString())
        return finish(true);
    return finish(index.column() == Papers ? setReason(index, text) : setAnswer(index, text));
}

bool ScoreSheetModel::take(const std::vector<CellText> &cells)
{
    std::vector<SheetChange> changes;
    Reasons reasons;
    for (const auto &[index, raw] : cells) {
        const QString text = normalized(raw);
        if (text.isEmpty())
            continue;
        const ParsedAnswer parsed = read(index, text, reasons);
        if (!parsed.answer) {
            const QString place = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
            return refuse(
                index,
                tr("Nothing was pasted. %1, %2: %3").arg(rowAt(index).code, place.toLower(), parsed.refusal));
        }
        const Answer *known = answerAt(index);
        if (!known || *known != *parsed.answer)
            changes.push_back({roundOf(index.column()), rowAt(index).code, parsed.answer});
    }
    return finish(changes.empty() || m_commit(changes));
}

bool ScoreSheetModel::clear(const QModelIndexList &cells)
{
    std::vector<SheetChange> changes;
    for (const QModelIndex &index : cells) {
        if (answerAt(index) && (flags(index) & Qt::ItemIsEditable))
            changes.push_back({roundOf(index.column()), rowAt(index).code, std::nullopt});
    }
    return finish(changes.empty() || m_commit(changes));
}

} // namespace sovang
