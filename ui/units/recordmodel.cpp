// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/recordmodel.h"

#include "kit/look/theme.h"
#include "kit/words.h"

namespace sovang {

void RecordModel::show(std::vector<RecordSection> sections)
{
    beginResetModel();
    m_sections = std::move(sections);
    endResetModel();
}

const RecordLine *RecordModel::lineAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_sections[index.internalId() - 1].lines[static_cast<size_t>(index.row())];
}

QModelIndex RecordModel::find(RecordLink::Kind kind, qint64 id) const
{
    for (int section = 0; section < rowCount(); ++section) {
        const QModelIndex parent = index(section, 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex found = index(row, 0, parent);
            const RecordLink &link = lineAt(found)->link;
            if (link.kind == kind && link.id == id)
                return found;
        }
    }
    return {};
}

QModelIndex RecordModel::paragraph() const
{
    for (int section = 0; section < rowCount(); ++section) {
        const QModelIndex parent = index(section, 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex line = index(row, 0, parent);
            if (lineAt(line)->isParagraph)
                return line;
        }
    }
    return {};
}

QString RecordModel::explanation() const
{
    const RecordLine *line = lineAt(paragraph());
    return line ? line->label : QString();
}

void RecordModel::explain(const QModelIndex &line, const QString &text)
{
    const QPersistentModelIndex below = line; // moves with what is taken away above it
    const QModelIndex old = paragraph();
    if (old.isValid()) {
        beginRemoveRows(old.parent(), old.row(), old.row());
        auto &lines = m_sections[static_cast<size_t>(old.parent().row())].lines;
        lines.erase(lines.begin() + old.row());
        endRemoveRows();
    }
    if (text.isEmpty() || m_sections.empty())
        return;
    const QModelIndex parent = below.isValid() ? below.parent() : index(0, 0);
    const int row = below.isValid() ? below.row() + 1 : 0;
    auto &lines = m_sections[static_cast<size_t>(parent.row())].lines;
    beginInsertRows(parent, row, row);
    lines.insert(lines.begin() + row, RecordLine{.label = text, .text = {}, .isParagraph = true});
    endInsertRows();
}

Qt::ItemFlags RecordModel::flags(const QModelIndex &index) const
{
    const RecordLine *line = lineAt(index);
    return line && line->isParagraph ? Qt::NoItemFlags : QAbstractItemModel::flags(index);
}

// A section has the id 0, a line the number of its section from 1.
QModelIndex RecordModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex RecordModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    const bool isSection = parent.internalId() == 0 && parent.column() == 0;
    return isSection ? static_cast<int>(m_sections[static_cast<size_t>(parent.row())].lines.size()) : 0;
}

int RecordModel::columnCount(const QModelIndex &) const
{
    return Text + 1;
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const RecordLine *line = lineAt(index))
        return lineData(*line, index.column(), role);
    return sectionData(m_sections[static_cast<size_t>(index.row())], index.column(), role);
}

QVariant RecordModel::sectionData(const RecordSection &section, int column, int role) const
{
    if (column != Label)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return section.title;
    return role == Qt::FontRole ? QVariant(headingFont()) : QVariant();
}

QVariant RecordModel::lineData(const RecordLine &line, int column, int role) const
{
    const Tokens &t = tokens();
    if (role == ParagraphRole)
        return line.isParagraph;
    if (line.isParagraph)
        return column == Label && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
                   ? QVariant(line.label)
                   : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Label)
            return line.label;
        return line.outcome ? words::sign(*line.outcome) + u' ' + line.text : line.text;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(line.label, line.text);
    case Qt::ForegroundRole:
        if (column == Label)
            return t.secondInk;
        if (line.isTitle)
            return t.gold;
        return line.isWarning ? QVariant(t.waiting) : QVariant();
    case Qt::ToolTipRole:
        return line.text;
    default:
        return {};
    }
}

} // namespace sovang
