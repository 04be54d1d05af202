// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/setup/rulefiles.h"
#include "kit/dialogs/prompts.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace sovang {

class RefusalLabel;
class RuleSetGallery;

/// Which rule sets a book starts with: those that come with the program, as they are or made one's own, and
/// files of one's own. Two that would both apply to a kind and year are not taken together.
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
    QWidget *makeFoot();
    void addFile();
    void makeOurs();
    void check();
    QString refusal() const;
    QString notes() const;

    const Prompts &m_prompts;
    RuleSetGallery *m_gallery;
    QPushButton *m_ours;
    QLabel *m_notes;
    RefusalLabel *m_refusal;
    bool m_isComplete = false;
};

} // namespace sovang
