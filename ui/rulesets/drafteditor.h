// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rulesetdraftcheck.h"
#include "rulesets/ruletreemodel.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QToolButton;

namespace sovang {

class DraftForm;
class RuleTreeView;

/// A draft as a tree with a form beside it and what is to be mended under it. Checks while one types; tells
/// of a change when a field is left, or a line comes, goes or moves.
class DraftEditor : public QWidget
{
    Q_OBJECT

public:
    explicit DraftEditor(QWidget *parent = nullptr);

    /// Shows \a draft; the chosen line and the cursor stay where they are when it is the one that is shown.
    void show(qint64 id, const RuleSetDraft &draft, std::vector<RuleSetPtr> published);
    void setCanWrite(bool canWrite, const QString &why);

    const RuleSetDraft &draft() const { return m_draft; }
    const DraftCheck &check() const { return m_check; }
    /// What is still being typed is taken as it is.
    void commit();
    /// To a row and a field of it, ready to type.
    void goTo(const QString &row, const QString &field);

signals:
    void changed(const QString &what);
    void publishRequested();
    void compareRequested();
    void exportRequested();
    void removeRequested();

private:
    QWidget *makeHead();
    QWidget *makeTools();
    QWidget *makeFindings();
    QAction *addAction(const QString &text, const QString &icon, const QKeySequence &shortcut,
                       void (DraftEditor::*run)());
    void fillAddMenu();
    void onTyped(const QString &row, const QString &field, const QString &text);
    void onCommitted(const QString &row, const QString &field);
    void add(DraftRowKind kind);
    void addUsual();
    void removeRow();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void editRow();
    DraftRow chosen() const;
    void choose(const QString &row);
    void refresh();
    void showForm();
    void showFindings();
    void showButtons();
    QString placeOf(const DraftFinding &finding) const;
    void settleChosen();

    qint64 m_id = 0;
    RuleSetDraft m_draft;
    std::vector<DraftRow> m_rows;
    std::vector<RuleSetPtr> m_published;
    DraftCheck m_check;
    std::vector<DraftFinding> m_shown; ///< findings, then doubts
    struct Typed
    {
        QString row, field, text;
        QString place; ///< for people
    };
    std::optional<Typed> m_typed; ///< and not told yet
    bool m_canWrite = true;
    QString m_whyNot;
    RuleTreeModel m_model;
    RuleTreeView *m_tree;
    DraftForm *m_form;
    QLabel *m_title;
    QLabel *m_state;
    QListWidget *m_findings;
    QMenu *m_addMenu;
    QToolButton *m_addButton;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
    QAction *m_settle;
    QPushButton *m_publish;
    QPushButton *m_removeDraft;
};

} // namespace sovang
