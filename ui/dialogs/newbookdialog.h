// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/rulefiles.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace sovang {

/// Which of the shipped rule sets a new book starts with. Two that would both apply to a kind and year are
/// not taken together.
class NewBookDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewBookDialog(QWidget *parent = nullptr);

    std::vector<RuleFile> chosen() const;

private:
    void check();

    std::vector<RuleFile> m_files;
    QTreeWidget *m_list;
    QLabel *m_refusal;
    QPushButton *m_ok;
};

/// The rule sets that come with the program.
std::vector<RuleFile> shippedRuleFiles();

} // namespace sovang
