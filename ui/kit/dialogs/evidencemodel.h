// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"

#include <QAbstractTableModel>

namespace sovang {

/// The pieces of evidence of one item, a row for each, changed in their cells.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Document, Date, Pages, Text, Place, ColumnCount };

    explicit EvidenceModel(bool isEditable, QObject *parent = nullptr);

    void show(std::vector<Evidence> evidence);
    /// Without the rows in which nothing stands.
    std::vector<Evidence> evidence() const;
    const Evidence &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// Adds an empty row at the end.
    void addRow();
    void removeRow(int row);
    void setPlace(int row, const QString &place);
    /// The first cell of the dates that shows what was typed and is no day; invalid when there is none.
    QModelIndex wrongDate() const;
    /// Why that cell cannot be kept.
    QString refusal(const QModelIndex &wrong) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// What was typed is no day, and why; it stays in its cell, to be mended.
    void refused(const QString &message);
    void accepted();

private:
    QString cellText(const QModelIndex &index) const;
    bool setDate(size_t row, const QString &text);

    std::vector<Evidence> m_rows;
    std::vector<QString> m_wrongDates; // of each row, empty where there is none
    bool m_isEditable;
};

} // namespace sovang
