// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logmodel.h"

#include "base/text.h"
#include "kit/tables/unittablemodel.h"

#include <QDateTime>

namespace sovang {

namespace {

QString cellText(const LogLine &line, int column)
{
    switch (column) {
    case LogModel::Sequence:
        return QString::number(line.sequence);
    case LogModel::Time:
        return QDateTime::fromString(line.time, Qt::ISODate)
            .toLocalTime()
            .toString(u"dd/MM/yyyy HH:mm:ss"_qs);
    case LogModel::Who:
        return line.who;
    case LogModel::Summary:
        return withCapital(line.note.summary); // elsewhere a part of a sentence
    case LogModel::UnitCode:
        return line.note.unitCode;
    default:
        return line.note.year ? line.note.year->toString() : QString();
    }
}

} // namespace

QString LogModel::shown(const LogLine &line, int column) const
{
    const QString text = cellText(line, column);
    return column == Time && m_olderThanBefore.contains(line.sequence) ? QStringLiteral("⚠ ") + text : text;
}

void LogModel::show(std::vector<LogLine> lines, std::set<qint64> olderThanBefore)
{
    beginResetModel();
    m_olderThanBefore = std::move(olderThanBefore);
    m_lines = std::move(lines);
    m_keys.clear();
    for (const LogLine &line : m_lines)
        m_keys.push_back(searchKey(QStringList{line.who, line.note.summary, line.note.unitCode}.join(u' ')));
    endResetModel();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : YearColumn + 1;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LogLine &line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == Time && m_olderThanBefore.contains(line.sequence)
                   ? tr("Older than the line before: the clock of the computer had been put back")
                   : cellText(line, index.column());
    case SortRole:
        return index.column() == Sequence || index.column() == Time
                   ? QVariant(line.sequence)
                   : QVariant(cellText(line, index.column()));
    case KeyRole:
        return m_keys[static_cast<size_t>(index.row())];
    case Qt::TextAlignmentRole:
        return int((index.column() == Sequence ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Sequence ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sequence:
        return tr("No.");
    case Time:
        return tr("When");
    case Who:
        return tr("Who");
    case Summary:
        return tr("What");
    case UnitCode:
        return tr("Unit");
    default:
        return tr("Year");
    }
}

} // namespace sovang
