// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include <vector>

namespace sovang {

/// A rule set as a tree, looking as the tables do; the titles take the room that is left.
class RuleTreeView : public QTreeView
{
    Q_OBJECT

public:
    /// Shows these columns of RuleTreeModel.
    explicit RuleTreeView(std::vector<int> columns, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Columns as wide as what they show; after the lines changed.
    void fitColumns();

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<int> m_columns;
};

} // namespace sovang
