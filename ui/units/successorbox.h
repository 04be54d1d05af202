// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/life/lifepreview.h"

#include <QFrame>
#include <QStringList>

#include <vector>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace sovang {

/// One successor of a rename, merger or split: who it is, and the ruling whose state it starts from, with
/// what each ruling means.
class SuccessorBox : public QFrame
{
    Q_OBJECT

public:
    /// A unit with an id goes on and is only named; one without is new and gets code and name here.
    /// \a number tells boxes apart.
    SuccessorBox(Unit unit, int number, QWidget *parent = nullptr);

    /// \a titles are the headings of \a rulings: `State of DV001`.
    void showRulings(const std::vector<RulingPreview> &rulings, const QStringList &titles);
    bool isRuled() const;
    Successor successor() const;

private:
    void makeFields(QVBoxLayout &layout, int number);

    Unit m_unit;
    int m_number;
    std::vector<RulingPreview> m_rulings;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_about = nullptr;
    QVBoxLayout *m_rows;
    QButtonGroup *m_group = nullptr;
    QWidget *m_list = nullptr;
};

/// `Recognised · 3 of 5 years · a title can be due in 2027`
QString rulingText(const RulingPreview &ruling);

} // namespace sovang
