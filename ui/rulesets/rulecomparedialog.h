// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleset.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace sovang {

/// A rule set to compare, and how it is called: drafts are there too.
struct ComparedRules
{
    QString name;
    RuleSetPtr rules;
};

/// Two rule sets side by side: every difference, old and new.
class RuleCompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a before and \a after are indexes into \a sets, which are at least two.
    RuleCompareDialog(std::vector<ComparedRules> sets, int before, int after, QWidget *parent = nullptr);

private:
    QComboBox *makeChooser(int chosen, const QString &name);
    void setUpDifferences();
    void compare();

    std::vector<ComparedRules> m_sets;
    QComboBox *m_before = nullptr;
    QComboBox *m_after = nullptr;
    QLabel *m_count;
    QStandardItemModel *m_model;
    QTableView *m_table;
};

} // namespace sovang
