// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace sovang {

/// Says in a sentence why something is not taken, with the sign of failure. Takes no room as long as nothing
/// is refused; a dialog that is too low for the sentence grows by it.
class RefusalLabel : public QLabel
{
    Q_OBJECT

public:
    explicit RefusalLabel(QWidget *parent = nullptr);

    /// Empty: nothing is refused. A reader of the screen is told at once. Only after the label is in a
    /// layout.
    void tell(const QString &why);
};

} // namespace sovang
