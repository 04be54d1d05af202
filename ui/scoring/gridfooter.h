// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

namespace sovang {

class ScoreGridView;
class ScoreGridProxy;

/// Under the score grid: the average of the units that are shown, or how many of them were answered with yes.
/// Worked out a moment after the last change, so that nobody waits for it.
class GridFooter : public QWidget
{
    Q_OBJECT

public:
    GridFooter(ScoreGridView &view, ScoreGridProxy &model, QWidget *parent = nullptr);

    /// What stands under a column.
    QString textOf(int column) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void workOut();

    ScoreGridView &m_view;
    ScoreGridProxy &m_model;
    std::vector<QString> m_texts;
    class QTimer *m_timer;
};

} // namespace sovang
