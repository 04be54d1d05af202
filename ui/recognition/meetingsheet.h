// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unityear.h"

#include <QFrame>

class QLabel;

namespace sovang {

class ClockStripWidget;
class CriteriaBars;

/// One unit as the meeting sees it on the wall: name, total and band, criteria, years, proposal and why.
class MeetingSheet : public QFrame
{
    Q_OBJECT

public:
    explicit MeetingSheet(QWidget *parent = nullptr);

    void showUnit(const UnitYear &unit);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_total;
    QLabel *m_outcome;
    ClockStripWidget *m_clock;
    CriteriaBars *m_bars;
    QLabel *m_proposal;
    QLabel *m_why;
};

} // namespace sovang
