// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace sovang {

/// The year that everything else is about. It changes only on purpose: a click, Space, Enter or an arrow
/// opens the list, and what is chosen there counts; a digit, a wheel or a command of the page never does.
class YearBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace sovang
