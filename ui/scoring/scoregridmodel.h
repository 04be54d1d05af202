// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/year/scoreblock.h"
#include "jobs/year/scoregrid.h"

#include <QAbstractTableModel>

#include <functional>
#include <utility>
#include <vector>

namespace sovang {

/// What a cell of the score grid looks like.
struct GridCellLook
{
    enum class Tone { Plain, Good, Bad };

    QString text;
    Tone tone = Tone::Plain;
    bool isMissing = false;
    bool isLacking = false; ///< the unit's rule set has no such item
    bool isRefused = false;
};

/// A text for a cell of the model.
struct CellText
{
    int row = 0;
    int column = 0;
    QString text;
};

/// Units by items, one round: holds plain values. What is typed or pasted is read here, all of it before
/// anything is written, and handed to the callbacks.
class ScoreGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        LookRole = Qt::UserRole + 200, ///< GridCellLook
        YesNoRole,                     ///< true for items that are answered with yes or no
        RefusedRole,                   ///< true for cells whose last input was refused
        RowRole,                       ///< vertical header: const ScoreGridRow *
        GroupRole,                     ///< horizontal header: index of the group that the column belongs to
        GroupTitleRole,                ///< horizontal header: `I  Đoàn kết`
        MaxRole,                       ///< horizontal header: `5`, or `yes/no`
    };

    /// Writes the changes as one step; false when they were not written.
    using Commit = std::function<bool(const std::vector<CellChange> &)>;
    /// Asks for the reason of `KAD`, once for all cells; nothing when the user thought better of it.
    using AskReason = std::function<std::optional<QString>(const std::vector<BlockCell> &)>;

    ScoreGridModel(Commit commit, AskReason askReason, QObject *parent = nullptr);

    /// Rows and columns stay when units and rule sets are those that are shown already; false then.
    bool show(ScoreGrid grid, bool isEditable);
    /// Takes what is known of one unit now; false when the grid is to be read anew.
    bool refresh(const UnitYear &unit, const Answers &answers);

    const ScoreGrid &grid() const { return m_grid; }
    /// -1 when there is no such unit.
    int rowOf(UnitId unit) const;
    const ScoreGridRow &rowAt(int row) const { return m_grid.rows[static_cast<size_t>(row)]; }

    /// Puts all texts, or none: then refused() tells why.
    bool put(const std::vector<CellText> &texts, EmptyText empty);
    /// Asks once why the items of these cells do not apply and puts `KAD` into all of them; where that stands
    /// in all of them already, for another reason.
    bool putNotApplicable(std::vector<CellText> cells);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void refused(const std::vector<sovang::BlockProblem> &problems);
    /// \a changed cells were written; \a leftAlone filled ones were not touched by an empty text.
    void accepted(int changed, int leftAlone);

private:
    bool hasSameShape(const ScoreGrid &grid) const;
    void countDecimals();
    std::optional<QString> askReason(const std::vector<BlockCell> &cells);
    bool changeReason(const std::vector<BlockCell> &cells);
    std::vector<BlockCell> cellsOf(const std::vector<CellText> &texts) const;
    void setRefused(const std::vector<CellText> &texts, const std::vector<BlockProblem> &problems);
    GridCellLook look(int row, int column) const;
    QString text(const Item &item, int column, const Answer &answer) const;
    QString hint(int row, int column) const;
    QString accessibleText(const QModelIndex &index) const;
    QVariant unitHeader(int row, int role) const;
    QVariant itemHeader(int column, int role) const;

    Commit m_commit;
    AskReason m_askReason;
    ScoreGrid m_grid;
    bool m_isEditable = false;
    bool m_isAsking =
        false; ///< the question takes the focus from the editor, which then hands in its text again
    std::vector<int> m_decimals; ///< of each column: commas stand under each other
    std::vector<std::pair<int, int>> m_refused;
};

} // namespace sovang

Q_DECLARE_METATYPE(sovang::GridCellLook)
Q_DECLARE_METATYPE(const sovang::ScoreGridRow *)
