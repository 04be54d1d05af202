// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/year/yeartrial.h"

#include <QDialog>
#include <QStandardItemModel>

#include <map>

class QLabel;
class QTableView;

namespace sovang {

class MarkSlider;

/// What other marks would do to the year, and how firm its outcomes are. Nothing that is tried is stored.
class TrialDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TrialDialog(YearTrial trial, QWidget *parent = nullptr);

private:
    QWidget *makeMarks();
    QWidget *makeSliders();
    QWidget *makeShifts();
    QWidget *makeRobustness();
    QTableView *makeTable(QStandardItemModel &model, const QString &name, const QString &title);
    OtherMarks marks() const;
    void reset();
    void tryMarks();
    void showShifts(const WhatIf &result);
    void showBlocks(const WhatIf &result);

    YearTrial m_trial;
    MarkSlider *m_passMark = nullptr;
    std::map<QString, MarkSlider *> m_minimums; ///< by the code of the criterion
    QLabel *m_summary;
    QStandardItemModel m_shifts;
    QStandardItemModel m_blocks;
    QStandardItemModel m_fragile;
    QTableView *m_shiftTable = nullptr;
    QTableView *m_blockTable = nullptr;
};

} // namespace sovang
