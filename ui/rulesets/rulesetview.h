// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleset.h"
#include "rulesets/ruletreemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sovang {

class RuleTreeView;

/// A published rule set to read: what it rests on, its marks, how years become titles, and its criteria. It
/// has nothing to type in, and says why.
class RuleSetView : public QWidget
{
    Q_OBJECT

public:
    explicit RuleSetView(QWidget *parent = nullptr);

    void show(const RuleSetPtr &rules, const QString &use);
    void setCanWrite(bool canWrite, const QString &why);

signals:
    void newVersionRequested();
    void newSetRequested();
    void oursRequested();
    void explanationRequested();
    void compareRequested();
    void exportRequested();

private:
    QWidget *makeHead();
    QWidget *makeFacts();

    QLabel *m_title;
    QLabel *m_facts;
    QPushButton *m_newVersion;
    QPushButton *m_newSet;
    QPushButton *m_ours;
    RuleTreeModel m_model;
    RuleTreeView *m_tree;
};

} // namespace sovang
