// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "units/unitrecord.h"

#include <QAbstractItemModel>

#include <vector>

namespace sovang {

/// The record of a unit as a tree of two levels: sections, and their lines with label and text.
class RecordModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Label, Text };
    static constexpr int ParagraphRole = Qt::UserRole + 1; ///< true: over the whole width

    using QAbstractItemModel::QAbstractItemModel;

    void show(std::vector<RecordSection> sections);
    /// Null for a section.
    const RecordLine *lineAt(const QModelIndex &index) const;
    /// The line of a year, an event …; invalid when there is none.
    QModelIndex find(RecordLink::Kind kind, qint64 id) const;
    /// Puts \a text under \a line, and what stood so under another one away; an empty one only that. Under
    /// nothing: before everything else.
    void explain(const QModelIndex &line, const QString &text);
    /// What is explained now.
    QString explanation() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QVariant sectionData(const RecordSection &section, int column, int role) const;
    QVariant lineData(const RecordLine &line, int column, int role) const;

    QModelIndex paragraph() const;

    std::vector<RecordSection> m_sections;
};

} // namespace sovang
