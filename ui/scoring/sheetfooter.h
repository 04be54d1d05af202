// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unityear.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace sovang {

class LineLabel;

/// The line under a score sheet: total, outcome, how far to the mark and to the next band, what is missing.
class SheetFooter : public QFrame
{
    Q_OBJECT

public:
    explicit SheetFooter(QWidget *parent = nullptr);

    /// \a answers are those of the final round; \a lackingEvidence items were answered without any.
    void showSheet(const UnitYear &unit, const Answers &answers, int lackingEvidence);
    void showNothing(bool canExplain);

signals:
    void whyToggled(bool on);
    void missingWanted();

private:
    void showOutcome(const UnitYear &unit);

    QLabel *m_total;
    QLabel *m_outcome;
    LineLabel *m_distance;
    QLabel *m_evidence;
    QPushButton *m_missing;
    QPushButton *m_why;
};

} // namespace sovang
