// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace sovang {

/// Field in a cell of a table. The word that a Vietnamese input method is still composing belongs to what was
/// typed, whether or not the system commits it when the cell is left.
class CellEditor : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// Takes the word that is being composed into the text.
    void commitComposition();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    QString m_composed;
};

} // namespace sovang
