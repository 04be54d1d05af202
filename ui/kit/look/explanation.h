// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unityear.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace sovang {

/// "Vì sao?": the paragraph that says why a unit stands where it stands, ready to be copied into a letter.
class Explanation : public QFrame
{
    Q_OBJECT

public:
    explicit Explanation(QWidget *parent = nullptr);

    /// Null: says that a unit must be chosen.
    void showUnit(const UnitYear *unit);
    QString text() const { return m_plain; }
    /// From now on the years of the unit's history are links that tell of themselves by yearChosen().
    void setYearsAreLinks();

protected:
    void changeEvent(QEvent *event) override;

signals:
    void yearChosen(sovang::Year year);

private:
    void showText();

    QString m_plain;
    QString m_linked; ///< the same with links, without their colour
    bool m_yearsAreLinks = false;
    QLabel *m_text;
    QPushButton *m_copy;
};

} // namespace sovang
