// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unityear.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace sovang {

/// The line under a score sheet: total, outcome, how far to the mark, how much is missing.
class SheetFooter : public QFrame
{
    Q_OBJECT

public:
    explicit SheetFooter(QWidget *parent = nullptr);

    /// Null: there is nothing to say.
    void showUnit(const UnitYear *unit);

signals:
    void whyToggled(bool on);

private:
    void showOutcome(const UnitYear &unit);

    QLabel *m_total;
    QLabel *m_outcome;
    QLabel *m_distance;
    QLabel *m_missing;
    QPushButton *m_why;
};

} // namespace sovang
