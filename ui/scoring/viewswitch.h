// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace sovang {

/// Phiếu | Bảng: which of the two views of the page Chấm điểm is shown.
class ViewSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(QWidget *parent = nullptr);

    void showChoice(bool isGrid);

signals:
    void chosen(bool isGrid);

private:
    QPushButton *m_sheet;
    QPushButton *m_grid;
};

} // namespace sovang
