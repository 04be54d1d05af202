// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/setup/rulefiles.h"
#include "kit/dialogs/prompts.h"

#include <QWidget>

#include <vector>

class QLabel;
class QTreeWidget;

namespace sovang {

class RefusalLabel;
class RuleSetPreview;

/// Which rule sets a book starts with: those that come with the program, and files of one's own, each with a
/// preview. Two that would both apply to a kind and year are not taken together.
class RuleSetChooser : public QWidget
{
    Q_OBJECT

public:
    explicit RuleSetChooser(const Prompts &prompts, QWidget *parent = nullptr);

    std::vector<RuleFile> chosen() const;
    /// At least one is chosen, and they get along.
    bool isComplete() const { return m_isComplete; }

signals:
    void changed();

private:
    void makeTree();
    void addRow(const RuleFile &file, bool isChosen);
    void addFile();
    void check();
    QString refusal() const;
    QString overlaps() const;

    const Prompts &m_prompts;
    std::vector<RuleFile> m_files;
    QTreeWidget *m_list;
    RuleSetPreview *m_preview;
    QLabel *m_overlaps;
    RefusalLabel *m_refusal;
    bool m_isComplete = false;
};

/// The rule sets that come with the program.
std::vector<RuleFile> shippedRuleFiles();

} // namespace sovang
