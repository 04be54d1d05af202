// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace sovang {

/// Shows a RecordModel: all sections open, labels in a narrow column, long texts wrapped.
class RecordView : public QTreeView
{
    Q_OBJECT

public:
    explicit RecordView(QWidget *parent = nullptr);

    void reset() override;

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace sovang
