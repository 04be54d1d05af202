// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;

namespace sovang {

class RefusalLabel;
class Session;
struct UnitJoin;

/// Two entries of one unit: which one stays, and what goes over to it.
class JoinDialog : public QDialog
{
    Q_OBJECT

public:
    JoinDialog(Unit a, Unit b, const Session &session, QWidget *parent = nullptr);

    UnitId kept() const;
    UnitId gone() const;

private:
    void showPlan();
    static QStringList takenOver(const UnitJoin &join);

    Unit m_a;
    Unit m_b;
    const Session &m_session;
    QRadioButton *m_keepFirst;
    QRadioButton *m_keepSecond;
    QLabel *m_plan;
    RefusalLabel *m_refusal;
    QPushButton *m_ok;
};

} // namespace sovang
