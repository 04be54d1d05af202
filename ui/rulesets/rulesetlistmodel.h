// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>

#include <vector>

namespace sovang {

/// A published rule set, or a draft, in the list.
struct RuleSetEntry
{
    QString id; ///< of a published set
    int version = 0;
    qint64 draft = 0; ///< number of a draft; 0: published
    QString title;
    QString facts; ///< `nam-tieu-chuan@1 · Agency, Institution · from 2010`
    QString use;   ///< `2025: 119 units`, the latest years only
    QString uses;  ///< every year

    bool isDraft() const { return draft != 0; }
    bool isSameAs(const RuleSetEntry &other) const
    {
        return id == other.id && version == other.version && draft == other.draft;
    }
    bool operator==(const RuleSetEntry &) const = default;
};

/// Drafts and rule sets of a book, one a row.
class RuleSetListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { FactsRole = Qt::UserRole + 1, UseRole, DraftRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<RuleSetEntry> entries);
    const std::vector<RuleSetEntry> &entries() const { return m_entries; }
    /// -1 when there is none.
    int rowOf(const RuleSetEntry &entry) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<RuleSetEntry> m_entries;
};

} // namespace sovang
